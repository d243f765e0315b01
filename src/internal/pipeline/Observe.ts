/**
 * What a client shows of its work: a span for each call with child spans for
 * waits and further attempts, and metrics. Nothing is logged, and nothing here
 * sees a credential, an id or a body.
 *
 * @internal
 */
import type * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as Metric from "effect/Metric"
import type * as Tracer from "effect/Tracer"
import type { AnyOperation } from "../../Operation.ts"
import * as Spans from "../runtime/Spans.ts"

const calls = /*#__PURE__*/ Metric.counter("open_cloud_calls", { description: "Calls begun", incremental: true })
const failures = /*#__PURE__*/ Metric.counter("open_cloud_failures", {
  description: "Calls that ended in an error",
  incremental: true
})
const retries = /*#__PURE__*/ Metric.counter("open_cloud_retries", {
  description: "Attempts after the first of a call",
  incremental: true
})
const waits = /*#__PURE__*/ Metric.counter("open_cloud_wait_milliseconds", {
  description: "Time spent waiting for quota or before another attempt",
  incremental: true
})
const remaining = /*#__PURE__*/ Metric.gauge("open_cloud_quota_remaining", {
  description: "Requests left in the current window, as the server last said"
})

/** One operation's metrics. Attributes: `operation`, and `error`, `reason` where it matters. */
export interface Meter {
  readonly called: (context: Context.Context<never>) => void
  readonly failed: (context: Context.Context<never>, error: string) => void
  readonly retried: (context: Context.Context<never>, error: string) => void
  readonly waited: (context: Context.Context<never>, reason: "quota" | "retry", millis: number) => void
  readonly remaining: (context: Context.Context<never>, requests: number) => void
}

const meters = new WeakMap<object, Meter>()

/**
 * The metrics of an operation; made once, as looking up a metric's attributes
 * costs more than counting.
 */
export const meter = (operation: AnyOperation): Meter => {
  const known = meters.get(operation)
  if (known !== undefined) return known
  const made = makeMeter(operation.id)
  meters.set(operation, made)
  return made
}

const makeMeter = (operation: string): Meter => {
  const called = Metric.withAttributes(calls, { operation })
  const left = Metric.withAttributes(remaining, { operation })
  return {
    called: (context) => called.updateUnsafe(1, context),
    failed: (context, error) => Metric.withAttributes(failures, { operation, error }).updateUnsafe(1, context),
    retried: (context, error) => Metric.withAttributes(retries, { operation, error }).updateUnsafe(1, context),
    waited: (context, reason, millis) =>
      Metric.withAttributes(waits, { operation, reason }).updateUnsafe(millis, context),
    remaining: (context, requests) => left.updateUnsafe(requests, context)
  }
}

type Attributes = Readonly<Record<string, string | number>>

/** Where a request goes, as OpenTelemetry names it: the host alone, and its port where the address names one. */
const serverAttributes = (server: string): Attributes => {
  const { hostname, port } = new URL(server)
  return { "server.address": hostname, ...(port !== "" && { "server.port": Number(port) }) }
}

/** By operation, the server of the last call and what is said of it. */
const lastAttributes = new WeakMap<object, { readonly server: string; readonly attributes: Attributes }>()

const attributesOf = (operation: AnyOperation, server: string): Attributes => {
  const last = lastAttributes.get(operation)
  if (last?.server === server) return last.attributes
  const attributes = {
    "http.request.method": operation.method,
    "url.template": operation.path,
    ...serverAttributes(server)
  }
  lastAttributes.set(operation, { server, attributes })
  return attributes
}

/** Whether a tracer wants to know in which span each step is, such as one that other libraries ask, too. */
export const follows = (fiber: Fiber.Fiber<unknown, unknown>): boolean => fiber.cache.tracer?.context !== undefined

/** Runs a call in its span; `within` makes it the parent of what the call runs of the program's own. */
export const call = <A, E>(
  operation: AnyOperation,
  server: string,
  within: boolean,
  body: (span: Tracer.Span | undefined) => Effect.Effect<A, E>
): Effect.Effect<A, E> =>
  Spans.spanned(
    `OpenCloud.${operation.id}`,
    { kind: "client", attributes: attributesOf(operation, server) },
    within ? (span) => Spans.within(body(span), span) : body
  )

/** Runs a part of a call in a child span. */
export const part = <A, E>(
  span: Tracer.Span | undefined,
  name: "attempt" | "wait",
  attributes: Attributes,
  effect: Effect.Effect<A, E>
): Effect.Effect<A, E> =>
  span === undefined ? effect : Spans.spanned(`OpenCloud.${name}`, { parent: span, attributes }, () => effect)
