/** What is written, and what others have written: how large it may be, and what it is read as. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { OpenCloudError } from "effect-open-cloud"
import { LosslessJson } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { DataStoresV1 } from "effect-open-cloud/DataStoresV1"
import { EntryStore, Integer } from "effect-open-cloud/EntryStore"
import { Messaging } from "effect-open-cloud/Messaging"
import { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"
import { OrderedDataStoresV1 } from "effect-open-cloud/OrderedDataStoresV1"
import { makeCloud } from "../integration/cloud.ts"
import { failure, tagOf } from "../services/scenario.ts"
import { wire } from "./scripted.ts"

const universeId = 9000001
const entry = { universeId, dataStoreId: "Players", entryId: "Player_9000002" }
const ranks = { universeId, orderedDataStoreId: "Ranks" }

const stores = wire(DataStores, DataStores.layer)
const storesV1 = wire(DataStoresV1, DataStoresV1.layer)
const ordered = wire(OrderedDataStores, OrderedDataStores.layer)
const orderedV1 = wire(OrderedDataStoresV1, OrderedDataStoresV1.layer)

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
