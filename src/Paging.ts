/**
 * Lists as streams: one loop for every paged operation, driven by the operation's
 * own description of its paging.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Errors from "./Errors.ts"
import { tokenAt } from "./interface/PagingStyles.ts"
import * as Chunks from "./internal/paging/Chunks.ts"
import { advance, asker } from "./internal/paging/Styles.ts"
import type { Pipeline } from "./internal/pipeline/Pipeline.ts"
import { refuse } from "./internal/pipeline/Refuse.ts"
import * as Classify from "./internal/response/Classify.ts"
import { each } from "./internal/runtime/Each.ts"
import * as Spans from "./internal/runtime/Spans.ts"
import type { AnyOperation, Operation, Paging, PagingPlace } from "./Operation.ts"

export type { Pipeline }

/**
 * Where a list continues: a text to keep, and to begin at later. It is good for the list, the input and the page
 * size that it came of; how long Roblox honours one is not documented.
 *
 * @since 0.2.0
 */
export type Cursor = string

/**
 * How a list is read.
 *
 * @since 0.1.0
 */
export interface PagingOptions {
  /** Items to ask for at a time. Default: as many as the operation gives. */
  readonly pageSize?: number | undefined
  /** Most items of the stream. */
  readonly limit?: number | undefined
  /** Where to begin: the `next` of an earlier page. */
  readonly cursor?: Cursor | undefined
  /** Pages to fetch ahead of the consumer. Default 0: a page is fetched when it is needed. */
  readonly prefetch?: number | undefined
}

/**
 * How a list is read that can be read in both directions.
 *
 * @since 0.2.0
 */
export interface BothWaysOptions extends PagingOptions {
  /**
   * Reads from `cursor` towards the beginning, the last item of each page first. A list that can be asked for in reverse
   * needs no `cursor`.
   */
  readonly backwards?: boolean | undefined
}

/**
 * One page of a list.
 *
 * @since 0.1.0
 */
export interface Page<A> {
  readonly items: ReadonlyArray<A>
  /** Continues after this page; absent on the last one. */
  readonly next: Cursor | undefined
  /** The page before this one, where the operation tells. */
  readonly previous: Cursor | undefined
}

/**
 * A method that lists: a stream of items, or with `pages` of pages, each with the cursor that continues after it. A web
 * API takes one page of them, and gives its `next` to whoever asks on.
 *
 * @since 0.2.0
 */
export interface ListMethod<
  in Input,
  out A,
  out E = Errors.OpenCloudError,
  out R = never,
  in More extends Array<unknown> = []
> {
  (input: Input, ...more: More): Stream.Stream<A, E, R>
  /** The same as pages. `limit` bounds items, and has no meaning here. */
  readonly pages: (input: Input, ...more: More) => Stream.Stream<Page<A>, E, R>
}

/**
 * Makes a list of what gives its pages.
 *
 * @since 0.2.0
 */
export const listOf = <Input extends PagingOptions, A, E, R, More extends Array<unknown> = []>(
  pages: (input: Input, ...more: More) => Stream.Stream<Page<A>, E, R>
): ListMethod<Input, A, E, R, More> =>
  Object.assign((input: Input, ...more: More) => itemsOf(pages(input, ...more), input.limit), { pages })

/**
 * The items of pages, `limit` of them at most.
 *
 * @since 0.2.0
 */
export const itemsOf = <A, E, R>(
  pages: Stream.Stream<Page<A>, E, R>,
  limit: number | undefined
): Stream.Stream<A, E, R> => {
  if (limit === 0) return Stream.empty
  const all = Chunks.flat(Stream.map(pages, (page) => page.items))
  // What is no count takes nothing, and would hide that it is refused.
  return limit === undefined || !isCount(limit, 0) ? all : Stream.take(all, limit)
}

/**
 * Changes the items of pages.
 *
 * @since 0.2.0
 */
export const mapItems = <A, B, E, R>(
  pages: Stream.Stream<Page<A>, E, R>,
  f: (item: A) => B
): Stream.Stream<Page<B>, E, R> => Stream.map(pages, (page) => ({ ...page, items: page.items.map(f) }))

/**
 * Changes the items of pages by an effect.
 *
 * @since 0.2.0
 */
export const mapItemsEffect = <A, B, E, R, E2, R2>(
  pages: Stream.Stream<Page<A>, E, R>,
  f: (item: A) => Effect.Effect<B, E2, R2>
): Stream.Stream<Page<B>, E | E2, R | R2> =>
  Chunks.mapEffect(pages, (page) => Effect.map(each(page.items, f), (items) => ({ ...page, items })))

/** What belongs to paging of a flat input, and the rest of it, which is the operation's. */
export const splitPaging = <I extends BothWaysOptions>(
  input: I
): readonly [paging: BothWaysOptions, rest: Omit<I, keyof BothWaysOptions>] => {
  const { backwards, cursor, limit, pageSize, prefetch, ...rest } = input
  return [{ backwards, cursor, limit, pageSize, prefetch }, rest]
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
  found: (page: O) => ReadonlyArray<A> | undefined,
  options: BothWaysOptions = {}
): Stream.Stream<A, Errors.OpenCloudError> => itemsOf(pages(client, operation, input, found, options), options.limit)

