/**
 * A session's memory and its store: what is known, what is shown of it, and what is still to be ended.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { beside } from "../internal/runtime/Heard.ts"
import { ignored } from "../internal/runtime/Quiet.ts"
import * as Shown from "../internal/runtime/Shown.ts"
import type * as App from "./App.ts"
import type { OAuthError, SessionError, TokenStoreFailed } from "./Errors.ts"
import { type Kept, namesOf, readKept, readRevocations, revocationsLast, writeKept, writeRevocations } from "./Kept.ts"
import type { Run } from "./Run.ts"
import type { SessionOptions, Status } from "./SessionOptions.ts"
import * as State from "./SessionState.ts"
import type { TokenStore } from "./TokenStore.ts"
import type { Tokens } from "./Tokens.ts"

/** What is told of tokens. */
export const statusOf = (tokens: Tokens | undefined): Status =>
  tokens === undefined
    ? { _tag: "SignedOut" }
    : {
        _tag: "SignedIn",
        userId: tokens.subject,
        scopes: tokens.scopes,
        expiresAt: tokens.expiresAt
      }

/** A refresh for all who ask. */
export type Renewing = Run<Tokens, SessionError>

/** For how long one waits to put an authorization aside. */
const putAsideWithin = 5_000

/** Makes it. */
export const make = (app: App.App, store: TokenStore["Service"], { key = "session" }: SessionOptions) =>
  Effect.gen(function* () {
    const names = namesOf(app.clientId, key)
    const shown = Shown.make<Status>({ _tag: "SignedOut" })
    let state: State.State<Renewing> = { _tag: "Unread" }

    const known = () => State.known(state)

    /** Changes what is known, and shows it. */
    const change = (next: (known: State.Known) => State.Known): Effect.Effect<void> =>
      Effect.suspend(() => {
        const before = State.stored(known())
        state = State.change(state, next)
        const after = State.stored(known())
        return before === after ? Effect.void : shown.set(statusOf(after?.tokens))
      })

    const locked = store.locked(names.tokens)

    const kept: Effect.Effect<Kept | undefined, TokenStoreFailed> = Effect.map(
      Effect.suspend(() => store.read(names.tokens)),
      readKept
    )

    /** What the store holds, from now on known here. */
    const read = Effect.tap(kept, (found) => change(State.found(found)))

    /** Keeps the newest tokens. They stay in memory if the store does not take them. */
    const save = Effect.suspend(() => {
      const latest = State.latest(known())
      if (latest === undefined) return Effect.void
      return Effect.andThen(store.write(names.tokens, writeKept(latest)), change(State.saved))
    })

    /** Changes the list of refresh tokens whose authorizations are to be ended. */
    const putAside = (next: (tokens: ReadonlyArray<Redacted.Redacted>) => ReadonlyArray<Redacted.Redacted>) =>
      store.locked(names.revocations)(
        Effect.flatMap(store.read(names.revocations), (text) => {
          const after = writeRevocations(next(readRevocations(text)))
          if (after === text) return Effect.void
          return after === undefined
            ? store.remove(names.revocations)
            : store.write(names.revocations, after, revocationsLast)
        })
      )

    /** Puts an authorization aside, for `endAll`. */
    const toEnd = ({ refreshToken }: Tokens): Effect.Effect<void> =>
      refreshToken === undefined
        ? Effect.void
        : // A lock that is never given keeps nobody signed in.
          ignored(
            Effect.timeoutOption(
              putAside((tokens) => [...tokens, refreshToken]),
              putAsideWithin
            )
          )

    /** Ends the authorizations that were put aside, and some more; what is left is put aside again. */
    const endAll = (more: ReadonlyArray<Redacted.Redacted>): Effect.Effect<void, OAuthError> =>
      Effect.gen(function* () {
        const text = yield* Effect.orElseSucceed(store.read(names.revocations), () => undefined)
        const all = [...more, ...readRevocations(text).filter((token) => !more.some((it) => State.sameText(it, token)))]
        for (const token of all) {
          const done = ignored(putAside((tokens) => tokens.filter((it) => !State.sameText(it, token))))
          yield* app.revoke(token).pipe(
            Effect.tap(text === undefined ? Effect.void : done),
            // The server will never take it; a wrong secret can be put right.
            Effect.tapError((error) => (error._tag === "OAuthRefused" && error.status !== 401 ? done : Effect.void))
          )
        }
      })

    const follow = ignored(locked(read))

    /** What is shown, while what others put into the store is read. In its turn, as a refresh reads and writes it, too. */
    const changes = (): Stream.Stream<Status> => {
      if (store.changes === undefined) return shown.changes
      const others = Stream.runForEach(store.changes(names.tokens), () => follow)
      // Once by itself: somebody may have been quicker than who listens.
      return beside(beside(shown.changes, others), follow)
    }

    return {
      names,
      store,
      locked,
      kept,
      read,
      save,
      change,
      toEnd,
      endAll,
      known,
      stored: () => State.stored(known()),
      usable: (millis: number): Effect.Effect<Tokens | undefined> =>
        Effect.map(Clock.currentTimeMillis, (now) => State.usable(known(), millis, now)?.tokens),
      refuse: (accessToken: Redacted.Redacted) => change(State.refuse(accessToken)),
      /** All of the state, for who refreshes. */
      state: () => state,
      to: (next: State.State<Renewing>) => {
        state = next
      },
      status: Effect.suspend(() => {
        const stored = State.stored(known())
        return stored === undefined
          ? Effect.map(read, (found) => statusOf(found?.tokens))
          : Effect.succeed(statusOf(stored.tokens))
      }),
      changes: Stream.suspend(changes)
    }
  })

export type Keeping = Effect.Success<ReturnType<typeof make>>
