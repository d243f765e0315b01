/** Files as assets, from the command line. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator, type EmulatorInstance, Faults } from "effect-open-cloud/emulator"
import { env, makeFolder } from "./folder.ts"
import { openCloud } from "./shell.ts"

const folder = makeFolder("assets")
const png = (seed: string) =>
  new Uint8Array([...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], ...new TextEncoder().encode(seed)])
const model = (seed: string) => `<roblox version="4"><Item class="${seed}"/></roblox>`

const assets = (emulator: EmulatorInstance, ...args: ReadonlyArray<string>) =>
  Emulator.fastForward(openCloud(["assets", ...args], { emulator, env, directory: folder.directory }))

const lines = (out: string) =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))

let count = 0
/** An emulator and a folder with two pictures of the same content, another one, and a model. */
const begin = Effect.gen(function* () {
  const emulator = yield* Emulator.make()
  const name = `art-${++count}`
  folder.write(`${name}/a.png`, png("one"))
  folder.write(`${name}/copy/a.png`, png("one"))
  folder.write(`${name}/b.png`, png("two"))
  folder.write(`${name}/tree.rbxmx`, model("Tree"))
  folder.write(`${name}/readme.txt`, "no asset")
  folder.write(`${name}/.hidden.png`, png("hidden"))
  const lock = () => JSON.parse(folder.read(`${name}/assets.lock.json`)).files
  const sync = (...args: ReadonlyArray<string>) => assets(emulator, "sync", name, ...args)
  const created = () => emulator.log().filter(({ operation }) => operation === "assets.create").length
  return { emulator, name, lock, sync, created }
})

describe("assets upload", () => {
  it.effect("uploads a file by its extension, and says what moderation says", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      emulator.seed.assets.setTimes({ review: 0 })
      folder.write("logo.png", png("logo"))
      const { code, err, out } = yield* assets(emulator, "upload", "logo.png")
      assert.strictEqual(code, 0, err)
      assert.deepInclude(JSON.parse(out), { assetType: "Image", moderation: "Approved" })
      const asset = emulator.views.assets.find(JSON.parse(out).assetId)
      assert.deepStrictEqual([asset?.displayName, asset?.creator], ["logo", "users/156"])
    })
  )

  it.effect.skipIf(process.platform !== "linux")("is of the owner of the profile where nobody else is named", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      folder.write("logo.png", png("logo"))
      folder.write("home/open-cloud/config.toml", '[default]\nowner = "group:9000003"\n')
      const run = (...args: ReadonlyArray<string>) =>
        openCloud(["assets", "upload", "logo.png", "--dry-run", ...args], {
          emulator,
          directory: folder.directory,
          env: { ROBLOX_API_KEY: "emulator-key", HOME: folder.directory, XDG_CONFIG_HOME: `${folder.directory}/home` }
        })
      const creatorOf = ({ out }: { readonly out: string }) => JSON.parse(out).creator
      assert.deepStrictEqual(creatorOf(yield* run()), { groupId: "9000003" })
      assert.deepStrictEqual(creatorOf(yield* run("--user", "156")), { userId: "156" })
    })
  )

  it.effect("ends with 4 where moderation refuses it", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      emulator.seed.assets.setTimes({ review: 0 })
      folder.write("bad.png", png(" moderated "))
      const { code, err, out } = yield* assets(emulator, "upload", "bad.png")
      assert.deepStrictEqual([code, JSON.parse(out).moderation], [4, "Rejected"])
      assert.include(err, "moderation refused it")
    })
  )

  it.effect("refuses what it cannot know before anything is sent", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      folder.write("notes.txt", "text")
      assert.include((yield* assets(emulator, "upload", "notes.txt")).err, "which type of asset is it")
      assert.strictEqual((yield* assets(emulator, "upload", "missing.png")).code, 1)
      assert.strictEqual((yield* assets(emulator, "upload", "logo.png", "--user", "1", "--group", "2")).code, 2)
      assert.isEmpty(emulator.log())
    })
  )
})

