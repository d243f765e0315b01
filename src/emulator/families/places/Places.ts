/** Handlers of places: their settings, and their versions. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { aborted, invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import type { JsonObject } from "../../Json.ts"
import { isText, isWhole, readChanges } from "../../Mask.ts"
import { md5 } from "../../Md5.ts"
import { pageSize, readToken, writeToken } from "../../Paging.ts"
import { bodyOf, formatTime, numeric } from "../../Values.ts"
import { anyPlace, latestVersion, type Place, type PlaceVersion, placeOf } from "../experiences/State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const found = (call: Call): Result.Result<Place, Refusal> =>
  placeOf(
    call.world,
    text(call, "universe_id") || text(call, "universeId"),
    text(call, "place_id") || text(call, "placeId"),
    call.now
  )

const editable = (call: Call): Result.Result<Place, Refusal> =>
  Result.flatMap(found(call), (place) =>
    place.teamCreateActive ? Result.fail(aborted("The place is being edited with Team Create.")) : Result.succeed(place)
  )

const format = (call: Call, place: Place): JsonObject => ({
  path: `universes/${place.universeId}/places/${place.id}`,
  createTime: formatTime(place.createTime),
  updateTime: formatTime(place.updateTime),
  displayName: place.displayName,
  description: place.description,
  serverSize: place.serverSize,
  root: call.world.universes.get(place.universeId)?.places[0] === place.id,
  universeRuntimeCreation: false
})

const get: Handler = (call) => Result.map(found(call), (place) => read(format(call, place)))

const rules = {
  displayName: (value: Json) => isText(value) && String(value).trim() !== "",
  description: isText,
  serverSize: (value: Json) => isWhole(value) && Number(value) >= 1 && Number(value) <= 700
}

const update: Handler = (call) =>
  Result.gen(function* () {
    const place = yield* editable(call)
    const changes = yield* readChanges(call, rules)
    const cleared = changes.find(([name, value]) => value === null && name !== "description")
    if (cleared !== undefined) return yield* Result.fail(invalidArgument(`${cleared[0]} cannot be cleared.`))
    for (const [name, value] of changes) {
      if (name === "displayName") place.displayName = String(value)
      if (name === "description") place.description = String(value ?? "")
      if (name === "serverSize") place.serverSize = Number(value)
    }
    place.updateTime = call.now
    return applied(format(call, place))
  })

const author = (call: Call): string => /^users\/(\d+)/.exec(call.credential.owner)?.[1] ?? "156"

const startOf = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes.slice(0, 64))

/** Whether the content is what its type says, or either where it says nothing. */
const isPlaceFile = (bytes: Uint8Array, contentType: string): boolean =>
  contentType === ""
    ? isPlaceFile(bytes, "application/xml") || isPlaceFile(bytes, "application/octet-stream")
    : /xml/i.test(contentType)
      ? /^\S*\s*<(roblox|\?xml)/.test(startOf(bytes))
      : startOf(bytes).startsWith("<roblox!")

const publishVersion: Handler = (call) =>
  Result.gen(function* () {
    const place = yield* Result.mapError(editable(call), (refusal) =>
      refusal.status === 404 ? aborted("The place is not one of the universe's.") : refusal
    )
    const kind = text(call, "versionType") || "Saved"
    if (kind !== "Saved" && kind !== "Published") return yield* Result.fail(invalidArgument("Invalid versionType."))
    const bytes =
      typeof call.bytes === "string" ? new TextEncoder().encode(call.bytes) : (call.bytes ?? new Uint8Array())
    const contentType = call.header("content-type") ?? ""
    const largest = call.world.dialect["places.bound"] === "10MiB" ? 10_485_760 : 100_000_000
    if (bytes.length > largest) return yield* Result.fail(invalidArgument("The place file is too large."))
    if (!isPlaceFile(bytes, contentType)) return yield* Result.fail(invalidArgument("Invalid place file."))
    const published = kind === "Published"
    const last = latestVersion(place)
    const reply = (number: number, changed: boolean) => ({
      ...(changed ? applied({ versionNumber: number }) : read({ versionNumber: number }))
    })
    const hash = md5(bytes)
    if (last.hash === hash && (last.published || !published)) return reply(last.number, false)
    if (last.hash === hash) {
      last.published = true
      return reply(last.number, true)
    }
    const version: PlaceVersion = {
      number: last.number + 1,
      time: call.now,
      createdBy: author(call),
      hash,
      contentType,
      size: bytes.length,
      content: bytes,
      published,
      title: "",
      description: ""
    }
    place.versions.push(version)
    place.updateTime = call.now
    return reply(version.number, true)
  })

