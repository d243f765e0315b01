/** Stores on answers in the shapes that the live service gives, and requests in the shapes that it takes. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "effect-open-cloud"
import { LosslessJson, PreconditionFailed } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { DataStoresV1 } from "effect-open-cloud/DataStoresV1"
import { EntryStore, Integer } from "effect-open-cloud/EntryStore"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { Messaging } from "effect-open-cloud/Messaging"
import { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"
import { OrderedDataStoresV1 } from "effect-open-cloud/OrderedDataStoresV1"
import { makeCloud } from "../integration/cloud.ts"
import { failure, tagOf } from "../services/scenario.ts"
import { json, wire } from "./scripted.ts"

const universeId = 9000001
const map = { universeId, sortedMapId: "scores" }
const item = { ...map, itemId: "a:b/c" }
const queue = { universeId, queueId: "jobs" }
const entry = { universeId, dataStoreId: "Players", entryId: "Player_9000002" }
const ranks = { universeId, orderedDataStoreId: "Ranks" }
const mount = `cloud/v2/universes/${universeId}/memory-store`

const memory = wire(MemoryStores, MemoryStores.layer)
const stores = wire(DataStores, DataStores.layer)
const storesV1 = wire(DataStoresV1, DataStoresV1.layer)
const ordered = wire(OrderedDataStores, OrderedDataStores.layer)
const orderedV1 = wire(OrderedDataStoresV1, OrderedDataStoresV1.layer)

describe("the order of a sorted map", () => {
  memory("C1: is asked for as `desc`", [{ items: [], nextPageToken: null }], (memory, sent) =>
    Effect.gen(function* () {
      yield* Stream.runDrain(memory.listSortedMapItems({ ...map, descending: true }))
      yield* Stream.runDrain(memory.listSortedMapItems(map))
      expect(sent.map(({ query }) => query.get("orderBy"))).toEqual(["desc", null])
    })
  )

  for (const order of ["asc-desc", "id", "both"] as const) {
    it.effect(`C1: works with a service that takes ${order}`, () =>
      Effect.gen(function* () {
        const { run } = yield* makeCloud({ dialect: { "memoryStores.order": order } })
        const ids = yield* Effect.gen(function* () {
          const memory = yield* MemoryStores
          for (let n = 0; n < 5; n++) yield* memory.upsertSortedMapItem({ ...map, itemId: `k${n}`, value: n })
          return yield* Stream.runCollect(memory.listSortedMapItems({ ...map, descending: true, pageSize: 2 }))
        }).pipe(Effect.provide(MemoryStores.layer), run)
        expect(ids.map(({ id }) => id)).toEqual(["k4", "k3", "k2", "k1", "k0"])
      })
    )
  }

  memory("C1: is not asked for twice when something else is refused", [json({ message: "bad" }, 400)], (memory, sent) =>
    Effect.gen(function* () {
      const list = memory.listSortedMapItems({ ...map, descending: true })
      expect(yield* failure(Stream.runDrain(list))).toMatchObject({ _tag: "InvalidRequest", serverMessage: "bad" })
      expect(sent.map(({ query }) => query.get("orderBy"))).toEqual(["desc", "id desc"])
    })
  )
})

describe("ids that answers leave out", () => {
  const queued = { path: `${mount}/queues/jobs/items/one%3A%3Atwo`, data: 1, expireTime: "2026-02-01T00:00:00Z" }

  memory("C7: a queue's item is named by its path, when it is added", [queued], (memory) =>
    Effect.gen(function* () {
      expect((yield* memory.createQueueItem({ ...queue, data: 1 })).id).toBe("one::two")
    })
  )

  memory("C7: and when it is read", [{ id: "read", queueItems: [queued, { ...queued, id: "own" }] }], (memory) =>
    Effect.gen(function* () {
      const { items } = yield* memory.readQueueItems(queue)
      expect(items.map(({ id }) => id)).toEqual(["one::two", "own"])
    })
  )

  memory(
    "C8: a sorted map's item is the one that was asked for",
    [{ path: `${mount}/sorted-maps/scores/items/`, value: 5, numericSortKey: null, id: "" }],
    (memory) =>
      Effect.gen(function* () {
        for (const answer of [
          memory.updateSortedMapItem({ ...item, value: 5 }),
          memory.upsertSortedMapItem({ ...item, value: 5 }),
          memory.createSortedMapItem({ ...item, value: 5 }),
          memory.getSortedMapItem(item)
        ]) {
          expect(yield* answer).toMatchObject({ id: "a:b/c", value: 5 })
        }
      })
  )

  memory("F4: an upsert names its item in the body", [{ path: "", value: 5 }], (memory, sent) =>
    Effect.gen(function* () {
      yield* memory.upsertSortedMapItem({ ...item, value: 5 })
      yield* memory.updateSortedMapItem({ ...item, value: 5 })
      expect(sent.map(({ json }) => json)).toEqual([{ id: "a:b/c", value: 5 }, { value: 5 }])
    })
  )

  memory(
    "F4: listed items are named by their paths, as they are and as in a URL",
    [
      {
        items: [
          { path: `${mount}/sorted-maps/scores/items/a%3Ab%2Fc`, value: 1 },
          { path: `${mount}/sorted-maps/scores/items/100%`, value: 2 },
          { path: `${mount}/sorted-maps/scores/items/x/items/y`, value: 3 }
        ]
      }
    ],
    (memory) =>
      Effect.gen(function* () {
        const items = yield* Stream.runCollect(memory.listSortedMapItems(map))
        expect(items.map(({ id }) => id)).toEqual(["a:b/c", "100%", "x/items/y"])
      })
  )

  const echoed = (ordered: OrderedDataStores["Service"] | OrderedDataStoresV1["Service"]) =>
    Effect.gen(function* () {
      const input = { ...ranks, entryId: "Player_9000002", value: 7 }
      for (const answer of [
        ordered.getEntry(input),
        ordered.createEntry(input),
        ordered.updateEntry(input),
        ordered.upsertEntry(input),
        ordered.incrementEntry({ ...input, amount: 7 })
      ] as ReadonlyArray<Effect.Effect<{ readonly id: string }, unknown>>) {
        expect((yield* answer).id).toBe("Player_9000002")
      }
    })

  ordered("F4: an entry of an ordered store is the one that was asked for", [{ value: 7 }], echoed)

  orderedV1("F4: by the older interface, too", [{ value: 7 }], echoed)

  ordered(
    "F4: and a list without any is refused, instead of naming them all alike",
    [{ orderedDataStoreEntries: [{ id: "a", value: 1 }, { value: 7 }] }],
    (ordered) =>
      Effect.gen(function* () {
        expect(yield* tagOf(Stream.runDrain(ordered.listEntries(ranks)))).toBe("UnexpectedResponse")
      })
  )

  orderedV1("F4: and so is one of the older interface", [{ entries: [{ value: 7 }] }], (ordered) =>
    Effect.gen(function* () {
      expect(yield* tagOf(Stream.runDrain(ordered.listEntries(ranks)))).toBe("UnexpectedResponse")
    })
  )

  stores(
    "F4: listed entries of a data store are named by their paths",
    [{ dataStoreEntries: [{ path: `universes/${universeId}/data-stores/Players/scopes/global/entries/a%20b` }] }],
    (stores) =>
      Effect.gen(function* () {
        const [listed] = yield* Stream.runCollect(stores.listEntries(entry))
        expect(listed?.id).toBe("a b")
      })
  )
})

describe("conditions of the older interface", () => {
  const headers = { "roblox-entry-version": "08DE.0000000002.08DE.01", "roblox-entry-userids": "[9000002]" }
  const theirs = { message: "I am an entry", code: 5, errors: [{ code: 9, message: "so am I" }], big: 1 }

  storesV1("C4: a 412 brings what is there, as the user's own", [json(theirs, 412, headers)], (stores) =>
    Effect.gen(function* () {
      const error = yield* failure(stores.upsertEntry({ ...entry, value: 1, exclusiveCreate: true }))
      if (!(error instanceof PreconditionFailed)) throw new Error(`not a failed precondition: ${error?._tag}`)
      expect(error.currentValue).toEqual(theirs)
      expect(error.currentVersion).toBe("08DE.0000000002.08DE.01")
      expect([error.serverMessage, error.code, error.details, error.field]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined
      ])
      expect(error.message).not.toContain("entry;")
      expect(error.message).not.toContain("I am")
    })
  )

  storesV1(
    "C4: digit for digit",
    [new Response("[9007199254740993]", { status: 412, headers }), new Response("", { status: 412, headers })],
    (stores) =>
      Effect.gen(function* () {
        const write = stores.upsertEntry({ ...entry, value: 1, matchVersion: "x", users: [], attributes: {} })
        const error = yield* failure(write)
        expect(error).toMatchObject({ currentJson: "[9007199254740993]", currentValue: [9007199254740993n] })
        expect(yield* failure(write)).toMatchObject({ currentVersion: headers["roblox-entry-version"] })
      })
  )

  storesV1(
    "C4: a version that repeats the key is not shown",
    [json(theirs, 412, { ...headers, "roblox-entry-version": "a-made-up-key" })],
    (stores) =>
      Effect.gen(function* () {
        const write = stores.upsertEntry({ ...entry, value: 1, matchVersion: "x", users: [], attributes: {} })
        expect(JSON.stringify(yield* failure(write))).not.toContain("a-made-up-key")
      })
  )

  storesV1("C4: a 412 of something in between is read as an error", [json({ message: "no" }, 412)], (stores) =>
    Effect.gen(function* () {
      const error = yield* failure(stores.upsertEntry({ ...entry, value: 1, exclusiveCreate: true }))
      expect(error).toMatchObject({ _tag: "PreconditionFailed", serverMessage: "no" })
      expect(error).not.toHaveProperty("currentVersion")
    })
  )

  for (const [answer, tag] of [
    ["412", "PreconditionFailed"],
    ["409", "Conflict"]
  ] as const) {
    it.effect(`C4: works with a service that answers ${answer}`, () =>
      Effect.gen(function* () {
        const { emulator, run } = yield* makeCloud({ dialect: { "dataStores.conditionV1": answer } })
        yield* Effect.gen(function* () {
          const stores = yield* DataStoresV1
          yield* stores.upsertEntry({ ...entry, value: 1, exclusiveCreate: true })
          expect(yield* tagOf(stores.upsertEntry({ ...entry, value: 2, exclusiveCreate: true }))).toBe(tag)
          const { versionId } = yield* stores.upsertEntry({ ...entry, value: 3 })
          yield* stores.upsertEntry({ ...entry, value: 4, matchVersion: versionId })
          expect(yield* tagOf(stores.upsertEntry({ ...entry, value: 5, matchVersion: versionId }))).toBe(tag)
        }).pipe(Effect.provide(DataStoresV1.layer), run)
        expect(emulator.views.dataStores.entries({ dataStoreId: "Players" }).map(({ value }) => value)).toEqual([4])
      })
    )
  }
})

describe("prefixes and scopes", () => {
  stores("DS2: entries are listed in the scope that they are in", [{ dataStoreEntries: [] }], (stores, sent) =>
    Effect.gen(function* () {
      yield* Stream.runDrain(stores.listEntries({ ...entry, prefix: "Pl" }))
      yield* Stream.runDrain(stores.listEntries(entry))
      yield* Stream.runDrain(stores.listEntries({ ...entry, scope: "season", prefix: "Pl" }))
      yield* Stream.runDrain(stores.listEntries({ ...entry, allScopes: true, prefix: "global/Pl" }))
      const under = `/cloud/v2/universes/${universeId}/data-stores/Players/scopes`
      expect(sent.map(({ path, query }) => [path, query.get("filter")])).toEqual([
        [`${under}/global/entries`, 'id.startsWith("Pl")'],
        [`${under}/global/entries`, null],
        [`${under}/season/entries`, 'id.startsWith("Pl")'],
        [`${under}/-/entries`, 'id.startsWith("global/Pl")']
      ])
    })
  )

  for (const counts of ["scope", "id"] as const) {
    it.effect(`DS2: works with a service whose prefixes count from the ${counts}`, () =>
      Effect.gen(function* () {
        const { emulator, run } = yield* makeCloud({ dialect: { "dataStores.prefixWithoutScope": counts } })
        for (const id of ["Player_1", "Pet_1"]) emulator.seed.dataStores.put({ dataStoreId: "Players", id, value: 1 })
        const found = yield* DataStores.use((stores) =>
          Stream.runCollect(stores.listEntries({ ...entry, prefix: "Pl" }))
        ).pipe(Effect.provide(DataStores.layer), run)
        expect(found.map(({ id }) => id)).toEqual(["Player_1"])
      })
    )
  }

  stores("DS-6: a scope and all scopes contradict each other", [{}], (stores, sent) =>
    Effect.gen(function* () {
      const list = stores.listEntries({ ...entry, scope: "season", allScopes: true })
      expect(yield* failure(Stream.runDrain(list))).toMatchObject({ _tag: "InvalidRequest", at: "scope" })
      expect(sent).toEqual([])
    })
  )

  storesV1("DS-6: to the older interface, too", [{}], (stores, sent) =>
    Effect.gen(function* () {
      const list = stores.listEntries({ ...entry, scope: "season", allScopes: true })
      expect(yield* failure(Stream.runDrain(list))).toMatchObject({ _tag: "InvalidRequest", at: "scope" })
      expect(sent).toEqual([])
    })
  )

  stores("a tenant that is called `-` does not reach all scopes", [{}], (stores, sent) =>
    Effect.gen(function* () {
      const input = { ...entry, scope: "-" }
      for (const call of [
        Stream.runDrain(stores.listEntries(input)),
        Stream.runDrain(stores.listEntryRevisions(input)),
        stores.getEntry(input),
        stores.createEntry({ ...input, value: 1 }),
        stores.updateEntry({ ...input, value: 1 }),
        stores.upsertEntry({ ...input, value: 1 }),
        stores.modifyEntry(input, () => ({ value: 1 })),
        stores.incrementEntry({ ...input, amount: 1 }),
        stores.deleteEntry(input)
      ] as ReadonlyArray<Effect.Effect<unknown, unknown>>) {
        expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent", at: "scope" })
      }
      expect(sent).toEqual([])
    })
  )

  const endless = `universes/9000001${"/data-stores/x".repeat(100_000)}`
  stores("a path of a megabyte is read in a moment", [{ dataStoreEntries: [{ path: endless, id: "a" }] }], (stores) =>
    Effect.gen(function* () {
      const [listed] = yield* Stream.runCollect(stores.listEntries(entry))
      expect(listed?.scope).toBe("global")
    })
  )
})

describe("sizes", () => {
  const cyrillic = (letters: number) => "ж".repeat(letters)
  const long = "is larger than 50 bytes of UTF-8"

  const whole = { path: "universes/1/data-stores/a/entries/b", id: "b", revisionId: "1", etag: "1", value: 1 }

  stores("DS3: names, keys and scopes are counted in bytes of UTF-8", [whole], (stores, sent) =>
    Effect.gen(function* () {
      for (const field of ["dataStoreId", "entryId", "scope"]) {
        const at = field === "scope" ? "scopeId" : field
        yield* stores.getEntry({ ...entry, [field]: cyrillic(25) })
        const error = yield* failure(stores.getEntry({ ...entry, [field]: cyrillic(26) }))
        expect(error).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent", at, reason: long })
      }
      expect(sent.length).toBe(3)
    })
  )

  stores("DS3: values are counted as JSON in UTF-8", [whole], (stores, sent) =>
    Effect.gen(function* () {
      const write = (letters: number) =>
        stores.updateEntry({ ...entry, users: [], attributes: {}, value: cyrillic(letters) })
      yield* write((4_194_304 - 2) / 2)
      expect(yield* failure(write((4_194_304 - 2) / 2 + 1))).toMatchObject({ _tag: "InvalidRequest", at: "value" })
      expect(sent.length).toBe(1)
    })
  )

  storesV1("DS3: in the older interface, too", [{ version: "1" }], (stores, sent) =>
    Effect.gen(function* () {
      const write = (letters: number) =>
        stores.upsertEntry({ ...entry, users: [], attributes: {}, value: cyrillic(letters) })
      yield* write((4_194_304 - 2) / 2)
      expect(yield* failure(write((4_194_304 - 2) / 2 + 1))).toMatchObject({ _tag: "InvalidRequest" })
      for (const field of ["dataStoreId", "entryId", "scope"]) {
        const input = { ...entry, [field]: cyrillic(26) }
        expect(yield* failure(stores.getEntry(input))).toMatchObject({ _tag: "InvalidRequest", reason: long })
      }
      expect(sent.length).toBe(1)
    })
  )

  const counted = (
    stores: OrderedDataStores["Service"] | OrderedDataStoresV1["Service"],
    sent: ReadonlyArray<unknown>
  ) =>
    Effect.gen(function* () {
      const input = { ...ranks, entryId: cyrillic(25) }
      yield* Effect.asVoid<unknown, OpenCloudError, never>(stores.getEntry(input))
      for (const field of ["orderedDataStoreId", "entryId", "scope"]) {
        const longer = Effect.asVoid<unknown, OpenCloudError, never>(
          stores.getEntry({ ...input, [field]: cyrillic(26) })
        )
        expect(yield* failure(longer)).toMatchObject({ _tag: "InvalidRequest", reason: long })
      }
      expect(sent.length).toBe(1)
    })

  ordered("DS3: in ordered stores, too", [{ value: 1 }], counted)

  orderedV1("DS3: and in ordered stores by the older interface", [{ value: 1 }], counted)

  it.effect("DS3: the emulator counts alike", () =>
    Effect.gen(function* () {
      const { emulator } = yield* makeCloud()
      const read = (id: string) =>
        Effect.promise(() =>
          emulator.fetch(
            `https://apis.roblox.com/cloud/v2/universes/${universeId}/data-stores/Players/entries/${encodeURIComponent(id)}`,
            { headers: { "x-api-key": "emulator-key" } }
          )
        )
      expect((yield* read(cyrillic(25))).status).toBe(404)
      expect((yield* read(cyrillic(26))).status).toBe(400)
    })
  )
})

describe("messages", () => {
  const message = (length: number) => ({ universeId, topic: "t", message: "x".repeat(length) })
  for (const [bound, tag] of [
    ["1114", "Success"],
    ["1024", "InvalidRequest"]
  ] as const) {
    it.effect(`C9: have up to 1,114 characters, where the service takes ${bound}`, () =>
      Effect.gen(function* () {
        const { requests, run } = yield* makeCloud({ dialect: { "messaging.bound": bound } })
        yield* Effect.gen(function* () {
          const messaging = yield* Messaging
          for (const publish of [messaging.publish, messaging.publishV1]) {
            yield* publish(message(1024))
            expect(yield* tagOf(publish(message(1114)))).toBe(tag)
            const refused = yield* failure(publish(message(1115)))
            expect(refused).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
          }
        }).pipe(Effect.provide(Messaging.layer), run)
        expect(requests("messaging.publish").length + requests("messaging.publishV1").length).toBe(4)
      })
    )
  }
})

describe("what Lua and other writers store", () => {
  const store = { universeId, dataStoreId: "Players" }
  const path = `universes/${universeId}/data-stores/Players/scopes/global/entries/a`
  const stored = (value: string, more = "") =>
    new Response(
      `{"path":"${path}","id":"a","etag":"e1","revisionId":"1","users":[],"attributes":[],"value":${value}${more}}`
    )
  const typed = <A>(schema: Schema.Codec<A, unknown>, stores: DataStores["Service"]) =>
    Effect.provideService(EntryStore.make({ ...store, schema }), DataStores, stores)

  const Inventory = Schema.Struct({
    counts: Schema.Record(Schema.String, Schema.Number),
    list: Schema.Array(Schema.Record(Schema.String, Schema.Number)),
    either: Schema.Union([Schema.Array(Schema.Number), Schema.Record(Schema.String, Schema.Number)]),
    some: Schema.optionalKey(Schema.NullOr(Schema.Struct({ gold: Schema.optionalKey(Schema.Number) })))
  })

  stores(
    "F12: an empty table is read as what the schema has there",
    [stored('{"counts":[],"list":[[],{"a":1}],"either":[],"some":[],"later":[]}')],
    (stores, sent) =>
      Effect.gen(function* () {
        const entries = yield* typed(Inventory, stores)
        const { attributes, value } = yield* entries.get("a")
        expect(value).toEqual({ counts: {}, list: [{}, { a: 1 }], either: [], some: {} })
        expect(attributes).toEqual({})
        yield* entries.modify("a", (before) => before && { value: { ...before.value, counts: { a: 2 } } })
        expect(sent.at(-1)?.json).toMatchObject({ value: { counts: { a: 2 }, either: [], later: [] } })
      })
  )

  stores("F12: at the top, too", [stored("[]")], (stores) =>
    Effect.gen(function* () {
      const entries = yield* typed(Schema.Record(Schema.String, Schema.Number), stores)
      expect((yield* entries.get("a")).value).toEqual({})
      const lists = yield* typed(Schema.Array(Schema.Number), stores)
      expect((yield* lists.get("a")).value).toEqual([])
    })
  )

  storesV1(
    "F12: attributes of the older interface",
    [new Response("5", { headers: { "roblox-entry-attributes": "[]", "roblox-entry-version": "1" } })],
    (stores) =>
      Effect.gen(function* () {
        expect((yield* stores.getEntry(entry)).attributes).toEqual({})
      })
  )

  stores("F13: a number is one however it is spelled", [stored("10000000000000000")], (stores) =>
    Effect.gen(function* () {
      const entries = yield* typed(Schema.Number, stores)
      expect((yield* entries.get("a")).value).toBe(1e16)
    })
  )

  stores(
    "F13: integers on both sides of 2^53",
    [stored("[7,9007199254740991,10000000000000000,9007199254740993,-9223372036854775808]")],
    (stores, sent) =>
      Effect.gen(function* () {
        const entries = yield* typed(Schema.Array(Integer), stores)
        const { value } = yield* entries.get("a")
        expect(value).toEqual([7n, 9007199254740991n, 10000000000000000n, 9007199254740993n, -(2n ** 63n)])
        yield* entries.upsert("a", [...value, 2n ** 80n], { users: [], attributes: {} })
        expect(sent.at(-1)?.text).toContain(
          "[7,9007199254740991,10000000000000000,9007199254740993,-9223372036854775808,1208925819614629174706176]"
        )
      })
  )

  stores("F13: what is none is told", [stored("0.5")], (stores) =>
    Effect.gen(function* () {
      const entries = yield* typed(Integer, stores)
      expect(yield* failure(entries.get("a"))).toMatchObject({ _tag: "ValueMismatch" })
    })
  )

  stores(
    "F14: a number beyond a double goes back as it was",
    [stored('{"coins":1,"odd":[1e9999,-1e400]}')],
    (stores, sent) =>
      Effect.gen(function* () {
        yield* stores.modifyEntry({ ...store, entryId: "a" }, (before) => ({
          value: { ...(before?.value as object), coins: 2 }
        }))
        expect(sent.at(-1)?.text).toContain('"value":{"coins":2,"odd":[1e9999,-1e400]}')
        const entries = yield* typed(Schema.Struct({ coins: Schema.Number }), stores)
        yield* entries.modify("a", () => ({ value: { coins: 3 } }))
        expect(sent.at(-1)?.text).toContain("1e9999,-1e400")
        const { value } = yield* stores.getEntry({ ...store, entryId: "a" })
        expect(LosslessJson.stringify(value)).toBe('{"coins":1,"odd":[1e9999,-1e400]}')
      })
  )

  stores("F14: and is told by name where the schema has a number", [stored('{"coins":1e9999}')], (stores) =>
    Effect.gen(function* () {
      const entries = yield* typed(Schema.Struct({ coins: Schema.Number }), stores)
      const error = yield* failure(entries.get("a"))
      expect(error).toMatchObject({ _tag: "ValueMismatch", entryId: "a", value: "stored" })
      expect(error?.message).toContain("coins")
    })
  )
})
