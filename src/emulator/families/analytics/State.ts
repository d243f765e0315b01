/** Analytics: what was measured in universes, by metric. */
import type { Id, Json } from "../../../client/Operation.ts"

/** One thing that was measured, for one combination of values of the metric's dimensions. */
export interface Series {
  readonly dimensions: Readonly<Record<string, string>>
  /** What every day has, spread evenly. */
  readonly perDay: number
  /** What some moments had besides. */
  readonly samples: ReadonlyArray<{ readonly time: number; readonly value: number }>
}

export interface Analytics {
  /** By universe and metric. */
  readonly metrics: Map<string, ReadonlyArray<Series>>
  /** Data points that a query can have. */
  budget: number
  /** How long a query takes. */
  operationMillis: number
}

/**
 * A metric of a universe.
 *
 * @since 0.1.0
 */
export interface MetricOptions {
  /** The default universe unless given. */
  readonly universeId?: Id
  readonly metric: string
  readonly series: ReadonlyArray<{
    readonly dimensions?: Readonly<Record<string, string>>
    /** What every day has, spread evenly; 0 unless given. */
    readonly perDay?: number
    /** What some moments had besides, in milliseconds since the epoch. */
    readonly samples?: ReadonlyArray<{ readonly time: number; readonly value: number }>
  }>
}

export const metricKey = (universeId: Id, metric: string): string => `${universeId}/${metric}`

export const putMetric = ({ metrics }: Analytics, { metric, series, universeId = 9000001 }: MetricOptions): void => {
  metrics.set(
    metricKey(universeId, metric),
    series.map(({ dimensions = {}, perDay = 0, samples = [] }) => ({ dimensions, perDay, samples }))
  )
}

const defaults: ReadonlyArray<MetricOptions> = [
  {
    metric: "DailyActiveUsers",
    series: [
      { dimensions: { Platform: "Phone", Country: "US" }, perDay: 240 },
      { dimensions: { Platform: "Phone", Country: "JP" }, perDay: 120 },
      { dimensions: { Platform: "Desktop", Country: "US" }, perDay: 72 },
      { dimensions: { Platform: "Desktop", Country: "JP" }, perDay: 48 }
    ]
  },
  { metric: "Revenue", series: [{ dimensions: { Platform: "Phone" }, perDay: 1440 }] }
]

export const makeAnalytics = (empty: boolean): Analytics => {
  const analytics = { metrics: new Map(), budget: 10_000, operationMillis: 1000 }
  for (const metric of empty ? [] : defaults) putMetric(analytics, metric)
  return analytics
}

export const exportAnalytics = ({ metrics }: Analytics): Json =>
  Object.fromEntries(
    [...metrics].map(([key, series]) => [
      key,
      series.map(({ dimensions, perDay, samples }) => ({
        dimensions,
        perDay,
        samples: samples.map((sample) => ({ ...sample }))
      }))
    ])
  )
