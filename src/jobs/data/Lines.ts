/**
 * Files of JSON Lines that a job writes page by page and can go on with, and reads from a line on.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import * as Stream from "effect/Stream"
import { type Json, parse, stringify } from "../../LosslessJson.ts"
import { JobFailed } from "../Errors.ts"

/** What is written while a job goes on: the file of the name itself is there when it is whole. */
const partOf = (file: string): string => `${file}.part`

const broken = (job: string, file: string, what: string, why: string): JobFailed =>
  JobFailed.make({ job, kind: "file", reason: `${file} cannot be ${what}: ${why}` })

const failing = (job: string, file: string, what: string) => (error: PlatformError | JobFailed) =>
  error._tag === "JobFailed" ? error : broken(job, file, what, error.reason._tag)

const isGzip = (file: string): boolean => file.endsWith(".gz")

const textOf = (lines: ReadonlyArray<Json>): string => lines.map((line) => `${stringify(line)}\n`).join("")

/** How many bytes a line takes. */
export const sizeOf = (line: Json): number => new TextEncoder().encode(textOf([line])).length

/** What a job has noted as written is not there. */
const lost = (job: string, file: string): JobFailed =>
  JobFailed.make({
    job,
    kind: "file",
    reason: `${file} has less than was written into it, or is gone; \`forget\` the job to begin anew`
  })

/**
 * Writes lines after the first `bytes` of a job's file, whatever a process that ended has left behind those, and gives how
 * many bytes there are now. They are on the disk when it ends.
 */
export const append = (
  job: string,
  file: string,
  bytes: number,
  added: ReadonlyArray<Json>
): Effect.Effect<number, JobFailed, FileSystem.FileSystem> =>
  Effect.flatMap(FileSystem.FileSystem, (files) =>
    Effect.scoped(
      Effect.gen(function* () {
        const whole = new TextEncoder().encode(textOf(added))
        const open = yield* files.open(partOf(file), { flag: "a", mode: 0o600 })
        // To lengthen it would fill it with zeros.
        if ((yield* open.stat).size < bytes) return yield* Effect.fail(lost(job, partOf(file)))
        yield* open.truncate(bytes)
        yield* open.writeAll(whole)
        yield* open.sync
        return bytes + whole.length
      })
    ).pipe(Effect.mapError(failing(job, file, "written")))
  )

/** Puts the finished file where it belongs, packed if its name ends in `.gz`. Harmless when it was done before. */
export const complete = (job: string, file: string): Effect.Effect<void, JobFailed, FileSystem.FileSystem> =>
  Effect.flatMap(FileSystem.FileSystem, (files) =>
    Effect.gen(function* () {
      const part = partOf(file)
      if (!(yield* files.exists(part)))
        return yield* (yield* files.exists(file)) ? Effect.void : Effect.fail(lost(job, part))
      if (!isGzip(file)) return yield* files.rename(part, file)
      const half = `${file}.half`
      const packed = through(
        files.stream(part),
        () => new CompressionStream("gzip"),
        broken(job, file, "packed", "it broke off")
      )
      yield* Stream.run(packed, files.sink(half, { mode: 0o600 }))
      yield* files.rename(half, file)
      yield* files.remove(part)
    }).pipe(Effect.mapError(failing(job, file, "written")))
  )

/** Writes a small file, which is there when it is whole. */
export const writeWhole = (
  job: string,
  file: string,
  text: string
): Effect.Effect<void, JobFailed, FileSystem.FileSystem> =>
  Effect.flatMap(FileSystem.FileSystem, (files) =>
    Effect.andThen(files.writeFileString(partOf(file), text, { mode: 0o600 }), files.rename(partOf(file), file)).pipe(
      Effect.mapError(failing(job, file, "written"))
    )
  )

/** Bytes on their way through something that packs or unpacks them. */
const through = <E, E2>(
  bytes: Stream.Stream<Uint8Array, E>,
  by: () => ReadableWritablePair<Uint8Array, BufferSource>,
  failed: E2
): Stream.Stream<Uint8Array, E | E2> =>
  Stream.unwrap(
    Effect.map(Stream.toReadableStreamEffect(Stream.map(bytes, (some) => new Uint8Array(some))), (readable) =>
      Stream.fromReadableStream({ evaluate: () => readable.pipeThrough(by()), onError: () => failed })
    )
  )

/** A line of a file, and its number from 1 on. */
export interface Line {
  readonly number: number
  readonly json: Json
}

/** The lines of a file, those after the first `skip`. Fails with `JobFailed` for one that is not JSON. */
export const lines = (job: string, file: string, skip: number): Stream.Stream<Line, JobFailed, FileSystem.FileSystem> =>
  linesIn(job, file, file, skip)

/** The lines that a job has written while its file is not whole, but for the first. */
export const written = (job: string, file: string): Stream.Stream<Line, JobFailed, FileSystem.FileSystem> =>
  linesIn(job, file, partOf(file), 1)

/** The bytes of a file, unpacked. */
const bytesOf = (
  job: string,
  name: string,
  file: string
): Stream.Stream<Uint8Array, JobFailed, FileSystem.FileSystem> =>
  Stream.unwrap(
    Effect.map(FileSystem.FileSystem, (files) => {
      const bytes = Stream.mapError(files.stream(file), failing(job, name, "read"))
      const damaged = broken(job, name, "read", "it is not packed by gzip, or damaged")
      return isGzip(file) ? through(bytes, () => new DecompressionStream("gzip"), damaged) : bytes
    })
  )

const linesIn = (
  job: string,
  name: string,
  file: string,
  skip: number
): Stream.Stream<Line, JobFailed, FileSystem.FileSystem> =>
  bytesOf(job, name, file).pipe(
    Stream.decodeText,
    Stream.splitLines,
    Stream.zipWithIndex,
    Stream.drop(skip),
    Stream.filter(([text]) => text !== ""),
    Stream.mapEffect(([text, index]) =>
      Effect.try({
        try: (): Line => ({ number: index + 1, json: parse(text) }),
        catch: () => JobFailed.make({ job, kind: "format", reason: `${name}, line ${index + 1}: this is not JSON` })
      })
    )
  )

/** What tells a file from another one, and how many lines it has. */
export interface Print {
  readonly hash: string
  readonly lines: number
}

const lineFeed = 10

/** Reads all of a file once, to know it again. */
export const print = (job: string, file: string): Effect.Effect<Print, JobFailed, FileSystem.FileSystem> =>
  Effect.map(
    Stream.runFold(
      bytesOf(job, file, file),
      () => ({ a: 0x811c9dc5, b: 0, size: 0, lines: 0, last: lineFeed }),
      (state, chunk) => {
        let { a, b, lines } = state
        for (const byte of chunk) {
          a = Math.imul(a ^ byte, 0x01000193)
          b = (Math.imul(b, 31) + byte) | 0
          if (byte === lineFeed) lines++
        }
        return { a, b, lines, size: state.size + chunk.length, last: chunk.at(-1) ?? state.last }
      }
    ),
    ({ a, b, last, lines, size }) => ({
      hash: `${size}-${(a >>> 0).toString(16)}-${(b >>> 0).toString(16)}`,
      lines: lines + (last === lineFeed ? 0 : 1)
    })
  )
