/**
 * Exports entries of an emulator in memory into a file and imports them again: as fast as it goes, and at a share of the
 * quota. Prints what it came to as JSON. Arguments: entries, and entries at the share.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as NodePath from "@effect/platform-node/NodePath"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Emulator } from "../src/emulator/index.ts"
import { exportEntries, importEntries, layerFiles, run } from "../src/jobs/index.ts"
import { DataStores } from "../src/services/DataStores.ts"

export interface Ran {
  readonly exported: number
  readonly imported: number
  /** Reads a minute at the share, over those that it allows. */
  readonly share: number
}

const [many = 0, paced = 0] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), "bench-jobs-"))
const players = { universeId: 9000001, dataStoreId: "Players" }

/** (300 + 40 × 2,000) / 2 reads a minute: 669 a second. */
const half = { share: 0.5, players: 2_000 }
const unbound = { players: 10_000_000, pageSize: 256, concurrency: 32 }

const timed = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const began = performance.now()
    yield* effect
    return (performance.now() - began) / 1_000
  })

const program = Effect.gen(function* () {
  const emulator = yield* Emulator
  for (let at = 0; at < many; at++) {
    emulator.seed.dataStores.put({
      dataStoreId: "Players",
      id: `player ${at}`,
      value: { coins: at, text: "x".repeat(100) }
    })
  }
  const file = join(folder, "players.jsonl")
  const exported = many / (yield* timed(run(exportEntries({ ...players, file, ...unbound }))))
  const again = { ...players, dataStoreId: "Again", file, rule: "create", ...unbound } as const
  const imported = many / (yield* timed(run(importEntries(again))))
  for (let at = 0; at < paced; at++) {
    emulator.seed.dataStores.put({ dataStoreId: "Some", id: `player ${at}`, value: at })
  }
  const before = emulator.log().length
  const some = { ...players, dataStoreId: "Some", file: join(folder, "some.jsonl"), moment: "now", ...half } as const
  yield* run(exportEntries(some))
  const times = emulator
    .log()
    .slice(before)
    .flatMap(({ operation, time }) => (operation?.startsWith("dataStores.getEntry") === true ? [time] : []))
  const perMinute = ((times.length - 1) / (Math.max(...times) - Math.min(...times))) * 60_000
  const ran: Ran = { exported, imported, share: perMinute / ((300 + 40 * half.players) * half.share) }
  return ran
})

const layer = Layer.merge(
  DataStores.layer.pipe(Layer.provideMerge(Emulator.layer({ quotas: { enabled: false } }))),
  Layer.provide(layerFiles(join(folder, "places")), [NodeFileSystem.layer, NodePath.layer])
)

console.log(JSON.stringify(await Effect.runPromise(Effect.provide(program, [layer, NodeFileSystem.layer]))))
rmSync(folder, { recursive: true, force: true })
process.exit()
