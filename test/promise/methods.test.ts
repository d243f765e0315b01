/**
 * Every method of every service by its promise: what comes of it is what comes of the method itself, on an emulator that
 * was told the same. Nothing here names a method but the inputs of those that are more than an operation.
 */
import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { afterAll, assert, beforeAll, describe, it, vi } from "@effect/vitest"
import * as BigDecimal from "effect/BigDecimal"
import * as Cause from "effect/Cause"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { type AnyOperation, Credentials, Experimental, OpenCloud } from "effect-open-cloud"
import type { Emulator } from "effect-open-cloud/emulator"
import { allOperations } from "effect-open-cloud/operations"
import { connect, type Nameable, type ServiceClass } from "effect-open-cloud/promise"
import { methods } from "../../scripts/docs/methods.ts"
import * as Monotonic from "../../src/internal/runtime/Monotonic.ts"
import { minimalInput } from "../witness/inputs.ts"
import { emulate } from "./world.ts"

const folder = fileURLToPath(new URL("../../src/services", import.meta.url))
const names = readdirSync(folder).flatMap((file) => /^(?!EntryStore)(\w+)\.ts$/.exec(file)?.[1] ?? [])

type Fields = Readonly<Record<string, unknown>>
type Method = ((...input: ReadonlyArray<unknown>) => unknown) & Fields

/** What the emulator has. */
const ids: Fields = {
  universeId: 9000001,
  placeId: 9000002,
  groupId: 9000003,
  userId: 156,
  dataStoreId: "Players",
  orderedDataStoreId: "Points",
  universeIds: [9000001],
  groupIds: [9000003]
}

const waiting = { firstPause: "1 millis", longestPause: "5 millis", deadline: "200 millis" }
const text = new Blob(["x"], { type: "image/png" })

/** Inputs of methods that are more than one operation, or take a function. */
const composed: Readonly<Record<string, ReadonlyArray<unknown>>> = {
  "dataStores.modifyEntry": [{ entryId: "k1" }, () => ({ value: 2 })],
  "configs.modify": [{ repository: "InExperienceConfig" }, () => ({ set: { a: 1 } }), waiting],
  "configs.getValue": [{ repository: "InExperienceConfig", key: "a", schema: Schema.Json }],
  "experiments.modify": [{ experimentId: "1" }, (design: unknown) => design],
  "localization.modifyTable": [{ tableId: "0b9f6a9c-3c1e-4c2f-9a53-5a5f5d1f2b11" }, () => ({ upsert: [] })],
  "memoryStores.consumeQueue": [{ queueId: "jobs", allOrNothing: false }, () => Effect.succeed("done")],
  "memoryStores.createQueueItem": [{ queueId: "jobs", data: 1, ttl: "1 hour" }],
  "memoryStores.createSortedMapItem": [{ sortedMapId: "m", itemId: "a", value: 1, ttl: "1 hour" }],
  "memoryStores.listSortedMapItems": [{ sortedMapId: "m" }],
  "messaging.publish": [{ topic: "news", message: "hi" }],
  "users.sendNotification": [{ messageId: "0b9f6a9c-3c1e-4c2f-9a53-5a5f5d1f2b11" }],
  "assets.upload": [{ assetType: "Image", displayName: "x", file: text, creator: { userId: 156 } }, waiting],
  "assets.create": [{ assetType: "Image", displayName: "x", file: text, creator: { userId: 156 } }],
  "secrets.create": [{ secretId: "a", secret: "s" }],
  "secrets.upsert": [{ secretId: "a", secret: "t" }],
  "luauExecution.run": [{ script: "return 1" }, waiting],
  "luauExecution.createTask": [{ script: "return 1" }],
  "userRestrictions.ban": [{ duration: "3 days", displayReason: "a", privateReason: "b" }],
  "groups.findMembership": [{}],
  "servers.restartAll": [{ closeAllVersions: true }]
}

const found = new Map<string, AnyOperation>(
  allOperations.map((operation: AnyOperation) => {
    const name = `${operation.service}.${operation.name}`
    return [methods[name] ?? name, operation]
  })
)

/** The input of a method: what its operation needs, and ids of what there is. */
const inputOf = (service: string, name: string): ReadonlyArray<unknown> => {
  const own = composed[`${service.slice(0, 1).toLowerCase()}${service.slice(1)}.${name}`]
  if (own !== undefined) {
    const [input, ...rest] = own
    return [{ ...ids, ...(input as Fields) }, ...rest]
  }
  const operation = found.get(`${service}.${name}`)
  const { body, ...parameters } = operation === undefined ? ({} as Fields) : minimalInput(operation)
  return [{ ...ids, entryId: "k1", ...parameters, ...(body as Fields), ...ids }, waiting]
}

