/** The service of configs against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { RetryPolicy } from "effect-open-cloud"
import { Configs } from "effect-open-cloud/Configs"
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import { settle } from "../integration/time.ts"
import { applied, asked, failure, scenarios } from "./scenario.ts"

const scenario = scenarios(Configs, Configs.layer)
const universe = { universeId: 9000001 }

const state = (emulator: Emulator) => {
  const repository = emulator.world.configs.repositories.get("9000001/InExperienceConfig")
  return {
    values: Object.fromEntries([...(repository?.entries ?? [])].map(([key, { value }]) => [key, value])),
    draft: [...(repository?.draft.keys() ?? [])],
    version: repository?.version ?? 0
  }
}

describe("an edit", () => {
  scenario("sets, changes and deletes keys, and leaves the others", (configs, emulator) =>
    Effect.gen(function* () {
      const first = yield* configs.modify(universe, () => ({ speed: 1, title: "Hi", rules: { a: [1, null] } }))
      expect(first).toEqual({ version: "1", changed: ["speed", "title", "rules"] })
      const second = yield* configs.modify({ ...universe, message: "Faster" }, ({ values, version }) => {
        expect(version).toBe("1")
        return { speed: Number(values.speed) + 1, title: null, other: undefined }
      })
      expect(second).toEqual({ version: "2", changed: ["speed", "title"] })
      expect(state(emulator)).toEqual({ values: { speed: 2, rules: { a: [1, null] } }, draft: [], version: 2 })
      const revisions = yield* Stream.runCollect(configs.listRevisions(universe))
      expect(revisions.map(({ changes, message, version }) => [version, message, changes])).toEqual([
        ["2", "Faster", { speed: { before: 1, after: 2 }, title: { before: "Hi", after: null } }],
        ["1", "", expect.anything()]
      ])
    })
  )

  scenario("that changes nothing publishes nothing", (configs, emulator) =>
    Effect.gen(function* () {
      yield* configs.modify(universe, () => ({ speed: 1 }))
      expect(yield* configs.modify(universe, () => ({ speed: 1, gone: null }))).toEqual({ version: "1", changed: [] })
      expect(applied(emulator, "configs.publishDraft")).toBe(1)
    })
  )

  scenario("may take effects, and fails with their error, with nothing staged", (configs, emulator) =>
    Effect.gen(function* () {
      const error = yield* failure(configs.modify(universe, () => Effect.fail("no" as const)))
      expect(error).toBe("no")
      yield* configs.modify(universe, ({ values }) => Effect.succeed({ seen: Object.keys(values).length }))
      expect(state(emulator)).toEqual({ values: { seen: 0 }, draft: [], version: 1 })
    })
  )

  scenario("keeps integers beyond 2^53 as they are", (configs) =>
    Effect.gen(function* () {
      yield* configs.modify(universe, () => ({ big: 9007199254740993n }))
      expect((yield* configs.getValues(universe)).entries).toEqual({ big: 9007199254740993n })
    })
  )

  scenario("does not publish what somebody else has staged", (configs, emulator) =>
    Effect.gen(function* () {
      yield* configs.updateDraft({ ...universe, entries: { theirs: 1 } })
      const error = yield* failure(configs.modify(universe, () => ({ mine: 1 })))
      expect(error).toMatchObject({ _tag: "DraftInProgress", keys: ["theirs"], staged: false })
      expect(error).toHaveProperty("message", expect.stringContaining("theirs"))
      expect(state(emulator)).toEqual({ values: {}, draft: ["theirs"], version: 0 })
      yield* configs.deleteDraft(universe)
      yield* configs.modify(universe, () => ({ mine: 1 }))
      expect(state(emulator).values).toEqual({ mine: 1 })
    })
  )

  scenario("does not publish what somebody adds to its own draft, and does not delete it", (configs, emulator) =>
    Effect.gen(function* () {
      const late = Faults.latency("5 seconds", { effect: "departure" })
      emulator.faults.add({ operation: "configs.publishDraft", times: 1, fault: late })
      const edit = yield* Effect.forkChild(failure(configs.modify(universe, () => ({ mine: 1 }))))
      yield* Effect.sleep("1 second")
      yield* configs.updateDraft({ ...universe, entries: { theirs: 2 } })
      const error = yield* Fiber.join(edit)
      expect(error).toMatchObject({ _tag: "DraftInProgress", keys: ["mine", "theirs"], staged: true })
      expect(state(emulator)).toEqual({ values: {}, draft: ["mine", "theirs"], version: 0 })
    })
  )

  for (const [what, operation, fault] of [
    ["staging was lost before it happened", "configs.updateDraft", Faults.resetBefore],
    ["staging happened and the answer was lost", "configs.updateDraft", Faults.resetAfter],
    ["publishing was lost before it happened", "configs.publishDraft", Faults.resetBefore],
    ["publishing happened and the answer was lost", "configs.publishDraft", Faults.resetAfter],
    ["publishing failed for a moment", "configs.publishDraft", Faults.status(503)],
    ["publishing was refused for now", "configs.publishDraft", Faults.rateLimited()],
    ["reading failed for a moment", "configs.getDraft", Faults.status(503)]
  ] as const) {
    scenario(`is published once when ${what}`, (configs, emulator) =>
      Effect.gen(function* () {
        emulator.faults.add({ operation, times: 1, fault })
        const first = yield* Effect.exit(configs.modify({ ...universe, mark: true }, () => ({ speed: 1 })))
        // What cannot be known to be undone is told of; another attempt is then as good as the first.
        if (first._tag === "Failure") yield* configs.modify(universe, () => ({ speed: 1 }))
        expect(state(emulator)).toEqual({ values: { speed: 1 }, draft: [], version: 1 })
        if (operation !== "configs.updateDraft") expect(first._tag).toBe("Success")
      })
    )
  }

  scenario("that cannot be published takes back what it staged", (configs, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "configs.publishDraft", times: 9, fault: Faults.status(403) })
      expect(yield* failure(configs.modify(universe, () => ({ speed: 1 })))).toMatchObject({ _tag: "PermissionDenied" })
      expect(state(emulator)).toEqual({ values: {}, draft: [], version: 0 })
    })
  )

  for (const operation of ["configs.updateDraft", "configs.publishDraft"] as const) {
    scenario(`that is interrupted at ${operation} takes back what it staged`, (configs, emulator) =>
      Effect.gen(function* () {
        const fault = operation === "configs.updateDraft" ? Faults.hang({ effect: "applied" }) : Faults.hang()
        emulator.faults.add({ operation, times: 1, fault })
        const fiber = yield* Effect.forkChild(configs.modify(universe, () => ({ speed: 1 })))
        yield* settle
        yield* Effect.sleep("1 second")
        expect(state(emulator).draft).toEqual(["speed"])
        yield* Fiber.interrupt(fiber)
        expect(state(emulator)).toEqual({ values: {}, draft: [], version: 0 })
      })
    )
  }

  scenario("refuses what are no values, before anything is staged", (configs, emulator) =>
    Effect.gen(function* () {
      for (const bad of [[], null, { "": 1 }] as const) {
        const error = yield* failure(configs.modify(universe, () => bad as unknown as Record<string, unknown>))
        expect(error).toMatchObject({ _tag: "InvalidRequest", at: "entries", outcome: "not-sent" })
      }
      expect(asked(emulator)).not.toContain("configs.updateDraft")
    })
  )
})

describe("editors at the same time", () => {
  scenario("see what is published between their reading and their staging", (configs, emulator) =>
    Effect.gen(function* () {
      let runs = 0
      const { version } = yield* configs.modify({ ...universe, deployment: "Immediate" }, ({ values }) =>
        Effect.gen(function* () {
          // The draft is empty again afterwards, and has the hash that it had.
          if (runs++ === 0) yield* configs.modify({ ...universe, deployment: "Immediate" }, () => ({ coins: 10 }))
          return { coins: Number(values.coins ?? 0) + 1 }
        })
      )
      expect([runs, version, state(emulator)]).toEqual([2, "2", { values: { coins: 11 }, draft: [], version: 2 }])
    })
  )

  /** Draws that are the same in every run. */
  const drawing = (seed: number) => {
    let drawn = seed
    return (below: number) => {
      drawn = (Math.imul(drawn, 1_664_525) + 1_013_904_223) >>> 0
      return Math.floor((drawn / 2 ** 32) * below)
    }
  }

  for (const seed of [0, 1, 2, 3, 4, 5]) {
    scenario(`lose no update of each other, whatever goes wrong (${seed || "nothing"})`, (configs, emulator) =>
      Effect.gen(function* () {
        const draw = drawing(seed)
        const faults = [
          Faults.resetBefore,
          Faults.resetAfter,
          Faults.status(503),
          Faults.rateLimited(),
          Faults.latency("700 millis")
        ]
        const faulty = ["configs.updateDraft", "configs.publishDraft", "configs.getDraft", "configs.getValues"] as const
        for (const operation of seed === 0 ? [] : faulty) {
          emulator.faults.add({
            operation,
            times: draw(3),
            skip: draw(6),
            fault: faults[draw(faults.length)] ?? Faults.resetAfter
          })
        }
        const keys = ["a", "b", "c"]
        const totals: Record<string, number> = { a: 0, b: 0, c: 0 }
        const editor = (key: string) =>
          configs
            .modify({ ...universe, deployment: "Immediate" }, ({ values }) => ({ [key]: Number(values[key] ?? 0) + 1 }))
            .pipe(
              Effect.tap(() => Effect.sync(() => totals[key]!++)),
              Effect.ignore
            )
        yield* Effect.forEach(
          Array.from({ length: 6 }, () => keys[draw(3)] ?? "a"),
          (key) => Effect.andThen(Effect.sleep(`${draw(2000)} millis`), editor(key)),
          { concurrency: "unbounded" }
        )
        const { draft, values } = state(emulator)
        // An edit that failed may have come through, as it says; one that succeeded has.
        const revisions = emulator.world.configs.repositories.get("9000001/InExperienceConfig")?.revisions ?? []
        const made = (key: string) => revisions.filter(({ changes }) => key in changes).length
        for (const key of keys) {
          expect(Number(values[key] ?? 0)).toBe(made(key))
          expect(made(key)).toBeGreaterThanOrEqual(totals[key]!)
        }
        expect(draft).toEqual([])
        if (seed === 0) expect(revisions.length).toBe(6)
        expect(revisions.every(({ changes }) => Object.keys(changes).length === 1)).toBe(true)
        // Nobody is left behind in the way of the next.
        emulator.faults.clear()
        yield* configs.modify(universe, () => ({ last: true }))
      })
    )
  }
})

