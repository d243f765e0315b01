/**
 * Quotas counted in memory, in windows aligned to the clock as the server's are.
 *
 * The count is kept so that it cannot be lower than the server's: a request that
 * is under way when a window begins may be counted in either, so it counts in
 * both until an answer tells. What the server says corrects the count, up or down.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Exit from "effect/Exit"
import { utc } from "../../interface/Formats.ts"
import type { Feedback, Permit, QuotaClaim, QuotaRefused, QuotaState, Settlement, Store } from "../../Quotas.ts"

interface Bucket {
  readonly claim: QuotaClaim
  /** What the server allows. */
  limit: number
  /** What the caller allows itself. */
  cap: number
  window: number
  /** Until when what the server said of limit and window is believed. */
  saidUntil: number
  /** How far the server's windows are off our clock's. */
  offset: number
  /** Number of the window that `used` counts in. */
  index: number
  /** Number of the window that `own` counts in: the claim's by our clock, whatever the server says of its own. */
  ownIndex: number
  /** What everybody has used, as far as is known. */
  used: number
  /** What was taken here. */
  own: number
  /** What is under way, by when it was taken, oldest first; the last is of this window. */
  flights: Array<Flight>
  closedUntil: number
  /**
   * What is in flight, by name, and when it has ended at the latest; what a rolling window holds, by its permit's
   * note, and until when. Absent where requests are counted in the clock's windows.
   */
  readonly held: Map<string | Note, Held> | undefined
}

interface Held {
  readonly weight: number
  readonly until: number
}

/** Requests of one window that are under way. */
interface Flight {
  readonly index: number
  /** What they weigh. */
  weight: number
  count: number
  /** When the last of them has ended; who has not said so until then is lost. */
  latest: number
}

/** What the store remembers of a permit, for each of its claims. */
interface Note {
  readonly bucket: Bucket
  readonly flight: Flight
  /** Number of the caller's own window that it was taken in. */
  readonly ownIndex: number
  /** What is counted for it. */
  weight: number
}

/** Published numbers from here on mean "no limit", and so do those in headers. */
const unlimited = 1_000_000

/** A server's word closes a bucket for no longer than this, and for this short a time when it names none. */
const longestClosure = 90_000
const shortestClosure = 1_000

/** Resets come in whole seconds, which may be rounded down. */
const grain = 1_000

/** No window is shorter. */
const shortestWindow = 1_000

/** Time after a call's deadline until it is taken for lost. */
const slack = 60_000

/** How far a server's clock may be off before its windows are followed instead of ours. */
const tolerance = 1_500

/** Idle buckets are looked for whenever this many more have come. */
const sweepEvery = 1_024

/**
 * A store that knows at once.
 *
 * @internal
 */
export interface MemoryStore extends Store {
  readonly take: (claims: ReadonlyArray<QuotaClaim>, now: number, latest: number) => Exit.Success<Permit | QuotaRefused>
  readonly settle: (permit: Permit, settlement: Settlement, now: number) => Exit.Exit<void>
  readonly release: (key: string, began: string, now: number) => Exit.Exit<void>
}

/**
 * One that can also follow another one, so that it knows what is used when the other is out of reach.
 *
 * @internal
 */
export interface MemoryQuotas extends MemoryStore {
  /** Takes a permit without asking whether there is room: the other store has said so. */
  readonly count: (claims: ReadonlyArray<QuotaClaim>, now: number, latest: number) => Permit
  /** Takes over what the other store knows of a bucket. */
  readonly hear: (claim: QuotaClaim, word: Word, now: number) => void
}

/**
 * What another store knows of a bucket: times are the caller's.
 *
 * @internal
 */
export interface Word {
  readonly used: number
  readonly limit: number
  /** The server's window. */
  readonly window: number
  readonly endsAt: number
  readonly closedUntil: number
}

/** A store of its own. */
export const make = (): MemoryStore => counts().store

/** A store that follows another one. What it takes over of it is here, for the programs that have such a store. */
export const following = (): MemoryQuotas => {
  const { find, permit, store } = counts()
  return {
    ...store,
    count: (claims, now, latest) =>
      permit(
        claims,
        claims.map((claim) => find(claim, now)),
        now,
        latest
      ),
    hear: (claim, word, now) => hear(find(claim, now), word, now)
  }
}

