/**
 * `npm run docs:site`: the documentation as a site, and the reference beside it, into `dist-docs`; then what must hold
 * of them. `--serve` serves them afterwards, `--pictures FOLDER` keeps what Chromium showed.
 */
import { execFile } from "node:child_process"
import { cpSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { tools } from "../scripts/tools.ts"
import { type Complaints, links } from "./links.ts"
import { look, serve } from "./look.ts"
import { sections, writePages } from "./pages.ts"
import * as reference from "./reference.ts"

const run = promisify(execFile)
const root = fileURLToPath(new URL("..", import.meta.url))
const folder = join(root, "dist-docs")
const base = process.env.DOCS_BASE ?? "/"
const option = (name: string) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : (process.argv[at + 1] ?? "")
}

let failed = 0
const check = async (what: string, hold: () => Complaints | Promise<Complaints>) => {
  const started = Date.now()
  const complaints = await hold()
  if (complaints.length > 0) failed++
  const seconds = ((Date.now() - started) / 1_000).toFixed(1)
  console.log(`${complaints.length === 0 ? "ok  " : "FAIL"}  ${what.padEnd(58)} ${seconds.padStart(5)} s`)
  for (const line of complaints.slice(0, 20)) console.log(line.replace(/^/gm, "        "))
}

const modules = tools("site")
const said = (error: unknown): Complaints => {
  const { stderr = "", stdout = "" } = error as { readonly stdout?: string; readonly stderr?: string }
  return [`${stdout}${stderr}`.trim() || String(error)]
}

writePages()
// Each takes one processor.
const referenceMade = reference.make().catch(said)
const siteMade = run(join(modules, ".bin/vitepress"), ["build", "site"], { cwd: root }).then(() => [], said)

await check("pages are built", () => siteMade)
const made = await referenceMade
const holds = (hold: (all: reference.Reference) => Complaints) => ("id" in made ? hold(made) : ["was not made"])
await check("reference pages are made, without a warning", () => ("id" in made ? [] : made))
await check("the reference has every service and every method", () => holds(reference.complete))
await check("the reference says of all exports what they are", () => holds(reference.described))

if (failed === 0) {
  cpSync(reference.folder, join(folder, "api"), { recursive: true })
  await check("links lead somewhere", () => links(folder, base))
  const { close, url } = await serve(folder, base)
  const [first] = sections().flatMap(({ groups }) => groups.flatMap(({ pages }) => pages))
  const shown = [
    "index.html",
    `${first?.link.slice(1)}.html`,
    "methods.html",
    "operations.html",
    "testing.html",
    "api/classes/DataStores.DataStores.html"
  ]
  await check("Chromium shows pages, and axe has nothing serious", () => look(url, shown, option("--pictures")))
  close()
}

console.log(failed === 0 ? `\nthe site is in dist-docs` : `\n${failed} checks failed`)
process.exitCode = failed === 0 ? 0 : 1
if (process.argv.includes("--serve")) console.log(`it is at ${(await serve(folder, base, 4173)).url}`)
