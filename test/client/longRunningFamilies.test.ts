import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { allOperations } from "../../src/generated/index.ts"
import * as LongRunning from "../../src/LongRunning.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { AnyOperation, Starter } from "../../src/Operation.ts"
import { json, type Sent, script, settled, withClient } from "./fixtures.ts"
import { cases } from "./longRunningCases.ts"

const lineOf = ({ init, url }: Sent) => {
  const { pathname, search } = new URL(url)
  return `${init.method} ${decodeURI(pathname)}${search}`
}

const isStarter = (operation: AnyOperation): operation is Starter<never, unknown, unknown> =>
  operation.longRunning !== undefined && operation.longRunning.role !== "poll"

const starters = allOperations.filter(isStarter)

it("there is a case for every operation that begins a long-running one", () => {
  assert.deepStrictEqual(cases.map(({ id }) => id).sort(), starters.map(({ id }) => id).sort())
})

it("what polls is the operation that the record names", () => {
  for (const { longRunning } of starters) assert.strictEqual(longRunning.pollWith().id, longRunning.poll)
})

/** `await` on what a server says, one answer after the other. */
const awaited = (one: (typeof cases)[number], answers: ReadonlyArray<unknown>) =>
  Effect.gen(function* () {
    const { fetch, sent } = script(...answers.map((answer) => json(answer)))
    const program = Effect.gen(function* () {
      const client = yield* OpenCloud
      const handle = yield* one.start(client)
      return yield* handle.await()
    })
    const exit = yield* settled(program.pipe(withClient({ fetch })))
    return { exit, sent }
  })

describe.each(cases.map((one) => [one.id, one] as const))("%s", (_, one) => {
  it.effect("is polled until it is done, where its server says", () =>
    Effect.gen(function* () {
      const { exit, sent } = yield* awaited(one, [one.started, ...one.pending, one.done])
      assert.deepStrictEqual(exit, Exit.succeed(one.value))
      const [, ...polls] = sent
      assert.strictEqual(polls.length, one.pending.length + 1)
      for (const poll of polls) {
        assert.strictEqual(lineOf(poll), one.poll)
        assert.deepStrictEqual(JSON.parse(String(poll.init.body ?? null)) ?? undefined, one.body)
      }
    })
  )

  if (one.failure !== undefined) {
    it.effect("fails with what its server says", () =>
      Effect.gen(function* () {
        const { exit } = yield* awaited(one, [one.started, one.failed])
        const error = yield* Effect.flip(exit)
        assert.include(["OperationFailed", "ContentModerated"], error._tag)
        const { _tag, code, details, serverMessage } = error
        assert.deepStrictEqual(
          { _tag, code, details, serverMessage },
          {
            _tag: "OperationFailed",
            code: undefined,
            details: undefined,
            serverMessage: undefined,
            ...one.failure
          }
        )
        assert.strictEqual(error.operation, one.id)
        if (code !== undefined) assert.include(error.message, code)
      })
    )
  }

  it.effect("goes on in another process, from a reference that was JSON", () =>
    Effect.gen(function* () {
      const begun = Effect.flatMap(OpenCloud, (client) => one.start(client))
      const { reference } = yield* begun.pipe(withClient(script(json(one.started))))
      const kept = JSON.stringify(reference)
      const { fetch, sent } = script(...one.pending.map((answer) => json(answer)), json(one.done))
      const resumed = Effect.gen(function* () {
        const client = yield* OpenCloud
        const restored = yield* LongRunning.readReference(kept)
        const handle = yield* one.resume(client, restored)
        assert.deepStrictEqual(handle.reference, reference)
        return yield* handle.await()
      })
      assert.deepStrictEqual(yield* settled(resumed.pipe(withClient({ fetch }))), Exit.succeed(one.value))
      assert.deepStrictEqual(sent.map(lineOf), Array(one.pending.length + 1).fill(one.poll))
    })
  )

  it.effect("has an end that its deadline sets", () =>
    Effect.gen(function* () {
      const { fetch } = script(json(one.started), ...one.pending.map((answer) => json(answer)))
      const program = Effect.gen(function* () {
        const handle = yield* one.start(yield* OpenCloud)
        const error = yield* Effect.flip(handle.await({ deadline: "40 seconds" }))
        return { error, reference: handle.reference }
      })
      const { error, reference } = yield* yield* settled(program.pipe(withClient({ fetch })))
      assert.strictEqual(error._tag, "Timeout")
      if (error._tag === "Timeout") assert.deepStrictEqual(error.reference, reference)
      assert.include(error.message, "did not end within 40 s")
    })
  )
})
