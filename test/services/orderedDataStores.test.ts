/** The ordered data-store service against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "effect-open-cloud"
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"
import {
  type EntryAddress,
  type EqualWrites,
  type Integer,
  OrderedDataStoresV1,
  type OrderedEntry
} from "effect-open-cloud/OrderedDataStoresV1"
import { applied, asked, failure, scenarios, tagOf } from "./scenario.ts"

/** Both interfaces of one world. */
class Both extends Context.Service<
  Both,
  readonly [ordered: OrderedDataStores["Service"], exact: OrderedDataStoresV1["Service"]]
>()("test/Both") {}

const scenario = scenarios(
  Both,
  Layer.effect(Both, Effect.all([OrderedDataStores, OrderedDataStoresV1])).pipe(
    Layer.provide([OrderedDataStores.layer, OrderedDataStoresV1.layer])
  )
)

/** A method of either interface. */
type Of<I> = (input: I) => Effect.Effect<OrderedEntry<Integer>, OpenCloudError>
type Create = Of<EntryAddress & EqualWrites & { readonly value: number }>
type Increment = Of<EntryAddress & { readonly amount: number }>

const store = { universeId: 9000001, orderedDataStoreId: "Points" }
const entry = { ...store, entryId: "Player_156" }
const big = 2n ** 63n - 1n

const fill = (emulator: Emulator, values: Readonly<Record<string, number | bigint>>) => {
  for (const [id, value] of Object.entries(values)) {
    emulator.seed.orderedDataStores.put({ orderedDataStoreId: "Points", id, value })
  }
}

describe("entries", () => {
  scenario("are created once, read, replaced, added to, deleted", ([ordered]) =>
    Effect.gen(function* () {
      expect(yield* ordered.createEntry({ ...entry, value: 3 })).toMatchObject({ id: "Player_156", value: 3 })
      expect(yield* tagOf(ordered.createEntry({ ...entry, value: 4 }))).toBe("Conflict")
      expect((yield* ordered.updateEntry({ ...entry, value: -5 })).value).toBe(-5)
      expect((yield* ordered.incrementEntry({ ...entry, amount: 7 })).value).toBe(2)
      expect((yield* ordered.getEntry(entry)).value).toBe(2)
      expect((yield* ordered.getEntry({ ...entry, scope: "global" })).scope).toBe("global")
      yield* ordered.deleteEntry(entry)
      expect(yield* tagOf(ordered.getEntry(entry))).toBe("NotFound")
      expect(yield* tagOf(ordered.deleteEntry(entry))).toBe("NotFound")
    })
  )

  scenario("are created by upserts and increments, and not by updates", ([ordered]) =>
    Effect.gen(function* () {
      expect(yield* tagOf(ordered.updateEntry({ ...entry, value: 1 }))).toBe("NotFound")
      expect((yield* ordered.upsertEntry({ ...entry, value: 1 })).value).toBe(1)
      expect((yield* ordered.upsertEntry({ ...entry, value: 0 })).value).toBe(0)
      expect((yield* ordered.incrementEntry({ ...entry, scope: "season/2", amount: 9 })).value).toBe(9)
      expect((yield* ordered.getEntry(entry)).value).toBe(0)
    })
  )

  for (const entryId of ["a/b", "a@b", "x:increment", "..x", "a b", "🦊", "a?b#c", "100%"]) {
    scenario(`are found again under ${JSON.stringify(entryId)}, by both interfaces`, ([ordered, exact], emulator) =>
      Effect.gen(function* () {
        const odd = { ...store, scope: "s/1", entryId }
        yield* ordered.createEntry({ ...odd, value: 1 })
        yield* exact.updateEntry({ ...odd, value: 2 })
        yield* ordered.incrementEntry({ ...odd, amount: 3 })
        expect((yield* ordered.getEntry(odd)).value).toBe(5)
        expect((yield* exact.getEntry(odd)).value).toBe(5n)
        const query = { orderedDataStoreId: "Points", scope: "s/1" }
        expect(emulator.views.orderedDataStores.entries(query)).toEqual([{ id: entryId, value: 5n }])
      })
    )
  }

  scenario("are refused under ids and with values that cannot be", ([ordered, exact], emulator) =>
    Effect.gen(function* () {
      const calls = [
        ...["", "..", "a\nb", "x".repeat(51)].flatMap((entryId) => [
          ordered.createEntry({ ...entry, entryId, value: 1 }),
          exact.createEntry({ ...entry, entryId, value: 1 }),
          ordered.getEntry({ ...entry, entryId }),
          exact.deleteEntry({ ...entry, entryId })
        ]),
        ...[0.5, Number.NaN, Number.POSITIVE_INFINITY, "3" as unknown as number].flatMap((value) => [
          ordered.createEntry({ ...entry, value }),
          ordered.updateEntry({ ...entry, value }),
          exact.upsertEntry({ ...entry, value }),
          exact.incrementEntry({ ...entry, amount: value })
        ]),
        exact.createEntry({ ...entry, value: big + 1n }),
        ordered.createEntry({ ...entry, value: undefined as unknown as number }),
        ordered.getEntry({ ...entry, orderedDataStoreId: "x".repeat(51) }),
        Stream.runDrain(ordered.listEntries({ ...store, min: 0.5 })),
        Stream.runDrain(exact.listEntries({ ...store, max: 2 ** 60 }))
      ]
      for (const call of calls) {
        const error = yield* failure<unknown, unknown>(call as Effect.Effect<unknown, unknown>)
        expect(error).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
      }
      expect(emulator.log()).toEqual([])
    })
  )
})

