/** What an authorization server answers, however it says it, and what is made of it. */
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
import { OAuthApp, OAuthSession, readTokens, TokenStore, type Tokens, writeTokens } from "effect-open-cloud/oauth"
import * as Operations from "effect-open-cloud/operations/users"
import { vi } from "vitest"
import { settle } from "../integration/time.ts"
import { withJumps } from "../jumpingClock.ts"
import { beginning, makeEmulator, makeStore, options, passing, sessionOn, signedIn, signIn, visit } from "./emulated.ts"

const issuer = "https://apis.roblox.com/oauth/"
const base = { clientId: "9500002", redirectUri: "http://localhost:3000/callback" }
const token = Redacted.make("an-access-token")
const tokens: Tokens = {
  accessToken: token,
  refreshToken: Redacted.make("a-refresh-token-of-some-length"),
  expiresAt: beginning,
  scopes: ["openid"],
  subject: "156"
}

interface Script {
  readonly app: OAuthApp.App
  readonly sent: Array<{ readonly url: string; readonly init: RequestInit }>
}

/** An app whose server answers everything but discovery with this. */
const scripted = (
  answer: (url: string) => Response | Promise<Response>,
  more: Partial<OAuthApp.AppOptions> = {}
): Script => {
  const sent: Array<{ readonly url: string; readonly init: RequestInit }> = []
  const app = OAuthApp.make({
    ...base,
    ...more,
    fetch: async (url, init) => {
      if (url.endsWith("openid-configuration")) return new Response(null, { status: 404 })
      sent.push({ url, init })
      return answer(url)
    }
  })
  return { app, sent }
}

const endpoints: Readonly<Record<string, (app: OAuthApp.App) => Effect.Effect<unknown, unknown>>> = {
  token: (app) => app.refresh(tokens),
  userinfo: (app) => app.identity(token),
  resources: (app) => app.resources(token),
  introspect: (app) => app.introspect(token),
  revoke: (app) => app.revoke(token)
}

describe("F9: what the server said is told", () => {
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

  it.effect("M4: a wrong secret is named as such", () =>
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
          .adopt({ ...tokens, expiresAt: beginning + 900_000 })
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

describe("F11: a clock that is wrong", () => {
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

  it.effect("m9: the token of another app is told, by `verify`", () =>
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

  it.effect("m9: a token that the server tells of, but issued to another app, is told", () =>
    Effect.gen(function* () {
      const { app } = scripted(() => Response.json({ active: true, client_id: "1", sub: "156" }))
      expect(yield* Effect.flip(app.verify(token))).toMatchObject({ reason: "the token was issued to another app" })
    })
  )
})

describe("m2: discovery", () => {
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

it.effect("m11: a page that is not a secure context says so", () =>
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

it.effect("m1: being offline is no reason to sign in again", () =>
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
