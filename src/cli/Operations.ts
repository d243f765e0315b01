/** `effect-open-cloud operations`: what Open Cloud has, from the records that the client runs on. */

import { additionalOperations, allOperations } from "../generated/index.ts"
import type { AnyOperation } from "../Operation.ts"
import { type ExitCode, failed, misused, read, told } from "./Command.ts"

const usage = `effect-open-cloud operations [word]...

Lists the operations of Open Cloud, one a line: method, path, the service's method that calls it, and its id, which
fault rules and quotas of the emulator take. With words, those operations whose line has all of them, in any case.`

/** An operation as a line. */
export const line = ({ method, name, path, service }: AnyOperation): string => `${method} ${path} ${service}.${name}`

export const run = async (args: ReadonlyArray<string>): Promise<ExitCode> => {
  const options = { help: { type: "boolean", short: "h" } } as const
  const asked = read({ args: [...args], allowPositionals: true, options })
  if (typeof asked === "string") return misused(asked, usage)
  const { positionals: words, values } = asked
  if (values.help === true) return told(usage)
  const lines = [...allOperations, ...additionalOperations]
    .map((operation) => `${line(operation)} ${operation.id}`)
    .filter((it) => words.every((word) => it.toLowerCase().includes(word.toLowerCase())))
  if (lines.length === 0) return failed(`no operation has ${words.join(" and ")}`)
  return told(lines.join("\n"))
}
