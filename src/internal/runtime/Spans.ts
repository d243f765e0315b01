/**
 * Spans. Where nobody listens there is none, and nothing is paid for it.
 *
 * They are made here, as Effect makes them: what it has for it brings a tracer of its own along, which keeps spans that
 * nobody reads, and stack traces, which cost more than the calls.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Fiber from "effect/Fiber"
import type * as LogLevel from "effect/LogLevel"
import * as Option from "effect/Option"
import * as References from "effect/References"
import * as Stream from "effect/Stream"
import * as Tracer from "effect/Tracer"

type AnyFiber = Fiber.Fiber<unknown, unknown>

/** Whether anyone would see a span. */
export const isTraced = (fiber: AnyFiber): boolean => fiber.cache.tracer !== undefined && fiber.cache.tracerEnabled

/** What is said of a span. */
export interface About {
  readonly attributes: Readonly<Record<string, unknown>>
  readonly kind?: Tracer.SpanKind
  /** In place of the span that the fiber is in. */
  readonly parent?: Tracer.Span
}

/** The nearest span from here on that may have children. */
const parentOf = (span: Tracer.AnySpan | undefined): Option.Option<Tracer.AnySpan> => {
  if (span === undefined) return Option.none()
  if (!Context.get(span.annotations, Tracer.DisablePropagation)) return Option.some(span)
  return span._tag === "Span" ? parentOf(Option.getOrUndefined(span.parent)) : Option.none()
}

const now = (fiber: AnyFiber): bigint =>
  fiber.getRef(References.TracerTimingEnabled) ? fiber.getRef(Clock.Clock).currentTimeNanosUnsafe() : BigInt(0)

/** `LogLevel.isGreaterThan` says the same, and brings orders and what makes them. */
const rank = (level: LogLevel.LogLevel): number => levels.indexOf(level)

const levels: ReadonlyArray<LogLevel.LogLevel> = ["All", "Trace", "Debug", "Info", "Warn", "Error", "Fatal", "None"]

const begin = (fiber: AnyFiber, tracer: Tracer.Tracer, name: string, about: About): Tracer.Span => {
  const parent = about.parent === undefined ? parentOf(fiber.cache.span) : Option.some<Tracer.AnySpan>(about.parent)
  const unseen = rank(fiber.getRef(Tracer.MinimumTraceLevel)) > rank(fiber.getRef(Tracer.CurrentTraceLevel))
  const span = tracer.span({
    name,
    parent,
    annotations: Context.empty(),
    links: [...fiber.getRef(References.TracerSpanLinks)],
    startTime: now(fiber),
    kind: about.kind ?? "internal",
    root: false,
    sampled: !unseen && (Option.isNone(parent) || parent.value.sampled)
  })
  for (const attributes of [fiber.getRef(References.TracerSpanAnnotations), about.attributes]) {
    for (const key in attributes) span.attribute(key, attributes[key])
  }
  return span
}

/**
 * A span is told how its effect ended, and not with what: tracers keep the exit of a span, and a value may be a token or
 * a body.
 */
const end = (fiber: AnyFiber, span: Tracer.Span, exit: Exit.Exit<unknown, unknown>): void => {
  span.end(now(fiber), Exit.isSuccess(exit) ? Exit.void : exit)
}

/** Runs an effect in a span, which is the parent of nothing: see `within`. */
export const spanned = <A, E, R>(
  name: string,
  about: About,
  body: (span: Tracer.Span | undefined) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> =>
  Effect.withFiber((fiber) => {
    const { tracer } = fiber.cache
    if (tracer === undefined || !isTraced(fiber)) return body(undefined)
    const span = begin(fiber, tracer, name, about)
    return Effect.onExit(body(span), (exit) => {
      end(fiber, span, exit)
      return Effect.void
    })
  })

/** Makes a span the parent of all that an effect does. */
export const within = <A, E, R>(
  effect: Effect.Effect<A, E, R>,
  span: Tracer.Span | undefined
): Effect.Effect<A, E, R> =>
  // A parent that it may ask for is the one that it gets here.
  span === undefined ? effect : (Effect.provideService(effect, Tracer.ParentSpan, span) as Effect.Effect<A, E, R>)

/** Runs an effect in a span, which is the parent of all that it does. */
export const around = <A, E, R>(
  name: string,
  attributes: About["attributes"],
  effect: Effect.Effect<A, E, R>,
  kind: Tracer.SpanKind = "internal"
): Effect.Effect<A, E, R> => spanned(name, { attributes, kind }, (span) => within(effect, span))

/** Runs a stream in a span, from its first item to its end. */
export const aroundStream = <A, E, R>(
  name: string,
  attributes: About["attributes"],
  stream: Stream.Stream<A, E, R>
): Stream.Stream<A, E, R> =>
  Stream.suspend(() => {
    let close = (_: Exit.Exit<unknown, unknown>): void => {}
    const begun = Effect.withFiber((fiber) => {
      const { tracer } = fiber.cache
      if (tracer === undefined || !isTraced(fiber)) return Effect.succeed(stream)
      const span = begin(fiber, tracer, name, { attributes })
      close = (exit) => end(fiber, span, exit)
      // As in `within`.
      return Effect.succeed(Stream.provideService(stream, Tracer.ParentSpan, span) as Stream.Stream<A, E, R>)
    })
    return Stream.onExit(Stream.unwrap(begun), (exit) => Effect.sync(() => close(exit)))
  })
