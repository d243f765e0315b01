/**
 * What the annotations say beyond the document, and where that is known from. A file says so once for all facts of a
 * kind, or for one operation, or for one fact; the longest name that fits counts.
 */
import type { Annotations } from "./annotations.ts"
import type { Evidence } from "./evidence.ts"

/** A fact of an annotation that the document does not have: `limits/publish/body.message`. */
export interface Departure {
  readonly fact: string
  readonly evidence: Evidence
  readonly source: string
}

const own = [
  "scopes",
  "credential",
  "kinds",
  "checksum",
  "idempotency",
  "outputHeaders",
  "errorsIn",
  "means",
  "permanent",
  "anyUniverse",
  "frees",
  "progress",
  "inGame"
] as const

/** The facts of a file that need evidence, by kind, then by the operation or bucket that has them. */
export const factsOf = ({
  answers = {},
  buckets = {},
  limits = [],
  operations,
  permanent = []
}: Annotations): ReadonlyArray<string> => [
  ...Object.keys(answers).map((name) => `answers/${name}`),
  ...Object.keys(buckets).map((name) => `buckets/${name}`),
  ...limits.map(({ at }) => `limits/${at}`),
  ...permanent.map(({ code, status }) => `permanent/${status}/${code}`),
  ...Object.values(operations).flatMap((entry) => {
    const id = entry.id ?? entry.name
    return [
      ...own.filter((kind) => entry[kind] !== undefined).map((kind) => `${kind}/${id}`),
      ...(entry.limits ?? []).map(({ at }) => `limits/${id}/${at}`),
      ...(entry.buckets ?? []).flatMap((it) =>
        typeof it === "string" || it.weight === undefined ? [] : [`weights/${id}/${it.name}`]
      ),
      // What polls and what comes of it; Roblox's own extension says so for its newest interface alone.
      ...(entry.longRunning?.poll === undefined ? [] : [`longRunning/${id}`])
    ]
  })
]

const fits = (name: string, fact: string) => fact === name || fact.startsWith(`${name}/`)

/** The facts with their evidence; those without have none. */
export const departures = (file: Annotations): ReadonlyArray<Departure | { readonly fact: string }> =>
  factsOf(file).map((fact) => {
    const named = (file.evidence ?? []).flatMap(({ of, ...known }) => of.map((name) => ({ name, known })))
    const [longest] = named.filter(({ name }) => fits(name, fact)).sort((a, b) => b.name.length - a.name.length)
    return longest === undefined ? { fact } : { fact, ...longest.known }
  })

/** Facts without evidence, and evidence of nothing, one line each. */
export const departureProblems = (files: ReadonlyArray<Annotations>): ReadonlyArray<string> =>
  files.flatMap((file) => {
    const facts = factsOf(file)
    const names = (file.evidence ?? []).flatMap(({ of }) => of)
    return [
      ...departures(file)
        .filter((it) => !("evidence" in it))
        .map(({ fact }) => `${file.family}: no evidence of ${fact}`),
      ...names
        .filter((name) => !facts.some((fact) => fits(name, fact)))
        .map((name) => `${file.family}: evidence of ${name}, which is not annotated`)
    ]
  })
