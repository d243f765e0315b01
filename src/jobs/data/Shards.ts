/**
 * Which files an export writes: one, or several with a list of them.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import { Mismatch, reader } from "../../interface/Read.ts"
import type { Json } from "../../interface/Values.ts"
import { JobFailed } from "../Errors.ts"
import * as Lines from "./Lines.ts"

/**
 * How an export is cut into files: into so many, by the hash of each item's name, so that an item is in the same one each
 * time; or into files of so many items, or bytes before packing, one after the other.
 *
 * @since 0.2.0
 */
export type Shards = number | { readonly items: number } | { readonly bytes: number }

/** How far a file is written; in the job's notes. */
export interface Written {
  readonly bytes: number
  readonly items: number
}

const cut = (file: string): readonly [stem: string, end: string] => {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1)
  const dot = name.indexOf(".", 1)
  return dot < 0 ? [file, ""] : [file.slice(0, file.length - name.length + dot), name.slice(dot)]
}

/** `players.jsonl.gz` is cut into `players.0001.jsonl.gz` and so on. */
export const shardName = (file: string, index: number): string => {
  const [stem, end] = cut(file)
  return `${stem}.${String(index + 1).padStart(4, "0")}${end}`
}

/** The list of the files is `players.manifest.json`. */
export const manifestName = (file: string): string => `${cut(file)[0]}.manifest.json`

const nameIn = (file: string, index: number, shards: Shards | undefined) =>
  shards === undefined ? file : shardName(file, index)

/** The same for the same text in each run. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Why there can be no such shards, or `undefined`. */
export const shardsRefusal = (shards: Shards | undefined): string | undefined => {
  const [name, count] =
    typeof shards === "object"
      ? "items" in shards
        ? ["shards.items", shards.items]
        : ["shards.bytes", shards.bytes]
      : ["shards", shards ?? 1]
  if (!(Number.isInteger(count) && count >= 1)) return `\`${name}\` must be a whole number, 1 or more`
  return typeof shards === "number" && shards > 1_000 ? "`shards` must be 1,000 at most" : undefined
}

/** A line with the name of its item. */
export interface Named {
  readonly name: string
  readonly line: Json
}

/** Spreads lines over files that are written so far; a new file begins with the first line of all. */
const spread = (written: ReadonlyArray<Written>, lines: ReadonlyArray<Named>, shards: Shards | undefined) => {
  const added = new Map<number, Array<Json>>()
  let last = Math.max(0, written.length - 1)
  let room =
    typeof shards !== "object"
      ? Number.POSITIVE_INFINITY
      : "items" in shards
        ? shards.items - (written[last]?.items ?? 0)
        : shards.bytes - (written[last]?.bytes ?? 0)
  for (const { line, name } of lines) {
    if (typeof shards === "object" && room <= 0) {
      last++
      room = "items" in shards ? shards.items : shards.bytes
    }
    const index = typeof shards === "number" ? hashOf(name) % shards : last
    added.set(index, [...(added.get(index) ?? []), line])
    if (typeof shards === "object") room -= "items" in shards ? 1 : Lines.sizeOf(line)
  }
  return added
}

/** Writes lines behind those that were written, and gives how far each file is now. */
export const append = (
  job: string,
  file: string,
  header: Json,
  written: ReadonlyArray<Written>,
  lines: ReadonlyArray<Named>,
  shards: Shards | undefined
): Effect.Effect<ReadonlyArray<Written>, JobFailed, FileSystem.FileSystem> => {
  const added = spread(written, lines, shards)
  const count = Math.max(
    written.length,
    typeof shards === "number" ? shards : 1,
    ...[...added.keys()].map((it) => it + 1)
  )
  return Effect.forEach(
    Array.from({ length: count }, (_, index) => index),
    (index) => {
      const { bytes, items } = written[index] ?? { bytes: 0, items: 0 }
      const more = added.get(index) ?? []
      if (more.length === 0 && bytes > 0) return Effect.succeed({ bytes, items })
      const all = bytes === 0 ? [header, ...more] : more
      return Effect.map(Lines.append(job, nameIn(file, index, shards), bytes, all), (now) => ({
        bytes: now,
        items: items + more.length
      }))
    }
  )
}

const format = "effect-open-cloud files 1"

/** Puts all files where they belong, and the list of them beside them. */
export const complete = (
  job: string,
  file: string,
  written: ReadonlyArray<Written>,
  shards: Shards | undefined
): Effect.Effect<void, JobFailed, FileSystem.FileSystem> =>
  Effect.gen(function* () {
    yield* Effect.forEach(written, (_, index) => Lines.complete(job, nameIn(file, index, shards)), { discard: true })
    if (shards === undefined) return
    const files = written.map(({ items }, index) => ({ file: baseOf(shardName(file, index)), items }))
    yield* Lines.writeWhole(job, manifestName(file), `${JSON.stringify({ format, files })}\n`)
  })

/** The names of all files that are being written. */
export const filesOf = (file: string, written: ReadonlyArray<Written>, shards: Shards | undefined) =>
  written.map((_, index) => nameIn(file, index, shards))

const baseOf = (file: string): string => file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1)

const readManifest = /*#__PURE__*/ reader<{
  readonly format: string
  readonly files: ReadonlyArray<{ readonly file: string; readonly items: number }>
}>({
  fields: {
    format: "text",
    files: { list: { fields: { file: "text", items: "int" }, required: ["file", "items"] } }
  },
  required: ["format", "files"]
})

/** The files that a first line lists, beside the file that it is in, if it lists any. */
export const listedIn = (
  job: string,
  file: string,
  { json }: Lines.Line
): Effect.Effect<ReadonlyArray<string> | undefined, JobFailed> => {
  const manifest = readManifest(json)
  if (manifest instanceof Mismatch || manifest.format !== format) return Effect.undefined
  const names = manifest.files.map((it) => it.file)
  const odd = names.find((name) => baseOf(name) !== name || name === "" || name === "..")
  return odd === undefined
    ? Effect.succeed(names.map((name) => file.slice(0, file.length - baseOf(file).length) + name))
    : Effect.fail(JobFailed.make({ job, kind: "format", reason: `${file} lists a file of another folder` }))
}
