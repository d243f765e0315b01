/**
 * Packs the package, installs it in an empty project, and holds it to what
 * users need of it. `--accept-sizes` makes today's sizes the budgets.
 */
import { rmSync } from "node:fs"
import { tools } from "../../scripts/tools.ts"
import * as checks from "./checks.ts"
import { discard, install, pack } from "./consumer.ts"
import * as declarations from "./declarations.ts"
import { accept, sizes } from "./sizes.ts"

tools("test/package")

let failed = 0
const check = async (what: string, run: () => checks.Complaints | Promise<checks.Complaints>) => {
  const started = Date.now()
  const complaints = await run()
  if (complaints.length > 0) failed++
  const seconds = ((Date.now() - started) / 1_000).toFixed(1)
  console.log(`${complaints.length === 0 ? "ok  " : "FAIL"}  ${what.padEnd(58)} ${seconds.padStart(5)} s`)
  for (const line of complaints.slice(0, 20)) console.log(line.replace(/^/gm, "        "))
}

const packed = pack()
const project = install(packed.tarball)
checks.write(packed, project)
const declared = declarations.make(packed, project)
// This takes most of the time, and only one processor.
const older = declared
  .older("nodenext")
  .then(async (nodenext) => ({ nodenext, bundler: await declared.older("bundler") }))

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`
const weight = `${packed.files.length} files, ${megabytes(packed.size)} packed, ${megabytes(packed.unpacked)} installed`
await check(weight, () => checks.files(packed, project, declared.files))
await check("no file names the machine that it was built on", () => checks.contents(packed, project))
await check("dependencies are those that are imported", () => checks.dependencies(packed, project))
await check("versions of dependencies are ranges, and those of tools are not", checks.ranges)
await check("each subpath loads only the dependencies that are its own", () => checks.loads(packed, project))
await check("the client and a service load few files", () => checks.starts(project))
await check("what needs undici says so where it is not installed", () => checks.withoutUndici(project))
await check("publint", () => checks.lint(packed))
await check("are the types wrong", () => checks.typesAreRight(packed))
await check("every subpath and a program run", () => checks.runs(project))
await check("Getting started runs as it is written", () => checks.begins(project))
for (const resolution of ["nodenext", "bundler"] as const) {
  await check(`TypeScript 7, ${resolution}, every subpath, libraries checked`, () => declared.compiles(resolution))
  await check(`TypeScript 7, ${resolution}, ${declared.methods} methods and all exports declared`, () =>
    declared.together(resolution)
  )
}
await check("TypeScript 7, nodenext, every subpath declared alone", () => declared.alone("nodenext"))

const measured = await sizes(packed, project)
if (process.argv.includes("--accept-sizes")) accept(measured)
else {
  for (const { what, bytes, budget } of measured) {
    await check(`${what}: ${(bytes / 1_000).toFixed(1)} kB gzipped`, () => {
      if (budget === undefined) return ["has no budget: run with --accept-sizes"]
      return bytes > budget ? [`over its budget of ${(budget / 1_000).toFixed(1)} kB`] : []
    })
  }
}

for (const resolution of ["nodenext", "bundler"] as const) {
  const judged = async (at: number) => (await older)[resolution][at] ?? ["was not judged"]
  await check(`TypeScript 5.9, ${resolution}, every subpath, libraries checked`, () => judged(0))
  await check(`TypeScript 5.9, ${resolution}, ${declared.methods} methods and all exports declared`, () => judged(1))
}

discard(packed)
rmSync(project, { recursive: true })
console.log(failed === 0 ? "\nthe package is fit" : `\n${failed} checks failed`)
process.exitCode = failed === 0 ? 0 : 1
