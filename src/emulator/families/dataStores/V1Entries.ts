/** Handlers of single entries, v1: values as whole bodies, metadata in headers. */
import * as Result from "effect/Result"
import { requireScope } from "../../Authorize.ts"
import { aborted, invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, type Reply, text } from "../../Handler.ts"
import { isObject, parseJson } from "../../Json.ts"
import { md5 } from "../../Md5.ts"
import { clamp, fromInteger, toInteger } from "../../Values.ts"
import {
  type Content,
  entryNotFound,
  isActive,
  type Place,
  storeToRead,
  storeToWrite,
  tombstone,
  transfer,
  write
} from "./Access.ts"
import { checkAttributes, checkUsers, checkValue } from "./Rules.ts"
import { type Entry, findEntry, findStore, latest, universeStores } from "./State.ts"
import { answer, formatVersion, meters, placeOf } from "./V1Format.ts"
import type { Call, Handler, Handlers } from "./World.ts"

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

const get: Handler = (call) =>
  Result.gen(function* () {
    const place = yield* placeOf(call)
    const entry = findEntry(yield* storeToRead(call, place), place.scope, place.id, call.now)
    if (!isActive(entry)) return yield* Result.fail(entryNotFound)
    const revision = latest(entry)
    yield* transfer(call, "read", place, revision.value, meters("read", place))
    return answer(call, revision, revision.value)
  })

/** A write needs the scope of what it does: change an entry, make one, or make a store. */
const requireWriteScopes = (call: Call, place: Place, entry: Entry | undefined): Result.Result<void, Refusal> =>
  Result.gen(function* () {
    const known = findStore(universeStores(call.world.dataStores, place.universeId), place.storeId, call.now)
    if (known === undefined) yield* requireScope(call.credential, "universe-datastores.control:create")
    const verb = isActive(entry) ? "update" : "create"
    yield* requireScope(call.credential, `universe-datastores.objects:${verb}`)
  })

/** What a write's condition says against it: a word, or `undefined` where it holds. */
const conditionFailure = (call: Call, entry: Entry | undefined): Result.Result<string | undefined, Refusal> => {
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
  if (exclusive && isActive(entry)) return Result.succeed("The entry exists already.")
  return Result.succeed(
    matchVersion !== "" && !(isActive(entry) && latest(entry).id === matchVersion)
      ? "The entry has another version."
      : undefined
  )
}

/** The refusal of a write whose condition does not hold: it brings what is there. */
const conditionRefusal = (call: Call, entry: Entry | undefined, reason: string): Result.Result<Reply, Refusal> => {
  if (call.world.dialect["dataStores.conditionV1"] === "409") return Result.fail(aborted(reason))
  if (!isActive(entry)) return Result.succeed({ status: 412, applied: false })
  const current = latest(entry)
  return Result.succeed({ ...answer(call, current, current.value), status: 412 })
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
    const failed = yield* conditionFailure(call, entry)
    if (failed !== undefined) return yield* conditionRefusal(call, entry, failed)
    yield* transfer(call, "write", place, value, meters("write", place))
    const revision = write(call, place, store, "ACTIVE", { value, ...metadata })
    return applied(formatVersion(revision))
  })

const increment: Handler = (call) =>
  Result.gen(function* () {
    const place = yield* placeOf(call)
    const given = text(call, "incrementBy") || "1"
    const fractions = call.world.dialect["dataStores.fractionV1"] === "taken"
    if (!(fractions ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/).test(given)) {
      return yield* Result.fail(invalidArgument("incrementBy must be an integer."))
    }
    const amount = given.includes(".") ? Number(given) : BigInt(given)
    if (typeof amount === "bigint" && amount !== clamp(amount)) {
      const detail = amount > 0n ? "IncrementValueTooLarge" : "IncrementValueTooSmall"
      return yield* Result.fail(invalidArgument("The increment is not a 64-bit integer.", detail))
    }
    const metadata = yield* readMetadata(call)
    const store = yield* storeToWrite(call, place)
    const entry = findEntry(store, place.scope, place.id, call.now)
    yield* requireWriteScopes(call, place, entry)
    const stored = isActive(entry) ? latest(entry).value : 0
    const current = toInteger(stored) ?? (fractions && typeof stored === "number" ? stored : undefined)
    if (current === undefined) {
      return yield* Result.fail(invalidArgument("The entry's value is not an integer.", "ExistingValueNotNumeric"))
    }
    const sum = typeof current === "bigint" && typeof amount === "bigint" ? current + amount : undefined
    const value = sum === undefined ? Number(current) + Number(amount) : fromInteger(sum)
    yield* transfer(call, "write", place, value, meters("write", place))
    const revision = write(call, place, store, "ACTIVE", { value, ...metadata })
    return { ...answer(call, revision, sum === undefined ? value : fromInteger(clamp(sum))), applied: true }
  })

const remove: Handler = (call) =>
  Result.gen(function* () {
    const place = yield* placeOf(call)
    const store = yield* storeToRead(call, place)
    if (!isActive(findEntry(store, place.scope, place.id, call.now))) return yield* Result.fail(entryNotFound)
    yield* transfer(call, "write", place, tombstone.value, meters("write", place))
    write(call, place, store, "DELETED", tombstone)
    return { ...applied(), status: 204 }
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
    return answer(call, revision, revision.value)
  })

export const v1EntryHandlers = {
  "dataStores.getEntryV1": get,
  "dataStores.setEntryV1": set,
  "dataStores.deleteEntryV1": remove,
  "dataStores.incrementEntryV1": increment,
  "dataStores.getEntryVersionV1": getVersion
} satisfies Handlers
