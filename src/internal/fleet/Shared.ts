/**
 * A quota store whose buckets are counted in one place for all processes, which they ask seldom: each has leases of its
 * own, tells news only, and counts alone while the place is late or gone.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import type * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Scope from "effect/Scope"
import { utc } from "../../interface/Formats.ts"
import type { Permit, QuotaClaim, QuotaRefused, QuotaState, SharingOptions, Store } from "../../Quotas.ts"
import * as MemoryQuotas from "../quota/MemoryQuotas.ts"
import * as Alarm from "../runtime/Alarm.ts"
import { isolated } from "../runtime/Isolation.ts"
import * as Monotonic from "../runtime/Monotonic.ts"
import * as Account from "./Account.ts"
import * as Alone from "./Alone.ts"
import * as Meter from "./Meter.ts"
import type { Counter } from "./Protocol.ts"
import * as Said from "./Said.ts"
import * as Trips from "./Trips.ts"

interface Settings {
  readonly counter: Counter
  readonly clock: Clock.Clock
  readonly context: Context.Context<never>
  readonly timeout: number
  readonly retryAfter: number
  readonly lease: number
  /** As of `Trips`. */
  readonly apart: boolean
  readonly waitUntil: SharingOptions["waitUntil"]
}

interface Made {
  readonly store: Store
  /** Gives back what is left of leases. */
  readonly close: Effect.Effect<void>
}

/**
 * A store that counts in one place for all processes, and alone while that does not answer. It neither fails nor waits for
 * the place; what is left of leases goes back when its scope ends.
 *
 * @internal
 */
export const scoped = (counter: Counter, options: SharingOptions): Effect.Effect<Store, never, Scope.Scope> =>
  Effect.gen(function* () {
    const millis = (length: Duration.Input | undefined) =>
      Duration.toMillis(Duration.fromInputUnsafe(length ?? "1 second"))
    const timeout = millis(options.timeout)
    const { close, store } = make({
      counter,
      clock: yield* Clock.Clock,
      context: yield* Effect.context<never>(),
      timeout,
      retryAfter: millis(options.retryAfter),
      lease: options.lease ?? 1_024,
      apart: isolated(),
      waitUntil: options.waitUntil
    })
    yield* Effect.addFinalizer(() => Effect.timeoutOption(close, Duration.millis(2 * timeout)))
    return store
  })

/** What the store remembers of a permit: what is counted for all, and the shadow's permit. */
interface Notes {
  readonly parts: ReadonlyArray<Account.Note>
  readonly shadow: Permit
}

/** A part of what a take wants. */
interface Part extends Trips.Part {
  readonly claim: QuotaClaim
}

/** How often the place is told of what is under way, and hears of what others know. */
const beat = 1_000

/** How often who waits apart looks. */
const look = 10

/** A lease that is not used for so long goes back. */
const idle = 2_000

/** A bucket of whose claim nothing is known: something has ended in it that another process began. */
const unknown = (key: string): QuotaClaim => ({
  key,
  bucket: key,
  limit: Number.POSITIVE_INFINITY,
  window: 300_000,
  heldFor: 300_000
})

