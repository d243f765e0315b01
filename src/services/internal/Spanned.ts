/**
 * Spans for the methods of a service that make several requests.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as Spans from "../../internal/runtime/Spans.ts"

const inSpan = (span: string, member: unknown): unknown => {
  if (Effect.isEffect(member)) return Spans.around(span, {}, member)
  if (typeof member !== "function") return member
  const run = (...input: ReadonlyArray<unknown>): unknown => {
    const result: unknown = member(...input)
    if (Stream.isStream(result)) return Spans.aroundStream(span, {}, result)
    return Effect.isEffect(result) ? Spans.around(span, {}, result) : result
  }
  // A list has its pages beside it.
  return Object.assign(run, member)
}

/**
 * The methods of a service, those that make several requests each in a span: the parent of its calls. Of any other the
 * call, or the walk through a list, has a span as it is.
 */
export const spanned = <S>(service: string, methods: S, several: ReadonlyArray<keyof S & string>): S => {
  const spans = several.map((name) => [name, inSpan(`${service}.${name}`, methods[name])])
  // The same methods, some of them in spans.
  return { ...methods, ...Object.fromEntries(spans) }
}
