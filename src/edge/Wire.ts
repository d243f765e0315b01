/**
 * How a coordinator is asked: JSON to an address, by POST.
 *
 * @internal
 */
import type { Reply, Request as Report } from "../internal/fleet/Protocol.ts"
import type { Answer, Step } from "../stores/Records.ts"

/** Ends the addresses, with the version of what is said there: a fleet is not replaced at once. */
export const paths = { quotas: "/v1/quotas", records: "/v1/records" } as const

/** What is said of quotas: the names of buckets, and what is said of each. */
export interface Count {
  readonly keys: ReadonlyArray<string>
  readonly report: Report
}

/** What is answered; nothing where another request has overtaken this one. */
export interface Counted {
  readonly reply?: Reply
}

/** What is said of a record. */
export interface Keep {
  readonly key: string
  readonly step: Step
}

/** Nothing that is asked is longer: what a Durable Object keeps of one record, and what JSON adds. */
export const longest = 4_194_304

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isNumber = (value: unknown): value is number => Number.isFinite(value)

const isText = (value: unknown): value is string => typeof value === "string"

const isList = <A>(value: unknown, isItem: (item: unknown) => item is A): value is ReadonlyArray<A> =>
  Array.isArray(value) && value.every(isItem)

/** JSON has no infinity, and writes nothing in its place. */
const isOptional = (value: unknown): boolean => value === undefined || value === null || isNumber(value)

const isReport = (value: unknown): value is Report["b"][number] => {
  if (!isRecord(value)) return false
  const { c, d, e, f, g, h, i, l, n, o, p, r, sl, sw, u, v, w, y, z } = value
  return (
    [w, d, g, p, f, y, v].every(isNumber) &&
    Number(w) > 0 &&
    [c, e, i, l, o, sl, sw, u, z].every(isOptional) &&
    [undefined, null, 1, 2].some((it) => it === h) &&
    (n === undefined || isList(n, Array.isArray)) &&
    (r === undefined || isList(r, isText))
  )
}

const isAsk = (value: unknown): value is Report["a"][number] =>
  isRecord(value) &&
  isNumber(value.n) &&
  isList(value.b, isNumber) &&
  isList(value.w, isNumber) &&
  isList(value.x, isNumber)

/** What was said of quotas, where it can be understood. */
export const countOf = (body: unknown): Count | undefined => {
  if (!isRecord(body) || !isList(body.keys, isText) || !isRecord(body.report)) return undefined
  const { a, b, m, t } = body.report
  if (!isText(m) || !isNumber(t) || !isList(b, isReport) || !isList(a, isAsk)) return undefined
  return b.length === body.keys.length ? { keys: body.keys, report: { a, b, m, t } } : undefined
}

/** What was answered. Throws where it cannot be read. */
export const replyOf = (text: string): Reply | undefined => (JSON.parse(text) as Counted).reply

const stepOf = (value: unknown): Step | undefined => {
  if (!isRecord(value)) return undefined
  const { _tag, ifEmpty, instead, millis, owner, text, version } = value
  const only = isText(instead) ? { instead } : {}
  switch (_tag) {
    case "Read":
      return { _tag }
    case "Write":
      if (!isText(text)) return undefined
      return { _tag, text, ...(isText(version) && { version }), ...(isNumber(millis) && { millis }), ...only }
    case "Remove":
      return { _tag, ...only }
    case "Take":
      if (!isText(owner) || !isNumber(millis)) return undefined
      return { _tag, owner, millis, ...(ifEmpty === true && { ifEmpty }) }
    case "Renew":
      return isText(owner) && isNumber(millis) ? { _tag, owner, millis } : undefined
    case "Release":
      return isText(owner) ? { _tag, owner } : undefined
    default:
      return undefined
  }
}

/** What was said of a record, where it can be understood. */
export const keepOf = (body: unknown): Keep | undefined => {
  if (!isRecord(body) || !isText(body.key)) return undefined
  const step = stepOf(body.step)
  return step && { key: body.key, step }
}

/** What became of it, where that can be understood. */
export const answerOf = (said: string): Answer | undefined => {
  try {
    const answer: unknown = JSON.parse(said)
    if (!isRecord(answer)) return undefined
    const { done, text, version } = answer
    if (typeof done !== "boolean") return undefined
    return { done, ...(isText(text) && { text }), ...(isText(version) && { version }) }
  } catch {
    return undefined
  }
}
