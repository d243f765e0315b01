/** The way in by method and path: each call is the record's own. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { OpenCloud } from "effect-open-cloud"
import * as ByPath from "effect-open-cloud/ByPath"
import { Emulator, Faults } from "effect-open-cloud/emulator"
import { expectTypeOf } from "vitest"
import { loadAdditions, loadFamilies } from "../../scripts/specs/load.ts"
import type { OpenCloudError } from "../../src/Errors.ts"
import type { DataStoreEntry } from "../../src/generated/dataStores/wire.ts"
import { additionalOperations, allOperations, DataStores, MemoryStores, Users } from "../../src/generated/index.ts"
import type { User } from "../../src/generated/users/wire.ts"
import type { AnyOperation, FileInput, Operation } from "../../src/Operation.ts"
import { fullInput } from "../witness/inputs.ts"
import { json, rest, script, withClient } from "./fixtures.ts"

/** Those whose body is the credential itself are not for programs. */
const operations = [...allOperations, ...additionalOperations].filter(({ body }) => body.kind !== "credential")

type Loose = (path: string, init?: unknown) => Effect.Effect<ByPath.Answer<unknown>, OpenCloudError>

/** Paths and parameters come from records and documents here, so they have no types of their own. */
const loosely = (client: ByPath.ByPath, method: AnyOperation["method"]) => client[method] as Loose

/** What `openapi-fetch` would be given for the input of a record. */
const initOf = (operation: AnyOperation, input: Readonly<Record<string, unknown>>) => {
  const params: Record<string, Record<string, unknown>> = { path: {}, query: {}, header: {} }
  for (const { in: place, kind, name, wire = name } of operation.parameters) {
    const value = input[name]
    if (value === undefined) continue
    params[place]![wire] = kind === "json" || kind === "ids" ? JSON.stringify(value) : value
  }
  return { params, ...(input.body !== undefined && { body: input.body }) }
}

const comparable = ({ url, init, headers }: ReturnType<typeof script>["sent"][number]) => ({
  url,
  method: init.method,
  // A form has a boundary of its own each time.
  body: init.body instanceof FormData ? [...init.body.keys()] : init.body,
  headers: [...headers]
})

describe("by method and path", () => {
  it.effect.each(operations.map((operation) => [operation.id, operation] as const))(
    "%s is sent as its record is",
    ([, operation]) =>
      Effect.gen(function* () {
        const { fetch, sent } = script(json({}))
        const input = fullInput(operation)
        // Each by a client of its own: some quotas are of one call a day.
        const counted = <A>(call: Effect.Effect<A, OpenCloudError, OpenCloud>) =>
          Effect.andThen(call, OpenCloud.quotas).pipe(withClient({ fetch }))
        // Inputs are made from the record itself, so one operation type is as good as each row's own.
        const quotas = yield* counted(OpenCloud.raw(operation as Operation<unknown, unknown>, input))
        const byPath = Effect.flatMap(ByPath.client, (client) =>
          loosely(client, operation.method)(operation.path, initOf(operation, input))
        )
        assert.deepStrictEqual(yield* counted(byPath), quotas)
        assert.isAbove(quotas.length, 0)
        assert.lengthOf(sent, 2)
        assert.deepStrictEqual(comparable(sent[1]!), comparable(sent[0]!))
      })
  )

  it("knows every path, method and parameter of the documents", () => {
    const seen: Array<string> = []
    for (const { document, operations: specs } of [...loadFamilies(), ...loadAdditions()]) {
      if (specs.some(({ annotation }) => annotation.credential !== undefined)) continue
      for (const [path, item] of Object.entries(document.paths)) {
        for (const [name, spec] of Object.entries(item)) {
          const method = name.toUpperCase() as AnyOperation["method"]
          let sent: { readonly operation: AnyOperation; readonly input: object } | undefined
          const client = ByPath.make({
            raw: (operation, input) => {
              sent = { operation, input: input as object }
              return Effect.never
            }
          })
          const params: Record<string, Record<string, unknown>> = { path: {}, query: {}, header: {} }
          for (const parameter of spec?.parameters ?? []) params[parameter.in]![parameter.name] = "1"
          loosely(client, method)(path, { params })
          assert.deepInclude(sent!.operation, { path, method })
          const unknown = Object.keys(sent!.input).filter((key) => key.startsWith("params."))
          assert.deepStrictEqual(unknown, [], `${method} ${path}`)
          seen.push(`${method} ${path}`)
        }
      }
    }
    assert.sameMembers(
      seen,
      operations.map(({ method, path }) => `${method} ${path}`)
    )
  })
})

