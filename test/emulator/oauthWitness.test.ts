/** The authorization server over HTTP, judged by `oauth4webapi` and `jose`. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { Emulator } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import * as jose from "jose"
import * as oauth from "oauth4webapi"
import { confidentialApp, formOf, publicApp, redirectUri, secret } from "./oauthClient.ts"

const insecure = { [oauth.allowInsecureRequests]: true }

const json = (response: Response) => response.json() as Promise<Record<string, unknown>>

/** A browser without a screen: follows forms and keeps one cookie. */
const browse = async (
  address: URL,
  form: URLSearchParams
): Promise<{ readonly pages: ReadonlyArray<string>; readonly callback: URL }> => {
  const accounts = await (await fetch(address)).text()
  const chosen = await fetch(address, {
    method: "POST",
    body: new URLSearchParams({ user: "156", form: formOf(accounts) }),
    redirect: "manual"
  })
  const cookie = chosen.headers.get("set-cookie")?.split(";")[0] ?? ""
  const next = new URL(chosen.headers.get("location") ?? "", address)
  const consent = await (await fetch(next, { headers: { cookie } })).text()
  const body = new URLSearchParams([...form, ["form", formOf(consent)]])
  const decided = await fetch(next, { method: "POST", body, headers: { cookie }, redirect: "manual" })
  return {
    pages: [accounts, consent],
    callback: new URL(decided.headers.get("location") ?? "about:blank")
  }
}

const allow = new URLSearchParams({ user: "156", decision: "allow", universe: "9000001" })

const setup = Effect.gen(function* () {
  // The libraries look at the real clock.
  yield* TestClock.setTime(Date.now())
  const emulator = yield* Emulator.make()
  const { url } = yield* serve(emulator)
  const issuer = new URL(`${url}/oauth/`)
  const discovered = yield* Effect.promise(async () =>
    oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure))
  )
  return { emulator, url, server: discovered }
})

const begin = async (server: oauth.AuthorizationServer, client: oauth.Client, scope: string) => {
  const [verifier, state, nonce] = [
    oauth.generateRandomCodeVerifier(),
    oauth.generateRandomState(),
    oauth.generateRandomNonce()
  ]
  const address = new URL(server.authorization_endpoint ?? "")
  for (const [name, value] of Object.entries({
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: "code",
    scope,
    state,
    nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256"
  })) {
    address.searchParams.set(name, value)
  }
  return { verifier, state, nonce, address }
}

const scope = "openid profile premium verification universe:write"

