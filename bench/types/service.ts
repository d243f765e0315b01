// The program of wire.ts, on this library's service.
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"

const players = { universeId: 9000001, dataStoreId: "players" }

const program = Effect.gen(function* () {
  const stores = yield* DataStores
  const entry = yield* stores.getEntry({ ...players, entryId: "156" })
  const revision: string | undefined = entry.revisionId
  const next = { ...players, entryId: "156", value: { coins: 1 }, users: ["users/156"], attributes: {} }
  yield* stores.updateEntry(next)
  yield* stores.incrementEntry({ ...players, entryId: "visits", amount: 1 })
  yield* stores.deleteEntry({ ...players, entryId: "156" })
  const ids = yield* stores.listEntries({ ...players, limit: 10 }).pipe(
    Stream.map((listed) => listed.id),
    Stream.runCollect
  )
  return { revision, ids }
}).pipe(Effect.catchTag("NotFound", (error) => Effect.succeed({ revision: error.message, ids: [] })))

const client = OpenCloud.layer({ credentials: Credentials.apiKey("key") })

export const result = Effect.runPromise(Effect.provide(program, Layer.provide(DataStores.layer, client)))
