/** What must hold of the pages that `npm run docs:api` makes. Each check gives its complaints. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, relative, resolve } from "node:path"
import { methods } from "../../scripts/docs/methods.ts"
import { allOperations } from "../../src/generated/index.ts"
import type { Complaints } from "./checks.ts"
import { complaint, manifest, root } from "./consumer.ts"

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

interface Reference extends Reflection {
  readonly symbolIdMap: Readonly<Record<string, { readonly packagePath: string }>>
}

const folder = join(root, "docs/api")

/** Kinds of TypeDoc's: a module, a namespace, a class, and a name for what is on another page. */
const [module, namespace, class_, reference] = [2, 4, 128, 4194304]

/** Makes the pages, and gives what they say as data; or what kept them from being made. */
export const make = (): Reference | string => {
  const temporary = mkdtempSync(join(tmpdir(), "reference-"))
  const json = join(temporary, "reference.json")
  try {
    rmSync(folder, { recursive: true, force: true })
    const args = ["--json", json, "--treatWarningsAsErrors"]
    return (
      complaint(root, "npm", "run", "--silent", "docs:api", "--", ...args) ?? JSON.parse(readFileSync(json, "utf8"))
    )
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

/** Git ignores the pages. That they are not packed is the business of `files`. */
export const ignored = (): Complaints =>
  complaint(root, "git", "check-ignore", "--quiet", "docs/api/index.html") === undefined ? [] : ["git sees docs/api"]

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

const attributes = (html: string, pattern: RegExp): ReadonlyArray<string> =>
  [...html.matchAll(pattern)].map(([, value = ""]) => value.replaceAll("&amp;", "&"))

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

/** Every link leads to a page that is there, and to a place on it. */
export const links = (): Complaints => {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path))
  const pages = new Map(
    paths.filter((path) => path.endsWith(".html")).map((path) => [path, readFileSync(path, "utf8")])
  )
  const places = new Map([...pages].map(([path, html]) => [path, new Set(attributes(html, /\bid="([^"]*)"/g))]))
  const known = new Set(paths)
  return [...pages].flatMap(([page, html]) =>
    [...new Set(attributes(html, /\b(?:href|src)="([^"]*)"/g))]
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = "", place] = link.split("#")
        const file = path === "" || path.endsWith("/") ? `${path}index.html` : path
        const target = path === "" ? page : resolve(dirname(page), decodeURIComponent(file))
        const isThere = known.has(target)
        const isPlace =
          place === undefined || place === "" || places.get(target)?.has(decodeURIComponent(place)) !== false
        return !isThere || !isPlace
      })
      .map((link) => `${relative(folder, page)} leads to ${link}`)
  )
}
