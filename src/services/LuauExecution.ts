/**
 * Luau scripts run in a place, without players: results, logs, and files in and
 * out.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/luau-execution
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { type DurationWithUnit, readDuration } from "../DurationWithUnit.ts"
import type { InvalidRequest, OpenCloudError, OperationFailed } from "../Errors.ts"
import * as Operations from "../generated/luauExecution/operations.ts"
import type { LogMessage, Run, Task, TaskLog } from "../generated/luauExecution/shapes.ts"
import { given } from "../interface/Fields.ts"
import { formatSeconds } from "../interface/Formats.ts"
import { at, placeOf } from "../interface/Place.ts"
import { unexpected } from "../internal/longRunning/Answer.ts"
import { paceOf } from "../internal/longRunning/Waiting.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import * as LongRunning from "../LongRunning.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { FileInput, Segment } from "../Operation.ts"
import { type ListMethod, listOf, type PagingOptions, splitPaging } from "../Paging.ts"
import { Deadline, LimitsMode } from "../References.ts"
import * as Transfers from "../Transfers.ts"
import { contentOf } from "./internal/Files.ts"
import {
  type Client,
  type Gives,
  type List,
  layerOf,
  list,
  type Method,
  methods,
  resumable
} from "./internal/Method.ts"
import { ScriptFailed } from "./luauExecution/Errors.ts"
import type { PlaceAddress } from "./Places.ts"
import type { UniverseAddress } from "./Universes.ts"

export { PresignedFetch } from "../Transfers.ts"
export type { LogMessage, Run, Task, TaskLog }
export { ScriptFailed }

/** A script to run. */
export interface Script extends PlaceAddress {
  /** The version of the place to run it in; without it, the latest that is published. */
  readonly versionNumber?: Segment | undefined
  /** Luau, up to 4 MiB. What it returns is the result, up to 4 MiB of JSON; what is not JSON is `null`. */
  readonly script: string
  /** How long it may run. Up to 5 minutes, which is what it gets without it. */
  readonly timeout?: DurationWithUnit | undefined
  /** Path of a binary input, as `uploadBinaryInput` gives it. */
  readonly binaryInput?: string | undefined
  /** Lets the script return a buffer of up to 256 MiB besides its results. */
  readonly enableBinaryOutput?: boolean | undefined
}

/** A task: its parts, or its path; a task that is there is its own address. */
export type TaskAddress = Omit<Operations.GetTaskInput, "view"> | Pick<Task, "path">

/** How to wait for a script, and whether to fetch its logs, which is another request. */
export interface RunOptions extends LongRunning.AwaitOptions {
  /** Default `true`. */
  readonly logs?: boolean | undefined
}

/**
 * Luau scripts run in a place, without players: results, logs, and files in and out.
 *
 * At most 10 tasks of a place may be incomplete. `run` waits for its turn, and a
 * 429 is tried again after a pause. Tasks are kept for a day after they end.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/luau-execution
 * @since 0.1.0
 */
export class LuauExecution extends Context.Service<
  LuauExecution,
  {
    /**
     * Runs a script and waits for what comes of it. Fails with `ScriptFailed` when the script did not end
     * well, and with `Timeout` when it did not end in time; that, and whatever asking for it fails with,
     * carries a reference to the task. Logs that cannot be fetched are no failure: see `logsMissing`.
     *
     * Never begun again after an unknown outcome. Scope: `universe.place.luau-execution-session:write`.
     * Quota: 40 a minute, or 5 at a given version.
     */
    readonly run: (script: Script, options?: RunOptions) => Effect.Effect<Run, OpenCloudError | ScriptFailed>

    /**
     * Begins to run a script. The handle's result is the task when it is complete.
     *
     * Scope and quota as for `run`. The handle fails with `OperationFailed`, which has the task's error code.
     */
    readonly createTask: ((script: Script) => Effect.Effect<LongRunning.Started<Task, Task>, OpenCloudError>) &
      LongRunning.Resumable<Task>

    /**
     * A task as it is now. The script is part of it with the view `FULL`.
     *
     * Scope: `universe.place.luau-execution-session:read` or `:write`. Quota: 200 a minute.
     */
    readonly getTask: (
      input: TaskAddress & { readonly view?: Operations.GetTaskInput["view"] | undefined }
    ) => Effect.Effect<Task, OpenCloudError>

    /**
     * Chunks of what a task has logged. There are none before it has ended.
     *
     * Scope: `universe.place.luau-execution-session:read` or `:write`. Quota: 45 a minute.
     */
    readonly listTaskLogs: List<typeof Operations.listTaskLogs, TaskLog>

    /**
     * What a task has logged, a message at a time, with time and kind.
     *
     * Scope and quota as for `listTaskLogs`.
     */
    readonly listTaskLogMessages: ListMethod<TaskAddress & PagingOptions, LogMessage>

    /**
     * Asks for a place to upload `size` bytes to, up to 100 MiB and for 15 minutes.
     *
     * Scope: `universe.place.luau-execution-session:write`. Quota: 5 a minute.
     */
    readonly createBinaryInput: Method<typeof Operations.createBinaryInput>

    /**
     * Uploads bytes for a script to read, 1 byte to 100 MiB, and gives the path to name them by. They can be
     * used for 15 minutes. No credential goes where the bytes go. A stream is read into memory first, as its size is
     * asked for.
     *
     * Scope and quota as for `createBinaryInput`.
     */
    readonly uploadBinaryInput: (
      input: UniverseAddress & { readonly content: FileInput }
    ) => Effect.Effect<string, OpenCloudError>

    /**
     * The binary output of a task that is complete, up to 256 MiB, for 15 minutes. Fails with
     * `InvalidRequest` when the task has none. No credential goes along.
     */
    readonly downloadBinaryOutput: (
      task: Pick<Task, "binaryOutputUri">
    ) => Effect.Effect<Uint8Array<ArrayBuffer>, OpenCloudError>

    /** The binary output of a task as it comes, without a credential; see `downloadBinaryOutput`. */
    readonly streamBinaryOutput: (task: Pick<Task, "binaryOutputUri">) => Stream.Stream<Uint8Array, OpenCloudError>
  }
