/** Spans and metrics: who is whose parent, and that the page tells of what there is, and of nothing else. */
import { readFileSync } from "node:fs"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { identity } from "effect/Function"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Metric from "effect/Metric"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as Tracer from "effect/Tracer"
import { TestClock } from "effect/testing"
import { Credentials, Metrics, OpenCloud, Transfers } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { Coordinator, CoordinatorClient, CoordinatorQuotas } from "effect-open-cloud/edge"
import { Emulator, Faults } from "effect-open-cloud/emulator"
import * as Luau from "effect-open-cloud/Luau"
import { LuauExecution } from "effect-open-cloud/LuauExecution"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import * as DataStoreOperations from "effect-open-cloud/operations/dataStores"
import * as Users from "effect-open-cloud/operations/users"
import { RedisClient, RedisQuotas } from "effect-open-cloud/redis"
import * as Worker from "effect-open-cloud/Worker"
import { Deliveries, handler, signedRequest } from "effect-open-cloud/webhooks"
import { makeEmulator, makeStore, sessionOn, signIn } from "../oauth/emulated.ts"
import { elapse } from "./time.ts"

interface Listening {
  readonly spans: ReadonlyArray<Tracer.Span>
  readonly tracer: Tracer.Tracer
}

const listen = (): Listening => {
  const spans: Array<Tracer.Span> = []
  const span: Tracer.Tracer["span"] = (options) => {
    const made = new Tracer.NativeSpan(options)
    spans.push(made)
    return made
  }
  return { spans, tracer: Tracer.make({ span }) }
}

/** Spans as lines, each under its parent. */
const treeOf = (spans: ReadonlyArray<Tracer.Span>): ReadonlyArray<string> => {
  const under = (parent: string | undefined, depth: string): ReadonlyArray<string> =>
    spans
      .filter((span) => Option.getOrUndefined(span.parent)?.spanId === parent)
      .flatMap((span) => [`${depth}${span.name}`, ...under(span.spanId, `${depth}  `)])
  return under(undefined, "")
}

const inTime = <A, E>(effect: Effect.Effect<A, E>) =>
  Effect.flatMap(elapse(effect, { step: "100 millis", within: "1 day" }), ({ exit }) => exit)

/** `pass` lets time pass; without it the clock stands, for what real time decides: signatures are made by a promise. */
const run = <A, E>(
  effect: Effect.Effect<A, E, OpenCloud>,
  emulator: Emulator,
  pass: (effect: Effect.Effect<A, E>) => Effect.Effect<A, E> = inTime
) =>
  Effect.gen(function* () {
    const { spans, tracer } = listen()
    const client = OpenCloud.layer({
      credentials: Credentials.apiKey("emulator-key"),
      fetch: emulator.fetch,
      metrics: Metrics.calls
    })
    yield* pass(effect.pipe(Effect.provideService(Tracer.Tracer, tracer), Effect.provide(client)))
    assert.isTrue(spans.every(({ status }) => status._tag === "Ended"))
    return spans
  })

const entry = { universeId: 9000001, dataStoreId: "Players", entryId: "Player_1" }
const place = { universeId: 9000001, placeId: 9000002 }

const nothing = Luau.fn({ name: "nothing", script: "", args: Schema.Undefined, result: Schema.Undefined })
const queue = { universeId: 9000001, queueId: "spans", schema: Schema.Struct({ userId: Schema.Int }) }

const programs = {
  update: DataStores.use((stores) => stores.modifyEntry(entry, () => ({ value: 1 }))).pipe(
    Effect.provide(DataStores.layer)
  ),
  walk: DataStores.use((stores) =>
    Effect.gen(function* () {
      for (const entryId of ["a", "b", "c"]) yield* stores.createEntry({ ...entry, entryId, value: 1 })
      yield* Stream.runDrain(stores.listEntries({ ...entry, pageSize: 2 }))
    })
  ).pipe(Effect.provide(DataStores.layer)),
  script: LuauExecution.use((luau) => luau.run({ ...place, script: "return 1" })).pipe(
    Effect.provide(LuauExecution.layer)
  ),
  // The emulator runs no script, and says so in the span as a script would.
  function: Effect.ignore(nothing(undefined, place)).pipe(Effect.provide(LuauExecution.layer)),
  queue: Effect.gen(function* () {
    yield* Worker.put(queue, { userId: 156 })
    yield* Worker.run(queue, () => OpenCloud.execute(Users.get, { userId: 156 }), { untilEmpty: true })
  }).pipe(Effect.provide(MemoryStores.layer))
}

