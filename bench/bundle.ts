/** What a browser downloads. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { root } from "./environment.ts"
import { keeps, type Row, type Section } from "./report.ts"

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

/** What a page pays that uses records: for one of each kind, what its kind brings included. */
const uses = [
  {
    what: "one operation: `users.get`",
    text: [
      `import { get } from "effect-open-cloud/operations/users"`,
      `export const call = OpenCloud.execute(get, { userId: 156 })`
    ]
  },
  {
    what: "one operation with a JSON body: `messaging.publish`",
    text: [
      `import { publish } from "effect-open-cloud/operations/messaging"`,
      `export const call = OpenCloud.execute(publish, { universeId: 1, body: { topic: "a", message: "b" } })`
    ]
  },
  {
    what: "one list, with `Paging`: `dataStores.list`",
    text: [
      `import * as Paging from "effect-open-cloud/Paging"`,
      `import { list } from "effect-open-cloud/operations/dataStores"`,
      `export const all = (client) => Paging.paginate(client, list, { universeId: 1 }, (page) => page.dataStores)`
    ]
  },
  {
    what: "one long-running operation, with `LongRunning`: `users.generateThumbnail`",
    text: [
      `import * as LongRunning from "effect-open-cloud/LongRunning"`,
      `import { generateThumbnail } from "effect-open-cloud/operations/users"`,
      `export const picture = (client) => LongRunning.run(client, generateThumbnail, { userId: 156 })`
    ]
  }
] as const

/** What a service adds to a page that has a client: its own weight. */
const services = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
  typeof target === "object" && target?.default?.startsWith("./dist/services/") ? [subpath.slice("./".length)] : []
)

/** What a page can import that is no service and no family, nor for one runtime alone. */
const imports = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
  typeof target !== "object" ||
  target?.default === undefined ||
  target.default.startsWith("./dist/services/") ||
  /\*|^\.$|node$|standalone$/.test(subpath)
    ? []
    : [subpath.slice("./".length)]
)

const serviceProgram = (name: string) =>
  program(...core, `import { ${name} } from "effect-open-cloud/${name}"`, `export const layer = ${name}.layer`)

/** Families of operations that a service is made of. */
const familiesOf = (name: string): ReadonlyArray<string> => {
  const text = readFileSync(join(root, `src/services/${name}.ts`), "utf8")
  const named = [...text.matchAll(/generated\/(\w+)\/operations\.ts/g)].flatMap(([, family]) => family ?? [])
  // A service that is made of another one is of that one's family.
  const own = `${name[0]!.toLowerCase()}${name.slice(1)}`
  return named.length > 0
    ? [...new Set(named)]
    : existsSync(join(root, `src/generated/${own}`))
      ? [own]
      : ["dataStores"]
}

/** A page that calls one operation of some families, whose record is the shortest. */
const lightestCall = async (families: ReadonlyArray<string>): Promise<number> => {
  const records = families.flatMap((family) => {
    const text = readFileSync(join(root, `src/generated/${family}/operations.ts`), "utf8")
    return [...text.matchAll(/^export const (\w+): (?:Operation|Starter)[\s\S]*?^}$/gm)].map(([whole, name]) => ({
      family,
      name,
      length: whole.length
    }))
  })
  const [shortest] = records.sort((a, b) => a.length - b.length)
  if (shortest === undefined) throw new Error(`no records in ${families.join(", ")}`)
  const { family, name } = shortest
  const { gzipped } = await size(
    program(
      ...core,
      `import { ${name} } from "effect-open-cloud/operations/${family}"`,
      `export const program = OpenCloud.execute(${name}, {} as never)`
    )
  )
  return gzipped
}

/** What a service may add to a page that calls one of its operations. */
const overCall = 5_000

export const bundle = async (): Promise<ReadonlyArray<Section>> => {
  const rows: Array<Row> = []
  for (const it of programs) {
    const { minified, gzipped } = await size(it.text)
    const measured = `${kilobytes(gzipped)} (${kilobytes(minified)} before gzip)`
    rows.push({
      what: it.what,
      measured,
      budget: kilobytes(it.budget),
      met: keeps(gzipped / 1_000, it.budget / 1_000, 1)
    })
  }
  const alone = (await size(program(...core))).gzipped
  const over = async (...lines: ReadonlyArray<string>) =>
    `+ ${kilobytes((await size(program(...core, ...lines))).gzipped - alone)}`
  const used: Array<Row> = []
  for (const { what, text } of uses) used.push({ what, measured: await over(...text) })
  const whole: Array<Row> = []
  for (const name of imports) {
    const measured = await over(`export * as all from "effect-open-cloud/${name}"`)
    // What is of types, or in each page already, needs no row.
    if (measured !== "+ 0.0 kB") whole.push({ what: `effect-open-cloud/${name}`, measured })
  }
  const weights: Array<Row> = []
  for (const name of services) {
    const { gzipped } = await size(serviceProgram(name))
    const more = gzipped - (await lightestCall(familiesOf(name)))
    weights.push({
      what: name,
      measured: `+ ${kilobytes(gzipped - alone)}; + ${kilobytes(more)} to one that makes one of its calls`,
      budget: `+ ${kilobytes(overCall)} to one call`,
      met: keeps(more / 1_000, overCall / 1_000, 1)
    })
  }
  return [
    { title: "Bundle for a browser, minified and gzipped, Effect included", rows },
    { title: "What records add to a page that has OpenCloud", rows: used },
    { title: "What a service adds to a page that has OpenCloud", rows: weights },
    { title: "What an import adds to a page that has OpenCloud, at most: with all that it exports", rows: whole }
  ]
}
