/** Answers that leave out what they are about, and requests of many that end halfway: nothing is invented, nothing lost. */
import { describe, expect, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { LimitsMode } from "effect-open-cloud"
import { CreatorStore } from "effect-open-cloud/CreatorStore"
import { designOf } from "effect-open-cloud/Experiments"
import { GameEvents } from "effect-open-cloud/GameEvents"
import { Instances } from "effect-open-cloud/Instances"
import { Localization } from "effect-open-cloud/Localization"
import { LuauExecution } from "effect-open-cloud/LuauExecution"
import { Secrets } from "effect-open-cloud/Secrets"
import { Thumbnails } from "effect-open-cloud/Thumbnails"
import { failure } from "../services/scenario.ts"
import { json, wire } from "./scripted.ts"

const universe = { universeId: 9000001 }

describe("F1: what an answer leaves out is not invented", () => {
  wire(Secrets, Secrets.layer)(
    "the id of a listed secret",
    [{ secrets: [{ id: "there" }, { domain: "*" }] }],
    (secrets) =>
      Effect.gen(function* () {
        const error = yield* failure(Stream.runCollect(secrets.list(universe)))
        expect(error).toMatchObject({ _tag: "UnexpectedResponse", reason: expect.stringContaining("secrets[1].id") })
      })
  )

  wire(GameEvents, GameEvents.layer)("the id of a new event", [{ title: "Fair" }], (events) =>
    Effect.gen(function* () {
      const times = { startTime: "2026-02-01T00:00:00Z", endTime: "2026-02-02T00:00:00Z" }
      const error = yield* failure(events.create({ ...universe, title: "Fair", subtitle: "Snow", ...times }))
      expect(error).toMatchObject({ _tag: "UnexpectedResponse" })
    })
  )

  wire(Localization, Localization.layer)(
    "the language of a text",
    [
      {
        data: [{ languageCode: "de", name: "Insel" }, { name: "of no language" }]
      }
    ],
    (localization) =>
      Effect.gen(function* () {
        const texts = yield* localization.getAllTexts({ of: { kind: "badge", id: 9000301 } })
        expect(texts).toEqual({ de: { name: "Insel" } })
      })
  )

  wire(Localization, Localization.layer)(
    "the language of a text that was refused",
    [{ failedOperations: [{ errorCode: 3 }] }],
    (localization) =>
      Effect.gen(function* () {
        const of = { kind: "game", id: 9000001 } as const
        const error = yield* failure(localization.batchUpdateTexts({ of, texts: { de: { name: "Insel" } } }))
        expect(error).toMatchObject({ _tag: "UnexpectedResponse" })
      })
  )

  const variant = { variantMeta: { label: "a", isBaseline: true, weight: 1 }, configEntry: { key: "k", entryValue: 1 } }
  const whole = {
    id: "7",
    experimentId: "7",
    name: "Speed",
    durationSeconds: Duration.days(14),
    universeMetricConfiguration: { goalMetric: "UNIVERSE_EXPERIMENT_METRIC_DAY_7_RETENTION" },
    experimentConfiguration: { inGameConfigExperimentConfiguration: { variants: [variant] } }
  } as const
  const without = (change: object) => designOf({ ...whole, ...change } as Parameters<typeof designOf>[0])
  const variants = (...all: ReadonlyArray<object>) => ({
    experimentConfiguration: { inGameConfigExperimentConfiguration: { variants: all } }
  })

  it("what no design is without", () => {
    expect(designOf(whole)).toMatchObject({ name: "Speed", configs: [{ label: "a", key: "k", value: 1 }] })
    expect(without({ name: undefined })).toBeUndefined()
    expect(without({ durationSeconds: undefined })).toBeUndefined()
    expect(without({ universeMetricConfiguration: {} })).toBeUndefined()
    expect(without(variants(variant, { ...variant, variantMeta: {} }))).toBeUndefined()
    expect(without(variants(variant, { ...variant, configEntry: {} }))).toBeUndefined()
    const matchmaking = (place: object) => ({
      experimentConfiguration: {
        matchmakingExperimentConfiguration: {
          variants: [{ variantMeta: { label: "a" }, placeMatchmakingConfigs: [place] }]
        }
      }
    })
    expect(without(matchmaking({ placeId: "9000002" }))).toMatchObject({ matchmaking: [{ places: [{}] }] })
    expect(without(matchmaking({ usePlatformDefault: true }))).toBeUndefined()
  })
})

describe("F17: what is done before something fails is told", () => {
  const targets = Array.from({ length: 5001 }, (_, index) => ({ assetType: "Model", assetId: index + 1 }))

  wire(CreatorStore, CreatorStore.layer)(
    "of many deletions",
    [{ deletedCount: 4999 }, json({ message: "no" }, 403)],
    (store) =>
      Effect.gen(function* () {
        const deleted = yield* store.batchDeleteSaves({ targets })
        expect(deleted).toMatchObject({ deleted: 4999, stopped: { _tag: "PermissionDenied" } })
      })
  )

  wire(CreatorStore, CreatorStore.layer)(
    "of deletions of which none was made",
    [json({ message: "no" }, 403)],
    (store) =>
      Effect.gen(function* () {
        expect(yield* failure(store.batchDeleteSaves({ targets }))).toMatchObject({ _tag: "PermissionDenied" })
      })
  )

  const file = (name: string) => `http://localhost/${name}`
  const model = { obj: file("shape"), mtl: file("look"), textures: [file("one"), file("two")] }
  wire(Thumbnails, Thumbnails.layer)(
    "of a model's files",
    [
      { state: "Completed", targetId: "156", imageUrl: file("model") },
      ...Array.from({ length: 5 }, () => ({ path }: { readonly path: string }) => {
        if (path === "/two") return json({ message: "no" }, 404)
        return path === "/model" ? model : new Response(path)
      })
    ],
    (thumbnails) =>
      Effect.gen(function* () {
        const { missing = [], textures } = yield* thumbnails.downloadModel3d({ userId: 156 })
        expect(textures.map(({ content, name }) => [name, new TextDecoder().decode(content)])).toEqual([
          ["one", "/one"]
        ])
        expect(missing).toMatchObject([{ name: "two", error: { _tag: "NotFound" } }])
      })
  )
})

describe("limits that the server alone is to judge", () => {
  wire(Instances, Instances.layer)(
    "are those of a script's source, too",
    [json({ message: "no" }, 403)],
    (instances, sent) =>
      Effect.gen(function* () {
        const source = "x".repeat(200_001)
        const script = { ...universe, placeId: 9000002, instanceId: "a", details: { Script: { Source: source } } }
        expect(yield* failure(instances.update(script))).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
        const error = yield* failure(instances.update(script).pipe(Effect.provideService(LimitsMode, "server")))
        expect([error?._tag, sent.length]).toEqual(["PermissionDenied", 1])
      })
  )
})

describe("limits of uploads that the server alone is to judge", () => {
  wire(LuauExecution, LuauExecution.layer)(
    "are those of a binary input",
    [json({ message: "no" }, 403)],
    (luau, sent) =>
      Effect.gen(function* () {
        const content = Object.defineProperty(new Blob(["x"]), "size", { value: 100 * 1_048_576 + 1 })
        const upload = luau.uploadBinaryInput({ ...universe, content })
        expect(yield* failure(upload)).toMatchObject({ _tag: "InvalidRequest", at: "content", outcome: "not-sent" })
        const error = yield* failure(Effect.provideService(upload, LimitsMode, "server"))
        expect([error?._tag, sent.length]).toEqual(["PermissionDenied", 1])
      })
  )
})

describe("TH-3: pictures of a configuration", () => {
  const picture = { homepageThumbnailId: "1", assetId: 9820001, moderationStatus: "Approved" }
  const bare = { assetId: 9820002 }
  wire(Thumbnails, Thumbnails.layer)(
    "have ids as texts, and the states that are told",
    [{ personalizedConfigs: [{ id: "7", thumbnails: [{ ...picture, homepageThumbnailStatus: "Active" }, bare] }] }],
    (thumbnails) =>
      Effect.gen(function* () {
        const [first] = yield* Stream.runCollect(thumbnails.listPersonalizations(universe))
        expect(first?.thumbnails).toEqual([
          { ...picture, assetId: "9820001", homepageThumbnailStatus: "Active" },
          { assetId: "9820002" }
        ])
      })
  )
})
