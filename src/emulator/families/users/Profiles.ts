/** Handlers of users themselves: profile, thumbnail, notifications. */
import * as Result from "effect/Result"
import { hasScope } from "../../Authorize.ts"
import { invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { isObject, type JsonObject, own } from "../../Json.ts"
import { beginOperation, findOperation, formatOperation, settleOperations, type Work } from "../../Pending.ts"
import { bodyOf, utf8Length } from "../../Values.ts"
import type { User } from "./State.ts"
import type { Call, Handler, Handlers, World } from "./World.ts"

/** The user in the path. */
export const userIn = (call: Call, wire = "user_id"): Result.Result<User, Refusal> => {
  const user = call.world.users.get(text(call, wire))
  return user === undefined ? Result.fail(notFound("The user was not found.")) : Result.succeed(user)
}

const networks = { facebook: "", twitter: "", youtube: "", twitch: "", guilded: "" }

const profilesOf = ({ dialect }: World, { socialNetworkProfiles }: User): JsonObject =>
  dialect["users.socialProfiles"] === "all" ? { ...networks, ...socialNetworkProfiles } : socialNetworkProfiles

const get: Handler = (call) =>
  Result.map(userIn(call), (user) =>
    read({
      path: `users/${user.id}`,
      createTime: new Date(user.createTime).toISOString(),
      id: user.id,
      name: user.name,
      displayName: user.displayName,
      about: user.about,
      locale: user.locale,
      premium: user.premium,
      ...(hasScope(call.credential, "user.advanced:read") ? { idVerified: user.idVerified } : {}),
      ...(hasScope(call.credential, "user.social:read") ? { socialNetworkProfiles: profilesOf(call.world, user) } : {})
    })
  )

const sizes = [48, 50, 60, 75, 100, 110, 150, 180, 352, 420, 720]
const type = "type.googleapis.com/roblox.open_cloud.cloud.v2.GenerateUserThumbnailResponse"

/** How long an image takes that nobody asked for before. */
const rendering = 1000

const formats: Readonly<Record<string, string>> = { FORMAT_UNSPECIFIED: "Png", PNG: "Png", JPEG: "Jpeg" }
const shapes: Readonly<Record<string, string>> = {
  SHAPE_UNSPECIFIED: "Circular",
  ROUND: "Circular",
  SQUARE: "Square"
}

export const thumbnail: Work<World, { readonly userId: string; readonly imageUri: string }> = {
  name: "users.thumbnail",
  carryOut: ({ users }, { imageUri, userId }) => {
    const error = users.get(userId)?.thumbnailError
    return error === undefined
      ? { _tag: "Done", response: { "@type": type, imageUri } }
      : { _tag: "Failed", error: { code: 9, message: error } }
  }
}

const generateThumbnail: Handler = (call) =>
  Result.gen(function* () {
    const user = yield* userIn(call)
    const size = Number(call.input.size ?? 420)
    const format = own(formats, text(call, "format") || "PNG")
    const shape = own(shapes, text(call, "shape") || "ROUND")
    if (!sizes.includes(size)) return yield* Result.fail(invalidArgument(`size must be one of ${sizes.join(", ")}.`))
    if (format === undefined) return yield* Result.fail(invalidArgument("format must be PNG or JPEG."))
    if (shape === undefined) return yield* Result.fail(invalidArgument("shape must be ROUND or SQUARE."))
    const imageUri = `https://thumbnails.emulator.invalid/${user.id}/${size}/${size}/AvatarHeadshot/${format}/${shape}`
    const known = [...call.world.operations.byPath.values()].find(
      ({ ending }) => ending?._tag === "Done" && ending.response.imageUri === imageUri
    )
    const operation =
      known ??
      beginOperation(call.world, thumbnail, {
        path: (id) => `users/${user.id}/operations/${id}`,
        readyAt: call.world.dialect["users.thumbnailAtOnce"] === "done" ? call.now : call.now + rendering,
        input: { userId: user.id, imageUri }
      })
    settleOperations(call.world, call.now)
    return known === undefined ? applied(formatOperation(operation)) : read(formatOperation(operation))
  })

const getOperation: Handler = (call) =>
  Result.gen(function* () {
    const user = yield* userIn(call)
    const path = `users/${user.id}/operations/${text(call, "operation_id")}`
    const operation = findOperation(call.world, path, call.now)
    return operation === undefined
      ? yield* Result.fail(notFound("The operation was not found."))
      : read(formatOperation(operation))
  })

const isParameter = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { int64Value, stringValue, ...others } = value
  const integer =
    typeof int64Value === "number" || typeof int64Value === "bigint" || /^-?\d{1,19}$/.test(String(int64Value))
  return (
    Object.keys(others).length === 0 &&
    (int64Value === undefined ? typeof stringValue === "string" : stringValue === undefined && integer)
  )
}

const checkPayload = (payload: unknown, most: number): Result.Result<JsonObject, Refusal> => {
  const refuse = (message: string) => Result.fail(invalidArgument(message))
  if (!isObject(payload)) return refuse("payload is required.")
  if (payload.type !== "MOMENT") return refuse("payload.type must be MOMENT.")
  if (typeof payload.messageId !== "string" || payload.messageId === "") return refuse("payload.messageId is required.")
  const { joinExperience } = payload
  const data = isObject(joinExperience) ? joinExperience.launchData : undefined
  if (typeof data === "string" && utf8Length(data) > most) return refuse(`launchData has more than ${most} bytes.`)
  const { parameters = {} } = payload
  if (!isObject(parameters)) return refuse("payload.parameters must be an object.")
  const bad = Object.entries(parameters).find(([, value]) => !isParameter(value))
  if (bad !== undefined) return refuse(`payload.parameters.${bad[0]} must have one of stringValue and int64Value.`)
  return Result.succeed(payload)
}

/** That a user gets one of a universe a day is a matter of quota. */
const sendNotification: Handler = (call) =>
  Result.gen(function* () {
    const user = yield* userIn(call)
    const body = bodyOf(call)
    const source = isObject(body.source) ? body.source.universe : undefined
    const universeId = /^universes\/(\d+)$/.exec(typeof source === "string" ? source : "")?.[1]
    if (universeId === undefined) return yield* Result.fail(invalidArgument("source.universe is required."))
    if (!call.world.universes.has(universeId)) {
      return yield* Result.fail(notFound(`Universe ${universeId} was not found.`))
    }
    const payload = yield* checkPayload(body.payload, call.world.dialect["users.launchDataBytes"])
    const id = `00000000-0000-4000-9000-${String(user.notifications.length + 1).padStart(12, "0")}`
    user.notifications.push({ id, universeId, time: call.now, payload })
    return applied({ path: `users/${user.id}/notifications/${id}`, id })
  })

export const profileHandlers = {
  "users.get": get,
  "users.generateThumbnail": generateThumbnail,
  "users.getThumbnailOperation": getOperation,
  "users.sendNotification": sendNotification
} satisfies Handlers
