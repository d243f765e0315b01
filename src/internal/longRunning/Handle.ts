/**
 * A long-running operation in hand: asked once, waited for, or watched. The loop is `Poll`'s.
 *
 * @internal
 */

import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as Errors from "../../Errors.ts"
import { fieldsOf } from "../../interface/Families.ts"
import * as Json from "../../interface/Json.ts"
import { at } from "../../interface/Place.ts"
import type { Reference } from "../../interface/Reference.ts"
import type { Starter } from "../../Operation.ts"
import * as Classify from "../response/Classify.ts"
import { both } from "../runtime/Each.ts"
import * as Spans from "../runtime/Spans.ts"
import { ask, type Client, parsed, type State, settle, unexpected } from "./Answer.ts"
import * as Poll from "./Poll.ts"
import { type AwaitOptions, paceOf } from "./Waiting.ts"

/** A long-running operation whose result is an `A`. */
export interface Handle<out A> {
  /** Keeps the operation for another process; see `resume`. */
  readonly reference: Reference
  /** Asks once. An operation that failed is a state, not an error. */
  readonly status: Effect.Effect<State<A>, Errors.OpenCloudError>
  /**
   * Polls until the operation ends, and gives its result. Fails with
   * `OperationFailed` when it failed, and with `Timeout` when it did not end in
   * time. That, and whatever polling fails with, carries the reference.
   * Interrupting it ends polling, and not the operation, which Open Cloud has no
   * way to cancel.
   */
  readonly await: (options?: AwaitOptions) => Effect.Effect<A, Errors.OpenCloudError>
  /** Polls as `await` does, and gives every state that differs from the one before; the last is how it ended. */
  readonly changes: (options?: AwaitOptions) => Stream.Stream<State<A>, Errors.OpenCloudError>
}

export const handle = <I, O, A>(
  client: Client,
  operation: Starter<I, O, A>,
  reference: Reference,
  known: State<A> | undefined
): Handle<A> => {
  const { pollWith, reads } = operation.longRunning
  const poll = at(pollWith(), reference.path) ?? pollWith()

  const askAgain: Effect.Effect<State<A>, Errors.OpenCloudError> = Effect.gen(function* () {
    const { answer, body, input, key } = reference
    // It was begun, and nothing is known of it but that.
    if (answer !== undefined) {
      const said = yield* parsed(operation, answer)
      return yield* unexpected(
        operation,
        said,
        "the answer does not say where the operation can be polled",
        yield* client.conceal
      )
    }
    const request = body === undefined ? input : { ...input, body: yield* parsed(operation, body) }
    const json = yield* ask(client, poll, request)
    return yield* settle(operation, json, reads.read(fieldsOf(json), poll, key), yield* client.conceal)
  })

  const polled = (options: AwaitOptions): Effect.Effect<Poll.Polled<State<A>, Errors.Timeout>, Errors.InvalidRequest> =>
    Effect.map(both(paceOf(operation, poll, options), client.quotaOf(poll)), ([pace, quota]) => ({
      ask: Effect.mapError(askAgain, (error) => waitingFor(error, reference)),
      known,
      isOver: (state) => state._tag !== "Pending",
      pace,
      quota,
      tooLate: () =>
        Errors.Timeout.make({
          ...Classify.about(operation, "unknown"),
          bound: "deadline",
          limit: Duration.millis(pace.deadline),
          reference
        })
    }))

  const traced = { "roblox.operation": operation.id }

  return {
    reference,
    status: known === undefined || known._tag === "Pending" ? askAgain : Effect.succeed(known),
    await: (options = {}) =>
      Spans.around(
        "OpenCloud.await",
        traced,
        Effect.flatMap(Effect.flatMap(polled(options), Poll.last), (state) => {
          if (state._tag === "Done") return Effect.succeed(state.value)
          return state._tag === "Failed"
            ? Effect.fail(state.error)
            : Effect.die(new Error(`${operation.id}: polling just stopped`))
        })
      ),
    changes: (options = {}) =>
      Spans.aroundStream(
        "OpenCloud.await",
        traced,
        Stream.changesWith(Stream.unwrap(Effect.map(polled(options), Poll.states)), isSame)
      )
  }
}

/** An error with what it was that was waited for. */
const waitingFor = <E extends Errors.OpenCloudError>(error: E, reference: Reference): E =>
  Object.assign(Object.create(Object.getPrototypeOf(error), Object.getOwnPropertyDescriptors(error)), { reference })

const isSame = <A>(a: State<A>, b: State<A>): boolean =>
  a._tag === "Pending" && b._tag === "Pending" && Json.stringify(a.answer) === Json.stringify(b.answer)
