/** Handlers of queries: what was measured, and the values that dimensions have. */
import * as Result from "effect/Result"
import { metrics } from "../../../generated/analytics/metrics.ts"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, notFound, type Refusal, resourceExhausted } from "../../Errors.ts"
import { text } from "../../Handler.ts"
import { isObject, type JsonObject, own } from "../../Json.ts"
import { beginOperation, findOperation, formatOperation, type PendingOperation, type Work } from "../../Pending.ts"
import { bodyOf, formatTime, readTime } from "../../Values.ts"
import { type Bucket, bucketsOf, granularities, measured } from "./Buckets.ts"
import { type Metric, metricKey, metricOf, type Series } from "./State.ts"
import type { Call, Handler, Handlers, World } from "./World.ts"

/** The codes of a query that is wrong in any way, and of one that has more data points than a query can have. */
const codes = { wrong: "2001", tooLarge: "3000" } as const

const refuse = (message: string) => Result.fail(invalidArgument(message, codes.wrong))

const texts = (value: Json | undefined): ReadonlyArray<string> => (Array.isArray(value) ? value.map(String) : [])

const operators: Readonly<Record<string, (value: string, values: ReadonlyArray<string>) => boolean>> = {
  In: (value, values) => values.includes(value),
  NotIn: (value, values) => !values.includes(value),
  Match: (value, values) => values.some((part) => value.includes(part)),
  GreaterThan: (value, [bound]) => Number(value) > Number(bound),
  GreaterThanOrEqual: (value, [bound]) => Number(value) >= Number(bound),
  LessThan: (value, [bound]) => Number(value) < Number(bound),
  LessThanOrEqual: (value, [bound]) => Number(value) <= Number(bound)
}

interface Query {
  readonly metric: Metric
  readonly series: ReadonlyArray<Series>
  readonly start: number
  readonly end: number
  readonly granularity: string
  /** Values or series; 0 stands for as many as there are by default. */
  readonly limit: number | undefined
}

/** A metric that there is, and that nothing was measured of. */
const unmeasured = (name: string): Metric | undefined => {
  const facts = own(metrics, name)
  return facts && metricOf({ metric: name, series: [], performance: facts.days <= 28 })
}

/** Whether a metric can be broken down so: something was measured by the dimension, or Roblox lists it. */
const hasDimension = (metric: string, series: ReadonlyArray<Series>, dimension: string): boolean =>
  series.some(({ dimensions }) => Object.hasOwn(dimensions, dimension)) ||
  own(metrics, metric)?.dimensions.some((it) => it === dimension) === true

/** Granularities that go further back than the others. */
const coarse = ["OneWeek", "OneMonth", "None"]

const readQuery = (call: Call, body: JsonObject): Result.Result<Query, Refusal> =>
  Result.gen(function* () {
    const { dialect } = call.world
    const { filter = [], granularity = "None", limit, metric: name } = body
    const metric =
      call.world.analytics.metrics.get(metricKey(text(call, "universeId"), String(name))) ?? unmeasured(String(name))
    if (metric === undefined) return yield* refuse(`The metric ${String(name)} is not known.`)
    const [start, end] = [readTime(body.startTime), readTime(body.endTime)]
    if (start === undefined || end === undefined || start >= end) {
      return yield* refuse("startTime must be before endTime.")
    }
    if (typeof granularity !== "string" || !granularities.includes(granularity)) {
      return yield* refuse("granularity is invalid.")
    }
    const history = dialect[metric.performance ? "analytics.performanceHistoryMillis" : "analytics.historyMillis"]
    if (start < call.now - history) return yield* refuse("startTime is too early.")
    const facts = own(metrics, String(name))
    if (
      facts !== undefined &&
      body.granularity !== undefined &&
      !facts.granularities.some((it) => it === granularity)
    ) {
      return yield* refuse(`${String(name)} has no granularity ${granularity}.`)
    }
    if (end - start > dialect["analytics.fineHistoryMillis"] && !coarse.includes(granularity)) {
      return yield* refuse("granularity is too fine for this time.")
    }
    if (limit !== undefined && !(typeof limit === "number" && Number.isInteger(limit) && limit >= 0)) {
      return yield* refuse("limit is invalid.")
    }
    const filters = Array.isArray(filter) ? filter.filter(isObject) : []
    for (const { dimension, operation } of filters) {
      if (!Object.hasOwn(operators, String(operation))) return yield* refuse("The operation of a filter is invalid.")
      if (!hasDimension(String(name), metric.series, String(dimension))) {
        return yield* refuse(`The dimension ${String(dimension)} is not known.`)
      }
    }
    const series = metric.series.filter(({ dimensions }) =>
      filters.every(({ dimension, operation, values }) =>
        operators[String(operation)]?.(dimensions[String(dimension)] ?? "", texts(values))
      )
    )
    return { metric, series, start, end, granularity, limit }
  })

/** A dimension's value, with what it is called where that is something else. */
const labelled = ({ labels }: Metric, dimension: string, value: string): JsonObject => {
  const displayValue = own(own(labels, dimension) ?? {}, value)
  return displayValue === undefined ? { value } : { value, displayValue }
}

