/**
 * One user's authorization, kept alive: tokens are refreshed before they expire, once however many ask, and kept where
 * a reload or a restart finds them.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import * as SubscriptionRef from "effect/SubscriptionRef"
import * as Credentials from "../client/Credentials.ts"
import { OpenCloud } from "../client/OpenCloud.ts"
import type { Options } from "../client/Settings.ts"
import * as App from "./App.ts"
import {
  type AuthorizationDenied,
  InvalidCallback,
  type OAuthError,
  type SessionError,
  SignInRequired,
  type TokenStoreFailed
} from "./Errors.ts"
import { TokenStore } from "./TokenStore.ts"
import { readPending, readTokens, type Tokens, writePending, writeTokens } from "./Tokens.ts"

/**
 * Whether somebody is signed in.
 *
 * @since 0.1.0
 */
export type Status =
  | { readonly _tag: "SignedOut" }
  | {
      readonly _tag: "SignedIn"
      /** Id of the user, where `openid` was asked for. */
      readonly userId: string | undefined
      readonly scopes: ReadonlyArray<string>
      /** When the access token is over; it is refreshed before that when it is needed. */
      readonly expiresAt: DateTime.Utc
    }

/**
 * How a session is kept.
 *
 * @since 0.1.0
 */
export interface SessionOptions {
  /** Tells one user's tokens from another's in the store. Default `session`. */
  readonly key?: string | undefined
  /** How long before its end an access token is refreshed. Default 1 minute. */
  readonly refreshBefore?: Duration.Input | undefined
}

/**
 * One user's authorization.
 *
 * @since 0.1.0
 */
export interface Session {
  /** For `OpenCloud.layer`, or for some calls only with `Credentials.with`. */
  readonly credentials: Credentials.OAuth
  /** A token that is valid now. */
  readonly accessToken: Effect.Effect<Redacted.Redacted, SessionError>
  /** Begins a sign-in: gives the address to send the user to. What it takes to complete it is kept in the store. */
  readonly signIn: (options?: App.SignInOptions) => Effect.Effect<string, InvalidCallback | TokenStoreFailed>
  /** Completes it with the address that the user came back to, or its query. */
  readonly complete: (
    callback: string | URL
  ) => Effect.Effect<Status, AuthorizationDenied | InvalidCallback | OAuthError | TokenStoreFailed>
  /** Forgets the tokens, and ends the authorization. The user is signed out here even if the server cannot be told. */
  readonly signOut: Effect.Effect<void, OAuthError | TokenStoreFailed>
  readonly status: Effect.Effect<Status, TokenStoreFailed>
  /**
   * The status now and whenever it changes: here, and in other pages where the store tells of them, as those of browsers
   * do. Another store's changes are noticed with the next token.
   */
  readonly changes: Stream.Stream<Status>
  /** Who the user is. */
  readonly identity: Effect.Effect<App.Identity, SessionError>
  /** What the user granted: universes, and for whom assets may be made. */
  readonly resources: Effect.Effect<ReadonlyArray<App.GrantedResources>, SessionError>
}

const signedOut: Status = { _tag: "SignedOut" }

const statusOf = (tokens: Tokens | undefined): Status =>
  tokens === undefined
    ? signedOut
    : {
        _tag: "SignedIn",
        userId: tokens.subject,
        scopes: tokens.scopes,
        expiresAt: DateTime.makeUnsafe(tokens.expiresAt)
      }

/**
 * A refresh that got no answer is tried again: if the server did not carry it out, the refresh token still works, and
 * if it did, nothing can bring the next one back.
 */
const again = Schedule.exponential("250 millis").pipe(Schedule.jittered, Schedule.upTo({ times: 3 }))

