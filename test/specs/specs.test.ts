/**
 * The specs of this repository, without Roblox's document.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { check } from "../../scripts/specs/check.ts"
import { readDocuments, readSpecs, specsRoot } from "../../scripts/specs/files.ts"
import { print } from "../../scripts/specs/import.ts"
import { loadFamilies } from "../../scripts/specs/load.ts"

const families = loadFamilies()
const operations = families.flatMap((family) => family.operations)
const find = (id: string) => {
  const found = operations.find((operation) => operation.annotation.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

describe("the specs", () => {
  it("hold together", () => {
    expect(check(readSpecs(specsRoot))).toEqual([])
  })

  it("are 264 operations in 25 families, each with a place of its own", () => {
    expect(families).toHaveLength(25)
    expect(operations).toHaveLength(264)
    expect(new Set(operations.map(({ annotation }) => annotation.id)).size).toBe(264)
    expect(new Set(operations.map(({ method, path }) => `${method} ${path}`)).size).toBe(264)
  })

  it("offer 232 capabilities, of which 13 have a path variant, and some are for several kinds of things", () => {
    const names = operations.map(({ annotation }) => `${annotation.service}.${annotation.name}`)
    expect(new Set(names).size).toBe(232)
    const variants = operations.filter(({ annotation }) => annotation.variant !== undefined)
    expect(variants).toHaveLength(13)
    // Texts and icons are those of experiences, products, passes and badges, each at a path of its own; and a table has two.
    const shared = names.filter((name, index) => names.indexOf(name) < index)
    expect(shared.filter((name) => name.startsWith("Localization."))).toHaveLength(20)
    expect(shared).toHaveLength(19 + variants.length)
  })

  it("name services and methods so that they can be identifiers", () => {
    for (const { service, family } of families) expect(service).toBe(family.charAt(0).toUpperCase() + family.slice(1))
    for (const { annotation } of operations) {
      expect(annotation.id).toMatch(/^[a-z][A-Za-z]+\.[a-z][A-Za-z0-9]+$/)
      expect(() => new Function(`const ${annotation.exportName} = 1`)).not.toThrow()
    }
  })

  it("accept an API key everywhere and publish a quota for it", () => {
    for (const { spec } of operations) {
      expect(spec.security.some((option) => "roblox-api-key" in option)).toBe(true)
      expect(spec["x-roblox-rate-limits"]?.perApiKeyOwner?.maxInPeriod).toBeGreaterThan(0)
    }
  })

  it("retry by class", () => {
    const counts = new Map<string, number>()
    for (const { annotation } of operations) counts.set(annotation.retry, (counts.get(annotation.retry) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toEqual({
      safe: 129,
      idempotent: 85,
      unsafe: 28,
      guarded: 14,
      conditional: 5,
      key: 3
    })
    for (const { method, annotation } of operations) {
      if (method === "GET" && annotation.retry !== "safe") expect(annotation.id).toBe("memoryStores.readQueueItems")
    }
  })

  it("page 48 operations", () => {
    expect(operations.filter(({ annotation }) => annotation.paging !== undefined)).toHaveLength(48)
  })

  it("poll every long-running operation with an operation of the same family of operations", () => {
    for (const { annotation } of operations) {
      const { longRunning } = annotation
      if (longRunning === undefined) continue
      if (longRunning.role === "poll") expect(longRunning.poll).toBeUndefined()
      else {
        const poll = find(longRunning.poll ?? "").annotation.longRunning
        expect(poll?.family).toBe(longRunning.family)
        expect(poll?.role).toMatch(/poll/)
      }
    }
  })

  it("apply the patches on loading, not on importing", () => {
    const publish = "POST /universes/v1/{universeId}/places/{placeId}/versions"
    const found = find("places.publishVersion")
    expect(`${found.method} ${found.path}`).toBe(publish)
    expect(Object.keys(found.spec.requestBody?.content ?? {})).toEqual(["application/octet-stream", "application/xml"])
    expect(readDocuments(specsRoot).get("places")?.paths[found.path]?.post?.requestBody).toBeUndefined()
  })

  it("complete an annotation with its defaults", () => {
    expect(find("dataStores.listEntriesInScope").annotation).toEqual({
      id: "dataStores.listEntriesInScope",
      exportName: "listEntriesInScope",
      service: "DataStores",
      name: "listEntries",
      retry: "safe",
      scopes: { all: ["universe-datastores.objects:list"] },
      paging: {
        style: "token",
        in: "query",
        size: "maxPageSize",
        cursor: "pageToken",
        next: "nextPageToken",
        items: "dataStoreEntries",
        maxSize: 256,
        defaultSize: 10
      },
      buckets: [{ name: "dataStores.list", per: ["universeId"], limit: 300, perConcurrentUser: 2, period: "MINUTE" }],
      limits: [
        { at: "dataStoreId", maxBytes: 50 },
        { at: "scopeId", maxBytes: 50 }
      ],
      kinds: { universe_id: "id" },
      variant: { of: "dataStores.listEntries", when: "scopeId" }
    })
  })

  it("are printed as they are on disk", () => {
    for (const [family, document] of readDocuments(specsRoot)) {
      expect(readFileSync(join(specsRoot, "families", `${family}.json`), "utf8")).toBe(print(document))
    }
  })
})

/** Every string of a document, keys among them. */
const strings = (value: unknown, found: Set<string> = new Set()): Set<string> => {
  if (typeof value === "string") found.add(value)
  else if (Array.isArray(value)) for (const item of value) strings(item, found)
  else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      found.add(key)
      strings(item, found)
    }
  }
  return found
}

it("families hold no sentence", () => {
  for (const [, document] of readDocuments(specsRoot)) {
    for (const text of strings(document)) expect(text.split(/\s+/).length, text).toBe(1)
  }
})
