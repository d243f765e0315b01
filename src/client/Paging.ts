/**
 * Lists as streams: one loop for every paged operation, driven by the operation's
 * own description of its paging.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Classify from "./Classify.ts"
import * as Errors from "./Errors.ts"
import type { Operation, Paging } from "./Operation.ts"
import type { Pipeline } from "./Pipeline.ts"

/**
 * How a list is read.
 *
 * @since 0.1.0
 */
export interface PagingOptions {
  /** Items to ask for at a time. Default: as many as the operation gives. */
  readonly pageSize?: number
  /** Most items of the stream. */
  readonly limit?: number
  /** Where to begin: the `next` of an earlier page. */
  readonly start?: Cursor
  /** Pages to fetch ahead of the consumer. Default 0: a page is fetched when it is needed. */
  readonly prefetch?: number
}

/** What continues a list: a token, an offset or a page number. */
export type Cursor = string | number

/**
 * One page of a list.
 *
 * @since 0.1.0
 */
export interface Page<A> {
  readonly items: ReadonlyArray<A>
  /** Continues after this page; absent on the last one. */
  readonly next: Cursor | undefined
}

/**
 * The items of a list, all pages of it.
 *
 * A page without items does not end the list; a missing or empty token does. A
 * token that comes again would never end, and fails with `UnexpectedResponse`.
 * No page is requested after the consumer stops.
 *
 * @since 0.1.0
 */
export const paginate = <I, O, A>(
  client: Pick<Pipeline, "execute">,
  operation: Operation<I, O>,
  input: NoInfer<I>,
  items: (page: O) => ReadonlyArray<A> | undefined,
  options: PagingOptions = {}
): Stream.Stream<A, Errors.OpenCloudError> => {
  const { limit } = options
  if (limit !== undefined && limit <= 0) return Stream.empty
  const all = Stream.flattenIterable(Stream.map(pages(client, operation, input, items, options), (page) => page.items))
  return limit === undefined ? all : Stream.take(all, limit)
}

/**
 * The pages of a list, each with the cursor that continues after it.
 *
 * @since 0.1.0
 */
export const pages = <I, O, A>(
  client: Pick<Pipeline, "execute">,
  operation: Operation<I, O>,
  input: NoInfer<I>,
  items: (page: O) => ReadonlyArray<A> | undefined,
  options: PagingOptions = {}
): Stream.Stream<Page<A>, Errors.OpenCloudError> => {
  const { paging } = operation
  if (paging === undefined || paging.style === "entries") {
    return Stream.die(new TypeError(`${operation.id} is not a list that can be paged through`))
  }
  const continueAfter = advance[paging.style]
  const ask = asker(operation, paging, input, options)
  const first: State = { cursor: options.start || undefined, seen: 0, landmark: undefined, steps: 0, stride: 1 }
  const stream = Stream.paginate(first, (state) =>
    Effect.flatMap(client.execute(operation, ask(state.cursor)), (answer) => {
      const found = items(answer) ?? []
      const next = continueAfter(paging, state.cursor, answer, found.length, state.seen + found.length)
      if (next !== undefined && (next === state.cursor || next === state.landmark))
        return Effect.fail(endless(operation, next))
      const page: Page<A> = { items: found, next }
      return Effect.succeed([[page], Option.fromNullishOr(step(state, next, found.length))] as const)
    })
  )
  return options.prefetch === undefined || options.prefetch < 1
    ? stream
    : // One more than the capacity is fetched, and waits to be put in.
      Stream.bufferArray(stream, { capacity: options.prefetch - 1 })
}

interface State {
  readonly cursor: Cursor | undefined
  /** Items so far. */
  readonly seen: number
  /** An earlier cursor; moved at ever longer strides, so that any cycle meets it in the end. */
  readonly landmark: Cursor | undefined
  readonly steps: number
  readonly stride: number
}

