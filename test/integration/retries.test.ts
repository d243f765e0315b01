/**
 * What is repeated after which fault, end to end. The emulator's log and state are the witnesses: what was not
 * acknowledged may have been applied, what was acknowledged is there, and nothing unsafe is applied twice.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Schema from "effect/Schema"
import { Faults } from "../../src/emulator/index.ts"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import { OpenCloud, type OpenCloudError } from "../../src/index.ts"
import { cases } from "../properties.ts"
import { endOf, errorOf, makeCloud, universeId } from "./cloud.ts"
import { advance, elapse } from "./time.ts"

const dataStoreId = "players"
const entryId = "e"
const address = { universeId, dataStoreId, entryId }

const classes = {
  safe: { operation: DataStores.getEntry, seed: 7, call: OpenCloud.execute(DataStores.getEntry, address) },
  idempotent: {
    operation: DataStores.updateEntry,
    seed: 7,
    call: OpenCloud.execute(DataStores.updateEntry, { ...address, body: { value: 8 } })
  },
  guarded: {
    operation: DataStores.createEntry,
    seed: undefined,
    call: OpenCloud.execute(DataStores.createEntry, { universeId, dataStoreId, id: entryId, body: { value: 8 } })
  },
  unsafe: {
    operation: DataStores.incrementEntry,
    seed: 7,
    call: OpenCloud.execute(DataStores.incrementEntry, { ...address, body: { amount: 1 } })
  }
} as const

type Class = keyof typeof classes

interface Expected {
  /** Requests that left the client, one that was refused a connection included. */
  readonly requests: number
  /** How often the server's state was changed. */
  readonly applied: number
  readonly end: ReturnType<typeof endOf>
}

const succeeds = (requests: number, applied: number): Expected => ({ requests, applied, end: { tag: "Success" } })
const fails = (requests: number, applied: number, end: Exclude<Expected["end"], { tag: "Success" }>): Expected => ({
  requests,
  applied,
  end
})

type Row = Readonly<Record<Class, Expected>>

/** Turned away unseen: whoever it is may come again. */
const again: Row = {
  safe: succeeds(2, 0),
  idempotent: succeeds(2, 1),
  guarded: succeeds(2, 1),
  unsafe: succeeds(2, 1)
}

/** Nothing was applied, but the client cannot know. */
const lostBefore = (tag: "ServerError" | "TransportError" | "Timeout"): Row => ({
  ...again,
  unsafe: fails(1, 0, { tag, outcome: "unknown" })
})

/** The effect happened, and no whole answer came back. */
const lostAfter = (tag: "TransportError" | "Timeout" | "UnexpectedResponse"): Row => ({
  safe: succeeds(2, 0),
  idempotent: succeeds(2, 2),
  guarded: fails(2, 1, { tag: "Conflict", outcome: "answered", afterUnknownOutcome: true }),
  unsafe: fails(1, 1, { tag, outcome: "unknown" })
})

const permanent: Row = (() => {
  const refused = fails(1, 0, { tag: "ServerError", outcome: "answered" })
  return { safe: refused, idempotent: refused, guarded: refused, unsafe: refused }
})()

