/** Where tokens are kept: every store keeps, forgets, and lets one at a time have a key. */
import { describe, expect, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Redacted from "effect/Redacted"
import { TestClock } from "effect/testing"
import { BrowserTokens, readPending, readTokens, TokenStore, writePending, writeTokens } from "effect-open-cloud/oauth"
import { settle } from "../integration/time.ts"

const webStorage = (): BrowserTokens.WebStorage => {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => void items.set(key, text),
    removeItem: (key) => void items.delete(key)
  }
}

const stores: Readonly<Record<string, () => Layer.Layer<TokenStore>>> = {
  memory: () => TokenStore.layerMemory,
  "Web Storage": () => {
    const storage = webStorage()
    return BrowserTokens.layerStorage(() => storage)
  },
  "Effect's key-value store": () =>
    Layer.effect(
      TokenStore,
      Effect.map(KeyValueStore.KeyValueStore, (store) => TokenStore.fromKeyValueUnshared(store))
    ).pipe(Layer.provide(KeyValueStore.layerMemory))
}

for (const [name, make] of Object.entries(stores)) {
  describe(name, () => {
    const live = <A, E>(effect: Effect.Effect<A, E, TokenStore>) =>
      Effect.suspend(() => Effect.provide(effect, make(), { local: true }))

    it.effect("keeps and forgets", () =>
      live(
        Effect.gen(function* () {
          const store = yield* TokenStore
          expect(yield* store.read("a")).toBe(undefined)
          yield* store.write("a", "1")
          yield* store.write("a", "2")
          yield* store.write("b", "3")
          expect([yield* store.read("a"), yield* store.read("b")]).toEqual(["2", "3"])
          yield* store.remove("a")
          yield* store.remove("a")
          expect([yield* store.read("a"), yield* store.read("b")]).toEqual([undefined, "3"])
        })
      )
    )

    it.effect("is for one at a time, key by key, and is free again however one ends", () =>
      live(
        Effect.gen(function* () {
          const store = yield* TokenStore
          const order: Array<string> = []
          const use = (key: string, name: string, end: Effect.Effect<unknown, string>) =>
            Effect.forkChild(
              store.locked(key)(
                Effect.sync(() => order.push(`${name} begins`)).pipe(
                  Effect.andThen(Effect.sleep("1 second")),
                  Effect.andThen(end),
                  Effect.ensuring(Effect.sync(() => order.push(`${name} ends`)))
                )
              )
            )
          const first = yield* use("a", "first", Effect.never)
          yield* use("a", "second", Effect.fail("no"))
          const gone = yield* use("a", "gone", Effect.void)
          yield* use("a", "third", Effect.void)
          yield* use("b", "other", Effect.void)
          yield* settle
          // Whoever leaves while they wait lets nobody overtake.
          yield* Fiber.interrupt(gone)
          yield* settle
          expect(order).toEqual(["first begins", "other begins"])
          yield* Fiber.interrupt(first)
          for (let seconds = 0; seconds < 3; seconds++) {
            yield* settle
            yield* TestClock.adjust("1 second")
          }
          yield* settle
          expect(order.filter((it) => !it.startsWith("other"))).toEqual([
            "first begins",
            "first ends",
            "second begins",
            "second ends",
            "third begins",
            "third ends"
          ])
          expect(order.indexOf("other begins")).toBeLessThan(order.indexOf("first ends"))
        })
      )
    )
  })
}

it.effect("a store that is not there, or is full, is an error of its own", () =>
  Effect.gen(function* () {
    const store = yield* TokenStore
    // As in a page whose user has switched storage off.
    expect((yield* Effect.flip(store.read("a"))).message).toBe("the token store could not read: access is denied")
    expect(yield* Effect.flip(store.write("a", "1"))).toMatchObject({ _tag: "TokenStoreFailed", action: "write" })
  }).pipe(
    Effect.provide(
      BrowserTokens.layerStorage(() => {
        throw new Error("access is denied")
      })
    )
  )
)

describe("what is kept", () => {
  const tokens = {
    accessToken: Redacted.make("a", { label: "ROBLOX_ACCESS_TOKEN" }),
    refreshToken: Redacted.make("r", { label: "ROBLOX_REFRESH_TOKEN" }),
    expiresAt: DateTime.makeUnsafe(7),
    scopes: ["openid"],
    subject: "156"
  }
  const pending = {
    state: "s",
    nonce: "n",
    verifier: Redacted.make("v", { label: "PKCE_VERIFIER" }),
    redirectUri: "http://localhost:3000/callback"
  }

  it("is the same when it is read", () => {
    for (const kept of [tokens, { ...tokens, refreshToken: undefined, subject: undefined }]) {
      expect(readTokens(writeTokens(kept))).toEqual(kept)
    }
    for (const kept of [pending, { ...pending, nonce: undefined }]) {
      expect(readPending(writePending(kept))).toEqual(kept)
    }
  })

  it("tells its version, and is nothing where it is not understood", () => {
    expect(JSON.parse(writeTokens(tokens))).toEqual({
      version: 1,
      accessToken: "a",
      refreshToken: "r",
      expiresAt: 7,
      scopes: ["openid"],
      subject: "156"
    })
    const later = JSON.stringify({ ...JSON.parse(writeTokens(tokens)), version: 2 })
    for (const text of [undefined, "", "{", "null", "{}", later, writePending(pending)]) {
      expect(readTokens(text)).toBe(undefined)
    }
    for (const text of [undefined, "", "[]", writeTokens(tokens)]) expect(readPending(text)).toBe(undefined)
  })
})
