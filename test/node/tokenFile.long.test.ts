/** Tokens in files, shared by processes. */
import { execFileSync, spawnSync } from "node:child_process"
import { randomUUID } from "node:crypto"
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it } from "@effect/vitest"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import { TestClock } from "effect/testing"
import { Emulator } from "effect-open-cloud/emulator"
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

    // Whoever was last has left.
    const store = yield* storeIn(directory)
    yield* passing(store.locked("9500001:a/../b")(Effect.void))
    const files = readdirSync(join(directory, "tokens"))
    expect(files).toEqual(["9500001%3Aa%2F..%2Fb.json"])
    expect(statSync(join(directory, "tokens", files[0] ?? "")).mode & 0o777).toBe(0o600)
    expect(statSync(join(directory, "tokens")).mode & 0o777).toBe(0o700)
    yield* passing(Effect.flatMap(sessionOf, (session) => session.signOut))
    expect(readdirSync(join(directory, "tokens"))).toEqual([])
  })
)

/** What a lock file says of its owner, while a store holds one. */
const ownerIn = (store: TokenStore["Service"], directory: string) =>
  store.locked("owner")(
    Effect.sync(() => JSON.parse(readFileSync(join(directory, "tokens", "owner.json.lock"), "utf8")))
  )

/** A process that has ended. */
const ended = () => spawnSync(process.execPath, ["-e", ""]).pid

it.effect("a lock that another machine left behind is taken away after a minute, and not before", () =>
  Effect.gen(function* () {
    const directory = yield* folder
    const store = yield* storeIn(directory)
    yield* store.write("x", "1")
    const path = join(directory, "tokens", "x.json.lock")
    const owner = yield* ownerIn(store, directory)
    writeFileSync(path, JSON.stringify({ ...owner, host: "another", pid: ended() }))
    // That machine's clock is a day ahead, and this one's is set back while it waits.
    utimesSync(path, Date.now() / 1000 + 86_400, Date.now() / 1000 + 86_400)
    yield* TestClock.setTime(Date.now())
    const waiting = yield* Effect.forkChild(store.locked("x")(Effect.void))
    yield* advance("30 seconds")
    yield* TestClock.setTime(Date.now() - 3_600_000)
    yield* advance("28 seconds")
    expect(waiting.pollUnsafe()).toBe(undefined)
    yield* passing(Fiber.join(waiting))
  })
)

for (const [what, content] of [
  ["whose process has ended", (owner: object) => JSON.stringify({ ...owner, pid: ended() })],
  ["whose process id is another's by now", (owner: object) => JSON.stringify({ ...owner, life: "1" })],
  // As a disk that was full leaves it.
  ["without an owner", () => ""]
] as const) {
  it.live(`a lock ${what} is taken away at once`, () =>
    Effect.gen(function* () {
      const directory = yield* folder
      const store = yield* storeIn(directory)
      const owner = yield* ownerIn(store, directory)
      writeFileSync(join(directory, "tokens", "x.json.lock"), content(owner))
      // A third of what it takes where nothing is known of the owner.
      yield* Effect.timeout(store.locked("x")(Effect.void), "20 seconds")
      expect(readdirSync(join(directory, "tokens"))).toEqual([])
    })
  )
}

it.live("a lock of a dead process is taken over by one of all who find it, every time", () =>
  Effect.gen(function* () {
    const directory = yield* folder
    const stores = yield* Effect.all(Array.from({ length: 6 }, () => storeIn(directory)))
    const owner = yield* ownerIn(stores[0]!, directory)
    const pid = ended()
    let [holding, most, turns] = [0, 0, 0]
    const use = Effect.acquireUseRelease(
      Effect.sync(() => {
        most = Math.max(most, ++holding)
        turns++
      }),
      () => Effect.sleep("1 millis"),
      () => Effect.sync(() => void holding--)
    )
    yield* Effect.forEach(
      Array.from({ length: 40 }, (_, round) => `round ${round}`),
      (key) => {
        const path = join(directory, "tokens", `${encodeURIComponent(key)}.json.lock`)
        writeFileSync(path, JSON.stringify({ ...owner, pid, id: key }))
        return Effect.forEach(stores, (store) => store.locked(key)(use), { concurrency: "unbounded" })
      }
    )
    expect([most, turns]).toEqual([1, 240])
    expect(readdirSync(join(directory, "tokens"))).toEqual([])
  })
)

