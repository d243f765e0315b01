/**
 * Prints the ten best of a leaderboard, in any runtime:
 *
 *     ROBLOX_API_KEY=… node leaders.ts
 *     ROBLOX_API_KEY=… bun leaders.ts
 *     ROBLOX_API_KEY=… deno run --allow-env --allow-net=apis.roblox.com leaders.ts
 */
import { Effect, Layer, Stream } from "effect"
import * as OpenCloudConfig from "effect-open-cloud/OpenCloudConfig"
import { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"

const leaders = Effect.gen(function* () {
  const ordered = yield* OrderedDataStores
  const board = { universeId: 9000001, orderedDataStoreId: "Wins" }
  return yield* ordered.listEntries({ ...board, descending: true }).pipe(Stream.take(10), Stream.runCollect)
})

const services = Layer.provide(OrderedDataStores.layer, OpenCloudConfig.layer())
for (const { id, value } of await Effect.runPromise(Effect.provide(leaders, services))) console.log(id, value)
