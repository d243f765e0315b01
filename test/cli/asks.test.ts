/** Commands for work ask before what players feel at once, or what nobody can take back. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { afterAll } from "vitest"
import { openCloud } from "./shell.ts"

const directory = mkdtempSync(join(tmpdir(), "asks-"))
afterAll(() => rmSync(directory, { recursive: true }))
writeFileSync(join(directory, "game.rbxlx"), '<roblox version="4"><Item/></roblox>')

const env = { ROBLOX_API_KEY: "emulator-key", ROBLOX_UNIVERSE_ID: "9000001", ROBLOX_PLACE_ID: "9000002" }

/** A command line, what is asked, and what is called when the answer is yes. */
const asking: ReadonlyArray<readonly [line: string, question: string, called: string]> = [
  [
    "place publish game.rbxlx",
    "This gives game.rbxlx to the players of place 9000002. Do it?",
    "places.publishVersion"
  ],
  [
    "place publish game.rbxlx --restart",
    "This gives game.rbxlx to the players of place 9000002, and restarts the servers that run other versions. Do it?",
    "servers.launchRestart"
  ],
  [
    "bans add 156 157 --for 3d",
    "This bans users for 3d in universe 9000001: 156, 157. Do it?",
    "userRestrictions.update"
  ],
  [
    "bans add 156 --place 9000002",
    "This bans users for good in place 9000002: 156. Do it?",
    "userRestrictions.updateInPlace"
  ],
  ["bans remove 156", "This ends the bans of users in universe 9000001: 156. Do it?", "userRestrictions.update"]
]

describe.each(asking)("%s", (line, question, called) => {
  const begin = Effect.map(Emulator.make(), (emulator) => ({
    emulator,
    run: (more: ReadonlyArray<string>, answers?: ReadonlyArray<string>) =>
      Emulator.fastForward(
        openCloud([...line.split(" "), ...more], { emulator, directory, env, ...(answers && { answers }) })
      )
  }))

  it.effect("is not done where nobody can be asked, and where the answer is no", () =>
    Effect.gen(function* () {
      const { emulator, run } = yield* begin
      const alone = yield* run([])
      assert.deepStrictEqual(
        [alone.code, alone.out, alone.err],
        [2, "", `${question}\nNobody can be asked here: say --yes to do it, or --dry-run to see it.\n`]
      )
      const declined = yield* run([], ["no"])
      assert.deepStrictEqual([declined.code, declined.err], [1, `${question} [y/N] nothing was done\n`])
      assert.deepStrictEqual(yield* run([], [""]), declined)
      assert.deepStrictEqual(emulator.log(), [])
    })
  )

  it.effect("is done with --yes, and where the answer is yes", () =>
    Effect.gen(function* () {
      const { emulator, run } = yield* begin
      const count = () => emulator.log().filter(({ operation }) => operation === called).length
      assert.strictEqual((yield* run(["--yes"])).code, 0)
      const once = count()
      assert.isAbove(once, 0)
      assert.strictEqual((yield* run([], ["y"])).code, 0)
      assert.strictEqual(count(), 2 * once)
    })
  )

  it.effect("is shown without a question", () =>
    Effect.gen(function* () {
      const { emulator, run } = yield* begin
      for (const more of [["--dry-run"], ["--explain"]]) {
        const { code, err } = yield* run(more)
        assert.deepStrictEqual([code, err], [0, ""])
      }
      assert.deepStrictEqual(emulator.log(), [])
    })
  )
})

it.effect("a place that is only saved is nobody's to be asked for", () =>
  Effect.gen(function* () {
    const emulator = yield* Emulator.make()
    const { code } = yield* openCloud(["place", "publish", "game.rbxlx", "--save"], { emulator, directory, env })
    assert.strictEqual(code, 0)
  })
)
