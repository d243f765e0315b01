/** The service of analytics against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type { InvalidRequest } from "effect-open-cloud"
import { Analytics } from "effect-open-cloud/Analytics"
import { Faults } from "effect-open-cloud/emulator"
import { asked, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(Analytics, Analytics.layer)

const day = (text: string) => DateTime.makeUnsafe(`${text}T00:00:00Z`)
const range = {
  universeId: 9000001,
  metric: "DailyActiveUsers",
  startTime: day("2025-12-01"),
  endTime: day("2025-12-04")
}
const daily = { ...range, granularity: "OneDay" } as const

describe("a query", () => {
  scenario("gives a series whose points have times and numbers", (analytics, emulator) =>
    Effect.gen(function* () {
      const [series, ...others] = yield* analytics.query(daily)
      expect(others).toEqual([])
      expect(series).toMatchObject({ metric: "DailyActiveUsers", granularity: "OneDay", breakdowns: {} })
      expect(series?.points.map(({ time, value }) => [time && DateTime.formatIso(time), value])).toEqual([
        ["2025-12-01T00:00:00.000Z", 480],
        ["2025-12-02T00:00:00.000Z", 480],
        ["2025-12-03T00:00:00.000Z", 480]
      ])
      expect(new Set(asked(emulator))).toEqual(new Set(["analytics.queryMetrics", "analytics.getMetricsOperation"]))
    })
  )

  scenario("gives a series for each combination of what it is broken down by", (analytics) =>
    Effect.gen(function* () {
      const series = yield* analytics.query({ ...daily, breakdown: ["Platform", "Country"] })
      const values = series.map(({ breakdowns, points: [first] }) => [
        breakdowns.Platform?.value,
        breakdowns.Country?.value,
        first?.value
      ])
      expect(values).toEqual([
        ["Phone", "US", 240],
        ["Phone", "JP", 120],
        ["Computer", "US", 72],
        ["Computer", "JP", 48]
      ])
    })
  )

  scenario("is filtered, and limited to the largest series", (analytics) =>
    Effect.gen(function* () {
      const series = yield* analytics.query({
        ...range,
        granularity: "None",
        breakdown: ["Platform"],
        filter: [{ dimension: "Country", operation: "In", values: ["JP"] }],
        limit: 1
      })
      expect(series.map(({ breakdowns, points }) => [breakdowns.Platform?.value, points.length])).toEqual([
        ["Phone", 1]
      ])
      // Users are counted once, however long the time.
      expect(series[0]?.points[0]?.value).toBe(120)
    })
  )

  scenario("sees a moment in the part of time that it belongs to", (analytics, emulator) =>
    Effect.gen(function* () {
      const time = Date.parse("2025-12-02T13:30:00Z")
      emulator.seed.analytics.measure({ metric: "Purchases", series: [{ samples: [{ time, value: 7 }] }] })
      const [hours] = yield* analytics.query({ ...daily, metric: "Purchases", granularity: "OneHour" })
      expect(hours?.points).toHaveLength(72)
      expect(hours?.points.filter(({ value }) => value !== 0).map(({ value }) => value)).toEqual([7])
      expect(hours?.points.findIndex(({ value }) => value === 7)).toBe(24 + 13)
    })
  )

  scenario("that is ready at once is not polled", (analytics, emulator) =>
    Effect.gen(function* () {
      emulator.seed.analytics.configure({ operationMillis: 0 })
      expect(yield* analytics.query(daily)).toHaveLength(1)
      expect(asked(emulator)).toEqual(["analytics.queryMetrics"])
    })
  )
})

describe("a query that asks for too much", () => {
  scenario("is not repeated, and the error says what to do", (analytics, emulator) =>
    Effect.gen(function* () {
      emulator.seed.analytics.configure({ budget: 2 })
      const error = yield* failure(analytics.query(daily))
      expect(error).toMatchObject({ _tag: "InvalidRequest", code: "3000", status: 429, outcome: "answered" })
      expect(error?.message).toContain("a shorter time, a coarser granularity or fewer breakdowns")
      expect(asked(emulator)).toEqual(["analytics.queryMetrics"])
    })
  )

  scenario("is told from a rate limit, which is waited for", (analytics, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ fault: Faults.rateLimited(), operation: "analytics.queryMetrics" })
      expect(yield* analytics.query(daily)).toHaveLength(1)
      expect(asked(emulator).filter((id) => id === "analytics.queryMetrics")).toHaveLength(2)
    })
  )
})

describe("bad queries", () => {
  const rows: ReadonlyArray<readonly [what: string, input: object, at: string]> = [
    ["without a metric", { metric: " " }, "metric"],
    ["with a time that is none", { startTime: "yesterday" }, "startTime"],
    ["that end before they start", { endTime: range.startTime }, "startTime"],
    ["with a limit of nothing", { granularity: "None", limit: 0 }, "limit"],
    ["with a limit of series over time", { limit: 3 }, "limit"],
    ["in days for more than two years", { startTime: day("2023-12-03") }, "granularity"]
  ]
  for (const [what, input, at] of rows) {
    scenario(`${what} are refused before they are sent`, (analytics, emulator) =>
      Effect.gen(function* () {
        const error = yield* failure(analytics.query({ ...daily, ...input }))
        expect(error).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" } satisfies Partial<InvalidRequest>)
        expect(error).toHaveProperty("at", at)
        expect(emulator.log()).toEqual([])
      })
    )
  }

  scenario("over two years in weeks, and two years to the day, are none", (analytics) =>
    Effect.gen(function* () {
      expect(yield* tagOf(analytics.query({ ...daily, startTime: day("2023-12-04") }))).toBe("Success")
      expect(yield* tagOf(analytics.query({ ...daily, startTime: day("2023-12-03"), granularity: "OneWeek" }))).toBe(
        "Success"
      )
    })
  )

  scenario("for what is not known fail as operations do", (analytics) =>
    Effect.gen(function* () {
      const error = yield* failure(analytics.query({ ...daily, metric: "Happiness" }))
      expect(error).toMatchObject({ _tag: "OperationFailed", status: 400 })
      expect(error?.message).toContain("Happiness")
    })
  )
})

describe("waiting", () => {
  scenario("ends at the deadline, with what another process goes on with", (analytics, emulator) =>
    Effect.gen(function* () {
      emulator.seed.analytics.configure({ operationMillis: 3_600_000 })
      const error = yield* failure(analytics.query(daily, { deadline: "1 minute" }))
      expect(error).toMatchObject({
        _tag: "Timeout",
        limit: Duration.minutes(1),
        reference: { operation: "analytics.queryMetrics" }
      })
    })
  )

  scenario("ends when it is interrupted, and polls no more", (analytics, emulator) =>
    Effect.gen(function* () {
      emulator.seed.analytics.configure({ operationMillis: 3_600_000 })
      const fiber = yield* Effect.forkChild(analytics.query(daily))
      yield* Effect.sleep("20 seconds")
      yield* Fiber.interrupt(fiber)
      const before = asked(emulator).length
      expect(before).toBeGreaterThan(3)
      yield* Effect.sleep("5 minutes")
      expect(asked(emulator)).toHaveLength(before)
    })
  )

  scenario("goes on through a failing poll", (analytics, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ fault: Faults.htmlPage(503), operation: "analytics.getMetricsOperation", times: 5 })
      expect(yield* analytics.query(daily)).toHaveLength(1)
    })
  )

  scenario("can be done step by step", (analytics) =>
    Effect.gen(function* () {
      const started = yield* analytics.queryMetrics(daily)
      expect(started.answer.metadata?.createdTime && DateTime.formatIso(started.answer.metadata.createdTime)).toBe(
        "2026-01-02T03:04:05.000Z"
      )
      const operationId = String(started.reference.input.operationId)
      expect((yield* analytics.getMetricsOperation({ universeId: 9000001, operationId })).done).toBe(false)
      yield* Effect.sleep("2 seconds")
      expect(
        (yield* analytics.getMetricsOperation({ universeId: 9000001, operationId })).response?.values
      ).toHaveLength(1)
      expect((yield* started.await()).values?.[0]?.dataPoints).toHaveLength(3)
    })
  )
})

describe("the values of dimensions", () => {
  scenario("come by dimension", (analytics) =>
    Effect.gen(function* () {
      const all = yield* analytics.getAllDimensionValues(range)
      expect(
        Object.fromEntries(Object.entries(all).map(([name, values]) => [name, values.map((it) => it.value)]))
      ).toEqual({ Platform: ["Phone", "Computer"], Country: ["US", "JP"] })
      const some = yield* analytics.getAllDimensionValues({ ...range, dimensions: ["Country"], limit: 1 })
      expect(some).toEqual({ Country: [{ value: "US" }] })
    })
  )

  scenario("can be asked for step by step", (analytics) =>
    Effect.gen(function* () {
      const started = yield* analytics.queryDimensionValues(range)
      const operationId = String(started.reference.input.operationId)
      const address = { universeId: 9000001, operationId }
      expect((yield* analytics.getDimensionValuesOperation(address)).done).toBe(false)
      expect((yield* started.await()).values).toHaveLength(2)
    })
  )
})
