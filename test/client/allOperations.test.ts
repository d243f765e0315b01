/**
 * All operations through the public entry, judged by Roblox's own document: Prism, which is not ours,
 * validates each request against it and answers from its schemas.
 */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { beforeAll } from "vitest"
import { allOperations } from "../../src/generated/index.ts"
import { Credentials, OpenCloud } from "../../src/index.ts"
import type { AnyOperation, Operation } from "../../src/Operation.ts"
import { complete } from "../schemas/answers.ts"
import { fullInput, minimalInput } from "../witness/inputs.ts"
import { makeWitness, type Witness } from "../witness/prism.ts"

/** What the published document objects to and a correction in `specs/patches` explains. */
const explained: ReadonlyArray<string> = [
  // Typed as a timestamp; cursors are opaque.
  "dataStores.listEntryVersionsV1 query.cursor",
  // Requires a file; its metadata can be updated alone.
  "assets.update body",
  // Typed as text; a value may be any JSON.
  "dataStores.setEntryV1 body",
  // Require a field that only the server writes.
  "places.update body",
  "universes.update body"
]

let witness: Witness

beforeAll(async () => {
  witness = await makeWitness()
})

/** The document calls everything optional, and any text a path: what a shape requires comes with the answer. */
const answering =
  ({ output }: AnyOperation): typeof fetch =>
  async (input, init) => {
    const response = await witness.fetch(input, init)
    const text = await response.text()
    const isAnswer = response.ok && output !== undefined && text !== ""
    const body = isAnswer ? JSON.stringify(complete(output, JSON.parse(text))) : text
    return new Response(body === "" ? null : body, response)
  }

// Inputs are made from the record itself, so one operation type is as good as each row's own.
const execute = (operation: AnyOperation, input: unknown) =>
  OpenCloud.execute(operation as Operation<unknown, unknown>, input).pipe(
    Effect.provide(
      OpenCloud.layer({
        credentials: Credentials.apiKey("secret-key"),
        fetch: answering(operation),
        retryPolicy: { attempts: 1 }
      })
    )
  )

describe("every operation sends what the document describes and reads what it promises", () => {
  it.effect.each(allOperations.map((operation) => [operation.id, operation] as const))("%s", ([id, operation]) =>
    Effect.gen(function* () {
      for (const input of [minimalInput(operation), fullInput(operation)]) {
        yield* execute(operation, input)
        const { corrected, published } = witness.violations()
        expect(corrected).toEqual([])
        expect(published.filter(({ location }) => !explained.includes(`${id} ${location}`))).toEqual([])
      }
    })
  )
})
