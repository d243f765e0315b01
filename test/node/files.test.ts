import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { OpenCloud, Transfers } from "effect-open-cloud"
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
      assert.include(error.message, "no such file")
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

describe("what is downloaded", () => {
  const chunks = (...sizes: ReadonlyArray<number>) =>
    Stream.fromIterable(sizes.map((size, index) => new Uint8Array(size).fill(index + 1)))
  const bytes = (...sizes: ReadonlyArray<number>) =>
    Buffer.concat(sizes.map((size, index) => Buffer.alloc(size, index + 1)))

  it.effect("is written as it comes, and told of", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "out.bin")
      const told: Array<number> = []
      const written = yield* Files.save(chunks(3, 70_000, 1), path, {
        progress: (so) => Effect.sync(() => void told.push(so))
      })
      assert.strictEqual(written, 70_004)
      assert.deepStrictEqual(told, [3, 70_003, 70_004])
      assert.isTrue(readFileSync(path).equals(bytes(3, 70_000, 1)))
    })
  )

  it.effect("comes from an address", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "out.bin")
      const fetch = () => Promise.resolve(new Response(bytes(10, 20)))
      const program = Effect.gen(function* () {
        const client = yield* OpenCloud
        return yield* Files.save(Transfers.download(client, "https://example.com/x"), path)
      })
      assert.strictEqual(yield* program.pipe(withClient({ fetch })), 30)
      assert.isTrue(readFileSync(path).equals(bytes(10, 20)))
    })
  )

  it.effect("replaces a file as a whole, or leaves it", () =>
    Effect.gen(function* () {
      const inside = yield* folder
      const path = join(inside, "out.bin")
      writeFileSync(path, "before")
      const broken = Stream.concat(chunks(100), Stream.fail("broken" as const))
      assert.strictEqual(yield* Effect.flip(Files.save(broken, path)), "broken")
      const started = yield* Deferred.make<void>()
      const endless = Stream.concat(chunks(100), Stream.never)
      const options = { progress: () => Deferred.succeed(started, undefined) }
      const fiber = yield* Effect.forkChild(Files.save(endless, path, options))
      yield* Deferred.await(started)
      yield* Fiber.interrupt(fiber)
      assert.deepStrictEqual([readFileSync(path, "utf8"), readdirSync(inside)], ["before", ["out.bin"]])
      yield* Files.save(chunks(2), path)
      assert.deepStrictEqual([readFileSync(path).length, readdirSync(inside)], [2, ["out.bin"]])
    })
  )

  it.effect("that cannot be written is an error with its path", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Files.save(chunks(1), "/nowhere/at/all.bin"))
      assert.deepStrictEqual([error._tag, error.path], ["FileUnwritable", "/nowhere/at/all.bin"])
    })
  )
})
