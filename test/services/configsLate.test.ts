/** What an edit is told whose publication is carried out after it was given up. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { Configs } from "effect-open-cloud/Configs"
import { Emulator } from "effect-open-cloud/emulator"
import { elapse } from "../integration/time.ts"
import { programOf } from "./ledger.ts"
import { beginning, failure } from "./scenario.ts"

const universe = { universeId: 9000001 } as const
const publishes = (request: Request) => request.method === "POST" && request.url.endsWith("/publish")

describe("a publication that lands late", () => {
  for (const mark of [false, true]) {
    it.effect(
      `after its repetition is refused is not repeated, ${mark ? "and found by its mark" : "and told of"}`,
      () =>
        Effect.gen(function* () {
          yield* TestClock.setTime(beginning)
          const emulator = yield* Emulator.make()
          let held: Request | undefined
          let isHeld = false
          const program = programOf(emulator, async (request) => {
            if (!publishes(request)) return "arrives"
            if (!isHeld) {
              isHeld = true
              held = request.clone()
              return "lost before"
            }
            const late = held
            held = undefined
            if (late !== undefined) await emulator.fetch(late)
            return "arrives"
          })
          const count = Configs.use((it) =>
            it.modify({ ...universe, mark }, ({ values }) => ({ count: Number(values.count ?? 0) + 1 }))
          )
          const { exit } = yield* elapse(failure(Effect.provide(count, Layer.provide(Configs.layer, program.layer))), {
            step: "100 millis"
          })
          const error = yield* exit
          if (mark) expect(error).toBeUndefined()
          else expect(error).toMatchObject({ _tag: "InvalidRequest", outcome: "answered", afterUnknownOutcome: true })
          expect(emulator.world.configs.repositories.get("9000001/InExperienceConfig")?.version).toBe(1)
        })
    )
  }
})