/**
 * The pages of a list, each with the cursor that continues after it.
 *
 * @since 0.1.0
 */
export const pages = <I, O, A>(
  client: Pick<Pipeline, "execute">,
  operation: Operation<I, O>,
  input: NoInfer<I>,
  found: (page: O) => ReadonlyArray<A> | undefined,
  options: BothWaysOptions = {}
): Stream.Stream<Page<A>, Errors.OpenCloudError> => {
  const { paging } = operation
  if (paging === undefined) return Stream.die(new TypeError(`${operation.id} is not a list that can be paged through`))
  const refused = refusalOf(operation, paging, options)
  if (refused !== undefined) return Stream.fail(refused)
  const { backwards = false } = options
  const byToken = backwards && paging.reverse === undefined
  if (byToken && paging.previous === undefined) {
    return Stream.fail(refuse(operation, "backwards", "is not possible for this list", "unknown"))
  }
  const ask = asker(operation, paging, reversed(paging, backwards, input), pageSize(paging, options), insists(options))
  const first: State = { cursor: placeOf(paging, options.cursor), seen: 0, landmark: undefined, steps: 0, stride: 1 }
  const stream = Stream.paginate(first, (state) =>
    Effect.flatMap(client.execute(operation, ask(state.cursor)), (answer) => {
      const items = found(answer) ?? []
      const { cursor } = state
      const previous = tokenAt(answer, paging.previous)
      const after = { cursor, answer, count: items.length, seen: state.seen + items.length }
      const next = byToken ? previous : advance(paging, after)
      if (next !== undefined && (next === cursor || next === state.landmark)) {
        return Effect.fail(endless(operation))
      }
      const page: Page<A> = {
        items: byToken ? [...items].reverse() : items,
        next: next === undefined ? undefined : String(next),
        previous
      }
      return Effect.succeed([[page], Option.fromNullishOr(step(state, next, items.length))] as const)
    })
  )
  const traced = Spans.aroundStream("OpenCloud.pages", { "roblox.operation": operation.id }, stream)
  return options.prefetch === undefined || options.prefetch < 1 ? traced : Chunks.ahead(traced, options.prefetch)
}

/** A cursor as its style has it. */
const placeOf = ({ by }: Paging, cursor: Cursor | undefined): PagingPlace | undefined =>
  cursor === undefined || cursor === "" ? undefined : by?.isNumbered === true ? Number(cursor) : cursor

const isCount = (value: number | undefined, least: number): boolean =>
  value === undefined || value === Number.POSITIVE_INFINITY || (Number.isInteger(value) && value >= least)

const refusalOf = (
  operation: AnyOperation,
  paging: Paging,
  { cursor, limit, pageSize }: BothWaysOptions
): Errors.InvalidRequest | undefined =>
  !isCount(limit, 0)
    ? refuse(operation, "limit", "must be a whole number", "type")
    : !isCount(pageSize, 1)
      ? refuse(operation, "pageSize", "must be a whole number of 1 or more", "type")
      : Number.isNaN(placeOf(paging, cursor))
        ? refuse(operation, "cursor", "is not one of this list", "unknown")
        : undefined

const insists = (options: PagingOptions): boolean => options.pageSize !== undefined

/** The input of a list that is read in reverse, where its operation can be asked to. */
const reversed = <I>(paging: Paging, backwards: boolean, input: I): I =>
  backwards && paging.reverse !== undefined ? { ...input, [paging.reverse]: true } : input

interface State {
  readonly cursor: PagingPlace | undefined
  /** Items so far. */
  readonly seen: number
  /** An earlier cursor; moved at ever longer strides, so that any cycle meets it in the end. */
  readonly landmark: PagingPlace | undefined
  readonly steps: number
  readonly stride: number
}

const step = (state: State, next: PagingPlace | undefined, count: number): State | undefined => {
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

const endless = (operation: Operation<never, unknown>): Errors.UnexpectedResponse =>
  Errors.UnexpectedResponse.make({
    ...Classify.about(operation, "answered"),
    kind: "endless-list",
    reason: "the list does not end: it continues at a cursor that it has been at before",
    transient: false
  })

/** The size to ask for: what was wished within what is allowed, and no more than will be used. */
const pageSize = (paging: Paging, options: PagingOptions): number | undefined => {
  const most = paging.maxSize ?? paging.sizes?.at(-1)
  const wished = options.pageSize ?? most
  if (wished === undefined) return undefined
  const wanted = Math.max(1, Math.min(wished, most ?? wished, options.limit ?? wished))
  return paging.sizes?.find((size) => size >= wanted) ?? paging.sizes?.at(-1) ?? wanted
}
