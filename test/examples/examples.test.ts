/** The examples do what they say, on the emulator. */
import { Effect } from "effect"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { Emulator, Faults } from "effect-open-cloud/emulator"
import { afterEach, describe, expect, it, vi } from "vitest"
import { make } from "../../examples/backend/profiles.ts"
import worker from "../../examples/worker/worker.ts"
import "../../examples/tested/reward.test.ts"

const emulate = () => Effect.runPromise(Emulator.make())
const requests = (emulator: Emulator) => emulator.log().map(({ operation, status }) => [operation, status])

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe("the backend", () => {
  const serve = (emulator: Emulator) =>
    make(OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch: emulator.fetch }))
  const get = (id: string) => new Request(`http://localhost/users/${id}`)

  it("asks once for what many ask, and says who is not there", async () => {
    const emulator = await emulate()
    const { dispose, handler } = serve(emulator)
    const answers = await Promise.all([handler(get("156")), handler(get("156"))])
    expect(await Promise.all(answers.map((answer) => answer.json()))).toMatchObject([
      { name: "builder" },
      { name: "builder" }
    ])
    expect(requests(emulator)).toEqual([["users.get", 200]])
    expect((await handler(get("424242"))).status).toBe(404)
    expect((await handler(get("nobody"))).status).toBe(404)
    await dispose()
  })

  it("hides what went wrong", async () => {
    const emulator = await emulate()
    emulator.faults.add({ operation: "users.get", fault: Faults.status(403) })
    const { dispose, handler } = serve(emulator)
    vi.spyOn(console, "log").mockImplementation(() => {})
    const answer = await handler(get("156"))
    expect([answer.status, await answer.text()]).toEqual([503, `{"error":"try again later"}`])
    await dispose()
  })
})

describe("the worker", () => {
  const env = { ROBLOX_API_KEY: "emulator-key", ROBLOX_UNIVERSE_ID: "9000001" }
  const post = (body: string) => new Request("https://worker.example", { method: "POST", body })

  it("announces once, even where it cannot know that it did", async () => {
    const emulator = await emulate()
    vi.stubGlobal("fetch", emulator.fetch)
    expect((await worker.fetch(post("Hi"), env)).status).toBe(204)
    expect((await worker.fetch(post("x".repeat(2_000)), env)).status).toBe(400)
    emulator.faults.add({ fault: Faults.resetAfter })
    const lost = await worker.fetch(post("Bye"), env)
    expect([lost.status, await lost.text()]).toEqual([502, "unknown"])
    expect(emulator.log()).toHaveLength(2)
  })
})

it("the script prints leaders", async () => {
  const emulator = await emulate()
  vi.stubGlobal("fetch", emulator.fetch)
  vi.stubEnv("ROBLOX_API_KEY", "emulator-key")
  const printed = vi.spyOn(console, "log").mockImplementation(() => {})
  await import("../../examples/script/leaders.ts")
  expect(printed.mock.calls).toEqual([
    ["Player_156", 12],
    ["Player_157", 7]
  ])
})
