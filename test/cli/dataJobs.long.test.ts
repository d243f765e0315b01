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

/** Stores of the kinds that are not data stores, by their flags: three items each, and what they hold. */
const otherKinds = {
  ordered: {
    flags: ["--ordered"],
    fill: (emulator: EmulatorInstance) => {
      for (const [at, value] of [1n, 2n ** 63n - 1n, 3n].entries()) {
        emulator.seed.orderedDataStores.put({ orderedDataStoreId: "store", id: `i/${at}`, value })
      }
    },
    held: (emulator: EmulatorInstance, store: string) =>
      emulator.views.orderedDataStores.entries({ orderedDataStoreId: store }).map(({ id, value }) => `${id} ${value}`),
    edit: "export default ({ value }) => (value < 10 ? { value: value + 10 } : undefined)",
    estimate: { entries: 3, requests: { list: 1, read: 0, write: 0, remove: 0 } },
    operation: "orderedDataStores.updateEntry"
  },
  map: {
    flags: ["--map"],
    fill: (emulator: EmulatorInstance) => {
      for (const [at, sortKey] of [undefined, 7, "k"].entries()) {
        emulator.seed.memoryStores.putSortedMapItem({
          sortedMapId: "store",
          id: `i/${at}`,
          value: { big: 2n ** 60n, at },
          expireTime: 30 * 86_400_000,
          ...(sortKey !== undefined && { sortKey })
        })
      }
    },
    held: (emulator: EmulatorInstance, store: string) =>
      emulator.views.memoryStores
        .sortedMapItems({ sortedMapId: store })
        .map(({ id, sortKey, value }) => `${id} ${JSON.stringify([sortKey, (value as { readonly at: number }).at])}`),
    edit: "export default ({ value }) => (value.at < 2 ? { value: { ...value, at: value.at + 10 } } : undefined)",
    estimate: { items: 3, requests: { list: 1, read: 0, write: 0, remove: 0 } },
    operation: "memoryStores.updateSortedMapItem"
  }
} as const

describe.each(Object.entries(otherKinds))(
  "jobs on stores with --%s",
  (kind, { edit, estimate, fill, flags, held, operation }) => {
    const filled = Effect.map(world(0), (it) => {
      fill(it.emulator)
      const data = (verb: string, ...args: ReadonlyArray<string>) => it.data(verb, ...args, ...flags)
      return { ...it, data }
    })

    it.effect("go into files and back, into other stores, are compared, changed, taken back and deleted", () =>
      Effect.gen(function* () {
        const { data, emulator } = yield* filled
        const before = held(emulator, "store")
        const file = `${kind}.jsonl.gz`
        assert.deepInclude(reportOf(yield* data("export", "store", file, "--dry-run")), estimate)
        assert.isFalse(existsSync(join(directory, file)))
        assert.deepStrictEqual(reportOf(yield* data("export", "store", file, "--share", "0.5")), {
          done: 3,
          skipped: 0
        })
        assert.strictEqual(reportOf(yield* data("import", "again", file)).done, 3)
        assert.strictEqual(reportOf(yield* data("copy", "store", "copy", "--rule", "replace")).done, 3)
        for (const store of ["again", "copy"]) assert.deepStrictEqual(held(emulator, store), before)
        assert.deepStrictEqual(linesOf(yield* data("diff", `@${file}`, "copy")), [])
        write(`${kind}.mjs`, edit)
        const preview = linesOf(yield* data("edit", "store", `${kind}.mjs`, "--dry-run", "-o", "ndjson"))
        assert.deepStrictEqual(held(emulator, "store"), before)
        assert.strictEqual(reportOf(yield* data("edit", "store", `${kind}.mjs`)).edited, 2)
        const differences = linesOf(yield* data("diff", "copy", "store", "-o", "ndjson"))
        assert.deepStrictEqual(
          differences.map(({ change, id }) => [change, id]),
          preview.map(({ change, id }) => [change, id])
        )
        assert.lengthOf(differences, 2)
        assert.strictEqual(reportOf(yield* data("edit", "store", "--undo")).done, 2)
        assert.deepStrictEqual(held(emulator, "store"), before)
        assert.strictEqual(reportOf(yield* data("delete", "copy")).done, 3)
        assert.lengthOf(held(emulator, "copy"), 0)
      })
    )

    it.effect("go on where they were stopped, tell what was left out, and say which calls they make", () =>
      Effect.gen(function* () {
        const { data, emulator } = yield* filled
        write(`${kind}-throws.mjs`, "export default ({ id }) => { if (id === 'i/1') throw new Error('not this one') }")
        const thrown = yield* data("edit", "store", `${kind}-throws.mjs`)
        assert.deepStrictEqual(reportOf(thrown), { done: 2, skipped: 1, edited: 0 })
        assert.include(thrown.err, "i/1: not this one")
        write(`${kind}.mjs`, edit)
        emulator.faults.add({ operation, times: 1, fault: Faults.status(401) })
        const stopped = yield* data("edit", "store", `${kind}.mjs`)
        assert.strictEqual(stopped.code, 4)
        assert.include((yield* data("edit", "store", `${kind}.mjs`)).err, "say --resume to go on")
        assert.strictEqual(reportOf(yield* data("edit", "store", `${kind}.mjs`, "--resume")).edited, 2)
        const explained = JSON.parse((yield* data("edit", "store", "--explain", "-o", "json")).out)
        assert.include(JSON.stringify(explained), operation)
      })
    )
  }
)

