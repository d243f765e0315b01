/** Looks for mistakes in the use of Effect in `src`. What is not looked for stands here, with its reason. */
import { spawnSync } from "node:child_process"
import { chmodSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { tools } from "../tools.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))

const diagnosticSeverity = {
  // A number of Open Cloud's or of a program's own is what it is: whether it is finite is the shape's matter.
  schemaNumber: "off",
  // A function that makes an effect of its own each time, for those who give one as an option.
  lazyEffect: "off",
  // `Experimental` is asked of each caller on purpose.
  leakingRequirements: "off",
  // A condition that is read in the order in which things happen is clearer than a filter with two functions.
  flatMapConditionalToFilterOrFail: "off",
  catchConditionalRefailToCatchIf: "off",
  // What is decoded is text of others, whatever its type says.
  preferTypedSchemaDecoder: "off",
  // A value that is absent is no `void`.
  effectSucceedWithVoid: "off",
  // `Effect.fail` says that it ends here.
  unnecessaryFailYieldableError: "off",
  // What others throw is unknown, and read where it is handled.
  unknownInEffectCatch: "off",
  // It can log, and brings all loggers into a bundle: `runtime/Quiet` is the one place.
  catchToIgnore: "off"
}

const modules = tools("scripts/diagnostics")
// Its own command wants a compiler of Microsoft's beside it, which it takes no more of than the version.
const found = createRequire(join(modules, "..", "package.json")).resolve(
  `@effect/tsgo-${process.platform}-${process.arch}/package.json`
)
const binary = join(found, "..", "lib", process.platform === "win32" ? "tsc.exe" : "tsc")
chmodSync(binary, 0o755)
const request = {
  cwd: root,
  project: join(root, "scripts/diagnostics/tsconfig.json"),
  format: process.env.GITHUB_ACTIONS === "true" ? "github-actions" : "text",
  strict: true,
  progress: false,
  listFiles: false,
  lspconfig: JSON.stringify({ diagnosticSeverity })
}
const { status, stdout } = spawnSync(binary, ["--effect-cli-diagnostics", JSON.stringify(request)], {
  encoding: "utf8",
  maxBuffer: 1 << 26,
  stdio: ["ignore", "pipe", "inherit"]
})
console.log(stdout.replaceAll(root, "").trim())
// Suggestions count as well.
const clean = /\b0 errors, 0 warnings and 0 messages/.test(stdout)
process.exitCode = status === 0 && clean ? 0 : 1
