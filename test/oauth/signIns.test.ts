/** Sign-ins that were begun: side by side, for some time, completed once by whoever gets the callback. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import { type TokenStore, TokenStoreFailed } from "effect-open-cloud/oauth"
import { settle } from "../integration/time.ts"
import { active, asked, key, passing, sessionOn, setup, signedIn, visit } from "./emulated.ts"

const all = <A, E>(effects: ReadonlyArray<Effect.Effect<A, E>>) => Effect.all(effects, { concurrency: "unbounded" })

describe("a callback", () => {
  /** Several who complete the same sign-in: fibers of one session, or sessions of one store. */
  const among = {
    "fibers of one session": (emulator: Emulator, store: TokenStore["Service"]) =>
      Effect.map(sessionOn(emulator, store), (session) => [session, session, session]),
    "sessions of one store": (emulator: Emulator, store: TokenStore["Service"]) =>
      Effect.all(Array.from({ length: 3 }, () => sessionOn(emulator, store)))
  }
  for (const [what, sessionsOf] of Object.entries(among)) {
    it.effect(`is exchanged once by ${what}, and all are signed in`, () =>
      Effect.gen(function* () {
        const { emulator, session, store } = yield* setup
        const callback = yield* visit(emulator, yield* session.signIn({ returnTo: "/inbox" }))
        emulator.faults.add({ operation: "oauth.token", times: 1, fault: Faults.latency("2 seconds") })
        const sessions = yield* sessionsOf(emulator, store.service)
        const found = yield* passing(all(sessions.map((it) => it.complete(callback))))
        expect(found.map(({ _tag, returnTo }) => [_tag, returnTo])).toEqual(
          Array(3).fill(["SignedIn", "http://localhost:3000/inbox"])
        )
        expect([asked(emulator), active(emulator), [...store.texts.keys()]]).toEqual([1, 1, [key]])
        expect((yield* session.identity).id).toBe("156")
      })
    )

    it.effect(`that fails fails for all ${what}, and is sent once`, () =>
      Effect.gen(function* () {
        const { emulator, session, store } = yield* setup
        const callback = yield* visit(emulator, yield* session.signIn())
        emulator.faults.add({ operation: "oauth.token", times: 1, fault: Faults.status(500) })
        const sessions = yield* sessionsOf(emulator, store.service)
        const exits = yield* passing(all(sessions.map((it) => Effect.exit(it.complete(callback)))))
        expect([exits.every(Exit.isFailure), asked(emulator), store.texts.size]).toEqual([true, 1, 0])
      })
    )
  }

  it.effect("is completed when who asked has left", () =>
    Effect.gen(function* () {
      const { emulator, session } = yield* setup
      const callback = yield* visit(emulator, yield* session.signIn())
      emulator.faults.add({ operation: "oauth.token", times: 1, fault: Faults.latency("2 seconds") })
      const fiber = yield* Effect.forkChild(session.complete(callback))
      yield* settle
      yield* Fiber.interrupt(fiber)
      const done = Stream.filter(session.changes, ({ _tag }) => _tag === "SignedIn")
      expect(yield* passing(Stream.runHead(done))).toMatchObject({ value: { _tag: "SignedIn" } })
    })
  )

  it.effect("that did not leave can be completed later", () =>
    Effect.gen(function* () {
      const { emulator, store } = yield* setup
      let isOffline = true
      const session = yield* sessionOn(emulator, store.service, {
        fetch: async (url, init) => {
          if (isOffline && url.endsWith("/token")) {
            throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) })
          }
          return emulator.fetch(url, init)
        }
      })
      const callback = yield* visit(emulator, yield* session.signIn())
      expect(yield* Effect.flip(passing(session.complete(callback)))).toMatchObject({
        _tag: "OAuthUnavailable",
        outcome: "not-sent"
      })
      isOffline = false
      expect((yield* session.complete(callback))._tag).toBe("SignedIn")
    })
  )

  it.effect("that the store could not keep is kept when it comes again", () =>
    Effect.gen(function* () {
      const { emulator, store } = yield* setup
      const session = yield* sessionOn(emulator, store.service, {
        fetch: async (url, init) => {
          if (url.endsWith("/token")) store.broken.failure = TokenStoreFailed.make({ action: "write", reason: "full" })
          return emulator.fetch(url, init)
        }
      })
      const callback = yield* visit(emulator, yield* session.signIn())
      expect((yield* Effect.flip(session.complete(callback)))._tag).toBe("TokenStoreFailed")
      delete store.broken.failure
      yield* session.accessToken
      expect((yield* session.complete(callback))._tag).toBe("SignedIn")
      expect(asked(emulator)).toBe(1)
    })
  )
})

