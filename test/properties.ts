/**
 * How many values properties are tried with. `npm test` draws the same few each time, so that what has changed decides
 * and not chance; `npm run test:fuzz` draws many others.
 */
import type { TestContext } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import { beforeEach } from "vitest"

/** How many times as many values, and where drawing them begins: see `vitest.fuzz.config.ts`. */
const times = Number(process.env.FUZZ_TIMES ?? 1)
const seed = process.env.FUZZ_SEED

Arbitrary.configureGlobal({ check: { runs: 40 * times, seed: seed ?? "npm test" } })

if (seed !== undefined) {
  beforeEach(({ onTestFailed, task }: TestContext) => {
    onTestFailed(() => console.error(`${task.name}: again by FUZZ_SEED=${seed} FUZZ_TIMES=${times} npm run test:fuzz`))
  })
}

/** Options of a property that takes so many values in `npm test`: where each takes longer than usual, or less. */
export const cases = (runs: number) => ({ arbitrary: { runs: runs * times } })
