/**
 * Items of sorted maps of memory stores, for jobs.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import * as Operations from "../../generated/memoryStores/operations.ts"
import { sameJson, stringify } from "../../interface/Json.ts"
import { reader } from "../../interface/Read.ts"
import type { Id, Json } from "../../interface/Values.ts"
import { MemoryStores, type SortedMapItem, type SortKey } from "../../services/MemoryStores.ts"
import {
  type Calls,
  type Form,
  type Found,
  ifThere,
  type Kind,
  type Put,
  paced,
  putting,
  type Worker
} from "../data/Kind.ts"
import type { Stores } from "../data/Stores.ts"

/**
 * A sorted map of memory stores.
 *
 * @since 0.2.0
 */
export interface SortedMapOf {
  readonly universeId: Id
  readonly sortedMapId: Id
}

/** What an item is called by. */
export interface SortedMapKey {
  readonly id: string
}

/**
 * An item apart from its map: what a job writes and reads.
 *
 * @since 0.2.0
 */
export interface ExportedSortedMapItem {
  readonly id: string
  readonly value: Json
  readonly sortKey?: SortKey
  /** When it is gone by itself: it is written to last until then. */
  readonly expireTime?: DateTime.Utc
}

/**
 * What becomes of an item that there is already: `create` leaves it, and skips the new one; `replace` writes over it.
 *
 * @since 0.2.0
 */
export type SortedMapRule = "create" | "replace"

/** An item as a list has it. */
export interface ListedItem extends ExportedSortedMapItem {
  readonly etag?: string | undefined
}

const itemFrom = ({ expireTime, id, sortKey, value = null }: SortedMapItem): ExportedSortedMapItem => ({
  id,
  value,
  ...(sortKey !== undefined && { sortKey }),
  ...(expireTime !== undefined && { expireTime })
})

const found = (item: ExportedSortedMapItem, etag: string | undefined): Found<ExportedSortedMapItem> => ({
  item,
  stamp: etag ?? stringify([form.contentOf(item), item.expireTime?.epochMilliseconds]) ?? ""
})

/** A file has numbers and texts apart, as an import has to. */
interface Line {
  readonly id: string
  readonly value: Json
  readonly numericSortKey?: number
  readonly stringSortKey?: string
  readonly expireTime?: DateTime.Utc
}

const readLine = /*#__PURE__*/ reader<Line>({
  fields: { id: "text", value: "json", numericSortKey: "double", stringSortKey: "text", expireTime: "timestamp" },
  required: ["id", "value"]
})

/** Clocks differ, and a write takes its time. */
const about = 60_000

/** Whether two items are gone at about the same time. */
const endAlike = (a: ExportedSortedMapItem, b: ExportedSortedMapItem): boolean =>
  a.expireTime === undefined ||
  b.expireTime === undefined ||
  Math.abs(a.expireTime.epochMilliseconds - b.expireTime.epochMilliseconds) <= about

const form: Form<SortedMapKey, ExportedSortedMapItem> = {
  format: {
    name: "effect-open-cloud sorted map 1",
    lineOf: ({ expireTime, id, sortKey, value }) => ({
      id,
      value,
      ...(typeof sortKey === "number" && { numericSortKey: sortKey }),
      ...(typeof sortKey === "string" && { stringSortKey: sortKey }),
      ...(expireTime !== undefined && { expireTime: DateTime.formatIso(expireTime) })
    }),
    read: (json) => {
      const line = readLine(json)
      if (!("id" in line)) return line
      const { numericSortKey, stringSortKey, ...item } = line
      const sortKey = numericSortKey ?? stringSortKey
      return { ...item, ...(sortKey !== undefined && { sortKey }) }
    }
  },
  nameOf: ({ id }) => id,
  keyOf: ({ id }) => ({ id }),
  readKey: /*#__PURE__*/ reader<SortedMapKey>({ fields: { id: "text" }, required: ["id"] }),
  // How long it lasts is no part of it: each write tells that anew, by another clock.
  contentOf: ({ sortKey = null, value }) => [value, sortKey],
  isAlike: (a, b) => sameJson(form.contentOf(a), form.contentOf(b)) && endAlike(a, b)
}

const calls: Calls = {
  list: Operations.listSortedMapItems,
  read: Operations.getSortedMapItem,
  write: Operations.updateSortedMapItem,
  remove: Operations.deleteSortedMapItem
}

/** The longest page that lists have. */
const longestPage = 100