describe("the authorization server, to a certified client", () => {
  for (const [what, id, authentication] of [
    ["a public app with PKCE", publicApp, oauth.None()],
    ["an app with its secret in the header", confidentialApp, oauth.ClientSecretBasic(secret)],
    ["an app with its secret in the form", confidentialApp, oauth.ClientSecretPost(secret)]
  ] as const) {
    it.effect(`${what} goes the whole way`, () =>
      Effect.gen(function* () {
        const { emulator, server, url } = yield* setup
        const client: oauth.Client = { client_id: id }
        yield* Effect.promise(async () => {
          const { address, nonce, state, verifier } = await begin(server, client, scope)
          const { callback, pages } = await browse(address, allow)
          assert.include(pages[0], "Choose a user")
          assert.include(pages[1], "Default universe")

          const parameters = oauth.validateAuthResponse(server, client, callback, state)
          const response = await oauth.authorizationCodeGrantRequest(
            server,
            client,
            authentication,
            parameters,
            redirectUri,
            verifier,
            insecure
          )
          const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
            expectedNonce: nonce,
            requireIdToken: true
          })
          await oauth.validateApplicationLevelSignature(server, response, insecure)
          assert.strictEqual(tokens.expires_in, 899)
          assert.strictEqual(tokens.scope, scope)
          const claims = oauth.getValidatedIdTokenClaims(tokens)
          assert.deepInclude(claims, {
            sub: "156",
            aud: id,
            name: "Builder",
            preferred_username: "builder",
            premium: true
          })
          assert.strictEqual((claims?.exp ?? 0) - (claims?.iat ?? 0), 36_000)

          const keys = jose.createRemoteJWKSet(new URL(server.jwks_uri ?? ""))
          const verified = await jose.jwtVerify(tokens.access_token, keys, { issuer: `${url}/oauth/`, audience: id })
          assert.strictEqual(verified.protectedHeader.alg, "ES256")
          assert.strictEqual(
            verified.payload.scope,
            "openid:read profile:read premium:read verification:read universe:write"
          )
          const [head, body, signature] = tokens.access_token.split(".")
          const forged = [head, jose.base64url.encode(JSON.stringify({ ...verified.payload, sub: "1" })), signature]
          assert.notStrictEqual(forged[1], body)
          const failure = await jose.jwtVerify(forged.join("."), keys).catch((error: unknown) => error)
          assert.instanceOf(failure, jose.errors.JWSSignatureVerificationFailed)

          const user = await oauth.processUserInfoResponse(
            server,
            client,
            "156",
            await oauth.userInfoRequest(server, client, tokens.access_token, insecure)
          )
          assert.deepInclude(user, { name: "Builder", created_at: 1_577_836_800, verified: true })
          const picture = await fetch(String(user.picture))
          assert.deepStrictEqual([picture.status, picture.headers.get("content-type")], [200, "image/svg+xml"])

          const refreshed = await oauth.processRefreshTokenResponse(
            server,
            client,
            await oauth.refreshTokenGrantRequest(server, client, authentication, tokens.refresh_token ?? "", insecure)
          )
          assert.notStrictEqual(refreshed.access_token, tokens.access_token)
          assert.notStrictEqual(refreshed.refresh_token, tokens.refresh_token)

          const introspect = async (token: string) =>
            oauth.processIntrospectionResponse(
              server,
              client,
              await oauth.introspectionRequest(server, client, authentication, token, insecure)
            )
          const told = await introspect(refreshed.access_token)
          assert.deepInclude(told, { active: true, sub: "156", client_id: id, token_type: "Bearer", scope })
          assert.isTrue((await introspect(refreshed.refresh_token ?? "")).active)
          assert.isFalse((await introspect(tokens.refresh_token ?? "")).active)

          const patch = (token: string) =>
            fetch(`${url}/cloud/v2/universes/9000001`, {
              method: "PATCH",
              headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
              body: JSON.stringify({ vrEnabled: true })
            })
          assert.strictEqual((await patch(refreshed.access_token)).status, 200)

          await oauth.processRevocationResponse(
            await oauth.revocationRequest(server, client, authentication, refreshed.refresh_token ?? "", insecure)
          )
          assert.isFalse((await introspect(refreshed.refresh_token ?? "")).active)
          assert.strictEqual((await patch(refreshed.access_token)).status, 401)
          const again = await oauth.refreshTokenGrantRequest(
            server,
            client,
            authentication,
            refreshed.refresh_token ?? "",
            insecure
          )
          assert.deepInclude(await json(again), { error: "invalid_grant" })
        })
        assert.deepStrictEqual(
          emulator.views.oauth.sessions().map(({ app, status, user }) => ({ app, status, user })),
          [{ app: id, status: "ended", user: "156" }]
        )
      })
    )
  }

  it.effect("a user's no is access_denied with the state", () =>
    Effect.gen(function* () {
      const { server } = yield* setup
      const client: oauth.Client = { client_id: publicApp }
      yield* Effect.promise(async () => {
        const { address, state } = await begin(server, client, scope)
        const { callback } = await browse(address, new URLSearchParams({ user: "156", decision: "deny" }))
        try {
          oauth.validateAuthResponse(server, client, callback, state)
          assert.fail("it was let through")
        } catch (error) {
          assert.instanceOf(error, oauth.AuthorizationResponseError)
          assert.strictEqual(error.error, "access_denied")
        }
      })
    })
  )

  it.effect("a nonce that is not the app's is noticed", () =>
    Effect.gen(function* () {
      const { server } = yield* setup
      const client: oauth.Client = { client_id: publicApp }
      yield* Effect.promise(async () => {
        const { address, state, verifier } = await begin(server, client, "openid")
        const { callback } = await browse(address, allow)
        const parameters = oauth.validateAuthResponse(server, client, callback, state)
        const response = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          oauth.None(),
          parameters,
          redirectUri,
          verifier,
          insecure
        )
        const failure = await oauth
          .processAuthorizationCodeResponse(server, client, response, { expectedNonce: "another" })
          .catch((error: unknown) => error)
        assert.match(String(failure), /nonce/)
      })
    })
  )
})
