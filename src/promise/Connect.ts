/**
 * A connection to Open Cloud for programs without Effect: the services that are named, as promises.
 *
 * @since 0.2.0
 */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as Credentials from "../Credentials.ts"
import { Experimental } from "../Experimental.ts"
import * as MemoryQuotas from "../internal/quota/MemoryQuotas.ts"
import { OpenCloud } from "../OpenCloud.ts"
import type { Options } from "../Options.ts"
import { QuotaStore } from "../QuotaStore.ts"
import type { Store } from "../Quotas.ts"
import * as References from "../References.ts"
import { type Face, member, members, runsOf } from "./Members.ts"
import type { Plainness } from "./Plain.ts"
import { make as makeRunner, type Provided, type Runner } from "./Runner.ts"
import type { CallOptions, Given, Promised } from "./Types.ts"

/**
 * A service, such as the class `Users`.
 *
 * @since 0.2.0
 */
export interface ServiceClass extends Pick<Context.Key<unknown, unknown>, "Service" | "Identifier" | "key"> {
  readonly layer: Layer.Layer<never, never, OpenCloud>
}

/**
 * What can be named for a connection: a class of a service, or an effect that makes something of services, such as
 * `EntryStore.make(…)`.
 *
 * @since 0.2.0
 */
export type Nameable = Effect.Effect<unknown, unknown, unknown>

/** What makes the session of a user, such as `OAuthSession.make(app)`. */
type SessionMaker = Effect.Effect<{ readonly credentials: Credentials.OAuth }, unknown, unknown>

/**
 * How to connect. Who is calling is said by one of `apiKey`, `credentials` and `session`.
 *
 * @since 0.2.0
 */
export interface ConnectOptions<
  L = never,
  M extends SessionMaker | undefined = undefined,
  P extends Plainness = Plainness,
  X extends boolean = boolean
> extends Omit<Options, "credentials"> {
  /** An API key, such as `process.env.ROBLOX_API_KEY`. */
  readonly apiKey?: string | Redacted.Redacted | undefined
  /** Whose key it is, such as `user:156`, where a program has several of one owner. */
  readonly owner?: Credentials.KeyOwner | undefined
  /** Credentials of any kind. */
  readonly credentials?: Credentials.Credentials | undefined
  /** What makes the session of a user: `OAuthSession.make(app)`. The connection has it as `session`. */
  readonly session?: M
  /** What else the program provides: a quota store, a tracer, a token store; several with `Layer.mergeAll`. */
  readonly layer?: Layer.Layer<L, unknown> | undefined
  /** How answers are given: with classes of Effect's, unless it says otherwise. */
  readonly plain?: P | undefined
  /** Accepts operations that Roblox calls experimental. */
  readonly experimental?: X | undefined
}

/**
 * What can be set for some calls and not for others.
 *
 * @since 0.2.0
 */
export interface CallSettings {
  /** Who is calling: one connection, many users. */
  readonly credentials?: Credentials.Credentials | undefined
  /** Longest time of a whole call: attempts, pauses, and waits for quota. Default 2 minutes. */
  readonly deadline?: References.Deadline | undefined
  /** Longest time of one attempt, its body included. Default 30 s. */
  readonly attemptTimeout?: References.AttemptTimeout | undefined
  /** How calls are repeated. */
  readonly retryPolicy?: References.RetryPolicy | undefined
  /** What to do when a quota has no room. Default `wait`. */
  readonly quotaMode?: References.QuotaMode | undefined
  /** Who checks published sizes and counts. Default `client`. */
  readonly limitsMode?: References.LimitsMode | undefined
  /** How much is read of an answer. */
  readonly answerLimits?: References.AnswerLimits | undefined
  /** Headers of your own. */
  readonly requestHeaders?: References.RequestHeaders | undefined
}

type ShapeOf<T> = T extends ServiceClass
  ? T["Service"]
  : T extends Effect.Effect<infer A, infer _E, infer _R>
    ? A
    : never

type NeedsOf<T> = T extends ServiceClass ? never : T extends Effect.Effect<infer _A, infer _E, infer R> ? R : never

/** What is there for those that are made of services. */
type Known<S, L, X extends boolean> =
  | L
  | OpenCloud
  | { readonly [K in keyof S]: S[K] extends ServiceClass ? S[K]["Identifier"] : never }[keyof S]
  | (X extends true ? Experimental : never)

/** What one of the named things needs, and nobody has named or provided. */
export interface Missing<in out R> {
  readonly "name or provide what this is made of": (missing: R) => R
}

