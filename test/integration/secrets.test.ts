/** No secret is shown, whatever goes wrong, and none goes anywhere but to the operation's own server. */
import { once } from "node:events"
import { createServer, type IncomingMessage, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Logger from "effect/Logger"
import * as Metric from "effect/Metric"
import * as References from "effect/References"
import * as Tracer from "effect/Tracer"
import { Emulator, Faults } from "../../src/emulator/index.ts"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import * as Groups from "../../src/generated/groups/operations.ts"
import { allOperations } from "../../src/generated/index.ts"
import {
  type AnyOperation,
  Credentials,
  Metrics,
  OpenCloud,
  type OpenCloudError,
  type Operation,
  Paging,
  QuotaMode
} from "../../src/index.ts"
import * as OpenCloudConfig from "../../src/OpenCloudConfig.ts"
import { minimalInput } from "../witness/inputs.ts"
import { clientOf, errorOf, universeId } from "./cloud.ts"
import { shown } from "./shown.ts"
import { elapse } from "./time.ts"

const secrets = {
  key: "Zk3y+lMnOpQr/StUvWxYz0123456789==",
  wrong: "Wr0ngKey+lMnOpQr/StUvWxYz0123456789==",
  poor: "P00rKey+lMnOpQr/StUvWxYz0123456789==",
  token: "eyT0ken.lMnOpQrStUvWxYz0123456789.AbCd-_",
  wrongToken: "eyWr0ngT0ken.lMnOpQrStUvWxYz0123456789.AbCd-_"
} as const

const assertHidden = (values: ReadonlyArray<unknown>) => {
  const everything = values.map((value) => shown(value)).join("\n")
  for (const secret of Object.values(secrets)) {
    for (const form of [secret, encodeURIComponent(secret), btoa(secret), JSON.stringify(secret).slice(1, -1)]) {
      assert.isFalse(everything.includes(form), around(everything, form))
    }
  }
}

const around = (text: string, form: string) => {
  const index = text.indexOf(form)
  return text.slice(Math.max(0, index - 200), index + 200)
}

describe("the search for secrets", () => {
  const places: Readonly<Record<string, unknown>> = {
    text: `a ${secrets.key}`,
    map: new Map([[1, { deep: [secrets.key] }]]),
    message: new Error(secrets.key),
    cause: new Error("a", { cause: new Error(secrets.key) }),
    "hidden field": Object.defineProperty({}, "a", { value: secrets.key, enumerable: false }),
    "symbol field": { [Symbol("a")]: secrets.key },
    "effect's cause": Cause.fail({ a: { b: { c: { d: { e: { f: secrets.key } } } } } }),
    encoded: encodeURIComponent(secrets.key)
  }
  for (const [name, value] of Object.entries(places)) {
    it(`finds one in a ${name}`, () => {
      assert.throws(() => assertHidden([value]))
    })
  }
})

const faults: ReadonlyArray<Faults.Fault> = [
  Faults.rateLimited(),
  Faults.rateLimited({ headers: false }),
  Faults.status(400),
  Faults.status(401),
  Faults.status(403),
  Faults.status(404),
  Faults.status(409),
  Faults.status(500),
  Faults.status(501),
  Faults.htmlPage(403),
  Faults.htmlPage(502),
  Faults.featureDisabled,
  Faults.refused,
  Faults.resetBefore,
  Faults.resetAfter,
  Faults.truncated(),
  Faults.truncated({ clean: true }),
  Faults.hang(),
  Faults.latency("40 seconds")
]

const address = { universeId, dataStoreId: "s", entryId: "e" }

/** Calls of every class and kind, some of them wrong. */
const calls = {
  read: OpenCloud.execute(DataStores.getEntry, address),
  write: OpenCloud.execute(DataStores.updateEntry, { ...address, allowMissing: true, body: { value: 1 } }),
  create: OpenCloud.execute(DataStores.createEntry, { universeId, dataStoreId: "s", id: "e", body: { value: 1 } }),
  increment: OpenCloud.execute(DataStores.incrementEntry, { ...address, body: { amount: 1 } }),
  raw: OpenCloud.raw(DataStores.getEntry, address),
  group: OpenCloud.execute(Groups.get, { groupId: 9000003 }),
  missing: OpenCloud.execute(DataStores.getEntry, { ...address, entryId: "nothing" }),
  elsewhere: OpenCloud.execute(DataStores.getEntry, { ...address, universeId: 1 }),
  refused: OpenCloud.execute(DataStores.getEntry, { ...address, entryId: ".." }),
  exhausted: Effect.provideService(
    Effect.forEach(Array.from({ length: 70 }), () => OpenCloud.execute(DataStores.snapshot, { universeId })),
    QuotaMode,
    "fail"
  )
} as const satisfies Readonly<Record<string, Effect.Effect<unknown, OpenCloudError, OpenCloud>>>

const credentials: Readonly<Record<string, Credentials.Credentials>> = {
  "an API key": Credentials.apiKey(secrets.key),
  "an API key with an owner": Credentials.apiKey(secrets.key, { owner: "user:156" }),
  "a wrong API key": Credentials.apiKey(secrets.wrong),
  "an API key without scopes": Credentials.apiKey(secrets.poor),
  "a token": Credentials.oauth(Effect.succeed(secrets.token)),
  "a wrong token": Credentials.oauth(Effect.succeed(secrets.wrongToken)),
  "a token that cannot be had": Credentials.oauth(Effect.fail(new Error(`no ${secrets.token}`))),
  "a token whose source is broken": Credentials.oauth(
    Effect.suspend((): Effect.Effect<string, Error> => Effect.fail(new Error(secrets.token, { cause: secrets.token })))
  )
}

describe("no secret is shown", () => {
  for (const [kind, credential] of Object.entries(credentials)) {
    it.effect(`by a program with ${kind}, after every fault`, () =>
      Effect.gen(function* () {
        const emulator = yield* Emulator.make({
          world: {
            keys: [{ key: secrets.key }, { key: secrets.poor, scopes: [] }],
            tokens: [{ token: secrets.token }]
          }
        })
        emulator.seed.dataStores.put({ dataStoreId: "s", id: "e", value: 1 })
        const spans: Array<Tracer.Span> = []
        const logs: Array<unknown> = []
        const tracer = Tracer.make({
          span: (options) => {
            const span = new Tracer.NativeSpan(options)
            spans.push(span)
            return span
          }
        })
        const logger = Logger.make(({ cause, fiber, message }) => {
          logs.push(
            message,
            cause,
            Logger.formatLogFmt.log({ cause, date: new Date(0), fiber, logLevel: "Info", message })
          )
        })
        const seen: Array<unknown> = []
        const one = (name: string, call: Effect.Effect<unknown, OpenCloudError, OpenCloud>) =>
          Effect.gen(function* () {
            const exit = yield* Effect.exit(Effect.withSpan(call, name))
            seen.push(exit, yield* OpenCloud.quotas)
            if (Exit.isFailure(exit)) {
              seen.push(exit.cause, ...Cause.prettyErrors(exit.cause))
              yield* Effect.logError(name, exit.cause)
            }
          })
        const program = Effect.gen(function* () {
          for (const [name, call] of Object.entries(calls)) yield* one(name, call)
          for (const fault of faults) {
            for (const name of ["read", "increment", "group"] as const) {
              emulator.faults.add({ fault })
              yield* one(name, calls[name])
            }
          }
          const client = yield* OpenCloud
          const pages = Paging.paginate(client, DataStores.list, { universeId }, ({ dataStores }) => dataStores)
          seen.push(client, pages, yield* Effect.context<OpenCloud>())
        })
        const layer = clientOf(emulator, { credentials: credential, deadline: "70 seconds", metrics: Metrics.calls })
        const { exit } = yield* elapse(
          program.pipe(
            Effect.provide(layer),
            Effect.provideService(Tracer.Tracer, tracer),
            Effect.provideService(References.MinimumLogLevel, "All"),
            Effect.provide(Logger.layer([logger]))
          ),
          { within: "5 hours", step: "5 seconds" }
        )
        seen.push(exit, layer, credential, emulator.log(), emulator.export({ secrets: false }), yield* Metric.snapshot)
        assert.isTrue(Exit.isSuccess(exit))
        assert.isAtLeast(seen.length, 100)
        assert.isAtLeast(spans.length, 60)
        assert.isAtLeast(logs.length, 60)
        const attributes = spans.map(({ attributes }) => [...attributes])
        const events = spans.map((span) => (span instanceof Tracer.NativeSpan ? span.events : []))
        assertHidden([...seen, ...spans, ...attributes, ...events, ...logs])
      })
    )
  }

  it.live("by what a runtime throws", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const layer = clientOf(emulator, { credentials: Credentials.apiKey(secrets.wrong) })
      const thrown = yield* Effect.promise(() =>
        Effect.runPromise(Effect.provide(calls.read, layer)).then(
          () => undefined,
          (error: unknown) => error
        )
      )
      assert.include(String(thrown), "Unauthenticated")
      assertHidden([thrown])
    })
  )

  it.effect("by a configuration that is wrong", () =>
    Effect.gen(function* () {
      const wrong: ReadonlyArray<Record<string, string>> = [
        { ROBLOX_API_KEY: secrets.key, ROBLOX_TIMEOUT: "soon" },
        { ROBLOX_API_KEY: secrets.key, ROBLOX_BASE_URL: "ftp://example.com" },
        { ROBLOX_API_KEY: secrets.key, ROBLOX_BASE_URL: `https://a:${secrets.key}@example.com` },
        { ROBLOX_API_KEY: secrets.key, ROBLOX_BASE_URL: `https://example.com/?key=${secrets.key}` }
      ]
      for (const environment of wrong) {
        const exit = yield* Effect.exit(
          calls.read.pipe(
            Effect.provide(OpenCloudConfig.layer()),
            Effect.provide(ConfigProvider.layer(ConfigProvider.fromUnknown(environment)))
          )
        )
        assert.isTrue(Exit.isFailure(exit))
        assertHidden([exit, Exit.isFailure(exit) ? exit.cause : undefined])
      }
    })
  )
})

