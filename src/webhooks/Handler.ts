/**
 * From a request to an answer that Roblox understands: taken, or to be delivered again.
 *
 * @since 0.1.0
 */
import type * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { inTime } from "../internal/runtime/InTime.ts"
import * as Monotonic from "../internal/runtime/Monotonic.ts"
import { ignored } from "../internal/runtime/Quiet.ts"
import * as Spans from "../internal/runtime/Spans.ts"
import { Deliveries } from "./Deliveries.ts"
import { DeliveriesFailed, type WebhookMalformed, type WebhookRejected } from "./Errors.ts"
import { parse, type WebhookEvent } from "./Event.ts"
import { header, needSecrets, type VerifyOptions, verify } from "./Signature.ts"

/** The event with a tag. */
export type EventOf<Tag extends WebhookEvent["_tag"], E = WebhookEvent> = E extends { readonly _tag: infer Own }
  ? Tag extends Own
    ? E & { readonly _tag: Tag }
    : never
  : never

/** What handles events, by their tags. */
export type Handlers = {
  readonly [Tag in WebhookEvent["_tag"]]?: (event: EventOf<Tag>) => Effect.Effect<unknown, unknown, unknown>
}

/** Only tags that there are. */
type Known<On> = { readonly [Tag in Exclude<keyof On, WebhookEvent["_tag"]>]: never }

/** What handlers need. */
export type Needs<On> = {
  readonly [Tag in keyof On]-?: NonNullable<On[Tag]> extends (event: never) => Effect.Effect<unknown, unknown, infer R>
    ? R
    : never
}[keyof On]

/**
 * How deliveries are taken. Durations are milliseconds when they are numbers.
 *
 * @since 0.1.0
 */
export interface WebhookOptions<On extends Handlers = Handlers, R = never> extends VerifyOptions {
  /** What to do with each kind of event. One that fails is delivered again. */
  readonly on: On & Known<On>
  /** What to do with events that `on` does not name. Default: they are acknowledged. */
  readonly otherwise?: ((event: WebhookEvent) => Effect.Effect<unknown, unknown, R>) | undefined
  /** Told of events that were not handled, and why. Default: both are logged at the level Error. */
  readonly onFailure?:
    | ((event: WebhookEvent, cause: Cause.Cause<unknown>) => Effect.Effect<unknown, never, R>)
    | undefined
  /** How long a delivery may take, from its first byte to its answer; Roblox waits for 5 seconds. Default 4 seconds. */
  readonly timeout?: Duration.Input | undefined
  /**
   * What becomes of a handler that takes longer. The answer is that the event is to be delivered again, either way. By
   * default it is interrupted. A function is given the rest of its work, which goes on: when the next delivery comes, it
   * is done, and that one is acknowledged. Give it to `waitUntil` where a platform ends what nobody waits for.
   */
  readonly whenLate?: "interrupt" | ((work: Promise<unknown>) => void) | undefined
  /** Most bytes of a body. Default 64 KiB. */
  readonly maxBytes?: number | undefined
}

const answer = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(`${text}\n`, { status, headers: { "content-type": "text/plain;charset=utf-8", ...headers } })

/** Answers for what is not handled. Roblox delivers again what is not answered with 2xx. */
const refusal = (error: WebhookRejected | WebhookMalformed | DeliveriesFailed | Problem): Response => {
  switch (error._tag) {
    case "WebhookRejected":
      return answer(401, error.message)
    case "WebhookMalformed":
      return answer(400, error.message)
    case "DeliveriesFailed":
      return answer(503, "the delivery could not be looked up")
    case "TooLarge":
      return answer(413, "the delivery is too large")
    case "BrokenOff":
      return answer(400, "the delivery did not arrive as a whole")
    case "TooSlow":
      return answer(408, "the delivery did not arrive in time")
  }
}

/** What can be wrong with a body on its way. */
class Problem {
  readonly _tag: "TooLarge" | "BrokenOff" | "TooSlow"
  constructor(tag: Problem["_tag"]) {
    this._tag = tag
  }
}

