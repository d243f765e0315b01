/**
 * Lists all entries of a data store, reads many, and exports them all, by one client after the other in turns; then reads
 * more than a quota of so many a second allows. Prints what it came to as JSON; bulk.py does the same in Python.
 * Arguments: the two emulators, rounds, entries, reads a second that the second emulator allows, or 0 to leave that out.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { appendFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import { Credentials, OpenCloud } from "../src/index.ts"
import { exportEntries, run } from "../src/jobs/index.ts"
import { Transport } from "../src/node/index.ts"
import { DataStores } from "../src/services/DataStores.ts"
import type { Served } from "./emulator.child.ts"
import { bulk, names } from "./names.ts"
import { shuffled } from "./statistics.ts"

/** Microseconds an item: by the wall's clock, and of this process's own work. */
export interface Spent {
  readonly wall: number
  readonly cpu: number
}

/** What one client came to. */
export interface Bulk {
  readonly name: string
  /** Keys listed, entries read, entries exported: what each round took. */
  readonly spent: Readonly<Record<Load, ReadonlyArray<Spent>>>
  readonly quota?: Quota
}

export interface Quota {
  readonly read: number
  readonly refused: number
  /** Reads over those that the quota allowed in that time. */
  readonly share: number
}

export const loads = ["list", "read", "export"] as const
export type Load = (typeof loads)[number]

/** Gives how many items it handled. */
type Work = () => Promise<number>

interface Client {
  readonly name: string
  readonly work: Readonly<Record<Load, Work>>
  /** Reads entries, and tells how many it got. */
  readonly readAll: (ids: ReadonlyArray<string>) => Promise<number>
}

const [open, limited] = process.argv.slice(2, 4).map((text) => JSON.parse(text) as Served)
const [rounds = 0, entries = 0, allowed = 0] = process.argv.slice(4).map(Number)
const where = { universeId: 9000001, dataStoreId: "Players" }
/** The largest, and the only one that rblx-open-cloud asks for. */
const pageSize = 256
const inFlight = 32
const ids = Array.from({ length: entries }, (_, at) => `player-${at}`)
const folder = mkdtempSync(join(tmpdir(), "bench-bulk-"))