const listening = (handle: RequestListener) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const requests: Array<IncomingMessage> = []
      const server = createServer((request, response) => {
        requests.push(request)
        handle(request, response)
      })
      server.listen(0, "127.0.0.1")
      await once(server, "listening")
      return { server, requests, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
    }),
    ({ server }) =>
      Effect.sync(() => {
        server.closeAllConnections()
        server.close()
      })
  )

describe("a credential stays with the operation's own server", () => {
  const kinds: ReadonlyArray<readonly [string, Credentials.Credentials, (request: IncomingMessage) => unknown]> = [
    ["an API key", Credentials.apiKey(secrets.key), ({ headers }) => headers["x-api-key"]],
    ["a token", Credentials.oauth(Effect.succeed(secrets.token)), ({ headers }) => headers.authorization]
  ]
  for (const [kind, credential, sent] of kinds) {
    for (const status of [301, 302, 303, 307, 308]) {
      it.live(`${kind} does not follow a redirect ${status} to another server, nor on the same one`, () =>
        Effect.gen(function* () {
          const other = yield* listening((_, response) => response.end('{"path":"groups/1"}'))
          let location = `${other.origin}/cloud/v2/groups/1`
          const own = yield* listening((_, response) => response.writeHead(status, { location }).end())
          const layer = OpenCloud.layer({ credentials: credential, baseUrl: own.origin })
          for (const next of [
            location,
            `${own.origin}/elsewhere`,
            "/elsewhere",
            `//127.0.0.1:${new URL(other.origin).port}/`
          ]) {
            location = next
            own.requests.length = 0
            for (const operation of [Groups.get, { ...Groups.get, id: "groups.write", method: "POST" as const }]) {
              const exit = yield* Effect.exit(Effect.provide(OpenCloud.execute(operation, { groupId: 1 }), layer))
              assert.deepInclude(errorOf(exit), { _tag: "UnexpectedResponse", status })
              assertHidden([exit])
            }
            assert.deepStrictEqual(
              own.requests.map(({ url }) => url),
              ["/cloud/v2/groups/1", "/cloud/v2/groups/1"]
            )
            assert.include(String(sent(own.requests[0]!)), kind === "a token" ? secrets.token : secrets.key)
          }
          assert.strictEqual(other.requests.length, 0)
        })
      )
    }
  }

  it.effect("for every operation", () =>
    Effect.gen(function* () {
      const requests: Array<{ readonly origin: string; readonly headers: Headers; readonly redirect: unknown }> = []
      const openCloud = yield* OpenCloud.make({
        credentials: Credentials.apiKey(secrets.key),
        fetch: async (url, init) => {
          requests.push({ origin: new URL(url).origin, headers: new Headers(init.headers), redirect: init.redirect })
          return Response.json({}, { status: 404 })
        }
      })
      for (const operation of allOperations.filter(({ auth }) => auth.includes("apiKey"))) {
        requests.length = 0
        // The input is made from the record itself, so one operation type is as good as its own.
        yield* Effect.exit(openCloud.execute(operation as Operation<unknown, unknown>, minimalInput(operation)))
        assert.deepStrictEqual(
          requests.map(({ headers, origin, redirect }) => [origin, headers.get("x-api-key"), redirect]),
          [[serverOf(operation), secrets.key, "manual"]],
          operation.id
        )
      }
    })
  )
})

const serverOf = ({ server }: AnyOperation) => server ?? "https://apis.roblox.com"
