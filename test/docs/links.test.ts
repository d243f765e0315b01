/**
 * Links of the pages: each leads to what there is in the repository, and those of pages that are packed to what is
 * packed with them. What is not packed is linked to where the repository is.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, normalize } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const root = fileURLToPath(new URL("../..", import.meta.url))
const { files, repository }: { readonly files: ReadonlyArray<string>; readonly repository: { readonly url: string } } =
  JSON.parse(readFileSync(`${root}package.json`, "utf8"))

const packedPages = ["README.md", "CHANGELOG.md", ...readdirSync(`${root}docs`).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith(".md") && existsSync(root + name)
)
const otherPages = ["CONTRIBUTING.md", "SECURITY.md", "examples/README.md", "examples/fleet/README.md"]

const isPacked = (file: string): boolean =>
  ["LICENSE", "README.md", "package.json"].includes(file) ||
  files.some((it) =>
    it.startsWith("docs/*") ? file.replace(/[^/]+(?=\.)/, "*") === it : file === it || file.startsWith(`${it}/`)
  )

const withoutCode = (text: string): string => text.replace(/^(```+).*?^\1$/gms, "")

/** As GitHub makes them, and so do generators of sites. */
const anchorsOf = (file: string): ReadonlySet<string> => {
  const found = new Map<string, number>()
  for (const [, heading = ""] of withoutCode(readFileSync(root + file, "utf8")).matchAll(/^#+ (.+)$/gm)) {
    const text = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase()
    const slug = text.replaceAll(/[^\p{L}\p{N}_ -]/gu, "").replaceAll(" ", "-")
    const times = found.get(slug) ?? 0
    found.set(slug, times + 1)
    if (times > 0) found.set(`${slug}-${times}`, 1)
  }
  return new Set(found.keys())
}

const pictures = /(?:src|srcset)="([^"]+)"/g
const links = /\]\(([^)\s]+)\)/g

const repositoryPage = /^git\+(https:.*?)(?:\.git)?$/.exec(repository.url)?.[1] ?? ""

/** What is wrong with a link of a page. */
const complaint = (page: string, link: string): string | undefined => {
  const inRepository = new RegExp(`^${repositoryPage}/(?:blob|tree|raw)/main/([^#]*)`).exec(link)?.[1]
  if (inRepository !== undefined) return existsSync(root + inRepository) ? undefined : "is not in the repository"
  if (/^[a-z]+:/.test(link)) return undefined
  const [path = "", anchor] = link.split("#")
  const file = path === "" ? page : normalize(join(dirname(page), path))
  if (!existsSync(root + file)) return "leads nowhere"
  if (anchor !== undefined && !anchorsOf(file).has(anchor)) return "names no heading"
  if (packedPages.includes(page) && !isPacked(file)) return "is not packed"
  return undefined
}

describe("links", () => {
  it.each([...packedPages, ...otherPages])("of %s lead somewhere", (page) => {
    const text = withoutCode(readFileSync(root + page, "utf8"))
    const found = [...text.matchAll(links), ...text.matchAll(pictures)].map(([, link = ""]) => link)
    expect(found.flatMap((link) => complaint(page, link)?.replace(/^/, `${link} `) ?? [])).toEqual([])
  })

  it("of the table of contents lead to every page, and once", () => {
    const contents = withoutCode(readFileSync(`${root}docs/README.md`, "utf8"))
    const listed = [...contents.matchAll(/^ *- \[[^\]]+\]\(([\w-]+\.md)\)/gm)].map(([, page = ""]) => `docs/${page}`)
    const pages = packedPages.filter((page) => page.startsWith("docs/") && page !== "docs/README.md")
    expect(listed.toSorted()).toEqual(pages.toSorted())
  })

  it("that are wrong are found", () => {
    const wrong = ["nowhere.md", "errors.md#nothing", "../examples/README.md", `${repositoryPage}/blob/main/nothing.md`]
    expect(wrong.map((link) => complaint("docs/README.md", link))).toEqual([
      "leads nowhere",
      "names no heading",
      "is not packed",
      "is not in the repository"
    ])
  })
})
