/**
 * Bytes to and from addresses that Open Cloud hands out: uploads of binary input,
 * downloads of assets and of binary output. The address itself is the permission,
 * so no credential goes there, and no error tells the address.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import type * as Errors from "./Errors.ts"
import { UnexpectedResponse } from "./Errors.ts"
import type { Fetch, Fetched } from "./Http.ts"
import { isTaken, readable, taken } from "./interface/Bytes.ts"
import { InvalidInput } from "./interface/InvalidInput.ts"

import * as Server from "./internal/credentials/Server.ts"
import * as Call from "./internal/pipeline/Call.ts"
import * as Repeat from "./internal/pipeline/Repeat.ts"
import * as Retry from "./internal/pipeline/Retry.ts"
import type { Settings } from "./internal/pipeline/Settings.ts"
import * as Unsent from "./internal/pipeline/Unsent.ts"
import { type Asked, type Attempt, first } from "./internal/response/Attempt.ts"
import * as Classify from "./internal/response/Classify.ts"
import * as Limits from "./internal/response/Limits.ts"
import * as Monotonic from "./internal/runtime/Monotonic.ts"
import * as Spans from "./internal/runtime/Spans.ts"
import * as Body from "./internal/transport/Body.ts"
import * as Failure from "./internal/transport/Failure.ts"
import * as Send from "./internal/transport/Send.ts"
import * as Timed from "./internal/transport/Timed.ts"
import type { AnyOperation, FileContent } from "./Operation.ts"
import * as References from "./References.ts"

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
export const PresignedFetch = Context.Reference<Fetch | undefined>("effect-open-cloud/PresignedFetch", {
  defaultValue: () => undefined
})

/** A client's `fetch` and its bounds. Calls and transfers share its budget of retries. */
export interface Transport
  extends Pick<Settings, "fetch" | "attemptTimeout" | "deadline" | "retryPolicy" | "answerLimits"> {
  readonly budget: Retry.Budget
}

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
  content: FileContent
): Effect.Effect<void, Errors.OpenCloudError> => {
  const body = readable(content)
  const transfer = begin(
    client.transport,
    uploading,
    uri,
    (attempt, patience) =>
      Effect.flatMap(
        Timed.sent(
          Send.make(attempt.call.transport.fetch),
          {
            method: "PUT",
            url: uri,
            headers: {},
            body,
            retry: "idempotent",
            limits: attempt.call.transport.answerLimits
          },
          patience,
          attempt.call.clock
        ),
        (end) => {
          if (end._tag !== "Answer") return Effect.fail(Classify.fromBroken(attempt, end))
          if (end.status >= 200 && end.status <= 299) return Effect.void
          return Effect.fail(Classify.fromAnswer(attempt, discreet(end), undefined))
        }
      ),
    !(body instanceof ReadableStream)
  )
  const upload = Spans.around("OpenCloud.upload", {}, transfer, "client")
  // When it is run: a second time finds a stream taken by the first.
  return Effect.suspend(() =>
    isTaken(body) ? Effect.fail(Unsent.invalidRequest(uploading, new InvalidInput("content", taken))) : upload
  )
}

/**
 * Gets the bytes at an address as they come, such as an asset's delivery location or
 * a Luau task's binary output. Repeated until bytes come; what breaks off later fails
 * with `TransportError`, and what stalls for an `AttemptTimeout` with `Timeout`. Stops the transfer when it is interrupted or not read to its end.
 *
 * @since 0.1.0
 */
export const download = (client: Client, uri: string): Stream.Stream<Uint8Array, Errors.OpenCloudError> =>
  Spans.aroundStream("OpenCloud.download", {}, received(client, uri))

const received = (client: Client, uri: string): Stream.Stream<Uint8Array, Errors.OpenCloudError> =>
  Stream.unwrap(
    Effect.acquireRelease(begin(client.transport, downloading, uri, open, true), ({ abort }) => Effect.sync(abort), {
      interruptible: true
    }).pipe(
      Effect.map((opened) =>
        Stream.fromPull(
          Effect.sync(() => {
            const reader = opened.response.body?.getReader()
            return Effect.flatMap(reader === undefined ? Effect.succeed(undefined) : next(opened, reader), (chunk) =>
              chunk === undefined ? Cause.done() : Effect.succeed([chunk] as const)
            )
          })
        )
      )
    )
  )

