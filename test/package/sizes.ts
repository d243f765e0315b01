/** What each part weighs in a bundle, Effect included, held to the budgets of budgets.json. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { manifest, type Packed, specifier, subpaths } from "./consumer.ts"

const core = `import { Credentials, OpenCloud } from "effect-open-cloud"
export const client = OpenCloud.layer({ credentials: Credentials.apiKey("key") })
`

/** What a program without Effect begins with. */
const promises = `import { connect } from "effect-open-cloud/promise"
import { Users } from "effect-open-cloud/Users"
export const cloud = connect({ apiKey: "key" }, { Users })
`

const services = new Set(
  Object.entries(manifest.exports).flatMap(([subpath, target]) =>
    typeof target === "object" && target?.default?.startsWith("./dist/services/") ? [subpath.slice("./".length)] : []
  )
)

const probes = (packed: Packed): ReadonlyArray<readonly [what: string, text: string]> => [
  ["OpenCloud", core],
  ["promise + Users", promises],
  ...subpaths(packed.files).flatMap((subpath): Array<readonly [string, string]> => {
    const name = subpath.slice("./".length)
    if (services.has(name)) {
      const text = `${core}import { ${name} } from "${specifier(subpath)}"\nexport const layer = ${name}.layer\n`
      return [[`OpenCloud + ${name}`, text]]
    }
    if (name === "ByPath")
      return [["OpenCloud + ByPath", `${core}export { client as byPath } from "${specifier(subpath)}"\n`]]
    // What only Node has is not for a page.
    return /^(edge|oauth|webhooks|emulator)(?!.*\/node$)/.test(name)
      ? [[name, `export * from "${specifier(subpath)}"\n`]]
      : []
  })
]

const gzipped = async (contents: string, project: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project, loader: "ts" },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent"
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length
}

export interface Size {
  readonly what: string
  readonly bytes: number
  readonly budget: number | undefined
}

const path = join(import.meta.dirname, "budgets.json")

export const sizes = async (packed: Packed, project: string): Promise<ReadonlyArray<Size>> => {
  const budgets: Readonly<Record<string, number>> = JSON.parse(readFileSync(path, "utf8"))
  const measured: Array<Size> = []
  for (const [what, text] of probes(packed)) {
    measured.push({ what, bytes: await gzipped(text, project), budget: budgets[what] })
  }
  return measured
}

/** Makes today's sizes, and three in a hundred more, the budgets. */
export const accept = (measured: ReadonlyArray<Size>): void => {
  const budgets = measured.map(({ what, bytes }) => [what, Math.ceil((bytes * 1.03) / 100) * 100])
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(budgets), null, 2)}\n`)
}
