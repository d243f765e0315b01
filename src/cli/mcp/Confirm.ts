/** Asks the person at the client before what cannot be taken back. */
import { ElicitRequestFormParams, McpServerClient } from "effect/ai/McpSchema"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Fields } from "../../interface/Fields.ts"
import type { AnyOperation } from "../../interface/Operation.ts"
import { kebab } from "../Names.ts"
import { question } from "../records/Explain.ts"
import { failure, type Stop } from "../Stop.ts"
import { text } from "./Answer.ts"
import { shown } from "./Input.ts"

/** Characters of an input that are shown; beyond, its end is shown, too. */
const most = 4_000

const excerpt = (whole: string): string =>
  whole.length <= most
    ? whole
    : `${whole.slice(0, most - 500)} … (${whole.length} characters in all) … ${whole.slice(-500)}`

/** What is asked: what happens, and with which input. */
export const asked = (operation: AnyOperation, input: Fields): string | undefined => {
  const words = question(operation)
  return words === undefined
    ? undefined
    : `${words}\n\nOperation: ${operation.id}\nInput: ${excerpt(text(shown(input)))}`
}

/** Asks, where there is anything to ask. Fails where the answer is not yes, and where the client cannot ask. */
export const confirm = (operation: AnyOperation, input: Fields): Effect.Effect<void, Stop> =>
  Effect.gen(function* () {
    const message = asked(operation, input)
    if (message === undefined) return
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
    const answer = yield* Effect.catch(
      reverse.elicit(new ElicitRequestFormParams({ message, requestedSchema: { type: "object", properties: {} } })),
      () => Effect.fail(failure("nothing was done: the client did not answer the question"))
    )
    if (answer.action !== "accept") {
      return yield* Effect.fail(failure(`nothing was done: the person at the client chose ${answer.action}`))
    }
  }).pipe(Effect.scoped)
