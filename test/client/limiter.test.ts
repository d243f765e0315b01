import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import * as Limiter from "../../src/internal/quota/Limiter.ts"
import * as MemoryQuotas from "../../src/internal/quota/MemoryQuotas.ts"
import * as Monotonic from "../../src/internal/runtime/Monotonic.ts"
import type { QuotaClaim, Settlement } from "../../src/QuotaStore.ts"
import { rest } from "./fixtures.ts"

const pass = (time: Parameters<typeof TestClock.adjust>[0]) => Effect.andThen(TestClock.adjust(time), rest)

const claim = (limit: number, key = "k"): QuotaClaim => ({ key, bucket: key, limit, window: 60_000 })
const used = { sent: true, limited: false, feedback: undefined }
const unused = { ...used, sent: false }
const closed = { sent: true, limited: true, feedback: { retryAfter: 1_000 } }

const now = Monotonic.now
const never = Number.POSITIVE_INFINITY

/** One request that takes no time; `true` when it had to wait. */
const request = (limiter: Limiter.Limiter, claims: ReadonlyArray<QuotaClaim>, settlement: Settlement = used) =>
  Effect.gen(function* () {
    const verdict = limiter.takeNow(claims, yield* now, never)
    const lease: Limiter.Lease = { permit: verdict?._tag === "Permit" ? verdict : undefined }
    const waited = lease.permit === undefined
    if (waited) yield* limiter.take(claims, lease, Number.POSITIVE_INFINITY, true)
    // An answer never comes in the same step.
    yield* Effect.promise(() => Promise.resolve())
    limiter.settle(lease, settlement, yield* now)
    return waited
  })

/** Waits in line, notes when it is let in, and keeps what it took. */
const queued = (limiter: Limiter.Limiter, claims: ReadonlyArray<QuotaClaim>, then: () => void) =>
  Effect.suspend(() => {
    const lease: Limiter.Lease = { permit: undefined }
    return limiter.take(claims, lease, Number.POSITIVE_INFINITY, true).pipe(
      Effect.andThen(Effect.sync(then)),
      Effect.andThen(Effect.never),
      Effect.onExit(() => Effect.sync(() => limiter.settle(lease, unused, 0)))
    )
  })

const full = (limiter: Limiter.Limiter, claims: ReadonlyArray<QuotaClaim>) =>
  Effect.forEach(
    Array.from({ length: claims[0]?.limit ?? 0 }),
    () => Effect.map(now, (at) => limiter.settle({ permit: granted(limiter.takeNow(claims, at, never)) }, used, at)),
    { discard: true }
  )

const granted = (verdict: ReturnType<Limiter.Limiter["takeNow"]>) => {
  if (verdict?._tag !== "Permit") throw new Error("refused")
  return verdict
}

describe("a line", () => {
  it.effect("is gone as soon as there is room for all, so that those who come later need not join it", () =>
    Effect.gen(function* () {
      const limiter = Limiter.make(MemoryQuotas.make())
      const claims = [claim(Number.POSITIVE_INFINITY)]
      let waits = 0
      const worker = Effect.forEach(
        Array.from({ length: 100 }),
        () => Effect.map(request(limiter, claims), (waited) => (waits += waited ? 1 : 0)),
        { discard: true }
      )
      yield* request(limiter, claims, closed)
      const fiber = yield* Effect.forkChild(
        Effect.forEach(Array.from({ length: 32 }), () => worker, { concurrency: "unbounded", discard: true })
      )
      yield* rest
      assert.strictEqual(fiber.pollUnsafe(), undefined)
      yield* pass("1 second")
      yield* Fiber.join(fiber)
      // Everybody waits out the pause, once.
      assert.strictEqual(waits, 32)
    })
  )

  it.effect("keeps its order, whoever leaves it", () =>
    Effect.gen(function* () {
      const limiter = Limiter.make(MemoryQuotas.make())
      const claims = [claim(3)]
      const order: Array<number> = []
      yield* full(limiter, claims)
      const fibers = yield* Effect.forEach(
        Array.from({ length: 9 }, (_, index) => index),
        (index) => Effect.forkChild(queued(limiter, claims, () => order.push(index)))
      )
      yield* rest
      // The first, one in the middle and the last.
      for (const index of [0, 2, 8]) yield* Fiber.interrupt(fibers[index]!)
      yield* pass("59 seconds")
      assert.deepStrictEqual(order, [])
      yield* pass("1 second")
      assert.deepStrictEqual(order, [1, 3, 4])
      yield* Effect.forEach(fibers, Fiber.interrupt)
    })
  )

  it.effect("moves on when something is given back", () =>
    Effect.gen(function* () {
      const limiter = Limiter.make(MemoryQuotas.make())
      const claims = [claim(1)]
      const lease: Limiter.Lease = { permit: granted(limiter.takeNow(claims, 0, never)) }
      const order: Array<number> = []
      const fibers = yield* Effect.forEach([1, 2], (index) =>
        Effect.forkChild(queued(limiter, claims, () => order.push(index)))
      )
      yield* rest
      assert.deepStrictEqual(order, [])
      limiter.settle(lease, unused, 0)
      yield* rest
      assert.deepStrictEqual(order, [1])
      yield* Fiber.interrupt(fibers[0]!)
      yield* rest
      assert.deepStrictEqual(order, [1, 2])
      yield* Effect.forEach(fibers, Fiber.interrupt)
    })
  )

  it.effect("sends those whom another bucket refuses to that bucket's line", () =>
    Effect.gen(function* () {
      const limiter = Limiter.make(MemoryQuotas.make())
      const [shared, own] = [claim(2, "shared"), { ...claim(1, "own"), window: 120_000 }]
      yield* full(limiter, [shared])
      yield* full(limiter, [own])
      const order: Array<string> = []
      const fibers = yield* Effect.forEach([[shared], [shared, own], [shared]], (claims, index) =>
        Effect.forkChild(queued(limiter, claims, () => order.push(`${index}`)))
      )
      yield* rest
      yield* pass("1 minute")
      assert.deepStrictEqual(order, ["0", "2"])
      yield* Effect.forEach([fibers[0]!, fibers[2]!], Fiber.interrupt)
      yield* pass("1 minute")
      assert.deepStrictEqual(order, ["0", "2", "1"])
      yield* Effect.forEach(fibers, Fiber.interrupt)
    })
  )

  it.effect("lets nobody wait beyond their own deadline, nor holds up those behind them", () =>
    Effect.gen(function* () {
      const limiter = Limiter.make(MemoryQuotas.make())
      const claims = [claim(1)]
      yield* full(limiter, claims)
      const until = (latest: number) => {
        const lease: Limiter.Lease = { permit: undefined }
        return limiter
          .take(claims, lease, latest, true)
          .pipe(Effect.andThen(Effect.map(now, (at) => limiter.settle(lease, used, at))), Effect.exit, Effect.forkChild)
      }
      const fibers = yield* Effect.forEach([300_000, 150_000, 90_000, 400_000], until)
      yield* rest
      // The third could not be served before its deadline, and is told at once.
      assert.isTrue(Exit.isExit(fibers[2]?.pollUnsafe()))
      yield* pass("1 minute")
      yield* pass("1 minute")
      yield* pass("1 minute")
      const exits = yield* Effect.forEach(fibers, Fiber.join)
      assert.deepStrictEqual(exits.map(Exit.isSuccess), [true, true, false, true])
    })
  )
})
