import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Analytics, Assets, Instances, LuauExecution, MemoryStores, Users } from "../../src/generated/index.ts"
import { fromPath } from "../../src/interface/Place.ts"
import * as LongRunning from "../../src/LongRunning.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { Options } from "../../src/Options.ts"
import { json, type Reply, rest, script, settled, withClient } from "./fixtures.ts"

const task = { universeId: 1, placeId: 2, body: { script: "return 1" } }

const path = "universes/1/places/2/versions/3/luau-execution-sessions/s/tasks/t"
const queued = json({ path, state: "QUEUED" })

const processing = json({ path, state: "PROCESSING" })

const complete = json({ path, state: "COMPLETE", output: { results: [42] } })

const started = Effect.flatMap(OpenCloud, (client) => LongRunning.start(client, LuauExecution.createTask, task))

/** Waits for a task on what its server says; with the test clock's time of every request. */
const waiting = (replies: ReadonlyArray<Reply>, options?: LongRunning.AwaitOptions, client: Options = {}) =>
  Effect.gen(function* () {
    const { fetch, sent } = script(...replies)
    const awaited = Effect.flatMap(started, (handle) => handle.await(options))
    const exit = yield* settled(awaited.pipe(withClient({ fetch, ...client })))
    return { exit, requests: sent.length }
  })

describe("status", () => {
  it.effect("asks once, and tells of a failure as a state", () =>
    Effect.gen(function* () {
      const failed = json({ path, state: "FAILED", error: { code: "SCRIPT_ERROR", message: "oops" } })
      const { fetch, sent } = script(queued, processing, failed)
      const program = Effect.gen(function* () {
        const handle = yield* started
        assert.strictEqual(sent.length, 1)
        assert.deepStrictEqual(yield* handle.status, {
          _tag: "Pending",
          stage: "PROCESSING",
          answer: { path, state: "PROCESSING" }
        })
        assert.strictEqual(sent.length, 2)
        const state = yield* handle.status
        assert.strictEqual(state._tag, "Failed")
        if (state._tag === "Failed") assert.strictEqual(state.error.code, "SCRIPT_ERROR")
      })
      yield* program.pipe(withClient({ fetch }))
    })
  )

  it.effect("sends nothing when the start was conclusive", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(complete)
      const program = Effect.gen(function* () {
        const handle = yield* started
        assert.strictEqual((yield* handle.status)._tag, "Done")
        assert.deepStrictEqual((yield* handle.await()).output?.results, [42])
        assert.deepStrictEqual(handle.answer.path, path)
      })
      yield* program.pipe(withClient({ fetch }))
      assert.strictEqual(sent.length, 1)
    })
  )

  it.effect("a start that failed already fails", () =>
    Effect.gen(function* () {
      const { fetch } = script(json({ path, state: "FAILED", error: { code: "INTERNAL_ERROR" } }))
      const error = yield* Effect.flip(started.pipe(withClient({ fetch })))
      assert.strictEqual(error._tag, "OperationFailed")
    })
  )
})

describe("changes", () => {
  it.effect("gives each state once, and ends with the last", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(queued, queued, processing, processing, complete)
      const changes = Effect.flatMap(started, (handle) => Stream.runCollect(handle.changes()))
      const states = yield* yield* settled(changes.pipe(withClient({ fetch })))
      assert.deepStrictEqual(
        states.map((state) => (state._tag === "Pending" ? state.stage : state._tag)),
        ["QUEUED", "PROCESSING", "Done"]
      )
      assert.strictEqual(sent.length, 5)
    })
  )

  it.effect("ends with a failure as a state, and fails at its deadline", () =>
    Effect.gen(function* () {
      const run = (...replies: ReadonlyArray<Reply>) => {
        const changes = Effect.flatMap(started, (handle) => Stream.runLast(handle.changes({ deadline: "1 minute" })))
        return settled(changes.pipe(withClient({ fetch: script(...replies).fetch })))
      }
      const last = yield* yield* run(queued, json({ path, state: "CANCELLED" }))
      assert.isTrue(last._tag === "Some" && last.value._tag === "Failed")
      const error = yield* Effect.flip(yield* run(queued))
      assert.strictEqual(error._tag, "Timeout")
    })
  )

  it.effect("polls no more once nobody listens", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(queued, processing)
      const changes = Effect.flatMap(started, (handle) => Stream.runCollect(Stream.take(handle.changes(), 2)))
      const states = yield* yield* settled(changes.pipe(withClient({ fetch })))
      assert.strictEqual(states.length, 2)
      assert.strictEqual(sent.length, 2)
      yield* TestClock.adjust("10 minutes")
      yield* rest
      assert.strictEqual(sent.length, 2)
    })
  )
})

