import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { Credentials } from "effect-open-cloud"
import { OAuthSession } from "effect-open-cloud/oauth"
import { type Given, type Methods, tag, userId } from "./tools.ts"

const signedIn = ({ app, visit }: Given, scopes?: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    const { pending, url } = yield* app.begin(scopes === undefined ? {} : { scopes })
    return yield* app.complete(pending, yield* visit(url))
  })

export const signIn: Methods = {
  "OAuth2App.generate_code_verifier": [
    ({ app }) => Effect.map(app.begin(), ({ pending }) => Redacted.value(pending.verifier).length >= 43),
    true
  ],
  "OAuth2App.generate_uri": [
    ({ app }) =>
      Effect.map(app.begin({ scopes: ["openid"], state: "mine", verifier: "v".repeat(43) }), ({ url }) => {
        const asked = new URL(url).searchParams
        return ["client_id", "scope", "state", "code_challenge_method", "response_type"].map((it) => asked.get(it))
      }),
    ["9500001", "openid", "mine", "S256", "code"]
  ],
  "OAuth2App.from_access_token_string": [
    (it) =>
      Effect.gen(function* () {
        const { accessToken } = yield* signedIn(it)
        return (yield* it.users.get({ userId }).pipe(Credentials.with(Credentials.oauth(Effect.succeed(accessToken)))))
          .name
      }),
    "builder"
  ],
  "OAuth2App.exchange_code": [
    ({ app, visit }) =>
      Effect.gen(function* () {
        const verifier = "v".repeat(43)
        const { url } = yield* app.begin({ scopes: ["openid", "profile"], state: "mine", verifier, nonce: "once" })
        const code = new URL(yield* visit(url)).searchParams.get("code") ?? ""
        return (yield* app.exchange({ code, verifier, nonce: "once" })).subject
      }),
    "156"
  ],
  "OAuth2App.refresh_token": [
    (it) =>
      Effect.gen(function* () {
        const { refreshToken } = yield* signedIn(it)
        const next = yield* it.app.refresh(Redacted.value(refreshToken ?? Redacted.make("")))
        return [next.subject, Redacted.value(next.refreshToken ?? Redacted.make("")).length > 0]
      }),
    ["156", true]
  ],
  "OAuth2App.revoke_token": [
    (it) =>
      Effect.gen(function* () {
        const { refreshToken = Redacted.make("") } = yield* signedIn(it)
        yield* it.app.revoke(refreshToken)
        return yield* tag(it.app.refresh(refreshToken))
      }),
    "OAuthRefused"
  ],
  "PartialAccessToken.fetch_userinfo": [
    (it) =>
      Effect.gen(function* () {
        const { accessToken } = yield* signedIn(it)
        const { id, name, preferredUsername } = yield* it.app.identity(accessToken)
        return [id, preferredUsername, name]
      }),
    ["156", "builder", "Builder"]
  ],
  "PartialAccessToken.fetch_resources": [
    (it) =>
      Effect.gen(function* () {
        const { accessToken } = yield* signedIn(it, ["openid", "universe-messaging-service:publish"])
        return (yield* it.app.resources(accessToken)).flatMap(({ universes }) => universes)
      }),
    ["9000001"]
  ],
  "PartialAccessToken.fetch_token_info": [
    (it) =>
      Effect.gen(function* () {
        const { accessToken } = yield* signedIn(it)
        const { active, clientId, id, issuedAt, scopes, subject } = yield* it.app.introspect(accessToken)
        return [active, clientId, scopes, subject, id !== undefined, issuedAt !== undefined]
      }),
    [true, "9500001", ["openid", "profile"], "156", true, true]
  ],
  "PartialAccessToken.revoke": [
    ({ visit }) =>
      Effect.gen(function* () {
        const session = yield* OAuthSession
        yield* session.complete(yield* visit(yield* session.signIn()))
        yield* session.signOut
        return [(yield* session.status)._tag, yield* tag(session.accessToken)]
      }),
    ["SignedOut", "SignInRequired"]
  ],
  "AccessToken.revoke_refresh_token": [
    ({ visit }) =>
      Effect.gen(function* () {
        const session = yield* OAuthSession
        yield* session.complete(yield* visit(yield* session.signIn()))
        yield* session.signOut
        return yield* tag(session.accessToken)
      }),
    "SignInRequired"
  ]
}