const make = (
  app: App.App,
  { key = "session", refreshBefore = 60_000 }: SessionOptions
): Effect.Effect<Session, never, TokenStore> =>
  Effect.gen(function* () {
    const store = yield* TokenStore
    const margin = Duration.toMillis(refreshBefore)
    const locked = store.locked(key)
    const pendingKey = `${key}:sign-in`
    const shown = yield* SubscriptionRef.make<Status>(signedOut)

    let current: Tokens | undefined
    /** Tokens that the store has not taken yet. */
    let unsaved: Tokens | undefined
    /** The access token that the API refused. */
    let refused: string | undefined
    let renewing: Deferred.Deferred<Tokens, SessionError> | undefined

    const isCurrent = (tokens: Tokens | undefined) =>
      tokens === current || (tokens && writeTokens(tokens)) === (current && writeTokens(current))

    const hold = (tokens: Tokens | undefined) => {
      if (isCurrent(tokens)) return Effect.void
      current = tokens
      return SubscriptionRef.set(shown, statusOf(tokens))
    }

    const isRefused = ({ accessToken }: Tokens) => refused === Redacted.value(accessToken)

    const lasts = (tokens: Tokens, millis: number, now: number) => !isRefused(tokens) && tokens.expiresAt - now > millis

    const save = (tokens: Tokens) => {
      unsaved = tokens
      return Effect.andThen(store.write(key, writeTokens(tokens)), () =>
        Effect.sync(() => {
          unsaved = undefined
        })
      )
    }

    const required = (reason: SignInRequired["reason"]) =>
      Effect.andThen(hold(undefined), Effect.fail(SignInRequired.make({ reason })))

    const kept = Effect.map(
      Effect.suspend(() => store.read(key)),
      readTokens
    )

    /** The refresh token is of no use any more. Another program that has no lock in common may have kept the next one. */
    const spent = (tokens: Tokens, reason: SignInRequired["reason"]): Effect.Effect<Tokens, SessionError> =>
      Effect.flatMap(kept, (now) =>
        now !== undefined && writeTokens(now) !== writeTokens(tokens)
          ? renewHeld
          : Effect.andThen(store.remove(key), required(reason))
      )

    /** The next tokens, kept; `lost` tells whether an earlier attempt may have used up the refresh token. */
    const refresh = (tokens: Tokens): Effect.Effect<Tokens, SessionError> => {
      let lost = false
      return app.refresh(tokens).pipe(
        Effect.tapError((error) =>
          Effect.sync(() => {
            lost ||= error._tag === "OAuthUnavailable" && error.outcome === "unknown"
          })
        ),
        Effect.retry({ schedule: again, while: (error) => error._tag === "OAuthUnavailable" }),
        Effect.tap((next) => Effect.andThen(save(next), hold(next))),
        Effect.catchTag(
          "OAuthRefused",
          (error): Effect.Effect<Tokens, SessionError> =>
            error.code === "invalid_grant" ? spent(tokens, lost ? "lost" : "ended") : Effect.fail(error)
        )
      )
    }

    const renewHeld: Effect.Effect<Tokens, SessionError> = Effect.gen(function* () {
      if (unsaved !== undefined) yield* save(unsaved)
      // Somebody else may have refreshed, or signed out, meanwhile.
      const tokens = yield* kept
      const now = yield* Clock.currentTimeMillis
      if (tokens === undefined) return yield* required("signed-out")
      if (lasts(tokens, margin, now)) {
        yield* hold(tokens)
        return tokens
      }
      if (tokens.refreshToken === undefined) {
        return lasts(tokens, 0, now) ? yield* Effect.as(hold(tokens), tokens) : yield* required("expired")
      }
      return yield* Effect.catchTag(refresh(tokens), "OAuthUnavailable", (error) =>
        Effect.flatMap(Clock.currentTimeMillis, (then) =>
          // Not refreshed, and not over yet.
          lasts(tokens, 0, then) ? Effect.as(hold(tokens), tokens) : Effect.fail(error)
        )
      )
    })

    const renew = locked(renewHeld)

    /** One refresh for all who ask. It goes on when they are interrupted, as half a refresh loses the session. */
    const renewed = Effect.uninterruptibleMask((restore) =>
      Effect.suspend(() => {
        if (renewing !== undefined) return restore(Deferred.await(renewing))
        const deferred = Deferred.makeUnsafe<Tokens, SessionError>()
        renewing = deferred
        const run = Effect.flatMap(Effect.exit(renew), (exit) =>
          Effect.suspend(() => {
            renewing = undefined
            return Deferred.done(deferred, exit)
          })
        )
        return Effect.andThen(Effect.forkDetach(run), restore(Deferred.await(deferred)))
      })
    )

    const accessToken = Effect.flatMap(Clock.currentTimeMillis, (now) =>
      current !== undefined && unsaved === undefined && lasts(current, margin, now)
        ? Effect.succeed(current.accessToken)
        : Effect.map(renewed, (tokens) => tokens.accessToken)
    )

    /** What others have put into the store. In its turn, as a refresh reads and writes it, too. */
    const others =
      store.changes === undefined
        ? Stream.empty
        : Stream.mapEffect(store.changes(key), () =>
            kept.pipe(
              Effect.flatMap((tokens) => (unsaved === undefined ? hold(tokens) : Effect.void)),
              locked,
              Effect.ignore
            )
          )

    return {
      credentials: Credentials.oauth(accessToken, {
        identity: () => (current?.subject === undefined ? undefined : `${current.subject}@${app.clientId}`),
        refused: (token) =>
          Effect.sync(() => {
            // One that has been replaced meanwhile says nothing of the one in use.
            if (current === undefined || Redacted.value(current.accessToken) === Redacted.value(token)) {
              refused = Redacted.value(token)
            }
          })
      }),

      accessToken,

      signIn: (options) =>
        Effect.flatMap(app.begin(options), ({ pending, url }) =>
          Effect.as(store.write(pendingKey, writePending(pending)), url)
        ),

      complete: (callback) =>
        // Once the code is exchanged there are tokens, which have to be kept.
        Effect.uninterruptible(
          Effect.gen(function* () {
            const pending = readPending(yield* store.read(pendingKey))
            if (pending === undefined) {
              return yield* InvalidCallback.make({ reason: "no sign-in was begun here, or it has been completed" })
            }
            if (!App.belongs(pending, callback)) {
              // Anybody can make up a callback; the sign-in goes on.
              return yield* InvalidCallback.make({ reason: "it has not the state of the sign-in that was begun here" })
            }
            const tokens = yield* Effect.ensuring(
              app.complete(pending, callback),
              // A code works once, and so does what belongs to it; one that is left behind can do no harm.
              Effect.ignore(store.remove(pendingKey))
            )
            yield* locked(save(tokens))
            yield* hold(tokens)
            return statusOf(tokens)
          })
        ),

      signOut: Effect.gen(function* () {
        const tokens = yield* locked(
          Effect.flatMap(kept, (known) => {
            const latest = unsaved ?? known
            unsaved = undefined
            return Effect.as(store.remove(key), latest)
          })
        )
        yield* hold(undefined)
        if (tokens?.refreshToken !== undefined) yield* app.revoke(tokens.refreshToken)
      }),

      status: Effect.suspend(() =>
        current !== undefined
          ? Effect.succeed(statusOf(current))
          : Effect.flatMap(kept, (tokens) => Effect.as(hold(tokens), statusOf(tokens)))
      ),

      changes: Stream.merge(SubscriptionRef.changes(shown), Stream.drain(others)),

      identity: Effect.flatMap(accessToken, (token) => app.identity(token, current?.subject)),

      resources: Effect.flatMap(accessToken, app.resources)
    }
  })

/**
 * The session of the program's user: in a page, or of one user on a server.
 *
 * @since 0.1.0
 */
export class OAuthSession extends Context.Service<OAuthSession, Session>()("effect-open-cloud/OAuthSession") {
  /** A session of an app, for programs that have one for each of many users: tell them apart by `key`. */
  static make(app: App.App, options: SessionOptions = {}): Effect.Effect<Session, never, TokenStore> {
    return make(app, options)
  }

  /** A layer with the session of an app. */
  static layer(options: App.AppOptions & SessionOptions): Layer.Layer<OAuthSession, never, TokenStore> {
    return Layer.effect(
      OAuthSession,
      Effect.suspend(() => make(App.make(options), options))
    )
  }

  /** A client that calls as the session's user. */
  static openCloud(options: Omit<Options, "credentials"> = {}): Layer.Layer<OpenCloud, never, OAuthSession> {
    return Layer.unwrap(
      OAuthSession.use((session) => Effect.succeed(OpenCloud.layer({ ...options, credentials: session.credentials })))
    )
  }
}
