/** Command lines of operations, made from their inputs. */

import { kebab } from "../../src/cli/Names.ts"
import { specsOf } from "../../src/cli/records/Flags.ts"
import { families, services } from "../../src/generated/catalog.ts"
import { additionalOperations, allOperations } from "../../src/generated/index.ts"
import { isFields } from "../../src/interface/Fields.ts"
import { stringify } from "../../src/interface/Json.ts"
import type { AnyOperation } from "../../src/Operation.ts"

/** A method, with its records. */
export interface Method {
  readonly service: keyof typeof services
  readonly name: string
  /** As the command line has it. */
  readonly words: readonly [string, string]
  readonly operations: ReadonlyArray<AnyOperation>
}

const all = [...allOperations, ...additionalOperations]

export const methods: ReadonlyArray<Method> = Object.entries(services).flatMap(([key, { methods }]) => {
  const service = key as keyof typeof services
  return methods.map((name) => ({
    service,
    name,
    words: [kebab(service), kebab(name)] as const,
    operations: all.filter((it) => it.service === service && it.name === name && it.variantOf === undefined)
  }))
})

const at = (value: unknown, path: ReadonlyArray<string>): unknown =>
  path.reduce((it, name) => (isFields(it) ? it[name] : undefined), value)

/** The flags that an operation takes. */
export const flagsOf = async ({ operations, service }: Method) =>
  specsOf(operations, await families[services[service].family].bodies())

/** The flags that say an input, fields of the body each by itself; files are at a path. */
export const commandLine = async (
  method: Method,
  input: Readonly<Record<string, unknown>>,
  file: string
): Promise<ReadonlyArray<string>> => {
  const specs = await flagsOf(method)
  const said: Array<ReadonlyArray<string>> = []
  const isSaid = (path: ReadonlyArray<string>) => said.some((it) => it.every((name, index) => path[index] === name))
  // What is deeper is said first, and what holds nothing else is said by it.
  const deepest = [...specs].sort((a, b) => b.at.length - a.at.length)
  const flags: Array<string> = []
  for (const spec of deepest) {
    const value = at(input, spec.at)
    if (value === undefined || isSaid(spec.at) || said.some((it) => spec.at.every((name, index) => it[index] === name)))
      continue
    said.push(spec.at)
    const flag = `--${spec.name}`
    if (spec.kind === "file") flags.push(flag, file)
    else if (spec.kind === "boolean") flags.push(value === true || value === "true" ? flag : `--no-${spec.name}`)
    else if (spec.kind === "json") flags.push(`${flag}=${stringify(value)}`)
    else if (spec.list && Array.isArray(value)) flags.push(...value.map((it) => `${flag}=${it}`))
    else if (value !== null) flags.push(`${flag}=${value}`)
  }
  const { body } = input
  // A list or a single value has no fields.
  if (body !== undefined && !specs.some((spec) => spec.at[0] === "body")) flags.push(`--body=${stringify(body)}`)
  return [...method.words, ...flags]
}
