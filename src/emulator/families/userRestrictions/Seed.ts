/** Restrictions of users of an emulator's world, filled and looked at from outside. */
import * as Duration from "effect/Duration"
import type { Id } from "../../../interface/Operation.ts"
import { type Restriction, type RestrictionLog, restrict } from "./State.ts"
import type { World } from "./World.ts"

/**
 * A restriction to put into a universe, as a script of a game server would.
 *
 * @since 0.1.0
 */
export interface RestrictionOptions {
  /** The default universe unless given. */
  readonly universeId?: Id
  readonly userId: Id
  /** The whole universe unless given. */
  readonly placeId?: Id
  /** `false` ends a restriction; `true` unless given. */
  readonly active?: boolean
  /** Whole seconds from one on, or infinite; for good unless given. Bare numbers are refused: whose unit would they be in? */
  readonly duration?: Exclude<Duration.Input, number | bigint>
  readonly privateReason?: string
  readonly displayReason?: string
  readonly excludeAltAccounts?: boolean
  /** Milliseconds since the epoch; now unless given. */
  readonly startTime?: number
}

/** What a restriction keeps of a duration; Roblox knows no parts of a second. */
const wholeSeconds = (input: RestrictionOptions["duration"]): number | undefined => {
  if (input === undefined) return undefined
  if (typeof input === "number" || typeof input === "bigint") {
    throw new TypeError(`duration: ${input} has no unit; give one, such as "${input} seconds"`)
  }
  const seconds = Duration.toSeconds(Duration.fromInputUnsafe(input))
  if (seconds === Number.POSITIVE_INFINITY) return undefined
  if (Number.isInteger(seconds) && seconds >= 1) return seconds
  throw new RangeError(`duration: a restriction lasts whole seconds from one on, and not ${seconds}`)
}

export const seed = (world: World, now: () => number) => ({
  /** Restricts a user, or ends that, and puts it into the log. */
  restrict: (options: RestrictionOptions): void => {
    const startTime = options.startTime ?? now()
    restrict(world.userRestrictions, String(options.universeId ?? 9000001), {
      userId: String(options.userId),
      placeId: options.placeId === undefined ? undefined : String(options.placeId),
      active: options.active ?? true,
      startTime,
      duration: wholeSeconds(options.duration),
      privateReason: options.privateReason ?? "",
      displayReason: options.displayReason ?? "",
      excludeAltAccounts: options.excludeAltAccounts ?? false,
      updateTime: startTime,
      moderator: undefined
    })
  }
})

export const views = (world: World) => ({
  /** Restrictions of a universe, ended ones included; of the default universe unless told otherwise. */
  all: (universeId: Id = 9000001): ReadonlyArray<Restriction> => [
    ...(world.userRestrictions.get(String(universeId))?.restrictions.values() ?? [])
  ],
  /** Every change, oldest first. */
  log: (universeId: Id = 9000001): ReadonlyArray<RestrictionLog> =>
    world.userRestrictions.get(String(universeId))?.logs ?? []
})
