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
import { sameJson } from "../../interface/Json.ts"
import { reader } from "../../interface/Read.ts"
import type { Id, Json } from "../../interface/Values.ts"
import type { MemoryStores, SortedMapItem, SortKey } from "../../services/MemoryStores.ts"
import { ifThere } from "../data/Entries.ts"
import type { Kind, Worker } from "../data/Kind.ts"

/**
 * A sorted map of memory stores.
 *
 * @since 0.2.0
 */
export interface SortedMapOf {
  readonly universeId: Id
  readonly sortedMapId: Id
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

const itemFrom = ({ expireTime, id, sortKey, value = null }: SortedMapItem): ExportedSortedMapItem => ({
  id,
  value,
  ...(sortKey !== undefined && { sortKey }),
  ...(expireTime !== undefined && { expireTime })
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

export const sortedMapItems = (
  stores: MemoryStores["Service"],
  { sortedMapId, universeId }: SortedMapOf,
  { pageSize, turn }: Worker
): Kind<ExportedSortedMapItem, ExportedSortedMapItem, SortedMapRule> => {
  const map = { universeId, sortedMapId }
  const at = ({ id }: { readonly id: string }) => ({ ...map, itemId: id })
  const find = (item: ExportedSortedMapItem): Effect.Effect<ExportedSortedMapItem | undefined, OpenCloudError> =>
    Effect.andThen(
      turn(Operations.getSortedMapItem),
      Effect.map(ifThere(stores.getSortedMapItem(at(item))), (found) => found && itemFrom(found))
    )
  const create = (
    input: Parameters<typeof stores.createSortedMapItem>[0],
    item: ExportedSortedMapItem,
    repeated: boolean
  ) =>
    stores.createSortedMapItem({ ...input, acceptEqual: true }).pipe(
      Effect.as(undefined),
      Effect.catchTag("Conflict", () =>
        repeated
          ? // It may be the work of the run that was stopped.
            Effect.map(find(item), (current) =>
              sameJson([current?.value, current?.sortKey], [item.value, item.sortKey]) ? undefined : exists
            )
          : Effect.succeed(exists)
      )
    )
  return {
    label: `${universeId}/${sortedMapId}`,
    input: { universeId: String(universeId), sortedMapId: String(sortedMapId) },
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
    calls: {
      list: Operations.listSortedMapItems,
      write: Operations.updateSortedMapItem,
      remove: Operations.deleteSortedMapItem
    },
    nameOf: ({ id }) => id,
    pages: (cursor) =>
      stores.listSortedMapItems
        .pages({ ...map, ...(cursor !== undefined && { cursor }), pageSize: Math.min(pageSize, 100) })
        .pipe(
          Stream.map((page) => ({ ...page, items: page.items.map(itemFrom) })),
          Stream.tap(() => turn(Operations.listSortedMapItems))
        ),
    // A list has all there is.
    read: (listed) => Effect.succeed(listed),
    find,
    write: (item, rule, repeated) =>
      Effect.gen(function* () {
        yield* turn(Operations.updateSortedMapItem)
        const { expireTime, id: _, ...content } = item
        const now = yield* DateTime.now
        const left = expireTime === undefined ? undefined : expireTime.epochMilliseconds - now.epochMilliseconds
        if (left !== undefined && left <= 0) return "it has expired"
        const input = {
          ...at(item),
          ...content,
          ...(left !== undefined && { ttl: Duration.millis(Math.min(left, longestLife)) })
        }
        return rule === "replace"
          ? yield* Effect.as(stores.upsertSortedMapItem(input), undefined)
          : yield* create(input, item, repeated)
      }),
    remove: (listed) =>
      Effect.andThen(
        turn(Operations.deleteSortedMapItem),
        Effect.asVoid(ifThere(stores.deleteSortedMapItem({ ...at(listed), acceptEqual: true })))
      )
  }
}

/** Roblox takes no longer one: 45 days. */
const longestLife = 45 * 86_400_000

const exists = "there is an item already"
