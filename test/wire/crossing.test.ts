/** Every kind of error, as JSON and back: into a queue, a log, another process. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { FetchHttpClient, HttpEffect } from "effect/http"
import * as Layer from "effect/Layer"
import { Rpc, RpcClient, RpcGroup, RpcSerialization, RpcServer } from "effect/rpc"
import * as Schema from "effect/Schema"
import { Activity, Workflow, WorkflowEngine } from "effect/workflow"
import * as Errors from "../../src/Errors.ts"
import { Credentials, OpenCloud, type OpenCloudError, type Options } from "../../src/index.ts"
import * as MemoryQuotas from "../../src/internal/quota/MemoryQuotas.ts"
import { QuotaStore } from "../../src/QuotaStore.ts"
import * as ErrorSchemas from "../../src/schemas/errors.ts"
import { MemoryStores } from "../../src/services/MemoryStores.ts"
import { createThing, getOne, getThing, json, limited, script, thing } from "../client/fixtures.ts"

type Tag = OpenCloudError["_tag"]

/** The classes of all tags: one that is missing or too many does not compile. */
const classes = {
  InvalidRequest: Errors.InvalidRequest,
  Unauthenticated: Errors.Unauthenticated,
  PermissionDenied: Errors.PermissionDenied,
  NotFound: Errors.NotFound,
  Conflict: Errors.Conflict,
  PreconditionFailed: Errors.PreconditionFailed,
  RateLimited: Errors.RateLimited,
  QuotaExhausted: Errors.QuotaExhausted,
  ServerError: Errors.ServerError,
  TransportError: Errors.TransportError,
  Timeout: Errors.Timeout,
  UnexpectedResponse: Errors.UnexpectedResponse,
  ContentModerated: Errors.ContentModerated,
  OperationFailed: Errors.OperationFailed
} satisfies Record<Tag, unknown>

const codec = Schema.toCodecJson(ErrorSchemas.OpenCloudError)

interface Case {
  readonly tag: Tag
  readonly options: Options
  readonly call?: Effect.Effect<unknown, OpenCloudError, OpenCloud>
  /** When a store of quotas has room again. */
  readonly until?: number
}

const input = { universeId: 1, thingId: "a" }
const answered = (status: number, body: unknown, headers: Record<string, string> = {}): Options => ({
  fetch: script(json(body, status, headers)).fetch
})
const text = (status: number, body: string): Options => ({ fetch: script(() => new Response(body, { status })).fetch })
const breaking = (error: Error): Options => ({ fetch: () => Promise.reject(error) })

const create = OpenCloud.execute(createThing, { universeId: 1, body: { value: 1 } })
const remove = OpenCloud.execute(
  {
    ...getThing,
    id: "things.take",
    scopes: { all: ["a:x"], any: ["b:x", "b:y"], conditional: [{ scope: "c:x", when: "it is another's" }] }
  },
  input
)
const versioned = OpenCloud.execute({ ...getThing, id: "things.versioned", currentIn: "x-version" }, input)
const flushed = Effect.flatMap(
  Effect.flatMap(
    MemoryStores.use((memory) => memory.flush({ universeId: 1 })),
    (flush) => flush.await({ deadline: "5 millis", firstPause: "1 milli", longestPause: "1 milli" })
  ),
  () => Effect.void
).pipe(Effect.provide(MemoryStores.layer))
const path = "universes/1/memory-store/operations/o"
const deep = '{"code":"X","message":"m","details":[{"id":12345678901234567890,"zero":-0,"far":1e999,"none":null}]}'

const cases: Readonly<Record<string, Case>> = {
  "an input that is wrong": {
    tag: "InvalidRequest",
    options: answered(200, {}),
    call: OpenCloud.execute(getThing, { ...input, thingId: "" })
  },
  "a request that the server refuses": { tag: "InvalidRequest", options: text(400, deep) },
  "no credential": { tag: "Unauthenticated", options: { ...answered(200, {}), credentials: undefined } },
  "a credential that is refused": { tag: "Unauthenticated", options: answered(401, { message: "who?" }) },
  "scopes of three kinds": { tag: "PermissionDenied", options: text(403, deep), call: remove },
  nothing: { tag: "NotFound", options: answered(404, {}) },
  "a state": { tag: "Conflict", options: answered(409, { who: { a: [1, null, true, "x"] } }) },
  "a condition": { tag: "PreconditionFailed", options: text(412, deep) },
  "a condition, with what is there": {
    tag: "PreconditionFailed",
    options: {
      fetch: script(
        () => new Response('{"big":12345678901234567890,"far":-0}', { status: 412, headers: { "x-version": "7" } })
      ).fetch
    },
    call: versioned
  },
  "a wait without an end": { tag: "RateLimited", options: answered(429, {}, { "retry-after": "1e999" }) },
  "a wait that is not told": { tag: "RateLimited", options: answered(429, { code: 3000 }) },
  "a quota": {
    tag: "QuotaExhausted",
    options: { fetch: script(thing()).fetch, quotaMode: "fail" },
    call: Effect.andThen(OpenCloud.execute(limited(1), input), OpenCloud.execute(limited(1), input))
  },
  "a quota that never has room": {
    tag: "QuotaExhausted",
    options: { fetch: script(thing()).fetch },
    call: OpenCloud.execute(limited(1), input),
    until: Number.POSITIVE_INFINITY
  },
  "a quota whose store cannot count": {
    tag: "QuotaExhausted",
    options: { fetch: script(thing()).fetch, quotaMode: "fail" },
    call: OpenCloud.execute(limited(1), input),
    until: Number.NaN
  },
  "a server that fails": { tag: "ServerError", options: answered(503, {}, { "retry-after": "1e308" }) },
  "a page": { tag: "ServerError", options: text(502, "<html>\u2028 \u0000 \ud800</html>") },
  "a connection that breaks": { tag: "TransportError", options: breaking(new TypeError("reset")), call: create },
  "a connection that is not permitted": {
    tag: "TransportError",
    options: breaking(new Error("Requires net access to …"))
  },
  "an attempt's time": {
    tag: "Timeout",
    options: { fetch: () => new Promise(() => {}), attemptTimeout: 5 }
  },
  "no time at all": {
    tag: "Timeout",
    options: { fetch: () => new Promise(() => {}), deadline: 5, attemptTimeout: "Infinity" },
    call: create
  },
  "an operation that goes on": { tag: "Timeout", options: answered(200, { path, done: false }), call: flushed },
  "no JSON": { tag: "UnexpectedResponse", options: text(200, "{") },
  "a status of a gateway": { tag: "UnexpectedResponse", options: answered(451, {}) },
  "a text that does not pass": {
    tag: "ContentModerated",
    options: answered(400, { message: "AssetName is moderated." })
  },
  "an operation that failed": {
    tag: "OperationFailed",
    options: text(200, `{"path":"${path}","done":true,"error":${deep}}`),
    call: flushed
  }
}

