/**
 * Entries of a data store as lines of a file.
 *
 * @internal
 */
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { Mismatch, reader } from "../../interface/Read.ts"
import type { Shape } from "../../interface/Shape.ts"
import type { Json, JsonObject } from "../../interface/Values.ts"
import type { DataStoreEntry } from "../../services/DataStores.ts"
import { JobFailed } from "../Errors.ts"
import type { Line } from "../Lines.ts"

/**
 * An entry apart from its store: what a job writes and reads.
 *
 * @since 0.2.0
 */
export interface ExportedEntry {
  readonly scope: string
  readonly id: string
  readonly value: Json
  readonly userIds: ReadonlyArray<string>
  readonly attributes: JsonObject
}

/** What the first line of a file says of the others. */
export interface Header {
  readonly universeId: string
  readonly dataStoreId: string
  /** The moment that the entries are of; absent where each is as it was when it was read. */
  readonly time?: DateTime.Utc
}

const format = "effect-open-cloud entries 1"

const headerShape: Shape<Header & { readonly format: string }> = {
  fields: { format: "text", universeId: "text", dataStoreId: "text", time: "timestamp" },
  required: ["format", "universeId", "dataStoreId"]
}

const entryShape: Shape<ExportedEntry> = {
  fields: { scope: "text", id: "text", value: "json", userIds: { list: "text" }, attributes: "object" },
  required: ["scope", "id", "value", "userIds", "attributes"]
}

const readHeader = /*#__PURE__*/ reader(headerShape)
const readEntry = /*#__PURE__*/ reader(entryShape)

export const headerLine = ({ dataStoreId, time, universeId }: Header): Json => ({
  format,
  universeId,
  dataStoreId,
  ...(time !== undefined && { time: new Date(time.epochMilliseconds).toISOString() })
})

export const entryLine = ({ attributes, id, scope, userIds, value }: ExportedEntry): Json => ({
  scope,
  id,
  value,
  userIds: [...userIds],
  attributes
})

export const exported = (scope: string, entry: DataStoreEntry): ExportedEntry => ({
  scope,
  id: entry.id,
  value: entry.value,
  userIds: entry.userIds ?? [],
  attributes: entry.attributes ?? {}
})

const wrong = (job: string, file: string, { number }: Line, reason: string) =>
  Effect.fail(JobFailed.make({ job, kind: "format", reason: `${file}, line ${number}: ${reason}` }))

/** What the first line of a file says. */
export const headerOf = (job: string, file: string, line: Line): Effect.Effect<Header, JobFailed> => {
  const header = readHeader(line.json)
  return header instanceof Mismatch || header.format !== format
    ? wrong(job, file, line, "this is not a file that a job of this version exported")
    : Effect.succeed(header)
}

/** The entry of a line. */
export const entryOf = (job: string, file: string, line: Line): Effect.Effect<ExportedEntry, JobFailed> => {
  const entry = readEntry(line.json)
  return entry instanceof Mismatch ? wrong(job, file, line, String(entry)) : Effect.succeed(entry)
}

export const itemOf = ({ id, scope }: { readonly scope: string; readonly id: string }): string => `${scope}/${id}`
