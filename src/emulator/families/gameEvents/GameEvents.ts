/** Handlers of events: a list is always answered, and holds what has not ended unless it is asked for more. */
import * as Result from "effect/Result"
import type { Json } from "../../../client/Operation.ts"
import { invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, type Call, type Handlers, read, text } from "../../Handler.ts"
import type { JsonObject } from "../../Json.ts"
import { paged } from "../../Paging.ts"
import { actor } from "../../Principal.ts"
import { bodyOf, formatTime, numeric } from "../../Values.ts"
import type { GameEvent } from "./State.ts"

const timeOf = (value: Json | undefined): number | undefined => {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}

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
    host: { hostType: "user", hostId: numeric(event.hostId), hostName: `user${event.hostId}`, hasVerifiedBadge: false },
    config: config ?? { notificationAudience: "none" },
    thumbnails,
    allThumbnailsCreated: true,
    userRsvpStatus: "none",
    createTime: formatTime(event.createTime),
    updateTime: formatTime(event.updateTime)
  }
}

const checked = (fields: JsonObject): Result.Result<JsonObject, Refusal> => {
  const [start, end] = [timeOf(fields.startTime), timeOf(fields.endTime)]
  if (typeof fields.title !== "string" || fields.title.trim() === "") {
    return Result.fail(invalidArgument("The title is required."))
  }
  if (start !== undefined && end !== undefined && end <= start) {
    return Result.fail(invalidArgument("The end time must be after the start time."))
  }
  return Result.succeed(fields)
}

const found = (call: Call): Result.Result<GameEvent, Refusal> => {
  const event = call.world.gameEvents.byId.get(text(call, "eventId"))
  return event === undefined ? Result.fail(notFound("The event does not exist.")) : Result.succeed(event)
}

/** What a bound leaves. An event without the time is outside of every bound. */
const within = (value: number | undefined, after: number | undefined, before: number | undefined): boolean =>
  (after === undefined || (value !== undefined && value > after)) &&
  (before === undefined || (value !== undefined && value < before))

const base = "/virtual-events/v3"

export const gameEventHandlers: Handlers = {
  [`POST ${base}/universes/{universeId}/game-events`]: (call) =>
    Result.gen(function* () {
      const { groupId: _, ...fields } = bodyOf(call)
      const universeId = text(call, "universeId")
      if (!call.world.universes.has(universeId))
        return yield* Result.fail(invalidArgument("The universe does not exist."))
      const { gameEvents } = call.world
      const id = `${7_600_000_000 + ++gameEvents.count}`
      const event: GameEvent = {
        id,
        universeId,
        hostId: actor(call.credential),
        fields: yield* checked({ visibility: "private", featuringStatus: "enabled", ...fields }),
        createTime: call.now,
        updateTime: call.now
      }
      gameEvents.byId.set(id, event)
      return applied(format(event))
    }),

  [`GET ${base}/game-events/{eventId}`]: (call) => Result.map(found(call), (event) => read(format(event))),

  [`PATCH ${base}/game-events/{eventId}`]: (call) =>
    Result.gen(function* () {
      const event = yield* found(call)
      const all = { ...event.fields, ...bodyOf(call) }
      event.fields = yield* checked(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)))
      event.updateTime = call.now
      return applied(format(event))
    }),

  [`DELETE ${base}/game-events/{eventId}`]: (call) =>
    Result.map(found(call), (event) => {
      call.world.gameEvents.byId.delete(event.id)
      return applied()
    }),

  [`GET ${base}/universes/{universeId}/game-events`]: (call) => {
    const bound = (name: string) => timeOf(text(call, name))
    const endsAfter = bound("endsAfter") ?? call.now
    const events = [...call.world.gameEvents.byId.values()].filter(
      ({ fields, universeId }) =>
        universeId === text(call, "universeId") &&
        within(timeOf(fields.startTime), bound("startsAfter"), bound("startsBefore")) &&
        within(timeOf(fields.endTime) ?? Number.POSITIVE_INFINITY, endsAfter, bound("endsBefore")) &&
        (call.input.visibility === undefined || fields.visibility === call.input.visibility)
    )
    const sorted = events.sort((a, b) => (timeOf(a.fields.startTime) ?? 0) - (timeOf(b.fields.startTime) ?? 0))
    if (String(call.input.reverse ?? false) === "true") sorted.reverse()
    return paged(call, sorted, ({ id }) => id, format)
  }
}
