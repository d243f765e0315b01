import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { OpenCloud } from "effect-open-cloud"
import { Files } from "effect-open-cloud/node"
import * as Assets from "effect-open-cloud/operations/assets"
import * as Places from "effect-open-cloud/operations/places"
import { json, script, withClient } from "../client/fixtures.ts"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "open-cloud-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true }))
)

describe("files", () => {
  it.effect("are sent from a path, with type and name", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "door.rbxm")
      writeFileSync(path, "binary")
      const fileContent = yield* Files.file(path)
      const { fetch, sent } = script(json({}))
      yield* OpenCloud.execute(Assets.create, { body: { request: {} as never, fileContent } }).pipe(
        withClient({ fetch })
      )
      const { url, init } = sent[0]!
      const form = yield* Effect.promise(() => new Request(url, init).formData())
      const file = form.get("fileContent")
      if (!(file instanceof File)) throw new Error("no file")
      assert.deepStrictEqual([file.name, file.type], ["door.rbxm", "model/x-rbxm"])
      assert.strictEqual(yield* Effect.promise(() => file.text()), "binary")
    })
  )

  it.effect("are bodies, too", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "place.rbxlx")
      writeFileSync(path, "<roblox/>")
      const body = yield* Files.file(path)
      const { fetch, sent } = script(json({ versionNumber: 1 }))
      yield* OpenCloud.execute(Places.publishVersion, { universeId: 1, placeId: 2, versionType: "Saved", body }).pipe(
        withClient({ fetch })
      )
      const { url, init } = sent[0]!
      const request = new Request(url, init)
      assert.strictEqual(request.headers.get("content-type"), "application/xml")
      assert.strictEqual(yield* Effect.promise(() => request.text()), "<roblox/>")
    })
  )

  it.effect("that cannot be opened are an error with their path", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Files.file("/nowhere/at/all.png"))
      assert.strictEqual(error._tag, "FileUnreadable")
      assert.strictEqual(error.path, "/nowhere/at/all.png")
    })
  )

  it.effect("take a type and a name of one's own", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "x.bin")
      writeFileSync(path, "x")
      const { contentType, fileName } = yield* Files.file(path, { fileName: "a.ogg" })
      assert.deepStrictEqual([contentType, fileName], ["audio/ogg", "a.ogg"])
      assert.strictEqual((yield* Files.file(path)).contentType, "application/octet-stream")
    })
  )
})