const table: Readonly<Record<string, readonly [Faults.Fault, Row]>> = {
  "429 with headers": [Faults.rateLimited(), again],
  "429 without headers": [Faults.rateLimited({ headers: false }), again],
  "500": [Faults.status(500), lostBefore("ServerError")],
  "502 with an HTML page": [Faults.htmlPage(502), lostBefore("ServerError")],
  "503": [Faults.status(503), lostBefore("ServerError")],
  "503 with retry-after": [Faults.status(503, { "retry-after": "3" }), lostBefore("ServerError")],
  "504": [Faults.status(504), lostBefore("ServerError")],
  "501": [Faults.status(501), permanent],
  // Only services whose records say so mean by it that no repetition helps.
  "503 of a disabled feature elsewhere": [Faults.featureDisabled, lostBefore("ServerError")],
  "a connection that is refused": [Faults.refused, again],
  "a reset before the effect": [Faults.resetBefore, lostBefore("TransportError")],
  "a reset after the effect": [Faults.resetAfter, lostAfter("TransportError")],
  "a timeout before the effect": [Faults.hang(), lostBefore("Timeout")],
  "a timeout after the effect": [Faults.hang({ effect: "applied" }), lostAfter("Timeout")],
  "an answer that comes too late": [Faults.latency("40 seconds"), lostAfter("Timeout")],
  "an effect that comes too late": [
    Faults.latency("40 seconds", { effect: "departure" }),
    {
      safe: succeeds(2, 0),
      idempotent: succeeds(2, 2),
      guarded: succeeds(2, 1),
      unsafe: fails(1, 1, { tag: "Timeout", outcome: "unknown" })
    }
  ],
  "a body that breaks off": [Faults.truncated(), lostAfter("TransportError")],
  "a body that is cut short": [Faults.truncated({ clean: true }), lostAfter("UnexpectedResponse")]
}

const rows = Object.entries(table).flatMap(([fault, [plan, row]]) =>
  (Object.keys(classes) as ReadonlyArray<Class>).map((retry) => ({
    name: `${retry} after ${fault}`,
    retry,
    plan,
    expected: row[retry]
  }))
)

/** Entry states that a class may leave behind for how often it was applied. */
const valueAfter = (retry: Class, applied: number): number | undefined =>
  applied === 0 ? classes[retry].seed : retry === "safe" ? 7 : 8

describe("one fault, then a server that works", () => {
  for (const { expected, name, plan, retry } of rows) {
    it.effect(name, () =>
      Effect.gen(function* () {
        const { call, operation, seed } = classes[retry]
        const cloud = yield* makeCloud({ faults: [{ fault: plan, operation }] })
        if (seed !== undefined) cloud.emulator.seed.dataStores.put({ dataStoreId, id: entryId, value: seed })
        const { exit } = yield* elapse(cloud.run(call))
        // Whatever was still under way at the server gets there.
        yield* advance("1 minute", "10 seconds")

        const requests = cloud.requests(operation.id)
        const applied = requests.filter((request) => request.applied).length
        assert.deepStrictEqual({ requests: requests.length, applied, end: endOf(exit) }, expected)
        assert.strictEqual(cloud.emulator.faults.injected(), 1)

        const [entry] = cloud.emulator.views.dataStores.entries({ dataStoreId })
        assert.strictEqual(entry?.value, valueAfter(retry, expected.applied))
        // Revisions are numbered, also those that a later one of the hour takes the place of.
        const written = cloud.emulator.world.dataStores.revisions - (seed === undefined ? 0 : 1)
        assert.strictEqual(written, retry === "safe" ? 0 : expected.applied)
        if (Exit.isSuccess(exit)) assert.strictEqual(exit.value.value, entry?.value)
        else assert.strictEqual(errorOf(exit).attempts, expected.requests)
      })
    )
  }

  it("the table has a row for every class and fault", () => {
    assert.strictEqual(rows.length, Object.keys(table).length * Object.keys(classes).length)
  })
})

describe("a server that does not recover", () => {
  const persistent: ReadonlyArray<readonly [string, Faults.Fault, OpenCloudError["_tag"]]> = [
    ["429", Faults.rateLimited({ headers: { "retry-after": "1" } }), "RateLimited"],
    ["503", Faults.status(503), "ServerError"],
    ["a reset after the effect", Faults.resetAfter, "TransportError"],
    ["a timeout", Faults.hang(), "Timeout"]
  ]
  for (const [name, fault, tag] of persistent) {
    it.effect(`${name}: four attempts, then the last error`, () =>
      Effect.gen(function* () {
        const cloud = yield* makeCloud(
          { faults: [{ fault, times: Number.POSITIVE_INFINITY }] },
          { deadline: "10 minutes" }
        )
        const { exit } = yield* elapse(cloud.run(classes.idempotent.call))
        assert.deepInclude(errorOf(exit), { _tag: tag, attempts: 4 })
        assert.strictEqual(cloud.emulator.log().length, 4)
      })
    )
  }
})

