/** How long a program takes to be ready for its first call: of this process's own work, and by the wall's clock. */
import { execFileSync } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "esbuild"
import { modules } from "../scripts/package.ts"
import { type Runtime, root, run, scratch } from "./environment.ts"
import { keeps, type Row, type Section } from "./report.ts"
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

/** Effect's own modules that a client with lists cannot do without: the least that such a program takes. */
const effect = `
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"

class Client extends Context.Service()("Client") {}
const list = Stream.paginate(0, (page) => Effect.succeed([[page], undefined]))
export const layers = [Layer.succeed(Client, list)]
const { user, system } = process.cpuUsage()
console.log(JSON.stringify({ cpu: (user + system) / 1000, wall: performance.now() }))
`

const empty = `
const { user, system } = process.cpuUsage()
console.log(JSON.stringify({ cpu: (user + system) / 1000, wall: performance.now() }))
`

const names = ["empty", "effect", "installed", "bundledEffect", "bundled"] as const
type Name = (typeof names)[number]

/** Programs whose compiled code Node keeps for the next start. */
const kept = ["installed", "bundled"] as const
type Start = Name | `${(typeof kept)[number]}, kept`

/** The package as it is published, and one file with what the program needs; and the same of Effect alone. */
const programs = async (): Promise<Readonly<Record<Name, string>>> => {
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
    effect: join(folder, "effect.mjs"),
    bundledEffect: join(folder, "bundled-effect.mjs"),
    installed: join(folder, "installed.mjs"),
    bundled: join(folder, "bundled.mjs")
  }
  writeFileSync(files.empty, empty)
  writeFileSync(files.effect, effect)
  writeFileSync(files.installed, imports((path) => `./package/${path}.js`) + ready)
  const bundled = (contents: string, outfile: string) =>
    build({
      format: "esm",
      platform: "node",
      target: "es2022",
      logLevel: "error",
      stdin: { contents, resolveDir: root, loader: "ts" },
      bundle: true,
      minify: true,
      outfile
    })
  await bundled(effect, files.bundledEffect)
  await bundled(imports((path) => join(root, "src", `${path}.ts`)) + ready, files.bundled)
  return files
}

export const cold = async (runtime: Runtime, quick: boolean): Promise<Section> => {
  const files = await programs()
  const cache = { NODE_COMPILE_CACHE: join(scratch, "start", "compiled") }
  const starts: ReadonlyArray<readonly [Start, string, Record<string, string>]> = [
    ...names.map((name) => [name, files[name], {}] as const),
    ...kept.map((name) => [`${name}, kept`, files[name], cache] as const)
  ]
  const times = new Map(starts.map(([start]) => [start, [] as Ready[]]))
  // Each in turn, as what else the machine does changes within seconds; one that starts in 10 ms needs many.
  for (let round = 0; round <= (quick ? 12 : 40); round++) {
    for (const [start, file, variables] of shuffled(starts)) {
      const spent = await run<Ready>(runtime, file, [], [], variables)
      // The first one reads the files from the disk, and compiles what is kept.
      if (round > 0) times.get(start)!.push(spent)
    }
  }
  const over = (start: Start, kind: keyof Ready) =>
    median(times.get(start)!.map((it, round) => it[kind] - times.get("empty")![round]![kind]))
  const taken = (name: Start) =>
    `+ ${over(name, "cpu").toFixed(0)} ms of CPU, + ${over(name, "wall").toFixed(0)} ms in all`
  const row = (what: string, name: Name, floor: Name, budget: number): Row => ({
    what,
    measured: `${taken(name)}; ${(over(name, "cpu") / over(floor, "cpu")).toFixed(2)} x Effect's`,
    budget: `${budget} ms of CPU`,
    met: keeps(over(name, "cpu"), budget, 0)
  })
  return {
    title: "Cold start: OpenCloud and DataStores, over an empty program",
    rows: [
      { what: "Effect's own modules, from the package", measured: taken("effect") },
      row("from the package", "installed", "effect", 240),
      { what: "from the package, with Node's compile cache", measured: taken("installed, kept") },
      { what: "Effect's own modules, bundled", measured: taken("bundledEffect") },
      row("bundled", "bundled", "bundledEffect", 22),
      { what: "bundled, with Node's compile cache", measured: taken("bundled, kept") }
    ]
  }
}
