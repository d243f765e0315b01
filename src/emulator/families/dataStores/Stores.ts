/** Handlers of whole data stores, v2: list, delete, undelete, snapshot. */
import * as Result from "effect/Result"
import { notFound } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { continuing, pageSize, readToken, writeToken } from "../../Paging.ts"
import { day, formatTime } from "../../Values.ts"
import { formatStore } from "./Format.ts"
import { readPrefix } from "./Rules.ts"
import { findStore, listStores, retention, type Store, universeStores } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

/** How many deleted stores a list passes over before it answers with an empty page. */
const scanned = 512

const universeOf = (call: Call) => universeStores(call.world.dataStores, text(call, "universe_id"))

const list: Handler = (call) =>
  Result.gen(function* () {
    const size = yield* pageSize(call, "maxPageSize", { default: 10, max: 100 })
    const prefix = yield* readPrefix(text(call, "filter"))
    const cursor = yield* readToken(call, "pageToken")
    const showDeleted = call.input.showDeleted === true
    const stores = listStores(universeOf(call), call.now).filter(
      ({ id }) => id.startsWith(prefix) && (typeof cursor !== "string" || id > cursor)
    )
    const page: Array<Store> = []
    let index = 0
    for (; index < stores.length && index < scanned && page.length < size; index++) {
      const store = stores[index]
      if (store !== undefined && (showDeleted || store.expireTime === undefined)) page.push(store)
    }
    const last = stores[index - 1]
    return read({
      dataStores: page.map((store) => formatStore(text(call, "universe_id"), store)),
      ...continuing(
        call,
        "nextPageToken",
        index < stores.length && last !== undefined ? writeToken(call, "pageToken", last.id) : undefined
      )
    })
  })

const known = (call: Call) => {
  const store = findStore(universeOf(call), text(call, "data_store_id"), call.now)
  return store === undefined ? Result.fail(notFound("The data store was not found.")) : Result.succeed(store)
}

const remove: Handler = (call) =>
  Result.map(known(call), (store) => {
    const already = store.expireTime !== undefined
    store.expireTime ??= call.now + retention
    const body = formatStore(text(call, "universe_id"), store)
    return already ? read(body) : applied(body)
  })

const undelete: Handler = (call) =>
  Result.map(known(call), (store) => {
    const already = store.expireTime === undefined
    store.expireTime = undefined
    const body = formatStore(text(call, "universe_id"), store)
    return already ? read(body) : applied(body)
  })

const snapshot: Handler = (call) => {
  const universe = universeOf(call)
  const latest = universe.latestSnapshot
  if (latest !== undefined && Math.floor(latest / day) === Math.floor(call.now / day)) {
    return Result.succeed(read({ newSnapshotTaken: false, latestSnapshotTime: formatTime(latest) }))
  }
  universe.latestSnapshot = call.now
  return Result.succeed(applied({ newSnapshotTaken: true, latestSnapshotTime: formatTime(call.now) }))
}

export const storeHandlers = {
  "dataStores.list": list,
  "dataStores.deleteStore": remove,
  "dataStores.undeleteStore": undelete,
  "dataStores.snapshot": snapshot
} satisfies Handlers
