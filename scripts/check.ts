/**
 * `npm run check`: types of everything, with the code in the README and in docs/ as a part of it, and what editors show
 * of them; with `-- -u` the pages that are made of types are written.
 */
import { spawnSync } from "node:child_process"
import { rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { folder, writeExamples } from "./docs/examples.ts"

const passes = (script: string, ...options: ReadonlyArray<string>): boolean =>
  spawnSync(process.execPath, [fileURLToPath(new URL(`../node_modules/${script}`, import.meta.url)), ...options], {
    stdio: "inherit"
  }).status === 0

const examples = writeExamples()
const passed = [
  passes("typescript/bin/tsc", "-p", "tsconfig.json"),
  // The same sources once more, without what Node has: by the next compiler, which is judged with them.
  passes("tsc7/bin/tsc", "-p", "tsconfig.src.json"),
  passes("vitest/vitest.mjs", "run", "--config", "vitest.types.config.ts", ...process.argv.slice(2))
].every((it) => it)
// What is wrong is left to be looked at. Otherwise editors would go on to judge what pages said once.
if (passed) rmSync(folder, { recursive: true, force: true })
else process.exitCode = 1
console.log(`${examples.length} examples of the documentation`)
