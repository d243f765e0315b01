/**
 * TypeScript 5.9 on a consumer's programs: by its API, so that programs share what they read, and so that of libraries
 * only this package is judged, which is all that it can answer for. It runs beside the other checks.
 */
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"

export interface Wish {
  readonly project: string
  readonly resolution: "nodenext" | "bundler"
  readonly programs: ReadonlyArray<OlderProgram>
}

export interface OlderProgram {
  readonly files: ReadonlyArray<string>
  /** Which of the files must have declarations. */
  readonly declared: ReadonlyArray<string>
  /** Whether the declarations of this package are checked, too. */
  readonly libraries: boolean
}

const options = (resolution: Wish["resolution"]): ts.CompilerOptions => ({
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
  declaration: true,
  ...(resolution === "nodenext"
    ? { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }
    : { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler })
})

const told = (diagnostic: ts.Diagnostic): string =>
  `${diagnostic.file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`.slice(0, 1_000)

const judge = ({ programs, project, resolution }: Wish): ReadonlyArray<ReadonlyArray<string>> => {
  let last: ts.Program | undefined
  return programs.map(({ declared, files, libraries }) => {
    const at = (file: string) => join(project, file)
    const program = ts.createProgram({ rootNames: files.map(at), options: options(resolution), oldProgram: last! })
    const asked = new Set(declared.map(at))
    const found = program.getSourceFiles().flatMap((file) => {
      const [, owner] = /\/node_modules\/(.+?)\//.exec(file.fileName) ?? []
      const isJudged = owner === undefined || (libraries && owner === "effect-open-cloud")
      return !isJudged
        ? []
        : [
            ...program.getSyntacticDiagnostics(file),
            ...program.getSemanticDiagnostics(file),
            ...(asked.has(file.fileName) ? program.getDeclarationDiagnostics(file) : [])
          ]
    })
    last = program
    return [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...found].map(told)
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(judge(JSON.parse(process.argv[2]!))))
