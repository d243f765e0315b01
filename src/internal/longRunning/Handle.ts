/**
 * A long-running operation in hand, and the one loop that polls.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Errors from "../../Errors.ts"
import * as Json from "../../interface/Json.ts"
import type { Quota, Starter } from "../../Operation.ts"
import { periods } from "../quota/Claims.ts"
import * as Classify from "../response/Classify.ts"
import * as Monotonic from "../runtime/Monotonic.ts"
import * as Spans from "../runtime/Spans.ts"
import { ask, type Client, parsed, type State, settle, unexpected } from "./Answer.ts"
import { families, fieldsOf, type Pace } from "./Families.ts"
import { at, type Reference } from "./Reference.ts"
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

/** Polls in a row that may fail for a while, each of them after the client's own retries. */
const tolerated = 3

const transient = (error: Errors.OpenCloudError): boolean =>
  error._tag === "Timeout" ||
  (error._tag === "TransportError" ? error.transient !== false : "transient" in error && error.transient)

interface Cursor {
  /** Pauses so far; `undefined` before the first state. */
  readonly polls: number | undefined
  /** Polls in a row that failed. */
  readonly failures: number
}

export const handle = <I, O, A>(
  client: Client,
  operation: Starter<I, O, A>,
  reference: Reference,
  known: State<A> | undefined
): Handle<A> => {
  const { family, pollWith } = operation.longRunning
  const { pace, read } = families[family]
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
    return yield* settle(operation, json, read(fieldsOf(json), key), yield* client.conceal)
  })

  const states = (options: AwaitOptions): Stream.Stream<State<A>, Errors.OpenCloudError> =>
    Stream.unwrap(Effect.map(paceOf(operation, pace, options), statesAt))

  const statesAt = (own: Pace): Stream.Stream<State<A>, Errors.OpenCloudError> => {
    const tooLate = () =>
      Errors.Timeout.make({
        ...Classify.about(operation, "unknown"),
        bound: "deadline",
        limit: Duration.millis(own.deadline),
        reference
      })
    const next = (quota: Quota, { failures, polls }: Cursor) => {
      const pause = polls === undefined ? Effect.void : Effect.sleep(Duration.millis(pauseBefore(polls, own, quota)))
      const following = { polls: (polls ?? -1) + 1, failures: 0 }
      return Effect.andThen(pause, askAgain).pipe(
        Effect.map((state) => step([state], state._tag === "Pending" ? following : undefined)),
        Effect.catch((error) =>
          transient(error) && failures < tolerated
            ? Effect.succeed(step<A>([], { ...following, failures: failures + 1 }))
            : Effect.fail(waitingFor(error, reference))
        )
      )
    }
    return Stream.unwrap(
      Effect.map(Effect.all([client.quotaOf(poll), Monotonic.now]), ([quota, since]) =>
        Stream.paginate({ polls: undefined, failures: 0 } as Cursor, (cursor) => {
          if (cursor.polls === undefined && known !== undefined) {
            return Effect.succeed(step([known], known._tag === "Pending" ? { polls: 0, failures: 0 } : undefined))
          }
          return Effect.flatMap(Monotonic.now, (now) =>
            Effect.timeoutOrElse(next(quota, cursor), {
              duration: Duration.millis(Math.max(0, since + own.deadline - now)),
              orElse: tooLate
            })
          )
        })
      )
    )
  }

  const traced = { "roblox.operation": operation.id }

  return {
    reference,
    status: known === undefined || known._tag === "Pending" ? askAgain : Effect.succeed(known),
    await: (options = {}) =>
      Spans.around(
        "OpenCloud.await",
        traced,
        Effect.flatMap(Stream.runLast(states(options)), (last) => {
          const state = Option.getOrUndefined(last)
          if (state?._tag === "Done") return Effect.succeed(state.value)
          return state?._tag === "Failed"
            ? Effect.fail(state.error)
            : Effect.die(new Error(`${operation.id}: polling just stopped`))
        })
      ),
    changes: (options = {}) =>
      Spans.aroundStream("OpenCloud.await", traced, Stream.changesWith(states(options), isSame))
  }
}

/** An error with what it was that was waited for. */
const waitingFor = <E extends Errors.OpenCloudError>(error: E, reference: Reference): E =>
  Object.assign(Object.create(Object.getPrototypeOf(error), Object.getOwnPropertyDescriptors(error)), { reference })

const step = <A>(states: ReadonlyArray<State<A>>, cursor: Cursor | undefined) =>
  [states, Option.fromUndefinedOr(cursor)] as const

const isSame = <A>(a: State<A>, b: State<A>): boolean =>
  a._tag === "Pending" && b._tag === "Pending" && Json.stringify(a.answer) === Json.stringify(b.answer)

/**
 * Milliseconds to pause before a poll. Pauses double, and are never so short that
 * one handle alone, its start included, would use up the quota.
 */
const pauseBefore = (polls: number, pace: Pace, quota: Quota): number => {
  const spacing = periods[quota.period] / Math.max(1, quota.limit - 1)
  // The first can come early, as what bounds it is the start alone.
  if (polls === 0 && quota.limit > 1) return pace.first
  return Math.max(spacing, Math.min(pace.longest, pace.first * 2 ** polls))
}
