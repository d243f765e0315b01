/** `npm run release:check`: why this tree must not be published, one reason a line. Exits with 1 where there is one. */
import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"

interface Manifest {
  readonly version: string
  readonly repository?: { readonly url?: string }
  readonly homepage?: string
  readonly bugs?: { readonly url?: string }
  readonly publishConfig?: { readonly provenance?: boolean }
}

/** What stands where nobody has said yet who publishes. */
const placeholder = "OWNER"

/**
 * Why a package must not be published. `changelog` is its text, `changed` the files that are not committed, and `pages`
 * what it has to read.
 */
export const reasons = (
  manifest: Manifest,
  changelog: string,
  changed: ReadonlyArray<string>,
  pages: ReadonlyMap<string, string> = new Map()
): ReadonlyArray<string> => {
  const addresses = {
    "repository.url": manifest.repository?.url,
    homepage: manifest.homepage,
    "bugs.url": manifest.bugs?.url
  }
  return [
    ...Object.entries(addresses).flatMap(([name, address]) =>
      address === undefined || address.includes(placeholder) ? [`package.json: \`${name}\` names no real place`] : []
    ),
    ...[...pages].flatMap(([name, text]) => (text.includes(`${placeholder}/`) ? [`${name} names ${placeholder}`] : [])),
    ...(manifest.publishConfig?.provenance === true ? [] : ["package.json: `publishConfig.provenance` must be true"]),
    ...(changelog.includes(`## ${manifest.version}\n`) ? [] : [`CHANGELOG.md has no part "## ${manifest.version}"`]),
    ...changed.map((file) => `${file} is not committed`)
  ]
}

if (process.argv[1]?.endsWith("release.ts")) {
  const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8")
  const changed = execFileSync("git", ["status", "--porcelain"], { encoding: "utf8" })
    .split("\n")
    .flatMap((line) => line.slice(3) || [])
  const names = readdirSync(new URL("../docs", import.meta.url)).filter((name) => name.endsWith(".md"))
  const pages = ["README.md", ...names.map((name) => `docs/${name}`)].map((name) => [name, read(name)] as const)
  const found = reasons(JSON.parse(read("package.json")), read("CHANGELOG.md"), changed, new Map(pages))
  for (const reason of found) console.error(reason)
  if (found.length > 0) process.exitCode = 1
}
