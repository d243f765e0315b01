/**
 * Whether programs can be written with the package, those that emit declarations, too: everything that it exports, and
 * the result of each method of each service, exported as it is inferred. A type without an address is TS2742 there.
 * By TypeScript 7, and by 5.9.
 */
import { execFile, execFileSync } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import ts from "typescript"
import type { Complaints } from "./checks.ts"
import { complaint, manifest, type Packed, root, specifier, subpaths } from "./consumer.ts"
import type { OlderProgram, Wish } from "./older.ts"

const folder = "declared"

export const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" }
}
type Resolution = keyof typeof resolutions

const options = (project: string) => ({
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  target: "es2022",
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  types: [],
  declaration: true,
  composite: true,
  rootDir: project,
  outDir: join(project, folder, "out")
})

interface Exported {
  readonly name: string
  /** The methods of a service. */
  readonly methods: ReadonlyArray<string>
}

/** The values that each subpath exports, as TypeScript sees them, and the files that it saw. */
const exportsOf = (project: string, names: ReadonlyArray<string>) => {
  const file = join(project, folder, "all.ts")
  mkdirSync(join(project, folder), { recursive: true })
  writeFileSync(file, names.map((name, index) => `import * as m${index} from "${name}"\nvoid m${index}`).join("\n"))
  const program = ts.createProgram([file], {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext
  })
  const checker = program.getTypeChecker()
  // A class that is exported as a type only looks like a value to the checker.
  const list = `console.log(JSON.stringify(await Promise.all(${JSON.stringify(names)}.map(async (it) => Object.keys(await import(it))))))`
  const loaded: ReadonlyArray<ReadonlyArray<string>> = JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", list], { cwd: project, encoding: "utf8" })
  )
  const imports = program.getSourceFile(file)?.statements.filter(ts.isImportDeclaration) ?? []
  const values: ReadonlyMap<string, ReadonlyArray<Exported>> = new Map(
    imports.map((node, index) => {
      const module = checker.getSymbolAtLocation(node.moduleSpecifier)
      if (module === undefined) throw new Error(`${names[index]} is no module`)
      const values = checker.getExportsOfModule(module).flatMap((symbol): ReadonlyArray<Exported> => {
        const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)
        if (loaded[index]?.includes(symbol.name) !== true) return []
        const type = checker.getTypeOfSymbolAtLocation(target, node)
        const service = checker.getPropertyOfType(type, "Service")
        const methods =
          service === undefined
            ? []
            : checker.getPropertiesOfType(checker.getTypeOfSymbolAtLocation(service, node)).map((it) => it.name)
        return [{ name: symbol.name, methods: methods.filter((it) => /^[A-Za-z]\w*$/.test(it)) }]
      })
      return [names[index] ?? "", values]
    })
  )
  return { values, files: program.getSourceFiles().map(({ fileName }) => fileName) }
}

/** What a method gives: where it is none but a value, that. */
const resultOf = `
function resultOf<A>(method: (...input: any) => A): A
function resultOf<A>(value: A): A
function resultOf(method: unknown): unknown {
  return method
}`

/** A module that exports all of another, by inference. */
const moduleOf = (name: string, exported: ReadonlyArray<Exported>): string =>
  [
    `import * as module from "${name}"`,
    ...exported.flatMap(({ name, methods }, index) => [
      `export const value${index} = module.${name}`,
      ...methods.flatMap((method, at) => [
        `export const method${index}_${at} = (service: (typeof module.${name})["Service"]) => service.${method}`,
        `export const result${index}_${at} = (service: (typeof module.${name})["Service"]) => resultOf(service.${method})`,
        `export const using${index}_${at} = module.${name}.use((service) => Effect.succeed(service.${method}))`
      ])
    ]),
    ...(exported.some(({ methods }) => methods.length > 0) ? [`import { Effect } from "effect"`, resultOf] : []),
    ""
  ].join("\n")

const tsc = join(root, "node_modules/tsc7/bin/tsc")

/** What the newer compiler says of programs, by the names of their folders. Each is a program of its own. */
const errorsOf = (
  project: string,
  resolution: Resolution,
  programs: ReadonlyArray<{ readonly name: string; readonly files: ReadonlyArray<string>; readonly extra?: object }>
): Complaints => {
  const solution = join(project, folder, "programs")
  rmSync(solution, { recursive: true, force: true })
  for (const { extra, files, name } of programs) {
    mkdirSync(join(solution, name), { recursive: true })
    const compilerOptions = {
      ...options(project),
      ...resolutions[resolution],
      outDir: join(solution, name, "out"),
      ...extra
    }
    const config = { compilerOptions, files: files.map((file) => join(project, file)) }
    writeFileSync(join(solution, name, "tsconfig.json"), JSON.stringify(config))
  }
  const references = programs.map(({ name }) => ({ path: `./${name}` }))
  writeFileSync(join(solution, "tsconfig.json"), JSON.stringify({ files: [], references }))
  const found = complaint(project, process.execPath, tsc, "-b", solution)
  return found === undefined ? [] : found.split("\n").slice(0, 20)
}

/** What the older one says, in a process of its own. */
const older = async (wish: Wish): Promise<ReadonlyArray<Complaints>> => {
  const args = ["--import", "tsx", join(import.meta.dirname, "older.ts"), JSON.stringify(wish)]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 1e8 })
  return JSON.parse(stdout)
}

/** Writes a module for each subpath; gives how to check them. */
export const make = (packed: Packed, project: string) => {
  const names = subpaths(packed.files).map(specifier)
  const { files, values } = exportsOf(project, names)
  const modules = names.map((name, index) => {
    const file = `${folder}/m${index}.ts`
    writeFileSync(join(project, file), moduleOf(name, values.get(name) ?? []))
    return { name, file }
  })
  const main = modules.flatMap(({ name, file }) => (name === manifest.name ? [file] : []))
  const others = modules.flatMap(({ name, file }) => (name === manifest.name ? [] : [file]))
  // The main entry helps to name types: where it is, only it is declared.
  const everything = ["everything.ts", "program.ts", "server.ts", ...main]
  const programs: ReadonlyArray<OlderProgram> = [
    { files: everything, declared: main, libraries: true },
    { files: others, declared: others, libraries: false }
  ]
  return {
    files,
    methods: [...values.values()].flat().reduce((sum, { methods }) => sum + methods.length, 0),
    /** TypeScript 5.9 on all subpaths with the main entry, and on all without. It goes on beside what else is done. */
    older: (resolution: Resolution) => older({ project, resolution, programs }),
    compiles: (resolution: Resolution): Complaints =>
      errorsOf(project, resolution, [{ name: "everything", files: everything, extra: { skipLibCheck: false } }]),
    together: (resolution: Resolution): Complaints =>
      errorsOf(project, resolution, [{ name: "others", files: others }]),
    /** Each module in a program of its own: nothing else helps to name its types. */
    alone: (resolution: Resolution): Complaints =>
      errorsOf(
        project,
        resolution,
        modules
          .filter((it) => !/\/(operations|schemas)\//.test(it.name))
          .map(({ file }, index) => ({ name: `m${index}`, files: [file] }))
      )
  }
}
