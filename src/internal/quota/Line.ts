/**
 * Lines of those who wait for a bucket, in their order.
 *
 * Where fibers may wake each other, a bucket's line has one timer: when it rings,
 * everybody for whom there is room is let in, in one step. Where they may not,
 * everybody has a timer, and whoever comes first does the same for all, but leaves
 * the others' permits for them to find when they wake.
 *
 * @internal
 */
import type * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Permit, QuotaClaim, QuotaRefused } from "../../Quotas.ts"
import * as Alarm from "../runtime/Alarm.ts"
import * as Monotonic from "../runtime/Monotonic.ts"

/** A refusal, and how many stand before who was refused. `until` is when their turn would come. */
export interface Placed extends QuotaRefused {
  readonly ahead: number
}

/** What one who waits is told: ask yourself, you hold a permit, another bucket refuses you, or no room comes in time. */
export type Word =
  | { readonly _tag: "Ask" }
  | { readonly _tag: "Served" }
  | { readonly _tag: "Moved"; readonly refused: QuotaRefused }
  | { readonly _tag: "Hopeless"; readonly placed: Placed }

/** Somebody who waits. */
export interface Waiter {
  readonly claims: ReadonlyArray<QuotaClaim>
  readonly lease: { permit: Permit | undefined }
  readonly latest: number
  readonly clock: Clock.Clock
  /** Where it stands; absent before and after. */
  line: Line | undefined
  ticket: number
  /** Whether it asks a store that takes time. */
  asks: boolean
  word: Word | undefined
  /** Goes on with the word; absent while it does something else. */
  wake: (() => void) | undefined
  /** When its own timer rings. */
  wakesAt: number
}

/** One bucket's line. */
export interface Line {
  readonly key: string
  readonly clock: Clock.Clock
  readonly waiters: Set<Waiter>
  /** How the bucket refused last: before that time nobody needs to ask. */
  refused: QuotaRefused
  tickets: number
  /** How many ask a store that takes time. */
  asking: number
  /** Whether somebody will look in a microtask. */
  looking: boolean
  /** When the line's timer rings, where it has one. */
  ringsAt: number | undefined
  cancel: () => void
}

/** How many of a line may ask a store that takes time at once. */
const together = 64

/** How often those who wake alone look for what nobody tells them of. */
const glance = 1_000

/** Whoever is so late to wake has ended with their request. */
const lost = 3_000

/** How many are counted one by one. */
const countable = 1_000

const nothing = () => {}
const askYourself: Word = { _tag: "Ask" }
const served: Word = { _tag: "Served" }

export const waiter = (
  claims: ReadonlyArray<QuotaClaim>,
  lease: Waiter["lease"],
  latest: number,
  clock: Clock.Clock
): Waiter => ({
  claims,
  lease,
  latest,
  clock,
  line: undefined,
  ticket: 0,
  asks: false,
  word: undefined,
  wake: undefined,
  wakesAt: Number.POSITIVE_INFINITY
})

/** The lines of one client. */
export interface Lines {
  readonly isEmpty: () => boolean
  /** The line that somebody with these claims has to join. */
  readonly find: (claims: ReadonlyArray<QuotaClaim>, now: number) => Line | undefined
  /** Joins the line of the bucket that refused; `undefined` when the turn would come too late. */
  readonly join: (waiter: Waiter, refused: QuotaRefused) => Line | undefined
  /** Waits for a word. */
  readonly word: (waiter: Waiter) => Effect.Effect<Word>
  /** Who asked and was refused by the line's own bucket keeps its place; `false` for others, and where it is hopeless. */
  readonly stays: (waiter: Waiter, refused: QuotaRefused) => boolean
  readonly leave: (waiter: Waiter) => void
  /** A refusal as one in the line has to be told of it. */
  readonly placed: (waiter: Waiter, refused: QuotaRefused) => Placed
  /** There may be room in these buckets. */
  readonly look: (keys: ReadonlyArray<string>) => void
}