describe("a rollout", () => {
  scenario("is awaited", (configs, emulator) =>
    Effect.gen(function* () {
      const { version = "" } = yield* configs.modify({ ...universe, awaitRollout: true }, () => ({ speed: 1 }))
      const [revision] = yield* Stream.runCollect(configs.listRevisions(universe))
      expect(revision?.deploymentResult).toBe("Succeeded")
      expect(asked(emulator).filter((it) => it === "configs.listRevisions").length).toBeLessThan(40)
      yield* configs.awaitRollout({ ...universe, version })
    })
  )

  scenario("that fails, or takes too long, says so", (configs, emulator) =>
    Effect.gen(function* () {
      emulator.world.configs.rollout.result = "Failed"
      const error = yield* failure(configs.modify({ ...universe, awaitRollout: true }, () => ({ speed: 1 })))
      expect(error).toMatchObject({ _tag: "RolloutFailed", version: "1", result: "Failed" })
      emulator.world.configs.rollout.millis = 86_400_000
      const late = yield* failure(
        configs.modify({ ...universe, awaitRollout: true }, () => ({ speed: 2 }), { deadline: "10 minutes" })
      )
      expect(late).toMatchObject({ _tag: "RolloutFailed", version: "2", result: "InProgress" })
    })
  )

  scenario("is awaited while the service is away for a while", (configs, emulator) =>
    Effect.gen(function* () {
      const { version = "" } = yield* configs.modify(universe, () => ({ speed: 1 }))
      emulator.faults.add({ fault: Faults.status(503), operation: "configs.listRevisions", times: 3 })
      yield* configs.awaitRollout({ ...universe, version }).pipe(Effect.provideService(RetryPolicy, { attempts: 1 }))
      expect(emulator.faults.remaining()).toBe(0)
    })
  )

  scenario("of all servers at once has ended", (configs) =>
    Effect.gen(function* () {
      yield* configs.modify({ ...universe, deployment: "Immediate", awaitRollout: true }, () => ({ speed: 1 }))
    })
  )
})

