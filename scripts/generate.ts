/** `npm run generate`: writes `src/generated` anew; `--check` only says whether it would change. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { generate } from "./generate/generate.ts"
import { loadAdditions, loadFamilies, loadResources } from "./specs/load.ts"

const target = fileURLToPath(new URL("../src/generated", import.meta.url))

const existing = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(target, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(target, path), readFileSync(path, "utf8")])
  )

const start = performance.now()
mkdirSync(target, { recursive: true })
const files = await generate(loadFamilies(), loadAdditions(), loadResources())
const before = existing()
const changed = files.filter((file) => before.get(file.path) !== file.text)
const stale = [...before.keys()].filter((path) => !files.some((file) => file.path === path))

if (process.argv.includes("--check")) {
  for (const path of [...changed.map((file) => file.path), ...stale]) console.error(`differs: src/generated/${path}`)
  process.exitCode = changed.length + stale.length > 0 ? 1 : 0
} else {
  for (const file of changed) {
    mkdirSync(dirname(join(target, file.path)), { recursive: true })
    writeFileSync(join(target, file.path), file.text)
  }
  for (const path of stale) rmSync(join(target, path))
}
const seconds = ((performance.now() - start) / 1000).toFixed(1)
console.log(`${files.length} files, ${changed.length} changed, ${stale.length} removed, ${seconds} s`)
