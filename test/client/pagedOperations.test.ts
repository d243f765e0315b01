/** Every paged operation of the interface as a stream, against a server of its own style. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type * as Errors from "../../src/Errors.ts"
import { allOperations } from "../../src/generated/index.ts"
import { anyJson } from "../../src/interface/Shape.ts"
import * as LongRunning from "../../src/LongRunning.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { Json, Operation, Starter } from "../../src/Operation.ts"
import * as Paging from "../../src/Paging.ts"
import { cases } from "../properties.ts"
import { minimalInput } from "../witness/inputs.ts"
import { json, rest, settled, withClient } from "./fixtures.ts"
import { type Asked, defaultSize, pagedOperations, type Style, server, styles } from "./pagedOperations.ts"

type Fields = { readonly [key: string]: Json }

const operationOf = (id: string): Operation<unknown, Json> => {
  const found = allOperations.find((operation) => operation.id === id)
  if (found === undefined) throw new Error(`no operation ${id}`)
  // Pages are what is tested, and not what an item decodes to.
  return { ...(found as Operation<unknown, unknown>), output: anyJson }
}

const listIn = (field: string) => (page: Json) => (page as Fields)[field] as ReadonlyArray<Json> | undefined

const read = (
  id: string,
  field: string,
  options?: Paging.BothWaysOptions
): Stream.Stream<Json, Errors.OpenCloudError, OpenCloud> => {
  const operation = operationOf(id)
  const input = minimalInput(operation)
  return Stream.unwrap(
    Effect.map(OpenCloud, (client) => {
      if (!operation.paging?.items.startsWith("response.")) {
        return Paging.paginate(client, operation, input, listIn(field), options)
      }
      const starter = operation as Starter<unknown, Json, Json>
      const whole: Starter<unknown, Json, Json> = {
        ...starter,
        longRunning: { ...starter.longRunning, result: anyJson }
      }
      return LongRunning.paginate(client, whole, input, listIn(field), options)
    })
  )
}

const numbers = (length: number) => Array.from({ length }, (_, index) => index)

const client = (fetch: (url: string, init: RequestInit) => Promise<Response>) =>
  withClient({ fetch, quotaMode: "ignore", retryPolicy: { baseDelay: 0 } })

describe("every paged operation", () => {
  it("is in the table", () => {
    const paged = allOperations.filter(({ paging }) => paging !== undefined).map(({ id }) => id)
    const listed = [...pagedOperations.map(([id]) => id), "localization.listTableEntriesHistory"]
    assert.strictEqual(paged.length, 48)
    assert.deepStrictEqual([...paged].sort(), listed.sort())
  })

  for (const [id, name, field, max] of pagedOperations) {
    const style: Style = styles[name]
    const sizes = (asked: ReadonlyArray<Asked>) => asked.map((request) => style.size && request[style.size])

    it.effect(`${id} (${name})`, () =>
      Effect.gen(function* () {
        // More than two largest pages, with an empty one among them.
        const count = 2 * (max ?? defaultSize) + 3
        const { asked, fetch } = server(style, field, { items: numbers(count), empty: (request) => request === 1 })
        const items = yield* Stream.runCollect(read(id, field)).pipe(client(fetch))
        assert.deepStrictEqual(items, numbers(count))
        const pages = style.counts === undefined ? 4 : style.counts === "items" && id.startsWith("configs.") ? 4 : 3
        assert.strictEqual(asked.length, pages)
        if (max !== undefined) assert.deepStrictEqual([...new Set(sizes(asked).map(String))], [String(max)])
        assert.isFalse(style.cursor in (asked[0] ?? {}) && style.firstPage === undefined)

        const small = server(style, field, { items: numbers(25) })
        const size = id === "groups.listAuditLog" || id === "teamCreate.listActiveMembers" ? 10 : 5
        const some = yield* Stream.runCollect(read(id, field, { pageSize: size })).pipe(client(small.fetch))
        assert.deepStrictEqual(some, numbers(25))
        if (style.size !== undefined) assert.deepStrictEqual([...new Set(sizes(small.asked).map(Number))], [size])

        const none = server(style, field, { items: [] })
        assert.deepStrictEqual(yield* Stream.runCollect(read(id, field)).pipe(client(none.fetch)), [])
        assert.strictEqual(none.asked.length, 1)

        if (style.counts !== undefined) return
        const stuck = server(style, field, { items: numbers(10_000), stuckFrom: 2 })
        const error = yield* Effect.flip(Stream.runDrain(read(id, field, { pageSize: size }))).pipe(client(stuck.fetch))
        assert.strictEqual(error._tag, "UnexpectedResponse")
        assert.isAtMost(stuck.asked.length, 8)
      })
    )
  }
})

describe("entries with cursors of their own", () => {
  const histories: Readonly<Record<string, ReadonlyArray<string>>> = {
    a: numbers(7).map((index) => `a${index}`),
    b: [],
    c: numbers(3).map((index) => `c${index}`),
    d: numbers(4).map((index) => `d${index}`)
  }

  interface Entry {
    readonly identifier: { readonly key: string }
    readonly cursor?: string
    readonly count?: number
  }

  /** Answers each entry by itself, in no particular order, and keeps one that it cannot read out. */
  const answer = (body: { readonly locale?: string; readonly entries: ReadonlyArray<Entry> }) => ({
    tableId: "1",
    entries: body.entries.toReversed().map(({ identifier, cursor, count = 2 }) => {
      const all = histories[identifier.key] ?? []
      const start = Number(cursor?.slice(1) ?? 0)
      const end = start + count
      return {
        identifier,
        history: all.slice(start, end).map((text) => ({ translationText: text })),
        nextCursor: end < all.length ? `@${end}` : ""
      }
    })
  })

  const operation = allOperations.find(({ id }) => id === "localization.listTableEntriesHistory") as Operation<
    unknown,
    { readonly entries?: ReadonlyArray<{ readonly history?: ReadonlyArray<{ readonly translationText?: string }> }> }
  >
  const keys = ["a", "b", "c", "d"]
  const input = { tableId: "t", body: { locale: "de", entries: keys.map((key) => ({ identifier: { key } })) } }
  const asked: Array<{ readonly entries: ReadonlyArray<Entry> }> = []
  const fetch = async (_: string, init: RequestInit) => {
    const body = JSON.parse(String(init.body))
    asked.push(body)
    return json(answer(body))
  }
  const items = Paging.paginate
  const all = (options?: Paging.PagingOptions) =>
    Stream.unwrap(
      Effect.map(OpenCloud, (opened) =>
        items(
          opened,
          operation,
          input,
          (page) => page.entries?.flatMap(({ history = [] }) => history.map((it) => it.translationText)),
          options
        )
      )
    )

  it.effect("are asked for until each has ended", () =>
    Effect.gen(function* () {
      asked.length = 0
      const found = yield* Stream.runCollect(all()).pipe(client(fetch))
      for (const key of keys) {
        assert.deepStrictEqual(
          found.filter((text) => text?.startsWith(key)),
          [...(histories[key] ?? [])]
        )
      }
      assert.deepStrictEqual(
        asked.map(({ entries }) => entries.map(({ identifier, cursor }) => `${identifier.key}${cursor ?? ""}`).sort()),
        [["a", "b", "c", "d"], ["a@2", "c@2", "d@2"], ["a@4"], ["a@6"]]
      )
      assert.isTrue(asked.every((body) => "locale" in body && Object.keys(body).length === 2))
    })
  )

  it.effect("take a page size each", () =>
    Effect.gen(function* () {
      asked.length = 0
      yield* Stream.runDrain(all({ pageSize: 4 })).pipe(client(fetch))
      assert.deepStrictEqual(
        asked.map(({ entries }) => entries.map(({ count }) => count)),
        [[4, 4, 4, 4], [4]]
      )
    })
  )

  it.effect("resume from where a page ended", () =>
    Effect.gen(function* () {
      const page = yield* Effect.map(OpenCloud, (opened) =>
        Paging.pages(opened, operation, input, (it) => it.entries)
      ).pipe(Effect.flatMap(Stream.runHead), client(fetch))
      const cursor = page._tag === "Some" ? page.value.next : undefined
      if (cursor === undefined) throw new Error("no next page")
      assert.isBelow(cursor.length, 200)
      const left = yield* Stream.runCollect(all({ cursor })).pipe(client(fetch))
      assert.deepStrictEqual([...left].sort(), ["a2", "a3", "a4", "a5", "a6", "c2", "d2", "d3"])
    })
  )

  it.effect("fail when an entry's cursor comes again", () =>
    Effect.gen(function* () {
      const stuck = async () => json({ entries: [{ identifier: { key: "a" }, history: [], nextCursor: "same" }] })
      const error = yield* Effect.flip(Stream.runDrain(all())).pipe(client(stuck))
      assert.strictEqual(error._tag, "UnexpectedResponse")
    })
  )
})

