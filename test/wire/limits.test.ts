/** What may be sent: what only the server can judge, and what Roblox's guides say. */
import { describe, expect } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { LimitsMode } from "effect-open-cloud"
import { Analytics } from "effect-open-cloud/Analytics"
import { Assets } from "effect-open-cloud/Assets"
import { Configs } from "effect-open-cloud/Configs"
import { type ExperimentDesign, Experiments } from "effect-open-cloud/Experiments"
import { GameEvents } from "effect-open-cloud/GameEvents"
import { Localization, type TableRow } from "effect-open-cloud/Localization"
import { LuauExecution } from "effect-open-cloud/LuauExecution"
import { Places } from "effect-open-cloud/Places"
import { Thumbnails } from "effect-open-cloud/Thumbnails"
import { Universes } from "effect-open-cloud/Universes"
import { Users } from "effect-open-cloud/Users"
import { allOperations } from "../../src/generated/index.ts"
import { failure } from "../services/scenario.ts"
import { json, wire } from "./scripted.ts"

const megabyte = 1024 ** 2
const universe = { universeId: 9000001 }
const bytes = (size: number, content: ReadonlyArray<number> = [137, 80, 78, 71]) => {
  const file = new Uint8Array(size)
  file.set(content)
  return file
}
const unsent = (at: string) => ({ _tag: "InvalidRequest", outcome: "not-sent", at })

describe("F3, PL0: a place of any size", () => {
  const head = [...new TextEncoder().encode("<roblox!"), 0x89, 0xff, 0x0d, 0x0a, 0x1a, 0x0a]
  wire(Places, Places.layer)("is sent", [{ versionNumber: 7 }], (places, sent) =>
    Effect.gen(function* () {
      const file = bytes(17 * megabyte, head)
      expect(yield* places.publish({ ...universe, placeId: 9000002, file })).toBe("7")
      expect(sent[0]?.text.length).toBeGreaterThan(10 * megabyte)
    })
  )
  wire(Places, Places.layer)("F1: and makes a version with a number", [{}], (places) =>
    Effect.gen(function* () {
      const file = bytes(100, head)
      expect(yield* failure(places.save({ ...universe, placeId: 9000002, file }))).toMatchObject({
        _tag: "UnexpectedResponse"
      })
    })
  )
})

describe("F3, AS0: a file of an asset", () => {
  const assets = wire(Assets, Assets.layer)
  const done = { path: "operations/op-1", done: true, response: { assetId: "9000301" } }
  const of = (assetType: string, contentType: string, size: number) => ({
    assetType,
    displayName: "Cup",
    creator: { userId: 156 },
    file: { content: bytes(size), contentType }
  })

  assets("that is a video may be larger than 20 MiB", [done], (service, sent) =>
    Effect.gen(function* () {
      expect(yield* service.upload(of("Video", "video/mp4", 20 * megabyte + 1))).toMatchObject({ assetId: "9000301" })
      expect(sent.length).toBe(1)
    })
  )

  assets("of a type that nobody has documented may be of any size", [done], (service, sent) =>
    Effect.gen(function* () {
      yield* service.upload(of("Hologram", "model/x-hologram", 20 * megabyte + 1))
      expect(sent.length).toBe(1)
    })
  )

  assets("of another type may not, unless the server is to judge", [done], (service, sent) =>
    Effect.gen(function* () {
      for (const [type, contentType] of [
        ["Image", "image/png"],
        ["Audio", "audio/mpeg"],
        ["Model", "model/fbx"]
      ] as const) {
        const asset = of(type, contentType, 20 * megabyte + 1)
        const update = { assetId: 9000301, assetType: type, file: asset.file }
        expect(yield* failure(service.create(asset))).toMatchObject(unsent("file"))
        expect(yield* failure(service.update(update))).toMatchObject(unsent("file"))
      }
      expect(sent.length).toBe(0)
      yield* Effect.provideService(service.create(of("Image", "image/png", 20 * megabyte + 1)), LimitsMode, "server")
      expect(sent.length).toBe(1)
    })
  )

  assets("AS-4: has a description, of 1,000 characters at most", [done], (service, sent) =>
    Effect.gen(function* () {
      const asset = of("Image", "image/png", 10)
      expect(yield* failure(service.create({ ...asset, description: "x".repeat(1001) }))).toMatchObject({
        _tag: "InvalidRequest",
        outcome: "not-sent"
      })
      yield* service.create(asset)
      yield* service.create({ ...asset, description: "x".repeat(1000) })
      const request = JSON.parse(String(sent[0]?.form?.get("request")))
      expect([sent.length, request.description]).toEqual([2, ""])
    })
  )
})

