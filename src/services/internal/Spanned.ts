/**
 * Spans for the methods of a service that make several requests.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as Spans from "../../internal/runtime/Spans.ts"

/** Methods that are an operation and nothing else, whose call or walk has a span as it is. */
const plainMethods = new WeakSet<object>()

/** Marks a method as an operation and nothing else. */
export const plain = <F extends object>(method: F): F => {
  plainMethods.add(method)
  return method
}

/** What is made of a method that is plain is plain. */
export const like = <F extends object>(method: object, other: F): F => (plainMethods.has(method) ? plain(other) : other)

/** The methods of a service, those of several requests each in a span: the parent of its calls. */
export const spanned = <S>(service: string, methods: S): S => {
  if (typeof methods !== "object" || methods === null) return methods
  const entries = Object.entries(methods).map(([name, run]: readonly [string, unknown]) => {
    const span = `${service}.${name}`
    if (Effect.isEffect(run)) return [name, Spans.around(span, {}, run)]
    if (typeof run !== "function" || plainMethods.has(run)) return [name, run]
    const inSpan = (...input: ReadonlyArray<unknown>): unknown => {
      const result: unknown = run(...input)
      if (Stream.isStream(result)) return Spans.aroundStream(span, {}, result)
      return Effect.isEffect(result) ? Spans.around(span, {}, result) : result
    }
    // A list has its pages beside it.
    return [name, Object.assign(inSpan, run)]
  })
  // The same methods, in spans.
  return Object.fromEntries(entries) as S
}
