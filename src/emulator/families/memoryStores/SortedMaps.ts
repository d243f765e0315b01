/** Handlers of sorted maps. */
import * as Result from "effect/Result"
import type { Dialect } from "../../Dialect.ts"
import { invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import type { JsonObject } from "../../Json.ts"
import { continuing, pageSize, readToken, writeToken } from "../../Paging.ts"
import { isoTime, objectOf, utf8Length } from "../../Values.ts"
import { checkRoom, counted, unitsOf } from "./Room.ts"
import { checkValue, memoryOf, pathOf, readExpiry, writtenId } from "./Rules.ts"
import { byPosition, fresh, type MapItem, type Position, type SortKey, sortedMapAt } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const maxId = 128
const maxSortKey = 128

const mapOf = (call: Call) => sortedMapAt(memoryOf(call), text(call, "sorted_map_id"), call.now)

const format = (
  call: Call,
  { etag, expireTime, id, sortKey, value }: MapItem,
  mount?: "memory-stores"
): JsonObject => ({
  path: pathOf(call, `sorted-maps/${text(call, "sorted_map_id")}/items/${writtenId(call, id)}`, mount),
  value,
  etag,
  expireTime: isoTime(expireTime),
  id,
  ...(typeof sortKey === "number" ? { numericSortKey: sortKey } : absentKey(call)),
  ...(typeof sortKey === "string" ? { stringSortKey: sortKey } : {})
})

const absentKey = ({ world }: Call): JsonObject =>
  world.dialect["memoryStores.absentFields"] === "null" ? { numericSortKey: null } : {}

/** The answer to a change: it may not say which item was changed. */
const formatChanged = (call: Call, item: MapItem): JsonObject => {
  const { id, path, ...others } = format(call, item)
  return call.world.dialect["memoryStores.patchedItemId"] === "given"
    ? { path: path ?? null, ...others, id: id ?? null }
    : { path: String(path).replace(/[^/]*$/, ""), ...others }
}

const idOf = (call: Call, name: string): Result.Result<string, Refusal> => {
  const id = text(call, name)
  const unit = call.world.dialect["memoryStores.keyUnit"]
  const length = unit === "bytes" ? utf8Length(id) : id.length
  return length >= 1 && length <= maxId
    ? Result.succeed(id)
    : Result.fail(invalidArgument(`The item's id must be 1 to ${maxId} ${unit} long.`))
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

/** Puts an item in place of what was there, of which stays what the dialect says. */
const put = (call: Call, map: Map<string, MapItem>, id: string, before?: MapItem) =>
  Result.gen(function* () {
    const body = yield* objectOf(call)
    const { dialect } = call.world
    const kept = dialect["memoryStores.patchWithoutValue"] === "keeps" ? before?.value : undefined
    const keptKey = dialect["memoryStores.patchWithoutSortKey"] === "keeps" ? before?.sortKey : undefined
    const item: MapItem = {
      id,
      value: yield* checkValue("value", body.value ?? kept ?? body.value),
      sortKey: (yield* readSortKey(body)) ?? keptKey,
      expireTime: yield* readExpiry(call, body.ttl),
      etag: fresh(call.world.memoryStores, "etag")
    }
    yield* checkRoom(call, { [Symbol.iterator]: () => map.values(), size: map.size }, item, map.get(id))
    map.set(id, item)
    return item
  })

const missing = notFound("The item was not found.")

const create: Handler = (call) =>
  Result.gen(function* () {
    const id = yield* idOf(call, "id")
    const map = mapOf(call)
    if (map.has(id)) {
      return yield* Result.fail({ status: 409, code: "ALREADY_EXISTS", message: "The item already exists." })
    }
    return applied(format(call, yield* put(call, map, id)))
  })

const get: Handler = (call) =>
  Result.gen(function* () {
    const item = mapOf(call).get(yield* idOf(call, "item_id"))
    return item === undefined ? yield* Result.fail(missing) : read(format(call, item, "memory-stores"))
  })

const update: Handler = (call) =>
  Result.gen(function* () {
    const id = yield* idOf(call, "item_id")
    const map = mapOf(call)
    const before = map.get(id)
    if (before === undefined && call.input.allowMissing !== true) return yield* Result.fail(missing)
    return applied(formatChanged(call, yield* put(call, map, id, before)))
  })

const remove: Handler = (call) =>
  Result.gen(function* () {
    const removed = mapOf(call).delete(yield* idOf(call, "item_id"))
    return removed ? applied() : yield* Result.fail(missing)
  })

const orders: Readonly<Record<Dialect["memoryStores.order"], ReadonlyArray<string>>> = {
  "asc-desc": ["asc", "desc"],
  id: ["id", "id desc"],
  both: ["asc", "desc", "id", "id desc"]
}

const list: Handler = (call) =>
  Result.gen(function* () {
    const size = yield* pageSize(call, "maxPageSize", { default: 1, max: 100 })
    const order = text(call, "orderBy").trim()
    const words = orders[call.world.dialect["memoryStores.order"]]
    if (order !== "" && !words.includes(order)) {
      return yield* Result.fail(invalidArgument(`orderBy must be ${words.map((it) => `"${it}"`).join(" or ")}.`))
    }
    const sign = order.endsWith("desc") ? -1 : 1
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
      ...continuing(
        call,
        "nextPageToken",
        found.length > size && last !== undefined
          ? writeToken(call, "pageToken", [last.id, last.sortKey ?? null])
          : undefined
      )
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

export const sortedMapHandlers = {
  "memoryStores.listSortedMapItems": inMap(list),
  "memoryStores.createSortedMapItem": inMap(create),
  "memoryStores.getSortedMapItem": inMap(get),
  "memoryStores.updateSortedMapItem": inMap(update),
  "memoryStores.deleteSortedMapItem": inMap(remove)
} satisfies Handlers