/** Accepts what has all that it needs. */
type Whole<S, L, X extends boolean> = {
  readonly [K in keyof S]: [Exclude<NeedsOf<S[K]>, Known<S, L, X>>] extends [never]
    ? S[K]
    : Missing<Exclude<NeedsOf<S[K]>, Known<S, L, X>>>
}

/**
 * Services as promises, under the names that they were given; those of classes begin small.
 *
 * @since 0.2.0
 */
export type Services<S, P extends Plainness = false, X extends boolean = false> = {
  readonly [K in keyof S as Uncapitalize<K & string>]: Promised<ShapeOf<S[K]>, P, X>
}

/**
 * What every connection has.
 *
 * @since 0.2.0
 */
export interface Connection<out S, in R = never, P extends Plainness = false> extends AsyncDisposable {
  /**
   * Runs an effect that is made of these services, such as a function of `Luau.fn` or `Topic.publish`: an effect alone
   * does nothing.
   */
  readonly run: <A, E>(effect: Effect.Effect<A, E, R>, options?: CallOptions) => Promise<Given<A, P>>
  /** The same services, with something else for their calls. */
  readonly with: (settings: CallSettings) => S
  /**
   * Ends what is running, and what the layers opened. Calls are rejected with `ConnectionClosed` then. Nothing keeps a
   * process from ending where it is not called.
   */
  readonly close: () => Promise<void>
}

/**
 * A connection, with the services that were named for it.
 *
 * @since 0.2.0
 */
export type Cloud<S, P extends Plainness = false, X extends boolean = false, M = undefined, L = never> = Connection<
  Services<S, P, X>,
  Known<S, L, X>,
  P
> &
  Services<S, P, X> &
  ([M] extends [undefined] ? unknown : { readonly session: Promised<ShapeOf<M>, P, X> })

const misused = (reason: string): never => {
  throw new TypeError(`connect: ${reason}`)
}

/** Runs what takes no time, and throws what it fails with. */
const now = <A>(effect: Effect.Effect<A, unknown>, what: string): A => {
  const exit = Effect.runSyncExit(effect)
  if (Exit.isSuccess(exit)) return exit.value
  const error = Cause.squash(exit.cause)
  return error instanceof Error && error.name === "AsyncFiberError"
    ? misused(`${what} takes time to be made: make it before, and name what comes of it with Effect.succeed`)
    : misused(`${what} cannot be made: ${error instanceof Error ? error.message : String(error)}`)
}

const credentialsOf = ({ apiKey, credentials, owner }: ConnectOptions<never, SessionMaker | undefined>) => {
  if (credentials !== undefined) return credentials
  if (apiKey === undefined || apiKey === null) {
    return misused(
      "there is no `apiKey`: is a variable of the environment not set? Give one, `credentials` or `session`"
    )
  }
  const made = Credentials.apiKey(apiKey, owner === undefined ? {} : { owner })
  return made.refusal === undefined ? made : misused(`the credentials ${made.refusal}`)
}

const isService = (value: unknown): value is ServiceClass & Context.Key<unknown, unknown> =>
  Effect.isEffect(value) && "layer" in value && Layer.isLayer(value.layer)

const settings = {
  credentials: Credentials.CurrentCredentials,
  deadline: References.Deadline,
  attemptTimeout: References.AttemptTimeout,
  retryPolicy: References.RetryPolicy,
  quotaMode: References.QuotaMode,
  limitsMode: References.LimitsMode,
  answerLimits: References.AnswerLimits,
  requestHeaders: References.RequestHeaders
} as const

const referencesOf = (given: CallSettings): Provided => {
  let context: Provided = Context.empty()
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    const reference = Object.hasOwn(settings, name) ? settings[name as keyof typeof settings] : undefined
    if (reference === undefined) throw new TypeError(`with: \`${name}\` is none of ${Object.keys(settings).join(", ")}`)
    context = Context.add(context, reference as Context.Reference<unknown>, value)
  }
  return context
}

/** The quota store that the layer provides, and one in memory where it provides none. */
const storeOf = (runner: () => Runner): Store => {
  const own = MemoryQuotas.make()
  const store = (): Store => {
    const provided = runner().provided()
    return provided === undefined ? own : Context.getOrElse(provided, QuotaStore, () => own)
  }
  return {
    take: (...input) => store().take(...input),
    settle: (...input) => store().settle(...input),
    release: (...input) => store().release(...input),
    quotas: (...input) => store().quotas(...input)
  }
}

/** What every connection has, so that nothing else can be named so. */
const taken = ["run", "with", "close", "session", "then"]

