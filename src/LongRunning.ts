/**
 * Operations that take longer than their call: one handle for every family.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type * as Errors from "./Errors.ts"
import { fieldsOf, readStart } from "./interface/Families.ts"
import * as Json from "./interface/Json.ts"
import { at } from "./interface/Place.ts"
import { type Reference, whyNoReference } from "./interface/Reference.ts"
import { tagged } from "./interface/Tagged.ts"
import * as Conceal from "./internal/credentials/Conceal.ts"
import { ask, type Client, decode, parsed, refused, settle } from "./internal/longRunning/Answer.ts"
import { type Handle, handle } from "./internal/longRunning/Handle.ts"
import { type AwaitOptions, waitable } from "./internal/longRunning/Waiting.ts"
import type { Pipeline } from "./internal/pipeline/Pipeline.ts"
import { variantFor, variantNamed } from "./internal/request/Variant.ts"
import type { Begun, Operation, Starter } from "./Operation.ts"
import * as Paging from "./Paging.ts"

export type { Reference } from "./interface/Reference.ts"
export type { Client, State } from "./internal/longRunning/Answer.ts"
export type { Handle } from "./internal/longRunning/Handle.ts"
export type { AwaitOptions } from "./internal/longRunning/Waiting.ts"

/**
 * What a method that starts a long-running operation has beside it.
 *
 * @since 0.2.0
 */
export interface Resumable<A> {
  /**
   * Resumes what was started before, here or elsewhere, from its reference. Fails with `InvalidRequest` for a
   * reference of another kind. Nothing is sent until the handle is used.
   */
  readonly resume: (reference: Reference) => Effect.Effect<Handle<A>, Errors.OpenCloudError>
}

/**
 * A long-running operation that was started here.
 *
 * @since 0.1.0
 */
export interface Started<out O, out A> extends Handle<A> {
  /** The answer to the start; without fields where it cannot be read. */
  readonly answer: O
}

/**
 * Starts a long-running operation. Fails as a call does, and with
 * `OperationFailed` when the answer to the start says that it failed already.
 * What was begun gives a handle in any case; one whose answer does not say where
 * it can be polled fails with `UnexpectedResponse` when it is asked.
 *
 * @since 0.1.0
 */
export const start = <I, O, A>(
  client: Client,
  capability: Starter<I, O, A>,
  input: NoInfer<I>
): Effect.Effect<Started<O, A>, Errors.OpenCloudError> =>
  Effect.gen(function* () {
    const operation = variantFor(capability, input)
    const json = yield* ask(client, operation, input)
    const conceal = yield* client.conceal
    const { family, pollWith, reads } = operation.longRunning
    const beginning: Begun = {
      operation,
      poll: pollWith(),
      // Every operation's input is a record.
      input: input as Readonly<Record<string, unknown>>,
      answer: fieldsOf(json)
    }
    const state = yield* settle(operation, json, readStart(operation, beginning), conceal)
    if (state._tag === "Failed") return yield* state.error
    const place = reads.target(beginning)
    // It is kept and shown; what the server says in it is not to be a secret.
    const reference = Conceal.inside(
      conceal,
      { operation: operation.id, family, ...(place ?? { input: {}, answer: Json.stringify(json) ?? "null" }) },
      Number.POSITIVE_INFINITY
    ) as Reference
    const { output } = operation
    const answer =
      output === undefined
        ? // Without an output the answer to a call is `void`.
          (undefined as O)
        : // What was begun is worth more than what its answer says besides.
          yield* Effect.catch(decode(operation, output, json, conceal), (error) =>
            Effect.mapError(decode(operation, output, {}, conceal), () => error)
          )
    return { ...handle(client, operation, reference, state), answer }
  })

/**
 * What was kept is not a reference to a long-running operation.
 *
 * @since 0.2.0
 */
export class InvalidReference extends tagged("InvalidReference")<{
  /** What is wrong with it. */
  readonly reason: string
}>() {
  override get message(): string {
    return `this is not a reference to a long-running operation: it ${this.reason}`
  }
}