/**
 * Gets all bytes at an address. A transfer that breaks off is begun again. `AttemptTimeout`
 * and `Deadline` bound it to its last byte, so give a large file time.
 *
 * @since 0.1.0
 */
export const downloadBytes = (
  client: Client,
  uri: string
): Effect.Effect<Uint8Array<ArrayBuffer>, Errors.OpenCloudError> => {
  const transfer = begin(
    client.transport,
    downloading,
    uri,
    (attempt, patience) =>
      Effect.suspend(() => {
        const { clock } = attempt.call
        const endsAt = Monotonic.millis(clock) + patience.millis
        return Effect.flatMap(open(attempt, patience), (opened) =>
          collect(opened, () => endsAt - Monotonic.millis(clock))
        )
      }),
    true
  )
  return Spans.around("OpenCloud.download", {}, transfer, "client")
}

type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>

/** The next chunk; nothing at the end. Whoever consumes them may take time, and the server may not. */
const next = (
  { abort, attempt, patience, response }: Opened,
  reader: Reader,
  millis = attempt.call.attemptTimeout
): Effect.Effect<Uint8Array<ArrayBuffer> | undefined, Errors.OpenCloudError> =>
  Timed.timed(
    { clock: attempt.call.clock, millis, begin: () => reader.read(), stop: abort },
    {
      done: ({ done, value }) => Effect.succeed(done ? undefined : value),
      failed: (cause) => Effect.fail(brokenOff(attempt, response.status, cause)),
      late: () => {
        const { attemptTimeout } = attempt.call
        const { bound, stated } =
          millis === attemptTimeout ? { bound: "attempt" as const, stated: attemptTimeout } : patience
        return Effect.fail(Classify.fromBroken(attempt, { _tag: "TimedOut", bound, millis: stated, sent: true }))
      }
    }
  )

/** All chunks, within what is left of an attempt's time. */
const collect = (
  opened: Opened,
  millisLeft: () => number
): Effect.Effect<Uint8Array<ArrayBuffer>, Errors.OpenCloudError> =>
  Effect.gen(function* () {
    const reader = opened.response.body?.getReader()
    const chunks: Array<Uint8Array<ArrayBuffer>> = []
    let length = 0
    while (reader !== undefined) {
      const chunk = yield* next(opened, reader, millisLeft())
      if (chunk === undefined) break
      chunks.push(chunk)
      length += chunk.length
    }
    return Body.joined(chunks, length)
  })

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
  retry: method === "GET" ? "safe" : "idempotent"
})

const uploading = pseudo("transfers.upload", "PUT")
const downloading = pseudo("transfers.download", "GET")

/** A transfer, as a call is one: what travels where, and within which bounds. */
interface Transfer extends Asked, Call.Bounds {
  readonly transport: Transport
  readonly uri: string
}

type Once<A> = (attempt: Attempt<Transfer>, patience: Send.Patience) => Effect.Effect<A, Errors.OpenCloudError>

/** Attempts within the bounds that the fiber and the client set. */
const begin = <A>(
  own: Transport,
  operation: AnyOperation,
  uri: string,
  once: Once<A>,
  repeatable: boolean
): Effect.Effect<A, Errors.OpenCloudError> =>
  Effect.withFiber((fiber) => {
    const transport: Transport = {
      ...own,
      fetch: fiber.getRef(PresignedFetch) ?? own.fetch,
      answerLimits: Limits.override(own.answerLimits, fiber.getRef(References.AnswerLimits))
    }
    const refusal = Server.transferRefusal(uri)
    if (refusal !== undefined) return Effect.fail(Unsent.invalidRequest(operation, new InvalidInput("uri", refusal)))
    const transfer: Transfer = {
      ...Call.boundsOf(transport, fiber),
      operation,
      // The address is the permission.
      secret: Redacted.make(uri),
      transport,
      uri
    }
    transport.budget.earn()
    const policy = Retry.override(transport.retryPolicy, fiber.getRef(References.RetryPolicy))
    const repeated: Repeat.Repeated<Transfer> = {
      policy: () => policy,
      budget: transport.budget,
      repeatable: () => repeatable,
      timeLeft: Call.timeLeft,
      authorize: (attempt) => attempt
    }
    return Repeat.run(repeated, first(transfer), (attempt) => once(attempt, Call.patienceOf(transfer)))
  })

