/**
 * What a client shows of its work: a span for each call with child spans for
 * waits and further attempts. Nothing is logged, and nothing here
 * sees a credential, an id or a body.
 *
 * @internal
 */
import type * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import type * as Tracer from "effect/Tracer"
import type { AnyOperation } from "../../Operation.ts"
import * as Spans from "../runtime/Spans.ts"

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
