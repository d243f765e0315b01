/** Real processes on one key, one emulator and one coordinator, which is a process of its own. */
import { afterAll, beforeAll, describe } from "@effect/vitest"
import { cases } from "../fleet/cases.ts"
import { compile, coordinator, type Programs } from "../fleet/fleet.ts"

let programs: Programs
beforeAll(async () => {
  programs = await compile()
}, 60_000)
afterAll(() => programs.remove())

describe.concurrent("processes that share a key by a coordinator", () => {
  cases(
    () => programs,
    () => coordinator(programs),
    // Redis's fleets do, by the same code.
    { goesOn: false }
  )
})