describe("values", () => {
  scenario("are read by a Schema", (configs) =>
    Effect.gen(function* () {
      yield* configs.modify(universe, () => ({ speed: 1, title: "Hi" }))
      const speed = { ...universe, key: "speed", schema: Schema.Number }
      expect(yield* configs.getValue(speed)).toEqual(Option.some(1))
      expect(yield* configs.getValue({ ...speed, key: "toString" })).toEqual(Option.none())
      expect(yield* failure(configs.getValue({ ...speed, key: "title" }))).toMatchObject({ _tag: "SchemaError" })
      expect((yield* configs.getFull(universe)).entries?.speed).toMatchObject({ value: 1, description: "" })
    })
  )

  scenario("of an earlier revision are published again", (configs, emulator) =>
    Effect.gen(function* () {
      yield* configs.modify(universe, () => ({ speed: 1, old: true }))
      yield* configs.modify(universe, () => ({ speed: 2, old: null, fresh: 1 }))
      const restored = yield* configs.restore({ ...universe, revisionId: "revision-1", message: "Back" })
      expect(restored.version).toBe("3")
      expect(state(emulator)).toEqual({ values: { speed: 1, old: true }, draft: [], version: 3 })
      yield* configs.updateDraft({ ...universe, entries: { theirs: 1 } })
      const error = yield* failure(configs.restore({ ...universe, revisionId: "revision-1" }))
      expect(error).toMatchObject({ _tag: "DraftInProgress", keys: ["theirs"] })
      expect(state(emulator).draft).toEqual(["theirs"])
      yield* configs.deleteDraft(universe)
      expect(yield* failure(configs.restore({ ...universe, revisionId: "x" }))).toMatchObject({ _tag: "NotFound" })
    })
  )

  scenario("of an earlier revision leave no draft behind when they are not published", (configs, emulator) =>
    Effect.gen(function* () {
      yield* configs.modify(universe, () => ({ speed: 1 }))
      yield* configs.modify(universe, () => ({ speed: 2 }))
      const restore = configs.restore({ ...universe, revisionId: "revision-1" })
      for (const operation of ["configs.getDraft", "configs.publishDraft"] as const) {
        const skip = operation === "configs.getDraft" ? 1 : 0
        emulator.faults.add({ operation, skip, times: 4, fault: Faults.status(503) })
        expect(yield* failure(restore)).toMatchObject({ _tag: "ServerError" })
        emulator.faults.clear()
        expect(state(emulator)).toEqual({ values: { speed: 2 }, draft: [], version: 2 })
      }
      emulator.faults.add({ operation: "configs.getDraft", skip: 1, fault: Faults.latency("20 seconds") })
      const restoring = yield* Effect.forkChild(restore)
      yield* Effect.sleep("5 seconds")
      expect(state(emulator).draft).toEqual(["speed"])
      yield* Fiber.interrupt(restoring)
      expect(state(emulator)).toEqual({ values: { speed: 2 }, draft: [], version: 2 })
      expect((yield* restore).version).toBe("3")
    })
  )

  scenario("of repositories and universes are apart", (configs) =>
    Effect.gen(function* () {
      const other = { ...universe, repository: "ExperienceUserConfig" } as const
      yield* configs.modify(other, () => ({ speed: 1 }))
      // Where nothing was ever published, there is nothing to find.
      expect(yield* failure(configs.getValues(universe))).toMatchObject({ _tag: "NotFound" })
      expect((yield* configs.getValues(other)).entries).toEqual({ speed: 1 })
      expect(yield* failure(configs.getValues({ universeId: 42 }))).toMatchObject({ _tag: "NotFound" })
    })
  )
})

