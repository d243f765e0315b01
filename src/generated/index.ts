// Generated from specs/ by `npm run generate`. Do not edit.
import type { AnyOperation } from "../interface/Operation.ts"
import * as Ads from "./ads/operations.ts"
import * as Analytics from "./analytics/operations.ts"
import * as Assets from "./assets/operations.ts"
import * as Badges from "./badges/operations.ts"
import * as Configs from "./configs/operations.ts"
import * as CreatorStore from "./creatorStore/operations.ts"
import * as DataStores from "./dataStores/operations.ts"
import * as Experiments from "./experiments/operations.ts"
import * as GameEvents from "./gameEvents/operations.ts"
import * as Groups from "./groups/operations.ts"
import * as Instances from "./instances/operations.ts"
import * as Localization from "./localization/operations.ts"
import * as LuauExecution from "./luauExecution/operations.ts"
import * as MemoryStores from "./memoryStores/operations.ts"
import * as Messaging from "./messaging/operations.ts"
import * as Monetization from "./monetization/operations.ts"
import * as OrderedDataStores from "./orderedDataStores/operations.ts"
import * as Places from "./places/operations.ts"
import * as Secrets from "./secrets/operations.ts"
import * as Servers from "./servers/operations.ts"
import * as TeamCreate from "./teamCreate/operations.ts"
import * as Thumbnails from "./thumbnails/operations.ts"
import * as Universes from "./universes/operations.ts"
import * as UserRestrictions from "./userRestrictions/operations.ts"
import * as Users from "./users/operations.ts"
import * as ApiKeys from "./apiKeys/operations.ts"
import * as Evaluations from "./evaluations/operations.ts"

export { Ads, Analytics, Assets, Badges, Configs, CreatorStore, DataStores, Experiments, GameEvents, Groups, Instances, Localization, LuauExecution, MemoryStores, Messaging, Monetization, OrderedDataStores, Places, Secrets, Servers, TeamCreate, Thumbnails, Universes, UserRestrictions, Users, ApiKeys, Evaluations }
export type { AnyOperation }
export type { BucketName, OperationId } from "./ids.ts"
export { references } from "./references.ts"

/** Every operation of Roblox's OpenAPI document that takes an API key or an OAuth token. */
export const allOperations: ReadonlyArray<AnyOperation> = [
  ...Object.values(Ads),
  ...Object.values(Analytics),
  ...Object.values(Assets),
  ...Object.values(Badges),
  ...Object.values(Configs),
  ...Object.values(CreatorStore),
  ...Object.values(DataStores),
  ...Object.values(Experiments),
  ...Object.values(GameEvents),
  ...Object.values(Groups),
  ...Object.values(Instances),
  ...Object.values(Localization),
  ...Object.values(LuauExecution),
  ...Object.values(MemoryStores),
  ...Object.values(Messaging),
  ...Object.values(Monetization),
  ...Object.values(OrderedDataStores),
  ...Object.values(Places),
  ...Object.values(Secrets),
  ...Object.values(Servers),
  ...Object.values(TeamCreate),
  ...Object.values(Thumbnails),
  ...Object.values(Universes),
  ...Object.values(UserRestrictions),
  ...Object.values(Users)
]

/** Operations that exist and that the document leaves out. */
export const additionalOperations: ReadonlyArray<AnyOperation> = [
  ...Object.values(ApiKeys),
  ...Object.values(Evaluations)
]
