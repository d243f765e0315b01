/**
 * What every `QuotaStore` has to do, as checks for whoever writes one.
 *
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { QuotaStore } from "effect-open-cloud/QuotaStore"
 * import { laws } from "effect-open-cloud/QuotaStoreLaws"
 *
 * for (const { check, name } of laws(QuotaStore.layerMemory)) {
 *   test(name, () => Effect.runPromise(check))
 * }
 * ```
 *
 * They stand on no test runner, run on the real clock, and each uses buckets of its
 * own, so that they can run at once and on a store that others use.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import { type TaggedErrorClass, tagged } from "./interface/Tagged.ts"
import {
  aMinute,
  ask,
  broken,
  type Check,
  claim,
  day,
  end,
  eventually,
  expect,
  many,
  minute,
  now,
  patience,
  refused,
  spend,
  take,
  takeInTime,
  unused,
  used,
  within
} from "./internal/quota/Checks.ts"
import { type Feedback, type Permit, QuotaStore, type Store } from "./QuotaStore.ts"

interface BrokenLawFields {
  /** What should hold, and what was found. */
  readonly found: string
}

const brokenLaw: TaggedErrorClass<"BrokenLaw", BrokenLawFields> = /*#__PURE__*/ tagged("BrokenLaw")<BrokenLawFields>()

/**
 * A store did something else than its contract says.
 *
 * @since 0.2.0
 */
export class BrokenLaw extends brokenLaw {
  override get message(): string {
    return this.found
  }
}

/**
 * One thing that a store has to do.
 *
 * @since 0.2.0
 */
export interface Law<E = never> {
  readonly name: string
  /** Takes longer than five seconds. */
  readonly isSlow: boolean
  /** Builds the store, and fails where it does not keep the law. */
  readonly check: Effect.Effect<void, BrokenLaw | E>
}

