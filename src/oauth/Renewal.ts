/**
 * Refreshing: once for all who ask, in turns with all who share the store, while nobody who has a valid token waits.
 *
 * @since 0.2.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { again } from "../internal/runtime/Again.ts"
import { isolated } from "../internal/runtime/Isolation.ts"
import * as Monotonic from "../internal/runtime/Monotonic.ts"
import * as Spans from "../internal/runtime/Spans.ts"
import type * as App from "./App.ts"
import {
  endsAuthorization,
  type OAuthError,
  OAuthUnavailable,
  type SessionError,
  SignInRequired,
  storeFailed,
  type TokenStoreFailed
} from "./Errors.ts"
import type { Keeping, Renewing } from "./Keeping.ts"
import { type Kept, writeKept } from "./Kept.ts"
import * as Run from "./Run.ts"
import type { SessionOptions } from "./SessionOptions.ts"
import * as State from "./SessionState.ts"
import type { Tokens } from "./Tokens.ts"

/** For how long those wait for a refresh who have a valid token. */
const moment = 2_000
/** In Workers, one who began it: what a request has begun is stopped when it is answered. */
const ownMoment = 5_000
/** And those who have none. */
const patience = 30_000
/** A refresh is not tried again after this time, as the lock is held meanwhile. */
const triedFor = 10_000

const roomLasts = 60_000

/**
 * A refresh that got no answer is tried again: if the server did not carry it out, the refresh token still works, and
 * if it did, nothing can bring the next one back.
 */
const pauses = { first: "250 millis", times: 3 } as const

const duringRefresh = (error: OAuthError): OAuthError =>
  error._tag !== "OAuthUnavailable"
    ? error
    : OAuthUnavailable.make({
        endpoint: error.endpoint,
        kind: error.kind,
        reason: `${error.reason}, while the access token was being refreshed`,
        outcome: error.outcome,
        status: error.status
      })

/** The error of who has waited for long enough. */
const tooLate = (state: State.State<unknown>): SessionError =>
  state._tag === "Renewing" && !state.isAsking
    ? storeFailed("lock", "another program has held the lock for 30 s, which is needed to refresh the access token")
    : OAuthUnavailable.make({
        endpoint: "token",
        kind: "timeout",
        reason: "the refresh of the access token has had no answer for 30 s",
        outcome: "unknown"
      })

