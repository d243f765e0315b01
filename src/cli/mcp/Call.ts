/** Calls of operations, for agents: lists in parts, long texts in parts, and what takes longer than its call. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import * as Families from "../../interface/Families.ts"
import { type Fields, valueAt } from "../../interface/Fields.ts"
import type { AnyOperation, Json, Operation, Starter } from "../../interface/Operation.ts"
import type { Paging } from "../../interface/Paging.ts"
import { at } from "../../interface/Place.ts"
import { variantFor } from "../../internal/request/Variant.ts"
import { OpenCloud } from "../../OpenCloud.ts"
import * as Pages from "../../Paging.ts"
import * as Output from "../Output.ts"
import { begun, isStarter, type Poll, pauses, stateOf } from "../Progress.ts"
import { failure, type Stop } from "../Stop.ts"
import { type Answer, type Cursor, Items, type Note, ofValue, readCursor, written } from "./Answer.ts"

/** How an answer is wished for. */
export interface Wish {
  readonly fields: ReadonlyArray<string>
  readonly limit: number
  readonly cursor: string | undefined
  /** Seconds to wait for what takes longer than its call. */
  readonly wait: number
}

/** A call that is known to be allowed. */
export interface Asked {
  readonly operation: AnyOperation
  readonly input: Fields
}

type Called = Effect.Effect<Answer, OpenCloudError | Stop, OpenCloud>

/** An answer as the server sent it, with every digit; a text that is no JSON is a text. */
const call = (operation: AnyOperation, input: Fields): Effect.Effect<Json | undefined, OpenCloudError, OpenCloud> =>
  Effect.map(OpenCloud.raw(operation as Operation<Fields, unknown>, input), ({ body, text }) =>
    body === undefined && text !== "" ? text : body
  )

const itemsAt = (page: unknown, path: string): ReadonlyArray<unknown> => {
  const found = Output.at(page, path.split("."))
  return Array.isArray(found) ? found.flat() : []
}

/** Pages without an item that are read in one call. */
const emptyPages = 20

const list = ({ input, operation }: Asked, paging: Paging, wish: Wish, cursor: Cursor | undefined): Called =>
  Effect.gen(function* () {
    if (cursor !== undefined && cursor._tag !== "items") return yield* Effect.fail(failure(notHere))
    const client = yield* OpenCloud
    const raw: Pick<Pages.Pipeline, "execute"> = {
      execute: <I, O>(it: Operation<I, O>, given: NoInfer<I>) =>
        Effect.map(client.raw(it, given), ({ body }) => body as O)
    }
    const pageSize = cursor?.pageSize ?? Math.max(1, wish.limit)
    const items = new Items(wish.limit, yield* client.conceal)
    let total: unknown
    let page = cursor?.page
    let skip = cursor?.skip ?? 0
    let next: Cursor | undefined
    let empty = 0
    const found = (answer: unknown) => {
      total = paging.total === undefined ? undefined : (valueAt(answer, paging.total) ?? undefined)
      return itemsAt(answer, paging.items)
    }
    const pages = Pages.pages(raw, operation as Operation<Fields, unknown>, input, found, { pageSize, cursor: page })
    yield* Stream.runForEachWhile(pages, (it) =>
      Effect.sync(() => {
        for (const [index, item] of it.items.entries()) {
          if (index < skip) continue
          if (items.take(Output.select(item, wish.fields))) continue
          next = { _tag: "items", pageSize, skip: index, page }
          return false
        }
        skip = 0
        page = it.next
        if (page === undefined) return false
        next = { _tag: "items", pageSize, skip: 0, page }
        empty = it.items.length === 0 ? empty + 1 : 0
        if (items.isFull || empty >= emptyPages) return false
        next = undefined
        return true
      })
    )
    return items.answer(next, total)
  })

/** Reads how far it is; again, while there is time. */
const poll = (it: Poll, wish: Wish): Called =>
  Effect.gen(function* () {
    const end = (yield* Clock.currentTimeMillis) + wish.wait * 1_000
    let answer = yield* call(it.operation, it.input)
    let pause = pauses.first
    while (stateOf(it, answer)._tag === "Pending" && (yield* Clock.currentTimeMillis) + pause <= end) {
      yield* Effect.sleep(pause)
      pause = Math.min(pause * 2, pauses.longest)
      answer = yield* call(it.operation, it.input)
    }
    const state = stateOf(it, answer)
    const note: Note = {
      state: state._tag.toLowerCase(),
      ...(state._tag === "Pending" ? { goesOn: goesOn(it) } : {})
    }
    return ofValue(Output.select(answer, wish.fields), yield* OpenCloud.use(({ conceal }) => conceal), 0, note)
  })

/** The call of `read` that tells how far it is. */
const goesOn = ({ input, key, operation, path }: Poll): Note => ({
  operation: operation.id,
  input,
  ...(path === undefined && key === undefined ? {} : { cursor: written({ _tag: "poll", path, key }) })
})

const start = (asked: Asked, operation: Starter<never, unknown, unknown>, wish: Wish): Called =>
  Effect.gen(function* () {
    const { input } = asked
    const answer = yield* call(operation, input)
    const { poll: it, state } = begun(operation, input, answer)
    if (state._tag !== "Pending" || it === undefined) {
      const note = { state: state._tag.toLowerCase() }
      return ofValue(Output.select(answer, wish.fields), yield* OpenCloud.use(({ conceal }) => conceal), 0, note)
    }
    if (wish.wait > 0) return yield* poll(it, wish)
    const note = { state: "pending", goesOn: goesOn(it) }
    return ofValue(Output.select(answer, wish.fields), yield* OpenCloud.use(({ conceal }) => conceal), 0, note)
  })

const notHere = "cursor belongs to an answer of another kind"

const single = ({ input, operation }: Asked, wish: Wish, from: number): Called =>
  Effect.gen(function* () {
    const answer = yield* call(operation, input)
    const conceal = yield* OpenCloud.use((client) => client.conceal)
    return ofValue(Output.select(answer ?? null, wish.fields), conceal, from)
  })

const families = { ...Families }

/** Calls, and answers as it was wished. */
export const answer = (asked: Asked, wish: Wish): Called =>
  Effect.gen(function* () {
    const { input, operation } = asked
    const cursor = wish.cursor === undefined ? undefined : readCursor(wish.cursor)
    if (cursor instanceof Error) return yield* Effect.fail(cursor)
    const record = variantFor(operation, input)
    const { longRunning, paging } = record
    // The rest of a text is read again, and nothing is begun or waited for.
    if (cursor?._tag === "text") return yield* single(asked, wish, cursor.from)
    if (isStarter(record) && record.longRunning.role === "start") return yield* start(asked, record, wish)
    if (paging !== undefined && cursor?._tag !== "poll") return yield* list(asked, paging, wish, cursor)
    if (cursor !== undefined && (cursor._tag !== "poll" || longRunning === undefined)) {
      return yield* Effect.fail(failure(notHere))
    }
    if (longRunning === undefined) return yield* single(asked, wish, 0)
    const polled = at(record, cursor?.path)
    if (polled === undefined) return yield* Effect.fail(failure(notHere))
    const it = { operation: polled, input, reads: families[longRunning.family], path: cursor?.path, key: cursor?.key }
    return yield* poll(it, wish)
  })
