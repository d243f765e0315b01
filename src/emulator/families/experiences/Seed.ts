/** Universes and places: what all the families about them share of an emulator's world, filled and looked at from outside. */
import * as Result from "effect/Result"
import type { Id } from "../../../interface/Operation.ts"
import type { JsonObject } from "../../Json.ts"
import { addInstance, findInstance, rootId } from "../instances/State.ts"
import { anyPlace, type Place, type Restart, type Server, type ServerLog, startServer } from "./State.ts"
import type { World } from "./World.ts"

const defaultPlace = 9000002

const placeIn = (world: World, id: Id, now: number): Place =>
  Result.getOrThrowWith(anyPlace(world, String(id), now), ({ message }) => new Error(message))

/**
 * A server to start.
 *
 * @since 0.1.0
 */
export interface ServerOptions extends Partial<Omit<Server, "logs">> {
  readonly placeId?: Id
  readonly logs?: ReadonlyArray<ServerLog>
}

/**
 * An instance to add.
 *
 * @since 0.1.0
 */
export interface InstanceOptions {
  readonly placeId?: Id
  readonly id?: string
  readonly name: string
  /** The id of its parent; the root unless given. */
  readonly parent?: string
  /** `Folder`, `Script`, `LocalScript` or `ModuleScript`; any other class shows no details. */
  readonly kind?: string
  readonly details?: JsonObject
}

export const seed = (world: World, now: () => number) => ({
  /** Starts a server of a place. */
  addServer: ({ placeId = defaultPlace, ...options }: ServerOptions = {}): Server => {
    const server = startServer(world, options.createTime ?? now(), options)
    placeIn(world, placeId, now()).servers.push(server)
    return server
  },
  /** Adds an instance to a place, and gives its id. */
  addInstance: ({ parent = rootId, placeId = defaultPlace, ...rest }: InstanceOptions): string => {
    const { instances } = placeIn(world, placeId, now())
    if (findInstance(instances, parent) === undefined) throw new Error(`There is no instance ${parent}`)
    return addInstance(instances, { ...rest, parent }).id
  },
  /** Begins or ends Team Create in a place: while it is on, Open Cloud refuses to change the place. */
  setTeamCreate: (active: boolean, placeId: Id = defaultPlace): void => {
    placeIn(world, placeId, now()).teamCreateActive = active
  }
})

export const views = (world: World, now: () => number) => ({
  /** The state of a place, to look at and to change; of the default place unless told otherwise. Throws where there is none. */
  place: (id: Id = defaultPlace): Place => placeIn(world, id, now()),
  /** Restarts of a universe's servers, oldest first; of the default universe unless told otherwise. */
  restarts: (universeId: Id = 9000001): ReadonlyArray<Restart> =>
    world.experiences.universes.get(String(universeId))?.restarts ?? []
})
