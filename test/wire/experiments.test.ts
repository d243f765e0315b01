/** Experiments as Roblox's guides describe them, by plain requests. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import type { EmulatorOptions } from "../../src/emulator/Emulator.ts"
import { make } from "../emulator/http.ts"

const base = "/creator-configs-public-api/v1/experimentation/universes/9000001"
const config = "/creator-configs-public-api/v1/configs/universes/9000001/repositories/InExperienceConfig"
const days = (count: number) => count * 86_400

const variant = (label: string, isBaseline: boolean, value: number) => ({
  variantMeta: { label, isBaseline, weight: 1 },
  configEntry: { key: "speed", value }
})

const inGame = {
  name: "Speed",
  durationSeconds: days(14),
  exposurePercent: 50,
  experimentConfiguration: {
    productType: "EXPERIMENT_PRODUCT_TYPE_IN_GAME_CONFIGS",
    inGameConfigExperimentConfiguration: { variants: [variant("Control", true, 1), variant("Faster", false, 2)] }
  }
}

const withVariants = (...variants: ReadonlyArray<object>) => ({
  experimentConfiguration: { ...inGame.experimentConfiguration, inGameConfigExperimentConfiguration: { variants } }
})

const matchmaking = {
  experimentConfiguration: {
    productType: "EXPERIMENT_PRODUCT_TYPE_MATCHMAKING",
    matchmakingExperimentConfiguration: {
      variants: [
        { variantMeta: { label: "a", isBaseline: true }, placeMatchmakingConfigs: [] },
        { variantMeta: { label: "b", isBaseline: false }, placeMatchmakingConfigs: [] }
      ]
    }
  }
}

interface Operation {
  readonly operationId: string
  readonly error: { readonly errorType: string } | null
  readonly experiment: { readonly id: string } | null
}

const begin = (options: EmulatorOptions = {}) =>
  Effect.gen(function* () {
    const http = yield* make(options)
    http.emulator.world.experiments.millis = 0
    const ended = (operation: Effect.Effect<{ readonly status: number; readonly json: Record<string, unknown> }>) =>
      Effect.gen(function* () {
        const { json, status } = yield* operation
        if (status !== 200) return { status, error: undefined, id: "" }
        const { operationId } = json.operation as Operation
        const { error, experiment } = (yield* http.get(`${base}/operations/${operationId}`)).json.operation as Operation
        return { status, error: error?.errorType.replace("EXPERIMENT_API_ERROR_TYPE_", ""), id: experiment?.id ?? "" }
      })
    const create = (change: object = {}) => ended(http.post(`${base}/experiments`, { ...inGame, ...change }))
    const at = (id: string) => `${base}/experiments/${id}`
    const act = (id: string, verb: string, body: object = {}) => ended(http.post(`${at(id)}:${verb}`, body))
    const state = (id: string) =>
      Effect.map(http.get(at(id)), ({ json }) => (json.experiment as { readonly state: string }).state.slice(17))
    return { ...http, act, at, create, ended, state }
  })

describe("a design", () => {
  const third = variant("Third", false, 3)
  const [control, faster] = [variant("Control", true, 1), variant("Faster", false, 2)]
  const rows: ReadonlyArray<readonly [what: string, change: object, error: string | undefined]> = [
    ["of 14 days", {}, undefined],
    ["of 60 days", { durationSeconds: days(60) }, undefined],
    ["of 13 days", { durationSeconds: days(13) }, "INVALID_DURATION"],
    ["of 61 days", { durationSeconds: days(61) }, "INVALID_DURATION"],
    ["of a day and a half more", { durationSeconds: days(14.5) }, "INVALID_DURATION"],
    ["with two treatments", withVariants(control, faster, third), undefined],
    [
      "with three treatments",
      withVariants(control, faster, third, variant("Fourth", false, 4)),
      "INVALID_VARIANT_CONFIGURATION"
    ],
    ["with two baselines", withVariants(control, variant("B", true, 2)), "MUST_HAVE_EXACTLY_ONE_BASELINE_VARIANT"],
    ["with a label of 50 characters", withVariants(control, variant("a".repeat(50), false, 2)), undefined],
    ["with a label of 51", withVariants(control, variant("a".repeat(51), false, 2)), "INVALID_VARIANT_LABEL"],
    ["with a label that begins with a digit", withVariants(control, variant("1st", false, 2)), "INVALID_VARIANT_LABEL"],
    ["with a label of other characters", withVariants(control, variant("a!", false, 2)), "INVALID_VARIANT_LABEL"],
    ["with an exposure of nobody", { exposurePercent: 0 }, undefined],
    ["with an exposure of more than all", { exposurePercent: 101 }, "INVALID_TARGETING_CRITERIA"]
  ]
  for (const [what, change, error] of rows) {
    it.effect(`EX1: ${what} is ${error === undefined ? "taken" : `refused as ${error}`}`, () =>
      Effect.gen(function* () {
        const { create } = yield* begin()
        assert.strictEqual((yield* create(change)).error, error)
      })
    )
  }

  it.effect("EX1: of matchmaking runs while no other one does", () =>
    Effect.gen(function* () {
      const { act, create } = yield* begin()
      const [one, other] = [yield* create(matchmaking), yield* create(matchmaking)]
      assert.strictEqual((yield* act(one.id, "start")).error, undefined)
      assert.strictEqual((yield* act(other.id, "start")).error, "MATCHMAKING_OVERLAPPING_RUNTIME")
      yield* act(one.id, "complete")
      assert.strictEqual((yield* act(other.id, "start")).error, undefined)
    })
  )

  it.effect("EX2: cannot be changed once it is scheduled", () =>
    Effect.gen(function* () {
      const { act, at, create, ended, patch } = yield* begin()
      const { id } = yield* create()
      const change = ended(patch(at(id), { ...inGame, name: "Other" }))
      assert.deepInclude(yield* change, { status: 200, error: undefined })
      yield* act(id, "schedule", { scheduledStartTime: "1970-01-05T00:00:00Z" })
      assert.strictEqual((yield* change).status, 400)
    })
  )
})

describe("an experiment", () => {
  it.effect("E-1: in the game ends 14 days after its time, and one of matchmaking with it", () =>
    Effect.gen(function* () {
      const { act, create, state } = yield* begin()
      const [game, rooms] = [yield* create(), yield* create(matchmaking)]
      for (const { id } of [game, rooms]) yield* act(id, "start")
      yield* TestClock.adjust("14 days")
      assert.deepStrictEqual([yield* state(game.id), yield* state(rooms.id)], ["RUNNING", "COMPLETED"])
      yield* TestClock.adjust("14 days")
      assert.strictEqual(yield* state(game.id), "COMPLETED")
    })
  )

  it.effect("E-2: locks its key while it runs, and its winner is published", () =>
    Effect.gen(function* () {
      const { act, at, create, get, patch } = yield* begin()
      const { id } = yield* create()
      yield* act(id, "start")
      const edit = (key: string) =>
        Effect.map(patch(`${config}/draft`, { entries: { [key]: 9 } }), ({ status }) => status)
      assert.deepStrictEqual([yield* edit("speed"), yield* edit("title")], [400, 200])
      yield* act(id, "complete", { variantId: `${id}-1` })
      assert.deepInclude((yield* get(config)).json.entries as object, { speed: 2 })
      assert.strictEqual(yield* edit("speed"), 200)
      assert.strictEqual((yield* get(at(id))).status, 200)
    })
  )

  it.effect("E-3: has results a day after it began", () =>
    Effect.gen(function* () {
      const { act, create, get } = yield* begin()
      const { id } = yield* create()
      yield* act(id, "start")
      const results = Effect.map(
        get(`${base}/experiments/${id}/stats`),
        ({ json }) => (json.operation as { readonly experimentStats: unknown }).experimentStats
      )
      yield* TestClock.adjust("23 hours")
      assert.isNull(yield* results)
      yield* TestClock.adjust("1 hour")
      assert.deepStrictEqual(yield* results, { isSrmDetected: false })
    })
  )
})
