/**
 * Analytics of an emulator's world: what was measured.
 *
 * @since 0.1.0
 */
import type { World } from "../../World.ts"
import { type MetricOptions, putMetric } from "./State.ts"

export type { MetricOptions } from "./State.ts"

/**
 * Says what was measured of a metric. Replaces what there was.
 *
 * @since 0.1.0
 */
export const measure = (world: World, options: MetricOptions): void => putMetric(world.analytics, options)

/**
 * Bounds the data points that a query can have, and sets how long one takes.
 *
 * @since 0.1.0
 */
export const configure = (
  world: World,
  { budget, operationMillis }: { readonly budget?: number; readonly operationMillis?: number }
): void => {
  world.analytics.budget = budget ?? world.analytics.budget
  world.analytics.operationMillis = operationMillis ?? world.analytics.operationMillis
}
