/**
 * Universes, places, servers and instances filled and changed from outside, for
 * tests: each takes the `world` of an emulator.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import type { Id } from "../../../interface/Operation.ts"
import type { JsonObject } from "../../Json.ts"
import type { World } from "../../World.ts"
import { addInstance as add, findInstance, rootId } from "../instances/State.ts"
import { anyPlace, type Place, type Server, type ServerLog, startServer } from "./State.ts"

export type { Place, PlaceVersion, Server, ServerLog } from "./State.ts"

const defaultPlace = 9000002

/**
 * The state of a place, to look at and to change; the default place unless told
 * otherwise. Throws when the world has no such place. `now` is when servers of
 * the default place count from.
 *
 * @since 0.1.0
 */
export const place = (world: World, id: Id = defaultPlace, now = 0): Place =>
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
 * Starts a server of a place.
 *
 * @since 0.1.0
 */
export const addServer = (world: World, { placeId, ...options }: ServerOptions): Server => {
  const server = startServer(world, options.createTime ?? 0, options)
  place(world, placeId).servers.push(server)
  return server
}

/**
 * Adds an instance to a place, and gives its id. Without a parent it is a child
 * of the root.
 *
 * @since 0.1.0
 */
export const addInstance = (
  world: World,
  instance: {
    readonly placeId?: Id
    readonly id?: string
    readonly name: string
    readonly parent?: string
    /** `Folder`, `Script`, `LocalScript` or `ModuleScript`; any other class shows no details. */
    readonly kind?: string
    readonly details?: JsonObject
  }
): string => {
  const { parent = rootId, placeId, ...rest } = instance
  const { instances } = place(world, placeId)
  if (findInstance(instances, parent) === undefined) throw new Error(`There is no instance ${parent}`)
  return add(instances, { ...rest, parent }).id
}

/**
 * Begins or ends Team Create in a place: while it is on, Open Cloud refuses to
 * change the place.
 *
 * @since 0.1.0
 */
export const setTeamCreate = (world: World, active: boolean, placeId?: Id): void => {
  place(world, placeId).teamCreateActive = active
}
