/** The client against a certified OpenID provider over HTTP, and against the emulator: one table for both. */
import { afterEach, beforeEach, describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { TestClock } from "effect/testing"
import { OAuthApp, OAuthSession, TokenStore } from "effect-open-cloud/oauth"
import { vi } from "vitest"
import { keyOf, makeStore, serveEmulator } from "./emulated.ts"
import { type ClientName, clients, serveProvider } from "./provider.ts"

beforeEach(() => {
  // The provider reads the date, and its timers are real.
  vi.useFakeTimers({ toFake: ["Date"] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Lets time pass for the provider and for the client. */
const pass = (seconds: number) =>
  Effect.andThen(
    Effect.sync(() => vi.setSystemTime(Date.now() + seconds * 1000)),
    TestClock.adjust(`${seconds} seconds`)
  )

interface Sent {
  readonly url: string
  readonly authorization: string | null
  readonly form: URLSearchParams
}

interface Setup {
  readonly as?: ClientName
  /** Changes an answer of the token endpoint. */
  readonly tamper?: (answer: Record<string, unknown>) => void
}

const servers = { "a certified provider": serveProvider, "the emulator": serveEmulator }

for (const [name, serve] of Object.entries(servers)) {
  describe(name, () => {
    const setup = ({ as = "public", tamper }: Setup = {}) =>
      Effect.gen(function* () {
        yield* TestClock.setTime(Date.now())
        const { apps, authorizeAt, discoverAt, fetch, issuer, redirectUri, visit } = yield* serve
        const sent: Array<Sent> = []
        const app = OAuthApp.make({
          clientId: apps[as].id,
          redirectUri,
          issuer,
          scopes: ["openid", "profile"],
          ...(as === "public" ? {} : { clientSecret: Redacted.make(apps[as].secret ?? ""), clientAuthentication: as }),
          fetch: async (url, init) => {
            const headers = new Headers(init.headers)
            sent.push({
              url,
              authorization: headers.get("authorization"),
              form: new URLSearchParams(init.body instanceof URLSearchParams ? init.body : String(init.body ?? ""))
            })
            const response = await fetch(url, init)
            if (tamper === undefined || !url.endsWith("/token") || !response.ok) return response
            const answer = (await response.json()) as Record<string, unknown>
            tamper(answer)
            return Response.json(answer)
          }
        })
        const store = makeStore()
        const session = yield* OAuthSession.make(app).pipe(Effect.provideService(TokenStore, store.service))
        const signIn = Effect.gen(function* () {
          return yield* session.complete(yield* visit(yield* session.signIn()))
        })
        const key = keyOf(apps[as].id)
        return { app, authorizeAt, discoverAt, key, sent, session, signIn, store, visit }
      })

    describe("the whole flow", () => {
      for (const as of Object.keys(clients) as Array<ClientName>) {
        it.effect(`of a client that authenticates by ${clients[as]}`, () =>
          Effect.gen(function* () {
            const { app, sent, session, signIn } = yield* setup({ as })
            expect(yield* signIn).toMatchObject({ _tag: "SignedIn", userId: "156", scopes: ["openid", "profile"] })
            expect(yield* session.identity).toMatchObject({ id: "156", name: "Builder", preferredUsername: "builder" })

            const first = yield* session.accessToken
            yield* pass(850)
            const second = yield* session.accessToken
            expect(Redacted.value(second)).not.toBe(Redacted.value(first))
            expect(yield* session.identity).toMatchObject({ id: "156" })

            expect(yield* app.introspect(second)).toMatchObject({
              active: true,
              clientId: app.clientId,
              subject: "156"
            })
            yield* session.signOut
            expect((yield* app.introspect(second)).active).toBe(false)

            // A client authenticates in one way, and never in two.
            for (const { authorization, form, url } of sent.filter(({ url }) => /\/token(\/|$)/.test(url))) {
              expect([url, authorization !== null, form.has("client_secret")]).toEqual([
                url,
                as === "basic",
                as === "post"
              ])
            }
            expect(sent.map(({ url }) => url).filter((url) => url.includes("token=") || url.includes("code="))).toEqual(
              []
            )
          })
        )
      }

      it.effect("finds the server's addresses, and does without when it does not tell them", () =>
        Effect.gen(function* () {
          const { authorizeAt, discoverAt, sent, session } = yield* setup()
          const address = yield* session.signIn()
          expect(address.startsWith(`${authorizeAt}?`)).toBe(true)
          yield* session.signIn()
          expect(sent.map(({ url }) => url)).toEqual([discoverAt])
          const offline = OAuthApp.make({
            clientId: "1",
            redirectUri: "http://localhost:3000/callback",
            fetch: () => Promise.reject(new TypeError("fetch failed"))
          })
          expect((yield* offline.begin()).url).toMatch(/^https:\/\/apis\.roblox\.com\/oauth\/v1\/authorize\?/)
        })
      )
    })

    describe("is not taken in by", () => {
      const forge = (change: (claims: Record<string, unknown>) => void) => (answer: Record<string, unknown>) => {
        const [head, body = "", signature] = String(answer.id_token).split(".")
        const claims = JSON.parse(Buffer.from(body, "base64url").toString()) as Record<string, unknown>
        change(claims)
        answer.id_token = [head, Buffer.from(JSON.stringify(claims)).toString("base64url"), signature].join(".")
      }
      const seconds = () => Math.floor(Date.now() / 1000)
      const cases: ReadonlyArray<readonly [string, (claims: Record<string, unknown>) => void, RegExp]> = [
        ["another's nonce", (claims) => Object.assign(claims, { nonce: "x" }), /nonce/],
        ["another app's audience", (claims) => Object.assign(claims, { aud: "x" }), /aud/],
        ["another issuer", (claims) => Object.assign(claims, { iss: "https://evil.example/" }), /iss/],
        [
          "an identity that is over",
          (claims) => Object.assign(claims, { iat: seconds() - 660, nbf: seconds() - 660, exp: seconds() - 600 }),
          /this device's clock is 11 min fast/
        ],
        ["another user with the same signature", (claims) => Object.assign(claims, { sub: "1" }), /signature/]
      ]
      for (const [what, change, reason] of cases) {
        it.effect(what, () =>
          Effect.gen(function* () {
            const { signIn, store } = yield* setup({ tamper: forge(change) })
            const error = yield* Effect.flip(signIn)
            const kind = reason.source.includes("clock") ? "clock" : "untrusted"
            expect(error).toMatchObject({ _tag: "InvalidCallback", kind, message: expect.stringMatching(reason) })
            expect(store.texts.size).toBe(0)
          })
        )
      }

      it.effect("a sign-in without an identity", () =>
        Effect.gen(function* () {
          const { signIn } = yield* setup({ tamper: (answer) => void delete answer.id_token })
          expect((yield* Effect.flip(signIn))._tag).toBe("InvalidCallback")
        })
      )
    })

    describe("what works once", () => {
      it.effect("is a code, which ends what came of it when it is used again", () =>
        Effect.gen(function* () {
          const { key, session, store, visit } = yield* setup()
          const address = yield* session.signIn()
          const pending = store.texts.get(`${key}:sign-in`) ?? ""
          const callback = yield* visit(address)
          yield* session.complete(callback)
          store.texts.set(`${key}:sign-in`, pending)
          expect(yield* Effect.flip(session.complete(callback))).toMatchObject({
            _tag: "OAuthRefused",
            code: "invalid_grant"
          })
        })
      )

      it.effect("is a refresh token: one that was used before means that the user has to sign in", () =>
        Effect.gen(function* () {
          const { key, session, signIn, store } = yield* setup()
          yield* signIn
          const stale = store.texts.get(key) ?? ""
          yield* pass(900)
          yield* session.accessToken
          store.texts.set(key, stale)
          yield* pass(900)
          expect(yield* Effect.flip(session.accessToken)).toMatchObject({ _tag: "SignInRequired", reason: "ended" })
          expect(store.texts.size).toBe(0)
        })
      )

      it.effect("is a code with its own verifier only", () =>
        Effect.gen(function* () {
          const { key, session, store, visit } = yield* setup()
          const callback = yield* visit(yield* session.signIn())
          const kept = store.texts.get(`${key}:sign-in`) ?? ""
          const other = kept.replace(/(?<=verifier\\":\\")[\w-]{43}/, "v".repeat(43))
          expect(other).not.toBe(kept)
          store.texts.set(`${key}:sign-in`, other)
          expect(yield* Effect.flip(session.complete(callback))).toMatchObject({
            _tag: "OAuthRefused",
            code: "invalid_grant"
          })
        })
      )
    })

    it.effect("an access token that is over is refused", () =>
      Effect.gen(function* () {
        const { app, session, signIn } = yield* setup()
        yield* signIn
        const token = yield* session.accessToken
        yield* pass(1000)
        expect(yield* Effect.flip(app.identity(token))).toMatchObject({
          _tag: "OAuthRefused",
          status: 401,
          code: "invalid_token"
        })
        expect((yield* app.introspect(token)).active).toBe(false)
      })
    )
  })
}
