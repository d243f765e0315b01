/** The code in the README and in docs/, each block as a module. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../..", import.meta.url))
/** Where they are written: where they can import what tests can. */
export const folder = `${root}test/docs/.examples`

export interface Example {
  readonly name: string
  readonly path: string
  readonly text: string
  /** Whether it needs a browser, and is run in one, with its page. */
  readonly isPage: boolean
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

/** What a block is to be called, where its first line says so: `// app.ts`. Blocks of a page import each other so. */
const nameOf = (text: string): string | undefined => /^\/\/ (\S+\.ts)$/m.exec(text.split("\n", 1).join())?.[1]

/** The program that all snippets stand in, before what it returns. */
const firstProgram = blocksOf("docs/getting-started.md").find((text) => nameOf(text) === "roblox.ts") ?? ""

/** Programs and tests are modules as they are; other snippets are put where the pages say that they stand. */
const isProgram = (text: string): boolean =>
  nameOf(text) !== undefined || /\.runPromise\b|^import .* from "effect-open-cloud\/promise"$/m.test(text)
const isTest = (text: string): boolean => /^import .* from "(@effect\/)?vitest"$/m.test(text)

const isPage = (text: string): boolean => /\bdocument\./.test(text)

const moduleOf = (text: string): string => {
  if (isProgram(text) || isTest(text)) return `${text}\nexport {}\n`
  const snippet = withoutImports(text).replace(/^(?=.)/gm, "  ")
  const [before = "", after = ""] = withoutImports(firstProgram).split(/^(?= {2}return )/m)
  return `${merged(firstProgram, text)}\n\n${before}\n${snippet}\n\n${after}\nexport {}\n`
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
      path: `${folder}/${document.replace(/\W/g, "-")}${nameOf(text)?.replace(/^/, "/") ?? `-${index + 1}.ts`}`,
      text: moduleOf(text),
      isPage: isPage(text),
      isTest: isTest(text),
      printed: printedBy(text)
    })
  )
)

/** Writes each to its path, and takes away what was there before. */
export const writeExamples = (): ReadonlyArray<Example> => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { path, text } of examples) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return examples
}
