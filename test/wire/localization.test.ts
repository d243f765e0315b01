/** Localization with the codes that Roblox's document lists, by plain requests. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type { EmulatorOptions } from "../../src/emulator/Emulator.ts"
import { form, make, picture, type Reply } from "../emulator/http.ts"

const root = "/legacy-game-internationalization/v1"
const tables = "/legacy-localization-tables/v1"
const languages = `${root}/supported-languages/games/9000001`

const codeOf = ({ json, status }: Reply) => [
  status,
  (json.errors as ReadonlyArray<{ code: number }> | undefined)?.[0]?.code
]

/** A game that is written in English, and supports Spanish. */
const begin = (options: EmulatorOptions = {}) =>
  Effect.gen(function* () {
    const http = yield* make(options)
    yield* http.patch(languages, [{ languageCode: "es" }])
    return http
  })

const kinds = [
  ["badge", `${root}/badges`, 9200001, 62],
  ["product", `${root}/developer-products`, 9500001, 70],
  ["pass", `${root}/game-passes`, 9300001, 61]
] as const

for (const [what, base, id, unknown] of kinds) {
  describe(`words of a ${what}`, () => {
    const text = (language: string, of: number = id) => `${base}/${of}/name-description/language-codes/${language}`
    const rows: ReadonlyArray<readonly [what: string, path: string, body: unknown, code: number]> = [
      [`L-1: of an unknown ${what}`, text("es", 1), { name: "x" }, unknown],
      ["L-1: in no language", text("klingon-speech"), { name: "x" }, 22],
      ["L-2: in a language that the game does not support", text("fr"), { name: "x" }, 53],
      ["L-2: in the language that the game is written in", text("en"), { name: "x" }, 26],
      ["L-1: without a name", text("es"), { name: "  " }, 19],
      ["L-1: with a name that is too long", text("es"), { name: "x".repeat(51) }, 19],
      ["L-1: with a name that is moderated", text("es"), { name: "moderated" }, 20]
    ]
    for (const [row, path, body, code] of rows) {
      it.effect(`${row} are refused with 400 and ${code}`, () =>
        Effect.gen(function* () {
          const { patch } = yield* begin()
          assert.deepStrictEqual(codeOf(yield* patch(path, body)), [400, code])
        })
      )
    }

    it.effect(`L-1: icons are refused with 45 for what is no picture and 46 for none`, () =>
      Effect.gen(function* () {
        const { get, post } = yield* begin()
        const icon = (language: string) => `${base}/${id}/icons/language-codes/${language}`
        const bare = form({ other: picture("png") })
        assert.deepStrictEqual(codeOf(yield* post(icon("es"), bare)), [400, 46])
        const none = form({ Files: new Blob(["hello"], { type: "application/octet-stream" }) })
        assert.deepStrictEqual(codeOf(yield* post(icon("es"), none)), [400, 45])
        const fine = form({ Files: picture("png", "application/octet-stream") })
        assert.deepStrictEqual(codeOf(yield* post(icon("fr"), fine)), [400, 53])
        assert.strictEqual((yield* post(icon("es"), fine)).status, 200)
        assert.deepStrictEqual(codeOf(yield* get(`${base}/1/icons`)), [400, unknown])
      })
    )

    it.effect("L-1: are not deleted in the source language (23), nor by whom the game is not granted to (18)", () =>
      Effect.gen(function* () {
        const { patch, remove } = yield* begin({ world: { keys: [{ key: "elsewhere", universes: [1] }] } })
        assert.deepStrictEqual(codeOf(yield* remove(text("en"))), [400, 23])
        assert.deepStrictEqual(codeOf(yield* patch(text("es"), { name: "x" }, { key: "elsewhere" })), [403, 18])
      })
    )
  })
}

