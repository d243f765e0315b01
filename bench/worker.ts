/** How long after its start workerd gives a first answer of a Worker that reads an entry, over a Worker without the client. */
import { spawn } from "node:child_process"
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "esbuild"
import { root, scratch } from "./environment.ts"
import type { Section } from "./report.ts"
import { median } from "./statistics.ts"

/** The binary that the suite of all runtimes installs. */
const binary = join(root, "test/runtimes/binaries/node_modules/@cloudflare/workerd-linux-64/bin/workerd")

const empty = `export default { fetch: () => new Response('{"value":1}') }`

const reads = `
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { Credentials, OpenCloud } from ${JSON.stringify(join(root, "src/index.ts"))}
import { DataStores } from ${JSON.stringify(join(root, "src/services/DataStores.ts"))}
const fetch = async () => Response.json({ path: "universes/1/data-stores/a/entries/b", id: "b", etag: "1", revisionId: "1", value: 1 })
const client = OpenCloud.layer({ credentials: Credentials.apiKey("key"), fetch })
const runtime = ManagedRuntime.make(Layer.provide(DataStores.layer, client))
const entry = DataStores.use((stores) => stores.getEntry({ universeId: "1", dataStoreId: "a", entryId: "b" }))
export default { fetch: () => runtime.runPromise(Effect.map(entry, ({ value }) => Response.json({ value }))) }
`

const config = (name: string) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [(name = "${name}.mjs", esModule = embed "${name}.mjs")],
  compatibilityDate = "2026-01-01"
);
`

const folder = join(scratch, "worker")

const make = async (name: string, contents: string): Promise<string> => {
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    logLevel: "error",
    outfile: join(folder, `${name}.mjs`)
  })
  const file = join(folder, `${name}.capnp`)
  writeFileSync(file, config(name))
  return file
}

/** Milliseconds from the start of the process to an answer. */
const first = async (file: string): Promise<number> => {
  const began = performance.now()
  const child = spawn(binary, ["serve", file, "--control-fd=3"], { stdio: ["ignore", "ignore", "inherit", "pipe"] })
  const ended = new Promise((resolve) => child.once("close", resolve))
  try {
    const port = await new Promise<number>((resolve, reject) => {
      child.stdio[3]?.once("data", (chunk: Buffer) => resolve(JSON.parse(chunk.toString()).port))
      child.once("error", reject)
      child.once("exit", (code) => reject(new Error(`workerd ended with ${code}`)))
    })
    const answer = await fetch(`http://127.0.0.1:${port}/`)
    const text = await answer.text()
    if (text !== '{"value":1}') throw new Error(`workerd answered ${answer.status} ${text}`)
    return performance.now() - began
  } finally {
    child.kill()
    await ended
  }
}

export const worker = async (quick: boolean): Promise<Section> => {
  const title = "First answer of a Worker in workerd, from the start of its process"
  if (!existsSync(binary)) {
    return { title, rows: [{ what: "workerd", measured: "not installed: npm run test:runtimes installs it" }] }
  }
  mkdirSync(folder, { recursive: true })
  const programs = { empty: await make("empty", empty), reads: await make("reads", reads) }
  const times: Record<keyof typeof programs, Array<number>> = { empty: [], reads: [] }
  for (let round = 0; round < (quick ? 5 : 15); round++) {
    for (const name of ["empty", "reads"] as const) {
      const spent = await first(programs[name])
      // The first one reads the files from the disk.
      if (round > 0) times[name].push(spent)
    }
  }
  const [bare, own] = [median(times.empty), median(times.reads)]
  return {
    title,
    rows: [
      { what: "a Worker of one line", measured: `${bare.toFixed(0)} ms` },
      { what: "OpenCloud, DataStores and an entry that is read", measured: `+ ${(own - bare).toFixed(0)} ms` }
    ]
  }
}
