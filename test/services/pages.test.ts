/** Every list gives its pages, too: in the service's words, each with the cursor that continues after it. */
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { Groups } from "effect-open-cloud/Groups"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"
import type { ListMethod, PagingOptions } from "effect-open-cloud/Paging"
import { failure, scenarios } from "./scenario.ts"

/** A web server that answers one page a request: the cursor is all that it is told of the last one. */
const onePageEach = <I extends PagingOptions, A>(list: ListMethod<I, A>, input: I) =>
  Effect.gen(function* () {
    const items: Array<A> = []
    let cursor: string | undefined
    let pages = 0
    do {
      const [page] = yield* list
        .pages({ ...input, cursor: cursor && (JSON.parse(JSON.stringify(cursor)) as string) })
        .pipe(Stream.take(1), Stream.runCollect)
      items.push(...(page?.items ?? []))
      cursor = page?.next
      pages++
    } while (cursor !== undefined)
    return { items, pages }
  })

const agree = <I extends PagingOptions, A>(list: ListMethod<I, A>, input: I): Effect.Effect<number, OpenCloudError> =>
  Effect.gen(function* () {
    const whole = yield* Stream.runCollect(list(input))
    const { items, pages } = yield* onePageEach(list, input)
    assert.deepStrictEqual(items, [...whole])
    assert.isAbove(pages, 1)
    return items.length
  })

const store = { universeId: 9000001, dataStoreId: "Pages" }

describe("pages", () => {
  scenarios(DataStores, DataStores.layer)("of entries, with their ids and scopes", (service, emulator) =>
    Effect.gen(function* () {
      for (let index = 0; index < 7; index++) {
        emulator.seed.dataStores.put({ dataStoreId: "Pages", id: `k${index}`, value: index })
      }
      assert.strictEqual(yield* agree(service.listEntries, { ...store, pageSize: 3 }), 7)
      const [page] = yield* Stream.runCollect(Stream.take(service.listEntries.pages({ ...store, pageSize: 3 }), 1))
      assert.deepStrictEqual(
        page?.items.map(({ id, scope }) => [id, scope]),
        [0, 1, 2].map((index) => [`k${index}`, "global"])
      )
    })
  )

  scenarios(DataStores, DataStores.layer)("of a list that is refused fail as it does", (service) =>
    Effect.gen(function* () {
      const input = { ...store, scope: "a", allScopes: true }
      const pages = yield* failure(Stream.runDrain(service.listEntries.pages(input)))
      const items = yield* failure(Stream.runDrain(service.listEntries(input)))
      assert.deepStrictEqual(pages, items)
      assert.strictEqual(items?._tag, "InvalidRequest")
    })
  )

  scenarios(OrderedDataStores, OrderedDataStores.layer)("of numbers in order", (service) =>
    Effect.gen(function* () {
      const ordered = { universeId: 9000001, orderedDataStoreId: "Pages" }
      for (let value = 1; value < 6; value++) {
        yield* service.upsertEntry({ ...ordered, entryId: `k${value}`, value })
      }
      assert.strictEqual(yield* agree(service.listEntries, { ...ordered, descending: true, pageSize: 2 }), 5)
    })
  )

  scenarios(MemoryStores, MemoryStores.layer)("of a map, either way round", (service) =>
    Effect.gen(function* () {
      const map = { universeId: 9000001, sortedMapId: "Pages" }
      for (let index = 0; index < 5; index++) {
        yield* service.createSortedMapItem({ ...map, itemId: `i${index}`, value: index, ttl: "1 hour" })
      }
      assert.strictEqual(yield* agree(service.listSortedMapItems, { ...map, pageSize: 2 }), 5)
      assert.strictEqual(yield* agree(service.listSortedMapItems, { ...map, descending: true, pageSize: 2 }), 5)
    })
  )

  scenarios(Groups, Groups.layer)("of the groups of more users than one request takes", (service) =>
    Effect.gen(function* () {
      const userIds = Array.from({ length: 101 }, (_, index) => 156 + index)
      const { items, pages } = yield* onePageEach(service.listUserMemberships, { userIds })
      assert.strictEqual(pages, 3)
      const whole = yield* Stream.runCollect(service.listUserMemberships({ userIds }))
      assert.deepStrictEqual(items, [...whole])
      assert.isAbove(items.length, 0)
      const odd = yield* failure(Stream.runDrain(service.listUserMemberships({ userIds, cursor: "9" })))
      assert.deepInclude(odd, { _tag: "InvalidRequest", at: "cursor" })
    })
  )
})
