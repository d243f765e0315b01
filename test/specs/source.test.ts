/**
 * The specs against Roblox's own document, where it is at hand.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { familyRules } from "../../scripts/specs/annotations.ts"
import { check } from "../../scripts/specs/check.ts"
import { readAnnotations, readDocuments, readSpecs, specsRoot } from "../../scripts/specs/files.ts"
import { importDocument, print } from "../../scripts/specs/import.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))
const location = process.env.OPEN_CLOUD_DOCUMENT ?? join(root, "../shared/facts/upstream-openapi.json")

const proseKeys = new Set(["description", "summary", "example", "examples", "title", "script", "category"])

/** Every string at or below a prose keyword, sentence by sentence. */
const prose = (value: unknown, inside: boolean, found: Set<string>): Set<string> => {
  if (typeof value === "string") {
    if (inside) for (const sentence of value.split(/[.!?:]\s+|\n+/)) found.add(sentence.trim())
  } else if (Array.isArray(value)) for (const item of value) prose(item, inside, found)
  else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) prose(item, inside || proseKeys.has(key), found)
  }
  return found
}

const words = (text: string): ReadonlyArray<string> =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")

const files = (folder: string): ReadonlyArray<string> =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : []

const runs = 4

/** The sentences that occur in a text, whatever their case, punctuation and line breaks. */
const survivors = (sentences: ReadonlyArray<string>, text: string): ReadonlyArray<string> => {
  const list = words(text)
  // Looking up a sentence's beginning first spares a search of the text for each of thousands.
  const beginnings = new Set(list.map((_, at) => list.slice(at, at + runs).join(" ")))
  const flat = ` ${list.join(" ")} `
  return sentences.filter((sentence) => {
    const own = words(sentence)
    return own.length >= runs && beginnings.has(own.slice(0, runs).join(" ")) && flat.includes(` ${own.join(" ")} `)
  })
}

describe.runIf(existsSync(location))("Roblox's document", () => {
  const source: unknown = existsSync(location) ? JSON.parse(readFileSync(location, "utf8")) : undefined
  const annotations = readAnnotations(specsRoot)

  it("shows no drift", () => {
    expect(check(readSpecs(specsRoot), source)).toEqual([])
  })

  it("imports to the bytes on disk, again and again", () => {
    const { documents, unknown } = importDocument(source, familyRules(annotations))
    expect([...unknown]).toEqual([])
    expect([...documents.keys()]).toEqual([...readDocuments(specsRoot).keys()])
    for (const [family, document] of documents) {
      expect(print(document)).toBe(readFileSync(join(specsRoot, "families", `${family}.json`), "utf8"))
    }
  })

  it("leaves no sentence behind", () => {
    const sentences = [...prose(source, false, new Set())].filter((text) => text.split(/\s+/).length >= runs)
    expect(sentences.length).toBeGreaterThan(1000)
    const planted = sentences.slice(0, 50).map((sentence) => ` * ${words(sentence).join("\n * ").toUpperCase()}.`)
    expect(
      survivors(
        sentences.slice(0, 50).filter((text) => words(text).length >= runs),
        planted.join("\n")
      ).length
    ).toBeGreaterThan(40)
    const found = [...files(specsRoot), ...files(join(root, "src/generated"))].flatMap((file) =>
      survivors(sentences, readFileSync(file, "utf8")).map((sentence) => `${file}: ${sentence}`)
    )
    expect(found).toEqual([])
  })
})
