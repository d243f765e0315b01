/** Tokens of a session that are refreshed: once for all who ask, by the server's clock, and whatever it answers. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import { TestClock } from "effect/testing"
import { Faults } from "effect-open-cloud/emulator"
import { OAuthApp, OAuthSession, TokenStore, TokenStoreFailed } from "effect-open-cloud/oauth"
import { settle } from "../integration/time.ts"
import {
  active,
  asked,
  key,
  makeEmulator,
  makeStore,
  options,
  passing,
  sessionOn,
  signedIn,
  signIn
} from "./emulated.ts"

describe("a refresh", () => {
  // What the server still honours is never lost.
  for (const [step, fault, outcome] of [
    ["before the request leaves", Faults.refused, "SignedIn"],
    ["on the way to the server", Faults.resetBefore, "SignedIn"],
    ["when the server is too busy", Faults.rateLimited(), "SignedIn"],
    ["when the server is out of order", Faults.status(500), "SignedIn"],
    ["behind a gateway", Faults.htmlPage(502), "SignedIn"],
    // The refresh token is used up, and nobody has the next one.
    ["on the way back", Faults.resetAfter, "SignInRequired"],
    ["in the middle of the answer", Faults.truncated(), "SignInRequired"]
  ] as const) {
    it.effect(`that is lost ${step} leaves the user ${outcome}`, () =>
      Effect.gen(function* () {
        const { emulator, session } = yield* signedIn
        yield* TestClock.adjust("1 hour")
        emulator.faults.add({ operation: "oauth.token", times: 1, fault })
        const exit = yield* passing(Effect.exit(session.accessToken))
        if (outcome === "SignedIn") {
          expect(Exit.isSuccess(exit)).toBe(true)
        } else {
          expect(yield* Effect.flip(exit)).toMatchObject({ _tag: "SignInRequired", reason: "lost" })
        }
      })
    )
  }

  it.effect("goes on when who asked for it is interrupted", () =>
    Effect.gen(function* () {
      const { emulator, session, store } = yield* signedIn
      yield* TestClock.adjust("1 hour")
      emulator.faults.add({ operation: "oauth.token", times: 1, fault: Faults.latency("5 seconds") })
      const before = store.texts.get(key)
      const fiber = yield* Effect.forkChild(session.accessToken)
      yield* settle
      yield* Fiber.interrupt(fiber)
      yield* passing(session.accessToken)
      expect(store.texts.get(key)).not.toBe(before)
      expect(asked(emulator, "oauth.token")).toBe(2)
    })
  )

  it.effect("is not made while the store takes nothing", () =>
    Effect.gen(function* () {
      const { emulator, session, store } = yield* signedIn
      yield* TestClock.adjust("850 seconds")
      const first = Redacted.value(yield* session.accessToken)
      yield* TestClock.adjust("1 hour")
      store.broken.failure = TokenStoreFailed.make({ action: "write", reason: "the disk is full" })
      expect(yield* Effect.flip(session.accessToken)).toMatchObject({
        _tag: "TokenStoreFailed",
        message: expect.stringContaining("the disk is full")
      })
      expect(asked(emulator, "oauth.token")).toBe(2)
      delete store.broken.failure
      expect(Redacted.value(yield* session.accessToken)).not.toBe(first)
    })
  )

  it.effect("is kept before it is used, and until the store takes it", () =>
    Effect.gen(function* () {
      const emulator = yield* makeEmulator
      const store = makeStore()
      const full = TokenStoreFailed.make({ action: "write", reason: "the disk is full" })
      let fills = false
      const fetch = async (url: string, init: RequestInit) => {
        if (fills && url.endsWith("/token")) store.broken.failure = full
        return emulator.fetch(url, init)
      }
      const session = yield* OAuthSession.make(OAuthApp.make({ ...options(emulator), fetch })).pipe(
        Effect.provideService(TokenStore, store.service)
      )
      yield* signIn(emulator, session)
      yield* TestClock.adjust("1 hour")
      fills = true
      expect((yield* Effect.flip(session.accessToken))._tag).toBe("TokenStoreFailed")
      delete store.broken.failure
      yield* session.accessToken
      // The refresh token that was spent is not sent again.
      expect(asked(emulator, "oauth.token")).toBe(2)
      yield* (yield* sessionOn(emulator, store.service)).accessToken
      expect(asked(emulator, "oauth.token")).toBe(2)
    })
  )

  /** A session whose store fails at the next tokens; with `isLate` it has taken them all the same. */
  const failingAtNext = (isLate: boolean) =>
    Effect.gen(function* () {
      const emulator = yield* makeEmulator
      const store = makeStore()
      let fails = false
      const failing: TokenStore["Service"] = {
        ...store.service,
        write: (name, text, millis) =>
          Effect.suspend(() => {
            if (!fails || name.endsWith(":room")) return store.service.write(name, text, millis)
            fails = false
            const failure = Effect.fail(TokenStoreFailed.make({ action: "write", reason: "no answer" }))
            return isLate ? Effect.andThen(store.service.write(name, text, millis), failure) : failure
          })
      }
      const session = yield* sessionOn(emulator, failing)
      yield* signIn(emulator, session)
      yield* TestClock.adjust("1 hour")
      fails = true
      expect((yield* Effect.flip(session.accessToken))._tag).toBe("TokenStoreFailed")
      return { emulator, session, other: yield* sessionOn(emulator, store.service) }
    })

  it.effect("that the store took without a word is not put in the place of the one after it", () =>
    Effect.gen(function* () {
      const { emulator, other, session } = yield* failingAtNext(true)
      yield* TestClock.adjust("1 hour")
      const next = Redacted.value(yield* other.accessToken)
      expect(asked(emulator, "oauth.token")).toBe(3)
      expect(Redacted.value(yield* session.accessToken)).toBe(next)
      yield* TestClock.adjust("1 hour")
      yield* other.accessToken
      yield* session.accessToken
      expect([asked(emulator, "oauth.token"), active(emulator)]).toEqual([4, 1])
    })
  )

  it.effect("that the store did not take is not put in the place of a sign-in that came meanwhile", () =>
    Effect.gen(function* () {
      const { emulator, other, session } = yield* failingAtNext(false)
      yield* signIn(emulator, other)
      const next = Redacted.value(yield* other.accessToken)
      expect(Redacted.value(yield* session.accessToken)).toBe(next)
      expect(Redacted.value(yield* other.accessToken)).toBe(next)
      yield* passing(session.signOut)
      expect(active(emulator)).toBe(0)
    })
  )

  it.effect("of programs with no lock in common leaves the session to the one that was first", () =>
    Effect.gen(function* () {
      const { emulator, session, store } = yield* signedIn
      yield* TestClock.adjust("1 hour")
      const before = store.texts.get(key) ?? ""
      yield* session.accessToken
      const after = store.texts.get(key) ?? ""
      // The other one has read before the first one wrote.
      let reads = 0
      const other = yield* sessionOn(emulator, {
        ...store.service,
        read: (name) => (reads++ < 2 ? Effect.succeed(before) : store.service.read(name))
      })
      expect(Redacted.value(yield* other.accessToken)).toBe(JSON.parse(after).accessToken)
      expect(store.texts.get(key)).toBe(after)
    })
  )

  it.effect("is made once by all who share a store", () =>
    Effect.gen(function* () {
      const { emulator, store } = yield* signedIn
      yield* TestClock.adjust("1 hour")
      const sessions = yield* Effect.all(Array.from({ length: 5 }, () => sessionOn(emulator, store.service)))
      const tokens = yield* Effect.all(
        sessions.map((session) => Effect.map(session.accessToken, Redacted.value)),
        { concurrency: "unbounded" }
      )
      expect(new Set(tokens).size).toBe(1)
      expect(asked(emulator, "oauth.token")).toBe(2)
    })
  )
})
