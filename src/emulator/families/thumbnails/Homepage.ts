/** Handlers of the thumbnails of home pages: uploads, and which of them a universe shows. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { isObject } from "../../Json.ts"
import { readPartList } from "../../Multipart.ts"
import { paged } from "../../Paging.ts"
import { pictureOf } from "../../Pictures.ts"
import { formatTime } from "../../Values.ts"
import type { HomepageThumbnail, Personalization } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const megabyte = 1_048_576
const refuse = (message: string) => Result.fail(invalidArgument(message))

/** A parameter that is repeated. */
const listOf = (value: Json | ReadonlyArray<Json> | undefined): ReadonlyArray<string> =>
  value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)]

/** Thumbnails of the universe in the path that are there by now. */
const present = (call: Call): ReadonlyArray<HomepageThumbnail> =>
  [...call.world.thumbnails.homepage.values()].filter(
    ({ createTime, universeId }) => universeId === text(call, "universeId") && createTime <= call.now
  )

const upload: Handler = (call) => {
  const { thumbnails } = call.world
  const files = readPartList(call).filter(([name]) => name === "files")
  if (files.length === 0 || files.length > 5) return refuse("1 to 5 files are required.")
  if (files.some(([, { content }]) => content.length > 3 * megabyte)) return refuse("A file is too large.")
  const operations = files.map(([, file]) => {
    const { fileName = "" } = file
    // What a file calls itself counts for nothing.
    const kind = pictureOf({ ...file, contentType: undefined })
    if (kind === undefined || kind === "tga") return [fileName, null] as const
    const number = ++thumbnails.count
    const operationId = `upload-${number}`
    const readyAt = call.now + thumbnails.uploadMillis
    const id = String(9_800_100 + number)
    thumbnails.uploads.set(operationId, { operationId, readyAt, thumbnailId: id })
    thumbnails.homepage.set(id, {
      id,
      universeId: text(call, "universeId"),
      assetId: String(9_820_000 + number),
      createTime: readyAt,
      reviewedAt: readyAt + thumbnails.reviewMillis,
      rejected: thumbnails.unfit.has(fileName)
    })
    return [fileName, operationId] as const
  })
  return Result.succeed(applied({ fileToOperationIdDict: Object.fromEntries(operations) }))
}

const moderation = ({ rejected, reviewedAt }: HomepageThumbnail, now: number): string =>
  now < reviewedAt ? "Reviewing" : rejected ? "Rejected" : "Approved"

/** On the way, and there. */
const uploadStates = { word: ["Pending", "Finished"], number: [1, 2] } as const

const getStatus: Handler = (call) => {
  const { homepage, uploads } = call.world.thumbnails
  const states = uploadStates[call.world.dialect["thumbnails.uploadStatus"]]
  const ids = listOf(call.input.operationIds)
  const asked = ids.flatMap((id) => uploads.get(id) ?? [])
  if (asked.length === 0 || asked.length < ids.length) return refuse("operationIds names something unknown.")
  const statuses = asked.map(({ operationId, readyAt, thumbnailId }) => {
    const thumbnail = homepage.get(thumbnailId)
    return [
      operationId,
      thumbnail === undefined || readyAt > call.now
        ? {}
        : {
            homepageThumbnailId: thumbnail.id,
            assetId: Number(thumbnail.assetId),
            moderationStatus: moderation(thumbnail, call.now)
          }
    ] as const
  })
  return Result.succeed(
    read({
      uploadStatus: states[asked.every(({ readyAt }) => readyAt <= call.now) ? 1 : 0],
      uploadThumbnailStatusDict: Object.fromEntries(statuses)
    })
  )
}

const list: Handler = (call) => {
  const { personalizations } = call.world.thumbnails
  const used = new Set([...personalizations.values()].flatMap(({ thumbnailIds }) => thumbnailIds))
  return paged(
    call,
    present(call),
    ({ id }) => id,
    (thumbnail) => ({
      homepageThumbnailId: thumbnail.id,
      assetId: Number(thumbnail.assetId),
      moderationStatus: moderation(thumbnail, call.now),
      personalizedConfigStatus: used.has(thumbnail.id) ? "Active" : "Inactive",
      homepageThumbnailStatus: "Active"
    })
  )
}

