/** Of the services, a bundle holds those that are named. */
import { fileURLToPath } from "node:url"
import { assert, it } from "@effect/vitest"
import { build } from "esbuild"

const root = fileURLToPath(new URL("../..", import.meta.url))

/** The modules of ours, and those of Effect, that a program is bundled with. */
const bundled = async (contents: string): Promise<ReadonlyArray<string>> => {
  const { metafile } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: ["@effect-open-cloud/source"]
  })
  const [output] = Object.values(metafile.outputs)
  return Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []))
}

it("a bundle holds the services that are named, and nothing that only others need", async () => {
  const files = await bundled(`
    import { connect } from "effect-open-cloud/promise"
    import { Messaging } from "effect-open-cloud/Messaging"
    import { Users } from "effect-open-cloud/Users"
    const cloud = connect({ apiKey: "k" }, { Messaging, Users })
    cloud.users.get({ userId: 1 }).then(console.log)
  `)
  assert.deepStrictEqual(files.filter((file) => /^src\/services\/\w+\.ts$/.test(file)).sort(), [
    "src/services/Messaging.ts",
    "src/services/Users.ts"
  ])
  const families = files.flatMap((file) => /^src\/generated\/(\w+)\//.exec(file)?.[1] ?? [])
  assert.deepStrictEqual([...new Set(families)].sort(), ["messaging", "users"])
  const heavy =
    /^node_modules\/effect\/\S*\/(?:Schema|SchemaAST|ManagedRuntime)\.js$|node_modules\/(?!effect\/)|^src\/(?:oauth|emulator|node)\//
  assert.deepStrictEqual(
    files.filter((file) => heavy.test(file)),
    []
  )
})
