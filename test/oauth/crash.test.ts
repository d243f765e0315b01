/** What is left of a session when its process ends between any two steps. */
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import { OpenCloud } from "effect-open-cloud"
import type { Emulator } from "effect-open-cloud/emulator"
import { OAuthApp, OAuthSession, TokenStore } from "effect-open-cloud/oauth"
import * as Users from "effect-open-cloud/operations/users"
import { settle } from "../integration/time.ts"
import { makeEmulator, options, passing, signIn } from "./emulated.ts"

/** A process with a lock of its own, on a disk that outlives it. From its end on, nothing that it does takes effect. */
const processOn = (emulator: Emulator, disk: Map<string, string>, endsAt: number) => {
  const steps: Array<string> = []
  const ended = new Promise<never>(() => {})
  const step = (what: string) => steps.push(what) <= endsAt
  const around = async <A>(what: string, run: () => A | Promise<A>): Promise<A> => {
    if (!step(`before ${what}`)) return ended
    const result = await run()
    return step(`after ${what}`) ? result : ended
  }
  const onDisk = <A>(what: string, run: () => A) => Effect.promise(() => around(what, run))
  const app = OAuthApp.make({
    ...options(emulator),
    fetch: (url, init) => around(url.replace(/^.*\//, ""), () => emulator.fetch(url, init))
  })
  const store = TokenStore.fromKeyValueUnshared({
    get: (key) => onDisk("read", () => disk.get(key)),
    set: (key, text) => onDisk("write", () => disk.set(key, text)),
    remove: (key) => onDisk("remove", () => disk.delete(key))
  })
  return { steps, session: OAuthSession.make(app).pipe(Effect.provideService(TokenStore, store)) }
}

/** The outcome for the user of a process that ends at a step of a refresh, and which step that was. */
const endAt = (endsAt: number) =>
  Effect.gen(function* () {
    const emulator = yield* makeEmulator
    const disk = new Map<string, string>()
    yield* signIn(emulator, yield* processOn(emulator, disk, Number.POSITIVE_INFINITY).session)
    yield* TestClock.adjust("1 hour")

    const first = processOn(emulator, disk, endsAt)
    const fiber = yield* Effect.forkChild((yield* first.session).accessToken)
    for (let turn = 0; turn < 20; turn++) yield* settle
    const step = first.steps[endsAt] ?? "none"
    expect(fiber.pollUnsafe() === undefined).toBe(step !== "none")

    const second = processOn(emulator, disk, Number.POSITIVE_INFINITY)
    const { credentials } = yield* second.session
    const client = OpenCloud.layer({ credentials, fetch: emulator.fetch })
    const exit = yield* passing(
      Effect.exit(OpenCloud.execute(Users.get, { userId: "156" }).pipe(Effect.provide(client)))
    )
    yield* Fiber.interrupt(fiber)
    return [step, Exit.isSuccess(exit) ? "goes on" : "is over"]
  })

it.effect(
  "a session outlives its process wherever that ends, but for the moment in which nobody has the next token",
  () =>
    Effect.gen(function* () {
      const outcomes: Array<ReadonlyArray<string>> = []
      while (outcomes.at(-1)?.[0] !== "none" && outcomes.length < 30) outcomes.push(yield* endAt(outcomes.length))
      expect(outcomes).toEqual([
        ["before read", "goes on"],
        ["after read", "goes on"],
        // In its turn.
        ["before read", "goes on"],
        ["after read", "goes on"],
        // Whether the store takes anything at all.
        ["before write", "goes on"],
        ["after write", "goes on"],
        ["before remove", "goes on"],
        ["after remove", "goes on"],
        ["before openid-configuration", "goes on"],
        ["after openid-configuration", "goes on"],
        ["before token", "goes on"],
        // The refresh token is spent, and the next one is not on the disk yet.
        ["after token", "is over"],
        ["before write", "is over"],
        ["after write", "goes on"],
        ["none", "goes on"]
      ])
    })
)
