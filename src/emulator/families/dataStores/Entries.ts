/** Handlers of entries, v2. The path without a scope stands for the scope `global`. */
import * as Result from "effect/Result"
import type { Json } from "../../../client/Operation.ts"
import { requireScope } from "../../Authorize.ts"
import { aborted, invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, type Call, type Handler, type Handlers, read, text } from "../../Handler.ts"
import { isObject, type JsonObject } from "../../Json.ts"
import { pageSize, readToken, writeToken } from "../../Paging.ts"
import { type Address, formatEntry, formatListed, formatRevision, makeRevision } from "./Format.ts"
import { checkAttributes, checkName, checkUsers, checkValue, readPrefix, readTime, readTimeRange } from "./Rules.ts"
import {
  appendRevision,
  type Entry,
  entriesAfter,
  findEntry,
  findStore,
  latest,
  type Revision,
  type Store,
  universeStores
} from "./State.ts"

const globalScope = "global"
const allScopes = "-"
const tenMinutes = 10 * 60 * 1000

const addressOf = (call: Call): Result.Result<Address, Refusal> =>
  Result.gen(function* () {
    const storeId = yield* checkName("The data store's name", text(call, "data_store_id"), "InvalidDataStoreName")
    const scope = call.input.scope_id
    return {
      universeId: text(call, "universe_id"),
      storeId,
      scope: scope === undefined ? undefined : yield* checkName("The scope", String(scope), "InvalidDataStoreScope")
    }
  })

/** The address of one entry, where "all scopes" makes no sense. */
const singleAddress = (call: Call): Result.Result<Address & { readonly in: string }, Refusal> =>
  Result.flatMap(addressOf(call), (address) =>
    address.scope === allScopes
      ? Result.fail(invalidArgument("The scope - is only for listing entries.", "InvalidDataStoreScope"))
      : Result.succeed({ ...address, in: address.scope ?? globalScope })
  )

const deleted = notFound("The data store is scheduled for deletion.", "DatastoreDeleted")

const storeToRead = (call: Call, address: Address): Result.Result<Store, Refusal> => {
  const store = findStore(universeStores(call.world.dataStores, address.universeId), address.storeId, call.now)
  if (store === undefined) return Result.fail(notFound("The data store was not found.", "DatastoreNotFound"))
  return store.expireTime === undefined ? Result.succeed(store) : Result.fail(deleted)
}

/** The store to write to, which may not exist before its first entry. */
const storeToWrite = (call: Call, address: Address): Result.Result<Store, Refusal> => {
  const universe = universeStores(call.world.dataStores, address.universeId)
  const store = findStore(universe, address.storeId, call.now)
  if (store?.expireTime !== undefined) return Result.fail(deleted)
  return Result.succeed(
    store ?? { id: address.storeId, createTime: call.now, expireTime: undefined, scopes: new Map() }
  )
}

const entryNotFound = notFound("The entry was not found.", "EntryNotFound")

const isActive = (entry: Entry | undefined): entry is Entry => entry !== undefined && latest(entry).state === "ACTIVE"

interface Content {
  readonly value: Json
  readonly users: ReadonlyArray<string>
  readonly attributes: JsonObject
}

/** Appends a revision, creating store, scope and entry as needed. */
const write = (
  call: Call,
  address: Address & { readonly in: string },
  store: Store,
  id: string,
  state: Revision["state"],
  content: Content
): Revision => {
  const entry = findEntry(store, address.in, id, call.now)
  const revision = makeRevision(call.world.dataStores, {
    ...content,
    state,
    time: call.now,
    entryTime: entry === undefined ? call.now : latest(entry).entryTime
  })
  universeStores(call.world.dataStores, address.universeId).stores.set(store.id, store)
  appendRevision(store, address.in, id, revision)
  return revision
}

const bodyOf = (call: Call): Result.Result<JsonObject, Refusal> =>
  isObject(call.body) ? Result.succeed(call.body) : Result.fail(invalidArgument("The body must be a JSON object."))

const contentOf = (body: JsonObject): Result.Result<Content, Refusal> =>
  Result.gen(function* () {
    return {
      value: yield* checkValue(body.value),
      users: yield* checkUsers(body.users),
      attributes: yield* checkAttributes(body.attributes)
    }
  })

