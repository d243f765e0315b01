/** A world in a file: one that was exported, or one that somebody wrote. */

import { publishValue } from "../../emulator/families/configs/State.ts"
import type { EmulatorInstance, ScriptAnswer, WorldOptions } from "../../emulator/index.ts"
import { isFields } from "../../interface/Fields.ts"
import type { Json } from "../../interface/Operation.ts"
import * as Read from "./Read.ts"

const isScalar = (value: unknown): boolean => typeof value !== "object" || value === null

const server = Read.object({
  version: Read.count,
  players: Read.list(Read.id)
})

const place = Read.or(
  isScalar,
  (value, at) => ({ id: Read.id(value, at) }),
  Read.object(
    {
      id: Read.id,
      displayName: Read.text,
      servers: Read.list(server),
      /** Somebody edits it, so that it cannot be published. */
      teamCreate: Read.flag
    },
    ["id"]
  )
)

const universe = Read.object(
  {
    id: Read.id,
    displayName: Read.text,
    owner: Read.owner,
    concurrentUsers: Read.count,
    places: Read.list(place),
    dataStores: Read.record(Read.record(Read.json)),
    orderedDataStores: Read.record(Read.record(Read.integer)),
    configs: Read.record(Read.json)
  },
  ["id"]
)

const user = Read.or(
  isScalar,
  (value, at) => ({ id: Read.id(value, at) }),
  Read.object({ id: Read.id, name: Read.text, displayName: Read.text, premium: Read.flag, locale: Read.text }, ["id"])
)

const group = Read.or(
  isScalar,
  (value, at) => ({ id: Read.id(value, at) }),
  Read.object({ id: Read.id, displayName: Read.text, owner: Read.id }, ["id"])
)

const key = Read.object(
  {
    key: Read.text,
    name: Read.text,
    owner: Read.owner,
    scopes: Read.list(Read.text),
    universes: Read.list(Read.id),
    enabled: Read.flag
  },
  ["key"]
)

const app = Read.object(
  { id: Read.id, name: Read.text, secret: Read.text, redirectUris: Read.list(Read.text), scopes: Read.list(Read.text) },
  ["id"]
)

const script = Read.object(
  {
    /** Answers for scripts that have this in them; without it for all. */
    contains: Read.text,
    results: Read.list(Read.json),
    logs: Read.list(Read.text),
    /** The script fails with it. */
    error: Read.text,
    /** How long it runs. */
    seconds: Read.amount
  },
  []
)

const world = Read.object(
  {
    universes: Read.list(universe),
    users: Read.list(user),
    groups: Read.list(group),
    keys: Read.list(key),
    apps: Read.list(app),
    scripts: Read.list(script)
  },
  []
)

/** A world that somebody wrote. */
export type Written = ReturnType<typeof world>

/** A world of a file. */
export type FileWorld =
  | { readonly _tag: "Exported"; readonly text: string }
  | { readonly _tag: "Written"; readonly world: Written }

/** Reads the text of a file that is JSON. Throws `Wrong` for what is no world. */
export const readWorld = (text: string): FileWorld => {
  const value: unknown = JSON.parse(text)
  return isFields(value) && value.format !== undefined
    ? { _tag: "Exported", text }
    : { _tag: "Written", world: world(value, "") }
}

/** What an emulator begins with that has this world. */
export const optionsOf = (file: FileWorld | undefined): WorldOptions | string => {
  if (file === undefined) return {}
  if (file._tag === "Exported") return file.text
  const { apps, groups, keys, universes, users } = file.world
  return {
    ...(universes === undefined
      ? {}
      : {
          universes: universes.map(({ concurrentUsers, displayName, id, owner, places = [] }) => ({
            id,
            places: places.map((it) => it.id),
            ...(displayName === undefined ? {} : { displayName }),
            ...(owner === undefined ? {} : { owner }),
            ...(concurrentUsers === undefined ? {} : { concurrentUsers })
          }))
        }),
    ...(users === undefined ? {} : { users }),
    ...(groups === undefined ? {} : { groups }),
    ...(keys === undefined ? {} : { keys }),
    ...(apps === undefined ? {} : { oauth: { apps } })
  }
}

