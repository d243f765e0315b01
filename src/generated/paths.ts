// Generated from specs/ by `npm run generate`. Do not edit.
import type * as Ads from "./ads/wire.ts"
import type * as Analytics from "./analytics/wire.ts"
import type * as Assets from "./assets/wire.ts"
import type * as Badges from "./badges/wire.ts"
import type * as Configs from "./configs/wire.ts"
import type * as CreatorStore from "./creatorStore/wire.ts"
import type * as DataStores from "./dataStores/wire.ts"
import type * as Experiments from "./experiments/wire.ts"
import type * as GameEvents from "./gameEvents/wire.ts"
import type * as Groups from "./groups/wire.ts"
import type * as Instances from "./instances/wire.ts"
import type * as Localization from "./localization/wire.ts"
import type * as LuauExecution from "./luauExecution/wire.ts"
import type * as MemoryStores from "./memoryStores/wire.ts"
import type * as Messaging from "./messaging/wire.ts"
import type * as Monetization from "./monetization/wire.ts"
import type * as OrderedDataStores from "./orderedDataStores/wire.ts"
import type * as Places from "./places/wire.ts"
import type * as Secrets from "./secrets/wire.ts"
import type * as Servers from "./servers/wire.ts"
import type * as TeamCreate from "./teamCreate/wire.ts"
import type * as Thumbnails from "./thumbnails/wire.ts"
import type * as Universes from "./universes/wire.ts"
import type * as UserRestrictions from "./userRestrictions/wire.ts"
import type * as Users from "./users/wire.ts"
import type * as Evaluations from "./evaluations/wire.ts"

/** Every path of Open Cloud, with its methods, as Roblox's document has them. */
export interface Paths
  extends Ads.paths,
    Analytics.paths,
    Assets.paths,
    Badges.paths,
    Configs.paths,
    CreatorStore.paths,
    DataStores.paths,
    Experiments.paths,
    GameEvents.paths,
    Groups.paths,
    Instances.paths,
    Localization.paths,
    LuauExecution.paths,
    MemoryStores.paths,
    Messaging.paths,
    Monetization.paths,
    OrderedDataStores.paths,
    Places.paths,
    Secrets.paths,
    Servers.paths,
    TeamCreate.paths,
    Thumbnails.paths,
    Universes.paths,
    UserRestrictions.paths,
    Users.paths,
    Evaluations.paths {}
