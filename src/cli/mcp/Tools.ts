/** The tools, as data: what each is called, what it takes, and what it does. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { OpenCloudError } from "../../Errors.ts"
import type { AnyOperation } from "../../interface/Operation.ts"
import { variantFor } from "../../internal/request/Variant.ts"
import { OpenCloud } from "../../OpenCloud.ts"
import { show } from "../records/DryRun.ts"
import { question } from "../records/Explain.ts"
import { failure, type Stop } from "../Stop.ts"
import { type Answer, type Note, ofValue } from "./Answer.ts"
import * as Call from "./Call.ts"
import { confirm } from "./Confirm.ts"
import { describe } from "./Describe.ts"
import { inputOf } from "./Input.ts"
import * as Key from "./Key.ts"
import { operations } from "./Records.ts"
import { search } from "./Search.ts"

/** What the server was started with. */
export interface Settings {
  /** Whether there is a tool that writes. */
  readonly write: boolean
  /** The universe where an input names none. */
  readonly universe: string | undefined
  readonly key: Effect.Effect<Key.Known, never, OpenCloud>
}

type Done = Effect.Effect<Answer, OpenCloudError | Stop, OpenCloud>

/** One tool. */
export interface Tool {
  readonly name: string
  readonly about: string
  readonly takes: Schema.ConstraintCodec<unknown, unknown>
  readonly readOnly: boolean
  readonly run: (given: unknown) => Done
}

const tool = <S extends Schema.ConstraintCodec<unknown, unknown>>(
  name: string,
  about: string,
  readOnly: boolean,
  takes: S,
  run: (given: S["Type"]) => Done
): Tool => ({ name, about, readOnly, takes, run })

const plain = (value: unknown, note?: Note): Answer => {
  const { data, note: own } = ofValue(value, (text) => text)
  return { data, note: note === undefined ? own : { ...note, ...own } }
}

const find = (id: string): Effect.Effect<AnyOperation, Stop> =>
  Effect.gen(function* () {
    const found = operations.get(id)
    if (found !== undefined) return found
    const near = (yield* Effect.promise(() => search(id.slice(0, 200))))
      .slice(0, 3)
      .map(({ operation }) => operation.id)
    return yield* Effect.fail(
      failure(`no operation has this id${near.length === 0 ? "" : `; near to it: ${near.join(", ")}`}`)
    )
  })

/** Whether it only reads: its record says so, and not the method of its request. */
export const isRead = ({ consequence, retry }: AnyOperation): boolean => retry === "safe" && consequence === undefined

const kindOf = (operation: AnyOperation): string =>
  isRead(operation) ? "read" : question(operation) === undefined ? "write" : "write, which asks first"

const count = (most: number) => Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: most })))

const inputForm = Schema.Union([Schema.Record(Schema.String, Schema.Unknown), Schema.String])

const input = Schema.optionalKey(
  inputForm.annotate({ description: "{parameter: value, body}, or its JSON text, where integers beyond 2^53 are kept" })
)

/** How many of the operations that were left out are named. */
const named = 5

const searching = ({ key, write }: Settings) =>
  tool(
    "search",
    "Finds Roblox Open Cloud operations by words, id or path: those that the API key has scopes for.",
    true,
    Schema.Struct({ query: Schema.String, limit: count(50) }),
    ({ limit = 10, query }) =>
      Effect.gen(function* () {
        const found = yield* Effect.promise(() => search(query.slice(0, 1_000)))
        const known = yield* key
        const unable = yield* Key.unable(
          known,
          found.map(({ operation }) => operation)
        )
        const kept = found.filter(({ operation }) => !unable.has(operation.id))
        const rows = kept.slice(0, limit).map(({ operation, sentence }) => ({
          operation: operation.id,
          ...(sentence === "" ? {} : { does: sentence }),
          request: `${operation.method} ${operation.path}`,
          kind: kindOf(operation)
        }))
        const left = found.filter(({ operation }) => unable.has(operation.id)).map(({ operation }) => operation.id)
        return plain(rows, {
          total: kept.length,
          ...(left.length === 0 ? {} : { keyLacksScopesFor: { total: left.length, first: left.slice(0, named) } }),
          ...(typeof known === "string" ? { scopesUnknown: known } : {}),
          ...(write ? {} : { writes: "not possible: the server was started without --write" })
        })
      })
  )

