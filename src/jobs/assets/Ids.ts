/**
 * The ids of assets as files for the game: a table of paths, in JSON, Luau or TypeScript.
 *
 * @internal
 */
import type { Lock } from "./Lock.ts"

const contentOf = (assetId: string): string => `rbxassetid://${assetId}`

/** The paths of files that are assets, with what a property of the game takes. */
const entries = ({ files }: Lock): ReadonlyArray<readonly [path: string, content: string]> =>
  [...files]
    .flatMap(([path, { assetId }]) => (assetId === undefined ? [] : [[path, contentOf(assetId)] as const]))
    .sort(([a], [b]) => (a < b ? -1 : 1))

/** A text of Luau, whatever is in it. */
const luauText = (text: string): string =>
  `"${text.replace(/["\\]/g, "\\$&").replace(/[\p{Cc}\u2028\u2029]/gu, (it) => `\\u{${it.codePointAt(0)?.toString(16)}}`)}"`

/** A key of an object literal. Without brackets `"__proto__"` would be another thing than a key. */
const keyText = (text: string): string => (text === "__proto__" ? `["__proto__"]` : JSON.stringify(text))

const note = "Written with the assets of their folder: changes here are lost."

const forms: Readonly<Record<string, (lock: Lock) => string>> = {
  json: (lock) => `${JSON.stringify(Object.fromEntries(entries(lock)), undefined, 2)}\n`,
  luau: (lock) =>
    `-- ${note}\nreturn {\n${entries(lock)
      .map(([path, content]) => `\t[${luauText(path)}] = ${luauText(content)},\n`)
      .join("")}}\n`,
  ts: (lock) =>
    `// ${note}\nexport const assets = {\n${entries(lock)
      .map(([path, content]) => `  ${keyText(path)}: ${JSON.stringify(content)}`)
      .join(",\n")}\n} as const\n`
}

const extensionOf = (file: string): string => {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ""
  return extension === "lua" ? "luau" : extension
}

/** Whether a file's name says in which of the forms it is to be written. */
export const isForm = (file: string): boolean => Object.hasOwn(forms, extensionOf(file))

/** The text of a file of ids, in the form that its name says. */
export const idsText = (file: string, lock: Lock): string => forms[extensionOf(file)]?.(lock) ?? ""
