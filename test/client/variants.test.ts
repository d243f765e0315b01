import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { OpenCloud } from "effect-open-cloud"
import { allOperations } from "../../src/generated/index.ts"
import type { AnyOperation, Operation } from "../../src/Operation.ts"
import { fullInput } from "../witness/inputs.ts"
import { json, script, withClient } from "./fixtures.ts"

// Inputs are made from the record itself, so one operation type is as good as each row's own.
const failing = (operation: AnyOperation, input: unknown) =>
  Effect.gen(function* () {
    const { fetch, sent } = script(json({}, 404))
    const options = { fetch, retryPolicy: { attempts: 1 } }
    const [error, quotas] = yield* Effect.all([
      Effect.flip(OpenCloud.execute(operation as Operation<unknown, unknown>, input)),
      OpenCloud.quotas
    ]).pipe(withClient(options))
    return { url: sent[0]?.url, method: sent[0]?.init.method, operation: error.operation, path: error.path, quotas }
  })

const variants = allOperations.flatMap((operation) =>
  (operation.variants ?? []).map(({ use, when }) => ({ operation, variant: use(), when }))
)

describe("an operation with variants", () => {
  it("lists each that is one of it", () => {
    const listed = variants.map(({ operation, variant }) => [variant.id, operation.id])
    const named = allOperations.flatMap(({ id, variantOf }) => (variantOf === undefined ? [] : [[id, variantOf]]))
    assert.sameDeepMembers(listed, named)
    assert.isAbove(listed.length, 10)
  })

  for (const { operation, variant, when } of variants) {
    it.effect(`${operation.id} with ${when} is ${variant.id}, and without it none`, () =>
      Effect.gen(function* () {
        const input = fullInput(variant) as Readonly<Record<string, unknown>>
        const selected = yield* failing(operation, input)
        assert.deepStrictEqual(selected, yield* failing(variant, input))
        assert.deepInclude(selected, { operation: variant.id, path: variant.path })
        const without = yield* failing(operation, { ...(fullInput(operation) as object), ...input, [when]: undefined })
        assert.deepInclude(without, { operation: operation.id, path: operation.path })
        assert.isString(without.url)
        assert.notStrictEqual(without.url, selected.url)
      })
    )
  }
})
