/** Handlers of user restrictions: of a universe, and of one of its places. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { isObject, type JsonObject, stringifyJson } from "../../Json.ts"
import { paged } from "../../Paging.ts"
import { actor } from "../../Principal.ts"
import { isoTime } from "../../Values.ts"
import { isActive, type Restriction, restrict, restrictionKey, universeRestrictions } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const maxPrivateReason = 1000
const maxDisplayReason = 400
const maxDuration = 315_576_000_000
/** How long a key is remembered. */
const keyLifetime = 24 * 60 * 60 * 1000

const stateOf = (call: Call) => universeRestrictions(call.world.userRestrictions, text(call, "universe_id"))

/** The place in the path, which must be one of the universe's. */
const placeOf = (call: Call): Result.Result<string | undefined, Refusal> => {
  const placeId = text(call, "place_id")
  if (placeId === "") return Result.succeed(undefined)
  return call.world.universes.get(text(call, "universe_id"))?.places.includes(placeId) === true
    ? Result.succeed(placeId)
    : Result.fail(notFound("The place was not found."))
}

const userOf = (call: Call): Result.Result<string, Refusal> => {
  const userId = text(call, "user_restriction_id")
  return /^[1-9]\d{0,18}$/.test(userId)
    ? Result.succeed(userId)
    : Result.fail(invalidArgument("The user restriction's id must be the id of a user."))
}

const format = (call: Call, userId: string, restriction: Restriction | undefined, inherited: boolean): JsonObject => {
  const placeId = text(call, "place_id")
  const place = placeId === "" ? "" : `/places/${placeId}`
  return {
    path: `universes/${text(call, "universe_id")}${place}/user-restrictions/${userId}`,
    ...(restriction === undefined ? {} : { updateTime: isoTime(restriction.updateTime) }),
    user: `users/${userId}`,
    gameJoinRestriction: {
      active: restriction !== undefined && isActive(restriction, call.now),
      ...(restriction === undefined ? {} : { startTime: isoTime(restriction.startTime) }),
      ...(restriction?.duration === undefined ? {} : { duration: `${restriction.duration}s` }),
      privateReason: restriction?.privateReason ?? "",
      displayReason: restriction?.displayReason ?? "",
      excludeAltAccounts: restriction?.excludeAltAccounts ?? false,
      inherited
    }
  }
}

/** A place without a restriction of its own for a user has the universe's. */
const get: Handler = (call) =>
  Result.gen(function* () {
    const userId = yield* userOf(call)
    const placeId = yield* placeOf(call)
    const { restrictions } = stateOf(call)
    const own = restrictions.get(restrictionKey(placeId, userId))
    const above = placeId === undefined ? undefined : restrictions.get(restrictionKey(undefined, userId))
    // Who is restricted in the universe is so in every place of it, whatever the place says.
    const inherits =
      above !== undefined && (own === undefined || (isActive(above, call.now) && !isActive(own, call.now)))
    return read(format(call, userId, inherits ? above : own, inherits))
  })

const list: Handler = (call) =>
  Result.gen(function* () {
    const placeId = yield* placeOf(call)
    const all = [...stateOf(call).restrictions.values()].filter((restriction) => restriction.placeId === placeId)
    return yield* paged(
      call,
      all,
      ({ userId }) => userId,
      (restriction) => format(call, restriction.userId, restriction, false)
    )
  })

const optionalText = (value: Json | undefined, name: string, max: number): Result.Result<string, Refusal> => {
  if (value === undefined || value === null) return Result.succeed("")
  if (typeof value !== "string") return Result.fail(invalidArgument(`${name} must be a string.`))
  return value.length <= max
    ? Result.succeed(value)
    : Result.fail(invalidArgument(`${name} is longer than ${max} characters.`))
}

const optionalFlag = (value: Json | undefined, name: string): Result.Result<boolean, Refusal> =>
  value === undefined || value === null || typeof value === "boolean"
    ? Result.succeed(value === true)
    : Result.fail(invalidArgument(`${name} must be true or false.`))

const optionalDuration = (value: Json | undefined): Result.Result<number | undefined, Refusal> => {
  if (value === undefined || value === null) return Result.succeed(undefined)
  const seconds = typeof value === "string" ? /^(\d+)(?:\.0+)?s$/.exec(value)?.[1] : undefined
  return seconds !== undefined && Number(seconds) >= 1 && Number(seconds) <= maxDuration
    ? Result.succeed(Number(seconds))
    : Result.fail(invalidArgument(`duration must be whole seconds from 1s to ${maxDuration}s.`))
}

