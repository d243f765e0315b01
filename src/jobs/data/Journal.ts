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
import { JobFailed } from "../Errors.ts"
import { cannotKeep, pageKey } from "../Places.ts"
import type { Form, Found } from "./Kind.ts"

/** A change of an item. */
export interface Edited<K> {
  readonly key: K
  /** The revision that was there, where the server keeps those. */
  readonly revision?: string
  /** What told the item that was there from others; absent where there was none. */
  readonly stamp?: string
  /** What was there, as a file has it, where no revision will keep it. */
  readonly before?: Json
  /** The print of what is written; absent where the item is removed. */
  readonly after?: string
}

const readPage = /*#__PURE__*/ reader<{
  readonly edited: ReadonlyArray<Omit<Edited<never>, "key"> & { readonly key: JsonObject }>
}>({
  fields: {
    edited: {
      list: {
        fields: { key: "object", revision: "text", stamp: "text", before: "json", after: "text" },
        required: ["key"]
      }
    }
  },
  required: ["edited"]
})

/** What a page of an edit has changed, or was about to. */
export const load = <K, A extends K>(
  { readKey }: Form<K, A>,
  job: string,
  page: number
): Effect.Effect<ReadonlyArray<Edited<K>> | undefined, JobFailed, KeyValueStore.KeyValueStore> =>
  Effect.gen(function* () {
    const store = yield* KeyValueStore.KeyValueStore
    const text = yield* store.get(pageKey(job, page)).pipe(cannotKeep(job, "read"))
    if (text === undefined) return undefined
    const unreadable = JobFailed.make({ job, kind: "place", reason: "what it has changed cannot be read" })
    const json = yield* Effect.try({ try: () => parse(text), catch: () => unreadable })
    const read = readPage(json)
    if (read instanceof Mismatch) return yield* Effect.fail(unreadable)
    return yield* Effect.forEach(read.edited, ({ key: written, ...edited }) => {
      const key = readKey(written)
      return key instanceof Mismatch ? Effect.fail(unreadable) : Effect.succeed({ ...edited, key })
    })
  })

export const save = <K>(
  job: string,
  page: number,
  edited: ReadonlyArray<Edited<K>>
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

/** What tells what an item holds from what others do, however the keys in it are ordered. */
export const printOf = <K, A extends K>(
  { contentOf }: Form<K, A>,
  item: A | undefined
): Effect.Effect<string | undefined> =>
  item === undefined
    ? Effect.undefined
    : Effect.map(
        Effect.promise(() => {
          const normal = parse(stringify(contentOf(item)) ?? "null")
          const text = stringify(sorted(normal)) ?? "null"
          return globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))
        }),
        (hash) =>
          Array.from(new Uint8Array(hash).subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("")
      )

/** A revision of the same hour is overwritten by the next write, unless a snapshot came between; clocks differ a bit. */
const overwritten = 65 * 60_000

/** Notes a change of what was found, before it is made. */
export const edited = <K, A extends K>(
  form: Form<K, A>,
  key: K,
  before: Found<A> | undefined,
  after: string | undefined,
  snapshot: DateTime.Utc | undefined
): Effect.Effect<Edited<K>> =>
  Effect.map(DateTime.now, (now) => {
    const base = { key: form.keyOf(key), ...(after !== undefined && { after }) }
    if (before === undefined) return base
    const { item, revision, stamp } = before
    const made = revision?.time?.epochMilliseconds ?? now.epochMilliseconds
    const kept =
      revision !== undefined &&
      (now.epochMilliseconds - made > overwritten || (snapshot !== undefined && snapshot.epochMilliseconds > made))
    return {
      ...base,
      stamp,
      ...(revision !== undefined && { revision: revision.id }),
      ...(!kept && { before: form.format.lineOf(item) })
    }
  })
