/**
 * `npm run specs:import -- <path or URL>`: writes `specs/families` from Roblox's OpenAPI document.
 */
import { familyRules } from "./specs/annotations.ts"
import { readAnnotations, readSource, specsRoot, writeDocuments } from "./specs/files.ts"
import { importDocument } from "./specs/import.ts"

const main = async (location: string): Promise<void> => {
  const { documents, unknown } = importDocument(await readSource(location), familyRules(readAnnotations(specsRoot)))
  writeDocuments(specsRoot, documents)
  for (const [keyword, times] of unknown) console.warn(`left out the unknown keyword ${keyword} (${times} times)`)
  console.log(`wrote ${documents.size} families`)
}

const [location] = process.argv.slice(2)
try {
  if (location === undefined) throw new Error("usage: npm run specs:import -- <path or URL of Roblox's openapi.json>")
  await main(location)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
