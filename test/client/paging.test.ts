import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { OpenCloud } from "../../src/OpenCloud.ts"
import {
  type Operation,
  type PagingFields,
  PagingStyles,
  type PagingWay,
  type Shape,
  json as writeJson
} from "../../src/Operation.ts"
import * as Paging from "../../src/Paging.ts"
import { getThing, json, rest, type Sent, script, withClient } from "./fixtures.ts"

interface ListInput {
  readonly parent: string
  readonly pageSize?: number
  readonly token?: string
  readonly body?: { readonly keep?: string; readonly size?: number }
}

interface List {
  readonly items?: ReadonlyArray<string> | undefined
}

const ListShape: Shape<List> = {
  fields: { items: { list: "text" }, next: "json", more: "flag", total: "int" }
}

const list = (fields: Partial<PagingFields> = {}, way: PagingWay = { style: "token" }): Operation<ListInput, List> => ({
  id: "things.list",
  service: "Things",
  name: "list",
  method: "GET",
  auth: ["apiKey"],
  scopes: {},
  quota: getThing.quota,
  retry: "safe",
  path: "/things/{parent}",
  parameters: [
    { name: "parent", in: "path", kind: "string", required: true },
    { name: "pageSize", wire: "max_page_size", in: "query", kind: "integer" },
    { name: "token", wire: "page_token", in: "query", kind: "string" }
  ],
  body: { kind: "json", write: writeJson },
  output: ListShape,
  paging: {
    in: "query",
    size: "max_page_size",
    maxSize: 100,
    cursor: "page_token",
    next: "next",
    items: "items",
    ...fields,
    ...way
  }
})

const itemsOf = (page: List) => page.items

const read = (operation: Operation<ListInput, List>, options?: Paging.PagingOptions, input: Partial<ListInput> = {}) =>
  Stream.unwrap(
    Effect.map(OpenCloud, (client) => Paging.paginate(client, operation, { parent: "p", ...input }, itemsOf, options))
  )

const query = ({ url }: Sent) => url.slice(url.indexOf("?") + 1)

/** A list of `count` numbered items in pages as asked for. */
const counted = (count: number) =>
  script((request) => {
    const parameters = new URL(request.url).searchParams
    const size = Number(parameters.get("max_page_size") ?? 10)
    const start = Number(parameters.get("page_token") ?? 0)
    const items = Array.from({ length: Math.min(size, count - start) }, (_, index) => String(start + index))
    return json(start + size < count ? { items, next: String(start + size) } : { items })
  })

describe("token pages", () => {
  it.effect("asks for the largest page, and follows tokens to the end", () =>
    Effect.gen(function* () {
      const { fetch, sent } = counted(250)
      const items = yield* Stream.runCollect(read(list())).pipe(withClient({ fetch }))
      assert.strictEqual(items.length, 250)
      assert.strictEqual(items[249], "249")
      assert.deepStrictEqual(sent.map(query), [
        "max_page_size=100",
        "max_page_size=100&page_token=100",
        "max_page_size=100&page_token=200"
      ])
    })
  )

  for (const end of [{}, { next: "" }, { next: null }, { items: ["b"], next: undefined }]) {
    it.effect(`ends at ${JSON.stringify(end)}, and not at an empty page`, () =>
      Effect.gen(function* () {
        const { fetch, sent } = script(
          json({ items: [], next: "1" }),
          json({ next: "2" }),
          json({ items: ["a"], next: "3" }),
          json(end)
        )
        const items = yield* Stream.runCollect(read(list())).pipe(withClient({ fetch }))
        assert.strictEqual(sent.length, 4)
        assert.deepStrictEqual(items, "items" in end ? ["a", "b"] : ["a"])
      })
    )
  }

  it.effect("ends where the answer says that there is no more", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({ items: ["a"], next: "1", more: false }))
      yield* Stream.runDrain(read(list({ hasMore: "more" }))).pipe(withClient({ fetch }))
      assert.strictEqual(sent.length, 1)
    })
  )

  for (const cycle of [["1"], ["1", "2"], ["1", "2", "3", "4", "5"]]) {
    it.effect(`fails when ${cycle.length} tokens come round again`, () =>
      Effect.gen(function* () {
        let page = 0
        const { fetch, sent } = script(() => json({ items: ["a"], next: cycle[page++ % cycle.length] }))
        const error = yield* Effect.flip(Stream.runDrain(read(list()))).pipe(withClient({ fetch }))
        assert.strictEqual(error._tag, "UnexpectedResponse")
        assert.include(error.message, "the list does not end")
        assert.isAtMost(sent.length, 4 * cycle.length)
      })
    )
  }

  it.effect("fails with the error of a page", () =>
    Effect.gen(function* () {
      const { fetch } = script(json({ items: ["a"], next: "1" }), json({}, 404))
      const seen: Array<string> = []
      const error = yield* Effect.flip(
        Stream.runForEach(read(list()), (item) => Effect.sync(() => seen.push(item)))
      ).pipe(withClient({ fetch }))
      assert.strictEqual(error._tag, "NotFound")
      assert.deepStrictEqual(seen, ["a"])
    })
  )
})

