/** `open-cloud operations`: what Open Cloud has, and what calls it. */
import * as Argument from "effect/cli/Argument"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Globals from "../Globals.ts"
import * as Output from "../Output.ts"
import { print } from "../Shell.ts"
import { failure } from "../Stop.ts"
import * as Verb from "../Verb.ts"

const about = `Lists the operations of Open Cloud, one a line: method, path, the service's method that calls it, and its id, which fault rules and quotas of the emulator take. Methods that are made of several operations follow, a line each. With words, those whose line has all of them, in any case.`

/** The same with names for its parts. */
const fieldsOf = (line: string): Readonly<Record<string, string | undefined>> => {
  const [first, path, calledBy, id] = line.split(" ")
  return path === undefined ? { calledBy: first } : { method: first, path, calledBy, id }
}

const words = Argument.String("word").pipe(
  Argument.withDescription("what a line has to have"),
  Argument.variadic({ min: 0 })
)

export const command = Verb.verb("operations", { about, calls: [] }, { words }, ({ words }) =>
  Effect.gen(function* () {
    const { lines } = yield* Effect.promise(() => import("../operations/Lines.ts"))
    const found = (yield* lines).filter((it) => words.every((word) => it.toLowerCase().includes(word.toLowerCase())))
    if (found.length === 0) return yield* Effect.fail(failure(`no operation has ${words.join(" and ")}`))
    const isPlain = Option.isNone(yield* Globals.Output) && Option.isNone(yield* Globals.Fields)
    yield* isPlain ? print(found.join("\n")) : Output.values(Stream.fromIterable(found.map(fieldsOf)))
  })
)
