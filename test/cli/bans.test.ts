/** Bans, from the command line. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator, type EmulatorInstance } from "effect-open-cloud/emulator"
import { env } from "./folder.ts"
import { openCloud } from "./shell.ts"

const bans = (emulator: EmulatorInstance, ...args: ReadonlyArray<string>) =>
  Emulator.fastForward(openCloud(["bans", ...args], { emulator, env }))

const lines = (out: string) =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))

describe("bans", () => {
  it.effect("adds, lists and removes them", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const added = yield* bans(
        emulator,
        "add",
        "156",
        "157",
        "--yes",
        "--for",
        "3d",
        "--reason",
        "exploit",
        "--message",
        "Bye"
      )
      assert.strictEqual(added.code, 0, added.err)
      const [first] = lines(added.out)
      assert.strictEqual(first.userId, "156")
      assert.deepInclude(first.gameJoinRestriction, {
        active: true,
        duration: "3d",
        privateReason: "exploit",
        displayReason: "Bye"
      })
      assert.strictEqual((yield* bans(emulator, "remove", "156", "--yes")).code, 0)
      const usersIn = (out: string) => lines(out).map(({ userId }) => userId)
      assert.deepStrictEqual(usersIn((yield* bans(emulator, "list")).out), ["157"])
      assert.deepStrictEqual(usersIn((yield* bans(emulator, "list", "--ended")).out).sort(), ["156", "157"])
    })
  )

  it.effect("is of one place alone where it is told so", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      yield* bans(emulator, "add", "156", "--place", "9000002", "--yes")
      assert.strictEqual((yield* bans(emulator, "list")).out, "")
      assert.strictEqual(lines((yield* bans(emulator, "list", "--place", "9000002")).out).length, 1)
    })
  )

  it.effect("shows what it would do, and refuses what is no user", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const dry = yield* bans(emulator, "add", "156", "--for", "3d", "--dry-run")
      assert.deepStrictEqual(lines(dry.out), [{ universeId: "9000001", userId: "156", active: true, duration: "3d" }])
      const wrong = yield* bans(emulator, "add", "156", "builder")
      assert.strictEqual(wrong.code, 2)
      assert.include(wrong.err, "an id of a user is all digits, and not builder")
      assert.strictEqual((yield* bans(emulator, "add")).code, 2)
      assert.isEmpty(emulator.log())
    })
  )
})
