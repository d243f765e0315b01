/**
 * The way to the place that counts and back: one request at a time, which carries what everybody
 * here has to say and wants by then.
 *
 * @internal
 */
import type * as Clock from "effect/Clock"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type { SharingOptions } from "../../Quotas.ts"
import * as Alarm from "../runtime/Alarm.ts"
import * as Monotonic from "../runtime/Monotonic.ts"
import * as Account from "./Account.ts"
import * as Alone from "./Alone.ts"
import type { Counter, Given, Reply, Request } from "./Protocol.ts"

/** Somebody who wants of some accounts what is not leased. */
export interface Demand {
  readonly parts: ReadonlyArray<Part>
  readonly answer: (answer: Answer) => void
  /** When who waits was last seen to, where a request may end without a word. */
  seenAt?: number
}

export interface Part {
  readonly account: Account.Account
  readonly weight: number
}

/** It was given, it was refused, or nobody can be asked. */
export type Answer =
  | { readonly _tag: "Given" }
  | { readonly _tag: "Refused"; readonly account: Account.Account; readonly until: number }
  | { readonly _tag: "Alone" }

/** @internal */
export interface Options {
  readonly counter: Counter
  readonly clock: Clock.Clock
  readonly context: Context.Context<never>
  readonly timeout: number
  readonly retryAfter: number
  readonly idle: number
  readonly lease: number
  /** What goes on in one request may wake nobody in another, and is stopped with it: see `Isolation`. */
  readonly apart: boolean
  /** Lets a request go on after it was answered. Where they are apart and this is absent, only who waits goes. */
  readonly waitUntil: SharingOptions["waitUntil"]
  /** There are answers again, or no more. */
  readonly turned: (alone: boolean, cause: unknown) => void
  /** An account has heard what all have used. */
  readonly heard: (account: Account.Account) => void
  /** A request has ended. */
  readonly made: (outcome: "answered" | "failed" | "late", millis: number) => void
}

/** @internal */
export interface Trips {
  readonly isAlone: () => boolean
  /** Whether asking is worth it: not while all count alone, but for who has to find out whether that is over. */
  readonly isAskable: () => boolean
  /** Goes, if nobody does, for who waits apart from all others. */
  readonly look: () => void
  /** Asks for something, and is answered in any case. */
  readonly ask: (demand: Demand) => void
  /** Asks for more of an account in advance. */
  readonly prefetch: (account: Account.Account) => void
  /** Has accounts tell what they count; `then` is called when that was heard, or cannot be. */
  readonly tell: (accounts: Iterable<Account.Account>, then?: () => void) => void
}

/** No request speaks of more buckets: Redis, for one, does nothing else meanwhile. */
const most = 200

/** In so many turns a time is waited for. */
const patience = 10

/** What was given up is waited for so long before another is sent after it. */
const lost = 10_000

/** Where requests are apart, who goes shows that it does so often, and has ended without a word after so long. */
const showEvery = 50
const gone = 400

interface Group {
  readonly parts: ReadonlyArray<Part>
  readonly demands: Array<Demand>
}

