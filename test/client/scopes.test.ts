import { assert, describe, it } from "@effect/vitest"
import {
  Assets,
  additionalOperations,
  allOperations,
  DataStores,
  LuauExecution,
  Monetization,
  Universes,
  Users
} from "../../src/generated/index.ts"
import type { AnyOperation, Scopes as OperationScopes } from "../../src/Operation.ts"
import * as Scopes from "../../src/Scopes.ts"
import { getThing } from "./fixtures.ts"

const operation = (id: string, scopes: OperationScopes): AnyOperation => ({ ...getThing, id, scopes })

const names = (requirements: Scopes.Requirements) => ({
  required: requirements.required.map(({ scope }) => scope),
  choices: requirements.choices.map(({ anyOf }) => anyOf.map(({ scope }) => scope)),
  conditional: requirements.conditional.map(({ scope }) => scope),
  optional: requirements.optional.map(({ scope }) => scope)
})

const none = { required: [], choices: [], conditional: [], optional: [] }

describe("the scopes that a program needs", () => {
  it("are none for no operation, and for one that needs none", () => {
    assert.deepStrictEqual(Scopes.requiredScopes(), none)
    assert.deepStrictEqual(Scopes.requiredScopes(operation("a", {})), none)
    assert.strictEqual(Scopes.format(Scopes.requiredScopes()), "The key needs no scope.")
  })

  it("are merged, each with what it is granted on and who needs it", () => {
    assert.deepStrictEqual(
      Scopes.requiredScopes(DataStores.getEntry, Assets.create, DataStores.getEntryInScope, Universes.update).required,
      [
        { scope: "asset:read", resource: "creator", operations: ["assets.create"] },
        { scope: "asset:write", resource: "creator", operations: ["assets.create"] },
        {
          scope: "universe-datastores.objects:read",
          resource: "dataStore",
          operations: ["dataStores.getEntry", "dataStores.getEntryInScope"]
        },
        { scope: "universe:write", resource: "universe", operations: ["universes.update"] }
      ]
    )
  })

  it("leave a choice where one of several will do", () => {
    const { choices, required } = Scopes.requiredScopes(Monetization.getSubscription)
    assert.deepStrictEqual(required, [])
    assert.deepStrictEqual(choices, [
      {
        anyOf: [
          { scope: "universe:write", resource: "universe" },
          { scope: "universe.subscription-product.subscription:read", resource: "universe" }
        ],
        operations: ["monetization.getSubscription"]
      }
    ])
  })

  it("leave no choice that another operation makes", () => {
    const start = Scopes.requiredScopes(LuauExecution.getTask, LuauExecution.listTaskLogs, LuauExecution.createTask)
    assert.deepStrictEqual(names(start), {
      ...none,
      required: ["universe.place.luau-execution-session:write"]
    })
  })

  it("merge choices that are the same, and that include each other", () => {
    const requirements = Scopes.requiredScopes(
      operation("three", { any: ["a:x", "b:x", "c:x"] }),
      operation("two", { any: ["c:x", "b:x"] }),
      operation("twice", { any: ["b:x", "c:x"] }),
      operation("other", { any: ["a:x", "d:x"] }),
      operation("one", { any: ["e:x"] })
    )
    assert.deepStrictEqual(names(requirements), {
      ...none,
      required: ["e:x"],
      choices: [
        ["c:x", "b:x"],
        ["a:x", "d:x"]
      ]
    })
    assert.deepStrictEqual(requirements.choices[0]?.operations, ["two", "twice", "three"])
  })

  it("list apart what is needed in some cases, unless it is needed anyway", () => {
    assert.deepStrictEqual(Scopes.requiredScopes(DataStores.setEntryV1).conditional, [
      {
        scope: "universe-datastores.control:create",
        resource: "dataStore",
        operations: ["dataStores.setEntryV1"],
        reasons: ["the data store does not exist"]
      },
      {
        scope: "universe-datastores.objects:create",
        resource: "dataStore",
        operations: ["dataStores.setEntryV1"],
        reasons: ["the entry does not exist"]
      },
      {
        scope: "universe-datastores.objects:update",
        resource: "dataStore",
        operations: ["dataStores.setEntryV1"],
        reasons: ["the entry exists"]
      }
    ])
    assert.deepStrictEqual(names(Scopes.requiredScopes(DataStores.incrementEntry, DataStores.createEntry)), {
      ...none,
      required: ["universe-datastores.objects:create"],
      conditional: ["universe-datastores.objects:update"]
    })
  })

  it("list apart what unlocks more, unless it is needed anyway", () => {
    assert.deepStrictEqual(Scopes.requiredScopes(Users.get).optional, [
      { scope: "user.advanced:read", operations: ["users.get"], reasons: ["idVerified"] },
      { scope: "user.social:read", operations: ["users.get"], reasons: ["socialNetworkProfiles"] }
    ])
    assert.deepStrictEqual(
      names(Scopes.requiredScopes(Users.get, operation("a", { all: ["user.social:read"] }))).optional,
      ["user.advanced:read"]
    )
  })

  it("can be shown to whoever makes the key", () => {
    const requirements = Scopes.requiredScopes(
      DataStores.getEntry,
      DataStores.incrementEntry,
      LuauExecution.getTask,
      Users.get
    )
    assert.strictEqual(
      Scopes.format(requirements),
      `The key needs
  - universe-datastores.objects:read (on the data stores it works with)
  - one of: universe.place.luau-execution-session:read (on the experiences it works with), universe.place.luau-execution-session:write (on the experiences it works with)
In some cases it needs, too
  - universe-datastores.objects:create (on the data stores it works with): when the entry does not exist
  - universe-datastores.objects:update (on the data stores it works with): when the entry exists
Not needed, but answers hold more with
  - user.advanced:read: idVerified
  - user.social:read: socialNetworkProfiles`
    )
  })

  it("of everything mention every scope of every operation once, and only those", () => {
    const everything = [...allOperations, ...additionalOperations]
    const mentioned = new Set(
      everything.flatMap(({ scopes: { all = [], any = [], conditional = [], optional = [] } }) => [
        ...all,
        ...any,
        ...[...conditional, ...optional].map(({ scope }) => scope)
      ])
    )
    const { choices, conditional, optional, required } = names(Scopes.requiredScopes(...everything))
    const asked = [...required, ...choices.flat(), ...conditional, ...optional]
    // A group whose other member is required asks for nothing more.
    const spared = [...mentioned].filter((scope) => !asked.includes(scope))
    assert.deepStrictEqual(spared, [
      "universe.place.luau-execution-session:read",
      "universe.subscription-product.subscription:read"
    ])
    assert.strictEqual(new Set(asked).size, asked.length)
    assert.strictEqual(mentioned.size, 74)
  })
})