>()("effect-open-cloud/LuauExecution") {
  /** Luau execution over a client. */
  static readonly layer: Layer.Layer<LuauExecution, never, OpenCloud> = layerOf(
    LuauExecution,
    (client) => make(client),
    ["run", "uploadBinaryInput"]
  )
}

const longestTimeout = Duration.minutes(5)
const largestInput = 100 * 1024 * 1024

/** How long a task may take, as the interface writes it. */
const timeoutText = (input: DurationWithUnit | undefined): Effect.Effect<string | undefined, InvalidRequest> => {
  if (input === undefined) return Effect.undefined
  const timeout = readDuration(input)
  if (typeof timeout === "string") return Effect.fail(refuse(Operations.createTask, "timeout", timeout))
  return Duration.isGreaterThan(timeout, longestTimeout)
    ? Effect.fail(refuse(Operations.createTask, "timeout", "is longer than 5 minutes", "too-long"))
    : Effect.succeed(formatSeconds(timeout))
}

const isParts = (task: TaskAddress): task is TaskParameters => !("path" in task) || task.path === undefined

/** The end of a task's path. Those of sessions, versions and inputs have ids there, too. */
const isOfTask = /(?:^|[/-])tasks\/[^/?]+\/?(?:\?|$)/

type TaskParameters = Omit<Operations.GetTaskInput, "view">

/** Where a task is: its parameters, and its path's template where that is not the usual one. */
const placeOfTask = (
  task: TaskAddress
): Effect.Effect<{ readonly parameters: TaskParameters; readonly path?: string | undefined }, InvalidRequest> => {
  if (isParts(task)) return Effect.succeed({ parameters: task })
  const { path = "" } = task
  const place = isOfTask.test(path) ? placeOf({ path }, {}, Operations.getTask) : undefined
  return place === undefined
    ? Effect.fail(refuse(Operations.getTask, "path", "is not that of a task", "type"))
    : // A path's template has exactly the parameters that are found in it.
      Effect.succeed({ parameters: place.input as unknown as TaskParameters, path: place.path })
}

/** What could be fetched of the logs. */
type Logged = Pick<Run, "logs" | "logsMissing">

const noLogs: Logged = { logs: [] }

const nameless = Effect.suspend(() => unexpected(Operations.createTask, {}, "the task comes without its path"))

const failed = (
  client: Client,
  error: OperationFailed,
  path: string | undefined,
  { logs, logsMissing }: Logged
): Effect.Effect<never, ScriptFailed> =>
  Effect.flatMap(client.conceal, (conceal) =>
    Effect.fail(
      ScriptFailed.make({
        code: error.code ?? "ERROR_CODE_UNSPECIFIED",
        ...given({
          serverMessage: error.serverMessage,
          path: path && conceal(path),
          logsMissing: logsMissing?.message
        }),
        logs: logs.map(({ message = "" }) => conceal(message))
      })
    )
  )

/** A start waits for its turn in the place as long as the run may take, unless the caller has set a deadline for calls. */
const inTurn = <A>(options: LongRunning.AwaitOptions, start: Gives<A>): Gives<A> =>
  Effect.gen(function* () {
    const { deadline } = yield* paceOf(Operations.createTask, Operations.getTask, options)
    const own = yield* Deadline
    return yield* own === undefined ? Effect.provideService(start, Deadline, Duration.millis(deadline)) : start
  })

