/**
 * State of universes and places: their settings, versions, instances, servers
 * and restarts, and what runs in them. A universe of the world gets its state
 * when it is first asked for.
 */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import type { Core } from "../../Core.ts"
import { notFound, type Refusal } from "../../Errors.ts"
import { hash } from "../../Paging.ts"
import { defaultInstances, type Instances } from "../instances/State.ts"

/** What `PATCH` of a universe sets, under the names on the wire. */
export type Settings = Record<string, Json>

/** What of a place's servers a restart is about. */
export interface RestartFilter {
  readonly versions?: ReadonlyArray<number>
  readonly excludeCurrentVersion?: boolean
}

export interface PlaceRestart {
  readonly placeId: string
  readonly filter: RestartFilter
  readonly latestVersion: number
  readonly totalPlayers: number
  /** Servers to close, each with the time when it is. */
  readonly servers: ReadonlyArray<{ readonly jobId: string; readonly closesAt: number; readonly players: number }>
}

/** A restart of servers. */
export interface Restart {
  readonly id: string
  readonly scheduledTime: number
  /** When the bleed-off ends. */
  readonly startTime: number
  readonly places: ReadonlyArray<PlaceRestart>
}

export interface Experience {
  readonly id: string
  readonly createTime: number
  updateTime: number
  /** Public; a universe that is not active is private, and nobody plays in it. */
  active: boolean
  readonly settings: Settings
  readonly restarts: Array<Restart>
}

/** A version of a place. */
export interface PlaceVersion {
  readonly number: number
  readonly time: number
  readonly createdBy: string
  /** Of the content; the same content again makes no new version. */
  readonly hash: string
  readonly contentType: string
  readonly size: number
  /** Absent where the world began with the version. */
  readonly content?: Uint8Array
  published: boolean
  title: string
  description: string
}

/** A line of what a game server logged. */
export interface ServerLog {
  readonly time: number
  /** 0 to 3: output, information, warning, error. */
  readonly severity: number
  readonly message: string
  readonly stackTrace?: string
}

/** A game server of a place, and what it logged. */
export interface Server {
  readonly jobId: string
  readonly placeVersion: number
  readonly engineVersion: string
  readonly createTime: number
  readonly memoryUsageBytes: number
  readonly frameRate: number
  readonly maxOccupancy: number
  players: ReadonlyArray<string>
  status: string
  terminationTime: number | undefined
  readonly logs: Array<ServerLog>
}

/** A place: its settings, versions, instances and game servers. */
export interface Place {
  readonly id: string
  readonly universeId: string
  readonly createTime: number
  updateTime: number
  displayName: string
  description: string
  serverSize: number
  /** Somebody edits the place together with others: neither settings nor versions can be changed. */
  teamCreateActive: boolean
  readonly versions: Array<PlaceVersion>
  readonly instances: Instances
  /** Scripts that cannot be changed, by id, and why: `open in Studio`, or `part of a package`. */
  readonly busyScripts: Map<string, string>
  readonly servers: Array<Server>
}

export interface Experiences {
  readonly universes: Map<string, Experience>
  readonly places: Map<string, Place>
  /** Numbers what needs an id. */
  count: number
  /** How long operations on instances take, in milliseconds. */
  instanceMillis: number
  /** How long it takes to speak. */
  speechMillis: number
  /** How long after the bleed-off each further server of a restart closes. */
  restartMillis: number
  /** How long a minute of bleed-off lasts. */
  bleedMillis: number
  /** Texts that were spoken, by universe and calendar month. */
  readonly spoken: Map<string, number>
}

interface World extends Core {
  readonly experiences: Experiences
}

export const makeExperiences = (): Experiences => ({
  universes: new Map(),
  places: new Map(),
  count: 0,
  instanceMillis: 2_000,
  speechMillis: 3_000,
  restartMillis: 10_000,
  bleedMillis: 60_000,
  spoken: new Map()
})

/** When everything that was there from the beginning came to be. */
const beginning = Date.UTC(2024, 0, 1)

