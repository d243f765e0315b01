import { inspect } from "node:util"
import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Tracer from "effect/Tracer"
import { TestClock } from "effect/testing"
import * as Credentials from "../../src/Credentials.ts"
import { Emulator, type WorldOptions } from "../../src/emulator/index.ts"
import {
  Assets,
  additionalOperations,
  allOperations,
  DataStores,
  Groups,
  LuauExecution,
  Universes,
  Users
} from "../../src/generated/index.ts"
import * as KeyCheck from "../../src/KeyCheck.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { AnyOperation } from "../../src/Operation.ts"
import { json, script, secret, withClient } from "./fixtures.ts"

const objects = (verb: string) => `universe-datastores.objects:${verb}`

const key = (grants: ReadonlyArray<KeyCheck.Grant>, more: Partial<KeyCheck.KeyInfo> = {}): KeyCheck.KeyInfo => ({
  name: "a key",
  authorizedUserId: "1",
  enabled: true,
  expired: false,
  grants,
  ...more
})

const problems = (
  info: KeyCheck.KeyInfo,
  operations: ReadonlyArray<AnyOperation>,
  targets: KeyCheck.Targets = {},
  now = 0
) => KeyCheck.judge(info, operations, targets, now).problems

describe("a key is judged by", () => {
  it("its scopes", () => {
    const info = key([{ scope: objects("read") }])
    const report = KeyCheck.judge(info, [DataStores.getEntry, DataStores.deleteEntry, Assets.create], {}, 0)
    assert.deepStrictEqual(report.able, ["dataStores.getEntry"])
    assert.deepStrictEqual(report.problems, [
      { _tag: "ScopeMissing", operation: "dataStores.deleteEntry", anyOf: [objects("delete")] },
      { _tag: "ScopeMissing", operation: "assets.create", anyOf: ["asset:read"] },
      { _tag: "ScopeMissing", operation: "assets.create", anyOf: ["asset:write"] }
    ])
  })

  it("any of several scopes", () => {
    const session = (verb: string) => `universe.place.luau-execution-session:${verb}`
    for (const verb of ["read", "write"]) {
      assert.deepStrictEqual(problems(key([{ scope: session(verb) }]), [LuauExecution.getTask]), [])
    }
    assert.deepStrictEqual(problems(key([]), [LuauExecution.getTask]), [
      { _tag: "ScopeMissing", operation: "luauExecution.getTask", anyOf: [session("read"), session("write")] }
    ])
    // One that is granted elsewhere does not spoil one that is granted here.
    const both = key([
      { scope: session("read"), universes: ["1"] },
      { scope: session("write"), universes: ["2"] }
    ])
    assert.deepStrictEqual(problems(both, [LuauExecution.getTask], { universeId: 2 }), [])
  })

  it("whether it can be used at all", () => {
    const grants = [{ scope: objects("read") }]
    const at = DateTime.makeUnsafe(1000)
    for (const [more, now, tags] of [
      [{ enabled: false }, 0, ["KeyDisabled"]],
      [{ expired: true }, 0, ["KeyExpired"]],
      [{ expiresAt: at }, 999, []],
      [{ expiresAt: at }, 1000, ["KeyExpired"]],
      [{ enabled: false, expired: true }, 0, ["KeyDisabled"]]
    ] as const) {
      const found = problems(key(grants, more), [DataStores.getEntry], {}, now)
      assert.deepStrictEqual<ReadonlyArray<string>>(
        found.map(({ _tag }) => _tag),
        tags
      )
    }
  })

  for (const [what, grant, targets, lack] of [
    ["nothing in particular", {}, { universeId: 1 }, undefined],
    ["the universe", { universes: ["1"] }, { universeId: 1n }, undefined],
    ["every universe", { universes: ["*"] }, { universeId: "1" }, undefined],
    ["another universe", { universes: ["2"] }, { universeId: 1 }, { resource: "universe", id: "1" }],
    ["a universe that nobody asks for", { universes: ["2"] }, {}, undefined],
    ["no universe", { universes: [] }, {}, { resource: "universe" }],
    ["the data store", { dataStores: [["1", "a"]] }, { universeId: 1, dataStoreId: "a" }, undefined],
    ["every data store", { dataStores: [["*", "*"]] }, { universeId: 1, dataStoreId: "a" }, undefined],
    ["every data store of the universe", { dataStores: [["1", "*"]] }, { universeId: 1, dataStoreId: "a" }, undefined],
    [
      "another data store",
      { dataStores: [["1", "b"]] },
      { universeId: 1, dataStoreId: "a" },
      { resource: "dataStore", id: "a" }
    ],
    [
      "a data store of another universe",
      { dataStores: [["2", "a"]] },
      { universeId: 1, dataStoreId: "a" },
      { resource: "universe", id: "1" }
    ],
    ["no data store", { dataStores: [] }, {}, { resource: "universe" }],
    ["the user", { users: ["5"], groups: [] }, { userId: 5 }, undefined],
    ["another user", { users: ["5"] }, { userId: 6 }, { resource: "user", id: "6" }],
    ["users only", { users: ["*"] }, { groupId: 6 }, { resource: "group", id: "6" }],
    ["every group", { groups: ["*"] }, { groupId: 6 }, undefined],
    ["nobody", { users: [], groups: [] }, {}, { resource: "user" }]
  ] as const) {
    it(`what its scope is granted on: ${what}`, () => {
      const {
        dataStores,
        ...rest
      }: Record<string, unknown> & { dataStores?: ReadonlyArray<readonly [string, string]> } = grant
      const info = key([
        {
          scope: objects("read"),
          ...rest,
          ...(dataStores && {
            dataStores: dataStores.map(([universeId, dataStoreId]) => ({ universeId, dataStoreId }))
          })
        }
      ])
      assert.deepStrictEqual(
        problems(info, [DataStores.getEntry], targets),
        lack === undefined
          ? []
          : [{ _tag: "ResourceNotGranted", operation: "dataStores.getEntry", scope: objects("read"), ...lack }]
      )
    })
  }

  it("what it lacks in some cases only", () => {
    const report = KeyCheck.judge(key([{ scope: objects("update") }]), [DataStores.incrementEntry, Users.get], {}, 0)
    assert.deepStrictEqual(report.able, ["dataStores.incrementEntry", "users.get"])
    assert.deepStrictEqual(
      report.warnings.map(({ kind, operation, scope }) => [operation, kind, scope]),
      [
        ["dataStores.incrementEntry", "conditional", objects("create")],
        ["users.get", "optional", "user.advanced:read"],
        ["users.get", "optional", "user.social:read"]
      ]
    )
  })

  it("and the judgement can be read", () => {
    const info = key([{ scope: objects("update"), dataStores: [{ universeId: "1", dataStoreId: "a" }] }], {
      enabled: false
    })
    const targets = { universeId: 1, dataStoreId: "b" }
    const operations = [DataStores.updateEntry, DataStores.incrementEntry, LuauExecution.getTask, Users.get]
    assert.strictEqual(
      KeyCheck.format(KeyCheck.judge(info, operations, targets, 0)),
      `dataStores.updateEntry: the key is disabled
dataStores.updateEntry: universe-datastores.objects:update is not granted on data store b
dataStores.incrementEntry: the key is disabled
luauExecution.getTask: the key is disabled
luauExecution.getTask: the key lacks universe.place.luau-execution-session:read or universe.place.luau-execution-session:write
users.get: the key is disabled
dataStores.incrementEntry: fails when the entry exists, as the key lacks universe-datastores.objects:update
dataStores.incrementEntry: fails when the entry does not exist, as the key lacks universe-datastores.objects:create
users.get: answers without idVerified, as the key lacks user.advanced:read
users.get: answers without socialNetworkProfiles, as the key lacks user.social:read
0 of 4 operations can be done`
    )
  })
})

