/** The service of experiments against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import type { Experimental } from "effect-open-cloud"
import {
  type ConfigVariant,
  designOf,
  type ExperimentDesign,
  Experiments,
  stateOf
} from "effect-open-cloud/Experiments"
import { Faults } from "effect-open-cloud/emulator"
import { settle } from "../integration/time.ts"
import { applied, asked, beginning, failure, scenarios } from "./scenario.ts"

const scenario = scenarios(Experiments, Experiments.layer)
const universe = { universeId: 9000001 }

const design = {
  name: "Speed",
  description: "Do faster players stay?",
  duration: "14 days",
  goal: "UNIVERSE_EXPERIMENT_METRIC_DAY_7_RETENTION",
  exposurePercent: 50,
  configs: [
    { label: "as it is", isBaseline: true, key: "speed", value: 1 },
    { label: "faster", weight: 2, key: "speed", value: 2 }
  ]
} satisfies ExperimentDesign

const matchmaking = {
  name: "Rooms",
  duration: "21 days",
  goal: "UNIVERSE_EXPERIMENT_METRIC_PLAYTIME_PER_USER",
  matchmaking: [
    { label: "a", isBaseline: true, places: [{ placeId: 9000002 }] },
    { label: "b", places: [{ placeId: 9000002, scoringConfigId: "s1" }] }
  ]
} satisfies ExperimentDesign

describe("an experiment", () => {
  scenario("goes from a draft to a decision", (experiments, emulator) =>
    Effect.gen(function* () {
      const created = yield* experiments.create({ ...universe, ...design })
      expect((yield* created.status)._tag).toBe("Pending")
      const draft = yield* created.await()
      const address = { ...universe, experimentId: draft.id ?? "" }
      expect(stateOf(draft)).toEqual({ _tag: "Draft" })
      expect(
        draft.experimentConfiguration?.inGameConfigExperimentConfiguration?.variants?.[0]?.variantMeta
      ).not.toHaveProperty("variantId")

      const mde = yield* experiments.calculateMde({ ...universe, ...design })
      expect(yield* mde.await()).toMatchObject({ mdeRelativePercentages: [4.2] })

      const started = yield* (yield* experiments.start(address)).await()
      expect(stateOf(started)).toMatchObject({ _tag: "Running" })
      yield* TestClock.adjust("1 day")
      expect(yield* (yield* experiments.getStats(address)).await()).toEqual({ isSrmDetected: false })

      const decided = yield* experiments.decide({ ...address, winner: "faster" })
      expect(stateOf(decided)).toMatchObject({ _tag: "Completed" })
      expect(emulator.world.experiments.byId.get(address.experimentId)?.winner).toBe(`${address.experimentId}-1`)
      yield* (yield* experiments.delete(address)).await()
      expect(yield* failure(experiments.get(address))).toMatchObject({ _tag: "NotFound" })
    })
  )

  scenario("is launched in one, and ended without a winner", (experiments, emulator) =>
    Effect.gen(function* () {
      for (const it of [design, matchmaking]) {
        const running = yield* experiments.launch({ ...universe, ...it })
        expect(stateOf(running)._tag).toBe("Running")
        const address = { ...universe, experimentId: running.id ?? "" }
        yield* experiments.decide({ ...address, winner: undefined })
        expect(emulator.world.experiments.byId.get(address.experimentId)).toMatchObject({
          state: "COMPLETED",
          winner: undefined
        })
      }
    })
  )

  scenario("is changed in what the change says, and keeps the rest", (experiments) =>
    Effect.gen(function* () {
      for (const it of [design, matchmaking] as ReadonlyArray<ExperimentDesign>) {
        const draft = yield* (yield* experiments.create({ ...universe, ...it })).await()
        const address = { ...universe, experimentId: draft.id ?? "" }
        const change = (current: ExperimentDesign): ExperimentDesign => ({
          ...current,
          name: "Other",
          exposurePercent: 10
        })
        const changed = yield* (yield* experiments.modify(address, change)).await()
        const next = designOf(changed)
        expect(next).toMatchObject({ name: "Other", exposurePercent: 10, goal: it.goal })
        expect(next && Duration.toMillis(next.duration)).toBe(Duration.toMillis(it.duration))
        // Ids are texts, whatever they were given as.
        const placeId = "9000002"
        expect(next).toMatchObject(
          "configs" in it
            ? { description: design.description, configs: design.configs }
            : { matchmaking: [{ places: [{ placeId }] }, { label: "b", places: [{ placeId, scoringConfigId: "s1" }] }] }
        )
        yield* (yield* experiments.start(address)).await()
        const error = yield* failure(experiments.modify(address, change))
        expect(error).toMatchObject({
          _tag: "InvalidRequest",
          reason: "can no longer be changed: it is running",
          outcome: "not-sent"
        })
      }
    })
  )

  scenario("starts at its time, and ends by itself", (experiments) =>
    Effect.gen(function* () {
      const draft = yield* (yield* experiments.create({ ...universe, ...design })).await()
      const address = { ...universe, experimentId: draft.id ?? "" }
      const startTime = DateTime.makeUnsafe(beginning + 120_000)
      const scheduled = yield* (yield* experiments.schedule({ ...address, startTime })).await()
      expect(stateOf(scheduled)).toEqual({ _tag: "Scheduled", startTime })
      yield* Effect.sleep("3 minutes")
      expect(stateOf(yield* experiments.get(address))).toEqual({ _tag: "Running", since: startTime })
      // Its time, and that of deciding.
      yield* TestClock.adjust("28 days")
      expect(stateOf(yield* experiments.get(address))._tag).toBe("Completed")
    })
  )

  scenario("that cannot be is refused before it is sent", (experiments, emulator) =>
    Effect.gen(function* () {
      const baseline: ConfigVariant = { label: "as it is", isBaseline: true, key: "speed", value: 1 }
      const other: ConfigVariant = { label: "faster", key: "speed", value: 2 }
      const cases: ReadonlyArray<readonly [string, string, object]> = [
        ["name", "is empty", { name: " " }],
        ["duration", 'has no unit: say "30 seconds", or "30 days"', { duration: 1_209_600_000 }],
        ["duration", "must be longer than zero", { duration: "0 days" }],
        ["duration", "must be 14 to 60 whole days", { duration: "Infinity" }],
        ["duration", "must be 14 to 60 whole days", { duration: "7 days" }],
        ["duration", "must be 14 to 60 whole days", { duration: "61 days" }],
        ["duration", "must be 14 to 60 whole days", { duration: "337 hours" }],
        ["exposurePercent", "must be a whole number from 0 to 100", { exposurePercent: 101 }],
        ["configs", "must have two or three variants: a baseline, and one or two beside it", { configs: [baseline] }],
        [
          "configs",
          "must have two or three variants: a baseline, and one or two beside it",
          { configs: [baseline, other, { ...other, label: "c" }, { ...other, label: "d" }] }
        ],
        ...["", "1st", "a!", `a${"b".repeat(50)}`].map(
          (label) =>
            [
              "configs",
              "has a label that is not 1 to 50 letters, digits, spaces, `_` and `-`, the first of them a letter",
              { configs: [baseline, { ...other, label }] }
            ] as const
        ),
        ["configs", "must have exactly one baseline", { configs: [other, { ...other, label: "c" }] }],
        ["configs", "must have exactly one baseline", { configs: [baseline, { ...other, isBaseline: true }] }],
        ["configs", "has a label twice", { configs: [baseline, { ...other, label: baseline.label }] }],
        ["configs", "has a weight below 1", { configs: [baseline, { ...other, weight: 0 }] }]
      ]
      for (const [at, reason, change] of cases) {
        const bad = { ...universe, ...design, ...change } as typeof universe & ExperimentDesign
        const calls: ReadonlyArray<Effect.Effect<unknown, unknown, Experimental>> = [
          experiments.create(bad),
          experiments.launch(bad),
          experiments.calculateMde(bad)
        ]
        for (const call of calls) {
          expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", at, reason, outcome: "not-sent" })
        }
      }
      const address = { ...universe, experimentId: "1" }
      expect(yield* failure(experiments.schedule({ ...address, startTime: "soon" }))).toMatchObject({ at: "startTime" })
      expect(asked(emulator)).toEqual([])
    })
  )

  scenario("is listed, over all pages and by state", (experiments) =>
    Effect.gen(function* () {
      yield* Effect.forEach(Array.from({ length: 12 }), () =>
        Effect.flatMap(experiments.create({ ...universe, ...design }), (it) => it.await())
      )
      const names = yield* Stream.runCollect(experiments.list(universe))
      expect(names.length).toBe(12)
      const running = experiments.list({ ...universe, stateFilters: ["EXPERIMENT_STATE_RUNNING"] })
      expect(yield* Stream.runCollect(running)).toEqual([])
    })
  )
})

describe("a change", () => {
  scenario("that fails says why", (experiments) =>
    Effect.gen(function* () {
      const draft = yield* (yield* experiments.create({ ...universe, ...design })).await()
      const address = { ...universe, experimentId: draft.id ?? "" }
      const early = yield* experiments.getStats(address)
      expect(yield* failure(early.await())).toMatchObject({
        _tag: "OperationFailed",
        message: expect.stringContaining("There are no results")
      })
      expect(yield* failure(experiments.decide({ ...address, winner: "slower" }))).toMatchObject({
        _tag: "InvalidRequest",
        at: "winner"
      })
      yield* (yield* experiments.start(address)).await()
      const unknown = yield* experiments.complete({ ...address, variantId: "x" })
      expect(yield* failure(unknown.await())).toMatchObject({ _tag: "OperationFailed" })
      expect(yield* failure(experiments.start(address))).toMatchObject({ _tag: "InvalidRequest", outcome: "answered" })
    })
  )

  scenario("that takes too long can be waited for again", (experiments, emulator) =>
    Effect.gen(function* () {
      emulator.world.experiments.millis = 60_000
      const created = yield* experiments.create({ ...universe, ...design })
      const late = yield* failure(created.await({ deadline: "5 seconds" }))
      expect(late).toMatchObject({ _tag: "Timeout", reference: created.reference })
      expect((yield* created.await()).name).toBe("Speed")
    })
  )

  scenario("is not made twice after a lost answer, nor carried on after an interruption", (experiments, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "experiments.create", times: 1, fault: Faults.resetAfter })
      expect(yield* failure(experiments.launch({ ...universe, ...design }))).toMatchObject({ outcome: "unknown" })
      expect(applied(emulator, "experiments.create")).toBe(1)
      const launching = yield* Effect.forkChild(experiments.launch({ ...universe, ...design }))
      yield* settle
      yield* Fiber.interrupt(launching)
      yield* Effect.sleep("1 minute")
      expect(applied(emulator, "experiments.start")).toBe(0)
    })
  )

  scenario("composed of others keeps to its deadline, and goes no further", (experiments, emulator) =>
    Effect.gen(function* () {
      emulator.world.experiments.millis = 60_000
      const waiting = { deadline: "5 seconds" } as const
      expect(yield* failure(experiments.launch({ ...universe, ...design }, waiting))).toMatchObject({ _tag: "Timeout" })
      expect([applied(emulator, "experiments.create"), applied(emulator, "experiments.start")]).toEqual([1, 0])
      const running = yield* experiments.launch({ ...universe, ...design })
      const address = { ...universe, experimentId: running.id ?? "" }
      const late = yield* failure(experiments.decide({ ...address, winner: "faster" }, waiting))
      expect(late).toMatchObject({ _tag: "Timeout" })
      yield* Effect.sleep("1 minute")
      expect(stateOf(yield* experiments.get(address))._tag).toBe("Completed")
    })
  )

  scenario("that decides what is decided, or was not begun, is refused", (experiments, emulator) =>
    Effect.gen(function* () {
      const draft = yield* (yield* experiments.create({ ...universe, ...design })).await()
      const address = { ...universe, experimentId: draft.id ?? "" }
      const early = yield* failure(experiments.decide({ ...address, winner: "faster" }))
      expect(early).toMatchObject({ _tag: "InvalidRequest" })
      yield* (yield* experiments.start(address)).await()
      yield* experiments.decide({ ...address, winner: "faster" })
      const again = yield* failure(experiments.decide({ ...address, winner: undefined }))
      expect(again).toMatchObject({ outcome: "answered" })
      expect(emulator.world.experiments.byId.get(address.experimentId)?.winner).toBe(`${address.experimentId}-1`)
    })
  )

  scenario("that is interrupted before it is decided decides nothing", (experiments, emulator) =>
    Effect.gen(function* () {
      const running = yield* experiments.launch({ ...universe, ...design })
      const address = { ...universe, experimentId: running.id ?? "" }
      emulator.faults.add({ operation: "experiments.get", fault: Faults.latency("10 seconds") })
      const deciding = yield* Effect.forkChild(experiments.decide({ ...address, winner: "faster" }))
      yield* settle
      yield* Fiber.interrupt(deciding)
      yield* Effect.sleep("1 minute")
      expect(applied(emulator, "experiments.complete")).toBe(0)
      expect(stateOf(yield* experiments.get(address))._tag).toBe("Running")
    })
  )
})
