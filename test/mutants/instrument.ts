/** Sources with every change in them, of which one at a time is switched on. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { tools } from "../../scripts/tools.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))

export interface Mutant {
  readonly id: string
  readonly fileName: string
  readonly mutatorName: string
  readonly replacement: string
  readonly status?: string
  readonly location: { readonly start: Position; readonly end: Position }
}

interface Position {
  readonly line: number
  readonly column: number
}

interface Instrumented {
  readonly files: ReadonlyArray<{ readonly name: string; readonly content: string }>
  readonly mutants: ReadonlyArray<Mutant>
}

interface Instrumenter {
  readonly Instrumenter: new (
    logger: object
  ) => {
    readonly instrument: (files: ReadonlyArray<object>, options: object) => Promise<Instrumented>
  }
}

const silent = { debug() {}, info() {}, warn() {}, error() {}, trace() {}, isDebugEnabled: () => false }

export const instrument = async (sources: ReadonlyArray<string>): Promise<Instrumented> => {
  const path = createRequire(join(tools("test/mutants"), "..", "package.json")).resolve("@stryker-mutator/instrumenter")
  const { Instrumenter }: Instrumenter = await import(pathToFileURL(path).href)
  const files = sources.map((source) => {
    const name = join(root, "src", `${source}.ts`)
    return { name, content: readFileSync(name, "utf8"), mutate: true }
  })
  const instrumented = await new Instrumenter(silent).instrument(files, {
    plugins: [],
    ignorers: [],
    // Texts of errors are asserted where they matter, and a changed word is no fault.
    excludedMutations: ["StringLiteral", "ObjectLiteral", "Regex"]
  })
  return { ...instrumented, mutants: instrumented.mutants.filter(({ status }) => status !== "Ignored") }
}