describe("options", () => {
  it.effect("that ask for no page are refused before anything is sent", () =>
    Effect.gen(function* () {
      const { fetch, sent } = counted(3)
      const bad: ReadonlyArray<readonly ["pageSize" | "limit", number]> = [
        ["pageSize", 0],
        ["pageSize", -1],
        ["pageSize", 1.5],
        ["limit", -1],
        ["limit", Number.NaN]
      ]
      for (const [at, value] of bad) {
        const error = yield* Effect.flip(Stream.runDrain(read(list(), { [at]: value }))).pipe(withClient({ fetch }))
        assert.deepInclude(error, { _tag: "InvalidRequest", at, outcome: "not-sent" })
      }
      assert.strictEqual(sent.length, 0)
    })
  )

  const queries = (operation: Operation<ListInput, List>, options: Paging.PagingOptions, input?: Partial<ListInput>) =>
    Effect.gen(function* () {
      const { fetch, sent } = counted(50)
      const items = yield* Stream.runCollect(read(operation, options, input)).pipe(withClient({ fetch }))
      return { items: items.length, queries: sent.map(query) }
    })

  it.effect("pageSize, within what is allowed", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual((yield* queries(list(), { pageSize: 30 })).queries, [
        "max_page_size=30",
        "max_page_size=30&page_token=30"
      ])
      assert.deepStrictEqual((yield* queries(list(), { pageSize: 1000 })).queries, ["max_page_size=100"])
      assert.deepStrictEqual((yield* queries(list({ sizes: [10, 25, 50] }), { pageSize: 30 })).queries, [
        "max_page_size=50"
      ])
      assert.deepStrictEqual((yield* queries(list(), {}, { pageSize: 40 })).queries[0], "max_page_size=40")
    })
  )

  it.effect("limit, which asks for no more than will be used", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* queries(list(), { limit: 7 }), { items: 7, queries: ["max_page_size=7"] })
      assert.deepStrictEqual(yield* queries(list(), { limit: 20, pageSize: 10 }), {
        items: 20,
        queries: ["max_page_size=10", "max_page_size=10&page_token=10"]
      })
      assert.deepStrictEqual(yield* queries(list(), { limit: 0 }), { items: 0, queries: [] })
    })
  )

  it.effect("that are undefined are as good as not given", () =>
    Effect.gen(function* () {
      const none = {
        pageSize: undefined,
        limit: undefined,
        cursor: undefined,
        prefetch: undefined,
        backwards: undefined
      }
      assert.deepStrictEqual(yield* queries(list(), none), { items: 50, queries: ["max_page_size=100"] })
    })
  )

  it.effect("cursor, to resume after a page", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* queries(list(), { cursor: "45" }), {
        items: 5,
        queries: ["max_page_size=100&page_token=45"]
      })
      const { fetch } = counted(50)
      const program = Effect.gen(function* () {
        const client = yield* OpenCloud
        const pages = Paging.pages(client, list(), { parent: "p" }, itemsOf, { pageSize: 20 })
        return yield* Stream.runCollect(pages)
      })
      const pages = yield* program.pipe(withClient({ fetch }))
      assert.deepStrictEqual(
        pages.map(({ items, next }) => [items.length, next]),
        [
          [20, "20"],
          [20, "40"],
          [10, undefined]
        ]
      )
    })
  )

  it.effect("no page is fetched before it is needed, unless prefetch asks for it", () =>
    Effect.gen(function* () {
      const fetched = (options: Paging.PagingOptions) =>
        Effect.gen(function* () {
          const { fetch, sent } = counted(1_000)
          const consumer = Stream.runForEach(read(list(), { pageSize: 10, ...options }), () => Effect.never)
          const fiber = yield* Effect.forkChild(consumer.pipe(withClient({ fetch })))
          for (let turn = 0; turn < 20; turn++) yield* rest
          yield* Fiber.interrupt(fiber)
          const requests = sent.length
          for (let turn = 0; turn < 5; turn++) yield* rest
          assert.strictEqual(sent.length, requests)
          return requests
        })
      assert.strictEqual(yield* fetched({}), 1)
      assert.strictEqual(yield* fetched({ prefetch: 1 }), 2)
      assert.strictEqual(yield* fetched({ prefetch: 3 }), 4)
    })
  )

  it.effect("an interruption aborts the page in flight", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script("hang")
      const fiber = yield* Effect.forkChild(Stream.runDrain(read(list())).pipe(withClient({ fetch })))
      yield* rest
      yield* Fiber.interrupt(fiber)
      assert.isTrue(sent[0]?.init.signal?.aborted)
    })
  )
})

