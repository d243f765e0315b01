/** How long a program takes to be ready for its first call: of this process's own work, and by the wall's clock. */
import { execFileSync } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "esbuild"
import { modules } from "../scripts/package.ts"
import { type Runtime, root, run, scratch } from "./environment.ts"
import type { Row, Section } from "./report.ts"
import { median, shuffled } from "./statistics.ts"

interface Ready {
  readonly cpu: number
  readonly wall: number
}

const imports = (from: (subpath: string) => string) => `
import { Credentials, OpenCloud } from ${JSON.stringify(from("index"))}
import { DataStores } from ${JSON.stringify(from("services/DataStores"))}
`

const ready = `
export const layers = [OpenCloud.layer({ credentials: Credentials.apiKey("key") }), DataStores.layer]
const { user, system } = process.cpuUsage()
console.log(JSON.stringify({ cpu: (user + system) / 1000, wall: performance.now() }))
`

const empty = `
const { user, system } = process.cpuUsage()
console.log(JSON.stringify({ cpu: (user + system) / 1000, wall: performance.now() }))
`

/** The package as it is published; and one file with what the program needs. */
const programs = async (): Promise<Readonly<Record<"empty" | "installed" | "bundled", string>>> => {
  const folder = join(scratch, "start")
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  execFileSync(process.execPath, [
    join(root, "node_modules", "typescript", "bin", "tsc"),
    ...["-p", join(root, "tsconfig.build.json"), "--outDir", join(folder, "dist")]
  ])
  await modules(join(folder, "dist"), join(folder, "package"))
  const files = {
    empty: join(folder, "empty.mjs"),
    installed: join(folder, "installed.mjs"),
    bundled: join(folder, "bundled.mjs")
  }
  writeFileSync(files.empty, empty)
  writeFileSync(files.installed, imports((path) => `./package/${path}.js`) + ready)
  await build({
    format: "esm",
    platform: "node",
    target: "es2022",
    logLevel: "error",
    stdin: { contents: imports((path) => join(root, "src", `${path}.ts`)) + ready, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    outfile: files.bundled
  })
  return files
}

export const cold = async (runtime: Runtime, quick: boolean): Promise<Section> => {
  const files = await programs()
  const names = ["empty", "installed", "bundled"] as const
  const times: Record<(typeof names)[number], Array<Ready>> = { empty: [], installed: [], bundled: [] }
  // Each in turn, as what else the machine does changes within seconds; one that starts in 10 ms needs many.
  for (let round = 0; round <= (quick ? 12 : 40); round++) {
    for (const name of shuffled(names)) {
      const spent = await run<Ready>(runtime, files[name])
      // The first one reads the files from the disk.
      if (round > 0) times[name].push(spent)
    }
  }
  const over = (name: (typeof names)[number], kind: keyof Ready) =>
    median(times[name].map((it, round) => it[kind] - times.empty[round]![kind]))
  const row = (what: string, name: "installed" | "bundled", budget: number): Row => {
    const cpu = over(name, "cpu")
    const wall = over(name, "wall")
    return {
      what,
      measured: `+ ${cpu.toFixed(0)} ms of CPU, + ${wall.toFixed(0)} ms in all`,
      budget: `${budget} ms of CPU`,
      met: cpu <= budget
    }
  }
  return {
    title: "Cold start: OpenCloud and DataStores, over an empty program",
    rows: [row("from the package", "installed", 240), row("bundled", "bundled", 22)]
  }
}
