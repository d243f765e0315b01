/**
 * Spans around what makes several requests. Where nobody listens there is none, and nothing is paid for it.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import type * as Tracer from "effect/Tracer"

/** Whether anyone would see a span. Effect's own tracer keeps spans that nobody reads. */
export const isTraced = (fiber: Fiber.Fiber<unknown, unknown>): boolean =>
  fiber.cache.tracer !== undefined && fiber.cache.tracerEnabled

type Attributes = Readonly<Record<string, string>>

const optionsOf = (attributes: Attributes, kind: Tracer.SpanKind) =>
  // Stack traces cost more than the calls.
  ({ attributes, kind, captureStackTrace: false }) as const

/**
 * Lets an effect run in a span that is told how it ended, and not with what: tracers keep the exit of a span, and a
 * value may be a token or a body. What is to run in the span goes through `kept`.
 */
export const valueless = <A, E, R>(
  spanned: (
    kept: <E1, R1>(effect: Effect.Effect<A, E1, R1>) => Effect.Effect<void, E1, R1>
  ) => Effect.Effect<void, E, R>
): Effect.Effect<A, E, R> =>
  Effect.suspend(() => {
    let value: A
    const keep = (own: A) => {
      value = own
    }
    return Effect.map(
      spanned((effect) => Effect.map(effect, keep)),
      () => value
    )
  })

/** Runs an effect in a span, which is the parent of all that it does. */
export const around = <A, E, R>(
  name: string,
  attributes: Attributes,
  effect: Effect.Effect<A, E, R>,
  kind: Tracer.SpanKind = "internal"
): Effect.Effect<A, E, R> =>
  Effect.withFiber((fiber) =>
    isTraced(fiber)
      ? // A parent that it may ask for is the one that it gets here.
        valueless<A, E, R>(
          (kept) => Effect.withSpan(kept(effect), name, optionsOf(attributes, kind)) as Effect.Effect<void, E, R>
        )
      : effect
  )

/** Runs a stream in a span, from its first item to its end. */
export const aroundStream = <A, E, R>(
  name: string,
  attributes: Attributes,
  stream: Stream.Stream<A, E, R>
): Stream.Stream<A, E, R> =>
  Stream.unwrap(
    Effect.withFiber((fiber) =>
      Effect.succeed(
        isTraced(fiber)
          ? // As above.
            (Stream.withSpan(stream, name, optionsOf(attributes, "internal")) as Stream.Stream<A, E, R>)
          : stream
      )
    )
  )