describe("flags of stores", () => {
  it.effect("that do not go together are refused before anything is sent", () =>
    Effect.gen(function* () {
      const { data, emulator } = yield* world(0)
      const wrong: ReadonlyArray<readonly [args: ReadonlyArray<string>, says: string]> = [
        [["export", "s", "a", "--ordered", "--map"], "--ordered and --map do not go together"],
        [["export", "s", "a", "--map", "--scope", "x"], "--scope does not go with --map"],
        [["export", "s", "a", "--ordered", "--prefix", "x"], "--prefix does not go with --ordered"],
        [["export", "s", "a", "--ordered", "--revisions"], "--revisions does not go with --ordered"],
        [["copy", "s", "t", "--map", "--now"], "--now does not go with --map"],
        [["copy", "s", "s", "--ordered"], "an ordered data store is not copied into itself"],
        [["copy", "s", "t", "--to-scope", "x"], "--to-scope goes with --ordered"],
        [["import", "s", "a", "--scope", "x"], "--scope goes with --ordered"],
        [["diff", "s", "t", "--map", "--at", "2026-01-01"], "--at does not go with --map"]
      ]
      for (const [args, says] of wrong) {
        const { code, err } = yield* data(...args)
        assert.include(err, says)
        assert.strictEqual(code, 2)
      }
      assert.isEmpty(emulator.log())
    })
  )

  it.effect("say which scope of an ordered store is meant, and where it goes", () =>
    Effect.gen(function* () {
      const { data, emulator } = yield* world(0)
      emulator.seed.orderedDataStores.put({ orderedDataStoreId: "s", id: "a", value: 1, scope: "weekly" })
      assert.strictEqual(
        reportOf(yield* data("copy", "s", "s", "--ordered", "--scope", "weekly", "--to-scope", "old")).done,
        1
      )
      assert.lengthOf(emulator.views.orderedDataStores.entries({ orderedDataStoreId: "s", scope: "old" }), 1)
      assert.strictEqual(reportOf(yield* data("export", "s", "weekly.jsonl", "--ordered", "--scope", "weekly")).done, 1)
      assert.strictEqual(reportOf(yield* data("import", "s", "weekly.jsonl", "--ordered")).done, 1)
      assert.lengthOf(emulator.views.orderedDataStores.entries({ orderedDataStoreId: "s" }), 1)
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
