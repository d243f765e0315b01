/**
 * Quotas counted in memory, in windows aligned to the clock as the server's are.
 *
 * The count is kept so that it cannot be lower than the server's: a request that
 * is under way when a window begins may be counted in either, so it counts in
 * both until an answer tells. What the server says corrects the count, up or down.
 *
 * @since 0.1.0
 */
import * as Exit from "effect/Exit"
import type { Feedback } from "./Feedback.ts"
import type { Budget, Claim, Permit, QuotaStore, Refused, Settlement } from "./QuotaStore.ts"

interface Bucket {
  readonly claim: Claim
  limit: number
  window: number
  /** How far the server's windows are off our clock's. */
  offset: number
  /** Number of the window that `used` counts in. */
  index: number
  used: number
  inFlight: number
  closedUntil: number
  /** What is in flight, by name, and when it has ended at the latest; absent where requests are counted in windows. */
  readonly held: Map<string, number> | undefined
}

/** What the store remembers of a permit, for each of its claims. */
interface Note {
  readonly bucket: Bucket
  readonly index: number
}

/** Published numbers from here on mean "no limit", and so do those in headers. */
const unlimited = 1_000_000

/** A server's word closes a bucket for no longer than this, and for this short a time when it names none. */
const longestClosure = 90_000
const shortestClosure = 1_000

/** How far a server's clock may be off before its windows are followed instead of ours. */
const tolerance = 1_500

/** Idle buckets are looked for whenever this many more have come. */
const sweepEvery = 1_024

/**
 * A store of its own.
 *
 * @since 0.1.0
 */
export const make = (): QuotaStore["Service"] => {
  const buckets = new Map<string, Bucket>()
  let sweepAt = sweepEvery

  const find = (claim: Claim, now: number): Bucket => {
    const known = buckets.get(claim.key)
    if (known !== undefined) {
      roll(known, now)
      return known
    }
    if (buckets.size >= sweepAt) {
      for (const [key, bucket] of buckets) if (isIdle(bucket, now)) buckets.delete(key)
      sweepAt = buckets.size + sweepEvery
    }
    const bucket = open(claim, now)
    buckets.set(claim.key, bucket)
    return bucket
  }

  const take = (claims: ReadonlyArray<Claim>, now: number): Permit | Refused => {
    const found = claims.map((claim) => find(claim, now))
    let refused: Refused | undefined
    for (const bucket of found) {
      const until = opensAt(bucket, now)
      if (until > now && until > (refused?.until ?? 0)) refused = { _tag: "Refused", claim: bucket.claim, until }
    }
    if (refused !== undefined) return refused
    const notes: ReadonlyArray<Note> = found.map((bucket) => {
      bucket.used += 1
      bucket.inFlight += 1
      return { bucket, index: bucket.index }
    })
    return { _tag: "Permit", claims, at: now, notes }
  }

  const settle = (permit: Permit, settlement: Settlement, now: number): void => {
    // Permits come back to the store that gave them.
    const notes = permit.notes as ReadonlyArray<Note>
    for (const { bucket, index } of notes) {
      roll(bucket, now)
      bucket.inFlight -= 1
      if (bucket.held !== undefined) {
        if (settlement.began !== undefined) bucket.held.set(settlement.began, now + bucket.window)
      } else if (!settlement.sent && index === bucket.index && bucket.used > 0) bucket.used -= 1
    }
    const { feedback, limited } = settlement
    const described = feedback === undefined ? undefined : describedBy(notes, feedback)
    if (described !== undefined && feedback !== undefined) learn(described, permit.at, feedback, now)
    if (limited) for (const { bucket } of culprits(notes, feedback)) close(bucket, feedback, now)
  }

  return {
    take: (claims, now) => Exit.succeed(take(claims, now)),
    settle: (permit, settlement, now) => Exit.succeed(settle(permit, settlement, now)),
    release: (key, began) => {
      buckets.get(key)?.held?.delete(began)
      return Exit.void
    },
    budgets: (now) => Exit.succeed([...buckets.values()].map((bucket) => budgetOf(bucket, now)))
  }
}

const open = (claim: Claim, now: number): Bucket => ({
  claim,
  limit: claim.limit,
  window: claim.heldFor ?? claim.window,
  held: claim.heldFor === undefined ? undefined : new Map(),
  offset: 0,
  index: Math.floor(now / claim.window),
  used: 0,
  inFlight: 0,
  closedUntil: 0
})

const indexAt = (bucket: Bucket, now: number): number => Math.floor((now - bucket.offset) / bucket.window)

const startOf = (bucket: Bucket): number => bucket.index * bucket.window + bucket.offset

const endOf = (bucket: Bucket): number => startOf(bucket) + bucket.window

