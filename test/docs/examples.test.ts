/**
 * The code in the README and in docs/ runs on the emulator, and prints what it says it prints. Its types are a part of
 * `npm run check`.
 */
import { mkdtempSync, readdirSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { serve } from "effect-open-cloud/emulator/node"
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest"
import { writeExamples } from "../../scripts/docs/examples.ts"
import { Emulator } from "../../src/emulator/index.ts"
import { started } from "../redis/server.ts"

// Now, and not before all tests: tests among the examples are to be found.
const examples = writeExamples()

const scope = Scope.makeUnsafe()

beforeAll(async () => {
  const emulator = await Effect.runPromise(Emulator.make())
  // Examples that wait need not wait long: for operations, and until an experiment has results.
  const { experiences, experiments, memoryStores, thumbnails } = emulator.world
  experiences.instanceMillis = experiments.millis = memoryStores.flushing.millis = thumbnails.uploadMillis = 0
  emulator.world.dialect["experiments.resultsMillis"] = 0
  emulator.seed.assets.setTimes({ operation: 0, review: 0 })
  emulator.seed.luauExecution.setTiming({ queuedMillis: 0, processingMillis: 0 })
  // For those that bring a transport of their own, or a server.
  const { url } = await Effect.runPromise(Scope.provide(serve(emulator), scope))
  vi.stubEnv("ROBLOX_BASE_URL", url)
  const redis = await Effect.runPromise(Scope.provide(started(), scope))
  vi.stubEnv("REDIS_URL", redis.url)
  const { fetch } = globalThis
  const isHere = (request: string | URL | Request) =>
    ["127.0.0.1", "localhost"].includes(new URL(request instanceof Request ? request.url : request).hostname)
  vi.stubGlobal("fetch", ((request, init) =>
    (isHere(request) ? fetch : emulator.fetch)(request, init)) satisfies typeof fetch)
  vi.stubEnv("BACKUPS", mkdtempSync(`${tmpdir()}/backups-`))
  vi.stubEnv("ROBLOX_API_KEY", "emulator-key")
  vi.stubEnv("ROBLOX_WEBHOOK_SECRET", "secret")
  vi.stubEnv("ROBLOX_CLIENT_SECRET", "secret")
  vi.stubEnv("COORDINATOR_SECRET", "for this machine, and for this test alone")
})

afterAll(async () => {
  await Effect.runPromise(Scope.close(scope, Exit.void))
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

  it.each(examples.filter(({ isTest }) => !isTest))("runs: $name", async (example) => {
    const log = vi.spyOn(console, "log")
    onTestFinished(() => log.mockRestore())
    await import(example.path)
    for (const values of example.printed) expect(log).toHaveBeenCalledWith(...values)
  })
})
