/** Groups of an emulator's world, filled and looked at from outside. */
import type { Id } from "../../../interface/Operation.ts"
import { type AuditLogEntry, type Group, type GroupOptions, makeGroup } from "./State.ts"
import type { World } from "./World.ts"

export const seed = (world: World) => ({
  /** Adds a group, or replaces the one with the same id. */
  add: (options: GroupOptions): void => {
    world.groups.set(String(options.id), makeGroup(options))
  }
})

export const views = (world: World) => ({
  /** A group, if there is one. */
  find: (id: Id): Group | undefined => world.groups.get(String(id)),
  /** What was done in a group, oldest first; in the default group unless told otherwise. */
  auditLog: (id: Id = 9000003): ReadonlyArray<AuditLogEntry> => world.groups.get(String(id))?.auditLog ?? []
})
