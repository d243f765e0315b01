/** Whatever JSON a program stores is what it reads back. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import { type Json, OpenCloud } from "../../src/index.ts"
import { parse, stringify } from "../../src/interface/Json.ts"
import { cases } from "../properties.ts"
import { canonical, json } from "./arbitraries.ts"
import { makeCloud, universeId } from "./cloud.ts"

const address = { universeId, dataStoreId: "s", entryId: "e" }

const roundTrip = (value: Json) =>
  Effect.gen(function* () {
    const { emulator, run } = yield* makeCloud()
    const update = OpenCloud.execute(DataStores.updateEntry, { ...address, allowMissing: true, body: { value } })
    const [written, read] = yield* run(Effect.all([update, OpenCloud.execute(DataStores.getEntry, address)]))
    return {
      written: written.value,
      read: read.value,
      stored: emulator.views.dataStores.entries({ dataStoreId: "s" })[0]?.value
    }
  })

describe("values", () => {
  it.effect.prop(
    "go there and back, integers exactly",
    [json],
    ([value]) =>
      Effect.gen(function* () {
        const { read, stored, written } = yield* roundTrip(value)
        for (const seen of [written, read, stored]) assert.strictEqual(canonical(seen ?? null), canonical(value))
      }),
    cases(100)
  )

  it.effect("that a test puts into the emulator are read with the digits that they have", () =>
    Effect.gen(function* () {
      for (const value of [-(2 ** 60 + 2 ** 8), 2 ** 70, [2 ** 60 + 2 ** 8, { deep: -(2 ** 63) }]]) {
        const { emulator, run } = yield* makeCloud()
        emulator.seed.dataStores.put({ dataStoreId: "s", id: "e", value })
        const read = yield* run(OpenCloud.execute(DataStores.getEntry, address))
        assert.strictEqual(canonical(read.value ?? null), canonical(value))
      }
    })
  )

  it.effect("keep a key called __proto__, which changes nobody's prototype", () =>
    Effect.gen(function* () {
      const value: Json = JSON.parse('{"__proto__":{"polluted":true},"big":1}')
      for (const sent of [value, { ...(value as { readonly [key: string]: Json }), big: 2n ** 64n }]) {
        const { read } = yield* roundTrip(sent)
        assert.isTrue(Object.hasOwn(read as object, "__proto__") === Object.hasOwn(sent as object, "__proto__"))
        assert.isUndefined((read as { readonly polluted?: boolean }).polluted)
        assert.isUndefined(({} as { readonly polluted?: boolean }).polluted)
      }
    })
  )

  const exact: ReadonlyArray<readonly [sent: Json, read: Json]> = [
    [9007199254740991, 9007199254740991],
    [9007199254740993n, 9007199254740993n],
    // A double holds it exactly.
    [-9223372036854775808n, -(2 ** 63)],
    [-9223372036854775809n, -9223372036854775809n],
    [18446744073709551615n, 18446744073709551615n],
    [5n, 5],
    [10n ** 40n, 10n ** 40n],
    ["9007199254740993", "9007199254740993"],
    [
      ["\u0001", "\u00019007199254740993", 9007199254740993n],
      ["\u0001", "\u00019007199254740993", 9007199254740993n]
    ]
  ]
  it.effect("beyond a double come back as they are written, in values and attributes of both interfaces", () =>
    Effect.gen(function* () {
      const { emulator, run } = yield* makeCloud()
      const texts = ["1e9999", "-1.5E+400", "1e-400", "9".repeat(400), "9".repeat(5_000)]
      const value = parse(`{"n":[${texts}],"text":"1e9999","o":{"text":"1e9999","toJSON":1}}`)
      const attributes = parse('{"big":1e9999,"small":-1e-400}')
      const body = { value, attributes } as const
      const second = { universeId, datastoreName: "s", entryKey: "f" }
      const [read, old] = yield* run(
        Effect.gen(function* () {
          yield* OpenCloud.execute(DataStores.updateEntry, { ...address, allowMissing: true, body: body as never })
          yield* OpenCloud.execute(DataStores.setEntryV1, {
            ...second,
            entryAttributes: attributes,
            body: value
          } as never)
          return [
            yield* OpenCloud.execute(DataStores.getEntry, address),
            yield* OpenCloud.raw(DataStores.getEntryV1, second as never)
          ] as const
        })
      )
      assert.strictEqual(stringify(read.value), stringify(value))
      assert.strictEqual(stringify(read.attributes), stringify(attributes))
      assert.strictEqual(old.text, stringify(value))
      assert.strictEqual(old.headers.get("roblox-entry-attributes"), stringify(attributes))
      // A value that a test puts there is one, too.
      emulator.seed.dataStores.put({ dataStoreId: "s", id: "e", value })
      const put = yield* run(OpenCloud.execute(DataStores.getEntry, address))
      assert.strictEqual(stringify(put.value), stringify(value))
    })
  )

  for (const [sent, expected] of exact) {
    it.effect(`${typeof sent} ${String(sent)} is read as ${typeof expected}`, () =>
      Effect.gen(function* () {
        const { read } = yield* roundTrip(sent)
        assert.deepStrictEqual(read, expected)
      })
    )
  }
})
