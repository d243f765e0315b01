/** Handlers of Luau execution: tasks whose scripts are answered by handlers, their logs, and their files. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, notFound, type Refusal, resourceExhausted } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { isObject, type JsonObject, stringifyJson } from "../../Json.ts"
import { continuing, pageSize, readToken, writeToken } from "../../Paging.ts"
import { actor } from "../../Principal.ts"
import { store, stored } from "../../Storage.ts"
import { bodyOf, formatTime, int64, utf8Length } from "../../Values.ts"
import { liveVersion, type Place, placeOf } from "../experiences/State.ts"
import { returnLiterals } from "./Literals.ts"
import { handlersOf, type LogLine, type Luau, type Script, type ScriptAnswer, stateOf, type Task } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const minute = 60_000
const mebibyte = 1024 * 1024

const limits = {
  inFlight: 10,
  timeout: 5 * minute,
  result: 4 * mebibyte,
  logs: 450 * 1024,
  binaryInput: 100 * mebibyte,
  binaryOutput: 256 * mebibyte,
  /** How long an address is good for. */
  address: 15 * minute
} as const

const luauOf = (call: Call): Luau => call.world.luauExecution

const failure = (code: string, message: string, answer: ScriptAnswer = {}): ScriptAnswer => ({
  ...(answer.logs === undefined ? {} : { logs: answer.logs }),
  ...(answer.millis === undefined ? {} : { millis: answer.millis }),
  error: { code, message }
})

/** Asks the handlers, the last first; what one throws is the script's error. */
const ask = (luau: Luau, script: Script): ScriptAnswer => {
  for (const handler of handlersOf(luau).toReversed()) {
    try {
      const answer = handler(script)
      if (answer !== undefined) return bounded(answer)
    } catch (error) {
      return failure("SCRIPT_ERROR", error instanceof Error ? error.message : String(error))
    }
  }
  return bounded(returnLiterals(script.script))
}

const bounded = (answer: ScriptAnswer): ScriptAnswer => {
  const tooLarge =
    utf8Length(stringifyJson([...(answer.results ?? [])])) > limits.result ||
    (answer.binaryOutput?.length ?? 0) > limits.binaryOutput
  return tooLarge ? failure("OUTPUT_SIZE_LIMIT_EXCEEDED", "The outputs are too large.", answer) : answer
}

const found = (call: Call): Result.Result<Place, Refusal> =>
  placeOf(call.world, text(call, "universe_id"), text(call, "place_id"), call.now)

const seconds = (value: Json | undefined): number | undefined => {
  const written = /^(\d+(?:\.\d{1,9})?)s$/.exec(String(value ?? ""))?.[1]
  return written === undefined ? undefined : Number(written) * 1000
}

/** The version that a task runs on: the one of the path, or the latest that is published. */
const versionOf = (call: Call, place: Place): Result.Result<string, Refusal> => {
  const asked = text(call, "version_id")
  if (asked === "") return Result.succeed(String(liveVersion(place).number))
  return place.versions.some(({ number }) => String(number) === asked)
    ? Result.succeed(asked)
    : Result.fail(notFound(`Version ${asked} of the place was not found.`))
}

const uploaded = (call: Call, path: Json | undefined): Result.Result<Uint8Array | undefined, Refusal> => {
  if (path === undefined || path === "") return Result.succeed(undefined)
  const input = luauOf(call).binaryInputs.get(String(path))
  if (input === undefined) return Result.fail(notFound("The binary input was not found."))
  if (input.expiresAt <= call.now) return Result.fail(notFound("The binary input has expired."))
  const content = stored(call.world, input.address)?.content
  return content === undefined
    ? Result.fail(invalidArgument("The binary input was not uploaded."))
    : Result.succeed(content)
}

const createTask: Handler = (call) =>
  Result.gen(function* () {
    const luau = luauOf(call)
    const place = yield* found(call)
    const versionId = yield* versionOf(call, place)
    const body = bodyOf(call)
    if (typeof body.script !== "string" || body.script === "") {
      return yield* Result.fail(invalidArgument("script is required."))
    }
    const timeout = body.timeout === undefined ? limits.timeout : seconds(body.timeout)
    if (timeout === undefined || timeout <= 0 || timeout > limits.timeout) {
      return yield* Result.fail(invalidArgument("timeout must be a duration of up to 300s."))
    }
    const binaryInput = yield* uploaded(call, body.binaryInput)
    const incomplete = [...luau.tasks.values()].filter(
      (task) => task.script.placeId === place.id && call.now < task.endsAt
    )
    if (incomplete.length >= limits.inFlight) {
      return yield* Result.fail(resourceExhausted("The place has too many incomplete tasks."))
    }
    const script: Script = {
      script: body.script,
      universeId: place.universeId,
      placeId: place.id,
      versionId,
      binaryInput,
      binaryOutput: body.enableBinaryOutput === true
    }
    const asked = ask(luau, script)
    const wished = asked.millis ?? luau.processingMillis
    const answer =
      wished > timeout ? failure("DEADLINE_EXCEEDED", "The task exceeded the maximum execution time.", asked) : asked
    const startsAt = call.now + luau.queuedMillis
    const endsAt = startsAt + Math.min(wished, timeout)
    const count = String(++luau.count).padStart(12, "0")
    const path =
      `universes/${place.universeId}/places/${place.id}/versions/${versionId}` +
      `/luau-execution-sessions/00000000-0000-4000-a000-${count}/tasks/00000000-0000-4000-b000-${count}`
    const task: Task = {
      path,
      createTime: call.now,
      user: actor(call.credential),
      script,
      timeout,
      startsAt,
      endsAt,
      answer,
      binaryInput: typeof body.binaryInput === "string" ? body.binaryInput : undefined,
      binaryOutputUri:
        answer.error !== undefined || answer.binaryOutput === undefined || !script.binaryOutput
          ? undefined
          : store(call.world, call.origin, "luau-output", {
              method: "GET",
              expiresAt: endsAt + limits.address,
              content: answer.binaryOutput
            })
    }
    luau.tasks.set(path, task)
    return applied(created(format(task, call.now, true)))
  })

