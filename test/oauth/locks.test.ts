/** Locks made of what a key-value store has. */
import { describe, expect, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { TokenStore } from "effect-open-cloud/oauth"
import { elapse, settle } from "../integration/time.ts"
import { passing } from "./emulated.ts"

describe("a lock of a key-value store", () => {
  /** A store whose keys end by test time, as it is reached by several programs. */
  const makeKeys = () => {
    const held = new Map<string, { readonly value: string; readonly until: number }>()
    const log: Array<string> = []
    const at = <A>(use: (now: number) => A) =>
      Effect.clockWith((clock) => Effect.sync(() => use(clock.currentTimeMillisUnsafe())))
    const owns = (key: string, value: string, now: number) => {
      const found = held.get(key)
      return found?.value === value && found.until > now
    }
    return {
      held,
      log,
      primitives: {
        setIfAbsent: (key: string, value: string, millis: number) =>
          at((now) => {
            if ((held.get(key)?.until ?? 0) > now) return false
            held.set(key, { value, until: now + millis })
            return true
          }),
        extend: (key: string, value: string, millis: number) =>
          at((now) => {
            log.push(`extend ${millis}`)
            return owns(key, value, now) && held.set(key, { value, until: now + millis }).size > 0
          }),
        deleteIfEquals: (key: string, value: string) => at((now) => owns(key, value, now) && held.delete(key))
      }
    }
  }

  it.effect("is one program's at a time, for as long as it works", () =>
    Effect.gen(function* () {
      const { held, log, primitives } = makeKeys()
      const [one, two] = [TokenStore.lockOf(primitives), TokenStore.lockOf(primitives)]
      const order: Array<string> = []
      const work = (name: string) =>
        Effect.sync(() => order.push(`${name} begins`)).pipe(
          Effect.andThen(Effect.sleep("25 seconds")),
          Effect.andThen(Effect.sync(() => order.push(`${name} ends`)))
        )
      const first = yield* Effect.forkChild(one("x")(work("first")))
      yield* settle
      expect([...held.keys()]).toEqual(["effect-open-cloud:x:lock"])
      const second = yield* Effect.forkChild(two("x")(work("second")))
      yield* passing(Effect.andThen(Fiber.join(first), Fiber.join(second)))
      expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"])
      expect([held.size, new Set(log)]).toEqual([0, new Set(["extend 10000"])])
    })
  )

  it.effect("of a program that died is another's when it ends by itself", () =>
    Effect.gen(function* () {
      const { held, primitives } = makeKeys()
      held.set("effect-open-cloud:x:lock", { value: "dead", until: 10_000 })
      const { millis } = yield* elapse(TokenStore.lockOf(primitives)("x")(Effect.void), { step: "100 millis" })
      expect([millis >= 10_000, millis <= 10_600]).toEqual([true, true])
    })
  )

  it.effect("of others is not given back, and whoever waits can leave", () =>
    Effect.gen(function* () {
      const { held, primitives } = makeKeys()
      const lock = TokenStore.lockOf(primitives, { lease: "1 second" })
      yield* lock("x")(Effect.sync(() => held.set("effect-open-cloud:x:lock", { value: "another", until: 1e9 })))
      expect(held.get("effect-open-cloud:x:lock")?.value).toBe("another")
      const waiting = yield* Effect.forkChild(lock("x")(Effect.void))
      yield* settle
      yield* Fiber.interrupt(waiting)
      expect(held.get("effect-open-cloud:x:lock")?.value).toBe("another")
    })
  )

  it.effect("of a store that fails, or does not answer, is an error in time", () =>
    Effect.gen(function* () {
      const { primitives } = makeKeys()
      const failing = TokenStore.lockOf({ ...primitives, setIfAbsent: () => Effect.fail(new Error("READONLY")) })
      expect((yield* Effect.flip(failing("x")(Effect.void))).message).toBe("the token store could not lock: READONLY")
      const given = yield* Deferred.make<string>()
      const hanging = TokenStore.lockOf({
        ...primitives,
        setIfAbsent: () => Effect.never,
        deleteIfEquals: (key) => Deferred.succeed(given, key)
      })
      const { exit, millis } = yield* elapse(Effect.flip(hanging("x")(Effect.void)))
      expect([(yield* exit)._tag, millis]).toEqual(["TokenStoreFailed", 5_000])
      // It may have been taken.
      expect(yield* Deferred.await(given)).toBe("effect-open-cloud:x:lock")
    })
  )

  it("is asked for by type", () => {
    const { primitives } = makeKeys()
    const store = { get: () => Effect.succeed(null), set: () => Effect.void, remove: () => Effect.void }
    // @ts-expect-error: a store that is shared needs a lock.
    TokenStore.fromKeyValue(store)
    TokenStore.fromKeyValue(store, TokenStore.lockOf(primitives))
    expect(TokenStore.fromKeyValueUnshared(store).locked).toBeTypeOf("function")
  })
})
