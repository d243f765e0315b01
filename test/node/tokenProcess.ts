/** A program that needs a user's token: run as a process by a test, which tells it in lines what to do. */
import { createInterface } from "node:readline"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { OAuthApp, OAuthSession, TokenStore } from "effect-open-cloud/oauth"
import { tokensAt } from "./tokensAt.ts"

/** What the test wants. */
export interface Wish {
  readonly issuer: string
  readonly key: string
  /** Where its tokens are: see `tokensAt`. */
  readonly at: string
  /** By how many milliseconds the clock of this process is off. */
  readonly offset?: number
  /** The step before which it is killed. */
  readonly diesAt?: number
}

const wish: Wish = JSON.parse(process.argv[2] ?? "")

let steps = 0
/** Takes a step, or dies before it. */
const step = (what: string): void => {
  if (steps++ === wish.diesAt) {
    process.stdout.write(`${JSON.stringify({ died: what })}\n`, () => process.kill(process.pid, "SIGKILL"))
    // Nothing more happens in this process.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    process.kill(process.pid, "SIGKILL")
  }
}

const stepping = (store: TokenStore["Service"]): TokenStore["Service"] => {
  const around = <A, E>(what: string, effect: Effect.Effect<A, E>) =>
    Effect.sync(() => step(`before ${what}`)).pipe(
      Effect.andThen(effect),
      Effect.tap(() => Effect.sync(() => step(`after ${what}`)))
    )
  return {
    ...store,
    read: (key) => around("read", store.read(key)),
    write: (key, text, timeToLive) => around("write", store.write(key, text, timeToLive)),
    remove: (key) => around("remove", store.remove(key)),
    locked: (key) => (effect) =>
      Effect.tap(
        store.locked(key)(
          Effect.andThen(
            Effect.sync(() => step("locked")),
            effect
          )
        ),
        () => Effect.sync(() => step("unlocked"))
      )
  }
}

let offset = wish.offset ?? 0
/** A clock of which only the date is off. */
const off = (clock: Clock.Clock): Clock.Clock => {
  const millis = () => clock.currentTimeMillisUnsafe() + offset
  const nanos = () => BigInt(millis()) * 1_000_000n
  return {
    sleep: (duration) => clock.sleep(duration),
    monotonicTimeNanos: clock.monotonicTimeNanos,
    monotonicTimeNanosUnsafe: () => clock.monotonicTimeNanosUnsafe(),
    currentTimeMillisUnsafe: millis,
    currentTimeMillis: Effect.sync(millis),
    currentTimeNanosUnsafe: nanos,
    currentTimeNanos: Effect.sync(nanos)
  }
}

const program = Effect.gen(function* () {
  const app = OAuthApp.make({
    clientId: "9500001",
    redirectUri: "http://localhost:3000/callback",
    issuer: wish.issuer,
    fetch: async (url, init) => {
      const what = url.replace(/^.*\//, "")
      step(`before ${what}`)
      const answer = await fetch(url, init)
      step(`after ${what}`)
      return answer
    }
  })
  const store = Context.get(yield* Layer.build(tokensAt(wish.at)), TokenStore)
  const session = yield* OAuthSession.make(app, { key: wish.key, refreshBefore: "10 minutes" }).pipe(
    Effect.provideService(TokenStore, stepping(store))
  )
  const lines = createInterface(process.stdin)[Symbol.asyncIterator]()
  process.stdout.write("ready\n")
  for (;;) {
    const { done, value = "" } = yield* Effect.promise(() => lines.next())
    if (done) return
    const [command, input = ""] = value.split(" ")
    if (command === "later") offset += Number(input)
    const asked: Effect.Effect<string, unknown> =
      command === "complete"
        ? Effect.map(session.complete(input), (status) => status._tag)
        : Effect.map(session.accessToken, Redacted.value)
    const result = yield* Effect.result(asked)
    const said = result._tag === "Success" ? { done: result.success } : { failed: String(result.failure) }
    process.stdout.write(`${JSON.stringify(said)}\n`)
  }
})

await Effect.runPromise(
  Effect.clockWith((clock) => Effect.provideService(Effect.scoped(program), Clock.Clock, off(clock)))
)
