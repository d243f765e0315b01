/** The service of assets against the emulator, through public entries only. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import {
  Assets,
  assetTypes,
  contentTypesOf,
  moderationOf,
  type NewAsset,
  readAssetType
} from "effect-open-cloud/Assets"
import { Faults } from "effect-open-cloud/emulator"
import { create } from "effect-open-cloud/operations/assets"
import { applied, asked, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(Assets, Assets.layer)

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const png = (content = "") => ({ content: bytes(`\u0089PNG\r\n--${content}\r\n`), contentType: "image/png" })
const picture: NewAsset = { assetType: "Decal", displayName: "Sign", creator: { userId: 156 }, file: png() }
const tree = { assetId: 9100004 }

describe("an upload", () => {
  scenario("creates an asset, waits for it, and says how moderation stands", (assets, emulator) =>
    Effect.gen(function* () {
      const { asset, assetId, moderation } = yield* assets.upload({ ...picture, description: "A sign" })
      expect(moderation).toEqual({ _tag: "Reviewing" })
      expect(asset).toMatchObject({ displayName: "Sign", description: "A sign", assetId })
      expect(asset.assetType).toBe("Decal")
      expect(emulator.views.assets.find(assetId)?.versions[0]?.content).toEqual(png().content)
      yield* TestClock.adjust("1 minute")
      expect(moderationOf(yield* assets.get({ assetId }))).toEqual({ _tag: "Approved" })
    })
  )

  scenario("that moderation rejects is an outcome, not an error", (assets, emulator) =>
    Effect.gen(function* () {
      emulator.seed.assets.setTimes({ review: 0 })
      const { moderation } = yield* assets.upload({ ...picture, file: png(" moderated ") })
      expect(moderation).toEqual({ _tag: "Rejected" })
    })
  )

  scenario("whose name moderation refuses fails in the server's words", (assets) =>
    Effect.gen(function* () {
      const error = yield* failure(assets.upload({ ...picture, displayName: "A moderated word" }))
      expect(error).toMatchObject({ _tag: "ContentModerated", serverMessage: "AssetName is moderated." })
    })
  )

  scenario("of a broken file fails when it has been looked at", (assets) =>
    Effect.gen(function* () {
      const error = yield* failure(assets.upload({ ...picture, file: { ...png(), content: bytes("broken") } }))
      expect(error).toMatchObject({ _tag: "OperationFailed", serverMessage: "InvalidImage" })
    })
  )

  scenario("that takes too long can be taken up again", (assets, emulator) =>
    Effect.gen(function* () {
      emulator.seed.assets.setTimes({ operation: 60_000 })
      const started = yield* assets.create(picture)
      const error = yield* failure(started.await({ deadline: "5 seconds" }))
      expect(error).toMatchObject({ _tag: "Timeout", bound: "deadline", reference: started.reference })
      expect(started.reference.operation).toBe(create.id)
      expect((yield* started.await()).displayName).toBe("Sign")
    })
  )

  scenario("is sent again after a 429 with its content type (rblx-open-cloud drops the headers)", (assets, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "assets.create", times: 1, fault: Faults.rateLimited() })
      yield* assets.upload(picture)
      expect(applied(emulator, "assets.create")).toBe(1)
    })
  )

  scenario("that is polled too often waits (rblx-open-cloud fails with RateLimited)", (assets, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "assets.getOperation", times: 3, fault: Faults.rateLimited() })
      expect((yield* assets.upload(picture)).asset.displayName).toBe("Sign")
    })
  )

  for (const [name, fault] of [
    ["a 503", Faults.status(503)],
    ["a lost answer", Faults.resetAfter]
  ] as const) {
    scenario(`is not sent again after ${name}`, (assets, emulator) =>
      Effect.gen(function* () {
        emulator.faults.add({ operation: "assets.create", times: 1, fault })
        expect(yield* failure(assets.upload(picture))).toMatchObject({ outcome: "unknown" })
        expect(asked(emulator)).toEqual(["assets.create"])
      })
    )
  }

  for (const [name, odd] of [
    ["a content type of another asset type", { file: { ...png(), contentType: "audio/mpeg" } }],
    ["no content type", { file: png().content }],
    ["no name", { displayName: " " }],
    ["two creators", { creator: { userId: 156, groupId: 9000003 } }],
    ["too large a file", { file: { ...png(), content: new Uint8Array(20 * 1024 * 1024 + 1) } }]
  ] as const) {
    scenario(`is refused before it is sent with ${name}`, (assets, emulator) =>
      Effect.gen(function* () {
        const error = yield* failure(assets.upload({ ...picture, ...odd }))
        expect(error).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
        expect(emulator.log()).toEqual([])
      })
    )
  }

  scenario("takes a stream, read once", (assets, emulator) =>
    Effect.gen(function* () {
      const content = new Blob([bytes("OggS"), new Uint8Array([0, 13, 10, 255])]).stream()
      const file = { content, fileName: "song.ogg" }
      const { assetId } = yield* assets.upload({ ...picture, assetType: "Audio", file })
      const [version] = emulator.views.assets.find(assetId)?.versions ?? []
      expect(version?.content).toEqual(new Uint8Array([...bytes("OggS"), 0, 13, 10, 255]))
      expect(version?.contentType).toBe("audio/ogg")
    })
  )

  scenario("takes a file by its name, and bytes of the only content type", (assets, emulator) =>
    Effect.gen(function* () {
      const jpeg = new File([bytes("jpeg")], "a.JPG")
      const { assetId } = yield* assets.upload({ ...picture, file: jpeg })
      expect(emulator.views.assets.find(assetId)?.versions[0]?.contentType).toBe("image/jpeg")
      const walk = yield* assets.upload({
        ...picture,
        assetType: "Animation",
        creator: { groupId: 9000003 },
        file: bytes("<roblox!")
      })
      expect(walk.asset.creationContext?.creator).toEqual({ groupId: "9000003" })
    })
  )
})

describe("an update", () => {
  scenario("changes what is given, and clears what is null", (assets, emulator) =>
    Effect.gen(function* () {
      const link = { title: "Us", uri: "https://example.com" }
      const first = yield* assets.update({ ...tree, description: "Tall", githubSocialLink: link })
      expect(yield* first.await()).toMatchObject({ displayName: "Tree", description: "Tall", githubSocialLink: link })
      const second = yield* assets.update({ ...tree, description: null, githubSocialLink: null })
      const asset = yield* second.await()
      expect(asset).toMatchObject({ displayName: "Tree", description: "" })
      expect(asset.githubSocialLink).toBeUndefined()
      expect(emulator.log().find(({ operation }) => operation === "assets.update")?.input.updateMask).toBe(
        "description,githubSocialLink"
      )
    })
  )

  scenario("with a file makes the next version", (assets) =>
    Effect.gen(function* () {
      const file = { content: bytes("three"), fileName: "tree.rbxm" }
      const started = yield* assets.update({ ...tree, assetType: "Model", file })
      expect((yield* started.await()).revisionId).toBe("3")
    })
  )

  scenario("of nothing, of an unknown field, or of a file of unknown type is not sent", (assets, emulator) =>
    Effect.gen(function* () {
      const odd = { ...tree, name: "x" }
      for (const call of [assets.update(tree), assets.update(odd), assets.update({ ...tree, file: png() })]) {
        expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
      }
      expect(emulator.log()).toEqual([])
    })
  )
})

describe("versions", () => {
  scenario("are listed up to the limit (rblx-open-cloud ignores it), read, and rolled back to", (assets) =>
    Effect.gen(function* () {
      const paths = (limit?: number) =>
        Effect.map(
          Stream.runCollect(assets.listVersions({ ...tree, ...(limit === undefined ? {} : { limit }) })),
          (versions) => versions.map(({ path }) => path)
        )
      expect(yield* paths(1)).toEqual(["assets/9100004/versions/2"])
      const back = yield* assets.rollback({ ...tree, versionNumber: 1 })
      expect(back).toMatchObject({ path: "assets/9100004/versions/3", published: true })
      expect(yield* paths()).toEqual([3, 2, 1].map((number) => `assets/9100004/versions/${number}`))
      expect(moderationOf(yield* assets.getVersion({ ...tree, versionNumber: 3 }))).toEqual({ _tag: "Approved" })
      expect(yield* tagOf(assets.rollback({ ...tree, versionNumber: 9 }))).toBe("NotFound")
      expect(yield* failure(assets.rollback({ ...tree, versionNumber: "1/2" }))).toMatchObject({ outcome: "not-sent" })
    })
  )

  scenario("stay when an asset is archived and restored", (assets) =>
    Effect.gen(function* () {
      expect((yield* assets.archive(tree)).state).toBe("Archived")
      expect((yield* assets.get({ ...tree, readMask: ["state"] })).state).toBe("Archived")
      expect((yield* assets.restore(tree)).state).toBe("Active")
    })
  )
})

describe("a file", () => {
  scenario("is downloaded without the credential, in one piece or as it comes", (assets) =>
    Effect.gen(function* () {
      expect(yield* assets.download(tree)).toEqual(bytes("<roblox!two"))
      expect(yield* assets.download({ ...tree, versionNumber: 1 })).toEqual(bytes("<roblox!one"))
      const chunks = yield* Stream.runCollect(assets.stream(tree))
      expect(chunks.flatMap((chunk) => [...chunk])).toEqual([...bytes("<roblox!two")])
      expect((yield* assets.getDeliveryLocation(tree)).location).toMatch(/^https:/)
    })
  )

  scenario("that is not there fails, though the answer says 200", (assets) =>
    Effect.gen(function* () {
      expect(yield* tagOf(assets.download({ assetId: 1 }))).toBe("NotFound")
      expect(yield* tagOf(assets.download({ ...tree, expectedAssetType: "Audio" }))).toBe("PermissionDenied")
    })
  )
})

describe("permissions", () => {
  scenario("that fail in part are data", (assets, emulator) =>
    Effect.gen(function* () {
      emulator.seed.assets.add({ id: 5, creator: "users/999" })
      const result = yield* assets.grantPermissions({
        action: "Use",
        subject: { universeId: 9000001 },
        assets: [{ assetId: 9100004 }, { assetId: 5 }, { assetId: 404, grantToDependencies: true }]
      })
      expect(result).toEqual({
        granted: ["9100004"],
        failed: [
          { assetId: "5", code: "CannotManageAsset" },
          { assetId: "404", code: "AssetNotFound" }
        ]
      })
      expect(emulator.views.assets.find(9100004)?.grants).toEqual([
        { action: "Use", subjectType: "Universe", subjectId: "9000001" }
      ])
    })
  )

  scenario("for nobody are not sent, and not given to everybody", (assets, emulator) =>
    Effect.gen(function* () {
      const two = { userId: 156, groupId: 9000003 }
      for (const subject of [two, { userId: "" }, { universeId: "1 or more" }]) {
        const call = assets.grantPermissions({ action: "Use", subject, assets: [{ assetId: 9100004 }] })
        expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", at: "subject" })
      }
      expect(emulator.log()).toEqual([])
      yield* assets.grantPermissions({ action: "Use", subject: { everyone: true }, assets: [{ assetId: 9100006 }] })
      expect(emulator.views.assets.find(9100006)?.grants).toMatchObject([{ subjectType: "All" }])
    })
  )

  scenario("for no asset are not sent", (assets, emulator) =>
    Effect.gen(function* () {
      const call = assets.grantPermissions({ action: "Use", subject: { everyone: true }, assets: [] })
      expect(yield* tagOf(call)).toBe("InvalidRequest")
      expect(emulator.log()).toEqual([])
    })
  )
})

describe("an icon and previews", () => {
  scenario("are assets, by their ids in and out", (assets, emulator) =>
    Effect.gen(function* () {
      const assetId = 9100004
      const previews = [{ assetId: 9100006, altText: "A logo" }]
      const { await: wait } = yield* assets.update({ assetId, iconAssetId: 9100006, previews })
      const named = { iconAssetId: "9100006", previews: [{ assetId: "9100006", altText: "A logo" }] }
      expect(yield* wait()).toMatchObject(named)
      const asset = yield* assets.get({ assetId })
      expect(asset).toMatchObject({ ...named, assetType: "Model", moderationResult: { moderationState: "Approved" } })
      const update = emulator.log().find(({ operation }) => operation === "assets.update")
      expect(update?.input.updateMask).toBe("icon,previews")
      yield* Effect.flatMap(assets.update({ assetId, iconAssetId: null, previews: null }), (again) => again.await())
      expect(yield* assets.get({ assetId })).not.toHaveProperty("iconAssetId")
    })
  )
})

describe("quotas", () => {
  scenario("count what was uploaded, and are found by type", (assets, emulator) =>
    Effect.gen(function* () {
      const file = { content: bytes("ID3"), fileName: "song.mp3" }
      yield* assets.upload({ ...picture, assetType: "Audio", file })
      const user = { userId: 156 }
      const found = yield* Stream.runCollect(
        assets.listQuotas({ ...user, quotaType: "RateLimitUpload", assetType: "Audio" })
      )
      expect(found).toMatchObject([
        { assetType: "Audio", quotaType: "RateLimitUpload", usage: 1, capacity: 100, remaining: 99, period: "MONTH" }
      ])
      expect(emulator.log().at(-1)?.input.filter).toBe("quotaType == RateLimitUpload && assetType == Audio")
      expect(yield* Stream.runCollect(assets.listQuotas(user))).toHaveLength(2)
      expect(yield* tagOf(Stream.runDrain(assets.listQuotas({ userId: 157 })))).toBe("PermissionDenied")
    })
  )

  scenario("are not asked for by what is no word", (assets, emulator) =>
    Effect.gen(function* () {
      const call = Stream.runDrain(assets.listQuotas({ userId: 156, assetType: "Audio || true" }))
      expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", at: "assetType" })
      expect(emulator.log()).toEqual([])
    })
  )
})

describe("asset types", () => {
  it("have content types, and are read from answers", () => {
    for (const type of Object.keys(assetTypes)) expect(contentTypesOf(type)?.length).toBeGreaterThan(0)
    expect(contentTypesOf("toString")).toBeUndefined()
    expect(["ASSET_TYPE_MESH_PART", "AUDIO", "TSHIRT", "Model", "ASSET_TYPE_HOLOGRAM"].map(readAssetType)).toEqual([
      "MeshPart",
      "Audio",
      "TShirt",
      "Model",
      "ASSET_TYPE_HOLOGRAM"
    ])
    expect(moderationOf({ moderationResult: { moderationState: "MODERATION_STATE_APPROVED" } })._tag).toBe("Approved")
    expect(moderationOf({})).toEqual({ _tag: "Other", state: undefined })
  })
})
