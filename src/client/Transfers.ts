/**
 * Bytes to and from addresses that Open Cloud hands out: uploads of binary input,
 * downloads of assets and of binary output. The address itself is the permission,
 * so no credential goes there, and no error tells the address.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as Alarm from "./Alarm.ts"
import * as Call from "./Call.ts"
import * as Classify from "./Classify.ts"
import { Refusal } from "./EncodeValue.ts"
import type * as Errors from "./Errors.ts"
import * as Limits from "./Limits.ts"
import * as Monotonic from "./Monotonic.ts"
import { isTaken, taken } from "./Multipart.ts"
import type { AnyOperation, BinaryInput } from "./Operation.ts"
import * as References from "./References.ts"
import * as Retry from "./Retry.ts"
import * as Send from "./Send.ts"
import * as Server from "./Server.ts"
import type { Settings } from "./Settings.ts"

/**
 * The part of a client that transfers need.
 *
 * @since 0.1.0
 */
export interface Client {
  /** How bytes travel that no credential goes with. */
  readonly transport: Transport
}

/**
 * The `fetch` for addresses that carry their own permission, around some calls.
 * Default: the client's own.
 *
 * @since 0.1.0
 */
export const PresignedFetch = Context.Reference<Send.Fetch | undefined>("effect-open-cloud/PresignedFetch", {
  defaultValue: () => undefined
})

/** A client's `fetch` and its bounds. */
export type Transport = Pick<Settings, "fetch" | "timeout" | "deadline" | "retry">

/**
 * Puts bytes at an address: a presigned upload, such as that of a Luau task's
 * binary input. Repeated like an idempotent call, except for a stream, which can be
 * read once only. `AttemptTimeout` bounds it, so give a large file time.
 *
 * @since 0.1.0
 */
export const upload = (
  client: Client,
  uri: string,
  content: BinaryInput["content"]
): Effect.Effect<void, Errors.OpenCloudError> => {
  if (isTaken(content)) return Effect.fail(Call.refused(uploading, new Refusal("content", taken)))
  return begin(
    client.transport,
    uploading,
    uri,
    ({ attempt, clock, patience, transport }) =>
      Effect.callback((resume) => {
        const headers = {}
        const cancel = Send.make(transport.fetch)(
          { method: "PUT", url: uri, headers, body: content, retry: "idempotent", limits: Limits.defaults },
          patience,
          clock,
          (end) => {
            if (end._tag !== "Answer") resume(Effect.fail(Classify.fromBroken(attempt, end)))
            else if (end.status >= 200 && end.status <= 299) resume(Effect.void)
            else resume(Effect.fail(Classify.fromAnswer(attempt, discreet(end), undefined)))
          }
        )
        return Effect.sync(cancel)
      }),
    !(content instanceof ReadableStream)
  )
}

/**
 * Gets the bytes at an address as they come, such as an asset's delivery location or
 * a Luau task's binary output. Repeated until bytes come; what breaks off later fails
 * with `TransportError`. Stops the transfer when it is interrupted or not read to its end.
 *
 * @since 0.1.0
 */
export const download = (client: Client, uri: string): Stream.Stream<Uint8Array, Errors.OpenCloudError> =>
  Stream.unwrap(
    Effect.acquireRelease(begin(client.transport, downloading, uri, open, true), ({ abort }) => Effect.sync(abort), {
      interruptible: true
    }).pipe(
      Effect.map(({ attempt, response }) =>
        response.body === null
          ? Stream.empty
          : Stream.fromReadableStream({
              evaluate: () => response.body as ReadableStream<Uint8Array>,
              onError: (cause) => brokenOff(attempt, response.status, cause)
            })
      )
    )
  )

/**
 * Gets all bytes at an address. A transfer that breaks off is begun again.
 *
 * @since 0.1.0
 */
export const downloadBytes = (
  client: Client,
  uri: string
): Effect.Effect<Uint8Array<ArrayBuffer>, Errors.OpenCloudError> =>
  begin(
    client.transport,
    downloading,
    uri,
    (turn) =>
      Effect.flatMap(open(turn), ({ abort, attempt, response }) =>
        Effect.onInterrupt(
          Effect.tryPromise({
            try: async () => new Uint8Array(await response.arrayBuffer()),
            catch: (cause) => brokenOff(attempt, response.status, cause)
          }),
          () => Effect.sync(abort)
        )
      ),
    true
  )

/** What errors say instead of an operation; the address stays out of it. */
const pseudo = (id: string, method: "GET" | "PUT"): AnyOperation => ({
  id,
  service: "Transfers",
  name: id,
  method,
  path: "(presigned address)",
  parameters: [],
  body: { kind: "none" },
  auth: [],
  scopes: {},
  quota: { apiKey: { limit: 1_000_000, period: "MINUTE" } },
  retry: method === "GET" ? "safe" : "idempotent",
  docs: ""
})

