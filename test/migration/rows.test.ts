/** Each row of the page's tables does what the Python client's method does: run on the emulator, and compared. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { coverage } from "../services/coverage.ts"
import { rest } from "./rest.ts"
import { stores } from "./stores.ts"
import { outcome } from "./tools.ts"

const programs = { ...stores, ...rest }
const rows = coverage.flatMap((section) => section.rows).filter((row) => row.ours !== undefined)

describe("does what theirs does", () => {
  it("in every row", () => {
    expect(rows.map(({ theirs }) => theirs).filter((theirs) => !(theirs in programs))).toEqual([])
    expect(Object.keys(programs).filter((theirs) => !rows.some((row) => row.theirs === theirs))).toEqual([])
  })

  for (const [theirs, [program, expected]] of Object.entries(programs)) {
    it.effect(theirs, () => Effect.map(outcome(program), (result) => expect(result).toEqual(expected)))
  }
})
