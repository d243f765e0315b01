/**
 * Functions written in Luau that run in a place: arguments, results and errors by Schema.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaGetter from "effect/SchemaGetter"
import * as Semaphore from "effect/Semaphore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../Errors.ts"
import { given, isFields } from "../interface/Fields.ts"
import type { Json } from "../interface/Operation.ts"
import * as Spans from "../internal/runtime/Spans.ts"
import { readTables } from "../services/entryStore/EmptyTables.ts"
import { LuauExecution, type Script, type ScriptFailed } from "../services/LuauExecution.ts"
import * as Call from "./luau/Call.ts"
import { ArgumentsRefused, FunctionFailed, ResultRefused } from "./luau/Errors.ts"
import { isTooDeep, misfitOf } from "./Plain.ts"

export { ArgumentsRefused, FunctionFailed, ResultRefused }

/**
 * Where a function runs, and how long it may.
 *
 * @since 0.2.0
 */
export interface CallOptions extends Omit<Script, "script" | "binaryInput" | "enableBinaryOutput"> {
  /** Bytes that the script gets as a buffer behind its arguments. They are uploaded first, which may be done 5 times a minute. */
  readonly bytes?: Uint8Array | undefined
}

/**
 * What a call can fail with besides the function's own errors.
 *
 * @since 0.2.0
 */
export type CallError = OpenCloudError | ArgumentsRefused | FunctionFailed | ResultRefused

/**
 * A line that a script logged, or its result, which is last.
 *
 * @since 0.2.0
 */
export type Event<A> =
  | { readonly _tag: "Log"; readonly message: string; readonly type: string }
  | { readonly _tag: "Result"; readonly value: A }

/**
 * A function in Luau. Called, it runs its script once, and gives what the script returns.
 *
 * @since 0.2.0
 */
export interface Fn<Args, A, E = never, R = never, E2 = never> {
  (args: Args, options: CallOptions): Effect.Effect<A, E | E2 | CallError, LuauExecution | R>
  /** What the script logs, and its result. Open Cloud gives logs when a script has ended, and none before. */
  readonly events: (args: Args, options: CallOptions) => Stream.Stream<Event<A>, E | E2 | CallError, LuauExecution | R>
  /** What it is called. */
  readonly title: string
  /** How it is written, for `handler`. */
  readonly schemas: Schemas<Args, A, E>
}

/**
 * The forms of a function's arguments, result and errors.
 *
 * @since 0.2.0
 */
export interface Schemas<Args, A, E> {
  readonly args: Schema.Codec<Args, unknown>
  readonly result: Schema.Codec<A, unknown>
  readonly error: Schema.Codec<E, unknown>
}

/**
 * How a function is made.
 *
 * @since 0.2.0
 */
export interface FnOptions<Args, A, E> {
  /** What errors call it. */
  readonly name: string
  /** What it takes, as the script's first argument: `local args = ...`. */
  readonly args: Schema.Codec<Args, unknown>
  /** What the script returns; nothing unless given. */
  readonly result?: Schema.Codec<A, unknown> | undefined
  /** Tables that the script throws with `error({ ... })`, and that the call fails with. */
  readonly error?: Schema.Codec<E, unknown> | undefined
  /** How many calls of it run at the same time, at most 10, which is what a place has room for and the default. */
  readonly concurrency?: number | undefined
  /**
   * Running it twice does no harm: a call whose answer was lost is begun again. Otherwise it fails, with `unknown` as
   * its `outcome`.
   */
  readonly repeatable?: boolean | undefined
}

interface Parts<Args, A, E, E2, R> extends FnOptions<Args, A, E> {
  readonly source: Effect.Effect<string, E2, R>
  readonly file: string | undefined
}

/** Room for what stands around a script. */
const largestScript = 4 * 1024 * 1024

const byteLength = (text: string): number => new TextEncoder().encode(text).length

interface Ran {
  readonly value: unknown
  readonly path: string | undefined
}

