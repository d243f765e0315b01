/** Asks the person at the client before what cannot be taken back. */
import { ElicitRequestFormParams, McpServerClient } from "effect/ai/McpSchema"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { type Fields, isFields } from "../../interface/Fields.ts"
import type { AnyOperation } from "../../interface/Operation.ts"
import { kebab } from "../Names.ts"
import { question } from "../records/Explain.ts"
import { failure, type Stop } from "../Stop.ts"
import { text } from "./Answer.ts"
import { shown } from "./Input.ts"

/** Characters of an input that a person is shown, and those of one text of a longer one. */
const most = { input: 4_000, text: 1_000 }

/** An input whose long texts are cut in their middles, which says so: no field and no item is left out. */
const cut = (value: unknown): unknown => {
  if (typeof value === "string") {
    return value.length <= most.text
      ? value
      : `${value.slice(0, most.text - 250)} … (${value.length} characters in all) … ${value.slice(-250)}`
  }
  if (Array.isArray(value)) return value.map(cut)
  return isFields(value) && Object.getPrototypeOf(value) === Object.prototype
    ? Object.fromEntries(Object.entries(value).map(([name, it]) => [name, cut(it)]))
    : value
}

/** What is asked: what happens, and with which input. Nobody can answer for what they do not see. */
export const asked = (operation: AnyOperation, input: Fields): string | Stop | undefined => {
  const words = question(operation)
  if (words === undefined) return undefined
  const whole = text(shown(input))
  const seen = whole.length <= most.input ? whole : text(cut(shown(input)))
  return seen.length <= most.input
    ? `${words}\n\nOperation: ${operation.id}\nInput: ${seen}`
    : failure(`nothing was done: the input of ${operation.id} is too long to be shown to a person`)
}

/** Asks, where there is anything to ask. Fails where the answer is not yes, and where the client cannot ask. */
export const confirm = (operation: AnyOperation, input: Fields): Effect.Effect<void, Stop> =>
  Effect.gen(function* () {
    const message = asked(operation, input)
    if (message === undefined) return
    if (typeof message !== "string") return yield* Effect.fail(message)
    const client = Option.getOrUndefined(yield* Effect.serviceOption(McpServerClient))
    const { elicitation } = client?.clientCapabilities ?? {}
    if (client === undefined || elicitation === undefined || (elicitation.url && !elicitation.form)) {
      return yield* Effect.fail(
        failure(
          `nothing was done: ${operation.id} needs a person to confirm it, and this client cannot ask one. ` +
            `A person can run it in a terminal: open-cloud ${kebab(operation.service)} ${kebab(operation.name)}`
        )
      )
    }
    const reverse = yield* client.getClient
    const answer = yield* Effect.mapError(
      reverse.elicit(new ElicitRequestFormParams({ message, requestedSchema: { type: "object", properties: {} } })),
      () => failure("nothing was done: the client did not answer the question")
    )
    if (answer.action !== "accept") {
      return yield* Effect.fail(failure(`nothing was done: the person at the client chose ${answer.action}`))
    }
  }).pipe(Effect.scoped)
