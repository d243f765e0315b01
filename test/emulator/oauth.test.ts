/** The emulated authorization server: from a request for authorization to tokens. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import {
  asked,
  confidentialApp,
  formOf,
  landing,
  make,
  type Parameters,
  publicApp,
  redirectUri,
  secret,
  verifier
} from "./oauthClient.ts"
import { basic, consenting, universe, world } from "./oauthWorld.ts"

describe("a request for authorization", () => {
  for (const [what, parameters, message] of [
    ["of no app", { client_id: undefined }, "client_id is missing"],
    ["of an app that is not registered", { client_id: "1" }, "no app 1"],
    ["without a way back", { redirect_uri: undefined }, "redirect_uri is missing"],
    ["back to where the app is not", { redirect_uri: "http://127.0.0.1:3000/other" }, "but to http://localhost:3000/"],
    ["back to another port", { redirect_uri: "http://localhost:3001/callback" }, "not registered to return"],
    ["back to another host", { redirect_uri: "https://evil.example/" }, "not registered to return"],
    ["back to what looks like this machine", { redirect_uri: "http://localhost.evil.example/" }, "not registered"],
    ["back to this machine with a fragment", { redirect_uri: `${redirectUri}#x` }, "not registered"],
    [
      "back to an address that differs in a parameter",
      { client_id: "narrow", redirect_uri: "https://app.example/back" },
      "not registered"
    ]
  ] as ReadonlyArray<readonly [string, Parameters, string]>) {
    it.effect(`${what} is a page, and never sent on`, () =>
      Effect.gen(function* () {
        const { authorize } = yield* make(consenting())
        const answer = yield* authorize(parameters)
        assert.strictEqual(answer.status, 400)
        assert.strictEqual(answer.headers.get("location"), null)
        assert.include(answer.text, message)
      })
    )
  }

  it.effect("with a parameter twice is a page", () =>
    Effect.gen(function* () {
      const { request } = yield* make(consenting())
      const query = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, value ?? ""]))
      query.append("state", "s2")
      assert.strictEqual((yield* request(`/oauth/v1/authorize?${query}`)).status, 400)
    })
  )

  for (const [what, parameters, error] of [
    ["without response_type", { response_type: undefined }, "invalid_request"],
    ["for a token", { response_type: "token" }, "unsupported_response_type"],
    ["without scopes", { scope: " " }, "invalid_request"],
    ["for a scope that there is not", { scope: "openid everything:write" }, "invalid_scope"],
    ["for a scope that only keys have", { scope: "universe-datastores.objects:read" }, "invalid_scope"],
    ["for a profile of nobody", { scope: "profile" }, "invalid_scope"],
    [
      "of a public app without PKCE",
      { code_challenge: undefined, code_challenge_method: undefined },
      "invalid_request"
    ],
    ["with a plain challenge", { code_challenge_method: "plain" }, "invalid_request"],
    ["with a challenge and no method", { code_challenge_method: undefined }, "invalid_request"],
    ["with a short challenge", { code_challenge: "abc" }, "invalid_request"],
    ["with a prompt that there is not", { prompt: "dance" }, "invalid_request"],
    ["with prompt none and another", { prompt: "none login" }, "invalid_request"]
  ] as ReadonlyArray<readonly [string, Parameters, string]>) {
    it.effect(`${what} is sent back with ${error}`, () =>
      Effect.gen(function* () {
        const { authorize } = yield* make(consenting())
        const answer = yield* authorize(parameters)
        assert.strictEqual(answer.status, 302)
        const { origin, pathname, searchParams } = landing(answer)
        assert.strictEqual(origin + pathname, redirectUri)
        assert.deepInclude(Object.fromEntries(searchParams), { error, state: "s1" })
        assert.isFalse(searchParams.has("code"))
        assert.isNotEmpty(searchParams.get("error_description"))
      })
    )
  }

  it.effect("keeps to the scopes of its app, and to the address as registered", () =>
    Effect.gen(function* () {
      const { authorize } = yield* make(consenting())
      const narrow = { client_id: "narrow", redirect_uri: "https://app.example/back?x=1" }
      assert.strictEqual(landing(yield* authorize(narrow)).searchParams.get("error"), "invalid_scope")
      const granted = landing(yield* authorize({ ...narrow, scope: "openid", state: undefined }))
      assert.deepStrictEqual([...granted.searchParams.keys()], ["x", "code"])
      const custom = landing(yield* authorize({ ...narrow, redirect_uri: "app://back", scope: "openid" }))
      assert.strictEqual(custom.protocol, "app:")
    })
  )

  it.effect("for nothing but consent gets no code", () =>
    Effect.gen(function* () {
      const { authorize } = yield* make(consenting())
      const { searchParams } = landing(yield* authorize({ response_type: "none" }))
      assert.deepStrictEqual(Object.fromEntries(searchParams), { state: "s1" })
    })
  )
})

describe("a user", () => {
  it.effect("chooses an account, consents once, and is not asked again", () =>
    Effect.gen(function* () {
      const { answer, authorize } = yield* make({ world })
      const accounts = yield* authorize()
      assert.include(accounts.text, "newcomer")
      const chosen = yield* answer({ user: "77" })
      const cookie = { cookie: chosen.headers.get("set-cookie")?.split(";")[0] ?? "" }
      assert.match(chosen.headers.get("set-cookie") ?? "", /^emulator_user=77; .*HttpOnly/)
      assert.include((yield* authorize({}, cookie)).text, "would like access")

      const error = (parameters: Parameters, headers = cookie) =>
        Effect.map(authorize(parameters, headers), (it) => landing(it).searchParams.get("error"))
      assert.strictEqual(yield* error({ prompt: "none" }, { cookie: "" }), "login_required")
      assert.strictEqual(yield* error({ prompt: "none" }), "consent_required")

      assert.strictEqual((yield* answer({ user: "77", decision: "allow" })).status, 303)
      assert.isTrue(landing(yield* authorize({}, cookie)).searchParams.has("code"))
      assert.isTrue(landing(yield* authorize({ prompt: "none" }, cookie)).searchParams.has("code"))
      assert.strictEqual(yield* error({ prompt: "none", scope: "openid profile premium" }), "consent_required")
      assert.include((yield* authorize({ scope: "openid premium" }, cookie)).text, "Premium")
      assert.include((yield* authorize({ prompt: "consent" }, cookie)).text, "would like access")
      assert.include((yield* authorize({ prompt: "select_account" }, cookie)).text, "Choose a user")

      // What was asked for is not asked again on the next page.
      const again = yield* answer({ user: "156" }, { prompt: "login consent" })
      assert.strictEqual(
        new URL(again.headers.get("location") ?? "", "https://x").searchParams.get("prompt"),
        "consent"
      )
    })
  )

  it.effect("who does not exist consents to nothing", () =>
    Effect.gen(function* () {
      const { answer } = yield* make({ world })
      for (const form of [{ user: "1", decision: "allow" }, { decision: "allow" }, { user: "1" }]) {
        assert.strictEqual((yield* answer(form)).status, 400)
      }
    })
  )

  it.effect("sees pages that load nothing, run nothing and take names for text", () =>
    Effect.gen(function* () {
      const name = `<img src=x onerror="alert(1)">`
      const { answer, authorize, emulator } = yield* make({ world })
      emulator.seed.oauth.addApp({ id: publicApp, name })
      emulator.seed.users.add({ id: 156, displayName: name })
      const chosen = yield* answer({ user: "156" })
      const cookie = chosen.headers.get("set-cookie") ?? ""
      for (const { headers, text } of [
        yield* authorize({ state: `"><script>` }),
        yield* authorize({ scope: "openid universe:write asset:read", state: `"><script>` }, { cookie }),
        yield* authorize({ redirect_uri: "<script>" })
      ]) {
        assert.notInclude(text, "<img src=x")
        assert.notInclude(text, "<script")
        assert.notMatch(text, /(src|href)="(?!\/|data:,)/)
        assert.include(headers.get("content-security-policy"), "default-src 'none'")
      }
    })
  )

  it.effect("answers by the form that was shown, and by nothing that another page can make", () =>
    Effect.gen(function* () {
      const { authorize, emulator, post } = yield* make({ world })
      const cookie = { cookie: "emulator_user=156" }
      const query = (parameters: Parameters = {}) =>
        new URLSearchParams(Object.entries({ ...asked, ...parameters }).map(([name, value]) => [name, value ?? ""]))
      const accounts = formOf((yield* authorize()).text)
      const form = formOf((yield* authorize({}, cookie)).text)
      const ofOther = formOf((yield* authorize({ scope: "openid" }, cookie)).text)
      const ofUser = formOf((yield* authorize({}, { cookie: "emulator_user=77" })).text)
      assert.strictEqual(new Set([accounts, form, ofOther, ofUser]).size, 4)
      assert.match(form, /^[0-9a-f]{32}$/)

      const decide = (given: Parameters, parameters: Parameters = {}) =>
        post(
          `/oauth/v1/authorize?${query(parameters)}`,
          query({ ...Object.fromEntries(Object.keys(asked).map((it) => [it, ""])), ...given }),
          cookie
        )
      const allow = { user: "156", decision: "allow" }
      for (const [given, parameters] of [
        [allow, {}],
        [{ ...allow, form: "" }, {}],
        [{ ...allow, form: "0".repeat(32) }, {}],
        [{ ...allow, form: accounts }, {}],
        [{ ...allow, form: ofOther }, {}],
        [{ ...allow, form: ofUser }, {}],
        [{ ...allow, form }, { state: "another" }],
        [{ ...allow, decision: "deny" }, {}],
        [{ user: "156", form }, {}],
        [{ user: "156" }, {}]
      ] as ReadonlyArray<readonly [Parameters, Parameters]>) {
        const answer = yield* decide(given, parameters)
        assert.deepStrictEqual([answer.status, answer.headers.get("location")], [400, null])
        assert.isNull(answer.headers.get("set-cookie"))
        assert.include(answer.text, "not one that the emulator showed")
      }
      assert.strictEqual(emulator.world.oauth.grants.size, 0)
      assert.isTrue(landing(yield* decide({ ...allow, form })).searchParams.has("code"))
      assert.strictEqual((yield* decide({ ...allow, form })).status, 400)
    })
  )

  it.effect("sees no page in a frame of another", () =>
    Effect.gen(function* () {
      const { authorize } = yield* make({ world })
      for (const { headers } of [
        yield* authorize(),
        yield* authorize({}, { cookie: "emulator_user=156" }),
        yield* authorize({ client_id: "1" })
      ]) {
        assert.strictEqual(headers.get("x-frame-options"), "DENY")
        assert.include(headers.get("content-security-policy"), "frame-ancestors 'none'")
        assert.strictEqual(headers.get("cache-control"), "no-store")
      }
    })
  )

  it.effect("may leave many forms unanswered, and the oldest are no longer good", () =>
    Effect.gen(function* () {
      const { authorize, emulator } = yield* make({ world })
      const first = formOf((yield* authorize()).text)
      for (let count = 0; count < 1000; count++) yield* authorize()
      assert.strictEqual(emulator.world.oauth.forms.size, 1000)
      assert.isFalse(emulator.world.oauth.forms.has(first))
    })
  )

  it.effect("lets an app use what was ticked, of what is the user's", () =>
    Effect.gen(function* () {
      const { answer, emulator, exchange, post } = yield* make({ world })
      emulator.seed.universes.add({ id: 9000011, owner: "users/77" })
      const scope = "openid universe:write asset:write"
      const form = new URLSearchParams([
        ["user", "156"],
        ["decision", "allow"],
        ["universe", "9000010"],
        ["universe", "9000011"],
        ["creator", "users/156"]
      ])
      const decided = yield* answer(form, { scope })
      const tokens = yield* exchange(landing(decided).searchParams.get("code") ?? "")
      const told = yield* post("/oauth/v1/token/resources", {
        client_id: publicApp,
        token: String(tokens.json.access_token)
      })
      assert.deepStrictEqual(told.json, {
        resource_infos: [
          { owner: { id: "156", type: "User" }, resources: { universe: { ids: ["9000010"] }, creator: { ids: ["U"] } } }
        ]
      })
      yield* answer({ user: "156", decision: "deny" })
      assert.strictEqual((yield* post("/oauth/v1/token/resources", { client_id: publicApp, token: "x" })).status, 401)
    })
  )
})

describe("the token endpoint", () => {
  const confidential = { client_id: confidentialApp, client_secret: secret }

  for (const [what, form, headers, status, error] of [
    ["no grant type", { grant_type: undefined }, {}, 400, "invalid_request"],
    ["a grant that there is not", { grant_type: "client_credentials" }, {}, 400, "unsupported_grant_type"],
    ["no code", { code: undefined }, {}, 400, "invalid_request"],
    ["another code", { code: "x" }, {}, 400, "invalid_grant"],
    ["no verifier", { code_verifier: undefined }, {}, 400, "invalid_grant"],
    ["another verifier", { code_verifier: "w".repeat(43) }, {}, 400, "invalid_grant"],
    ["another way back", { redirect_uri: "http://localhost:3000/other" }, {}, 400, "invalid_grant"],
    ["no app", { client_id: undefined }, {}, 400, "invalid_request"],
    ["an app that is not registered", { client_id: "1" }, {}, 401, "invalid_client"],
    ["the code of another app", confidential, {}, 400, "invalid_grant"],
    ["a secret that the app has not", { client_secret: "x" }, {}, 401, "invalid_client"],
    ["a secret missing", { client_id: confidentialApp }, {}, 401, "invalid_client"],
    ["a wrong secret", { ...confidential, client_secret: "x" }, {}, 401, "invalid_client"],
    ["a wrong secret in the header", { client_id: undefined }, basic(confidentialApp, "x"), 401, "invalid_client"],
    ["a header that is none", { client_id: undefined }, { authorization: "Basic ?" }, 401, "invalid_client"],
    ["a bearer token", {}, { authorization: "Bearer x" }, 401, "invalid_client"],
    ["two ways to prove who calls", confidential, basic(confidentialApp, secret), 400, "invalid_request"],
    ["two apps", { client_id: publicApp }, basic(confidentialApp, secret), 400, "invalid_request"],
    ["JSON", {}, { "content-type": "application/json" }, 400, "invalid_request"]
  ] as ReadonlyArray<readonly [string, Parameters, Record<string, string>, number, string]>) {
    it.effect(`refuses ${what} with ${error}, and the code stays good`, () =>
      Effect.gen(function* () {
        const { code, exchange, post } = yield* make(consenting())
        const value = yield* code()
        const sent = {
          grant_type: "authorization_code",
          client_id: publicApp,
          code: value,
          code_verifier: verifier,
          ...form
        }
        const answer = yield* post("/oauth/v1/token", sent, headers)
        assert.deepStrictEqual([answer.status, answer.json.error], [status, error])
        assert.deepStrictEqual(Object.keys(answer.json), ["error", "error_description"])
        assert.strictEqual(answer.headers.get("cache-control"), "no-store")
        assert.strictEqual(
          answer.headers.get("www-authenticate") !== null,
          status === 401 && headers.authorization !== undefined
        )
        assert.notInclude(answer.text, value)
        if (what === "two ways to prove who calls") {
          assert.strictEqual(
            answer.json.error_description,
            "Ambiguous request because multiple authentication methods are used"
          )
        }
        assert.strictEqual((yield* exchange(value)).status, 200)
      })
    )
  }

  it.effect("takes parts of the header that are encoded as in a form", () =>
    Effect.gen(function* () {
      const { emulator, post } = yield* make(consenting())
      emulator.seed.oauth.addApp({ id: "a b", secret: "p:%+ä" })
      const header = basic("a+b", encodeURIComponent("p:%+ä"))
      const answer = yield* post("/oauth/v1/token/introspect", { token: "x" }, header)
      assert.deepStrictEqual(answer.json, { active: false })
    })
  )

  it.effect("takes an app without PKCE at its secret, and then no verifier", () =>
    Effect.gen(function* () {
      const { code, exchange } = yield* make(consenting())
      const value = yield* code({ ...confidential, code_challenge: undefined, code_challenge_method: undefined })
      assert.strictEqual((yield* exchange(value, confidential)).json.error, "invalid_grant")
      const answer = yield* exchange(value, { ...confidential, code_verifier: undefined })
      assert.strictEqual(answer.status, 200)
    })
  )

  it.effect("answers other methods with 405", () =>
    Effect.gen(function* () {
      const { request } = yield* make(consenting())
      const answer = yield* request("/oauth/v1/token")
      assert.deepStrictEqual([answer.status, answer.headers.get("allow")], [405, "POST"])
    })
  )
})

describe("pages of other origins", () => {
  const origin = "http://localhost:5173"
  const preflight = {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "PATCH",
      "access-control-request-headers": "authorization,content-type"
    }
  }

  it.effect("may call where the emulator allows theirs, and read all headers", () =>
    Effect.gen(function* () {
      const { emulator, request, signIn } = yield* make({ ...consenting(), cors: [origin] })
      const asked = yield* request(universe, preflight)
      assert.strictEqual(asked.status, 204)
      assert.deepInclude(Object.fromEntries(asked.headers), {
        "access-control-allow-origin": origin,
        "access-control-allow-methods": "PATCH",
        "access-control-allow-headers": "authorization,content-type",
        vary: "Origin"
      })
      assert.lengthOf(emulator.log(), 0)
      const { json } = yield* signIn()
      const answer = yield* request(universe, { headers: { origin, authorization: `Bearer ${json.access_token}` } })
      assert.strictEqual(answer.headers.get("access-control-allow-origin"), origin)
      assert.include(answer.headers.get("access-control-expose-headers"), "x-ratelimit-remaining")
      const refused = yield* request(universe, { headers: { origin } })
      assert.deepStrictEqual([refused.status, refused.headers.get("access-control-allow-origin")], [401, origin])
      const stranger = yield* request(universe, {
        ...preflight,
        headers: { ...preflight.headers, origin: "http://a.test" }
      })
      assert.deepStrictEqual([stranger.status, stranger.headers.get("access-control-allow-origin")], [405, null])
    })
  )

  it.effect("may not unless the emulator is told, or may all", () =>
    Effect.gen(function* () {
      const plain = yield* make(consenting())
      assert.strictEqual((yield* plain.request(universe, preflight)).headers.get("access-control-allow-origin"), null)
      const open = yield* make({ ...consenting(), cors: "*" })
      assert.strictEqual((yield* open.request(universe, preflight)).headers.get("access-control-allow-origin"), "*")
    })
  )
})
