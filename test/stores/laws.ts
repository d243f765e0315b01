/** All laws of what stands on records, of one place to keep them in. */
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { type Records, StoreLaws, Stores } from "effect-open-cloud/stores"

export const run = (all: ReadonlyArray<StoreLaws.Law<unknown>>): void => {
  for (const { check, name } of all) it.concurrent(name, () => Effect.runPromise(check))
}

export const lawsOn = (
  name: string,
  records: Layer.Layer<Records, unknown>,
  options: StoreLaws.LawOptions = {}
): void => {
  describe(`records in ${name}`, () => run(StoreLaws.records(records, options)))
  describe(`tokens in ${name}`, () => run(StoreLaws.tokens(Layer.provide(Stores.tokens(), records), options)))
  describe(`deliveries in ${name}`, () =>
    run(StoreLaws.deliveries(Layer.provide(Stores.deliveries(), records), options)))
}
