/**
 * Analytics of a universe: metrics over time, and the values that they can be broken down by.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/analytics
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import { InvalidRequest, type OpenCloudError } from "../Errors.ts"
import { type DimensionName, type MetricFacts, type MetricName, metrics } from "../generated/analytics/metrics.ts"
import * as Operations from "../generated/analytics/operations.ts"
import type {
  DataPoint,
  DimensionValue,
  DimensionValuesOperationResult,
  DimensionValuesResponse,
  MetricValue,
  QueryOperationResult,
  QueryResponse,
  MetricSeries as Series
} from "../generated/analytics/shapes.ts"
import type * as Wire from "../generated/analytics/wire.ts"
import { given } from "../interface/Fields.ts"
import { waitable } from "../internal/longRunning/Waiting.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import type * as LongRunning from "../LongRunning.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { AnyOperation, Id, Open } from "../Operation.ts"
import { type Client, layerOf, type Method, methods, resumable, start } from "./internal/Method.ts"
import { timeOf } from "./internal/Times.ts"

export type {
  DataPoint,
  DimensionName,
  DimensionValue,
  DimensionValuesResponse,
  MetricFacts,
  MetricName,
  QueryResponse
}

/**
 * The metrics that Roblox's guide lists: how finely each can be asked for, how many days it goes back, and its
 * dimensions.
 */
export { metrics }

/** How much time a data point stands for. `None` is all of it. */
export type Granularity = Open<Wire.MetricGranularity>

/** What a dimension's values have to be. */
export interface QueryFilter {
  readonly dimension: Open<DimensionName>
  readonly operation: Open<Wire.FilterOperation>
  readonly values: ReadonlyArray<string>
}

/** A metric in a time of a universe. */
export interface MetricRange {
  readonly universeId: Id
  /** As Roblox calls it, `DailyActiveUsers`. What `metrics` lists is checked before anything is sent. */
  readonly metric: Open<MetricName>
  /** The first moment. */
  readonly startTime: DateTime.DateTime.Input
  /** The moment after the last. */
  readonly endTime: DateTime.DateTime.Input
  /** All of them apply. */
  readonly filter?: ReadonlyArray<QueryFilter> | undefined
  /** Sends what `metrics` does not list of the metric, for granularities and dimensions that are newer. */
  readonly unchecked?: boolean | undefined
}

/** A question for a metric. */
export interface MetricQuery<G extends Granularity = Granularity> extends MetricRange {
  /** More than two years are in weeks, months, or one piece. */
  readonly granularity: G
  /** Dimensions; there is a series for each combination of their values. */
  readonly breakdown?: ReadonlyArray<Open<DimensionName>> | undefined
  /** Only the largest series; 0 is the server's own number. Needs the granularity `None`, and a breakdown. */
  readonly limit?: number | undefined
}

/** A question for the values of dimensions. */
export interface DimensionQuery extends MetricRange {
  /** All that the metric has unless given. */
  readonly dimensions?: ReadonlyArray<Open<DimensionName>> | undefined
  /** Only `None`, the default. */
  readonly granularity?: Granularity | undefined
  /** Values of each dimension; 0 is the server's own number. */
  readonly limit?: number | undefined
}

/** A metric over time, for one combination of values of the dimensions that it is broken down by. */
export interface MetricSeries<G extends Granularity = Granularity> extends Series {
  readonly granularity: G
}

/**
 * Analytics of a universe: metrics over time, and the values that they can be broken down by. Only a key can ask, not
 * an OAuth authorization.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/analytics
 * @since 0.1.0
 */
