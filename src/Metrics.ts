/**
 * What a client's calls come to, as metrics of Effect. Nothing is counted, and no page carries this, unless the option
 * `metrics` of a client names it.
 *
 * @since 0.2.0
 */
import type * as Context from "effect/Context"
import * as Metric from "effect/Metric"
import type { AnyOperation } from "./Operation.ts"
import type { Meter, Metering } from "./Options.ts"

const begun = /*#__PURE__*/ Metric.counter("open_cloud_calls", { description: "Calls begun", incremental: true })
const failures = /*#__PURE__*/ Metric.counter("open_cloud_failures", {
  description: "Calls that ended in an error",
  incremental: true
})
const retries = /*#__PURE__*/ Metric.counter("open_cloud_retries", {
  description: "Attempts after the first of a call",
  incremental: true
})
const waits = /*#__PURE__*/ Metric.counter("open_cloud_wait_milliseconds", {
  description: "Time spent waiting for quota or before another attempt",
  incremental: true
})
const remaining = /*#__PURE__*/ Metric.gauge("open_cloud_quota_remaining", {
  description: "Requests left in the current window, as the server last said"
})

const meters = new WeakMap<AnyOperation, Meter>()

/**
 * Counts calls, failures, retries and waits of each operation, and shows what is left of its quota:
 * `OpenCloud.layer({ credentials, metrics: Metrics.calls })`.
 *
 * @since 0.2.0
 */
export const calls: Metering = (operation) => {
  const known = meters.get(operation)
  if (known !== undefined) return known
  // Looking up a metric's attributes costs more than counting.
  const made = make(operation.id)
  meters.set(operation, made)
  return made
}

const make = (operation: string): Meter => {
  const called = Metric.withAttributes(begun, { operation })
  const left = Metric.withAttributes(remaining, { operation })
  const add = (counter: Metric.Counter<number>, context: Context.Context<never>, attributes: object, count = 1) =>
    Metric.withAttributes(counter, { operation, ...attributes }).updateUnsafe(count, context)
  return {
    called: (context) => called.updateUnsafe(1, context),
    failed: (context, error) => add(failures, context, { error }),
    retried: (context, error) => add(retries, context, { error }),
    waited: (context, reason, millis) => add(waits, context, { reason }, millis),
    remaining: (context, requests) => left.updateUnsafe(requests, context)
  }
}
