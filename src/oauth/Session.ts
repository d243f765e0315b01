/**
 * One user's authorization, kept alive: tokens are refreshed before they expire, once however many ask, and kept where
 * a reload or a restart finds them.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as Credentials from "../Credentials.ts"
import { each } from "../internal/runtime/Each.ts"
import { OpenCloud } from "../OpenCloud.ts"
import type { Options } from "../Options.ts"
import * as App from "./App.ts"
import type {
  AuthorizationDenied,
  InvalidCallback,
  InvalidSignIn,
  OAuthError,
  SessionError,
  TokenStoreFailed
} from "./Errors.ts"
import { storeFailed } from "./Errors.ts"
import * as Keeping from "./Keeping.ts"
import { namesOf } from "./Kept.ts"
import { ownName } from "./Locks.ts"
import * as Renewal from "./Renewal.ts"
import type { BeginOptions, Completed, SessionOptions, Status } from "./SessionOptions.ts"
import * as SignIn from "./SignIn.ts"
import { TokenStore } from "./TokenStore.ts"
import type { Tokens } from "./Tokens.ts"

export type { BeginOptions, Completed, SessionOptions, Status }

/**
 * One user's authorization.
 *
 * @since 0.1.0
 */
export interface Session {
  /** For `OpenCloud.layer`, or for some calls only with `Credentials.with`. */
  readonly credentials: Credentials.OAuth
  /**
   * A token that is valid now. While there is one that is, nobody waits more than 2 s (in Workers 5 s) for the next; who
   * has none waits 30 s at most.
   */
  readonly accessToken: Effect.Effect<Redacted.Redacted, SessionError>
  /**
   * Begins a sign-in: gives the address to send the user to. What it takes to complete it is kept in the store for 15
   * minutes, for several sign-ins side by side.
   */
  readonly signIn: (options?: BeginOptions) => Effect.Effect<string, InvalidSignIn | TokenStoreFailed>
  /**
   * Completes it with the address that the user came back to, or its query. Once, however often it is called with one
   * callback and wherever: who comes second is given the status that the first one made.
   */
  readonly complete: (
    callback: string | URL
  ) => Effect.Effect<Completed, AuthorizationDenied | InvalidCallback | OAuthError | TokenStoreFailed>
  /** Takes tokens that were got by other means, such as by `OAuthApp`, as if the user had signed in here. */
  readonly adopt: (tokens: Tokens) => Effect.Effect<Status, TokenStoreFailed>
  /**
   * Forgets the tokens, and ends the authorization. The user is signed out here even if the server cannot be told; then
   * the refresh token is put aside, and the authorization ended with the next sign-in or sign-out.
   */
  readonly signOut: Effect.Effect<void, OAuthError | TokenStoreFailed>
  readonly status: Effect.Effect<Status, TokenStoreFailed>
  /**
   * The status, which begins with what the store holds, and whenever it changes: here, and in other pages where the store
   * tells of them, as those of browsers do. Another store's changes are noticed with the next token.
   */
  readonly changes: Stream.Stream<Status, TokenStoreFailed>
  /** Who the user is. */
  readonly identity: Effect.Effect<App.Identity, SessionError>
  /** What the user granted: universes, and for whom assets may be made. */
  readonly resources: Effect.Effect<ReadonlyArray<App.GrantedResources>, SessionError>
}

const make = (app: App.App, options: SessionOptions): Effect.Effect<Session, never, TokenStore> =>
  Effect.gen(function* () {
    const keeping = yield* Keeping.make(app, yield* TokenStore, options)
    const renewal = Renewal.make(app, keeping, options)
    const signIn = SignIn.make(app, keeping, options)
    const { current } = renewal

    /** A token that the server refuses is refreshed once, as one that Open Cloud refuses. */
    const withToken = <A>(use: (tokens: Tokens) => Effect.Effect<A, OAuthError>): Effect.Effect<A, SessionError> =>
      Effect.flatMap(current, (tokens) =>
        Effect.catchIf(
          use(tokens),
          (error) => error._tag === "OAuthRefused" && error.status === 401 && error.code !== "invalid_client",
          () => Effect.andThen(keeping.refuse(tokens.accessToken), Effect.flatMap(current, use))
        )
      )

    return {
      credentials: Credentials.oauth(
        Effect.map(current, (tokens) => tokens.accessToken),
        {
          identity: () => {
            const subject = keeping.stored()?.tokens.subject
            return subject === undefined ? undefined : `${subject}@${app.clientId}`
          },
          onRejected: keeping.refuse
        }
      ),
      accessToken: Effect.map(current, (tokens) => tokens.accessToken),
      signIn: signIn.begin,
      complete: signIn.complete,
      adopt: (tokens) =>
        !DateTime.isDateTime(tokens.expiresAt)
          ? Effect.fail(storeFailed("write", "the tokens' `expiresAt` is not a `DateTime`"))
          : Effect.map(signIn.keep({ tokens, signIn: { state: ownName() } }), () => Keeping.statusOf(tokens)),
      signOut: signIn.end,
      status: keeping.status,
      changes: Stream.unwrap(Effect.as(keeping.status, keeping.changes)),
      identity: withToken((tokens) => app.identity(tokens.accessToken, tokens.subject)),
      resources: withToken((tokens) => app.resources(tokens.accessToken))
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

  /**
   * Gives tokens another key, which nobody has: with a sign-in a server changes the id of the user's session, and the
   * tokens move along.
   */
  static move(app: App.App, from: string, to: string): Effect.Effect<void, TokenStoreFailed, TokenStore> {
    const [source, target] = [namesOf(app.clientId, from).tokens, namesOf(app.clientId, to).tokens]
    if (from === to) return Effect.void
    return TokenStore.use((store) =>
      store.locked(source)(
        Effect.flatMap(store.read(source), (text) =>
          text === undefined ? Effect.void : Effect.andThen(store.write(target, text), store.remove(source))
        )
      )
    )
  }

  /** Signs out of every session under some keys, such as all those of one user. All are tried before it fails. */
  static signOutAll(
    app: App.App,
    keys: Iterable<string>
  ): Effect.Effect<void, OAuthError | TokenStoreFailed, TokenStore> {
    const left = [...keys]
    let failed: Exit.Exit<void, OAuthError | TokenStoreFailed> | undefined
    const work: Effect.Effect<void, never, TokenStore> = Effect.suspend(() => {
      const key = left.shift()
      if (key === undefined) return Effect.void
      return Effect.flatMap(Effect.exit(Effect.flatMap(make(app, { key }), ({ signOut }) => signOut)), (exit) => {
        if (Exit.isFailure(exit)) failed ??= exit
        return work
      })
    })
    return Effect.flatMap(
      each([1, 2, 3, 4], () => Effect.forkChild(work)),
      (fibers) => Effect.flatMap(each(fibers, Fiber.join), () => failed ?? Effect.void)
    )
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
