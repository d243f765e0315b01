import { describe, expect, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Credentials, type NotFound, OpenCloud, type OpenCloudError } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { EntryStore, type TypedEntry, type ValueMismatch } from "effect-open-cloud/EntryStore"
import { Emulator, Faults } from "effect-open-cloud/emulator"
import { elapse } from "../integration/time.ts"

const Player = Schema.Struct({
  coins: Schema.Int,
  joined: Schema.DateTimeUtcFromString,
  badges: Schema.Array(Schema.String)
})
type Player = typeof Player.Type

const joined = DateTime.makeUnsafe("2026-01-02T03:04:05.000Z")
const rich: Player = { coins: 12, joined, badges: [] }
const stored = { coins: 12, joined: "2026-01-02T03:04:05.000Z", badges: [] }
const store = { universeId: 9000001, dataStoreId: "typed" }

const scenario = (
  name: string,
  test: (
    players: EntryStore<Player>,
    untyped: DataStores["Service"],
    emulator: Emulator
  ) => Effect.Effect<void, unknown>
) =>
  it.effect(name, () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const client = OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch: emulator.fetch })
      const program = Effect.gen(function* () {
        const players = yield* EntryStore.make({ ...store, schema: Player })
        yield* test(players, yield* DataStores, emulator)
      })
      const { exit } = yield* elapse(Effect.provide(program, Layer.provide(DataStores.layer, client)), {
        step: "100 millis",
        within: "1 day"
      })
      return yield* exit
    })
  )

