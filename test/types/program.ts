/**
 * TypeScript over texts that tests hold. Files are read and parsed once for all programs, which is most of the work: so
 * whatever asks a compiler is a part of `types.test.ts`, in one process, which `npm run check` starts.
 */
import { fileURLToPath } from "node:url"
import ts from "typescript"

export const root = fileURLToPath(new URL("../..", import.meta.url))

const registry = ts.createDocumentRegistry()

const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile)
const { options: base } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)

/** What files hold that are no texts of a test: they do not change meanwhile. */
const snapshots = new Map<string, ts.IScriptSnapshot | undefined>()

const snapshotOf = (file: string): ts.IScriptSnapshot | undefined => {
  if (snapshots.has(file)) return snapshots.get(file)
  const content = ts.sys.readFile(file)
  const snapshot = content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
  snapshots.set(file, snapshot)
  return snapshot
}

/** A language service, as an editor has it, over texts by the paths that they would have, and files beside them. */
export const edit = (
  texts: ReadonlyMap<string, string>,
  { files = [], options = {} }: { readonly files?: ReadonlyArray<string>; readonly options?: ts.CompilerOptions } = {}
) => {
  const held = new Map([...texts].map(([file, text]) => [file, { text, version: 0 }]))
  const settings = { ...base, ...options }
  let project = 0
  const service = ts.createLanguageService(
    {
      getCompilationSettings: () => settings,
      // Without it each question is whether any of all files has changed.
      getProjectVersion: () => String(project),
      getScriptFileNames: () => [...held.keys(), ...files],
      getScriptVersion: (file) => String(held.get(file)?.version ?? 0),
      getScriptSnapshot: (file) => {
        const own = held.get(file)
        return own === undefined ? snapshotOf(file) : ts.ScriptSnapshot.fromString(own.text)
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (file) => held.has(file) || ts.sys.fileExists(file),
      readFile: ts.sys.readFile,
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories
    },
    registry
  )
  return {
    service,
    set: (file: string, text: string) => {
      held.set(file, { text, version: (held.get(file)?.version ?? 0) + 1 })
      project += 1
    }
  }
}

/** A program of the same. */
export const programOf = (...[texts, settings]: Parameters<typeof edit>): ts.Program =>
  edit(texts, settings).service.getProgram()!