/** The restriction is replaced as a whole, so nothing but it may be named. */
const checkMask = (mask: string): Result.Result<void, Refusal> =>
  mask === "" || mask.split(",").every((name) => /^(gameJoinRestriction|game_join_restriction|\*)$/.test(name.trim()))
    ? Result.succeed(undefined)
    : Result.fail(invalidArgument(`The update mask ${mask} is not supported.`))

/** The answer that a key was given before, if it was. */
const remembered = (call: Call, request: string): Result.Result<Json | undefined, Refusal> => {
  const key = text(call, "idempotencyKey.key")
  const firstSent = text(call, "idempotencyKey.firstSent")
  if (key === "") return Result.succeed(undefined)
  if (firstSent !== "" && call.now - Date.parse(firstSent) > keyLifetime) {
    return Result.fail(invalidArgument("The idempotency key has expired."))
  }
  const known = stateOf(call).keys.get(key)
  if (known === undefined || known.request === request) return Result.succeed(known?.answer)
  return Result.fail(invalidArgument("The idempotency key belongs to another request."))
}

const update: Handler = (call) =>
  Result.gen(function* () {
    const userId = yield* userOf(call)
    const placeId = yield* placeOf(call)
    const request = stringifyJson([placeId ?? null, userId, call.body ?? null])
    const before = yield* remembered(call, request)
    if (before !== undefined) return read(before)
    yield* checkMask(text(call, "updateMask"))
    const body = isObject(call.body) ? call.body.gameJoinRestriction : undefined
    if (!isObject(body)) return yield* Result.fail(invalidArgument("gameJoinRestriction is required."))
    const active = yield* optionalFlag(body.active, "active")
    const duration = yield* optionalDuration(body.duration)
    const restriction = restrict(call.world.userRestrictions, text(call, "universe_id"), {
      userId,
      placeId,
      active,
      startTime: call.now,
      duration: active ? duration : undefined,
      privateReason: yield* optionalText(body.privateReason, "privateReason", maxPrivateReason),
      displayReason: yield* optionalText(body.displayReason, "displayReason", maxDisplayReason),
      excludeAltAccounts: yield* optionalFlag(body.excludeAltAccounts, "excludeAltAccounts"),
      updateTime: call.now,
      moderator: actor(call.credential)
    })
    const answer = format(call, userId, restriction, false)
    const key = text(call, "idempotencyKey.key")
    if (key !== "") stateOf(call).keys.set(key, { request, answer })
    return applied(answer)
  })

interface LogFilter {
  readonly user?: string
  readonly place?: string
}

/** `user == 'users/1' && place == 'places/2'`, or one of both. */
const readFilter = (filter: string): Result.Result<LogFilter, Refusal> => {
  if (filter.trim() === "") return Result.succeed({})
  const found: Record<string, string> = {}
  for (const term of filter.split("&&")) {
    const [, name, , id] = /^\s*(user|place)\s*==\s*(['"])(?:users|places)\/(\d+)\2\s*$/.exec(term) ?? []
    if (name === undefined || id === undefined || Object.hasOwn(found, name)) {
      return Result.fail(invalidArgument(`The filter ${filter} is not supported.`))
    }
    found[name] = id
  }
  return Result.succeed(found)
}

const listLogs: Handler = (call) =>
  Result.gen(function* () {
    const { place, user } = yield* readFilter(text(call, "filter"))
    const named = (kind: string, id: string) =>
      call.world.dialect["userRestrictions.logNames"] === "ids" ? id : `${kind}/${id}`
    const numbered = stateOf(call).logs.map((log, index) => ({ ...log, index }))
    const logs = numbered
      .filter((log) => (user === undefined || log.userId === user) && (place === undefined || log.placeId === place))
      .reverse()
    return yield* paged(
      call,
      logs,
      ({ index }) => String(index),
      (log) => ({
        user: `users/${log.userId}`,
        place: log.placeId === undefined ? "" : named("places", log.placeId),
        moderator:
          log.moderator === undefined ? { gameServerScript: {} } : { robloxUser: named("users", log.moderator) },
        createTime: isoTime(log.updateTime),
        active: log.active,
        startTime: isoTime(log.startTime),
        ...(log.duration === undefined ? {} : { duration: `${log.duration}s` }),
        privateReason: log.privateReason,
        displayReason: log.displayReason,
        restrictionType: { gameJoinRestriction: {} },
        excludeAltAccounts: log.excludeAltAccounts
      })
    )
  })

export const userRestrictionHandlers = {
  "userRestrictions.list": list,
  "userRestrictions.get": get,
  "userRestrictions.update": update,
  "userRestrictions.listInPlace": list,
  "userRestrictions.getInPlace": get,
  "userRestrictions.updateInPlace": update,
  "userRestrictions.listLogs": listLogs
} satisfies Handlers
