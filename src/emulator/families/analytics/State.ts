/** Analytics: what was measured in universes, by metric. */
import type { Id } from "../../../interface/Operation.ts"

/** One thing that was measured, for one combination of values of the metric's dimensions. */
export interface Series {
  readonly dimensions: Readonly<Record<string, string>>
  /** What every day has, spread evenly. */
  readonly perDay: number
  /** What some moments had besides. */
  readonly samples: ReadonlyArray<{ readonly time: number; readonly value: number }>
  /** What a metric of texts says instead of a number. */
  readonly texts: ReadonlyArray<string> | undefined
}

/** A metric of a universe. */
export interface Metric {
  readonly series: ReadonlyArray<Series>
  /** Counts each of those it is about once, however long the time. */
  readonly distinct: boolean
  /** Is kept for a shorter time than others. */
  readonly performance: boolean
  /** From when on values are projected, and until when they say too little. */
  readonly projectedFrom: number
  readonly insignificantUntil: number
  /** What values of dimensions are called, by dimension and value. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export interface Analytics {
  /** By universe and metric. */
  readonly metrics: Map<string, Metric>
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
    /** What a metric of texts says; its number is 0 then. */
    readonly texts?: ReadonlyArray<string>
  }>
  /** Counts each of those it is about once, as users are: a week has what its largest day has. */
  readonly distinct?: boolean
  /** Is one of performance, which Roblox keeps for a shorter time. */
  readonly performance?: boolean
  /** From when on values are projected, in milliseconds since the epoch; never unless given. */
  readonly projectedFrom?: number
  /** Until when values are not statistically significant, in milliseconds since the epoch; never unless given. */
  readonly insignificantUntil?: number
  /** What values of dimensions are called, by dimension and value: `{ Place: { "9000002": "Lobby" } }`. */
  readonly labels?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export const metricKey = (universeId: Id, metric: string): string => `${universeId}/${metric}`

/** What was measured, as options tell it. */
export const metricOf = (options: MetricOptions): Metric => ({
  series: options.series.map(({ dimensions = {}, perDay = 0, samples = [], texts }) => ({
    dimensions,
    perDay: texts === undefined ? perDay : 0,
    samples,
    texts
  })),
  distinct: options.distinct ?? false,
  performance: options.performance ?? false,
  projectedFrom: options.projectedFrom ?? Number.POSITIVE_INFINITY,
  insignificantUntil: options.insignificantUntil ?? Number.NEGATIVE_INFINITY,
  labels: options.labels ?? {}
})

export const putMetric = ({ metrics }: Analytics, options: MetricOptions): void => {
  metrics.set(metricKey(options.universeId ?? 9000001, options.metric), metricOf(options))
}

/** What the default world measured. */
const defaultMetrics: ReadonlyArray<MetricOptions> = [
  {
    metric: "DailyActiveUsers",
    distinct: true,
    series: [
      { dimensions: { Platform: "Phone", Country: "US" }, perDay: 240 },
      { dimensions: { Platform: "Phone", Country: "JP" }, perDay: 120 },
      { dimensions: { Platform: "Computer", Country: "US" }, perDay: 72 },
      { dimensions: { Platform: "Computer", Country: "JP" }, perDay: 48 }
    ]
  },
  { metric: "DailyRevenue", series: [{ dimensions: { Platform: "Phone" }, perDay: 1440 }] }
]

export const makeAnalytics = (empty: boolean): Analytics => {
  const analytics = { metrics: new Map(), budget: 10_000, operationMillis: 1000 }
  for (const metric of empty ? [] : defaultMetrics) putMetric(analytics, metric)
  return analytics
}