describe("values beyond 2^53", () => {
  scenario("are exact by V1, and refused where they are not, with a hint", ([ordered, exact], emulator) =>
    Effect.gen(function* () {
      expect((yield* exact.createEntry({ ...entry, value: big - 1n })).value).toBe(big - 1n)
      expect((yield* exact.incrementEntry({ ...entry, amount: 1 })).value).toBe(big)
      expect((yield* exact.getEntry(entry)).value).toBe(big)
      const listed = yield* Stream.runCollect(exact.listEntries({ ...store, min: big }))
      expect(listed.map(({ value }) => value)).toEqual([big])
      const before = emulator.log().length
      const error = yield* failure(ordered.updateEntry({ ...entry, value: 2 ** 53 }))
      expect(error?.message).toContain("OrderedDataStoresV1.updateEntry")
      expect(emulator.log().length).toBe(before)
    })
  )
})

describe("lists", () => {
  scenario("are in order of value, either way, whole", ([ordered, exact], emulator) =>
    Effect.gen(function* () {
      const values = Array.from({ length: 250 }, (_, index) => ((index * 37) % 251) - 100)
      fill(emulator, Object.fromEntries(values.map((value, index) => [`p${index}`, value])))
      const sorted = values.toSorted((a, b) => a - b)
      for (const all of [
        yield* Stream.runCollect(ordered.listEntries(store)),
        yield* Stream.runCollect(exact.listEntries(store))
      ]) {
        expect(all.map(({ value }) => Number(value))).toEqual(sorted)
      }
      expect(asked(emulator).length).toBe(6)
      const top = yield* Stream.runCollect(ordered.listEntries({ ...store, descending: true, limit: 3 }))
      expect(top.map(({ value }) => value)).toEqual(sorted.toReversed().slice(0, 3))
      const topV1 = yield* Stream.runCollect(exact.listEntries({ ...store, descending: true, limit: 3 }))
      expect(topV1.map(({ value }) => Number(value))).toEqual(sorted.toReversed().slice(0, 3))
    })
  )

  scenario(
    "have bounds that are part of them, zero too (rblx-open-cloud drops `min=0`)",
    ([ordered, exact], emulator) =>
      Effect.gen(function* () {
        fill(emulator, { a: -2, b: 0, c: 5, d: 9 })
        const ids = (bounds: { readonly min?: number; readonly max?: number }) =>
          Effect.map(Stream.runCollect(ordered.listEntries({ ...store, ...bounds })), (all) =>
            all.map(({ id }) => id).join("")
          )
        expect(yield* ids({ min: 0 })).toBe("bcd")
        expect(yield* ids({ max: 0 })).toBe("ab")
        expect(yield* ids({ min: 0, max: 5 })).toBe("bc")
        expect(yield* ids({ min: -2, max: -1 })).toBe("a")
        const v1 = yield* Stream.runCollect(exact.listEntries({ ...store, min: 0, max: 5n }))
        expect(v1.map(({ id }) => id)).toEqual(["b", "c"])
      })
  )

  scenario("of the default world can be tried", ([ordered]) =>
    Effect.gen(function* () {
      const all = yield* Stream.runCollect(ordered.listEntries({ ...store, orderedDataStoreId: "Wins" }))
      expect(all.map(({ id, value }) => [id, value])).toEqual([
        ["Player_157", 7],
        ["Player_156", 12]
      ])
    })
  )
})