describe("a store with a schema", () => {
  scenario("writes what it is told to, whatever else its options and a metadata hold", (_, untyped, emulator) =>
    Effect.gen(function* () {
      const options = { ...store, schema: Schema.Number, value: 0, users: [1], entryId: "elsewhere", etag: "x" }
      const numbers = yield* Effect.provideService(EntryStore.make(options), DataStores, untyped)
      yield* numbers.modify("a", () => ({ value: 5 }))
      const metadata = { users: [156], entryId: "b", dataStoreId: "others", value: 9, etag: "x" }
      yield* numbers.upsert("a", 6, metadata)
      const [entry, ...others] = emulator.views.dataStores.entries(store)
      expect([entry?.id, entry?.value, entry?.users, others]).toEqual(["a", 6, ["users/156"], []])
      expect((yield* numbers.get("a")).value).toBe(6)
    })
  )

  scenario("takes equal writes for its own where it is told to", (_, untyped, emulator) =>
    Effect.gen(function* () {
      const lose = (operation: "createEntry" | "updateEntry" | "deleteEntry") =>
        emulator.faults.add({ operation: `dataStores.${operation}`, fault: Faults.resetAfter })
      const make = (acceptEqual: boolean) =>
        Effect.provideService(EntryStore.make({ ...store, schema: Schema.Number, acceptEqual }), DataStores, untyped)
      const [alone, careful] = [yield* make(true), yield* make(false)]
      lose("createEntry")
      expect((yield* alone.create("a", 1)).value).toBe(1)
      lose("updateEntry")
      expect((yield* alone.modify("a", () => ({ value: 2 })))?.value).toBe(2)
      lose("updateEntry")
      const error = yield* Effect.flip(careful.modify("a", () => ({ value: 3 })))
      expect(error).toMatchObject({ _tag: "Conflict", afterUnknownOutcome: true })
      lose("deleteEntry")
      yield* alone.delete("a")
    })
  )

  scenario("writes values as the schema encodes them, and reads them back", (players, untyped) =>
    Effect.gen(function* () {
      const made = yield* players.create("a", rich, { users: [156] })
      expect(made.value).toEqual(rich)
      expect(made.users).toEqual(["users/156"])
      expect((yield* untyped.getEntry({ ...store, entryId: "a" })).value).toEqual(stored)
      // In the same hour it would take the first one's place.
      yield* TestClock.adjust("1 hour")
      yield* players.upsert("a", { ...rich, coins: 13 })
      const entry = yield* players.get("a")
      expect(entry.value).toEqual({ ...rich, coins: 13 })
      // What is not given stays.
      expect(entry.users).toEqual(["users/156"])
      const before = yield* players.get("a", { revisionId: made.revisionId ?? "" })
      expect(before.value.coins).toBe(12)
      yield* players.delete("a")
      expect(yield* players.find("a")).toEqual(Option.none())
      expect(yield* Effect.flip(players.get("a"))).toMatchObject({ _tag: "NotFound" })
    })
  )

  scenario("keeps to its scope", (_, untyped) =>
    Effect.gen(function* () {
      const scoped = yield* EntryStore.make({ ...store, scope: "eu", schema: Player }).pipe(
        Effect.provideService(DataStores, untyped)
      )
      yield* scoped.upsert("a", rich)
      expect((yield* untyped.getEntry({ ...store, scope: "eu", entryId: "a" })).value).toEqual(stored)
      expect(yield* Effect.flip(untyped.getEntry({ ...store, entryId: "a" }))).toMatchObject({ _tag: "NotFound" })
      expect((yield* Stream.runCollect(scoped.list())).map(({ id }) => id)).toEqual(["a"])
    })
  )

  scenario("changes what is there, once for each of many writers", (players) =>
    Effect.gen(function* () {
      const more = players.modify("a", (current) => ({
        value: { ...(current?.value ?? rich), coins: (current?.value.coins ?? 0) + 1 }
      }))
      yield* Effect.all(
        Array.from({ length: 3 }, () => more),
        { concurrency: "unbounded" }
      )
      expect((yield* players.get("a")).value.coins).toBe(3)
      const left = yield* players.modify("a", () => undefined)
      expect(left?.value.coins).toBe(3)
      const by = yield* players.modify("a", () => Effect.succeed({ value: rich, attributes: { by: "test" } }))
      expect([by?.value, by?.attributes]).toEqual([rich, { by: "test" }])
      expect(yield* players.modify("none", () => undefined)).toBe(undefined)
      expect(yield* Effect.flip(players.modify("a", () => Effect.fail("no" as const)))).toBe("no")
    })
  )

  scenario("keeps what the schema does not name, at any depth", (_, untyped) =>
    Effect.gen(function* () {
      const Item = Schema.Struct({ id: Schema.Int, count: Schema.Int })
      const schema = Schema.Struct({
        coins: Schema.Int,
        nick: Schema.optionalKey(Schema.String),
        pet: Schema.optionalKey(Schema.Struct({ name: Schema.String })),
        items: Schema.Array(Item)
      })
      const open = (undeclared: "keep" | "drop") =>
        EntryStore.make({ ...store, schema, undeclared }).pipe(Effect.provideService(DataStores, untyped))
      const players = yield* open("keep")
      const value = {
        coins: 1,
        nick: "n",
        level: 7,
        pet: { name: "Rex", hue: 3 },
        items: [
          { id: 1, count: 1, lucky: true },
          { id: 2, count: 1 },
          { id: 3, count: 1, lucky: false }
        ],
        ["__proto__"]: 1
      }
      yield* untyped.createEntry({ ...store, entryId: "a", value })
      const read = Effect.map(untyped.getEntry({ ...store, entryId: "a" }), (entry) => entry.value)
      const items = (current: TypedEntry<typeof schema.Type> | undefined) => current?.value.items ?? []

      // Made anew, without what was optional, with another item in the middle and one gone.
      yield* players.modify("a", (current) => ({
        value: {
          coins: 2,
          pet: { name: "Max" },
          items: [...items(current).slice(0, 1), { id: 4, count: 1 }, ...items(current).slice(2)]
        }
      }))
      const { nick: _, ...rest } = value
      const second = [
        { id: 1, count: 1, lucky: true },
        { id: 4, count: 1 },
        { id: 3, count: 1, lucky: false }
      ]
      expect(yield* read).toEqual({ ...rest, coins: 2, pet: { name: "Max", hue: 3 }, items: second })

      // Which of the items this is, nobody can tell.
      const spent = {
        coins: 3,
        items: [
          { id: 1, count: 0 },
          { id: 4, count: 1 },
          { id: 3, count: 1 }
        ]
      }
      const error = yield* Effect.flip(players.modify("a", () => ({ value: spent })))
      expect(error).toMatchObject({ _tag: "ValueMismatch", value: "stored" })
      expect(error.message).toContain("value.items.0 holds what the schema does not name")
      expect(yield* read).toMatchObject({ coins: 2 })

      // What is removed takes its fields with it.
      yield* players.modify("a", (current) => ({ value: { coins: 3, items: items(current).slice(1) } }))
      const { pet: __, ...without } = rest
      expect(yield* read).toEqual({ ...without, coins: 3, items: second.slice(1) })

      yield* (yield* open("drop")).modify("a", () => ({ value: spent }))
      expect(yield* read).toEqual(spent)
      yield* players.modify("a", (current) => ({ value: { ...spent, items: items(current) } }))
      expect(yield* read).toEqual(spent)
    })
  )

  scenario("takes a value in another form of writing for no other value", (_, untyped) =>
    Effect.gen(function* () {
      const schema = Schema.Struct({ visits: Schema.Array(Schema.Struct({ at: Schema.DateTimeUtcFromString })) })
      const players = yield* EntryStore.make({ ...store, schema }).pipe(Effect.provideService(DataStores, untyped))
      // A game writes no milliseconds; the schema does.
      const visits = [{ at: "2026-01-02T03:04:05Z" }, { at: "2026-01-03T03:04:05Z" }]
      yield* untyped.createEntry({ ...store, entryId: "a", value: { visits } })
      yield* players.modify("a", () => ({ value: { visits: [{ at: joined }] } }))
      const { value } = yield* untyped.getEntry({ ...store, entryId: "a" })
      expect(value).toEqual({ visits: [{ at: "2026-01-02T03:04:05.000Z" }] })
      yield* players.modify("a", () => ({ value: { visits: [{ at: DateTime.add(joined, { days: 9 }) }] } }))
    })
  )

  scenario("sends nothing that does not fit", (players, _, emulator) =>
    Effect.gen(function* () {
      const bad = { ...rich, coins: 1.5 }
      for (const write of [players.create("a", bad), players.upsert("a", bad)]) {
        const error = yield* Effect.flip(write)
        expect(error).toMatchObject({ _tag: "ValueMismatch", dataStoreId: "typed", entryId: "a", value: "given" })
        expect(error.message).toMatch(/^typed\/a: the given value does not fit the schema: .*integer.*\n?.*coins/s)
      }
      expect(emulator.log()).toEqual([])
      expect(yield* Effect.flip(players.modify("a", () => ({ value: bad })))).toMatchObject({ value: "given" })
      expect(emulator.log().map(({ operation }) => operation)).toEqual(["dataStores.getEntry"])
    })
  )

  scenario("fails on a stored value of another form, and leaves it", (players, untyped) =>
    Effect.gen(function* () {
      yield* untyped.createEntry({ ...store, entryId: "old", value: { coins: "many" } })
      const calls: ReadonlyArray<Effect.Effect<unknown, OpenCloudError | ValueMismatch>> = [
        players.get("old"),
        players.find("old"),
        players.modify("old", () => ({ value: rich })),
        Stream.runDrain(players.listWithValues())
      ]
      for (const call of calls) {
        expect(yield* Effect.flip(call)).toMatchObject({ _tag: "ValueMismatch", entryId: "old", value: "stored" })
      }
      expect((yield* untyped.getEntry({ ...store, entryId: "old" })).value).toEqual({ coins: "many" })
    })
  )

  scenario("reads all values, and leaves out what is deleted meanwhile", (players, untyped, emulator) =>
    Effect.gen(function* () {
      for (let index = 0; index < 30; index++) yield* players.upsert(`p${index}`, { ...rich, coins: index })
      yield* untyped.createEntry({ ...store, entryId: "other", value: 1 })
      emulator.faults.add({ operation: "dataStores.getEntry", fault: Faults.status(404), times: 1 })
      const all = yield* Stream.runCollect(players.listWithValues({ prefix: "p", concurrency: 3 }))
      const coins = all.map(({ value }) => value.coins).sort((a, b) => a - b)
      expect([coins.length, new Set(coins).size]).toEqual([29, 29])
      const [names] = yield* Stream.runCollect(Stream.take(players.list.pages({ prefix: "p", pageSize: 10 }), 1))
      const [first] = yield* Stream.runCollect(
        Stream.take(players.listWithValues.pages({ prefix: "p", pageSize: 10 }), 1)
      )
      expect(first?.items.map(({ id }) => id)).toEqual(names?.items.map(({ id }) => id))
      const rest = yield* Stream.runCollect(players.listWithValues({ prefix: "p", pageSize: 10, cursor: first?.next }))
      const every = [...(first?.items ?? []), ...rest].map(({ value }) => value.coins)
      expect(every.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index))
    })
  )
})

