/**
 * What checks of quota stores are made of.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Permit, QuotaClaim, QuotaRefused, Settlement, Store } from "../../Quotas.ts"
import * as Monotonic from "../runtime/Monotonic.ts"

/** A check of one store, or of two that share what they count. It fails with what was found. */
export type Check = (store: Store, other: Store) => Effect.Effect<void, string>

export const broken = (found: string): Effect.Effect<never, string> => Effect.fail(found)

export const expect = (holds: boolean, found: () => string): Effect.Effect<void, string> =>
  holds ? Effect.void : broken(found())

export const now = Monotonic.now
export const patience = 30_000
export const day = 86_400_000

/** A claim on a bucket that nobody else uses, in a window that does not end meanwhile. */
export const claim = (limit: number, more: Partial<QuotaClaim> = {}): QuotaClaim => {
  const key = `law ${globalThis.crypto.randomUUID()}`
  return { key, bucket: key, limit, window: day, ...more }
}

export const used: Settlement = { sent: true, limited: false, feedback: undefined }
export const unused: Settlement = { ...used, sent: false }

export const ask = (store: Store, claims: ReadonlyArray<QuotaClaim>): Effect.Effect<Permit | QuotaRefused> =>
  Effect.flatMap(now, (at) => store.take(claims, at, at + patience))

export const end = (store: Store, permit: Permit, settlement: Partial<Settlement> = {}): Effect.Effect<void> =>
  Effect.flatMap(now, (at) => store.settle(permit, { ...used, ...settlement }, at))

export const take = (store: Store, claims: ReadonlyArray<QuotaClaim>): Effect.Effect<Permit, string> =>
  Effect.flatMap(ask(store, claims), (verdict) =>
    verdict._tag === "Permit"
      ? Effect.succeed(verdict)
      : broken(`There is room in "${verdict.claim.bucket}", and it was refused`)
  )

export const refused = (store: Store, claims: ReadonlyArray<QuotaClaim>): Effect.Effect<QuotaRefused, string> =>
  Effect.gen(function* () {
    const at = yield* now
    const verdict = yield* ask(store, claims)
    if (verdict._tag === "Permit") return yield* broken("There is no room, and it was given")
    yield* expect(
      verdict.until > at,
      () => `Refused until ${verdict.until}, which is not after ${at}, when it was asked`
    )
    return verdict
  })

export const spend = (store: Store, claims: ReadonlyArray<QuotaClaim>, settlement?: Partial<Settlement>) =>
  Effect.tap(take(store, claims), (permit) => end(store, permit, settlement))

export const many = (times: number, effect: Effect.Effect<unknown, string>): Effect.Effect<void, string> =>
  Effect.forEach(Array.from({ length: times }), () => effect, { discard: true })

/** Waits as long as a refusal says, as often as the store says so. */
export const takeInTime = (
  store: Store,
  claims: ReadonlyArray<QuotaClaim>,
  within: number
): Effect.Effect<Permit, string> =>
  Effect.gen(function* () {
    const last = (yield* now) + within
    while (true) {
      const verdict = yield* ask(store, claims)
      if (verdict._tag === "Permit") return verdict
      const at = yield* now
      if (at > last) return yield* broken(`No room within ${within} ms`)
      yield* Effect.sleep(Duration.millis(Math.min(Math.max(1, verdict.until - at), last + 1 - at)))
    }
  })

/** Begins where a window is not about to end. */
export const within = (window: number, reserve: number): Effect.Effect<void> =>
  Effect.flatMap(now, (at) => {
    const left = window - (at % window)
    return left < reserve ? Effect.sleep(Duration.millis(left + 50)) : Effect.void
  })

export const minute = 60_000
export const aMinute = /*#__PURE__*/ within(minute, 6_000)

/** Something that others do is known here within a while. */
export const eventually = <A>(check: Effect.Effect<A, string>): Effect.Effect<A, string> =>
  Effect.gen(function* () {
    const last = (yield* now) + 4_000
    while ((yield* now) < last) {
      const result = yield* Effect.option(check)
      if (result._tag === "Some") return result.value
      yield* Effect.sleep("50 millis")
    }
    return yield* check
  })