const make = (client: Client): LuauExecution["Service"] => {
  const { createBinaryInput } = methods(client, { createBinaryInput: Operations.createBinaryInput })
  const listTaskLogs = list(client, Operations.listTaskLogs, (page) => page.luauExecutionSessionTaskLogs)

  const createTask = (input: Script) =>
    Effect.gen(function* () {
      const { universeId, placeId, versionNumber, script, binaryInput, enableBinaryOutput } = input
      if (typeof script !== "string" || script === "") {
        return yield* refuse(Operations.createTask, "script", "is empty", "empty")
      }
      const timeout = yield* timeoutText(input.timeout)
      const body = { script, ...given({ timeout, binaryInput, enableBinaryOutput }) }
      return yield* LongRunning.start(client, Operations.createTask, {
        universeId,
        placeId,
        ...given({ versionNumber }),
        body
      })
    })

  const listTaskLogMessages: LuauExecution["Service"]["listTaskLogMessages"] = listOf((input) => {
    const [{ cursor, pageSize, prefetch }] = splitPaging(input)
    return Stream.unwrap(
      Effect.map(placeOfTask(input), ({ parameters, path }) => {
        const operation = at(Operations.listTaskLogs, path && `${path}/logs`) ?? Operations.listTaskLogs
        const chunks = list(client, operation, (page) => page.luauExecutionSessionTaskLogs)
        const { universeId, placeId, versionNumber, sessionId, taskId } = parameters
        const ids = { universeId, placeId, versionNumber, sessionId, taskId }
        const all = chunks.pages({ ...ids, view: "STRUCTURED", cursor, pageSize, prefetch })
        return Stream.map(all, (page) => ({
          ...page,
          items: page.items.flatMap(({ structuredMessages = [] }) => structuredMessages)
        }))
      })
    )
  })

  const output = <A>(
    task: Pick<Task, "binaryOutputUri">,
    then: (uri: string) => A
  ): Effect.Effect<A, InvalidRequest> => {
    const { binaryOutputUri = "" } = task
    return binaryOutputUri === ""
      ? Effect.fail(refuse(Operations.getTask, "binaryOutputUri", "is empty: the task has no binary output", "empty"))
      : Effect.succeed(then(binaryOutputUri))
  }

  return {
    run: (script, options = {}) =>
      Effect.gen(function* () {
        const started = yield* Effect.catchTag(inTurn(options, createTask(script)), "OperationFailed", (error) =>
          failed(client, error, undefined, noLogs)
        )
        // That a script ran, and what it gave, is worth more than its logs.
        const logged = (path: string | undefined): Effect.Effect<Logged> =>
          options.logs === false
            ? Effect.succeed(noLogs)
            : Effect.match(path === undefined ? nameless : Stream.runCollect(listTaskLogMessages({ path })), {
                onSuccess: (lines): Logged => ({ logs: lines }),
                onFailure: (logsMissing): Logged => ({ logs: [], logsMissing })
              })
        const { path } = started.answer
        const task = yield* Effect.catchTag(started.await(options), "OperationFailed", (error) =>
          Effect.flatMap(logged(path), (lines) => failed(client, error, path, lines))
        )
        return {
          results: task.output?.results ?? [],
          ...(yield* logged(path ?? task.path)),
          task,
          ...given({ binaryOutputUri: task.binaryOutputUri || undefined })
        }
      }),

    createTask: resumable(client, Operations.createTask, createTask, Operations.createTaskAtVersion),

    getTask: ({ view, ...task }) =>
      Effect.flatMap(placeOfTask(task), ({ parameters, path }) =>
        client.execute(at(Operations.getTask, path) ?? Operations.getTask, { ...parameters, ...given({ view }) })
      ),

    listTaskLogs,

    listTaskLogMessages,

    createBinaryInput,

    uploadBinaryInput: ({ universeId, content }) =>
      Effect.gen(function* () {
        const operation = Operations.createBinaryInput
        const all = yield* contentOf(operation, "content", content)
        const size = all instanceof Blob ? all.size : all.byteLength
        if (size === 0) return yield* refuse(operation, "content", "is empty", "empty")
        if (size > largestInput && (yield* LimitsMode) === "client")
          return yield* refuse(operation, "content", "is larger than 100 MiB", "too-long")
        const { path, uploadUri } = yield* createBinaryInput({ universeId, size })
        yield* Transfers.upload(client, uploadUri, all)
        return path
      }),

    downloadBinaryOutput: (task) => Effect.flatten(output(task, (uri) => Transfers.downloadBytes(client, uri))),

    streamBinaryOutput: (task) => Stream.unwrap(output(task, (uri) => Transfers.download(client, uri)))
  }
}