const single: Readonly<Record<string, Check>> = {
  "gives what fits into a window, and no more": (store) =>
    Effect.gen(function* () {
      const claims = [claim(5)]
      yield* many(5, spend(store, claims))
      const verdict = yield* refused(store, claims)
      yield* expect(verdict.claim.key === claims[0]?.key, () => "The refusal names another claim")
    }),
  "gives no more to many at once": (store) =>
    Effect.gen(function* () {
      const claims = [claim(40)]
      const verdicts = yield* Effect.all(
        Array.from({ length: 64 }, () => ask(store, claims)),
        { concurrency: "unbounded" }
      )
      const given = verdicts.filter(({ _tag }) => _tag === "Permit").length
      yield* expect(given === 40, () => `${given} of 64 were given, and 40 fit`)
    }),
  "has room again when it said": (store) =>
    Effect.gen(function* () {
      const window = 2_000
      const claims = [claim(4, { window })]
      yield* within(window, 1_000)
      yield* many(4, spend(store, claims))
      const at = yield* now
      const { until } = yield* refused(store, claims)
      yield* expect(until <= at + window + 200, () => `Refused for ${until - at} ms by a window of ${window} ms`)
      yield* Effect.flatMap(takeInTime(store, claims, window + 1_000), (permit) => end(store, permit))
      yield* many(3, spend(store, claims))
      yield* refused(store, claims)
    }),
  "takes from all buckets or from none": (store) =>
    Effect.gen(function* () {
      const [wide, narrow] = [claim(5), claim(1)]
      yield* spend(store, [wide, narrow])
      const verdict = yield* refused(store, [wide, narrow])
      yield* expect(verdict.claim.key === narrow.key, () => "The refusal names the bucket that has room")
      yield* many(4, spend(store, [wide]))
      yield* refused(store, [wide])
    }),
  "counts no more than the caller's own number, whatever the server allows": (store) =>
    Effect.gen(function* () {
      yield* aMinute
      const claims = [claim(10, { cap: 3, window: minute })]
      yield* spend(store, claims, { feedback: { limit: 50, window: minute, remaining: 49 } })
      yield* many(2, spend(store, claims))
      yield* refused(store, claims)
    }),
  "counts against the caller's own number what the caller used, and not what others did": (store) =>
    Effect.gen(function* () {
      yield* aMinute
      const claims = [claim(20, { cap: 3, window: minute })]
      yield* spend(store, claims, { feedback: { limit: 20, window: minute, remaining: 12 } })
      yield* many(2, spend(store, claims))
      yield* refused(store, claims)
    }),
  "counts weights": (store) =>
    Effect.gen(function* () {
      const weighing = claim(10)
      yield* spend(store, [{ ...weighing, weight: 7 }])
      yield* refused(store, [{ ...weighing, weight: 4 }])
      yield* spend(store, [{ ...weighing, weight: 3 }])
      yield* refused(store, [weighing])
    }),
  "has room for what is heavier than a window, where nothing is used": (store) =>
    Effect.gen(function* () {
      const weighing = claim(10)
      yield* spend(store, [{ ...weighing, weight: 25 }])
      yield* refused(store, [weighing])
    }),
  "gives back what was not sent": (store) =>
    Effect.gen(function* () {
      const claims = [claim(1)]
      yield* many(3, spend(store, claims, unused))
      yield* spend(store, claims)
      yield* refused(store, claims)
    }),
  "gives back what the server refused, where it counts what was done": (store) =>
    Effect.gen(function* () {
      const [asked, done] = [claim(2), claim(2, { onlyDone: true })]
      yield* many(2, spend(store, [asked], { refused: true }))
      yield* refused(store, [asked])
      yield* many(3, spend(store, [done], { refused: true }))
      yield* many(2, spend(store, [done]))
      yield* refused(store, [done])
    }),
  "counts what a request weighed in the end": (store) =>
    Effect.gen(function* () {
      const weighing = claim(10)
      yield* spend(store, [{ ...weighing, weight: 8 }], { weights: { [weighing.key]: 2 } })
      yield* spend(store, [{ ...weighing, weight: 1 }], { weights: { [weighing.key]: 5 } })
      yield* refused(store, [{ ...weighing, weight: 4 }])
      yield* spend(store, [{ ...weighing, weight: 3 }])
      yield* refused(store, [weighing])
    }),
  "learns a lower limit": (store) =>
    Effect.gen(function* () {
      yield* aMinute
      const claims = [claim(10, { window: minute })]
      yield* spend(store, claims, { feedback: { limit: 3, window: minute, remaining: 2 } })
      yield* many(2, spend(store, claims))
      const verdict = yield* refused(store, claims)
      yield* expect(verdict.limit === 3, () => `The refusal says that ${verdict.limit} fit, and the server said 3`)
    }),
  "learns a higher limit": (store) =>
    Effect.gen(function* () {
      yield* aMinute
      const claims = [claim(3, { window: minute })]
      yield* spend(store, claims, { feedback: { limit: 6, window: minute, remaining: 5 } })
      yield* many(5, spend(store, claims))
      yield* refused(store, claims)
    }),
  "learns what others use": (store) =>
    Effect.gen(function* () {
      yield* aMinute
      const claims = [claim(10, { window: minute })]
      yield* spend(store, claims, { feedback: { limit: 10, window: minute, remaining: 2 } })
      yield* many(2, spend(store, claims))
      yield* refused(store, claims)
    }),
  "lets headers that cannot be true change nothing": (store) =>
    Effect.gen(function* () {
      yield* aMinute
      const odd: ReadonlyArray<Feedback> = [
        { limit: 0 },
        { limit: 1, window: 1e300 },
        { limit: 1, window: -1 },
        { reset: 1e300 }
      ]
      const claims = [claim(odd.length + 1, { window: minute })]
      yield* Effect.forEach(odd, (feedback) => spend(store, claims, { feedback }), { discard: true })
      yield* spend(store, claims)
      yield* refused(store, claims)
    }),
  "is closed by a 429 for as long as the server says": (store) =>
    Effect.gen(function* () {
      yield* aMinute
      const claims = [claim(100, { window: minute })]
      yield* spend(store, claims, { limited: true, feedback: { retryAfter: 1_500 } })
      const at = yield* now
      const { until } = yield* refused(store, claims)
      yield* expect(until > at + 1_000 && until < at + 2_500, () => `Closed for ${until - at} ms, and not for 1500`)
      yield* Effect.flatMap(takeInTime(store, claims, 2_500), (permit) => end(store, permit))
      yield* spend(store, claims)
    }),
  "bounds what is in flight, and lets nobody wait longer than needed for its end": (store) =>
    Effect.gen(function* () {
      const claims = [claim(2, { window: minute, heldFor: minute })]
      const first = yield* take(store, claims)
      const second = yield* take(store, claims)
      yield* refused(store, claims)
      yield* end(store, first)
      const third = yield* takeInTime(store, claims, 2_000)
      yield* refused(store, claims)
      yield* end(store, second)
      yield* end(store, third)
      yield* Effect.flatMap(takeInTime(store, claims, 2_000), (permit) => end(store, permit))
    }),
  "holds what a request began until that has ended": (store) =>
    Effect.gen(function* () {
      const held = claim(1, { window: minute, heldFor: minute })
      const name = globalThis.crypto.randomUUID()
      yield* spend(store, [held], { began: name })
      yield* refused(store, [held])
      yield* Effect.flatMap(now, (at) => store.release(held.key, "another", at))
      yield* refused(store, [held])
      yield* Effect.flatMap(now, (at) => store.release(held.key, name, at))
      yield* Effect.flatMap(takeInTime(store, [held], 2_000), (permit) => end(store, permit))
    }),
  "holds nothing longer than it can be in flight": (store) =>
    Effect.gen(function* () {
      const claims = [claim(1, { window: 1_500, heldFor: 1_500 })]
      yield* spend(store, claims, { began: globalThis.crypto.randomUUID() })
      yield* refused(store, claims)
      yield* takeInTime(store, claims, 3_000)
    }),
  "counts in a rolling window from the end of a request": (store) =>
    Effect.gen(function* () {
      const rolling = claim(10, { window: 1_500, rolling: true, weight: 5 })
      yield* spend(store, [rolling])
      yield* spend(store, [rolling])
      const at = yield* now
      yield* refused(store, [rolling])
      yield* takeInTime(store, [rolling], 3_000)
      const passed = (yield* now) - at
      yield* expect(passed >= 1_300, () => `There was room after ${passed} ms in a window of 1500 ms`)
    }),
  "says times by the caller's clock": (store) =>
    Effect.gen(function* () {
      const claims = [claim(1, { window: 3_000 })]
      yield* within(3_000, 1_000)
      const at = (yield* now) + 7 * day + 12_345
      const verdict = yield* store.take(claims, at, at + patience)
      if (verdict._tag === "Refused") return yield* broken("There is room, and it was refused")
      yield* expect(verdict.at === at, () => `The permit was taken at ${verdict.at}, and the caller said ${at}`)
      yield* store.settle(verdict, used, at)
      const second = yield* store.take(claims, at, at + patience)
      if (second._tag === "Permit") return yield* broken("There is no room, and it was given")
      const wait = second.until - at
      yield* expect(wait > 0 && wait <= 3_200, () => `Refused for ${wait} ms by a window of 3000 ms`)
    }),
  "tells what is left": (store) =>
    Effect.gen(function* () {
      const counted = claim(5, { bucket: "a bucket" })
      yield* spend(store, [counted])
      yield* take(store, [counted])
      const at = yield* now
      const quotas = yield* store.quotas(at)
      const state = quotas.find(({ key }) => key === counted.key)
      if (state === undefined) return yield* broken("A bucket that is counted is not in the list of quotas")
      const { bucket, inFlight, limit, remaining, resetsAt } = state
      const found = () => `Of a limit of 5, one used and one in flight, it tells ${JSON.stringify(state)}`
      yield* expect(bucket === "a bucket" && limit === 5 && remaining === 3 && inFlight === 1, found)
      yield* expect(DateTime.toEpochMillis(resetsAt) > at, found)
    }),
  "loses nothing to who is interrupted": (store) =>
    Effect.gen(function* () {
      const claims = [claim(20)]
      const late: Array<Permit> = []
      for (let time = 0; time < 10; time++) {
        const fiber = yield* Effect.forkChild(ask(store, claims))
        yield* Effect.yieldNow
        yield* Fiber.interrupt(fiber)
        const exit = fiber.pollUnsafe()
        if (exit?._tag === "Success" && exit.value._tag === "Permit") late.push(exit.value)
      }
      yield* Effect.forEach(late, (permit) => end(store, permit, unused), { discard: true })
      yield* eventually(
        Effect.gen(function* () {
          const permits: Array<Permit> = []
          let verdict = yield* ask(store, claims)
          while (verdict._tag === "Permit") {
            permits.push(verdict)
            verdict = yield* ask(store, claims)
          }
          yield* Effect.forEach(permits, (permit) => end(store, permit, unused), { discard: true })
          yield* expect(permits.length <= 20, () => `${permits.length} were given, and 20 fit`)
          yield* expect(permits.length >= 10, () => `${permits.length} were given after ten were interrupted`)
        })
      )
    })
}

