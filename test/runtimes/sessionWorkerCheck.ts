/** What the Worker with one session has to answer when several requests need it at once. */
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import type { Outcome } from "./suite.ts"

/** The variables that it is deployed with. */
export const bindings = (baseUrl: string): Readonly<Record<string, string>> => ({ ISSUER: `${baseUrl}/oauth/` })

const operation = "oauth.token"
const usual = 899_000

/** Asks the Worker at an address, and looks into the emulator that it calls. */
export const check = async (url: string, emulator: Emulator): Promise<ReadonlyArray<Outcome>> => {
  const sent = () => emulator.log().filter((entry) => entry.operation === operation).length
  const { lifetimes } = emulator.world.oauth

  const ask = async (path: string) => {
    const answer = await fetch(url + path, { signal: AbortSignal.timeout(20_000) })
    return `${answer.status} ${await answer.text()}`
  }

  /** Several requests, one soon after the other: how many there are of each answer, and of requests for tokens. */
  const many = async (path: string, times: number) => {
    const before = sent()
    const answers = await Promise.all(
      Array.from({ length: times }, async (_, index) => {
        await new Promise((resolve) => setTimeout(resolve, index * 20))
        return ask(path).catch(String)
      })
    )
    return { answers: new Set(answers), sent: sent() - before }
  }

  const late = () => emulator.faults.add({ operation, times: 1, fault: Faults.latency("300 millis") })

  /** Signs in, with a token that lives for so many milliseconds, by a callback that comes three times. */
  const signIn = async (lifetime: number) => {
    lifetimes.access = lifetime
    const address = (await ask("/sign-in")).replace(/^200 /, "")
    const back = new URL((await fetch(address, { redirect: "manual" })).headers.get("location") ?? "")
    late()
    const { answers, sent } = await many(`/complete${back.search}`, 3)
    lifetimes.access = usual
    return [[...answers], sent]
  }

  const refreshed = async (lifetime: number) => {
    await signIn(lifetime)
    late()
    const { answers, sent } = await many("/", 6)
    return [answers.size, [...answers].every((answer) => answer.startsWith("200 ")), sent]
  }

  const cases: ReadonlyArray<readonly [name: string, run: () => Promise<unknown>, expected: unknown]> = [
    ["completes a callback once that comes three times", () => signIn(50_000), [["200 SignedIn"], 1]],
    ["refreshes once for six requests when that is due", () => refreshed(50_000), [1, true, 1]],
    ["refreshes once for six requests that have no token", () => refreshed(1), [1, true, 1]],
    [
      "answers with a token that is valid while the authorization server hangs",
      async () => {
        await signIn(50_000)
        emulator.faults.add({ operation, times: 1, fault: Faults.hang() })
        const { answers, sent } = await many("/", 6)
        return [answers.size, [...answers].every((answer) => answer.startsWith("200 ")), sent]
      },
      [1, true, 1]
    ]
  ]

  const outcomes: Array<Outcome> = []
  for (const [name, run, expected] of cases) {
    const actual = await run().then(JSON.stringify, String)
    const wanted = JSON.stringify(expected)
    outcomes.push({
      name: `a Worker with one session for all requests ${name}`,
      ...(actual === wanted ? {} : { failure: `${actual} is not ${wanted}` })
    })
  }
  return outcomes
}
