/** What the Worker that takes webhooks has to answer when deliveries come at once, again, and while others hang. */
import * as Effect from "effect/Effect"
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import { signedRequest } from "effect-open-cloud/webhooks"
import type { Outcome } from "./suite.ts"

const secret = "a-secret-of-the-emulator"

/** The variables that it is deployed with. */
export const bindings = (baseUrl: string): Readonly<Record<string, string>> => ({ BASE_URL: baseUrl, SECRET: secret })

const operation = "messaging.publish"

/** Asks the Worker at an address, and looks into the emulator that it calls. */
export const check = async (url: string, emulator: Emulator): Promise<ReadonlyArray<Outcome>> => {
  const deliver = async (id: string): Promise<string> => {
    const payload = { UserId: 156 }
    const request = await Effect.runPromise(signedRequest({ type: "SampleNotification", payload, id, secret, url }))
    try {
      const answer = await fetch(request, { signal: AbortSignal.timeout(20_000) })
      return `${answer.status} ${(await answer.text()).trim()}`
    } catch (error) {
      return String(error)
    }
  }

  const announced = (id: string) =>
    emulator.views.messaging.published().filter(({ message, topic }) => topic === "webhooks" && message === id).length

  /** Lets the Worker's next call wait, and is there when it has been sent. */
  const slowly = async (fault: Faults.Fault, begin: () => Promise<string>) => {
    const sent = () => emulator.log().filter((entry) => entry.operation === operation).length
    const before = sent()
    const arrived = new Promise<void>((resolve) => {
      emulator.faults.add({
        operation,
        times: 1,
        fault,
        when: () => {
          resolve()
          return true
        }
      })
    })
    const first = begin()
    await arrived
    return { first, sent: () => sent() - before }
  }

  const busy = "503 the same notification is being handled"
  const cases: ReadonlyArray<readonly [name: string, run: () => Promise<unknown>, expected: unknown]> = [
    [
      "handles many notifications that come at once, from the first request on",
      async () => {
        const ids = Array.from({ length: 12 }, (_, index) => `many-${index}`)
        const answers = await Promise.all(ids.map(deliver))
        return [[...new Set(answers)], ids.map(announced)]
      },
      [["200 handled"], Array.from({ length: 12 }, () => 1)]
    ],
    [
      "handles one notification once that comes twice at once, and acknowledges it later",
      async () => {
        const { first, sent } = await slowly(Faults.latency("1 second"), () => deliver("twice"))
        const second = await deliver("twice")
        return [await first, second, await deliver("twice"), announced("twice"), sent()]
      },
      ["200 handled", busy, "200 handled before", 1, 1]
    ],
    [
      "lets no delivery wait for another that hangs, and handles that one when it comes again",
      async () => {
        const { first } = await slowly(Faults.hang(), () => deliver("hangs"))
        const others = await Promise.all(["a", "b", "c"].map((id) => deliver(`beside-${id}`)))
        return [others, await deliver("hangs"), await first, await deliver("hangs"), announced("hangs")]
      },
      [
        ["200 handled", "200 handled", "200 handled"],
        busy,
        "503 the notification was not handled in time",
        "200 handled",
        1
      ]
    ]
  ]

  const outcomes: Array<Outcome> = []
  for (const [name, run, expected] of cases) {
    const actual = await run().then(JSON.stringify, String)
    const wanted = JSON.stringify(expected)
    outcomes.push({
      name: `a Worker that takes webhooks ${name}`,
      ...(actual === wanted ? {} : { failure: `${actual} is not ${wanted}` })
    })
  }
  return outcomes
}
