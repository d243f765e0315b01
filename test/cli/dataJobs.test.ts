/** Jobs on all of a data store's entries, and the erasure of users, from the command line. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { Emulator, type EmulatorInstance, Faults } from "effect-open-cloud/emulator"
import { env, makeFolder } from "./folder.ts"
import { openCloud, type Surroundings } from "./shell.ts"

const { directory, write } = makeFolder("data-jobs")

const run = (emulator: EmulatorInstance, args: ReadonlyArray<string>, more: Surroundings = {}) =>
  Emulator.fastForward(openCloud(args, { emulator, env, directory, ...more }), { step: "100 millis" })

/** A world with a store of some entries, and commands that note where they are in a folder of their own. */
const world = (entries = 12) =>
  Effect.map(Emulator.make(), (emulator) => {
    for (let at = 0; at < entries; at++) {
      emulator.seed.dataStores.put({ dataStoreId: "players", id: `p${at}`, value: { coins: at, big: 2n ** 60n } })
    }
    const state = `state-${folders++}`
    const data = (...args: ReadonlyArray<string>) =>
      run(emulator, ["data", ...args, "--yes", ...(args[0] === "diff" ? [] : ["--state", state])])
    return { emulator, data, state }
  })
let folders = 0

const reportOf = ({ code, err, out }: { readonly code: number; readonly err: string; readonly out: string }) => {
  assert.strictEqual(code, 0, err)
  return JSON.parse(out)
}

const linesOf = ({ out }: { readonly out: string }) =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))

const coinsOf = (emulator: EmulatorInstance, dataStoreId = "players") =>
  emulator.views.dataStores
    .entries({ dataStoreId })
    .filter(({ state }) => state === "ACTIVE")
    .map(({ value }) => (value as { readonly coins: number }).coins)

