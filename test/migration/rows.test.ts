/** Each row of the page's tables does what the Python client does: run on the emulator, and compared. */
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { coverage } from "../services/coverage.ts"
import { methods } from "./methods.ts"
import { attributes, errors, others, type Pair } from "./pairs.ts"
import { outcome } from "./tools.ts"

/** What was called otherwise before, and does the same. */
const renamed: Readonly<Record<string, string>> = {
  "DataStoreService.getDataStore": "Experience.get_datastore",
  "DataStoreService.listDataStores": "Experience.list_datastores",
  "DataStore.get": "DataStore.get_entry",
  "DataStore.set": "DataStore.set_entry",
  "DataStore.increment": "DataStore.increment_entry",
  "DataStore.remove": "DataStore.remove_entry",
  "DataStore.listKeys": "DataStore.list_keys",
  "DataStore.listVersions": "DataStore.list_versions",
  "DataStore.getVersion": "DataStore.get_version",
  "Experience.get_data_store": "Experience.get_datastore",
  "MessagingService.publish": "Experience.publish_message",
  "PlacePublishing.savePlace": "Place.upload_place_file",
  "PlacePublishing.publishPlace": "Place.upload_place_file",
  "Experience.upload_place": "Place.upload_place_file"
}
const rows = coverage.flatMap((section) => section.rows).filter((row) => row.ours !== undefined)

describe("does what theirs does", () => {
  it("in every row", () => {
    const names = rows.map(({ theirs }) => renamed[theirs] ?? theirs)
    expect(names.filter((theirs) => !(theirs in methods))).toEqual([])
    expect(Object.keys(methods).filter((theirs) => !names.includes(theirs))).toEqual([])
  })

  for (const [theirs, [program, expected]] of Object.entries(methods)) {
    it.effect(theirs, () => Effect.map(outcome(program), (result) => expect(result).toEqual(expected)))
  }
})

const page = fileURLToPath(new URL("../../docs/from-rblx-open-cloud.md", import.meta.url))

describe.each([
  ["errors", errors],
  ["attributes", attributes],
  ["others", others]
] as const)("the table of %s", (name, pairs: ReadonlyArray<Pair>) => {
  for (const { does, gives, theirs } of pairs) {
    it.effect(theirs, () => Effect.map(outcome(does), (result) => expect(result).toEqual(gives)))
  }

  it("is in the page, as it is here", () => {
    const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`]
    const lines = pairs.map(({ note = "", ours, theirs }) => `| \`${theirs}\` | ${ours} | ${note} |`)
    const table = ["| rblx-open-cloud | here | |", "|---|---|---|", ...lines].join("\n")
    const text = readFileSync(page, "utf8")
    const [before = "", after = ""] = [text.split(begin)[0], text.split(end)[1]]
    const current = `${before}${begin}\n\n${table}\n\n${end}${after}`
    // `UPDATE_GUIDE=1` writes the tables.
    if (process.env.UPDATE_GUIDE === "1") writeFileSync(page, current)
    expect(readFileSync(page, "utf8")).toBe(current)
  })
})
