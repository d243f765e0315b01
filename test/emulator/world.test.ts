/** A world that is exported and begun from answers as the one that it was. */
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { TestClock } from "effect/testing"
import { OpenCloud } from "effect-open-cloud"
import { Emulator, type EmulatorOptions } from "effect-open-cloud/emulator"
import { Users } from "effect-open-cloud/Users"
import { allOperations } from "../../src/generated/index.ts"
import type { AnyOperation } from "../../src/Operation.ts"

const operations: ReadonlyArray<AnyOperation> = allOperations
const quotas = { enabled: false } as const

/** What may stand in a path, by what is called so; anything else is the default universe. */
const known: Readonly<Record<string, string>> = {
  user_id: "156",
  userId: "156",
  group_id: "9000003",
  groupId: "9000003",
  place_id: "9000002",
  placeId: "9000002",
  assetId: "9100004",
  badgeId: "9200001",
  gamePassId: "9300001",
  productId: "9500001",
  repository: "InExperienceConfig",
  data_store_id: "Players",
  ordered_data_store_id: "Wins",
  scope_id: "global",
  entry_id: "Player_156",
  campaignId: "9700001",
  operation_id: "00000000-0000-4000-8000-000000000001",
  operationId: "00000000-0000-4000-8000-000000000001"
}

/** Asks for all that can be read, and gives what was answered. */
const answers = (emulator: Emulator) =>
  Effect.promise(async () => {
    const given: Array<readonly [string, number, string]> = []
    for (const { id, method, path, server } of operations) {
      if (method !== "GET") continue
      const at = path.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? "9000001")
      const response = await emulator.fetch(`${server ?? "https://apis.roblox.com"}${at}`, {
        headers: { "x-api-key": "emulator-key" }
      })
      given.push([id, response.status, await response.text()])
    }
    return given
  })

/** Sends what an operation needs no more for than a path and a body that may be wrong, so that families have done something. */
const write = (emulator: Emulator) =>
  Effect.promise(async () => {
    const bodies = [
      {},
      { value: 1, id: "Player_156", name: "n", displayName: "n", text: "t", message: "m", topic: "t", data: 1 },
      { script: "return 1", engineInstance: { Name: "n" }, entries: { a: { value: 1 } }, users: ["users/156"] }
    ]
    let applied = 0
    for (const { body, id, method, path, server } of operations) {
      // What is deleted has nothing to tell.
      if (method === "GET" || method === "DELETE" || body.kind === "multipart") continue
      const at = path.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? "9000001")
      for (const sent of bodies) {
        await emulator.fetch(`${server ?? "https://apis.roblox.com"}${at}?id=Player_156`, {
          method,
          headers: { "x-api-key": "emulator-key", "content-type": "application/json" },
          body: JSON.stringify(sent)
        })
        if (emulator.log().at(-1)?.operation === id && emulator.log().at(-1)?.applied) applied++
      }
    }
    return applied
  })

const again = (emulator: Emulator, options: EmulatorOptions = {}) =>
  Emulator.make({ quotas, ...options, world: emulator.export() })

describe("a world that was exported", () => {
  it.effect(
    "answers every read as before, at once and when what was under way has ended, and is exported the same",
    () =>
      Effect.gen(function* () {
        const emulator = yield* Emulator.make({ quotas })
        assert.isAbove(yield* write(emulator), 30)
        const other = yield* again(emulator)
        assert.deepStrictEqual(yield* answers(other), yield* answers(emulator))
        assert.strictEqual(other.export(), emulator.export())
        yield* TestClock.adjust("2 hours")
        const [theirs, ours] = [yield* answers(other), yield* answers(emulator)]
        assert.deepStrictEqual(theirs, ours)
        assert.isAbove(theirs.filter(([, status]) => status === 200).length, 60)
        // Both go on alike.
        assert.strictEqual(yield* write(other), yield* write(emulator))
        assert.deepStrictEqual(yield* answers(other), yield* answers(emulator))
      })
  )

  it.effect("keeps integers, bytes, numbers that JSON has not, names of any kind, and what two places share", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make({ quotas })
      const value = JSON.parse('{"__proto__": 1, "$map": [2], "$$": {"$same": 3}, "a": -0.5}')
      emulator.seed.dataStores.put({ dataStoreId: "s", id: "e", value: { ...value, big: 2n ** 70n } })
      Object.defineProperty(emulator.world.badges, "funds", { value: Number.POSITIVE_INFINITY, enumerable: true })
      emulator.seed.assets.add({ id: 5, versions: [Uint8Array.of(0, 255, 128)] })
      const session = {
        id: "1",
        app: "a",
        user: "156",
        status: "active",
        scopes: [],
        universes: [],
        creators: []
      } as const
      for (const kind of ["access", "refresh"] as const) {
        emulator.world.oauth.tokens.set(kind, { kind, id: kind, session, issuedAt: 0, expiresAt: 1e15, used: false })
      }
      const other = yield* again(emulator)
      assert.deepStrictEqual(
        other.views.dataStores.entries({ dataStoreId: "s" }),
        emulator.views.dataStores.entries({ dataStoreId: "s" })
      )
      assert.strictEqual(other.world.badges.funds, Number.POSITIVE_INFINITY)
      assert.deepStrictEqual(other.views.assets.find(5), emulator.views.assets.find(5))
      assert.lengthOf(other.views.oauth.sessions(), 1)
      other.seed.oauth.revoke({ user: 156, app: "a" })
      assert.deepStrictEqual(
        [...other.world.oauth.tokens.values()].map((token) => token.session.status),
        ["revoked", "revoked"]
      )
    })
  )

  it.effect("leaves out what is secret where it is to be shown", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make({
        world: { keys: [{ key: "hush-key" }], tokens: [{ token: "hush-token" }] }
      })
      assert.include(emulator.export(), "hush-key")
      const shown = emulator.export({ secrets: false })
      for (const hidden of ["hush-key", "hush-token", "emulator-key", "emulator-app-secret"]) {
        assert.notInclude(shown, hidden)
      }
      const other = yield* Emulator.make({ world: shown })
      assert.strictEqual(other.world.keys.size, 0)
      assert.strictEqual(other.world.users.size, emulator.world.users.size)
    })
  )

  it.effect("is refused where it is none, or of another version", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      for (const text of ["", "{}", "null", "[]", emulator.export().replace('"version":1', '"version":2')]) {
        const exit = yield* Effect.exit(Effect.suspend(() => Emulator.make({ world: text })))
        assert.include(String(Exit.isFailure(exit) && Cause.squash(exit.cause)), "not a world")
      }
    })
  )
})

it.effect("Emulator.layer gives the emulator and a client of it, whose key is the world's", () =>
  Effect.gen(function* () {
    const emulator = yield* Emulator
    const { name } = yield* Users.use((users) => users.get({ userId: 156 })).pipe(Effect.provide(Users.layer))
    yield* OpenCloud
    assert.strictEqual(name, "builder")
    assert.deepStrictEqual(
      emulator.log().map(({ operation, owner }) => [operation, owner]),
      [["users.get", "users/157"]]
    )
  }).pipe(
    Effect.provide(
      Emulator.layer({
        world: { empty: true, users: [{ id: 156, name: "builder" }], keys: [{ key: "k", owner: "users/157" }] }
      })
    )
  )
)
