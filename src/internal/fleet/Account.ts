/**
 * What one process counts of one bucket that it shares with others: what it has
 * taken, what is left of its lease, what is under way, and what it was told.
 *
 * All times here are the caller's. The place that counts for all tells lengths of time, which are added
 * to the moment before it was asked where being early is safe, and to the moment
 * of its answer where being late is.
 *
 * @internal
 */
import type { Feedback, QuotaClaim, Settlement } from "../../Quotas.ts"
import * as Outstanding from "./Outstanding.ts"
import type { Report, State } from "./Protocol.ts"

/** What a bucket counts: what is taken in the clock's windows, in any stretch of a window's length, or what is in flight. */
type Kind = "window" | "rolling" | "inFlight"

/** What the server said that the place does not know yet. Replaced by later news, never changed. */
interface News {
  readonly limit?: number
  readonly window?: number
  /** When the window ends, at the latest and at the earliest. */
  readonly endsAt?: number
  readonly endsFrom?: number
  readonly closedUntil?: number
  readonly ended?: ReadonlyArray<string>
  /** What others had used when the place was lost, and when that was told: news to a place that has lost it. */
  readonly recalled?: { readonly others: number; readonly at: number }
}

/** @internal */
export interface Account extends Outstanding.Outstanding {
  readonly key: string
  readonly kind: Kind
  /** What the caller allows itself: the server says nothing of it. */
  readonly own: boolean
  claim: QuotaClaim
  /** The number of the window that is counted in; absent until one was told. */
  index: number | undefined
  /** When that window ends. */
  end: number
  span: number
  offset: number
  limit: number
  used: number
  /** What the server had counted in this window when it last told anybody, and what of it cannot be this process's. */
  served: number
  others: number
  members: number
  inFlight: number
  closedUntil: number
  saidUntil: number
  /** When there is room, as was told. */
  opensAt: number
  /** Whether the server tells what is left, and when the window ends in which the place was lost. */
  isTold: boolean
  lostUntil: number
  /** When the place last answered. */
  heardAt: number
  /** Taken here in this window, with what is left of the lease; and in the one before, without. */
  taken: number
  before: number
  left: number
  /** What ended after the window did, and may count in the next. */
  late: number
  /** When the window was to end of which the server seems to be done already, and what counts in the next if it is. */
  overAt: number | undefined
  next: number
  /** What was spent in the server's window that ends about then: in the one before, if this one ends much later. */
  spent: { readonly endsAt: number; readonly weight: number } | undefined
  news: News
  /** How much is asked for in advance, when that was last given, and how little is left when more is asked for. */
  lease: number
  leasedAt: number
  low: number
  /** Whether not all was told yet, when something was last taken, and when the place was last told. */
  changed: boolean
  usedAt: number
  toldAt: number
}

/** A part of a permit. */
export interface Note {
  readonly account: Account
  readonly index: number | undefined
  readonly flight: Outstanding.Flight
  weight: number
}

const none: News = {}

/** Numbers from here on mean "no limit". */
export const unlimited = 1_000_000

const smallestLease = 8
export const shortestWindow = 1_000
export const longestClosure = 90_000

/** How far a server's clock may be off before its windows are followed instead of the place's. */
export const tolerance = 1_500

/**
 * The accounts that a claim needs: one of what everybody uses, and one of the caller's own number, where there is one.
 *
 * @internal
 */
export const keysOf = (claim: QuotaClaim): ReadonlyArray<string> => {
  if (claim.cap === undefined || kindOf(claim) !== "window") return [claim.key]
  return [claim.key, ownKey(claim)]
}

/** @internal */
export const ownKey = ({ key, window }: QuotaClaim): string => `${key} (own, ${window})`

const kindOf = ({ heldFor, rolling }: QuotaClaim): Kind =>
  heldFor !== undefined ? "inFlight" : rolling === true ? "rolling" : "window"

/** @internal */
export const open = (key: string, claim: QuotaClaim, now: number): Account => {
  const own = key !== claim.key
  const account: Account = {
    key,
    kind: kindOf(claim),
    own,
    claim,
    index: undefined,
    end: Number.NEGATIVE_INFINITY,
    span: windowOf(claim),
    offset: 0,
    limit: 0,
    used: 0,
    served: 0,
    others: 0,
    members: 1,
    inFlight: 0,
    closedUntil: Number.NEGATIVE_INFINITY,
    saidUntil: Number.NEGATIVE_INFINITY,
    opensAt: Number.NEGATIVE_INFINITY,
    isTold: false,
    lostUntil: Number.NEGATIVE_INFINITY,
    heardAt: Number.NEGATIVE_INFINITY,
    taken: 0,
    before: 0,
    left: 0,
    late: 0,
    overAt: undefined,
    next: 0,
    spent: undefined,
    flying: 0,
    flights: [],
    held: [],
    news: none,
    lease: smallestLease,
    leasedAt: Number.NEGATIVE_INFINITY,
    low: -1,
    changed: false,
    usedAt: now,
    toldAt: Number.NEGATIVE_INFINITY
  }
  account.limit = publishedLimit(account)
  return account
}

