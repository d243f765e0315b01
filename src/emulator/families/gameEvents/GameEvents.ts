/** Handlers of events: a list is always answered, and holds what has not ended unless it is asked for more. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, notFound, permissionDenied, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import type { JsonObject } from "../../Json.ts"
import { paged, pageSize, readToken, writeToken } from "../../Paging.ts"
import { actor } from "../../Principal.ts"
import { bodyOf, formatTime, numeric, readTime } from "../../Values.ts"
import { may } from "../groups/Access.ts"
import type { GameEvent } from "./State.ts"
import type { Call, Handlers } from "./World.ts"

const shown = ["title", "subtitle", "description"] as const

const format = (event: GameEvent): JsonObject => {
  const { config, thumbnails = [], ...fields } = event.fields
  const display = shown.flatMap((name) => {
    const value = fields[name]
    return value === undefined ? [] : [[`display${name[0]?.toUpperCase()}${name.slice(1)}`, value] as const]
  })
  return {
    ...fields,
    ...Object.fromEntries(display),
    id: event.id,
    universeId: numeric(event.universeId),
    host: {
      hostType: event.hostType,
      hostId: numeric(event.hostId),
      hostName: `${event.hostType}${event.hostId}`,
      hasVerifiedBadge: false
    },
    config: config ?? { notificationAudience: "none" },
    thumbnails,
    allThumbnailsCreated: true,
    userRsvpStatus: "none",
    createTime: formatTime(event.createTime),
    updateTime: formatTime(event.updateTime)
  }
}

const required = ["title", "subtitle", "startTime", "endTime"] as const

/** What an event has to have, although the interface lets it be left out. */
const checked = (fields: JsonObject): Result.Result<JsonObject, Refusal> => {
  const missing = required.find((name) => typeof fields[name] !== "string" || fields[name].trim() === "")
  if (missing !== undefined) return Result.fail(invalidArgument(`The ${missing} is required.`))
  const [start, end] = [readTime(fields.startTime), readTime(fields.endTime)]
  if (start === undefined || end === undefined || end <= start) {
    return Result.fail(invalidArgument("The end time must be after the start time."))
  }
  if (fields.visibility === "moderated") return Result.fail(invalidArgument("The visibility cannot be set."))
  return Result.succeed(fields)
}

const named = (fields: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))

/** The host: a group where one is named and the caller may act for it, the caller otherwise. */
const hostOf = (
  call: Call,
  groupId: Json | undefined
): Result.Result<Pick<GameEvent, "hostType" | "hostId">, Refusal> => {
  const user = actor(call.credential)
  if (groupId === undefined || groupId === null) return Result.succeed({ hostType: "user", hostId: user })
  const group = call.world.groups.get(String(groupId))
  return group !== undefined && may(call, group, "manageGroupUniverses")
    ? Result.succeed({ hostType: "group", hostId: group.id })
    : Result.fail(permissionDenied("The group cannot be the host."))
}

/** Events of a universe that have not ended. */
const open = (call: Call, universeId: string): ReadonlyArray<GameEvent> =>
  [...call.world.gameEvents.byId.values()].filter(
    (event) => event.universeId === universeId && (readTime(event.fields.endTime) ?? 0) > call.now
  )

const found = (call: Call): Result.Result<GameEvent, Refusal> => {
  const event = call.world.gameEvents.byId.get(text(call, "eventId"))
  return event === undefined ? Result.fail(notFound("The event does not exist.")) : Result.succeed(event)
}

/** What a bound leaves. An event without the time is outside of every bound. */
const within = (value: number | undefined, after: number | undefined, before: number | undefined): boolean =>
  (after === undefined || (value !== undefined && value > after)) &&
  (before === undefined || (value !== undefined && value < before))

/** One page, with a token for what follows and one for what came before, which is used with `reverse`. */
const page = (call: Call, events: ReadonlyArray<GameEvent>) =>
  Result.gen(function* () {
    const size = yield* pageSize(call, "pageSize", { default: 10, max: 100 })
    const { reverse = false, ...input } = call.input
    const forwards = { ...call, input }
    const cursor = yield* readToken(forwards, "pageToken")
    const place = typeof cursor === "number" ? cursor : 0
    const start = reverse === true && cursor !== undefined ? Math.max(0, place - size) : place
    const end = reverse === true && cursor !== undefined ? place : place + size
    const token = (at: number) => writeToken(forwards, "pageToken", at)
    return read({
      gameEvents: events.slice(start, end).map(format),
      nextPageToken: end < events.length ? token(end) : "",
      previousPageToken: start > 0 ? token(start) : ""
    })
  })

export const gameEventHandlers = {
  "gameEvents.create": (call) =>
    Result.gen(function* () {
      const { groupId, ...fields } = bodyOf(call)
      const universeId = text(call, "universeId")
      if (!call.world.universes.has(universeId))
        return yield* Result.fail(invalidArgument("The universe does not exist."))
      const { gameEvents, dialect } = call.world
      const host = yield* hostOf(call, groupId)
      const content = yield* checked({ visibility: "private", featuringStatus: "disabled", ...named(fields) })
      if (open(call, universeId).length >= dialect["gameEvents.open"]) {
        return yield* Result.fail(permissionDenied("The universe has too many current and coming events."))
      }
      const id = `${7_600_000_000 + ++gameEvents.count}`
      const event: GameEvent = {
        id,
        universeId,
        ...host,
        fields: content,
        createTime: call.now,
        updateTime: call.now
      }
      gameEvents.byId.set(id, event)
      return applied(format(event))
    }),

  "gameEvents.get": (call) => Result.map(found(call), (event) => read(format(event))),

  "gameEvents.update": (call) =>
    Result.gen(function* () {
      const event = yield* found(call)
      // Nothing clears a field: null is no change.
      event.fields = yield* checked({ ...event.fields, ...named(bodyOf(call)) })
      event.updateTime = call.now
      return applied(format(event))
    }),

  "gameEvents.deleteEvent": (call) =>
    Result.map(found(call), (event) => {
      call.world.gameEvents.byId.delete(event.id)
      return applied()
    }),

  "gameEvents.list": (call) => {
    const bound = (name: string) => readTime(text(call, name))
    const endsBefore = bound("endsBefore")
    // What has ended is left out, unless the ends are bounded.
    const endsAfter = bound("endsAfter") ?? (endsBefore === undefined ? call.now : undefined)
    const found = [...call.world.gameEvents.byId.values()].filter(
      ({ fields, universeId }) =>
        universeId === text(call, "universeId") &&
        within(readTime(fields.startTime), bound("startsAfter"), bound("startsBefore")) &&
        within(readTime(fields.endTime), endsAfter, endsBefore) &&
        (call.input.visibility === undefined || fields.visibility === call.input.visibility)
    )
    const events = found.sort((a, b) => (readTime(a.fields.startTime) ?? 0) - (readTime(b.fields.startTime) ?? 0))
    const lastFirst = call.input.reverse === true && call.world.dialect["gameEvents.reverse"] === "lastFirst"
    return lastFirst ? paged(call, events.reverse(), ({ id }) => id, format) : page(call, events)
  }
} satisfies Handlers