it("types of a store with a schema", () => {
  const check = (players: EntryStore<Player>) => {
    const entry: Effect.Effect<TypedEntry<Player>, OpenCloudError | ValueMismatch> = players.get("a")
    // @ts-expect-error the value has to fit the schema
    players.upsert("a", { coins: "12" })
    // @ts-expect-error so has a change
    players.modify("a", () => ({ value: 1 }))
    const caught = Effect.catchTag(entry, "NotFound", () => Effect.succeed(undefined))
    const missing: Effect.Effect<
      TypedEntry<Player> | undefined,
      Exclude<OpenCloudError | ValueMismatch, NotFound>
    > = caught
    return missing
  }
  expect(check).toBeTypeOf("function")
})

describe("elements that are equal by the schema", () => {
  const schema = Schema.Struct({ l: Schema.Array(Schema.Struct({ id: Schema.Int })) })
  type List = (typeof schema.Type)["l"]
  const [a, b, c, d] = [{ id: 1, x: 9 }, { id: 1, x: 8 }, { id: 2 }, { id: 3 }]
  const cases: ReadonlyArray<
    readonly [
      name: string,
      stored: ReadonlyArray<object>,
      change: (l: List) => List,
      left: ReadonlyArray<object> | undefined
    ]
  > = [
    ["one of them is taken away", [a, b, c], (l) => l.slice(1), undefined],
    ["they are turned round", [a, b, c], (l) => l.toReversed(), undefined],
    ["there is another", [a, c], (l) => [...l, { id: 1 }], undefined],
    ["there is another before", [a, c], (l) => [{ id: 1 }, ...l], undefined],
    ["all of them are taken away", [a, b, c], (l) => l.slice(2), [c]],
    ["they stay, and others come", [a, b, c], (l) => [...l, d], [a, b, c, d]],
    ["others go", [a, b, c], (l) => l.slice(0, 2), [a, b]],
    ["they are equal in what is stored", [a, a, c], (l) => l.slice(1), [a, c]],
    ["nothing else is stored", [c, c, a], (l) => l.slice(1), [c, a]],
    ["no two are equal", [a, c, d], (l) => l.toReversed(), [d, c, a]]
  ]
  for (const [name, stored, change, left] of cases) {
    scenario(`${left === undefined ? "are not mistaken" : "keep what is theirs"} where ${name}`, (_, untyped) =>
      Effect.gen(function* () {
        const lists = yield* Effect.provideService(EntryStore.make({ ...store, schema }), DataStores, untyped)
        yield* untyped.createEntry({ ...store, entryId: "l", value: { l: stored } })
        const update = lists.modify("l", (current) => ({ value: { l: change(current?.value.l ?? []) } }))
        const error = yield* Effect.match(update, { onSuccess: () => undefined, onFailure: ({ _tag }) => _tag })
        expect(error).toBe(left === undefined ? "ValueMismatch" : undefined)
        const { value } = yield* untyped.getEntry({ ...store, entryId: "l" })
        expect(value).toEqual({ l: left ?? stored })
      })
    )
  }
})