const list: Handler = (call) =>
  Result.gen(function* () {
    const address = yield* addressOf(call)
    const size = yield* pageSize(call, "maxPageSize", { default: 10, max: 256 })
    const prefix = yield* readPrefix(text(call, "filter"))
    const cursor = yield* readToken(call, "pageToken")
    const store = yield* storeToRead(call, address)
    const everywhere = address.scope === allScopes
    const after = Array.isArray(cursor) ? ([String(cursor[0]), String(cursor[1])] as const) : undefined
    const page: Array<Entry> = []
    let more = false
    for (const entry of entriesAfter(store, everywhere ? undefined : (address.scope ?? globalScope), after, call.now)) {
      if (!isActive(entry) && call.input.showDeleted !== true) continue
      // Over all scopes an id alone is ambiguous, so a prefix may name the scope too.
      if (!entry.id.startsWith(prefix) && !(everywhere && `${entry.scope}/${entry.id}`.startsWith(prefix))) continue
      if (page.length === size) {
        more = true
        break
      }
      page.push(entry)
    }
    const last = page.at(-1)
    return read({
      dataStoreEntries: page.map((entry) =>
        formatListed(everywhere ? { ...address, scope: entry.scope } : address, entry)
      ),
      ...(more && last !== undefined ? { nextPageToken: writeToken(call, "pageToken", [last.scope, last.id]) } : {})
    })
  })

type Selector = (entry: Entry) => Revision | undefined

/** What the text after an id's last `@` selects: a revision, the latest one, or the one of a time. */
const readSelector = (suffix: string | undefined, now: number): Result.Result<Selector, Refusal> => {
  if (suffix === undefined || suffix === "latest") return Result.succeed(latest)
  if (!suffix.startsWith("latest:")) return Result.succeed(({ revisions }) => revisions.find(({ id }) => id === suffix))
  const time = readTime(suffix.slice("latest:".length))
  return time === undefined || time < 0 || time > now + tenMinutes
    ? Result.fail(invalidArgument("The revision's time is invalid.", "InvalidVersionId"))
    : Result.succeed(({ revisions }) => revisions.findLast((revision) => revision.time <= time))
}

const get: Handler = (call) =>
  Result.gen(function* () {
    const address = yield* singleAddress(call)
    const full = text(call, "entry_id")
    const at = full.lastIndexOf("@")
    const id = yield* checkName("The entry's id", at < 0 ? full : full.slice(0, at), "InvalidEntryKey")
    const suffix = at < 0 ? undefined : full.slice(at + 1)
    const select = yield* readSelector(suffix, call.now)
    const store = yield* storeToRead(call, address)
    const entry = findEntry(store, address.in, id, call.now)
    const revision = entry === undefined ? undefined : select(entry)
    if (revision?.state !== "ACTIVE") return yield* Result.fail(entryNotFound)
    return read(formatEntry(address, suffix === revision.id ? full : id, revision))
  })

const create: Handler = (call) =>
  Result.gen(function* () {
    const address = yield* singleAddress(call)
    const id = yield* checkName("The entry's id", text(call, "id"), "InvalidEntryKey")
    const content = yield* contentOf(yield* bodyOf(call))
    const store = yield* storeToWrite(call, address)
    if (isActive(findEntry(store, address.in, id, call.now))) {
      return yield* Result.fail(invalidArgument("The entry already exists."))
    }
    return applied(formatEntry(address, id, write(call, address, store, id, "ACTIVE", content)))
  })

/** Refuses when the caller expects another state of the entry. */
const checkEtag = (body: JsonObject, entry: Entry | undefined): Result.Result<void, Refusal> => {
  const { etag } = body
  if (etag === undefined || etag === null || etag === "") return Result.succeed(undefined)
  return isActive(entry) && latest(entry).etag === etag
    ? Result.succeed(undefined)
    : Result.fail(aborted("The etag does not match the entry's current one."))
}

