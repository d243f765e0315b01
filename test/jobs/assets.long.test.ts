/** Folders of files as assets: what is uploaded, what is not, and what is said of it. */
import { describe, expect, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { Faults } from "effect-open-cloud/emulator"
import { assetNameOf, assetTypeOf } from "effect-open-cloud/jobs"
import { inAssets, model, png, statuses } from "./assetsWorld.ts"

describe("a folder", () => {
  it.effect("is uploaded once, by its contents, and its lock is the same text whoever writes it", () =>
    inAssets(({ count, lock, put, read, sync }) =>
      Effect.gen(function* () {
        yield* put("b.png", png("b"))
        yield* put("a/one.png", png("one"))
        yield* put("a/two.png", png("one"))
        yield* put("tree.rbxmx", model("Tree"))
        yield* put("readme.md", "none")
        yield* put(".git/x.png", png("x"))
        const report = yield* sync()
        expect(statuses(report)).toEqual({
          "a/one.png": "uploaded",
          "a/two.png": "same",
          "b.png": "uploaded",
          "tree.rbxmx": "uploaded"
        })
        expect(report).toMatchObject({ done: 4, total: 4, skippedCount: 0, ended: true })
        expect(report.plan).toMatchObject({ uploads: 3, requests: 6, gone: [] })
        expect(count("assets.create")).toBe(3)
        const text = yield* read("assets.lock.json")
        expect(Object.keys(yield* lock)).toEqual(["a/one.png", "a/two.png", "b.png", "tree.rbxmx"])
        expect(JSON.parse(text).creator).toEqual({ userId: "156" })
        const again = yield* sync()
        expect(new Set(Object.values(statuses(again)))).toEqual(new Set(["kept"]))
        expect(count("assets.create")).toBe(3)
      })
    )
  )

  it.effect("tells what it would do in a dry run, and does nothing", () =>
    inAssets(({ emulator, files, folder, put, sync }) =>
      Effect.gen(function* () {
        for (let at = 0; at < 250; at++) yield* put(`${at}.png`, png(String(at)))
        const { ended, plan } = yield* sync({ dryRun: true })
        expect(ended).toBe(true)
        expect(plan).toMatchObject({ uploads: 250, requests: 500 })
        // 120 at once, 120 in the next minute, and 10 in the one after it.
        expect(Duration.toMinutes(plan.atLeast)).toBe(2)
        expect(yield* files.readDirectory(folder)).toHaveLength(250)
        expect(emulator.log().filter(({ applied }) => applied)).toEqual([])
      })
    )
  )

  it.effect("is of one creator", () =>
    inAssets(({ put, sync }) =>
      Effect.gen(function* () {
        yield* put("a.png", png("a"))
        yield* sync()
        const error = yield* Effect.flip(sync({ creator: { groupId: 9000003 } }))
        expect(error).toMatchObject({ _tag: "JobFailed", kind: "another-job" })
      })
    )
  )

  it.effect("has a lock of this version, or none", () =>
    inAssets(({ put, sync }) =>
      Effect.gen(function* () {
        yield* put("assets.lock.json", `{"version": 2, "files": []}`)
        expect((yield* Effect.flip(sync())).message).toContain("a newer version of this library wrote it (2; this one")
        yield* put("assets.lock.json", `{"version": 1, "files": {"a.png": {"type": "Image"}}}`)
        expect((yield* Effect.flip(sync())).message).toContain("files.a.png.hash must be a string, and is missing")
        yield* put("assets.lock.json", `{"version": 1, "files": {}}`)
        yield* put("assets.lock.json.journal", `{"version": 3}`)
        expect((yield* Effect.flip(sync())).message).toContain("a newer version")
      })
    )
  )

  it.effect("is not left by a link or a path", () =>
    inAssets(({ emulator, files, folder, put, sync }) =>
      Effect.gen(function* () {
        const outside = yield* Effect.orDie(files.makeTempDirectory())
        yield* Effect.orDie(files.writeFile(`${outside}/secret.png`, png("secret")))
        yield* put("in/a.png", png("a"))
        yield* Effect.orDie(files.symlink(`${outside}/secret.png`, `${folder}/link.png`))
        yield* Effect.orDie(files.symlink(outside, `${folder}/linked`))
        yield* Effect.orDie(files.symlink(folder, `${folder}/in/circle`))
        const report = yield* sync()
        expect(statuses(report)).toEqual({ "in/a.png": "uploaded" })
        expect(report.skipped.map(({ item }) => item)).toEqual(["in/circle", "link.png", "linked"])
        const listed = yield* sync({ files: ["linked/secret.png", "link.png", "in/a.png", "nothing.png"] })
        expect(statuses(listed)).toEqual({ "in/a.png": "kept" })
        expect(listed.skipped.map(({ item }) => item)).toEqual(["link.png", "linked/secret.png", "nothing.png"])
        const [name = ""] = outside.split("/").slice(-1)
        for (const path of [
          `../${name}/secret.png`,
          `${outside}/secret.png`,
          "in/../in/a.png",
          "in\\a.png",
          "",
          "./a"
        ]) {
          expect(yield* Effect.flip(sync({ files: [path] }))).toMatchObject({ _tag: "JobFailed", kind: "file" })
        }
        expect(emulator.views.assets.all().filter(({ displayName }) => displayName === "secret")).toEqual([])
        yield* Effect.orDie(files.remove(outside, { recursive: true }))
      })
    )
  )
})

describe("what changes", () => {
  it.effect("is another version of a model, and another asset of anything else", () =>
    inAssets(({ count, emulator, lock, put, sync }) =>
      Effect.gen(function* () {
        yield* put("a.png", png("a"))
        yield* put("m.rbxmx", model("A"))
        yield* sync()
        const before = yield* lock
        yield* put("a.png", png("b"))
        yield* put("m.rbxmx", model("B"))
        const report = yield* sync()
        expect(report.files).toMatchObject([
          { path: "a.png", status: "uploaded", replaces: before["a.png"]?.assetId },
          { path: "m.rbxmx", status: "updated", assetId: before["m.rbxmx"]?.assetId }
        ])
        expect([count("assets.create"), count("assets.update")]).toEqual([3, 1])
        expect(emulator.views.assets.find(before["m.rbxmx"]?.assetId ?? "")?.versions).toHaveLength(2)
        expect((yield* lock)["m.rbxmx"]?.revisionId).toBe("2")
      })
    )
  )

  it.effect("in name alone is nothing to upload, and files may change places", () =>
    inAssets(({ count, lock, put, read, remove, sync, unreferenced }) =>
      Effect.gen(function* () {
        yield* put("a.rbxmx", model("A"))
        yield* put("b.rbxmx", model("B"))
        yield* sync()
        const before = yield* lock
        yield* put("a.rbxmx", model("B"))
        yield* put("b.rbxmx", model("A"))
        expect(statuses(yield* sync())).toEqual({ "a.rbxmx": "same", "b.rbxmx": "same" })
        const swapped = yield* lock
        expect(swapped["a.rbxmx"]).toEqual(before["b.rbxmx"])
        expect(swapped["b.rbxmx"]).toEqual(before["a.rbxmx"])
        yield* put("c/renamed.rbxmx", yield* read("a.rbxmx"))
        yield* remove("a.rbxmx")
        const report = yield* sync()
        expect(statuses(report)).toEqual({ "b.rbxmx": "kept", "c/renamed.rbxmx": "same" })
        expect((yield* lock)["c/renamed.rbxmx"]).toEqual(before["b.rbxmx"])
        expect(yield* unreferenced).toEqual({})
        expect([count("assets.create"), count("assets.update")]).toEqual([2, 0])
      })
    )
  )

  it.effect("in one of two files with the same model leaves the other as it was", () =>
    inAssets(({ count, emulator, lock, put, sync }) =>
      Effect.gen(function* () {
        yield* put("a.rbxmx", model("A"))
        yield* put("b.rbxmx", model("A"))
        yield* sync()
        const first = yield* lock
        yield* put("a.rbxmx", model("A2"))
        yield* sync()
        const second = yield* lock
        expect(second["b.rbxmx"]?.assetId).toBe(first["b.rbxmx"]?.assetId)
        expect(second["a.rbxmx"]?.assetId).not.toBe(first["a.rbxmx"]?.assetId)
        // A copy is made of a model that then changes: the copy needs the old content.
        yield* put("c.rbxmx", model("A2"))
        yield* put("a.rbxmx", model("A3"))
        yield* sync()
        const third = yield* lock
        expect(third["c.rbxmx"]?.assetId).toBe(second["a.rbxmx"]?.assetId)
        expect(count("assets.update")).toBe(0)
        const [content] = emulator.views.assets.find(third["a.rbxmx"]?.assetId ?? "")?.versions ?? []
        expect(new TextDecoder().decode(content?.content)).toContain("A3")
        // Both change to the same: one version, of one asset.
        yield* put("d.rbxmx", model("A3"))
        yield* sync()
        yield* put("a.rbxmx", model("A4"))
        yield* put("d.rbxmx", model("A4"))
        expect(statuses(yield* sync())).toMatchObject({ "a.rbxmx": "updated", "d.rbxmx": "same" })
        const last = yield* lock
        expect(last["d.rbxmx"]).toEqual(last["a.rbxmx"])
        expect(count("assets.update")).toBe(1)
      })
    )
  )

  it.effect("is kept or archived where its file is gone, and never for a folder that is empty", () =>
    inAssets(({ count, emulator, lock, put, remove, sync, unreferenced }) =>
      Effect.gen(function* () {
        yield* put("a.png", png("a"))
        yield* put("b.png", png("b"))
        yield* put("c.png", png("b"))
        yield* sync()
        const before = yield* lock
        yield* remove("a.png")
        yield* remove("c.png")
        const report = yield* sync()
        expect(report.files).toMatchObject([
          { path: "a.png", status: "gone", assetId: before["a.png"]?.assetId },
          { path: "b.png", status: "kept" }
        ])
        expect(yield* unreferenced).toEqual({ "a.png": before["a.png"] })
        // It comes back, by another name.
        yield* put("d.png", png("a"))
        yield* sync()
        expect((yield* lock)["d.png"]).toEqual(before["a.png"])
        expect([yield* unreferenced, count("assets.create")]).toEqual([{}, 2])
        yield* remove("d.png")
        expect(statuses(yield* sync({ gone: "archive" }))).toMatchObject({ "d.png": "archived" })
        expect(yield* unreferenced).toEqual({})
        expect(emulator.views.assets.find(before["a.png"]?.assetId ?? "")?.archived).toBe(true)
        yield* remove("b.png")
        expect((yield* Effect.flip(sync({ gone: "archive" }))).message).toContain("nothing is archived")
        expect(emulator.views.assets.find(before["b.png"]?.assetId ?? "")?.archived).toBe(false)
      })
    )
  )

  it.effect("between its hash and its upload is what was sent", () =>
    inAssets(({ count, emulator, lock, put, sync }) =>
      Effect.gen(function* () {
        yield* put("a.png", png("before"))
        const fetch: typeof globalThis.fetch = async (input, init) => {
          // Quotas are asked for when all files have been looked at, and before the first is sent.
          if (String(input).includes("asset-quotas")) await Effect.runPromise(put("a.png", png("after")))
          return emulator.fetch(input, init)
        }
        yield* sync({}, { fetch })
        const [asset] = emulator.views.assets.all().slice(-1)
        expect(asset?.versions[0]?.content).toEqual(png("after"))
        expect((yield* lock)["a.png"]?.hash).not.toContain("before")
        expect(statuses(yield* sync())).toEqual({ "a.png": "kept" })
        expect(count("assets.create")).toBe(1)
      })
    )
  )
})

describe("what goes wrong", () => {
  it.effect("is tried again where the server turned it away, and is unknown where nobody answered", () =>
    inAssets(({ count, emulator, lock, put, read, sync }) =>
      Effect.gen(function* () {
        for (const name of ["a", "b", "c", "d"]) yield* put(`${name}.png`, png(name))
        const lost = [Faults.status(503), Faults.resetAfter, Faults.resetBefore, Faults.truncated({ clean: true })]
        for (const fault of [Faults.rateLimited(), Faults.refused, ...lost]) {
          emulator.faults.add({ operation: "assets.create", fault })
        }
        const report = yield* sync({ concurrency: 1 })
        expect(statuses(report)).toEqual({
          "a.png": "unknown",
          "b.png": "unknown",
          "c.png": "unknown",
          "d.png": "unknown"
        })
        expect(report.files.map(({ error }) => error?._tag)).toEqual([
          "ServerError",
          "TransportError",
          "TransportError",
          "UnexpectedResponse"
        ])
        expect(JSON.parse(yield* read("assets.lock.json.journal")).pending).toHaveLength(4)
        const before = count("assets.create")
        // A renamed file is the same content, which may have been uploaded.
        yield* put("e.png", png("a"))
        const second = yield* sync()
        expect(new Set(Object.values(statuses(second)))).toEqual(new Set(["unknown"]))
        expect(count("assets.create")).toBe(before)
        expect(statuses(yield* sync({ again: true }))).toMatchObject({ "a.png": "uploaded", "e.png": "same" })
        expect(Object.keys(yield* lock)).toHaveLength(5)
        expect((yield* Effect.exit(read("assets.lock.json.journal")))._tag).toBe("Failure")
      })
    )
  )

  it.effect("with a new version is told by the asset", () =>
    inAssets(({ count, emulator, lock, put, sync }) =>
      Effect.gen(function* () {
        yield* put("m.rbxmx", model("A"))
        yield* sync()
        for (const [fault, updates, content] of [
          [Faults.resetAfter, 1, "B"],
          [Faults.resetBefore, 2, "C"]
        ] as const) {
          yield* put("m.rbxmx", model(content))
          emulator.faults.add({ operation: "assets.update", fault })
          expect(statuses(yield* sync())).toEqual({ "m.rbxmx": "unknown" })
          yield* Effect.sleep("10 seconds")
          yield* sync()
          expect(count("assets.update")).toBe(updates)
          const versions = emulator.views.assets.find((yield* lock)["m.rbxmx"]?.assetId ?? "")?.versions
          expect(new TextDecoder().decode(versions?.at(-1)?.content)).toContain(`"${content}"`)
          expect(statuses(yield* sync())).toEqual({ "m.rbxmx": "kept" })
          expect((yield* lock)["m.rbxmx"]?.revisionId).toBe(String(versions?.length))
        }
      })
    )
  )

  it.effect("is said of the file, and does not stop the others", () =>
    inAssets(({ count, emulator, lock, put, sync }) =>
      Effect.gen(function* () {
        emulator.seed.assets.setTimes({ review: 0 })
        yield* put("broken.png", new TextEncoder().encode("broken picture"))
        yield* put("bad.png", png(" moderated "))
        yield* put("moderated .png", png("good"))
        yield* put("webp.webp", "webp")
        yield* put("z.png", png("z"))
        const report = yield* sync({ concurrency: 1 })
        expect(report.files).toMatchObject([
          { path: "bad.png", status: "uploaded", moderation: "Rejected" },
          { path: "broken.png", status: "failed", error: { _tag: "OperationFailed" } },
          { path: "moderated .png", status: "rejected", error: { _tag: "ContentModerated" } },
          { path: "z.png", status: "uploaded", moderation: "Approved" }
        ])
        expect(report.skipped.map(({ item }) => item).sort()).toEqual(["broken.png", "moderated .png", "webp.webp"])
        const begun = () => emulator.log().filter(({ operation }) => operation === "assets.create").length
        const before = begun()
        // What was refused for what it is, is not sent again; what broke is.
        const second = yield* sync()
        expect(statuses(second)).toEqual({
          "bad.png": "kept",
          "broken.png": "failed",
          "moderated .png": "rejected",
          "z.png": "kept"
        })
        expect(begun() - before).toBe(1)
        expect((yield* lock)["moderated .png"]).toEqual({
          hash: expect.any(String),
          type: "Image",
          moderation: "Rejected"
        })
        const texts = { textsOf: () => ({ displayName: "fine" }) }
        expect(statuses(yield* sync({ again: true, ...texts }))).toMatchObject({ "moderated .png": "uploaded" })
        expect(count("assets.create")).toBe(6)
      })
    )
  )

  it.effect("with the account ends all uploads, and leaves what was not begun", () =>
    inAssets(({ emulator, put, sync }) =>
      Effect.gen(function* () {
        for (let at = 0; at < 10; at++) yield* put(`${String(at).padStart(2, "0")}.png`, png(String(at)))
        const says = (status: number, message: string) =>
          ({ _tag: "Answer", status, body: { code: 0, message } }) as const
        const begun = () => emulator.log().filter(({ operation }) => operation === "assets.create").length
        emulator.faults.add({ operation: "assets.create", skip: 3, times: 99, fault: says(403, "User is moderated") })
        const report = yield* sync({ concurrency: 2 })
        expect(report.stopped).toContain("User is moderated")
        expect(report).toMatchObject({ done: 3, ended: true })
        expect(report.files.filter(({ status }) => status === "left").length).toBeGreaterThanOrEqual(5)
        expect(begun()).toBeLessThanOrEqual(5)
        emulator.faults.clear()
        // One that is refused among others is refused alone.
        emulator.faults.add({ operation: "assets.create", skip: 1, times: 1, fault: says(403, "Not this one.") })
        const second = yield* sync({ concurrency: 1 })
        expect(second).toMatchObject({ done: 9, skippedCount: 1 })
        // A key that may create nothing asks once for each that is under way, and no more.
        emulator.faults.add({ operation: "assets.create", times: 99, fault: Faults.status(403) })
        for (let at = 0; at < 4; at++) yield* put(`new${at}.png`, png(`new ${at}`))
        const before = begun()
        expect((yield* sync({ concurrency: 1 })).stopped).toContain("permission denied")
        expect(begun() - before).toBe(1)
      })
    )
  )

  it.effect("waits on in the next run where an upload takes too long", () =>
    inAssets(({ count, emulator, put, sync }) =>
      Effect.gen(function* () {
        emulator.seed.assets.setTimes({ operation: 100_000_000 })
        yield* put("a.png", png("a"))
        const report = yield* sync({ waiting: { deadline: "5 seconds" } })
        expect(report.files).toMatchObject([{ status: "pending", error: { _tag: "Timeout" } }])
        expect((yield* sync({ dryRun: true })).plan.steps).toMatchObject([{ act: "resume" }])
        yield* Effect.sleep("28 hours")
        const second = yield* sync()
        expect(second.files).toMatchObject([{ status: "uploaded" }])
        expect(count("assets.create")).toBe(1)
      })
    )
  )

  it.effect("leaves nothing unknown where the run is interrupted", () =>
    inAssets(({ count, emulator, put, stream, sync }) =>
      Effect.gen(function* () {
        for (let at = 0; at < 8; at++) yield* put(`${at}.png`, png(String(at)))
        // Answers that take their time: the interruption comes before any of them.
        const arrived = yield* Effect.promise(async () => {
          let told = () => {}
          const first = new Promise<void>((resolve) => {
            told = resolve
          })
          return { first, told }
        })
        emulator.faults.add({ operation: "assets.create", times: 3, fault: Faults.latency("3 seconds") })
        const fetch: typeof globalThis.fetch = (input, init) => {
          if (init?.method === "POST" || (input instanceof Request && input.method === "POST")) arrived.told()
          return emulator.fetch(input, init)
        }
        const fiber = yield* Effect.forkChild(Stream.runDrain(stream({ concurrency: 3 }, { fetch })))
        yield* Effect.promise(() => arrived.first)
        yield* Fiber.interrupt(fiber)
        expect(count("assets.create")).toBe(3)
        const report = yield* sync()
        expect(report).toMatchObject({ done: 8, skippedCount: 0 })
        expect(count("assets.create")).toBe(8)
      })
    )
  )

  it.effect("is asked about again while moderation looks at it", () =>
    inAssets(({ emulator, lock, put, sync }) =>
      Effect.gen(function* () {
        // Longer than files can take on a slow machine, while test time passes.
        emulator.seed.assets.setTimes({ review: 3_600_000 })
        yield* put("a.png", png("a"))
        expect((yield* sync()).files).toMatchObject([{ moderation: "Reviewing" }])
        yield* Effect.sleep("2 hours")
        expect((yield* sync()).files).toMatchObject([{ status: "kept", moderation: "Approved" }])
        expect((yield* lock)["a.png"]?.moderation).toBe("Approved")
      })
    )
  )
})

describe("ids for the game", () => {
  it.effect("are in files of three languages, whatever the files are called, and are written when they change", () =>
    inAssets(({ emulator, files, folder, lock, put, read, sync }) =>
      Effect.gen(function* () {
        const odd = 'q"uote\u2028 [=[ \u0007 ü.png'
        for (const [at, name] of ["a.png", odd, "__proto__.png"].entries()) yield* put(name, png(String(at)))
        yield* put("__proto__/x.png", png("x"))
        const ids = ["out/ids.json", "out/ids.luau", "out/ids.ts"]
        yield* sync({ ids })
        const expected = Object.fromEntries(
          Object.entries(yield* lock).map(([path, { assetId }]) => [path, `rbxassetid://${assetId}`])
        )
        expect(Object.keys(expected)).toHaveLength(4)
        expect(JSON.parse(yield* read("out/ids.json"))).toEqual(expected)
        const ts = yield* read("out/ids.ts")
        const value = ts
          .replace(/^\/\/.*\n/, "")
          .replace("export const assets =", "return")
          .replace("as const", "")
        expect(new Function(value)()).toEqual(expected)
        const luau = yield* read("out/ids.luau")
        expect(luau).toContain(`["a.png"] = "${expected["a.png"]}",`)
        expect(luau).toContain(String.raw`["q\"uote\u{2028} [=[ \u{7} ü.png"]`)
        expect(luau.split("\n")).toHaveLength(4 + 4)
        const written = (yield* Effect.orDie(files.stat(`${folder}/out/ids.luau`))).mtime
        yield* sync({ ids })
        expect((yield* Effect.orDie(files.stat(`${folder}/out/ids.luau`))).mtime).toEqual(written)
        expect((yield* Effect.flip(sync({ ids: ["ids.xml"] }))).message).toContain("ids.xml: ids are written as")
        expect(emulator.faults.remaining()).toBe(0)
      })
    )
  )

  it("have names and types of their files", () => {
    expect(assetNameOf("a/b/hero.idle.png")).toBe("hero.idle")
    expect(assetNameOf(`a/${"x".repeat(49)}👩.png`)).toBe("x".repeat(49))
    expect(["a.png", "a.mesh", "a.glb", "a.MP3", "a.mov", "a.txt", "a.rbxl"].map((it) => assetTypeOf(it))).toEqual([
      "Image",
      "Mesh",
      "Model",
      "Audio",
      "Video",
      undefined,
      undefined
    ])
    expect(assetTypeOf("a.tga", "Decal")).toBe("Decal")
  })
})
