/** A session that many ask at once, of a store that many share: refreshes, and what is left of authorizations. */
import { describe, expect, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as PubSub from "effect/PubSub"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { OpenCloud } from "effect-open-cloud"
import { Faults } from "effect-open-cloud/emulator"
import { OAuthApp, OAuthSession, readTokens, type Session, TokenStore, TokenStoreFailed } from "effect-open-cloud/oauth"
import * as Users from "effect-open-cloud/operations/users"
import { vi } from "vitest"
import { elapse, settle } from "../integration/time.ts"
import {
  active,
  asked,
  clientId,
  key,
  keyOf,
  makeEmulator,
  makeStore,
  options,
  passing,
  sessionOn,
  setup,
  signedIn,
  signIn,
  visit
} from "./emulated.ts"

const all = <A, E>(effects: ReadonlyArray<Effect.Effect<A, E>>) => Effect.all(effects, { concurrency: "unbounded" })

describe("the status", () => {
  it.effect("that is followed begins with what the store holds", () =>
    Effect.gen(function* () {
      const { emulator, store } = yield* signedIn
      const reloaded = yield* sessionOn(emulator, store.service)
      const seen: Array<string> = []
      yield* Effect.forkChild(
        Stream.runForEach(reloaded.changes, ({ _tag }) => Effect.sync(() => void seen.push(_tag)))
      )
      yield* settle
      expect(seen).toEqual(["SignedIn"])
      yield* reloaded.signOut
      yield* settle
      expect(seen).toEqual(["SignedIn", "SignedOut"])
    })
  )

  it.effect("cannot be followed in a store that fails", () =>
    Effect.gen(function* () {
      const emulator = yield* makeEmulator
      const failure = TokenStoreFailed.make({ action: "read", reason: "storage is switched off" })
      const session = yield* sessionOn(emulator, { ...makeStore().service, read: () => Effect.fail(failure) })
      expect(yield* Effect.flip(Stream.runCollect(session.changes))).toBe(failure)
    })
  )

  const asks = {
    identity: (session: Session) => Effect.asVoid(session.identity),
    resources: (session: Session) => Effect.asVoid(session.resources)
  }
  for (const [what, ask] of Object.entries(asks)) {
    it.effect(`says that the user took the authorization away as soon as ${what} does`, () =>
      Effect.gen(function* () {
        const { emulator, session, store } = yield* signedIn
        emulator.seed.oauth.revoke({ user: 156, app: clientId })
        expect(yield* Effect.flip(passing(ask(session)))).toMatchObject({ _tag: "SignInRequired", reason: "ended" })
        expect(yield* session.status).toEqual({ _tag: "SignedOut" })
        expect(store.texts.size).toBe(0)
      })
    )

    it.effect(`is as before when ${what} refuses a token that can be refreshed`, () =>
      Effect.gen(function* () {
        const { emulator, session } = yield* signedIn
        emulator.faults.add({
          when: ({ path }) => path.endsWith(what === "identity" ? "/userinfo" : "/resources"),
          times: 1,
          fault: Faults.status(401)
        })
        yield* passing(ask(session))
        expect([asked(emulator), (yield* session.status)._tag]).toEqual([2, "SignedIn"])
      })
    )
  }
})

/** A clock whose date is set while it runs. */
const settable = (clock: Clock.Clock, set: { readonly by: number }): Clock.Clock => {
  const millis = () => clock.currentTimeMillisUnsafe() + set.by
  const nanos = () => BigInt(millis()) * 1_000_000n
  return {
    sleep: (duration) => clock.sleep(duration),
    monotonicTimeNanos: clock.monotonicTimeNanos,
    monotonicTimeNanosUnsafe: () => clock.monotonicTimeNanosUnsafe(),
    currentTimeMillisUnsafe: millis,
    currentTimeMillis: Effect.sync(millis),
    currentTimeNanosUnsafe: nanos,
    currentTimeNanos: Effect.sync(nanos)
  }
}

describe("a token that is valid", () => {
  /** One that is to be refreshed, while the authorization server does not answer. */
  const due = Effect.gen(function* () {
    const found = yield* signedIn
    const first = Redacted.value(yield* found.session.accessToken)
    yield* TestClock.adjust("850 seconds")
    found.emulator.faults.add({ operation: "oauth.token", times: 99, fault: Faults.hang() })
    return { ...found, first }
  })

  it.effect("waits two seconds for a server that hangs, and after that not at all", () =>
    Effect.gen(function* () {
      const { emulator, first, session, store } = yield* due
      const waited = yield* elapse(session.accessToken, { step: "100 millis" })
      expect([Redacted.value(yield* waited.exit), waited.millis]).toEqual([first, 2_000])
      for (const it of [session, session]) {
        const again = yield* elapse(it.accessToken, { step: "100 millis" })
        expect([Redacted.value(yield* again.exit), again.millis]).toEqual([first, 0])
      }
      // Another one waits for the lock.
      const other = yield* elapse((yield* sessionOn(emulator, store.service)).accessToken, { step: "100 millis" })
      expect([Redacted.value(yield* other.exit), other.millis]).toEqual([first, 2_000])
      expect(asked(emulator)).toBe(2)
    })
  )

  it.effect("is used by a call with a deadline while the server hangs", () =>
    Effect.gen(function* () {
      const { emulator, session } = yield* due
      const client = OpenCloud.layer({ credentials: session.credentials, fetch: emulator.fetch, deadline: "5 seconds" })
      const call = OpenCloud.execute(Users.get, { userId: "156" }).pipe(Effect.provide(client))
      expect((yield* passing(call)).id).toBe("156")
    })
  )

  it.effect("is what a call lacked whose deadline passed in a refresh", () =>
    Effect.gen(function* () {
      const { emulator, session } = yield* due
      yield* TestClock.adjust("1 hour")
      const client = OpenCloud.layer({ credentials: session.credentials, fetch: emulator.fetch, deadline: "5 seconds" })
      const call = OpenCloud.execute(Users.get, { userId: "156" }).pipe(Effect.provide(client))
      const error = yield* passing(Effect.flip(call))
      expect(error).toMatchObject({ _tag: "Timeout", waitedFor: "access-token", outcome: "not-sent" })
      expect(error.message).toContain("no access token within 5 s (deadline): its refresh has not ended")
    })
  )

  it.effect("does not wait for a lock that is never given back", () =>
    Effect.gen(function* () {
      const { emulator, session, store } = yield* signedIn
      const first = Redacted.value(yield* session.accessToken)
      yield* TestClock.adjust("850 seconds")
      const stuck = yield* sessionOn(emulator, { ...store.service, locked: () => () => Effect.never })
      const waited = yield* elapse(stuck.accessToken, { step: "100 millis" })
      expect([Redacted.value(yield* waited.exit), waited.millis]).toEqual([first, 2_000])
      yield* TestClock.adjust("50 seconds")
      const over = yield* elapse(Effect.flip(stuck.accessToken), { step: "1 second" })
      expect(yield* over.exit).toMatchObject({ _tag: "TokenStoreFailed", action: "lock" })
      expect(String(yield* over.exit)).toContain("refresh the access token")
      expect(over.millis).toBeLessThanOrEqual(32_000)
    })
  )

  it.effect("is waited for by name, where there is none", () =>
    Effect.gen(function* () {
      const { session } = yield* due
      yield* TestClock.adjust("1 hour")
      const { exit, millis } = yield* elapse(Effect.flip(session.accessToken), { step: "1 second" })
      expect((yield* exit)._tag).toBe("OAuthUnavailable")
      expect(String(yield* exit)).toContain("refresh")
      expect(millis).toBeLessThanOrEqual(32_000)
    })
  )

  for (const [how, by] of [
    ["back", -3_600_000],
    ["ahead", 3_600_000]
  ] as const) {
    it.effect(`outlives a clock that is set ${how}`, () =>
      Effect.gen(function* () {
        const { emulator, session } = yield* due
        const set = { by: 0 }
        const clock = settable(yield* Clock.Clock, set)
        const client = OpenCloud.layer({ credentials: session.credentials, fetch: emulator.fetch })
        const call = OpenCloud.execute(Users.get, { userId: "156" }).pipe(
          Effect.provide(client),
          Effect.provideService(Clock.Clock, clock)
        )
        const waiting = yield* Effect.forkChild(call)
        yield* settle
        set.by = by
        emulator.faults.clear()
        expect((yield* passing(Fiber.join(waiting))).id).toBe("156")
        for (let minutes = 0; minutes < 40; minutes += 10) {
          expect((yield* passing(call)).id).toBe("156")
          yield* TestClock.adjust("10 minutes")
        }
        expect(active(emulator)).toBe(1)
      })
    )
  }
})

describe("an authorization", () => {
  it.effect("of another app is neither shown nor deleted", () =>
    Effect.gen(function* () {
      const { emulator, session, store } = yield* signedIn
      const other = yield* OAuthSession.make(
        OAuthApp.make({ ...options(emulator), clientId: "9500002", clientSecret: "emulator-app-secret" })
      ).pipe(Effect.provideService(TokenStore, store.service))
      expect(yield* other.status).toEqual({ _tag: "SignedOut" })
      expect((yield* Effect.flip(other.accessToken))._tag).toBe("SignInRequired")
      yield* signIn(emulator, other)
      expect([...store.texts.keys()]).toEqual([keyOf(clientId), keyOf("9500002")])
      yield* other.signOut
      expect((yield* session.identity).id).toBe("156")
    })
  )

  it.effect("before a new sign-in is ended", () =>
    Effect.gen(function* () {
      const { emulator, session, store } = yield* signedIn
      yield* signIn(emulator, session)
      yield* settle
      expect([emulator.views.oauth.sessions().length, active(emulator), [...store.texts.keys()]]).toEqual([2, 1, [key]])
      expect((yield* session.identity).id).toBe("156")
    })
  )

  it.effect("before a new sign-in is kept where that is wanted", () =>
    Effect.gen(function* () {
      const { emulator, store } = yield* setup
      const session = yield* sessionOn(emulator, store.service, { replaced: "keep" })
      yield* signIn(emulator, session)
      yield* signIn(emulator, session)
      yield* settle
      expect(active(emulator)).toBe(2)
    })
  )

  it.effect("whose end the server could not be told of is ended by the next sign-out, or sign-in", () =>
    Effect.gen(function* () {
      for (const next of ["sign-out", "sign-in"]) {
        const { emulator, session, store } = yield* signedIn
        emulator.faults.add({ operation: "oauth.revoke", times: 3, fault: Faults.status(503) })
        expect((yield* Effect.flip(passing(session.signOut)))._tag).toBe("OAuthUnavailable")
        expect([active(emulator), (yield* session.status)._tag]).toEqual([1, "SignedOut"])
        const reloaded = yield* sessionOn(emulator, store.service)
        if (next === "sign-out") yield* reloaded.signOut
        else yield* reloaded.signIn()
        yield* settle
        expect([active(emulator), store.texts.has(`${key}:revoke`)]).toEqual([0, false])
      }
    })
  )

  it.effect("is adopted, moved to another key, and ended under all keys", () =>
    Effect.gen(function* () {
      const { emulator, store } = yield* setup
      const app = OAuthApp.make(options(emulator))
      const inStore = Effect.provideService(TokenStore, store.service)
      const sessionOf = (key: string): Effect.Effect<Session> => inStore(OAuthSession.make(app, { key }))
      const { pending, url } = yield* app.begin()
      const tokens = yield* app.complete(pending, yield* visit(emulator, url))
      expect(yield* (yield* sessionOf("before")).adopt(tokens)).toMatchObject({ _tag: "SignedIn", userId: "156" })
      yield* inStore(OAuthSession.move(app, "before", "after"))
      expect((yield* (yield* sessionOf("before")).status)._tag).toBe("SignedOut")
      expect((yield* (yield* sessionOf("after")).identity).id).toBe("156")
      yield* signIn(emulator, yield* sessionOf("tablet"))
      expect(active(emulator)).toBe(2)
      yield* inStore(OAuthSession.signOutAll(app, ["after", "tablet", "nobody"]))
      expect([active(emulator), store.texts.size]).toEqual([0, 0])
    })
  )

  it.effect("is given up by a sign-out within seconds, while a refresh hangs", () =>
    Effect.gen(function* () {
      const { emulator, session, store } = yield* signedIn
      yield* TestClock.adjust("1 hour")
      emulator.faults.add({ operation: "oauth.token", times: 1, fault: Faults.latency("20 seconds") })
      const refreshing = yield* Effect.forkChild(Effect.exit(session.accessToken))
      yield* settle
      const other = yield* sessionOn(emulator, store.service)
      const { millis } = yield* elapse(other.signOut, { step: "1 second" })
      expect([millis, store.texts.has(key)]).toEqual([5_000, false])
      // What that refresh still brings is nobody's.
      yield* passing(Fiber.join(refreshing))
      yield* passing(Effect.sleep("1 minute"))
      expect([store.texts.has(key), active(emulator)]).toEqual([false, 0])
    })
  )
})

describe("another session on the same store", () => {
  const setupTwo = Effect.gen(function* () {
    const emulator = yield* makeEmulator
    const news = yield* PubSub.unbounded<string>()
    const { service, texts } = makeStore()
    const told = (key: string) => Effect.asVoid(PubSub.publish(news, key))
    const store = TokenStore.of({
      ...service,
      write: (key, text) => Effect.andThen(service.write(key, text), told(key)),
      remove: (key) => Effect.andThen(service.remove(key), told(key)),
      changes: (key) =>
        Stream.fromPubSub(news).pipe(
          Stream.filter((it) => it === key),
          Stream.map(() => undefined)
        )
    })
    const [one, two] = [yield* sessionOn(emulator, store), yield* sessionOn(emulator, store)]
    const seen: Array<string> = []
    yield* Effect.forkChild(Stream.runForEach(two.changes, ({ _tag }) => Effect.sync(() => void seen.push(_tag))))
    yield* settle
    return { emulator, one, seen, texts, two }
  })

  it.effect("is seen to sign in and out, without a request", () =>
    Effect.gen(function* () {
      const { emulator, one, seen, two } = yield* setupTwo
      yield* signIn(emulator, one)
      yield* settle
      expect(yield* two.status).toMatchObject({ _tag: "SignedIn", userId: "156" })
      const before = asked(emulator, "oauth.token")
      yield* two.accessToken
      expect(asked(emulator, "oauth.token")).toBe(before)
      yield* passing(one.signOut)
      yield* settle
      expect(yield* two.status).toEqual({ _tag: "SignedOut" })
      expect(yield* Effect.flip(two.accessToken)).toMatchObject({ _tag: "SignInRequired", reason: "signed-out" })
      expect(seen).toEqual(["SignedOut", "SignedIn", "SignedOut"])
    })
  )

  it.effect("is seen to refresh, and its token is used", () =>
    Effect.gen(function* () {
      const { emulator, one, two } = yield* setupTwo
      yield* signIn(emulator, one)
      yield* settle
      const first = Redacted.value(yield* two.accessToken)
      yield* TestClock.adjust("14 minutes")
      const next = Redacted.value(yield* passing(one.accessToken))
      yield* settle
      expect(next).not.toBe(first)
      expect(Redacted.value(yield* two.accessToken)).toBe(next)
      expect(asked(emulator, "oauth.token")).toBe(2)
    })
  )
})

it.effect("where one request may not wake another's fibers, everyone looks by timers of their own", () =>
  Effect.gen(function* () {
    vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" })
    const { emulator, session } = yield* setup
    yield* passing(signIn(emulator, session))
    yield* TestClock.adjust("1 hour")
    emulator.faults.add({ operation: "oauth.token", times: 1, fault: Faults.latency("300 millis") })
    const tokens = yield* passing(all(Array.from({ length: 6 }, () => Effect.map(session.accessToken, Redacted.value))))
    expect([new Set(tokens).size, asked(emulator)]).toEqual([1, 2])
  }).pipe(Effect.ensuring(Effect.sync(() => vi.unstubAllGlobals())))
)

it.effect("work that goes on after its caller is told to the platform", () =>
  Effect.gen(function* () {
    const { emulator, store } = yield* signedIn
    const told: Array<Promise<unknown>> = []
    const session = yield* sessionOn(emulator, store.service, { waitUntil: (work) => void told.push(work) })
    yield* TestClock.adjust("1 hour")
    const before = readTokens(store.texts.get(key))
    yield* session.accessToken
    expect(told.length).toBe(1)
    yield* Effect.promise(() => Promise.all(told))
    expect(Redacted.value(readTokens(store.texts.get(key))!.accessToken)).not.toBe(Redacted.value(before!.accessToken))
  })
)