const nameOf = (key: string, value: unknown): string => {
  const name = isService(value) ? key.slice(0, 1).toLowerCase() + key.slice(1) : key
  return taken.includes(name)
    ? misused(`\`${key}\` is no name for a service: a connection has a \`${name}\` itself`)
    : name
}

interface Made {
  readonly members: ReadonlyMap<string, unknown>
  /** The services, and what they are made of. */
  readonly context: Provided
}

/** Makes what was named: classes first, and then what is made of them. */
const make = (named: Readonly<Record<string, unknown>>, client: Provided): Made => {
  const entries = Object.entries(named)
  const services = entries.flatMap(([key, value]) => (isService(value) ? [[key, value] as const] : []))
  const scope = Scope.makeUnsafe()
  let context = client
  for (const [key, service] of services) {
    const built = Layer.buildWithScope(service.layer, scope)
    // The client is in it.
    const ready = Effect.provideContext(built, context as Context.Context<OpenCloud>)
    context = Context.merge(context, now(ready, `\`${key}\``))
  }
  const members = new Map(
    entries.map(([key, value]) => {
      const name = nameOf(key, value)
      if (isService(value)) return [name, Context.getUnsafe(context, value)]
      return Effect.isEffect(value)
        ? // What it needs the types hold against what was named.
          [name, now(Effect.provideContext(value as Effect.Effect<unknown, unknown>, context), `\`${key}\``)]
        : misused(
            `\`${key}\` is not a service: give a class, such as Users of effect-open-cloud/Users, or what is made of one, such as EntryStore.make(…)`
          )
    })
  )
  return { members, context }
}

/**
 * Connects to Open Cloud: every method of the services that are named gives a promise, every list can be looped over.
 * Nothing is sent before a method is called. Throws a `TypeError` where no call could be made.
 *
 * @since 0.2.0
 */
export const connect = <
  const S extends Readonly<Record<string, Nameable>>,
  L = never,
  const M extends SessionMaker | undefined = undefined,
  const P extends Plainness = false,
  const X extends boolean = false
>(
  options: ConnectOptions<L, M, P, X>,
  services: S & Whole<S, L, X>
): Cloud<S, P, X, M, L> => {
  if (typeof options !== "object" || options === null) return misused("there are no options: give an `apiKey`")
  if (typeof services !== "object" || services === null || Object.keys(services).length === 0) {
    return misused("there are no services: name those that you call, such as { Users }")
  }
  const { apiKey, credentials, experimental, layer, owner, plain = false, session: maker, ...own } = options
  const ways = [apiKey, credentials, maker].filter((way) => way !== undefined)
  if (ways.length > 1) return misused("give one of `apiKey`, `credentials` and `session`")
  if (plain !== true && plain !== false && plain !== "text") return misused('`plain` is neither true, false nor "text"')

  const runner: Runner = makeRunner(
    // What it provides is found by its keys.
    (layer ?? Layer.empty) as unknown as Layer.Layer<never, unknown>,
    experimental === true ? Context.make(Experimental, { accepted: true }) : Context.empty()
  )
  const face = (own: Runner): Face => ({ runner: own, plainness: plain })
  const session =
    maker &&
    now(
      Effect.suspend(() =>
        Effect.provideContext(
          maker as Effect.Effect<{ readonly credentials: Credentials.OAuth }, unknown>,
          runner.provided() ?? misused("`layer` takes time to be made, and `session` needs it now")
        )
      ),
      "`session`"
    )
  const client = now(
    Effect.provideService(
      OpenCloud.make({ ...own, credentials: session?.credentials ?? credentialsOf({ apiKey, credentials, owner }) }),
      QuotaStore,
      storeOf(() => runner)
    ),
    "the client"
  )
  const made = make(services, Context.merge(Context.make(OpenCloud, client), makersNeed(runner, services)))
  const faces = (own: Runner) =>
    Object.fromEntries(
      [...made.members].map(([name, service]) => [
        name,
        typeof service === "function" ? member(name, service, face(own)) : members(name, service as object, face(own))
      ])
    )
  const cloud = {
    ...faces(runner),
    ...(session && { session: members("session", session, face(runner)) }),
    run: runsOf(face(runner.with(made.context))),
    with: (given: CallSettings) => faces(runner.with(referencesOf(given))),
    close: runner.close,
    [Symbol.asyncDispose]: runner.close
  }
  // Its members are those of the services, each made by one function whose type is `Member`.
  return cloud as unknown as Cloud<S, P, X, M, L>
}

/** What the layer provides to those that are made of it. Services alone are made without it, and before it is. */
const makersNeed = (runner: Runner, services: object): Provided =>
  Object.values(services).every(isService) ? Context.empty() : (runner.provided() ?? Context.empty())
