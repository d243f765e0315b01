/**
 * `npm run specs:check -- [path or URL]`: reports where the specs and Roblox's OpenAPI document disagree.
 */
import { check } from "./specs/check.ts"
import { readAnnotations, readDocuments, readPagingStyles, readPatches, readSource, specsRoot } from "./specs/files.ts"

const location = process.argv[2]
const lines = check(
  {
    annotations: readAnnotations(specsRoot),
    styles: readPagingStyles(specsRoot),
    documents: readDocuments(specsRoot),
    patches: readPatches(specsRoot)
  },
  location === undefined ? undefined : await readSource(location)
)
if (lines.length === 0) console.log(location === undefined ? "no problem" : "no drift")
else {
  for (const line of lines) console.log(line)
  console.error(`${lines.length} ${lines.length === 1 ? "problem" : "problems"}`)
  process.exitCode = 1
}
