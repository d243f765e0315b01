/** The session and Open Cloud, as the page uses them: layers, one runtime, and errors as sentences. */
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Predicate from "effect/Predicate"
import { Monetization } from "effect-open-cloud/Monetization"
import { BrowserTokens, OAuthSession } from "effect-open-cloud/oauth"
import { Universes } from "effect-open-cloud/Universes"

/** Who is signed in, and what they let this page see. */
export interface Visitor {
  readonly name: string
  readonly handle: string
  readonly picture: string | undefined
  readonly universeIds: ReadonlyArray<string>
}

const { client = "", cloud = "", emulated } = document.documentElement.dataset

export const isEmulated = emulated === "true"

const session = OAuthSession.layer({
  clientId: client,
  redirectUri: `${location.origin}/`,
  scopes: ["openid", "profile", "game-pass:read", "game-pass:write"],
  ...(isEmulated ? { issuer: `${cloud}/oauth/` } : {})
})

const services = Layer.mergeAll(Monetization.layer, Universes.layer).pipe(
  Layer.provide(OAuthSession.openCloud(isEmulated ? { baseUrl: cloud } : {})),
  Layer.provideMerge(session),
  Layer.provide(BrowserTokens.layerStorage())
)

/** What effects of this page may use. */
export type Services = Layer.Success<typeof services>

const runtime = ManagedRuntime.make(services)

/** Runs an effect to its end. */
export const run = <A, E>(effect: Effect.Effect<A, E, Services>): Promise<A> => runtime.runPromise(effect)

const isOver = OAuthSession.use((it) => it.status).pipe(
  Effect.map(({ _tag }) => _tag === "SignedOut"),
  Effect.orElseSucceed(() => false)
)

/** Starts an effect; `onEnd` is called when it leaves nobody signed in. */
export const fork = <E>(effect: Effect.Effect<void, E, Services>, onEnd: () => void): Fiber.Fiber<void, E> =>
  runtime.runFork(Effect.tap(effect, () => Effect.map(isOver, (over) => (over ? onEnd() : undefined))))

/** Who is signed in. */
export const visitor = Effect.gen(function* () {
  const { identity, resources } = yield* OAuthSession
  const [user, granted] = yield* Effect.all([identity, resources], { concurrency: 2 })
  const found: Visitor = {
    name: user.name ?? `User ${user.id}`,
    handle: user.preferredUsername ?? user.id,
    picture: user.picture,
    universeIds: granted.flatMap(({ universes }) => universes)
  }
  return found
})

const sentences: Readonly<Record<string, string>> = {
  AuthorizationDenied: "You did not let this page in. Nothing was shared.",
  InvalidCallback: "That sign-in cannot be completed. Please try again.",
  OAuthRefused: "That sign-in cannot be completed. Please try again.",
  OAuthUnavailable: "The sign-in service did not answer. Please try again.",
  SignInRequired: "Your sign-in has ended. Please sign in again.",
  Unauthenticated: "Your sign-in has ended. Please sign in again.",
  PermissionDenied: "You did not let this page do that.",
  NotFound: "That does not exist any more.",
  RateLimited: "That was a lot at once. Please wait a minute.",
  QuotaExhausted: "That was a lot at once. Please wait a minute.",
  TransportError: "Open Cloud cannot be reached from here.",
  Timeout: "Open Cloud took too long to answer."
}

/** An error as a sentence for people. What the server has to say of an input is worth reading. */
export const said = (error: unknown): string => {
  const { _tag = "", reason, serverMessage } = Predicate.isObject(error) ? (error as Record<string, string>) : {}
  if (_tag === "InvalidRequest") return serverMessage ?? reason ?? "That is not possible."
  return sentences[_tag] ?? "Something went wrong. Please try again."
}
