/**
 * How much data may pass in any sixty seconds, each request rounded up to the
 * next kilobyte. Unlike request quotas this window slides.
 */
import * as Result from "effect/Result"
import { type Refusal, resourceExhausted } from "./Errors.ts"

/** Something whose throughput is limited. */
export interface Meter {
  readonly key: string
  readonly kilobytesPerMinute: number
}

/** Counts a transfer on all its meters, or on none when one is full. */
export type Transfer = (meters: ReadonlyArray<Meter>, bytes: number, now: number) => Result.Result<void, Refusal>

const window = 60_000

interface Sample {
  readonly time: number
  readonly kilobytes: number
}

export const unlimited: Transfer = () => Result.succeed(undefined)

export const makeTransfer = (): Transfer => {
  const samples = new Map<string, ReadonlyArray<Sample>>()
  let swept = 0

  const recent = (key: string, now: number) => (samples.get(key) ?? []).filter(({ time }) => now - time < window)

  const sweep = (now: number): void => {
    if (now - swept < window) return
    swept = now
    for (const key of samples.keys()) if (recent(key, now).length === 0) samples.delete(key)
  }

  return (meters, bytes, now) => {
    sweep(now)
    const kilobytes = Math.max(1, Math.ceil(bytes / 1024))
    const used = (meter: Meter) => recent(meter.key, now).reduce((sum, sample) => sum + sample.kilobytes, kilobytes)
    const full = meters.some((meter) => used(meter) > meter.kilobytesPerMinute)
    if (full) {
      return Result.fail({
        ...resourceExhausted("Too much data for one key.", "KeyThrottled"),
        headers: { "retry-after": "5" }
      })
    }
    for (const { key } of meters) {
      const kept = recent(key, now)
      const last = kept.at(-1)
      // One sample a second is enough.
      if (last !== undefined && now - last.time < 1000) {
        samples.set(key, [...kept.slice(0, -1), { time: last.time, kilobytes: last.kilobytes + kilobytes }])
      } else {
        samples.set(key, [...kept, { time: now, kilobytes }])
      }
    }
    return Result.succeed(undefined)
  }
}