describe("a game", () => {
  it.effect("L-2: takes each language of a request by itself", () =>
    Effect.gen(function* () {
      const { patch } = yield* begin()
      const data = ["es", "en", "fr", "?"].map((languageCode) => ({ languageCode, name: "x" }))
      const { json } = yield* patch(`${root}/name-description/games/9000001`, {
        data: [...data, { languageCode: "es", name: "x".repeat(51) }]
      })
      assert.deepStrictEqual(
        (json.failedOperations as ReadonlyArray<{ errorCode: number }>).map(({ errorCode }) => errorCode),
        [26, 53, 22, 19]
      )
    })
  )

  it.effect("L-1: that does not exist is 400 and 14 everywhere", () =>
    Effect.gen(function* () {
      const { get, patch } = yield* begin()
      for (const reply of [
        yield* get(`${root}/game-icon/games/1`),
        yield* patch(`${root}/name-description/games/1`, { data: [] }),
        yield* patch(`${root}/supported-languages/games/1`, []),
        yield* get(`${root}/supported-languages/games/1/automatic-translation-status`),
        yield* patch(`${tables}/autolocalization/games/1/settings`, {})
      ]) {
        assert.deepStrictEqual(codeOf(reply), [400, 14])
      }
    })
  )

  it.effect("L-1: names no language twice (49), and switches only what it supports (53, 72)", () =>
    Effect.gen(function* () {
      const { patch } = yield* begin()
      assert.deepStrictEqual(
        codeOf(yield* patch(languages, [{ languageCode: "fr" }, { languageCode: "fr" }])),
        [400, 49]
      )
      const of = (language: string, what: string) => `${languages}/languages/${language}/${what}`
      assert.deepStrictEqual(codeOf(yield* patch(of("fr", "automatic-translation-status"), true)), [400, 53])
      const info = "universe-display-info-automatic-translation-settings"
      assert.deepStrictEqual(codeOf(yield* patch(of("fr", info), true)), [400, 72])
    })
  )

  it.effect("G7b: has ten thumbnails, or as many as a test says", () =>
    Effect.gen(function* () {
      const { post } = yield* begin({ dialect: { "localization.thumbnails": 1 } })
      const path = `${root}/game-thumbnails/games/9000001/language-codes/es/image`
      const image = form({ "gameThumbnailRequest.files": picture("png") })
      assert.strictEqual((yield* post(path, image)).status, 200)
      assert.strictEqual((yield* post(path, image)).status, 400)
    })
  )

  it.effect("G7b: has names and descriptions as long as a test says", () =>
    Effect.gen(function* () {
      const { patch } = yield* begin({
        dialect: { "localization.nameLength": 3, "localization.descriptionLength": 4 }
      })
      const write = (fields: object) => patch(`${root}/badges/9200001/name-description/language-codes/es`, fields)
      assert.strictEqual((yield* write({ name: "abc", description: "abcd" })).status, 200)
      assert.deepStrictEqual(codeOf(yield* write({ name: "abcd" })), [400, 19])
      assert.deepStrictEqual(codeOf(yield* write({ description: "abcde" })), [400, 19])
    })
  )

  it.effect("L-1: has a history in languages other than its own (54), of 1 to 49 texts (39)", () =>
    Effect.gen(function* () {
      const { post } = yield* begin()
      const ask = (change: object) =>
        post(`${root}/name-description/games/translation-history`, {
          contentId: "9000001",
          contentType: "UniverseName",
          languageCode: "es",
          ...change
        })
      assert.strictEqual((yield* ask({})).status, 200)
      assert.deepStrictEqual(codeOf(yield* ask({ languageCode: "en" })), [400, 54])
      assert.deepStrictEqual(codeOf(yield* ask({ languageCode: "fr" })), [400, 53])
      assert.deepStrictEqual(codeOf(yield* ask({ count: 50 })), [400, 39])
      assert.deepStrictEqual(codeOf(yield* ask({ cursor: "nowhere" })), [400, 55])
      assert.deepStrictEqual(codeOf(yield* ask({ contentId: "1" })), [400, 14])
    })
  )
})