describe("the parent of its calls is", () => {
  it.effect("a method of several requests", () =>
    Effect.gen(function* () {
      const spans = yield* run(programs.update, yield* Emulator.make())
      assert.deepStrictEqual(treeOf(spans), [
        "DataStores.modifyEntry",
        "  OpenCloud.dataStores.getEntry",
        "  OpenCloud.dataStores.createEntry"
      ])
    })
  )

  it.effect("the walk through a list", () =>
    Effect.gen(function* () {
      const spans = yield* run(programs.walk, yield* Emulator.make())
      assert.deepStrictEqual(treeOf(spans).slice(-3), [
        "OpenCloud.pages",
        "  OpenCloud.dataStores.listEntriesInScope",
        "  OpenCloud.dataStores.listEntriesInScope"
      ])
    })
  )

  it.effect("the polling of an operation, in the method that waits", () =>
    Effect.gen(function* () {
      const tree = treeOf(yield* run(programs.script, yield* Emulator.make()))
      assert.strictEqual(tree[0], "LuauExecution.run")
      const poll = tree.indexOf("  OpenCloud.await")
      assert.isAbove(poll, 0)
      assert.include(tree[poll + 1], "    OpenCloud.luauExecution.")
    })
  )

  it.effect("a function in Luau, of the calls that run it", () =>
    Effect.gen(function* () {
      const tree = treeOf(yield* run(programs.function, yield* Emulator.make()))
      assert.deepStrictEqual(tree.slice(0, 2), ["Luau.call", "  LuauExecution.run"])
    })
  )

  it.effect("the handler of an item, of what it calls", () =>
    Effect.gen(function* () {
      const tree = treeOf(yield* run(programs.queue, yield* Emulator.make()))
      const handle = tree.findIndex((line) => line.trim() === "Worker.handle")
      assert.include(tree[handle + 1], "  OpenCloud.users.get")
    })
  )

  it.effect("a delivery, of its handler and what that calls", () =>
    Effect.gen(function* () {
      const tree = treeOf(yield* run(delivered, yield* Emulator.make(), identity))
      assert.deepStrictEqual(tree, [
        "Webhooks.respond",
        "  Webhooks.claim",
        "  Webhooks.handle",
        "    OpenCloud.users.get"
      ])
    })
  )

  it.effect("a sign-in, and a refresh that a call waits for", () =>
    Effect.gen(function* () {
      const tree = treeOf(yield* signedInAndRefreshed)
      const signIn = tree.indexOf("OAuth.signIn")
      assert.isAtLeast(signIn, 0)
      assert.strictEqual(tree[signIn + 1], "  OAuth.request")
      const call = tree.indexOf("OpenCloud.users.get")
      assert.deepStrictEqual(tree.slice(call, call + 3), [
        "OpenCloud.users.get",
        "  OAuth.refresh",
        "    OAuth.request"
      ])
    })
  )
})

const delivered = Effect.gen(function* () {
  const handle = yield* handler({
    secrets: "whsec-1",
    on: { RightToErasureRequest: () => OpenCloud.execute(Users.get, { userId: 156 }) }
  })
  const payload = { UserId: 156, GameIds: [9000002] }
  const request = yield* signedRequest({ type: "RightToErasureRequest", payload, secret: "whsec-1" })
  const response = yield* Effect.promise(() => handle(request))
  assert.strictEqual(response.status, 200)
}).pipe(Effect.provide(Deliveries.layerMemory()))

const signedInAndRefreshed = Effect.gen(function* () {
  const emulator = yield* makeEmulator
  const { spans, tracer } = listen()
  yield* Effect.gen(function* () {
    const session = yield* sessionOn(emulator, makeStore().service)
    yield* signIn(emulator, session)
    yield* TestClock.adjust("20 minutes")
    const client = OpenCloud.layer({ credentials: session.credentials, fetch: emulator.fetch })
    const { exit } = yield* elapse(OpenCloud.execute(Users.get, { userId: "156" }).pipe(Effect.provide(client)), {
      step: "100 millis",
      within: "1 day"
    })
    yield* exit
    const ended = yield* elapse(session.signOut, { step: "100 millis", within: "1 day" })
    yield* ended.exit
  }).pipe(Effect.provideService(Tracer.Tracer, tracer))
  return spans
})

