/** The code in the README and in docs/ type-checks, runs on the emulator, and prints what it says it prints. */
import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest"
import { serve } from "../../scripts/emulator/serve.ts"
import { Emulator } from "../../src/emulator/index.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))
const folder = `${root}test/docs/.examples`

interface Example {
  readonly name: string
  readonly path: string
  readonly text: string
  /** What it says that it prints. */
  readonly printed: ReadonlyArray<ReadonlyArray<unknown>>
}

const importsOf = (text: string) => text.match(/^import .*$/gm) ?? []

/** What snippets may take for granted: the quick start's imports and its two constants. */
const preamble: Readonly<Record<string, string>> = {
  Effect: `import { Effect } from "effect"`,
  Layer: `import { Layer } from "effect"`,
  Stream: `import { Stream } from "effect"`,
  DataStores: `import { DataStores } from "effect-open-cloud/DataStores"`,
  OpenCloud: `import { OpenCloud } from "effect-open-cloud"`,
  Credentials: `import { Credentials } from "effect-open-cloud"`,
  Messaging: `import * as Messaging from "effect-open-cloud/operations/messaging"`
}

/** A snippet as a module; one that yields is put into a program that has a client. */
const moduleOf = (text: string): string => {
  const own = importsOf(text)
  const body = text.replace(/^import .*$/gm, "").trim()
  const complete = /\bEffect\.runPromise\b/.test(body)
  const needed = complete ? [] : ["Effect", "Layer", "DataStores", "OpenCloud", "Credentials", "Stream", "Messaging"]
  const missing = needed.filter((name) => !own.some((line) => new RegExp(`\\b${name}\\b(?=.* from)`).test(line)))
  const imports = [...own, ...missing.map((name) => preamble[name])].join("\n")
  if (complete) return `${imports}\n${body}\nexport {}\n`
  return `${imports}
await Effect.runPromise(Effect.gen(function* () {
  const dataStores = yield* DataStores
  const player = { universeId: 9000001, dataStoreId: "Players", entryId: "Player_156" }
  yield* dataStores.upsertEntry({ ...player, value: { coins: 10 } })
  return yield* Effect.gen(function* () {
    yield* Effect.void
${body.replace(/^/gm, "    ")}
  })
}).pipe(Effect.provide(Layer.provideMerge(DataStores.layer, OpenCloud.layerConfig()))))
`
}

/**
 * The arguments of `console.log` that stand behind it in a comment, as JSON: `console.log(a, b) // 1, ["x"]`. A remark
 * can follow a colon, and a comment that begins with no value is nothing but a remark.
 */
const printedBy = (text: string): Example["printed"] =>
  [...text.matchAll(/\bconsole\.log\(.*\) \/\/ ((?:["[{\d-]|true|false|null).*)$/gm)].map(([, said = ""]) =>
    JSON.parse(`[${said.replace(/: [a-z].*$/, "")}]`)
  )

const documents = existsSync(`${root}docs`) ? readdirSync(`${root}docs`).filter((name) => name.endsWith(".md")) : []

const examples = ["README.md", ...documents.map((name) => `docs/${name}`)].flatMap(
  (document): Array<Example> =>
    [...readFileSync(root + document, "utf8").matchAll(/^```ts\n(.*?)^```/gms)].map((match, index) => ({
      name: `${document} ${index + 1}`,
      path: `${folder}/${document.replace(/\W/g, "-")}-${index + 1}.ts`,
      text: moduleOf(match[1] ?? ""),
      printed: printedBy(match[1] ?? "")
    }))
)

const tsconfig = {
  extends: "../../../tsconfig.base.json",
  compilerOptions: { types: ["node"], noUnusedLocals: false },
  include: ["*.ts"]
}

const scope = Scope.makeUnsafe()

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(tsconfig))
  for (const example of examples) writeFileSync(example.path, example.text)
  const emulator = await Effect.runPromise(Emulator.make())
  // Examples that wait for operations need not wait long.
  const { experiences, experiments, thumbnails } = emulator.world
  experiences.instanceMillis = experiments.millis = thumbnails.uploadMillis = 0
  // For those that bring a transport of their own.
  const { url } = await Effect.runPromise(Scope.provide(serve(emulator), scope))
  vi.stubEnv("ROBLOX_BASE_URL", url)
  vi.stubGlobal("fetch", emulator.fetch)
  vi.stubEnv("ROBLOX_API_KEY", "emulator-key")
})

afterAll(async () => {
  await Effect.runPromise(Scope.close(scope, Exit.void))
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe("documented code", () => {
  it("is there to be tested", () => expect(examples.length).toBeGreaterThan(5))

  it("type-checks", () => {
    const tsc = () => execFileSync(`${root}node_modules/.bin/tsc`, ["-p", folder], { encoding: "utf8", stdio: "pipe" })
    expect(tsc).not.toThrow()
  })

  it.each(examples.map((example) => [example.name, example] as const))("runs: %s", async (_name, example) => {
    const log = vi.spyOn(console, "log")
    onTestFinished(() => log.mockRestore())
    await import(example.path)
    for (const values of example.printed) expect(log).toHaveBeenCalledWith(...values)
  })
})
