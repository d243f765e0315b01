/** What programs that were ported from Python run on: every service, an app and a webhook, in front of one emulator. */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Credentials, Experimental, OpenCloud, type OpenCloudError } from "effect-open-cloud"
import { ApiKeys } from "effect-open-cloud/ApiKeys"
import { Assets } from "effect-open-cloud/Assets"
import { Badges } from "effect-open-cloud/Badges"
import { CreatorStore } from "effect-open-cloud/CreatorStore"
import { DataStores } from "effect-open-cloud/DataStores"
import { DataStoresV1 } from "effect-open-cloud/DataStoresV1"
import { Emulator } from "effect-open-cloud/emulator"
import { Groups } from "effect-open-cloud/Groups"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { Messaging } from "effect-open-cloud/Messaging"
import { Monetization } from "effect-open-cloud/Monetization"
import { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"
import { OAuthApp, OAuthSession, TokenStore } from "effect-open-cloud/oauth"
import { Places } from "effect-open-cloud/Places"
import { Secrets } from "effect-open-cloud/Secrets"
import { Servers } from "effect-open-cloud/Servers"
import { Universes } from "effect-open-cloud/Universes"
import { UserRestrictions } from "effect-open-cloud/UserRestrictions"
import { Users } from "effect-open-cloud/Users"
import { advance } from "../integration/time.ts"

const layers = Layer.mergeAll(
  ApiKeys.layer,
  Assets.layer,
  Badges.layer,
  CreatorStore.layer,
  DataStores.layer,
  DataStoresV1.layer,
  Groups.layer,
  MemoryStores.layer,
  Messaging.layer,
  Monetization.layer,
  OrderedDataStores.layer,
  Places.layer,
  Secrets.layer,
  Servers.layer,
  Universes.layer,
  UserRestrictions.layer,
  Users.layer
)

const services = Effect.all({
  keys: ApiKeys,
  assets: Assets,
  badges: Badges,
  shop: CreatorStore,
  stores: DataStores,
  v1: DataStoresV1,
  groups: Groups,
  memory: MemoryStores,
  messaging: Messaging,
  products: Monetization,
  ordered: OrderedDataStores,
  places: Places,
  secrets: Secrets,
  servers: Servers,
  universes: Universes,
  restrictions: UserRestrictions,
  users: Users,
  client: OpenCloud
})

type Services = Effect.Success<typeof services>

/** What a program is given. */
export interface Given extends Services {
  readonly emulator: Emulator
  readonly app: OAuthApp.App
  /** Sends a user to an address, who says yes, and gives where they come back to. */
  readonly visit: (address: string) => Effect.Effect<string>
}

/** A program, ported. */
export type Program = (
  given: Given
) => Effect.Effect<unknown, unknown, OpenCloud | Experimental | OAuthSession | TokenStore>

/** A program, and what it comes to. */
export type Ported = readonly [program: Program, gives: unknown]

/** Programs by the methods of the Python client. */
export type Methods = Readonly<Record<string, Ported>>

/** Keys beside the first one, which may do everything. */
const keys = [
  { key: "second", owner: "groups/9000003" },
  { key: "narrow", scopes: [] },
  { key: "writer", scopes: ["universe-datastores.objects:create", "universe-datastores.objects:update"] }
]

export const beginning = Date.parse("2026-01-02T03:04:05Z")

/** What a program comes to, on an emulator of its own. */
export const outcome = (program: Program): Effect.Effect<unknown> =>
  Effect.gen(function* () {
    yield* TestClock.setTime(beginning)
    const emulator = yield* Emulator.make({ world: { keys, oauth: { consent: { user: 156 } } } })
    const client = OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch: emulator.fetch })
    const oauth = {
      clientId: "9500001",
      redirectUri: "http://localhost:3000/callback",
      fetch: (url: string, init: RequestInit) => emulator.fetch(url, init)
    }
    const app = OAuthApp.make(oauth)
    const visit = (address: string) =>
      Effect.promise(async () => {
        const answer = await emulator.fetch(address, { redirect: "manual" })
        return answer.headers.get("location") ?? ""
      })
    const run = Effect.flatMap(services, (all) => program({ ...all, emulator, app, visit }))
    const session = OAuthSession.layer(oauth).pipe(Layer.provideMerge(TokenStore.layerMemory))
    const fiber = yield* Effect.forkChild(
      Effect.provide(run, [Layer.provideMerge(layers, client), Experimental.accept, session])
    )
    // In small steps: signatures and files come from other threads, and nothing here is to run out of time meanwhile.
    while (fiber.pollUnsafe() === undefined) yield* advance("100 millis", "100 millis")
    return yield* Fiber.join(fiber)
  }).pipe(Effect.orDie)

/** All items of a list. */
export const all = Stream.runCollect

/** The tag of what an effect fails with. */
export const tag = <A, R>(effect: Effect.Effect<A, OpenCloudError | { readonly _tag: string }, R>) =>
  Effect.match(effect, { onSuccess: () => "nothing", onFailure: (error) => error._tag })

export const universeId = 9000001
export const placeId = 9000002
export const groupId = 9000003
export const userId = 156
