import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import type { Emulator } from "effect-open-cloud/emulator"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { clientOf, worlds } from "./world.ts"

export const emulated = worlds(MemoryStores.layer, "1 second")

export const jobs = { universeId: 9000001, queueId: "jobs", schema: Schema.Struct({ job: Schema.Int }) }
export const window = { invisibilityWindow: "10 seconds" } as const

export const fill = (emulator: Emulator, ...numbers: ReadonlyArray<number>) => {
  for (const job of numbers) emulator.seed.memoryStores.putQueueItem({ queueId: "jobs", data: { job } })
}
export const inQueue = (emulator: Emulator, queueId = "jobs") =>
  emulator.views.memoryStores.queueItems({ queueId }).map(({ data }) => data)
export const claims = (emulator: Emulator) => emulator.views.memoryStores.sortedMapItems({ sortedMapId: "jobs.claims" })

export const operations = [
  "memoryStores.readQueueItems",
  "memoryStores.createSortedMapItem",
  "memoryStores.getSortedMapItem",
  "memoryStores.updateSortedMapItem",
  "memoryStores.discardQueueItems",
  "memoryStores.deleteSortedMapItem"
] as const

/** Waits until a queue has no items. */
export const untilGone = (emulator: Emulator) =>
  Effect.repeat(
    Effect.sync(() => inQueue(emulator).length),
    { until: (length) => length === 0, schedule: Schedule.spaced("5 seconds") }
  )

/** A worker as a process of its own, which can be killed: from then on nothing that it sends arrives, and it learns nothing. */
export const process = <A, E>(emulator: Emulator, worker: Effect.Effect<A, E, MemoryStores>) =>
  Effect.gen(function* () {
    let alive = true
    const fetch: typeof globalThis.fetch = (request, init) =>
      alive ? emulator.fetch(request, init) : new Promise<Response>(() => {})
    const layer = Layer.provide(MemoryStores.layer, clientOf(emulator, fetch))
    const fiber = yield* Effect.forkDetach(Effect.provide(worker, layer))
    return {
      fiber,
      kill: () => {
        alive = false
      }
    }
  })
