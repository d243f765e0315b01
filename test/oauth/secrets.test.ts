/** No secret of a sign-in or a session is shown, whatever goes wrong. */
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Logger from "effect/Logger"
import * as Metric from "effect/Metric"
import * as Redacted from "effect/Redacted"
import * as Tracer from "effect/Tracer"
import { TestClock } from "effect/testing"
import { Metrics, OpenCloud } from "effect-open-cloud"
import { OAuthApp, OAuthSession, TokenStore } from "effect-open-cloud/oauth"
import * as Users from "effect-open-cloud/operations/users"
import { shown } from "../integration/shown.ts"
import { keyOf, makeEmulator, makeStore, options, passing, visit } from "./emulated.ts"

const clientSecret = "emulator-app-secret"

interface Request {
  readonly authorization: string | null
  readonly form: string
}

/** What a server, or what is between, makes of a request. `undefined`: its answer as it is. */
const answers: Readonly<Record<string, (request: Request) => Response | undefined>> = {
  "all goes well": () => undefined,
  "an answer repeats the request": ({ authorization, form }) =>
    Response.json({ error: `not ${authorization}`, error_description: decodeURIComponent(form) }, { status: 400 }),
  "a challenge repeats the request": ({ authorization, form }) =>
    new Response(null, {
      status: 401,
      headers: { "www-authenticate": `Bearer error="invalid_token", error_description="${authorization} ${form}"` }
    }),
  "a gateway repeats the request": ({ authorization, form }) =>
    new Response(`<p>${authorization} ${form}`, { status: 502, headers: { "content-type": "text/html" } }),
  "a success repeats the request": ({ authorization, form }) => new Response(`${authorization} ${form}`),
  "a connection error repeats the request": ({ authorization, form }) => {
    throw new TypeError("fetch failed", { cause: new Error(`could not send ${authorization} ${form}`) })
  }
}

const endpoints = ["token", "userinfo", "resources", "introspect", "revoke"]
const cases = Object.entries(answers).flatMap(([what, answer]) =>
  (what === "all goes well" ? ["token"] : endpoints).flatMap((endpoint) =>
    (["basic", "post"] as const).map((as) => ({ what, answer, endpoint, as }))
  )
)

