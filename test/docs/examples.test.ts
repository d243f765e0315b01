/** The code in the README and in docs/ type-checks, runs on the emulator, and prints what it says it prints. */
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { serve } from "effect-open-cloud/emulator/node"
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest"
import { Emulator } from "../../src/emulator/index.ts"
import { started } from "../redis/server.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))
const folder = `${root}test/docs/.examples`

interface Example {
  readonly name: string
  readonly path: string
  readonly text: string
  /** Whether it holds tests, which are run as such. */
  readonly isTest: boolean
  /** What it says that it prints. */
  readonly printed: ReadonlyArray<ReadonlyArray<unknown>>
}

const blocksOf = (document: string): ReadonlyArray<string> =>
  [...readFileSync(root + document, "utf8").matchAll(/^```ts\n(.*?)^```/gms)].map(([, text = ""]) => text)

const importLine = /^import .*$/gm

/** The imports of two texts, as one would write them at the top of a file. */
const merged = (...texts: ReadonlyArray<string>): string => {
  const named = new Map<string, ReadonlyArray<string>>()
  const others = new Set<string>()
  for (const line of texts.flatMap((text) => text.match(importLine) ?? [])) {
    const [, names = "", from] = /^import \{ (.*) \} from "(.*)"$/.exec(line) ?? []
    if (from === undefined) others.add(line)
    else named.set(from, [...(named.get(from) ?? []), ...names.split(", ")])
  }
  const lines = [...named].map(([from, names]) => `import { ${[...new Set(names)].join(", ")} } from "${from}"`)
  return [...lines, ...others].join("\n")
}

const withoutImports = (text: string): string => text.replace(importLine, "").trim()

/** The program that all snippets stand in: the first of the README, before what it returns. */
const [quickStart = ""] = blocksOf("README.md")

/** Programs and tests are modules as they are; other snippets are put where the pages say that they stand. */
const isProgram = (text: string): boolean => /\.runPromise\b/.test(text)
const isTest = (text: string): boolean => /^import .* from "(@effect\/)?vitest"$/m.test(text)

const moduleOf = (text: string): string => {
  if (isProgram(text) || isTest(text)) return `${text}\nexport {}\n`
  const snippet = withoutImports(text).replace(/^(?=.)/gm, "  ")
  const [before = "", after = ""] = withoutImports(quickStart).split(/^(?= {2}return )/m)
  return `${merged(quickStart, text)}\n\n${before}\n${snippet}\n\n${after}\nexport {}\n`
}

/**
 * The arguments of `console.log` that stand behind it in a comment, as JSON: `console.log(a, b) // 1, ["x"]`. A remark
 * can follow a colon, and a comment that begins with no value is nothing but a remark.
 */
const printedBy = (text: string): Example["printed"] =>
  [...text.matchAll(/\bconsole\.log\(.*\) \/\/ ((?:["[{\d-]|true|false|null).*)$/gm)].map(([, said = ""]) =>
    JSON.parse(`[${said.replace(/(?<!"): [a-z].*$/, "")}]`)
  )

const documents = existsSync(`${root}docs`) ? readdirSync(`${root}docs`).filter((name) => name.endsWith(".md")) : []

const examples = ["README.md", ...documents.map((name) => `docs/${name}`)].flatMap((document) =>
  blocksOf(document).map(
    (text, index): Example => ({
      name: `${document} ${index + 1}`,
      path: `${folder}/${document.replace(/\W/g, "-")}-${index + 1}.ts`,
      text: moduleOf(text),
      isTest: isTest(text),
      printed: printedBy(text)
    })
  )
)

const tsconfig = {
  extends: "../../../tsconfig.base.json",
  compilerOptions: { types: ["node"], noUnusedLocals: false },
  include: ["*.ts"]
}

// Now, and not before all tests: tests among the examples are to be found.
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(tsconfig))
for (const example of examples) writeFileSync(example.path, example.text)

const scope = Scope.makeUnsafe()

beforeAll(async () => {
  const emulator = await Effect.runPromise(Emulator.make())
  // Examples that wait need not wait long: for operations, and until an experiment has results.
  const { experiences, experiments, memoryStores, thumbnails } = emulator.world
  experiences.instanceMillis = experiments.millis = memoryStores.flushing.millis = thumbnails.uploadMillis = 0
  emulator.world.dialect["experiments.resultsMillis"] = 0
  emulator.seed.assets.setTimes({ operation: 0, review: 0 })
  emulator.seed.luauExecution.setTiming({ queuedMillis: 0, processingMillis: 0 })
  // For those that bring a transport of their own, or a server.
  const { url } = await Effect.runPromise(Scope.provide(serve(emulator), scope))
  vi.stubEnv("ROBLOX_BASE_URL", url)
  const redis = await Effect.runPromise(Scope.provide(started(), scope))
  vi.stubEnv("REDIS_URL", redis.url)
  const { fetch } = globalThis
  const isHere = (request: string | URL | Request) =>
    ["127.0.0.1", "localhost"].includes(new URL(request instanceof Request ? request.url : request).hostname)
  vi.stubGlobal("fetch", ((request, init) =>
    (isHere(request) ? fetch : emulator.fetch)(request, init)) satisfies typeof fetch)
  vi.stubEnv("BACKUPS", mkdtempSync(`${tmpdir()}/backups-`))
  vi.stubEnv("ROBLOX_API_KEY", "emulator-key")
  vi.stubEnv("ROBLOX_WEBHOOK_SECRET", "secret")
})

afterAll(async () => {
  await Effect.runPromise(Scope.close(scope, Exit.void))
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe("documented code", () => {
  it("is there to be tested", () => expect(examples.length).toBeGreaterThan(5))

  it("type-checks", () => {
    const tsc = spawnSync(process.execPath, [`${root}node_modules/tsc7/bin/tsc`, "-p", folder], { encoding: "utf8" })
    expect([tsc.stdout, tsc.status]).toEqual(["", 0])
  }, 300_000)

  describe.each(examples.filter(({ isTest }) => isTest))("passes: $name", async ({ path }) => {
    await import(path)
  })

  it.each(examples.filter(({ isTest }) => !isTest))("runs: $name", async (example) => {
    const log = vi.spyOn(console, "log")
    onTestFinished(() => log.mockRestore())
    await import(example.path)
    for (const values of example.printed) expect(log).toHaveBeenCalledWith(...values)
  })
})
