/** A session of an app, in front of the emulator's authorization server and in test time. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { Emulator } from "effect-open-cloud/emulator"
import { OAuthApp, OAuthSession, type SessionOptions, TokenStore, type TokenStoreFailed } from "effect-open-cloud/oauth"
import { elapse } from "../integration/time.ts"
import type { Served } from "./provider.ts"

export const beginning = Date.parse("2026-01-02T03:04:05Z")
export const clientId = "9500001"
export const scopes = ["openid", "profile", "universe:write"]

export const options = (emulator: Emulator): OAuthApp.AppOptions => ({
  clientId,
  redirectUri: "http://localhost:3000/callback",
  scopes,
  fetch: (url, init) => emulator.fetch(url, init)
})

export const makeEmulator = Effect.andThen(
  TestClock.setTime(beginning),
  Emulator.make({ world: { oauth: { consent: { user: 156 } } } })
)

/** What a browser does with an address: goes there, and is sent back. */
export const visit = (emulator: Emulator, address: string): Effect.Effect<string> =>
  Effect.promise(async () => {
    const response = await emulator.fetch(address, { redirect: "manual" })
    return response.headers.get("location") ?? ""
  })

/** The emulator at the current time, in front of which the same flow runs as in front of other servers. */
export const serveEmulator: Effect.Effect<Served> = Effect.map(
  Emulator.make({ world: { oauth: { consent: { user: 156 } } } }),
  (emulator) => {
    const issuer = "https://apis.roblox.com/oauth/"
    const confidential = { id: "9500002", secret: "emulator-app-secret" }
    return {
      issuer,
      redirectUri: "http://localhost:3000/callback",
      discoverAt: `${issuer}.well-known/openid-configuration`,
      authorizeAt: `${issuer}v1/authorize`,
      apps: { public: { id: clientId }, basic: confidential, post: confidential },
      fetch: (url, init) => emulator.fetch(url, init),
      visit: (address) => visit(emulator, address)
    }
  }
)

/** Signs in, in a session. */
export const signIn = (emulator: Emulator, session: OAuthSession["Service"]) =>
  Effect.gen(function* () {
    const address = yield* session.signIn()
    return yield* session.complete(yield* visit(emulator, address))
  })

/** A store that can be looked at, and whose writes can be made to fail. */
export const makeStore = () => {
  const texts = new Map<string, string>()
  const broken: { failure?: TokenStoreFailed } = {}
  const kv = {
    get: (key: string) => Effect.sync(() => texts.get(key)),
    set: (key: string, text: string) =>
      Effect.suspend(() =>
        broken.failure === undefined ? Effect.sync(() => texts.set(key, text)) : Effect.fail(broken.failure)
      ),
    remove: (key: string) => Effect.sync(() => texts.delete(key))
  }
  const service = TokenStore.fromKeyValueUnshared(kv)
  return { texts, broken, service, layer: Layer.succeed(TokenStore, service) }
}

/** Where a store keeps the tokens of an app. */
export const keyOf = (client: string): string => `effect-open-cloud:${client}:session`

export const key = keyOf(clientId)

/** Lets time pass while an effect runs, and gives its result. */
export const passing = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.flatMap(elapse(effect, { step: "100 millis", within: "2 hours" }), ({ exit }) => exit)

/** A session of the app, on a store. */
export const sessionOn = (
  emulator: Emulator,
  store: TokenStore["Service"],
  { fetch, ...rest }: SessionOptions & Pick<OAuthApp.AppOptions, "fetch"> = {}
) =>
  OAuthSession.make(OAuthApp.make({ ...options(emulator), ...(fetch && { fetch }) }), rest).pipe(
    Effect.provideService(TokenStore, store)
  )

/** How often a server was asked. */
export const asked = (emulator: Emulator, operation = "oauth.token"): number =>
  emulator.log().filter((it) => it.operation === operation).length

/** How many authorizations it honours. */
export const active = (emulator: Emulator): number =>
  emulator.views.oauth.sessions().filter(({ status }) => status === "active").length

export const setup = Effect.gen(function* () {
  const emulator = yield* makeEmulator
  const store = makeStore()
  return { emulator, store, session: yield* sessionOn(emulator, store.service) }
})

export const signedIn = Effect.tap(setup, ({ emulator, session }) => signIn(emulator, session))
