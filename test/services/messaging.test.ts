/** The messaging service against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Faults } from "effect-open-cloud/emulator"
import { Messaging } from "effect-open-cloud/Messaging"
import { applied, asked, beginning, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(Messaging, Messaging.layer)

const message = { universeId: 9000001, topic: "news", message: '{"coins":1}' }

describe.each(["publish", "publishV1"] as const)("%s", (name) => {
  scenario("delivers a message to a topic, whatever its name holds", (messaging, emulator) =>
    Effect.gen(function* () {
      yield* messaging[name](message)
      yield* messaging[name]({ ...message, topic: "a/b ? 🦊" })
      expect(emulator.views.messaging.published()).toEqual([
        { universeId: "9000001", topic: "news", message: '{"coins":1}', time: beginning },
        { universeId: "9000001", topic: "a/b ? 🦊", message: '{"coins":1}', time: beginning }
      ])
    })
  )

  scenario("refuses a message or a topic that is too long, empty or no text", (messaging, emulator) =>
    Effect.gen(function* () {
      yield* messaging[name]({ ...message, topic: "x".repeat(80), message: "x".repeat(1114) })
      const before = emulator.log().length
      for (const [at, bad] of [
        ["topic", { ...message, topic: "" }],
        ["topic", { ...message, topic: "x".repeat(81) }],
        ["message", { ...message, message: "x".repeat(1115) }],
        ["message", { ...message, message: "" }],
        ["message", { ...message, message: { coins: 1 } as unknown as string }]
      ] as const) {
        const error = yield* failure(messaging[name](bad))
        expect(error).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
        expect(error).toMatchObject({ at, message: expect.stringContaining(`\`${at}\``) })
      }
      expect(emulator.log().length).toBe(before)
    })
  )

  scenario("is repeated when it was refused for now, and not after an unknown outcome", (messaging, emulator) =>
    Effect.gen(function* () {
      const operation = `messaging.${name}` as const
      emulator.faults.add({ operation, times: 1, fault: Faults.rateLimited() })
      yield* messaging[name](message)
      expect(asked(emulator)).toEqual([operation, operation])
      emulator.faults.add({ operation, times: 1, fault: Faults.resetAfter })
      const error = yield* failure(messaging[name](message))
      expect([error?._tag, error?.outcome]).toEqual(["TransportError", "unknown"])
      expect(applied(emulator, operation)).toBe(2)
    })
  )

  scenario("does not know other universes", (messaging) =>
    Effect.gen(function* () {
      expect(yield* tagOf(messaging[name]({ ...message, universeId: 42 }))).toBe("NotFound")
    })
  )
})