const describing = ({ universe }: Settings) =>
  tool(
    "describe",
    "Says all of an operation: parameters, body, limits, scopes, quota, consequence, answer.",
    true,
    Schema.Struct({ operation: Schema.String }),
    ({ operation }) =>
      Effect.flatMap(find(operation), (it) =>
        Effect.map(
          Effect.promise(() => describe(it, universe)),
          (all) => plain(all)
        )
      )
  )

const checking = ({ key, universe }: Settings) =>
  tool(
    "check_key",
    "Says what the API key may do, and why it cannot do some operations.",
    true,
    Schema.Struct({ operations: Schema.optionalKey(Schema.Array(Schema.String)) }),
    ({ operations: ids = [] }) =>
      Effect.gen(function* () {
        const asked = yield* Effect.forEach(ids, find)
        const known = yield* key
        if (typeof known === "string") return yield* Effect.fail(failure(known))
        const conceal = yield* OpenCloud.use((client) => client.conceal)
        return ofValue(yield* Key.about(known, asked, universe), conceal)
      })
  )

const pathsOf = (fields: string): ReadonlyArray<string> =>
  fields
    .split(",")
    .map((path) => path.trim())
    .filter((path) => path !== "")

const reading = ({ universe }: Settings) =>
  tool(
    "read",
    "Calls an operation that only reads. The cursor of an answer goes on where it was cut.",
    true,
    Schema.Struct({
      operation: Schema.String,
      input,
      fields: Schema.optionalKey(Schema.String).annotate({ description: "to keep: a,b.c" }),
      limit: count(1_000),
      cursor: Schema.optionalKey(Schema.String),
      wait: count(50).annotate({ description: "seconds, where it takes long" })
    }),
    ({ cursor, fields = "", input, limit = 50, operation: id, wait = 0 }) =>
      Effect.gen(function* () {
        const operation = yield* find(id)
        const given = yield* inputOf(operation, input, universe)
        const record = variantFor(operation, given)
        if (!isRead(record)) {
          return yield* Effect.fail(failure(`${id} does more than read (${record.method}, ${record.retry}): use write`))
        }
        return yield* Call.answer({ operation, input: given }, { cursor, fields: pathsOf(fields), limit, wait })
      })
  )

const writing = ({ universe }: Settings) =>
  tool(
    "write",
    "Calls an operation that changes something. A person is asked first where it cannot be taken back.",
    false,
    Schema.Struct({ operation: Schema.String, input: Schema.optionalKey(inputForm), wait: count(50) }),
    ({ input, operation: id, wait = 0 }) =>
      Effect.gen(function* () {
        const operation = yield* find(id)
        const given = yield* inputOf(operation, input, universe)
        const record = variantFor(operation, given)
        if (isRead(record)) return yield* Effect.fail(failure(`${id} only reads: use read`))
        // A person is not asked about what would be refused here.
        if (question(record) !== undefined) yield* show(operation, given, undefined)
        yield* confirm(record, given)
        const { data, note } = yield* Call.answer(
          { operation, input: given },
          { cursor: undefined, fields: [], limit: 50, wait }
        )
        // To go on in the answer would be to do it again.
        const { cursor: _, ...rest } = note ?? {}
        return { data, note: Object.keys(rest).length === 0 ? undefined : rest }
      })
  )

/** The tools of a server. */
export const toolsOf = (settings: Settings): ReadonlyArray<Tool> => [
  searching(settings),
  describing(settings),
  checking(settings),
  reading(settings),
  ...(settings.write ? [writing(settings)] : [])
]
