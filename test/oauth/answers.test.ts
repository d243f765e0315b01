/** What an authorization server answers, however it says it, and what is made of it. */
import { describe, expect, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { TestClock } from "effect/testing"
import { OAuthApp, OAuthSession, readTokens, TokenStore, writeTokens } from "effect-open-cloud/oauth"
import { beginning, makeEmulator, makeStore, options, passing, signIn, visit } from "./emulated.ts"
import { endpoints, type Script, scripted, token, tokens } from "./scripted.ts"

describe("what the server said is told", () => {
  const said: ReadonlyArray<readonly [string, () => Response, object]> = [
    [
      "in the body, beside a challenge",
      () =>
        Response.json(
          { error: "invalid_client", error_description: "no such secret" },
          { status: 401, headers: { "www-authenticate": 'Basic realm="oauth"' } }
        ),
      { status: 401, code: "invalid_client", description: "no such secret" }
    ],
    [
      "in a challenge alone",
      () =>
        new Response(null, {
          status: 401,
          headers: { "www-authenticate": 'Bearer error="invalid_token", error_description="it is \\"over\\""' }
        }),
      { status: 401, code: "invalid_token", description: 'it is "over"' }
    ],
    [
      "in a body of another type",
      () => new Response('{"error":"slow_down"}', { status: 403, headers: { "content-type": "text/plain" } }),
      { status: 403, code: "slow_down" }
    ],
    [
      "in the gateway's shape",
      () => Response.json({ errors: [{ code: 7, message: "Too long" }] }, { status: 413 }),
      { status: 413, code: "7", description: "Too long" }
    ],
    [
      "in a page",
      () => new Response("<html><style>x{}</style><body><h1>Bad</h1> request</body></html>", { status: 400 }),
      { status: 400, code: "", description: "Bad request" }
    ],
    ["in nothing but the status", () => new Response(null, { status: 404 }), { status: 404, code: "" }],
    ["in JSON that is none of these", () => Response.json([1], { status: 400 }), { status: 400, description: "[1]" }]
  ]
  for (const [endpoint, ask] of Object.entries(endpoints)) {
    for (const [how, answer, expected] of said) {
      it.effect(`by ${endpoint}, ${how}`, () =>
        Effect.gen(function* () {
          const { app, sent } = scripted(answer)
          expect(yield* Effect.flip(ask(app))).toMatchObject({ _tag: "OAuthRefused", endpoint, ...expected })
          // Nothing that was refused is asked for again.
          expect(sent).toHaveLength(1)
        })
      )
    }
  }

  const busy: ReadonlyArray<readonly [number, string, string?]> = [
    [429, "not-sent", "rate-limited"],
    [425, "not-sent"],
    [421, "not-sent"],
    [408, "unknown"],
    [500, "unknown"],
    [503, "unknown"],
    [302, "unknown"]
  ]
  for (const [status, outcome, kind = "status"] of busy) {
    it.effect(`${status} is no refusal, and its outcome is ${outcome}`, () =>
      Effect.gen(function* () {
        const { app } = scripted(() => new Response("<html>", { status }))
        expect(yield* Effect.flip(app.refresh(tokens))).toMatchObject({
          _tag: "OAuthUnavailable",
          kind,
          status,
          outcome
        })
      })
    )
  }

  const ends: ReadonlyArray<readonly [string, () => Response, boolean]> = [
    ["400 invalid_grant", () => Response.json({ error: "invalid_grant" }, { status: 400 }), true],
    ["401 invalid_grant", () => Response.json({ error: "invalid_grant" }, { status: 401 }), true],
    ["403 invalid_grant", () => Response.json({ error: "invalid_grant" }, { status: 403 }), true],
    [
      "401 with a challenge only",
      () => new Response(null, { status: 401, headers: { "www-authenticate": 'Bearer error="invalid_token"' } }),
      true
    ],
    ["400 with a page", () => new Response("<html>no</html>", { status: 400 }), true],
    ["401 invalid_client", () => Response.json({ error: "invalid_client" }, { status: 401 }), false],
    ["400 invalid_request", () => Response.json({ error: "invalid_request" }, { status: 400 }), false],
    ["403 with a page", () => new Response("<html>blocked</html>", { status: 403 }), false],
    ["404", () => new Response(null, { status: 404 }), false]
  ]
  for (const [how, answer, isEnd] of ends) {
    it.effect(`a refresh refused by ${how} ${isEnd ? "ends the session" : "leaves the session as it is"}`, () =>
      Effect.gen(function* () {
        const emulator = yield* makeEmulator
        let refusing = false
        const fetch = (url: string, init: RequestInit) =>
          refusing && url.endsWith("/v1/token") ? Promise.resolve(answer()) : emulator.fetch(url, init)
        const store = makeStore()
        const session = yield* OAuthSession.make(OAuthApp.make({ ...options(emulator), fetch })).pipe(
          Effect.provideService(TokenStore, store.service)
        )
        yield* signIn(emulator, session)
        yield* TestClock.adjust("20 minutes")
        refusing = true
        const error = yield* passing(Effect.flip(session.accessToken))
        expect(error._tag).toBe(isEnd ? "SignInRequired" : "OAuthRefused")
        expect((yield* session.status)._tag).toBe(isEnd ? "SignedOut" : "SignedIn")
        refusing = false
        if (!isEnd) yield* passing(session.accessToken)
      })
    )
  }

  it.effect("a wrong secret is named as such", () =>
    Effect.gen(function* () {
      const emulator = yield* makeEmulator
      const app = OAuthApp.make({ ...options(emulator), clientId: "9500002", clientSecret: "wrong" })
      const { pending, url } = yield* app.begin()
      const error = yield* Effect.flip(app.complete(pending, yield* visit(emulator, url)))
      expect(error).toMatchObject({ _tag: "OAuthRefused", code: "invalid_client" })
      expect(error.message).toContain("is the client id or the client secret wrong?")
    })
  )
})

describe("answers are bounded", () => {
  it.effect("in their size", () =>
    Effect.gen(function* () {
      let cancelled = 0
      const endless = () =>
        new Response(
          new ReadableStream({
            pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(32)),
            cancel: () => {
              cancelled++
            }
          })
        )
      const { app } = scripted(endless)
      const error = yield* Effect.flip(app.refresh(tokens))
      expect(error).toMatchObject({
        _tag: "OAuthUnavailable",
        kind: "too-long",
        reason: "an answer of more than 1 MiB"
      })
      expect(cancelled).toBe(1)
    })
  )

  for (const lifetime of ["9223372036854775807", "1e15", "1e308", "-1", "1e999", "31708801"]) {
    it.effect(`in the lifetime that they give a token: not ${lifetime}`, () =>
      Effect.gen(function* () {
        const { app } = scripted(
          () =>
            new Response(`{"access_token":"a","token_type":"Bearer","refresh_token":"b","expires_in":${lifetime}}`, {
              headers: { "content-type": "application/json" }
            })
        )
        expect(yield* Effect.flip(app.refresh(tokens))).toMatchObject({ _tag: "UntrustedAnswer", endpoint: "token" })
      })
    )
  }

  it.effect("and so is what an earlier program has kept: a time that is none is nothing that is known", () =>
    Effect.gen(function* () {
      const kept = JSON.parse(writeTokens(tokens))
      for (const expiresAt of [1e308, 9e15, -9e15]) {
        expect(readTokens(JSON.stringify({ ...kept, expiresAt }))).toBeUndefined()
      }
      expect(readTokens(JSON.stringify(kept))?.subject).toBe("156")
    })
  )

  it.effect("in the times that they tell", () =>
    Effect.gen(function* () {
      const { app } = scripted(() => Response.json({ active: true, exp: 1e300, sub: "156" }))
      expect("expiresAt" in (yield* app.introspect(token))).toBe(false)
      const { app: told } = scripted(() => Response.json({ sub: "156", created_at: 1e300 }))
      expect((yield* told.identity(token)).createdAt).toBeUndefined()
    })
  )
})