const answer = (body: object) => script(json(body)).fetch

describe("introspection", () => {
  it.effect("sends the key in the body and nowhere else", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({ name: "k" }))
      yield* KeyCheck.introspect.pipe(withClient({ fetch }))
      yield* KeyCheck.introspectKey(Redacted.make("another")).pipe(withClient({ fetch }))
      const [own, other] = sent
      assert.strictEqual(own?.url, "https://apis.roblox.com/api-keys/v1/introspect")
      assert.strictEqual(own?.init.method, "POST")
      assert.deepStrictEqual(JSON.parse(String(own?.init.body)), { apiKey: secret })
      assert.deepStrictEqual(JSON.parse(String(other?.init.body)), { apiKey: "another" })
      assert.notInclude(JSON.stringify([...(own?.headers ?? [])]), secret)
      assert.strictEqual(own?.headers.get("content-type"), "application/json")
      assert.isNull(own?.headers.get("x-api-key") ?? null)
    })
  )

  it.effect("reads every form that an answer may have", () =>
    Effect.gen(function* () {
      const fetch = answer({
        name: "k",
        authorizedUserId: 234,
        enabled: true,
        expired: false,
        expirationTimeUtc: "2026-01-01T12:00:00.000Z",
        scopes: [
          {
            name: "universe-datastores.objects",
            operations: ["create", "read"],
            universeDatastores: [{ universeId: "123", datastoreName: "playerData" }, { universeId: 5 }, "*"]
          },
          { name: "asset", operations: ["write"], groupIds: ["*"], userIds: [9, "10"] },
          { name: "universe", operations: ["*"], universeIds: [1] },
          { name: "group", operations: null }
        ]
      })
      const info = yield* KeyCheck.introspect.pipe(withClient({ fetch }))
      const dataStores = [
        { universeId: "123", dataStoreId: "playerData" },
        { universeId: "*", dataStoreId: "*" }
      ]
      assert.deepStrictEqual(info, {
        name: "k",
        authorizedUserId: "234",
        enabled: true,
        expired: false,
        expiresAt: DateTime.makeUnsafe("2026-01-01T12:00:00Z"),
        grants: [
          { scope: objects("create"), dataStores },
          { scope: objects("read"), dataStores },
          { scope: "asset:write", users: ["9", "10"], groups: ["*"] },
          { scope: "universe:*", universes: ["1"] }
        ]
      })
      assert.deepStrictEqual(problems(info, [Universes.update], { universeId: 1 }), [])
    })
  )

  it.effect("of a token is not offered here, and nothing is sent", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({}))
      const credentials = Credentials.oauth(Effect.succeed("token"))
      const error = yield* Effect.flip(KeyCheck.check([Users.get]).pipe(withClient({ fetch, credentials })))
      assert.strictEqual(error._tag, "IntrospectionUnavailable")
      assert.match(error.message, /API key/)
      assert.strictEqual(sent.length, 0)
    })
  )

  it.effect("shows no key, whatever the server answers", () =>
    Effect.gen(function* () {
      const spans: Array<Tracer.Span> = []
      const tracer = Tracer.make({
        span: (options) => {
          const span = new Tracer.NativeSpan(options)
          spans.push(span)
          return span
        }
      })
      const echo = (status: number) =>
        script(({ init }) => json({ code: "X", message: `you sent ${String(init.body)}` }, status)).fetch
      for (const status of [200, 400, 401, 403, 404, 418, 500]) {
        const exit = yield* Effect.exit(KeyCheck.introspect).pipe(
          withClient({ fetch: echo(status), retryPolicy: { attempts: 1 } }),
          Effect.provideService(Tracer.Tracer, tracer)
        )
        const shown = inspect([exit, spans], { depth: 20, showHidden: true, getters: true }) + JSON.stringify(exit)
        assert.notInclude(shown, secret)
      }
      assert.isAtLeast(spans.length, 7)
    })
  )
})