/**
 * Reads a reference that was kept: JSON text, or what such a text was parsed to.
 *
 * @since 0.2.0
 */
export const readReference = (kept: unknown): Effect.Effect<Reference, InvalidReference> =>
  Effect.suspend(() => {
    const value = typeof kept === "string" ? jsonOf(kept) : kept
    const reason = typeof kept === "string" && value === undefined ? "is not JSON" : whyNoReference(value)
    return reason === undefined
      ? // What has nothing wrong is one.
        Effect.succeed(value as Reference)
      : InvalidReference.make({ reason })
  })

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Resumes an operation that was started before, here or elsewhere. `operation` is the
 * one that started it, and says what the result is. Fails with `InvalidRequest`
 * when the reference is one of another operation. Nothing is sent until the
 * handle is used.
 *
 * A reference that was kept as JSON is read with `readReference`.
 *
 * @since 0.1.0
 */
export const resume = <I, O, A>(
  client: Client,
  capability: Starter<I, O, A>,
  reference: Reference
): Effect.Effect<Handle<A>, Errors.OpenCloudError> =>
  Effect.gen(function* () {
    const invalid = whyNoReference(reference)
    if (invalid !== undefined) return yield* refused(capability, invalid)
    const operation = variantNamed(capability, reference.operation)
    if (operation === undefined) {
      return yield* refused(capability, `is one of ${reference.operation}`)
    }
    if (at(operation.longRunning.pollWith(), reference.path) === undefined) {
      return yield* refused(operation, "has a path that is not the path of an operation")
    }
    if (reference.answer === undefined) return handle(client, operation, reference, undefined)
    const json = yield* parsed(operation, reference.answer)
    const beginning: Begun = { operation, poll: operation.longRunning.pollWith(), input: {}, answer: fieldsOf(json) }
    const state = yield* settle(operation, json, readStart(operation, beginning, reference.key), yield* client.conceal)
    return handle(client, operation, reference, state)
  })

/**
 * Starts a long-running operation and waits for its result.
 *
 * @since 0.1.0
 */
export const run = <I, O, A>(
  client: Client,
  operation: Starter<I, O, A>,
  input: NoInfer<I>,
  options: AwaitOptions = {}
): Effect.Effect<A, Errors.OpenCloudError> =>
  waitable(
    operation,
    options,
    Effect.flatMap(start(client, operation, input), (started) => started.await(options))
  )

/**
 * The pages of a list, each of which is the result of a long-running operation.
 *
 * @since 0.1.0
 */
export const pages = <I, O, A, Item>(
  client: Client,
  operation: Starter<I, O, A>,
  input: NoInfer<I>,
  items: (page: A) => ReadonlyArray<Item> | undefined,
  options: Paging.PagingOptions & AwaitOptions = {}
): Stream.Stream<Paging.Page<Item>, Errors.OpenCloudError> => {
  const { longRunning: _, output: __, paging, ...own } = operation
  // The page is the result, where the operation's own paths begin at the answer.
  const inResult = <P extends string | undefined>(path: P) => path?.replace(/^response\./, "")
  const list: Operation<I, A> = {
    ...own,
    ...(paging && {
      paging: { ...paging, items: inResult(paging.items) ?? "", ...(paging.next && { next: inResult(paging.next)! }) }
    })
  }
  const execute = (_: unknown, page: I) => run(client, operation, page, options)
  // What is executed is `list`, and nothing else.
  return Paging.pages({ execute: execute as Pipeline["execute"] }, list, input, items, options)
}

/**
 * The items of such a list.
 *
 * @since 0.1.0
 */
export const paginate = <I, O, A, Item>(
  client: Client,
  operation: Starter<I, O, A>,
  input: NoInfer<I>,
  items: (page: A) => ReadonlyArray<Item> | undefined,
  options: Paging.PagingOptions & AwaitOptions = {}
): Stream.Stream<Item, Errors.OpenCloudError> =>
  Paging.itemsOf(pages(client, operation, input, items, options), options.limit)
