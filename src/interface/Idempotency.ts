/**
 * What lets a server tell a repetition from a second call: made once for a call,
 * and sent again with each of its attempts.
 *
 * @internal
 */
import type * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Random from "effect/Random"
import type { Idempotency } from "./Operation.ts"

/**
 * An input with what it leaves out. Whoever makes a call again, later, gives the
 * key and the time of the first one.
 */
export const fill = (idempotency: Idempotency, input: unknown, clock: Clock.Clock, random: Random.Random): unknown => {
  if (typeof input !== "object" || input === null) return input
  const { firstSent, key } = idempotency
  const given = input as Readonly<Record<string, unknown>>
  return {
    ...given,
    [key]: given[key] ?? uuid(random),
    ...(firstSent !== undefined && {
      [firstSent]: given[firstSent] ?? new Date(clock.currentTimeMillisUnsafe()).toISOString()
    })
  }
}

/** From the platform, unless the program has random numbers of its own, as a test with a seed does. */
const uuid = (random: Random.Random): string => {
  if (random === Context.get(Context.empty(), Random.Random)) return globalThis.crypto.randomUUID()
  const digits = Array.from({ length: 32 }, (_, index) => {
    const digit = Math.floor(random.nextDoubleUnsafe() * 16)
    return (index === 12 ? 4 : index === 16 ? 8 + (digit % 4) : digit).toString(16)
  }).join("")
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")
}