describe("values that cannot be sent", () => {
  const cyclic: { self?: unknown } = {}
  cyclic.self = cyclic
  const values: { readonly [name: string]: unknown } = {
    NaN: Number.NaN,
    infinity: Number.POSITIVE_INFINITY,
    "a function": () => 1,
    "a promise": Promise.resolve(1),
    "a map": new Map([["a", 1]]),
    "a NaN inside": [{ a: Number.NaN }],
    cyclic
  }
  for (const [name, value] of Object.entries(values)) {
    scenario(`are refused, whatever is published: ${name}`, (configs, emulator) =>
      Effect.gen(function* () {
        for (const changes of [{ speed: value }, { speed: value, other: 1 }]) {
          const error = yield* failure(configs.modify(universe, () => changes))
          expect(error).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
          expect(error).toHaveProperty("at", expect.stringMatching(/^entries/))
        }
        expect(state(emulator)).toMatchObject({ values: {}, draft: [] })
      })
    )
  }

  scenario("are refused as a whole: a map, a promise, a key that programs lose", (configs) =>
    Effect.gen(function* () {
      const wholes: ReadonlyArray<object> = [new Map([["a", 1]]), Promise.resolve({ a: 1 }), { ["__proto__"]: {} }]
      for (const whole of wholes) {
        const error = yield* failure(configs.modify(universe, () => whole as { readonly [key: string]: unknown }))
        expect(error).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
      }
    })
  )

  scenario("are no keys that every object has", (configs, emulator) =>
    Effect.gen(function* () {
      yield* configs.modify(universe, () => ({ constructor: 1, toString: { a: 2 } }))
      expect(state(emulator).values).toEqual({ constructor: 1, toString: { a: 2 } })
      expect((yield* configs.modify(universe, () => ({ valueOf: null }))).changed).toEqual([])
    })
  )
})