const user = "/cloud/v2/users/{user_id}"
const entries = "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries"
const entry = `${entries}/{entry_id}` as const
const inScope = "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries/{entry_id}"
const items = "/cloud/v2/universes/{universe_id}/memory-store/sorted-maps/{sorted_map_id}/items"

const universe_id = "9000001"
const store = { universe_id, data_store_id: "Players" }

/** What both ways give of the same state. */
const alike = <A, I, O>(
  call: Effect.Effect<ByPath.Answer<A>, OpenCloudError>,
  operation: Operation<I, O>,
  input: NoInfer<I>
) =>
  Effect.gen(function* () {
    const { data, response } = yield* call
    const raw = yield* OpenCloud.raw(operation, input)
    assert.deepStrictEqual([data, response.status, response.text], [raw.body, raw.status, raw.text])
    return data
  })

describe("on the emulator", () => {
  it.effect("gives of users, entries and sorted maps what their records give", () =>
    Effect.gen(function* () {
      const { GET, POST, PATCH, DELETE } = yield* ByPath.client
      const builder = yield* alike(GET(user, { params: { path: { user_id: "156" } } }), Users.get, { userId: 156 })
      assert.strictEqual(builder.id, "156")

      const query = { id: "a/b" }
      const written = yield* POST(entries, {
        params: { path: store, query },
        body: { value: { coins: 2n ** 60n + 1n } }
      })
      assert.strictEqual(written.data.id, "a/b")
      const path = { ...store, entry_id: "a/b" }
      const input = { universeId: universe_id, dataStoreId: "Players", entryId: "a/b" }
      const read = yield* alike(GET(entry, { params: { path } }), DataStores.getEntry, input)
      // As exact as everywhere.
      assert.deepStrictEqual(read.value, { coins: 2n ** 60n + 1n })
      yield* PATCH(entry, { params: { path }, body: { value: 1 } })
      const list = yield* alike(
        GET(entries, { params: { path: store, query: { maxPageSize: 5 } } }),
        DataStores.listEntries,
        { universeId: universe_id, dataStoreId: "Players", maxPageSize: 5 }
      )
      assert.deepStrictEqual(
        list.dataStoreEntries?.map(({ id }) => id),
        ["a/b"]
      )

      const scoped = { ...path, scope_id: "s" }
      yield* PATCH(inScope, { params: { path: scoped, query: { allowMissing: true } }, body: { value: 3 } })
      const other = yield* alike(GET(inScope, { params: { path: scoped } }), DataStores.getEntry, {
        ...input,
        scopeId: "s"
      })
      assert.deepStrictEqual([other.value, read.etag === other.etag], [3, false])
      yield* DELETE(entry, { params: { path } })
      const error = yield* Effect.flip(GET(entry, { params: { path } }))
      assert.deepInclude(error, { _tag: "NotFound", operation: "dataStores.getEntry", path: entry })
      assert.strictEqual((yield* GET(inScope, { params: { path: scoped } })).data.value, 3)

      const map = { universe_id, sorted_map_id: "ranks" }
      yield* POST(items, {
        params: { path: map, query: { id: "one" } },
        body: { value: 1, ttl: "60s", numericSortKey: 5 }
      })
      const ranks = yield* alike(GET(items, { params: { path: map } }), MemoryStores.listSortedMapItems, {
        universeId: universe_id,
        sortedMapId: "ranks"
      })
      assert.lengthOf(ranks.items ?? [], 1)
    }).pipe(Effect.provide(Emulator.layer()))
  )

  it.effect("waits for a rate limit and for a quota as every call does", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator
      emulator.faults.add({ operation: "users.get", fault: Faults.rateLimited() })
      const { GET } = yield* ByPath.client
      const call = GET(user, { params: { path: { user_id: "156" } } })
      yield* Emulator.fastForward(call)
      assert.deepStrictEqual(
        emulator.log().map(({ operation, status }) => [operation, status]),
        [
          ["users.get", 429],
          ["users.get", 200]
        ]
      )
      assert.strictEqual(emulator.faults.remaining(), 0)
    }).pipe(Effect.provide(Emulator.layer()))
  )
})