describe("a secret", () => {
  const authorization = (sent: Script["sent"]) => new Headers(sent[0]?.init.headers).get("authorization") ?? ""
  const basic = (secret: string) =>
    Effect.gen(function* () {
      const { app, sent } = scripted(() => Response.json({ active: false }), { clientSecret: secret })
      yield* app.introspect(token)
      return atob(authorization(sent).replace("Basic ", ""))
    })

  for (const secret of ["RBX-ab_cd", "a.b~c!d*e'f(g)", "a/b=c", "RBX-9_x-Y"]) {
    it.effect(`F10: ${secret} is sent as it is, as both kinds of server read it`, () =>
      Effect.gen(function* () {
        expect(yield* basic(secret)).toBe(`9500002:${secret}`)
      })
    )
  }

  for (const [secret, sent] of [
    ["a%b", "a%25b"],
    ["a+b", "a%2Bb"],
    ["a b", "a+b"],
    ["a:b", "a%3Ab"],
    ["gehäuse", "geh%C3%A4use"]
  ] as const) {
    it.effect(`F10: ${secret}, which they read in two ways, is sent as the standard says`, () =>
      Effect.gen(function* () {
        expect(yield* basic(secret)).toBe(`9500002:${sent}`)
      })
    )
  }

  const spellings: ReadonlyArray<readonly [string, (text: string) => string]> = [
    ["as it is", (text) => text],
    ["as a form spells it", (text) => new URLSearchParams([["", text]]).toString().slice(1)],
    ["percent-encoded, in small letters", (text) => encodeURIComponent(text).toLowerCase()],
    ["as JSON escapes it", (text) => JSON.stringify(text).slice(1, -1).replaceAll("+", "\\u002B")],
    ["as HTML", (text) => text.replaceAll("+", "&#43;").replaceAll("/", "&#x2F;")],
    ["in base64", (text) => btoa(text)]
  ]
  const secret = "s3cr3t+/with=signs-and-length"
  for (const [how, spell] of spellings) {
    it.effect(`that the server repeats ${how} is in no error`, () =>
      Effect.gen(function* () {
        const refresh = Redacted.value(tokens.refreshToken ?? token)
        const { app } = scripted(
          () =>
            Response.json(
              { error: "invalid_grant", error_description: `${spell(secret)} ${spell(refresh)}` },
              { status: 400 }
            ),
          { clientSecret: secret, clientAuthentication: "post" }
        )
        const error = yield* Effect.flip(app.refresh(tokens))
        const shown = `${error.message} ${JSON.stringify(error)}`
        for (const text of [secret, refresh]) expect(shown).not.toContain(spell(text))
        expect(shown).toContain("<redacted>")
      })
    )
  }
})