describe("bounds", () => {
  it.effect("a deadline ends a poll in flight, and keeps the reference", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(queued, "hang")
      const awaited = Effect.flatMap(started, (handle) => handle.await({ deadline: "5 seconds" }))
      const error = yield* Effect.flip(yield* settled(awaited.pipe(withClient({ fetch }))))
      assert.strictEqual(error._tag, "Timeout")
      assert.isTrue(sent[1]?.init.signal?.aborted)
      if (error._tag !== "Timeout") return
      assert.strictEqual(Duration.toMillis(error.limit), 5_000)
      assert.strictEqual(error.outcome, "unknown")
      assert.deepStrictEqual(error.reference, {
        operation: "luauExecution.createTask",
        family: "luau",
        input: { universeId: "1", placeId: "2", versionNumber: "3", sessionId: "s", taskId: "t" }
      })
    })
  )

  it.effect("what is no length of time is refused before anything is begun", () =>
    Effect.gen(function* () {
      // Milliseconds, in a program without types.
      const bare = { deadline: 5_000 } as unknown as LongRunning.AwaitOptions
      const { fetch, sent } = script(queued)
      const client = yield* OpenCloud.pipe(withClient({ fetch }))
      const run = LongRunning.run(client, Users.generateThumbnail, { userId: 1 }, bare)
      const refused = yield* Effect.flip(run)
      assert.strictEqual(refused._tag === "InvalidRequest" && refused.at, "deadline")
      assert.strictEqual(sent.length, 0)
      const handle = yield* LongRunning.start(client, Users.generateThumbnail, { userId: 1 })
      const options = { longestPause: "soon" } as unknown as LongRunning.AwaitOptions
      const late = yield* Effect.flip(handle.await(options))
      assert.strictEqual(late._tag === "InvalidRequest" && late.at, "longestPause")
      assert.strictEqual(sent.length, 1)
    })
  )

  for (const phase of ["between polls", "during a poll"]) {
    it.effect(`an interruption ${phase} stops polling`, () =>
      Effect.gen(function* () {
        const { fetch, sent } = script(queued, queued, phase === "during a poll" ? "hang" : queued)
        const awaited = Effect.flatMap(started, (handle) => handle.await())
        const fiber = yield* Effect.forkChild(awaited.pipe(withClient({ fetch })))
        for (const pause of [0, 500, 1_000]) {
          yield* TestClock.adjust(pause)
          yield* rest
        }
        assert.strictEqual(sent.length, 3)
        yield* Fiber.interrupt(fiber)
        assert.strictEqual(sent[2]?.init.signal?.aborted, phase === "during a poll")
        yield* TestClock.adjust("1 hour")
        yield* rest
        assert.strictEqual(sent.length, 3)
      })
    )
  }

  it.effect("a server that is away for a while is asked again, and one that stays away is not asked for ever", () =>
    Effect.gen(function* () {
      const down = new Error("ECONNREFUSED")
      const client: Options = { retryPolicy: { attempts: 1 } }
      const restarted = yield* waiting([queued, down, json({}, 503), down, processing, down, complete], {}, client)
      assert.isTrue(Exit.isSuccess(restarted.exit))
      const gone = yield* waiting([queued, down], {}, client)
      const error = yield* Effect.flip(gone.exit)
      assert.strictEqual(error._tag, "TransportError")
      assert.strictEqual(gone.requests, 5)
    })
  )

  it.effect("what will not pass ends polling at once", () =>
    Effect.gen(function* () {
      const { exit, requests } = yield* waiting([queued, json({ code: "NOT_FOUND", message: "expired" }, 404)])
      assert.strictEqual((yield* Effect.flip(exit))._tag, "NotFound")
      assert.strictEqual(requests, 2)
    })
  )

  it.effect("a start that does not say where to poll gives a handle, which says that it cannot be asked", () =>
    Effect.gen(function* () {
      for (const answer of [{}, { state: "QUEUED" }, null]) {
        const { fetch, sent } = script(json(answer))
        const program = Effect.gen(function* () {
          const handle = yield* started
          const resumed = yield* LongRunning.resume(yield* OpenCloud, LuauExecution.createTask, handle.reference)
          for (const it of [handle, resumed].flatMap(({ await: end, status }) => [
            Effect.asVoid(end()),
            Effect.asVoid(status)
          ])) {
            const error = yield* Effect.flip(it)
            assert.strictEqual(error._tag, "UnexpectedResponse")
            assert.include(error.message, "where the operation can be polled")
          }
        })
        assert.deepStrictEqual(yield* settled(program.pipe(withClient({ fetch }))), Exit.void)
        assert.strictEqual(sent.length, 1)
      }
    })
  )

  it.effect("a result that cannot be read is an error", () =>
    Effect.gen(function* () {
      const { exit } = yield* waiting([queued, json({ path, state: "COMPLETE", output: 7 })])
      const error = yield* Effect.flip(exit)
      assert.strictEqual(error._tag, "UnexpectedResponse")
      assert.include(error.message, "not of the documented form: output must be an object, and is a number")
    })
  )
})

