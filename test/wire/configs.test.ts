/** Configs as Roblox's guides describe them, by plain requests. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import type { EmulatorOptions } from "../../src/emulator/Emulator.ts"
import { make } from "../emulator/http.ts"

const repository = "/creator-configs-public-api/v1/configs/universes/9000001/repositories/InExperienceConfig"

const begin = (options: EmulatorOptions = {}) =>
  Effect.map(make(options), (http) => ({
    ...http,
    stage: (entries: object, others: object = {}) => http.patch(`${repository}/draft`, { entries, ...others }),
    publish: (body: object = { deploymentStrategy: "Immediate" }) => http.post(`${repository}/publish`, body),
    revision: Effect.map(
      http.get(`${repository}/revisions`),
      ({ json }) => (json.revisions as ReadonlyArray<Record<string, unknown>>)[0] ?? {}
    ),
    draft: Effect.map(http.get(`${repository}/draft`), ({ json }) => json)
  }))

describe("a revision", () => {
  it.effect("CF1: says -1 where it goes back to nothing", () =>
    Effect.gen(function* () {
      const { emulator, publish, revision, stage } = yield* begin()
      yield* stage({ speed: 1 })
      yield* publish()
      yield* TestClock.adjust("1 hour")
      const good = yield* revision
      assert.deepStrictEqual([good.deploymentResult, good.autoRestoreToVersion], ["Succeeded", -1])
      emulator.world.configs.rollout.result = "Failed"
      yield* stage({ speed: 2 })
      yield* publish({ deploymentStrategy: "GradualRollout" })
      assert.strictEqual((yield* revision).autoRestoreToVersion, -1)
      yield* TestClock.adjust("1 hour")
      const bad = yield* revision
      assert.deepStrictEqual([bad.deploymentResult, bad.autoRestoreToVersion], ["Failed", 1])
    })
  )

  const rows = [
    ["gradually in about 15 minutes", "GradualRollout", "14 minutes", "1 minute"],
    ["at once in less than a minute", "Immediate", "15 seconds", "45 seconds"]
  ] as const
  for (const [what, deploymentStrategy, before, after] of rows) {
    it.effect(`C-1: is rolled out ${what}`, () =>
      Effect.gen(function* () {
        const { publish, revision, stage } = yield* begin()
        yield* stage({ speed: 1 })
        yield* publish({ deploymentStrategy })
        yield* TestClock.adjust(before)
        assert.strictEqual((yield* revision).deploymentResult, "InProgress")
        yield* TestClock.adjust(after)
        assert.strictEqual((yield* revision).deploymentResult, "Succeeded")
      })
    )
  }

  it.effect("C-4: is published with the strategy alone, by an account that is eligible", () =>
    Effect.gen(function* () {
      const { emulator, publish, stage } = yield* begin()
      yield* stage({ speed: 1 })
      emulator.world.configs.ineligible.add("156")
      assert.strictEqual((yield* publish({ deploymentStrategy: "Immediate" })).status, 403)
      emulator.world.configs.ineligible.clear()
      assert.strictEqual((yield* publish({ deploymentStrategy: "Immediate" })).status, 200)
    })
  )
})

describe("a draft", () => {
  const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, index]))
  const rules = (count: number, tokens = 1) => ({
    conditionalRules: {
      rules: Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `r${index}`,
          { tokens: Array.from({ length: tokens }, () => ({})) }
        ])
      )
    }
  })
  const bounds: ReadonlyArray<
    readonly [what: string, good: readonly [object, object?], bad: readonly [object, object?]]
  > = [
    ["100 keys", [keys(100)], [keys(101)]],
    ["256 characters of a key", [{ ["k".repeat(256)]: 1 }], [{ ["k".repeat(257)]: 1 }]],
    ["100,000 characters of a text", [{ k: "x".repeat(100_000) }], [{ k: "x".repeat(100_001) }]],
    ["100,000 characters of JSON", [{ k: ["x".repeat(99_996)] }], [{ k: ["x".repeat(99_997)] }]],
    ["100 conditions", [{}, rules(100)], [{}, rules(101)]],
    ["20 conditions of a key", [{}, rules(1, 20)], [{}, rules(1, 21)]]
  ]
  for (const [what, good, bad] of bounds) {
    it.effect(`C-2: has at most ${what}`, () =>
      Effect.gen(function* () {
        const { draft, stage } = yield* begin()
        assert.strictEqual((yield* stage(...bad)).status, 400)
        assert.deepStrictEqual((yield* draft).entries, {})
        assert.strictEqual((yield* stage(...good)).status, 200)
      })
    )
  }

  it.effect("C-2: counts the keys that are published, too, up to 1,000 where that is the bound", () =>
    Effect.gen(function* () {
      const { publish, stage } = yield* begin()
      yield* stage(keys(100))
      yield* publish()
      assert.strictEqual((yield* stage({ more: 1 })).status, 400)
      assert.strictEqual((yield* stage({ more: 1, k0: null })).status, 200)
      const wide = yield* begin({ dialect: { "configs.maxKeys": "1000" } })
      assert.strictEqual((yield* wide.stage(keys(1000))).status, 200)
    })
  )

  it.effect("C-3: loses a change that is taken back by the published value", () =>
    Effect.gen(function* () {
      const { draft, publish, stage } = yield* begin()
      yield* stage({ speed: 1, title: "Hi" })
      yield* publish()
      yield* stage({ speed: 2, title: "Ho" })
      yield* stage({ speed: 1 })
      assert.deepStrictEqual((yield* draft).entries, { title: { value: "Ho" } })
    })
  )

  it.effect("C-3: keeps rules that are left out or empty, and merges those that are named", () =>
    Effect.gen(function* () {
      const { get, publish, stage } = yield* begin()
      const rule = (attributeReference: string) => ({ tokens: [{ operand: { attributeReference } }] })
      const named = Effect.map(get(repository), ({ json }) =>
        Object.keys((json.conditionalRules as { rules: object } | undefined)?.rules ?? {})
      )
      yield* stage({ a: 1 }, { conditionalRules: { rules: { one: rule("country") } } })
      yield* publish()
      yield* stage({ a: 2 }, { conditionalRules: {} })
      yield* publish()
      assert.deepStrictEqual(yield* named, ["one"])
      yield* stage({}, { conditionalRules: { rules: { two: rule("age") } } })
      yield* publish()
      assert.deepStrictEqual(yield* named, ["one", "two"])
    })
  )
})