describe("without an answer", () => {
  const quotaOverrides = { operations: { "users.get": { limit: 1, period: "MINUTE" } } } as const

  it.effect("has no more quota than its record has", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({ id: "156" }))
      const error = yield* Effect.gen(function* () {
        yield* OpenCloud.raw(Users.get, { userId: 156 })
        const { GET } = yield* ByPath.client
        return yield* Effect.flip(GET(user, { params: { path: { user_id: "156" } } }))
      }).pipe(withClient({ fetch, quotaOverrides, quotaMode: "fail" }))
      assert.deepInclude(error, { _tag: "QuotaExhausted", operation: "users.get" })
      assert.lengthOf(sent, 1)
    })
  )

  it.effect("aborts the request when it is interrupted", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script("hang")
      const call = ByPath.client.pipe(Effect.flatMap(({ GET }) => GET(user, { params: { path: { user_id: "156" } } })))
      const fiber = yield* Effect.forkChild(call.pipe(withClient({ fetch })))
      yield* rest
      assert.isFalse(sent[0]?.init.signal?.aborted)
      yield* Fiber.interrupt(fiber)
      assert.isTrue(sent[0]?.init.signal?.aborted)
    })
  )

  const refusals: ReadonlyArray<readonly [AnyOperation["method"], string, unknown, object]> = [
    ["GET", "/cloud/v2/users/156", {}, { at: "path", kind: "unknown", path: "/cloud/v2/users/156" }],
    ["DELETE", user, { params: { path: { user_id: "156" } } }, { at: "path", kind: "unknown", method: "DELETE" }],
    ["GET", user, { params: { path: { user_id: "156", userId: "1" } } }, { at: "params.path.userId", kind: "unknown" }],
    ["GET", user, { params: { path: { user_id: "156" }, query: { a: 1 } } }, { at: "params.query.a", kind: "unknown" }],
    ["GET", user, { params: { path: { user_id: "156" } }, parseAs: "text" }, { at: "init.parseAs", kind: "unknown" }],
    ["GET", user, { params: { path: { user_id: "builder" } } }, { at: "userId", kind: "type", operation: "users.get" }],
    ["GET", user, undefined, { at: "userId", kind: "missing" }],
    ["POST", entries, { params: { path: store } }, { at: "body", kind: "missing" }]
  ]

  it.effect.each(refusals)("%s %s %j is refused before it is sent", ([method, path, init, expected]) =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({}))
      const client = yield* withClient({ fetch })(ByPath.client)
      const error = yield* Effect.flip(loosely(client, method)(path, init))
      assert.deepInclude(error, { _tag: "InvalidRequest", outcome: "not-sent", ...expected })
      assert.lengthOf(sent, 0)
    })
  )

  it.effect.each([
    ["<html>", "the answer is not JSON, or broke off"],
    ["", "the answer is empty"]
  ] as const)("says of %j that it is none", ([text, reason]) =>
    Effect.gen(function* () {
      const { GET } = yield* withClient({ fetch: script(new Response(text)).fetch })(ByPath.client)
      const error = yield* Effect.flip(GET(user, { params: { path: { user_id: "156" } } }))
      assert.deepInclude(error, { _tag: "UnexpectedResponse", kind: "no-json", status: 200, reason })
    })
  )
})

describe("types by path", () => {
  const use = ({ GET, POST }: ByPath.ByPath) => {
    expectTypeOf(GET(user, { params: { path: { user_id: "156" } } })).toEqualTypeOf<
      Effect.Effect<ByPath.Answer<User>, OpenCloudError>
    >()
    // @ts-expect-error: without parameters
    GET(user)
    // @ts-expect-error: by the name of a service
    GET(user, { params: { path: { userId: "156" } } })
    // @ts-expect-error: no such path
    GET("/cloud/v2/users/156")
    // @ts-expect-error: no such method there
    POST(user, { params: { path: { user_id: "156" } } })
    // @ts-expect-error: without a body
    POST(entries, { params: { path: store } })
  }

  it("are the document's", () => {
    expectTypeOf(use).returns.toBeVoid()
    expectTypeOf<ByPath.Data<"get", typeof entry>>().toEqualTypeOf<DataStoreEntry>()
    type File = Extract<ByPath.Init<"post", "/assets/v1/assets">["body"], { readonly fileContent: unknown }>
    expectTypeOf<File["fileContent"]>().toEqualTypeOf<FileInput>()
    type Known = { [M in ByPath.Method]: ByPath.PathsWith<M> }[ByPath.Method]
    expectTypeOf<Known>().toEqualTypeOf<keyof ByPath.Paths>()
  })
})
