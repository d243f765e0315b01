import { afterEach, assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import * as Credentials from "../../src/Credentials.ts"
import type { OpenCloudError } from "../../src/Errors.ts"
import { binary } from "../../src/interface/Binary.ts"
import * as Server from "../../src/internal/credentials/Server.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { ConfigOptions } from "../../src/OpenCloudConfig.ts"
import * as OpenCloudConfig from "../../src/OpenCloudConfig.ts"
import {
  createThing,
  getOne,
  getThing,
  json,
  type Reply,
  script,
  secret,
  settled,
  thing,
  withClient
} from "./fixtures.ts"

describe("credentials", () => {
  it.effect("takes an access token as it is", () =>
    Effect.gen(function* () {
      for (const token of ["token-1", Redacted.make("token-1")]) {
        const { fetch, sent } = script(thing())
        const credentials = Credentials.oauth(token)
        yield* getOne.pipe(withClient({ fetch, credentials }))
        assert.strictEqual(sent[0]?.headers.get("authorization"), "Bearer token-1")
        assert.notInclude(JSON.stringify(credentials) + String(credentials.token), "token-1")
      }
    })
  )

  it.effect("sends an access token as a bearer, and asks for it at every attempt", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({}, 429), thing())
      let issued = 0
      const credentials = Credentials.oauth(Effect.sync(() => Redacted.make(`token-${++issued}`)))
      yield* getOne.pipe(withClient({ fetch, credentials, retryPolicy: { baseDelay: 0 }, quotaMode: "ignore" }))
      assert.deepStrictEqual(
        sent.map(({ headers }) => [headers.get("authorization"), headers.get("x-api-key")]),
        [
          ["Bearer token-1", null],
          ["Bearer token-2", null]
        ]
      )
    })
  )

  it.effect("uses another credential for the calls of a stream", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      const calls = Stream.fromEffect(getOne)
      const all = Stream.concat(
        Credentials.with(calls, Credentials.apiKey("other")),
        Stream.concat(calls, calls.pipe(Credentials.with(Credentials.oauth("token"))))
      )
      yield* Stream.runDrain(all).pipe(withClient({ fetch }))
      assert.deepStrictEqual(
        sent.map(({ headers }) => headers.get("x-api-key") ?? headers.get("authorization")),
        ["other", secret, "Bearer token"]
      )
    })
  )

  it.effect("uses another credential for some calls", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      const calls = Effect.all([
        getOne,
        Credentials.with(getOne, Credentials.apiKey("other")),
        getOne.pipe(Credentials.with(Credentials.oauth(Effect.succeed("token"))))
      ])
      yield* calls.pipe(withClient({ fetch }))
      assert.deepStrictEqual(
        sent.map(({ headers }) => headers.get("x-api-key") ?? headers.get("authorization")),
        [secret, "other", "Bearer token"]
      )
    })
  )

  for (const [what, text, says] of [
    ["empty", "", "are empty"],
    ["with a line break", `${secret}\n`, "line break"],
    ["of two words", `${secret} ${secret}`, "space"],
    ["with a letter that no header holds", `${secret}é`, "character"]
  ] as const) {
    it.effect(`refuses a secret that is ${what}, sends nothing, and does not repeat it`, () =>
      Effect.gen(function* () {
        const { fetch, sent } = script(thing())
        for (const credentials of [Credentials.apiKey(text), Credentials.oauth(Effect.succeed(text))]) {
          const error = yield* Effect.flip(getOne.pipe(withClient({ fetch, credentials })))
          assert.deepStrictEqual([error._tag, error.outcome], ["InvalidRequest", "not-sent"])
          assert.include(error.message, says)
          assert.notInclude(JSON.stringify(error) + error.message, secret)
        }
        assert.deepStrictEqual(sent, [])
      })
    )
  }

  describe("is told that a token was refused", () => {
    const refusedBy = json({ code: "UNAUTHENTICATED", message: "Invalid token" }, 401)
    const upload = OpenCloud.execute(
      {
        ...createThing,
        auth: ["oauth"],
        body: { kind: "binary", contentTypes: ["application/octet-stream"], write: binary }
      },
      { universeId: 1, body: { content: new Blob(["a"]).stream(), contentType: "application/octet-stream" } }
    )
    const create = OpenCloud.execute({ ...createThing, auth: ["oauth"] }, { universeId: 1, body: {} })
    const cases: ReadonlyArray<
      readonly [
        what: string,
        call: Effect.Effect<unknown, OpenCloudError, OpenCloud>,
        replies: ReadonlyArray<Reply>,
        tokens: ReadonlyArray<string>,
        refused: ReadonlyArray<string>,
        outcome: string
      ]
    > = [
      ["once", getOne, [refusedBy, thing()], ["1", "2"], ["1"], "Success"],
      ["and gives up when the next one is refused", getOne, [refusedBy], ["1", "2"], ["1"], "Unauthenticated"],
      ["of a call that may not be repeated otherwise", create, [refusedBy, thing()], ["1", "2"], ["1"], "Success"],
      ["of a stream, which is not sent again", upload, [refusedBy], ["1"], ["1"], "Unauthenticated"],
      ["and not of other errors", getOne, [json({}, 403)], ["1"], [], "PermissionDenied"],
      [
        "and of a failure after it, as usual",
        getOne,
        [refusedBy, json({}, 503), thing()],
        ["1", "2", "3"],
        ["1"],
        "Success"
      ],
      ["and not after a failure that was repeated", getOne, [json({}, 503), thing()], ["1", "2"], [], "Success"],
      [
        "once, however the call goes on",
        getOne,
        [refusedBy, json({}, 503), refusedBy],
        ["1", "2", "3"],
        ["1"],
        "Unauthenticated"
      ]
    ]
    for (const [what, call, replies, tokens, told, outcome] of cases) {
      it.effect(what, () =>
        Effect.gen(function* () {
          const { fetch, sent } = script(...replies)
          const refused: Array<string> = []
          let issued = 0
          const credentials = Credentials.oauth(
            Effect.sync(() => String(++issued)),
            {
              onRejected: (token) => Effect.sync(() => void refused.push(Redacted.value(token)))
            }
          )
          const exit = yield* settled(call.pipe(withClient({ fetch, credentials, retryPolicy: { baseDelay: 0 } })))
          const ended = Exit.isSuccess(exit) ? "Success" : yield* Effect.map(Effect.flip(exit), ({ _tag }) => _tag)
          assert.deepStrictEqual(
            [sent.map(({ headers }) => headers.get("authorization")), refused, ended],
            [tokens.map((token) => `Bearer ${token}`), told, outcome]
          )
        })
      )
    }

    it.effect("without a retry policy too, and not when nobody wants to know", () =>
      Effect.gen(function* () {
        for (const [told, requests] of [
          [true, 2],
          [false, 1]
        ] as const) {
          const { fetch, sent } = script(refusedBy, thing())
          const credentials = Credentials.oauth(Effect.succeed("a"), told ? { onRejected: () => Effect.void } : {})
          yield* Effect.exit(getOne).pipe(withClient({ fetch, credentials, retryPolicy: { attempts: 1 } }))
          assert.strictEqual(sent.length, requests)
        }
      })
    )
  })

  it.effect("fails without one, or without a token, before anything is sent", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      const none = yield* Effect.flip(getOne).pipe(withClient({ fetch, credentials: undefined }))
      assert.deepInclude(none, { _tag: "Unauthenticated", outcome: "not-sent", attempts: 0 })
      const broken = Credentials.oauth(Effect.fail(new Error(`refused ${secret}`)))
      const failed = yield* Effect.flip(getOne).pipe(withClient({ fetch, credentials: broken }))
      assert.deepInclude(failed, { _tag: "Unauthenticated", outcome: "not-sent" })
      assert.notInclude(failed.message, secret)
      assert.strictEqual(sent.length, 0)
    })
  )

  it.effect("refuses a kind that the operation does not accept", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      const credentials = Credentials.oauth(Effect.succeed("token"))
      const call = OpenCloud.execute(createThing, { universeId: 1, body: {} })
      const error = yield* Effect.flip(call).pipe(withClient({ fetch, credentials }))
      assert.deepInclude(error, { _tag: "InvalidRequest", at: "credentials", outcome: "not-sent" })
      assert.strictEqual(sent.length, 0)
    })
  )

  it("have an identity that tells them apart and does not hold the secret", () => {
    const identity = Credentials.apiKey(secret).identity
    assert.strictEqual(identity, Credentials.apiKey(Redacted.make(secret)).identity)
    assert.notStrictEqual(identity, Credentials.apiKey(`${secret}!`).identity)
    assert.isAtMost(identity.length, 16)
    assert.strictEqual(Credentials.apiKey(secret, { owner: "group:1" }).identity, "owner:group:1")
  })
})