describe("a table", () => {
  const table = Effect.fnUntraced(function* (options: EmulatorOptions = {}) {
    const http = yield* begin(options)
    const { json } = yield* http.post(`${tables}/autolocalization/games/9000001/autolocalizationtable`, {})
    const path = `${tables}/localization-table/tables/${json.autoLocalizationTableId}`
    const edit = (...identifiers: ReadonlyArray<object>) =>
      http.patch(path, { entries: identifiers.map((identifier) => ({ identifier, translations: [] })) })
    const failed = ({ json }: Reply) =>
      (json.failedEntriesAndTranslations as ReadonlyArray<unknown> | undefined)?.length
    return { ...http, path, edit, failed }
  })

  it.effect("L-1: that does not exist has a code for its id (3), its change (4) and its asset (12)", () =>
    Effect.gen(function* () {
      const { get, patch } = yield* table()
      const at = (id: string) => `${tables}/localization-table/tables/${id}`
      const nobody = "00000000-0000-4000-9000-000000000099"
      assert.deepStrictEqual(codeOf(yield* get(at("nonsense"))), [400, 3])
      assert.deepStrictEqual(codeOf(yield* get(at(nobody))), [400, 3])
      assert.deepStrictEqual(codeOf(yield* patch(at(nobody), { entries: [] })), [400, 4])
      assert.deepStrictEqual(codeOf(yield* get(at("77"))), [400, 12])
    })
  )

  it.effect("L-1: takes 50 entries at once (10), or as many as a test says", () =>
    Effect.gen(function* () {
      const many = (count: number) =>
        Array.from({ length: count }, (_, index) => ({ key: `k${index}`, source: `s${index}` }))
      const usual = yield* table()
      assert.deepStrictEqual(codeOf(yield* usual.edit(...many(51))), [400, 10])
      assert.strictEqual((yield* usual.edit(...many(50))).status, 200)
      const { edit } = yield* table({ dialect: { "localization.entriesOfUpdate": 2 } })
      assert.deepStrictEqual(codeOf(yield* edit(...many(3))), [400, 10])
    })
  )

  it.effect("L-3: has entries with a source, of which key, and source and context, are unique", () =>
    Effect.gen(function* () {
      const { edit, failed } = yield* table()
      assert.strictEqual(failed(yield* edit({ key: "a", source: "Hello" })), 0)
      assert.strictEqual(failed(yield* edit({ key: "b", source: "" })), 1)
      assert.strictEqual(failed(yield* edit({ key: "a", source: "Other" })), 1)
      assert.strictEqual(failed(yield* edit({ key: "c", source: "Hello" })), 1)
      assert.strictEqual(failed(yield* edit({ key: "c", source: "Hello", context: "menu" })), 0)
      assert.strictEqual(failed(yield* edit({ source: "Keyless" }, { source: "Keyless, too" })), 0)
      // Itself again is no other.
      assert.strictEqual(failed(yield* edit({ key: "a", source: "Hello" })), 0)
    })
  )

  it.effect("G7b: has 10,000 entries, or as many as a test says", () =>
    Effect.gen(function* () {
      const { edit, failed } = yield* table({ dialect: { "localization.tableEntries": 1 } })
      assert.strictEqual(failed(yield* edit({ key: "a", source: "A" }, { key: "b", source: "B" })), 1)
    })
  )

  it.effect("L-4: gets entries by itself only where texts are collected (61)", () =>
    Effect.gen(function* () {
      const { patch } = yield* table()
      const settings = `${tables}/autolocalization/games/9000001/settings`
      const on = { isAutomaticEntriesSettingEnabled: true }
      assert.strictEqual((yield* patch(settings, on)).status, 200)
      assert.strictEqual((yield* patch(settings, { isAutolocalizationEnabled: false })).status, 200)
      assert.deepStrictEqual(codeOf(yield* patch(settings, on)), [400, 61])
      assert.strictEqual((yield* patch(settings, { ...on, isAutolocalizationEnabled: true })).status, 200)
    })
  )
})
