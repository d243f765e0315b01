/** Whether links of built pages lead somewhere. */
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"

export type Complaints = ReadonlyArray<string>

/** What the first group of a pattern finds in a page. */
export const attributes = (html: string, pattern: RegExp): ReadonlyArray<string> =>
  [...html.matchAll(pattern)].map(([, value = ""]) => value.replaceAll("&amp;", "&"))

/** Every link of the pages in a folder leads to a file that is there, and to a place on it. */
export const links = (folder: string, base: string): Complaints => {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path))
  const pages = new Map(
    paths.filter((path) => path.endsWith(".html")).map((path) => [path, readFileSync(path, "utf8")])
  )
  const places = new Map([...pages].map(([path, html]) => [path, new Set(attributes(html, /\bid="([^"]*)"/g))]))
  const known = new Set(paths)
  return [...pages].flatMap(([page, html]) =>
    [...new Set(attributes(html, /<[^>]*\b(?:href|src)="([^"]*)"/g))]
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = "", place] = link.split("#")
        const file = path === "" || path.endsWith("/") ? `${path}index.html` : decodeURIComponent(path)
        const isRooted = file.startsWith(base)
        const target =
          path === "" ? page : isRooted ? join(folder, file.slice(base.length)) : resolve(dirname(page), file)
        // A place can be in the address of what is no page, too.
        const isPlace =
          place === undefined || place === "" || places.get(target)?.has(decodeURIComponent(place)) !== false
        return !known.has(target) || !isPlace
      })
      .map((link) => `${relative(folder, page)} leads to ${link}`)
  )
}
