/**
 * Packs the package, installs it in an empty project, and holds it to what
 * users need of it. `--accept-sizes` makes today's sizes the budgets.
 */
import { execFileSync } from "node:child_process"
import { existsSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import * as checks from "./checks.ts"
import { install, pack, root } from "./consumer.ts"
import * as declarations from "./declarations.ts"
import * as reference from "./reference.ts"
import { accept, sizes } from "./sizes.ts"

const own = join(root, "test/package")
if (!existsSync(join(own, "node_modules"))) {
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: own, stdio: "inherit" })
}

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

await check(`${packed.files.length} files, ${(packed.size / 1e6).toFixed(2)} MB packed`, () => checks.files(packed))
await check("maps, and no machine's paths", () => checks.contents(packed, project))
await check("dependencies are those that are imported", () => checks.dependencies(packed, project))
await check("publint", () => checks.lint(packed))
await check("are the types wrong", () => checks.typesAreRight(packed))
await check("every subpath and a program run", () => checks.runs(project))
await check("Getting started runs as it is written", () => checks.begins(project))
for (const compiler of ["TypeScript 5.9", "TypeScript 7"] as const) {
  for (const resolution of ["nodenext", "bundler"] as const) {
    await check(`${compiler}, ${resolution}, every subpath, libraries checked`, () =>
      checks.compiles(project, compiler, resolution, false)
    )
  }
}

const declared = declarations.make(packed, project)
for (const compiler of ["TypeScript 5.9", "TypeScript 7"] as const) {
  for (const resolution of ["nodenext", "bundler"] as const) {
    await check(`${compiler}, ${resolution}, ${declared.methods} methods and all exports declared`, () =>
      declared.together(compiler, checks.resolutions[resolution])
    )
  }
}
await check("every subpath declared alone", () => declared.alone("TypeScript 7", checks.resolutions.nodenext))

let pages: ReturnType<typeof reference.make> = ""
const made = (hold: (all: Exclude<typeof pages, string>) => checks.Complaints) =>
  typeof pages === "string" ? ["was not made"] : hold(pages)
await check("reference pages are made, without a warning", () => {
  pages = reference.make()
  return typeof pages === "string" ? [pages] : reference.ignored()
})
await check("the reference has every service and every method", () => made(reference.complete))
await check("the reference says of all exports what they are", () => made(reference.described))
await check("links in the reference lead somewhere", () => made(reference.links))

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

rmSync(dirname(packed.tarball), { recursive: true })
rmSync(project, { recursive: true })
console.log(failed === 0 ? "\nthe package is fit" : `\n${failed} checks failed`)
process.exitCode = failed === 0 ? 0 : 1
