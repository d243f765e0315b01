/** What the handlers of the older interface, v1, share: how entries are addressed, and how they are shown. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import type { Refusal } from "../../Errors.ts"
import { type Reply, read, text } from "../../Handler.ts"
import { stringifyJson } from "../../Json.ts"
import { md5 } from "../../Md5.ts"
import { checkName } from "../../StoreNames.ts"
import { globalScope, type Place } from "./Access.ts"
import type { Revision } from "./State.ts"
import type { Call } from "./World.ts"

const stores = "/datastores/v1/universes/{universeId}/standard-datastores"

/** The interface's paths. */
export const paths = { stores, entries: `${stores}/datastore/entries` } as const

/** Seven fractional digits, as this interface writes times. */
export const formatTime = (millis: number): string => new Date(millis).toISOString().replace("Z", "0000Z")

const headerTime = (millis: number): string => formatTime(millis).replace("Z", "+00:00")

export const storeOf = (
  call: Call
): Result.Result<{ readonly universeId: string; readonly storeId: string }, Refusal> =>
  Result.map(
    checkName(call, "The data store's name", text(call, "datastoreName"), "InvalidDataStoreName"),
    (storeId) => ({
      universeId: text(call, "universeId"),
      storeId
    })
  )

export const scopeOf = (call: Call): string => text(call, "scope") || globalScope

export const placeOf = (call: Call): Result.Result<Place, Refusal> =>
  Result.gen(function* () {
    const store = yield* storeOf(call)
    const scope = yield* checkName(call, "The scope", scopeOf(call), "InvalidDataStoreScope")
    const id = yield* checkName(call, "The entry's key", text(call, "entryKey"), "InvalidEntryKey")
    return { ...store, scope, id }
  })

/** This interface's own limits on data, in megabytes a minute for a universe. */
export const meters = (kind: "read" | "write", { universeId }: Place) => [
  { key: `dataStoresV1 ${kind} ${universeId}`, kilobytesPerMinute: (kind === "read" ? 20 : 10) * 1024 }
]

/** A header value is ASCII: other characters are escaped. */
const ascii = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)

export const answer = ({ world }: Call, revision: Revision, value: Json): Reply => {
  const body = stringifyJson(value)
  return {
    ...read(value),
    headers: {
      ...(world.dialect["dataStores.lastModifiedV1"] === "present"
        ? { "last-modified": new Date(revision.time).toUTCString() }
        : {}),
      "content-md5": md5(new TextEncoder().encode(body)),
      "roblox-entry-version": revision.id,
      "roblox-entry-created-time": headerTime(revision.entryTime),
      "roblox-entry-version-created-time": headerTime(revision.time),
      "roblox-entry-attributes": ascii(stringifyJson(revision.attributes)),
      "roblox-entry-userids": `[${revision.users.map((user) => user.slice("users/".length)).join(", ")}]`
    }
  }
}

export const formatVersion = (revision: Revision): Json => ({
  version: revision.id,
  deleted: revision.state === "DELETED",
  contentLength: revision.state === "DELETED" ? 0 : stringifyJson(revision.value).length,
  createdTime: formatTime(revision.time),
  objectCreatedTime: formatTime(revision.entryTime)
})
