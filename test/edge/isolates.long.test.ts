/** What stores on a coordinator have to do, in workerd. */
import { fileURLToPath } from "node:url"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { serveWorkers } from "./workerd.ts"

it.live("the laws of stores hold in Workers, with and without what goes on after an answer", () =>
  Effect.gen(function* () {
    const { said, urls } = yield* serveWorkers({
      entry: fileURLToPath(new URL("lawsWorker.ts", import.meta.url)),
      className: "OpenCloudCoordinator",
      isolates: 2,
      variables: {}
    })
    const names = ["quotas", "quotas that go on", "records"]
    const answers = yield* Effect.forEach(
      names,
      (name, index) =>
        Effect.promise(async () => {
          const answer = await fetch(`${urls[index % urls.length]}/${name}`, { signal: AbortSignal.timeout(90_000) })
          const text = await answer.text()
          if (!answer.ok) throw new Error(text)
          return JSON.parse(text) as ReadonlyArray<{ readonly law: string; readonly found: string }>
        }),
      { concurrency: "unbounded" }
    )
    for (const [index, outcomes] of answers.entries()) {
      assert.isAbove(outcomes.length, 10)
      assert.deepStrictEqual(
        outcomes.filter(({ found }) => found !== ""),
        [],
        names[index]
      )
    }
    assert.strictEqual(said(), "")
  })
)