/** Series with the same values of some dimensions. */
const grouped = (metric: Metric, series: ReadonlyArray<Series>, breakdown: ReadonlyArray<string>) => {
  const groups = new Map<string, Array<Series>>()
  for (const one of series) {
    const key = JSON.stringify(breakdown.map((dimension) => own(one.dimensions, dimension) ?? ""))
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups].map(([key, members]) => ({
    breakdowns: (JSON.parse(key) as ReadonlyArray<string>).map((value, index) => ({
      dimension: breakdown[index] ?? "",
      ...labelled(metric, breakdown[index] ?? "", value)
    })),
    members
  }))
}

const metadata = (call: Call, operation: PendingOperation): JsonObject => ({
  ...formatOperation(operation),
  metadata: { createdTime: formatTime(operation.readyAt - call.world.analytics.operationMillis) }
})

/** It is worked out when it is asked for, and told later. */
export const query: Work<World, JsonObject> = {
  name: "analytics.query",
  carryOut: (_, response) => ({ _tag: "Done", response })
}

/** Begins a query that ends with what was worked out. */
const begin = (call: Call, kind: string, response: JsonObject) => {
  const { operationMillis } = call.world.analytics
  const operation = beginOperation(call.world, query, {
    path: (id) => `v1/universes/${text(call, "universeId")}/operations/${kind}/${id}`,
    readyAt: call.now + operationMillis,
    input: response
  })
  const current = findOperation(call.world, operation.path, call.now) ?? operation
  return {
    status: current.ending === undefined ? 202 : 200,
    body: metadata(call, current),
    applied: false
  }
}

const statusOf = ({ insignificantUntil, projectedFrom }: Metric, [start, end]: Bucket): string =>
  end > projectedFrom ? "Projected" : start < insignificantUntil ? "NotStatisticallySignificant" : "Valid"

const point = (metric: Metric, series: ReadonlyArray<Series>, bucket: Bucket) => {
  const stringValues = series.flatMap((it) => it.texts ?? [])
  return {
    time: formatTime(bucket[0]),
    value: measured(metric, series, bucket),
    ...(stringValues.length === 0 ? {} : { stringValues }),
    status: statusOf(metric, bucket)
  }
}

const queryMetrics: Handler = (call) =>
  Result.gen(function* () {
    const { budget } = call.world.analytics
    const body = bodyOf(call)
    if (body.granularity === undefined) return yield* refuse("granularity is required.")
    const { end, granularity, limit, metric, series, start } = yield* readQuery(call, body)
    const breakdown = texts(body.breakdown)
    if (limit !== undefined && (granularity !== "None" || breakdown.length === 0)) {
      return yield* refuse("limit needs the granularity None, and a breakdown.")
    }
    const name = String(body.metric)
    const unknown = breakdown.find((dimension) => !hasDimension(name, series, dimension))
    if (unknown !== undefined && series.length > 0) return yield* refuse(`The dimension ${unknown} is not known.`)
    const groups = grouped(metric, series, breakdown)
    const buckets = bucketsOf(granularity, start, end, budget)
    if (groups.length * buckets.length > budget) {
      return yield* Result.fail(resourceExhausted("The query asks for too many data points.", codes.tooLarge))
    }
    const values = groups.map(({ breakdowns, members }) => ({
      breakdowns,
      dataPoints: buckets.map((bucket) => point(metric, members, bucket))
    }))
    const most = (points: ReadonlyArray<{ readonly value: number }>) => points[0]?.value ?? 0
    const chosen =
      limit === undefined
        ? values
        : values
            .sort((a, b) => most(b.dataPoints) - most(a.dataPoints))
            .slice(0, limit || call.world.dialect["analytics.defaultLimit"])
    return begin(call, "metrics", { values: chosen })
  })

const queryDimensionValues: Handler = (call) =>
  Result.gen(function* () {
    const body = bodyOf(call)
    const { granularity, limit, metric, series } = yield* readQuery(call, body)
    if (granularity !== "None") return yield* refuse("granularity must be None, or left out.")
    if (body.dimensions === undefined && call.world.dialect["analytics.dimensionsRequired"] === "required") {
      return yield* refuse("dimensions is required.")
    }
    const known = [...new Set(series.flatMap(({ dimensions }) => Object.keys(dimensions)))]
    const values = (body.dimensions === undefined ? known : texts(body.dimensions)).map((dimension) => ({
      dimension,
      values: [...new Set(series.flatMap(({ dimensions }) => own(dimensions, dimension) ?? []))]
        .slice(0, limit || call.world.dialect["analytics.defaultLimit"])
        .map((value) => labelled(metric, dimension, value))
    }))
    return begin(call, "dimension-values", { values })
  })

const poll =
  (kind: string): Handler =>
  (call) => {
    const path = `v1/universes/${text(call, "universeId")}/operations/${kind}/${text(call, "operationId")}`
    const operation = findOperation(call.world, path, call.now)
    return operation === undefined
      ? Result.fail(notFound("The operation was not found."))
      : Result.succeed({
          status: operation.ending === undefined ? 202 : 200,
          body: metadata(call, operation),
          applied: false
        })
  }

export const analyticsHandlers = {
  "analytics.queryMetrics": queryMetrics,
  "analytics.queryDimensionValues": queryDimensionValues,
  "analytics.getMetricsOperation": poll("metrics"),
  "analytics.getDimensionValuesOperation": poll("dimension-values")
} satisfies Handlers
