/**
 * Every operation of Open Cloud is a method of its service, and what Roblox calls experimental is asked for with
 * `Experimental` wherever it can be reached.
 */
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { beforeAll, describe, expect, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { type AnyOperation, Experimental, OpenCloud } from "effect-open-cloud"
import { allOperations } from "effect-open-cloud/operations"
import { methods } from "../../scripts/docs/methods.ts"
import { Budget } from "../../src/internal/pipeline/Retry.ts"
import * as Limits from "../../src/internal/response/Limits.ts"

const operations: ReadonlyArray<AnyOperation> = allOperations
const services = [...new Set(operations.map(({ service }) => service))].sort()
const sourceOf = (service: string) => fileURLToPath(new URL(`../../src/services/${service}.ts`, import.meta.url))
const present = services.filter((service) => existsSync(sourceOf(service)))

type Service = Context.Service<unknown, object> & { readonly layer: Layer.Layer<unknown, never, OpenCloud> }
type Method = (input: unknown) => unknown

/** What a client was asked to do, in the order of the calls. Nothing is done. */
const executed: Array<AnyOperation> = []

const client = Layer.mock(OpenCloud, {
  execute: (operation: AnyOperation) =>
    Effect.suspend(() => {
      executed.push(operation)
      return Effect.die(new Error(`reached ${operation.id}`))
    }),
  transport: {
    fetch: () => Promise.reject(new Error("nothing is sent")),
    attemptTimeout: 1000,
    deadline: 1000,
    answerLimits: Limits.defaults,
    budget: new Budget(),
    retryPolicy: { attempts: 1, baseDelay: 0, maxDelay: 0, maxRetryAfter: 0, dangerouslyRetryUnsafe: false }
  }
})

const instances = new Map<string, object>()

beforeAll(() =>
  Effect.runPromise(
    Effect.gen(function* () {
      for (const name of present) {
        const module: Readonly<Record<string, Service>> = yield* Effect.promise(() => import(sourceOf(name)))
        const service = module[name]
        if (service === undefined) continue
        instances.set(name, yield* Effect.provide(service, Layer.provide(service.layer, client)))
      }
    })
  )
)

/** The methods of a service and of what is in it, by their names. */
const methodsOf = (value: object, name: string): ReadonlyArray<readonly [name: string, method: Method]> =>
  Object.entries(value).flatMap(([key, member]) => {
    if (typeof member === "function") return [[`${name}.${key}`, member as Method] as const]
    if (Effect.isEffect(member)) return [[`${name}.${key}`, () => member] as const]
    const isMore = typeof member === "object" && member !== null && !Effect.isEffect(member) && !Array.isArray(member)
    return isMore ? methodsOf(member, `${name}.${key}`) : []
  })

const methodOf = ({ name, service }: AnyOperation): Method | undefined => {
  const wanted = methods[`${service}.${name}`] ?? `${service}.${name}`
  return new Map(methodsOf(instances.get(service) ?? {}, service)).get(wanted)
}

/** An input that holds whatever is looked for, so that most methods get as far as the client. */
const anything: unknown = new Proxy(() => "1", {
  get: (_, key) => {
    if (key === Symbol.toPrimitive || key === "toString" || key === "trim" || key === "toLowerCase") return () => "1"
    if (key === Symbol.iterator) return function* () {}
    if (key === "then") return undefined
    return key === "length" ? 1 : anything
  },
  has: () => false
})

/** Runs a method with anything, and gives how that ended, as text. */
const attempt = async (method: Method, accept: boolean): Promise<string> => {
  const call = Effect.suspend(() => {
    const result = method(anything)
    if (Stream.isStream(result)) return Stream.runDrain(result as Stream.Stream<unknown>)
    return Effect.isEffect(result) ? (result as Effect.Effect<unknown>) : Effect.void
  })
  const exit = await Effect.runPromiseExit(accept ? Effect.provide(call, Experimental.accept) : call)
  return Exit.isSuccess(exit) ? "" : Cause.pretty(exit.cause)
}

const isExperimental = ({ stability }: AnyOperation): boolean => stability === "EXPERIMENTAL"

describe("services", () => {
  it("are there, every one that an operation belongs to", () => {
    expect(services).toHaveLength(27)
    expect(services.filter((service) => !instances.has(service))).toEqual([])
  })

  it("name no method that is called like its operation, nor one of an operation that is gone", () => {
    const names = new Set(operations.map(({ name, service }) => `${service}.${name}`))
    expect(Object.entries(methods).filter(([name, method]) => name === method || !names.has(name))).toEqual([])
  })
})

describe("all operations", () => {
  it("are 264", () => expect(operations).toHaveLength(264))

  for (const service of present) {
    it(`of ${service} are methods`, () => {
      const own = operations.filter((operation) => operation.service === service)
      expect(own.filter((operation) => methodOf(operation) === undefined).map(({ name }) => name)).toEqual([])
    })
  }
})

describe("experimental operations", () => {
  for (const operation of operations.filter((it) => isExperimental(it) && present.includes(it.service))) {
    it(`${operation.id} asks for Experimental`, async () => {
      const method = methodOf(operation)
      if (method === undefined) return expect.fail("has no method")
      executed.length = 0
      expect(await attempt(method, false)).toContain("effect-open-cloud/Experimental")
      expect(executed).toEqual([])
      // It is this that it asks for: with it the method goes on.
      expect(await attempt(method, true)).not.toContain("effect-open-cloud/Experimental")
    })
  }

  it("are reached by no other method either", async () => {
    let reached = 0
    for (const [service, instance] of instances) {
      for (const [name, method] of methodsOf(instance, service)) {
        executed.length = 0
        await attempt(method, false)
        reached += executed.length
        expect(executed.filter(isExperimental).map(({ id }) => [name, id])).toEqual([])
      }
    }
    // Others refuse the input; a hundred came as far as the client, so that the above means something.
    expect(reached).toBeGreaterThan(100)
  })
})

describe("what was begun", () => {
  const starters = operations.filter(({ longRunning }) => longRunning !== undefined && "pollWith" in longRunning)
  // Each page of its list is one, and the list goes on by its pages.
  const lists = ["instances.listChildren"]

  it("is begun by 23 operations", () => expect(starters).toHaveLength(23))

  for (const operation of starters.filter(({ id }) => !lists.includes(id))) {
    it(`by ${operation.id} is taken up again by its method's own resume`, async () => {
      const method = methodOf(operation) as unknown as { readonly resume: (reference: unknown) => unknown }
      const resume = (id: string) => {
        const reference = { operation: id, family: operation.longRunning?.family, input: {} }
        const resumed = method.resume(reference) as Effect.Effect<{ readonly reference: unknown }, { _tag: string }>
        return Effect.runPromise(Effect.result(Effect.provide(resumed, Experimental.accept)))
      }
      expect(await resume(operation.id)).toMatchObject({
        _tag: "Success",
        success: { reference: { operation: operation.id } }
      })
      expect(await resume("somebody.elses")).toMatchObject({
        _tag: "Failure",
        failure: { _tag: "InvalidRequest", at: "reference" }
      })
    })
  }
})