describe("errors of analytics, which bring their operation", () => {
  const query = { universeId: 1, body: { metric: "DailyActiveUsers" } as never }
  const operation = "v1/universes/1/operations/metrics/q"
  const failed = (status: number, code: number) =>
    json({ path: operation, done: true, metadata: {}, error: { code, message: "no" } }, status)
  const pending = json({ path: operation, done: false }, 202)
  const run = (...replies: ReadonlyArray<Reply>) => {
    const awaited = Effect.flatMap(OpenCloud, (client) => LongRunning.run(client, Analytics.queryMetrics, query))
    return settled(awaited.pipe(withClient({ fetch: script(...replies).fetch })))
  }

  for (const [status, code] of [
    [400, 3],
    [404, 5],
    [429, 3000],
    [500, 13],
    [503, 14],
    [504, 4]
  ] as const) {
    for (const [phase, replies] of [
      ["start", [failed(status, code)]],
      ["poll", [pending, pending, failed(status, code)]]
    ] as const) {
      it.effect(`${status} at the ${phase} says that the operation failed`, () =>
        Effect.gen(function* () {
          const error = yield* Effect.flip(yield* run(...replies))
          assert.strictEqual(error._tag, "OperationFailed")
          assert.strictEqual(error.status, status)
          assert.strictEqual(error.code, String(code))
          assert.strictEqual(error.serverMessage, "no")
        })
      )
    }
  }

  it.effect("what is wrong with the credential, or with the rate of calls, keeps its name", () =>
    Effect.gen(function* () {
      const tags: Array<string> = []
      for (const reply of [failed(403, 7), failed(401, 16), json({}, 401), failed(429, 8), json({}, 500)]) {
        tags.push((yield* Effect.flip(yield* run(reply)))._tag)
      }
      assert.deepStrictEqual(tags, [
        "PermissionDenied",
        "Unauthenticated",
        "Unauthenticated",
        "RateLimited",
        "ServerError"
      ])
    })
  )
})

describe("assets", () => {
  const update = (replies: ReadonlyArray<Reply>) =>
    Effect.gen(function* () {
      const { fetch, sent } = script(...replies)
      const input = { assetId: 1, body: { request: { assetId: 1, description: "new" } as never } }
      const program = Effect.gen(function* () {
        const client = yield* OpenCloud
        const handle = yield* LongRunning.start(client, Assets.update, input)
        const kept: LongRunning.Reference = JSON.parse(JSON.stringify(handle.reference))
        const resumed = yield* LongRunning.resume(client, Assets.update, kept)
        return [yield* handle.await(), yield* resumed.await()]
      })
      return { exit: yield* settled(program.pipe(withClient({ fetch }))), sent }
    })

  it.effect("an update of nothing but metadata is done at once, and its reference holds the result", () =>
    Effect.gen(function* () {
      const { exit, sent } = yield* update([json({ assetId: "1", description: "new" })])
      assert.deepStrictEqual(yield* exit, [
        { assetId: "1", description: "new" },
        { assetId: "1", description: "new" }
      ])
      assert.strictEqual(sent.length, 1)
    })
  )

  it.effect("an end counts though `done` is absent, and none does while it is false", () =>
    Effect.gen(function* () {
      const error = { code: 403, message: "moderated" }
      const failed = yield* update([json({ path: "operations/o" }), json({ path: "operations/o", error })])
      const cause = yield* Effect.flip(failed.exit)
      assert.strictEqual(cause.serverMessage, "moderated")
      const open = yield* update([
        json({ path: "operations/o" }),
        json({ path: "operations/o", done: false, error }),
        json({ path: "operations/o", done: true, error: {}, response: { assetId: "1" } })
      ])
      assert.isTrue(Exit.isSuccess(open.exit))
      const silent = yield* update([json({ path: "operations/o" }), json({ response: { assetId: "1" } })])
      assert.isTrue(Exit.isSuccess(silent.exit))
    })
  )
})

describe("the path that a server gives", () => {
  const poll = Instances.getOperation
  const input = { universeId: "1", placeId: "2", instanceId: "i", operationId: "o" }

  it("is that of the poll, with or without where it is mounted", () => {
    for (const mount of ["", "/", "v2/", "cloud/v2/", "/cloud/v2/"]) {
      assert.deepStrictEqual(fromPath(`${mount}universes/1/places/2/instances/i/operations/o`, poll), input)
    }
  })

  it("may have a query, of which the poll's own parameters are taken", () => {
    const path = "cloud/v2/universes/1/memory-store/operations/o?scope=TEST&other=1"
    const found = fromPath(path, MemoryStores.getFlushOperation)
    assert.deepStrictEqual(found, { universeId: "1", operationId: "o", scope: "TEST" })
  })

  for (const path of [
    "",
    "/",
    "operations/o",
    "universes/1/places/2/instances/i/tasks/o",
    "v3/universes/1/places/2/instances/i/operations/o",
    "https://example.com/cloud/v2/universes/1/places/2/instances/i/operations/o",
    "v1/cloud/v2/universes/1/places/2/instances/i/operations/o"
  ]) {
    it(`is not ${JSON.stringify(path)}`, () => assert.isUndefined(fromPath(path, poll)))
  }
})

