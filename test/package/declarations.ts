/**
 * Whether programs that emit declarations can be written with the package: everything that it exports, and the result
 * of each method of each service, exported as it is inferred. A type without an address is TS2742 there.
 */
import { execFileSync } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import type { Complaints } from "./checks.ts"
import { compilers, complaint, manifest, type Packed, specifier, subpaths } from "./consumer.ts"

const folder = "declared"

const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  target: "es2022",
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  types: [],
  declaration: true,
  composite: true,
  rootDir: ".",
  outDir: "out"
}

interface Exported {
  readonly name: string
  /** The methods of a service. */
  readonly methods: ReadonlyArray<string>
}

/** The values that each subpath exports, as TypeScript sees them. */
const exportsOf = (project: string, names: ReadonlyArray<string>): ReadonlyMap<string, ReadonlyArray<Exported>> => {
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
  return new Map(
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

/** The errors of one program, cut to the first lines. */
const errorsOf = (
  project: string,
  compiler: keyof typeof compilers,
  resolution: object,
  files: ReadonlyArray<string>
): Complaints => {
  const config = join(project, folder, "tsconfig.json")
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...options, ...resolution }, files }))
  rmSync(join(project, folder, "out"), { recursive: true, force: true })
  const found = complaint(project, process.execPath, compilers[compiler], "-p", config)
  return found === undefined ? [] : found.split("\n").slice(0, 20)
}

/** Writes a module for each subpath; gives how to check them. */
export const make = (packed: Packed, project: string) => {
  const names = subpaths(packed.files).map(specifier)
  const all = exportsOf(project, names)
  const modules = names.map((name, index) => {
    const file = `m${index}.ts`
    writeFileSync(join(project, folder, file), moduleOf(name, all.get(name) ?? []))
    return { name, file }
  })
  const root = ({ name }: { readonly name: string }) => name === manifest.name
  const methods = [...all.values()].flat().reduce((sum, { methods }) => sum + methods.length, 0)
  return {
    methods,
    /** All modules in one program, with the package's main entry and without. */
    together: (compiler: keyof typeof compilers, resolution: object): Complaints => [
      ...errorsOf(
        project,
        compiler,
        resolution,
        modules.map(({ file }) => file)
      ),
      ...errorsOf(
        project,
        compiler,
        resolution,
        modules.filter((it) => !root(it)).map(({ file }) => file)
      )
    ],
    /** Each module in a program of its own: nothing else helps to name its types. */
    alone: (compiler: keyof typeof compilers, resolution: object): Complaints =>
      modules
        .filter((it) => !/\/(operations|schemas)\//.test(it.name))
        .flatMap(({ name, file }) => errorsOf(project, compiler, resolution, [file]).map((line) => `${name}: ${line}`))
  }
}