describe("F3: every limit of sizes", () => {
  wire(LuauExecution, LuauExecution.layer)(
    "holds here, or at the server alone",
    [{ path: "universes/9000001/places/9000002/luau-execution-session-tasks/t", state: "QUEUED" }],
    (luau, sent) =>
      Effect.gen(function* () {
        const task = luau.createTask({ ...universe, placeId: 9000002, script: "x".repeat(4 * megabyte + 1) })
        expect(yield* failure(task)).toMatchObject(unsent("script"))
        expect(sent.length).toBe(0)
        yield* Effect.provideService(task, LimitsMode, "server")
        expect(sent.length).toBe(1)
      })
  )

  wire(Configs, Configs.layer)(
    "C-2: of a config's keys and values, too",
    [{ draftHash: "a" }, { metadata: { configVersion: 1 } }],
    (configs, sent) =>
      Effect.gen(function* () {
        for (const change of [{ ["k".repeat(257)]: 1 }, { long: "x".repeat(100_000) }]) {
          expect(yield* failure(configs.modify(universe, () => change))).toMatchObject({
            _tag: "InvalidRequest",
            outcome: "not-sent"
          })
        }
        expect(sent.every(({ method }) => method === "GET")).toBe(true)
      })
  )

  wire(Users, Users.layer)("NO-1: of launch data, 200 bytes", [{}], (users, sent) =>
    Effect.gen(function* () {
      const send = (launchData: string) =>
        users.sendNotification({ ...universe, userId: 156, messageId: "m", launchData })
      expect(yield* failure(send("ü".repeat(101)))).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
      yield* send("ü".repeat(100))
      expect(sent.length).toBe(1)
    })
  )
})

describe("TH1: a thumbnail", () => {
  const thumbnails = wire(Thumbnails, Thumbnails.layer)
  for (const name of ["a.webp", "a.bmp", "a.png", "a.jpg"]) {
    thumbnails(
      `may be ${name}`,
      [
        { fileToOperationIdDict: { [name]: "op-1" } },
        { uploadStatus: "Finished", uploadThumbnailStatusDict: { "op-1": { homepageThumbnailId: "1" } } }
      ],
      (service) =>
        Effect.gen(function* () {
          const files = [{ content: bytes(10), fileName: name }]
          expect(yield* service.upload({ ...universe, files })).toMatchObject([{ _tag: "Uploaded", fileName: name }])
        })
    )
  }
  thumbnails("may not be a.tga", [{}], (service, sent) =>
    Effect.gen(function* () {
      const files = [{ content: bytes(10), fileName: "a.tga" }]
      expect(yield* failure(service.upload({ ...universe, files }))).toMatchObject(unsent("files[0]"))
      expect(sent.length).toBe(0)
    })
  )
})

const design = {
  name: "Speed",
  duration: "14 days",
  goal: "UNIVERSE_EXPERIMENT_METRIC_DAY_7_RETENTION",
  configs: [
    { label: "Control", isBaseline: true, key: "speed", value: 1 },
    { label: "Treatment A-1_b", key: "speed", value: 2 }
  ]
} satisfies ExperimentDesign

