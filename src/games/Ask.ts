/**
 * Questions between a backend and game servers, with a Schema for what is asked and what is answered, and a deadline.
 *
 * @since 0.2.0
 */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Schema from "effect/Schema"
import * as Scope from "effect/Scope"
import { type DurationWithUnit, readDuration } from "../DurationWithUnit.ts"
import type { OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/messaging/operations.ts"
import { isFields } from "../interface/Fields.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import type { Id } from "../Operation.ts"
import { readTables } from "../services/entryStore/EmptyTables.ts"
import { MemoryStores } from "../services/MemoryStores.ts"
import type { Messaging } from "../services/Messaging.ts"
import { AnswerRefused, NoAnswer } from "./ask/Errors.ts"
import { luauOf } from "./ask/Luau.ts"
import { fresh } from "./Fresh.ts"
import * as Topic from "./Topic.ts"
import * as Worker from "./Worker.ts"

export { AnswerRefused, NoAnswer }

/**
 * A question, and the forms of what is asked and answered.
 *
 * @since 0.2.0
 */
export interface Question<Q, A> {
  readonly title: string
  readonly request: Schema.Codec<Q, unknown>
  readonly answer: Schema.Codec<A, unknown>
}

/**
 * Makes a question: a name of up to 40 characters, and a Schema for each side.
 *
 * @since 0.2.0
 */
export const make = <Q, A>(options: {
  readonly name: string
  readonly request: Schema.Codec<Q, unknown>
  readonly answer: Schema.Codec<A, unknown>
}): Question<Q, A> => ({ title: options.name, request: options.request, answer: options.answer })

/**
 * What asking servers can fail with.
 *
 * @since 0.2.0
 */
export type AskError = OpenCloudError | Topic.MessageRefused | Topic.MessageTooLarge | NoAnswer | AnswerRefused

/** What is sent: the question, and where its answer is expected until when. */
const Asked = <Q>(request: Schema.Codec<Q, unknown>) =>
  Schema.Struct({ id: Schema.String, to: Schema.String, deadline: Schema.Finite, request })

/** An answer, or why there is none. */
const Replied = <A>(answer: Schema.Codec<A, unknown>) =>
  Schema.Struct({ id: Schema.String, answer: Schema.optionalKey(answer), refused: Schema.optionalKey(Schema.String) })

const lengths = (name: string, input: DurationWithUnit) => {
  const duration = readDuration(input)
  return typeof duration === "string"
    ? Effect.fail(refuse(Operations.publish, name, duration))
    : Effect.succeed(duration)
}

interface Pending {
  readonly reply: Deferred.Deferred<unknown>
  readonly refusals: Array<string>
}

/** How long an answer that was read is hidden, and comes again when it was lost on its way here. */
const window = "5 seconds"

/**
 * Asks game servers: gives a function that publishes a question to all servers that serve it, and gives the answer that
 * comes first. Servers answer into a queue of this process's own, which is read while an answer is awaited.
 *
 * Fails with `NoAnswer` when none has come within 10 seconds, or as `within` says.
 *
 * Scopes: `universe-messaging-service:publish`, `memory-store.queue:dequeue` and `:discard`.
 *
 * @since 0.2.0
 */
export const connect = <Q, A>(
  question: Question<Q, A>,
  options: {
    readonly universeId: Id
    readonly within?: DurationWithUnit | undefined
    /** Pause between looks for answers. Default half a second. */
    readonly pause?: DurationWithUnit | undefined
  }
): Effect.Effect<
  (request: Q, options?: { readonly within?: DurationWithUnit | undefined }) => Effect.Effect<A, AskError>,
  OpenCloudError,
  Messaging | MemoryStores | Scope.Scope
> =>
  Effect.gen(function* () {
    const { universeId } = options
    const usual = yield* lengths("within", options.within ?? "10 seconds")
    const pause = yield* lengths("pause", options.pause ?? "500 millis")
    const memory = yield* MemoryStores
    const context = yield* Effect.context<Messaging>()
    const scope = yield* Scope.Scope
    const topic = Topic.make({ name: question.title, schema: Asked(question.request), split: true })
    const queueId = `${question.title}.${fresh()}`
    const decode = Schema.decodeUnknownEffect(question.answer)
    const pending = new Map<string, Pending>()
    let isPolling = false

    const deliver = (data: unknown) => {
      const { answer, id, refused } = isFields(data) ? data : {}
      const asked = typeof id === "string" ? pending.get(id) : undefined
      if (asked === undefined) return Effect.void
      if (typeof refused !== "string") return Effect.asVoid(Deferred.succeed(asked.reply, answer))
      asked.refusals.push(refused)
      return Effect.void
    }

    const look = memory.readQueueItems({ universeId, queueId, count: 50, invisibilityWindow: window }).pipe(
      Effect.flatMap(({ items, readId }) =>
        readId === undefined
          ? Effect.sleep(pause)
          : Effect.andThen(
              Effect.forEach(items, ({ data }) => deliver(data), { discard: true }),
              memory.discardQueueItems({ universeId, queueId, readId })
            )
      ),
      // What was not discarded comes again, and is nobody's then.
      Effect.catch(() => Effect.sleep(pause))
    )

    const poll: Effect.Effect<void> = Effect.suspend(() => {
      isPolling = pending.size > 0
      return isPolling ? Effect.flatMap(look, () => poll) : Effect.void
    })

    return (request, { within } = {}) =>
      Effect.gen(function* () {
        const length = within === undefined ? usual : yield* lengths("within", within)
        const id = fresh()
        const asked: Pending = { reply: yield* Deferred.make<unknown>(), refusals: [] }
        const deadline = (yield* Clock.currentTimeMillis) + Duration.toMillis(length)
        pending.set(id, asked)
        if (!isPolling) {
          isPolling = true
          yield* Effect.forkIn(poll, scope)
        }
        const answered = Topic.publish(topic, { id, to: queueId, deadline, request }, { universeId }).pipe(
          Effect.andThen(Deferred.await(asked.reply)),
          Effect.provideContext(context),
          Effect.ensuring(Effect.sync(() => pending.delete(id)))
        )
        const answer = yield* Effect.timeoutOrElse(answered, {
          duration: length,
          orElse: () => Effect.fail(NoAnswer.make({ question: question.title, refusals: asked.refusals }))
        })
        return yield* Effect.mapError(decode(readTables(question.answer, answer ?? null)), ({ message }) =>
          AnswerRefused.make({ question: question.title, reason: message })
        )
      })
  })

/**
 * Answers game servers, which ask by `ask` of the question's Luau. Runs as a worker does, until it is interrupted. A
 * question whose deadline is over is dropped; a failure is told to the server, and is not tried again.
 *
 * Scopes: those of `Worker.run`, and `universe-messaging-service:publish`.
 *
 * @since 0.2.0
 */
export const serve = <Q, A, E, R>(
  question: Question<Q, A>,
  options: Pick<Worker.RunOptions, "concurrency" | "pause" | "grace" | "untilEmpty"> & { readonly universeId: Id },
  handle: (request: Q) => Effect.Effect<NoInfer<A>, E, R>
): Effect.Effect<void, OpenCloudError, Messaging | MemoryStores | R> => {
  const { universeId, ...others } = options
  const schema = Asked(question.request)
  const answering = ({ deadline, id, request, to }: typeof schema.Type) =>
    Effect.gen(function* () {
      // Nobody makes this answer elsewhere than to a server that asked.
      if (!to.startsWith(`${question.title}.`) || (yield* Clock.currentTimeMillis) >= deadline) return
      const exit = yield* Effect.exit(handle(request))
      const topic = Topic.make({ name: to, schema: Replied(question.answer), split: true })
      const refused = (reason: string) => Topic.publish(topic, { id, refused: reason.slice(0, 500) }, { universeId })
      if (Exit.isFailure(exit)) {
        const error = Cause.squash(exit.cause)
        return yield* refused(error instanceof Error ? error.message : String(error))
      }
      yield* Effect.catchTag(
        Topic.publish(topic, { id, answer: exit.value }, { universeId }),
        ["MessageRefused", "MessageTooLarge"],
        ({ message }) => refused(message)
      )
    })
  return Worker.run({ universeId, queueId: question.title, schema }, answering, { ...others, attempts: 3 })
}

/**
 * The game's side of a question: the text of a ModuleScript. `Question.serve(function(request) ... end)` answers a backend
 * that asks; what it gives is the answer, and `nil` leaves the question to other servers. `Question.ask(request, seconds)`
 * asks a backend that serves, and gives the answer, or nil and why there is none.
 *
 * @since 0.2.0
 */
export const luau = <Q, A>({ answer, request, title }: Question<Q, A>): string =>
  luauOf({ title, request, answer, asked: Asked(request), replied: Replied(answer) })
