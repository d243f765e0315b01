/**
 * `npm run bench`: measures the budgets and prints one table. `-- --quick` takes
 * fewer samples; `-- --write` puts the results into docs/performance.md; other
 * words choose sections by name, and write those alone.
 *
 * Times are compared within one run only. A missed budget is reported, and is
 * no failure: this is a measurement and not a test.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { cpus, loadavg } from "node:os"
import { join } from "node:path"
import { quotas, streaming } from "./budgets.ts"
import { bulk } from "./bulk.ts"
import { bundle } from "./bundle.ts"
import { inMemory } from "./calls.ts"
import { cli } from "./cli.ts"
import { findRuntime, install, root } from "./environment.ts"
import { generation } from "./generation.ts"
import { jobs } from "./jobs.ts"
import { loopback } from "./loopback.ts"
import { markdown, render, type Section } from "./report.ts"
import { shared } from "./shared.ts"
import { cold } from "./start.ts"
import { types } from "./types.ts"
import { worker } from "./worker.ts"

const quick = process.argv.includes("--quick")
const chosen = process.argv.slice(2).filter((word) => !word.startsWith("--"))

install()
const runtime = findRuntime()
const load = loadavg()[0] ?? 0

const sections: Readonly<Record<string, () => Promise<ReadonlyArray<Section>>>> = {
  calls: async () => [await inMemory(runtime, quick)],
  loopback: () => loopback(runtime, quick),
  bundle: () => bundle(),
  cold: async () => [await cold(runtime, quick), await worker(quick)],
  quotas: async () => [await quotas(runtime, quick)],
  shared: () => shared(runtime, quick),
  streaming: async () => [await streaming(runtime, quick)],
  bulk: () => bulk(runtime, quick),
  jobs: async () => [await jobs(runtime, quick)],
  cli: async () => [await cli(runtime, quick)],
  types: async () => [await types(quick)],
  generate: async () => [generation()]
}

const unknown = chosen.filter((name) => !(name in sections))
if (unknown.length > 0) {
  console.error(`No section ${unknown.join(", ")}; there are ${Object.keys(sections).join(", ")}.`)
  process.exit(2)
}

const results: Array<Section> = []
for (const [name, measure] of Object.entries(sections)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  console.error(`Measuring: ${name}`)
  results.push(...(await measure()))
}

const node = runtime.pinned
  ? `Node ${runtime.version}, from bench/package.json`
  : `Node ${runtime.version}; budgets are stated for Node 22, which has no package for this platform`
const samples = quick ? "a quick run: one process each" : "calls: medians of five processes"
const busy =
  load > cpus().length / 4
    ? `\nThe machine was busy (load ${load.toFixed(1)}): ratios hold better than microseconds, and neither is worth a verdict.`
    : ""
const machine = `${node}; ${cpus()[0]?.model.trim()}, ${cpus().length} cores; ${samples}`
console.log(`\n${machine}${busy}\n`)
console.log(render(results))

if (process.argv.includes("--write")) {
  const page = join(root, "docs", "performance.md")
  const text = readFileSync(page, "utf8")
  const [head = "", before = ""] = text.split("<!-- results -->")
  const made = markdown(results)
  // Of chosen sections each takes the place of the one that it is measured anew for.
  const titled = (all: string) => new Map(all.split(/^(?=### )/m).map((part) => [part.split("\n")[0], part.trim()]))
  const kept =
    chosen.length === 0 ? new Map<string | undefined, string>() : titled(before.slice(before.indexOf("### ")))
  const all = [...new Map([...kept, ...titled(made)]).values()].join("\n\n")
  writeFileSync(page, `${head}<!-- results -->\n\n${machine}.\n\n${all}\n`)
}
