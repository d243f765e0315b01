import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import type { WorldOptions } from "../../src/emulator/index.ts"
import { entries, entry, make, universe } from "./http.ts"

const scope = (name: string) => `universe-datastores.${name}`

const world: WorldOptions = {
  universes: [{ id: 5 }],
  keys: [
    { key: "reader", scopes: [scope("objects:read"), scope("control:list")] },
    { key: "creator", scopes: [scope("objects:create")] },
    { key: "updater", scopes: [scope("objects:update")] },
    { key: "elsewhere", universes: [5] },
    { key: "disabled", enabled: false },
    { key: "expiring", expiresAt: 60_000 }
  ],
  tokens: [{ token: "t0ken", scopes: ["universe:read"] }]
}

describe("credentials", () => {
  for (const [what, key] of [
    ["no key", null],
    ["an unknown key", "nope"],
    ["a disabled key", "disabled"],
    ["an empty key", ""]
  ] as const) {
    it.effect(`${what}: 401 in the gateway's shape`, () =>
      Effect.gen(function* () {
        const { emulator, get } = yield* make({ world })
        const reply = yield* get(`${universe}/data-stores`, { key })
        assert.strictEqual(reply.status, 401)
        assert.match(reply.text, /^\{"errors":\[\{"code":0,"message":"[^"]+"\}\]\}$/)
        assert.strictEqual(emulator.log()[0]?.owner, undefined)
      })
    )
  }

  it.effect("expire by the clock", () =>
    Effect.gen(function* () {
      const { get } = yield* make({ world })
      yield* TestClock.adjust("59999 millis")
      assert.strictEqual((yield* get(`${universe}/data-stores`, { key: "expiring" })).status, 200)
      yield* TestClock.adjust("1 millis")
      assert.strictEqual((yield* get(`${universe}/data-stores`, { key: "expiring" })).status, 401)
    })
  )

  it.effect("can be added and taken away while the emulator runs", () =>
    Effect.gen(function* () {
      const { emulator, get } = yield* make()
      emulator.seed.apiKeys.add({ key: "late" })
      assert.strictEqual((yield* get(`${universe}/data-stores`, { key: "late" })).status, 200)
      emulator.world.keys.delete("late")
      assert.strictEqual((yield* get(`${universe}/data-stores`, { key: "late" })).status, 401)
    })
  )

  it.effect("of OAuth pass only where the operation takes them", () =>
    Effect.gen(function* () {
      const { get } = yield* make({ world })
      const headers = { authorization: "Bearer t0ken" }
      assert.strictEqual((yield* get(`${universe}/data-stores`, { key: null, headers })).status, 401)
      assert.strictEqual((yield* get(universe, { key: null, headers })).status, 200)
      assert.strictEqual((yield* get(universe, { key: null, headers: { authorization: "Bearer x" } })).status, 401)
    })
  )

  it.effect("never show up in what the emulator tells", () =>
    Effect.gen(function* () {
      const { emulator, get } = yield* make({ world })
      yield* get(`${universe}/data-stores`)
      assert.notInclude(JSON.stringify([emulator.export({ secrets: false }), emulator.log()]), "emulator-key")
    })
  )
})

describe("scopes", () => {
  const body = { value: 1 }
  for (const [key, method, path, sent, status] of [
    ["reader", "GET", `${universe}/data-stores`, undefined, 200],
    ["reader", "GET", entry("a"), undefined, 404],
    ["reader", "POST", `${entries()}?id=a`, body, 403],
    ["reader", "GET", entries(), undefined, 403],
    ["creator", "POST", `${entries()}?id=a`, body, 200],
    ["creator", "GET", entry("a"), undefined, 403],
    ["elsewhere", "GET", `${universe}/data-stores`, undefined, 403],
    ["elsewhere", "GET", "/cloud/v2/universes/5/data-stores", undefined, 200],
    ["elsewhere", "GET", "/cloud/v2/universes/6/data-stores", undefined, 403],
    ["emulator-key", "GET", "/cloud/v2/universes/6/data-stores", undefined, 404]
  ] as const) {
    it.effect(`${key}: ${method} ${path} is ${status}`, () =>
      Effect.gen(function* () {
        const { send } = yield* make({ world })
        const reply = yield* send(method, path, { body: sent, key })
        assert.strictEqual(reply.status, status, reply.text)
        if (status === 403) assert.strictEqual(reply.json.code, "PERMISSION_DENIED")
      })
    )
  }

  it.effect("of an increment depend on whether the entry exists", () =>
    Effect.gen(function* () {
      const { post } = yield* make({ world })
      const increment = (key: string) =>
        Effect.map(post(`${entry("n")}:increment`, { amount: 1 }, { key }), ({ status }) => status)
      assert.strictEqual(yield* increment("updater"), 403)
      assert.strictEqual(yield* increment("creator"), 200)
      assert.strictEqual(yield* increment("creator"), 403)
      assert.strictEqual(yield* increment("updater"), 200)
    })
  )
})