/** The bytes of a body, as they came. What is too large is not read to its end. */
const readBody = (request: Request, most: number): Effect.Effect<Uint8Array, Problem> =>
  Effect.tryPromise({
    try: async (signal) => {
      const chunks: Array<Uint8Array> = []
      let size = 0
      if (request.body !== null) {
        const reader = request.body.getReader()
        // A sender that takes its time to hear of it is not waited for.
        const leave = () => void reader.cancel().catch(() => {})
        signal.addEventListener("abort", leave, { once: true })
        for (let next = await reader.read(); !next.done; next = await reader.read()) {
          size += next.value.byteLength
          if (size > most) {
            leave()
            throw new Problem("TooLarge")
          }
          chunks.push(next.value)
        }
      }
      const all = new Uint8Array(size)
      let at = 0
      for (const chunk of chunks) {
        all.set(chunk, at)
        at += chunk.byteLength
      }
      return all
    },
    catch: (cause) => (cause instanceof Problem ? cause : new Problem("BrokenOff"))
  })

/** Hands an event to its handler. */
const dispatch = <On extends Handlers, R>(
  { on, otherwise }: WebhookOptions<On, R>,
  event: WebhookEvent
): Effect.Effect<unknown, unknown, Needs<On> | R> =>
  Effect.suspend((): Effect.Effect<unknown, unknown, Needs<On> | R> => {
    // The handler of a tag takes the events of that tag.
    const handlers = on as Partial<Record<string, (event: WebhookEvent) => Effect.Effect<unknown, unknown, Needs<On>>>>
    const handle = (Object.hasOwn(handlers, event._tag) ? handlers[event._tag] : undefined) ?? otherwise
    return handle === undefined ? Effect.void : handle(event)
  })

const log = ({ id, type }: WebhookEvent, cause: Cause.Cause<unknown>): Effect.Effect<void> =>
  Effect.annotateLogs(Effect.logError("a webhook's notification was not handled", cause), {
    "webhook.id": id,
    "webhook.type": type
  })

/** Keeps claims alive while what they were taken for goes on. */
const holding = <A, E, R>(
  { hold }: Deliveries["Service"],
  { keys, owner }: Claimed,
  work: Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> =>
  hold === undefined
    ? work
    : Effect.flatMap(
        Effect.forkChild(Effect.forEach(keys, (key) => hold(key, owner), { concurrency: "unbounded", discard: true })),
        (fiber) => Effect.ensuring(work, Fiber.interrupt(fiber))
      )

/** Handles a claimed event, and settles its claim, whatever happens. */
const settle = <On extends Handlers, R>(
  deliveries: Deliveries["Service"],
  { keys, owner }: Claimed,
  options: WebhookOptions<On, R>,
  event: WebhookEvent
): Effect.Effect<Response, never, Needs<On> | R> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.flatMap(
      Effect.exit(
        restore(
          holding(
            deliveries,
            { keys, owner },
            Spans.around("Webhooks.handle", { "roblox.event": event._tag }, dispatch(options, event))
          )
        )
      ),
      (exit) => {
        if (Exit.isSuccess(exit)) {
          return Effect.matchEager(
            Effect.forEach(keys, (key) => deliveries.confirm(key, owner), { discard: true }),
            {
              onSuccess: () => answer(200, "handled"),
              onFailure: () => answer(200, "handled")
            }
          )
        }
        const told = (options.onFailure ?? log)(event, exit.cause)
        return release(deliveries, { keys, owner }).pipe(
          Effect.andThen(told),
          Effect.as(answer(500, "the notification was not handled"))
        )
      }
    )
  )

/** One notification may come under two ids where an order is paid: the order's is its second name. */
const keysOf = (event: WebhookEvent): ReadonlyArray<string> =>
  "orderId" in event && event.orderId !== undefined
    ? [event.id, `${event._tag}/${event.universeId}/${event.productId}/${event.orderId}`]
    : [event.id]

/** The names of an event, and of who handles it now. */
interface Claimed {
  readonly keys: ReadonlyArray<string>
  readonly owner: string
}