/** Makes it. */
export const make = (app: App.App, keeping: Keeping, { refreshBefore = 60_000, waitUntil }: SessionOptions) => {
  const { change, kept, known, locked, read, save, toEnd, usable } = keeping
  const margin = Duration.toMillis(refreshBefore)

  const required = (reason: SignInRequired["reason"]) =>
    Effect.andThen(change(State.forgotten), Effect.fail(SignInRequired.make({ reason })))

  const ask = (tokens: Tokens): Effect.Effect<Tokens, OAuthError> =>
    Effect.flatMap(Monotonic.now, (since) =>
      app.refresh(tokens).pipe(
        Effect.tapError((error) =>
          error._tag === "OAuthUnavailable" && error.outcome === "unknown" ? change(State.unanswered) : Effect.void
        ),
        again({
          ...pauses,
          while: (error: OAuthError) =>
            error._tag === "OAuthUnavailable"
              ? Effect.map(Monotonic.now, (now) => now - since < triedFor)
              : Effect.succeed(false)
        }),
        Effect.mapError(duringRefresh)
      )
    )

  /** The refresh token is of no use any more. Another program that has no lock in common may have kept the next one. */
  const spent = ({ tokens }: Kept, reason: SignInRequired["reason"]): Effect.Effect<Tokens, SessionError> =>
    Effect.flatMap(kept, (now) =>
      now !== undefined && !State.same(now.tokens, tokens)
        ? renewHeld
        : Effect.andThen(keeping.store.remove(keeping.names.tokens), required(reason))
    )

  /** The next tokens, kept at once, unless somebody signed in or out here meanwhile: then nobody wants them. */
  const keep = (before: Kept, tokens: Tokens): Effect.Effect<Tokens, SessionError> =>
    Effect.suspend(() =>
      State.same(State.latest(known())?.tokens, before.tokens)
        ? change(State.received({ ...before, tokens })).pipe(Effect.andThen(save), Effect.as(tokens))
        : Effect.andThen(toEnd(tokens), renewHeld)
    )

  const refresh = (before: Kept): Effect.Effect<Tokens, SessionError> =>
    Effect.matchEffect(ask(before.tokens), {
      onSuccess: (tokens) => keep(before, tokens),
      onFailure: (error): Effect.Effect<Tokens, SessionError> => {
        if (error._tag !== "OAuthRefused" || !endsAuthorization(error)) return Effect.fail(error)
        const now = known()
        return spent(before, now._tag === "Held" && now.mayBeSpent ? "lost" : "ended")
      }
    })

  /**
   * Keeps what the store has not taken, unless another program has put newer tokens there: it has signed in, or refreshed
   * what the store took after all.
   */
  const saveOwn = (own: Kept): Effect.Effect<void, TokenStoreFailed> =>
    Effect.flatMap(kept, (found) => {
      const before = State.stored(known())?.tokens
      if (found === undefined || before === undefined) return save
      if (State.same(found.tokens, before) || State.same(found.tokens, own.tokens)) return save
      // Those of one sign-in are one authorization, and end together.
      const isOther = found.signIn?.state !== own.signIn?.state
      return Effect.andThen(change(State.replaced(found)), isOther ? toEnd(own.tokens) : Effect.void)
    })

  /** In its turn. */
  const renewHeld: Effect.Effect<Tokens, SessionError> = Effect.gen(function* () {
    const unsaved = State.unsaved(known())
    if (unsaved !== undefined) yield* saveOwn(unsaved)
    // Somebody else may have refreshed, or signed out, meanwhile.
    const found = yield* read
    if (found === undefined) return yield* required("signed-out")
    const valid = yield* usable(found.tokens.refreshToken === undefined ? 0 : margin)
    if (valid !== undefined) return valid
    if (found.tokens.refreshToken === undefined) return yield* required("expired")
    // A store that is full, or may not be written to, is found out while the refresh token still works.
    yield* keeping.store.write(keeping.names.room, writeKept(found), roomLasts)
    yield* keeping.store.remove(keeping.names.room)
    return yield* refresh(found)
  })

  /** Reads first: what another program has refreshed takes no turn. */
  const renew: Effect.Effect<Tokens, SessionError> = Effect.gen(function* () {
    if (State.unsaved(known()) === undefined) {
      if ((yield* read) === undefined) return yield* required("signed-out")
      const valid = yield* usable(margin)
      if (valid !== undefined) return valid
    }
    return yield* locked(
      Effect.andThen(
        Effect.sync(() => keeping.to(State.asks(keeping.state()))),
        renewHeld
      )
    )
  })

  /** The refresh that goes on, or one that begins. */
  const run = Effect.clockWith((clock): Effect.Effect<{ readonly run: Renewing; readonly isOwn: boolean }> => {
    const now = Monotonic.millis(clock)
    const state = keeping.state()
    if (state._tag === "Renewing" && !Run.isLost(state.run, now))
      return Effect.succeed({ run: state.run, isOwn: false })
    const run: Renewing = Run.make(now)
    keeping.to(State.begins(state, run))
    const end = () => keeping.to(State.ends(keeping.state(), run))
    return Effect.as(Run.begin(run, Spans.around("OAuth.refresh", {}, renew), end, waitUntil), { run, isOwn: true })
  })

  const wait = (run: Renewing, isOwn: boolean): Effect.Effect<Tokens, SessionError> =>
    Effect.gen(function* () {
      const began = yield* Monotonic.now
      const short = run.since + (isOwn && isolated() && waitUntil === undefined ? ownMoment : moment)
      for (;;) {
        const now = yield* Monotonic.now
        const isValid = (yield* usable(0)) !== undefined
        const end = yield* Effect.map(Run.join(run, isValid ? short - now : moment), Option.getOrUndefined).pipe(
          Effect.map((tokens) => ({ tokens, error: undefined })),
          Effect.catch((error) => Effect.succeed({ tokens: undefined, error }))
        )
        if (end.tokens !== undefined) return end.tokens
        const valid = yield* usable(0)
        if (end.error !== undefined) {
          return valid === undefined || end.error._tag === "SignInRequired" ? yield* Effect.fail(end.error) : valid
        }
        const later = yield* Monotonic.now
        if (valid !== undefined && later >= short) return valid
        if (Run.isLost(run, later)) return yield* current
        if (later - began >= patience) return yield* Effect.fail(tooLate(keeping.state()))
      }
    })

  /** Tokens that can be used now. A refresh goes on when who asked for it is interrupted, as half of one loses them. */
  const current: Effect.Effect<Tokens, SessionError> = Effect.flatMap(usable(margin), (valid) =>
    valid !== undefined && State.unsaved(known()) === undefined
      ? Effect.succeed(valid)
      : Effect.uninterruptibleMask((restore) => Effect.flatMap(run, ({ isOwn, run }) => restore(wait(run, isOwn))))
  )

  return { current }
}
