/** Entries of data stores, from the command line. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { Emulator, type EmulatorInstance } from "effect-open-cloud/emulator"
import { env, makeFolder } from "./folder.ts"
import { openCloud } from "./shell.ts"

const { directory, write } = makeFolder("data")

const data = (emulator: EmulatorInstance, ...args: ReadonlyArray<string>) =>
  Emulator.fastForward(openCloud(["data", ...args], { emulator, env, directory }))

const valueOf = (emulator: EmulatorInstance) =>
  emulator.views.dataStores.entries({ dataStoreId: "players" }).find(({ id }) => id === "a")

describe("data", () => {
  it.effect("sets and gets values, with every digit", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const set = yield* data(emulator, "set", "players", "a", '{"coins": 12345678901234567890}', "--user", "156")
      assert.strictEqual(set.code, 0, set.err)
      const got = yield* data(emulator, "get", "players", "a", "-o", "ndjson")
      assert.deepStrictEqual(got, { code: 0, out: '{"coins":12345678901234567890}\n', err: "" })
      const all = yield* data(emulator, "get", "players", "a", "--all", "--fields", "users,revisionId")
      assert.deepStrictEqual(JSON.parse(all.out).users, ["users/156"])
      assert.strictEqual(JSON.parse(all.out).revisionId, JSON.parse(set.out).revisionId)
    })
  )

  it.effect("keeps what it is not told to change, and reads a file", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      write("value.json", '{"level": 2}')
      yield* data(emulator, "set", "players", "a", "1", "--attributes", '{"source": "cli"}')
      assert.strictEqual((yield* data(emulator, "set", "players", "a", "@value.json")).code, 0)
      assert.deepStrictEqual(valueOf(emulator)?.attributes, { source: "cli" })
      assert.deepStrictEqual(valueOf(emulator)?.value, { level: 2 })
    })
  )

  it.effect("writes over nobody, where it is told not to", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const first = yield* data(emulator, "set", "players", "a", "1", "--create")
      const { etag } = JSON.parse(first.out)
      assert.strictEqual((yield* data(emulator, "set", "players", "a", "2", "--create")).code, 1)
      assert.strictEqual((yield* data(emulator, "set", "players", "a", "3", "--etag", etag)).code, 0)
      const late = yield* data(emulator, "set", "players", "a", "4", "--etag", etag)
      assert.strictEqual(late.code, 1)
      assert.strictEqual(valueOf(emulator)?.value, 3)
    })
  )

  it.effect("lists stores and entries", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      for (const id of ["a1", "a2", "b"]) emulator.seed.dataStores.put({ dataStoreId: "players", id, value: 1 })
      emulator.seed.dataStores.put({ dataStoreId: "players", scope: "other", id: "z", value: 1 })
      const idsOf = (out: string) =>
        out
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line).id)
      assert.deepStrictEqual(idsOf((yield* data(emulator, "list")).out), ["players"])
      assert.deepStrictEqual(idsOf((yield* data(emulator, "list", "players", "--prefix", "a")).out), ["a1", "a2"])
      assert.deepStrictEqual(idsOf((yield* data(emulator, "list", "players", "--scope", "other")).out), ["z"])
      assert.strictEqual(idsOf((yield* data(emulator, "list", "players", "--all-scopes")).out).length, 4)
      assert.deepStrictEqual(idsOf((yield* data(emulator, "list", "players", "--limit", "1")).out), ["a1"])
      assert.strictEqual((yield* data(emulator, "list", "--scope", "other")).code, 2)
    })
  )

  it.effect("restores an earlier revision, also of an entry that was deleted", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      yield* data(emulator, "set", "players", "a", '{"coins": 100}', "--user", "156")
      yield* TestClock.adjust("2 hours")
      yield* data(emulator, "set", "players", "a", '{"coins": 0}')
      const listed = yield* data(emulator, "revisions", "players", "a")
      const [, oldest] = listed.out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line))
      const dry = yield* data(emulator, "restore", "players", "a", "--revision", oldest.revisionId, "--dry-run")
      assert.deepStrictEqual(JSON.parse(dry.out).value, { coins: 100 })
      assert.deepStrictEqual(valueOf(emulator)?.value, { coins: 0 })

      const restored = yield* data(emulator, "restore", "players", "a", "--revision", oldest.revisionId)
      assert.strictEqual(restored.code, 0, restored.err)
      assert.deepStrictEqual(valueOf(emulator)?.value, { coins: 100 })
      assert.deepStrictEqual(valueOf(emulator)?.users, ["users/156"])

      const entry = ["--universe-id", "9000001", "--data-store-id", "players", "--entry-id", "a", "--yes"]
      const deleted = yield* openCloud(["data-stores", "delete-entry", ...entry], { emulator, env })
      assert.strictEqual(deleted.code, 0, deleted.err)
      assert.strictEqual((yield* data(emulator, "get", "players", "a")).code, 3)
      const back = yield* data(emulator, "restore", "players", "a", "--revision", oldest.revisionId)
      assert.strictEqual(back.code, 0, back.err)
      assert.strictEqual((yield* data(emulator, "get", "players", "a", "-o", "ndjson")).out, '{"coins":100}\n')
    })
  )

  it.effect("refuses what it cannot know before anything is sent", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const wrong: ReadonlyArray<readonly [args: ReadonlyArray<string>, says: string]> = [
        [["restore", "players", "a"], "--revision or --at"],
        [["get", "players", "a", "--at", "yesterday"], "--at takes a time"],
        [["get", "players", "a", "--at", "2026-01-01", "--revision", "1"], "do not go together"],
        [["set", "players", "a", "{"], "takes JSON"],
        [["set", "players", "a", "1", "--attributes", "5"], "--attributes takes a JSON object"],
        [["set", "players", "a", "1", "--create", "--etag", "x"], "do not go together"]
      ]
      for (const [args, says] of wrong) {
        const { code, err } = yield* data(emulator, ...args)
        assert.strictEqual(code, 2, err)
        assert.include(err, says)
      }
      assert.isEmpty(emulator.log())
    })
  )
})
