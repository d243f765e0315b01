/** Generating everything, in a copy: what is in the tree stays as it is. */
import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { root, scratch } from "./environment.ts"
import type { Section } from "./report.ts"

const folder = join(scratch, "generate")

export const generation = (): Section => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const part of ["package.json", "scripts", "specs", "src", "docs"]) {
    cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  rmSync(join(folder, "src", "generated"), { recursive: true })
  const start = performance.now()
  execFileSync("npm", ["run", "--silent", "generate"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] })
  const seconds = (performance.now() - start) / 1_000
  const row = { what: "npm run generate, all families", measured: `${seconds.toFixed(1)} s` }
  return { title: "Generating", rows: [{ ...row, budget: "10 s", met: seconds < 10 }] }
}
