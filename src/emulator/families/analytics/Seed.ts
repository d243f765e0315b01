/** Analytics of an emulator's world, filled and looked at from outside. */
import { type MetricOptions, putMetric } from "./State.ts"
import type { World } from "./World.ts"

export const seed = (world: World) => ({
  /** Says what was measured of a metric. Replaces what there was. */
  measure: (options: MetricOptions): void => putMetric(world.analytics, options),
  /** Bounds the data points that a query can have, and sets how long one takes. */
  configure: ({ budget, operationMillis }: { readonly budget?: number; readonly operationMillis?: number }): void => {
    world.analytics.budget = budget ?? world.analytics.budget
    world.analytics.operationMillis = operationMillis ?? world.analytics.operationMillis
  }
})
