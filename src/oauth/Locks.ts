/**
 * Turns among programs that share a store: who takes a lock, shows that it lives, and gives it back.
 *
 * @since 0.2.0
 */
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as Conceal from "../internal/credentials/Conceal.ts"
import * as InTime from "../internal/runtime/InTime.ts"
import { isolated } from "../internal/runtime/Isolation.ts"
import * as Monotonic from "../internal/runtime/Monotonic.ts"
import { ignored } from "../internal/runtime/Quiet.ts"
import { storeFailed, TokenStoreFailed } from "./Errors.ts"

/**
 * Runs an effect while nobody else who shares the store runs one for the key. Waiting can be interrupted.
 *
 * @since 0.2.0
 */
export type Locked = LockedOr<TokenStoreFailed>

/** The same, of a store with other errors. */
export type LockedOr<Failure> = (
  key: string
) => <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E | Failure, R>

/**
 * What a lock needs of a key-value store. Each is one step there, which no other comes in between; lifetimes are
 * counted by the store, in milliseconds.
 *
 * @since 0.2.0
 */
export interface LockPrimitives<E> {
  /** Sets a key that nobody has, to a value that ends by itself. Says whether it did. */
  readonly setIfAbsent: (key: string, value: string, millis: number) => Effect.Effect<boolean, E>
  /** Lets a value end so much later than now, if it is this one. Says whether it was. */
  readonly extend: (key: string, value: string, millis: number) => Effect.Effect<boolean, E>
  /** Deletes a key whose value is this one. */
  readonly deleteIfEquals: (key: string, value: string) => Effect.Effect<unknown, E>
}

/**
 * How a lock is kept.
 *
 * @since 0.2.0
 */
export interface LockOptions {
  /** For how long a lock outlives a holder that has died. A living one renews it three times as often. Default 10 s. */
  readonly lease?: Duration.Input | undefined
}

/** One wait for a lock, and the lock from then on. */
export interface Turn<Failure> {
  /** Takes the lock if it can be had. */
  readonly take: Effect.Effect<boolean, Failure>
  /** Shows that the holder lives; false ends that. */
  readonly renew: Effect.Effect<boolean, Failure>
  readonly release: Effect.Effect<unknown, Failure>
}

/** Takes turns by looking, again and again: `every` so many milliseconds the holder shows that it lives. */
export const taking =
  <Failure>(
    turnOf: (key: string) => Turn<Failure>,
    every: number,
    pause: (times: number) => number
  ): LockedOr<Failure> =>
  (key) =>
  (effect) =>
    Effect.uninterruptibleMask((restore) =>
      Effect.gen(function* () {
        const { release, renew, take } = turnOf(key)
        // Whether it was taken is not known where the answer did not arrive.
        const taken = Effect.tapError(take, () => ignored(release))
        for (let times = 0; !(yield* taken); times++) yield* restore(Effect.sleep(pause(times)))
        const keep: Effect.Effect<void> = Effect.flatMap(
          Effect.delay(
            Effect.orElseSucceed(renew, () => true),
            every
          ),
          (isHeld) => (isHeld ? keep : Effect.void)
        )
        const keeper = yield* Effect.forkChild(Effect.interruptible(keep))
        return yield* Effect.ensuring(restore(effect), Effect.andThen(Fiber.interrupt(keeper), ignored(release)))
      })
    )

