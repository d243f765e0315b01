/** Names of data stores, ordered ones too: of stores, scopes and entries. */
import * as Result from "effect/Result"
import { invalidArgument, type Refusal } from "./Errors.ts"
import type { Call } from "./Handler.ts"
import { utf8Length } from "./Values.ts"

const maxName = 50

/** A letter counts as its bytes in UTF-8, unless the dialect has it otherwise. */
export const checkName = (
  { world: { dialect } }: Call,
  what: string,
  name: string,
  detail: string
): Result.Result<string, Refusal> => {
  const unit = dialect["dataStores.keyUnit"]
  const length = unit === "bytes" ? utf8Length(name) : name.length
  return length >= 1 && length <= maxName
    ? Result.succeed(name)
    : Result.fail(invalidArgument(`${what} must be 1 to ${maxName} ${unit} long.`, detail))
}
