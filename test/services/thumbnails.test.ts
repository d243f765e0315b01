/** The service of thumbnails against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { type Experimental, type OpenCloudError, RetryPolicy, Transfers } from "effect-open-cloud"
import { Faults } from "effect-open-cloud/emulator"
import { Thumbnails } from "effect-open-cloud/Thumbnails"
import { applied, asked, beginning, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(Thumbnails, Thumbnails.layer)
const universeId = 9000001

const png = (fileName: string) => ({ content: Uint8Array.of(0x89, 0x50), contentType: "image/png", fileName })
const homepageThumbnailIds = ["9800001"]

describe("homepage thumbnails", () => {
  scenario("are uploaded, and what failed is data, in the order of the files", (thumbnails, emulator) =>
    Effect.gen(function* () {
      const broken = { content: Uint8Array.of(1), contentType: "image/bmp", fileName: "b.bmp" }
      const bare = new Blob([Uint8Array.of(0xff, 0xd8)], { type: "image/jpeg" })
      const uploaded = yield* thumbnails.upload({ universeId, files: [png("a.png"), broken, bare] })
      expect(uploaded).toMatchObject([
        { _tag: "Uploaded", fileName: "a.png", moderationStatus: "Reviewing", assetId: "9820001" },
        { _tag: "Failed", fileName: "b.bmp" },
        { _tag: "Uploaded", fileName: "thumbnail-3" }
      ])
      expect(applied(emulator, "thumbnails.uploadHomepageThumbnails")).toBe(1)
      const all = yield* Stream.runCollect(thumbnails.listHomepageThumbnails({ universeId }))
      expect(all.map(({ homepageThumbnailId }) => homepageThumbnailId)).toEqual(["9800001", "9800101", "9800102"])
    })
  )

  scenario("of which none was taken are not waited for", (thumbnails, emulator) =>
    Effect.gen(function* () {
      const file = { content: Uint8Array.of(1), contentType: "image/bmp", fileName: "b.bmp" }
      expect(yield* thumbnails.upload({ universeId, files: [file] })).toEqual([{ _tag: "Failed", fileName: "b.bmp" }])
      expect(asked(emulator)).toEqual(["thumbnails.uploadHomepageThumbnails"])
    })
  )

  scenario("can be rejected after they are there", (thumbnails, emulator) =>
    Effect.gen(function* () {
      emulator.seed.thumbnails.rejectFile("bad.png")
      yield* thumbnails.upload({ universeId, files: [png("good.png"), png("bad.png")] })
      yield* Effect.sleep("61 seconds")
      const all = yield* Stream.runCollect(thumbnails.listHomepageThumbnails({ universeId }))
      expect(all.map(({ moderationStatus }) => moderationStatus)).toEqual(["Approved", "Approved", "Rejected"])
    })
  )

  scenario("are uploaded once, though the answer was lost", (thumbnails, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ fault: Faults.resetAfter, operation: "thumbnails.uploadHomepageThumbnails" })
      const error = yield* failure(thumbnails.upload({ universeId, files: [png("a.png")] }))
      expect(error).toMatchObject({ _tag: "TransportError", outcome: "unknown" })
      expect(applied(emulator, "thumbnails.uploadHomepageThumbnails")).toBe(1)
    })
  )

  scenario("are uploaded step by step, and waiting ends at the deadline", (thumbnails) =>
    Effect.gen(function* () {
      const started = yield* thumbnails.uploadHomepageThumbnails({ universeId, files: [png("a.png")] })
      const operationIds = Object.values(started.answer.fileToOperationIdDict ?? {}).flatMap((id) => id ?? [])
      expect(yield* thumbnails.getUploadStatus({ universeId, operationIds })).toMatchObject({ uploadStatus: "Pending" })
      expect(yield* tagOf(started.await({ deadline: "1 second" }))).toBe("Timeout")
      expect(yield* started.await()).toMatchObject({ uploadStatus: "Finished" })
    })
  )

  scenario("are deleted, and each says whether it was", (thumbnails) =>
    Effect.gen(function* () {
      const ids = ["9800001", "7"]
      expect(yield* thumbnails.batchDeleteHomepageThumbnails({ universeId, homepageThumbnailIds: ids })).toEqual({
        "9800001": true,
        "7": false
      })
      expect(yield* Stream.runCollect(thumbnails.listHomepageThumbnails({ universeId }))).toEqual([])
    })
  )
})

describe("a choice of thumbnails", () => {
  scenario("is made, changed and listed", (thumbnails, emulator) =>
    Effect.gen(function* () {
      emulator.seed.thumbnails.addHomepageThumbnail({ id: 9800002 })
      const personalizationId = yield* thumbnails.createPersonalization({ universeId, homepageThumbnailIds })
      expect(personalizationId).toBe("personalization-1")
      const other = { universeId, personalizationId, homepageThumbnailIds: ["9800002"] }
      expect(yield* thumbnails.updatePersonalization(other)).toBe(personalizationId)
      const [first] = yield* Stream.runCollect(thumbnails.listPersonalizations({ universeId, status: "Active" }))
      expect(first).toMatchObject({ personalizationId, thumbnails: [{ homepageThumbnailId: "9800002" }] })
      expect(first?.createdUtc && DateTime.toEpochMillis(first.createdUtc)).toBe(beginning)
      expect(yield* Stream.runCollect(thumbnails.listPersonalizations({ universeId, status: "Inactive" }))).toEqual([])
    })
  )

  scenario("of what is not there is refused by the server", (thumbnails) =>
    Effect.gen(function* () {
      const choice = { universeId, homepageThumbnailIds: ["7"] }
      expect(yield* tagOf(thumbnails.createPersonalization(choice))).toBe("InvalidRequest")
    })
  )
})

describe("bad input is refused before anything is sent", () => {
  const six = Array.from({ length: 6 }, (_, index) => String(index))
  const none = { universeId, homepageThumbnailIds: [] }
  type Run = (it: Thumbnails["Service"]) => Effect.Effect<unknown, OpenCloudError, Experimental>
  const rows: ReadonlyArray<readonly [what: string, run: Run, at: string]> = [
    ["no files", (it) => it.upload({ universeId, files: [] }), "files"],
    ["six files", (it) => it.upload({ universeId, files: six.map(png) }), "files"],
    ["files of one name", (it) => it.upload({ universeId, files: [png("a.png"), png("a.png")] }), "files"],
    ["a file of no type", (it) => it.upload({ universeId, files: [Uint8Array.of(1)] }), "files[0]"],
    [
      "a file that is too large",
      (it) => it.upload({ universeId, files: [{ ...png("a.png"), content: new Uint8Array(3_145_729) }] }),
      "files"
    ],
    ["nothing to delete", (it) => it.batchDeleteHomepageThumbnails(none), "homepageThumbnailIds"],
    ["a choice of none", (it) => it.createPersonalization(none), "homepageThumbnailIds"],
    ["a change to none", (it) => it.updatePersonalization({ ...none, personalizationId: "1" }), "homepageThumbnailIds"],
    [
      "a choice of six",
      (it) => it.createPersonalization({ universeId, homepageThumbnailIds: six }),
      "homepageThumbnailIds"
    ]
  ]
  for (const [what, run, at] of rows) {
    scenario(what, (thumbnails, emulator) =>
      Effect.gen(function* () {
        const error = yield* failure(run(thumbnails))
        expect(error).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
        expect(error).toHaveProperty("at", expect.stringMatching(new RegExp(`^${at.replace(/[[\]]/g, "\\$&")}`)))
        expect(emulator.log()).toEqual([])
      })
    )
  }
})

describe("a model", () => {
  for (const [what, target, operation] of [
    ["an asset", { assetId: 9100004 }, "thumbnails.getAsset3d"],
    ["a user's avatar", { userId: 156 }, "thumbnails.getAvatar3d"],
    ["an outfit", { outfitId: 9810001 }, "thumbnails.getOutfit3d"]
  ] as const) {
    scenario(`of ${what} is waited for, and downloaded without a credential`, (thumbnails, emulator) =>
      Effect.gen(function* () {
        const model = yield* thumbnails.downloadModel3d(target)
        expect(new TextDecoder().decode(model.obj.content)).toMatch(/^o cube/)
        expect(new TextDecoder().decode(model.mtl.content)).toMatch(/^newmtl/)
        expect(model.textures.map(({ content }) => [...content])).toEqual([[0x89, 0x50, 0x4e, 0x47]])
        expect(model).toMatchObject({ targetId: String(Object.values(target)[0]), camera: { fov: 70 } })
        const polls = asked(emulator).filter((id) => id === operation)
        expect(polls.length).toBeGreaterThan(2)
      })
    )
  }

  scenario("that is being made says so", (thumbnails) =>
    Effect.gen(function* () {
      const pending = { state: "Pending", version: "TN3" }
      expect(yield* thumbnails.getAvatar3d({ userId: 156 })).toEqual({ ...pending, targetId: "156" })
      expect(yield* thumbnails.getAsset3d({ assetId: 9100004 })).toEqual({ ...pending, targetId: "9100004" })
      expect(yield* thumbnails.getOutfit3d({ outfitId: 9810001 })).toEqual({ ...pending, targetId: "9810001" })
      expect(yield* tagOf(thumbnails.getAvatar3d({ userId: 1 }))).toBe("InvalidRequest")
    })
  )

  scenario("that there cannot be fails with the state", (thumbnails, emulator) =>
    Effect.gen(function* () {
      emulator.seed.users.add({ id: 200, thumbnailError: "banned" })
      const error = yield* failure(thumbnails.getModel3d({ userId: 200 }))
      expect(error).toMatchObject({ _tag: "OperationFailed", code: "Blocked" })
      expect(asked(emulator)).toHaveLength(1)
    })
  )

  scenario("is waited for while the service is away for a while, and no longer", (thumbnails, emulator) =>
    Effect.gen(function* () {
      const down = (times: number) =>
        emulator.faults.add({ fault: Faults.status(503), operation: "thumbnails.getAvatar3d", times })
      const once = { attempts: 1 }
      const waiting = thumbnails.getModel3d({ userId: 156 }).pipe(Effect.provideService(RetryPolicy, once))
      down(3)
      expect(yield* waiting).toMatchObject({ targetId: "156" })
      emulator.world.thumbnails.renderMillis = 3_600_000
      down(4)
      expect(yield* tagOf(waiting)).toBe("ServerError")
    })
  )

  scenario("that takes too long times out, and an interrupted wait asks no more", (thumbnails, emulator) =>
    Effect.gen(function* () {
      emulator.world.thumbnails.renderMillis = 3_600_000
      const error = yield* failure(thumbnails.getModel3d({ userId: 156 }, { deadline: "30 seconds" }))
      expect(error).toMatchObject({ _tag: "Timeout", bound: "deadline", limit: Duration.millis(30_000) })
      // Pauses double, up to ten seconds.
      expect(asked(emulator)).toHaveLength(7)
      const fiber = yield* Effect.forkChild(thumbnails.getModel3d({ userId: 156 }))
      yield* Effect.sleep("20 seconds")
      yield* Fiber.interrupt(fiber)
      const before = emulator.log().length
      yield* Effect.sleep("1 minute")
      expect(emulator.log()).toHaveLength(before)
    })
  )

  const described = (description: string) =>
    Effect.provideService(Transfers.PresignedFetch, async () => new Response(description))

  scenario("has files at the hosts that their names belong to", (thumbnails) =>
    Effect.gen(function* () {
      // Names and hosts as they were seen on the live interface.
      const obj = "bbdb80c2b573bf222da3e92f5f148330"
      const model = yield* thumbnails
        .getModel3d({ userId: 156 })
        .pipe(described(JSON.stringify({ obj, mtl: "30DAY-Avatar-mtl", textures: [obj] })))
      expect(model.obj).toEqual({ name: obj, url: `https://t5.rbxcdn.com/${obj}` })
      expect(model.textures).toEqual([model.obj])
      expect(model.mtl.url).toMatch(/^https:\/\/t[0-7]\.rbxcdn\.com\/30DAY-Avatar-mtl$/)
    })
  )

  for (const [what, description] of [
    ["no JSON", "<html>"],
    ["no files", "{}"],
    ["files of strange names", '{"obj":"../x","mtl":"m","textures":[]}']
  ] as const) {
    scenario(`that is described with ${what} is an unexpected answer`, (thumbnails) =>
      Effect.gen(function* () {
        expect(yield* tagOf(thumbnails.getModel3d({ userId: 156 }).pipe(described(description)))).toBe(
          "UnexpectedResponse"
        )
      })
    )
  }
})