const windowOf = (claim: QuotaClaim): number => claim.heldFor ?? claim.window

/** What the caller says that fits; a bucket of what is held has one number. */
export const publishedLimit = ({ claim: { cap, limit }, kind, own }: Account): number => {
  if (own) return cap ?? Number.POSITIVE_INFINITY
  return kind === "window" ? limit : Math.min(limit, cap ?? Number.POSITIVE_INFINITY)
}

/**
 * How a weight may be taken without asking: of the lease, or beside it where nothing limits it. A rolling
 * bucket that is new here and much larger than the weight is asked about afterwards: there is one for each entry.
 *
 * @internal
 */
export const leave = (account: Account, weight: number, now: number): "leased" | "free" | undefined => {
  if (account.closedUntil > now) return undefined
  if (account.limit === Number.POSITIVE_INFINITY) return "free"
  if (account.left >= weight && (account.kind !== "window" || now < account.end)) return "leased"
  const isNew = account.kind === "rolling" && account.toldAt === Number.NEGATIVE_INFINITY
  return isNew && account.taken === 0 && weight * 64 <= account.limit ? "free" : undefined
}

/**
 * Takes a weight: of the lease, or beside it where that is not asked or was given apart.
 *
 * @internal
 */
export const take = (account: Account, weight: number, latest: number, now: number, leased: boolean): Note => {
  if (leased) account.left -= weight
  else account.taken += weight
  account.changed = true
  account.usedAt = now
  return { account, index: account.index, flight: Outstanding.depart(account, weight, latest), weight }
}

/**
 * Takes back what was taken of a lease for a permit that there is not.
 *
 * @internal
 */
export const putBack = (note: Note, now: number): void => {
  Outstanding.land(note.account, note.flight, note.weight)
  giveBack(note.account, note.weight, now)
}

/** Somebody else here may have it; what is too much goes back to all, with the next report. */
const giveBack = (account: Account, weight: number, now: number): void => {
  account.changed = true
  if (weight < 0) {
    const covered = Math.min(account.left, -weight)
    account.left -= covered
    account.taken += -weight - covered
  } else if (account.limit !== Number.POSITIVE_INFINITY && (account.kind !== "window" || now < account.end)) {
    account.left += weight
  } else {
    account.taken = Math.max(account.left, account.taken - weight)
  }
}

/**
 * Ends a part of a permit.
 *
 * @internal
 */
export const finish = (note: Note, sentAt: number, settlement: Settlement, isDescribed: boolean, now: number): void => {
  const { account, flight, weight } = note
  const spent = spentBy(note, settlement)
  Outstanding.land(account, flight, weight)
  account.changed = true
  if (account.kind !== "window") {
    const name = account.kind === "rolling" ? "" : settlement.began
    const isHeld = name !== undefined && spent > 0
    if (isHeld) Outstanding.hold(account, spent, name, now, account.span)
    // A permit of what is in flight is asked for one by one, so it is not kept.
    if (account.kind === "rolling") account.left = Math.max(0, account.left + weight - (isHeld ? spent : 0))
    return
  }
  const { feedback } = settlement
  if (note.index === account.index && now >= account.end && account.index !== undefined) {
    const earlier = isDescribed && countedBefore(account.end, account, sentAt, feedback)
    if (!earlier) account.late += spent
    return
  }
  const carried = note.index !== account.index
  const earlier = carried && isDescribed && countedBefore(account.end - account.span, account, sentAt, feedback)
  giveBack(account, earlier ? weight : weight - spent, now)
}

/**
 * What a request has used, as its end tells.
 *
 * @internal
 */
export const spentBy = ({ account: { claim }, weight }: Note, { refused, sent, weights }: Settlement): number =>
  !sent || (refused === true && claim.onlyDone === true) ? 0 : (weights?.[claim.key] ?? weight)

/** Whether an answer says that its request was counted before a moment. */
const countedBefore = (at: number, account: Account, sentAt: number, feedback: Feedback | undefined): boolean =>
  feedback?.reset !== undefined && account.span > 4 * tolerance && feedback.reset <= at - sentAt + tolerance

/**
 * Whether an account held something under this name, which has ended.
 *
 * @internal
 */
export const release = (account: Account, name: string): boolean => {
  account.changed = true
  if (Outstanding.release(account, name)) return true
  account.news = { ...account.news, ended: [...(account.news.ended ?? []), name] }
  return false
}

/** No more is left than the server has left. */
export const trim = (account: Account): void => {
  const left = Math.max(0, Math.min(account.left, account.limit - account.served))
  account.taken -= account.left - left
  account.left = left
}

export const restart = (account: Account): void => {
  account.before = account.taken - account.left
  account.taken = account.flying + account.late
  account.left = 0
  account.late = 0
  account.overAt = undefined
  account.next = 0
  account.spent = undefined
  account.served = 0
  account.others = 0
  if (account.news.recalled !== undefined) {
    const { recalled: _, ...news } = account.news
    account.news = news
  }
}

/**
 * Gives a lease back: what is too small for who waits may be a part of enough.
 *
 * @internal
 */
export const surrender = (account: Account): void => {
  account.taken -= account.left
  account.left = 0
}

