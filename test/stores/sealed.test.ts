/** Texts that are sealed where they are kept. */
import { describe, expect, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { TokenStore } from "effect-open-cloud/oauth"
import { Records, Sealed, Stores } from "effect-open-cloud/stores"

const keyOf = (byte: number) => Redacted.make(Buffer.alloc(32, byte).toString("base64"))

const build = Effect.map(Layer.build(Records.layerMemory), (context) => Context.get(context, Records))

const sealedOn = (records: Records["Service"], options: Sealed.Options) =>
  Effect.map(Layer.build(Layer.provide(Sealed.layer(options), Layer.succeed(Records, records))), (context) =>
    Context.get(context, Records)
  )

const secret = "a refresh token, which nobody else may have"

describe("a sealed text", () => {
  it.effect("is not to be read where it is kept, and looks different each time", () =>
    Effect.gen(function* () {
      const kept = yield* build
      const sealed = yield* sealedOn(kept, { keys: keyOf(1) })
      const texts: Array<string> = []
      for (const _ of [1, 2]) {
        yield* sealed.carryOut("a", { _tag: "Write", text: secret })
        texts.push((yield* kept.carryOut("a", { _tag: "Read" })).text ?? "")
      }
      expect(texts.join()).not.toContain(secret.slice(0, 6))
      expect(texts[0]).not.toBe(texts[1])
      expect((yield* sealed.carryOut("a", { _tag: "Read" })).text).toBe(secret)
    })
  )

  it.effect("opens with a key that was replaced, for its own record, and unchanged only", () =>
    Effect.gen(function* () {
      const kept = yield* build
      yield* (yield* sealedOn(kept, { keys: keyOf(1) })).carryOut("a", { _tag: "Write", text: secret })
      const { text = "" } = yield* kept.carryOut("a", { _tag: "Read" })
      const both = yield* sealedOn(kept, { keys: [keyOf(2), keyOf(1)] })
      expect((yield* both.carryOut("a", { _tag: "Read" })).text).toBe(secret)
      yield* both.carryOut("a", { _tag: "Write", text: secret })
      expect((yield* (yield* sealedOn(kept, { keys: keyOf(2) })).carryOut("a", { _tag: "Read" })).text).toBe(secret)

      const end = text.at(-3) === "A" ? "B" : "A"
      const changed = `${text.slice(0, -3)}${end}${text.slice(-2)}`
      for (const [key, other] of [
        ["b", text],
        ["a", changed],
        ["a", "in the clear"]
      ] as const) {
        yield* kept.carryOut(key, { _tag: "Write", text: other })
        const failure = yield* Effect.flip(both.carryOut(key, { _tag: "Read" }))
        expect(failure).toMatchObject({ _tag: "RecordsFailed", kind: "unreadable" })
        expect(JSON.stringify(failure)).not.toContain(other)
      }
      const lenient = yield* sealedOn(kept, { keys: keyOf(2), acceptUnsealed: true })
      expect((yield* lenient.carryOut("a", { _tag: "Read" })).text).toBe("in the clear")
    })
  )

  it.effect("with another's key is an error of the token store, and not a user who is signed out", () =>
    Effect.gen(function* () {
      const kept = yield* build
      yield* (yield* sealedOn(kept, { keys: keyOf(1) })).carryOut("tokens:a", { _tag: "Write", text: secret })
      const records = Layer.succeed(Records, yield* sealedOn(kept, { keys: keyOf(2) }))
      const store = Context.get(yield* Layer.build(Layer.provide(Stores.tokens(), records)), TokenStore)
      expect(yield* Effect.flip(store.read("a"))).toMatchObject({ _tag: "TokenStoreFailed", action: "read" })
    })
  )

  for (const [what, keys] of Object.entries({
    "is too short": Redacted.make("c2hvcnQ="),
    "is no base64": Redacted.make("k".repeat(42)),
    "is not there": []
  })) {
    it.effect(`is not made with a key that ${what}`, () =>
      Effect.gen(function* () {
        const failure = yield* Effect.flip(sealedOn(yield* build, { keys }))
        expect(failure._tag).toBe("SealingKeyInvalid")
        expect(failure.message).not.toContain("c2hvcnQ=")
      })
    )
  }
})
