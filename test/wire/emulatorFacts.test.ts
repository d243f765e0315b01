/** What was measured of the service, or is sent by programs that work with it, by plain requests. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { form, make, picture, universe } from "../emulator/http.ts"

describe("data stores", () => {
  const v1 = "/datastores/v1/universes/9000001/standard-datastores/datastore/entries/entry?datastoreName=r&entryKey=k"

  it.effect("E15: a set whose condition fails is 412, with the value and what the headers tell of it", () =>
    Effect.gen(function* () {
      const { post } = yield* make()
      const first = yield* post(v1, { coins: 1 }, { headers: { "roblox-entry-userids": "[156]" } })
      assert.strictEqual(first.status, 200)
      for (const condition of ["exclusiveCreate=true", "matchVersion=08DA00000000000000.0000000001.08DA0000000.01"]) {
        const { headers, json, status } = yield* post(`${v1}&${condition}`, { coins: 2 })
        assert.deepStrictEqual([status, json], [412, { coins: 1 }])
        assert.strictEqual(headers.get("roblox-entry-version"), String(first.json.version))
        assert.strictEqual(headers.get("roblox-entry-userids"), "[156]")
        assert.isNotNull(headers.get("roblox-entry-created-time"))
        assert.isNotNull(headers.get("roblox-entry-version-created-time"))
        assert.isNotNull(headers.get("content-md5"))
      }
      const none = yield* post(`${v1.replace("=k", "=other")}&matchVersion=x`, 1)
      assert.deepStrictEqual([none.status, none.text], [412, ""])
    })
  )

  it.effect("E29: writes of one hour are one revision, and a snapshot keeps what there was", () =>
    Effect.gen(function* () {
      const { get, patch, send } = yield* make()
      const entry = `${universe}/data-stores/r/entries/k`
      const write = (value: number) => patch(`${entry}?allowMissing=true`, { value })
      const count = Effect.map(
        get(`${entry}:listRevisions`),
        ({ json }) => (json.dataStoreEntries as ReadonlyArray<unknown>).length
      )
      const { json: first } = yield* write(1)
      for (const value of [2, 3, 4]) yield* write(value)
      assert.strictEqual(yield* count, 1)
      assert.strictEqual((yield* get(`${entry}@${first.revisionId}`)).status, 404)
      yield* TestClock.adjust("1 hour")
      yield* write(5)
      assert.strictEqual(yield* count, 2)
      yield* send("POST", `${universe}/data-stores:snapshot`)
      yield* write(6)
      assert.strictEqual(yield* count, 3)
    })
  )
})

describe("messages", () => {
  it.effect("E19: have 1 to 1,114 characters, or as many as a test says", () =>
    Effect.gen(function* () {
      const status = (length: number, bound?: "1024") =>
        Effect.gen(function* () {
          const { post } = yield* make(bound === undefined ? {} : { dialect: { "messaging.bound": bound } })
          return (yield* post(`${universe}:publishMessage`, { topic: "t", message: "x".repeat(length) })).status
        })
      const lengths = [0, 1, 1024, 1025, 1100, 1114, 1115]
      assert.deepStrictEqual(
        yield* Effect.forEach(lengths, (length) => status(length)),
        [400, 200, 200, 200, 200, 200, 400]
      )
      assert.deepStrictEqual(
        yield* Effect.forEach(lengths, (length) => status(length, "1024")),
        [400, 200, 200, 400, 400, 400, 400]
      )
    })
  )
})

describe("configs", () => {
  it.effect("E23: one that was never published is not found, and then is", () =>
    Effect.gen(function* () {
      const { get, patch, post } = yield* make()
      for (const name of ["DataStoresConfig", "InExperienceConfig"]) {
        const repository = `/creator-configs-public-api/v1/configs/universes/9000001/repositories/${name}`
        assert.deepStrictEqual([name, (yield* get(repository)).status], [name, 404])
        if (name === "DataStoresConfig") continue
        yield* patch(`${repository}/draft`, { entries: { speed: 1 } })
        assert.deepStrictEqual([name, (yield* get(repository)).status], [name, 404])
        yield* post(`${repository}/publish`, { deploymentStrategy: "Immediate" })
        assert.deepStrictEqual([name, (yield* get(repository)).status], [name, 200])
      }
    })
  )
})

describe("localised pictures of a game", () => {
  const root = "/legacy-game-internationalization/v1"
  const icon = (code: string) => `${root}/game-icon/games/9000001/language-codes/${code}`
  const thumbnail = (code: string) => `${root}/game-thumbnails/games/9000001/language-codes/${code}/image`

  const begin = Effect.gen(function* () {
    const http = yield* make()
    yield* http.patch(
      `${root}/supported-languages/games/9000001`,
      ["de", "pt", "fr"].map((languageCode) => ({ languageCode }))
    )
    return http
  })

  it.effect("E26: are taken under the names that programs send, and not for the source language", () =>
    Effect.gen(function* () {
      const { post } = yield* begin
      for (const [path, part] of [
        [icon("de-de"), "request.files"],
        [thumbnail("de-de"), "gameThumbnailRequest.files"]
      ] as const) {
        const { status } = yield* post(path, form({ [part]: picture("png") }))
        assert.deepStrictEqual([path, status], [path, 200])
      }
      for (const path of [icon("en"), thumbnail("en")]) {
        const { json, status } = yield* post(
          path,
          form({ "request.files": picture("png"), "gameThumbnailRequest.files": picture("png") })
        )
        const [error] = json.errors as ReadonlyArray<{ readonly code: number }>
        assert.deepStrictEqual([path, status, error?.code], [path, 400, 26])
      }
    })
  )

  it.effect("E27: are for languages in either spelling of their codes", () =>
    Effect.gen(function* () {
      const { get, post } = yield* begin
      for (const code of ["pt_br", "pt-br", "de_de", "DE-de", "fr_fr", "fr"]) {
        const { status } = yield* post(icon(code), form({ "request.files": picture("png") }))
        assert.deepStrictEqual([code, status], [code, 200])
      }
      const { json } = yield* get(`${root}/game-icon/games/9000001`)
      assert.strictEqual(
        new Set((json.data as ReadonlyArray<{ languageCode: string }>).map((it) => it.languageCode)).size,
        4
      )
    })
  )
})

describe("places", () => {
  it.effect("E41: are published without a content type, too, by what the bytes are", () =>
    Effect.gen(function* () {
      const { send } = yield* make()
      const publish = (text: string, type = "") =>
        Effect.map(
          send("POST", "/universes/v1/9000001/places/9000002/versions?versionType=Published", {
            body: new TextEncoder().encode(text),
            headers: { "content-type": type }
          }),
          ({ status }) => status
        )
      assert.strictEqual(yield* publish("<roblox!\u0089binary"), 200)
      assert.strictEqual(yield* publish(`<roblox version="4">`), 200)
      assert.strictEqual(yield* publish("hello"), 400)
      assert.strictEqual(yield* publish(`<roblox version="4">`, "application/octet-stream"), 400)
      assert.strictEqual(yield* publish("<roblox!", "text/plain"), 415)
    })
  )
})

describe("translations", () => {
  it.effect("TR1: are 600 and 1.5 a player in a minute, of a universe", () =>
    Effect.gen(function* () {
      const { emulator, post } = yield* make()
      const translate = post(`${universe}:translateText`, { text: "x", targetLanguageCodes: ["de-de"] })
      const room = emulator.world.universes.get("9000001")
      for (const [players, limit] of [
        [0, 600],
        [3, 604.5],
        [1000, 2100]
      ] as const) {
        yield* TestClock.adjust("1 minute")
        if (room !== undefined) room.concurrentUsers = players
        let taken = 0
        for (let count = 0; count < limit; count++) if ((yield* translate).status === 200) taken++
        assert.deepStrictEqual([players, taken, (yield* translate).status], [players, Math.ceil(limit), 429])
      }
    })
  )
})