export class Analytics extends Context.Service<
  Analytics,
  {
    /**
     * A metric over time: begins the query, waits for it, and reads its series.
     *
     * A query that asks for more data points than one can have fails with `InvalidRequest` and code 3000. Roblox
     * answers it like a rate limit, but waiting does not help, and nothing is repeated: a shorter time, a coarser
     * granularity or fewer breakdowns do. Fails with `OperationFailed`, for a metric that is not known too, and with
     * `Timeout`.
     *
     * Beta. Scope: `universe.analytics:read`. Quota: 30 a minute.
     */
    readonly query: <const G extends Granularity>(
      input: MetricQuery<G>,
      options?: LongRunning.AwaitOptions
    ) => Effect.Effect<ReadonlyArray<MetricSeries<G>>, OpenCloudError>

    /**
     * The values that dimensions of a metric have, by dimension. Waits as `query` does, and fails as it does.
     *
     * Beta. Scope: `universe.analytics:read`. Quota: 30 a minute.
     */
    readonly getAllDimensionValues: (
      input: DimensionQuery,
      options?: LongRunning.AwaitOptions
    ) => Effect.Effect<Readonly<Record<string, ReadonlyArray<DimensionValue>>>, OpenCloudError>

    /**
     * Begins a query. The handle's result is as it comes; `query` reads it.
     *
     * Beta. Scope: `universe.analytics:read`. Quota: 30 a minute.
     */
    readonly queryMetrics: ((
      input: MetricQuery
    ) => Effect.Effect<LongRunning.Started<QueryOperationResult, QueryResponse>, OpenCloudError>) &
      LongRunning.Resumable<QueryResponse>

    /**
     * Begins a query for the values of dimensions. The handle's result is as it comes; `getAllDimensionValues` reads it.
     *
     * Beta. Scope: `universe.analytics:read`. Quota: 30 a minute.
     */
    readonly queryDimensionValues: ((
      input: DimensionQuery
    ) => Effect.Effect<LongRunning.Started<DimensionValuesOperationResult, DimensionValuesResponse>, OpenCloudError>) &
      LongRunning.Resumable<DimensionValuesResponse>

    /**
     * The state of a query, as it comes. `queryMetrics` gives a handle that follows it.
     *
     * Beta. Scope: `universe.analytics:read`. Quota: 3,000 a minute.
     */
    readonly getMetricsOperation: Method<typeof Operations.getMetricsOperation>

    /**
     * The state of a query for the values of dimensions, as it comes. `queryDimensionValues` gives a handle that
     * follows it.
     *
     * Beta. Scope: `universe.analytics:read`. Quota: 3,000 a minute.
     */
    readonly getDimensionValuesOperation: Method<typeof Operations.getDimensionValuesOperation>
  }
>()("effect-open-cloud/Analytics") {
  /** Analytics over a client. */
  static readonly layer: Layer.Layer<Analytics, never, OpenCloud> = layerOf(Analytics, (client) => make(client), [
    "getAllDimensionValues",
    "query"
  ])
}

/** Granularities that a time of more than two years can have. */
const coarse: ReadonlyArray<Granularity> = ["OneWeek", "OneMonth", "None"]

/** What a question asks of its metric that the metric does not have. */
const unfit = (
  { filter = [], metric, unchecked }: MetricRange,
  granularity: Granularity | undefined,
  dimensions: { readonly [at: string]: ReadonlyArray<string> | undefined }
): { readonly at: string; readonly reason: string } | undefined => {
  const facts: MetricFacts | undefined = Object.hasOwn(metrics, metric) ? metrics[metric as MetricName] : undefined
  if (facts === undefined || unchecked === true) return undefined
  if (granularity !== undefined && !facts.granularities.some((it) => it === granularity)) {
    return { at: "granularity", reason: `must be one of ${facts.granularities.join(", ")} for ${metric}` }
  }
  const asked = { ...dimensions, filter: filter.map(({ dimension }) => dimension) }
  for (const [at, names = []] of Object.entries(asked)) {
    const odd = names.find((name) => !facts.dimensions.some((it) => it === name))
    if (odd === undefined) continue
    const known = facts.dimensions.length === 0 ? "which has none" : `which has ${facts.dimensions.join(", ")}`
    return { at, reason: `has ${odd}, which is not a dimension of ${metric}, ${known}` }
  }
  return undefined
}

/** What of a question is the same on the wire for both kinds. */
const rangeOf = (
  operation: AnyOperation,
  { endTime, filter, metric, startTime }: MetricRange,
  limit: number | undefined
): Effect.Effect<Omit<Wire.DimensionValuesRequest, "dimensions" | "granularity">, InvalidRequest> =>
  Effect.gen(function* () {
    if (typeof metric !== "string" || metric.trim() === "")
      return yield* refuse(operation, "metric", "is empty", "empty")
    const [from, to] = yield* timesOf(operation, { startTime, endTime })
    if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0)) {
      return yield* refuse(operation, "limit", "must be a whole number")
    }
    return {
      metric,
      startTime: DateTime.formatIso(from),
      endTime: DateTime.formatIso(to),
      // Open values: the server judges what this version does not know.
      ...given({ filter: filter as ReadonlyArray<Wire.QueryFilter> | undefined, limit })
    }
  })

/** The first moment and the one after the last. */
const timesOf = (
  operation: AnyOperation,
  { endTime, startTime }: Pick<MetricRange, "startTime" | "endTime">
): Effect.Effect<readonly [DateTime.Utc, DateTime.Utc], InvalidRequest> =>
  Effect.gen(function* () {
    const from = yield* timeOf(operation, "startTime", startTime)
    const to = yield* timeOf(operation, "endTime", endTime)
    if (DateTime.isGreaterThanOrEqualTo(from, to)) return yield* refuse(operation, "startTime", "is not before endTime")
    return [from, to] as const
  })

