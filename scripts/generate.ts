/** `npm run generate`: writes `src/generated`, docs/operations.md and docs/fidelity.md anew; `--check` only says whether they would change. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { fidelityPage } from "./docs/fidelity.ts"
import { operationsPage } from "./docs/operations.ts"
import { generate } from "./generate/generate.ts"
import { readSpecs, specsRoot } from "./specs/files.ts"
import { loadAdditions, loadFamilies, loadMetrics, loadProbes, loadResources } from "./specs/load.ts"

const target = fileURLToPath(new URL("../src/generated", import.meta.url))
const docs = fileURLToPath(new URL("../docs", import.meta.url))

const existing = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(target, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(target, path), readFileSync(path, "utf8")])
  )

const start = performance.now()
mkdirSync(target, { recursive: true })
const refused = (error: unknown): never => {
  console.error(error instanceof Error ? error.message : error)
  console.error("npm run specs:check lists all that is missing")
  process.exit(2)
}
const files = await (async () =>
  generate(loadFamilies(), loadAdditions(), loadResources(), loadProbes(), loadMetrics()))().catch(refused)
const before = existing()
const changed = files.filter((file) => before.get(file.path) !== file.text)
const stale = [...before.keys()].filter((path) => !files.some((file) => file.path === path))

const check = process.argv.includes("--check")
if (check) {
  for (const path of [...changed.map((file) => file.path), ...stale]) console.error(`differs: src/generated/${path}`)
  process.exitCode = changed.length + stale.length > 0 ? 1 : 0
} else {
  for (const file of changed) {
    mkdirSync(dirname(join(target, file.path)), { recursive: true })
    writeFileSync(join(target, file.path), file.text)
  }
  for (const path of stale) rmSync(join(target, path))
}

// From the records as they are now.
const { allOperations, references } = await import("../src/generated/index.ts")
for (const [name, text] of [
  ["operations.md", operationsPage(allOperations, references)],
  ["fidelity.md", fidelityPage(readSpecs(specsRoot))]
] as const) {
  const page = join(docs, name)
  if (existsSync(page) && readFileSync(page, "utf8") === text) continue
  if (check) console.error(`differs: docs/${name}`)
  if (check) process.exitCode = 1
  else writeFileSync(page, text)
}

const seconds = ((performance.now() - start) / 1000).toFixed(1)
console.log(`${files.length} files, ${changed.length} changed, ${stale.length} removed, ${seconds} s`)
