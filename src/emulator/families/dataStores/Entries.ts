/** Handlers of entries, v2. The path without a scope stands for the scope `global`. */
import * as Result from "effect/Result"
import { requireScope } from "../../Authorize.ts"
import { aborted, invalidArgument, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import type { JsonObject } from "../../Json.ts"
import { continuing, pageSize, readToken, writeToken } from "../../Paging.ts"
import { checkName } from "../../StoreNames.ts"
import { clamp, fromInteger, objectOf, readTime, toInteger } from "../../Values.ts"
import {
  type Content,
  entryNotFound,
  globalScope,
  isActive,
  type Place,
  storeToRead,
  storeToWrite,
  tombstone,
  transfer,
  write
} from "./Access.ts"
import { type Address, formatEntry, formatListed, formatRevision } from "./Format.ts"
import { checkAttributes, checkUsers, checkValue, readPrefix, readTimeRange } from "./Rules.ts"
import { type Entry, entriesAfter, findEntry, latest, type Revision } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const allScopes = "-"
const tenMinutes = 10 * 60 * 1000

const addressOf = (call: Call): Result.Result<Address, Refusal> =>
  Result.gen(function* () {
    const storeId = yield* checkName(call, "The data store's name", text(call, "data_store_id"), "InvalidDataStoreName")
    const scope = call.input.scope_id
    return {
      universeId: text(call, "universe_id"),
      storeId,
      scope:
        scope === undefined ? undefined : yield* checkName(call, "The scope", String(scope), "InvalidDataStoreScope")
    }
  })

/** One entry: how the path names it, and where it is. */
const single = (call: Call, id: string): Result.Result<{ readonly address: Address; readonly place: Place }, Refusal> =>
  Result.gen(function* () {
    const address = yield* addressOf(call)
    if (address.scope === allScopes) {
      return yield* Result.fail(invalidArgument("The scope - is only for listing entries.", "InvalidDataStoreScope"))
    }
    yield* checkName(call, "The entry's id", id, "InvalidEntryKey")
    return { address, place: { ...address, scope: address.scope ?? globalScope, id } }
  })

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
    const fromScope = address.scope === undefined && call.world.dialect["dataStores.prefixWithoutScope"] === "scope"
    const after = Array.isArray(cursor) ? ([String(cursor[0]), String(cursor[1])] as const) : undefined
    const page: Array<Entry> = []
    let more = false
    for (const entry of entriesAfter(store, everywhere ? undefined : (address.scope ?? globalScope), after, call.now)) {
      if (!isActive(entry) && call.input.showDeleted !== true) continue
      // Over all scopes an id alone is ambiguous, so a prefix may name the scope too.
      const names = everywhere
        ? [entry.id, `${entry.scope}/${entry.id}`]
        : [fromScope ? `${entry.scope}/${entry.id}` : entry.id]
      if (!names.some((name) => name.startsWith(prefix))) continue
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
      ...continuing(
        call,
        "nextPageToken",
        more && last !== undefined ? writeToken(call, "pageToken", [last.scope, last.id]) : undefined
      )
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
    const full = text(call, "entry_id")
    const at = full.lastIndexOf("@")
    const id = at < 0 ? full : full.slice(0, at)
    const suffix = at < 0 ? undefined : full.slice(at + 1)
    const { address, place } = yield* single(call, id)
    const select = yield* readSelector(suffix, call.now)
    const store = yield* storeToRead(call, address)
    const entry = findEntry(store, place.scope, id, call.now)
    const revision = entry === undefined ? undefined : select(entry)
    if (revision?.state !== "ACTIVE") return yield* Result.fail(entryNotFound)
    yield* transfer(call, "read", place, revision.value)
    return read(formatEntry(address, suffix === revision.id ? full : id, revision))
  })

const alreadyExists = ({ world }: Call): Refusal =>
  world.dialect["dataStores.createExisting"] === "409"
    ? { status: 409, code: "ALREADY_EXISTS", message: "The entry already exists." }
    : invalidArgument("The entry already exists.")

const create: Handler = (call) =>
  Result.gen(function* () {
    const { address, place } = yield* single(call, text(call, "id"))
    const content = yield* contentOf(yield* objectOf(call))
    const store = yield* storeToWrite(call, address)
    if (isActive(findEntry(store, place.scope, place.id, call.now))) {
      return yield* Result.fail(alreadyExists(call))
    }
    yield* transfer(call, "write", place, content.value)
    return applied(formatEntry(address, place.id, write(call, place, store, "ACTIVE", content)))
  })