describe("backwards", () => {
  /** Pages of three with tokens both ways. */
  const both = async (url: string) => {
    const query = new URL(url).searchParams
    const cursor = query.get("cursor")
    const start = cursor === null ? 0 : Number(cursor)
    return json({
      data: numbers(3).map((index) => start + index),
      nextPageCursor: start + 3 < 12 ? `${start + 3}` : null,
      previousPageCursor: start > 0 ? `${start - 3}` : null
    })
  }

  it.effect("follows the previous tokens to the beginning", () =>
    Effect.gen(function* () {
      const backwards = yield* Stream.runCollect(
        read("localization.listTableEntries", "data", { backwards: true, cursor: "6" })
      ).pipe(client(both))
      assert.deepStrictEqual(backwards, [8, 7, 6, 5, 4, 3, 2, 1, 0])
      const pages = yield* Effect.map(OpenCloud, (opened) =>
        Paging.pages(opened, operationOf("groups.listAuditLog"), { groupId: "1" }, listIn("data"), { cursor: "3" })
      ).pipe(
        Effect.flatMap((stream) => Stream.runCollect(stream)),
        client(both)
      )
      assert.deepStrictEqual(
        pages.map(({ next, previous }) => [previous, next]),
        [
          ["0", "6"],
          ["3", "9"],
          ["6", undefined]
        ]
      )
    })
  )

  it.effect("asks for the reverse where the operation offers it", () =>
    Effect.gen(function* () {
      const urls: Array<string> = []
      const fetch = async (url: string) => {
        urls.push(url)
        return json(urls.length === 1 ? { gameEvents: [2, 1], nextPageToken: "t" } : { gameEvents: [0] })
      }
      const items = yield* Stream.runCollect(read("gameEvents.list", "gameEvents", { backwards: true })).pipe(
        client(fetch)
      )
      assert.deepStrictEqual(items, [2, 1, 0])
      assert.isTrue(urls.every((url) => url.includes("reverse=true")))
    })
  )

  it.effect("is refused where the operation has no way back", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(
        Stream.runDrain(read("dataStores.list", "dataStores", { backwards: true }))
      ).pipe(client(both))
      assert.deepInclude(error, { _tag: "InvalidRequest", at: "backwards", outcome: "not-sent" })
    })
  )
})

