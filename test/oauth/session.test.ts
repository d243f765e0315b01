/** A session against the emulator's authorization server, through public entries only. */
import { describe, expect, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { OpenCloud } from "effect-open-cloud"
import { Faults } from "effect-open-cloud/emulator"
import { OAuthApp, OAuthSession, TokenStore, TokenStoreFailed } from "effect-open-cloud/oauth"
import * as Users from "effect-open-cloud/operations/users"
import { settle } from "../integration/time.ts"
import {
  asked,
  beginning,
  clientId,
  key,
  makeEmulator,
  makeStore,
  options,
  passing,
  scopes,
  sessionOn,
  setup,
  signedIn,
  signIn,
  visit
} from "./emulated.ts"

describe("a sign-in", () => {
  it.effect("gives the user's identity, what was granted, and tokens that call", () =>
    Effect.gen(function* () {
      const { emulator, session } = yield* setup
      expect(yield* session.status).toEqual({ _tag: "SignedOut" })
      expect(yield* signIn(emulator, session)).toEqual({
        _tag: "SignedIn",
        userId: "156",
        scopes,
        // rblx-open-cloud takes the 899 seconds for days.
        expiresAt: DateTime.makeUnsafe(beginning + 899_000)
      })
      const user = yield* session.identity
      expect(user).toMatchObject({ id: "156", name: "Builder", preferredUsername: "builder" })
      expect(user.createdAt && DateTime.formatIso(user.createdAt)).toBe("2020-01-01T00:00:00.000Z")
      expect(yield* session.resources).toEqual([
        { owner: { type: "Group", id: "9000003" }, universes: ["9000001"], creators: [] }
      ])

      const client = OpenCloud.layer({ credentials: session.credentials, fetch: emulator.fetch })
      const found = yield* OpenCloud.execute(Users.get, { userId: "156" }).pipe(Effect.provide(client))
      expect(found.id).toBe("156")
    })
  )

  it.effect("takes nobody else for its user", () =>
    Effect.gen(function* () {
      const emulator = yield* makeEmulator
      const fetch = async (url: string, init: RequestInit) =>
        url.endsWith("/userinfo") ? Response.json({ sub: "157" }) : emulator.fetch(url, init)
      const session = yield* OAuthSession.make(OAuthApp.make({ ...options(emulator), fetch })).pipe(
        Effect.provideService(TokenStore, makeStore().service)
      )
      yield* signIn(emulator, session)
      const error = yield* passing(Effect.flip(session.identity))
      expect(error).toMatchObject({ _tag: "UntrustedAnswer", endpoint: "userinfo" })
    })
  )

  it.effect("asks for what it is told to, with PKCE, a state and a nonce", () =>
    Effect.gen(function* () {
      const { session } = yield* setup
      const address = new URL(yield* session.signIn({ scopes: ["openid"], prompt: "consent" }))
      expect(Object.fromEntries(address.searchParams)).toEqual({
        client_id: clientId,
        redirect_uri: "http://localhost:3000/callback",
        response_type: "code",
        scope: "openid",
        prompt: "consent",
        state: expect.stringMatching(/^[\w-]{43}$/),
        nonce: expect.stringMatching(/^[\w-]{43}$/),
        code_challenge: expect.stringMatching(/^[\w-]{43}$/),
        code_challenge_method: "S256"
      })
      const again = new URL(yield* session.signIn())
      for (const name of ["state", "nonce", "code_challenge"]) {
        expect(again.searchParams.get(name)).not.toBe(address.searchParams.get(name))
      }
    })
  )

  it.effect("is completed after a reload, and once", () =>
    Effect.gen(function* () {
      const { emulator, session, store } = yield* setup
      const callback = yield* visit(emulator, yield* session.signIn())
      const reloaded = yield* sessionOn(emulator, store.service)
      expect((yield* reloaded.complete(callback))._tag).toBe("SignedIn")
      expect([...store.texts.keys()]).toEqual([key])
      // As when the page is loaded once more.
      for (const session of [reloaded, yield* sessionOn(emulator, store.service)]) {
        expect(yield* session.complete(callback)).toMatchObject({ _tag: "SignedIn", userId: "156" })
      }
      expect(asked(emulator, "oauth.token")).toBe(1)
      yield* reloaded.signOut
      expect(yield* Effect.flip(reloaded.complete(callback))).toMatchObject({
        _tag: "InvalidCallback",
        kind: "unknown-sign-in"
      })
    })
  )

  for (const [what, change, tag] of [
    ["the state of another", (url: URL) => url.searchParams.set("state", "x"), "InvalidCallback"],
    ["no state", (url: URL) => url.searchParams.delete("state"), "InvalidCallback"],
    ["no code", (url: URL) => url.searchParams.delete("code"), "InvalidCallback"],
    ["a code that is none", (url: URL) => url.searchParams.set("code", "x"), "OAuthRefused"],
    ["two codes", (url: URL) => url.searchParams.append("code", "x"), "InvalidCallback"],
    [
      "a denial",
      (url: URL) => {
        url.searchParams.delete("code")
        url.searchParams.set("error", "access_denied")
        url.searchParams.set("error_description", "No")
      },
      "AuthorizationDenied"
    ]
  ] as const) {
    it.effect(`with ${what} in the callback fails`, () =>
      Effect.gen(function* () {
        const { emulator, session, store } = yield* setup
        const callback = new URL(yield* visit(emulator, yield* session.signIn()))
        change(callback)
        expect((yield* Effect.flip(session.complete(callback)))._tag).toBe(tag)
        expect(yield* session.status).toEqual({ _tag: "SignedOut" })
        // What belongs to nobody's sign-in ends none.
        expect([...store.texts.keys()]).toEqual(
          what.endsWith("state of another") || what === "no state" ? [`${key}:sign-in`] : []
        )
      })
    )
  }

  it.effect("is not ended by a callback that somebody made up", () =>
    Effect.gen(function* () {
      const { emulator, session } = yield* setup
      const callback = yield* visit(emulator, yield* session.signIn())
      for (const made of ["http://localhost:3000/callback?code=x&state=y", "?error=access_denied", "http://"]) {
        expect((yield* Effect.flip(session.complete(made)))._tag).toBe("InvalidCallback")
      }
      expect((yield* session.complete(callback))._tag).toBe("SignedIn")
    })
  )

  it.effect("with a code that is too old fails", () =>
    Effect.gen(function* () {
      const { emulator, session } = yield* setup
      const callback = yield* visit(emulator, yield* session.signIn())
      yield* TestClock.adjust("61 seconds")
      expect(yield* Effect.flip(session.complete(callback))).toMatchObject({
        _tag: "OAuthRefused",
        code: "invalid_grant",
        message: expect.stringContaining("invalid_grant")
      })
    })
  )
})

describe("an access token", () => {
  it.effect("is refreshed a minute before it expires, and not earlier", () =>
    Effect.gen(function* () {
      const { emulator, session } = yield* signedIn
      const first = Redacted.value(yield* session.accessToken)
      yield* TestClock.adjust("838 seconds")
      expect(Redacted.value(yield* session.accessToken)).toBe(first)
      yield* TestClock.adjust("1 second")
      expect(Redacted.value(yield* session.accessToken)).not.toBe(first)
      expect(asked(emulator, "oauth.token")).toBe(2)
    })
  )

  it.effect("that has expired is refreshed once, for a thousand fibers that need it", () =>
    Effect.gen(function* () {
      const { emulator, session } = yield* signedIn
      yield* TestClock.adjust("1 hour")
      const client = OpenCloud.layer({ credentials: session.credentials, fetch: emulator.fetch })
      const call = OpenCloud.execute(Users.get, { userId: "156" })
      const token = Effect.map(session.accessToken, Redacted.value)
      const all = yield* Effect.all(
        Array.from({ length: 1000 }, (_, index) => (index % 100 === 0 ? Effect.andThen(call, token) : token)),
        { concurrency: "unbounded" }
      ).pipe(Effect.provide(client))
      expect(new Set(all).size).toBe(1)
      expect(asked(emulator, "oauth.token")).toBe(2)
    })
  )

  it.effect("that the API refuses is refreshed, and the call is made once more", () =>
    Effect.gen(function* () {
      const { emulator, session } = yield* signedIn
      emulator.faults.add({ operation: "users.get", times: 1, fault: Faults.status(401) })
      const client = OpenCloud.layer({ credentials: session.credentials, fetch: emulator.fetch })
      const first = Redacted.value(yield* session.accessToken)
      yield* OpenCloud.execute(Users.get, { userId: "156" }).pipe(Effect.provide(client))
      expect(Redacted.value(yield* session.accessToken)).not.toBe(first)
      expect([asked(emulator, "oauth.token"), asked(emulator, "users.get")]).toEqual([2, 2])
    })
  )

  it.effect("that the API refuses again is given up", () =>
    Effect.gen(function* () {
      const { emulator, session } = yield* signedIn
      emulator.faults.add({ operation: "users.get", times: 9, fault: Faults.status(401) })
      const client = OpenCloud.layer({ credentials: session.credentials, fetch: emulator.fetch })
      const error = yield* Effect.flip(OpenCloud.execute(Users.get, { userId: "156" })).pipe(Effect.provide(client))
      expect(error).toMatchObject({ _tag: "Unauthenticated", attempts: 2 })
      expect([asked(emulator, "oauth.token"), asked(emulator, "users.get")]).toEqual([2, 2])
    })
  )

  it.effect("is used as long as it lasts while the server is out of order", () =>
    Effect.gen(function* () {
      const { emulator, session } = yield* signedIn
      const first = Redacted.value(yield* session.accessToken)
      emulator.faults.add({ operation: "oauth.token", times: 4, fault: Faults.status(503) })
      yield* TestClock.adjust("850 seconds")
      expect(Redacted.value(yield* passing(session.accessToken))).toBe(first)
      expect(asked(emulator, "oauth.token")).toBe(5)
      expect(Redacted.value(yield* session.accessToken)).not.toBe(first)
    })
  )

  it.effect("is nobody's after the authorization was taken away", () =>
    Effect.gen(function* () {
      const { emulator, session, store } = yield* signedIn
      emulator.seed.oauth.revoke({ user: 156, app: clientId })
      const client = OpenCloud.layer({ credentials: session.credentials, fetch: emulator.fetch })
      const error = yield* Effect.flip(OpenCloud.execute(Users.get, { userId: "156" })).pipe(Effect.provide(client))
      expect(error).toMatchObject({ _tag: "Unauthenticated", reason: "sign-in-required", outcome: "not-sent" })
      expect(yield* Effect.flip(session.accessToken)).toMatchObject({ _tag: "SignInRequired", reason: "signed-out" })
      expect(store.texts.size).toBe(0)
    })
  )

  it.effect("without a refresh token is over when it expires", () =>
    Effect.gen(function* () {
      const { emulator, store } = yield* signedIn
      const kept = JSON.parse(store.texts.get(key) ?? "{}")
      store.texts.set(key, JSON.stringify({ ...kept, refreshToken: undefined }))
      const other = yield* sessionOn(emulator, store.service)
      yield* TestClock.adjust("890 seconds")
      expect(Redacted.value(yield* other.accessToken)).toBe(kept.accessToken)
      yield* TestClock.adjust("10 seconds")
      expect(yield* Effect.flip(other.accessToken)).toMatchObject({ _tag: "SignInRequired", reason: "expired" })
    })
  )
})

describe("a sign-out", () => {
  it.effect("ends the authorization and forgets the tokens", () =>
    Effect.gen(function* () {
      const { emulator, session, store } = yield* signedIn
      yield* session.signOut
      expect(store.texts.size).toBe(0)
      expect(yield* Effect.flip(session.accessToken)).toMatchObject({ _tag: "SignInRequired", reason: "signed-out" })
      expect(emulator.views.oauth.sessions().map(({ status }) => status)).not.toContain("active")
      yield* session.signOut
    })
  )

  it.effect("ends it by the latest refresh token, even one that the store did not take", () =>
    Effect.gen(function* () {
      const { emulator, store } = yield* signedIn
      const given: Array<unknown> = []
      const revoked: Array<unknown> = []
      const app = OAuthApp.make({
        ...options(emulator),
        fetch: async (url, init) => {
          const response = await emulator.fetch(url, init)
          if (url.endsWith("/token")) {
            given.push((await response.clone().json()).refresh_token)
            store.broken.failure = TokenStoreFailed.make({ action: "write", reason: "the disk is full" })
          }
          if (url.endsWith("/revoke")) revoked.push(new URLSearchParams(String(init.body)).get("token"))
          return response
        }
      })
      const session = yield* OAuthSession.make(app).pipe(Effect.provideService(TokenStore, store.service))
      yield* TestClock.adjust("1 hour")
      yield* Effect.flip(session.accessToken)
      yield* session.signOut
      expect(given.length).toBe(1)
      expect(revoked).toEqual(given)
      expect(store.texts.size).toBe(0)
    })
  )

  it.effect("forgets the tokens even if the server cannot be told", () =>
    Effect.gen(function* () {
      const { emulator, session, store } = yield* signedIn
      emulator.faults.add({ operation: "oauth.revoke", times: 9, fault: Faults.status(503) })
      expect((yield* Effect.flip(passing(session.signOut)))._tag).toBe("OAuthUnavailable")
      expect([...store.texts.keys()]).toEqual([`${key}:revoke`])
      expect(yield* session.status).toEqual({ _tag: "SignedOut" })
    })
  )

  it.effect("is seen by who follows the status", () =>
    Effect.gen(function* () {
      const { emulator, session } = yield* setup
      const seen = yield* Effect.forkChild(Stream.runCollect(Stream.take(session.changes, 3)))
      yield* settle
      yield* signIn(emulator, session)
      yield* settle
      yield* session.signOut
      expect((yield* Fiber.join(seen)).map(({ _tag }) => _tag)).toEqual(["SignedOut", "SignedIn", "SignedOut"])
    })
  )
})

describe("many users", () => {
  it.effect("are kept side by side, and each has quotas of their own", () =>
    Effect.gen(function* () {
      const emulator = yield* makeEmulator
      const app = OAuthApp.make(options(emulator))
      const store = makeStore()
      const sessionOf = (name: string) =>
        OAuthSession.make(app, { key: name }).pipe(Effect.provideService(TokenStore, store.service))
      const [one, two] = [yield* sessionOf("one"), yield* sessionOf("two")]
      yield* signIn(emulator, one)
      yield* signIn(emulator, two)
      expect([...store.texts.keys()]).toEqual(["one", "two"].map((it) => `effect-open-cloud:${clientId}:${it}`))
      yield* two.signOut
      expect((yield* one.status)._tag).toBe("SignedIn")
      expect(one.credentials.identity()).toBe(`authorization:156@${clientId}`)
    })
  )
})

it.effect("a client of a session is one layer", () =>
  Effect.gen(function* () {
    const { emulator, store } = yield* signedIn
    const layer = OAuthSession.openCloud({ fetch: emulator.fetch }).pipe(
      Layer.provide(OAuthSession.layer(options(emulator))),
      Layer.provide(Layer.succeed(TokenStore, store.service))
    )
    const found = yield* OpenCloud.execute(Users.get, { userId: "156" }).pipe(Effect.provide(layer))
    expect(found.id).toBe("156")
  })
)