describe("other styles", () => {
  it.effect("offsets end at the total, or at an empty page", () =>
    Effect.gen(function* () {
      const total = script(json({ items: ["a", "b"], total: 3 }), json({ items: ["c"], total: 3 }))
      const operation = list({ total: "total" }, { style: "offset", by: PagingStyles.offset })
      const items = yield* Stream.runCollect(read(operation)).pipe(withClient({ fetch: total.fetch }))
      assert.deepStrictEqual(items, ["a", "b", "c"])
      assert.deepStrictEqual(total.sent.map(query), ["max_page_size=100", "max_page_size=100&page_token=2"])
      const open = script(json({ items: ["a"] }), json({ items: [] }))
      yield* Stream.runDrain(read(list({}, { style: "offset", by: PagingStyles.offset }))).pipe(
        withClient({ fetch: open.fetch })
      )
      assert.strictEqual(open.sent.length, 2)
    })
  )

  it.effect("page numbers begin at the operation's first", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({ items: ["a"], total: 2 }), json({ items: ["b"], total: 2 }))
      const operation = list({ first: 1, total: "total" }, { style: "page", by: PagingStyles.page })
      yield* Stream.runDrain(read(operation)).pipe(withClient({ fetch }))
      assert.deepStrictEqual(sent.map(query), ["max_page_size=100", "max_page_size=100&page_token=2"])
    })
  )

  it.effect("fields of a body are added to it", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({ items: ["a"], next: "1" }), json({}))
      const operation = list({ in: "body", size: "size", cursor: "cursor" })
      yield* Stream.runDrain(read(operation, {}, { body: { keep: "k" } })).pipe(withClient({ fetch }))
      assert.deepStrictEqual(
        sent.map(({ init }) => init.body),
        ['{"keep":"k","size":100}', '{"keep":"k","size":100,"cursor":"1"}']
      )
    })
  )
})
