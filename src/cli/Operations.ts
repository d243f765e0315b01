/** `open-cloud operations`: what Open Cloud has, from the records that the client runs on, and what calls it. */
import * as Effect from "effect/Effect"
import { additionalOperations, allOperations } from "../generated/index.ts"
import type { AnyOperation } from "../Operation.ts"
import { type ExitCode, failed, misused, read, told } from "./Command.ts"
import { allMethods, methodOf } from "./operations/Methods.ts"

const usage = `effect-open-cloud operations [word]...

Lists the operations of Open Cloud, one a line: method, path, the service's method that calls it, and its id, which
fault rules and quotas of the emulator take. Methods that are made of several operations follow, a line each. With
words, those whose line has all of them, in any case.`

/** An operation as a line, by the name of its record. */
export const line = ({ method, name, path, service }: AnyOperation): string => `${method} ${path} ${service}.${name}`

/** All lines: operations, and the methods that are none alone. */
export const lines: Effect.Effect<ReadonlyArray<string>> = Effect.map(allMethods, (methods) => {
  const known = new Set(methods)
  const operations = [...allOperations, ...additionalOperations].map((operation) => {
    const { id, method, path } = operation
    return { name: methodOf(operation, known), line: `${method} ${path} ${methodOf(operation, known)} ${id}` }
  })
  const called = new Set(operations.map(({ name }) => name))
  return [...operations.map(({ line }) => line), ...methods.filter((name) => !called.has(name))]
})

export const run = async (args: ReadonlyArray<string>): Promise<ExitCode> => {
  const options = { help: { type: "boolean", short: "h" } } as const
  const asked = read({ args: [...args], allowPositionals: true, options })
  if (typeof asked === "string") return misused(asked, usage)
  const { positionals: words, values } = asked
  if (values.help === true) return told(usage)
  const found = (await Effect.runPromise(lines)).filter((it) =>
    words.every((word) => it.toLowerCase().includes(word.toLowerCase()))
  )
  if (found.length === 0) return failed(`no operation has ${words.join(" and ")}`)
  return told(found.join("\n"))
}
