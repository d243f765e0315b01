/** What a browser downloads. */
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { root } from "./environment.ts"
import type { Row, Section } from "./report.ts"

const program = (...lines: ReadonlyArray<string>) => lines.join("\n")

const core = [
  `import { Credentials, OpenCloud } from "effect-open-cloud"`,
  `export const client = OpenCloud.layer({ credentials: Credentials.apiKey("key") })`
]

const programs = [
  {
    what: "OpenCloud and DataStores",
    budget: 40_000,
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
    text: program(
      ...core,
      `import { get } from "effect-open-cloud/operations/users"`,
      `export const program = OpenCloud.execute(get, { userId: 156 })`
    )
  },
  { what: "OpenCloud alone", text: program(...core) }
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

export const bundle = async (): Promise<Section> => {
  const rows: Array<Row> = []
  for (const it of programs) {
    const { minified, gzipped } = await size(it.text)
    const measured = `${kilobytes(gzipped)} (${kilobytes(minified)} before gzip)`
    rows.push(
      "budget" in it
        ? { what: it.what, measured, budget: kilobytes(it.budget), met: gzipped <= it.budget }
        : { what: it.what, measured }
    )
  }
  return { title: "Bundle for a browser, minified and gzipped, Effect included", rows }
}
