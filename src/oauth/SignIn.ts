/**
 * Signing in and out: sign-ins that were begun are kept by their state, and each is completed once, by whoever comes
 * first of all who share the store.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import { isolated } from "../internal/runtime/Isolation.ts"
import * as Monotonic from "../internal/runtime/Monotonic.ts"
import { ignored } from "../internal/runtime/Quiet.ts"
import * as Spans from "../internal/runtime/Spans.ts"
import type * as App from "./App.ts"
import {
  type AuthorizationDenied,
  InvalidCallback,
  InvalidSignIn,
  type OAuthError,
  type TokenStoreFailed
} from "./Errors.ts"
import { type Keeping, statusOf } from "./Keeping.ts"
import { type Begun, begun, claimed, type Kept, pendingOf, readBegun, signInLasts, writeBegun } from "./Kept.ts"
import * as Run from "./Run.ts"
import type { BeginOptions, Completed, SessionOptions } from "./SessionOptions.ts"
import * as State from "./SessionState.ts"
import type { Pending } from "./Tokens.ts"

type Failure = AuthorizationDenied | InvalidCallback | OAuthError | TokenStoreFailed

/** How long one waits for another program that completes the same sign-in. */
const othersTake = 40_000
const look = 250
/** A sign-out does not wait longer for a refresh. */
const inTurnWithin = 5_000

const unknown = InvalidCallback.make({
  kind: "unknown-sign-in",
  reason: "no sign-in was begun here, or it has been completed or is too old"
})
const foreign = InvalidCallback.make({
  kind: "unknown-sign-in",
  reason: "its `state` is not that of a sign-in that was begun here"
})
const failedElsewhere = InvalidCallback.make({
  kind: "failed-elsewhere",
  reason: "another page or program has tried to complete it, and failed"
})

/** The state that a user came back with. */
const stateOf = (callback: string | URL): string | undefined => {
  const base = "http://localhost"
  return (URL.canParse(callback, base) && new URL(callback, base).searchParams.get("state")) || undefined
}

/** An address of the app's own; anything else would lead users who trust it to somewhere else. */
const ownAddress = (address: string | URL, redirectUri: string): Effect.Effect<string, InvalidSignIn> => {
  const own = new URL(redirectUri)
  const url = URL.canParse(address, redirectUri) ? new URL(address, redirectUri) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.origin === own.origin
    ? Effect.succeed(url.href)
    : Effect.fail(InvalidSignIn.make({ reason: `returnTo must be an address of ${own.origin}, the app's own` }))
}