const remove: Handler = (call) => {
  const ids = listOf(call.input.homepageThumbnailIds)
  if (ids.length === 0) return refuse("homepageThumbnailIds is required.")
  const own = new Set(present(call).map(({ id }) => id))
  const deleted = ids.map((id) => [id, own.has(id) && call.world.thumbnails.homepage.delete(id)] as const)
  const gone = new Set(deleted.flatMap(([id, it]) => (it ? [id] : [])))
  for (const personalization of call.world.thumbnails.personalizations.values()) {
    personalization.thumbnailIds = personalization.thumbnailIds.filter((id) => !gone.has(id))
  }
  return Result.succeed({ ...applied(Object.fromEntries(deleted)), applied: deleted.some(([, it]) => it) })
}

/** The ids of approved thumbnails in a body. */
const readIds = (call: Call): Result.Result<ReadonlyArray<string>, Refusal> => {
  const ids = isObject(call.body) ? listOf(call.body.homepageThumbnailIds) : []
  if (ids.length === 0 || ids.length > 5) return refuse("homepageThumbnailIds must be 1 to 5 ids.")
  const fit = present(call).filter((thumbnail) => moderation(thumbnail, call.now) === "Approved")
  const bad = ids.find((id) => !fit.some((thumbnail) => thumbnail.id === id))
  return bad === undefined ? Result.succeed(ids) : refuse(`The thumbnail ${bad} cannot be used.`)
}

const create: Handler = (call) =>
  Result.map(readIds(call), (thumbnailIds) => {
    const { thumbnails } = call.world
    const id = `personalization-${++thumbnails.count}`
    const universeId = text(call, "universeId")
    thumbnails.personalizations.set(id, { id, universeId, thumbnailIds, createTime: call.now })
    return applied(id)
  })

const own = (call: Call): ReadonlyArray<Personalization> =>
  [...call.world.thumbnails.personalizations.values()].filter(
    ({ universeId }) => universeId === text(call, "universeId")
  )

const update: Handler = (call) =>
  Result.gen(function* () {
    const id = isObject(call.body) ? call.body.id : undefined
    const personalization = own(call).find((it) => it.id === id)
    if (personalization === undefined) return yield* refuse("The configuration was not found.")
    personalization.thumbnailIds = yield* readIds(call)
    return applied(personalization.id)
  })

/** The newest configuration of a universe is the one that is shown. */
const listPersonalizations: Handler = (call) => {
  const all = own(call)
  // One that has lost all of its thumbnails is shown no more.
  const active = all.findLast(({ thumbnailIds }) => thumbnailIds.length > 0)
  const states = all.map((it) => ({ ...it, state: it.id === active?.id ? "Active" : "Inactive" }))
  const status = text(call, "status")
  return paged(
    call,
    states.filter(({ state }) => status === "" || state === status),
    ({ id }) => id,
    ({ createTime, id, state, thumbnailIds }) => ({
      id,
      personalizedConfigStatus: state,
      createdUtc: formatTime(createTime),
      lastServedUtc: null,
      thumbnails: thumbnailIds.flatMap((id) => {
        const thumbnail = call.world.thumbnails.homepage.get(id)
        return thumbnail === undefined
          ? []
          : [
              {
                homepageThumbnailId: id,
                assetId: Number(thumbnail.assetId),
                moderationStatus: moderation(thumbnail, call.now),
                homepageThumbnailStatus: "Active"
              }
            ]
      })
    })
  )
}

export const homepageHandlers = {
  "thumbnails.listHomepageThumbnails": list,
  "thumbnails.deleteHomepageThumbnails": remove,
  "thumbnails.uploadHomepageThumbnails": upload,
  "thumbnails.getUploadStatus": getStatus,
  "thumbnails.listPersonalizations": listPersonalizations,
  "thumbnails.createPersonalization": create,
  "thumbnails.updatePersonalization": update
} satisfies Handlers
