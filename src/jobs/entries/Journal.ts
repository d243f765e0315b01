/**
 * What an edit has changed, and what was there before: noted before each write, so that a run that was stopped changes
 * nothing twice, and so that all of it can be undone.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import { parse, stringify } from "../../interface/Json.ts"
import { Mismatch, reader } from "../../interface/Read.ts"
import type { Json, JsonObject } from "../../interface/Values.ts"
import type { DataStoreEntry, EntryContent } from "../../services/DataStores.ts"
import { contentOf, exported } from "../data/Entries.ts"
import { JobFailed } from "../Errors.ts"
import { cannotKeep, pageKey } from "../Places.ts"

/** What is written of an entry; `undefined` where there is to be none. */
export type Content = Required<Pick<EntryContent, "value" | "users" | "attributes">> | undefined

/** A change of an entry. */
export interface Edited {
  readonly scope: string
  readonly id: string
  /** The revision that was there; absent where there was no entry. */
  readonly revision?: string
  readonly etag?: string
  /** What was there, where the revision will not be kept. */
  readonly content?: { readonly value: Json; readonly users: ReadonlyArray<string>; readonly attributes: JsonObject }
  /** The hash of what is written; absent where the entry is deleted. */
  readonly after?: string
}

const contentShape = {
  fields: { value: "json", users: { list: "text" }, attributes: "object" },
  required: ["value", "users", "attributes"]
} as const

const readContent = /*#__PURE__*/ reader<NonNullable<Edited["content"]>>(contentShape)

const readPage = /*#__PURE__*/ reader<{ readonly edited: ReadonlyArray<Edited> }>({
  fields: {
    edited: {
      list: {
        fields: {
          scope: "text",
          id: "text",
          revision: "text",
          etag: "text",
          content: contentShape,
          after: "text"
        },
        required: ["scope", "id"]
      }
    }
  },
  required: ["edited"]
})

/** What a page of an edit has changed, or was about to. */
export const load = (
  job: string,
  page: number
): Effect.Effect<ReadonlyArray<Edited> | undefined, JobFailed, KeyValueStore.KeyValueStore> =>
  Effect.gen(function* () {
    const store = yield* KeyValueStore.KeyValueStore
    const text = yield* store.get(pageKey(job, page)).pipe(cannotKeep(job, "read"))
    if (text === undefined) return undefined
    const unreadable = JobFailed.make({ job, kind: "place", reason: "what it has changed cannot be read" })
    const json = yield* Effect.try({ try: () => parse(text), catch: () => unreadable })
    const read = readPage(json)
    return read instanceof Mismatch ? yield* Effect.fail(unreadable) : read.edited
  })

export const save = (
  job: string,
  page: number,
  edited: ReadonlyArray<Edited>
): Effect.Effect<void, JobFailed, KeyValueStore.KeyValueStore> =>
  Effect.flatMap(KeyValueStore.KeyValueStore, (store) =>
    store.set(pageKey(job, page), stringify({ edited }) ?? "").pipe(cannotKeep(job, "kept"))
  )

/** The same JSON with the keys of all objects in order. */
const sorted = (json: unknown): unknown =>
  Array.isArray(json)
    ? json.map(sorted)
    : typeof json === "object" && json !== null && Object.getPrototypeOf(json) === Object.prototype
      ? Object.fromEntries(
          Object.entries(json)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, value]) => [key, sorted(value)])
        )
      : json

const bareId = (user: unknown): string => String(user).replace(/^users\//, "")

/** What tells a content from another one, however its keys are ordered. */
export const hashOf = (content: Content): Effect.Effect<string | undefined> =>
  content === undefined
    ? Effect.undefined
    : Effect.map(
        Effect.promise(() => {
          const { attributes, users, value } = content
          const normal = parse(stringify([value, users?.map(bareId), attributes]) ?? "null")
          const text = stringify(sorted(normal)) ?? "null"
          return globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))
        }),
        (hash) =>
          Array.from(new Uint8Array(hash).subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("")
      )

/** A content as it is read again. */
export const jsonOf = ({ attributes, users, value }: NonNullable<Content>) => {
  const read = readContent(parse(stringify({ value, users: users?.map(bareId) ?? [], attributes }) ?? "null"))
  if (read instanceof Mismatch) throw new TypeError(`a content ${read}`)
  return read
}

/** All of an entry that can be written again. */
export const allOf = (entry: DataStoreEntry | undefined): Content =>
  entry === undefined ? undefined : contentOf(exported("", entry))

/** A revision of the same hour is overwritten by the next write, unless a snapshot came between; clocks differ a bit. */
const overwritten = 65 * 60_000

/** Notes a change of what was read, before it is made. */
export const edited = (
  key: { readonly scope: string; readonly id: string },
  before: DataStoreEntry | undefined,
  after: string | undefined,
  snapshot: DateTime.Utc | undefined
): Effect.Effect<Edited> =>
  Effect.map(DateTime.now, (now) => {
    const { id, scope } = key
    const base = { scope, id, ...(after !== undefined && { after }) }
    if (before === undefined) return base
    const { etag, revisionCreateTime: time, revisionId } = before
    const made = time?.epochMilliseconds ?? now.epochMilliseconds
    const kept =
      now.epochMilliseconds - made > overwritten || (snapshot !== undefined && snapshot.epochMilliseconds > made)
    const { attributes, userIds, value } = exported(scope, before)
    return {
      ...base,
      revision: revisionId,
      ...(etag !== undefined && { etag }),
      ...(!kept && { content: { value, users: userIds, attributes } })
    }
  })