/** A name that nobody else has. `randomUUID` is not there in every page. */
export const ownName = (): string =>
  Array.from(globalThis.crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-")

/** A store that has not answered for so long will not. */
const answerWithin = 5_000

/** What a store is asked, with an end. It goes on when who asks is interrupted, as half of it may be done. */
export const inTime = <A>(
  action: TokenStoreFailed["action"],
  asked: Effect.Effect<A, TokenStoreFailed>
): Effect.Effect<A, TokenStoreFailed> =>
  InTime.inTime(asked, {
    millis: answerWithin,
    late: () => Effect.fail(storeFailed(action, "the store has not answered for 5 s")),
    onInterrupt: "go on"
  })

/** More and more seldom, up to twice a second. */
export const pauseOf = (times: number): number => Math.min(500, 25 * 1.5 ** times)

/**
 * Turns by a key with an end. A holder renews it for as long as it works, which for a refresh is as long as the
 * authorization server takes; that of a holder that died ends by itself, and who waits takes it in one step.
 */
export const leases = <E>(
  { deleteIfEquals, extend, setIfAbsent }: LockPrimitives<E>,
  { lease = 10_000 }: LockOptions = {}
): Locked => {
  const millis = Duration.toMillis(lease)
  const asking = <A>(asked: Effect.Effect<A, E>) =>
    inTime(
      "lock",
      Effect.mapError(asked, (cause) => failed("lock", cause))
    )
  return taking(
    (key) => {
      const name = `${prefixed(key)}:lock`
      const owner = ownName()
      return {
        take: asking(setIfAbsent(name, owner, millis)),
        renew: asking(extend(name, owner, millis)),
        release: asking(deleteIfEquals(name, owner))
      }
    },
    millis / 3,
    pauseOf
  )
}

/** Keys with an end in the memory of a program. */
const inMemory = (): LockPrimitives<never> => {
  const held = new Map<string, { readonly value: string; readonly until: number }>()
  const ifEquals = (key: string, value: string, act: () => void) => {
    const isOwn = held.get(key)?.value === value
    if (isOwn) act()
    return isOwn
  }
  return {
    setIfAbsent: (key, value, millis) =>
      Effect.map(Monotonic.now, (time) => {
        if ((held.get(key)?.until ?? 0) > time) return false
        held.set(key, { value, until: time + millis })
        return true
      }),
    extend: (key, value, millis) =>
      Effect.map(Monotonic.now, (time) => ifEquals(key, value, () => held.set(key, { value, until: time + millis }))),
    deleteIfEquals: (key, value) => Effect.sync(() => ifEquals(key, value, () => held.delete(key)))
  }
}

/**
 * Turns are taken within this store. A key nobody waits for is forgotten. Where one request may not wake another's
 * fibers, each looks by timers of its own, and the lock of a request that was ended is not believed for long.
 */
export const locksHere = (): Locked => {
  if (isolated()) return leases(inMemory(), { lease: 3_000 })
  /** When the last in each line will have ended. */
  const lines = new Map<string, Deferred.Deferred<void>>()
  return (key) => (effect) =>
    Effect.acquireUseRelease(
      Effect.sync(() => {
        const before = lines.get(key)
        const ended = Deferred.makeUnsafe<void>()
        lines.set(key, ended)
        return { before, ended }
      }),
      ({ before }) => (before === undefined ? effect : Effect.andThen(Deferred.await(before), effect)),
      ({ before, ended }) => {
        const end = Effect.sync(() => {
          if (lines.get(key) === ended) lines.delete(key)
          Deferred.doneUnsafe(ended, Exit.void)
        })
        // Who leaves the line before it is their turn lets nobody overtake.
        return before === undefined || Deferred.isDoneUnsafe(before)
          ? end
          : Effect.forkDetach(Effect.andThen(Deferred.await(before), end))
      }
    )
}

/**
 * Turns are taken among all pages and workers of the origin, and are so many milliseconds apart. Absent where the browser
 * has no Web Locks.
 */
export const webLocks = (apart = 0): Locked | undefined => {
  const locks = typeof navigator === "undefined" ? undefined : navigator.locks
  if (locks === undefined) return undefined
  const acquire = (key: string) =>
    Effect.callback<() => void, TokenStoreFailed>((resume, signal) => {
      locks
        .request(prefixed(key), { signal }, () => new Promise<void>((release) => resume(Effect.succeed(release))))
        .catch((cause) => resume(Effect.fail(failed("lock", cause))))
    })
  return (key) => (effect) =>
    Effect.acquireUseRelease(
      acquire(key),
      () => effect,
      (release) => (apart === 0 ? Effect.sync(release) : Effect.forkDetach(Effect.delay(Effect.sync(release), apart)))
    )
}

/** As stores that hold other things, too, name a key. */
export const prefixed = (key: string): string => `effect-open-cloud:${key}`

/** An error without the values that were to be kept, should it repeat them in whatever spelling. */
export const failed = (action: TokenStoreFailed["action"], cause: unknown, text = ""): TokenStoreFailed => {
  const values = text.match(/[^"\\]{16,}/g) ?? []
  const conceal = Conceal.make(values.map((value) => Redacted.make(value)))
  return TokenStoreFailed.make({
    action,
    reason: Conceal.excerpt(conceal, cause instanceof Error ? cause.message : String(cause))
  })
}