describe("assets sync", () => {
  it.effect("uploads each content once, and nothing the next time", () =>
    Effect.gen(function* () {
      const { created, lock, sync } = yield* begin
      const first = yield* sync()
      assert.strictEqual(first.code, 0, first.err)
      assert.deepStrictEqual(
        lines(first.out)
          .map(({ path, status }) => [path, status])
          .sort(),
        [
          ["a.png", "uploaded"],
          ["b.png", "uploaded"],
          ["copy/a.png", "same"],
          ["tree.rbxmx", "uploaded"]
        ]
      )
      assert.strictEqual(created(), 3)
      assert.strictEqual(lock()["a.png"].assetId, lock()["copy/a.png"].assetId)
      assert.deepStrictEqual([lock()["tree.rbxmx"].type, lock()["b.png"].type], ["Model", "Image"])
      const second = yield* sync()
      assert.isTrue(lines(second.out).every(({ status }) => status === "kept"))
      assert.strictEqual(created(), 3)
    })
  )

  it.effect("gives a model another version, and a picture another asset", () =>
    Effect.gen(function* () {
      const { created, emulator, lock, name, sync } = yield* begin
      yield* sync()
      const before = lock()
      folder.write(`${name}/tree.rbxmx`, model("Bush"))
      folder.write(`${name}/b.png`, png("three"))
      const dry = yield* sync("--dry-run")
      assert.deepStrictEqual(
        lines(dry.out).flatMap(({ act, path }) => (act === "keep" ? [] : [[path, act]])),
        [
          ["b.png", "upload"],
          ["tree.rbxmx", "update"]
        ]
      )
      assert.strictEqual((yield* sync()).code, 0)
      assert.strictEqual(lock()["tree.rbxmx"].assetId, before["tree.rbxmx"].assetId)
      assert.notStrictEqual(lock()["b.png"].assetId, before["b.png"].assetId)
      assert.strictEqual(created(), 4)
      assert.strictEqual(emulator.views.assets.find(before["tree.rbxmx"].assetId)?.versions.length, 2)
    })
  )

  it.effect("begins no further upload after one that moderation refuses", () =>
    Effect.gen(function* () {
      const { created, emulator, name, sync } = yield* begin
      emulator.seed.assets.setTimes({ review: 0 })
      folder.write(`${name}/a.png`, png(" moderated "))
      const { code, err, out } = yield* sync("--concurrency", "1", "--stop-on-rejected")
      assert.strictEqual(code, 4)
      assert.include(err, "1 refused by moderation, 3 not begun")
      assert.deepStrictEqual(
        lines(out).map(({ path, status }) => [path, status]),
        [
          ["a.png", "uploaded"],
          ["b.png", "left"],
          ["copy/a.png", "left"],
          ["tree.rbxmx", "left"]
        ]
      )
      assert.strictEqual(created(), 1)
    })
  )

  it.effect("uploads nothing twice whose end nobody knows, unless it is told to", () =>
    Effect.gen(function* () {
      const { created, emulator, lock, sync } = yield* begin
      emulator.faults.add({ operation: "assets.create", fault: Faults.resetAfter })
      const first = yield* sync("--concurrency", "1")
      assert.strictEqual(first.code, 6)
      assert.isUndefined(lock()["a.png"])
      const made = created()
      const second = yield* sync()
      assert.strictEqual(second.code, 1)
      assert.include(lines(second.out).find(({ path }) => path === "a.png").reason, "--again")
      assert.strictEqual(created(), made)
      assert.strictEqual((yield* sync("--again")).code, 0)
      assert.isString(lock()["a.png"].assetId)
    })
  )

  it.effect("forgets what was not made, and says why each failed", () =>
    Effect.gen(function* () {
      const { emulator, lock, sync } = yield* begin
      emulator.faults.add({ operation: "assets.create", times: 3, fault: Faults.status(403) })
      const { code, out } = yield* sync()
      assert.strictEqual(code, 4)
      assert.strictEqual(lines(out).filter(({ status }) => status === "failed").length >= 3, true)
      assert.deepStrictEqual(
        Object.keys(lock()).filter((path) => lock()[path].assetId === undefined),
        []
      )
      assert.strictEqual((yield* sync()).code, 0)
    })
  )

  it.effect("does nothing while another run is at work on its lock file", () =>
    Effect.gen(function* () {
      const { created, name, sync } = yield* begin
      const other = { host: "0123456789abcdef", pid: 1, life: "", id: "other" }
      folder.write(`${name}/assets.lock.json.running`, JSON.stringify(other))
      const { code, err } = yield* sync()
      assert.strictEqual(code, 1)
      assert.include(err, "another run is at work on")
      assert.strictEqual(created(), 0)
      assert.strictEqual((yield* sync("--dry-run")).code, 0)
    })
  )

  it.effect("says where a lock file is wrong", () =>
    Effect.gen(function* () {
      const { name, sync } = yield* begin
      folder.write(`${name}/assets.lock.json`, '{"files": {"a.png": {"hash": 1}}}')
      assert.include(
        (yield* sync()).err,
        "assets.lock.json: this is not a lock file of assets: files.a.png.hash must be a string"
      )
      folder.write(`${name}/assets.lock.json`, "{")
      assert.include((yield* sync()).err, "assets.lock.json: this is not JSON")
    })
  )

  it.effect("writes ids for the game, and archives what is gone where it is told to", () =>
    Effect.gen(function* () {
      const { emulator, lock, name, sync } = yield* begin
      const out = [`${name}/ids.luau`, `${name}/gen/ids.ts`]
      yield* sync("--out", out[0]!, "--out", out[1]!)
      const { assetId } = lock()["b.png"]
      for (const file of out) assert.include(folder.read(file), `rbxassetid://${assetId}`)
      folder.remove(`${name}/b.png`)
      const kept = yield* sync()
      assert.deepInclude(lines(kept.out), { path: "b.png", status: "gone", assetId })
      const { code, out: archived } = yield* sync("--archive", "--out", out[0]!)
      assert.strictEqual(code, 0)
      assert.deepInclude(lines(archived), { path: "b.png", status: "archived", assetId })
      assert.isTrue(emulator.views.assets.find(assetId)?.archived)
      assert.notInclude(folder.read(out[0]!), assetId)
      const wrong = yield* sync("--out", "ids.xml")
      assert.deepStrictEqual([wrong.code, wrong.err.includes("ids are written as .json, .luau or .ts")], [1, true])
    })
  )

  it.effect("shows how far it is to a person, and says what it will do", () =>
    Effect.gen(function* () {
      const { emulator, name } = yield* begin
      const run = (...args: ReadonlyArray<string>) =>
        Emulator.fastForward(
          openCloud(["assets", "sync", name, ...args], { emulator, env, directory: folder.directory, answers: [] })
        )
      const dry = yield* run("--dry-run")
      assert.include(dry.err, "4 files, 3 to upload (0.0 MB, 6 requests or more)")
      const { err } = yield* run("--concurrency", "1")
      const shown = err.split("\r").filter((line) => line.includes("#"))
      assert.match(shown.at(-1) ?? "", /^\[#{24}\] 4\/4 /)
      assert.isTrue(shown.every((line) => line.replace("\u001b[K", "").length < 80))
      // It is taken away in the end.
      assert.isTrue(err.endsWith("\r\u001b[K"))
    })
  )
})
