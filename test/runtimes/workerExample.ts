/** The Worker of `examples/worker`: bundled as it is deployed, and what it answers over HTTP. */
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import { build } from "esbuild"
import type { Outcome } from "./suite.ts"

const path = fileURLToPath(new URL("../../examples/worker/worker.ts", import.meta.url))

/** Bundles it with the package as it is installed in a project, by the options that Wrangler gives to esbuild. */
export const bundle = async (project: string, outfile: string): Promise<void> => {
  await build({
    stdin: { contents: await readFile(path, "utf8"), resolveDir: project, loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    target: "es2024",
    platform: "browser",
    conditions: ["workerd", "worker", "browser"]
  })
}

/** The variables that it is deployed with. */
export const bindings = (baseUrl: string): Readonly<Record<string, string>> => ({
  ROBLOX_API_KEY: "emulator-key",
  ROBLOX_UNIVERSE_ID: "9000001",
  ROBLOX_BASE_URL: baseUrl
})

const operation = "messaging.publish"

/** Asks the Worker at an address, and looks into the emulator that it calls. */
export const check = async (url: string, emulator: Emulator): Promise<ReadonlyArray<Outcome>> => {
  const calls = () => emulator.log().filter((entry) => entry.operation === operation)

  /** What the Worker answers, and what came of it at the emulator. */
  const post = async (body: string, signal = AbortSignal.timeout(20_000)) => {
    const [before, published] = [calls().length, emulator.views.messaging.published().length]
    const answer = await fetch(url, { method: "POST", body, signal })
    return {
      status: answer.status,
      text: await answer.text(),
      sent: calls().length - before,
      published: emulator.views.messaging
        .published()
        .slice(published)
        .map(({ message, topic }) => [topic, message])
    }
  }

  const cases: ReadonlyArray<readonly [name: string, run: () => Promise<unknown>, expected: unknown]> = [
    [
      "announces what is posted",
      () => post("Hi 🦊"),
      { status: 204, text: "", sent: 1, published: [["announcements", "Hi 🦊"]] }
    ],
    [
      "refuses what is too long, and sends nothing",
      async () => {
        const { text, ...rest } = await post("x".repeat(2_000))
        return { ...rest, names: text.includes("message") }
      },
      { status: 400, sent: 0, published: [], names: true }
    ],
    [
      "does not repeat what may have arrived, and says so",
      () => {
        emulator.faults.add({ operation, times: 1, fault: Faults.resetAfter })
        return post("Bye")
      },
      { status: 502, text: "unknown", sent: 1, published: [["announcements", "Bye"]] }
    ],
    [
      "says that it was answered where Roblox refuses",
      () => {
        emulator.faults.add({ operation, times: 1, fault: Faults.status(403) })
        return post("No")
      },
      { status: 502, text: "answered", sent: 1, published: [] }
    ]
  ]

  const outcomes: Array<Outcome> = []
  for (const [name, run, expected] of cases) {
    const actual = await run().then(JSON.stringify, String)
    const wanted = JSON.stringify(expected)
    outcomes.push({
      name: `the Worker of the example ${name}`,
      ...(actual === wanted ? {} : { failure: `${actual} is not ${wanted}` })
    })
  }
  return outcomes
}