describe("where a credential goes", () => {
  it.effect("to the operation's own server only", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      const elsewhere = { ...getThing, server: "https://thumbnails.roblox.com" }
      const call = OpenCloud.execute(elsewhere, { universeId: 1, thingId: "a" })
      yield* Effect.all([getOne, call]).pipe(withClient({ fetch }))
      yield* call.pipe(withClient({ fetch, baseUrl: "http://127.0.0.1:1/prefix/" }))
      assert.deepStrictEqual(
        sent.map(({ url }) => url.slice(0, url.indexOf("/cloud"))),
        ["https://apis.roblox.com", "https://thumbnails.roblox.com", "http://127.0.0.1:1/prefix"]
      )
    })
  )

  for (const id of ["@evil.test", "//evil.test", "\\\\evil.test", "https://evil.test", "?@evil.test", "..", "%2e%2e"]) {
    it.effect(`not to a server named by an id: ${id}`, () =>
      Effect.gen(function* () {
        const { fetch, sent } = script(thing())
        const call = OpenCloud.execute(getThing, { universeId: id, thingId: id })
        yield* Effect.exit(call).pipe(withClient({ fetch }))
        for (const { url } of sent) {
          assert.strictEqual(new URL(url).origin, "https://apis.roblox.com")
          assert.match(new URL(url).pathname, /^\/cloud\/v2\/universes\/[^/]+\/things\/[^/]+$/)
        }
      })
    )
  }

  for (const status of [301, 302, 303, 307, 308]) {
    it.effect(`not along a redirect ${status}`, () =>
      Effect.gen(function* () {
        const { fetch, sent } = script(new Response(null, { status, headers: { location: "https://evil.test/" } }))
        const error = yield* Effect.flip(getOne).pipe(withClient({ fetch }))
        assert.deepInclude(error, { _tag: "UnexpectedResponse", status })
        assert.strictEqual(sent.length, 1)
        assert.strictEqual(sent[0]?.init.redirect, "manual")
      })
    )
  }

  it.effect("nor along the opaque redirect of a browser", () =>
    Effect.gen(function* () {
      const opaque = Object.defineProperties(new Response(null), {
        status: { value: 0 },
        ok: { value: false },
        type: { value: "opaqueredirect" }
      })
      const error = yield* Effect.flip(getOne).pipe(withClient({ fetch: async () => opaque }))
      assert.deepInclude(error, { _tag: "UnexpectedResponse", status: 0 })
    })
  )

  const addresses: ReadonlyArray<readonly [string, boolean]> = [
    ["https://example.com", true],
    ["http://localhost:8080", true],
    ["http://127.0.0.1:9", true],
    ["http://[::1]:9", true],
    ["http://example.com", false],
    // Who answers for these is for a server of names to say.
    ["http://a.localhost", false],
    ["http://0.0.0.0:9", false],
    ["http://localhost.example.com", false],
    ["http://127.0.0.1.example.com", false],
    ["ftp://example.com", false],
    ["https://user:pass@example.com", false],
    ["https://example.com/?a=b", false],
    ["https://example.com/#a", false],
    ["example.com", false]
  ]
  for (const [address, allowed] of addresses) {
    it(`${allowed ? "takes" : "refuses"} ${address}`, () => {
      if (allowed) assert.strictEqual(Server.checkServer(`${address}/`, false), address)
      else assert.throws(() => Server.checkServer(address, false), TypeError)
    })
  }

  it("an address that is none is told, unless it may hold a password", () => {
    assert.throws(() => Server.checkServer("roblox.test", false), /`baseUrl` is not a URL, and is "roblox.test"/)
    assert.throws(() => Server.checkServer("builderman:s3cret@roblox.test", false), /^(?!.*s3cret)/)
    // A key where the address belongs.
    for (const key of ["Zk3ylMnOpQrStUvWxYz==", "eyhd.lmnop.qrst0", "abc:zk3ylmnopqrst", "0123456789abcdef"]) {
      assert.throws(() => Server.checkServer(key, false), /`baseUrl` (?:is not a URL|must begin with [^"]*)$/)
    }
  })

  it.effect("plain http to another machine needs a dangerous switch", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      const baseUrl = "http://example.com"
      const exit = yield* Effect.exit(OpenCloud.make({ fetch, baseUrl }))
      assert.isTrue(Exit.isFailure(exit) && Cause.hasDies(exit.cause))
      yield* getOne.pipe(withClient({ fetch, baseUrl, dangerouslyAllowPlainHttp: true }))
      assert.strictEqual(sent.length, 1)
    })
  )
})