const make = (settings: Settings): Made => {
  const { apart, clock, context, counter, waitUntil } = settings
  const accounts = new Map<string, Account.Account>()
  const shadow = MemoryQuotas.following()
  const meter = Meter.make(counter.name, context)
  /** When others are told next. */
  let beatsAt: number | undefined
  let over = false

  const trips = Trips.make({
    ...settings,
    idle,
    heard: (account) => {
      const { claim, kind, limit, members, own } = account
      if (kind === "rolling" || own || limit === Number.POSITIVE_INFINITY) return
      meter.heard(claim.bucket, Math.max(0, restOf(account, Monotonic.millis(clock))), members)
    },
    made: meter.trip,
    turned: (alone, cause) => {
      if (over) return
      meter.turned(alone, cause)
      if (alone) brief()
    }
  })

  /** Tells the shadow what everybody has used, as far as it is known. */
  const brief = (): void => {
    const now = Monotonic.millis(clock)
    for (const account of accounts.values()) {
      Alone.strand(account, now)
      const { claim, closedUntil, end, index, kind, left, limit, own, span, used } = account
      if (own || index === undefined) continue
      if (kind === "window" && now >= end) continue
      shadow.hear(claim, { closedUntil, endsAt: end, limit, used: used - left, window: span }, now)
    }
  }

  const find = (key: string, claim: QuotaClaim, now: number): Account.Account => {
    const known = accounts.get(key)
    if (known !== undefined) {
      known.claim = claim
      return known
    }
    const account = Account.open(key, claim, now)
    accounts.set(key, account)
    return account
  }

  const partsOf = (claims: ReadonlyArray<QuotaClaim>, now: number): ReadonlyArray<Part> =>
    claims.flatMap((claim) =>
      Account.keysOf(claim).map((key) => ({ claim, account: find(key, claim, now), weight: claim.weight ?? 1 }))
    )

  /** Tells what others do not know yet, and forgets what nobody uses; `false` where there was nothing to tell. */
  const tellDue = (): boolean => {
    const now = Monotonic.millis(clock)
    const due: Array<Account.Account> = []
    for (const account of accounts.values()) {
      if (account.changed || account.left > 0 || account.flying > 0) due.push(account)
      else if (Account.isIdle(account, now)) accounts.delete(account.key)
    }
    if (due.length > 0) trips.tell(due)
    return due.length > 0
  }

  const beatOn = (): void => {
    if (over) return
    const now = Monotonic.millis(clock)
    // Of a request that has ended no timer rings.
    if (beatsAt !== undefined && now < beatsAt + (apart ? beat : Number.POSITIVE_INFINITY)) return
    beatsAt = now + beat
    const ring = (): void => {
      beatsAt = undefined
      if (!over && tellDue()) beatOn()
    }
    if (!apart) Alarm.after(clock, beat, ring)
    else if (waitUntil === undefined) tellDue()
    else
      waitUntil(
        new Promise<void>((resolve) => {
          Alarm.after(clock, beat, () => {
            ring()
            resolve()
          })
        })
      )
  }

  const permitOf = (
    claims: ReadonlyArray<QuotaClaim>,
    now: number,
    parts: ReadonlyArray<Account.Note>,
    counted: Permit
  ): Permit => {
    beatOn()
    const notes: Notes = { parts, shadow: counted }
    return { _tag: "Permit", claims, at: now, notes }
  }

  /** Takes what is leased or free; whatever is not is left to be asked for. */
  const reserve = (parts: ReadonlyArray<Part>, now: number, latest: number) => {
    const held: Array<Account.Note> = []
    const missing: Array<Part> = []
    for (const part of parts) {
      const way = Account.leave(part.account, part.weight, now)
      if (way === undefined) missing.push(part)
      else held.push(Account.take(part.account, part.weight, latest, now, way === "leased"))
    }
    for (const { account } of held) if (account.left <= account.low) more(account)
    return { held, missing }
  }

  const more = (account: Account.Account): void => {
    account.low = -1
    trips.prefetch(account)
  }

  /** Nobody can be asked: what everybody has used is guessed from what the server says. */
  const takeAlone = (
    parts: ReadonlyArray<Part>,
    claims: ReadonlyArray<QuotaClaim>,
    now: number,
    latest: number
  ): Permit | QuotaRefused => {
    trips.tell(parts.map(({ account }) => account))
    for (const { account } of parts) Alone.turnAlone(account, now)
    const patient = heldBack(parts, now, true)
    if (patient !== undefined) return patient
    const made = shadow.take(claims, now, latest).value
    if (made._tag === "Refused") return made
    meter.alone()
    const notes = parts.map(({ account, weight }) =>
      Account.take(account, weight, latest, now, Account.leave(account, weight, now) === "leased")
    )
    return permitOf(claims, now, notes, made)
  }

  const heldBack = (parts: ReadonlyArray<Part>, now: number, alone: boolean): QuotaRefused | undefined => {
    for (const part of parts) {
      const until = Alone.holdBack(part.account, now, alone)
      if (until !== undefined) return refusalOf(part, until)
    }
    return undefined
  }

  const spent = (parts: ReadonlyArray<Part>, now: number): QuotaRefused | undefined => {
    const part = parts.find(({ account }) => Account.isServed(account, now))
    return part === undefined ? undefined : refusalOf(part, part.account.end)
  }

  const closed = (parts: ReadonlyArray<Part>, now: number): Part | undefined => {
    let last: Part | undefined
    for (const part of parts) {
      const until = part.account.closedUntil
      if (until > now && until > (last?.account.closedUntil ?? now)) last = part
    }
    return last
  }

  const refusalOf = ({ account, claim }: Part, until: number): QuotaRefused => {
    const { limit } = account
    return { _tag: "Refused", claim, until, ...(limit !== claim.limit && { limit }) }
  }

  /** Takes what is leased or free, if that is all; `undefined` where the place has to be asked. */
  const takeNow = (
    claims: ReadonlyArray<QuotaClaim>,
    now: number,
    latest: number
  ): Permit | QuotaRefused | undefined => {
    const parts = partsOf(claims, now)
    if (!trips.isAskable()) return takeAlone(parts, claims, now, latest)
    const shut = closed(parts, now)
    if (shut !== undefined) return refusalOf(shut, shut.account.closedUntil)
    const patient = heldBack(parts, now, false)
    if (patient !== undefined) return patient
    if (parts.some(({ account, weight }) => Account.leave(account, weight, now) === undefined)) return undefined
    return permitOf(claims, now, reserve(parts, now, latest).held, shadow.count(claims, now, latest))
  }

  /** Waits for what a trip brings: where requests are apart, each looks by timers of its own, and goes if nobody does. */
  const heard = <A>(begin: (tell: (value: A) => void) => Trips.Demand | undefined): Effect.Effect<A> => {
    if (!apart)
      return Effect.callback((resume) => {
        begin((value) => resume(Effect.succeed(value)))
      })
    return Effect.suspend(() => {
      let found: { readonly value: A } | undefined
      const demand = begin((value) => {
        found = { value }
      })
      const seen: Effect.Effect<A> = Effect.suspend(() => {
        if (demand !== undefined) demand.seenAt = Monotonic.millis(clock)
        if (found === undefined) trips.look()
        return found === undefined ? Effect.delay(seen, look) : Effect.succeed(found.value)
      })
      return seen
    })
  }

  /** Takes what is leased, and asks for the rest. */
  const takeLater = (
    claims: ReadonlyArray<QuotaClaim>,
    now: number,
    latest: number
  ): Effect.Effect<Permit | QuotaRefused> =>
    heard((tell) => {
      const parts = partsOf(claims, now)
      const { held, missing } = reserve(parts, now, latest)
      const asked = Monotonic.millis(clock)
      const answer = (answer: Trips.Answer): Permit | QuotaRefused => {
        const after = now + Monotonic.millis(clock) - asked
        // Others here have asked at the same time, and may have gone first; or the server has said that nothing is left.
        const patient = answer._tag === "Given" ? (spent(missing, after) ?? heldBack(missing, after, false)) : undefined
        if (patient !== undefined) {
          for (const note of held) Account.putBack(note, after)
          for (const { account, weight } of missing) Account.lend(account, weight)
          return patient
        }
        if (answer._tag === "Given") {
          const given = missing.map(({ account, weight }) => Account.take(account, weight, latest, after, false))
          return permitOf(claims, now, [...held, ...given], shadow.count(claims, after, latest))
        }
        for (const note of held) Account.putBack(note, after)
        if (answer._tag === "Alone") return takeAlone(parts, claims, after, latest)
        const part = missing.find(({ account }) => account === answer.account) ?? missing[0]
        if (part === undefined) throw new Error("A refusal that belongs to no request")
        return refusalOf(part, now + answer.until - asked)
      }
      beatOn()
      const demand: Trips.Demand = { parts: missing, answer: (given) => tell(answer(given)) }
      trips.ask(demand)
      return demand
    })

  const take: Store["take"] = (claims, now, latest) => {
    const verdict = takeNow(claims, now, latest)
    if (verdict !== undefined) return Exit.succeed(verdict)
    return Effect.suspend(() => {
      const again = takeNow(claims, now, latest)
      return again === undefined ? takeLater(claims, now, latest) : Effect.succeed(again)
    })
  }

  const settle: Store["settle"] = (permit, settlement, now) => {
    const { parts, shadow: counted } = permit.notes as Notes
    const { feedback, limited } = settlement
    if (trips.isAlone()) for (const { account } of parts) Alone.turnAlone(account, now)
    const described = Said.describedBy(parts, feedback)
    const telling = new Set<Account.Account>()
    for (const note of parts) {
      Account.finish(note, permit.at, settlement, note === described, now)
      // Others wait for what is in flight to end.
      if (note.account.kind === "inFlight") telling.add(note.account)
    }
    if (
      described !== undefined &&
      feedback !== undefined &&
      Said.learn(described, permit.at, settlement, feedback, now)
    ) {
      telling.add(described.account)
    }
    if (limited) {
      for (const account of Said.culprits(parts, feedback)) {
        Said.close(account, feedback, now)
        telling.add(account)
      }
    }
    if (telling.size > 0) trips.tell(telling)
    return shadow.settle(counted, settlement, now)
  }

  const release: Store["release"] = (key, began, now) => {
    const account = accounts.get(key) ?? find(key, unknown(key), now)
    Account.release(account, began)
    trips.tell([account])
    return shadow.release(key, began, now)
  }

  const told = (all: Iterable<Account.Account>): Effect.Effect<void> =>
    heard<void>((tell) => {
      trips.tell(all, tell)
      return undefined
    })

  const quotas: Store["quotas"] = (now) =>
    Effect.suspend(() => {
      const asked = Monotonic.millis(clock)
      return Effect.flatMap(told(accounts.values()), () => {
        if (trips.isAlone()) return shadow.quotas(now)
        const at = now + Monotonic.millis(clock) - asked
        const all = [...accounts.values()]
        return Effect.succeed(
          all
            .filter(({ own }) => !own)
            .map((account) => stateOf(account, accounts.get(Account.ownKey(account.claim)), at))
        )
      })
    })

  return {
    store: { take, settle, release, quotas },
    close: Effect.suspend(() => {
      over = true
      for (const account of accounts.values()) account.usedAt = Number.NEGATIVE_INFINITY
      return told([...accounts.values()].filter(({ changed, flying, left }) => changed || left > 0 || flying > 0))
    })
  }
}

/** A pause without an end ends with time itself. */
const lastDate = 8.64e15

const stateOf = (account: Account.Account, own: Account.Account | undefined, now: number): QuotaState => {
  const rest = restOf(account, now)
  const ownRest = own === undefined ? undefined : restOf(own, now)
  const binding = own !== undefined && ownRest !== undefined && ownRest <= rest ? own : account
  const isClosed = account.closedUntil > now
  return {
    key: account.key,
    bucket: account.claim.bucket,
    limit: Math.min(account.limit, own?.limit ?? Number.POSITIVE_INFINITY),
    window: Duration.millis(own !== undefined && own.limit <= account.limit ? own.span : account.span),
    remaining: isClosed ? 0 : Math.max(0, Math.min(rest, ownRest ?? rest)),
    inFlight: account.inFlight,
    resetsAt: utc(
      Math.min(
        lastDate,
        isClosed ? account.closedUntil : Math.max(now, binding.kind === "window" ? binding.end : binding.opensAt)
      )
    )
  }
}

const restOf = ({ end, kind, left, limit, used }: Account.Account, now: number): number =>
  kind === "window" && now >= end ? limit : limit - used + left