const update: Handler = (call) =>
  Result.gen(function* () {
    const address = yield* singleAddress(call)
    const id = yield* checkName("The entry's id", text(call, "entry_id"), "InvalidEntryKey")
    const body = yield* bodyOf(call)
    const content = yield* contentOf(body)
    const store = yield* call.input.allowMissing === true ? storeToWrite(call, address) : storeToRead(call, address)
    const entry = findEntry(store, address.in, id, call.now)
    if (!isActive(entry) && call.input.allowMissing !== true) return yield* Result.fail(entryNotFound)
    yield* checkEtag(body, entry)
    return applied(formatEntry(address, id, write(call, address, store, id, "ACTIVE", content)))
  })

const toInteger = (value: Json | undefined): bigint | undefined =>
  typeof value === "bigint" ? value : typeof value === "number" && Number.isInteger(value) ? BigInt(value) : undefined

const fromInteger = (value: bigint): Json => {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

const highest = 2n ** 63n - 1n
const lowest = -(2n ** 63n)

const clamp = (value: bigint): bigint => (value > highest ? highest : value < lowest ? lowest : value)

const increment: Handler = (call) =>
  Result.gen(function* () {
    const address = yield* singleAddress(call)
    const id = yield* checkName("The entry's id", text(call, "entry_id"), "InvalidEntryKey")
    const body = yield* bodyOf(call)
    const amount = toInteger(body.amount)
    if (amount === undefined) return yield* Result.fail(invalidArgument("The amount must be an integer."))
    const users = yield* checkUsers(body.users)
    const attributes = yield* checkAttributes(body.attributes)
    const store = yield* storeToWrite(call, address)
    const entry = findEntry(store, address.in, id, call.now)
    yield* requireScope(call.credential, `universe-datastores.objects:${isActive(entry) ? "update" : "create"}`)
    const current = isActive(entry) ? toInteger(latest(entry).value) : 0n
    if (current === undefined) {
      return yield* Result.fail(invalidArgument("The entry's value is not an integer.", "ExistingValueNotNumeric"))
    }
    const sum = current + amount
    const revision = write(call, address, store, id, "ACTIVE", { value: fromInteger(sum), users, attributes })
    // What is stored may leave the range; what is shown may not.
    return applied(formatEntry(address, id, { ...revision, value: fromInteger(clamp(sum)) }))
  })

const remove: Handler = (call) =>
  Result.gen(function* () {
    const address = yield* singleAddress(call)
    const id = yield* checkName("The entry's id", text(call, "entry_id"), "InvalidEntryKey")
    const store = yield* storeToRead(call, address)
    const entry = findEntry(store, address.in, id, call.now)
    if (!isActive(entry)) return yield* Result.fail(entryNotFound)
    write(call, address, store, id, "DELETED", { value: null, users: [], attributes: {} })
    return applied()
  })

const listRevisions: Handler = (call) =>
  Result.gen(function* () {
    const address = yield* singleAddress(call)
    const id = yield* checkName("The entry's id", text(call, "entry_id"), "InvalidEntryKey")
    const size = yield* pageSize(call, "maxPageSize", { default: 10, max: 100 })
    const range = yield* readTimeRange(text(call, "filter"))
    const cursor = yield* readToken(call, "pageToken")
    const store = yield* storeToRead(call, address)
    const entry = findEntry(store, address.in, id, call.now)
    if (entry === undefined) return yield* Result.fail(entryNotFound)
    const revisions = entry.revisions.filter(
      ({ id, time }) => time >= range.from && time <= range.to && (typeof cursor !== "string" || id < cursor)
    )
    revisions.reverse()
    const page = revisions.slice(0, size)
    const last = page.at(-1)
    return read({
      dataStoreEntries: page.map((revision) => formatRevision(address, entry, revision)),
      ...(revisions.length > size && last !== undefined
        ? { nextPageToken: writeToken(call, "pageToken", last.id) }
        : {})
    })
  })

const store = "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}"

const under = (parent: string): Handlers => ({
  [`GET ${parent}/entries`]: list,
  [`POST ${parent}/entries`]: create,
  [`GET ${parent}/entries/{entry_id}`]: get,
  [`PATCH ${parent}/entries/{entry_id}`]: update,
  [`DELETE ${parent}/entries/{entry_id}`]: remove,
  [`POST ${parent}/entries/{entry_id}:increment`]: increment,
  [`GET ${parent}/entries/{entry_id}:listRevisions`]: listRevisions
})

export const entryHandlers: Handlers = { ...under(store), ...under(`${store}/scopes/{scope_id}`) }
