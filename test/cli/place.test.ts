/** Deploys of a place, from the command line. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator, type EmulatorInstance, Faults } from "effect-open-cloud/emulator"
import { afterAll } from "vitest"
import { openCloud } from "./shell.ts"

const directory = mkdtempSync(join(tmpdir(), "place-"))
afterAll(() => rmSync(directory, { recursive: true }))
writeFileSync(join(directory, "game.rbxlx"), '<roblox version="4"><Item/></roblox>')
writeFileSync(join(directory, "notes.txt"), "no place")

const env = { ROBLOX_API_KEY: "emulator-key", ROBLOX_UNIVERSE_ID: "9000001", ROBLOX_PLACE_ID: "9000002" }

const publish = (emulator: EmulatorInstance, ...args: ReadonlyArray<string>) =>
  Emulator.fastForward(openCloud(["place", "publish", "game.rbxlx", "--yes", ...args], { emulator, directory, env }))

const versions = (emulator: EmulatorInstance) => emulator.views.experiences.place().versions

describe("place publish", () => {
  it.effect("publishes, and says which version it made", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const { code, err, out } = yield* publish(emulator)
      assert.strictEqual(code, 0, err)
      assert.deepStrictEqual(JSON.parse(out), {
        universeId: "9000001",
        placeId: "9000002",
        version: "3",
        published: true
      })
      assert.strictEqual(err, "published version 3 of place 9000002\n")
      assert.isTrue(versions(emulator).at(-1)?.published)
    })
  )

  it.effect("saves without publishing", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const { code, out } = yield* publish(emulator, "--save")
      assert.deepStrictEqual([code, JSON.parse(out).published], [0, false])
      assert.isFalse(versions(emulator).at(-1)?.published)
    })
  )

  it.effect("restarts, waits until old versions are gone, and sees that no server runs another", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const { code, err, out } = yield* publish(emulator, "--bleed", "5m", "--wait", "--verify")
      assert.strictEqual(code, 0, err)
      const result = JSON.parse(out)
      assert.deepStrictEqual([result.drained, result.servers, result.restart.servers], [true, {}, 2])
      const [published, restarting, running] = err.split("\n")
      assert.deepStrictEqual(
        [published, restarting, running],
        [
          "published version 3 of place 9000002",
          "restarting 2 servers with 3 players",
          "still running: version 1 on 1 server, version 2 on 1 server"
        ]
      )
      // It waited for the bleed-off, and no longer than it had to.
      const [restart] = emulator.views.experiences.restarts("9000001")
      assert.strictEqual(restart && restart.startTime - restart.scheduledTime, 300_000)
      assert.isTrue(
        emulator.views.experiences.place().servers.every(({ terminationTime }) => terminationTime !== undefined)
      )
    })
  )

  it.effect("tells the server's own words where the place is being edited", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      emulator.views.experiences.place()
      const place = emulator.world.experiences.places.get("9000002")
      if (place !== undefined) place.teamCreateActive = true
      const { code, err, out } = yield* publish(emulator, "--restart", "--wait")
      assert.deepStrictEqual([code, out], [1, ""])
      assert.include(err, "409")
      assert.include(err, "The place is being edited with Team Create")
      assert.strictEqual(versions(emulator).length, 2)
      assert.isEmpty(emulator.views.experiences.restarts("9000001"))
    })
  )

  it.effect("fails where servers never drain, and says which they are", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      emulator.world.experiences.restartMillis = 1e9
      const { code, err, out } = yield* publish(emulator, "--restart", "--wait", "--timeout", "10m")
      assert.strictEqual(code, 1)
      assert.include(err, "version 3 is published, but the servers did not drain within 10m: version 2 on 1 server\n")
      assert.deepStrictEqual([JSON.parse(out).version, JSON.parse(out).drained], ["3", false])
    })
  )

  it.effect("goes back to what was published before where servers never drain", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      emulator.world.experiences.restartMillis = 1e9
      const { code, err, out } = yield* publish(emulator, "--restart", "--wait", "--rollback", "--timeout", "10m")
      assert.strictEqual(code, 1)
      assert.include(err, "did not drain within 10m: version 2 on 1 server; version 2 is published again, as version 4")
      assert.deepStrictEqual(JSON.parse(out).rolledBack, { version: "4" })
      const last = versions(emulator).at(-1)
      assert.deepStrictEqual(
        [last?.number, last?.published, new TextDecoder().decode(last?.content)],
        [4, true, '<roblox version="4"></roblox>']
      )
    })
  )

  it.effect("publishes nothing where what to go back to cannot be had", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      emulator.faults.add({ operation: "assets.getDeliveryLocationAtVersion", fault: Faults.status(403) })
      const { code, err } = yield* publish(emulator, "--restart", "--wait", "--rollback")
      assert.strictEqual(code, 4)
      assert.include(err, "nothing was published")
      assert.strictEqual(versions(emulator).length, 2)
    })
  )

  it.effect("fails its check where servers run another version, and nobody restarted them", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const { code, err } = yield* publish(emulator, "--verify")
      assert.strictEqual(code, 1)
      assert.include(err, "not all servers run version 3: version 1 on 1 server, version 2 on 1 server")
    })
  )

  it.effect("says so where the servers cannot be looked at, with the code of the reason", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      emulator.faults.add({ operation: "servers.getFilterOptions", fault: Faults.status(403) })
      const { code, err } = yield* publish(emulator, "--wait")
      assert.strictEqual(code, 4)
      assert.include(err, "version 3 is published, but the servers cannot be looked at: ")
    })
  )

  it.effect("shows what it would do, and does nothing", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const { code, out } = yield* publish(emulator, "--restart", "--dry-run")
      assert.deepStrictEqual([code, JSON.parse(out).restart], [0, true])
      const explained = yield* publish(emulator, "--explain")
      assert.deepStrictEqual([explained.code, JSON.parse(explained.out)[0].operation], [0, "places.publishVersion"])
      assert.isEmpty(emulator.log())
    })
  )

  const wrong: ReadonlyArray<readonly [args: ReadonlyArray<string>, code: number, says: string]> = [
    [["--place", "abc"], 2, "an id is all digits, and not abc"],
    [["--bleed", "90s"], 2, "--bleed takes whole minutes, from 1m to 240m"],
    [["--bleed", "5"], 2, "a length of time is such as 30s, 5m or 2h, and not 5"],
    [["--rollback"], 2, "--rollback needs something that can fail"],
    [["--save", "--wait"], 2, "--save publishes nothing"]
  ]
  for (const [args, code, says] of wrong) {
    it.effect(`refuses ${args.join(" ")}`, () =>
      Effect.gen(function* () {
        const emulator = yield* Emulator.make()
        const ended = yield* publish(emulator, ...args)
        assert.deepStrictEqual([ended.code, ended.out], [code, ""])
        assert.include(ended.err, says)
        assert.isEmpty(emulator.log())
      })
    )
  }

  it.effect("refuses files that are no places, or are not there, before anything is sent", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const of = (file: string, more = env) =>
        openCloud(["place", "publish", "--yes", file], { emulator, directory, env: more })
      const text = yield* of("notes.txt")
      assert.deepStrictEqual([text.code, /neither an RBXL nor an RBXLX file/.test(text.err)], [2, true])
      const missing = yield* of("missing.rbxl")
      assert.deepStrictEqual([missing.code, missing.err.startsWith("missing.rbxl cannot be read: ")], [1, true])
      const { ROBLOX_PLACE_ID: _, ...placeless } = env
      const nowhere = yield* of("game.rbxlx", placeless as typeof env)
      assert.deepStrictEqual([nowhere.code, nowhere.err], [2, "which place? Say --place, or set ROBLOX_PLACE_ID\n"])
      assert.isEmpty(emulator.log())
    })
  )
})