/** Faults in any order, each hitting one request. */
const anyPlan: Arbitrary.Arbitrary<ReadonlyArray<Faults.Fault | undefined>> = Arbitrary.array(
  Arbitrary.map(
    Arbitrary.schema(Schema.Literals([...Object.keys(table), "none", "none", "none"])),
    (name) => table[name]?.[0]
  ),
  { minLength: 20, maxLength: 60 }
)

describe("many faults in any order", () => {
  it.effect.prop(
    "no increment is applied twice, and every acknowledged one is there",
    [anyPlan],
    ([plan]) =>
      Effect.gen(function* () {
        const operation = DataStores.incrementEntry
        const cloud = yield* makeCloud({
          faults: plan.map((fault) => ({ fault: fault ?? Faults.latency(0), operation }))
        })
        const ids = Array.from({ length: plan.length }, (_, index) => `c${index}`)
        const increment = (id: string) =>
          Effect.exit(
            OpenCloud.execute(DataStores.incrementEntry, { universeId, dataStoreId, entryId: id, body: { amount: 1 } })
          )
        const { exit } = yield* elapse(cloud.run(Effect.forEach(ids, increment, { concurrency: 8 })), {
          within: "2 hours",
          step: "5 seconds"
        })
        yield* advance("1 minute", "10 seconds")
        assert.isTrue(Exit.isSuccess(exit))
        if (Exit.isFailure(exit)) return
        exit.value.forEach((end, index) => {
          const mine = cloud
            .requests(operation.id)
            .filter(({ applied, input }) => applied && input.entry_id === ids[index])
          const value =
            cloud.emulator.views.dataStores.entries({ dataStoreId }).find(({ id }) => id === ids[index])?.value ?? 0
          assert.strictEqual(value, mine.length)
          assert.isAtMost(mine.length, 1)
          if (Exit.isSuccess(end)) assert.strictEqual(mine.length, 1)
          else if (errorOf(end).outcome !== "unknown") assert.strictEqual(mine.length, 0)
        })
      }),
    cases(8)
  )

  it.effect.prop(
    "an acknowledged update or creation is there afterwards, and a refused one is not",
    [anyPlan],
    ([plan]) =>
      Effect.gen(function* () {
        const cloud = yield* makeCloud({ faults: plan.map((fault) => ({ fault: fault ?? Faults.latency(0) })) })
        const call = (index: number) => {
          const id = `w${index}`
          const body = { value: index }
          return Effect.exit(
            index % 2 === 0
              ? OpenCloud.execute(DataStores.createEntry, { universeId, dataStoreId, id, body })
              : OpenCloud.execute(DataStores.updateEntry, {
                  universeId,
                  dataStoreId,
                  entryId: id,
                  allowMissing: true,
                  body
                })
          )
        }
        const { exit } = yield* elapse(cloud.run(Effect.forEach(plan.keys(), call, { concurrency: 8 })), {
          within: "2 hours",
          step: "5 seconds"
        })
        yield* advance("1 minute", "10 seconds")
        assert.isTrue(Exit.isSuccess(exit))
        if (Exit.isFailure(exit)) return
        exit.value.forEach((end, index) => {
          const stored = cloud.emulator.views.dataStores
            .entries({ dataStoreId })
            .find(({ id }) => id === `w${index}`)?.value
          if (Exit.isSuccess(end)) assert.strictEqual(stored, index)
          else {
            const { afterUnknownOutcome, outcome } = errorOf(end)
            if (outcome !== "unknown" && afterUnknownOutcome !== true) assert.isUndefined(stored)
          }
        })
      }),
    cases(8)
  )
})
