/** All services, by their names. */
import { Ads } from "../../services/Ads.ts"
import { Analytics } from "../../services/Analytics.ts"
import { ApiKeys } from "../../services/ApiKeys.ts"
import { Assets } from "../../services/Assets.ts"
import { Badges } from "../../services/Badges.ts"
import { Configs } from "../../services/Configs.ts"
import { CreatorStore } from "../../services/CreatorStore.ts"
import { DataStores } from "../../services/DataStores.ts"
import { DataStoresV1 } from "../../services/DataStoresV1.ts"
import { Experiments } from "../../services/Experiments.ts"
import { GameEvents } from "../../services/GameEvents.ts"
import { Groups } from "../../services/Groups.ts"
import { Instances } from "../../services/Instances.ts"
import { Localization } from "../../services/Localization.ts"
import { LuauExecution } from "../../services/LuauExecution.ts"
import { MemoryStores } from "../../services/MemoryStores.ts"
import { Messaging } from "../../services/Messaging.ts"
import { Monetization } from "../../services/Monetization.ts"
import { OrderedDataStores } from "../../services/OrderedDataStores.ts"
import { OrderedDataStoresV1 } from "../../services/OrderedDataStoresV1.ts"
import { Places } from "../../services/Places.ts"
import { Secrets } from "../../services/Secrets.ts"
import { Servers } from "../../services/Servers.ts"
import { TeamCreate } from "../../services/TeamCreate.ts"
import { Thumbnails } from "../../services/Thumbnails.ts"
import { Universes } from "../../services/Universes.ts"
import { UserRestrictions } from "../../services/UserRestrictions.ts"
import { Users } from "../../services/Users.ts"

export const services = {
  Ads,
  Analytics,
  ApiKeys,
  Assets,
  Badges,
  Configs,
  CreatorStore,
  DataStores,
  DataStoresV1,
  Experiments,
  GameEvents,
  Groups,
  Instances,
  Localization,
  LuauExecution,
  MemoryStores,
  Messaging,
  Monetization,
  OrderedDataStores,
  OrderedDataStoresV1,
  Places,
  Secrets,
  Servers,
  TeamCreate,
  Thumbnails,
  Universes,
  UserRestrictions,
  Users
} as const
