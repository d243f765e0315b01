/** The server's own ledger of what was acknowledged, under failures at random. */
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import * as MessagingService from "../../src/generated/messaging/operations.ts"
import { OpenCloud } from "../../src/index.ts"
import { clientLayer, rest } from "../client/fixtures.ts"

const calls = 20_000
const inFlight = 256

it.effect(
  `${calls} calls, ${inFlight} in flight, failures at random: none lost, none doubled`,
  () =>
    Effect.gen(function* () {
      let state = 7
      const draw = () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        return state / 2 ** 32
      }
      const done = new Map<string, number>()
      const fetch = async (_: string, init: RequestInit): Promise<Response> => {
        const { message } = JSON.parse(String(init.body)) as { readonly message: string }
        const luck = draw()
        if (luck < 0.05) throw Object.assign(new Error("refused"), { code: "ECONNREFUSED" })
        if (luck < 0.1) return new Response("{}", { status: 429, headers: { "retry-after": "1" } })
        done.set(message, (done.get(message) ?? 0) + 1)
        if (luck < 0.15) throw new Error("reset")
        if (luck < 0.2) return new Response("{}", { status: 503 })
        return new Response("{}", { status: 200 })
      }
      const publish = (index: number) =>
        OpenCloud.execute(MessagingService.publish, { universeId: 1, body: { topic: "t", message: `${index}` } }).pipe(
          Effect.match({ onFailure: ({ outcome }) => outcome, onSuccess: () => "done" as const })
        )
      const program = Effect.forEach(
        Array.from({ length: calls }, (_, index) => index),
        publish,
        {
          concurrency: inFlight
        }
      )
      const fiber = yield* Effect.forkChild(
        Effect.provide(
          Effect.flatMap(program, (ends) => Effect.map(OpenCloud.quotas, (budgets) => ({ ends, budgets }))),
          clientLayer({ fetch, deadline: "1 hour", retryBudget: { ratio: 1, burst: 1_000 } })
        )
      )
      while (fiber.pollUnsafe() === undefined) {
        yield* rest
        yield* TestClock.adjust("1 second")
      }
      const { budgets, ends } = yield* Fiber.join(fiber)
      const timesOf = (index: number) => done.get(`${index}`) ?? 0
      assert.strictEqual(ends.length, calls)
      assert.strictEqual(ends.filter((end, index) => end === "done" && timesOf(index) !== 1).length, 0)
      assert.strictEqual(ends.filter((end, index) => end === "not-sent" && timesOf(index) !== 0).length, 0)
      assert.strictEqual([...done.values()].filter((times) => times > 1).length, 0)
      assert.isAbove(ends.filter((end) => end === "done").length, calls * 0.8)
      assert.isTrue(budgets.every((budget) => budget.inFlight === 0))
    }),
  120_000
)