/** A response whose body is still to be read. */
interface Opened {
  readonly attempt: Attempt<Transfer>
  readonly patience: Send.Patience
  readonly response: Fetched
  readonly abort: () => void
}

/** Redirects that are followed, one after the other. */
const mostHops = 5

/** Thrown where a redirect leads to where bytes may not come from. */
class BadHop {
  readonly reason: string
  readonly status: number
  constructor(reason: string, status: number) {
    this.reason = reason
    this.status = status
  }
}

/**
 * Follows redirects hop by hop, each under the rules of the first address. A page is not shown
 * where one leads; there the platform follows, which lets no page leave https.
 */
const follow = async (fetch: Fetch, uri: string, signal: AbortSignal): Promise<Fetched> => {
  const redirect = Server.isBrowser() ? "follow" : "manual"
  let at = uri
  for (let hops = 0; ; hops++) {
    const response = await fetch(at, { method: "GET", signal, redirect })
    const location = response.headers.get("location")
    if (response.status < 301 || response.status > 308 || response.status === 304 || location === null) return response
    void response.body?.cancel().catch(() => {})
    if (hops === mostHops) throw new BadHop(`more than ${mostHops} redirects`, response.status)
    at = URL.canParse(location, at) ? new URL(location, at).href : location
    const refusal = Server.transferRefusal(at)
    if (refusal !== undefined) throw new BadHop(`a redirect to an address that ${refusal}`, response.status)
  }
}

const open: Once<Opened> = (attempt, patience) =>
  Effect.suspend(() => {
    const { clock, transport, uri } = attempt.call
    const controller = new AbortController()
    const why = new Send.Aborted()
    const abort = () => controller.abort(why)
    const begin = async (): Promise<Opened | Errors.OpenCloudError> => {
      const response = await follow(transport.fetch, uri, controller.signal)
      if (response.ok) return { attempt, patience, response, abort }
      const { text } = await Body.read(response, transport.answerLimits.error).catch(() => ({ text: "" }))
      const answer = discreet({ _tag: "Answer", status: response.status, headers: response.headers, body: text })
      return Classify.fromAnswer(attempt, answer, undefined)
    }
    const broken = (end: Send.Broken) => Effect.fail(Classify.fromBroken(attempt, end))
    return Timed.timed(
      { clock, millis: patience.millis, begin, stop: abort },
      {
        done: (opened) => ("response" in opened ? Effect.succeed(opened) : Effect.fail(opened)),
        failed: (cause) => {
          if (!Failure.isOf(BadHop, cause)) return broken(Send.failure(cause))
          const { reason, status } = cause
          const about = { ...Classify.common(attempt, "answered"), status }
          return Effect.fail(UnexpectedResponse.make({ ...about, kind: "redirect", reason, transient: false }))
        },
        late: () => broken({ _tag: "TimedOut", bound: patience.bound, millis: patience.stated, sent: !why.neverSent })
      }
    )
  })

/** Storage repeats what was signed when a signature does not fit: of what it says, only the code is kept. */
const discreet = (answer: Send.Answer): Send.Answer => ({
  _tag: "Answer",
  status: answer.status,
  headers: { get: (name) => (name === "location" ? null : answer.headers.get(name)) },
  body: /<Code>([\w.-]{1,80})<\/Code>/.exec(answer.body)?.[1] ?? ""
})

const brokenOff = (attempt: Attempt<Transfer>, status: number, cause: unknown): Errors.OpenCloudError => {
  const broken = Send.failure(cause)
  return Classify.fromBroken(attempt, broken._tag === "Failed" ? { ...broken, sent: true, status } : broken)
}
