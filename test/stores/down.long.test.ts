/** Tokens and deliveries while the place is down where they are kept: an error in plain words and in time, and no word of what was kept. */
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import { Coordinator, CoordinatorClient, CoordinatorRecords } from "effect-open-cloud/edge"
import { TokenStore, type TokenStoreFailed } from "effect-open-cloud/oauth"
import { type Records, Stores } from "effect-open-cloud/stores"
import { Deliveries, type DeliveriesFailed } from "effect-open-cloud/webhooks"
import { started } from "../redis/server.ts"
import { recordsAt } from "./storesAt.ts"

const secret = Redacted.make("the secret of a coordinator in a test")

type Answering = "as ever" | Response | "never" | "no network"

/** A coordinator whose answers can be made others. */
const coordinator = (down: Answering) =>
  Effect.sync(() => {
    const handle = Coordinator.handler({ secret })
    let now: Answering = "as ever"
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      if (now === "as ever") return handle(new Request(url, init))
      if (now === "no network") throw new TypeError("fetch failed")
      if (now === "never") return new Promise(() => {})
      return now.clone()
    }
    return {
      records: CoordinatorRecords.layer({ timeout: "300 millis" }).pipe(
        Layer.provide(CoordinatorClient.layerHttp({ url: "https://coordinator.example/", secret, fetch }))
      ),
      stop: Effect.sync(() => {
        now = down
      }),
      back: Effect.sync(() => {
        now = "as ever"
      })
    }
  })

const redis = Effect.map(started(["--appendonly", "yes"]), (server) => ({
  records: recordsAt(server.url),
  stop: server.kill,
  back: server.start
}))

const redisThatHangs = Effect.map(started(), (server) => ({
  records: recordsAt(server.url),
  stop: server.signal("SIGSTOP"),
  back: server.signal("SIGCONT")
}))

const places = {
  "Redis, which is killed": [redis, "Redis"],
  "Redis, which hangs": [redisThatHangs, "Redis"],
  "a coordinator that answers 503": [coordinator(new Response("down", { status: 503 })), "coordinator"],
  "a coordinator that answers with a page": [coordinator(new Response("<html>")), "coordinator"],
  "a coordinator that does not answer": [coordinator("never"), "coordinator"],
  "a coordinator that cannot be reached": [coordinator("no network"), "coordinator"]
} as const

const secretText = '{"refreshToken":"a-refresh-token"}'

const build = <E>(records: Layer.Layer<Records, E>) => Layer.build(Layer.fresh(Layer.provide(Stores.layer(), records)))

describe.concurrent("what is kept on", () => {
  for (const [name, [place, called]] of Object.entries(places)) {
    it.live(name, () =>
      Effect.gen(function* () {
        const { back, records, stop } = yield* place
        const context = yield* build(records)
        const [tokens, deliveries] = [Context.get(context, TokenStore), Context.get(context, Deliveries)]
        // A client connects in its own time, and a slow machine answers late.
        const inEnd = <A, E>(asked: Effect.Effect<A, E>) =>
          Effect.retry(asked, { schedule: Schedule.spaced("50 millis"), times: 200 })
        yield* inEnd(tokens.write("a", secretText))
        yield* stop
        const asked: Readonly<Record<string, Effect.Effect<unknown, TokenStoreFailed | DeliveriesFailed>>> = {
          read: tokens.read("a"),
          write: tokens.write("a", secretText),
          // Who hangs does it when it goes on.
          remove: tokens.remove("b"),
          lock: tokens.locked("a")(Effect.void),
          claim: deliveries.claim("n1", "me"),
          confirm: deliveries.confirm("n1", "me"),
          release: deliveries.release("n1", "me")
        }
        const ended = yield* Effect.forEach(
          Object.entries(asked),
          ([action, effect]) =>
            Effect.map(Effect.timed(Effect.flip(effect)), ([time, error]) => ({ action, time, error })),
          { concurrency: "unbounded" }
        )
        for (const { action, error, time } of ended) {
          const isOfTokens = action in tokens || action === "lock"
          assert.strictEqual(error._tag, isOfTokens ? "TokenStoreFailed" : "DeliveriesFailed", action)
          assert.isBelow(Duration.toMillis(time), 20_000, action)
          assert.include(error.message, called, action)
          assert.notMatch(error.message, /a-refresh-token|Error:|\[object|the secret of/, action)
        }
        yield* back
        assert.strictEqual(yield* inEnd(tokens.read("a")), secretText)
        assert.strictEqual(yield* inEnd(deliveries.claim("n2", "me")), "new")
      })
    )
  }
})
