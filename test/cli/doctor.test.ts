/** The doctor, against the emulator in every dialect. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as TestClock from "effect/testing/TestClock"
import { Credentials, Experimental, OpenCloud } from "effect-open-cloud"
import { Configs } from "effect-open-cloud/Configs"
import { GameEvents } from "effect-open-cloud/GameEvents"
import { UserRestrictions } from "effect-open-cloud/UserRestrictions"
import { expect } from "vitest"
import { type Check, surroundingChecks } from "../../src/cli/doctor/Checks.ts"
import { allProbes, type Diagnosis, diagnose } from "../../src/cli/doctor/Diagnosis.ts"
import { isFine, report, table } from "../../src/cli/doctor/Report.ts"
import { type DialectOptions, Emulator, Faults, World } from "../../src/emulator/index.ts"
import { questions } from "../../src/generated/probes.ts"

const universeId = "9000001"
const scratch = "doctor-0f1e2d3c"
const start = Date.UTC(2026, 10, 28, 12, 0, 10)
const surroundings = { version: "0.0.0", node: "20.0.0", platform: "linux x64", env: {} }

interface Options {
  readonly write?: boolean
  readonly universe?: string
  readonly key?: string
  readonly only?: ReadonlyArray<string>
  /** What an answer becomes on its way. */
  readonly answer?: (request: Request, response: Response) => Response
}

/** Examines an emulator with a client of its own, on a clock that runs as far as it has to. */
const examine = Effect.fnUntraced(function* (emulator: Emulator.Emulator, options: Options = {}) {
  const {
    answer = (_, response) => response,
    key = "emulator-key",
    only,
    universe = universeId,
    write = false
  } = options
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    return answer(request, await emulator.fetch(request))
  }
  const client = OpenCloud.layer({ credentials: Credentials.apiKey(key), fetch, retry: { attempts: 1 } })
  const fiber = yield* Effect.forkChild(
    Effect.provide(
      diagnose({ universeId: universe === "none" ? undefined : universe, write, scratch, ...(only && { only }) }),
      client
    )
  )
  return yield* untilDone(fiber)
})

/** Lets the test's clock run, as quotas may make a call wait for the next minute. */
const untilDone = Effect.fnUntraced(function* <A, E>(fiber: Fiber.Fiber<A, E>) {
  while (fiber.pollUnsafe() === undefined) {
    yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    yield* TestClock.adjust("20 millis")
  }
  return yield* Fiber.join(fiber)
})

const answerOf = ({ probes }: Diagnosis, id: string) => probes.find(({ question }) => question.id === id)?.outcome

const emulatorOf = Effect.fnUntraced(function* (options: Emulator.EmulatorOptions = {}) {
  yield* TestClock.setTime(start)
  return yield* Emulator.make(options)
})

const clientOf = (emulator: Emulator.Emulator) =>
  OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch: emulator.fetch })

const at = (hours: number) => new Date(start + hours * 3_600_000)

const event = (hours: number) => ({
  universeId,
  title: `Event ${hours}`,
  subtitle: "An event",
  startTime: at(hours),
  endTime: at(hours + 1)
})

/** What has to be there for a question to have an answer. */
const seeds: { readonly [question: string]: (emulator: Emulator.Emulator) => Effect.Effect<unknown, unknown> } = {
  "configs.deploymentWords": (emulator) =>
    Configs.use((configs) => configs.edit({ universeId }, () => ({ speed: 1 }))).pipe(
      Effect.provide(Layer.provide(Configs.layer, clientOf(emulator)))
    ),
  "gameEvents.reverse": (emulator) =>
    GameEvents.use((events) => Effect.forEach([2, 4], (hours) => events.create(event(hours)))).pipe(
      Effect.provide([Layer.provide(GameEvents.layer, clientOf(emulator)), Experimental.accept])
    ),
  "userRestrictions.logNames": (emulator) =>
    UserRestrictions.use((restrictions) => restrictions.ban({ universeId, userId: 157, displayReason: "rude" })).pipe(
      Effect.provide(Layer.provide(UserRestrictions.layer, clientOf(emulator)))
    ),
  "users.serialNumber": ({ world }) =>
    Effect.sync(() =>
      World.addUser(world, {
        id: 156,
        inventory: [{ asset: 9100003, type: "FACE", collectible: { serialNumber: 42 } }]
      })
    )
}

const askable = questions.filter(({ ask }) => ask !== "hand")

const verdicts = ({ checks }: Diagnosis) => Object.fromEntries(checks.map(({ name, verdict }) => [name, verdict]))
const whatOf = ({ checks }: Diagnosis, name: string) => checks.find((check) => check.name === name)?.what

/** What was changed, by what. */
const applied = (emulator: Emulator.Emulator) => emulator.log().filter((entry) => entry.applied)

describe("questions", () => {
  it("have a probe each, where a program can ask them", () => {
    expect(allProbes.map(({ id }) => id).sort()).toEqual(askable.map(({ id }) => id).sort())
  })

  for (const question of askable) {
    for (const { name } of question.answers) {
      it.effect(`${question.id}: "${name}" is told where it is so`, () =>
        Effect.gen(function* () {
          const dialect: DialectOptions = { [question.id]: name }
          const emulator = yield* emulatorOf({ dialect })
          yield* seeds[question.id]?.(emulator) ?? Effect.void
          const diagnosis = yield* examine(emulator, { write: true, only: [question.id] })
          assert.deepStrictEqual(
            diagnosis.probes.map(({ outcome }) => outcome),
            [{ _tag: "Answered", answer: name, asTaken: name === question.answers[0]?.name }]
          )
        })
      )
    }
  }
})

/** Whatever the emulator still has of what a doctor made. */
const leftovers = ({ world }: Emulator.Emulator) => {
  const { dataStores, memoryStores, orderedDataStores } = JSON.parse(JSON.stringify(exported(world)))
  return { dataStores, memoryStores, orderedDataStores }
}