/** Makes it. */
export const make = (app: App.App, keeping: Keeping, { replaced = "revoke", waitUntil }: SessionOptions) => {
  const { change, endAll, kept, known, locked, names, read, save, store, toEnd } = keeping
  const completing = new Map<string, Run.Run<Completed, Failure>>()

  /** Reads the sign-ins that were begun, and writes what becomes of them, in one turn. */
  const signIns = <A>(
    use: (all: ReadonlyArray<Begun>) => readonly [A, ReadonlyArray<Begun>]
  ): Effect.Effect<A, TokenStoreFailed> =>
    store.locked(names.signIns)(
      Effect.gen(function* () {
        const text = yield* store.read(names.signIns)
        const [result, next] = use(readBegun(text, yield* Clock.currentTimeMillis))
        const after = writeBegun(next)
        if (after === text) return result
        yield* after === undefined ? store.remove(names.signIns) : store.write(names.signIns, after, signInLasts)
        return result
      })
    )

  /** Ends what was put aside. Nobody waits for it, but where it would be stopped with the request that began it. */
  const makeUp = Effect.clockWith((clock) => {
    const run = Run.make<void, never>(Monotonic.millis(clock))
    const begun = Run.begin(run, ignored(endAll([])), () => {}, waitUntil)
    return isolated() && waitUntil === undefined ? Effect.andThen(begun, Run.join(run, inTurnWithin)) : begun
  })

  const begin = ({ returnTo, ...options }: BeginOptions = {}) =>
    Effect.gen(function* () {
      const { pending, url } = yield* app.begin(options)
      const target = returnTo === undefined ? undefined : yield* ownAddress(returnTo, pending.redirectUri)
      const now = yield* Clock.currentTimeMillis
      yield* signIns((all) => [undefined, [...all, begun(pending, now, target)]])
      yield* makeUp
      return url
    })

  /** Keeps the tokens of a sign-in, in place of those before. */
  const keep = (next: Kept): Effect.Effect<void, TokenStoreFailed> =>
    Effect.gen(function* () {
      const before = yield* Effect.orElseSucceed(kept, () => undefined)
      // Known from now on, so that they are not lost if the store has no turn to give.
      yield* change(State.received(next))
      yield* locked(Effect.suspend(() => (State.latest(known()) === next ? save : Effect.void)))
      const isReplaced = before !== undefined && !State.sameText(before.tokens.refreshToken, next.tokens.refreshToken)
      if (isReplaced && replaced === "revoke") {
        yield* toEnd(before.tokens)
        yield* makeUp
      }
    })

  /** The status, if the tokens are from this sign-in. */
  const completed = (state: string): Effect.Effect<Completed | undefined, TokenStoreFailed> =>
    Effect.gen(function* () {
      if (State.unsaved(known())?.signIn?.state === state) yield* locked(save)
      const found = yield* read
      return found?.signIn?.state === state ? completedBy(found) : undefined
    })

  /** Waits for another program to complete it. */
  const elsewhere = (state: string): Effect.Effect<Completed, InvalidCallback | TokenStoreFailed> =>
    Effect.gen(function* () {
      const until = (yield* Monotonic.now) + othersTake
      while ((yield* Monotonic.now) < until) {
        const begun = readBegun(yield* store.read(names.signIns), yield* Clock.currentTimeMillis)
        if (!begun.some((it) => it.state === state)) break
        yield* Effect.sleep(look)
      }
      return (yield* completed(state)) ?? (yield* Effect.fail(failedElsewhere))
    })

  const exchange = (signIn: Begun, pending: Pending, callback: string | URL): Effect.Effect<Completed, Failure> => {
    const forget = ignored(signIns((all) => [undefined, all.filter(({ state }) => state !== signIn.state)]))
    // What was not sent can be completed later.
    const putBack = ignored(signIns((all) => [undefined, all.map((it) => (it.state === signIn.state ? signIn : it))]))
    return Effect.gen(function* () {
      const tokens = yield* Effect.tapError(app.complete(pending, callback), (error) =>
        error._tag === "OAuthUnavailable" && error.outcome === "not-sent" ? putBack : forget
      )
      const { returnTo, state } = signIn
      const next: Kept = { tokens, signIn: { state, ...(returnTo !== undefined && { returnTo }) } }
      yield* Effect.ensuring(keep(next), forget)
      return completedBy(next)
    })
  }

  const completeOnce = (state: string, callback: string | URL): Effect.Effect<Completed, Failure> =>
    Effect.gen(function* () {
      // Claimed before anything is sent: a code works once, and used twice it ends what came of it.
      const { any, signIn } = yield* signIns((all) => {
        const signIn = all.find((it) => it.state === state)
        return [{ signIn, any: all.length > 0 }, all.map((it) => (it === signIn ? claimed(it) : it))]
      })
      if (signIn === undefined) {
        // Anybody can make up a callback; the sign-ins that were begun go on.
        return (yield* completed(state)) ?? (yield* Effect.fail(any ? foreign : unknown))
      }
      const pending = pendingOf(signIn)
      return yield* pending === undefined ? elsewhere(state) : exchange(signIn, pending, callback)
    })

  const complete = (callback: string | URL): Effect.Effect<Completed, Failure> =>
    Effect.clockWith((clock) => {
      const state = stateOf(callback)
      if (state === undefined) return Effect.fail(foreign)
      const now = Monotonic.millis(clock)
      const going = completing.get(state)
      if (going !== undefined && !Run.isLost(going, now)) return ended(going, callback)
      const run = Run.make<Completed, Failure>(now)
      completing.set(state, run)
      const end = () => {
        if (completing.get(state) === run) completing.delete(state)
      }
      // Once the code is exchanged there are tokens, which have to be kept, whatever becomes of who asked.
      return Effect.uninterruptibleMask((restore) =>
        Effect.andThen(
          Run.begin(run, Spans.around("OAuth.signIn", {}, completeOnce(state, callback)), end, waitUntil),
          restore(ended(run, callback))
        )
      )
    })

  const ended = (run: Run.Run<Completed, Failure>, callback: string | URL): Effect.Effect<Completed, Failure> =>
    Effect.flatMap(
      Run.join(run, 1_000),
      Option.match({
        onSome: Effect.succeed,
        onNone: () =>
          Effect.flatMap(Monotonic.now, (now) => (Run.isLost(run, now) ? complete(callback) : ended(run, callback)))
      })
    )

  const forget = Effect.gen(function* () {
    const found = yield* Effect.orElseSucceed(kept, () => undefined)
    const latest = State.unsaved(known()) ?? found
    // Put aside first: from here on the authorization is ended some day, whatever happens.
    if (latest !== undefined) yield* toEnd(latest.tokens)
    yield* change(State.forgotten)
    yield* store.remove(names.tokens)
    yield* store.remove(names.signIns)
    return latest
  })

  /** What a refresh kept that was going on, and nothing that somebody has signed in to since. */
  const forgetLate = (forgotten: Kept | undefined) =>
    Effect.flatMap(kept, (found) =>
      found !== undefined && found.signIn?.state === forgotten?.signIn?.state
        ? Effect.andThen(forget, makeUp)
        : Effect.void
    )

  const end = Effect.gen(function* () {
    const late: { forgotten?: Kept | undefined } = {}
    const inTurn = Effect.suspend(
      (): Effect.Effect<Kept | undefined, TokenStoreFailed> =>
        "forgotten" in late ? Effect.as(forgetLate(late.forgotten), undefined) : forget
    )
    const fiber = yield* Effect.forkDetach(locked(inTurn))
    const forgotten = yield* Effect.timeoutOption(Fiber.join(fiber), inTurnWithin)
    const latest = Option.isSome(forgotten) ? forgotten.value : yield* forget
    if (Option.isNone(forgotten)) late.forgotten = latest
    const token = latest?.tokens.refreshToken
    yield* endAll(token === undefined ? [] : [token])
  })

  return { begin, complete, keep, end: Spans.around("OAuth.signOut", {}, end) }
}

const completedBy = ({ signIn, tokens }: Kept): Completed => ({
  ...statusOf(tokens),
  ...(signIn?.returnTo !== undefined && { returnTo: signIn.returnTo })
})