describe("experiments", () => {
  const experiments = wire(Experiments, Experiments.layer)
  const begun = { operation: { operationId: "op-1", done: true, experiment: { id: "e" } } }
  const treatment = { label: "Treatment B", key: "speed", value: 3 }

  for (const [name, change] of [
    ["60 days", { duration: "60 days" }],
    ["nobody is shown", { exposurePercent: 0 }],
    ["two variants beside the baseline", { configs: [...design.configs, treatment] }]
  ] as const) {
    experiments(`EX1: of ${name} is sent`, [begun], (service, sent) =>
      Effect.gen(function* () {
        yield* service.create({ ...universe, ...design, ...change })
        expect(sent.length).toBe(1)
      })
    )
  }

  for (const [at, change] of [
    ["duration", { duration: "13 days" }],
    ["duration", { duration: "61 days" }],
    ["duration", { duration: "350 hours" }],
    ["exposurePercent", { exposurePercent: -1 }],
    ["configs", { configs: [...design.configs, treatment, { ...treatment, label: "Treatment C" }] }],
    ["configs", { configs: [design.configs[0], { ...treatment, label: "1st" }] }],
    ["configs", { configs: [design.configs[0], { ...treatment, label: "a/b" }] }],
    ["configs", { configs: [design.configs[0], { ...treatment, label: "a".repeat(51) }] }]
  ] as const) {
    experiments(`EX1: ${JSON.stringify(change).slice(0, 90)} is not sent`, [begun], (service, sent) =>
      Effect.gen(function* () {
        const bad = { ...universe, ...design, ...change } as typeof universe & ExperimentDesign
        expect(yield* failure(service.create(bad))).toMatchObject(unsent(at))
        expect(yield* failure(service.launch(bad))).toMatchObject(unsent(at))
        expect(yield* failure(service.calculateMde(bad))).toMatchObject(unsent(at))
        expect(sent.length).toBe(0)
      })
    )
  }

  const stateOf = (state: string) => ({
    experiment: {
      id: "e",
      name: "Speed",
      state,
      durationSeconds: "1209600",
      universeMetricConfiguration: { goalMetric: design.goal },
      experimentConfiguration: {
        inGameConfigExperimentConfiguration: {
          variants: [
            {
              variantMeta: { label: "Control", isBaseline: true, weight: 1 },
              configEntry: { key: "speed", entryValue: 1 }
            },
            {
              variantMeta: { label: "Faster", isBaseline: false, weight: 1 },
              configEntry: { key: "speed", entryValue: 2 }
            }
          ]
        }
      }
    }
  })
  const change = (it: ExperimentDesign) => ({ ...it, name: "Other" })
  const address = { ...universe, experimentId: "e" }

  experiments("EX2: a draft can be changed", [stateOf("EXPERIMENT_STATE_DRAFT"), begun], (service, sent) =>
    Effect.gen(function* () {
      yield* service.modify(address, change)
      expect(sent[1]?.json).toMatchObject({ name: "Other" })
    })
  )
  for (const state of ["SCHEDULED", "RUNNING", "COMPLETED"]) {
    experiments(`EX2: one that is ${state} cannot`, [stateOf(`EXPERIMENT_STATE_${state}`)], (service, sent) =>
      Effect.gen(function* () {
        expect(yield* failure(service.modify(address, change))).toMatchObject(unsent("experimentId"))
        expect(sent.length).toBe(1)
      })
    )
  }

  experiments(
    "F17: one that was created and not started is not lost",
    [begun, json({ errors: [{ message: "no" }] }, 403)],
    (service) =>
      Effect.gen(function* () {
        expect(yield* failure(service.launch({ ...universe, ...design }))).toMatchObject({
          _tag: "NotLaunched",
          experimentId: "e",
          reason: expect.stringContaining("permission denied"),
          cause: { _tag: "PermissionDenied" }
        })
      })
  )
})