/** A server and its client, with HTTP's requests, answers and JSON between them; the server fails with what it is told. */
const overRpc = (error: OpenCloudError) => {
  const group = RpcGroup.make(Rpc.make("Fail", { error: ErrorSchemas.OpenCloudError }))
  const handlers = group.toLayer({ Fail: () => Effect.fail(error) })
  return Effect.gen(function* () {
    const handle = HttpEffect.toWebHandler(yield* RpcServer.toHttpEffect(group))
    const fetch: typeof globalThis.fetch = (url, init) => handle(new Request(url, init))
    const protocol = RpcClient.layerProtocolHttp({ url: "http://rpc.test/" }).pipe(
      Layer.provide(FetchHttpClient.layer),
      Layer.provide(Layer.succeed(FetchHttpClient.Fetch, fetch))
    )
    const client = yield* RpcClient.make(group).pipe(Effect.provide(protocol))
    return yield* Effect.flip(client.Fail())
  }).pipe(Effect.scoped, Effect.provide([handlers, RpcSerialization.layerJson]))
}

/** A workflow whose activity fails. */
const overWorkflow = (error: OpenCloudError) => {
  const Failing = Workflow.make("Failing", {
    payload: { id: Schema.String },
    idempotencyKey: ({ id }) => id,
    error: ErrorSchemas.OpenCloudError
  })
  const layer = Failing.toLayer(() =>
    Activity.make({ name: "fail", error: ErrorSchemas.OpenCloudError, execute: Effect.fail(error) })
  )
  return Effect.flip(Failing.execute({ id: "1" })).pipe(
    Effect.provide(Layer.provideMerge(layer, WorkflowEngine.layerMemory))
  )
}

describe("an error crosses borders", () => {
  for (const [name, { call = getOne, options, tag, until }] of Object.entries(cases)) {
    it.live(`${tag}: ${name}`, () =>
      Effect.gen(function* () {
        const memory = MemoryQuotas.make()
        const store = Layer.succeed(QuotaStore, {
          ...memory,
          take: (claims, now, latest) =>
            until === undefined || claims[0] === undefined
              ? memory.take(claims, now, latest)
              : Effect.succeed({ _tag: "Refused" as const, claim: claims[0], until })
        })
        const client = OpenCloud.layer({
          credentials: Credentials.apiKey("a-key-for-tests"),
          retryPolicy: { attempts: 1 },
          ...options
        })
        const error = yield* Effect.flip(call).pipe(Effect.provide(Layer.provide(client, store)))
        assert.strictEqual(error._tag, tag)
        const back = Schema.decodeUnknownSync(codec)(JSON.parse(JSON.stringify(Schema.encodeUnknownSync(codec)(error))))
        assert.strictEqual(Object.getPrototypeOf(back), classes[tag].prototype)
        assert.deepStrictEqual({ ...back }, { ...error })
        assert.strictEqual(back.message, error.message)
        for (const [border, cross] of Object.entries({ overRpc, overWorkflow })) {
          const over = yield* cross(error)
          if (!Errors.OpenCloudError.is(over)) return assert.fail(`${border}: ${String(over)}`)
          assert.strictEqual(Object.getPrototypeOf(over), classes[tag].prototype, border)
          assert.deepStrictEqual({ ...over }, { ...error }, border)
          assert.strictEqual(over.message, error.message, border)
        }
        // A log that knows nothing of schemas can write it down, too.
        assert.include(JSON.stringify(error), tag)
      })
    )
  }

  it("of every kind", () => {
    assert.sameMembers([...new Set(Object.values(cases).map(({ tag }) => tag))], Object.keys(classes))
  })
})
