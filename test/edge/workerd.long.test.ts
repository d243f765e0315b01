/** The Worker of `examples/edge` in workerd: many users, two isolates, one coordinator. */
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { assert, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import { serveWorkers, weigh } from "./workerd.ts"

const users = Array.from({ length: 20 }, (_, index) => ({ id: 1_000 + index, name: `user${index}` }))
const minute = 60_000

/** The machine's clock with another date: just after a minute has begun, and then further ahead by whole ones. */
const settable = (clock: Clock.Clock) => {
  let ahead = 0
  const set: Clock.Clock = {
    currentTimeMillisUnsafe: () => clock.currentTimeMillisUnsafe() + ahead,
    currentTimeMillis: Effect.sync(() => set.currentTimeMillisUnsafe()),
    currentTimeNanosUnsafe: () => clock.currentTimeNanosUnsafe() + BigInt(ahead) * 1_000_000n,
    currentTimeNanos: Effect.sync(() => set.currentTimeNanosUnsafe()),
    monotonicTimeNanosUnsafe: () => clock.monotonicTimeNanosUnsafe(),
    monotonicTimeNanos: clock.monotonicTimeNanos,
    sleep: (duration) => clock.sleep(duration)
  }
  return {
    clock: set,
    ahead: () => ahead,
    align: () => {
      ahead = minute - (clock.currentTimeMillisUnsafe() % minute)
    },
    skip: (minutes: number) => {
      ahead += minutes * minute
    }
  }
}

it.live("1,000 requests of 20 users refresh each token once when it is due, and keep within every quota", () =>
  Effect.gen(function* () {
    const time = settable(yield* Clock.Clock)
    const emulator = yield* Effect.provideService(
      Emulator.make({ logSize: 10_000, world: { users } }),
      Clock.Clock,
      time.clock
    )
    const { url } = yield* serve(emulator)
    const workerd = yield* serveWorkers({
      entry: fileURLToPath(new URL("timedWorker.ts", import.meta.url)),
      className: "OpenCloudCoordinator",
      isolates: 2,
      variables: {
        ROBLOX_BASE_URL: url,
        ROBLOX_CLIENT_ID: "9500002",
        ROBLOX_CLIENT_SECRET: "emulator-app-secret",
        REDIRECT_URI: "http://localhost:3000/callback"
      }
    })
    const { urls } = workerd

    const ask = (isolate: number, path: string, cookie = "") =>
      Effect.promise(() =>
        fetch(`${urls[isolate % urls.length]}${path}`, {
          redirect: "manual",
          headers: { cookie, "x-ahead": String(time.ahead()) },
          signal: AbortSignal.timeout(30_000)
        })
      )

    /** One isolate's date is the object's, too: all are set before any of them asks it for a lock. */
    const tellTime = Effect.forEach(urls, (_, isolate) => ask(isolate, "/"), { discard: true })

    /** Signs a user in, in one isolate after the other, and gives the visitor's cookie. */
    const signIn = (id: number) =>
      Effect.gen(function* () {
        emulator.world.oauth.consent = { user: id }
        const begun = yield* ask(0, "/sign-in")
        const cookie = begun.headers.get("set-cookie")?.split(";")[0] ?? ""
        const page = yield* Effect.promise(() => fetch(begun.headers.get("location") ?? "", { redirect: "manual" }))
        const back = new URL(page.headers.get("location") ?? "")
        const done = yield* ask(1, `/callback${back.search}`, cookie)
        assert.deepStrictEqual([done.status, done.headers.get("location")], [302, "/"])
        return cookie
      })

    const sent = (operation: string, status?: number) =>
      emulator.log().filter((it) => it.operation === operation && (status === undefined || it.status === status)).length

    time.align()
    yield* tellTime
    const cookies = yield* Effect.forEach(users, ({ id }) => signIn(id))
    assert.strictEqual(sent("oauth.token"), users.length)

    for (const round of [1, 2]) {
      // An access token lives for 15 minutes.
      time.skip(15)
      yield* tellTime
      const before = sent("oauth.token")
      const statuses = yield* Effect.forEach(
        Array.from({ length: 500 }, (_, index) => index),
        (index) => Effect.map(ask(Math.floor(index / 20), "/", cookies[index % 20]), ({ status }) => status),
        { concurrency: 40 }
      )
      assert.deepStrictEqual(
        statuses.filter((it) => it !== 200 && it !== 503),
        [],
        `round ${round}`
      )
      assert.strictEqual(sent("oauth.token") - before, users.length, `refreshes of round ${round}`)
    }
    // 10 a minute for each user.
    assert.isAtLeast(sent("users.get", 200), 196)
    assert.strictEqual(workerd.said(), "")
    assert.deepStrictEqual(
      emulator
        .log()
        .filter(({ status }) => Number(status) >= 400)
        .map(({ operation, status }) => [operation, status]),
      []
    )

    // The object is moved: what it has to keep is kept.
    yield* workerd.restart
    time.skip(1)
    yield* tellTime
    const tokens = sent("oauth.token")
    const answers = yield* Effect.forEach(cookies, (cookie, index) =>
      Effect.flatMap(ask(index, "/", cookie), (answer) => Effect.promise(() => answer.text()))
    )
    assert.deepStrictEqual(
      answers,
      users.map(({ name }) => `Hello, ${name}`)
    )
    assert.strictEqual(sent("oauth.token"), tokens)
    assert.strictEqual(workerd.said(), "")
  })
)

it("a Worker weighs what the page says", async () => {
  const page = readFileSync(fileURLToPath(new URL("../../docs/coordinator.md", import.meta.url)), "utf8")
  const [, example, object] = /weighs (\d+) kB, .* object (\d+) kB/.exec(page) ?? []
  const told = [Number(example), Number(object)]
  const weights = await Promise.all([
    weigh('export * from "../../examples/edge/worker.ts"\nexport { default } from "../../examples/edge/worker.ts"'),
    weigh('import { Coordinator } from "effect-open-cloud/edge"\nexport class A extends Coordinator.DurableObject {}')
  ])
  weights.forEach((weight, at) => {
    assert.approximately(weight, told[at] ?? 0, weight * 0.05)
  })
})
