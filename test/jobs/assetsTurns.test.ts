/** Runs of `syncAssets` on one lock file: one at a time, in a process and among processes. */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { describe, expect, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { SyncTurns } from "effect-open-cloud/node"
import { type AssetWorld, inAssets, png } from "./assetsWorld.ts"

/** A run that stands still after its first file, and what ends it. */
const standing = ({ put, stream }: AssetWorld) =>
  Effect.gen(function* () {
    yield* put("a.png", png("a"))
    const [began, goOn] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
    const first = yield* Effect.forkChild(
      Stream.runForEach(stream(), ({ file }) =>
        file === undefined ? Effect.void : Effect.andThen(Deferred.succeed(began, undefined), Deferred.await(goOn))
      )
    )
    yield* Deferred.await(began)
    return Effect.andThen(Deferred.succeed(goOn, undefined), Fiber.join(first))
  })

const busy = (reason: string) => ({ _tag: "JobFailed", kind: "busy", reason: expect.stringContaining(reason) })

describe("two runs on one lock file", () => {
  it.effect("do not go on at once, and one may come after the other", () =>
    inAssets((world) =>
      Effect.gen(function* () {
        const { count, folder, sync } = world
        const ended = yield* standing(world)
        expect(yield* Effect.flip(sync())).toMatchObject(busy("another run is at work on"))
        // Another spelling of the same file is the same file.
        expect(
          yield* Effect.flip(sync({ lock: `${folder}/../${folder.split("/").at(-1)}/assets.lock.json` }))
        ).toMatchObject(busy(""))
        yield* sync({ dryRun: true })
        yield* sync({ lock: `${folder}/other.json`, files: [] })
        yield* ended
        expect(yield* sync()).toMatchObject({ done: 1, ended: true })
        expect(count("assets.create")).toBe(1)
      })
    )
  )

  it.effect("of several processes know of each other by a file, which the dead leave behind", () =>
    inAssets((world) =>
      Effect.gen(function* () {
        const { count, folder, sync } = world
        const file = `${folder}/assets.lock.json.running`
        const ended = yield* standing(world)
        const owner = JSON.parse(readFileSync(file, "utf8"))
        expect(owner.pid).toBe(process.pid)
        expect(yield* Effect.flip(sync())).toMatchObject(busy(`remove ${file}`))
        yield* ended
        expect(existsSync(file)).toBe(false)
        // A process that has ended, and one of another machine.
        const dead = spawnSync(process.execPath, ["-e", ""]).pid
        writeFileSync(file, JSON.stringify({ ...owner, pid: dead, life: "1" }))
        expect(yield* sync()).toMatchObject({ done: 1 })
        writeFileSync(file, JSON.stringify({ ...owner, host: "0123456789abcdef" }))
        expect(yield* Effect.flip(sync())).toMatchObject(busy("on a machine that is gone"))
        expect(count("assets.create")).toBe(1)
      })
    ).pipe(Effect.provide(SyncTurns.layer))
  )
})
