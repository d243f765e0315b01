/**
 * What a server says about its quotas in the headers of an answer.
 *
 * @internal
 */
import type { Feedback } from "../../Quotas.ts"

/** Reads the headers of an answer; `undefined` when they say nothing of quotas. */
export const read = (headers: Pick<Headers, "get">, now: number): Feedback | undefined => {
  const limit = headers.get("x-ratelimit-limit")
  const remaining = headers.get("x-ratelimit-remaining")
  const reset = headers.get("x-ratelimit-reset")
  const retryAfter = headers.get("retry-after")
  if (!limit && !remaining && !reset && !retryAfter) return undefined
  const left = chosen(remaining, Math.min)
  const seconds = chosen(reset, Math.max)
  const pause = readRetryAfter(retryAfter, headers, now)
  return {
    ...readLimit(limit),
    ...(left !== undefined && { remaining: left }),
    ...(seconds !== undefined && { reset: Math.min(longest, seconds) * 1000 }),
    ...(pause !== undefined && { retryAfter: pause })
  }
}

/**
 * How long the server wants no request: the later of the window's end and
 * `retry-after`, which alone is known to promise too much.
 */
export const pauseOf = (feedback: Feedback | undefined): number | undefined =>
  feedback?.reset === undefined ? feedback?.retryAfter : Math.max(feedback.reset, feedback.retryAfter ?? 0)

/** The numbers of a list that choose one of them; most lists are of one. */
const chosen = (text: string | null, choose: (...numbers: Array<number>) => number): number | undefined => {
  if (!text) return undefined
  if (!text.includes(",")) {
    const only = Number.parseFloat(text)
    return only >= 0 ? only : undefined
  }
  const all = text
    .split(",")
    .map((item) => Number.parseFloat(item))
    .filter((number) => number >= 0)
  return all.length === 0 ? undefined : choose(...all)
}

/** No wait is longer, in seconds: a number without end could neither be kept nor waited for. */
const longest = 366 * 24 * 3600

/**
 * `100, 100;w=60, 5000;w=3600`: the first number is the limit that binds, and the
 * items with a window say which of several it is.
 */
const readLimit = (text: string | null): Pick<Feedback, "limit" | "window"> => {
  if (!text) return {}
  if (text !== lastLimit.text) lastLimit = { text, read: parseLimit(text) }
  return lastLimit.read
}

/** Answers say the same limit again and again. */
let lastLimit: { readonly text: string; readonly read: Pick<Feedback, "limit" | "window"> } = { text: "", read: {} }

const parseLimit = (text: string): Pick<Feedback, "limit" | "window"> => {
  const items = text.split(",").map((item) => {
    const [limit, ...parameters] = item.split(";").map((part) => part.trim())
    const seconds = parameters.find((parameter) => parameter.startsWith("w="))?.slice(2)
    return { limit: Number.parseFloat(limit ?? ""), window: Number.parseFloat(seconds ?? "") * 1000 }
  })
  const limit = items[0]?.limit
  if (limit === undefined || !(limit >= 0)) return {}
  const windowed = items.find((item) => item.limit === limit && item.window > 0)
  return windowed ?? { limit }
}

/** Seconds, which this server may write with decimals, or a date by the server's clock, which the answer tells as well. */
const readRetryAfter = (text: string | null, headers: Pick<Headers, "get">, now: number): number | undefined => {
  if (!text) return undefined
  // Said twice, by a server and by what is before it, the longer one counts.
  const seconds = Math.max(...text.split(",").map(Number))
  const pause = Number.isNaN(seconds) ? Date.parse(text) - sentAt(headers, now) : seconds * 1000
  return Number.isNaN(pause) ? undefined : Math.min(longest * 1000, Math.max(0, pause))
}

const sentAt = (headers: Pick<Headers, "get">, now: number): number => {
  const date = Date.parse(headers.get("date") ?? "")
  return Number.isNaN(date) ? now : date
}
