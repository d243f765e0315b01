/**
 * Roblox Open Cloud in memory, for testing programs that use it.
 *
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Emulator, Faults } from "effect-open-cloud/emulator"
 *
 * const program = Effect.gen(function* () {
 *   const emulator = yield* Emulator.make()
 *   emulator.putEntry({ dataStoreId: "players", id: "alice", value: { coins: 3 } })
 *   emulator.faults.add({ fault: Faults.rateLimited(), operation: "dataStores.getEntry" })
 *
 *   const url = "https://apis.roblox.com/cloud/v2/universes/9000001/data-stores/players/entries/alice"
 *   const read = Effect.promise(() => emulator.fetch(url, { headers: { "x-api-key": "emulator-key" } }))
 *   const limited = yield* read // 429
 *   const answer = yield* read // 200
 *   emulator.log() // what reached the emulator, and what it did
 * })
 * ```
 *
 * @since 0.1.0
 */
export type { CorsOptions } from "./Cors.ts"
export type { Dialect, DialectOptions } from "./Dialect.ts"
export * as Emulator from "./Emulator.ts"
export type { Answer, Incoming, Outcome } from "./Exchange.ts"
export * as Faults from "./Faults.ts"
export * as Ads from "./families/ads/Seed.ts"
export * as Analytics from "./families/analytics/Seed.ts"
export * as Assets from "./families/assets/Seed.ts"
export * as Badges from "./families/badges/Seed.ts"
export type { EntriesQuery, EntrySeed, EntryView } from "./families/dataStores/Inspect.ts"
export * as Experiences from "./families/experiences/Seed.ts"
export * as Luau from "./families/luauExecution/Seed.ts"
export * as Monetization from "./families/monetization/Seed.ts"
export * as Thumbnails from "./families/thumbnails/Seed.ts"
export type { LogEntry } from "./Log.ts"
export type { Numbers } from "./Numbers.ts"
export * as OAuth from "./oauth/Seed.ts"
export type { QuotaOptions } from "./Quotas.ts"
export * as World from "./World.ts"