const slow: Readonly<Record<string, Check>> = {
  "frees what was lost with who held it": (store) =>
    Effect.gen(function* () {
      const claims = [claim(1, { window: 600_000, heldFor: 600_000 })]
      const at = yield* now
      const verdict = yield* store.take(claims, at, at + 1_000)
      if (verdict._tag === "Refused") return yield* broken("There is room, and it was refused")
      yield* refused(store, claims)
      yield* takeInTime(store, claims, 90_000)
    })
}

const shared: Readonly<Record<string, Check>> = {
  "counts what others take": (store, other) =>
    Effect.gen(function* () {
      const claims = [claim(20)]
      const takeAll = (from: Store): Effect.Effect<number> =>
        Effect.flatMap(ask(from, claims), (verdict) =>
          verdict._tag === "Refused"
            ? Effect.succeed(0)
            : Effect.andThen(
                end(from, verdict),
                Effect.map(takeAll(from), (rest) => rest + 1)
              )
        )
      yield* spend(store, claims)
      yield* spend(other, claims)
      let given = 2
      // What one of them has in advance, it may use.
      yield* eventually(
        Effect.gen(function* () {
          given += (yield* takeAll(store)) + (yield* takeAll(other))
          yield* expect(given >= 20, () => `${given} were given, and 20 fit`)
        })
      )
      yield* expect(given === 20, () => `${given} were given, and 20 fit`)
    }),
  "gives no more to many at once in two places": (store, other) =>
    Effect.gen(function* () {
      const claims = [claim(40)]
      const all = Array.from({ length: 64 }, (_, index) => ask(index % 2 === 0 ? store : other, claims))
      const verdicts = yield* Effect.all(all, { concurrency: "unbounded" })
      const given = verdicts.filter(({ _tag }) => _tag === "Permit").length
      yield* expect(given <= 40 && given > 20, () => `${given} of 64 were given, and 40 fit`)
    }),
  "closes for all what a 429 closed for one": (store, other) =>
    Effect.gen(function* () {
      yield* aMinute
      const claims = [claim(100, { window: minute })]
      yield* spend(other, claims)
      yield* spend(store, claims, { limited: true, feedback: { retryAfter: 6_000 } })
      yield* eventually(Effect.andThen(ask(other, claims), refused(other, claims)))
    }),
  "tells all what one has learnt of a limit": (store, other) =>
    Effect.gen(function* () {
      yield* aMinute
      const claims = [claim(100, { window: minute })]
      yield* spend(other, claims)
      yield* spend(store, claims, { feedback: { limit: 4, window: minute, remaining: 2 } })
      yield* eventually(
        Effect.gen(function* () {
          const verdict = yield* ask(other, claims)
          if (verdict._tag === "Permit") {
            yield* end(other, verdict)
            return yield* broken("More was given than a limit of 4 that another learnt")
          }
          yield* expect(verdict.limit === 4, () => `The refusal says that ${verdict.limit} fit, and the server said 4`)
        })
      )
    }),
  "bounds what is in flight everywhere": (store, other) =>
    Effect.gen(function* () {
      const held = claim(2, { window: minute, heldFor: minute })
      const name = globalThis.crypto.randomUUID()
      const first = yield* take(store, [held])
      yield* take(other, [held])
      yield* refused(store, [held])
      const at = yield* now
      const { until } = yield* refused(other, [held])
      yield* expect(
        until <= at + 1_500,
        () => `Nobody tells of what ends elsewhere, and it was refused for ${until - at} ms`
      )
      yield* end(store, first, { began: name })
      yield* refused(other, [held])
      // Who sees that it has ended need not be who began it.
      yield* Effect.flatMap(now, (time) => other.release(held.key, name, time))
      yield* takeInTime(other, [held], 3_000)
      yield* refused(store, [held])
    }),
  "lists what all have used": (store, other) =>
    Effect.gen(function* () {
      const counted = claim(50)
      yield* many(3, spend(store, [counted]))
      yield* many(2, spend(other, [counted]))
      yield* take(other, [counted])
      yield* eventually(
        Effect.gen(function* () {
          yield* Effect.flatMap(now, (at) => other.quotas(at))
          const quotas = yield* Effect.flatMap(now, (at) => store.quotas(at))
          const state = quotas.find(({ key }) => key === counted.key)
          const found = () => `Of a limit of 50, five used and one in flight, it tells ${JSON.stringify(state)}`
          yield* expect(state !== undefined && state.inFlight === 1, found)
          yield* expect(state !== undefined && state.remaining === 44, found)
        })
      )
    })
}

/**
 * What every store has to do.
 *
 * @since 0.2.0
 */
export const laws = <E>(layer: Layer.Layer<QuotaStore, E>): ReadonlyArray<Law<E>> => [
  ...lawsOf(single, layer, false),
  ...lawsOf(slow, layer, true)
]

/**
 * What a store has to do that several processes share. Each law builds the layer twice.
 *
 * @since 0.2.0
 */
export const sharedLaws = <E>(layer: Layer.Layer<QuotaStore, E>): ReadonlyArray<Law<E>> => lawsOf(shared, layer, false)

const lawsOf = <E>(
  checks: Readonly<Record<string, Check>>,
  layer: Layer.Layer<QuotaStore, E>,
  isSlow: boolean
): ReadonlyArray<Law<E>> => {
  const build = Effect.map(Layer.build(Layer.fresh(layer)), (context) => Context.get(context, QuotaStore))
  return Object.entries(checks).map(([name, check]) => ({
    name,
    isSlow,
    check: Effect.scoped(
      Effect.gen(function* () {
        const store = yield* build
        const other = check.length > 1 ? yield* build : store
        yield* Effect.mapError(check(store, other), (found) => new BrokenLaw({ found }))
      })
    )
  }))
}
