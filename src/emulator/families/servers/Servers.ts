/** Handlers of game servers: lists, logs, and restarts that drain as time goes by. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { isObject, type JsonObject, stringifyJson } from "../../Json.ts"
import { pageSize, readToken, writeToken } from "../../Paging.ts"
import { bodyOf, formatTime, numeric } from "../../Values.ts"
import {
  experienceOf,
  liveVersion,
  type Place,
  placeOf,
  type RestartFilter,
  type Server
} from "../experiences/State.ts"
import { readFilter, readOrder } from "./Filter.ts"
import { formatRestarts, isRunning, scheduleRestart, settleRestarts } from "./Restarts.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const universeId = (call: Call) => text(call, "universe_id") || text(call, "universeId")

const placeIn = (call: Call, id: string): Result.Result<Place, Refusal> => {
  settleRestarts(call.world, call.now)
  return placeOf(call.world, universeId(call), id, call.now)
}

/** A place with a version that it has. */
const found = (call: Call): Result.Result<Place, Refusal> =>
  Result.flatMap(placeIn(call, text(call, "placeId")), (place) =>
    place.versions.some(({ number }) => String(number) === text(call, "versionNumber"))
      ? Result.succeed(place)
      : Result.fail(invalidArgument("The version is not one of the place."))
  )

const everyPlace = (call: Call): ReadonlyArray<Place> =>
  (call.world.universes.get(universeId(call))?.places ?? []).flatMap((id) => {
    const place = placeIn(call, id)
    return Result.isSuccess(place) ? [place.success] : []
  })

/** `1.02:03:04`, without the days where there are none. */
const span = (millis: number): string => {
  const seconds = Math.max(0, Math.floor(millis / 1000))
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0")
  const days = Math.floor(seconds / 86_400)
  const clock = `${two((seconds / 3600) % 24)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`
  return days === 0 ? clock : `${days}.${clock}`
}

const formatServer = (call: Call, place: Place, server: Server): JsonObject => ({
  placeId: place.id,
  placeVersion: String(server.placeVersion),
  jobId: server.jobId,
  engineVersion: server.engineVersion,
  createTime: formatTime(server.createTime),
  uptime: span((server.terminationTime ?? call.now) - server.createTime),
  memoryUsageBytes: server.memoryUsageBytes,
  frameRate: server.frameRate,
  occupancy: server.players.length,
  maxOccupancy: server.maxOccupancy,
  type: 0,
  full: server.players.length >= server.maxOccupancy,
  shutDown: !isRunning(server),
  status: server.status,
  terminationTime: server.terminationTime === undefined ? null : formatTime(server.terminationTime),
  playerIds: server.players.map((id) => numeric(id))
})

/** One page of rows that pass the request's filter, in its order. */
const page = (call: Call, rows: ReadonlyArray<JsonObject>) =>
  Result.gen(function* () {
    const passes = yield* readFilter(text(call, "Filter"))
    const order = yield* readOrder(text(call, "OrderBy"))
    const size = yield* pageSize(call, "MaxPageSize", { default: 25, max: 100 })
    const cursor = yield* readToken(call, "PageToken")
    const start = typeof cursor === "number" ? cursor : 0
    const all = rows.filter(passes).sort(order)
    // Zero asks for the count alone.
    const next = call.input.MaxPageSize === 0 ? start : start + size
    const more = next > start && next < all.length
    return {
      rows: all.slice(start, next),
      total: all.length,
      token: more ? { nextPageToken: writeToken(call, "PageToken", next) } : {}
    }
  })

const list: Handler = (call) =>
  Result.gen(function* () {
    const place = yield* found(call)
    const servers = place.servers.filter((server) => String(server.placeVersion) === text(call, "versionNumber"))
    const { rows, token, total } = yield* page(
      call,
      servers.map((server) => formatServer(call, place, server))
    )
    return read({
      gameServers: rows,
      ...token,
      totalCount: total,
      shutdownServersFetchError: false,
      activeServersFetchError: false
    })
  })

const listLogs: Handler = (call) =>
  Result.gen(function* () {
    const place = yield* found(call)
    const server = place.servers.find(({ jobId }) => jobId === text(call, "jobId"))
    if (server === undefined) return yield* Result.fail(notFound("The server was not found."))
    const { rows, token } = yield* page(
      call,
      server.logs.map((log) => ({
        messageTimestampMs: formatTime(log.time),
        universeId: numeric(place.universeId),
        placeId: place.id,
        placeVersion: String(server.placeVersion),
        jobId: server.jobId,
        severity: log.severity,
        message: log.message,
        stackTrace: log.stackTrace ?? null,
        skippedCount: 0,
        rateLimitedCount: 0
      }))
    )
    return read({ gameServerLogs: rows, ...token })
  })