const make = <Args, A, E, E2, R>(options: Parts<Args, A, E, E2, R>): Fn<Args, A, E, R, E2> => {
  const { concurrency = 10, file, name, repeatable = false, source } = options
  const schemas: Schemas<Args, A, E> = {
    args: options.args,
    // Without a Schema there is no result, and no error of the function's own.
    result: options.result ?? (nothing as unknown as Schema.Codec<A, unknown>),
    error: options.error ?? (Schema.Never as unknown as Schema.Codec<E, unknown>)
  }
  const encode = Schema.encodeEffect(schemas.args)
  const decode = Schema.decodeUnknownEffect(schemas.result)
  const decodeError = Schema.decodeUnknownEffect(schemas.error)
  const room = Semaphore.makeUnsafe(concurrency >= 1 ? concurrency : 1)

  const refuse = (reason: string) => Effect.fail(ArgumentsRefused.make({ functionName: name, reason }))

  const encoded = (args: Args): Effect.Effect<unknown, ArgumentsRefused> =>
    Effect.gen(function* () {
      if (isTooDeep(args)) return yield* refuse("nested too deep")
      const written = yield* Effect.catch(encode(args), (error) => refuse(error.message))
      // No arguments at all are `nil`.
      const misfit = written === undefined ? undefined : misfitOf(written)
      return misfit === undefined ? written : yield* refuse(`${misfit.path} ${misfit.reason}`)
    })

  /** The script and its input, of which large arguments are a part. */
  const prepare = (args: Args, { bytes, ...place }: CallOptions) =>
    Effect.gen(function* () {
      const called = { name, args: yield* encoded(args) }
      const script = yield* source
      const program = bytes === undefined ? Call.withLiteral(script, called) : undefined
      if (program !== undefined && byteLength(program) <= largestScript) return { ...place, script: program }
      const luau = yield* LuauExecution
      const content = Call.inputOf(called, bytes ?? new Uint8Array())
      const binaryInput = yield* luau.uploadBinaryInput({ universeId: place.universeId, content })
      return { ...place, script: Call.withInput(script), binaryInput }
    })

  const logsOf = (path: string | undefined) =>
    path === undefined
      ? Effect.succeed([])
      : LuauExecution.use((luau) => Stream.runCollect(luau.listTaskLogMessages({ path }))).pipe(
          Effect.map((lines) => lines.map(({ message = "" }) => message)),
          Effect.orElseSucceed((): Array<string> => [])
        )

  const failed = (
    fields: Omit<ConstructorParameters<typeof FunctionFailed>[0], "functionName" | "logs">,
    path?: string
  ) =>
    Effect.flatMap(logsOf(path), (logs) =>
      Effect.fail(FunctionFailed.make({ functionName: name, ...fields, logs, ...given({ path, file }) }))
    )

  const broken = ({ code, path, serverMessage = "" }: ScriptFailed) => {
    const { line, words } = Call.placed(serverMessage)
    return failed({ code, reason: words, ...given({ line }) }, path)
  }

  /** What a script threw: an error of the function's own, or any other. */
  const thrown = ({ line, thrown, trace }: Call.Ending, path: string | undefined) =>
    Effect.gen(function* () {
      const own = isFields(thrown) ? yield* Effect.result(decodeError(readTables(schemas.error, thrown))) : undefined
      if (own !== undefined && Result.isSuccess(own)) return yield* Effect.fail(own.success)
      const text = isFields(thrown) ? thrown.message : thrown
      const at = Call.placed(typeof text === "string" ? text : "it threw a table")
      const table = isFields(thrown) ? thrown : undefined
      const fields = given({ line: line ?? at.line, trace, thrown: table })
      // What another module threw keeps the place in that module.
      const reason = line === undefined || line === at.line ? at.words : String(text)
      return yield* failed({ code: "SCRIPT_ERROR", reason, ...fields }, path)
    })

  const run = (args: Args, options: CallOptions) =>
    Effect.gen(function* () {
      const luau = yield* LuauExecution
      const script = yield* prepare(args, options)
      const once = luau.run(script, { logs: false })
      const ended = repeatable ? Effect.retry(once, { times: 2, while: isLost }) : once
      const { results, task } = yield* Effect.catchTag(ended, "ScriptFailed", broken)
      const ending = Call.endingOf(results[0])
      if (ending === undefined) {
        const reason = "the place did not answer as a function does"
        return yield* Effect.fail(ResultRefused.make({ functionName: name, reason, ...given({ path: task.path }) }))
      }
      if (!ending.ok) return yield* thrown(ending, task.path)
      return { value: ending.value, path: task.path }
    }).pipe(room.withPermit, (called) => Spans.around("Luau.call", {}, called))

  const resultOf = ({ path, value }: Ran): Effect.Effect<A, ResultRefused> =>
    Effect.mapError(decode(readTables(schemas.result, value ?? null)), ({ message }) =>
      ResultRefused.make({ functionName: name, reason: message, ...given({ path }) })
    )

  const call = (args: Args, options: CallOptions) => Effect.flatMap(run(args, options), resultOf)

  const lines = (path: string | undefined): Stream.Stream<Event<never>, OpenCloudError, LuauExecution> =>
    path === undefined
      ? Stream.empty
      : Stream.unwrap(LuauExecution.useSync((luau) => luau.listTaskLogMessages({ path }))).pipe(
          Stream.map(({ message = "", messageType = "OUTPUT" }) => ({ _tag: "Log", message, type: messageType }))
        )

  const events = (args: Args, options: CallOptions): Stream.Stream<Event<A>, E | E2 | CallError, LuauExecution | R> =>
    Stream.unwrap(
      Effect.map(run(args, options), (ran) => {
        const last = Effect.map(resultOf(ran), (value): Event<A> => ({ _tag: "Result", value }))
        return Stream.concat(lines(ran.path), Stream.fromEffect(last))
      })
    )

  return Object.assign(call, { events, title: name, schemas })
}