it.effect("a lock is not taken from the living by a process whose clock is ahead", () =>
  Effect.gen(function* () {
    const directory = yield* folder
    const [one, two] = [yield* storeIn(directory), yield* storeIn(directory)]
    yield* TestClock.setTime(Date.now())
    const order: Array<string> = []
    const hold = (name: string) =>
      Effect.acquireUseRelease(
        Effect.sync(() => order.push(`${name} begins`)),
        () => Effect.sleep("3 minutes"),
        () => Effect.sync(() => order.push(`${name} ends`))
      )
    const first = yield* Effect.forkChild(one.locked("x")(hold("first")))
    yield* advance("1 second")
    // The second one's clock: all that it sees of time is two minutes later, or a day.
    yield* TestClock.setTime(Date.now() + 86_400_000)
    const second = yield* Effect.forkChild(two.locked("x")(hold("second")))
    yield* passing(Effect.andThen(Fiber.join(first), Fiber.join(second)))
    expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"])
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

it.effect("keys of any length and spelling are kept apart", () =>
  Effect.gen(function* () {
    const directory = yield* folder
    const store = yield* storeIn(directory)
    const keys = ["a".repeat(300), `${"a".repeat(300)}b`, "日".repeat(90), "../../x", "*", "a*"]
    for (const key of keys) yield* store.locked(key)(store.write(key, key))
    for (const key of keys) expect(yield* store.read(key)).toBe(key)
    expect(readdirSync(join(directory, "tokens")).length).toBe(keys.length)
    for (const key of keys) yield* store.remove(key)
    expect(readdirSync(join(directory, "tokens"))).toEqual([])
  })
)

it.effect("what is left of processes that have ended, and of sign-ins, is removed", () =>
  Effect.gen(function* () {
    const directory = yield* folder
    const store = yield* storeIn(directory)
    const { host } = yield* ownerIn(store, directory)
    yield* store.write("begun", "1", 60_000)
    yield* store.write("later", "2", 3_600_000)
    yield* store.write("x", "3")
    expect([yield* store.read("begun"), yield* store.read("x")]).toEqual(["1", "3"])
    const at = (name: string) => join(directory, "tokens", name)
    const draft = (host: string, pid: number) => `x.json.${host}-${pid}--${randomUUID()}.draft`
    const [left, living, foreign, old] = [
      draft(host, ended()),
      draft(host, process.pid),
      draft("0123456789abcdef", 1),
      draft("0123456789abcdef", 2)
    ]
    for (const name of [left, living, foreign, old]) writeFileSync(at(name), "secret")
    utimesSync(at(old), Date.now() / 1000 - 90_000, Date.now() / 1000 - 90_000)
    utimesSync(at("begun@brief.json"), Date.now() / 1000 - 1, Date.now() / 1000 - 1)
    // As another process does that comes later.
    yield* (yield* storeIn(directory)).write("x", "4")
    expect(readdirSync(join(directory, "tokens")).sort()).toEqual(
      [foreign, "later@brief.json", living, "x.json"].sort()
    )
  })
)

// A disk can be as small as one likes where one may mount it.
it.live.skipIf(process.getuid?.() !== 0)(
  "a full disk loses nothing, leaves nothing behind, and makes nobody wait",
  () =>
    Effect.gen(function* () {
      const directory = yield* folder
      yield* Effect.acquireRelease(
        Effect.sync(() => execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", directory])),
        () => Effect.sync(() => execFileSync("umount", [directory]))
      )
      const { emulator, session, refreshBefore } = yield* Effect.gen(function* () {
        const emulator = yield* Emulator.make({ world: { oauth: { consent: { user: 156 } } } })
        const store = yield* storeIn(directory)
        const sessionOf = (refreshBefore: Duration.Input) =>
          OAuthSession.make(OAuthApp.make(options(emulator)), { refreshBefore }).pipe(
            Effect.provideService(TokenStore, store)
          )
        const session = yield* sessionOf("1 minute")
        yield* signIn(emulator, session)
        return { emulator, session, refreshBefore: yield* sessionOf("1 hour") }
      })
      const before = readdirSync(join(directory, "tokens"))
      const first = Redacted.value(yield* session.accessToken)
      const asked = () => emulator.log().filter(({ operation }) => operation === "oauth.token").length
      writeFileSync(join(directory, "filling"), "")
      for (let room = true; room; ) {
        try {
          appendFileSync(join(directory, "filling"), "x".repeat(4096))
        } catch {
          room = false
        }
      }
      const began = performance.now()
      // It is due, and is used, as it is valid.
      expect(Redacted.value(yield* refreshBefore.accessToken)).toBe(first)
      // It is refused, so that there is none.
      yield* session.credentials.onRejected?.(Redacted.make(first)) ?? Effect.void
      expect(yield* Effect.flip(session.accessToken)).toMatchObject({
        _tag: "TokenStoreFailed",
        message: expect.stringContaining("ENOSPC")
      })
      expect([performance.now() - began < 2_000, asked()]).toEqual([true, 1])
      expect(readdirSync(join(directory, "tokens"))).toEqual(before)

      rmSync(join(directory, "filling"))
      expect(Redacted.value(yield* session.accessToken)).not.toBe(first)
      expect([performance.now() - began < 4_000, asked()]).toEqual([true, 2])
    })
)