describe("an answer that is lost", () => {
  for (const id of ["createEntry", "createEntryV1"] as const) {
    scenario(
      `to ${id} is made good where an equal one will do, and not confused with somebody else's entry`,
      ([ordered, exact], emulator) =>
        Effect.gen(function* () {
          const operation = `orderedDataStores.${id}` as const
          const create: Create = id === "createEntry" ? ordered.createEntry : exact.createEntry
          emulator.faults.add({ operation, times: 1, fault: Faults.resetAfter })
          expect(Number((yield* create({ ...entry, value: 5, acceptEqual: true })).value)).toBe(5)
          expect(applied(emulator, operation)).toBe(1)
          fill(emulator, { theirs: 1 })
          emulator.faults.add({ operation, times: 1, fault: Faults.resetBefore })
          const theirs = { ...entry, entryId: "theirs", value: 2, acceptEqual: true }
          expect((yield* failure(create(theirs)))?._tag).toBe("Conflict")
        })
    )
  }

  scenario("to a deletion is made good where another's is the same", ([ordered], emulator) =>
    Effect.gen(function* () {
      fill(emulator, { Player_156: 1 })
      emulator.faults.add({ operation: "orderedDataStores.deleteEntry", times: 1, fault: Faults.resetAfter })
      yield* ordered.deleteEntry({ ...entry, acceptEqual: true })
      expect(asked(emulator)).toEqual(["orderedDataStores.deleteEntry", "orderedDataStores.deleteEntry"])
    })
  )

  for (const id of ["incrementEntry", "incrementEntryV1"] as const) {
    scenario(`to ${id} is not made up for by another`, ([ordered, exact], emulator) =>
      Effect.gen(function* () {
        const operation = `orderedDataStores.${id}` as const
        const increment: Increment = id === "incrementEntry" ? ordered.incrementEntry : exact.incrementEntry
        emulator.faults.add({ operation, times: 1, fault: Faults.resetAfter })
        const error = yield* failure(increment({ ...entry, amount: 5 }))
        expect(error?.outcome).toBe("unknown")
        expect((yield* ordered.getEntry(entry)).value).toBe(5)
      })
    )
  }

  scenario("to an update does no harm", ([ordered, exact], emulator) =>
    Effect.gen(function* () {
      fill(emulator, { Player_156: 1 })
      emulator.faults.add({ operation: "orderedDataStores.updateEntry", times: 1, fault: Faults.resetAfter })
      emulator.faults.add({ operation: "orderedDataStores.updateEntryV1", times: 1, fault: Faults.status(503) })
      expect((yield* ordered.updateEntry({ ...entry, value: 2 })).value).toBe(2)
      expect((yield* exact.updateEntry({ ...entry, value: 3 })).value).toBe(3n)
    })
  )
})
