/** Handlers of queries: what was measured, and the values that dimensions have. */
import * as Result from "effect/Result"
import type { Json } from "../../../client/Operation.ts"
import { invalidArgument, notFound, type Refusal, resourceExhausted } from "../../Errors.ts"
import { type Call, type Handler, type Handlers, text } from "../../Handler.ts"
import { isObject, type JsonObject } from "../../Json.ts"
import { beginOperation, findOperation, formatOperation, type PendingOperation } from "../../Pending.ts"
import { bodyOf, formatTime } from "../../Values.ts"
import { bucketsOf, granularities, measured } from "./Buckets.ts"
import { metricKey, type Series } from "./State.ts"

/** The code of a query that has more data points than a query can have. */
const tooLarge = "3000"

const refuse = (message: string) => Result.fail(invalidArgument(message))

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
  readonly series: ReadonlyArray<Series>
  readonly start: number
  readonly end: number
  readonly granularity: string
  readonly limit: number | undefined
}

const readQuery = (call: Call, body: JsonObject): Result.Result<Query, Refusal> =>
  Result.gen(function* () {
    const { endTime, filter = [], granularity = "None", limit, metric, startTime } = body
    const all = call.world.analytics.metrics.get(metricKey(text(call, "universeId"), String(metric)))
    if (all === undefined) return yield* refuse(`The metric ${String(metric)} is not known.`)
    const [start, end] = [Date.parse(String(startTime)), Date.parse(String(endTime))]
    if (!(start < end)) return yield* refuse("startTime must be before endTime.")
    if (typeof granularity !== "string" || !granularities.includes(granularity)) {
      return yield* refuse("granularity is invalid.")
    }
    if (limit !== undefined && typeof limit !== "number") return yield* refuse("limit is invalid.")
    const filters = Array.isArray(filter) ? filter.filter(isObject) : []
    for (const { dimension, operation } of filters) {
      if (operators[String(operation)] === undefined) return yield* refuse("The operation of a filter is invalid.")
      if (!all.some(({ dimensions }) => String(dimension) in dimensions)) {
        return yield* refuse(`The dimension ${String(dimension)} is not known.`)
      }
    }
    const series = all.filter(({ dimensions }) =>
      filters.every(({ dimension, operation, values }) =>
        operators[String(operation)]?.(dimensions[String(dimension)] ?? "", texts(values))
      )
    )
    return { series, start, end, granularity, limit }
  })

/** Series with the same values of some dimensions. */
const grouped = (series: ReadonlyArray<Series>, breakdown: ReadonlyArray<string>) => {
  const groups = new Map<string, Array<Series>>()
  for (const one of series) {
    const key = JSON.stringify(breakdown.map((dimension) => one.dimensions[dimension] ?? ""))
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups].map(([key, members]) => ({
    breakdowns: (JSON.parse(key) as ReadonlyArray<string>).map((value, index) => ({
      dimension: breakdown[index] ?? "",
      value
    })),
    members
  }))
}

const metadata = (call: Call, operation: PendingOperation): JsonObject => ({
  ...formatOperation(operation),
  metadata: { createdTime: formatTime(operation.readyAt - call.world.analytics.operationMillis) }
})

/** Begins a query that ends with what was worked out. */
const begin = (call: Call, kind: string, response: JsonObject) => {
  const { operationMillis } = call.world.analytics
  const operation = beginOperation(call.world, {
    path: (id) => `v1/universes/${text(call, "universeId")}/operations/${kind}/${id}`,
    readyAt: call.now + operationMillis,
    carryOut: () => ({ _tag: "Done", response })
  })
  const current = findOperation(call.world, operation.path, call.now) ?? operation
  return {
    status: current.ending === undefined ? 202 : 200,
    body: metadata(call, current),
    applied: false
  }
}

const queryMetrics: Handler = (call) =>
  Result.gen(function* () {
    const { budget } = call.world.analytics
    const body = bodyOf(call)
    if (body.granularity === undefined) return yield* refuse("granularity is required.")
    const { end, granularity, limit, series, start } = yield* readQuery(call, body)
    if (limit !== undefined && granularity !== "None") return yield* refuse("limit needs the granularity None.")
    const breakdown = texts(body.breakdown)
    const unknown = breakdown.find((dimension) => !series.some(({ dimensions }) => dimension in dimensions))
    if (unknown !== undefined && series.length > 0) return yield* refuse(`The dimension ${unknown} is not known.`)
    const groups = grouped(series, breakdown)
    const buckets = bucketsOf(granularity, start, end, budget)
    if (groups.length * buckets.length > budget) {
      return yield* Result.fail(resourceExhausted("The query asks for too many data points.", tooLarge))
    }
    const values = groups.map(({ breakdowns, members }) => ({
      breakdowns,
      dataPoints: buckets.map((bucket) => ({
        time: formatTime(bucket[0]),
        value: measured(members, bucket),
        status: "Valid"
      }))
    }))
    const most = (points: ReadonlyArray<{ readonly value: number }>) => points[0]?.value ?? 0
    const chosen =
      limit === undefined ? values : values.sort((a, b) => most(b.dataPoints) - most(a.dataPoints)).slice(0, limit)
    return begin(call, "metrics", { values: chosen })
  })

const queryDimensionValues: Handler = (call) =>
  Result.gen(function* () {
    const body = bodyOf(call)
    const { limit, series } = yield* readQuery(call, body)
    const known = [...new Set(series.flatMap(({ dimensions }) => Object.keys(dimensions)))]
    const values = (body.dimensions === undefined ? known : texts(body.dimensions)).map((dimension) => ({
      dimension,
      values: [...new Set(series.flatMap(({ dimensions }) => dimensions[dimension] ?? []))]
        .slice(0, limit)
        .map((value) => ({ value }))
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

const universe = "/analytics-query-api/v1/universes/{universeId}"

export const analyticsHandlers: Handlers = {
  [`POST ${universe}/metrics`]: queryMetrics,
  [`POST ${universe}/dimension-values`]: queryDimensionValues,
  [`GET ${universe}/operations/metrics/{operationId}`]: poll("metrics"),
  [`GET ${universe}/operations/dimension-values/{operationId}`]: poll("dimension-values")
}
