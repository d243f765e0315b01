/**
 * The pages of the site, from the repository's own: nothing is written twice. The sidebar is the list of
 * docs/README.md, the home page a part of README.md. Links to what is no page lead to the repository.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join, posix } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))
/** Where VitePress finds them. */
export const folder = join(root, "site/.pages")

const read = (file: string) => readFileSync(join(root, file), "utf8")

const { homepage }: { homepage: string } = JSON.parse(read("package.json"))
/** Where the repository is. */
export const repository = homepage.replace(/#.*/, "")

/** Every page, by its file in the repository, and its name in the site. */
const names: ReadonlyMap<string, string> = new Map([
  ["README.md", "readme"],
  ["CHANGELOG.md", "changelog"],
  ["docs/README.md", "documentation"],
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => [`docs/${name}`, name.slice(0, -".md".length)] as const)
])

interface Page {
  readonly text: string
  readonly link: string
  readonly about: string
}

interface Item {
  readonly text: string
  readonly link?: string
  readonly items?: ReadonlyArray<Item>
}

interface Group {
  readonly text: string | undefined
  readonly pages: Array<Page>
}

export interface Section {
  readonly text: string
  readonly groups: ReadonlyArray<Group>
}

/** The list of docs/README.md: headings are sections, a point without a link is a group of those below it. */
export const sections = (): ReadonlyArray<Section> => {
  const found: Array<{ readonly text: string; readonly groups: Array<Group> }> = []
  for (const line of read("docs/README.md").split("\n")) {
    const [, heading] = /^## (.+)$/.exec(line) ?? []
    if (heading !== undefined) found.push({ text: heading, groups: [] })
    const section = found.at(-1)
    const [, indent = "", point = ""] = /^( *)- (.+)$/.exec(line) ?? []
    if (section === undefined || point === "") continue
    const [, text = "", file = "", about = ""] = /^\[(.+?)\]\(([\w-]+\.md)\)(?:: (.+))?$/.exec(point) ?? []
    if (text === "") {
      if (!/[.:](?:\s|$)/.test(point)) section.groups.push({ text: point, pages: [] })
      continue
    }
    if (indent === "" && section.groups.at(-1)?.pages === undefined) section.groups.push({ text: undefined, pages: [] })
    section.groups.at(-1)?.pages.push({ text, link: `/${names.get(`docs/${file}`)}`, about })
  }
  const full = found.filter(({ groups }) => groups.some(({ pages }) => pages.length > 0))
  const linked = full.flatMap(({ groups }) => groups.flatMap(({ pages }) => pages.map(({ link }) => link.slice(1))))
  const missing = [...names].flatMap(([file, name]) =>
    file.startsWith("docs/") && name !== "documentation" && !linked.includes(name) ? [file] : []
  )
  if (missing.length > 0) throw new Error(`docs/README.md does not list ${missing.join(", ")}`)
  return full
}

/** The sidebar of all pages. */
export const sidebar = (): ReadonlyArray<Item> => [
  { text: "Overview", link: "/readme" },
  ...sections().map(({ groups, text }) => ({
    text,
    items: groups.flatMap(({ pages, text }): ReadonlyArray<Item> => {
      const items = pages.map(({ link, text }) => ({ text, link }))
      return text === undefined ? items : [{ text, items }]
    })
  })),
  { text: "Changelog", link: "/changelog" }
]

/** A link on a page of the repository, as it is on a page of the site. */
const linkOf = (page: string, link: string): string => {
  if (/^(?:[a-z]+:|#)/.test(link)) return link
  const [path = "", place] = link.split("#")
  const target = posix.join(posix.dirname(page), path).replace(/\/$/, "")
  const name = names.get(target)
  if (name !== undefined) return `./${name}.md${place === undefined ? "" : `#${place}`}`
  if (!existsSync(join(root, target))) throw new Error(`${page} leads to ${link}, which is not there`)
  if (/\.(?:svg|png)$/.test(target)) {
    const copy = join(folder, "public", target)
    mkdirSync(dirname(copy), { recursive: true })
    cpSync(join(root, target), copy)
    return `/${target}`
  }
  const kind = statSync(join(root, target)).isDirectory() ? "tree" : "blob"
  return `${repository}/${kind}/main/${target}${place === undefined ? "" : `#${place}`}`
}

/** A page with the site's links. Code stays as it is. */
const withLinks = (page: string, text: string): string =>
  text
    .split(/^(```.*?^```$)/gms)
    .map((part) =>
      part.startsWith("```")
        ? part
        : part
            .replace(/\]\(([^()\s]+)\)/g, (_, link: string) => `](${linkOf(page, link)})`)
            .replace(/(<(?:img|source)\b[^>]*?\bsrc(?:set)?=")([^"]+)/g, (_, before: string, link: string) => {
              return before + linkOf(page, link)
            })
    )
    .join("")

/** What README.md begins with, up to the end of the part that has the second program; then what people make. */
const home = (): string => {
  const [intro = "", ...parts] = read("README.md").split(/^(?=## )/m)
  const [title = "", ...paragraphs] = intro.split("\n\n")
  const [, tagline = "", rest = ""] = /^(.+?\.)\s(.*)$/s.exec(paragraphs.shift() ?? "") ?? []
  let programs = 0
  const shown = parts.filter((part) => {
    const isShown = programs < 2
    programs += part.match(/^```ts$/gm)?.length ?? 0
    return isShown
  })
  const [first] = sections()
  const pages = first?.groups.flatMap(({ pages }) => pages) ?? []
  const plain = (text: string) => text.replace(/\[(.+?)\]\(.+?\)/g, "$1").replace(/[`*]/g, "")
  const cards = pages.map(({ about, link, text }) => ({ title: text, details: plain(about), link }))
  const front = {
    layout: "home",
    hero: {
      name: title.replace(/^# /, ""),
      tagline: plain(tagline.replaceAll("\n", " ")),
      actions: [
        ...(cards[0] === undefined ? [] : [{ theme: "brand", text: cards[0].title, link: cards[0].link }]),
        { theme: "alt", text: "Documentation", link: "/documentation" },
        { theme: "alt", text: "API", link: "/api/index.html", target: "_self" }
      ]
    },
    features: cards
  }
  // JSON is YAML.
  return `---\n${JSON.stringify(front)}\n---\n\n${withLinks("README.md", [rest, ...paragraphs, ...shown].join("\n\n"))}`
}

/** Writes all of them. */
export const writePages = (): void => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [file, name] of names) writeFileSync(join(folder, `${name}.md`), withLinks(file, read(file)))
  writeFileSync(join(folder, "index.md"), home())
}