/** What buckets have used, and a store of them. */
const counts = () => {
  const buckets = new Map<string, Bucket>()
  let sweepAt = sweepEvery

  const find = (claim: QuotaClaim, now: number): Bucket => {
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

  const take = (claims: ReadonlyArray<QuotaClaim>, now: number, latest: number): Permit | QuotaRefused => {
    const found: Array<Bucket> = []
    let refused: QuotaRefused | undefined
    for (const claim of claims) {
      const bucket = find(claim, now)
      found.push(bucket)
      const opens = opensAt(bucket, claim.weight ?? 1, now)
      if (opens > (refused?.until ?? now)) refused = refusal(bucket, claim, opens)
    }
    return refused ?? permit(claims, found, now, latest)
  }

  const permit = (
    claims: ReadonlyArray<QuotaClaim>,
    found: ReadonlyArray<Bucket>,
    now: number,
    latest: number
  ): Permit => {
    const notes = found.map((bucket, position) => begin(bucket, claims[position]?.weight ?? 1, latest))
    return { _tag: "Permit", claims, at: now, notes }
  }

  const settle = (permit: Permit, settlement: Settlement, now: number): void => {
    // Permits come back to the store that gave them.
    const notes = permit.notes as ReadonlyArray<Note>
    for (const note of notes) {
      const { bucket, flight, weight } = note
      roll(bucket, now)
      flight.count -= 1
      flight.weight -= weight
      const spent = spentBy(note, settlement)
      if (bucket.held !== undefined) {
        const name = bucket.claim.rolling === true ? note : settlement.began
        if (name !== undefined && spent > 0) bucket.held.set(name, { weight: spent, until: now + bucket.window })
      } else if (spent !== weight) {
        // Those that are still under way when a window begins are counted in it, too.
        const carried = bucket.flights.includes(flight)
        if (carried || flight.index === bucket.index) bucket.used = Math.max(0, bucket.used + spent - weight)
        if (carried || note.ownIndex === bucket.ownIndex) bucket.own = Math.max(0, bucket.own + spent - weight)
        note.weight = spent
      }
    }
    const { feedback, limited } = settlement
    const described = feedback === undefined ? undefined : describedBy(notes, feedback)
    if (described !== undefined && feedback !== undefined) learn(described, permit.at, feedback, limited, now)
    if (limited) for (const { bucket } of culprits(notes, feedback)) close(bucket, feedback, now)
  }

  const store: MemoryStore = {
    take: (claims, now, latest) => Exit.succeed(take(claims, now, latest)) as Exit.Success<Permit | QuotaRefused>,
    settle: (permit, settlement, now) => {
      settle(permit, settlement, now)
      return Exit.void
    },
    release: (key, began) => {
      buckets.get(key)?.held?.delete(began)
      return Exit.void
    },
    quotas: (now) => Exit.succeed([...buckets.values()].map((bucket) => budgetOf(bucket, now)))
  }
  return { find, permit, store }
}

/** The name of what others hold. */
const elsewhere = "elsewhere"

const hear = (bucket: Bucket, { closedUntil, endsAt, limit, used, window }: Word, now: number): void => {
  bucket.closedUntil = Math.max(bucket.closedUntil, closedUntil)
  if (bucket.held !== undefined) {
    const others = used - bucket.used
    if (others > 0) bucket.held.set(elsewhere, { weight: others, until: now + Math.min(bucket.window, longestClosure) })
    return
  }
  bucket.limit = limit
  bucket.saidUntil = now + longestClosure
  setWindow(bucket, window, now)
  bucket.offset = endsAt % window
  bucket.index = indexAt(bucket, now)
  bucket.used = Math.max(bucket.used, used)
}

const open = (claim: QuotaClaim, now: number): Bucket => ({
  claim,
  limit: claim.limit,
  cap: claim.cap ?? Number.POSITIVE_INFINITY,
  window: claim.heldFor ?? claim.window,
  saidUntil: Number.POSITIVE_INFINITY,
  held: claim.heldFor === undefined && claim.rolling !== true ? undefined : new Map(),
  offset: 0,
  index: Math.floor(now / claim.window),
  ownIndex: Math.floor(now / claim.window),
  used: 0,
  own: 0,
  flights: [],
  closedUntil: Number.NEGATIVE_INFINITY
})

const begin = (bucket: Bucket, weight: number, latest: number): Note => {
  bucket.used += weight
  bucket.own += weight
  let flight = bucket.flights.at(-1)
  if (flight === undefined || flight.index !== bucket.index) {
    flight = { index: bucket.index, weight: 0, count: 0, latest: 0 }
    bucket.flights.push(flight)
  }
  flight.weight += weight
  flight.count += 1
  flight.latest = Math.max(flight.latest, latest)
  return { bucket, flight, ownIndex: bucket.ownIndex, weight }
}

/** What a request has used, as its end tells. */
const spentBy = ({ bucket: { claim }, weight }: Note, { refused, sent, weights }: Settlement): number =>
  !sent || (refused === true && claim.onlyDone === true) ? 0 : (weights?.[claim.key] ?? weight)

/** What is under way, without what has ended and what was lost. */
const underWay = (bucket: Bucket, now: number): ReadonlyArray<Flight> => {
  const { flights } = bucket
  if (flights.some(({ count, latest }) => count === 0 || latest + slack < now)) {
    bucket.flights = flights.filter(({ count, latest }) => count > 0 && latest + slack >= now)
  }
  return bucket.flights
}

const weightOf = (all: Iterable<{ readonly weight: number }>): number => {
  let sum = 0
  for (const { weight } of all) sum += weight
  return sum
}

const countOf = (flights: ReadonlyArray<Flight>): number => flights.reduce((sum, { count }) => sum + count, 0)

const refusal = (bucket: Bucket, claim: QuotaClaim, until: number): QuotaRefused => {
  const limit = boundOf(bucket)
  return { _tag: "Refused", claim, until, ...(limit !== claim.limit && { limit }) }
}

const boundOf = ({ cap, limit }: Bucket): number => Math.min(cap, limit)

const indexAt = (bucket: Bucket, now: number): number => Math.floor((now - bucket.offset) / bucket.window)

const ownIndexAt = ({ claim }: Bucket, now: number): number => Math.floor(now / claim.window)

const ownEndOf = ({ claim, ownIndex }: Bucket): number => (ownIndex + 1) * claim.window

const startOf = (bucket: Bucket): number => bucket.index * bucket.window + bucket.offset

const endOf = (bucket: Bucket): number => startOf(bucket) + bucket.window

/** Moves a bucket to the window of `now`; a clock that was set back by a little changes nothing. */
const roll = (bucket: Bucket, now: number): void => {
  if (bucket.held !== undefined) {
    for (const [name, { until }] of bucket.held) if (until <= now) bucket.held.delete(name)
    bucket.used = weightOf(bucket.held.values()) + weightOf(underWay(bucket, now))
    bucket.own = bucket.used
    return
  }
  if (bucket.saidUntil <= now) forget(bucket, now)
  const index = indexAt(bucket, now)
  if (hasTurned(index, bucket.index)) {
    bucket.index = index
    bucket.used = weightOf(underWay(bucket, now))
  }
  const ownIndex = ownIndexAt(bucket, now)
  if (hasTurned(ownIndex, bucket.ownIndex)) {
    bucket.ownIndex = ownIndex
    bucket.own = weightOf(underWay(bucket, now))
  }
}

const hasTurned = (index: number, known: number): boolean => index !== known && index !== known - 1

/** What the server said once, and did not say again, is what is published. */
const forget = (bucket: Bucket, now: number): void => {
  bucket.saidUntil = Number.POSITIVE_INFINITY
  bucket.limit = bucket.claim.limit
  setWindow(bucket, bucket.claim.window, now)
}

const setWindow = (bucket: Bucket, window: number, now: number): void => {
  if (window === bucket.window) return
  bucket.window = window
  bucket.index = indexAt(bucket, now)
}

/** Where nothing is used, there is room for whatever there is. */
const fits = (used: number, weight: number, limit: number): boolean =>
  weight <= 1 ? used < limit : used === 0 || used + weight <= limit

const opensAt = (bucket: Bucket, weight: number, now: number): number => {
  const hasRoom = fits(bucket.used, weight, bucket.limit) && fits(bucket.own, weight, bucket.cap)
  return Math.max(now, bucket.closedUntil, hasRoom ? now : roomAt(bucket, weight, now))
}

/** Windows end by the clock; what is held, when so much of it is free that there is room. */
const roomAt = (bucket: Bucket, weight: number, now: number): number => {
  if (bucket.held === undefined) {
    const own = fits(bucket.own, weight, bucket.cap) ? now : ownEndOf(bucket)
    return Math.max(own, fits(bucket.used, weight, bucket.limit) ? now : endOf(bucket))
  }
  let { used } = bucket
  for (const held of [...bucket.held.values()].sort((a, b) => a.until - b.until)) {
    used -= held.weight
    if (fits(used, weight, boundOf(bucket))) return held.until
  }
  return now + bucket.window
}

const isIdle = (bucket: Bucket, now: number): boolean =>
  underWay(bucket, now).length === 0 &&
  bucket.closedUntil <= now &&
  (bucket.held === undefined
    ? indexAt(bucket, now) > bucket.index && ownIndexAt(bucket, now) > bucket.ownIndex
    : [...bucket.held.values()].every(({ until }) => until <= now))

/** The last moment that a date can name. */
const lastDate = 8.64e15

const budgetOf = (bucket: Bucket, now: number): QuotaState => {
  roll(bucket, now)
  const closed = bucket.closedUntil > now
  const [left, ownLeft] = [bucket.limit - bucket.used, bucket.cap - bucket.own]
  const isOwn = ownLeft !== Number.POSITIVE_INFINITY && ownLeft <= left
  return {
    key: bucket.claim.key,
    bucket: bucket.claim.bucket,
    limit: boundOf(bucket),
    window: Duration.millis(bucket.cap <= bucket.limit ? ownWindowOf(bucket) : bucket.window),
    remaining: closed ? 0 : Math.max(0, Math.min(left, ownLeft)),
    inFlight: countOf(underWay(bucket, now)),
    // A pause without an end ends with time itself.
    resetsAt: utc(Math.min(lastDate, closed ? bucket.closedUntil : resetOf(bucket, isOwn, now)))
  }
}

const ownWindowOf = ({ cap, claim, held, window }: Bucket): number =>
  held === undefined && cap !== Number.POSITIVE_INFINITY ? claim.window : window

const resetOf = (bucket: Bucket, isOwn: boolean, now: number): number => {
  if (bucket.held !== undefined) return roomAt(bucket, 1, now)
  return isOwn ? ownEndOf(bucket) : endOf(bucket)
}

/**
 * Which of several buckets the headers speak of, told by window and limit. They
 * never speak of what is in flight, of data, nor of a day: one odd header would stop it.
 */
const describedBy = (all: ReadonlyArray<Note>, { limit, window }: Feedback): Note | undefined => {
  const notes = all.filter(({ bucket }) => bucket.held === undefined && bucket.claim.window <= longestClosure)
  if (notes.length === 1 || limit === undefined || window === undefined) return notes[0]
  const candidates = notes.filter(({ bucket }) => bucket.window === window)
  return (
    candidates.find(({ bucket }) => bucket.limit === limit) ?? (candidates.length === 1 ? candidates[0] : undefined)
  )
}

/** Takes over what an answer says of the bucket that it was counted in. */
const learn = (note: Note, sentAt: number, feedback: Feedback, limited: boolean, now: number): void => {
  const { bucket, flight, ownIndex, weight } = note
  const { limit, remaining, reset, window } = feedback
  if (limit !== undefined) learnLimit(bucket, limit, window, now)
  // Resets come in whole seconds, which tells nothing about windows of a second.
  const precise = reset !== undefined && bucket.window > 4 * tolerance
  if (precise) learnOffset(bucket, sentAt, reset, now)
  if (precise && limited && flight.index === bucket.index) learnStart(bucket, sentAt, reset, now)
  if (flight.index < bucket.index) {
    const countedEarlier = precise && reset <= startOf(bucket) - sentAt + tolerance
    if (countedEarlier && bucket.used > weightOf(bucket.flights)) {
      bucket.used -= weight
      if (ownIndex < bucket.ownIndex) bucket.own = Math.max(0, bucket.own - weight)
    }
    return
  }
  if (remaining === undefined || bucket.limit === Number.POSITIVE_INFINITY) return
  // What the server counts beyond this client's own requests is others'; it stays counted in this window.
  bucket.used = Math.max(bucket.used, bucket.limit - remaining)
}

/** A header's number or window that cannot be one says nothing, and another's window says nothing of this bucket. */
const learnLimit = (bucket: Bucket, limit: number, window: number | undefined, now: number): void => {
  if (!(limit >= 1 && limit <= Number.MAX_SAFE_INTEGER)) return
  if (window !== undefined && !(window >= shortestWindow && window <= longestClosure)) return
  bucket.limit = limit >= unlimited ? Number.POSITIVE_INFINITY : Math.floor(limit)
  bucket.saidUntil = now + longestClosure
  if (window !== undefined) setWindow(bucket, window, now)
}

/** The window ends `reset` after a moment between sending and now; if ours cannot be that one, follow the server's. */
const learnOffset = (bucket: Bucket, sentAt: number, reset: number, now: number): void => {
  if (reset > bucket.window + tolerance) return
  const earliest = sentAt + reset - tolerance
  const latest = now + reset + tolerance + grain
  const ours = endOf(bucket)
  const behind = Math.ceil((earliest - ours) / bucket.window) * bucket.window
  if (ours + behind <= latest) return
  bucket.offset = (now + reset) % bucket.window
  bucket.index = indexAt(bucket, now)
}

/** Refused for a moment just after our window began: the server's begins when that has passed. */
const learnStart = (bucket: Bucket, sentAt: number, reset: number, now: number): void => {
  if (reset > tolerance || sentAt > startOf(bucket) + tolerance) return
  bucket.offset = (now + Math.max(reset, grain)) % bucket.window
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
  // When a window ends says nothing of what is held.
  const reset = bucket.held === undefined ? (feedback?.reset ?? 0) : 0
  const pause = Math.max(reset, feedback?.retryAfter ?? 0, shortestClosure)
  bucket.closedUntil = Math.max(bucket.closedUntil, now + Math.min(pause, longestClosure))
}
