/** Whose tokens they are, which clock is wrong, and what discovery may say; and what a call without a token says. */
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import { TestClock } from "effect/testing"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { TokenFile } from "effect-open-cloud/node"
import { OAuthApp, OAuthSession, TokenStore } from "effect-open-cloud/oauth"
import * as Operations from "effect-open-cloud/operations/users"
import { vi } from "vitest"
import { settle } from "../integration/time.ts"
import { withJumps } from "../jumpingClock.ts"
import { beginning, makeEmulator, makeStore, options, passing, sessionOn, signedIn, signIn, visit } from "./emulated.ts"
import { base, issuer, scripted, token, tokens } from "./scripted.ts"

describe("a clock that is wrong", () => {
  const signInAt = (seconds: number) =>
    Effect.gen(function* () {
      // The server's clock is right, and this device's is not.
      const emulator = yield* makeEmulator
      return yield* withJumps((jump) =>
        Effect.gen(function* () {
          yield* jump(seconds * 1000)
          const app = OAuthApp.make(options(emulator))
          const { pending, url } = yield* app.begin()
          return yield* Effect.exit(app.complete(pending, yield* visit(emulator, url)))
        })
      )
    })

  for (const seconds of [-45, -200, 200]) {
    it.effect(`by ${seconds} s lets the user sign in`, () =>
      Effect.gen(function* () {
        expect(Exit.isSuccess(yield* signInAt(seconds))).toBe(true)
      })
    )
  }

  for (const [seconds, words] of [
    [-600, "this device's clock is 10 min slow: set it, and sign in again"],
    [-86_400, "this device's clock is 24 h slow: set it, and sign in again"],
    [86_400, "this device's clock is 24 h fast: set it, and sign in again"]
  ] as const) {
    it.effect(`by ${seconds} s is named, with the difference`, () =>
      Effect.gen(function* () {
        const exit = yield* signInAt(seconds)
        expect(Exit.isFailure(exit) && String(exit.cause)).toContain(words)
      })
    )
  }
})

describe("whose tokens they are", () => {
  const idToken = (claims: object) => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url")
    return `${part({ alg: "ES256" })}.${part(claims)}.${Buffer.alloc(64).toString("base64url")}`
  }

  it.effect("a refresh that answers with those of another user is refused", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(beginning)
      const seconds = beginning / 1000
      const answer = (sub: string) => () =>
        Response.json({
          access_token: "a",
          token_type: "Bearer",
          refresh_token: "b",
          expires_in: 900,
          id_token: idToken({ iss: issuer, aud: "9500002", sub, iat: seconds, exp: seconds + 900 })
        })
      const { app } = scripted(answer("666"))
      expect(yield* Effect.flip(app.refresh(tokens))).toMatchObject({
        _tag: "UntrustedAnswer",
        reason: "the tokens are those of another user"
      })
      expect((yield* scripted(answer("156")).app.refresh(tokens)).subject).toBe("156")
    })
  )

  it.effect("the token of another app is told, by `verify`", () =>
    Effect.gen(function* () {
      const emulator = yield* makeEmulator
      const [own, other] = [
        OAuthApp.make({ ...options(emulator), clientId: "9500002", clientSecret: "emulator-app-secret" }),
        OAuthApp.make(options(emulator))
      ]
      const tokenOf = (app: OAuthApp.App) =>
        Effect.gen(function* () {
          const { pending, url } = yield* app.begin()
          return (yield* app.complete(pending, yield* visit(emulator, url))).accessToken
        })
      expect(yield* own.verify(yield* tokenOf(own))).toMatchObject({ userId: "156" })
      expect((yield* Effect.flip(own.verify(yield* tokenOf(other))))._tag).toBe("UntrustedAnswer")
      expect((yield* Effect.flip(own.verify(Redacted.make("made-up"))))._tag).toBe("UntrustedAnswer")
    })
  )

  it.effect("a token that the server tells of, but issued to another app, is told", () =>
    Effect.gen(function* () {
      const { app } = scripted(() => Response.json({ active: true, client_id: "1", sub: "156" }))
      expect(yield* Effect.flip(app.verify(token))).toMatchObject({ reason: "the token was issued to another app" })
    })
  )
})

