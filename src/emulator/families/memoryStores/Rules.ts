/** What both structures share: where they are, and what values and lifetimes may be. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, type Refusal } from "../../Errors.ts"
import { text } from "../../Handler.ts"
import { settleOperations } from "../../Pending.ts"
import { longestLife, memoryAt, type UniverseMemory } from "./State.ts"
import type { Call } from "./World.ts"

/** The universe's memory, after flushes that have ended by now. */
export const memoryOf = (call: Call): UniverseMemory => {
  settleOperations(call.world, call.now)
  return memoryAt(call.world.memoryStores, text(call, "universe_id"))
}

/** A value that is there; its size was held against the operation's limits before. */
export const checkValue = (what: string, value: Json | undefined): Result.Result<Json, Refusal> =>
  value === undefined ? Result.fail(invalidArgument(`The ${what} is required.`)) : Result.succeed(value)

/** Milliseconds of a duration such as `3.5s`. */
export const readSeconds = (value: Json | undefined): number | undefined => {
  const seconds = typeof value === "string" ? /^(\d+(?:\.\d{1,9})?)s$/.exec(value)?.[1] : undefined
  return seconds === undefined ? undefined : Number(seconds) * 1000
}

/** When an item that is written now expires. */
export const readExpiry = (call: Call, ttl: Json | undefined): Result.Result<number, Refusal> => {
  const millis = ttl === undefined || ttl === null ? longestLife : readSeconds(ttl)
  return millis === undefined || millis <= 0 || millis > longestLife
    ? Result.fail(invalidArgument("The ttl must be a duration such as 3s, of at most 45 days."))
    : Result.succeed(call.now + millis)
}

export const root = "/cloud/v2/universes/{universe_id}/memory-store"

/** Paths of this family begin with the mount of the interface, unlike those of others. */
export const pathOf = (call: Call, rest: string, mount = "memory-store"): string =>
  `cloud/v2/universes/${text(call, "universe_id")}/${mount}/${rest}`

/** An id at the end of a path. */
export const writtenId = ({ world }: Call, id: string): string =>
  world.dialect["memoryStores.itemPath"] === "encoded" ? encodeURIComponent(id) : id
