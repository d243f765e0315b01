/** Programs that keep the pieces of a sign-in, and tokens, in their own way. */
import { describe, expect, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { OAuthApp, readPending, readTokens, writePending, writeTokens } from "effect-open-cloud/oauth"
import * as Stored from "effect-open-cloud/schemas/oauth"
import { beginning, makeEmulator, makeStore, options, passing, sessionOn, visit } from "./emulated.ts"

const state = "visitor-7-4f1c9a"
const verifier = "v".repeat(43)

const setup = Effect.map(makeEmulator, (emulator) => ({ emulator, app: OAuthApp.make(options(emulator)) }))

describe("a state, a verifier and a nonce of one's own", () => {
  it.effect("go to the server, and the code alone gives tokens with them", () =>
    Effect.gen(function* () {
      const { app, emulator } = yield* setup
      const { pending, url } = yield* app.begin({ state, verifier, nonce: "once" })
      const asked = new URL(url).searchParams
      expect([asked.get("state"), asked.get("nonce")]).toEqual([state, "once"])
      expect(Redacted.value(pending.verifier)).toBe(verifier)
      const back = new URL(yield* visit(emulator, url)).searchParams
      expect(back.get("state")).toBe(state)
      const tokens = yield* app.exchange({ code: back.get("code") ?? "", verifier, nonce: "once" })
      expect(tokens).toMatchObject({ subject: "156", scopes: options(emulator).scopes })
      expect((yield* app.identity(tokens.accessToken)).id).toBe("156")
    })
  )

  it.effect("the code is of no use with another verifier or another nonce, or without any", () =>
    Effect.gen(function* () {
      const { app, emulator } = yield* setup
      const codeFor = Effect.gen(function* () {
        const { url } = yield* app.begin({ state, verifier, nonce: "once" })
        return new URL(yield* visit(emulator, url)).searchParams.get("code") ?? ""
      })
      for (const [pieces, tag] of [
        [{ verifier: "w".repeat(43), nonce: "once" }, "OAuthRefused"],
        [{ nonce: "once" }, "OAuthRefused"],
        [{ verifier, nonce: "twice" }, "InvalidCallback"],
        [{ verifier }, "InvalidCallback"]
      ] as const) {
        const error = yield* Effect.flip(app.exchange({ code: yield* codeFor, ...pieces }))
        expect(error._tag).toBe(tag)
        expect(error.message).not.toContain(verifier)
      }
      expect((yield* Effect.flip(app.exchange({ code: "" })))._tag).toBe("InvalidCallback")
    })
  )

  it.effect("a secret app may sign in without a verifier, as older programs do", () =>
    Effect.gen(function* () {
      const emulator = yield* makeEmulator
      const app = OAuthApp.make({ ...options(emulator), clientId: "9500002", clientSecret: "emulator-app-secret" })
      const { url } = yield* app.begin({ scopes: ["universe:write"] })
      const plain = new URL(url)
      for (const name of ["code_challenge", "code_challenge_method"]) plain.searchParams.delete(name)
      const back = new URL(yield* visit(emulator, plain.href)).searchParams
      const tokens = yield* app.exchange({ code: Redacted.make(back.get("code") ?? "") })
      expect(tokens).toMatchObject({ subject: undefined, scopes: ["universe:write"] })
    })
  )

  it.effect("are refused where nobody could tell by them, before anything is sent", () =>
    Effect.gen(function* () {
      const { app, emulator } = yield* setup
      for (const own of [{ state: "" }, { nonce: "" }, { verifier: "short" }, { verifier: `${"v".repeat(42)}!` }]) {
        const error = yield* Effect.flip(app.begin(own))
        expect(error._tag).toBe("InvalidSignIn")
        expect(error.message).toContain(`\`${Object.keys(own)[0]}\``)
      }
      expect(emulator.log()).toEqual([])
    })
  )
})

describe("a refresh token that another program has stored", () => {
  it.effect("gives tokens, and moves to a session", () =>
    Effect.gen(function* () {
      const { app, emulator } = yield* setup
      const { pending, url } = yield* app.begin()
      const first = yield* app.complete(pending, yield* visit(emulator, url))
      const text = Redacted.value(first.refreshToken ?? Redacted.make(""))

      const second = yield* app.refresh(text)
      expect(second).toMatchObject({
        scopes: first.scopes,
        subject: "156",
        expiresAt: DateTime.makeUnsafe(beginning + 899_000)
      })
      const third = yield* app.refresh(second.refreshToken ?? Redacted.make(""))
      const session = yield* sessionOn(emulator, makeStore().service)
      expect(yield* session.adopt(third)).toMatchObject({ _tag: "SignedIn", userId: "156" })
      expect((yield* passing(session.identity)).id).toBe("156")
      // It works once.
      expect((yield* Effect.flip(app.refresh(text)))._tag).toBe("OAuthRefused")
    })
  )
})

it.effect("of a token the server tells its id, and when it was issued", () =>
  Effect.gen(function* () {
    const { app, emulator } = yield* setup
    const { pending, url } = yield* app.begin()
    const { accessToken } = yield* app.complete(pending, yield* visit(emulator, url))
    const info = yield* app.introspect(accessToken)
    expect(info.issuedAt).toEqual(DateTime.makeUnsafe(beginning))
    expect(info.id).toBe(info.claims.jti)
    expect(info.id).toMatch(/./)
  })
)

describe("Schemas of what stores keep", () => {
  const tokens = {
    accessToken: Redacted.make("a-token"),
    refreshToken: Redacted.make("r-token"),
    expiresAt: DateTime.makeUnsafe(beginning),
    scopes: ["openid"],
    subject: "156"
  }
  const pending = { state, nonce: undefined, verifier: Redacted.make(verifier), redirectUri: "https://a.example/" }

  it("read and write the texts of sessions and apps", () => {
    const Tokens = Schema.fromJsonString(Stored.Tokens)
    expect(JSON.parse(Schema.encodeSync(Tokens)(tokens))).toEqual(JSON.parse(writeTokens(tokens)))
    const read = Schema.decodeUnknownSync(Tokens)(writeTokens(tokens))
    expect(read).toEqual(readTokens(writeTokens(tokens)))
    expect(JSON.stringify(read)).not.toContain("-token")

    const Pending = Schema.fromJsonString(Stored.Pending)
    expect(JSON.parse(Schema.encodeSync(Pending)(pending))).toEqual(JSON.parse(writePending(pending)))
    expect(Schema.decodeUnknownSync(Pending)(writePending(pending))).toEqual(readPending(writePending(pending)))
  })

  it("take no time that is none, and no other version", () => {
    const read = Schema.decodeUnknownOption(Stored.Tokens)
    const kept = Schema.encodeSync(Stored.Tokens)(tokens)
    expect(read(kept)._tag).toBe("Some")
    expect(read({ ...kept, expiresAt: 1e300 })._tag).toBe("None")
    expect(read({ ...kept, version: 2 })._tag).toBe("None")
  })
})
