/** The older data-store interface, half of whose data is in headers. */
import { createHash } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Credentials from "../../src/Credentials.ts"
import { Emulator } from "../../src/emulator/index.ts"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import { RetryPolicy } from "../../src/References.ts"
import { cases } from "../properties.ts"
import { json, script, withClient } from "./fixtures.ts"

const entry = { universeId: 9000001, datastoreName: "Players", entryKey: "p1" }

const set = (body: unknown, more: Partial<DataStores.SetEntryV1Input> = {}) =>
  Effect.gen(function* () {
    const { fetch, sent } = script(json({ version: "1" }))
    yield* OpenCloud.execute(DataStores.setEntryV1, { ...entry, body: body as never, ...more }).pipe(
      withClient({ fetch })
    )
    return sent[0]!
  })

describe("requests", () => {
  it.effect.prop(
    "carry the checksum of their exact bytes",
    [Schema.Json],
    ([value]) =>
      Effect.gen(function* () {
        const { headers, init } = yield* set(value)
        const md5 = createHash("md5")
          .update(Buffer.from(String(init.body), "utf8"))
          .digest("base64")
        assert.strictEqual(headers.get("content-md5"), md5)
      }),
    cases(20)
  )

  it.effect("keep a checksum that is given", () =>
    Effect.map(set(1, { contentMd5: "mine" }), ({ headers }) => assert.strictEqual(headers.get("content-md5"), "mine"))
  )

  it.effect("carry attributes and users as JSON in ASCII", () =>
    Effect.gen(function* () {
      const entryAttributes = { nameé: "日本\u007f😀", level: 2n ** 60n, tab: "\t" }
      const { headers } = yield* set(1, { entryAttributes, entryUserids: ["156", 2n ** 53n, 7] })
      const written = headers.get("roblox-entry-attributes") ?? ""
      assert.match(written, /^[\x20-\x7e]+$/)
      assert.deepStrictEqual(JSON.parse(written.replace(/1152921504606846976/, '"$&"')), {
        ...entryAttributes,
        level: "1152921504606846976"
      })
      assert.strictEqual(headers.get("roblox-entry-userids"), "[156,9007199254740992,7]")
    })
  )

  it.effect("are refused with users that are none", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(set(1, { entryUserids: ["users/1"] }))
      assert.strictEqual(error._tag, "InvalidRequest")
      assert.include(error.message, "`entryUserids` must be all digits")
    })
  )
})

describe("answers", () => {
  const read = (response: Response) =>
    OpenCloud.execute(DataStores.getEntryV1, entry).pipe(withClient({ fetch: script(response).fetch }))

  const headers = {
    "content-md5": "abc==",
    "roblox-entry-version": "08D9E6A3F2188CFF.0000000001",
    "roblox-entry-created-time": "2024-01-02T03:04:05.1234567+00:00",
    "roblox-entry-version-created-time": "2024-01-02T03:04:05.1234567+00:00",
    "roblox-entry-attributes": '{"a":"\\u00e9"}',
    "roblox-entry-userids": "[1, 2, 9007199254740993]"
  }

  it.effect("hold what headers say beside the value", () =>
    Effect.gen(function* () {
      const answer = yield* read(json({ coins: 1 }, 200, headers))
      const { createdTime, versionCreatedTime, ...rest } = answer
      assert.deepStrictEqual(rest, {
        value: { coins: 1 },
        contentMd5: "abc==",
        versionId: "08D9E6A3F2188CFF.0000000001",
        attributes: { a: "é" },
        userIds: ["1", "2", "9007199254740993"]
      })
      for (const time of [createdTime, versionCreatedTime]) {
        assert.strictEqual(time && DateTime.formatIso(time), "2024-01-02T03:04:05.123Z")
      }
    })
  )

  it.effect("take users with commas, and none", () =>
    Effect.gen(function* () {
      const users = (text: string) =>
        Effect.map(read(json(1, 200, { "roblox-entry-userids": text })), ({ userIds }) => userIds)
      assert.deepStrictEqual(yield* users("1, 2"), ["1", "2"])
      assert.deepStrictEqual(yield* users("[]"), [])
      assert.deepStrictEqual(yield* users(""), [])
    })
  )

  it.effect("of a deleted entry have no value", () =>
    Effect.gen(function* () {
      const gone = new Response(null, { status: 204, headers: { "roblox-entry-version": "2" } })
      assert.deepStrictEqual(yield* read(gone), { versionId: "2" })
      assert.deepStrictEqual(yield* read(json(null, 200)), { value: null })
    })
  )

  it.effect("that lost their body are no answers", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(read(new Response("", { status: 200 }))).pipe(
        Effect.provideService(RetryPolicy, { attempts: 1 })
      )
      assert.strictEqual(error._tag, "UnexpectedResponse")
    })
  )

  it.effect("go there and back through the emulator, which checks the checksum", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const program = Effect.gen(function* () {
        const value = { name: "日本", big: 2n ** 60n + 1n }
        const attributes = { source: "é" }
        yield* OpenCloud.execute(DataStores.setEntryV1, {
          ...entry,
          body: value as never,
          entryAttributes: attributes,
          entryUserids: [156]
        })
        const found = yield* OpenCloud.execute(DataStores.getEntryV1, entry)
        assert.deepInclude(found, { value, attributes, userIds: ["156"] })
        const refused = yield* Effect.flip(
          OpenCloud.execute(DataStores.setEntryV1, {
            ...entry,
            body: 1 as never,
            contentMd5: "AAAAAAAAAAAAAAAAAAAAAA=="
          })
        )
        assert.strictEqual(refused._tag, "InvalidRequest")
      })
      yield* program.pipe(withClient({ fetch: emulator.fetch, credentials: Credentials.apiKey("emulator-key") }))
    })
  )
})