/** A universe of the world; its id is known to exist. */
export const experienceOf = (world: World, id: string): Experience => {
  const known = world.experiences.universes.get(id)
  if (known !== undefined) return known
  const fresh: Experience = {
    id,
    createTime: beginning,
    updateTime: beginning,
    active: true,
    settings: {
      voiceChatEnabled: false,
      ageRating: "AGE_RATING_ALL",
      desktopEnabled: true,
      mobileEnabled: true,
      tabletEnabled: true,
      consoleEnabled: false,
      vrEnabled: false
    },
    restarts: []
  }
  world.experiences.universes.set(id, fresh)
  return fresh
}

const firstVersion = (number: number, published: boolean): PlaceVersion => ({
  number,
  time: beginning + number * 60_000,
  createdBy: "156",
  hash: hash(`version ${number}`),
  contentType: "application/octet-stream",
  size: 1024,
  published,
  title: "",
  description: ""
})

/** The file of a version; an empty place where nobody uploaded one. */
export const contentOf = ({ content }: PlaceVersion): Uint8Array =>
  content ?? new TextEncoder().encode('<roblox version="4"></roblox>')

/** A server as it starts. */
export const startServer = (
  world: World,
  now: number,
  options: Partial<Omit<Server, "logs">> & { readonly logs?: ReadonlyArray<ServerLog> }
): Server => ({
  jobId: `00000000-0000-4000-9000-${String(++world.experiences.count).padStart(12, "0")}`,
  placeVersion: 1,
  engineVersion: "0.700.0.7000000",
  createTime: now,
  memoryUsageBytes: 512 * 1024 * 1024,
  frameRate: 60,
  maxOccupancy: 50,
  players: [],
  status: "active",
  terminationTime: undefined,
  ...options,
  logs: [...(options.logs ?? [])]
})

const hour = 60 * 60 * 1000

const defaultServers = (world: World, now: number): Array<Server> => [
  startServer(world, now - 2 * hour, {
    players: ["156"],
    logs: [
      { time: now - 2 * hour, severity: 1, message: "Server started" },
      { time: now - hour, severity: 2, message: "Infinite yield possible" },
      { time: now - hour / 2, severity: 3, message: "attempt to index nil", stackTrace: "ServerScriptService.Main:12" }
    ]
  }),
  startServer(world, now - hour, { placeVersion: 2, players: ["157", "158"] })
]

const placeNotFound = (id: string): Refusal => notFound(`Place ${id} was not found.`)

/** A place of a universe. */
export const placeOf = (world: World, universeId: string, id: string, now: number): Result.Result<Place, Refusal> => {
  const universe = world.universes.get(universeId)
  if (universe === undefined || !universe.places.includes(id)) return Result.fail(placeNotFound(id))
  const known = world.experiences.places.get(id)
  if (known !== undefined) return Result.succeed(known)
  const isDefault = id === "9000002"
  const fresh: Place = {
    id,
    universeId,
    createTime: beginning,
    updateTime: beginning,
    displayName: universe.places[0] === id ? universe.displayName : `Place ${id}`,
    description: "",
    serverSize: 50,
    teamCreateActive: false,
    versions: isDefault ? [firstVersion(1, true), firstVersion(2, true)] : [firstVersion(1, true)],
    instances: defaultInstances(),
    busyScripts: new Map(),
    servers: isDefault ? defaultServers(world, now) : []
  }
  world.experiences.places.set(id, fresh)
  return Result.succeed(fresh)
}

/** A place, whatever universe it is in. */
export const anyPlace = (world: World, id: string, now: number): Result.Result<Place, Refusal> => {
  const universe = [...world.universes.values()].find(({ places }) => places.includes(id))
  return universe === undefined ? Result.fail(placeNotFound(id)) : placeOf(world, universe.id, id, now)
}

export const latestVersion = (place: Place): PlaceVersion => place.versions.at(-1)!

/** The last version that was published, which new servers run. */
export const liveVersion = (place: Place): PlaceVersion =>
  place.versions.findLast(({ published }) => published) ?? latestVersion(place)

/** The first place of a universe, whose name is the universe's. */
export const rootPlace = (world: World, universeId: string, now: number): Place | undefined => {
  const root = world.universes.get(universeId)?.places[0]
  const found = root === undefined ? undefined : placeOf(world, universeId, root, now)
  return found === undefined || Result.isFailure(found) ? undefined : found.success
}
