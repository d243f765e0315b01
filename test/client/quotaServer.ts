/** A server that counts, and short ways to call it. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { OpenCloud } from "../../src/OpenCloud.ts"
import { json, type limited, rest } from "./fixtures.ts"

export const pass = (time: Parameters<typeof TestClock.adjust>[0]) => Effect.andThen(TestClock.adjust(time), rest)

/** A server that counts in windows of its own, and takes `latency` to answer. */
export const countingServer = (limit: number, window: number, latency: number) =>
  Effect.clockWith((clock) =>
    Effect.sync(() => {
      const counts = new Map<number, number>()
      let refused = 0
      const fetch = async (): Promise<Response> => {
        // Counted half of the way, so that a request may land in another window than it was sent in.
        await Effect.runPromise(clock.sleep(millis(latency / 2)))
        const index = Math.floor(clock.currentTimeMillisUnsafe() / window)
        const used = (counts.get(index) ?? 0) + 1
        counts.set(index, used)
        await Effect.runPromise(clock.sleep(millis(latency / 2)))
        if (used <= limit) return json({ id: "1" })
        refused += 1
        return json({}, 429)
      }
      return { fetch, counts, refused: () => refused }
    })
  )

export const never = Number.POSITIVE_INFINITY

export const millis = (value: number) => Duration.millis(value)

export const one = (operation: ReturnType<typeof limited>) =>
  OpenCloud.execute(operation, { universeId: 1, thingId: "a" })
