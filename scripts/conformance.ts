/**
 * `npm run conformance`: requests of every operation go over HTTP to a mock server that is not ours and judges them by
 * Roblox's document, and to the emulator's validator; what the mock server answers is decoded. Exits with 1 on a violation
 * that no patch explains, and on an answer that does not decode. `--only <id>` looks at one operation, or one family.
 */
import { parseArgs } from "node:util"
import { additionalOperations, allOperations } from "../src/generated/index.ts"
import { corrected, published, publishedPath } from "./conformance/documents.ts"
import { subjectsOf } from "./conformance/inputs.ts"
import { judgeAll } from "./conformance/judge.ts"
import { install, start } from "./conformance/prism.ts"
import { report } from "./conformance/report.ts"
import { readPatches, specsRoot } from "./specs/files.ts"
import { loadAdditions, loadFamilies } from "./specs/load.ts"

const { values } = parseArgs({ options: { only: { type: "string", default: "" } } })
const [families, additions] = [loadFamilies(), loadAdditions()]
const subjects = subjectsOf([...families, ...additions], [...allOperations, ...additionalOperations]).filter(
  ({ operation }) => operation.id.startsWith(values.only)
)

install()
const started = performance.now()
const servers = await Promise.all([
  start("published", published(additions)),
  start("corrected", corrected(families, additions))
])
try {
  const verdicts = await judgeAll({ published: servers[0], corrected: servers[1] }, subjects, 8)
  const { ok, text } = report(verdicts, readPatches(specsRoot))
  console.log(
    `judged by ${publishedPath === undefined ? "the facts in specs/families" : "Roblox's published document"}\n`
  )
  console.log(text)
  const deaths = servers.reduce((sum, server) => sum + server.deaths(), 0)
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  console.log(`\n${seconds} s; the mock server had to be started again ${deaths} times`)
  process.exitCode = ok ? 0 : 1
} finally {
  for (const server of servers) server.stop()
}
