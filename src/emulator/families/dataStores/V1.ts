/** Handlers of the older interface, v1: values as whole bodies, metadata in headers, cursors. */
import * as Result from "effect/Result"
import type { Json } from "../../../client/Operation.ts"
import { requireScope } from "../../Authorize.ts"
import { aborted, invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, type Call, type Handler, type Handlers, type Reply, read, text } from "../../Handler.ts"
import { isObject, parseJson, stringifyJson } from "../../Json.ts"
import { md5 } from "../../Md5.ts"
import { pageSize, readToken, writeToken } from "../../Paging.ts"
import {
  type Content,
  clamp,
  entryNotFound,
  fromInteger,
  globalScope,
  isActive,
  type Place,
  storeToRead,
  storeToWrite,
  toInteger,
  tombstone,
  transfer,
  write
} from "./Access.ts"
import { checkAttributes, checkName, checkUsers, checkValue, readTime } from "./Rules.ts"
import {
  type Entry,
  entriesAfter,
  findEntry,
  findStore,
  latest,
  listStores,
  type Revision,
  universeStores
} from "./State.ts"

/** Seven fractional digits, as this interface writes times. */
const formatTime = (millis: number): string => new Date(millis).toISOString().replace("Z", "0000Z")

const headerTime = (millis: number): string => formatTime(millis).replace("Z", "+00:00")

const storeOf = (call: Call): Result.Result<{ readonly universeId: string; readonly storeId: string }, Refusal> =>
  Result.map(checkName("The data store's name", text(call, "datastoreName"), "InvalidDataStoreName"), (storeId) => ({
    universeId: text(call, "universeId"),
    storeId
  }))

const scopeOf = (call: Call): string => text(call, "scope") || globalScope

const placeOf = (call: Call): Result.Result<Place, Refusal> =>
  Result.gen(function* () {
    const store = yield* storeOf(call)
    const scope = yield* checkName("The scope", scopeOf(call), "InvalidDataStoreScope")
    const id = yield* checkName("The entry's key", text(call, "entryKey"), "InvalidEntryKey")
    return { ...store, scope, id }
  })

/** This interface's own limits on data, in megabytes a minute for a universe. */
const meters = (kind: "read" | "write", { universeId }: Place) => [
  { key: `dataStoresV1 ${kind} ${universeId}`, kilobytesPerMinute: (kind === "read" ? 20 : 10) * 1024 }
]

/** A header value is ASCII: other characters are escaped. */
const ascii = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)

const answer = (revision: Revision, value: Json): Reply => {
  const body = stringifyJson(value)
  return {
    ...read(value),
    headers: {
      "content-md5": md5(new TextEncoder().encode(body)),
      "roblox-entry-version": revision.id,
      "roblox-entry-created-time": headerTime(revision.entryTime),
      "roblox-entry-version-created-time": headerTime(revision.time),
      "roblox-entry-attributes": ascii(stringifyJson(revision.attributes)),
      "roblox-entry-userids": `[${revision.users.map((user) => user.slice("users/".length)).join(", ")}]`
    }
  }
}

const formatVersion = (revision: Revision): Json => ({
  version: revision.id,
  deleted: revision.state === "DELETED",
  contentLength: revision.state === "DELETED" ? 0 : stringifyJson(revision.value).length,
  createdTime: formatTime(revision.time),
  objectCreatedTime: formatTime(revision.entryTime)
})

const textJson = { "content-type": "text/json; charset=utf-8" }

/** User ids come as a list with commas, with or without the brackets of JSON. */
const readUsers = (header: string): Result.Result<ReadonlyArray<string>, Refusal> => {
  const ids = header.replace(/^\s*\[|\]\s*$/g, "").split(",")
  return checkUsers(
    ids
      .map((id) => id.trim())
      .filter((id) => id !== "")
      .map((id) => `users/${id}`)
  )
}

const readMetadata = (call: Call): Result.Result<Omit<Content, "value">, Refusal> =>
  Result.gen(function* () {
    const header = text(call, "roblox-entry-attributes")
    const attributes = header === "" ? {} : parseJson(header)
    if (!isObject(attributes)) {
      return yield* Result.fail(invalidArgument("The attributes are not a JSON object.", "InvalidAttributes"))
    }
    return {
      users: yield* readUsers(text(call, "roblox-entry-userids")),
      attributes: yield* checkAttributes(attributes)
    }
  })

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

const get: Handler = (call) =>
  Result.gen(function* () {
    const place = yield* placeOf(call)
    const entry = findEntry(yield* storeToRead(call, place), place.scope, place.id, call.now)
    if (!isActive(entry)) return yield* Result.fail(entryNotFound)
    const revision = latest(entry)
    yield* transfer(call, "read", place, revision.value, meters("read", place))
    return answer(revision, revision.value)
  })

/** A write needs the scope of what it does: change an entry, make one, or make a store. */
const requireWriteScopes = (call: Call, place: Place, entry: Entry | undefined): Result.Result<void, Refusal> =>
  Result.gen(function* () {
    const known = findStore(universeStores(call.world.dataStores, place.universeId), place.storeId, call.now)
    if (known === undefined) yield* requireScope(call.credential, "universe-datastores.control:create")
    const verb = isActive(entry) ? "update" : "create"
    yield* requireScope(call.credential, `universe-datastores.objects:${verb}`)
  })