describe("the page of spans and metrics", () => {
  const page = readFileSync(new URL("../../docs/observability.md", import.meta.url), "utf8")
  const rows = [...page.matchAll(/^\| `([^`]+)` \|[^|]*\|([^|]*)\|$/gm)].map(
    ([, name = "", attributes = ""]) => [name, [...attributes.matchAll(/`([^`]+)`/g)].map(([, it = ""]) => it)] as const
  )
  const isMetric = (name: string) => name.startsWith("open_cloud_")
  /** A row's name for that of a span. */
  const rowOf = (name: string): string =>
    rows.some(([row]) => row === name)
      ? name
      : name.startsWith("OpenCloud.")
        ? "OpenCloud.<operation>"
        : "<Service>.<method>"

  it.effect("names all that there is, and nothing else", () =>
    Effect.gen(function* () {
      const seen = new Map<string, Set<string>>()
      const note = (name: string, attributes: Iterable<string>) => {
        const known = seen.get(name) ?? new Set()
        for (const attribute of attributes) known.add(attribute)
        seen.set(name, known)
      }
      const emulator = yield* Emulator.make({
        faults: [{ fault: Faults.status(500), operation: "users.get" }]
      })
      const local = OpenCloud.layer({
        metrics: Metrics.calls,
        credentials: Credentials.apiKey("emulator-key"),
        fetch: (url, init) => emulator.fetch(url.replace("http://127.0.0.1:8080", "https://apis.roblox.com"), init),
        baseUrl: "http://127.0.0.1:8080"
      })
      const sharing = OpenCloud.layer({
        metrics: Metrics.calls,
        credentials: Credentials.apiKey("emulator-key"),
        fetch: emulator.fetch
      }).pipe(
        Layer.provide(RedisQuotas.layer()),
        Layer.provide(RedisClient.layerEval({ eval: () => Promise.reject(new Error("Redis is lost")) })),
        Layer.provide(Logger.layer([]))
      )
      const secret = Redacted.make("a secret of thirty-two characters")
      const coordinator = Coordinator.handler({ secret })
      const together = OpenCloud.layer({
        metrics: Metrics.calls,
        credentials: Credentials.apiKey("emulator-key"),
        fetch: emulator.fetch
      }).pipe(
        Layer.provide(CoordinatorQuotas.layer()),
        Layer.provide(
          CoordinatorClient.layerHttp({
            url: "https://coordinator.example",
            secret,
            fetch: (url, init) => coordinator(new Request(url, init))
          })
        )
      )
      const file: typeof fetch = async () => new Response("x")
      const others = Effect.gen(function* () {
        yield* OpenCloud.execute(Users.get, { userId: 156 }).pipe(Effect.provide(local))
        yield* OpenCloud.execute(Users.get, { userId: 156 }).pipe(Effect.provide(sharing))
        yield* OpenCloud.execute(Users.get, { userId: 156 }).pipe(Effect.provide(together))
        yield* Effect.ignore(OpenCloud.execute(DataStoreOperations.getEntry, entry))
        const client = yield* OpenCloud
        const to = "https://storage.example/x"
        yield* Transfers.downloadBytes({ ...client, transport: { ...client.transport, fetch: file } }, to)
        yield* Transfers.upload({ ...client, transport: { ...client.transport, fetch: file } }, to, new Uint8Array(1))
      })
      const all = Effect.all([...Object.values(programs), others])
      const registry = new Map()
      const spans = [
        ...(yield* run(Effect.provideService(all, Metric.MetricRegistry, registry), emulator)),
        ...(yield* run(delivered, yield* Emulator.make(), identity)),
        ...(yield* signedInAndRefreshed)
      ]
      for (const span of spans) note(rowOf(span.name), span.attributes.keys())
      for (const { id, attributes } of yield* Effect.provideService(Metric.snapshot, Metric.MetricRegistry, registry)) {
        if (isMetric(id)) note(id, Object.keys(attributes ?? {}))
      }
      const sorted = (names: Iterable<string>) => [...names].sort()
      assert.deepStrictEqual(sorted(seen.keys()), sorted(rows.map(([name]) => name)))
      for (const [name, attributes] of rows) {
        assert.deepStrictEqual(sorted(seen.get(name) ?? []), sorted(attributes), name)
      }
    })
  )

  it.effect("a service without a listener makes no span", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const client = OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch: emulator.fetch })
      const spans: Array<Option.Option<Tracer.Span>> = []
      const note = Effect.map(Effect.option(Effect.currentSpan), (span) => {
        spans.push(span)
        return { value: 1 }
      })
      const inside = DataStores.use((stores) => stores.modifyEntry(entry, () => note)).pipe(
        Effect.provide(Layer.provideMerge(DataStores.layer, client))
      )
      const { exit } = yield* elapse(inside, { step: "100 millis", within: "1 day" })
      yield* exit
      assert.deepStrictEqual(spans, [Option.none()])
    })
  )
})