const inTurns = async (all: ReadonlyArray<string>, read: (id: string) => Promise<boolean>): Promise<number> => {
  let next = 0
  let done = 0
  const worker = async () => {
    for (let at = next++; at < all.length; at = next++) if (await read(all[at]!)) done++
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  return done
}

const ours = (name: string, served: Served, transport: "fetch" | "node"): Client => {
  const settings = {
    baseUrl: served.baseUrl,
    credentials: Credentials.apiKey(served.apiKey),
    deadline: "1 hour",
    quotaOverrides: {
      operations: { "dataStores.getEntry": { limit: served === open ? 999_999 : allowed, period: "SECOND" } }
    }
  } as const
  const client = transport === "fetch" ? OpenCloud.layer(settings) : Transport.layer(settings)
  const runtime = ManagedRuntime.make(
    Layer.mergeAll(Layer.provideMerge(DataStores.layer, client), KeyValueStore.layerMemory, NodeFileSystem.layer)
  )
  const read = (all: ReadonlyArray<string>) =>
    runtime.runPromise(
      Effect.map(
        Effect.forEach(all, (entryId) => DataStores.use((stores) => stores.getEntry({ ...where, entryId })), {
          concurrency: inFlight
        }),
        (got) => got.length
      )
    )
  let times = 0
  return {
    name,
    work: {
      list: () =>
        runtime.runPromise(
          DataStores.use((stores) => Stream.runCount(stores.listEntries({ ...where, pageSize, prefetch: 2 })))
        ),
      read: () => read(ids),
      export: () =>
        runtime.runPromise(
          Effect.map(
            run(
              exportEntries({
                ...where,
                file: join(folder, `${transport}-${times++}.jsonl`),
                moment: "now",
                players: 10_000_000,
                pageSize,
                concurrency: inFlight
              })
            ),
            ({ done }) => done
          )
        )
    },
    readAll: read
  }
}

interface Listed {
  readonly data: ReadonlyArray<{ readonly id: string }>
  readonly cursors?: { readonly next: string | null | undefined }
}

interface Openblox {
  readonly listStandardDataStoreEntries: (input: object) => Promise<Listed>
  readonly standardDataStoreEntry: (input: object) => Promise<{ readonly data: { readonly value: unknown } }>
}

const load = (name: string): Promise<unknown> => import(name)

/** Its address is fixed, so the global `fetch` is replaced; it has no loop over all of a store, so one is written here. */
const openblox = async (served: Served): Promise<Client> => {
  const origin = "https://apis.roblox.com"
  const platform = globalThis.fetch
  const { setDefaultOpenbloxConfig } = (await load("openblox/config")) as {
    readonly setDefaultOpenbloxConfig: (config: { readonly cloudKey: string; readonly http: object }) => void
  }
  const { StandardDataStoresApi_V2: stores } = (await load("openblox/cloud")) as {
    readonly StandardDataStoresApi_V2: Openblox
  }
  const scoped = async <A>(work: () => Promise<A>): Promise<A> => {
    globalThis.fetch = (input, init) => platform(served.baseUrl + String(input).slice(origin.length), init)
    setDefaultOpenbloxConfig({ cloudKey: served.apiKey, http: {} })
    try {
      return await work()
    } finally {
      globalThis.fetch = platform
    }
  }
  const place = { universeId: where.universeId, dataStore: where.dataStoreId }
  const read = async (entryId: string) => (await stores.standardDataStoreEntry({ ...place, entryId })).data
  const pages = async (each: (page: ReadonlyArray<string>) => Promise<unknown>): Promise<number> => {
    let count = 0
    let cursor: string | null | undefined
    do {
      const page = await stores.listStandardDataStoreEntries({ ...place, limit: pageSize, cursor: cursor ?? undefined })
      await each(page.data.map(({ id }) => id))
      count += page.data.length
      cursor = page.cursors?.next
    } while (cursor !== null && cursor !== undefined && cursor !== "")
    return count
  }
  const readAll = (all: ReadonlyArray<string>) =>
    inTurns(all, (id) =>
      read(id).then(
        () => true,
        () => false
      )
    )
  let times = 0
  return {
    name: names.openblox,
    work: {
      list: () => scoped(() => pages(async () => {})),
      read: () => scoped(() => readAll(ids)),
      export: () => {
        const file = join(folder, `openblox-${times++}.jsonl`)
        return scoped(() =>
          pages(async (page) => {
            const lines: Array<string> = []
            await inTurns(page, async (id) => lines.push(JSON.stringify({ id, value: (await read(id)).value })) > 0)
            await appendFile(file, `${lines.join("\n")}\n`)
          })
        )
      }
    },
    readAll: (all) => scoped(() => readAll(all))
  }
}

const each = async (served: Served): Promise<ReadonlyArray<Client>> => [
  ours(bulk.fetch, served, "fetch"),
  ours(bulk.node, served, "node"),
  await openblox(served)
]

/** How often a round does each: a list alone is over before it can be measured. */
const passes: Readonly<Record<Load, number>> = { list: 10, read: 1, export: 1 }

const free = await each(open!)
const times = new Map(free.map(({ name }) => [name, { list: [], read: [], export: [] } as Record<Load, Array<Spent>>]))
for (let round = -1; round < rounds; round++) {
  for (const load of loads) {
    for (const client of shuffled(free)) {
      const before = process.cpuUsage()
      const began = performance.now()
      const wanted = entries * passes[load]
      let done = 0
      for (let pass = 0; pass < passes[load]; pass++) done += await client.work[load]()
      const wall = ((performance.now() - began) * 1_000) / wanted
      const { system, user } = process.cpuUsage(before)
      if (done !== wanted) throw new Error(`${client.name}: ${load} handled ${done} of ${wanted}`)
      if (round >= 0) times.get(client.name)![load].push({ wall, cpu: (user + system) / wanted })
    }
  }
}

const quotas = new Map<string, Quota>()
for (const client of allowed > 0 ? await each(limited!) : []) {
  const wanted = ids.slice(0, allowed * 5)
  // A second of its own, after one in which nobody asked.
  await new Promise((resolve) => setTimeout(resolve, 2_010 - (Date.now() % 1_000)))
  const began = Date.now()
  const read = await client.readAll(wanted)
  // The windows that it touched.
  const windows = Math.floor(Date.now() / 1_000) - Math.floor(began / 1_000) + 1
  quotas.set(client.name, { read, refused: wanted.length - read, share: read / (windows * allowed) })
}

const results = free.map(({ name }): Bulk => {
  const quota = quotas.get(name)
  return { name, spent: times.get(name)!, ...(quota === undefined ? {} : { quota }) }
})
console.log(JSON.stringify(results))
rmSync(folder, { recursive: true, force: true })
process.exit()
