/**
 * The code in the README and in docs/ runs on the emulator, and prints what it says it prints. Its types are a part of
 * `npm run check`.
 */
import { AsyncLocalStorage } from "node:async_hooks"
import { mkdtempSync, readdirSync, readFileSync } from "node:fs"
import { Server } from "node:http"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { serve } from "effect-open-cloud/emulator/node"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { type Example, writeExamples } from "../../scripts/docs/examples.ts"
import { Emulator } from "../../src/emulator/index.ts"
import { started } from "../redis/server.ts"

// Now, and not before all tests: tests among the examples are to be found.
const examples = writeExamples()
const programs = examples.filter(({ isPage, isTest }) => !isPage && !isTest)

/** Each runs on an emulator of its own, beside others: much of what they do is to wait. */
interface Run {
  readonly emulator: Emulator
  readonly printed: Array<ReadonlyArray<unknown>>
}
const running = new AsyncLocalStorage<Run>()
const together = 16

const makeEmulator = async () => {
  const emulator = await Effect.runPromise(Emulator.make())
  // Examples that wait need not wait long: for operations, and until an experiment has results.
  const { experiences, experiments, memoryStores, thumbnails } = emulator.world
  experiences.instanceMillis = experiments.millis = memoryStores.flushing.millis = thumbnails.uploadMillis = 0
  emulator.world.dialect["experiments.resultsMillis"] = 0
  emulator.seed.analytics.configure({ operationMillis: 0 })
  emulator.seed.assets.setTimes({ operation: 0, review: 0 })
  emulator.seed.luauExecution.setTiming({ queuedMillis: 0, processingMillis: 0 })
  // What the first program leaves behind.
  emulator.seed.dataStores.put({ dataStoreId: "Players", id: "Player_156", value: { coins: 10 }, users: ["users/156"] })
  return emulator
}

const scope = Scope.makeUnsafe()
const listening: Array<Server> = []
const runs = new Map<string, Promise<Run["printed"]>>()

beforeAll(async () => {
  // For those that bring a transport of their own: all others are led to the emulator of their run.
  const { url } = await Effect.runPromise(Scope.provide(serve(await makeEmulator()), scope))
  vi.stubEnv("ROBLOX_BASE_URL", url)
  const redis = await Effect.runPromise(Scope.provide(started(), scope))
  vi.stubEnv("REDIS_URL", redis.url)
  const { fetch } = globalThis
  const isElsewhere = ({ hostname, origin }: URL) =>
    origin !== new URL(url).origin && ["127.0.0.1", "localhost"].includes(hostname)
  vi.stubGlobal("fetch", ((request, init) => {
    const run = running.getStore()
    const address = new URL(request instanceof Request ? request.url : request)
    return (run === undefined || isElsewhere(address) ? fetch : run.emulator.fetch)(request, init)
  }) satisfies typeof fetch)
  vi.stubEnv("BACKUPS", mkdtempSync(`${tmpdir()}/backups-`))
  vi.stubEnv("DATA", mkdtempSync(`${tmpdir()}/data-`))
  vi.stubEnv("PORT", "0")
  vi.stubEnv("ROBLOX_API_KEY", "emulator-key")
  vi.stubEnv("ROBLOX_WEBHOOK_SECRET", "secret")
  vi.stubEnv("ROBLOX_CLIENT_SECRET", "secret")
  vi.stubEnv("COORDINATOR_SECRET", "for this machine, and for this test alone")

  const { listen } = Server.prototype
  vi.spyOn(Server.prototype, "listen").mockImplementation(function (this: Server, ...args) {
    if (running.getStore() !== undefined) listening.push(this)
    return Reflect.apply(listen, this, args)
  })
  const { log } = console
  vi.spyOn(console, "log").mockImplementation((...values) => {
    const run = running.getStore()
    if (run === undefined) log(...values)
    else run.printed.push(values)
  })

  const runOf = async ({ path }: Example) => {
    const run: Run = { emulator: await makeEmulator(), printed: [] }
    await running.run(run, () => import(path))
    return run.printed
  }
  const lanes: Array<Promise<unknown>> = Array.from({ length: together }, () => Promise.resolve())
  for (const [index, example] of programs.entries()) {
    const result = lanes[index % together]?.then(() => runOf(example))
    if (result === undefined) continue
    runs.set(example.path, result)
    lanes[index % together] = result.catch(() => {}) // is told by the test of this example
  }
})

afterAll(async () => {
  await Promise.allSettled(runs.values())
  // Those that serve until they are told to stop.
  for (const server of listening) server.close()
  // What it follows from promise to promise would slow down all tests that come later in this process.
  running.disable()
  await Effect.runPromise(Scope.close(scope, Exit.void))
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe("documented code", () => {
  it("is there to be tested", () => expect(examples.length).toBeGreaterThan(5))

  it("takes no secret from the environment that may be missing there", () => {
    // An empty secret is found out late: `Config.Redacted` fails at once, and shows in no log. `connect` throws at once.
    const careless = /\?\? ""|process\.env(?:\.|\[")\w*(?:KEY|SECRET|TOKEN|PASSWORD|DATABASE)/
    // Comments hold what programs of other libraries did.
    const connected = /\bapiKey: process\.env\.\w+(?=[,\s})])|^\s*\/\/.*$/gm
    const found = examples.filter(({ text }) => careless.test(text.replaceAll(connected, "")))
    expect(found.map(({ name }) => name)).toEqual([])
    const folder = fileURLToPath(new URL("../../examples", import.meta.url))
    const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /(?<!node_modules.*)\.ts$/.test(file))
      .filter((file) =>
        /process\.env\.\w*(?:KEY|SECRET|TOKEN|PASSWORD)\w* \?\?/.test(readFileSync(`${folder}/${file}`, "utf8"))
      )
    expect(sources).toEqual([])
  })

  describe.each(examples.filter(({ isTest }) => isTest))("passes: $name", async ({ path }) => {
    await import(path)
  })

  it.each(programs)("runs: $name", async ({ path, printed }) => {
    const found = await runs.get(path)
    for (const values of printed) expect(found).toContainEqual(values)
  })
})
