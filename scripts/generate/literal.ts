/** A code fragment inside a literal: printed as it stands. */
export class Code {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type Literal =
  | Code
  | null
  | boolean
  | number
  | string
  | undefined
  | ReadonlyArray<Literal>
  | { readonly [key: string]: Literal }

const width = 110

/** A name as a key of an object. */
export const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))

/** Prints a value as a TypeScript literal; whatever fits on a line stays on one. */
export const print = (value: Literal, indent = ""): string => {
  if (value instanceof Code) return value.text
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"]
  const inner = `${indent}  `
  const items = Array.isArray(value)
    ? value.map((item: Literal) => print(item, inner))
    : Object.entries(value as { readonly [key: string]: Literal })
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => `${key(name)}: ${print(item, inner)}`)
  if (items.length === 0) return open + close
  const space = Array.isArray(value) ? "" : " "
  const line = `${open}${space}${items.join(", ")}${space}${close}`
  return line.length + indent.length <= width && !line.includes("\n")
    ? line
    : `${open}\n${items.map((item) => inner + item).join(",\n")}\n${indent}${close}`
}

/** Shapes that bring what reads them, by the module that has them. */
export const brought: Readonly<Record<string, ReadonlyArray<string>>> = {
  Decimal: ["decimal"],
  Lengths: ["count", "seconds", "timespan"]
}

export const isBrought = (name: string): boolean => Object.values(brought).flat().includes(name)
