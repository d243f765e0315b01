/** What becomes of the emulated server's codes and tokens: time, use, revocation, and calls with them. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { Faults } from "effect-open-cloud/emulator"
import { landing, make, type Parameters, publicApp, secret, verifier } from "./oauthClient.ts"
import { consenting, universe } from "./oauthWorld.ts"

describe("time", () => {
  it.effect("is as the options have it", () =>
    Effect.gen(function* () {
      const { code, exchange, refresh } = yield* make({
        world: { oauth: { consent: { user: 156 }, lifetimes: { access: 20_000, refresh: 60_000 } } }
      })
      const { json } = yield* exchange(yield* code())
      assert.strictEqual(json.expires_in, 19)
      yield* TestClock.adjust("60 seconds")
      assert.strictEqual((yield* refresh(json.refresh_token)).json.error, "invalid_grant")
    })
  )

  it.effect("a code is good for a minute", () =>
    Effect.gen(function* () {
      const { code, exchange } = yield* make(consenting())
      const [first, second] = [yield* code(), yield* code()]
      yield* TestClock.adjust("59999 millis")
      assert.strictEqual((yield* exchange(first)).status, 200)
      yield* TestClock.adjust("1 millis")
      assert.strictEqual((yield* exchange(second)).json.error, "invalid_grant")
    })
  )

  it.effect("OA-1: a refresh token is told as Bearer, for an audience that is not the app", () =>
    Effect.gen(function* () {
      const { introspect, signIn } = yield* make(consenting())
      const { json } = yield* signIn()
      const access = yield* introspect(json.access_token)
      const refresh = yield* introspect(json.refresh_token)
      assert.deepInclude(access.json, { active: true, token_type: "Bearer", client_id: publicApp, aud: publicApp })
      assert.deepInclude(refresh.json, { active: true, token_type: "Bearer", client_id: publicApp })
      assert.strictEqual(refresh.json.aud, refresh.json.iss)
      assert.notStrictEqual(refresh.json.aud, publicApp)
      assert.deepInclude((yield* introspect(json.id_token)).json, { token_type: "id_token", aud: publicApp })
    })
  )

  it.effect("an access token is good for 15 minutes, a refresh token for 90 days", () =>
    Effect.gen(function* () {
      const { call, introspect, refresh, request, signIn } = yield* make(consenting())
      const { json } = yield* signIn()
      const status = () => Effect.map(call("GET", universe, json.access_token), (it) => it.status)
      yield* TestClock.adjust("899999 millis")
      assert.strictEqual(yield* status(), 200)
      assert.isTrue((yield* introspect(json.access_token)).json.active)
      yield* TestClock.adjust("1 millis")
      assert.strictEqual(yield* status(), 401)
      assert.isFalse((yield* introspect(json.access_token)).json.active)
      const headers = { authorization: `Bearer ${json.access_token}` }
      assert.strictEqual((yield* request("/oauth/v1/userinfo", { headers })).status, 401)

      yield* TestClock.adjust("90 days")
      assert.strictEqual((yield* refresh(json.refresh_token)).json.error, "invalid_grant")
    })
  )

  it.effect("a refresh begins the 90 days anew, and lifetimes can be set", () =>
    Effect.gen(function* () {
      const { call, emulator, refresh, signIn } = yield* make(consenting())
      emulator.world.oauth.lifetimes.access = 5_000
      const first = yield* signIn()
      assert.strictEqual(first.json.expires_in, 4)
      yield* TestClock.adjust("89 days")
      const second = yield* refresh(first.json.refresh_token)
      yield* TestClock.adjust("89 days")
      const third = yield* refresh(second.json.refresh_token)
      assert.strictEqual(third.status, 200)
      yield* TestClock.adjust("5 seconds")
      assert.strictEqual((yield* call("GET", universe, third.json.access_token)).status, 401)
    })
  )
})

describe("once only", () => {
  it.effect("a code that is used twice ends what came of it", () =>
    Effect.gen(function* () {
      const { call, code, exchange, introspect, refresh } = yield* make(consenting())
      const value = yield* code()
      const { json } = yield* exchange(value)
      assert.strictEqual((yield* call("GET", universe, json.access_token)).status, 200)
      assert.strictEqual((yield* exchange(value)).json.error, "invalid_grant")
      assert.strictEqual((yield* call("GET", universe, json.access_token)).status, 401)
      assert.strictEqual((yield* refresh(json.refresh_token)).json.error, "invalid_grant")
      assert.isFalse((yield* introspect(json.access_token)).json.active)
    })
  )

  it.effect("a refresh token that is used twice ends its session, and no other", () =>
    Effect.gen(function* () {
      const { refresh, signIn } = yield* make(consenting())
      const [mine, other] = [yield* signIn(), yield* signIn()]
      const next = yield* refresh(mine.json.refresh_token)
      assert.strictEqual((yield* refresh(mine.json.refresh_token)).json.error, "invalid_grant")
      assert.strictEqual((yield* refresh(next.json.refresh_token)).json.error, "invalid_grant")
      assert.strictEqual((yield* refresh(other.json.refresh_token)).status, 200)
    })
  )

  it.effect("a refresh asks for no more than was granted, and keeps the token when it does", () =>
    Effect.gen(function* () {
      const { refresh, signIn } = yield* make(consenting())
      const { json } = yield* signIn()
      assert.strictEqual((yield* refresh(json.refresh_token, { scope: "universe:write" })).json.error, "invalid_scope")
      const app = { client_id: "other", client_secret: "other-secret" }
      assert.strictEqual((yield* refresh(json.refresh_token, app)).json.error, "invalid_grant")
      assert.strictEqual((yield* refresh(json.access_token)).json.error, "invalid_grant")
      assert.strictEqual((yield* refresh(json.refresh_token, { scope: "openid" })).status, 200)
    })
  )
})

describe("revocation", () => {
  it.effect("by the user stops every use at once, while introspection calls the token active until it expires", () =>
    Effect.gen(function* () {
      const { authorize, call, emulator, introspect, refresh, request, signIn } = yield* make(consenting())
      const { json } = yield* signIn({ scope: "openid universe:write" })
      emulator.seed.oauth.revoke({ user: 156, app: publicApp })
      assert.strictEqual((yield* call("GET", universe, json.access_token)).status, 401)
      assert.strictEqual((yield* refresh(json.refresh_token)).json.error, "invalid_grant")
      const headers = { authorization: `Bearer ${json.access_token}` }
      assert.strictEqual((yield* request("/oauth/v1/userinfo", { headers })).status, 401)
      assert.isTrue((yield* introspect(json.access_token)).json.active)
      yield* TestClock.adjust("15 minutes")
      assert.isFalse((yield* introspect(json.access_token)).json.active)

      emulator.world.oauth.consent = undefined
      const silent = yield* authorize({ prompt: "none" }, { cookie: "emulator_user=156" })
      assert.strictEqual(landing(silent).searchParams.get("error"), "consent_required")
    })
  )

  it.effect("by an app is of its own tokens alone", () =>
    Effect.gen(function* () {
      const { post, refresh, signIn } = yield* make(consenting())
      const { json } = yield* signIn()
      const revoke = (token: unknown, form: Parameters) =>
        post("/oauth/v1/token/revoke", { token: String(token), ...form })
      const other = { client_id: "other", client_secret: "other-secret" }
      assert.strictEqual((yield* revoke(json.refresh_token, other)).json.error, "invalid_request")
      const next = yield* refresh(json.refresh_token)
      const revoked = yield* revoke(next.json.refresh_token, { client_id: publicApp })
      assert.deepStrictEqual([revoked.status, revoked.text], [200, ""])
      assert.strictEqual((yield* refresh(next.json.refresh_token)).json.error, "invalid_grant")
      assert.strictEqual((yield* revoke("x", { client_id: publicApp })).status, 200)
    })
  )

  it.effect("leaves other apps in the dark about a token", () =>
    Effect.gen(function* () {
      const { introspect, signIn } = yield* make(consenting())
      const { json } = yield* signIn()
      const other = { client_id: "other", client_secret: "other-secret" }
      assert.deepStrictEqual((yield* introspect(json.access_token, other)).json, { active: false })
    })
  )
})

describe("operations", () => {
  const patch = { vrEnabled: true }

  it.effect("hold an access token to its scopes and its universes", () =>
    Effect.gen(function* () {
      const { call, signIn } = yield* make(consenting({ user: 156, universes: [9000010] }))
      const token = (yield* signIn({ scope: "openid universe:write" })).json.access_token
      const weak = (yield* signIn({ scope: "openid universe:read" })).json.access_token
      for (const [bearer, method, path, body, status] of [
        [token, "PATCH", "/cloud/v2/universes/9000010", patch, 200],
        [weak, "PATCH", "/cloud/v2/universes/9000010", patch, 403],
        [token, "PATCH", universe, patch, 403],
        // What everybody sees takes no consent.
        [weak, "GET", universe, undefined, 200],
        [token, "GET", `${universe}/data-stores`, undefined, 401]
      ] as const) {
        assert.strictEqual((yield* call(method, path, bearer, body)).status, status, `${method} ${path}`)
      }
    })
  )

  it.effect("act as the user, and count all tokens of a user in an app together", () =>
    Effect.gen(function* () {
      const { call, emulator, refresh, signIn } = yield* make({
        ...consenting(),
        quotas: { operations: { "universes.get": { limit: 2, period: "MINUTE" } } }
      })
      const first = yield* signIn()
      const second = yield* refresh(first.json.refresh_token)
      const get = (token: unknown) => Effect.map(call("GET", universe, token), (it) => it.status)
      assert.strictEqual(yield* get(first.json.access_token), 200)
      assert.strictEqual(yield* get(second.json.access_token), 200)
      assert.strictEqual(yield* get(first.json.access_token), 429)
      emulator.world.oauth.consent = { user: 77 }
      assert.strictEqual(yield* get((yield* signIn()).json.access_token), 200)
      assert.include(emulator.log().at(-1)?.owner, "users/77")
    })
  )

  it.effect("tell the userinfo endpoint's claims by scope", () =>
    Effect.gen(function* () {
      const { request, signIn } = yield* make(consenting())
      const keys = (scope: string) =>
        Effect.gen(function* () {
          const { json } = yield* signIn({ scope })
          const headers = { authorization: `Bearer ${json.access_token}` }
          const answer = yield* request("/oauth/v1/userinfo", { headers })
          return answer.status === 200 ? Object.keys(answer.json) : answer.json.error
        })
      assert.deepStrictEqual(yield* keys("openid"), ["sub"])
      assert.deepStrictEqual(yield* keys("openid premium verification"), ["sub", "premium", "verified"])
      assert.deepStrictEqual(yield* keys("openid profile"), [
        ...["sub", "name", "nickname", "preferred_username", "created_at", "profile", "picture"]
      ])
      assert.strictEqual(yield* keys("universe:read"), "insufficient_scope")
      assert.notProperty((yield* signIn({ scope: "universe:read" })).json, "id_token")
    })
  )
})

describe("the emulator", () => {
  it.effect("makes the same codes and tokens of the same seed, and others of another", () =>
    Effect.gen(function* () {
      const run = (seed: string) =>
        Effect.flatMap(make({ world: { oauth: { seed, consent: { user: 156 } } } }), ({ signIn }) =>
          Effect.map(signIn({ nonce: "n" }), ({ text }) => text)
        )
      assert.strictEqual(yield* run("a"), yield* run("a"))
      assert.notStrictEqual(yield* run("a"), yield* run("b"))
    })
  )

  it.effect("shows apps, consents and tokens, and no secret", () =>
    Effect.gen(function* () {
      const { code, emulator, exchange, request, signIn } = yield* make(consenting())
      const value = yield* code()
      const { json } = yield* exchange(value)
      yield* signIn()
      yield* request("/oauth/v1/userinfo", { headers: { authorization: `Bearer ${json.access_token}` } })
      const shown = JSON.stringify([
        emulator.export({ secrets: false }),
        emulator.log(),
        emulator.views.oauth.sessions()
      ])
      for (const hidden of [value, json.access_token, json.refresh_token, json.id_token, secret, verifier]) {
        assert.notInclude(shown, String(hidden))
      }
      assert.include(shown, `"app":"${publicApp}","user":"156"`)
      assert.strictEqual(emulator.log()[1]?.operation, "oauth.token")
    })
  )

  it.effect("forgets tokens that are past their time", () =>
    Effect.gen(function* () {
      const { emulator, signIn } = yield* make(consenting())
      for (let day = 0; day < 400; day += 10) {
        yield* signIn()
        yield* TestClock.adjust("10 days")
      }
      assert.isBelow(emulator.world.oauth.tokens.size, 40)
      assert.strictEqual(emulator.world.tokens.size, 1)
    })
  )

  it.effect("fails the token endpoint by plan, before or after the effect", () =>
    Effect.gen(function* () {
      const { emulator, refresh, signIn } = yield* make(consenting())
      const { json } = yield* signIn()
      emulator.faults.add({ fault: Faults.status(503), operation: "oauth.token", times: 1 })
      assert.strictEqual((yield* refresh(json.refresh_token)).status, 503)
      emulator.faults.add({ fault: Faults.resetAfter, operation: "oauth.token", times: 1 })
      assert.isTrue((yield* Effect.exit(refresh(json.refresh_token)))._tag === "Failure")
      assert.strictEqual((yield* refresh(json.refresh_token)).json.error, "invalid_grant")
    })
  )

  it.effect("is one authorization server of all Roblox hosts, and at any address of its own", () =>
    Effect.gen(function* () {
      const { request } = yield* make(consenting())
      const status = (url: string) => Effect.map(request(url), (it) => it.status)
      const path = "/oauth/.well-known/openid-configuration"
      assert.strictEqual(yield* status(`https://users.roblox.com${path}`), 404)
      const { json } = yield* request(`http://127.0.0.1:9${path}`)
      assert.deepInclude(json, {
        issuer: "http://127.0.0.1:9/oauth/",
        resources_endpoint: "http://127.0.0.1:9/oauth/v1/token/resources"
      })
      assert.deepInclude((yield* request(path)).json, { issuer: "https://apis.roblox.com/oauth/" })
    })
  )
})
