/** Assets, their permissions and the Creator Store as Roblox's document has them, by plain requests. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import type { EmulatorOptions } from "../../src/emulator/Emulator.ts"

import { form, make, picture } from "../emulator/http.ts"

const assets = "/assets/v1/assets"

const begin = (options: EmulatorOptions = {}) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(Date.parse("2026-03-02T12:00:00Z"))
    const http = yield* make(options)
    http.emulator.seed.assets.setTimes({ operation: 0 })
    const upload = (change: object = {}, file: Blob = picture("png"), key = "emulator-key") => {
      const request = {
        assetType: "Decal",
        displayName: "x",
        description: "",
        creationContext: { creator: { userId: "156" } },
        ...change
      }
      return http.post(assets, form({ request: JSON.stringify(request), fileContent: file }), { key })
    }
    const change = (id: number, mask: string, request: object, file?: Blob) =>
      http.patch(
        `${assets}/${id}?updateMask=${mask}`,
        form({
          request: JSON.stringify({ assetId: id, ...request }),
          ...(file === undefined ? {} : { fileContent: file })
        })
      )
    return { ...http, change, upload }
  })

describe("an upload", () => {
  it.effect("AS2: fails only where it costs more than is expected", () =>
    Effect.gen(function* () {
      const status = (fee: number, expectedPrice?: number) =>
        Effect.gen(function* () {
          const { upload } = yield* begin({ dialect: { "assets.fee": fee } })
          const creationContext = {
            creator: { userId: "156" },
            ...(expectedPrice === undefined ? {} : { expectedPrice })
          }
          return (yield* upload({ creationContext })).status
        })
      assert.strictEqual(yield* status(0, 10), 200)
      assert.strictEqual(yield* status(10, 10), 200)
      assert.strictEqual(yield* status(10, 9), 400)
      assert.strictEqual(yield* status(10), 400)
    })
  )

  it.effect("AS-4: has a description of up to 1,000 characters", () =>
    Effect.gen(function* () {
      const { change, upload } = yield* begin()
      assert.strictEqual((yield* upload({ description: "x".repeat(1000) })).status, 200)
      assert.strictEqual((yield* upload({ description: "x".repeat(1001) })).status, 400)
      assert.strictEqual((yield* change(9100004, "description", { description: "x".repeat(1001) })).status, 400)
    })
  )

  it.effect("AS-6: for a group is made by a member who may", () =>
    Effect.gen(function* () {
      const { upload } = yield* begin({
        world: {
          groups: [
            {
              id: 77,
              owner: 158,
              roles: [
                { name: "Guest", rank: 0 },
                { name: "Member", rank: 1 },
                { name: "Builder", rank: 5, permissions: ["manageGroupUniverses"] },
                { name: "Owner", rank: 255, permissions: "all" }
              ],
              members: [{ user: 159, roles: ["Builder"] }, { user: 160 }]
            }
          ],
          keys: [
            { key: "builder", owner: "users/159" },
            { key: "member", owner: "users/160" }
          ]
        }
      })
      const creationContext = { creator: { groupId: "77" } }
      assert.strictEqual((yield* upload({ creationContext }, picture("png"), "builder")).status, 200)
      assert.strictEqual((yield* upload({ creationContext }, picture("png"), "member")).status, 403)
    })
  )

  it.effect("AS-7: of audio and video is counted by the month and the day", () =>
    Effect.gen(function* () {
      const { upload } = yield* begin({
        dialect: { "assets.videoOfDay": 1, "assets.audioOfMonth": 1, "assets.audioOfMonthUnverified": 0 },
        world: { users: [{ id: 170 }], keys: [{ key: "new", owner: "users/170" }] }
      })
      const put = (assetType: string, type: string, userId = "156", key = "emulator-key") =>
        Effect.map(
          upload({ assetType, creationContext: { creator: { userId } } }, new Blob(["x"], { type }), key),
          ({ status }) => status
        )
      assert.strictEqual(yield* put("Audio", "audio/mpeg", "170", "new"), 429)
      assert.strictEqual(yield* put("Audio", "audio/mpeg"), 200)
      assert.strictEqual(yield* put("Video", "video/mp4"), 200)
      // What was begun is carried out when somebody looks.
      assert.deepStrictEqual([yield* put("Audio", "audio/mpeg"), yield* put("Video", "video/mp4")], [429, 429])
      yield* TestClock.adjust("12 hours")
      assert.deepStrictEqual([yield* put("Audio", "audio/mpeg"), yield* put("Video", "video/mp4")], [429, 200])
    })
  )
})

describe("a change", () => {
  it.effect("AS-3: of content is one of a model", () =>
    Effect.gen(function* () {
      const { change } = yield* begin()
      const model = new Blob(["<roblox!three"], { type: "model/x-rbxm" })
      assert.strictEqual((yield* change(9100004, "", {}, model)).status, 200)
      assert.strictEqual((yield* change(9100006, "", {}, picture("png"))).status, 400)
      assert.strictEqual((yield* change(9100006, "displayName", { displayName: "New" })).status, 200)
    })
  )

  it.effect("AS-7: leaves no more than three social links", () =>
    Effect.gen(function* () {
      const { change } = yield* begin()
      const names = ["facebook", "twitter", "youtube", "twitch"].map((it) => `${it}SocialLink`)
      const link = { title: "t", uri: "https://example.com/a" }
      const set = (...some: ReadonlyArray<string>) =>
        Effect.map(
          change(9100004, some.join(","), Object.fromEntries(some.map((it) => [it, link]))),
          ({ status }) => status
        )
      assert.strictEqual(yield* set(...names), 400)
      assert.strictEqual(yield* set(...names.slice(0, 3)), 200)
    })
  )
})

describe("a permission", () => {
  const rows: ReadonlyArray<readonly [type: string, subject: string, action: string, given: boolean]> = [
    ["Audio", "Universe", "Use", true],
    ["Audio", "All", "Use", false],
    ["Audio", "User", "Edit", false],
    ["Decal", "All", "Use", true],
    ["Model", "User", "Edit", true],
    ["Model", "Group", "Edit", false],
    ["Model", "Group", "Use", true],
    ["Place", "All", "Download", true],
    ["Place", "User", "Download", false],
    ["Place", "Universe", "CopyFromRcc", true]
  ]
  const ids: Readonly<Record<string, string>> = { All: "", User: "157", Group: "9000003", Universe: "9000001" }
  for (const [type, subjectType, action, given] of rows) {
    it.effect(`AS-5: ${action} of ${type} is ${given ? "" : "not "}given to ${subjectType}`, () =>
      Effect.gen(function* () {
        const { emulator, patch } = yield* begin()
        emulator.seed.assets.add({ id: 9100009, type })
        const subjectId = ids[subjectType]
        const { json } = yield* patch("/asset-permissions-api/v1/assets/permissions", {
          subjectType,
          ...(subjectId === "" ? {} : { subjectId }),
          action,
          requests: [{ assetId: 9100009 }]
        })
        assert.strictEqual((json.successAssetIds as ReadonlyArray<unknown>).length, given ? 1 : 0)
        assert.strictEqual((json.errors as ReadonlyArray<unknown>).length, given ? 0 : 1)
      })
    )
  }
})

describe("a price", () => {
  const products = "/cloud/v2/creator-store-products"
  const rows: ReadonlyArray<
    readonly [what: string, type: string, significand: number, exponent: number, taken: boolean]
  > = [
    ["CS-1: nothing, with the exponent 0", "Model", 0, 0, true],
    ["CS-1: nothing, in billionths", "Model", 0, -9, true],
    ["CS-2: 2.99 of a model", "Model", 2_990_000_000, -9, true],
    ["CS-2: 1.99 of a model", "Model", 1_990_000_000, -9, false],
    ["CS-2: 50 of a model", "Model", 50, 0, false],
    ["CS-2: 4.99 of a plugin", "Plugin", 4_990_000_000, -9, true],
    ["CS-2: 249.99 of a plugin", "Plugin", 249_990_000_000, -9, true],
    ["CS-2: 5 of a plugin", "Plugin", 5, 0, false],
    ["CS-2: 259.99 of a plugin", "Plugin", 259_990_000_000, -9, false]
  ]
  for (const [what, type, significand, exponent, taken] of rows) {
    it.effect(`${what} is ${taken ? "taken" : "refused"}`, () =>
      Effect.gen(function* () {
        const { patch } = yield* begin({ world: { keys: [{ key: "emulator-key" }] } })
        const id = type === "Plugin" ? 9000303 : 9000301
        const { status } = yield* patch(`${products}/CreatorMarketplaceAsset-${type}-${id}?updateMask=basePrice`, {
          basePrice: { currencyCode: "USD", quantity: { significand, exponent } }
        })
        assert.strictEqual(status, taken ? 200 : 400)
      })
    )
  }
})