describe("resume", () => {
  it.effect("refuses a reference of another operation, or one that is broken", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(queued)
      const { reference } = yield* started.pipe(withClient({ fetch }))
      const program = Effect.gen(function* () {
        const client = yield* OpenCloud
        const other = yield* Effect.flip(LongRunning.resume(client, Instances.get, reference))
        assert.strictEqual(other._tag, "InvalidRequest")
        const broken = yield* LongRunning.resume(client, LuauExecution.createTask, { ...reference, body: "{" })
        assert.strictEqual((yield* Effect.flip(broken.status))._tag, "InvalidRequest")
        const elsewhere = { ...reference, input: { ...reference.input, taskId: ".." } }
        const handle = yield* LongRunning.resume(client, LuauExecution.createTask, elsewhere)
        assert.strictEqual((yield* Effect.flip(handle.status))._tag, "InvalidRequest")
      })
      yield* program.pipe(withClient({ fetch }))
      assert.strictEqual(sent.length, 1)
    })
  )

  it.effect("asks without a pause at first", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(queued, complete)
      const program = Effect.gen(function* () {
        const { reference } = yield* started
        const handle = yield* LongRunning.resume(yield* OpenCloud, LuauExecution.createTask, reference)
        return yield* handle.await()
      })
      // No clock is moved.
      const task = yield* program.pipe(withClient({ fetch }))
      assert.deepStrictEqual(task.output?.results, [42])
      assert.strictEqual(sent.length, 2)
    })
  )
})

describe("paginate", () => {
  const parent = { universeId: 1, placeId: 2, instanceId: "root" }
  const operation = "universes/1/places/2/instances/root/operations/"
  const names = (count: number, from: number) =>
    Array.from({ length: count }, (_, index) => ({
      engineInstance: { Id: `i${from + index}`, Name: String(from + index) }
    }))

  /** 250 children; every page is an operation that is pending once. */
  const server = () => {
    const asked = new Set<string>()
    return script(({ url }) => {
      const { pathname, searchParams } = new URL(url)
      const id = pathname.split("/operations/")[1]
      if (id === undefined) {
        const from = Number(searchParams.get("pageToken") ?? 0)
        return json({ path: `${operation}${from}-${searchParams.get("maxPageSize")}` })
      }
      if (!asked.has(id)) {
        asked.add(id)
        return json({ path: `${operation}${id}`, done: false })
      }
      const [from = 0, size = 0] = id.split("-").map(Number)
      const instances = names(Math.min(size, 250 - from), from)
      const response = from + size < 250 ? { instances, nextPageToken: String(from + size) } : { instances }
      return json({ path: `${operation}${id}`, done: true, response })
    })
  }

  const children = (options: Parameters<typeof LongRunning.paginate>[4]) =>
    Stream.unwrap(
      Effect.map(OpenCloud, (client) =>
        LongRunning.paginate(client, Instances.listChildren, parent, (page) => page.instances, options)
      )
    )

  it.effect("gives the items of every page, each of them an operation", () =>
    Effect.gen(function* () {
      const { fetch, sent } = server()
      const items = yield* yield* settled(Stream.runCollect(children({})).pipe(withClient({ fetch })))
      assert.deepStrictEqual(
        items.map(({ engineInstance }) => engineInstance?.Name),
        Array.from({ length: 250 }, (_, index) => String(index))
      )
      // Two pages of 200, with a start and two polls each.
      assert.strictEqual(sent.length, 6)
      assert.include(sent[3]?.url, "maxPageSize=200&pageToken=200")
    })
  )

  it.effect("takes the options of lists, and of waiting", () =>
    Effect.gen(function* () {
      const { fetch, sent } = server()
      const some = Stream.runCollect(children({ limit: 3, pageSize: 2, cursor: "10" }))
      const items = yield* yield* settled(some.pipe(withClient({ fetch })))
      assert.deepStrictEqual(
        items.map(({ engineInstance }) => engineInstance?.Name),
        ["10", "11", "12"]
      )
      assert.strictEqual(sent.length, 6)
      const late = Stream.runDrain(children({ deadline: "100 millis" })).pipe(withClient({ fetch: server().fetch }))
      assert.strictEqual((yield* Effect.flip(yield* settled(late)))._tag, "Timeout")
    })
  )
})
