/** Type-checking: programs on the built library's declarations, each checked as a project of its own. */
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { bench, root, scratch } from "./environment.ts"
import { keeps, type Row, type Section } from "./report.ts"
import { median } from "./statistics.ts"

const folder = join(scratch, "types")
const programs = ["wire", "service", "effect"] as const
type Program = (typeof programs)[number]

const compilers = [
  { name: "TypeScript 7", path: join(root, "node_modules", "tsc7", "bin", "tsc") },
  { name: "TypeScript 5.9", path: join(root, "node_modules", "typescript", "bin", "tsc") }
] as const

const tsc = (path: string, args: ReadonlyArray<string>): void => {
  const { status, stdout } = spawnSync(process.execPath, [path, ...args], { cwd: folder, encoding: "utf8" })
  if (status !== 0) throw new Error(`tsc ${args.join(" ")}\n${stdout}`)
}

/** Lays out a user's project: the programs, and the library as it is published. */
const prepare = (): void => {
  rmSync(folder, { recursive: true, force: true })
  const installed = join(folder, "node_modules", "effect-open-cloud")
  mkdirSync(installed, { recursive: true })
  cpSync(join(root, "package.json"), join(installed, "package.json"))
  const dist = join(installed, "dist")
  // As it is published, as far as the programs reach.
  const publication = {
    extends: join(root, "tsconfig.build.json"),
    compilerOptions: { emitDeclarationOnly: true, rootDir: join(root, "src"), outDir: dist },
    include: [],
    files: ["index.ts", "services/DataStores.ts", "generated/dataStores/wire.ts"].map((file) => join(root, "src", file))
  }
  writeFileSync(join(folder, "tsconfig.publication.json"), JSON.stringify(publication))
  tsc(compilers[0].path, ["-p", "tsconfig.publication.json"])
  // Alone: the published wire types reach Effect through the type of an id, which here stands by itself.
  mkdirSync(join(folder, "alone", "interface"), { recursive: true })
  mkdirSync(join(folder, "alone", "generated", "dataStores"), { recursive: true })
  writeFileSync(join(folder, "alone", "interface", "Operation.d.ts"), "export type Id = string | number | bigint\n")
  const wire = join("generated", "dataStores", "wire.d.ts")
  cpSync(join(dist, wire), join(folder, "alone", wire))
  for (const program of programs) {
    cpSync(join(bench, "types", `${program}.ts`), join(folder, `${program}.ts`))
    const compilerOptions = {
      target: "ES2022",
      lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
      module: "NodeNext",
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
      types: []
    }
    const config = { compilerOptions, files: [`${program}.ts`] }
    writeFileSync(join(folder, `tsconfig.${program}.json`), JSON.stringify(config))
  }
}

const measure = (path: string, runs: number): Readonly<Record<Program, number>> => {
  const times: Record<Program, Array<number>> = { wire: [], service: [], effect: [] }
  for (let round = -1; round < runs; round++) {
    for (const program of programs) {
      const start = performance.now()
      tsc(path, ["-p", `tsconfig.${program}.json`])
      if (round >= 0) times[program].push(performance.now() - start)
    }
  }
  return { wire: median(times.wire), service: median(times.service), effect: median(times.effect) }
}

export const types = async (quick: boolean): Promise<Section> => {
  prepare()
  const rows = compilers.flatMap(({ name, path }, index): ReadonlyArray<Row> => {
    const { wire, service, effect } = measure(path, (quick ? 3 : 7) - 2 * index)
    const times = (millis: number, to: number) =>
      `${(millis / to).toFixed(2)} x (${millis.toFixed(0)} ms to ${to.toFixed(0)} ms)`
    return [
      {
        what: `${name}: DataStores to Effect's own modules`,
        measured: times(service, effect),
        budget: "1.1 x",
        met: keeps(service / effect, 1.1, 2)
      },
      { what: `${name}: Effect's own modules to openapi-fetch`, measured: times(effect, wire) }
    ]
  })
  return { title: "Type-checking a program that uses one family", rows }
}