const sortedMapItems = (
  stores: MemoryStores["Service"],
  { sortedMapId, universeId }: SortedMapOf,
  { more, pageSize, turn }: Worker
): Kind<SortedMapKey, ListedItem, ExportedSortedMapItem, SortedMapRule> => {
  const map = { universeId, sortedMapId }
  const address = { universeId: String(universeId), sortedMapId: String(sortedMapId) }
  const at = ({ id }: SortedMapKey) => ({ ...map, itemId: id })

  const find = (key: SortedMapKey): Effect.Effect<Found<ExportedSortedMapItem> | undefined, OpenCloudError> =>
    Effect.andThen(
      turn(Operations.getSortedMapItem),
      Effect.map(ifThere(stores.getSortedMapItem(at(key))), (it) => it && found(itemFrom(it), it.etag))
    )

  /** What is written of an item, to last until the time that it has; `undefined` where that is over. */
  const inputOf = (item: ExportedSortedMapItem) =>
    Effect.map(DateTime.now, (now) => {
      const { expireTime, id: _, ...content } = item
      if (expireTime === undefined) return { ...at(item), ...content }
      const left = expireTime.epochMilliseconds - now.epochMilliseconds
      return left <= 0 ? undefined : { ...at(item), ...content, ttl: Duration.millis(Math.min(left, longestLife)) }
    })

  /** What came of a write, by what the server says is there now. */
  const cameTo = (item: ExportedSortedMapItem, written: SortedMapItem): string | undefined =>
    item.sortKey === undefined && written.sortKey !== undefined
      ? "the server kept the sort key that was there, and takes none away"
      : undefined

  const create = (
    item: ExportedSortedMapItem,
    input: Parameters<typeof stores.createSortedMapItem>[0],
    repeated: boolean
  ) =>
    stores.createSortedMapItem({ ...input, acceptEqual: true }).pipe(
      Effect.as(undefined),
      Effect.catchTag("Conflict", () =>
        repeated
          ? // It may be the work of the run that was stopped.
            Effect.map(find(item), (current) =>
              current !== undefined && sameJson(form.contentOf(current.item), form.contentOf(item)) ? undefined : exists
            )
          : Effect.succeed(exists)
      )
    )

  return {
    ...form,
    address,
    input: address,
    calls,
    pages: (cursor) =>
      paced(
        stores.listSortedMapItems.pages({
          ...map,
          ...(cursor !== undefined && { cursor }),
          pageSize: Math.min(pageSize, longestPage)
        }),
        turn(Operations.listSortedMapItems)
      ).pipe(
        // A list counts for each of its items.
        Stream.tap(({ items }) => more(Operations.listSortedMapItems, Math.max(0, items.length - 1))),
        Stream.map((page) => ({
          ...page,
          items: page.items.map((it): ListedItem => ({ ...itemFrom(it), etag: it.etag }))
        }))
      ),
    told: ({ etag, ...item }) => found(item, etag),
    find,
    write: (item, rule, repeated) =>
      Effect.gen(function* () {
        yield* turn(Operations.updateSortedMapItem)
        const input = yield* inputOf(item)
        if (input === undefined) return "it has expired"
        return rule === "replace"
          ? cameTo(item, yield* stores.upsertSortedMapItem(input))
          : yield* create(item, input, repeated)
      }),
    put: (item, over): Effect.Effect<Put, OpenCloudError> =>
      Effect.gen(function* () {
        const now = yield* find(item)
        if (now?.stamp !== over?.stamp) return "changed"
        // It lasts as long as the one that was there.
        const lasting = now?.item.expireTime
        const { expireTime: _, ...content } = item
        yield* turn(Operations.updateSortedMapItem)
        const input = yield* inputOf(lasting === undefined ? content : { ...content, expireTime: lasting })
        if (input === undefined) return "changed"
        if (now === undefined) return yield* putting(stores.createSortedMapItem({ ...input, acceptEqual: true }))
        // The server takes no etag: only a moment lies between this look and the writing.
        let reason: string | undefined
        const outcome = yield* putting(
          Effect.map(stores.updateSortedMapItem(input), (written) => {
            reason = cameTo(item, written)
          })
        )
        return reason === undefined ? outcome : { reason }
      }),
    remove: (key) =>
      Effect.andThen(
        turn(Operations.deleteSortedMapItem),
        Effect.asVoid(ifThere(stores.deleteSortedMapItem({ ...at(key), acceptEqual: true })))
      )
  }
}

/** Roblox takes no longer one: 45 days. */
const longestLife = 45 * 86_400_000

const exists = "there is an item already"

/** Sorted maps, for jobs. */
export const sortedMaps: Stores<
  SortedMapOf,
  SortedMapKey,
  ListedItem,
  ExportedSortedMapItem,
  SortedMapRule,
  MemoryStores
> = {
  labelOf: ({ sortedMapId, universeId }) => `${universeId}/map/${sortedMapId}`,
  form,
  calls,
  longestPage,
  tellsAll: true,
  open: /*#__PURE__*/ Effect.map(
    MemoryStores,
    (stores) => (of: SortedMapOf, work: Worker) => sortedMapItems(stores, of, work)
  )
}
