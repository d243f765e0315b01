/** Handlers of universes: their settings, whether they are public, who may manage them. */
import * as Result from "effect/Result"
import { invalidArgument, resourceExhausted } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import type { JsonObject } from "../../Json.ts"
import { isObject } from "../../Json.ts"
import { isFlag, isLink, isWhole, readChanges } from "../../Mask.ts"
import { beginOperation, formatOperation, type Work } from "../../Pending.ts"
import { bodyOf, formatTime, numeric } from "../../Values.ts"
import { experienceOf, rootPlace } from "../experiences/State.ts"
import type { Call, Handler, Handlers, World } from "./World.ts"

const links = ["facebook", "twitter", "youtube", "twitch", "discord", "robloxGroup", "guilded"]
const flags = ["voiceChatEnabled", "desktopEnabled", "mobileEnabled", "tabletEnabled", "consoleEnabled", "vrEnabled"]

const rules = {
  ...Object.fromEntries(links.map((name) => [`${name}SocialLink`, isLink])),
  ...Object.fromEntries(flags.map((name) => [name, isFlag])),
  privateServerPriceRobux: isWhole
}

const universeId = (call: Call) => text(call, "universe_id") || text(call, "universeId")

const format = (call: Call): JsonObject => {
  const id = universeId(call)
  const { active, createTime, settings, updateTime } = experienceOf(call.world, id)
  const universe = call.world.universes.get(id)
  const root = rootPlace(call.world, id, call.now)
  const owner = universe?.owner ?? ""
  return {
    path: `universes/${id}`,
    createTime: formatTime(createTime),
    updateTime: formatTime(updateTime),
    displayName: root?.displayName ?? universe?.displayName ?? "",
    description: root?.description ?? "",
    ...(owner.startsWith("groups/") ? { group: owner } : { user: owner }),
    visibility: active ? "PUBLIC" : "PRIVATE",
    ...settings,
    ...(root === undefined ? {} : { rootPlace: `universes/${id}/places/${root.id}` })
  }
}

const get: Handler = (call) => Result.succeed(read(format(call)))

const update: Handler = (call) =>
  Result.gen(function* () {
    const experience = experienceOf(call.world, universeId(call))
    const changes = yield* readChanges(call, rules, experience.settings)
    for (const [name, value] of changes) {
      if (value === null) delete experience.settings[name]
      else experience.settings[name] = value
    }
    experience.updateTime = call.now
    return applied(format(call))
  })

/** Nobody stays in a universe that is private. */
const setActive =
  (active: boolean): Handler =>
  (call) => {
    const { experiences } = call.world
    const experience = experienceOf(call.world, universeId(call))
    const changed = experience.active !== active
    experience.active = active
    for (const place of active ? [] : experiences.places.values()) {
      if (place.universeId !== experience.id) continue
      for (const server of place.servers) {
        if (server.terminationTime !== undefined) continue
        server.status = "shut_down"
        server.terminationTime = call.now
        server.players = []
      }
    }
    return Result.succeed(changed ? applied({}) : read({}))
  }

/** A credential that reaches a universe manages it; one that is limited to others does not. */
const permissions = (call: Call, id: string) => {
  const canManage = call.credential.universes === "all" || call.credential.universes.has(id)
  return { canManage, canCloudEdit: canManage }
}

const getPermissions: Handler = (call) => Result.succeed(read(permissions(call, universeId(call))))

const batchGetPermissions: Handler = (call) => {
  const ids = call.input.ids
  const asked = (Array.isArray(ids) ? ids : [ids]).map(String)
  const known = asked.filter((id) => call.world.universes.has(id))
  return Result.succeed(read({ data: known.map((id) => ({ universeId: numeric(id), ...permissions(call, id) })) }))
}

/** A text that says so fails moderation. */
const moderated = /\bmoderated\b/i

const languages = new Set(
  "en-us fr-fr vi-vn th-th tr-tr ru-ru es-es pt-br ko-kr ja-jp zh-cn zh-tw de-de pl-pl it-it id-id".split(" ")
)

/** Shows which text went from which language to which, as there is nobody here to translate it. */
const translateText: Handler = (call) => {
  const body = bodyOf(call)
  const { sourceLanguageCode = "en-us", targetLanguageCodes = [], text: content } = body
  if (typeof content !== "string" || content === "") return Result.fail(invalidArgument("text is required."))
  const targets = Array.isArray(targetLanguageCodes) ? targetLanguageCodes.map(String) : []
  const unknown = [String(sourceLanguageCode), ...targets].find((code) => !languages.has(code.toLowerCase()))
  if (unknown !== undefined) return Result.fail(invalidArgument(`The language ${unknown} is not supported.`))
  return Result.succeed(
    read({
      sourceLanguageCode,
      // Nothing is said of a text that was filtered.
      translations: Object.fromEntries(
        (moderated.test(content) ? [] : targets).map((code) => [code, `[${code}] ${content}`])
      )
    })
  )
}

export interface Speech {
  /** The universe, and the month that it is counted in. */
  readonly month: string
  readonly content: string
}

const speechLeft = ({ experiences, dialect }: World, month: string): number =>
  dialect["universes.speechOfMonth"] - (experiences.spoken.get(month) ?? 0)

export const speech: Work<World, Speech> = {
  name: "universes.speech",
  carryOut: (world, { content, month }) => {
    const { experiences } = world
    if (moderated.test(content)) {
      return { _tag: "Failed", error: { code: 3, message: "The text did not pass moderation." } }
    }
    experiences.spoken.set(month, (experiences.spoken.get(month) ?? 0) + 1)
    return {
      _tag: "Done",
      response: {
        assetId: String(7_000_000_000 + ++experiences.count),
        remainingQuota: Math.max(0, speechLeft(world, month))
      }
    }
  }
}

const generateSpeechAsset: Handler = (call) => {
  const { speechStyle, text: content } = bodyOf(call)
  if (typeof content !== "string" || content === "") return Result.fail(invalidArgument("text is required."))
  const { world } = call
  const { experiences, dialect } = world
  if (content.length > dialect["universes.speechLength"]) return Result.fail(invalidArgument("text is too long."))
  const { pitch = 0, speed = 1 } = isObject(speechStyle) ? speechStyle : {}
  if (!(Math.abs(Number(pitch)) <= 12)) return Result.fail(invalidArgument("pitch must be -12 to 12."))
  if (!(Number(speed) >= 0.5 && Number(speed) <= 2)) return Result.fail(invalidArgument("speed must be 0.5 to 2."))
  const month = `${text(call, "universe_id")} ${new Date(call.now).toISOString().slice(0, 7)}`
  if (speechLeft(world, month) <= 0) return Result.fail(resourceExhausted("The month's speech is used up."))
  const operation = beginOperation(world, speech, {
    path: (id) => `operations/${id}`,
    readyAt: call.now + experiences.speechMillis,
    input: { month, content }
  })
  return Result.succeed(applied(formatOperation(operation)))
}

export const universeHandlers = {
  "universes.get": get,
  "universes.update": update,
  "universes.translateText": translateText,
  "universes.generateSpeechAsset": generateSpeechAsset,
  "universes.activate": setActive(true),
  "universes.deactivate": setActive(false),
  "universes.getPermissions": getPermissions,
  "universes.batchGetPermissions": batchGetPermissions
} satisfies Handlers
