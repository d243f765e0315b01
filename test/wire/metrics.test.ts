/** Metrics as data: what a query may ask of each, before it is sent. */
import { describe, expect, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { Analytics, type MetricName, metrics } from "effect-open-cloud/Analytics"
import { asked, failure, scenarios } from "../services/scenario.ts"

const scenario = scenarios(Analytics, Analytics.layer)

const days = {
  universeId: 9000001,
  startTime: DateTime.makeUnsafe("2025-12-20T00:00:00Z"),
  endTime: DateTime.makeUnsafe("2025-12-22T00:00:00Z")
}

const rows = Object.entries(metrics)

describe("K4: the metrics of the guide", () => {
  it("have granularities and dimensions, each once", () => {
    expect(rows.length).toBeGreaterThan(150)
    for (const [name, { dimensions, days, granularities }] of rows) {
      expect([name, granularities.length > 0, days > 0]).toEqual([name, true, true])
      expect([name, new Set(dimensions).size]).toEqual([name, dimensions.length])
    }
    expect(metrics.DailyRevenue).toMatchObject({
      granularities: ["OneDay", "OneWeek", "OneMonth", "None"],
      days: 1468,
      dimensions: expect.arrayContaining(["RevenueSource", "Platform"])
    })
    expect(metrics.ClientFpsP90.days).toBe(28)
  })

  scenario("are all known to the emulator, with every granularity and dimension of theirs", (analytics) =>
    Effect.gen(function* () {
      const query = ([metric, { dimensions, granularities }]: (typeof rows)[number]) => {
        const [granularity = "None"] = granularities
        const breakdown = dimensions.slice(0, 2)
        return Effect.map(
          analytics.query({ ...days, metric: metric as MetricName, granularity, breakdown }),
          (series) => expect(Array.isArray(series), metric).toBe(true)
        )
      }
      yield* Effect.forEach(rows, query, { concurrency: 20, discard: true })
    })
  )

  const wrong = [
    [
      { metric: "DauMauStickiness", granularity: "OneHour" },
      "granularity",
      "must be one of OneDay for DauMauStickiness"
    ],
    [
      { metric: "CpuCoreUtilization", granularity: "OneDay", breakdown: ["Platform"] },
      "breakdown",
      "has Platform, which is not a dimension of CpuCoreUtilization, which has Place"
    ],
    [
      {
        metric: "MemoryStoreMemoryUsageBytes",
        granularity: "OneDay",
        filter: [{ dimension: "Place", operation: "In", values: ["1"] }]
      },
      "filter",
      "has Place, which is not a dimension of MemoryStoreMemoryUsageBytes, which has none"
    ]
  ] as const
  for (const [question, at, reason] of wrong) {
    scenario(`such as ${question.metric} are not asked for what they do not have: ${at}`, (analytics, emulator) =>
      Effect.gen(function* () {
        const error = yield* failure(analytics.query({ ...days, ...question }))
        expect(error).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent", at, reason })
        expect(asked(emulator)).toEqual([])
      })
    )

    scenario(`such as ${question.metric} are asked for it all the same, unchecked: ${at}`, (analytics, emulator) =>
      Effect.gen(function* () {
        yield* Effect.exit(analytics.query({ ...days, ...question, unchecked: true }))
        expect(asked(emulator)[0]).toBe("analytics.queryMetrics")
      })
    )
  }

  scenario("are held against dimensions whose values are asked for", (analytics, emulator) =>
    Effect.gen(function* () {
      const question = { ...days, metric: "StoreRevenue", dimensions: ["Country"] }
      expect(yield* failure(analytics.getAllDimensionValues(question))).toMatchObject({
        at: "dimensions",
        outcome: "not-sent"
      })
      expect(asked(emulator)).toEqual([])
    })
  )

  scenario("and others are left to the server", (analytics) =>
    Effect.gen(function* () {
      const error = yield* failure(analytics.query({ ...days, metric: "BrandNew", granularity: "OneDay" }))
      expect(error).toMatchObject({ _tag: "OperationFailed", outcome: "answered", code: "2001" })
    })
  )
})

it.effect("K7: what games may call is told, and nothing else", () =>
  Effect.gen(function* () {
    const { allOperations } = yield* Effect.promise(() => import("effect-open-cloud/operations"))
    const inGame = allOperations.filter((it) => it.inGame === true).map(({ id }) => id)
    expect(inGame.sort()).toEqual([
      "creatorStore.searchAssetsDeprecated",
      "dataStores.createEntry",
      "dataStores.deleteEntry",
      "dataStores.getEntry",
      "dataStores.incrementEntry",
      "dataStores.list",
      "dataStores.listEntries",
      "dataStores.updateEntry",
      "groups.acceptJoinRequest",
      "groups.declineJoinRequest",
      "groups.get",
      "groups.getRole",
      "groups.listJoinRequests",
      "groups.listMemberships",
      "groups.listRoles",
      "groups.updateMembership",
      "users.listInventoryItems"
    ])
  })
)