/** The code of a query that asks for too much, whatever else the answer looks like. */
const tooLarge = "3000"

/** A query that asks for too much is no matter of rates or of luck, but of the query. */
const explained = (error: OpenCloudError): OpenCloudError => {
  if (error.code !== tooLarge || (error._tag !== "RateLimited" && error._tag !== "OperationFailed")) return error
  const { attempts, code, method, operation, outcome, path, serverMessage, status } = error
  const reason =
    "asks for more data points than a query can have: give it a shorter time, a coarser granularity or fewer breakdowns"
  return InvalidRequest.make({
    ...{ operation, method, path, attempts, outcome, code, kind: "too-large", reason },
    ...given({ status, serverMessage })
  })
}

const readSeries = <G extends Granularity>(
  { granularity, metric }: MetricQuery<G>,
  { breakdowns = [], dataPoints = [] }: MetricValue
): MetricSeries<G> => ({
  metric,
  granularity,
  breakdowns: Object.fromEntries(breakdowns.map(({ dimension, ...value }) => [dimension, value])),
  points: dataPoints
})

const make = (client: Client): Analytics["Service"] => {
  const startQuery = start(client, Operations.queryMetrics)
  const startDimensions = start(client, Operations.queryDimensionValues)

  const queryMetrics = (input: MetricQuery) =>
    Effect.gen(function* () {
      const operation = Operations.queryMetrics
      const { breakdown, granularity, limit, universeId } = input
      const range = yield* rangeOf(operation, input, limit)
      if (limit !== undefined && granularity !== "None") {
        return yield* refuse(operation, "limit", "needs the granularity None")
      }
      if (limit !== undefined && (breakdown === undefined || breakdown.length === 0)) {
        return yield* refuse(operation, "limit", "needs a breakdown")
      }
      const wrong = unfit(input, granularity, { breakdown })
      if (wrong !== undefined) return yield* refuse(operation, wrong.at, wrong.reason)
      const [from, to] = yield* timesOf(operation, input)
      if (!coarse.includes(granularity) && DateTime.isGreaterThan(to, DateTime.add(from, { years: 2 }))) {
        return yield* refuse(
          operation,
          "granularity",
          `must be one of ${coarse.join(", ")} for more than two years`,
          "unknown"
        )
      }
      return yield* startQuery({
        universeId,
        ...range,
        granularity: granularity as Wire.MetricGranularity,
        ...given({ breakdown })
      })
    })

  const queryDimensionValues = (input: DimensionQuery) =>
    Effect.gen(function* () {
      const { dimensions, granularity, limit, universeId } = input
      if (granularity !== undefined && granularity !== "None") {
        return yield* refuse(Operations.queryDimensionValues, "granularity", "must be None, or left out")
      }
      const range = yield* rangeOf(Operations.queryDimensionValues, input, limit)
      const wrong = unfit(input, undefined, { dimensions })
      if (wrong !== undefined) return yield* refuse(Operations.queryDimensionValues, wrong.at, wrong.reason)
      return yield* startDimensions({
        universeId,
        ...range,
        ...given({ dimensions, granularity: granularity as Wire.MetricGranularity | undefined })
      })
    })

  return {
    ...methods(client, {
      getMetricsOperation: Operations.getMetricsOperation,
      getDimensionValuesOperation: Operations.getDimensionValuesOperation
    }),
    queryMetrics: resumable(client, Operations.queryMetrics, queryMetrics),
    queryDimensionValues: resumable(client, Operations.queryDimensionValues, queryDimensionValues),

    query: (input, options) =>
      waitable(
        Operations.queryMetrics,
        options,
        Effect.flatMap(queryMetrics(input), (started) => started.await(options))
      ).pipe(
        Effect.mapError(explained),
        Effect.map(({ values = [] }) => values.map((value) => readSeries(input, value)))
      ),

    getAllDimensionValues: (input, options) =>
      waitable(
        Operations.queryDimensionValues,
        options,
        Effect.flatMap(queryDimensionValues(input), (started) => started.await(options))
      ).pipe(
        Effect.mapError(explained),
        Effect.map(({ values = [] }) =>
          Object.fromEntries(
            values.flatMap(({ dimension, values = [] }) => (dimension === undefined ? [] : [[dimension, values]]))
          )
        )
      )
  }
}
