/** The suite of all runtimes over undici's connections, which it takes as long as on a runtime. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Transport } from "effect-open-cloud/node"
import { serveRuntimes } from "../runtimes/server.ts"
import { run } from "../runtimes/suite.ts"

describe("the Node transport", () => {
  it.live("does all that the library does on any runtime", () =>
    Effect.gen(function* () {
      const { url } = yield* serveRuntimes("http://localhost:5173")
      const fetch = yield* Transport.make()
      const outcomes = yield* Effect.promise(() => run({ baseUrl: url, fetch }))
      assert.deepStrictEqual(
        outcomes.filter(({ failure }) => failure !== undefined),
        []
      )
      assert.isAbove(outcomes.length, 20)
    })
  )
})
