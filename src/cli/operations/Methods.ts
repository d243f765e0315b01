/** The methods of services, and which of them calls an operation. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Credentials from "../../Credentials.ts"
import type { AnyOperation } from "../../interface/Operation.ts"
import { OpenCloud } from "../../OpenCloud.ts"
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
import { methods } from "./Names.ts"

const services = [
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
] as const

const layer = Layer.mergeAll(
  Ads.layer,
  Analytics.layer,
  ApiKeys.layer,
  Assets.layer,
  Badges.layer,
  Configs.layer,
  CreatorStore.layer,
  DataStores.layer,
  DataStoresV1.layer,
  Experiments.layer,
  GameEvents.layer,
  Groups.layer,
  Instances.layer,
  Localization.layer,
  LuauExecution.layer,
  MemoryStores.layer,
  Messaging.layer,
  Monetization.layer,
  OrderedDataStores.layer,
  OrderedDataStoresV1.layer,
  Places.layer,
  Secrets.layer,
  Servers.layer,
  TeamCreate.layer,
  Thumbnails.layer,
  Universes.layer,
  UserRestrictions.layer,
  Users.layer
)

/** A client that nothing is asked of: the methods are counted, and not called. */
const idle = OpenCloud.layer({
  credentials: Credentials.apiKey("none"),
  fetch: () => Promise.reject(new TypeError("nothing is sent"))
})

/** The names of all methods, as they are called in programs: `Places.publish`. */
export const allMethods: Effect.Effect<ReadonlyArray<string>> = Effect.scoped(
  Effect.map(Layer.build(Layer.provide(layer, idle)), (context) =>
    services.flatMap((service) => {
      const members: object = Context.get(context as Context.Context<never>, service as never)
      return Object.keys(members).map((name) => `${service.key.replace(/^.*\//, "")}.${name}`)
    })
  )
)

/** What calls an operation: a method of a service, or the client where no service has one. */
export const methodOf = (
  { name, service }: Pick<AnyOperation, "name" | "service">,
  known: ReadonlySet<string>
): string => {
  const method = methods[`${service}.${name}`] ?? `${service}.${name}`
  return known.has(method) ? method : "OpenCloud.execute"
}
