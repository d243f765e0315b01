/** The doctor as a shell runs it, against an emulator over HTTP. */
import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { serve } from "effect-open-cloud/emulator/node"
import { expect, it, onTestFinished } from "vitest"
import { Emulator, type EmulatorOptions, Faults } from "../../src/emulator/index.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))
const command = ["--conditions=@effect-open-cloud/source", "--import", "tsx", "src/cli/main.ts", "doctor"]

const served = async (options: EmulatorOptions = {}) => {
  const scope = Effect.runSync(Scope.make())
  onTestFinished(() => Effect.runPromise(Scope.close(scope, Exit.void)))
  const emulator = await Effect.runPromise(Emulator.make(options))
  const { env } = await Effect.runPromise(Effect.provideService(serve(emulator), Scope.Scope, scope))
  return { emulator, env: { ...process.env, ...env, ROBLOX_UNIVERSE_ID: "9000001" } }
}

const start = (env: NodeJS.ProcessEnv, ...args: ReadonlyArray<string>) => {
  const child = spawn(process.execPath, [...command, ...args], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] })
  onTestFinished(() => void child.kill("SIGKILL"))
  let [out, err] = ["", ""]
  child.stdout.on("data", (chunk) => (out += String(chunk)))
  child.stderr.on("data", (chunk) => (err += String(chunk)))
  const ended = new Promise<{ readonly status: number | null; readonly out: string; readonly err: string }>((resolve) =>
    child.once("close", (status) => resolve({ status, out, err }))
  )
  return { child, ended }
}

it("prints a table, and ends with 0 where all is fine", async () => {
  const { env } = await served()
  const { err, out, status } = await start(env, "--only", "places.universeOfPlace").ended
  expect(err).toBe("")
  expect(out).toMatch(/^ {2}ok +clock +as the server's$/m)
  expect(out).toMatch(/^ {2}ok +places\.universeOfPlace +gone/m)
  expect(status).toBe(0)
})

it("prints a report without ids and secrets, and ends with 1 where an answer is another", async () => {
  const { env } = await served({ dialect: { "configs.neverPublished": "empty" } })
  const { err, out, status } = await start(env, "--json", "--only", "configs.neverPublished").ended
  expect(err).toBe("")
  expect(JSON.parse(out)).toMatchObject({
    probes: [{ question: "configs.neverPublished", outcome: "answered", answer: "empty", taken: "notFound" }]
  })
  for (const secret of ["emulator-key", "9000001", "127.0.0.1"]) expect(out).not.toContain(secret)
  expect(status).toBe(1)
})

it("takes away what it made when it is told to stop", async () => {
  const { emulator, env } = await served({
    faults: [{ fault: Faults.hang({ effect: "applied" }), operation: "dataStores.setEntryV1" }]
  })
  const { child, ended } = start(env, "--write")
  while (emulator.faults.remaining() > 0) await new Promise((resolve) => setImmediate(resolve))
  child.kill("SIGINT")
  const { err, status } = await ended
  expect(err).toMatch(
    /^stopped; what was made is deleted(?:, but for the empty data store, called doctor-[0-9a-f]{8})?\n$/
  )
  expect(status).toBe(1)
  const created = emulator.log().find(({ operation }) => operation === "dataStores.createEntry")
  const dataStoreId = String(created?.input.data_store_id)
  expect(dataStoreId).toMatch(/^doctor-[0-9a-f]{8}$/)
  expect(emulator.views.dataStores.entries({ dataStoreId }).filter(({ state }) => state === "ACTIVE")).toEqual([])
  expect(emulator.views.memoryStores.sortedMapItems({ sortedMapId: dataStoreId })).toEqual([])
})

it("says what remains when it is told to stop and cannot take away what it made", async () => {
  const { emulator, env } = await served({
    faults: [{ fault: Faults.status(500), operation: "dataStores.deleteEntry", times: 1000 }]
  })
  const { child, ended } = start(env, "--write", "--only", "dataStores.prefixWithoutScope")
  while (!emulator.log().some(({ operation }) => operation === "dataStores.createEntry")) {
    await new Promise((resolve) => setImmediate(resolve))
  }
  child.kill("SIGINT")
  const { err, status } = await ended
  expect(err).toMatch(
    /^stopped; of what was made, 1 could not be deleted \(dataStores\.deleteEntry\), called doctor-[0-9a-f]{8}\n$/
  )
  expect(status).toBe(1)
})

it("prints what a key is called without letting it act on the terminal", async () => {
  const name = "a\u001b[2J\nok  forged\u009b1m\u202e\u2028z"
  const { env } = await served({ world: { keys: [{ key: "emulator-key", name }] } })
  const { out } = await start(env, "--only", "places.universeOfPlace").ended
  expect(out).toContain('"a\\u{1b}[2J\\u{a}ok  forged\\u{9b}1m\\u{202e}\\u{2028}z"')
  expect(out.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
})
