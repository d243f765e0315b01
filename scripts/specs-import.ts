/**
 * `npm run specs:import -- <path or URL>`: writes `specs/families` from Roblox's OpenAPI document.
 */
import { familyRules } from "./specs/annotations.ts"
import { readAnnotations, readSource, specsRoot, writeDocuments } from "./specs/files.ts"
import { importDocument } from "./specs/import.ts"

const location = process.argv[2]
if (location === undefined) {
  console.error("usage: npm run specs:import -- <path or URL of Roblox's openapi.json>")
  process.exit(2)
}
const { documents, unknown } = importDocument(await readSource(location), familyRules(readAnnotations(specsRoot)))
writeDocuments(specsRoot, documents)
for (const [keyword, times] of unknown) console.warn(`left out the unknown keyword ${keyword} (${times} times)`)
console.log(`wrote ${documents.size} families`)