describe("discovery", () => {
  const discovering = (issuedBy: string | undefined, answer: () => Promise<Response>) => {
    let asked = 0
    const app = OAuthApp.make({
      ...base,
      ...(issuedBy !== undefined && { issuer: issuedBy }),
      fetch: () => {
        asked++
        return answer()
      }
    })
    return { app, asked: () => asked }
  }
  const own = "https://login.example/"
  const document = (from: string) => Response.json({ issuer: from, authorization_endpoint: `${from}own/authorize` })

  it.effect("is asked once, however many ask at once, and not waited for where the addresses are known", () =>
    Effect.gen(function* () {
      const gate = yield* Deferred.make<void>()
      const { app, asked } = discovering(undefined, async () => {
        await Effect.runPromise(Deferred.await(gate))
        return document(issuer)
      })
      const first = yield* Effect.forkChild(app.begin())
      yield* settle
      for (let times = 0; times < 3; times++) expect((yield* app.begin()).url).toContain(`${issuer}v1/authorize?`)
      yield* Deferred.succeed(gate, undefined)
      expect((yield* Fiber.join(first)).url).toContain(`${issuer}own/authorize?`)
      expect((yield* app.begin()).url).toContain(`${issuer}own/authorize?`)
      expect(asked()).toBe(1)
    })
  )

  it.effect("is asked once of another server, too, for whose addresses all wait", () =>
    Effect.gen(function* () {
      const gate = yield* Deferred.make<void>()
      const { app, asked } = discovering(own, async () => {
        await Effect.runPromise(Deferred.await(gate))
        return document(own)
      })
      const all = yield* Effect.forkChild(Effect.all([app.begin(), app.begin(), app.begin()], { concurrency: 3 }))
      yield* settle
      yield* Deferred.succeed(gate, undefined)
      for (const { url } of yield* passing(Fiber.join(all))) expect(url).toContain(`${own}own/authorize?`)
      expect(asked()).toBe(1)
    })
  )

  it.effect("that hangs is given up after 2 s, and remembered for 5 minutes", () =>
    Effect.gen(function* () {
      const { app, asked } = discovering(undefined, () => new Promise(() => {}))
      const first = yield* Effect.forkChild(app.begin())
      yield* settle
      yield* TestClock.adjust("2 seconds")
      expect((yield* Fiber.join(first)).url).toContain(`${issuer}v1/authorize?`)
      for (let times = 0; times < 3; times++) yield* app.begin()
      expect(asked()).toBe(1)
      yield* TestClock.adjust("5 minutes")
      const again = yield* Effect.forkChild(app.begin())
      yield* settle
      expect(asked()).toBe(2)
      yield* Fiber.interrupt(again)
    })
  )

  it.effect("is asked again when the request that asked has been ended, and waited for by nobody for long", () =>
    Effect.gen(function* () {
      vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" })
      const answers = [new Promise<Response>(() => {}), Promise.resolve(document(own))]
      const { app, asked } = discovering(own, () => answers.shift() ?? Promise.reject(new Error("asked too often")))
      // Nothing of such a request goes on: no timer fires, and no answer comes.
      const clock = yield* Clock.Clock
      const stopped: Clock.Clock = {
        currentTimeMillisUnsafe: () => clock.currentTimeMillisUnsafe(),
        currentTimeMillis: clock.currentTimeMillis,
        currentTimeNanosUnsafe: () => clock.currentTimeNanosUnsafe(),
        currentTimeNanos: clock.currentTimeNanos,
        monotonicTimeNanosUnsafe: () => clock.monotonicTimeNanosUnsafe(),
        monotonicTimeNanos: clock.monotonicTimeNanos,
        sleep: () => Effect.never
      }
      yield* Effect.forkChild(Effect.provideService(app.begin(), Clock.Clock, stopped))
      yield* settle
      yield* TestClock.adjust("1 second")
      expect((yield* passing(app.begin())).url).toContain(`${own}v1/authorize?`)
      yield* TestClock.adjust("1 second")
      expect((yield* passing(app.begin())).url).toContain(`${own}own/authorize?`)
      expect((yield* app.begin()).url).toContain(`${own}own/authorize?`)
      expect(asked()).toBe(2)
    }).pipe(Effect.ensuring(Effect.sync(() => vi.unstubAllGlobals())))
  )
})

describe("what cannot be meant is refused when the app is made", () => {
  for (const [what, more, words] of [
    ["an empty client id", { clientId: " " }, "`clientId` is empty"],
    ["a redirect address that is none", { redirectUri: "nonsense" }, "`redirectUri` is not a URL"],
    ["a redirect address in plain http", { redirectUri: "http://studio.example/cb" }, "`redirectUri` must be https"]
  ] as const) {
    it(what, () => expect(() => OAuthApp.make({ ...base, ...more })).toThrow(words))
  }
})

