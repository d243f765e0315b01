/**
 * What an account does while the place that counts for all is late or gone, and in the rest of that window.
 *
 * @internal
 */
import { type Account, restart } from "./Account.ts"
import { heldBy } from "./Outstanding.ts"
import type { State } from "./Protocol.ts"

/** So many processes share a quota where nobody has told how many. */
const supposed = 4

/**
 * Nobody can be asked: what others have used is what they had, and what the server says from now on.
 *
 * @internal
 */
export const strand = (account: Account, now: number): void => {
  const { end, heardAt, index, kind, news, taken, used } = account
  if (kind !== "window" || index === undefined || now >= end) return
  const others = Math.max(news.recalled?.others ?? 0, used - taken)
  account.news = { ...news, recalled: { others, at: news.recalled?.at ?? heardAt } }
  account.lostUntil = end
}

/**
 * Whether a place that answers has lost what it last told of this window: it has begun anew since.
 *
 * @internal
 */
export const hasForgotten = (account: Account, { a }: State, askedAt: number): boolean =>
  account.kind === "window" && account.index !== undefined && askedAt < account.end && askedAt - a > account.heardAt

/** What all processes together may have under way in a window in which the place was lost: one in so many of the quota. */
const caution = 200

/**
 * When a process may try again, although a bucket may have room, in a window in which the place was lost: `undefined` where
 * it need not wait. Nobody knows what others have under way then, so each has that little under way that what it meets is
 * bounded: who meets a 429 takes no more in this window, so that no process meets more than it has under way. Where the
 * server tells nothing of what is left, or of what is held, each has a share.
 *
 * @internal
 */
export const holdBack = (account: Account, now: number, alone: boolean): number | undefined => {
  const { end, flying, heardAt, index, isTold, kind, left, limit, lostUntil, members, own, taken } = account
  if (own || limit === Number.POSITIVE_INFINITY || !(alone || now < lostUntil)) return undefined
  const known = heardAt === Number.NEGATIVE_INFINITY ? supposed : members
  if (known < 2) return undefined
  if (kind !== "window")
    return flying + heldBy(account, now) >= Math.max(1, Math.floor(limit / known)) ? now + 1_000 : undefined
  if (!isTold && index !== undefined) return alone && taken - left >= limit / known ? end : undefined
  const most = Math.floor(limit / (caution * known))
  const others = Math.max(account.others, account.news.recalled?.others ?? 0)
  const rest = alone ? Math.floor((limit - others - taken) / (2 * known)) : most
  return flying >= Math.max(1, Math.min(most, rest)) ? now + 1_000 : undefined
}

/**
 * Goes on to the window of now without having been told.
 *
 * @internal
 */
export const turnAlone = (account: Account, now: number): void => {
  if (account.kind !== "window" || now < account.end) return
  if (account.end === Number.NEGATIVE_INFINITY) {
    account.end = (Math.floor(now / account.span) + 1) * account.span
    account.lostUntil = account.end
    return
  }
  const windows = Math.floor((now - account.end) / account.span) + 1
  if (account.index !== undefined) account.index += windows
  account.end += windows * account.span
  account.lostUntil = account.end
  restart(account)
  account.used = 0
  if (windows > 1) account.before = 0
}