const checkConditions = (call: Call, entry: Entry | undefined): Result.Result<void, Refusal> => {
  const matchVersion = text(call, "matchVersion")
  const exclusive = call.input.exclusiveCreate === true
  if (exclusive && matchVersion !== "") {
    return Result.fail(
      invalidArgument(
        "exclusiveCreate and matchVersion exclude each other.",
        "ExclusiveCreateAndMatchVersionCannotBeSet"
      )
    )
  }
  if (exclusive && isActive(entry)) return Result.fail(aborted("The entry exists already."))
  return matchVersion !== "" && !(isActive(entry) && latest(entry).id === matchVersion)
    ? Result.fail(aborted("The entry has another version."))
    : Result.succeed(undefined)
}

const set: Handler = (call) =>
  Result.gen(function* () {
    const place = yield* placeOf(call)
    const bytes = typeof call.bytes === "string" ? new TextEncoder().encode(call.bytes) : call.bytes
    const checksum = text(call, "content-md5")
    if (checksum !== "" && checksum !== md5(bytes ?? new Uint8Array())) {
      return yield* Result.fail(invalidArgument("content-md5 does not match the body.", "ChecksumMismatch"))
    }
    const value = yield* checkValue(call.body)
    const metadata = yield* readMetadata(call)
    const store = yield* storeToWrite(call, place)
    const entry = findEntry(store, place.scope, place.id, call.now)
    yield* requireWriteScopes(call, place, entry)
    yield* checkConditions(call, entry)
    yield* transfer(call, "write", place, value, meters("write", place))
    const revision = write(call, place, store, "ACTIVE", { value, ...metadata })
    return { ...applied(formatVersion(revision)), headers: textJson }
  })

const increment: Handler = (call) =>
  Result.gen(function* () {
    const place = yield* placeOf(call)
    const given = text(call, "incrementBy") || "1"
    if (!/^-?\d+$/.test(given)) return yield* Result.fail(invalidArgument("incrementBy must be an integer."))
    const amount = BigInt(given)
    if (amount !== clamp(amount)) {
      const detail = amount > 0n ? "IncrementValueTooLarge" : "IncrementValueTooSmall"
      return yield* Result.fail(invalidArgument("The increment is not a 64-bit integer.", detail))
    }
    const metadata = yield* readMetadata(call)
    const store = yield* storeToWrite(call, place)
    const entry = findEntry(store, place.scope, place.id, call.now)
    yield* requireWriteScopes(call, place, entry)
    const current = isActive(entry) ? toInteger(latest(entry).value) : 0n
    if (current === undefined) {
      return yield* Result.fail(invalidArgument("The entry's value is not an integer.", "ExistingValueNotNumeric"))
    }
    const value = fromInteger(current + amount)
    yield* transfer(call, "write", place, value, meters("write", place))
    const revision = write(call, place, store, "ACTIVE", { value, ...metadata })
    return { ...answer(revision, fromInteger(clamp(current + amount))), applied: true }
  })

const remove: Handler = (call) =>
  Result.gen(function* () {
    const place = yield* placeOf(call)
    const store = yield* storeToRead(call, place)
    if (!isActive(findEntry(store, place.scope, place.id, call.now))) return yield* Result.fail(entryNotFound)
    write(call, place, store, "DELETED", tombstone)
    return { ...applied(), status: 204 }
  })

const readBound = (call: Call, name: string): Result.Result<number | undefined, Refusal> => {
  const given = text(call, name)
  const time = readTime(given)
  return given !== "" && time === undefined
    ? Result.fail(
        invalidArgument(`${name} is no timestamp.`, name === "startTime" ? "InvalidStartTime" : "InvalidEndTime")
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
    return {
      ...read({
        versions: page.map(formatVersion),
        nextPageCursor: versions.length > size ? writeToken(call, "cursor", page.at(-1)?.id ?? "") : ""
      }),
      headers: textJson
    }
  })

const getVersion: Handler = (call) =>
  Result.gen(function* () {
    const place = yield* placeOf(call)
    const entry = findEntry(yield* storeToRead(call, place), place.scope, place.id, call.now)
    const revision = entry?.revisions.find(({ id }) => id === text(call, "versionId"))
    if (revision?.state !== "ACTIVE") {
      return yield* Result.fail(notFound("The version was not found.", "VersionNotFound"))
    }
    yield* transfer(call, "read", place, revision.value, meters("read", place))
    return answer(revision, revision.value)
  })

const stores = "/datastores/v1/universes/{universeId}/standard-datastores"
const entries = `${stores}/datastore/entries`

export const v1Handlers: Handlers = {
  [`GET ${stores}`]: list,
  [`GET ${entries}`]: listEntries,
  [`GET ${entries}/entry`]: get,
  [`POST ${entries}/entry`]: set,
  [`DELETE ${entries}/entry`]: remove,
  [`POST ${entries}/entry/increment`]: increment,
  [`GET ${entries}/entry/versions`]: listVersions,
  [`GET ${entries}/entry/versions/version`]: getVersion
}