const uploading = pseudo("transfers.upload", "PUT")
const downloading = pseudo("transfers.download", "GET")

/** One attempt's turn. */
interface Turn {
  readonly attempt: Classify.Attempt
  readonly clock: Clock.Clock
  readonly patience: Send.Patience
  readonly transport: Transport
  readonly uri: string
}

type Once<A> = (turn: Turn) => Effect.Effect<A, Errors.OpenCloudError>

/** Attempts within the bounds that the fiber and the client set. */
const begin = <A>(
  own: Transport,
  operation: AnyOperation,
  uri: string,
  once: Once<A>,
  repeatable: boolean
): Effect.Effect<A, Errors.OpenCloudError> =>
  Effect.withFiber((fiber) => {
    const transport = { ...own, fetch: fiber.getRef(PresignedFetch) ?? own.fetch }
    const refusal = Server.transferRefusal(uri)
    if (refusal !== undefined) return Effect.fail(Call.refused(operation, new Refusal("uri", refusal)))
    const clock = fiber.getRef(Clock.Clock)
    const policy = Retry.override(transport.retry, fiber.getRef(References.RetryPolicy))
    const timeout = Duration.toMillis(fiber.getRef(References.AttemptTimeout) ?? transport.timeout)
    const deadline = Duration.toMillis(fiber.getRef(References.Deadline) ?? transport.deadline)
    const deadlineAt = Monotonic.millis(clock) + deadline
    const secret = Redacted.make(uri)
    const turn = (number: number, afterUnknown: boolean): Effect.Effect<A, Errors.OpenCloudError> =>
      Effect.suspend(() => {
        const left = deadlineAt - Monotonic.millis(clock)
        const patience: Send.Patience =
          left < timeout
            ? { millis: left, bound: "deadline", stated: deadline }
            : { millis: timeout, bound: "attempt", stated: timeout }
        const attempt: Classify.Attempt = { operation, number, afterUnknown, secret }
        return Effect.catch(once({ attempt, clock, patience, transport, uri }), (error) => {
          const last = !repeatable || number >= policy.attempts || !Retry.mayRepeat(error, operation.retry, policy)
          if (last) return Effect.fail(error)
          return Effect.flatMap(Random.next, (random) => {
            const pause = Retry.pause(policy, number, "retryAfter" in error ? error.retryAfter : undefined, random)
            if (pause >= deadlineAt - Monotonic.millis(clock)) return Effect.fail(error)
            return Effect.andThen(
              Effect.sleep(Duration.millis(pause)),
              turn(number + 1, afterUnknown || error.outcome === "unknown")
            )
          })
        })
      })
    return turn(1, false)
  })

/** A response whose body is still to be read. */
interface Opened {
  readonly attempt: Classify.Attempt
  readonly response: Send.Fetched
  readonly abort: () => void
}

const open: Once<Opened> = ({ attempt, clock, patience, transport, uri }) =>
  Effect.callback((resume) => {
    const controller = new AbortController()
    const abort = () => controller.abort()
    let ended = false
    const end = (result: Effect.Effect<Opened, Errors.OpenCloudError>) => {
      if (ended) return
      ended = true
      cancelAlarm()
      resume(result)
    }
    const fail = (broken: Send.Broken) => end(Effect.fail(Classify.fromBroken(attempt, broken)))
    const cancelAlarm = Alarm.after(clock, patience.millis, () => {
      abort()
      fail({ _tag: "TimedOut", bound: patience.bound, millis: patience.stated, sent: true })
    })
    transport.fetch(uri, { method: "GET", signal: controller.signal }).then(
      async (response) => {
        if (response.ok) return end(Effect.succeed({ attempt, response, abort }))
        const body = await response.text().catch(() => "")
        const answer = discreet({ _tag: "Answer", status: response.status, headers: response.headers, body })
        end(Effect.fail(Classify.fromAnswer(attempt, answer, undefined)))
      },
      (cause) => fail(Send.failure(cause))
    )
    return Effect.sync(() => {
      ended = true
      cancelAlarm()
      abort()
    })
  })

/** Storage repeats what was signed when a signature does not fit: of what it says, only the code is kept. */
const discreet = (answer: Send.Answer): Send.Answer => ({
  _tag: "Answer",
  status: answer.status,
  headers: answer.headers,
  body: /<Code>([\w.-]{1,80})<\/Code>/.exec(answer.body)?.[1] ?? ""
})

const brokenOff = (attempt: Classify.Attempt, status: number, cause: unknown): Errors.OpenCloudError => {
  const broken = Send.failure(cause)
  return Classify.fromBroken(attempt, broken._tag === "Failed" ? { ...broken, sent: true, status } : broken)
}
