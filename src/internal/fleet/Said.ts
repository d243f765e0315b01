/**
 * What a server says of quotas in its answers, and what an account learns of it.
 *
 * @internal
 */
import type { Feedback, Settlement } from "../../Quotas.ts"
import {
  type Account,
  longestClosure,
  type Note,
  publishedLimit,
  shortestWindow,
  spentBy,
  surrender,
  tolerance,
  trim,
  unlimited
} from "./Account.ts"

const shortestClosure = 1_000

/** Resets come in whole seconds, which may be rounded down. */
const grain = 1_000

/** What was said is said again so long before it would be forgotten. */
const renewal = 45_000

/**
 * Which part of a permit the headers speak of, told by window and limit. They
 * never speak of what is held, nor of a day: one odd header would stop it.
 *
 * @internal
 */
export const describedBy = (all: ReadonlyArray<Note>, feedback: Feedback | undefined): Note | undefined => {
  if (feedback === undefined) return undefined
  const { limit, window } = feedback
  const notes = all.filter(
    ({ account: { claim, kind, own } }) => kind === "window" && !own && claim.window <= longestClosure
  )
  if (notes.length === 1 || limit === undefined || window === undefined) return notes[0]
  const candidates = notes.filter(({ account }) => account.span === window)
  return (
    candidates.find(({ account }) => account.limit === limit) ?? (candidates.length === 1 ? candidates[0] : undefined)
  )
}

/**
 * Takes over what an answer says of the bucket that it was counted in. `true` where others have to know at once.
 *
 * @internal
 */
export const learn = (note: Note, sentAt: number, settlement: Settlement, feedback: Feedback, now: number): boolean => {
  const { account } = note
  const { limited } = settlement
  const news = account.news
  if (feedback.limit !== undefined) learnLimit(account, feedback.limit, feedback.window, now)
  const isPrecise = feedback.reset !== undefined && account.span > 4 * tolerance
  const spent = note.index === account.index && now < account.end ? spentBy(note, settlement) : 0
  const isOurs = !isPrecise || learnEnd(account, sentAt, feedback.reset ?? 0, spent, now)
  if (limited && isPrecise && note.index === account.index) learnStart(note, sentAt, feedback.reset ?? 0, now)
  if (isOurs && feedback.remaining !== undefined && account.limit !== Number.POSITIVE_INFINITY) {
    account.isTold = true
    if (note.index === account.index && now < account.end) {
      account.served = Math.max(account.served, account.limit - feedback.remaining)
      trim(account)
      account.others = Math.max(account.others, account.served + account.left - account.taken)
    }
  }
  return account.news !== news
}

/** A header's number or window that cannot be one says nothing, and another's window says nothing of this bucket. */
const learnLimit = (account: Account, said: number, window: number | undefined, now: number): void => {
  if (!(said >= 1 && said <= Number.MAX_SAFE_INTEGER)) return
  if (window !== undefined && !(window >= shortestWindow && window <= longestClosure)) return
  const limit = said >= unlimited ? Number.POSITIVE_INFINITY : Math.floor(said)
  const same = account.limit === limit && (window === undefined || window === account.span)
  if (same && (account.saidUntil > now + renewal || limit === publishedLimit(account))) return
  account.news = { ...account.news, limit, ...(window !== undefined && { window }) }
  account.limit = limit
  account.saidUntil = now + longestClosure
  if (window !== undefined) account.span = window
  trim(account)
}

/**
 * The window ends `reset` after a moment between sending and now; if ours cannot be that one, follow the server's.
 * `false` where the server spoke of another window, which it was not done with yet, or was done with already.
 */
const learnEnd = (account: Account, sentAt: number, reset: number, spent: number, now: number): boolean => {
  if (account.index === undefined || reset > account.span + tolerance) return true
  const earliest = sentAt + reset - tolerance
  const latest = now + reset + tolerance + grain
  const behind = Math.ceil((earliest - account.end) / account.span) * account.span
  const isKnown = account.end + behind <= latest
  if (!isKnown && earliest > account.end && account.overAt === undefined) {
    account.overAt = account.end
    // It was lent in the window that is over.
    surrender(account)
  }
  if (account.overAt !== undefined && earliest > account.overAt) account.next += spent
  else if (isKnown && behind > 0) account.late += spent
  if (spent > 0) spend(account, now + reset, spent)
  if (isKnown) return behind === 0
  account.end = now + reset
  account.news = { ...account.news, endsAt: account.end, endsFrom: earliest }
  return true
}

/** Keeps what was spent in the first of the server's windows that this one may be about. */
const spend = (account: Account, endsAt: number, weight: number): void => {
  const { span, spent } = account
  if (spent === undefined) account.spent = { endsAt, weight }
  else if (endsAt < spent.endsAt + span / 2) account.spent = { endsAt: spent.endsAt, weight: spent.weight + weight }
}

/** Refused for a moment just after our window began: the server's begins when that has passed, without this one. */
const learnStart = ({ account, weight }: Note, sentAt: number, reset: number, now: number): void => {
  const began = account.end - account.span
  const soon = Math.max(tolerance, account.span / 10)
  if (account.index === undefined || reset > soon || sentAt > began + tolerance) return
  account.end = now + Math.max(reset, grain) + account.span
  account.taken = Math.max(account.left, account.taken - weight)
  account.news = { ...account.news, endsAt: account.end, endsFrom: account.end }
}

/**
 * Which parts of a permit a 429 is about. Others are suspected when the first one clearly has room.
 *
 * @internal
 */
export const culprits = (all: ReadonlyArray<Note>, feedback: Feedback | undefined): ReadonlyArray<Account> => {
  const [head, ...rest] = all.map(({ account }) => account).filter(({ own }) => !own)
  if (head === undefined) return []
  const room = feedback?.remaining ?? head.limit - head.used
  return rest.length === 0 || room <= head.limit / 2 ? [head] : rest
}

/**
 * Closes a bucket because of a 429.
 *
 * @internal
 */
export const close = (account: Account, feedback: Feedback | undefined, now: number): void => {
  // When a window ends says nothing of what is held.
  const reset = account.kind === "window" ? (feedback?.reset ?? 0) : 0
  const pause = Math.max(reset, feedback?.retryAfter ?? 0, shortestClosure)
  const until = Math.max(account.closedUntil, now + Math.min(pause, longestClosure))
  account.closedUntil = until
  account.news = { ...account.news, closedUntil: until }
  account.changed = true
}
