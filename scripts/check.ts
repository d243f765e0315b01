/** `npm run check`: types of everything, with the code in the README and in docs/ as a part of it. */
import { spawnSync } from "node:child_process"
import { rmSync } from "node:fs"
import { createRequire } from "node:module"
import { folder, writeExamples } from "./docs/examples.ts"

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc")

const passes = (project: string): boolean =>
  spawnSync(process.execPath, [tsc, "-p", project], { stdio: "inherit" }).status === 0

const examples = writeExamples()
const passed = ["tsconfig.json", "tsconfig.src.json"].map(passes).every((it) => it)
// What is wrong is left to be looked at. Otherwise editors would go on to judge what pages said once.
if (passed) rmSync(folder, { recursive: true, force: true })
else process.exitCode = 1
console.log(`${examples.length} examples of the documentation`)
