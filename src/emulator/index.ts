/**
 * Roblox Open Cloud in memory, for testing programs that use it.
 *
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Emulator, Faults } from "effect-open-cloud/emulator"
 *
 * const program = Effect.gen(function* () {
 *   const emulator = yield* Emulator.make()
 *   emulator.seed.dataStores.put({ dataStoreId: "players", id: "alice", value: { coins: 3 } })
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
import * as Context from "effect/Context"
import { make, type Emulator as Shape } from "./Emulator.ts"
import { fastForward } from "./FastForward.ts"
import { layer } from "./layer.ts"

/** What `Emulator` names as a type, where a declaration has to name it itself. */
export type { Emulator as EmulatorInstance } from "./Emulator.ts"
export type { LayerOptions } from "./layer.ts"
export * from "./standalone.ts"

/**
 * Open Cloud in memory: what answers in its place, what goes wrong, and what came of it.
 *
 * @since 0.1.0
 */
export type Emulator = Shape

/**
 * `Emulator.make` makes one, `Emulator.layer` one with a client of it, and `yield* Emulator` is the one of the context.
 *
 * @since 0.1.0
 */
export const Emulator = /*#__PURE__*/ Object.assign(
  /*#__PURE__*/ Context.Service<Emulator>("effect-open-cloud/Emulator"),
  { make, layer, fastForward }
)
