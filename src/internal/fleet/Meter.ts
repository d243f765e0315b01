/**
 * What a shared quota store shows of its work: metrics, and one word in the log
 * when the place that counts is lost and when it is back.
 *
 * @internal
 */
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"

const trips = /*#__PURE__*/ Metric.counter("open_cloud_shared_quota_requests", {
  description: "Requests for quota to where it is counted for all processes",
  incremental: true
})
const millis = /*#__PURE__*/ Metric.counter("open_cloud_shared_quota_milliseconds", {
  description: "Time that these requests took",
  incremental: true
})
const alone = /*#__PURE__*/ Metric.gauge("open_cloud_shared_quota_alone", {
  description: "1 while that place cannot be reached and this process counts alone"
})
const permits = /*#__PURE__*/ Metric.counter("open_cloud_shared_quota_alone_permits", {
  description: "Permits that were given meanwhile",
  incremental: true
})

const remaining = /*#__PURE__*/ Metric.gauge("open_cloud_shared_quota_remaining", {
  description: "What is left of a quota for all processes that share it, as one of them last heard"
})
const processes = /*#__PURE__*/ Metric.gauge("open_cloud_shared_quota_processes", {
  description: "Processes that share a quota, as one of them last heard"
})

/** @internal */
export interface Meter {
  /** What all have left of a bucket, and how many they are. */
  readonly heard: (bucket: string, left: number, members: number) => void
  readonly trip: (outcome: "answered" | "failed" | "late", time: number) => void
  readonly alone: () => void
  readonly turned: (isAlone: boolean, cause: unknown) => void
}

/** @internal */
export const make = (name: string, context: Context.Context<never>): Meter => {
  const outcomes = {
    answered: Metric.withAttributes(trips, { outcome: "answered" }),
    failed: Metric.withAttributes(trips, { outcome: "failed" }),
    late: Metric.withAttributes(trips, { outcome: "late" })
  }
  const gauges = new Map<string, readonly [left: Metric.Gauge<number>, members: Metric.Gauge<number>]>()
  const gaugesOf = (bucket: string) => {
    const known = gauges.get(bucket)
    if (known !== undefined) return known
    const made = [Metric.withAttributes(remaining, { bucket }), Metric.withAttributes(processes, { bucket })] as const
    gauges.set(bucket, made)
    return made
  }
  return {
    heard: (bucket, left, members) => {
      const [gauge, count] = gaugesOf(bucket)
      gauge.updateUnsafe(left, context)
      count.updateUnsafe(members, context)
    },
    trip: (outcome, time) => {
      outcomes[outcome].updateUnsafe(1, context)
      millis.updateUnsafe(Math.max(0, Math.round(time)), context)
    },
    alone: () => permits.updateUnsafe(1, context),
    turned: (isAlone, cause) => {
      alone.updateUnsafe(isAlone ? 1 : 0, context)
      const told = isAlone
        ? Effect.logWarning(`Quotas are counted in this process alone, as ${name} does not answer`, cause)
        : Effect.logInfo(`Quotas are counted with all others again, as ${name} answers`)
      Effect.runForkWith(context)(told)
    }
  }
}
