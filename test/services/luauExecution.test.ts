/** The service of Luau execution against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Deadline, type OpenCloudError, QuotaMode } from "effect-open-cloud"
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import { LuauExecution, PresignedFetch, type ScriptFailed } from "effect-open-cloud/LuauExecution"
import { applied, asked, failure, scenarios, tagOf } from "./scenario.ts"

const plain = scenarios(LuauExecution, LuauExecution.layer)
const place = { universeId: 9000001, placeId: 9000002 }

const scenario = (
  name: string,
  test: (luau: LuauExecution["Service"], emulator: Emulator) => Effect.Effect<void, OpenCloudError | ScriptFailed>
) =>
  plain(name, (luau, emulator) =>
    test(luau, emulator).pipe(Effect.catchTag("ScriptFailed", (error) => Effect.die(error)))
  )

const run = { ...place, script: "return 1" }

describe("a script", () => {
  scenario("gives what it returns and what it logs", (luau, emulator) =>
    Effect.gen(function* () {
      emulator.seed.luauExecution.onScript(() => ({
        results: [1, { a: [true] }, null],
        logs: ["one", { message: "two", type: "WARNING" }]
      }))
      const script = 'print("one")\nwarn("two")\nreturn 1, {a = {true}}, nil'
      const { binaryOutputUri, logs, results, task } = yield* luau.run({ ...place, script })
      expect(results).toEqual([1, { a: [true] }, null])
      expect(logs.map(({ message, messageType }) => [message, messageType])).toEqual([
        ["one", "OUTPUT"],
        ["two", "WARNING"]
      ])
      expect(task.state).toBe("COMPLETE")
      expect(binaryOutputUri).toBeUndefined()
    })
  )

  scenario("is answered by the handler of a test", (luau, emulator) =>
    Effect.gen(function* () {
      const remove = emulator.seed.luauExecution.onScript(({ script, versionId }) =>
        script === "version" ? { results: [versionId, 2n ** 60n + 1n] } : undefined
      )
      expect((yield* luau.run({ ...place, script: "version" })).results).toEqual(["2", 2n ** 60n + 1n])
      expect((yield* luau.run({ ...place, script: "version", versionNumber: 1 })).results).toEqual([
        "1",
        2n ** 60n + 1n
      ])
      expect(asked(emulator)).toContain("luauExecution.createTaskAtVersion")
      expect((yield* luau.run(run)).results).toEqual([1])
      remove()
      expect(yield* failure(luau.run({ ...place, script: "version" }))).toMatchObject({ code: "SCRIPT_ERROR" })
      expect(yield* tagOf(luau.createTask({ ...run, versionNumber: 77 }))).toBe("NotFound")
    })
  )

  for (const [code, answer] of [
    ["SCRIPT_ERROR", { error: { code: "SCRIPT_ERROR", message: "oops" } }],
    // The words are the script's own.
    ["SCRIPT_ERROR", { error: { code: "SCRIPT_ERROR", message: "the text was moderated" } }],
    ["INTERNAL_ERROR", { error: { code: "INTERNAL_ERROR", message: "oops" } }],
    ["CANCELLED", { cancelled: true }],
    ["DEADLINE_EXCEEDED", { millis: 61_000 }],
    ["OUTPUT_SIZE_LIMIT_EXCEEDED", { results: ["x".repeat(4 * 1024 * 1024)] }]
  ] as const) {
    scenario(`that fails says why, and what it logged: ${code}`, (luau, emulator) =>
      Effect.gen(function* () {
        emulator.seed.luauExecution.onScript(() => ({ ...answer, logs: ["before"] }))
        const error = yield* failure(luau.run({ ...run, timeout: "1 minute" }))
        expect(error).toMatchObject({ _tag: "ScriptFailed", code, logs: ["before"] })
        expect(error?.message).toContain(code)
      })
    )
  }

  scenario("that throws in its handler fails with a script's error", (luau, emulator) =>
    Effect.gen(function* () {
      emulator.seed.luauExecution.onScript(() => {
        throw new Error("attempt to index nil")
      })
      expect(yield* failure(luau.run(run))).toMatchObject({ serverMessage: "attempt to index nil" })
    })
  )

  scenario("needs no logs", (luau, emulator) =>
    Effect.gen(function* () {
      emulator.seed.luauExecution.onScript(() => ({ logs: ["x"] }))
      expect((yield* luau.run({ ...place, script: 'print("x")' }, { logs: false })).logs).toEqual([])
      expect(asked(emulator)).not.toContain("luauExecution.listTaskLogs")
    })
  )

  scenario("that takes longer than anybody waits leaves a reference", (luau, emulator) =>
    Effect.gen(function* () {
      emulator.seed.luauExecution.setTiming({ processingMillis: 100_000 })
      expect(yield* failure(luau.run(run, { deadline: "3 seconds" }))).toMatchObject({
        _tag: "Timeout",
        reference: { operation: "luauExecution.createTask", family: "luau" }
      })
    })
  )

  scenario("is not begun twice after a lost answer, and is after a 429", (luau, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "luauExecution.createTask", times: 1, fault: Faults.resetAfter })
      expect(yield* failure(luau.run(run))).toMatchObject({ _tag: "TransportError", outcome: "unknown" })
      expect(emulator.views.luauExecution.tasks()).toHaveLength(1)
      emulator.faults.add({ operation: "luauExecution.createTask", times: 1, fault: Faults.rateLimited() })
      expect((yield* luau.run(run)).results).toEqual([1])
      expect(emulator.views.luauExecution.tasks()).toHaveLength(2)
    })
  )

  scenario("is not sent when it is empty, or its time is none, or too much", (luau, emulator) =>
    Effect.gen(function* () {
      for (const call of [
        luau.run({ ...place, script: "" }),
        luau.run({ ...run, timeout: 60 as never }),
        luau.run({ ...run, timeout: "0 seconds" }),
        luau.run({ ...run, timeout: "-1 second" as never }),
        luau.run({ ...run, timeout: "301 seconds" }),
        luau.run({ ...run, script: "x".repeat(4 * 1024 * 1024 + 1) }),
        luau.run({ ...run, placeId: "x" })
      ]) {
        expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
      }
      expect(emulator.log()).toEqual([])
    })
  )
})

describe("a place", () => {
  const times = [
    ["seconds", 5_000],
    ["minutes", 100_000]
  ] as const
  for (const [length, processingMillis] of times)
    scenario(`runs ten scripts of ${length} at a time, and the others after them`, (luau, emulator) =>
      Effect.gen(function* () {
        emulator.seed.luauExecution.setTiming({ processingMillis })
        const all = yield* Effect.all(
          Array.from({ length: 25 }, (_, index) => luau.run({ ...place, script: `return ${index}` }, { logs: false })),
          { concurrency: "unbounded" }
        )
        expect(all.map(({ results }) => results[0])).toEqual(Array.from({ length: 25 }, (_, index) => index))
        expect(emulator.log().some(({ status }) => status === 429)).toBe(false)
      })
    )

  scenario("is waited for no longer than calls may take, where that is said", (luau, emulator) =>
    Effect.gen(function* () {
      emulator.seed.luauExecution.setTiming({ processingMillis: 290_000 })
      yield* Effect.all(Array.from({ length: 10 }, () => luau.createTask(run)))
      const eleventh = luau.run(run)
      expect(yield* failure(Effect.provideService(eleventh, Deadline, "3 seconds"))).toMatchObject({
        _tag: "QuotaExhausted"
      })
      expect((yield* eleventh).task.state).toBe("COMPLETE")
    })
  )

  scenario("refuses the eleventh task", (luau, emulator) =>
    Effect.gen(function* () {
      emulator.seed.luauExecution.setTiming({ processingMillis: 290_000 })
      yield* Effect.all(Array.from({ length: 10 }, () => luau.createTask(run)))
      const eleventh = luau.createTask(run)
      // The client counts what is in flight; what it does not know of, the server counts.
      expect(yield* tagOf(Effect.provideService(eleventh, QuotaMode, "fail"))).toBe("QuotaExhausted")
      expect(asked(emulator)).toHaveLength(10)
      expect(yield* failure(Effect.provideService(eleventh, QuotaMode, "ignore"))).toMatchObject({
        _tag: "RateLimited",
        serverMessage: "The place has too many incomplete tasks."
      })
      expect(applied(emulator, "luauExecution.createTask")).toBe(10)
    })
  )
})

describe("a task", () => {
  scenario("is queued, then runs, then has ended, and is gone after a day", (luau, emulator) =>
    Effect.gen(function* () {
      emulator.seed.luauExecution.setTiming({ queuedMillis: 1000 })
      const { answer } = yield* luau.createTask(run)
      const path = answer.path ?? ""
      const state = Effect.map(luau.getTask({ path }), (task) => task.state)
      expect(yield* state).toBe("QUEUED")
      yield* Effect.sleep("1100 millis")
      expect(yield* state).toBe("PROCESSING")
      yield* Effect.sleep("1100 millis")
      expect(yield* state).toBe("COMPLETE")
      expect((yield* luau.getTask({ path })).script).toBeUndefined()
      expect((yield* luau.getTask({ path, view: "FULL" })).script).toBe(run.script)
      yield* TestClock.adjust("1 day")
      expect(yield* tagOf(luau.getTask({ path }))).toBe("NotFound")
    })
  )

  scenario("has logs when it has ended, in chunks or line by line", (luau, emulator) =>
    Effect.gen(function* () {
      const lines = Array.from({ length: 250 }, (_, index) => `line ${index}\nand more`)
      emulator.seed.luauExecution.onScript(() => ({ logs: lines }))
      const handle = yield* luau.createTask(run)
      const path = handle.answer.path ?? ""
      expect(yield* Stream.runCollect(luau.listTaskLogMessages({ path }))).toEqual([])
      yield* handle.await()
      const messages = yield* Stream.runCollect(luau.listTaskLogMessages({ path }))
      expect(messages.map(({ message }) => message)).toEqual(lines)
      const [first] = yield* Stream.runCollect(Stream.take(luau.listTaskLogMessages.pages({ path, pageSize: 1 }), 1))
      const rest = yield* Stream.runCollect(luau.listTaskLogMessages({ path, pageSize: 1, cursor: first?.next }))
      expect([...(first?.items ?? []), ...rest].map(({ message }) => message)).toEqual(lines)
      expect((yield* Stream.runCollect(luau.listTaskLogMessages({ path, limit: 3 }))).length).toBe(3)
      const { sessionId = "", taskId = "", versionNumber = "" } = handle.answer
      const address = { ...place, versionNumber, sessionId, taskId }
      const task = yield* luau.getTask(address)
      expect([task, yield* luau.getTask({ ...task })]).toEqual([task, task])
      expect(yield* Stream.runCollect(luau.listTaskLogMessages({ ...task }))).toEqual(messages)
      const chunks = yield* Stream.runCollect(luau.listTaskLogs({ ...address, pageSize: 1 }))
      expect(chunks.flatMap(({ messages = [] }) => messages)).toEqual(lines)
    })
  )

  scenario("keeps no more than 450 KB of logs", (luau, emulator) =>
    Effect.gen(function* () {
      emulator.seed.luauExecution.onScript(() => ({ logs: Array.from({ length: 500 }, () => "x".repeat(1024)) }))
      expect((yield* luau.run(run)).logs).toHaveLength(450)
    })
  )

  scenario("is not asked for by a path of something else", (luau, emulator) =>
    Effect.gen(function* () {
      const place = "universes/1/places/2"
      for (const path of [
        "",
        place,
        `${place}/luau-execution-session-tasks`,
        `${place}/versions/3`,
        `${place}/versions/3/luau-execution-sessions/4`,
        "universes/1/luau-execution-session-task-binary-inputs/3"
      ]) {
        expect(yield* failure(luau.getTask({ path }))).toMatchObject({ _tag: "InvalidRequest", at: "path" })
      }
      expect(emulator.log()).toEqual([])
    })
  )
})

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256)

describe("files", () => {
  scenario("go in and out, byte for byte, without a credential", (luau, emulator) =>
    Effect.gen(function* () {
      emulator.seed.luauExecution.onScript(({ binaryInput, binaryOutput }) => ({
        results: [binaryInput?.length ?? 0],
        ...(binaryOutput && { binaryOutput: Uint8Array.from(binaryInput ?? []).reverse() })
      }))
      const streamed = new Blob([bytes]).stream()
      for (const content of [bytes, new Blob([bytes], { type: "image/png" }), streamed, { content: bytes.buffer }]) {
        const binaryInput = yield* luau.uploadBinaryInput({ universeId: place.universeId, content })
        const { results, task } = yield* luau.run({ ...run, binaryInput, enableBinaryOutput: true })
        expect(results).toEqual([1000])
        const expected = Uint8Array.from(bytes).reverse()
        expect(yield* luau.downloadBinaryOutput(task)).toEqual(expected)
        const parts = yield* Stream.runCollect(luau.streamBinaryOutput(task))
        expect(parts.flatMap((part) => [...part])).toEqual([...expected])
      }
    })
  )

  scenario("are uploaded again where that failed, and asked for once", (luau, emulator) =>
    Effect.gen(function* () {
      let failures = 3
      const flaky: typeof PresignedFetch.Service = (url, init) => {
        if (failures-- > 0) return failures === 1 ? Promise.reject(new TypeError("broke off")) : emulatorDown()
        return emulator.fetch(url, init)
      }
      const path = yield* Effect.provideService(
        luau.uploadBinaryInput({ universeId: place.universeId, content: bytes }),
        PresignedFetch,
        flaky
      )
      expect(path).toContain("luau-execution-session-task-binary-inputs/")
      expect(applied(emulator, "luauExecution.createBinaryInput")).toBe(1)
    })
  )

  scenario("see no credential; the storage would refuse one", (luau, emulator) =>
    Effect.gen(function* () {
      const seen: Array<Headers> = []
      const watching: typeof PresignedFetch.Service = (url, init) => {
        seen.push(new Headers(init.headers))
        return emulator.fetch(url, init)
      }
      yield* Effect.provideService(
        luau.uploadBinaryInput({ universeId: place.universeId, content: bytes }),
        PresignedFetch,
        watching
      )
      expect(seen.map((headers) => [...headers.keys()])).toEqual([[]])
      const leaking: typeof PresignedFetch.Service = (url, init) =>
        emulator.fetch(url, { ...init, headers: { ...init.headers, "x-api-key": "emulator-key" } })
      const error = yield* failure(
        Effect.provideService(
          luau.uploadBinaryInput({ universeId: place.universeId, content: bytes }),
          PresignedFetch,
          leaking
        )
      )
      expect(error).toMatchObject({ _tag: "InvalidRequest", status: 400 })
    })
  )

  scenario("cannot be had any more after a quarter of an hour", (luau, emulator) =>
    Effect.gen(function* () {
      emulator.seed.luauExecution.onScript(() => ({ binaryOutput: bytes }))
      const binaryInput = yield* luau.uploadBinaryInput({ universeId: place.universeId, content: bytes })
      const { task } = yield* luau.run({ ...run, enableBinaryOutput: true })
      yield* TestClock.adjust("15 minutes")
      const error = yield* failure(luau.downloadBinaryOutput(task))
      expect(error).toMatchObject({ _tag: "PermissionDenied", status: 403 })
      expect(error?.message).not.toContain("signature=")
      expect(yield* tagOf(luau.createTask({ ...run, binaryInput }))).toBe("NotFound")
    })
  )

  scenario("are not asked for when they are nothing, too large, or not there", (luau, emulator) =>
    Effect.gen(function* () {
      const huge = new Blob(Array.from({ length: 101 }, () => new Uint8Array(1024 * 1024)))
      for (const call of [
        luau.uploadBinaryInput({ universeId: place.universeId, content: new Uint8Array() }),
        luau.uploadBinaryInput({ universeId: place.universeId, content: huge }),
        luau.downloadBinaryOutput({}),
        luau.downloadBinaryOutput({ binaryOutputUri: "" }),
        Stream.runDrain(luau.streamBinaryOutput({}))
      ]) {
        expect(yield* failure(Effect.asVoid<unknown, OpenCloudError, never>(call))).toMatchObject({
          _tag: "InvalidRequest",
          outcome: "not-sent"
        })
      }
      expect(emulator.log()).toEqual([])
    })
  )
})

const emulatorDown = () => Promise.resolve(new Response("<html>Bad gateway</html>", { status: 502 }))
