import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import { expectTypeOf } from "vitest"
import * as Credentials from "../../src/Credentials.ts"
import type { NotFound, OpenCloudError, RateLimited } from "../../src/Errors.ts"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import type { DataStore, DataStoreEntry } from "../../src/generated/dataStores/shapes.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import * as Paging from "../../src/Paging.ts"
import { deleteThing, getThing } from "./fixtures.ts"

describe("types", () => {
  const input = { universeId: 1, dataStoreId: "s", entryId: "e" }

  it("of answers and errors are exact", () => {
    const call = OpenCloud.execute(DataStores.getEntry, input)
    expectTypeOf(call).toEqualTypeOf<Effect.Effect<DataStoreEntry, OpenCloudError, OpenCloud>>()
    const deleted = OpenCloud.execute(deleteThing, { universeId: 1, thingId: "a" })
    expectTypeOf(deleted).toEqualTypeOf<Effect.Effect<void, OpenCloudError, OpenCloud>>()
  })

  it("of inputs refuse unknown, missing and wrong fields", () => {
    // @ts-expect-error: unknown
    OpenCloud.execute(DataStores.getEntry, { ...input, entry: "e" })
    // @ts-expect-error: unknown, beside what is there
    OpenCloud.execute(getThing, { universeId: 1, thingId: "a", thing: 1 })
    // @ts-expect-error: missing
    OpenCloud.execute(DataStores.getEntry, { universeId: 1, dataStoreId: "s" })
    // @ts-expect-error: wrong
    OpenCloud.execute(DataStores.getEntry, { ...input, entryId: { id: "e" } })
    // @ts-expect-error: null
    OpenCloud.execute(DataStores.getEntry, { ...input, entryId: null })
  })

  it("of options know the names of quotas, and whose key it is", () => {
    const credentials = Credentials.apiKey("k", { owner: "group:9000003" })
    const operations = { "dataStores.snapshot": { limit: 30, period: "MINUTE" } } as const
    OpenCloud.layer({ credentials, quotaOverrides: { operations, buckets: { "dataStores.read": 300 } } })
    // @ts-expect-error: no such bucket
    OpenCloud.layer({ quotaOverrides: { buckets: { "dataStore.read": 300 } } })
    // @ts-expect-error: no such operation
    OpenCloud.layer({ quotaOverrides: { operations: { "dataStores.upsertEntry": { limit: 1, period: "DAY" } } } })
    // @ts-expect-error: neither a user's nor a group's
    Credentials.apiKey("k", { owner: "156" })
  })

  it("of errors narrow by tag", () => {
    const call = OpenCloud.execute(getThing, { universeId: 1, thingId: "a" })
    const caught = Effect.catchTag(call, "NotFound", (error) => {
      expectTypeOf(error).toEqualTypeOf<NotFound>()
      return Effect.succeed(undefined)
    })
    expectTypeOf<Effect.Error<typeof caught>>().toEqualTypeOf<Exclude<OpenCloudError, NotFound>>()
    Effect.catchTag(call, ["NotFound", "RateLimited"], (error) => {
      expectTypeOf(error).toEqualTypeOf<NotFound | RateLimited>()
      return Effect.void
    })
  })

  it("of lists are those of their items", () => {
    const list = (client: OpenCloud["Service"]) =>
      Paging.paginate(client, DataStores.list, { universeId: 1 }, (page) => page.dataStores)
    expectTypeOf<ReturnType<typeof list>>().toEqualTypeOf<Stream.Stream<DataStore, OpenCloudError>>()
  })
})
