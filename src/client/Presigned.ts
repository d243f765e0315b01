/**
 * Bytes to and from addresses that carry their own permission: presigned
 * uploads, and files on a content network. No credential ever goes along.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as Classify from "./Classify.ts"
import type { OpenCloudError } from "./Errors.ts"
import * as Errors from "./Errors.ts"
import type { AnyOperation } from "./Operation.ts"
import * as References from "./References.ts"
import * as Retry from "./Retry.ts"
import type { Fetch } from "./Send.ts"
import { checkServer } from "./Server.ts"

/**
 * The `fetch` for addresses that carry their own permission. Default: the
 * platform's. Provide it around the calls, as a reference or in a layer.
 *
 * @since 0.1.0
 */
export const PresignedFetch = Context.Reference<Fetch>("effect-open-cloud/PresignedFetch", {
  defaultValue: () => (url, init) => globalThis.fetch(url, init)
})

/** Longest time of one transfer unless `AttemptTimeout` says otherwise: files are larger than answers. */
const defaultTimeout = "5 minutes"

/**
 * Puts bytes at an address that an operation gave. Repeated like an idempotent
 * operation: the same bytes go to the same place.
 *
 * @since 0.1.0
 */
export const upload = (
  operation: AnyOperation,
  url: string,
  content: Uint8Array<ArrayBuffer> | Blob
): Effect.Effect<void, OpenCloudError> =>
  repeated((number) =>
    Effect.flatMap(
      transfer(operation, number, url, {
        method: "PUT",
        headers: { "content-type": "application/octet-stream" },
        body: content
      }),
      (response) => Effect.ignore(Effect.tryPromise(() => response.body?.cancel() ?? Promise.resolve()))
    )
  )

/**
 * All bytes at an address that an operation gave.
 *
 * @since 0.1.0
 */
export const download = (
  operation: AnyOperation,
  url: string
): Effect.Effect<Uint8Array<ArrayBuffer>, OpenCloudError> =>
  repeated((number) =>
    Effect.flatMap(transfer(operation, number, url, { method: "GET" }), (response) =>
      bounded(
        operation,
        number,
        Effect.tryPromise({
          try: async () => new Uint8Array(await response.arrayBuffer()),
          catch: (cause) => broken(operation, number, url, cause)
        })
      )
    )
  )

/**
 * The bytes at an address that an operation gave, as they come. What broke off
 * is not begun again: the consumer has seen a part of it.
 *
 * @since 0.1.0
 */
export const stream = (operation: AnyOperation, url: string): Stream.Stream<Uint8Array, OpenCloudError> =>
  Stream.unwrap(
    Effect.map(
      repeated((number) => transfer(operation, number, url, { method: "GET" })),
      (response) =>
        response.body === null
          ? Stream.empty
          : Stream.fromReadableStream({
              evaluate: () => response.body as ReadableStream<Uint8Array>,
              onError: (cause) => broken(operation, 1, url, cause)
            })
    )
  )

const attemptOf = (operation: AnyOperation, number: number, url: string): Classify.Attempt => ({
  operation,
  number,
  afterUnknown: false,
  // Whoever has the address has the permission.
  secret: Redacted.make(url)
})

const broken = (operation: AnyOperation, number: number, url: string, cause: unknown): OpenCloudError =>
  Classify.fromBroken(attemptOf(operation, number, url), {
    _tag: "Failed",
    sent: true,
    status: undefined,
    reason: reasonOf(cause)
  })

const reasonOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause)
  const code = (cause.cause as { readonly code?: unknown } | undefined)?.code
  return typeof code === "string" ? code : cause.message
}

const unusable = (operation: AnyOperation, number: number, reason: string, status?: number): OpenCloudError =>
  Errors.UnexpectedResponse.make({
    ...Classify.common({ operation, number, afterUnknown: false }, "answered"),
    ...(status !== undefined && { status }),
    reason,
    transient: false
  })

/** One request; its answer is a success. */
const transfer = (
  operation: AnyOperation,
  number: number,
  url: string,
  init: RequestInit
): Effect.Effect<Response, OpenCloudError> => {
  try {
    const { origin, pathname } = new URL(url)
    checkServer(origin + pathname, false)
  } catch {
    return Effect.fail(unusable(operation, number, "the address to transfer bytes with is not one"))
  }
  return Effect.flatMap(PresignedFetch, (fetch) =>
    bounded(
      operation,
      number,
      Effect.tryPromise({
        // A browser's cookies are credentials, too.
        try: (signal) => fetch(url, { ...init, signal, credentials: "omit" }),
        catch: (cause) => broken(operation, number, url, cause)
      })
    )
  ).pipe(
    Effect.flatMap((response) => (response.ok ? Effect.succeed(response) : refusal(operation, number, url, response)))
  )
}

const refusal = (
  operation: AnyOperation,
  number: number,
  url: string,
  response: Response
): Effect.Effect<never, OpenCloudError> =>
  Effect.flatMap(
    Effect.orElseSucceed(
      Effect.tryPromise(() => response.text()),
      () => ""
    ),
    (body) => {
      const { headers, status } = response
      // Scopes and the like have no part in it: the address is not valid, or not any more.
      return status < 500 && status !== 429
        ? Effect.fail(unusable(operation, number, `the address to transfer bytes with was refused (${status})`, status))
        : Effect.fail(
            Classify.fromAnswer(attemptOf(operation, number, url), { _tag: "Answer", status, headers, body }, undefined)
          )
    }
  )

const bounded = <A>(operation: AnyOperation, number: number, effect: Effect.Effect<A, OpenCloudError>) =>
  Effect.flatMap(References.AttemptTimeout, (timeout = defaultTimeout) =>
    Effect.timeoutOrElse(effect, {
      duration: timeout,
      orElse: () =>
        Effect.fail(
          Errors.Timeout.make({
            ...Classify.common({ operation, number, afterUnknown: false }, "unknown"),
            bound: "attempt",
            millis: Duration.toMillis(timeout)
          })
        )
    })
  )

const repeated = <A>(attempt: (number: number) => Effect.Effect<A, OpenCloudError>): Effect.Effect<A, OpenCloudError> =>
  Effect.flatMap(References.RetryPolicy, (options) => {
    const policy = Retry.override(Retry.defaultPolicy, options)
    const from = (number: number): Effect.Effect<A, OpenCloudError> =>
      Effect.catch(attempt(number), (error) => {
        if (number >= policy.attempts || !Retry.mayRepeat(error, "idempotent", policy)) return Effect.fail(error)
        return Effect.flatMap(Random.next, (random) => {
          const retryAfter = "retryAfter" in error ? error.retryAfter : undefined
          const pause = Retry.pause(policy, number, retryAfter, random)
          return Effect.andThen(Effect.sleep(Duration.millis(pause)), from(number + 1))
        })
      })
    return from(1)
  })