const getFilterOptions: Handler = (call) =>
  Result.map(placeIn(call, text(call, "placeId")), (place) => {
    const running = place.servers.filter(isRunning)
    const distinct = <A>(values: ReadonlyArray<A>) => [...new Set(values)]
    const asked = text(call, "Filter") || "ALL"
    const options: Readonly<Record<string, JsonObject>> = {
      EngineVersion: {
        field: "EngineVersion",
        type: "String",
        values: distinct(running.map((it) => it.engineVersion))
      },
      PlaceVersion: { field: "PlaceVersion", type: "Number", values: distinct(running.map((it) => it.placeVersion)) }
    }
    return read({
      filters: Object.fromEntries(Object.entries(options).filter(([name]) => asked === "ALL" || asked === name))
    })
  })

const isRange = (value: Json | undefined, most: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most

const readPlaceFilter = (value: Json): Result.Result<RestartFilter, Refusal> => {
  const { excludeCurrentVersion, versions } = isObject(value) ? value : {}
  const listed = Array.isArray(versions) && versions.length > 0
  if (listed && excludeCurrentVersion === true) {
    return Result.fail(invalidArgument("versions and excludeCurrentVersion exclude each other."))
  }
  return Result.succeed({
    ...(listed ? { versions: versions.map(Number) } : {}),
    ...(excludeCurrentVersion === true ? { excludeCurrentVersion: true } : {})
  })
}

const launchRestart: Handler = (call) =>
  Result.gen(function* () {
    const { attributes, bleedOffDurationMinutes, places } = bodyOf(call)
    const delay = bleedOffDurationMinutes ?? undefined
    if (delay !== undefined && !isRange(delay, 240)) {
      return yield* Result.fail(invalidArgument("bleedOffDurationMinutes must be 1 to 240."))
    }
    if (attributes !== undefined && attributes !== null) {
      const size = new TextEncoder().encode(stringifyJson(attributes)).length
      if (!isObject(attributes) || size > 500) {
        return yield* Result.fail(invalidArgument("attributes must be a JSON object of up to 500 bytes."))
      }
    }
    const chosen: Array<readonly [Place, RestartFilter]> = []
    if (isObject(places)) {
      for (const [id, filter] of Object.entries(places)) {
        chosen.push([yield* placeIn(call, id), yield* readPlaceFilter(filter)])
      }
    } else {
      for (const place of everyPlace(call)) chosen.push([place, {}])
    }
    const restart = scheduleRestart(call.world, universeId(call), call.now, delay ?? 0, chosen)
    return applied({
      id: restart.id,
      playersImpacted: restart.places.reduce((sum, { totalPlayers }) => sum + totalPlayers, 0),
      instancesImpacted: restart.places.reduce((sum, { servers }) => sum + servers.length, 0)
    })
  })

/** The older form: old versions only, unless told otherwise. */
const restartAll: Handler = (call) =>
  Result.gen(function* () {
    const body = bodyOf(call)
    const { bleedOffDurationMinutes, bleedOffServers, closeAllVersions, placeIds } = body
    if (bleedOffServers === true && !isRange(bleedOffDurationMinutes, 60)) {
      return yield* Result.fail(invalidArgument("bleedOffDurationMinutes must be 1 to 60."))
    }
    const filter: RestartFilter = closeAllVersions === true ? {} : { excludeCurrentVersion: true }
    const chosen: Array<readonly [Place, RestartFilter]> = []
    if (Array.isArray(placeIds) && placeIds.length > 0) {
      for (const id of placeIds) chosen.push([yield* placeIn(call, String(id)), filter])
    } else {
      for (const place of everyPlace(call)) chosen.push([place, filter])
    }
    const delay = bleedOffServers === true ? Number(bleedOffDurationMinutes) : 0
    scheduleRestart(call.world, universeId(call), call.now, delay, chosen)
    return applied({})
  })

const listRestarts: Handler = (call) =>
  Result.succeed(read({ restartStatuses: formatRestarts(experienceOf(call.world, universeId(call)), call.now) }))

const counted = (servers: ReadonlyArray<Server>, count: (server: Server) => number): JsonObject => {
  const sums: Record<string, number> = {}
  for (const server of servers) sums[server.placeVersion] = (sums[server.placeVersion] ?? 0) + count(server)
  return sums
}

const forecastRestart: Handler = (call) => {
  const forecasts = everyPlace(call).flatMap((place): ReadonlyArray<readonly [string, JsonObject]> => {
    const running = place.servers.filter(isRunning)
    if (running.length === 0) return []
    const players = running.reduce((sum, server) => sum + server.players.length, 0)
    const live = liveVersion(place)
    return [
      [
        place.id,
        {
          playersImpacted: players,
          totalPlayers: players,
          instancesImpacted: running.length,
          totalInstances: running.length,
          latestPlaceVersion: String(live.number),
          publishTime: formatTime(live.time),
          isNotInUniverse: false,
          playersPerVersion: counted(running, (server) => server.players.length),
          instancesPerVersion: counted(running, () => 1)
        }
      ]
    ]
  })
  return Result.succeed(read({ placeForecasts: Object.fromEntries(forecasts) }))
}

export const serverHandlers = {
  "servers.restartAll": restartAll,
  "servers.getFilterOptions": getFilterOptions,
  "servers.list": list,
  "servers.listLogs": listLogs,
  "servers.listRestarts": listRestarts,
  "servers.launchRestart": launchRestart,
  "servers.forecastRestart": forecastRestart
} satisfies Handlers