/** Makes the lines of a client. `takeNow` takes a permit, or is `undefined` where the store takes time. */
export const make = (
  takeNow: (waiter: Waiter, now: number) => Permit | QuotaRefused | undefined,
  alone: boolean
): Lines => {
  const lines = new Map<string, Line>()

  /** Takes out those whose requests have ended without a word. */
  const purge = (line: Line, now: number): void => {
    for (const waiter of line.waiters) {
      if (waiter.wakesAt + lost >= now) return
      tell(waiter, askYourself)
    }
  }

  const find: Lines["find"] = (claims, now) => {
    if (lines.size === 0) return undefined
    for (const { key } of claims) {
      const line = lines.get(key)
      if (line !== undefined && alone) purge(line, now)
      if (line !== undefined && line.waiters.size > 0) return line
    }
    return undefined
  }

  const drop = (waiter: Waiter): void => {
    const { line } = waiter
    if (line === undefined) return
    if (waiter.asks) line.asking -= 1
    waiter.asks = false
    waiter.line = undefined
    line.waiters.delete(waiter)
    if (line.waiters.size > 0) return
    line.cancel()
    lines.delete(line.key)
  }

  const tell = (waiter: Waiter, word: Word): void => {
    if (word !== askYourself || alone) drop(waiter)
    waiter.word = word
    if (!alone) waiter.wake?.()
  }

  const advance = (line: Line): void => {
    const now = Monotonic.millis(line.clock)
    if (alone) purge(line, now)
    for (const waiter of line.waiters) {
      if (waiter.asks) continue
      const verdict = line.asking > 0 ? undefined : takeNow(waiter, now)
      if (verdict === undefined) {
        // Whoever wakes alone asks for themselves.
        if (alone || line.asking >= together) return
        waiter.asks = true
        line.asking += 1
        tell(waiter, askYourself)
      } else if (verdict._tag === "Permit") {
        waiter.lease.permit = verdict
        tell(waiter, served)
      } else if (verdict.claim.key !== line.key) {
        tell(waiter, { _tag: "Moved", refused: verdict })
      } else {
        rest(line, verdict)
        if (!isHopeless(verdict, waiter.latest, now)) return
        tell(waiter, { _tag: "Hopeless", placed: placed(waiter, verdict) })
      }
    }
  }

  /** Nobody gets in before the bucket opens, unless something is given back. */
  const rest = (line: Line, refused: QuotaRefused): void => {
    line.refused = refused
    if (alone || line.ringsAt === refused.until) return
    line.cancel()
    line.ringsAt = refused.until
    line.cancel = Alarm.after(line.clock, pauseFor(refused, Monotonic.millis(line.clock)), () => {
      line.ringsAt = undefined
      advance(line)
    })
  }

  const lookAt = (line: Line | undefined): void => {
    if (line === undefined || line.looking || alone) return
    line.looking = true
    // Telling one who waits runs it at once, and who makes room is to go on before it.
    queueMicrotask(() => {
      line.looking = false
      if (line.waiters.size > 0) advance(line)
    })
  }

  const join: Lines["join"] = (waiter, refused) => {
    const now = Monotonic.millis(waiter.clock)
    const { key } = refused.claim
    let line = lines.get(key)
    const known = line?.refused ?? refused
    const isTooFar = known.claim.heldFor === undefined && placed(waiter, known).until > waiter.latest
    // What the line was told may be older than what who asked was told.
    if (isTooFar || [known, refused].some((it) => isHopeless(it, waiter.latest, now))) return undefined
    if (line === undefined) {
      line = {
        key,
        clock: waiter.clock,
        waiters: new Set(),
        refused,
        tickets: 0,
        asking: 0,
        looking: false,
        ringsAt: undefined,
        cancel: nothing
      }
      lines.set(key, line)
      rest(line, refused)
    }
    waiter.line = line
    waiter.ticket = line.tickets++
    waiter.word = undefined
    waiter.wakesAt = Number.POSITIVE_INFINITY
    line.waiters.add(waiter)
    return line
  }

  const leave: Lines["leave"] = (waiter) => {
    const { line } = waiter
    const isFirst = line !== undefined && first(line) === waiter
    drop(waiter)
    if (isFirst) lookAt(line)
  }

  const stays: Lines["stays"] = (waiter, refused) => {
    const { line } = waiter
    const isOther = line !== undefined && refused.claim.key !== line.key
    if (isOther || isHopeless(refused, waiter.latest, Monotonic.millis(waiter.clock))) leave(waiter)
    if (line === undefined || waiter.line === undefined) return false
    if (waiter.asks) line.asking -= 1
    waiter.asks = false
    rest(line, refused)
    return true
  }

  const placed: Lines["placed"] = (waiter, refused) => {
    const line = lines.get(refused.claim.key)
    const ahead = line === undefined ? 0 : before(line, waiter)
    const now = Monotonic.millis(waiter.clock)
    return { ...refused, ahead, until: turnOf(refused, ahead, now) }
  }

  const word: Lines["word"] = (waiter) =>
    Effect.callback<Word>((resume) => {
      const { clock, latest } = waiter
      let cancel = nothing
      const end = (word: Word): void => {
        cancel()
        waiter.wake = undefined
        waiter.word = undefined
        resume(Effect.succeed(word))
      }
      const tooLate = (): void => {
        const { line } = waiter
        if (line === undefined) return
        const word: Word = { _tag: "Hopeless", placed: placed(waiter, line.refused) }
        leave(waiter)
        end(word)
      }
      const hear = (): void => {
        if (waiter.word !== undefined) end(waiter.word)
      }
      const sleep = (): void => {
        const now = Monotonic.millis(clock)
        const pause = Math.min(aloneFor(waiter, now), latest - now)
        waiter.wakesAt = now + pause
        cancel = Alarm.after(clock, pause, () => {
          const { line } = waiter
          if (line !== undefined) advance(line)
          if (waiter.word !== undefined) return end(waiter.word)
          if (Monotonic.millis(clock) >= latest) return tooLate()
          if (line !== undefined && Monotonic.millis(clock) >= line.refused.until && before(line, waiter) < together) {
            waiter.wakesAt = latest
            return end(askYourself)
          }
          sleep()
        })
      }
      waiter.wake = hear
      if (waiter.word !== undefined) hear()
      else if (alone) sleep()
      else cancel = Alarm.after(clock, latest - Monotonic.millis(clock), tooLate)
      return Effect.sync(() => {
        waiter.wake = undefined
        cancel()
      })
    })

  return {
    isEmpty: () => lines.size === 0,
    find,
    join,
    word,
    stays,
    leave,
    placed,
    look: (keys) => {
      for (const key of keys) lookAt(lines.get(key))
    }
  }
}

