/** An input that asks for a part of an answer gets a part: what was not asked for is not missed. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { allOperations } from "../../src/generated/index.ts"
import { type AnyOperation, Credentials, type Mask, OpenCloud, type Operation } from "../../src/index.ts"
import { minimalInput } from "../witness/inputs.ts"

const masked = allOperations.flatMap((operation) =>
  operation.mask === undefined ? [] : [{ operation, mask: operation.mask }]
)

/** The least that an operation can answer: an object without a field, or a list of one. */
const least = ({ paging }: AnyOperation): string => (paging === undefined ? "{}" : `{"${paging.items}":[{}]}`)

const call = (operation: AnyOperation, input: Readonly<Record<string, unknown>>) =>
  Effect.gen(function* () {
    const client = yield* OpenCloud.make({
      credentials: Credentials.apiKey("k"),
      fetch: async () => new Response(least(operation)),
      retryPolicy: { attempts: 1 }
    })
    // The input is made from the record itself, so one operation type is as good as its own.
    return yield* client.execute(operation as Operation<unknown, unknown>, {
      ...(minimalInput(operation) as object),
      ...input
    })
  })

const valuesOf = (operation: AnyOperation, mask: Mask) =>
  operation.parameters.find(({ name }) => name === mask.at)?.values?.map(String) ?? ["a,b"]

describe("an answer of which a part is asked for", () => {
  for (const { mask, operation } of masked) {
    for (const value of valuesOf(operation, mask).filter((value) => mask.whole?.includes(value) !== true)) {
      it.effect(`of ${operation.id} with ${mask.at} ${value}`, () =>
        Effect.gen(function* () {
          const answer = yield* call(operation, { [mask.at]: value })
          assert.deepStrictEqual(JSON.parse(JSON.stringify(answer)), JSON.parse(least(operation)))
        })
      )
    }
  }

  it.effect("is all of it without a mask, and with one that asks for all", () =>
    Effect.gen(function* () {
      const missed: Array<string> = []
      for (const { mask, operation } of masked) {
        for (const value of [undefined, ...(mask.whole ?? [])]) {
          const exit = yield* Effect.result(call(operation, value === undefined ? {} : { [mask.at]: value }))
          if (exit._tag === "Success") continue
          assert.strictEqual(exit.failure._tag, "UnexpectedResponse")
          missed.push(`${operation.id} ${value ?? ""}`.trim())
        }
      }
      assert.deepStrictEqual(missed.sort(), [
        "assets.get",
        "gameEvents.get",
        "gameEvents.list",
        "groups.listForumPosts",
        "groups.listForumPosts FULL",
        "groups.listForumPosts FULL_WITH_FIRST_COMMENT",
        "monetization.getSubscription",
        "monetization.getSubscription FULL"
      ])
    })
  )

  it("is asked for by every input that is a mask or a view", () => {
    const names = allOperations.flatMap(({ id, mask, output, parameters }) =>
      parameters
        .filter(({ name }) => /^(read|field)mask$|^fields$|view$/i.test(name) && output !== undefined)
        .filter(({ name }) => mask?.at !== name)
        .map(({ name }) => `${id} ${name}`)
    )
    assert.deepStrictEqual(names, [])
  })
})
