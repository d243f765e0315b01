/** `--wait`: commands that begin what takes longer than its call stay until it has ended, and print what it came to. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator, Faults } from "effect-open-cloud/emulator"
import { afterAll } from "vitest"
import { kebab } from "../../src/cli/Names.ts"
import { isStarter } from "../../src/cli/Progress.ts"
import { allOperations } from "../../src/generated/index.ts"
import { openCloud } from "./shell.ts"

const directory = mkdtempSync(join(tmpdir(), "wait-"))
afterAll(() => rmSync(directory, { recursive: true }))
writeFileSync(join(directory, "icon.png"), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))

const luau = (script: string) => [
  ...["luau-execution", "create-task", "--universe-id", "9000001", "--place-id", "9000002"],
  ...["--script", script, "--yes", "--wait"]
]

const asset = [
  ...["assets", "create", "--file-content", "icon.png", "--asset-type", "Image", "--display-name", "Icon"],
  ...["--creation-context.creator.user-id", "156", "--creation-context.expected-price", "0", "--yes", "--wait"]
]

const run = (emulator: Emulator, args: ReadonlyArray<string>) =>
  Emulator.fastForward(openCloud(args, { emulator, directory }))

describe("--wait", () => {
  it.effect("is a flag of every command that begins something, and of no other", () =>
    Effect.gen(function* () {
      const starters = allOperations.filter(isStarter)
      assert.isAbove(starters.length, 5)
      const others = allOperations.filter((it) => it.service === "Users")
      for (const { name, service } of [...starters, ...others]) {
        const { out } = yield* openCloud([kebab(service), kebab(name), "--help"])
        const begins = starters.some((it) => it.service === service && it.name === name)
        assert.strictEqual(/--wait\b/.test(out), begins, `${service}.${name}`)
      }
    })
  )

  it.effect("prints the task as it ended, with what the script gave", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const { code, err, out } = yield* run(emulator, luau("return 1, 'a'"))
      assert.deepStrictEqual([code, err], [0, ""])
      assert.deepInclude(JSON.parse(out), { state: "COMPLETE" })
      assert.isAbove(emulator.log().filter(({ method }) => method === "GET").length, 0)
    })
  )

  it.effect("prints what an operation came to, and not the operation", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      emulator.seed.assets.setTimes({ operation: 20_000, review: 0 })
      const { code, err, out } = yield* run(emulator, asset)
      assert.deepStrictEqual([code, err], [0, ""])
      assert.deepInclude(JSON.parse(out), { assetType: "Image", displayName: "Icon" })
      // At first twice in a second, and then each five.
      const polls = emulator.log().filter(({ operation }) => operation === "assets.getOperation").length
      assert.isAtLeast(polls, 4)
      assert.isAtMost(polls, 8)
    })
  )

  it.effect("ends with 1 where it failed, and says why", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const { code, err, out } = yield* run(emulator, luau("error('no such boss')"))
      assert.deepStrictEqual([code, out], [1, ""])
      assert.match(err, /^luauExecution\.createTask has failed: .*no such boss/)
    })
  )

  it.effect("ends as its polls do", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      emulator.faults.add({ operation: "luauExecution.getTask", times: 1, fault: Faults.status(403) })
      const { code, out } = yield* run(emulator, luau("return 1"))
      assert.deepStrictEqual([code, out], [4, ""])
    })
  )

  it.effect("is not needed: without it the first answer is printed", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const { code, out } = yield* run(emulator, luau("return 1").slice(0, -1))
      assert.strictEqual(code, 0)
      assert.strictEqual(emulator.log().length, 1)
      assert.notStrictEqual(JSON.parse(out).state, "COMPLETE")
    })
  )
})
