/** What a browser downloads. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { root } from "./environment.ts"
import type { Row, Section } from "./report.ts"

const program = (...lines: ReadonlyArray<string>) => lines.join("\n")

const manifest: { readonly exports: Readonly<Record<string, { readonly default?: string } | string | null>> } =
  JSON.parse(readFileSync(join(root, "package.json"), "utf8"))

const core = [
  `import { Credentials, OpenCloud } from "effect-open-cloud"`,
  `export const client = OpenCloud.layer({ credentials: Credentials.apiKey("key") })`
]

const programs = [
  {
    what: "OpenCloud and DataStores",
    budget: 44_000,
    text: program(
      ...core,
      `import * as Layer from "effect/Layer"`,
      `import { DataStores } from "effect-open-cloud/DataStores"`,
      `export const program = DataStores.use((stores) => stores.getEntry({ universeId: 1, dataStoreId: "a", entryId: "b" }))`,
      `export const services = Layer.provideMerge(DataStores.layer, client)`
    )
  },
  {
    what: "OpenCloud and one operation",
    budget: 36_000,
    text: program(
      ...core,
      `import { get } from "effect-open-cloud/operations/users"`,
      `export const program = OpenCloud.execute(get, { userId: 156 })`
    )
  },
  { what: "OpenCloud alone", budget: 35_000, text: program(...core) },
  {
    what: "A page that signs in and asks for a user",
    budget: 68_000,
    text: program(
      `import { OAuthSession, TokenStore } from "effect-open-cloud/oauth"`,
      `import { Users } from "effect-open-cloud/Users"`,
      `export const layers = [OAuthSession.layer, OAuthSession.openCloud, TokenStore.layerMemory, Users.layer]`
    )
  }
] as const

const size = async (contents: string): Promise<{ readonly minified: number; readonly gzipped: number }> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: ["@effect-open-cloud/source"],
    logLevel: "error"
  })
  const bytes = outputFiles[0]!.contents
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length }
}

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`

/** What a service adds to a page that has a client: its own weight. */
const services = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
  typeof target === "object" && target?.default?.startsWith("./dist/services/") ? [subpath.slice("./".length)] : []
)

const serviceProgram = (name: string) =>
  program(...core, `import { ${name} } from "effect-open-cloud/${name}"`, `export const layer = ${name}.layer`)

export const bundle = async (): Promise<ReadonlyArray<Section>> => {
  const rows: Array<Row> = []
  for (const it of programs) {
    const { minified, gzipped } = await size(it.text)
    const measured = `${kilobytes(gzipped)} (${kilobytes(minified)} before gzip)`
    rows.push({ what: it.what, measured, budget: kilobytes(it.budget), met: gzipped <= it.budget })
  }
  const alone = (await size(program(...core))).gzipped
  const weights: Array<Row> = []
  for (const name of services) {
    const { gzipped } = await size(serviceProgram(name))
    weights.push({ what: name, measured: `+ ${kilobytes(gzipped - alone)}` })
  }
  return [
    { title: "Bundle for a browser, minified and gzipped, Effect included", rows },
    { title: "What a service adds to a page that has OpenCloud", rows: weights }
  ]
}