const formatVersion = (version: PlaceVersion): JsonObject => ({
  version: String(version.number),
  title: version.title,
  description: version.description,
  contributors: [numeric(version.createdBy)],
  saveType: 1,
  isPublished: version.published,
  publishStatus: version.published ? 1 : 0,
  hasNotes: version.title !== "" || version.description !== "",
  createdTime: formatTime(version.time),
  createdBy: numeric(version.createdBy)
})

/** Whether a version passes the filters of a request. */
const passes = (call: Call, version: PlaceVersion): boolean => {
  const { contributorId, endTime, hasNotes, isPublished, saveType, searchTerm, startTime } = call.input
  const noted = version.title !== "" || version.description !== ""
  const words = `${version.title} ${version.description}`.toLowerCase()
  return (
    (isPublished === undefined || isPublished === version.published) &&
    (hasNotes === undefined || hasNotes === noted) &&
    (saveType === undefined || Number(saveType) === 1) &&
    (contributorId === undefined || String(contributorId) === version.createdBy) &&
    (searchTerm === undefined || words.includes(String(searchTerm).toLowerCase())) &&
    (startTime === undefined || version.time >= Date.parse(String(startTime))) &&
    (endTime === undefined || version.time <= Date.parse(String(endTime)))
  )
}

/** One page of a list whose cursor counts items. */
const page = <A>(call: Call, items: ReadonlyArray<A>) =>
  Result.gen(function* () {
    const size = yield* pageSize(call, "pageSize", { default: 10, max: 100 })
    const cursor = yield* readToken(call, "cursor")
    const start = typeof cursor === "number" ? cursor : 0
    const next = start + size
    const hasMore = next < items.length
    return {
      items: items.slice(start, next),
      rest: { hasMore, nextCursor: hasMore ? writeToken(call, "cursor", next) : null }
    }
  })

const known = (call: Call) => anyPlace(call.world, text(call, "placeId"), call.now)

const listVersionHistory: Handler = (call) =>
  Result.gen(function* () {
    const place = yield* known(call)
    const versions = place.versions.filter((version) => passes(call, version)).reverse()
    const { items, rest } = yield* page(call, versions)
    return read({ ...rest, placeVersions: items.map(formatVersion) })
  })

const listContributors: Handler = (call) =>
  Result.gen(function* () {
    const place = yield* known(call)
    const ids = [...new Set(place.versions.map(({ createdBy }) => createdBy))]
    const { items, rest } = yield* page(call, ids)
    return read({ ...rest, contributors: items.map((id) => numeric(id)) })
  })

const updateVersionNotes: Handler = (call) =>
  Result.gen(function* () {
    const place = yield* known(call)
    const version = place.versions.find(({ number }) => String(number) === text(call, "version"))
    if (version === undefined) return yield* Result.fail(notFound("The version was not found."))
    const { description, title } = bodyOf(call)
    if (title !== undefined) version.title = String(title ?? "")
    if (description !== undefined) version.description = String(description ?? "")
    return applied({ placeVersion: formatVersion(version) })
  })

const getUniverse: Handler = (call) => {
  const id = text(call, "placeId")
  const universe = [...call.world.universes.values()].find(({ places }) => places.includes(id))
  return universe === undefined
    ? Result.fail(notFound("The place was not found."))
    : Result.succeed(read({ universeId: numeric(universe.id) }))
}

export const placeHandlers = {
  "places.get": get,
  "places.update": update,
  "places.publishVersion": publishVersion,
  "universes.ofPlace": getUniverse,
  "places.listVersionHistory": listVersionHistory,
  "places.listContributors": listContributors,
  "places.updateVersionNotes": updateVersionNotes
} satisfies Handlers
