/** Handlers of lists, v1: stores, keys and versions, continued by cursors. */
import * as Result from "effect/Result"
import { invalidArgument, type Refusal } from "../../Errors.ts"
import { read, text } from "../../Handler.ts"
import { pageSize, readToken, writeToken } from "../../Paging.ts"
import { readTime } from "../../Values.ts"
import { entryNotFound, storeToRead } from "./Access.ts"
import { type Entry, entriesAfter, findEntry, listStores, universeStores } from "./State.ts"
import { formatTime, formatVersion, placeOf, scopeOf, storeOf } from "./V1Format.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const list: Handler = (call) =>
  Result.gen(function* () {
    const size = yield* pageSize(call, "limit", { default: 1, max: Number.POSITIVE_INFINITY })
    const cursor = yield* readToken(call, "cursor")
    const prefix = text(call, "prefix")
    const stores = listStores(universeStores(call.world.dataStores, text(call, "universeId")), call.now).filter(
      ({ expireTime, id }) =>
        expireTime === undefined && id.startsWith(prefix) && (typeof cursor !== "string" || id > cursor)
    )
    const page = stores.slice(0, size)
    return read({
      datastores: page.map(({ createTime, id }) => ({ name: id, createdTime: formatTime(createTime) })),
      nextPageCursor: stores.length > size ? writeToken(call, "cursor", page.at(-1)?.id ?? "") : ""
    })
  })

/** Keys of deleted entries are listed too, until they are gone for good. */
const listEntries: Handler = (call) =>
  Result.gen(function* () {
    const size = yield* pageSize(call, "limit", { default: 16, max: Number.POSITIVE_INFINITY })
    const cursor = yield* readToken(call, "cursor")
    const contradicts = call.input.allScopes === true && text(call, "scope") !== ""
    if (contradicts && call.world.dialect["dataStores.scopeWithAllScopesV1"] === "refused") {
      return yield* Result.fail(invalidArgument("A scope and all scopes exclude each other.", "InvalidDataStoreScope"))
    }
    const store = yield* storeToRead(call, yield* storeOf(call))
    const prefix = text(call, "prefix")
    const after = Array.isArray(cursor) ? ([String(cursor[0]), String(cursor[1])] as const) : undefined
    const scope = call.input.allScopes === true ? undefined : scopeOf(call)
    const page: Array<Entry> = []
    for (const entry of entriesAfter(store, scope, after, call.now)) {
      if (entry.id.startsWith(prefix)) page.push(entry)
      if (page.length > size) break
    }
    const last = page[size - 1]
    return read({
      keys: page.slice(0, size).map(({ id, scope }) => ({ scope, key: id })),
      nextPageCursor: page.length > size && last !== undefined ? writeToken(call, "cursor", [last.scope, last.id]) : ""
    })
  })

const readBound = (call: Call, name: string): Result.Result<number | undefined, Refusal> => {
  const given = text(call, name)
  const time = readTime(given)
  return given !== "" && time === undefined
    ? Result.fail(
        invalidArgument(`${name} is not a timestamp.`, name === "startTime" ? "InvalidStartTime" : "InvalidEndTime")
      )
    : Result.succeed(time)
}

const listVersions: Handler = (call) =>
  Result.gen(function* () {
    const size = yield* pageSize(call, "limit", { default: 16, max: Number.POSITIVE_INFINITY })
    const cursor = yield* readToken(call, "cursor")
    const from = yield* readBound(call, "startTime")
    const to = yield* readBound(call, "endTime")
    const order = text(call, "sortOrder") || "Ascending"
    if (order !== "Ascending" && order !== "Descending") {
      return yield* Result.fail(invalidArgument("sortOrder is Ascending or Descending.", "InvalidSortOrder"))
    }
    const place = yield* placeOf(call)
    const entry = findEntry(yield* storeToRead(call, place), place.scope, place.id, call.now)
    if (entry === undefined) return yield* Result.fail(entryNotFound)
    const descending = order === "Descending"
    const versions = entry.revisions.filter(
      ({ id, time }) =>
        (from === undefined || time >= from) &&
        (to === undefined || time <= to) &&
        (typeof cursor !== "string" || (descending ? id < cursor : id > cursor))
    )
    if (descending) versions.reverse()
    const page = versions.slice(0, size)
    return read({
      versions: page.map(formatVersion),
      nextPageCursor: versions.length > size ? writeToken(call, "cursor", page.at(-1)?.id ?? "") : ""
    })
  })

export const v1ListHandlers = {
  "dataStores.listV1": list,
  "dataStores.listEntriesV1": listEntries,
  "dataStores.listEntryVersionsV1": listVersions
} satisfies Handlers