/** Everything but its defaults: what a file names takes the place of the default of its kind. */
const withoutDefaults = ({ world }: EmulatorInstance, { apps, keys, universes }: Written): void => {
  const keep = (map: Map<string, unknown>, ids: ReadonlyArray<string> | undefined) => {
    for (const id of ids === undefined ? [] : [...map.keys()]) if (!ids?.includes(id)) map.delete(id)
  }
  keep(
    world.universes,
    universes?.map(({ id }) => id)
  )
  keep(
    world.keys,
    keys?.map((it) => it.key)
  )
  keep(
    world.oauth.apps,
    apps?.map(({ id }) => id)
  )
}

type Scripts = NonNullable<Written["scripts"]>

const answerOf = ({ error, logs, results, seconds }: Scripts[number]): ScriptAnswer => ({
  ...(logs === undefined ? {} : { logs }),
  ...(seconds === undefined ? {} : { millis: seconds * 1000 }),
  ...(error === undefined ? {} : { error: { code: "SCRIPT_ERROR", message: error } }),
  ...(results === undefined ? {} : { results: results as ReadonlyArray<Json> })
})

/** Fills an emulator that was made with the options of a world with the rest of it. */
export const fill = (emulator: EmulatorInstance, written: Written, now: number): void => {
  const { seed, world } = emulator
  withoutDefaults(emulator, written)
  for (const {
    configs = {},
    dataStores = {},
    id: universeId,
    orderedDataStores = {},
    owner,
    places = []
  } of written.universes ?? []) {
    const [kind, ownerId = ""] = owner?.split("/") ?? []
    if (kind === "groups" && !world.groups.has(ownerId)) seed.groups.add({ id: ownerId })
    if (kind === "users" && !world.users.has(ownerId)) seed.users.add({ id: ownerId })
    for (const [dataStoreId, entries] of Object.entries(dataStores)) {
      for (const [id, value] of Object.entries(entries)) {
        seed.dataStores.put({ universeId, dataStoreId, id, value: value as Json })
      }
    }
    for (const [orderedDataStoreId, entries] of Object.entries(orderedDataStores)) {
      for (const [id, value] of Object.entries(entries)) {
        seed.orderedDataStores.put({ universeId, orderedDataStoreId, id, value })
      }
    }
    for (const [name, value] of Object.entries(configs)) {
      publishValue(world.configs, universeId, name, value as Json, now)
    }
    for (const given of places) {
      const {
        displayName,
        id: placeId,
        servers = [],
        teamCreate = false
      }: Extract<typeof given, { servers?: unknown }> = given
      const state = emulator.views.experiences.place(placeId)
      if (displayName !== undefined) state.displayName = displayName
      for (const { players = [], version = 1 } of servers) {
        seed.experiences.addServer({ placeId, placeVersion: version, players })
      }
      seed.experiences.setTeamCreate(teamCreate, placeId)
    }
  }
  // The first that fits answers, so the last is registered first.
  for (const rule of [...(written.scripts ?? [])].reverse()) {
    seed.luauExecution.onScript(({ script }) =>
      rule.contains === undefined || script.includes(rule.contains) ? answerOf(rule) : undefined
    )
  }
}

/** Makes what takes time at Roblox take none. */
export const hurry = ({ seed, world }: EmulatorInstance): void => {
  seed.assets.setTimes({ operation: 0, review: 0 })
  // A script that has ended when it is begun has no time to be asked for its logs.
  seed.luauExecution.setTiming({ queuedMillis: 0, processingMillis: 1 })
  seed.analytics.configure({ operationMillis: 0 })
  seed.ads.setReviewTime(0)
  Object.assign(world.experiences, { instanceMillis: 0, speechMillis: 0, restartMillis: 0, bleedMillis: 0 })
  Object.assign(world.experiments, { millis: 0 })
  Object.assign(world.memoryStores.flushing, { millis: 0 })
  Object.assign(world.configs.rollout, { millis: 0, immediateMillis: 0 })
  Object.assign(world.thumbnails, { uploadMillis: 0, renderMillis: 0, reviewMillis: 0 })
}