/** @internal */
export const make = (options: Options): Trips => {
  const { clock } = options
  const member = globalThis.crypto.randomUUID()
  let trip = 0
  let demands: Array<Demand> = []
  let prefetched = new Set<Account.Account>()
  let telling = new Set<Account.Account>()
  let heard: Array<() => void> = []
  let busy = false
  let scheduled = false
  let alone = false
  let askedAt = Number.NEGATIVE_INFINITY
  /** When who goes was last known to, and what brings back what it took along. */
  let shownAt = Number.NEGATIVE_INFINITY
  let abandon = (): void => {}

  const isLost = (): boolean => options.apart && busy && Monotonic.millis(clock) - shownAt > gone

  const schedule = (): void => {
    if (isLost()) abandon()
    if (busy || scheduled || (options.apart && options.waitUntil === undefined)) return
    scheduled = true
    // Whoever asks in the same step goes along.
    queueMicrotask(() => {
      scheduled = false
      if (!busy) depart()
    })
  }

  /** Who waits, and who may have ended without a word: they are not asked for until they are seen to again. */
  const attendance = (now: number): readonly [present: Array<Demand>, absent: Array<Demand>] => {
    const [present, absent]: [Array<Demand>, Array<Demand>] = [[], []]
    for (const demand of demands) {
      const silent = demand.seenAt === undefined ? 0 : now - demand.seenAt
      if (silent <= gone) present.push(demand)
      else if (silent <= lost) absent.push(demand)
      else
        for (const { account } of demand.parts.slice(0, 1)) demand.answer({ _tag: "Refused", account, until: now + 1 })
    }
    return [present, absent]
  }

  const depart = (): void => {
    const now = Monotonic.millis(clock)
    if (alone && now < askedAt + options.retryAfter) {
      giveUp()
      return
    }
    const accounts: Array<Account.Account> = []
    const positions = new Map<Account.Account, number>()
    const position = (account: Account.Account): number => {
      let at = positions.get(account)
      if (at === undefined) {
        at = accounts.length
        positions.set(account, at)
        accounts.push(account)
      }
      return at
    }
    const [present, absent] = attendance(now)
    demands = absent
    const groups = new Map<string, Group>()
    let taken = 0
    for (const demand of present) {
      if (accounts.length >= most) break
      taken += 1
      const name = demand.parts.map(({ account, weight }) => `${position(account)}:${weight}`).join(" ")
      const group = groups.get(name)
      if (group === undefined) groups.set(name, { parts: demand.parts, demands: [demand] })
      else group.demands.push(demand)
    }
    demands.push(...present.slice(taken))
    for (const account of accounts) Account.surrender(account)
    const asks: Array<Group> = [...groups.values()]
    const wanting = new Set(asks.flatMap(({ parts }) => parts.map(({ account }) => account)))
    for (const account of prefetched) {
      if (accounts.length >= most) break
      prefetched.delete(account)
      if (wanting.has(account)) continue
      position(account)
      asks.push({ parts: [{ account, weight: 1 }], demands: [] })
    }
    for (const account of telling) {
      if (accounts.length >= most) break
      telling.delete(account)
      position(account)
    }
    const listeners = telling.size === 0 ? heard : []
    if (telling.size === 0) heard = []
    if (accounts.length === 0) {
      for (const listener of listeners) listener()
      return
    }
    send(accounts, asks, positions, listeners)
  }

  const send = (
    accounts: ReadonlyArray<Account.Account>,
    asks: ReadonlyArray<Group>,
    positions: ReadonlyMap<Account.Account, number>,
    listeners: ReadonlyArray<() => void>
  ): void => {
    const now = Monotonic.millis(clock)
    const told = accounts.map(({ news }) => news)
    trip += 1
    const request: Request = {
      m: member,
      t: trip,
      b: accounts.map((account) => Account.report(account, now, options.idle)),
      a: asks.map(({ demands, parts }) => ({
        b: parts.map(({ account }) => positions.get(account) ?? 0),
        w: parts.map(({ weight }) => weight),
        n: demands.length,
        x: parts.map(({ account }) => Account.wish(account, options.lease, now))
      }))
    }
    busy = true
    askedAt = now
    let waiting = true
    const end = (alive: boolean, reply: Reply | undefined, cause: unknown): void => {
      if (!waiting) return
      waiting = false
      cancel()
      if (reply === undefined) {
        for (const account of accounts) account.changed = true
        change(true, cause)
        for (const { demands } of asks) for (const demand of demands) demand.answer({ _tag: "Alone" })
      } else {
        change(false, undefined)
        accounts.forEach((account, at) => {
          const state = reply.b[at]
          if (state === undefined) return
          const heardAt = Monotonic.millis(clock)
          // Nobody else may have told it yet what it has lost.
          if (Alone.hasForgotten(account, state, now)) {
            Alone.strand(account, heardAt)
            telling.add(account)
          }
          Account.hear(account, state, told[at] ?? {}, now, heardAt)
          options.heard(account)
        })
        for (const [at, group] of asks.entries()) deliver(group, reply.a[at], accounts)
      }
      for (const listener of listeners) listener()
      if (alive) {
        busy = false
        if (demands.length + prefetched.size + telling.size + heard.length > 0) schedule()
      } else giveUp()
    }
    const late = (): void => {
      if (!waiting) return
      options.made("late", options.timeout)
      end(false, undefined, "no answer in time")
      cancel = Alarm.after(clock, lost, arrived)
    }
    // Where the process itself was busy, timers ring before answers are read: only so many turns without one are late.
    const wait = (turns: number): (() => void) =>
      Alarm.after(clock, options.timeout / patience, () => {
        if (turns > 1) cancel = wait(turns - 1)
        else late()
      })
    let cancel = wait(patience)
    let away = true
    /** What was given up has ended after all: the next can be sent. */
    const arrived = (): void => {
      if (!away) return
      away = false
      cancel()
      busy = false
      if (demands.length + prefetched.size + telling.size + heard.length > 0) schedule()
    }
    abandon = () => {
      busy = false
      if (!waiting) return
      waiting = away = false
      demands.unshift(...asks.flatMap(({ demands }) => demands))
      for (const account of accounts) telling.add(account)
      heard.push(...listeners)
    }
    shownAt = now
    const keys = accounts.map(({ key }) => key)
    const asked = Effect.suspend(() => options.counter.count(keys, request))
    const fiber = Effect.runForkWith(options.context)(options.apart ? Effect.raceFirst(asked, show(trip)) : asked)
    options.waitUntil?.(new Promise<void>((resolve) => fiber.addObserver(() => resolve())))
    fiber.addObserver((exit) => {
      if (!waiting) return arrived()
      away = false
      const reply = Exit.isSuccess(exit) ? exit.value : undefined
      options.made(reply === undefined ? "failed" : "answered", Monotonic.millis(clock) - now)
      end(true, reply, Exit.isSuccess(exit) ? "an answer that says nothing" : exit.cause)
    })
  }

  /** Shows that a request is under way yet. */
  const show = (of: number): Effect.Effect<never> =>
    Effect.sync(() => {
      if (of === trip) shownAt = Monotonic.millis(clock)
    }).pipe(Effect.delay(showEvery), Effect.forever)

  const deliver = (
    { demands: all, parts }: Group,
    given: Given | undefined,
    accounts: ReadonlyArray<Account.Account>
  ): void => {
    if (given === undefined) {
      for (const demand of all) demand.answer({ _tag: "Alone" })
      return
    }
    parts.forEach(({ account }, at) => {
      Account.lend(account, given.x[at] ?? 0)
    })
    const now = Monotonic.millis(clock)
    const refused = accounts[given.b]
    for (const [at, demand] of all.entries()) {
      if (at < given.n) demand.answer({ _tag: "Given" })
      else if (refused !== undefined)
        demand.answer({ _tag: "Refused", account: refused, until: now + Math.max(1, given.r) })
      // There is room, but not for all of one process at once.
      else demands.push(demand)
    }
  }

  const change = (to: boolean, cause: unknown): void => {
    if (alone === to) return
    alone = to
    options.turned(to, cause)
  }

  /** Nobody waits for what cannot be asked. */
  const giveUp = (): void => {
    const all = demands
    demands = []
    prefetched = new Set()
    telling = new Set()
    const listeners = heard
    heard = []
    for (const demand of all) demand.answer({ _tag: "Alone" })
    for (const listener of listeners) listener()
  }

  const isAskable = (): boolean => {
    if (!alone) return true
    if (!options.apart || options.waitUntil !== undefined) return false
    return (!busy || isLost()) && Monotonic.millis(clock) >= askedAt + options.retryAfter
  }

  return {
    isAlone: () => alone,
    isAskable,
    look: () => {
      if (isLost()) abandon()
      if (!busy) depart()
    },
    ask: (demand) => {
      if (!isAskable()) return demand.answer({ _tag: "Alone" })
      demands.push(demand)
      schedule()
    },
    prefetch: (account) => {
      if (alone) return
      prefetched.add(account)
      schedule()
    },
    tell: (accounts, then) => {
      for (const account of accounts) telling.add(account)
      if (then !== undefined) {
        if (busy && alone) return then()
        heard.push(then)
      }
      schedule()
    }
  }
}
