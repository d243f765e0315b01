/** What fault rules and quotas name: operations that there are, at all their paths, and nothing else. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator, type EmulatorOptions, Faults } from "effect-open-cloud/emulator"
import { additionalOperations, allOperations, Localization, type OperationId } from "effect-open-cloud/operations"
import { getEntryInScope } from "effect-open-cloud/operations/dataStores"
import { entry, make } from "./http.ts"

const fault = Faults.status(503)

/** What a rule for this name is refused with, by a program without types. */
const refusal = (name: string) =>
  Effect.map(make(), ({ emulator }) => {
    try {
      emulator.faults.add({ fault, operation: name as OperationId })
      return "accepted"
    } catch (error) {
      assert.instanceOf(error, TypeError)
      assert.strictEqual(emulator.faults.remaining(), 0)
      return (error as Error).message
    }
  })

describe("a rule for an operation that there is not", () => {
  for (const [name, near] of [
    ["DataStores.incrementEntry", "dataStores.incrementEntry"],
    ["dataStores.IncrementEntry", "dataStores.incrementEntry"],
    ["dataStores.upsertEntry", "dataStores.setEntryV1"],
    ["dataStores.getEntyInScope", "dataStores.getEntryInScope"],
    ["DataStoresV1.getEntry", "dataStores.getEntryV1"],
    ["oauth.tokens", "oauth.token"],
    ["luau.createTask", undefined],
    ["", undefined]
  ] as const) {
    it.effect(`is refused, and names what is near: ${name}`, () =>
      Effect.gen(function* () {
        const question = near === undefined ? "" : `; did you mean ${near}?`
        const hint = "`npx effect-open-cloud operations` lists them."
        assert.strictEqual(yield* refusal(name), `no operation is called ${name}${question} ${hint}`)
      })
    )
  }

  it.effect("is refused at the start, among others, and by the compiler", () =>
    Effect.gen(function* () {
      // @ts-expect-error: ids begin with a small letter.
      const capital = yield* Effect.exit(Emulator.make({ faults: [{ fault, operation: "DataStores.getEntry" }] }))
      assert.strictEqual(capital._tag, "Failure")
      const { emulator } = yield* make()
      // @ts-expect-error: the service's method is no operation.
      const add = () => emulator.faults.add({ fault }, { fault, operation: ["users.get", "dataStores.upsertEntry"] })
      assert.throws(add, "no operation is called dataStores.upsertEntry")
      assert.strictEqual(emulator.faults.remaining(), 0)
    })
  )
})

describe("a rule for an operation that there is", () => {
  it.effect("takes every id, and no other is of the type", () =>
    Effect.gen(function* () {
      const { emulator } = yield* make()
      const operations = [...allOperations, ...additionalOperations]
      emulator.faults.add({ fault, operation: operations.map(({ id }) => id as OperationId) })
      emulator.faults.add({ fault, operation: operations })
      // @ts-expect-error: only ids that are there.
      const none: OperationId = "dataStores.upsertEntry"
      assert.isFalse(operations.some(({ id }) => id === none))
    })
  )

  for (const operation of ["dataStores.getEntry", "dataStores.getEntryInScope", getEntryInScope] as const) {
    it.effect(`hits all paths of the method: ${typeof operation === "string" ? operation : "a record"}`, () =>
      Effect.gen(function* () {
        const { emulator, get } = yield* make({ faults: [{ fault, operation, times: 2 }] })
        const plain = Effect.map(get(entry("n")), ({ status }) => status)
        const scoped = Effect.map(get(entry("n", { scope: "s" })), ({ status }) => status)
        assert.deepStrictEqual([yield* plain, yield* scoped, yield* plain, yield* scoped], [503, 503, 404, 404])
        emulator.faults.add({ fault, operation, when: ({ operation }) => operation === "dataStores.getEntryInScope" })
        assert.deepStrictEqual([yield* plain, yield* scoped], [404, 503])
      })
    )
  }

  it.effect("does not hit an older interface, or what one method does for other things", () =>
    Effect.gen(function* () {
      const { emulator, get, remove } = yield* make({
        faults: [{ fault, operation: ["dataStores.getEntry", "localization.deleteBadgeIcon"], times: 9 }]
      })
      yield* get("/datastores/v1/universes/9000001/standard-datastores/datastore/entries/entry?datastoreName=x")
      const { deleteBadgeIcon, deleteGamePassIcon } = Localization
      const at = ({ path }: { readonly path: string }) => path.replace("{languageCode}", "es").replace(/\{.*?\}/g, "1")
      yield* remove(at(deleteGamePassIcon))
      assert.strictEqual(emulator.faults.injected(), 0)
      yield* remove(at(deleteBadgeIcon))
      assert.strictEqual(emulator.faults.injected(), 1)
    })
  )

  it.effect("may be for one that only this emulator has", () =>
    Effect.gen(function* () {
      const own = { ...getEntryInScope, id: "things.get", name: "get" }
      const { get } = yield* make({ operations: [own], faults: [{ fault, operation: own }] })
      assert.strictEqual((yield* get(entry("n", { scope: "s" }))).status, 503)
      const other = yield* Effect.exit(make({ operations: [own], faults: [{ fault, operation: "users.get" }] }))
      assert.strictEqual(other._tag, "Failure")
    })
  )
})

describe("quotas", () => {
  it.effect("for what there is not are refused", () =>
    Effect.gen(function* () {
      const limit = { limit: 1, period: "MINUTE" } as const
      for (const [quotas, message] of [
        // @ts-expect-error: the service's method is no operation.
        [{ operations: { "dataStores.upsertEntry": limit } }, "did you mean dataStores.setEntryV1"],
        // @ts-expect-error: what a place has begun is counted by tasks, not by requests.
        [{ buckets: { "luauExecution.incompleteTasks": { limit: 1 } } }, "no bucket of requests is called luauExec"],
        // @ts-expect-error: no bucket of that name.
        [{ buckets: { "dataStores.reads": limit } }, "no bucket of requests is called dataStores.reads; did you mean "]
      ] satisfies ReadonlyArray<readonly [EmulatorOptions["quotas"], string]>) {
        const exit = yield* Effect.exit(make({ quotas }))
        assert.include(String(exit), message)
      }
    })
  )
})