it.effect("a page that is not a secure context says so", () =>
  Effect.gen(function* () {
    const real = globalThis.crypto
    Object.defineProperty(globalThis, "crypto", { configurable: true, value: { getRandomValues: () => {} } })
    const error = yield* Effect.flip(OAuthApp.make(base).begin()).pipe(
      Effect.ensuring(
        Effect.sync(() => Object.defineProperty(globalThis, "crypto", { configurable: true, value: real }))
      )
    )
    expect(error).toMatchObject({ _tag: "InvalidSignIn", reason: expect.stringContaining("secure context") })
  })
)

describe("a call without a token says why", () => {
  const secret = "p4ssw0rd-of-the-database"
  const callWith = (credentials: Credentials.Credentials) =>
    OpenCloud.execute(Operations.get, { userId: 156 }).pipe(
      Effect.provide(OpenCloud.layer({ credentials, fetch: () => Promise.reject(new Error("nothing is sent")) })),
      Effect.flip,
      passing
    )
  /** The words for a session whose token is over, of an emulator and a store that are as they should be but for this. */
  const over = (
    broken: Partial<TokenStore["Service"]>,
    spoil: (emulator: Effect.Success<typeof makeEmulator>) => void = () => {}
  ) =>
    Effect.gen(function* () {
      const { emulator, store } = yield* signedIn
      yield* TestClock.adjust("1 hour")
      spoil(emulator)
      const session = yield* sessionOn(emulator, { ...store.service, ...broken })
      const error = yield* callWith(session.credentials)
      expect(error).toMatchObject({ _tag: "Unauthenticated", reason: "no-token", outcome: "not-sent", attempts: 0 })
      expect(JSON.stringify(error) + error.message).not.toContain(secret)
      return error.message
    })

  it.effect("where a lock is never given back", () =>
    Effect.gen(function* () {
      const words = yield* over({ locked: () => () => Effect.never })
      expect(words).toContain("the token store could not lock: another program has held the lock for 30 s")
    })
  )

  it.effect("where the server does not know the app", () =>
    Effect.gen(function* () {
      const words = yield* over({}, (emulator) => emulator.world.oauth.apps.clear())
      expect(words).toContain("the authorization server refused token: 401 invalid_client")
    })
  )

  it.effect("where files cannot be read, by the system's code", () =>
    Effect.gen(function* () {
      const emulator = yield* makeEmulator
      const store = yield* Effect.provide(TokenStore, TokenFile.layer({ directory: fileURLToPath(import.meta.url) }))
      const error = yield* callWith((yield* sessionOn(emulator, store)).credentials)
      expect(error.message).toContain("no access token could be obtained: the token store could not read: ENOTDIR")
    })
  )

  it.effect("without a word of somebody else's store", () =>
    Effect.gen(function* () {
      const store = TokenStore.fromKeyValueUnshared({
        get: () => Effect.fail(new Error(`redis://user:${secret}@host did not answer`)),
        set: () => Effect.void,
        remove: () => Effect.void
      })
      expect(yield* over({ read: store.read })).toContain("could be obtained: the token store could not read (GET")
    })
  )

  it.effect("without a word of errors that only look like ours", () =>
    Effect.gen(function* () {
      for (const tag of ["OAuthUnavailable", "TokenStoreFailed", "OAuthRefused"]) {
        const thrown = Object.assign(new Error(secret), { _tag: tag, endpoint: "token", reason: secret })
        const error = yield* callWith(Credentials.oauth(Effect.fail(thrown)))
        expect(error).toMatchObject({ _tag: "Unauthenticated", reason: "no-token" })
        expect(JSON.stringify(error) + error.message).not.toContain(secret)
      }
    })
  )
})

it.effect("being offline is no reason to sign in again", () =>
  Effect.gen(function* () {
    const emulator = yield* makeEmulator
    let online = true
    const fetch = (url: string, init: RequestInit) =>
      online ? emulator.fetch(url, init) : Promise.reject(new TypeError("fetch failed"))
    const session = yield* OAuthSession.make(OAuthApp.make({ ...options(emulator), fetch })).pipe(
      Effect.provideService(TokenStore, makeStore().service)
    )
    yield* signIn(emulator, session)
    yield* TestClock.adjust("20 minutes")
    online = false
    const client = OpenCloud.layer({ credentials: session.credentials, fetch: emulator.fetch })
    const call = OpenCloud.execute(Operations.get, { userId: 156 }).pipe(Effect.provide(client))
    const error = yield* passing(Effect.flip(call))
    expect(error).toMatchObject({ _tag: "TransportError", outcome: "not-sent" })
    expect(error.message).toContain("no access token")
    online = true
    expect((yield* passing(call.pipe(Credentials.with(session.credentials)))).id).toBe("156")
  })
)