const isHopeless = ({ claim, until }: QuotaRefused, latest: number, now: number): boolean =>
  // What is in flight may end before it must.
  (claim.heldFor === undefined ? Math.max(until, now) : now) >= latest

const pauseFor = ({ until }: QuotaRefused, now: number): number => Math.max(1, until - now)

/** Nobody tells who wakes alone when what is in flight has ended. */
const aloneFor = ({ line }: Waiter, now: number): number => {
  if (line === undefined) return 1
  const pause = pauseFor(line.refused, now)
  return line.refused.claim.heldFor === undefined ? pause : Math.min(glance, pause)
}

const first = (line: Line): Waiter | undefined => line.waiters.values().next().value

/** How many stand before one who waits, or would. */
const before = (line: Line, waiter: Waiter): number => {
  if (waiter.line !== line) return line.waiters.size
  let counted = 0
  for (const other of line.waiters) {
    if (other === waiter) return counted
    // More than that, and those who have left in between are not looked for.
    if (++counted === countable) return Math.min(line.waiters.size - 1, counted + waiter.ticket - other.ticket - 1)
  }
  return counted
}

/** When somebody's turn comes: when the bucket opens, or as many windows later as those before them fill. */
const turnOf = ({ claim, limit = claim.limit, until }: QuotaRefused, ahead: number, now: number): number => {
  const opens = Math.max(until, now + 1)
  if (claim.heldFor !== undefined) return opens
  // Those before are taken to weigh as much.
  return opens + Math.floor((ahead * (claim.weight ?? 1)) / Math.max(1, limit)) * claim.window
}
