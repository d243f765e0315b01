/**
 * Where the specs are on disk.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type Addition, parseAddition } from "./additions.ts"
import { type Annotations, type Common, parseAnnotations, parseCommon, type Resources } from "./annotations.ts"
import type { Specs } from "./check.ts"
import { print } from "./import.ts"
import { type Metric, parseMetrics } from "./metrics.ts"
import type { Document } from "./model.ts"
import { type Patch, parsePatches } from "./patches.ts"
import { parseProbes, type Question } from "./probes.ts"

/** The repository's `specs/` folder. */
export const specsRoot = fileURLToPath(new URL("../../specs", import.meta.url))

const commonFile = "common.yaml"

const list = (folder: string, extension: string): ReadonlyArray<string> =>
  readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort()

/** YAML is slow to read, and who asks twice gets the same: nothing is written into what was parsed. */
const parsed = new Map<string, { readonly text: string; readonly annotations: Annotations }>()

const annotationsOf = (path: string, family: string): Annotations => {
  const text = readFileSync(path, "utf8")
  const before = parsed.get(path)
  if (before?.text === text) return before.annotations
  const annotations = parseAnnotations(family, text)
  parsed.set(path, { text, annotations })
  return annotations
}

export const readAnnotations = (root: string): ReadonlyArray<Annotations> => {
  const folder = join(root, "annotations")
  return list(folder, ".yaml")
    .filter((name) => name !== commonFile)
    .map((name) => annotationsOf(join(folder, name), name.replace(/\.yaml$/, "")))
}

/** What holds for every family. */
export const readCommon = (root: string): Common =>
  parseCommon(readFileSync(join(root, "annotations", commonFile), "utf8"))

export const readResources = (root: string): Resources => readCommon(root).resources ?? {}

export const readPatches = (root: string): ReadonlyArray<Patch> => {
  const folder = join(root, "patches")
  return list(folder, ".yaml").flatMap((name) => parsePatches(name, readFileSync(join(folder, name), "utf8")))
}

export const readAdditions = (root: string): ReadonlyArray<Addition> => {
  const folder = join(root, "additions")
  if (!existsSync(folder)) return []
  return list(folder, ".yaml").map((name) =>
    parseAddition(name.replace(/\.yaml$/, ""), readFileSync(join(folder, name), "utf8"))
  )
}

/** What analytics measure. */
export const readMetrics = (root: string): ReadonlyArray<Metric> =>
  parseMetrics(readFileSync(join(root, "metrics/analytics.yaml"), "utf8"))

export const readProbes = (root: string): ReadonlyArray<Question> => {
  const folder = join(root, "probes")
  if (!existsSync(folder)) return []
  return list(folder, ".yaml").flatMap((name) =>
    parseProbes(name.replace(/\.yaml$/, ""), readFileSync(join(folder, name), "utf8"))
  )
}

export const readDocuments = (root: string): ReadonlyMap<string, Document> => {
  const folder = join(root, "families")
  return new Map(
    list(folder, ".json").map((name) => [
      name.replace(/\.json$/, ""),
      JSON.parse(readFileSync(join(folder, name), "utf8")) as Document
    ])
  )
}

export const readSpecs = (root: string): Specs => ({
  annotations: readAnnotations(root),
  common: readCommon(root),
  documents: readDocuments(root),
  patches: readPatches(root),
  additions: readAdditions(root),
  probes: readProbes(root)
})

/** Replaces `specs/families`; a family that is gone loses its file. */
export const writeDocuments = (root: string, documents: ReadonlyMap<string, Document>): void => {
  const folder = join(root, "families")
  mkdirSync(folder, { recursive: true })
  for (const name of list(folder, ".json")) if (!documents.has(name.replace(/\.json$/, ""))) rmSync(join(folder, name))
  for (const [family, document] of documents) writeFileSync(join(folder, `${family}.json`), print(document))
}

/** Reads Roblox's document from a path or an http(s) URL. */
export const readSource = async (location: string): Promise<unknown> => {
  if (!/^https?:/.test(location)) return JSON.parse(readFileSync(location, "utf8"))
  const response = await fetch(location)
  if (!response.ok) throw new Error(`${location} answered ${response.status}`)
  return response.json()
}