const world: WorldOptions = {
  universes: [{ id: 5 }],
  keys: [
    { key: "reader", scopes: [objects("read"), objects("list")], universes: [9000001], dataStores: ["players"] },
    { key: "off", enabled: false },
    { key: "old", expiresAt: 60_000 }
  ]
}

const checkWith = (apiKey: string, operations: ReadonlyArray<AnyOperation>, targets?: KeyCheck.Targets) =>
  Effect.gen(function* () {
    const emulator = yield* Emulator.make({ world })
    const layer = OpenCloud.layer({ credentials: Credentials.apiKey(apiKey), fetch: emulator.fetch })
    return yield* KeyCheck.check(operations, targets).pipe(Effect.provide(layer))
  })

describe("against the emulator", () => {
  it.effect("the default key can do everything", () =>
    Effect.gen(function* () {
      const operations = [...allOperations, ...additionalOperations]
      const targets = { universeId: 9000001, dataStoreId: "players", groupId: 9000003 }
      const report = yield* checkWith("emulator-key", operations, targets)
      assert.deepStrictEqual([report.problems, report.warnings], [[], []])
      assert.strictEqual(report.able.length, 267)
    })
  )

  const operations = [DataStores.getEntry, DataStores.createEntry, Groups.get]

  for (const [apiKey, targets, expected] of [
    ["reader", {}, ["dataStores.createEntry ScopeMissing"]],
    ["reader", { universeId: 9000001, dataStoreId: "players" }, ["dataStores.createEntry ScopeMissing"]],
    ["reader", { universeId: 5 }, ["dataStores.getEntry ResourceNotGranted", "dataStores.createEntry ScopeMissing"]],
    [
      "reader",
      { universeId: 9000001, dataStoreId: "other" },
      ["dataStores.getEntry ResourceNotGranted", "dataStores.createEntry ScopeMissing"]
    ],
    ["off", {}, operations.map(({ id }) => `${id} KeyDisabled`)],
    ["old", {}, operations.map(({ id }) => `${id} KeyExpired`)]
  ] as const) {
    it.effect(`${apiKey} on ${JSON.stringify(targets)}`, () =>
      Effect.gen(function* () {
        yield* TestClock.adjust("1 minute")
        const { problems } = yield* checkWith(apiKey, operations, targets)
        assert.deepStrictEqual(
          problems.map(({ _tag, operation }) => `${operation} ${_tag}`),
          expected
        )
      })
    )
  }

  it.effect("a key that Roblox does not know is no key", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(checkWith("nope", operations))
      assert.strictEqual(error._tag, "Unauthenticated")
    })
  )

  it.effect("what is said before is what happens after", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make({ world })
      emulator.seed.dataStores.put({ dataStoreId: "players", id: "a", value: 1 })
      emulator.seed.dataStores.put({ dataStoreId: "other", id: "a", value: 1 })
      const layer = OpenCloud.layer({ credentials: Credentials.apiKey("reader"), fetch: emulator.fetch })
      const calls = Effect.fnUntraced(function* (dataStoreId: string) {
        const at = { universeId: 9000001, dataStoreId, entryId: "a" }
        return {
          report: yield* KeyCheck.check([DataStores.getEntry, DataStores.incrementEntry], at),
          get: yield* Effect.result(OpenCloud.execute(DataStores.getEntry, at)),
          increment: yield* Effect.result(OpenCloud.execute(DataStores.incrementEntry, { ...at, body: { amount: 1 } }))
        }
      })
      const { other, players } = yield* Effect.all({ players: calls("players"), other: calls("other") }).pipe(
        Effect.provide(layer)
      )
      assert.deepStrictEqual([players.get._tag, other.get._tag], ["Success", "Failure"])
      assert.deepStrictEqual(players.report.problems, [])
      assert.deepStrictEqual(
        other.report.problems.map(({ operation }) => operation),
        ["dataStores.getEntry"]
      )
      assert.strictEqual(players.increment._tag, "Failure")
      assert.strictEqual(players.report.warnings.length, 2)
      if (players.increment._tag === "Success") return
      const denied = players.increment.failure
      assert.deepInclude(denied, {
        _tag: "PermissionDenied",
        scopes: [],
        conditionalScopes: [
          { scope: objects("update"), when: "the entry exists" },
          { scope: objects("create"), when: "the entry does not exist" }
        ]
      })
      assert.include(denied.message, `${objects("update")} (the entry exists)`)
    })
  )
})
