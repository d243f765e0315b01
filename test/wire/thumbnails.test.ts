/** Thumbnails of home pages as Roblox's guide describes them, by plain requests. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"

import { make } from "../emulator/http.ts"

const universe = "/thumbnail-personalization-api/v1/universes/9000001"
const webp = "RIFF\u0004\u0000\u0000\u0000WEBP"

describe("an upload", () => {
  const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
  const rows: ReadonlyArray<readonly [kind: string, type: string, content: string, taken: boolean]> = [
    ["a PNG", "image/png", "\u0089PNG", true],
    ["a JPEG", "image/jpeg", "\u00ff\u00d8\u00ff", true],
    ["a BMP", "image/bmp", "BM", true],
    ["a WebP", "image/webp", webp, true],
    ["a WebP that says nothing", "application/octet-stream", webp, true],
    ["a TGA", "image/tga", "\u0000\u0000\u0002", false],
    ["a string", "text/plain", "hello", false]
  ]
  for (const [kind, type, content, taken] of rows) {
    it.effect(`TH1: of ${kind} is ${taken ? "taken" : "not begun"}`, () =>
      Effect.gen(function* () {
        const { post } = yield* make()
        const files = new FormData()
        files.append("files", new File([bytes(content)], "a.file", { type }))
        const { json, status } = yield* post(`${universe}/thumbnails/uploads`, files)
        assert.strictEqual(status, 200)
        assert.strictEqual((json.fileToOperationIdDict as Record<string, unknown>)["a.file"] !== null, taken)
      })
    )
  }
})

describe("a configuration", () => {
  const configured = Effect.gen(function* () {
    yield* TestClock.setTime(Date.parse("2026-03-02T00:00:00Z"))
    const http = yield* make()
    http.emulator.seed.thumbnails.addHomepageThumbnail({ id: 9800002, assetId: 9100006 })
    yield* http.post(`${universe}/personalization/create`, { homepageThumbnailIds: ["9800001", "9800002"] })
    const all = Effect.map(
      http.get(`${universe}/personalization`),
      ({ json }) => json.personalizedConfigs as ReadonlyArray<Record<string, unknown>>
    )
    return { ...http, all }
  })

  it.effect("TH-2: loses a thumbnail that is deleted, and is active no more when it has none left", () =>
    Effect.gen(function* () {
      const { all, remove } = yield* configured
      const state = Effect.map(all, ([it]) => [
        it?.personalizedConfigStatus,
        (it?.thumbnails as Array<unknown> | undefined)?.length
      ])
      assert.deepStrictEqual(yield* state, ["Active", 2])
      yield* remove(`${universe}/thumbnails?homepageThumbnailIds=9800001`)
      assert.deepStrictEqual(yield* state, ["Active", 1])
      yield* remove(`${universe}/thumbnails?homepageThumbnailIds=9800002`)
      assert.deepStrictEqual(yield* state, ["Inactive", 0])
    })
  )

  it.effect("TH-3: names the assets of its thumbnails, and how each stands", () =>
    Effect.gen(function* () {
      const { all } = yield* configured
      const [first] = yield* all
      assert.deepStrictEqual((first?.thumbnails as ReadonlyArray<unknown> | undefined)?.[1], {
        homepageThumbnailId: "9800002",
        assetId: 9100006,
        moderationStatus: "Approved",
        homepageThumbnailStatus: "Active"
      })
    })
  )
})