describe("events", () => {
  const events = wire(GameEvents, GameEvents.layer)
  const start = DateTime.makeUnsafe("2026-02-01T00:00:00Z")
  const fest = {
    ...universe,
    title: "Fest",
    subtitle: "All day",
    startTime: start,
    endTime: DateTime.add(start, { days: 1 })
  }

  events("GE1: nothing can be cleared, and saying so is refused", [{ id: "1" }], (service, sent) =>
    Effect.gen(function* () {
      for (const [at, changes] of [
        ["subtitle", { subtitle: null }],
        ["placeId", { placeId: null }],
        ["startTime", { startTime: null }],
        ["config.recurrence", { config: { recurrence: null } }]
      ] as const) {
        // The types say no, too.
        const update = { eventId: 1, ...changes } as unknown as Parameters<typeof service.update>[0]
        expect(yield* failure(service.update(update))).toMatchObject(unsent(at))
      }
      expect(sent.length).toBe(0)
      yield* service.update({ eventId: 1, title: "Fest", subtitle: undefined })
      expect(sent[0]?.json).toEqual({ title: "Fest" })
    })
  )

  events("GE2: an event has a title, a subtitle and both times", [{ id: "1" }], (service, sent) =>
    Effect.gen(function* () {
      for (const name of ["title", "subtitle", "startTime", "endTime"] as const) {
        const { [name]: _, ...rest } = fest
        expect(yield* failure(service.create(rest as typeof fest))).toMatchObject(unsent(name))
      }
      expect(sent.length).toBe(0)
      yield* service.create(fest)
      // GE3: left out, the server does not put it forward for featuring.
      expect(sent[0]?.json).toEqual({
        title: "Fest",
        subtitle: "All day",
        startTime: "2026-02-01T00:00:00.000Z",
        endTime: "2026-02-02T00:00:00.000Z"
      })
    })
  )

  const page = (ids: ReadonlyArray<string>, fields = {}) => ({ gameEvents: ids.map((id) => ({ id })), ...fields })
  events(
    "GE4: the flag of which nobody knows the direction is not sent, and not offered",
    [page(["1", "2"], { nextPageToken: "t" }), page(["3"])],
    (service, sent) =>
      Effect.gen(function* () {
        // @ts-expect-error the list has no such option
        void service.list({ ...universe, backwards: true })
        const all = yield* Stream.runCollect(service.list(universe))
        expect(all.map(({ id }) => id)).toEqual(["1", "2", "3"])
        expect(sent.some(({ query }) => query.has("reverse"))).toBe(false)
      })
  )
})

describe("analytics", () => {
  const analytics = wire(Analytics, Analytics.layer)
  const range = {
    ...universe,
    metric: "DailyActiveUsers",
    startTime: DateTime.makeUnsafe("2026-01-01T00:00:00Z"),
    endTime: DateTime.makeUnsafe("2026-01-02T00:00:00Z")
  }
  const asked = { ...range, granularity: "None" }

  analytics(
    "AN1: a query that the server has tried often is not repeated",
    [json({ code: 1000, message: "Timed out." }, 504)],
    (service, sent) =>
      Effect.gen(function* () {
        const error = yield* failure(service.query(asked))
        expect(error).toMatchObject({ _tag: "ServerError", code: "1000", status: 504, transient: false })
        expect(error).toHaveProperty("message", expect.stringContaining("ask for less"))
        expect(sent.length).toBe(1)
      })
  )

  analytics("AN1: another 504 is", [json({ message: "Gateway timeout." }, 504)], (service, sent) =>
    Effect.gen(function* () {
      expect(yield* failure(service.query(asked))).toMatchObject({ _tag: "ServerError", transient: true })
      expect(sent.length).toBe(4)
    })
  )

  analytics(
    "A-4: a limit needs a breakdown, and values of dimensions no granularity",
    [{ path: "v1/universes/9000001/operations/metrics/q", done: false }],
    (service, sent) =>
      Effect.gen(function* () {
        expect(yield* failure(service.queryMetrics({ ...asked, limit: 5 }))).toMatchObject(unsent("limit"))
        expect(yield* failure(service.queryMetrics({ ...asked, limit: 5, breakdown: [] }))).toMatchObject(
          unsent("limit")
        )
        const values = service.queryDimensionValues({ ...range, granularity: "OneDay" })
        expect(yield* failure(values)).toMatchObject(unsent("granularity"))
        expect(sent.length).toBe(0)
        yield* service.queryMetrics({ ...asked, limit: 0, breakdown: ["Platform"] })
        yield* service.queryDimensionValues({ ...range, granularity: "None", limit: 0 })
        expect(sent.map(({ json }) => json)).toMatchObject([{ limit: 0 }, { limit: 0 }])
      })
  )
})

