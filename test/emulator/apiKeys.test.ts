import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { ApiKeys } from "../../src/generated/index.ts"
import { Mismatch, reader } from "../../src/interface/Read.ts"
import { entry, make, universe } from "./http.ts"

const world = {
  keys: [
    { key: "narrow", name: "Narrow", scopes: ["universe-datastores.objects:read"], universes: [5], dataStores: ["a"] },
    { key: "stores", scopes: ["universe-datastores.objects:read"], dataStores: ["players"] },
    { key: "mixed", owner: "groups/7", scopes: ["asset:read", "asset:write", "group:read", "universe:write"] },
    { key: "off", enabled: false, expiresAt: 60_000 }
  ]
}

const introspect = Effect.fnUntraced(function* (apiKey: unknown) {
  const { emulator, post } = yield* make({ world })
  return { emulator, ...(yield* post("/api-keys/v1/introspect", { apiKey }, { key: null })) }
})

describe("introspection", () => {
  it.effect("tells of a key with every scope", () =>
    Effect.gen(function* () {
      const { json, status } = yield* introspect("emulator-key")
      assert.strictEqual(status, 200)
      const key = reader(ApiKeys.introspect.output ?? assert.fail("no output"))(json)
      if (key instanceof Mismatch) return assert.fail(String(key))
      const { authorizedUserId, enabled, expired, name, scopes = [] } = key
      assert.deepStrictEqual([name, authorizedUserId, enabled, expired], ["Emulator key", "156", true, false])
      assert.deepInclude(scopes, {
        name: "universe-datastores.objects",
        operations: ["create", "delete", "list", "read", "update"],
        universeDatastores: [{ universeId: "*", datastoreName: "*" }]
      })
      assert.deepInclude(scopes, { name: "studio-evaluations", operations: ["create"] })
    })
  )

  it.effect("tells what a key is granted on", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual((yield* introspect("narrow")).json, {
        name: "Narrow",
        authorizedUserId: 156,
        scopes: [
          {
            name: "universe-datastores.objects",
            operations: ["read"],
            universeDatastores: [{ universeId: "5", datastoreName: "a" }]
          }
        ],
        enabled: true,
        expired: false
      })
      assert.deepStrictEqual((yield* introspect("mixed")).json.scopes, [
        { name: "asset", operations: ["read", "write"], userIds: ["*"], groupIds: ["*"] },
        { name: "group", operations: ["read"] },
        { name: "universe", operations: ["write"], universeIds: ["*"] }
      ])
    })
  )

  it.effect("tells of a key that is of no use", () =>
    Effect.gen(function* () {
      yield* TestClock.adjust("1 minute")
      assert.deepInclude((yield* introspect("off")).json, {
        enabled: false,
        expired: true,
        expirationTimeUtc: "1970-01-01T00:01:00.000Z"
      })
    })
  )

  for (const apiKey of ["nope", "", 5, undefined]) {
    it.effect(`knows no key ${JSON.stringify(apiKey)}`, () =>
      Effect.map(introspect(apiKey), ({ status }) => assert.strictEqual(status, 401))
    )
  }

  it.effect("leaves no key in the log", () =>
    Effect.gen(function* () {
      const { emulator } = yield* introspect("narrow")
      assert.strictEqual(emulator.log()[0]?.operation, "apiKeys.introspect")
      assert.notInclude(JSON.stringify(emulator.log()), '"narrow"')
    })
  )
})

it.effect("a data store that a key is not granted on is forbidden", () =>
  Effect.gen(function* () {
    const { get } = yield* make({ world })
    const v1 = (store: string) =>
      `/datastores/v1/universes/9000001/standard-datastores/datastore/entries/entry?datastoreName=${store}&entryKey=x`
    for (const [path, status] of [
      [entry("x"), 404],
      [entry("x", { store: "other" }), 403],
      [v1("players"), 404],
      [v1("other"), 403]
    ] as const) {
      assert.strictEqual((yield* get(path, { key: "stores" })).status, status, path)
    }
    assert.strictEqual((yield* get(`${universe}/data-stores`, { key: "stores" })).status, 403)
  })
)
