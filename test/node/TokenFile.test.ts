/** Tokens in files, shared by processes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import { TestClock } from "effect/testing"
import { TokenFile } from "effect-open-cloud/node"
import { OAuthApp, OAuthSession, TokenStore } from "effect-open-cloud/oauth"
import { advance } from "../integration/time.ts"
import { makeEmulator, options, passing, signIn } from "../oauth/emulated.ts"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "tokens-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true }))
)

const storeIn = (directory: string) =>
  Effect.provide(TokenStore, TokenFile.layer({ directory: join(directory, "tokens") }), { local: true })

it.effect("a session is found again by another process, and refreshed by one of them", () =>
  Effect.gen(function* () {
    const directory = yield* folder
    const emulator = yield* makeEmulator
    const sessionOf = Effect.flatMap(storeIn(directory), (store) =>
      Effect.provideService(OAuthSession.make(OAuthApp.make(options(emulator)), { key: "a/../b" }), TokenStore, store)
    )
    yield* passing(Effect.flatMap(sessionOf, (session) => signIn(emulator, session)))
    yield* TestClock.adjust("1 hour")
    const processes = yield* Effect.all(Array.from({ length: 4 }, () => sessionOf))
    const tokens = yield* passing(
      Effect.all(
        processes.map((session) => Effect.map(session.accessToken, Redacted.value)),
        { concurrency: "unbounded" }
      )
    )
    expect(new Set(tokens).size).toBe(1)
    expect(emulator.log().filter(({ operation }) => operation === "oauth.token").length).toBe(2)

    const files = readdirSync(join(directory, "tokens"))
    expect(files).toEqual(["9500001%3Aa%2F..%2Fb.json"])
    expect(statSync(join(directory, "tokens", files[0] ?? "")).mode & 0o777).toBe(0o600)
    expect(statSync(join(directory, "tokens")).mode & 0o777).toBe(0o700)
    yield* passing(Effect.flatMap(sessionOf, (session) => session.signOut))
    expect(readdirSync(join(directory, "tokens"))).toEqual([])
  })
)

it.effect("a lock that was left behind is taken away after a minute, and not before", () =>
  Effect.gen(function* () {
    const directory = yield* folder
    const store = yield* storeIn(directory)
    yield* store.write("x", "1")
    writeFileSync(join(directory, "tokens", "x.json.lock"), "")
    yield* TestClock.setTime(Date.now())
    const waiting = yield* Effect.forkChild(store.locked("x")(Effect.void))
    yield* advance("58 seconds")
    expect(waiting.pollUnsafe()).toBe(undefined)
    yield* passing(Fiber.join(waiting))
  })
)

it.effect("a lock is its owner's for as long as that lives, however long it takes", () =>
  Effect.gen(function* () {
    const directory = yield* folder
    const [one, two] = [yield* storeIn(directory), yield* storeIn(directory)]
    yield* TestClock.setTime(Date.now())
    const order: Array<string> = []
    const held = yield* Effect.forkChild(
      one.locked("x")(
        Effect.andThen(
          Effect.sleep("10 minutes"),
          Effect.sync(() => order.push("first"))
        )
      )
    )
    yield* advance("1 second")
    const next = yield* Effect.forkChild(two.locked("x")(Effect.sync(() => order.push("second"))))
    yield* passing(Effect.andThen(Fiber.join(held), Fiber.join(next)))
    expect(order).toEqual(["first", "second"])
    expect(readdirSync(join(directory, "tokens"))).toEqual([])
  })
)

it.effect("a lock that was taken away is left to its new owner", () =>
  Effect.gen(function* () {
    const directory = yield* folder
    const store = yield* storeIn(directory)
    const path = join(directory, "tokens", "x.json.lock")
    yield* passing(store.locked("x")(Effect.sync(() => writeFileSync(path, "another"))))
    expect(readFileSync(path, "utf8")).toBe("another")
  })
)

it.effect("a folder that cannot be used is an error that names no path", () =>
  Effect.gen(function* () {
    const directory = yield* folder
    writeFileSync(join(directory, "tokens"), "")
    const store = yield* storeIn(directory)
    const error = yield* Effect.flip(store.write("x", "secret"))
    expect(error).toMatchObject({ _tag: "TokenStoreFailed", message: "the token store could not write: EEXIST" })
  })
)