describe("in a browser", () => {
  const scope = globalThis as { document?: unknown }
  afterEach(() => {
    delete scope.document
  })

  it.effect("an API key needs a dangerous switch, and a token does not", () =>
    Effect.gen(function* () {
      scope.document = {}
      const { fetch, sent } = script(thing())
      const error = yield* Effect.flip(getOne).pipe(withClient({ fetch }))
      assert.deepInclude(error, { _tag: "InvalidRequest", at: "credentials" })
      assert.strictEqual(sent.length, 0)
      yield* getOne.pipe(withClient({ fetch, dangerouslyAllowApiKeyInBrowser: true }))
      yield* getOne.pipe(withClient({ fetch, credentials: Credentials.oauth(Effect.succeed("t")) }))
      assert.strictEqual(sent.length, 2)
      assert.isNull(sent[0]?.headers.get("user-agent"))
    })
  )
})

describe("configuration", () => {
  const withEnvironment = (environment: Record<string, string>) =>
    Effect.provide(ConfigProvider.layer(ConfigProvider.fromUnknown(environment)))

  it.effect("that cannot be says what is wrong with it", () =>
    Effect.gen(function* () {
      const faults = {
        ROBLOX_API_KEY_OWNER: ["156", "ROBLOX_API_KEY_OWNER must be like user:156 or group:7"],
        ROBLOX_BASE_URL: [
          "localhost:8080",
          '`baseUrl` must begin with https://, or with http:// on this machine, and is "localhost:8080"'
        ],
        ROBLOX_TIMEOUT: ["0 seconds", "`attemptTimeout` must be greater than zero"],
        ROBLOX_DEADLINE: ["soon", 'ROBLOX_DEADLINE is not a duration, such as "30 seconds"']
      } as const
      for (const [name, [value, words]] of Object.entries(faults)) {
        const error = yield* getOne.pipe(
          Effect.provide(OpenCloudConfig.layer({ fetch: script().fetch })),
          withEnvironment({ ROBLOX_API_KEY: "k", [name]: value }),
          Effect.flip
        )
        assert.strictEqual(error._tag, "ConfigError")
        assert.include(error.message, words)
      }
    })
  )

  it.effect("names variables of its own, for a second key", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      const environment = {
        ROBLOX_API_KEY: "first",
        ROBLOX_DEADLINE: "0 seconds",
        SECOND_KEY: "second",
        OWNER: "group:7",
        SECOND_URL: "http://localhost:1",
        PATIENCE: "3 seconds"
      }
      const second = OpenCloudConfig.layer({
        fetch,
        apiKey: Config.Redacted("SECOND_KEY"),
        apiKeyOwner: Config.String("OWNER"),
        baseUrl: Config.String("SECOND_URL"),
        attemptTimeout: Config.Duration("PATIENCE"),
        deadline: Config.succeed("9 seconds")
      })
      const [quota] = yield* Effect.andThen(getOne, OpenCloud.quotas).pipe(
        Effect.provide(second),
        withEnvironment(environment)
      )
      assert.strictEqual(sent[0]?.headers.get("x-api-key"), "second")
      assert.isTrue(sent[0]?.url.startsWith("http://localhost:1/"))
      assert.isTrue(quota?.key.startsWith("owner:group:7 "))
      // A call that nobody answers ends by the time of its own variable.
      const waits = Effect.flip(getOne).pipe(
        Effect.provide(
          OpenCloudConfig.layer({
            fetch: () => new Promise<never>(() => {}),
            apiKey: Config.Redacted("SECOND_KEY"),
            attemptTimeout: Config.Duration("PATIENCE"),
            deadline: "9 seconds",
            retryPolicy: { attempts: 1 }
          })
        ),
        withEnvironment({ SECOND_KEY: "second", PATIENCE: "3 seconds" })
      )
      const fiber = yield* Effect.forkChild(waits)
      yield* TestClock.adjust("3 seconds")
      assert.deepInclude(yield* Fiber.join(fiber), { _tag: "Timeout", bound: "attempt" })
    })
  )

  it.effect("of variables of its own says which is missing, and what is no owner", () =>
    Effect.gen(function* () {
      const failing = (options: ConfigOptions, environment: Record<string, string>) =>
        getOne.pipe(Effect.provide(OpenCloudConfig.layer(options)), withEnvironment(environment), Effect.flip)
      const missing = yield* failing({ apiKey: Config.Redacted("SECOND_KEY") }, { ROBLOX_API_KEY: "first" })
      assert.include(missing.message, "SECOND_KEY")
      const environment = { ROBLOX_API_KEY: "first", OWNER: "somebody" }
      const owner = yield* failing({ apiKeyOwner: Config.String("OWNER") }, environment)
      assert.deepInclude(owner, { _tag: "ConfigError" })
      assert.include(owner.message, "The owner of the API key must be like user:156 or group:7")
    })
  )

  it.effect("comes from the environment", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      yield* getOne.pipe(
        Effect.provide(OpenCloudConfig.layer({ fetch, userAgent: "my-program/1" })),
        withEnvironment({ ROBLOX_API_KEY: "from-env", ROBLOX_BASE_URL: "http://localhost:7" })
      )
      assert.strictEqual(sent[0]?.url, "http://localhost:7/cloud/v2/universes/1/things/a")
      assert.strictEqual(sent[0]?.headers.get("x-api-key"), "from-env")
      assert.strictEqual(sent[0]?.headers.get("user-agent"), "my-program/1 effect-open-cloud/0.1.0")
    })
  )

  it.effect("reads the owner, and the bounds of time", () =>
    Effect.gen(function* () {
      const { fetch } = script("hang")
      const fiber = yield* Effect.forkChild(
        Effect.flip(getOne).pipe(
          Effect.provide(OpenCloudConfig.layer({ fetch })),
          withEnvironment({ ROBLOX_API_KEY: "k", ROBLOX_API_KEY_OWNER: "user:1", ROBLOX_DEADLINE: "5 seconds" })
        )
      )
      yield* TestClock.adjust("5 seconds")
      assert.deepInclude(yield* Fiber.join(fiber), {
        _tag: "Timeout",
        bound: "deadline",
        limit: Duration.millis(5_000)
      })
      const { fetch: answering } = script(thing())
      const [budget] = yield* Effect.andThen(getOne, OpenCloud.quotas).pipe(
        Effect.provide(OpenCloudConfig.layer({ fetch: answering })),
        withEnvironment({ ROBLOX_API_KEY: "k", ROBLOX_API_KEY_OWNER: "user:1", ROBLOX_TIMEOUT: "5 seconds" })
      )
      assert.match(budget?.key ?? "", /^owner:user:1 /)
    })
  )

  it.live("reads the timeout of an attempt", () =>
    Effect.gen(function* () {
      const layer = OpenCloudConfig.layer({ fetch: script("hang").fetch, retryPolicy: { attempts: 1 } })
      const environment = withEnvironment({ ROBLOX_API_KEY: "k", ROBLOX_TIMEOUT: "5 millis" })
      const error = yield* Effect.flip(getOne).pipe(Effect.provide(layer), environment)
      assert.deepInclude(error, { _tag: "Timeout", bound: "attempt", limit: Duration.millis(5) })
    })
  )

  it.effect("fails at what is not a duration", () =>
    Effect.gen(function* () {
      const layer = OpenCloudConfig.layer({ fetch: script(thing()).fetch })
      const environment = withEnvironment({ ROBLOX_API_KEY: "k", ROBLOX_TIMEOUT: "soon" })
      const error = yield* Effect.flip(getOne.pipe(Effect.provide(layer), environment))
      assert.include(String(error), "ROBLOX_TIMEOUT is not a duration")
    })
  )

  it.effect("fails without a key", () =>
    Effect.gen(function* () {
      const layer = OpenCloudConfig.layer({ fetch: script(thing()).fetch })
      const error = yield* Effect.flip(getOne.pipe(Effect.provide(layer), withEnvironment({})))
      assert.strictEqual(error._tag, "ConfigError")
    })
  )
})