/** Moves a bucket to the window of `now`; a clock that was set back by a little changes nothing. */
const roll = (bucket: Bucket, now: number): void => {
  if (bucket.held !== undefined) {
    for (const [began, until] of bucket.held) if (until <= now) bucket.held.delete(began)
    bucket.used = bucket.held.size + bucket.inFlight
    return
  }
  const index = indexAt(bucket, now)
  if (index > bucket.index || index < bucket.index - 1) {
    bucket.index = index
    bucket.used = bucket.inFlight
  }
}

const opensAt = (bucket: Bucket, now: number): number =>
  Math.max(now, bucket.closedUntil, bucket.used >= bucket.limit ? roomAt(bucket, now) : 0)

/** A window ends by the clock; what is in flight, at the latest when the first of it must have ended. */
const roomAt = (bucket: Bucket, now: number): number =>
  bucket.held === undefined ? endOf(bucket) : Math.min(now + bucket.window, ...bucket.held.values())

const isIdle = (bucket: Bucket, now: number): boolean =>
  bucket.inFlight === 0 &&
  bucket.closedUntil <= now &&
  (bucket.held === undefined
    ? indexAt(bucket, now) > bucket.index
    : [...bucket.held.values()].every((until) => until <= now))

const budgetOf = (bucket: Bucket, now: number): Budget => {
  roll(bucket, now)
  const closed = bucket.closedUntil > now
  return {
    key: bucket.claim.key,
    bucket: bucket.claim.bucket,
    limit: bucket.limit,
    window: bucket.window,
    remaining: closed ? 0 : Math.max(0, bucket.limit - bucket.used),
    inFlight: bucket.inFlight,
    resetsAt: closed ? bucket.closedUntil : roomAt(bucket, now)
  }
}

/** Which of several buckets the headers speak of, told by window and limit. */
const describedBy = (all: ReadonlyArray<Note>, { limit, window }: Feedback): Note | undefined => {
  const notes = all.filter(({ bucket }) => bucket.held === undefined)
  if (notes.length === 1 || limit === undefined || window === undefined) return notes[0]
  const candidates = notes.filter(({ bucket }) => bucket.window === window)
  return (
    candidates.find(({ bucket }) => bucket.limit === limit) ?? (candidates.length === 1 ? candidates[0] : undefined)
  )
}

/** Takes over what an answer says of the bucket that it was counted in. */
const learn = (note: Note, sentAt: number, feedback: Feedback, now: number): void => {
  const { bucket } = note
  const { limit, remaining, reset, window } = feedback
  if (limit !== undefined) learnLimit(bucket, limit, window, now)
  // Resets come in whole seconds, which tells nothing about windows of a second.
  const precise = reset !== undefined && bucket.window > 4 * tolerance
  if (precise) learnOffset(bucket, sentAt, reset, now)
  if (note.index < bucket.index) {
    const countedEarlier = precise && reset <= startOf(bucket) - sentAt + tolerance
    if (countedEarlier && bucket.used > bucket.inFlight) bucket.used -= 1
    return
  }
  if (remaining === undefined || bucket.limit === Number.POSITIVE_INFINITY) return
  // What the server counts beyond this client's own requests is others'; it stays counted in this window.
  bucket.used = Math.max(bucket.used, bucket.limit - remaining)
}

const learnLimit = (bucket: Bucket, limit: number, window: number | undefined, now: number): void => {
  bucket.limit = limit >= unlimited ? Number.POSITIVE_INFINITY : Math.max(1, limit)
  if (window !== undefined && window !== bucket.window) {
    bucket.window = window
    bucket.index = indexAt(bucket, now)
  }
}

/** The window ends `reset` after a moment between sending and now; if ours cannot be that one, follow the server's. */
const learnOffset = (bucket: Bucket, sentAt: number, reset: number, now: number): void => {
  if (reset > bucket.window + tolerance) return
  const earliest = sentAt + reset - tolerance
  const latest = now + reset + tolerance
  const ours = endOf(bucket)
  const behind = Math.ceil((earliest - ours) / bucket.window) * bucket.window
  if (ours + behind <= latest) return
  bucket.offset = (now + reset) % bucket.window
  bucket.index = indexAt(bucket, now)
}

/** Which buckets a 429 is about. An extra bucket is suspected when the first one clearly has room. */
const culprits = (notes: ReadonlyArray<Note>, feedback: Feedback | undefined): ReadonlyArray<Note> => {
  const [head, ...rest] = notes
  if (head === undefined || rest.length === 0) return notes
  const room = feedback?.remaining ?? head.bucket.limit - head.bucket.used
  return room > head.bucket.limit / 2 ? rest : [head]
}

const close = (bucket: Bucket, feedback: Feedback | undefined, now: number): void => {
  const pause = Math.max(feedback?.reset ?? 0, feedback?.retryAfter ?? 0, shortestClosure)
  bucket.closedUntil = Math.max(bucket.closedUntil, now + Math.min(pause, longestClosure))
}