/** The answer to a start was lost. A task that is known goes on, and is not begun again. */
const isLost = (error: OpenCloudError | ScriptFailed): boolean =>
  error._tag !== "ScriptFailed" && error.outcome === "unknown" && error.reference === undefined

/** Whatever a script returns is nothing to who wants nothing. */
const nothing: Schema.Codec<void, unknown> = /*#__PURE__*/ Schema.Unknown.pipe(
  /*#__PURE__*/ Schema.decodeTo(Schema.Void, {
    decode: /*#__PURE__*/ SchemaGetter.transform(() => undefined),
    encode: /*#__PURE__*/ SchemaGetter.transform(() => null)
  })
)

/**
 * Makes a function of a script, which is a text here or in a file.
 *
 * Arguments go in as data: as a literal of a JSON text that no content can end, or, where that is too large for a script,
 * as a binary input. What JSON and Luau cannot hold is refused before anything is sent. The script is the body of a
 * function, `local args, bytes = ...`, and its first result is the function's.
 *
 * Quota: 40 calls a minute, or 5 at a given version of the place, and 10 at the same time.
 *
 * @since 0.2.0
 */
export function fn<Args, A = void, E = never>(
  options: FnOptions<Args, A, E> & { readonly script: string; readonly file?: undefined }
): Fn<Args, A, E>
export function fn<Args, A = void, E = never>(
  options: FnOptions<Args, A, E> & { readonly file: string; readonly script?: undefined }
): Fn<Args, A, E, FileSystem.FileSystem, PlatformError>
export function fn<Args, A, E>(
  options: FnOptions<Args, A, E> & { readonly script?: string | undefined; readonly file?: string | undefined }
): Fn<Args, A, E, FileSystem.FileSystem, PlatformError> {
  const { file, script } = options
  const source =
    file === undefined ? Effect.succeed(script ?? "") : FileSystem.FileSystem.use((files) => files.readFileString(file))
  return make({ ...options, file, source })
}

/**
 * A script that the emulator was given, as its handlers see it.
 *
 * @since 0.2.0
 */
export interface EmulatedScript {
  readonly script: string
  readonly universeId: string
  readonly placeId: string
  readonly versionId: string
  readonly binaryInput: Uint8Array | undefined
}

/**
 * What a test's own function knows of a call besides its arguments.
 *
 * @since 0.2.0
 */
export interface EmulatedCall extends Omit<EmulatedScript, "script" | "binaryInput"> {
  /** The bytes that the call was made with. */
  readonly bytes: Uint8Array | undefined
  /** Logs a line, as `print` does. */
  readonly log: (message: string) => void
}

/**
 * What the emulator is told of a script's end.
 *
 * @since 0.2.0
 */
export interface EmulatedAnswer {
  readonly results: ReadonlyArray<Json>
  readonly logs: ReadonlyArray<string>
}

/**
 * Answers for a function in an emulator, which runs no Luau: `emulator.seed.luauExecution.onScript(Luau.handler(grant,
 * ({ userId }) => ...))`. What it throws is what the script threw; an error of the function's own comes back as that.
 *
 * @since 0.2.0
 */
export const handler = <Args, A, E, R, E2>(
  { schemas, title }: Fn<Args, A, E, R, E2>,
  answer: (args: Args, call: EmulatedCall) => NoInfer<A>
): ((script: EmulatedScript) => EmulatedAnswer | undefined) => {
  const decode = Schema.decodeUnknownSync(schemas.args)
  const encode = Schema.encodeSync(schemas.result)
  const own = Schema.encodeUnknownResult(schemas.error)
  return ({ binaryInput, script, ...where }) => {
    const called = Call.readCall(script, binaryInput)
    if (called?.name !== title) return undefined
    const logs: Array<string> = []
    const ending = (): object => {
      try {
        const call = { ...where, bytes: called.bytes, log: (message: string) => void logs.push(message) }
        return { ok: true, value: encode(answer(decode(called.args), call)) }
      } catch (error) {
        const encoded = own(error)
        if (Result.isSuccess(encoded)) return { ok: false, thrown: encoded.success }
        return { ok: false, thrown: error instanceof Error ? error.message : String(error) }
      }
    }
    // What encodes by a Schema is JSON here, as it is there.
    return { results: [JSON.parse(JSON.stringify(ending())) as Json], logs }
  }
}