describe("laws", () => {
  const faults = ["none", "500", "429", "reset", "truncated"] as const
  const fault = (kind: (typeof faults)[number], at: number) => (request: number) => {
    if (request !== at) return undefined
    switch (kind) {
      case "none":
        return undefined
      case "500":
        return json({}, 500)
      case "429":
        return json({}, 429, { "retry-after": "1" })
      case "reset":
        return new TypeError("fetch failed", { cause: { code: "ECONNRESET" } })
      case "truncated":
        return new Response('{"dataStores":[', { status: 200 })
    }
  }
  const token: Style = styles["maxPageSize, pageToken"]

  it.effect.prop(
    "any data set, page size, prefetch and fault: every item once, in order",
    [
      Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 60 })),
      Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 30 })),
      Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 4 })),
      Schema.Literals(faults),
      Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 6 }))
    ],
    ([count, pageSize, prefetch, kind, at]) =>
      Effect.gen(function* () {
        const { asked, fetch } = server(token, "dataStores", {
          items: numbers(count),
          empty: (request) => request % 3 === 2,
          fault: fault(kind, at)
        })
        const exit = yield* settled(
          Stream.runCollect(read("dataStores.list", "dataStores", { pageSize, prefetch })).pipe(client(fetch))
        )
        assert.deepStrictEqual(exit._tag === "Success" ? exit.value : exit, numbers(count))
        assert.isTrue(asked.every((request) => request.maxPageSize === String(pageSize)))
      }),
    cases(20)
  )

  it.effect.prop(
    "no page is asked for after the consumer stops, but those that were to be fetched ahead",
    [
      Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 4 })),
      Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 40 }))
    ],
    ([prefetch, taken]) =>
      Effect.gen(function* () {
        const { asked, fetch } = server(token, "dataStores", { items: numbers(1_000) })
        const stream = read("dataStores.list", "dataStores", { pageSize: 5, prefetch })
        const items = yield* Stream.runCollect(Stream.take(stream, taken)).pipe(client(fetch))
        assert.deepStrictEqual(items, numbers(taken))
        const after = asked.length
        for (let turn = 0; turn < 4; turn++) yield* rest
        assert.strictEqual(asked.length, after)
        assert.isAtMost(after, Math.ceil(taken / 5) + prefetch)
      }),
    cases(12)
  )

  it.effect("an interruption stops it", () =>
    Effect.gen(function* () {
      const { asked, fetch } = server(token, "dataStores", { items: numbers(10_000) })
      const stream = read("dataStores.list", "dataStores", { pageSize: 5, prefetch: 2 })
      const consumer = Stream.runForEach(stream, () => rest)
      const fiber = yield* Effect.forkChild(consumer.pipe(client(fetch)))
      for (let turn = 0; turn < 20; turn++) yield* rest
      yield* Fiber.interrupt(fiber)
      const after = asked.length
      for (let turn = 0; turn < 10; turn++) yield* rest
      assert.strictEqual(asked.length, after)
      assert.isBelow(after, 20)
    })
  )
})