/** What a task is told with when it was made: without its times while it goes on, and with an input that it may not have. */
const created = ({ createTime, updateTime, ...others }: JsonObject): JsonObject => ({
  binaryInput: "",
  ...others,
  ...(others.state === "PROCESSING" || others.state === "QUEUED"
    ? {}
    : { createTime: createTime!, updateTime: updateTime! })
})

const format = (task: Task, now: number, full: boolean): JsonObject => {
  const { answer, binaryInput, binaryOutputUri, endsAt, script, startsAt } = task
  const state = stateOf(task, now)
  return {
    path: task.path,
    createTime: formatTime(task.createTime),
    updateTime: formatTime(state === "QUEUED" ? task.createTime : state === "PROCESSING" ? startsAt : endsAt),
    user: task.user,
    state,
    timeout: `${task.timeout / 1000}s`,
    ...(full ? { script: script.script } : {}),
    binaryInput: binaryInput ?? "",
    enableBinaryOutput: script.binaryOutput,
    binaryOutputUri: state === "COMPLETE" && binaryOutputUri !== undefined ? binaryOutputUri : "",
    ...(state === "FAILED" && answer.error !== undefined ? { error: { ...answer.error } } : {}),
    ...(state === "COMPLETE" ? { output: { results: [...(answer.results ?? [])] } } : {})
  }
}

const known = (call: Call): Result.Result<Task, Refusal> =>
  Result.flatMap(found(call), (place) => {
    const path =
      `universes/${place.universeId}/places/${place.id}/versions/${text(call, "version_id")}` +
      `/luau-execution-sessions/${text(call, "luau_execution_session_id")}/tasks/${text(call, "task_id")}`
    const task = luauOf(call).tasks.get(path)
    return task === undefined || call.now >= task.endsAt + call.world.dialect["luauExecution.keptMillis"]
      ? Result.fail(notFound("The task was not found."))
      : Result.succeed(task)
  })

const getTask: Handler = (call) =>
  Result.map(known(call), (task) => read(format(task, call.now, text(call, "view") === "FULL")))

const line = (log: LogLine) => (typeof log === "string" ? ({ message: log, type: "OUTPUT" } as const) : log)

/** The last lines, of up to the kept size in all; what came before is dropped. */
const keptLines = (task: Task) => {
  const lines = (task.answer.logs ?? []).map(line)
  let left: number = limits.logs
  let first = lines.length
  while (first > 0) {
    left -= utf8Length(lines[first - 1]?.message ?? "")
    if (left < 0) break
    first--
  }
  return lines.slice(first)
}

/** Lines of one chunk. */
const chunk = 100

const listTaskLogs: Handler = (call) =>
  Result.gen(function* () {
    const task = yield* known(call)
    const size = yield* pageSize(call, "maxPageSize", { default: 10_000, max: 10_000 })
    const cursor = yield* readToken(call, "pageToken")
    // There are none before the task has ended.
    const lines = call.now < task.endsAt ? [] : keptLines(task)
    const structured = text(call, "view") === "STRUCTURED"
    const chunks = Array.from({ length: Math.ceil(lines.length / chunk) }, (_, index) => {
      const part = lines.slice(index * chunk, (index + 1) * chunk)
      return {
        path: `${task.path}/logs/${index + 1}`,
        messages: structured ? [] : part.map(({ message }) => message),
        structuredMessages: structured
          ? part.map(({ message, type }) => ({ message, createTime: formatTime(task.startsAt), messageType: type }))
          : []
      }
    })
    const start = typeof cursor === "number" ? cursor : 0
    const next = start + size
    return read({
      luauExecutionSessionTaskLogs: chunks.slice(start, next),
      ...continuing(call, "nextPageToken", next < chunks.length ? writeToken(call, "pageToken", next) : undefined)
    })
  })

const createBinaryInput: Handler = (call) =>
  Result.gen(function* () {
    const size = Number((isObject(call.body) ? call.body.size : undefined) ?? Number.NaN)
    if (!Number.isInteger(size) || size < 1 || size > limits.binaryInput) {
      return yield* Result.fail(invalidArgument("size must be 1 to 104857600 bytes."))
    }
    const luau = luauOf(call)
    const expiresAt = call.now + limits.address
    const address = store(call.world, call.origin, "luau-input", { method: "PUT", expiresAt, size, content: undefined })
    const id = `00000000-0000-4000-c000-${String(++luau.count).padStart(12, "0")}`
    const path = `universes/${text(call, "universe_id")}/luau-execution-session-task-binary-inputs/${id}`
    luau.binaryInputs.set(path, { address, expiresAt })
    return applied({ path, size: int64(call.world.dialect["luauExecution.binaryInputSize"], size), uploadUri: address })
  })

export const luauHandlers = {
  "luauExecution.createBinaryInput": createBinaryInput,
  "luauExecution.createTask": createTask,
  "luauExecution.createTaskAtVersion": createTask,
  "luauExecution.getTask": getTask,
  "luauExecution.listTaskLogs": listTaskLogs
} satisfies Handlers
