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
import {
  type DialectOptions,
  Emulator,
  type EmulatorOptions,
  Faults,
  type KeyOptions
} from "../../src/emulator/index.ts"
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

/** Answers with a date. */
const withDate = (date: number) => (_: Request, response: Response) => {
  const headers = new Headers(response.headers)
  headers.set("date", new Date(date).toUTCString())
  return new Response(response.status === 204 ? null : response.body, { status: response.status, headers })
}

/** Examines an emulator with a client of its own, on a clock that runs as far as it has to. */
const examine = Effect.fnUntraced(function* (emulator: Emulator, options: Options = {}) {
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
  const client = OpenCloud.layer({ credentials: Credentials.apiKey(key), fetch, retryPolicy: { attempts: 1 } })
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

const emulatorOf = Effect.fnUntraced(function* (options: EmulatorOptions = {}) {
  yield* TestClock.setTime(start)
  return yield* Emulator.make(options)
})

const clientOf = (emulator: Emulator) =>
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
const seeds: { readonly [question: string]: (emulator: Emulator) => Effect.Effect<unknown, unknown> } = {
  "configs.deploymentWords": (emulator) =>
    Configs.use((configs) => configs.modify({ universeId }, () => ({ speed: 1 }))).pipe(
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
  "users.serialNumber": ({ seed }) =>
    Effect.sync(() =>
      seed.users.add({
        id: 156,
        inventory: [{ asset: 9100003, type: "FACE", collectible: { serialNumber: 42 } }]
      })
    )
}

const askable = questions.filter(({ ask }) => ask !== "hand")

const verdicts = ({ checks }: Diagnosis) => Object.fromEntries(checks.map(({ name, verdict }) => [name, verdict]))
const whatOf = ({ checks }: Diagnosis, name: string) => checks.find((check) => check.name === name)?.what

/** What was changed, by what. */
const applied = (emulator: Emulator) => emulator.log().filter((entry) => entry.applied)

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
const leftovers = (emulator: Emulator): ReadonlyArray<string> => [
  ...emulator.views.dataStores
    .entries({ dataStoreId: scratch })
    .filter(({ state }) => state === "ACTIVE")
    .map(({ id }) => `entry ${id}`),
  ...emulator.views.memoryStores.sortedMapItems({ sortedMapId: scratch }).map(({ id }) => `item ${id}`),
  ...emulator.views.orderedDataStores.entries({ orderedDataStoreId: scratch }).map(({ id }) => `ordered ${id}`)
]

const changing = (emulator: Emulator) => applied(emulator).filter(({ method }) => method !== "GET")

const outcomes = ({ probes }: Diagnosis) =>
  Object.fromEntries(probes.map(({ outcome, question }) => [question.id, outcome]))

describe("what is changed", () => {
  it.effect("is nothing, unless it is allowed", () =>
    Effect.gen(function* () {
      const emulator = yield* emulatorOf()
      const { probes } = yield* examine(emulator)
      expect(changing(emulator)).toEqual([])
      for (const { outcome, question } of probes) {
        const notAsked = outcome._tag === "NotAsked"
        expect([question.id, notAsked]).toEqual([question.id, question.ask === "write"])
      }
    })
  )

  it.effect("is scratch alone, and deleted in the end", () =>
    Effect.gen(function* () {
      const emulator = yield* emulatorOf()
      const diagnosis = yield* examine(emulator, { write: true })
      const touched = changing(emulator)
      expect(touched.length).toBeGreaterThan(20)
      for (const { input, operation, path } of touched) {
        expect(path.includes(scratch) || operation === "messaging.publish", path).toBe(true)
        expect(input.universe_id ?? input.universeId).toBe(universeId)
      }
      expect(emulator.views.messaging.published().every(({ topic }) => topic === scratch)).toBe(true)
      expect(leftovers(emulator)).toEqual([])
      expect(whatOf(diagnosis, "scratch")).toBe("deleted")
    })
  )

  const cut = [
    ["an answer is lost", Faults.resetAfter],
    ["the service fails", Faults.status(500)],
    ["the credential stops working", Faults.status(401)]
  ] as const
  for (const [what, fault] of cut) {
    it.effect(`is deleted when ${what} in the middle`, () =>
      Effect.gen(function* () {
        const emulator = yield* emulatorOf({
          faults: [
            { fault, operation: "dataStores.createEntry", skip: 2 },
            { fault, operation: "memoryStores.createSortedMapItem", skip: 1 },
            { fault, operation: "memoryStores.updateSortedMapItem" },
            { fault, operation: "dataStores.listEntriesV1", skip: 1 },
            { fault, operation: "orderedDataStores.listEntriesV1" }
          ]
        })
        const diagnosis = yield* examine(emulator, { write: true })
        expect(emulator.faults.remaining()).toBe(0)
        expect(diagnosis.probes.filter(({ outcome }) => outcome._tag === "Failed").length).toBeGreaterThanOrEqual(4)
        expect(leftovers(emulator)).toEqual([])
        expect(isFine(diagnosis.checks, diagnosis)).toBe(false)
      })
    )
  }

  it.effect("is deleted when it is told to stop while a request is on its way", () =>
    Effect.gen(function* () {
      const emulator = yield* emulatorOf({
        faults: [{ fault: Faults.hang({ effect: "applied" }), operation: "dataStores.setEntryV1", skip: 1 }]
      })
      const fiber = yield* Effect.forkChild(
        Effect.provide(diagnose({ universeId, write: true, scratch }), clientOf(emulator))
      )
      while (emulator.faults.remaining() > 0) {
        yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
        yield* TestClock.adjust("20 millis")
      }
      expect(leftovers(emulator)).not.toEqual([])
      const stopping = yield* Effect.forkChild(Fiber.interrupt(fiber))
      yield* untilDone(stopping)
      expect(leftovers(emulator)).toEqual([])
    })
  )

  it.effect("is told where it cannot be deleted", () =>
    Effect.gen(function* () {
      const emulator = yield* emulatorOf({
        faults: [{ fault: Faults.status(500), operation: "memoryStores.deleteSortedMapItem", times: 1000 }]
      })
      const diagnosis = yield* examine(emulator, { write: true })
      expect(whatOf(diagnosis, "scratch")).toMatch(/could not be deleted \(memoryStores\.deleteSortedMapItem\)$/)
      expect(verdicts(diagnosis).scratch).toBe("look")
      expect(leftovers(emulator).every((it) => it.startsWith("item "))).toBe(true)
      expect(leftovers(emulator)).not.toEqual([])
    })
  )
})

describe("a key", () => {
  const withKey = (key: KeyOptions) => emulatorOf({ world: { keys: [key] } })

  it.effect("is fine, and so is all else, where the service is as the emulator has it", () =>
    Effect.gen(function* () {
      const emulator = yield* emulatorOf()
      const diagnosis = yield* examine(emulator, { write: true, answer: withDate(start) })
      expect(verdicts(diagnosis)).toEqual({
        reachable: "fine",
        clock: "fine",
        key: "fine",
        universes: "fine",
        universe: "fine",
        scratch: "fine"
      })
      for (const { outcome, question } of diagnosis.probes) {
        expect([question.id, ["Answered", "Unclear"]]).toEqual([question.id, expect.arrayContaining([outcome._tag])])
        if (outcome._tag === "Answered") expect([question.id, outcome.asTaken]).toEqual([question.id, true])
      }
      expect(isFine(diagnosis.checks, diagnosis)).toBe(true)
    })
  )

  it.effect("that lacks scopes is told which, and nothing is asked without them", () =>
    Effect.gen(function* () {
      const emulator = yield* withKey({ key: "narrow", scopes: ["universe:read", "memory-store.sorted-map:read"] })
      const diagnosis = yield* examine(emulator, { write: true, key: "narrow" })
      const told = outcomes(diagnosis)
      expect(told["memoryStores.order"]).toMatchObject({ _tag: "Answered" })
      expect(told["http.emptyBody"]).toEqual({
        _tag: "ScopesMissing",
        scopes: ["universe-datastores.objects:create", "universe-datastores.objects:delete"]
      })
      expect(told["messaging.bound"]).toEqual({ _tag: "ScopesMissing", scopes: ["universe-messaging-service:publish"] })
      expect(emulator.log().filter(({ status }) => status === 403)).toEqual([])
      expect(table(diagnosis.checks, diagnosis)).toContain("universe-messaging-service:publish")
    })
  )

  it.effect("that is not granted on the universe is told so", () =>
    Effect.gen(function* () {
      const emulator = yield* withKey({ key: "elsewhere", universes: [9000099] })
      const diagnosis = yield* examine(emulator, { write: true, key: "elsewhere" })
      expect(outcomes(diagnosis)["memoryStores.order"]).toEqual({ _tag: "NotGranted" })
      expect(whatOf(diagnosis, "universes")).toBe("granted on one")
      expect(changing(emulator)).toEqual([])
    })
  )

  const day = 86_400_000
  const keys = [
    ["expired", { expiresAt: start - 1000 }, "look", "known, and expired"],
    ["about to expire", { expiresAt: start + 3.5 * day }, "look", "valid, and expires in 3 days"],
    ["good for long", { expiresAt: start + 100 * day }, "fine", "valid"]
  ] as const
  for (const [what, options, verdict, said] of keys) {
    it.effect(`that is ${what} is told so`, () =>
      Effect.gen(function* () {
        const emulator = yield* withKey({ key: "dated", ...options })
        const diagnosis = yield* examine(emulator, { key: "dated", only: ["memoryStores.order"] })
        expect(verdicts(diagnosis).key).toBe(verdict)
        expect(whatOf(diagnosis, "key")).toBe(said)
        expect(diagnosis.probes.length).toBe(what === "expired" ? 0 : 1)
      })
    )
  }

  it.effect("that is disabled, or nobody's, is told so, and nothing else is asked", () =>
    Effect.gen(function* () {
      const emulator = yield* withKey({ key: "off", enabled: false })
      const off = yield* examine(emulator, { key: "off" })
      expect([verdicts(off).key, off.probes]).toEqual(["look", []])
      const nobodys = yield* examine(emulator, { key: "nobodys-secret-key" })
      expect([verdicts(nobodys).key, nobodys.probes]).toEqual(["look", []])
      expect(whatOf(nobodys, "key")).toMatch(/^not accepted \(401\)/)
      expect(emulator.log().every(({ operation }) => operation === "apiKeys.introspect")).toBe(true)
    })
  )
})

describe("a machine", () => {
  const clocks = [
    [-600, "look", "10 minutes ahead of the server's"],
    [45, "look", "behind the server's"],
    [-20, "fine", "as the server's"],
    [20, "fine", "as the server's"]
  ] as const
  for (const [seconds, verdict, said] of clocks) {
    it.effect(`whose server's clock is ${seconds} s from its own`, () =>
      Effect.gen(function* () {
        const emulator = yield* emulatorOf()
        const diagnosis = yield* examine(emulator, { answer: withDate(start + seconds * 1000), only: [] })
        expect(verdicts(diagnosis).clock).toBe(verdict)
        expect(whatOf(diagnosis, "clock")).toContain(said)
      })
    )
  }

  it.effect("that reaches nobody is told why", () =>
    Effect.gen(function* () {
      const emulator = yield* emulatorOf({ faults: [{ fault: Faults.refused, times: 100 }] })
      const diagnosis = yield* examine(emulator)
      expect(diagnosis.checks.map(({ name, verdict, what }) => [name, verdict, what])).toEqual([
        ["reachable", "look", "no: ECONNREFUSED"]
      ])
      expect(isFine(diagnosis.checks, diagnosis)).toBe(false)
    })
  )

  it.effect("asks what needs no universe where none is named", () =>
    Effect.gen(function* () {
      const emulator = yield* emulatorOf()
      const diagnosis = yield* examine(emulator, { universe: "none" })
      expect(verdicts(diagnosis).universe).toBe("unknown")
      const told = outcomes(diagnosis)
      expect(told["http.cors"]).toMatchObject({ _tag: "Answered" })
      expect(told["memoryStores.order"]).toEqual({ _tag: "NotAsked", why: "needs a universe" })
    })
  )

  const proxy = (env: Readonly<Record<string, string>>): Check | undefined =>
    surroundingChecks({ ...surroundings, env }).find(({ name }) => name === "proxy")

  it("with a proxy is told whether it is used, and never its password", () => {
    const address = "http://me:hunter2@proxy.test:3128"
    expect(proxy({})?.verdict).toBe("fine")
    expect(proxy({ HTTPS_PROXY: address })?.verdict).toBe("look")
    expect(proxy({ https_proxy: address, NODE_USE_ENV_PROXY: "1" })?.verdict).toBe("fine")
    const env = { HTTPS_PROXY: address, ROBLOX_BASE_URL: "https://me:hunter2@open.test/path" }
    expect(JSON.stringify(surroundingChecks({ ...surroundings, env }))).not.toContain("hunter2")
  })
})

describe("a report", () => {
  for (const key of ["emulator-key", "a/secret+with%2Fsigns=="]) {
    it.effect(`has neither ids nor secrets: ${key}`, () =>
      Effect.gen(function* () {
        const emulator = yield* emulatorOf({
          world: { keys: [{ key, name: "Private name", owner: "users/156" }] },
          faults: [
            { fault: Faults.status(500), operation: "dataStores.createEntry" },
            { fault: Faults.resetAfter, operation: "universes.get" }
          ]
        })
        for (const seed of Object.values(seeds)) yield* seed(emulator)
        const diagnosis = yield* examine(emulator, { write: true, key })
        const checks = [...surroundingChecks(surroundings), ...diagnosis.checks]
        const text = report(checks, diagnosis, surroundings)
        expect(JSON.parse(text).probes).toHaveLength(askable.length)
        const secrets = [
          key,
          encodeURIComponent(key),
          universeId,
          "9000002",
          "9000003",
          "156",
          "157",
          scratch,
          "Private"
        ]
        for (const secret of secrets) expect(text).not.toContain(secret)
        expect(table(checks, diagnosis)).not.toContain(key)
      })
    )
  }
})
