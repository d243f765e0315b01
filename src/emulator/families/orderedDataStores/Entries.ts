/**
 * Handlers of ordered entries, both versions of the interface. They differ in
 * names, in what a value may be, and in whether a missing entry can be deleted.
 */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { isObject } from "../../Json.ts"
import { continuing, pageSize, readToken, writeToken } from "../../Paging.ts"
import { checkName } from "../../StoreNames.ts"
import { clamp, fromInteger, toInteger } from "../../Values.ts"
import { byValue, type Ranked, ranked, type Scope, type ScopeAddress, scopeAt } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

/** What tells one version of the interface from the other. */
interface Version {
  /** Names on the wire. */
  readonly universe: string
  readonly store: string
  readonly scope: string
  readonly entry: string
  readonly allowMissing: string
  readonly size: string
  readonly token: string
  readonly order: string
  readonly items: string
  /** The field by which lists are ordered. */
  readonly orderField: string
  readonly path: (address: ScopeAddress, id: string) => string
  readonly integer: (value: Json | undefined) => bigint | undefined
  readonly deletesMissing: boolean
}

/** A double, rounded: what a value is in v2. */
const rounded = (value: Json | undefined): bigint | undefined => {
  const number = typeof value === "bigint" ? Number(value) : value
  return typeof number === "number" && Number.isFinite(number) ? BigInt(Math.round(number)) : undefined
}

/** A 64-bit integer, as a number or as digits: what a value is in v1. */
const exact = (value: Json | undefined): bigint | undefined => {
  const integer = typeof value === "string" && /^-?\d{1,19}$/.test(value) ? BigInt(value) : toInteger(value)
  return integer !== undefined && integer === clamp(integer) ? integer : undefined
}

const v2: Version = {
  universe: "universe_id",
  store: "ordered_data_store_id",
  entry: "entry_id",
  scope: "scope_id",
  allowMissing: "allowMissing",
  size: "maxPageSize",
  token: "pageToken",
  order: "orderBy",
  items: "orderedDataStoreEntries",
  orderField: "value",
  path: ({ scope, storeId, universeId }, id) =>
    `universes/${universeId}/ordered-data-stores/${storeId}/scopes/${scope}/entries/${id}`,
  integer: rounded,
  deletesMissing: false
}

const v1: Version = {
  universe: "universeId",
  store: "orderedDataStore",
  entry: "entry",
  scope: "scope",
  allowMissing: "allow_missing",
  size: "max_page_size",
  token: "page_token",
  order: "order_by",
  items: "entries",
  orderField: "",
  path: ({ scope, storeId, universeId }, id) =>
    `universes/${universeId}/orderedDataStores/${storeId}/scopes/${scope}/entries/${id}`,
  integer: exact,
  deletesMissing: true
}

const missing = notFound("The entry was not found.")