/** Claims all names of an event, or none. */
const claim = (
  deliveries: Deliveries["Service"],
  { keys, owner }: Claimed
): Effect.Effect<"new" | "claimed" | "handled", DeliveriesFailed> =>
  Effect.gen(function* () {
    const claimed: Array<string> = []
    for (const key of keys) {
      const state = yield* Effect.tapError(deliveries.claim(key, owner), () =>
        release(deliveries, { keys: [...claimed, key], owner })
      )
      if (state !== "new") {
        yield* release(deliveries, { keys: claimed, owner })
        return state
      }
      claimed.push(key)
    }
    return "new"
  })

const release = (deliveries: Deliveries["Service"], { keys, owner }: Claimed) =>
  ignored(Effect.forEach(keys, (key) => deliveries.release(key, owner), { discard: true }))

/**
 * Answers a request: verifies it, reads it, drops what was handled before, handles it, and answers in time. Never
 * fails: what goes wrong is an answer.
 *
 * @since 0.1.0
 */
export const respond = <On extends Handlers, R = never>(
  request: Request,
  options: WebhookOptions<On, R>
): Effect.Effect<Response, never, Needs<On> | R | Deliveries> =>
  Spans.around("Webhooks.respond", {}, answered(request, options), "server")

const answered = <On extends Handlers, R>(
  request: Request,
  options: WebhookOptions<On, R>
): Effect.Effect<Response, never, Needs<On> | R | Deliveries> =>
  Effect.gen(function* () {
    if (request.method !== "POST") return answer(405, "deliveries are POST requests", { allow: "POST" })
    const left = yield* countdown(options.timeout ?? "4 seconds")
    const body = yield* Effect.timeoutOrElse(readBody(request, options.maxBytes ?? 65_536), {
      duration: yield* left,
      orElse: () => Effect.fail(new Problem("TooSlow"))
    })
    yield* verify(request.headers.get(header), body, options)
    const event = yield* Effect.fromResult(parse(body))
    const deliveries = yield* Deliveries
    const claimed = { keys: keysOf(event), owner: globalThis.crypto.randomUUID() }
    const state = yield* inTime(Spans.around("Webhooks.claim", {}, claim(deliveries, claimed)), {
      millis: yield* left,
      late: () => Effect.fail(DeliveriesFailed.make({ reason: "it did not answer in time" })),
      onInterrupt: "go on"
    })
    if (state === "handled") return answer(200, "handled before")
    if (state === "claimed") return answer(503, "the same notification is being handled", { "retry-after": "5" })
    const { whenLate = "interrupt" } = options
    return yield* inTime(settle(deliveries, claimed, options, event), {
      millis: yield* left,
      late: () => Effect.succeed(answer(503, "the notification was not handled in time", { "retry-after": "10" })),
      // Interrupting can take as long as the work itself, and is not waited for.
      leave:
        whenLate === "interrupt"
          ? undefined
          : (fiber) => whenLate(new Promise((resolve) => fiber.addObserver(resolve))),
      onInterrupt: "go on"
    })
  }).pipe(
    Effect.catch((error) => Effect.succeed(refusal(error))),
    // What the caller gave, such as `whenLate`, `onFailure` or a store, may throw.
    Effect.catchCause(() => Effect.succeed(answer(500, "the notification was not handled"))),
    Effect.tap(({ status }) => Effect.annotateCurrentSpan("http.response.status_code", status))
  )

/** Milliseconds that are left of a time that begins now. */
const countdown = (time: Duration.Input): Effect.Effect<Effect.Effect<number>> =>
  Effect.map(Monotonic.now, (start) =>
    Effect.map(Monotonic.now, (now) => Math.max(0, Duration.toMillis(Duration.fromInputUnsafe(time)) - (now - start)))
  )

/**
 * A web-standard handler, for every runtime: `(request: Request) => Promise<Response>`. It runs with the services of the
 * effect that makes it, which dies when there is no secret.
 *
 * @since 0.1.0
 */
export const handler = <On extends Handlers, R = never>(
  options: WebhookOptions<On, R>
): Effect.Effect<(request: Request) => Promise<Response>, never, Needs<On> | R | Deliveries> =>
  Effect.andThen(
    needSecrets(options),
    Effect.map(
      Effect.context<Needs<On> | R | Deliveries>(),
      (context) => (request: Request) => Effect.runPromiseWith(context)(respond(request, options))
    )
  )
