/**
 * Lengths of time in answers. They stand apart from `Read`, so that only bundles with an answer that has one read it.
 *
 * @since 0.2.0
 */
import { parseCount, parseSeconds, parseTimeSpan } from "./Formats.ts"
import type { Lazy } from "./Shape.ts"

const ofText = (parse: (text: string) => unknown) => (value: unknown) =>
  typeof value === "string" ? parse(value) : undefined

/** A duration of protobuf. */
export const seconds: Lazy = {
  of: () => "seconds",
  expected: 'a duration such as "3.5s"',
  read: /*#__PURE__*/ ofText(parseSeconds)
}

/** One of .NET. */
export const timespan: Lazy = {
  of: () => "timespan",
  expected: "a time span such as 1.02:03:04",
  read: /*#__PURE__*/ ofText(parseTimeSpan)
}

/** A number of seconds. */
export const count: Lazy = { of: () => "count", expected: "a number of seconds", read: parseCount }