const handlersOf = (version: Version) => {
  const scopeOf = (call: Call): Result.Result<Scope, Refusal> =>
    Result.gen(function* () {
      const storeId = yield* checkName(call, "The store's name", text(call, version.store), "InvalidDataStoreName")
      const scope = yield* checkName(call, "The scope", text(call, version.scope), "InvalidDataStoreScope")
      return scopeAt(call.world.orderedDataStores, { universeId: text(call, version.universe), storeId, scope })
    })

  const idOf = (call: Call, name = version.entry) =>
    checkName(call, "The entry's id", text(call, name), "InvalidEntryKey")

  const integerOf = (call: Call, field: string): Result.Result<bigint, Refusal> => {
    const integer = version.integer(isObject(call.body) ? call.body[field] : undefined)
    return integer === undefined
      ? Result.fail(invalidArgument(`The ${field} must be an integer of 64 bits.`))
      : Result.succeed(integer)
  }

  const format = (scope: Scope, id: string, value: bigint): Json => {
    const shown = clamp(value)
    return {
      path: version.path(scope, id),
      value: version === v2 ? Number(shown) : fromInteger(shown),
      id
    }
  }

  const put = (scope: Scope, id: string, value: bigint) => {
    scope.entries.set(id, value)
    return applied(format(scope, id, value))
  }

  const descending = (call: Call): Result.Result<boolean, Refusal> => {
    const order = text(call, version.order).trim()
    if (order === "" || order === version.orderField) return Result.succeed(false)
    const ascending = version === v1 && call.world.dialect["orderedDataStores.ascendingV1"] === "taken"
    if (ascending && order === "asc") return Result.succeed(false)
    return order === `${version.orderField} desc`.trim()
      ? Result.succeed(true)
      : Result.fail(invalidArgument("Entries can only be ordered by their value."))
  }

  const list: Handler = (call) =>
    Result.gen(function* () {
      const scope = yield* scopeOf(call)
      const size = yield* pageSize(call, version.size, { default: 10, max: 100 })
      const down = yield* descending(call)
      const within = yield* readBounds(
        text(call, "filter"),
        call.world.dialect["orderedDataStores.twoUpperBounds"] === "taken"
      )
      const cursor = yield* readToken(call, version.token)
      const after: Ranked | undefined = Array.isArray(cursor)
        ? [String(cursor[0]), BigInt(String(cursor[1]))]
        : undefined
      const comesAfter = (entry: Ranked) =>
        after === undefined || (down ? byValue(entry, after) < 0 : byValue(entry, after) > 0)
      const entries = ranked(scope).filter((entry) => within(entry[1]) && comesAfter(entry))
      if (down) entries.reverse()
      const page = entries.slice(0, size)
      const last = page.at(-1)
      return read({
        [version.items]: page.map(([id, value]) => format(scope, id, value)),
        ...continuing(
          call,
          "nextPageToken",
          entries.length > size && last !== undefined
            ? writeToken(call, version.token, [last[0], String(last[1])])
            : undefined
        )
      })
    })

  const create: Handler = (call) =>
    Result.gen(function* () {
      const scope = yield* scopeOf(call)
      const id = yield* idOf(call, "id")
      const value = yield* integerOf(call, "value")
      if (scope.entries.has(id)) return yield* Result.fail(invalidArgument("The entry already exists."))
      return put(scope, id, value)
    })

  const get: Handler = (call) =>
    Result.gen(function* () {
      const scope = yield* scopeOf(call)
      const id = yield* idOf(call)
      const value = scope.entries.get(id)
      return value === undefined ? yield* Result.fail(missing) : read(format(scope, id, value))
    })

  const update: Handler = (call) =>
    Result.gen(function* () {
      const scope = yield* scopeOf(call)
      const id = yield* idOf(call)
      const value = yield* integerOf(call, "value")
      if (!scope.entries.has(id) && call.input[version.allowMissing] !== true) return yield* Result.fail(missing)
      return put(scope, id, value)
    })

  const increment: Handler = (call) =>
    Result.gen(function* () {
      const scope = yield* scopeOf(call)
      const id = yield* idOf(call)
      const amount = yield* integerOf(call, "amount")
      return put(scope, id, (scope.entries.get(id) ?? 0n) + amount)
    })

  const remove: Handler = (call) =>
    Result.gen(function* () {
      const scope = yield* scopeOf(call)
      const existed = scope.entries.delete(yield* idOf(call))
      if (!existed && !version.deletesMissing) return yield* Result.fail(missing)
      return { ...applied(), applied: existed }
    })

  return { create, get, increment, list, remove, update }
}

/** `entry >= 10 && entry <= 30`, every word of it apart by one space: the filter language of values. */
const readBounds = (filter: string, repeats: boolean): Result.Result<(value: bigint) => boolean, Refusal> => {
  if (filter === "") return Result.succeed(() => true)
  const tests: Array<(value: bigint) => boolean> = []
  const sides = new Set<string>()
  for (const term of filter.split(" && ")) {
    const match = /^entry (<=|>=) (-?\d{1,19})$/.exec(term)
    if (match?.[2] === undefined) {
      return Result.fail(invalidArgument("The filter is not supported; use entry >= 10 && entry <= 30."))
    }
    const bound = BigInt(match[2])
    const side = match[1] ?? ""
    if (sides.has(side) && !repeats) return Result.fail(invalidArgument("The filter has two bounds of one side."))
    sides.add(side)
    tests.push(match[1] === ">=" ? (value) => value >= bound : (value) => value <= bound)
  }
  return Result.succeed((value) => tests.every((test) => test(value)))
}

const [current, old] = [handlersOf(v2), handlersOf(v1)]

export const orderedDataStoreHandlers = {
  "orderedDataStores.listEntries": current.list,
  "orderedDataStores.createEntry": current.create,
  "orderedDataStores.getEntry": current.get,
  "orderedDataStores.updateEntry": current.update,
  "orderedDataStores.deleteEntry": current.remove,
  "orderedDataStores.incrementEntry": current.increment,
  "orderedDataStores.listEntriesV1": old.list,
  "orderedDataStores.createEntryV1": old.create,
  "orderedDataStores.getEntryV1": old.get,
  "orderedDataStores.updateEntryV1": old.update,
  "orderedDataStores.deleteEntryV1": old.remove,
  "orderedDataStores.incrementEntryV1": old.increment
} satisfies Handlers
