/** Folders of assets whose runs are ended at every write, or by SIGKILL, and gone on with: nothing is uploaded twice. */
import { writeFileSync } from "node:fs"
import { describe, expect, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { Faults } from "effect-open-cloud/emulator"
import { type AssetWorld, inAssets, isKilled, model, mortal, png, statuses } from "./assetsWorld.ts"

/** Two new pictures, one of them twice; a model that changed; a sound that was renamed; a file that is gone. */
const begin = ({ put, remove, sync }: AssetWorld) =>
  Effect.gen(function* () {
    yield* put("m.rbxmx", model("A"))
    yield* put("old/sound.mp3", "sound")
    yield* put("gone.png", png("gone"))
    yield* sync()
    yield* put("a.png", png("a"))
    yield* put("twin/a.png", png("a"))
    yield* put("b.png", png("b"))
    yield* put("m.rbxmx", model("B"))
    yield* put("new/sound.mp3", "sound")
    yield* remove("old/sound.mp3")
    yield* remove("gone.png")
  })

/** What is there in the end, whichever numbers assets have. */
const outcome = ({ emulator, lock, unreferenced }: AssetWorld) =>
  Effect.gen(function* () {
    const contents = emulator.views.assets
      .all()
      .slice(3)
      .map(({ type, versions }) => [type, versions.map(({ content }) => new TextDecoder().decode(content))])
    const files = Object.entries(yield* lock).map(([path, { assetId = "", hash }]) => {
      const last = emulator.views.assets.find(assetId)?.versions.at(-1)
      return [path, hash, new TextDecoder().decode(last?.content)]
    })
    return { contents: contents.map((it) => JSON.stringify(it)).sort(), files, gone: Object.keys(yield* unreferenced) }
  })

const ids = ["ids.json", "ids.luau"]

describe("a run that is ended at any write", () => {
  for (const [when, concurrency] of [
    ["before", 1],
    ["after", 4]
  ] as const) {
    it.effect(`${when} it happened, ${concurrency} at a time, comes to the same in the next`, () =>
      Effect.gen(function* () {
        const whole = yield* inAssets((world) =>
          Effect.andThen(begin(world), Effect.andThen(world.sync({ ids, concurrency }), outcome(world)))
        )
        let lost = 0
        for (let at = 1; ; at++) {
          const { died, unknown } = yield* inAssets((world) =>
            Effect.gen(function* () {
              yield* begin(world)
              const life = mortal(world, at, when)
              const first = yield* Effect.exit(world.sync({ ids, concurrency }, life))
              if (!life.died()) {
                expect(Exit.isSuccess(first)).toBe(true)
                return { died: false, unknown: 0 }
              }
              expect(isKilled(first)).toBe(true)
              const second = yield* world.sync({ ids, concurrency })
              const unknown = second.files.filter(({ status }) => status === "unknown")
              // Only what was noted and not answered, and its twin.
              expect(new Set(unknown.map(({ path }) => path.split("/").at(-1))).size).toBeLessThanOrEqual(concurrency)
              for (const { status } of second.files) expect(["failed", "left", "pending"]).not.toContain(status)
              const creates = world.count("assets.create")
              if (unknown.length > 0) {
                yield* world.sync({ ids, concurrency })
                expect(world.count("assets.create")).toBe(creates)
                yield* world.sync({ ids, concurrency, again: true })
              }
              const ended = yield* outcome(world)
              expect(ended.files).toEqual(whole.files)
              expect(ended.gone).toEqual(whole.gone)
              // Nothing was made twice but what nobody could know of, and that because it was asked for.
              if (unknown.length === 0) expect(ended.contents).toEqual(whole.contents)
              const left = yield* Effect.orDie(world.files.readDirectory(world.folder))
              expect(left.filter((name) => /journal|half/.test(name))).toEqual([])
              expect(Object.keys(JSON.parse(yield* world.read("ids.json")))).toEqual(whole.files.map(([path]) => path))
              return { died: true, unknown: unknown.length }
            })
          )
          if (!died) {
            expect(at).toBeGreaterThan(8)
            break
          }
          if (unknown > 0) lost++
        }
        // Of each new asset it is one write, between whose note and the next one nobody can know.
        if (concurrency === 1) expect(lost).toBe(2)
      })
    )
  }
})

describe("many files", () => {
  it.effect("keep within the quota of the interface, and of uploads of a type, which is known first", () =>
    inAssets(({ count, emulator, put, sync }) =>
      Effect.gen(function* () {
        emulator.seed.users.add({ id: 156, idVerified: false })
        for (let at = 0; at < 12; at++) yield* put(`${at}.mp3`, `sound ${at}`)
        for (let at = 0; at < 130; at++) yield* put(`p${at}.png`, png(String(at)))
        const report = yield* sync({ concurrency: 64 })
        const left = report.files.filter(({ status }) => status === "left")
        expect(left).toHaveLength(2)
        expect(left[0]?.reason).toMatch(/^the quota of uploads of Audio is used up until \d{4}-/)
        expect(report.plan.quotas).toMatchObject([{ assetType: "Audio", remaining: 10 }])
        expect(report).toMatchObject({ done: 140, skippedCount: 2 })
        expect(count("assets.create")).toBe(140)
        expect(emulator.log().filter(({ status }) => status === 429)).toEqual([])
      })
    )
  )
})

describe("a file", () => {
  it.effect("that is large and changes as it is sent is what was sent", () =>
    inAssets(({ count, emulator, folder, lock, put, sync }) =>
      Effect.gen(function* () {
        const head = new TextEncoder().encode("\0\0\0\u0018ftypmp42")
        const video = (seed: number) => {
          const bytes = new Uint8Array(9 * 1024 * 1024).fill(seed)
          bytes.set(head)
          return bytes
        }
        yield* put("a.mp4", video(1))
        emulator.faults.add({ operation: "assets.create", fault: Faults.rateLimited() })
        expect(statuses(yield* sync())).toEqual({ "a.mp4": "uploaded" })
        const first = (yield* lock)["a.mp4"]?.hash
        expect(statuses(yield* sync())).toEqual({ "a.mp4": "kept" })
        yield* put("a.mp4", video(2))
        const fetch: typeof globalThis.fetch = (input, init) => {
          // At once: test time does not wait for files.
          if (String(input).includes("asset-quotas")) writeFileSync(`${folder}/a.mp4`, video(3))
          return emulator.fetch(input, init)
        }
        yield* sync({}, { fetch })
        expect(emulator.views.assets.all().at(-1)?.versions[0]?.content.at(-1)).toBe(3)
        expect((yield* lock)["a.mp4"]?.hash).not.toBe(first)
        expect(statuses(yield* sync())).toEqual({ "a.mp4": "kept" })
        expect(count("assets.create")).toBe(2)
      })
    )
  )

  it.effect(
    "that is large is sent once more where it broke off, and is nothing where it is interrupted in the middle",
    () =>
      inAssets(({ count, emulator, put, read, stream, sync }) =>
        Effect.gen(function* () {
          const bytes = new Uint8Array(9 * 1024 * 1024)
          bytes.set(new TextEncoder().encode("\0\0\0\u0018ftypmp42"))
          yield* put("a.mp4", bytes)
          /** Takes the first bytes of an upload, and then does what it is told. */
          const taking =
            (then: () => Promise<never>): typeof globalThis.fetch =>
            async (input, init) => {
              if (!(init?.body instanceof ReadableStream)) return emulator.fetch(input, init)
              await init.body.getReader().read()
              return then()
            }
          const arrived = yield* Deferred.make<void>()
          const hang = taking(() => {
            Deferred.doneUnsafe(arrived, Effect.void)
            return new Promise(() => {})
          })
          const fiber = yield* Effect.forkChild(Stream.runDrain(stream({}, { fetch: hang })))
          yield* Deferred.await(arrived)
          yield* Fiber.interrupt(fiber)
          expect((yield* Effect.exit(read("assets.lock.json.journal")))._tag).toBe("Failure")
          let broken = 0
          const breaks = taking(() => Promise.reject(new TypeError("fetch failed")))
          const report = yield* sync(
            {},
            { fetch: (input, init) => (broken++ < 3 ? breaks : emulator.fetch)(input, init) }
          )
          expect(statuses(report)).toEqual({ "a.mp4": "uploaded" })
          expect(count("assets.create")).toBe(1)
        })
      )
  )
})