describe("a token that no header can hold", () => {
  const odd = Redacted.make("first-line-of-a-token\nsecond-line-of-a-token")
  for (const [endpoint, ask] of Object.entries({
    userinfo: (app: OAuthApp.App) => app.identity(odd),
    introspect: (app: OAuthApp.App) => app.introspect(odd),
    resources: (app: OAuthApp.App) => app.resources(odd),
    revoke: (app: OAuthApp.App) => app.revoke(odd)
  })) {
    it.effect(`is in no error of ${endpoint}`, () =>
      Effect.gen(function* () {
        const { app } = scripted(() => Response.json({ error: "invalid_token" }, { status: 401 }))
        const error = yield* passing(Effect.flip(Effect.asVoid(ask(app) as Effect.Effect<unknown, Error>)))
        const shown = `${error.message} ${JSON.stringify(error)}`
        for (const line of Redacted.value(odd).split("\n")) expect(shown).not.toContain(line)
        if (endpoint === "userinfo") expect(error).toMatchObject({ outcome: "not-sent" })
      })
    )
  }

  it.effect("is not taken from a server", () =>
    Effect.gen(function* () {
      const { app } = scripted(() => Response.json({ access_token: "a\nb", token_type: "Bearer", expires_in: 900 }))
      expect((yield* Effect.flip(app.refresh(tokens)))._tag).toBe("UntrustedAnswer")
    })
  )
})

describe("a store that does not answer", () => {
  const hanging = (part: "get" | "set" | "remove") => {
    const kept = new Map<string, string>()
    const store = {
      get: (key: string) => Effect.sync(() => kept.get(key)),
      set: (key: string, text: string) => Effect.sync(() => void kept.set(key, text)),
      remove: (key: string) => Effect.sync(() => void kept.delete(key)),
      [part]: () => Effect.never
    }
    return TokenStore.fromKeyValueUnshared(store)
  }
  for (const part of ["get", "set", "remove"] as const) {
    it.effect(`to ${part} ends a sign-in, a sign-out and a status within a bound`, () =>
      Effect.gen(function* () {
        const emulator = yield* makeEmulator
        const session = yield* OAuthSession.make(OAuthApp.make(options(emulator))).pipe(
          Effect.provideService(TokenStore, hanging(part))
        )
        yield* session
          .adopt({ ...tokens, expiresAt: DateTime.makeUnsafe(beginning + 900_000) })
          .pipe(Effect.exit, Effect.timeout("1 minute"), passing)
        for (const act of [session.status, session.signIn(), session.signOut] as const) {
          yield* (act as Effect.Effect<unknown, unknown>).pipe(Effect.exit, Effect.timeout("1 minute"), passing)
        }
      })
    )
  }

  it.effect("gives its lock back, so that others can refresh", () =>
    Effect.gen(function* () {
      const emulator = yield* makeEmulator
      const app = OAuthApp.make(options(emulator))
      const kept = new Map<string, string>()
      const locks = new Map<string, string>()
      const lock = TokenStore.lockOf({
        setIfAbsent: (key, value) => Effect.sync(() => !locks.has(key) && locks.set(key, value) === locks),
        extend: (key, value) => Effect.sync(() => locks.get(key) === value),
        deleteIfEquals: (key, value) => Effect.sync(() => locks.get(key) === value && locks.delete(key))
      })
      let stuck = false
      const store = (hangs: boolean) =>
        TokenStore.fromKeyValue(
          {
            get: (key: string) => Effect.sync(() => kept.get(key)),
            set: (key: string, text: string) =>
              hangs && stuck ? Effect.never : Effect.sync(() => void kept.set(key, text)),
            remove: (key: string) => Effect.sync(() => void kept.delete(key))
          },
          lock
        )
      const [broken, sound] = yield* Effect.forEach([true, false], (hangs) =>
        Effect.provideService(OAuthSession.make(app), TokenStore, store(hangs))
      )
      if (broken === undefined || sound === undefined) throw new Error("no sessions")
      yield* passing(signIn(emulator, broken))
      yield* TestClock.adjust("20 minutes")
      stuck = true
      expect((yield* passing(Effect.flip(broken.accessToken)))._tag).toBe("TokenStoreFailed")
      yield* passing(sound.accessToken)
    })
  )
})
