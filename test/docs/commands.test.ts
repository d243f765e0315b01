/** Commands for a clone that pages, workflows and scripts name are there, and so are the files that they name. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const root = fileURLToPath(new URL("../..", import.meta.url))
const read = (file: string) => readFileSync(root + file, "utf8")
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read("package.json"))
const parts = new Set([...read(".ci/run").matchAll(/^ {4}(\w+)\)/gm)].map(([, name]) => name))

const below = (folder: string, end: RegExp): ReadonlyArray<string> =>
  readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .filter((name) => end.test(name) && !name.includes("node_modules"))
    .map((name) => `${folder}/${name}`)

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...[".changeset", "docs", "examples", "specs"].flatMap((folder) => below(folder, /\.md$/)),
  ...below(".github", /\.(?:md|yml)$/)
]

/** A folder or a file of the repository, or the beginning of some files' names, as Vitest takes them. */
const isThere = (path: string): boolean => {
  const [, folder = "", start = ""] = /^(.*\/)?([^/]*)$/.exec(path) ?? []
  return (
    existsSync(root + folder) &&
    readdirSync(root + folder).some((name) => name === start || name.startsWith(`${start}.`))
  )
}

/** Where the repository's own files are; others are made, or a reader's. */
const own = String.raw`(?:\.ci|\.github|action|bench|conformance|examples|scripts|site|specs|src|test)`

/** What is wrong with what a text names. */
const complaints = (text: string): ReadonlyArray<string> => {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found)
  return [
    ...all(/\bnpm run (?:--silent |-s )?([a-z][\w:]*)/g).flatMap((name) =>
      name in scripts ? [] : [`no script ${name}`]
    ),
    ...all(/\.ci\/run ((?:\w+ )*\w+)/g)
      .flatMap((names) => names.split(" "))
      .flatMap((name) => (parts.has(name) ? [] : [`no part ${name}`])),
    ...all(new RegExp(String.raw`(?:tsx|vitest run|vitest run --config|--exclude|-p|--prefix) (${own}/[\w./-]+)`, "g"))
      .concat(all(new RegExp(String.raw`\`(${own}(?:/[\w.-]+)+)\``, "g")))
      .flatMap((path) => (isThere(path) ? [] : [`no file ${path}`]))
  ]
}

describe("commands", () => {
  it.each(pages)("of %s are there", (page) => {
    expect(complaints(read(page))).toEqual([])
  })

  it.each(Object.entries(scripts))("of the script %s are there", (_, script) => {
    const files = script.split(" ").filter((word) => /^[\w.-]+(?:\/[\w.-]+)*\.(?:json|m?[jt]s)$/.test(word))
    expect([
      ...complaints(script),
      ...files.filter((file) => !file.startsWith("node_modules/") && !isThere(file))
    ]).toEqual([])
  })

  it("that are missing are found", () => {
    const text =
      "`npm run nothing`, `.ci/run tests nobody`, `npx vitest run test/nowhere`, `scripts/gone.ts`, `test/docs`"
    expect(complaints(text)).toEqual([
      "no script nothing",
      "no part nobody",
      "no file test/nowhere",
      "no file scripts/gone.ts"
    ])
  })
})