for (const { answer, as, endpoint, what } of cases) {
  it.effect(`${as}: when ${what}${what === "all goes well" ? "" : `, at ${endpoint}`}`, () =>
    Effect.gen(function* () {
      const emulator = yield* makeEmulator
      const secrets = new Set([clientSecret])
      const urls: Array<string> = []
      const faulty = { on: false }
      const spans: Array<Tracer.Span> = []
      const logs: Array<unknown> = []

      const app = OAuthApp.make({
        ...options(emulator),
        clientId: "9500002",
        clientSecret: Redacted.make(clientSecret),
        clientAuthentication: as,
        fetch: async (url, init) => {
          urls.push(url)
          const authorization = new Headers(init.headers).get("authorization")
          const form = String(init.body ?? "")
          if (authorization !== null) secrets.add(authorization.replace(/^\S+ /, ""))
          for (const [name, value] of new URLSearchParams(form)) {
            if (/^(code|code_verifier|refresh_token|token)$/.test(name)) secrets.add(value)
          }
          const changed = faulty.on && url.endsWith(endpoint) ? answer({ authorization, form }) : undefined
          if (changed !== undefined) return changed
          const response = await emulator.fetch(url, init)
          if (url.endsWith("/token") && response.ok) {
            const tokens: Readonly<Record<string, string>> = await response.clone().json()
            for (const name of ["access_token", "refresh_token", "id_token"]) secrets.add(tokens[name] ?? "")
          }
          return response
        }
      })
      const store = makeStore()

      const program = Effect.gen(function* () {
        const session = yield* OAuthSession.make(app)
        const begun = yield* app.begin()
        secrets.add(Redacted.value(begun.pending.verifier))
        const callback = yield* visit(emulator, yield* session.signIn())
        const [kept] = JSON.parse(store.texts.get(`${keyOf("9500002")}:sign-in`) ?? "{}").signIns
        secrets.add(JSON.parse(kept.pending).verifier)
        secrets.add(new URL(callback).searchParams.get("code") ?? "")
        const signedIn = yield* session.complete(callback)
        yield* TestClock.adjust("1 hour")
        // A code that a server refuses is a secret, too.
        const other = yield* OAuthSession.make(app, { key: "other" })
        const second = yield* visit(emulator, yield* other.signIn())
        faulty.on = true
        const client = OpenCloud.layer({
          credentials: session.credentials,
          fetch: emulator.fetch,
          metrics: Metrics.calls
        })
        const attempts: ReadonlyArray<Effect.Effect<unknown, unknown>> = [
          other.complete(second),
          session.accessToken,
          session.identity,
          session.resources,
          Effect.flatMap(session.accessToken, app.introspect),
          OpenCloud.execute(Users.get, { userId: "156" }).pipe(Effect.provide(client)),
          session.signOut
        ]
        const exits = yield* Effect.forEach(attempts, Effect.exit)
        yield* Effect.logError("attempts", exits)
        const status = yield* session.status
        return { app, begun, client, exits, session, signedIn, status }
      })
      const found = yield* passing(
        program.pipe(
          Effect.withSpan("program"),
          Effect.provideService(TokenStore, store.service),
          Effect.provideService(
            Tracer.Tracer,
            Tracer.make({
              span: (settings) => {
                const span = new Tracer.NativeSpan(settings)
                spans.push(span)
                return span
              }
            })
          ),
          Effect.provide(Logger.layer([Logger.make(({ cause, message }) => logs.push([message, cause]))]))
        )
      )
      // The body of an answer to a revocation is nobody's concern.
      const well = what === "all goes well" || (endpoint === "revoke" && what.startsWith("a success"))
      expect(found.exits.some(Exit.isFailure)).toBe(!well)
      expect([spans.length > 0, logs.length > 0, secrets.size > 8]).toEqual([true, true, true])
      const everything = [found, spans, logs, urls, yield* Metric.snapshot].map((value) => shown(value)).join("\n")
      const told = [...secrets].filter(
        (secret) => everything.includes(secret) || everything.includes(encodeURIComponent(secret))
      )
      expect(told).toEqual([])
    })
  )
}

const spellings: Readonly<Record<string, (text: string) => string>> = {
  "as base64": (text) => btoa(text),
  "for an address": (text) => encodeURIComponent(encodeURIComponent(text)),
  "as JSON in JSON": (text) => JSON.stringify(JSON.stringify(text)),
  "in escapes": (text) => Array.from(text, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  "in hexadecimal digits": (text) => Array.from(text, (it) => it.charCodeAt(0).toString(16)).join(""),
  "cut off": (text) => text.slice(0, 60)
}
for (const [name, spelled] of Object.entries(spellings)) {
  it.effect(`a store that repeats what it was to keep ${name} tells nobody`, () =>
    Effect.gen(function* () {
      const accessToken = "eyJhbGciOi/JFUzI1NiJ9+payload-of-a-token=signature"
      const text = JSON.stringify({ version: 1, accessToken })
      const store = TokenStore.fromKeyValueUnshared({
        get: () => Effect.succeed(undefined),
        set: () => Effect.fail(new Error(`INSERT failed: ${spelled(text)}`)),
        remove: () => Effect.void
      })
      const { message } = yield* Effect.flip(store.write("x", text))
      expect(message).toContain("INSERT failed")
      expect(message).toContain("<redacted>")
      for (let at = 0; at + 12 <= accessToken.length; at++) {
        const run = accessToken.slice(at, at + 12)
        for (const shown of [run, spelled(run)]) expect(message).not.toContain(shown)
      }
    })
  )
}

it.effect("a store that repeats what it was to keep tells nobody", () =>
  Effect.gen(function* () {
    const store = TokenStore.fromKeyValueUnshared({
      get: () => Effect.succeed(undefined),
      set: (_, text) => Effect.fail(new Error(`INSERT failed: VALUES('${text}')`)),
      remove: () => Effect.void
    })
    const secret = "eyJhbGciOiJFUzI1NiJ9.payload-of-a-token.signature"
    const error = yield* Effect.flip(store.write("x", JSON.stringify({ version: 1, accessToken: secret })))
    expect(error.message).toBe(
      `the token store could not write: INSERT failed: VALUES('{"version":1,"accessToken":"<redacted>"}')`
    )
  })
)