describe("TR1: translations of a universe", () => {
  const operation = allOperations.find(({ id }) => id === "universes.translateText")
  wire(Universes, Universes.layer)(
    "have a second quota, of 600 and 1.5 a player",
    [{ sourceLanguage: "en-us", translations: {} }],
    (universes) =>
      Effect.gen(function* () {
        expect(operation?.buckets).toMatchObject([
          { name: "universes.translations", per: ["universeId"], limit: 600, period: "MINUTE", perConcurrentUser: 1.5 }
        ])
        // A text that is filtered has none.
        const answer = yield* universes.translateText({ ...universe, text: "x", targetLanguageCodes: ["de-de"] })
        expect(answer.translations).toEqual({})
      })
  )

  wire(Universes, Universes.layer, { quotaOverrides: { buckets: { "universes.translations": 2 } } })(
    "are held to the number that a program gives",
    [{ translations: { "de-de": "x" } }],
    (universes, sent) =>
      Effect.gen(function* () {
        const of = (universeId: number) =>
          universes.translateText({ universeId, text: "x", targetLanguageCodes: ["de-de"] })
        const begun = yield* Clock.currentTimeMillis
        yield* Effect.all([of(9000001), of(9000001), of(9000009)])
        expect([sent.length, yield* Clock.currentTimeMillis]).toEqual([3, begun])
        yield* of(9000001)
        // The next minute of the clock.
        expect((yield* Clock.currentTimeMillis) - begun).toBeGreaterThan(50_000)
      })
  )
})

describe("AS1: what cannot be taken back", () => {
  for (const id of ["assets.grantPermissions", "assets.create"]) {
    wire(Assets, Assets.layer)(`is marked: ${id}`, [{ successAssetIds: [1] }], () =>
      Effect.sync(() => {
        expect(allOperations.find((operation) => operation.id === id)?.consequence?.kind).toBe("irreversible")
      })
    )
  }
  wire(Assets, Assets.layer)(
    "and a check that Roblox keeps for itself is not asked for",
    [{ successAssetIds: [1] }],
    (assets, sent) =>
      Effect.gen(function* () {
        yield* assets.grantPermissions({ action: "Use", subject: { universeId: 9000001 }, assets: [{ assetId: 1 }] })
        expect(sent[0]?.json).not.toHaveProperty("enableDeepAccessCheck")
      })
  )
})

describe("L-3: a localization table", () => {
  const row = (fields: Partial<TableRow>): TableRow => ({ translations: { de: "x" }, ...fields })
  const entry = (identifier: object) => ({ identifier, metadata: {}, translations: [] })
  const limits = { entryOperationLimits: {}, tableOperationLimits: { maxEntriesPerUpdate: 1 } }
  const address = { tableId: "9b2c0f5a-0000-4000-8000-000000000001" }
  const localization = wire(Localization, Localization.layer)

  for (const [at, rows] of [
    ["rows.1.source", [row({ source: "Play" }), row({ key: "k" })]],
    ["rows.0.source", [row({ source: "Play", key: "a" }), row({ source: "Play", key: "b" })]],
    ["rows.0.key", [row({ source: "Play", key: "a" }), row({ source: "Stop", key: "a" })]]
  ] as const) {
    localization(`takes no rows with a wrong ${at}`, [limits, { data: [] }], (service, sent) =>
      Effect.gen(function* () {
        expect(yield* failure(service.modifyTable(address, () => rows))).toMatchObject(unsent(at))
        expect(sent.every(({ method }) => method === "GET")).toBe(true)
      })
    )
  }

  localization(
    "that has such rows already can be edited all the same",
    [limits, { data: [entry({ key: "k" }), entry({ key: "k", source: "a" })] }, {}],
    (service, sent) =>
      Effect.gen(function* () {
        yield* service.modifyTable(address, (rows) => [...rows, row({ source: "Play" })])
        expect(sent.at(-1)?.json).toMatchObject({ entries: [{ identifier: { source: "Play" } }] })
      })
  )

  const modified = { modifiedEntriesAndTranslations: [{ identifier: { source: "a" } }] }
  localization(
    "F17: tells what was changed when a later call fails",
    [limits, { data: [] }, modified, json({}, 403)],
    (service) =>
      Effect.gen(function* () {
        const edited = yield* service.modifyTable(address, () => [row({ source: "a" }), row({ source: "b" })])
        expect(edited).toMatchObject({ modified: [{}], failed: [], stopped: { _tag: "PermissionDenied" } })
      })
  )

  localization("F17: fails when the first call does", [limits, { data: [] }, json({}, 403)], (service) =>
    Effect.gen(function* () {
      expect(yield* failure(service.modifyTable(address, () => [row({ source: "a" })]))).toMatchObject({
        _tag: "PermissionDenied"
      })
    })
  )
})
