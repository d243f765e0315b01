/**
 * `npm run specs:check -- [path or URL]`: reports where the specs and Roblox's OpenAPI document disagree, and where the
 * specs disagree among themselves. Exits with 1 when they do.
 */
import { check } from "./specs/check.ts"
import { readSource, readSpecs, specsRoot } from "./specs/files.ts"

const main = async (location: string | undefined): Promise<void> => {
  const lines = check(readSpecs(specsRoot), location === undefined ? undefined : await readSource(location))
  if (lines.length === 0) return console.log(location === undefined ? "no problem" : "no drift")
  for (const line of lines) console.log(line)
  console.log(`${lines.length} ${lines.length === 1 ? "problem" : "problems"}`)
  process.exitCode = 1
}

try {
  await main(process.argv[2])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
