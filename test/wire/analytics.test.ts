/** Analytics as Roblox's guides describe them, by plain requests. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import type { EmulatorOptions } from "../../src/emulator/Emulator.ts"

import { make } from "../emulator/http.ts"

const now = Date.parse("2026-03-12T10:20:30Z")
const path = "/analytics-query-api/v1/universes/9000001"
const base = {
  metric: "DailyActiveUsers",
  granularity: "OneDay",
  startTime: "2026-03-02T00:00:00Z",
  endTime: "2026-03-09T00:00:00Z"
}

const begin = (options: EmulatorOptions = {}) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(now)
    const http = yield* make(options)
    http.emulator.seed.analytics.configure({ operationMillis: 0 })
    const query = (body: object, what = "metrics") => http.post(`${path}/${what}`, { ...base, ...body })
    return { ...http, query }
  })

interface Value {
  readonly breakdowns: ReadonlyArray<Record<string, string>>
  readonly dataPoints: ReadonlyArray<Record<string, unknown>>
}

const valuesOf = ({ json }: { readonly json: Record<string, unknown> }) =>
  (json.response as { readonly values: ReadonlyArray<Value> }).values

const pointsOf = (reply: { readonly json: Record<string, unknown> }) => valuesOf(reply)[0]?.dataPoints ?? []

const codeOf = ({ json, status }: { readonly json: Record<string, unknown>; readonly status: number }) => [
  status,
  (json.error as { readonly code: unknown } | undefined)?.code
]

describe("a query that is wrong", () => {
  const rows: ReadonlyArray<readonly [what: string, body: object, kind?: string]> = [
    ["A-1: an unknown metric", { metric: "Happiness" }],
    ["A-1: no metric", { metric: undefined }],
    ["A-1: no granularity", { granularity: undefined }],
    ["A-1: an unknown granularity", { granularity: "OneYear" }],
    ["A-1: an unknown dimension", { breakdown: ["Mood"] }],
    ["A-1: a filter by an unknown dimension", { filter: [{ dimension: "Mood", operation: "In", values: ["x"] }] }],
    ["A-1: an end before the start", { endTime: base.startTime }],
    ["A-4: a limit over time", { limit: 1, breakdown: ["Platform"] }],
    ["A-4: a limit of what is not broken down", { limit: 1, granularity: "None" }],
    ["A-4: a limit below nothing", { limit: -1, granularity: "None", breakdown: ["Platform"] }],
    ["A-4: dimension values in days", {}, "dimension-values"],
    ["A-6: a start before the history", { startTime: "2022-03-10T00:00:00Z", granularity: "OneMonth" }],
    ["A-6: days of more than two years", { startTime: "2024-02-01T00:00:00Z" }]
  ]
  for (const [what, body, kind] of rows) {
    it.effect(`${what} is answered with 400 and code 2001`, () =>
      Effect.gen(function* () {
        const { query } = yield* begin()
        assert.deepStrictEqual(codeOf(yield* query(body, kind)), [400, 2001])
      })
    )
  }

  it.effect("A-6: performance is kept for 28 days", () =>
    Effect.gen(function* () {
      const { emulator, query } = yield* begin()
      emulator.seed.analytics.measure({ metric: "FrameRate", performance: true, series: [{ perDay: 60 }] })
      const from = (startTime: string) => query({ metric: "FrameRate", startTime })
      assert.strictEqual((yield* from("2026-02-13T00:00:00Z")).status, 200)
      assert.deepStrictEqual(codeOf(yield* from("2026-02-12T00:00:00Z")), [400, 2001])
    })
  )
})

describe("the dialect", () => {
  it.effect("A-5: dimensions may be left out, unless the guide is to be believed", () =>
    Effect.gen(function* () {
      const body = { granularity: undefined }
      const lenient = yield* begin()
      const all = valuesOf(yield* lenient.query(body, "dimension-values")) as unknown as ReadonlyArray<{
        dimension: string
      }>
      assert.deepStrictEqual(
        all.map(({ dimension }) => dimension),
        ["Platform", "Country"]
      )
      const strict = yield* begin({ dialect: { "analytics.dimensionsRequired": "required" } })
      assert.deepStrictEqual(codeOf(yield* strict.query(body, "dimension-values")), [400, 2001])
      assert.strictEqual((yield* strict.query({ ...body, dimensions: ["Country"] }, "dimension-values")).status, 200)
    })
  )

  it.effect("A-2: a universe that is not granted is refused with 403, or with 401", () =>
    Effect.gen(function* () {
      const world = { keys: [{ key: "elsewhere", universes: [1] }] }
      const asked = (options: EmulatorOptions) =>
        Effect.gen(function* () {
          const { post } = yield* begin({ world, ...options })
          return (yield* post(`${path}/metrics`, base, { key: "elsewhere" })).status
        })
      assert.strictEqual(yield* asked({}), 403)
      assert.strictEqual(yield* asked({ dialect: { "analytics.withoutPermission": "401" } }), 401)
    })
  )
})

describe("an answer", () => {
  it.effect("A-3: the default metrics and platforms have Roblox's names", () =>
    Effect.gen(function* () {
      const { query } = yield* begin()
      const { status } = yield* query({ metric: "DailyRevenue" })
      assert.strictEqual(status, 200)
      const values = valuesOf(yield* query({ granularity: "None", breakdown: ["Platform"] }))
      assert.deepStrictEqual(
        values.map(({ breakdowns }) => breakdowns[0]?.value),
        ["Phone", "Computer"]
      )
    })
  )

  it.effect("A-4: a limit of 0 is the default one", () =>
    Effect.gen(function* () {
      const { query } = yield* begin({ dialect: { "analytics.defaultLimit": 3 } })
      const broken = { granularity: "None", breakdown: ["Platform", "Country"] }
      assert.strictEqual(valuesOf(yield* query({ ...broken, limit: 0 })).length, 3)
      assert.strictEqual(valuesOf(yield* query({ ...broken, limit: 2 })).length, 2)
      assert.strictEqual(valuesOf(yield* query(broken)).length, 4)
    })
  )

  it.effect("A-6: parts lie on the bounds of UTC, wherever the time begins", () =>
    Effect.gen(function* () {
      const { query } = yield* begin()
      const times = (granularity: string, startTime: string) =>
        Effect.map(query({ granularity, startTime }), (reply) => pointsOf(reply).map(({ time }) => time))
      assert.deepStrictEqual(yield* times("OneDay", "2026-03-07T13:45:00Z"), [
        "2026-03-07T00:00:00Z",
        "2026-03-08T00:00:00Z"
      ])
      assert.deepStrictEqual(yield* times("OneWeek", "2026-03-01T12:00:00Z"), [
        "2026-02-23T00:00:00Z",
        "2026-03-02T00:00:00Z"
      ])
      assert.deepStrictEqual(yield* times("OneMonth", "2026-02-20T00:00:00Z"), [
        "2026-02-01T00:00:00Z",
        "2026-03-01T00:00:00Z"
      ])
    })
  )

  it.effect("A-6: a week's users are not the sum of its days', while its revenue is", () =>
    Effect.gen(function* () {
      const { query } = yield* begin()
      const week = (metric: string) =>
        Effect.map(query({ metric, granularity: "OneWeek" }), (reply) => pointsOf(reply).map(({ value }) => value))
      assert.deepStrictEqual(yield* week("DailyActiveUsers"), [480])
      assert.deepStrictEqual(yield* week("DailyRevenue"), [7 * 1440])
    })
  )

  it.effect("A-7: values may be projected or say too little, be texts, and have labels", () =>
    Effect.gen(function* () {
      const { emulator, query } = yield* begin()
      emulator.seed.analytics.measure({
        metric: "TopError",
        series: [{ dimensions: { Place: "9000002" }, texts: ["attempt to index nil"] }],
        labels: { Place: { "9000002": "Lobby" } },
        insignificantUntil: Date.parse("2026-03-03T00:00:00Z"),
        projectedFrom: Date.parse("2026-03-08T00:00:00Z")
      })
      const [value] = valuesOf(yield* query({ metric: "TopError", breakdown: ["Place"] }))
      assert.deepStrictEqual(value?.breakdowns, [{ dimension: "Place", value: "9000002", displayValue: "Lobby" }])
      assert.deepStrictEqual(
        value?.dataPoints.map(({ status }) => status),
        ["NotStatisticallySignificant", "Valid", "Valid", "Valid", "Valid", "Valid", "Projected"]
      )
      assert.deepStrictEqual(value?.dataPoints[0]?.stringValues, ["attempt to index nil"])
      const dimensions = yield* query({ metric: "TopError", granularity: "None" }, "dimension-values")
      assert.deepStrictEqual(valuesOf(dimensions) as unknown, [
        { dimension: "Place", values: [{ value: "9000002", displayValue: "Lobby" }] }
      ])
    })
  )
})
