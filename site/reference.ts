/** The reference by TypeDoc, and what must hold of it. Each check gives its complaints. */
import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { methods } from "../scripts/docs/methods.ts"
import { tools } from "../scripts/tools.ts"
import { allOperations } from "../src/generated/index.ts"
import { attributes, type Complaints } from "./links.ts"

const root = fileURLToPath(new URL("..", import.meta.url))
const manifest: { readonly name: string; readonly exports: Readonly<Record<string, unknown>> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8")
)

interface Reflection {
  readonly id: number
  readonly name: string
  readonly kind: number
  readonly flags: { readonly isStatic?: boolean }
  readonly comment?: { readonly summary: ReadonlyArray<{ readonly text: string }> }
  readonly signatures?: ReadonlyArray<Reflection>
  readonly type?: { readonly declaration?: Reflection }
  readonly children?: ReadonlyArray<Reflection>
}

export interface Reference extends Reflection {
  readonly symbolIdMap: Readonly<Record<string, { readonly packagePath: string }>>
}

/** Where its pages are made. */
export const folder = join(root, "docs/api")

/** Kinds of TypeDoc's: a module, a namespace, a class, and a name for what is on another page. */
const [module, namespace, class_, reference] = [2, 4, 128, 4194304]

/** Makes the pages, and gives what they say as data. A warning is a failure. */
export const make = async (): Promise<Reference> => {
  const temporary = mkdtempSync(join(tmpdir(), "reference-"))
  const json = join(temporary, "reference.json")
  try {
    const typedoc = join(tools("site"), ".bin/typedoc")
    const args = ["--options", join(root, "site/typedoc.config.mjs"), "--json", json, "--treatWarningsAsErrors"]
    rmSync(folder, { recursive: true, force: true })
    await promisify(execFile)(typedoc, args, { cwd: root, maxBuffer: 1e8 })
    return JSON.parse(readFileSync(json, "utf8"))
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

/** A function's comment is that of its signatures. */
const isDescribed = ({ comment, signatures = [], type }: Reflection): boolean =>
  (comment?.summary.map(({ text }) => text).join("") ?? "").trim() !== "" ||
  [...signatures, ...(type?.declaration?.signatures ?? [])].some(isDescribed)

const exportsOf = (at: Reflection, path: string): ReadonlyArray<readonly [path: string, it: Reflection]> =>
  (at.children ?? []).flatMap((it) => {
    const own = `${path}${it.name}`
    return it.kind === module || it.kind === namespace
      ? [[own, it] as const, ...exportsOf(it, `${own}.`)]
      : [[own, it] as const]
  })

/** Whatever can be imported says what it is; types of answers are made of Roblox's documents, which say little. */
export const described = (all: Reference): Complaints =>
  exportsOf(all, "")
    .filter(([, { id, kind }]) => {
      return kind !== reference && all.symbolIdMap[id]?.packagePath.startsWith("src/generated/") !== true
    })
    .filter(([, it]) => !isDescribed(it))
    .map(([path]) => `says nothing of itself: ${path}`)

/** Every subpath and every service has a page, and on it every method a place of its own with a text. */
export const complete = (all: Reference): Complaints => {
  const found = new Set<string>()
  const complaints = Object.keys(manifest.exports).flatMap((subpath) => {
    // Those with a pattern are made by one function each, from the same records.
    if (subpath === "./package.json" || subpath.includes("*") || subpath.startsWith("./operations")) return []
    const name = subpath === "." ? manifest.name : subpath.slice("./".length)
    const page = all.children?.find((it) => it.name === name)
    if (page === undefined) return [`no page of ${name}`]
    // What is no service has none of its name.
    const service = page.children?.find((it) => it.kind === class_ && it.name === name)
    if (service === undefined) return []
    const members = service.children?.filter(({ flags }) => flags.isStatic !== true) ?? []
    for (const member of members) found.add(`${name}.${member.name}`)
    const html = readFileSync(join(folder, `classes/${name}.${name}.html`), "utf8")
    const places = new Set(attributes(html, /<h3[^>]* id="([^"]*)"/g))
    return members
      .filter((it) => !isDescribed(it) || !places.has(it.name.toLowerCase()))
      .map((it) => `not on its page, or says nothing: ${name}.${it.name}`)
  })
  const missing = allOperations
    .map(({ name, service }) => methods[`${service}.${name}`] ?? `${service}.${name}`)
    .filter((name) => !found.has(name))
  return [...complaints, ...missing.map((name) => `no place of ${name}`)]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await make()