const step = (state: State, next: Cursor | undefined, count: number): State | undefined => {
  if (next === undefined) return undefined
  const moved = state.steps + 1 === state.stride
  return {
    cursor: next,
    seen: state.seen + count,
    landmark: moved ? next : state.landmark,
    steps: moved ? 0 : state.steps + 1,
    stride: moved ? state.stride * 2 : state.stride
  }
}

const endless = (operation: Operation<never, unknown>, cursor: Cursor): Errors.UnexpectedResponse =>
  Errors.UnexpectedResponse.make({
    ...Classify.common({ operation, number: 1, afterUnknown: false }, "answered"),
    reason: `the list does not end: it continues at a cursor that it had before (${String(cursor).slice(0, 80)})`,
    transient: false
  })

/** Where a list continues after a page, by style; `undefined` at its end. */
const advance: Record<
  Exclude<Paging["style"], "entries">,
  (paging: Paging, cursor: Cursor | undefined, answer: unknown, count: number, seen: number) => Cursor | undefined
> = {
  token: (paging, _cursor, answer) => {
    if (paging.hasMore !== undefined && valueAt(answer, paging.hasMore) === false) return undefined
    const token = paging.next === undefined ? undefined : valueAt(answer, paging.next)
    return typeof token === "string" && token !== "" ? token : undefined
  },
  offset: (paging, cursor, answer, count) => {
    const next = Number(cursor ?? 0) + count
    return count === 0 || isWhole(paging, answer, next) ? undefined : next
  },
  page: (paging, cursor, answer, count, seen) =>
    count === 0 || isWhole(paging, answer, seen) ? undefined : Number(cursor ?? paging.first ?? 0) + 1
}

/** Whether the list's total says that nothing is left. A list that was begun elsewhere ends with an empty page. */
const isWhole = (paging: Paging, answer: unknown, seen: number): boolean => {
  const total = paging.total === undefined ? undefined : valueAt(answer, paging.total)
  return total !== undefined && total !== null && seen >= Number(total)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

const valueAt = (value: unknown, path: string): unknown =>
  path.split(".").reduce((at: unknown, key) => (isRecord(at) ? at[key] : undefined), value)

/** Gives the input of one page: the list's own, its cursor, and its size. */
const asker = <I>(
  operation: Operation<I, unknown>,
  paging: Paging,
  input: I,
  options: PagingOptions
): ((cursor: Cursor | undefined) => I) => {
  const size = paging.size === undefined ? undefined : pageSize(paging, options)
  const given = input as Readonly<Record<string, unknown>>
  const key = (wire: string): string => operation.parameters.find((it) => (it.wire ?? it.name) === wire)?.name ?? wire
  const place = (fields: Readonly<Record<string, unknown>>): I =>
    // Adds fields that the operation declares to an input of its type.
    (paging.in === "body" ? { ...given, body: { ...(given.body as object), ...fields } } : { ...given, ...fields }) as I
  const own = (paging.in === "body" && isRecord(given.body) ? given.body : given) as Readonly<Record<string, unknown>>
  const named = (wire: string): string => (paging.in === "body" ? wire : key(wire))
  const sized =
    paging.size === undefined || size === undefined || (options.pageSize === undefined && named(paging.size) in own)
      ? {}
      : { [named(paging.size)]: size }
  return (cursor) => place(cursor === undefined ? sized : { ...sized, [named(paging.cursor)]: cursor })
}

/** The size to ask for: what was wished within what is allowed, and no more than will be used. */
const pageSize = (paging: Paging, options: PagingOptions): number | undefined => {
  const most = paging.maxSize ?? paging.sizes?.at(-1)
  const wished = options.pageSize ?? most
  if (wished === undefined) return undefined
  const wanted = Math.max(1, Math.min(wished, most ?? wished, options.limit ?? wished))
  return paging.sizes?.find((size) => size >= wanted) ?? paging.sizes?.at(-1) ?? wanted
}
