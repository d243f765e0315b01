/** Handlers of sorted maps. */
import * as Result from "effect/Result"
import type { Json } from "../../../client/Operation.ts"
import { invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, type Call, type Handler, type Handlers, read, text } from "../../Handler.ts"
import type { JsonObject } from "../../Json.ts"
import { pageSize, readToken, writeToken } from "../../Paging.ts"
import { isoTime, objectOf } from "../../Values.ts"
import { checkRoom, counted, unitsOf } from "./Room.ts"
import { checkValue, memoryOf, pathOf, readExpiry, root } from "./Rules.ts"
import { byPosition, fresh, type MapItem, type Position, type SortKey, sortedMapAt } from "./State.ts"

const maxId = 128
const maxSortKey = 128

const mapOf = (call: Call) => sortedMapAt(memoryOf(call), text(call, "sorted_map_id"), call.now)

const format = (call: Call, { etag, expireTime, id, sortKey, value }: MapItem): Json => ({
  path: pathOf(call, `sorted-maps/${text(call, "sorted_map_id")}/items/${id}`),
  value,
  etag,
  expireTime: isoTime(expireTime),
  id,
  ...(typeof sortKey === "number" ? { numericSortKey: sortKey } : {}),
  ...(typeof sortKey === "string" ? { stringSortKey: sortKey } : {})
})

const idOf = (call: Call, name: string): Result.Result<string, Refusal> => {
  const id = text(call, name)
  return id.length >= 1 && id.length <= maxId
    ? Result.succeed(id)
    : Result.fail(invalidArgument(`The item's id must be 1 to ${maxId} characters long.`))
}

const readSortKey = ({ numericSortKey, stringSortKey }: JsonObject): Result.Result<SortKey, Refusal> => {
  const number = numericSortKey ?? undefined
  const string = stringSortKey ?? undefined
  if (number !== undefined && string !== undefined) {
    return Result.fail(invalidArgument("stringSortKey and numericSortKey exclude each other."))
  }
  if (string !== undefined) {
    return typeof string === "string" && string.length <= maxSortKey
      ? Result.succeed(string)
      : Result.fail(invalidArgument(`stringSortKey must be a string of up to ${maxSortKey} characters.`))
  }
  if (number === undefined) return Result.succeed(undefined)
  return typeof number === "number" || typeof number === "bigint"
    ? Result.succeed(Number(number))
    : Result.fail(invalidArgument("numericSortKey must be a number."))
}

/** Puts an item in place of what was there; what the body does not name does not stay. */
const put = (call: Call, map: Map<string, MapItem>, id: string) =>
  Result.gen(function* () {
    const body = yield* objectOf(call)
    const item: MapItem = {
      id,
      value: yield* checkValue("value", body.value),
      sortKey: yield* readSortKey(body),
      expireTime: yield* readExpiry(call, body.ttl),
      etag: fresh(call.world.memoryStores, "etag")
    }
    yield* checkRoom(call, { [Symbol.iterator]: () => map.values(), size: map.size }, item, map.get(id))
    map.set(id, item)
    return applied(format(call, item))
  })

const missing = notFound("The item was not found.")

const create: Handler = (call) =>
  Result.gen(function* () {
    const id = yield* idOf(call, "id")
    const map = mapOf(call)
    if (map.has(id)) {
      return yield* Result.fail({ status: 409, code: "ALREADY_EXISTS", message: "The item already exists." })
    }
    return yield* put(call, map, id)
  })

const get: Handler = (call) =>
  Result.gen(function* () {
    const item = mapOf(call).get(yield* idOf(call, "item_id"))
    return item === undefined ? yield* Result.fail(missing) : read(format(call, item))
  })

const update: Handler = (call) =>
  Result.gen(function* () {
    const id = yield* idOf(call, "item_id")
    const map = mapOf(call)
    if (!map.has(id) && call.input.allowMissing !== true) return yield* Result.fail(missing)
    return yield* put(call, map, id)
  })

const remove: Handler = (call) =>
  Result.gen(function* () {
    const removed = mapOf(call).delete(yield* idOf(call, "item_id"))
    return removed ? applied() : yield* Result.fail(missing)
  })

const list: Handler = (call) =>
  Result.gen(function* () {
    const size = yield* pageSize(call, "maxPageSize", { default: 1, max: 100 })
    const order = text(call, "orderBy").trim()
    if (!["", "id", "id desc"].includes(order)) {
      return yield* Result.fail(invalidArgument("Items can only be ordered by id or id desc."))
    }
    const sign = order === "id desc" ? -1 : 1
    const within = yield* readFilter(text(call, "filter"))
    const cursor = yield* readToken(call, "pageToken")
    const after: Position | undefined = Array.isArray(cursor)
      ? { id: String(cursor[0]), sortKey: (cursor[1] ?? undefined) as SortKey }
      : undefined
    const found = [...mapOf(call).values()]
      .filter((item) => within(item) && (after === undefined || sign * byPosition(item, after) > 0))
      .sort((a, b) => sign * byPosition(a, b))
    const page = found.slice(0, size)
    const last = page.at(-1)
    const reply = read({
      items: page.map((item) => format(call, item)),
      ...(found.length > size && last !== undefined
        ? { nextPageToken: writeToken(call, "pageToken", [last.id, last.sortKey ?? null]) }
        : {})
    })
    return { ...reply, ...unitsOf(page) }
  })

type Test = (item: Position) => boolean

const term = /^\s*(id|sortKey)\s*(<|>)\s*(?:"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?))\s*(&&|$)/s

/** `id > "a" && sortKey < 5`: the filter language of sorted maps. A sort key of another kind fits no bound. */
const readFilter = (filter: string): Result.Result<Test, Refusal> => {
  const tests: Array<Test> = []
  let rest = filter.trim()
  while (rest !== "") {
    const match = term.exec(rest)
    const [whole = "", field, sign, quoted, number, joint] = match ?? []
    if (match === null || (field === "id" && quoted === undefined)) {
      return Result.fail(invalidArgument(`The filter is not supported; use id > "a" && sortKey < 5.`))
    }
    const bound = quoted === undefined ? Number(number) : quoted.replace(/\\(.)/gs, "$1")
    tests.push((item) => {
      const value = field === "id" ? item.id : item.sortKey
      return typeof value === typeof bound && (sign === "<" ? value! < bound : value! > bound)
    })
    rest = rest.slice(whole.length).trim()
    if (joint === "&&" && rest === "") return Result.fail(invalidArgument("The filter ends too soon."))
  }
  return Result.succeed((item) => tests.every((test) => test(item)))
}

const inMap = counted("sorted map", "sorted_map_id")
const items = `${root}/sorted-maps/{sorted_map_id}/items`

export const sortedMapHandlers: Handlers = {
  [`GET ${items}`]: inMap(list),
  [`POST ${items}`]: inMap(create),
  [`GET ${items}/{item_id}`]: inMap(get),
  [`PATCH ${items}/{item_id}`]: inMap(update),
  [`DELETE ${items}/{item_id}`]: inMap(remove)
}