describe("a draft", () => {
  scenario("is not touched with a hash that is empty", (configs, emulator) =>
    Effect.gen(function* () {
      const guarded = { ...universe, draftHash: "" }
      const calls: ReadonlyArray<Effect.Effect<unknown, unknown>> = [
        configs.updateDraft({ ...guarded, entries: { a: 1 } }),
        configs.overwriteDraft({ ...guarded, entries: { a: 1 } }),
        configs.deleteDraft(guarded),
        configs.publishDraft({ ...guarded, deploymentStrategy: "Immediate" })
      ]
      for (const call of calls) {
        expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent", at: "draftHash" })
      }
      expect(emulator.log()).toEqual([])
    })
  )

  scenario("is staged, replaced, published and deleted by hand, guarded by its hash", (configs, emulator) =>
    Effect.gen(function* () {
      const staged = yield* configs.updateDraft({ ...universe, entries: { a: { value: 1, description: "one" }, b: 2 } })
      const stale = yield* failure(configs.updateDraft({ ...universe, draftHash: "x", entries: { c: 3 } }))
      expect(stale).toMatchObject({ _tag: "InvalidRequest", outcome: "answered" })
      expect((yield* configs.getDraft(universe)).entries).toEqual({
        a: { value: 1, description: "one" },
        b: { value: 2 }
      })
      yield* configs.publishDraft({
        ...universe,
        draftHash: staged.draftHash ?? "",
        message: "m",
        deploymentStrategy: "Immediate"
      })
      expect(state(emulator).values).toEqual({ a: 1, b: 2 })
      yield* configs.overwriteDraft({ ...universe, entries: { b: 3 } })
      yield* configs.publishDraft({ ...universe, deploymentStrategy: "Immediate" })
      expect(state(emulator).values).toEqual({ b: 3 })
      yield* configs.restoreRevision({ ...universe, revisionId: "revision-1" })
      expect(state(emulator).draft).toEqual(["a", "b"])
      yield* configs.deleteDraft(universe)
      expect(state(emulator).draft).toEqual([])
    })
  )
})