/** What is the same on two emulators. */
const settled = (value: unknown): unknown => {
  if (DateTime.isDateTime(value)) return DateTime.formatIso(value)
  if (BigDecimal.isBigDecimal(value)) return BigDecimal.format(value)
  if (typeof value === "function" || Effect.isEffect(value)) return "callable"
  if (Option.isOption(value)) return settled(Option.getOrUndefined(value))
  if (Array.isArray(value)) return value.map(settled)
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value
  const fields = Object.entries(value).map(([name, field]) => [name === "await" ? "result" : name, settled(field)])
  return Object.fromEntries(fields.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
}

type Ending = readonly ["gives" | "fails", unknown]

const told = (error: unknown): Ending => [
  "fails",
  error instanceof Error ? `${error.name}: ${error.message}`.replace(/\d+(\.\d+)? m?s\b/g, "a while") : String(error)
]

/** Items of a list; a queue has one, and is waited at for others. */
const mostOf = (method: string): number => (method === "consumeQueue" ? 1 : 3)

const direct = async (method: unknown, input: ReadonlyArray<unknown>, most: number): Promise<Ending> => {
  const made = Effect.suspend(() => {
    const result = typeof method === "function" && !Effect.isEffect(method) ? (method as Method)(...input) : method
    return (Stream.isStream(result) ? Stream.runCollect(Stream.take(result, most)) : result) as Effect.Effect<
      unknown,
      unknown
    >
  })
  const exit = await Effect.runPromiseExit(Effect.provide(made, Experimental.accept))
  return Exit.isSuccess(exit) ? ["gives", settled(exit.value)] : told(Cause.squash(exit.cause))
}

const promised = async (method: unknown, input: ReadonlyArray<unknown>, most: number): Promise<Ending> => {
  try {
    const result = (method as Method)(...input)
    if (typeof result !== "object" || result === null || !(Symbol.asyncIterator in result)) {
      assert.instanceOf(result, Promise)
      return ["gives", settled(await result)]
    }
    const items: Array<unknown> = []
    for await (const item of result as AsyncIterable<unknown>) if (items.push(item) === most) break
    return ["gives", settled(items)]
  } catch (error) {
    return told(error)
  }
}

const classes = new Map<string, ServiceClass & Nameable>()

beforeAll(async () => {
  // The origin of even time is found once for all files of a worker, by the real date.
  Effect.runSync(Monotonic.now)
  // Etags and revisions are of the time at which something is written.
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-01-02T03:04:05Z") })
  for (const name of names) classes.set(name, (await import(`${folder}/${name}.ts`))[name])
})

afterAll(() => {
  vi.useRealTimers()
})

const world = async (): Promise<Emulator> => {
  const emulator = await emulate()
  const { experiences, experiments, memoryStores, thumbnails } = emulator.world
  experiences.instanceMillis = experiments.millis = memoryStores.flushing.millis = thumbnails.uploadMillis = 0
  thumbnails.renderMillis = 0
  emulator.seed.assets.setTimes({ operation: 0, review: 0 })
  emulator.seed.luauExecution.setTiming({ queuedMillis: 0, processingMillis: 0 })
  for (let index = 0; index < 5; index++) {
    emulator.seed.dataStores.put({ dataStoreId: "Players", id: `k${index}`, value: index })
    emulator.seed.orderedDataStores.put({ orderedDataStoreId: "Points", id: `k${index}`, value: index })
  }
  return emulator
}

const options = { attemptTimeout: "5 seconds", deadline: "5 seconds", retryPolicy: { attempts: 1 } } as const

// The last of them counts what came of the others.
describe("every method gives by its promise what it gives itself", { shuffle: false }, () => {
  let given = 0
  let all = 0

  for (const name of names) {
    it(`of ${name}`, async () => {
      const service = classes.get(name)!
      const [ours, theirs] = [await world(), await world()]
      const client = OpenCloud.layer({ ...options, credentials: Credentials.apiKey("emulator-key"), fetch: ours.fetch })
      const instance = await Effect.runPromise(
        Effect.provide(
          service,
          Layer.provide(service.layer as Layer.Layer<unknown, never, OpenCloud>, client)
        ) as Effect.Effect<Fields>
      )
      const cloud = connect(
        { ...options, apiKey: "emulator-key", fetch: theirs.fetch, experimental: true },
        { it: service }
      )
      // One service of many, whose type is not known here.
      const face = (cloud as unknown as Fields).it as Fields
      assert.deepStrictEqual(Object.keys(face), Object.keys(instance))
      const differing: Array<unknown> = []
      for (const [method, member] of Object.entries(instance)) {
        const input = inputOf(name, method)
        const isNullary = Effect.isEffect(member)
        const expected = await direct(member, input, mostOf(method))
        const actual = await promised(face[method], isNullary ? [] : input, mostOf(method))
        all++
        if (expected[0] === "gives") given++
        if (JSON.stringify(actual, digits) !== JSON.stringify(expected, digits))
          differing.push([method, expected, actual])
        // What the method has beside it.
        assert.deepStrictEqual(
          Object.keys(face[method] as Method),
          Object.keys(member as Method).filter((key) => !isNullary && key !== "pages"),
          method
        )
      }
      assert.deepStrictEqual(differing, [])
      assert.deepStrictEqual(
        theirs.log().map(({ operation, status }) => [operation, status]),
        ours.log().map(({ operation, status }) => [operation, status])
      )
    })
  }

  it("and not by failing alike: a hundred succeed", () => {
    assert.isAtLeast(all, 268)
    assert.isAtLeast(given, 100)
  })
})

const digits = (_: string, value: unknown): unknown => (typeof value === "bigint" ? `${value}n` : value)