/**
 * The whole of what is counted here, for the place. A lease that was not used for `idle` goes back.
 *
 * @internal
 */
export const report = (account: Account, now: number, idle: number): Report => {
  const { claim, kind, news } = account
  Outstanding.sweep(account, now)
  if (account.left > 0 && account.usedAt + idle <= now) {
    surrender(account)
    account.lease = Math.max(smallestLease, Math.ceil(account.lease / 2))
  }
  const limit = publishedLimit(account)
  const used = account.others + account.taken
  account.changed = false
  account.toldAt = now
  return {
    w: windowOf(claim),
    ...(limit !== Number.POSITIVE_INFINITY && { l: limit }),
    ...(kind !== "window" && { h: kind === "rolling" ? 1 : 2 }),
    d: kind === "inFlight" ? Outstanding.slack : silence,
    ...(account.index !== undefined && { i: account.index }),
    g: account.taken,
    p: account.before,
    f: account.flying + account.late + account.next,
    y: account.flying,
    v: account.left,
    ...(account.held.length > 0 && { n: account.held.map((it) => [it.until - now, it.weight, it.name] as const) }),
    ...(news.ended !== undefined && { r: news.ended }),
    ...(account.index !== undefined && { o: account.offset }),
    ...(news.limit !== undefined && { sl: news.limit === Number.POSITIVE_INFINITY ? -1 : news.limit }),
    ...(news.window !== undefined && { sw: news.window }),
    ...(news.endsAt !== undefined &&
      news.endsAt > now && {
        e: Math.ceil(news.endsAt - now),
        k: Math.ceil(news.endsAt - (news.endsFrom ?? news.endsAt))
      }),
    ...(news.closedUntil !== undefined && news.closedUntil > now && { c: Math.ceil(news.closedUntil - now) }),
    ...(account.others > 0 && used > account.used && { u: used, z: account.served }),
    ...(news.recalled !== undefined && {
      q: news.recalled.others + account.taken,
      a: Math.ceil(now - news.recalled.at)
    })
  }
}

/** Who has something outstanding says something every second or two. */
const silence = 10_000

/**
 * Takes over what was told. `told` is what had been told before, which is news no more.
 *
 * @internal
 */
export const hear = (account: Account, state: State, told: News, askedAt: number, now: number): void => {
  if (account.news === told) account.news = none
  if (account.kind === "window") {
    if (account.index !== undefined && account.index !== state.i) {
      account.late += account.next
      restart(account)
    }
    if (told.endsAt !== undefined) {
      account.overAt = undefined
      account.next = 0
    }
    takeBack(account, askedAt + state.e)
    account.index = state.i
    account.end = account.news.endsAt ?? askedAt + state.e
  }
  account.span = account.news.window ?? state.w
  account.limit = account.news.limit ?? (state.l < 0 ? Number.POSITIVE_INFINITY : state.l)
  account.offset = state.o
  account.used = state.u
  // A place that is back empty knows of those only who have asked since.
  account.members = now < account.lostUntil ? Math.max(account.members, state.n) : state.n
  account.inFlight = state.y
  account.saidUntil = state.s > 0 ? now + state.s : Number.NEGATIVE_INFINITY
  account.opensAt = now + state.r
  account.closedUntil = Math.max(
    account.news.closedUntil ?? Number.NEGATIVE_INFINITY,
    state.c > 0 ? now + state.c : Number.NEGATIVE_INFINITY
  )
  account.served = Math.max(account.served, state.f)
  account.heardAt = now
  if (account.kind === "window") trim(account)
}

/** Takes back what was spent before this window, which ends then. */
const takeBack = (account: Account, end: number): void => {
  const { flying, left, span, spent, taken } = account
  if (spent === undefined || end <= spent.endsAt + span / 2) return
  account.taken = Math.max(left + flying, taken - spent.weight)
  account.spent = undefined
}

/**
 * A lease that was asked for has come.
 *
 * @internal
 */
export const lend = (account: Account, weight: number): void => {
  account.left += weight
  account.taken += weight
  account.low = weight >= 4 ? weight / 2 : -1
  if (account.kind === "window") trim(account)
}

/**
 * Whether the server has counted all of this window, whatever the place knew when it gave something.
 *
 * @internal
 */
export const isServed = ({ end, kind, limit, served }: Account, now: number): boolean =>
  kind === "window" && now < end && served >= limit

/**
 * How much to ask for in advance: twice as much as last time where that was used up soon.
 *
 * @internal
 */
export const wish = (account: Account, most: number, now: number): number => {
  if (account.kind === "inFlight" || account.limit === Number.POSITIVE_INFINITY) return 0
  if (now - account.leasedAt < 250) account.lease *= 2
  account.lease = Math.min(account.lease, most)
  account.leasedAt = now
  return account.lease
}

/**
 * Whether nothing is counted here any more.
 *
 * @internal
 */
export const isIdle = (account: Account, now: number): boolean =>
  account.flying === 0 &&
  account.left === 0 &&
  Outstanding.heldBy(account, now) === 0 &&
  account.news === none &&
  account.usedAt + account.span + Outstanding.slack < now
