/** Restarts: which servers they close, and when. */
import type { Json } from "../../../interface/Operation.ts"
import type { JsonObject } from "../../Json.ts"
import { formatTime } from "../../Values.ts"
import {
  type Experience,
  experienceOf,
  liveVersion,
  type Place,
  type PlaceRestart,
  type Restart,
  type RestartFilter,
  type Server
} from "../experiences/State.ts"
import type { World } from "./World.ts"

export const isRunning = (server: Server): boolean => server.terminationTime === undefined

const covers = (place: Place, filter: RestartFilter, server: Server): boolean => {
  if (filter.excludeCurrentVersion === true) return server.placeVersion !== liveVersion(place).number
  return filter.versions === undefined || filter.versions.length === 0 || filter.versions.includes(server.placeVersion)
}

/** Closes the servers whose time has come. */
export const settleRestarts = (world: World, now: number): void => {
  for (const { restarts } of world.experiences.universes.values()) {
    for (const { jobId, closesAt } of restarts.flatMap(({ places }) => places.flatMap(({ servers }) => servers))) {
      if (closesAt > now) continue
      for (const place of world.experiences.places.values()) {
        const server = place.servers.find((it) => it.jobId === jobId)
        if (server === undefined || !isRunning(server)) continue
        server.status = "restarted"
        server.terminationTime = closesAt
        server.players = []
      }
    }
  }
}

const planned = (world: World, place: Place, filter: RestartFilter, startTime: number): PlaceRestart => {
  const servers = place.servers.filter((server) => isRunning(server) && covers(place, filter, server))
  return {
    placeId: place.id,
    filter,
    latestVersion: liveVersion(place).number,
    totalPlayers: servers.reduce((sum, { players }) => sum + players.length, 0),
    servers: servers.map(({ jobId, players }, index) => ({
      jobId,
      players: players.length,
      closesAt: startTime + index * world.experiences.restartMillis
    }))
  }
}

/** Schedules a restart of servers of these places. */
export const scheduleRestart = (
  world: World,
  universeId: string,
  now: number,
  bleedOffMinutes: number,
  places: ReadonlyArray<readonly [Place, RestartFilter]>
): Restart => {
  const startTime = now + bleedOffMinutes * world.experiences.bleedMillis
  const restart: Restart = {
    id: `restart-${++world.experiences.count}`,
    scheduledTime: now,
    startTime,
    places: places.map(([place, filter]) => planned(world, place, filter, startTime))
  }
  experienceOf(world, universeId).restarts.push(restart)
  settleRestarts(world, now)
  return restart
}

const formatPlace = (restart: Restart, place: PlaceRestart, now: number): JsonObject => {
  const open = place.servers.filter(({ closesAt }) => closesAt > now)
  const last = Math.max(restart.startTime, ...place.servers.map(({ closesAt }) => closesAt))
  const ended = now >= last
  return {
    state: now < restart.startTime ? "DELAYING" : ended ? "SUCCEEDED" : "RESTARTING",
    startTime: formatTime(restart.startTime),
    endTime: ended ? formatTime(last) : null,
    totalPlayers: place.totalPlayers,
    totalInstances: place.servers.length,
    remainingPlayers: open.reduce((sum, { players }) => sum + players, 0),
    remainingInstances: open.length,
    filter: {
      versions: place.filter.versions === undefined ? null : [...place.filter.versions],
      excludeCurrentVersion: place.filter.excludeCurrentVersion ?? null
    },
    latestVersion: String(place.latestVersion)
  }
}

export const formatRestarts = ({ id, restarts }: Experience, now: number): Json =>
  Object.fromEntries(
    restarts.map((restart) => [
      restart.id,
      {
        universeId: id,
        scheduledTime: formatTime(restart.scheduledTime),
        startTime: formatTime(restart.startTime),
        placeRestartStatuses: Object.fromEntries(
          restart.places.map((place) => [place.placeId, formatPlace(restart, place, now)])
        )
      }
    ])
  )