describe("sign-ins that were begun", () => {
  it.effect("side by side are completed in any order", () =>
    Effect.gen(function* () {
      const { emulator, session, store } = yield* setup
      const other = yield* sessionOn(emulator, store.service)
      const first = yield* visit(emulator, yield* session.signIn())
      const second = yield* visit(emulator, yield* other.signIn())
      expect((yield* session.complete(first))._tag).toBe("SignedIn")
      expect((yield* passing(other.complete(second)))._tag).toBe("SignedIn")
      // The authorization that was replaced is ended meanwhile.
      yield* passing(Effect.sleep("1 second"))
      expect([...store.texts.keys()]).toEqual([key])
    })
  )

  it.effect("are over after a quarter of an hour, and are not kept for longer", () =>
    Effect.gen(function* () {
      const { emulator, session, store } = yield* setup
      const [early, late] = [yield* session.signIn(), yield* session.signIn()]
      yield* TestClock.adjust("15 minutes")
      const callbacks = [yield* visit(emulator, early), yield* visit(emulator, late)]
      for (const callback of callbacks) {
        expect((yield* Effect.flip(session.complete(callback)))._tag).toBe("InvalidCallback")
      }
      yield* session.signIn()
      expect(JSON.parse(store.texts.get(`${key}:sign-in`) ?? "{}").signIns.length).toBe(1)
      expect(asked(emulator)).toBe(0)
    })
  )

  it.effect("are told how long they live, and are not more than ten", () =>
    Effect.gen(function* () {
      const { emulator, store } = yield* setup
      const lives: Array<number | undefined> = []
      const session = yield* sessionOn(emulator, {
        ...store.service,
        write: (key, text, timeToLive) => {
          lives.push(timeToLive)
          return store.service.write(key, text, timeToLive)
        }
      })
      for (let index = 0; index < 20; index++) yield* session.signIn()
      expect(new Set(lives)).toEqual(new Set([900_000]))
      expect(JSON.parse(store.texts.get(`${key}:sign-in`) ?? "{}").signIns.length).toBe(10)
    })
  )

  it.effect("are gone when the user signs out", () =>
    Effect.gen(function* () {
      const { session, store } = yield* signedIn
      yield* session.signIn()
      yield* session.signOut
      expect(store.texts.size).toBe(0)
    })
  )

  for (const [returnTo, where] of [
    ["/inbox?page=2#top", "http://localhost:3000/inbox?page=2#top"],
    ["http://localhost:3000/a", "http://localhost:3000/a"],
    [new URL("http://localhost:3000/b"), "http://localhost:3000/b"],
    // As an address, and not as a path, it leads nowhere else.
    ["/x/..//evil.example", "http://localhost:3000//evil.example"],
    ["//evil.example", undefined],
    ["/\\evil.example", undefined],
    ["https://evil.example/", undefined],
    ["http://localhost:3001/", undefined],
    ["http://localhost:3000@evil.example/", undefined],
    ["\t//evil.example", undefined],
    ["javascript:alert(1)", undefined],
    ["data:text/html,x", undefined]
  ] as const) {
    it.effect(`lead back to ${returnTo} ${where === undefined ? "never" : "when they are complete"}`, () =>
      Effect.gen(function* () {
        const { emulator, session, store } = yield* setup
        const begun = session.signIn({ returnTo })
        if (where === undefined) {
          expect((yield* Effect.flip(begun))._tag).toBe("InvalidSignIn")
          return expect(store.texts.size).toBe(0)
        }
        const callback = yield* visit(emulator, yield* begun)
        expect((yield* session.complete(callback)).returnTo).toBe(where)
      })
    )
  }
})
