/** What docs/retries-and-quotas.md says of retries is what a client does that nothing is set for. */
import { readFileSync } from "node:fs"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { OpenCloud } from "../../src/OpenCloud.ts"
import { getThing, json, script, settled, withClient } from "../client/fixtures.ts"

const page = readFileSync(new URL("../../docs/retries-and-quotas.md", import.meta.url), "utf8")

const numerals = new Map([
  ["five", 5],
  ["sixth", 6],
  ["ten", 10],
  ["eleventh", 11]
])

it.effect("a client repeats as many of its calls in an outage as the page says", () =>
  Effect.gen(function* () {
    const stated = /one retry for every (\w+) of them, beside the (\d+) .* a (\w+) of all requests are retries/.exec(
      page
    )
    const [calls = 0, saved = 0, share = 0] = (stated ?? []).slice(1).map((it) => numerals.get(it) ?? Number(it))
    const { fetch, sent } = script(json({}, 503))
    const failing = Effect.forEach(
      Array.from({ length: 300 }),
      () => Effect.flip(OpenCloud.execute(getThing, { universeId: 1, thingId: "a" })),
      { concurrency: 10, discard: true }
    )
    const marks = Effect.gen(function* () {
      yield* failing
      const first = sent.length
      yield* failing
      return [first - 300, sent.length - first - 300]
    })
    const exit = yield* settled(marks.pipe(withClient({ fetch })))
    const [first = 0, then = 0] = exit._tag === "Success" ? exit.value : []
    // Until the first are spent, no more can be saved up.
    assert.approximately(first, saved + 300 / calls, 3)
    assert.approximately(then, 300 / calls, 1)
    assert.approximately(then / (300 + then), 1 / share, 0.003)
  })
)