describe("jobs on entries", () => {
  it.effect("go into files and back, into other stores, and are compared", () =>
    Effect.gen(function* () {
      const { data, emulator } = yield* world()
      const estimate = reportOf(yield* data("export", "players", "players.jsonl.gz", "--share", "0.5", "--dry-run"))
      assert.deepStrictEqual(estimate, {
        entries: 12,
        requests: { list: 1, read: 12, write: 0, remove: 0 },
        time: "5s"
      })
      assert.isFalse(existsSync(join(directory, "players.jsonl.gz")))
      assert.deepStrictEqual(reportOf(yield* data("export", "players", "players.jsonl.gz")), { done: 12, skipped: 0 })
      reportOf(yield* data("export", "players", "many.jsonl", "--now", "--shards", "2", "--revisions"))
      assert.includeMembers(readdirSync(directory), ["many.0001.jsonl", "many.0002.jsonl", "many.manifest.json"])
      assert.strictEqual(reportOf(yield* data("import", "again", "many.manifest.json")).done, 12)
      assert.strictEqual(reportOf(yield* data("copy", "players", "copy", "--rule", "replace")).done, 12)
      assert.deepStrictEqual(coinsOf(emulator, "again"), coinsOf(emulator))
      assert.deepStrictEqual(linesOf(yield* data("diff", "players", "copy")), [])
      emulator.seed.dataStores.put({ dataStoreId: "copy", id: "p3", value: { coins: 33 } })
      for (const before of ["players", "@players.jsonl.gz"]) {
        const differences = yield* data("diff", before, "copy", "-o", "ndjson")
        assert.deepStrictEqual(
          linesOf(differences).map((it) => [it.change, it.id, it.before.value.coins, it.after.value.coins]),
          [["changed", "p3", 3, 33]]
        )
      }
      const report = yield* data("import", "copy", "players.jsonl.gz")
      assert.deepStrictEqual(reportOf(report), { done: 0, skipped: 12 })
      assert.include(report.err, "global/p3: there is an entry already")
      assert.strictEqual(reportOf(yield* data("delete", "copy", "--prefix", "global/p1")).done, 3)
      assert.lengthOf(coinsOf(emulator, "copy"), 9)
    })
  )

  it.effect("are changed by a function, shown before, and taken back", () =>
    Effect.gen(function* () {
      const { data, emulator } = yield* world()
      const before = coinsOf(emulator)
      write(
        "double.mjs",
        "export default ({ value }) => (value.coins > 9 ? { value: { ...value, coins: value.coins * 2 } } : undefined)"
      )
      const preview = yield* data("edit", "players", "double.mjs", "--dry-run", "-o", "ndjson")
      assert.deepStrictEqual(
        linesOf(preview)
          .map(({ id }) => id)
          .sort(),
        ["p10", "p11"]
      )
      assert.deepStrictEqual(coinsOf(emulator), before)
      assert.deepStrictEqual(reportOf(yield* data("edit", "players", "double.mjs")), {
        done: 12,
        skipped: 0,
        edited: 2
      })
      assert.includeMembers(coinsOf(emulator), [20, 22])
      assert.strictEqual(reportOf(yield* data("edit", "players", "--undo")).done, 2)
      assert.deepStrictEqual(coinsOf(emulator), before)
      write("throws.mjs", "export default ({ id }) => { if (id === 'p1') throw new Error('no p1') }")
      const thrown = yield* data("edit", "players", "throws.mjs")
      assert.deepStrictEqual(reportOf(thrown), { done: 11, skipped: 1, edited: 0 })
      assert.include(thrown.err, "global/p1: no p1")
    })
  )

  it.effect("come back to a time, and that is taken back", () =>
    Effect.gen(function* () {
      const { data, emulator } = yield* world()
      const before = coinsOf(emulator)
      yield* TestClock.adjust("2 hours")
      const at = new Date(yield* Effect.clockWith((clock) => clock.currentTimeMillis)).toISOString()
      yield* TestClock.adjust("2 hours")
      emulator.seed.dataStores.put({ dataStoreId: "players", id: "p1", value: { coins: 1_000 } })
      const exploited = coinsOf(emulator)
      const preview = yield* data("restore", "players", "--all", "--at", at, "--dry-run", "-o", "ndjson")
      assert.deepStrictEqual(
        linesOf(preview).map(({ change, id }) => [change, id]),
        [["changed", "p1"]]
      )
      assert.strictEqual(reportOf(yield* data("restore", "players", "--all", "--at", at)).edited, 1)
      assert.deepStrictEqual(coinsOf(emulator), before)
      reportOf(yield* data("restore", "players", "--all", "--at", at, "--undo"))
      assert.deepStrictEqual(coinsOf(emulator), exploited)
    })
  )

  it.effect("that were stopped go on only where that is said", () =>
    Effect.gen(function* () {
      const { data, emulator, state } = yield* world(230)
      const fast = ["--players", "1000"]
      emulator.faults.add({ operation: "dataStores.getEntry", skip: 215, times: 1, fault: Faults.status(401) })
      const stopped = yield* data("export", "players", "stopped.jsonl", ...fast)
      assert.strictEqual(stopped.code, 4)
      assert.include(stopped.err, "--resume goes on")
      assert.isTrue(readdirSync(join(directory, state)).some((name) => name.endsWith(".place")))
      const refused = yield* data("export", "players", "stopped.jsonl", ...fast)
      assert.strictEqual(refused.code, 2)
      assert.include(refused.err, "were done: say --resume to go on, or --anew to begin anew")
      const done = Number(/a run of this was stopped when (\d+)/.exec(refused.err)?.[1])
      assert.include([100, 200], done)
      const reads = () => emulator.log().filter(({ operation }) => operation?.startsWith("dataStores.getEntry")).length
      const before = reads()
      assert.strictEqual(reportOf(yield* data("export", "players", "stopped.jsonl", "--resume", ...fast)).done, 230)
      assert.strictEqual(reads() - before, 230 - done)
      assert.lengthOf(readFileSync(join(directory, "stopped.jsonl"), "utf8").trim().split("\n"), 231)
      // One that has ended is done again.
      assert.strictEqual(reportOf(yield* data("export", "players", "stopped.jsonl", ...fast)).done, 230)
      assert.strictEqual(reads() - before, 460 - done)
    })
  )

  it.effect("show on a terminal how far they are, and ask before they delete", () =>
    Effect.gen(function* () {
      const { emulator, state } = yield* world()
      const shown = yield* run(emulator, ["data", "import", "again", "shown.jsonl", "--state", state], { answers: [] })
      assert.include(shown.err, "shown.jsonl is not there")
      yield* run(emulator, ["data", "export", "players", "shown.jsonl", "--state", state])
      const told: Array<string> = []
      const seen = yield* run(emulator, ["data", "import", "again", "shown.jsonl", "--state", state], {
        answers: [],
        told
      })
      assert.strictEqual(seen.code, 0, seen.err)
      assert.match(told.join(""), /\r\[#{24}\] 12\/12 {2}[\d.]+\/s/)
      const args = ["data", "delete", "again", "--state", state]
      const no = yield* run(emulator, args, { answers: ["n"] })
      assert.include(no.err, "Delete all entries of all scopes of data store again of universe")
      assert.strictEqual((yield* run(emulator, args)).code, 2)
      assert.lengthOf(coinsOf(emulator, "again"), 12)
      assert.strictEqual((yield* run(emulator, args, { answers: ["y"] })).code, 0)
      assert.lengthOf(coinsOf(emulator, "again"), 0)
    })
  )

  it.effect("refuse what makes no sense before anything is sent", () =>
    Effect.gen(function* () {
      const { data, emulator } = yield* world()
      write("no.mjs", "export const edit = 1")
      const wrong: ReadonlyArray<readonly [args: ReadonlyArray<string>, code: number, says: string]> = [
        [["export", "players", "a", "--share", "2"], 2, "a part of the quota is above 0 and up to 1, and not 2"],
        [["export", "players", "a", "--resume", "--anew"], 2, "--resume and --anew do not go together"],
        [["copy", "players", "players"], 2, "a data store is not copied into itself"],
        [["edit", "players"], 2, "Name a module, or say --undo"],
        [["edit", "players", "no.mjs"], 1, "exports no function by default"],
        [["edit", "players", "none.mjs"], 1, "none.mjs cannot be loaded"],
        [["restore", "players"], 2, "Name it, or say --all"],
        [["restore", "players", "--all"], 2, "--all goes with --at"],
        [["restore", "players", "--all", "--at", "yesterday"], 2, "--at takes a time"]
      ]
      for (const [args, code, says] of wrong) {
        const ended = yield* data(...args)
        assert.include(ended.err, says)
        assert.strictEqual(ended.code, code, args.join(" "))
      }
      assert.isEmpty(emulator.log())
    })
  )
})

describe("erase", () => {
  it.effect("deletes what a plan says of users, after a dry run that deletes nothing", () =>
    Effect.gen(function* () {
      const { emulator, state } = yield* world(0)
      for (const id of ["15", "156", "1567"]) {
        emulator.seed.dataStores.put({ dataStoreId: "saves", id: `Player_${id}`, value: 1 })
        emulator.seed.orderedDataStores.put({ orderedDataStoreId: "scores", id: `${id}:best`, value: 1n })
      }
      write("users.txt", "15\n156\n")
      write(
        "plan.json",
        JSON.stringify([
          {
            universeId: 9000001,
            dataStores: [{ dataStoreId: "saves", keys: ["Player_{userId}"] }],
            orderedDataStores: [{ orderedDataStoreId: "scores", keys: ["{userId}:*"] }]
          }
        ])
      )
      const erase = (...args: ReadonlyArray<string>) =>
        run(emulator, ["erase", ...args, "--plan", "plan.json", "--yes", "--state", state])
      const left = () => coinsOf(emulator, "saves").length
      assert.strictEqual(reportOf(yield* erase("@users.txt", "--dry-run")).deleted, 4)
      assert.strictEqual(left(), 3)
      assert.strictEqual(reportOf(yield* erase("@users.txt")).deleted, 4)
      assert.strictEqual(left(), 1)
      const again = yield* erase("me")
      assert.strictEqual(again.code, 1)
      assert.include(again.err, '"me" is not the id of a user')
      write("plan.json", "[{}]")
      assert.include((yield* erase("156")).err, "plan.json is no plan")
    })
  )
})
