/** The service of localization against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Faults } from "effect-open-cloud/emulator"
import { Localization, type LocalizedItem, type LocalizedThing } from "effect-open-cloud/Localization"
import { asked, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(Localization, Localization.layer)

const game = { universeId: 9000001 }
const badge: LocalizedItem = { kind: "badge", id: 9200001 }
const items: ReadonlyArray<LocalizedItem> = [
  badge,
  { kind: "developerProduct", id: 9500001 },
  { kind: "gamePass", id: 9300001 }
]
const universe: LocalizedThing = { kind: "game", id: 9000001 }
const things: ReadonlyArray<LocalizedThing> = [...items, universe]
const icon = new File([new Uint8Array([137, 80, 78, 71])], "icon.png")

describe("texts", () => {
  for (const of of items) {
    scenario(`of a ${of.kind} are set, each for itself or both, read and deleted`, (localization, emulator) =>
      Effect.gen(function* () {
        yield* localization.updateGameSupportedLanguages({ ...game, add: ["es", "de", "fr"] })
        yield* localization.updateText({ of, languageCode: "es", name: "Hola", description: "Buenos días" })
        yield* localization.updateName({ of, languageCode: "es", name: "Adiós" })
        yield* localization.updateDescription({ of, languageCode: "de", description: "Guten Tag" })
        yield* localization.updateText({ of, languageCode: "fr", name: "Salut" })
        expect(yield* localization.getAllTexts({ of })).toEqual({
          es: { name: "Adiós", description: "Buenos días" },
          de: { description: "Guten Tag" },
          fr: { name: "Salut" }
        })
        yield* localization.deleteText({ of, languageCode: "es" })
        expect(Object.keys(yield* localization.getAllTexts({ of }))).toEqual(["de", "fr"])
        expect(yield* tagOf(localization.getAllTexts({ of: { ...of, id: 1 } }))).toBe("InvalidRequest")
        expect(new Set(asked(emulator)).size).toBe(6)
      })
    )
  }

  for (const of of things) {
    scenario(`of a ${of.kind} are set in many languages, and what fails stops nothing`, (localization, emulator) =>
      Effect.gen(function* () {
        yield* localization.updateGameSupportedLanguages({ ...game, add: ["es", "de", "fr"] })
        const texts = { es: { name: "uno" }, de: { name: "x".repeat(51) }, fr: { name: "un", description: "deux" } }
        const { failed, updated } = yield* localization.batchUpdateTexts({ of, texts })
        expect([...updated].sort()).toEqual(["es", "fr"])
        expect(failed).toMatchObject(
          of.kind === "game"
            ? { de: { _tag: "Refused", errorCode: 19 } }
            : { de: { _tag: "Failed", error: { _tag: "InvalidRequest", code: "19" } } }
        )
        const words = emulator.world.localization.words.get(`${of.kind}/${of.id}/fr`)
        expect(words).toMatchObject({ name: "un", description: "deux" })
      })
    )

    scenario(`of a ${of.kind} have a history, over all pages and either way`, (localization) =>
      Effect.gen(function* () {
        yield* localization.updateGameSupportedLanguages({ ...game, add: ["es"] })
        for (let index = 1; index <= 60; index++) {
          yield* localization.batchUpdateTexts({ of, texts: { es: { name: `n${index}` } } })
        }
        const all = Array.from({ length: 60 }, (_, index) => `n${index + 1}`)
        const history = (sortOrder: "Asc" | "Desc") =>
          Stream.runCollect(
            Stream.map(
              localization.listTextHistory({ of, languageCode: "es", text: "name", sortOrder }),
              ({ translationText }) => translationText
            )
          )
        expect(yield* history("Desc")).toEqual([...all].reverse())
        expect(yield* history("Asc")).toEqual(all)
        const others = localization.listTextHistory({ of, languageCode: "es", text: "description" })
        expect(yield* Stream.runCollect(others)).toEqual([])
      })
    )

    scenario(`icons of a ${of.kind} are set, also after a lost answer, listed and deleted`, (localization, emulator) =>
      Effect.gen(function* () {
        yield* localization.updateGameSupportedLanguages({ ...game, add: ["es"] })
        const kind = (of.kind.slice(0, 1).toUpperCase() + of.kind.slice(1)) as Capitalize<typeof of.kind>
        const operation = `localization.upload${kind}Icon` as const
        emulator.faults.add({ operation, times: 1, fault: Faults.resetAfter })
        yield* localization.uploadIcon({ of, languageCode: "es", icon })
        expect(yield* localization.getAllIcons({ of })).toMatchObject([{ languageCode: "es", state: "Approved" }])
        yield* localization.deleteIcon({ of, languageCode: "es" })
        expect(yield* localization.getAllIcons({ of })).toEqual([])
      })
    )
  }

  scenario("of a game go in one request", (localization, emulator) =>
    Effect.gen(function* () {
      const { failed } = yield* localization.batchUpdateTexts({
        of: universe,
        texts: { en: { name: "Hi" }, xx: { name: "?" } }
      })
      expect(failed).toEqual({ xx: { _tag: "Refused", errorCode: 53 }, en: { _tag: "Refused", errorCode: 26 } })
      expect(asked(emulator)).toEqual(["localization.updateGameNameDescriptions"])
    })
  )

  scenario(
    "are not sent when they cannot be right",
    (localization, emulator) =>
      Effect.gen(function* () {
        const odd = { kind: "hat", id: 1 } as unknown as LocalizedItem
        const gif = new File(["x"], "icon.gif")
        for (const [at, call] of [
          ["of", localization.updateText({ of: odd, languageCode: "es", name: "x" })],
          ["of", localization.getAllTexts({ of: odd })],
          ["of", localization.getAllIcons({ of: odd })],
          ["input", localization.updateText({ of: badge, languageCode: "es" })],
          ["name", localization.updateName({ of: badge, languageCode: "es", name: " " })],
          ["texts.es", localization.batchUpdateTexts({ of: badge, texts: { es: {} } })],
          ["icon", localization.uploadIcon({ of: badge, languageCode: "es", icon: gif })],
          ["input", localization.updateGameSupportedLanguages(game)],
          [
            "enabled",
            localization.updateImageTranslation({ ...game, languageCode: "es", enabled: "on" as unknown as boolean })
          ]
        ] as const) {
          expect(yield* failure<unknown, unknown, unknown>(call)).toMatchObject({
            _tag: "InvalidRequest",
            at,
            outcome: "not-sent"
          })
        }
        expect(asked(emulator)).toEqual([])
      }) as Effect.Effect<void>
  )
})

describe("a game", () => {
  scenario("has languages, a source, and what is translated", (localization, emulator) =>
    Effect.gen(function* () {
      const portuguese = { languageCode: "pt-br", languageCodeType: "Locale" } as const
      yield* localization.updateGameSupportedLanguages({ ...game, add: ["es", portuguese] })
      yield* localization.updateAutomaticTranslation({ ...game, languageCode: "es", enabled: true })
      yield* localization.updateImageTranslation({ ...game, languageCode: "es", enabled: true })
      yield* localization.updateDisplayInfoTranslation({ ...game, languageCode: "pt-br", enabled: true })
      expect(yield* localization.getAllAutomaticTranslationStatuses(game)).toMatchObject([
        { languageCode: "en", isAutomaticTranslationEnabled: false },
        { languageCode: "es", isAutomaticTranslationEnabled: true, isImageTranslationEnabled: true },
        { languageCode: "pt-br", languageCodeType: "Locale" }
      ])
      expect(yield* localization.getAllDisplayInfoTranslationSettings(game)).toMatchObject([
        { languageCode: "en", isUniverseDisplayInfoAutomaticTranslationEnabled: false },
        { languageCode: "es" },
        { languageCode: "pt-br", isUniverseDisplayInfoAutomaticTranslationEnabled: true }
      ])
      yield* localization.updateGameSourceLanguage({ ...game, languageCode: "es" })
      yield* localization.updateGameSupportedLanguages({ ...game, remove: ["en"] })
      expect([...(emulator.world.localization.languages.get("9000001")?.keys() ?? [])]).toEqual(["es", "pt-br"])
      expect(yield* tagOf(localization.updateGameSupportedLanguages({ ...game, remove: ["es"] }))).toBe(
        "InvalidRequest"
      )
    })
  )

  scenario("has thumbnails in an order, with words for who cannot see them", (localization, emulator) =>
    Effect.gen(function* () {
      const es = { ...game, languageCode: "es" }
      yield* localization.updateGameSupportedLanguages({ ...game, add: ["es"] })
      const a = yield* localization.uploadGameThumbnail({ ...es, image: icon })
      const b = yield* localization.uploadGameThumbnail({ ...es, image: icon })
      yield* localization.reorderGameThumbnails({ ...es, imageIds: [b, a] })
      yield* localization.updateGameThumbnailAltText({ ...es, imageId: a, altText: "A castle" })
      const words = emulator.world.localization.words.get("game/9000001/es")
      expect(words?.thumbnails).toEqual([b, a])
      expect(words?.altTexts.get(a)).toBe("A castle")
      yield* localization.deleteGameThumbnail({ ...es, imageId: b })
      expect(words?.thumbnails).toEqual([a])
      expect(yield* tagOf(localization.reorderGameThumbnails({ ...es, imageIds: [b] }))).toBe("InvalidRequest")
      emulator.faults.add({ operation: "localization.uploadGameThumbnail", times: 1, fault: Faults.resetAfter })
      const lost = yield* failure(localization.uploadGameThumbnail({ ...es, image: icon }))
      expect(lost).toMatchObject({ outcome: "unknown" })
    })
  )
})

describe("a table", () => {
  const row = (key: string, translations: Record<string, string>) => ({ key, source: `${key}!`, translations })

  scenario("is made once, and holds entries, page by page", (localization) =>
    Effect.gen(function* () {
      const { autoLocalizationTableId: tableId = "", assetId = "" } =
        yield* localization.createAutolocalizationTable(game)
      expect((yield* localization.createAutolocalizationTable(game)).autoLocalizationTableId).toBe(tableId)
      yield* localization.updateAutolocalizationSettings({ ...game, isAutolocalizationEnabled: false })
      expect((yield* localization.createAutolocalizationTable(game)).isAutolocalizationEnabled).toBe(false)
      expect((yield* localization.getTable({ tableId })).assetId).toBe(assetId)
      expect((yield* localization.getTable({ assetId })).id).toBe(tableId)
      const metadata = yield* localization.getAutolocalizationMetadata({})
      expect(metadata.isTabbedUIEnabledForConfigureLocalizationPage).toBe(true)
      expect((yield* localization.getTableLimits({})).tableOperationLimits).toEqual({ maxEntriesPerUpdate: 50 })

      const rows = Array.from({ length: 130 }, (_, index) => row(`k${index}`, { es: `t${index}` }))
      const { failed, modified } = yield* localization.modifyTable({ tableId }, () => rows)
      expect([failed.length, modified.length]).toEqual([0, 130])
      expect((yield* localization.getTableEntryCount({ tableId })).entryCount).toBe(130)
      const keys = Stream.map(localization.listTableEntries({ tableId }), ({ identifier }) => identifier?.key)
      expect(yield* Stream.runCollect(keys)).toEqual(rows.map(({ key }) => key))
      expect(yield* tagOf(localization.getTable({ tableId: "00000000-0000-4000-9000-000000000009" }))).toBe(
        "InvalidRequest"
      )
    })
  )

  scenario("is edited by the differences only", (localization, emulator) =>
    Effect.gen(function* () {
      const { autoLocalizationTableId: tableId = "" } = yield* localization.createAutolocalizationTable(game)
      const updates = () => asked(emulator).filter((it) => it === "localization.updateTable").length
      yield* localization.modifyTable({ tableId }, () => [row("a", { es: "A", de: "A" }), row("b", { es: "B" })])
      const { modified } = yield* localization.modifyTable({ tableId }, (rows) =>
        Effect.succeed([
          ...rows.map((it) => (it.key === "a" ? { ...it, translations: { es: "A", de: "Ä" } } : it)),
          row("c", { es: "C" })
        ])
      )
      const touched = modified.map(({ identifier, translations }) => [
        identifier?.key,
        translations?.map(({ locale }) => locale)
      ])
      expect(touched).toEqual([
        ["a", ["de"]],
        ["c", ["es"]]
      ])
      const before = updates()
      expect(yield* localization.modifyTable({ tableId }, (rows) => rows)).toEqual({ modified: [], failed: [] })
      expect(updates()).toBe(before)
      yield* localization.modifyTable({ tableId }, (rows) =>
        rows.filter(({ key }) => key === "a").map((it) => ({ ...it, translations: { es: "A" } }))
      )
      const table = [...(emulator.world.localization.tables.get(tableId)?.entries.values() ?? [])]
      expect(table.map(({ key, translations }) => [key, [...translations.keys()]])).toEqual([["a", ["es"]]])
    })
  )

  scenario("tells what was refused, and sends nothing that is refused for certain", (localization, emulator) =>
    Effect.gen(function* () {
      const { autoLocalizationTableId: tableId = "" } = yield* localization.createAutolocalizationTable(game)
      const entries = [
        { identifier: { key: "x".repeat(513), source: "x" }, translations: [{ locale: "es", translationText: "?" }] },
        { identifier: { key: "ok", source: "OK" }, translations: [{ locale: "es", translationText: "!" }] }
      ]
      const answer = yield* localization.updateTable({ tableId, entries })
      expect(answer.failedEntriesAndTranslations).toMatchObject([{ error: { errorMessage: "The key is too long." } }])
      expect(answer.modifiedEntriesAndTranslations).toMatchObject([{ identifier: { key: "ok" } }])
      for (const [at, rows] of [
        ["rows.1", [row("a", {}), row("a", {})]],
        ["rows.0.key", [row("x".repeat(513), {})]]
      ] as const) {
        const error = yield* failure(localization.modifyTable({ tableId }, () => rows))
        expect(error).toMatchObject({ _tag: "InvalidRequest", at, outcome: "not-sent" })
      }
      expect(emulator.world.localization.tables.get(tableId)?.entries.size).toBe(1)
    })
  )

  scenario("keeps earlier translations", (localization) =>
    Effect.gen(function* () {
      const { autoLocalizationTableId: tableId = "" } = yield* localization.createAutolocalizationTable(game)
      for (let index = 1; index <= 12; index++) {
        yield* localization.modifyTable({ tableId }, () => [row("a", { es: `a${index}` }), row("b", { es: "b1" })])
      }
      const entries = (["a", "b", "c"] as const).map((key) => ({
        identifier: { key, source: `${key}!` },
        sortOrder: "Asc" as const
      }))
      const pages = yield* Stream.runCollect(localization.listTableEntriesHistory({ tableId, locale: "es", entries }))
      const texts = pages.flatMap((page) =>
        "history" in page ? (page.history ?? []).map(({ translationText }) => translationText) : []
      )
      expect([...texts].sort()).toEqual([...Array.from({ length: 12 }, (_, index) => `a${index + 1}`), "b1"].sort())
      expect(pages.filter((page) => "error" in page)).toMatchObject([{ identifier: { key: "c" } }])
    })
  )
})
