/**
 * How items of a kind of store are written as lines of a file. The first line says what the others are.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { Mismatch, type Reader, reader } from "../../interface/Read.ts"
import type { Json, JsonObject } from "../../interface/Values.ts"
import { JobFailed } from "../Errors.ts"
import type { Line } from "./Lines.ts"

export interface Format<A> {
  /** `effect-open-cloud entries 1`. */
  readonly name: string
  readonly lineOf: (item: A) => Json
  readonly read: Reader<A>
}

const readHeader = /*#__PURE__*/ reader<{ readonly format: string }>({
  fields: { format: "text" },
  required: ["format"]
})

/** The first line of a file: whose items they are, and of which moment, where they are of one. */
export const headerOf = <A>({ name }: Format<A>, store: JsonObject, time: DateTime.Utc | undefined): Json => ({
  format: name,
  ...store,
  ...(time !== undefined && { time: DateTime.formatIso(time) })
})

const wrong = (job: string, file: string, { number }: Line, reason: string) =>
  Effect.fail(JobFailed.make({ job, kind: "format", reason: `${file}, line ${number}: ${reason}` }))

/** The format that the first line of a file names. */
export const formatIn = (line: Line): string | undefined => {
  const header = readHeader(line.json)
  return header instanceof Mismatch ? undefined : header.format
}

/** Fails unless a line is the first of such a file. */
export const checkHeader = <A>(
  format: Format<A>,
  job: string,
  file: string,
  line: Line
): Effect.Effect<void, JobFailed> => {
  const name = formatIn(line)
  if (name === format.name) return Effect.void
  return wrong(
    job,
    file,
    line,
    name === undefined || !name.startsWith("effect-open-cloud ")
      ? "this is not a file that a job of this version exported"
      : `this is a file of ${name.slice("effect-open-cloud ".length)}, and not of ${format.name.slice("effect-open-cloud ".length)}`
  )
}

/** The item of a line. */
export const itemOf = <A>(format: Format<A>, job: string, file: string, line: Line): Effect.Effect<A, JobFailed> => {
  const item = format.read(line.json)
  return item instanceof Mismatch ? wrong(job, file, line, String(item)) : Effect.succeed(item)
}