/** Refuses when the caller expects another state of the entry. */
const checkEtag = (body: JsonObject, entry: Entry | undefined): Result.Result<void, Refusal> => {
  const { etag } = body
  if (etag === undefined || etag === null || etag === "") return Result.succeed(undefined)
  if (typeof etag !== "string") return Result.fail(invalidArgument("The etag must be a string."))
  return isActive(entry) && latest(entry).etag === etag
    ? Result.succeed(undefined)
    : Result.fail(aborted("The etag does not match the entry's current one."))
}

const update: Handler = (call) =>
  Result.gen(function* () {
    const { address, place } = yield* single(call, text(call, "entry_id"))
    const body = yield* objectOf(call)
    const content = yield* contentOf(body)
    const store = yield* call.input.allowMissing === true ? storeToWrite(call, address) : storeToRead(call, address)
    const entry = findEntry(store, place.scope, place.id, call.now)
    if (!isActive(entry) && call.input.allowMissing !== true) return yield* Result.fail(entryNotFound)
    yield* checkEtag(body, entry)
    yield* transfer(call, "write", place, content.value)
    return applied(formatEntry(address, place.id, write(call, place, store, "ACTIVE", content)))
  })

const increment: Handler = (call) =>
  Result.gen(function* () {
    const { address, place } = yield* single(call, text(call, "entry_id"))
    const body = yield* objectOf(call)
    const amount = toInteger(body.amount)
    if (amount === undefined) return yield* Result.fail(invalidArgument("The amount must be an integer."))
    const users = yield* checkUsers(body.users)
    const attributes = yield* checkAttributes(body.attributes)
    const store = yield* storeToWrite(call, address)
    const entry = findEntry(store, place.scope, place.id, call.now)
    yield* requireScope(call.credential, `universe-datastores.objects:${isActive(entry) ? "update" : "create"}`)
    const current = isActive(entry) ? toInteger(latest(entry).value) : 0n
    if (current === undefined) {
      return yield* Result.fail(invalidArgument("The entry's value is not an integer.", "ExistingValueNotNumeric"))
    }
    const sum = current + amount
    const content = { value: fromInteger(sum), users, attributes }
    yield* transfer(call, "write", place, content.value)
    const revision = write(call, place, store, "ACTIVE", content)
    // What is stored may leave the range; what is shown may not.
    return applied(formatEntry(address, place.id, { ...revision, value: fromInteger(clamp(sum)) }))
  })

const remove: Handler = (call) =>
  Result.gen(function* () {
    const { address, place } = yield* single(call, text(call, "entry_id"))
    const store = yield* storeToRead(call, address)
    if (!isActive(findEntry(store, place.scope, place.id, call.now))) return yield* Result.fail(entryNotFound)
    yield* transfer(call, "write", place, tombstone.value)
    write(call, place, store, "DELETED", tombstone)
    return applied()
  })

const listRevisions: Handler = (call) =>
  Result.gen(function* () {
    const { address, place } = yield* single(call, text(call, "entry_id"))
    const size = yield* pageSize(call, "maxPageSize", { default: 10, max: 100 })
    const range = yield* readTimeRange(text(call, "filter"))
    const cursor = yield* readToken(call, "pageToken")
    const store = yield* storeToRead(call, address)
    const entry = findEntry(store, place.scope, place.id, call.now)
    if (entry === undefined) return yield* Result.fail(entryNotFound)
    const revisions = entry.revisions.filter(
      ({ id, time }) => time >= range.from && time <= range.to && (typeof cursor !== "string" || id < cursor)
    )
    revisions.reverse()
    const page = revisions.slice(0, size)
    const last = page.at(-1)
    return read({
      dataStoreEntries: page.map((revision) => formatRevision(address, entry, revision)),
      ...continuing(
        call,
        "nextPageToken",
        revisions.length > size && last !== undefined ? writeToken(call, "pageToken", last.id) : undefined
      )
    })
  })

export const entryHandlers = {
  "dataStores.listEntries": list,
  "dataStores.createEntry": create,
  "dataStores.getEntry": get,
  "dataStores.updateEntry": update,
  "dataStores.deleteEntry": remove,
  "dataStores.incrementEntry": increment,
  "dataStores.listEntryRevisions": listRevisions,
  "dataStores.listEntriesInScope": list,
  "dataStores.createEntryInScope": create,
  "dataStores.getEntryInScope": get,
  "dataStores.updateEntryInScope": update,
  "dataStores.deleteEntryInScope": remove,
  "dataStores.incrementEntryInScope": increment,
  "dataStores.listEntryRevisionsInScope": listRevisions
} satisfies Handlers
