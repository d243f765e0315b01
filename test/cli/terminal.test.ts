/** Texts of other people on a terminal: they are seen, and do nothing. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { table } from "../../src/cli/Output.ts"
import { openCloud } from "./shell.ts"

/** Clears a screen, in two ways; turns text around; begins a line. */
const odd = "\u001b[2J\u009b2J\u202e\u2028\u007f"
const acting = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

describe("a text of other people", () => {
  for (const form of ["json", "ndjson", "table"] as const) {
    it.effect(`does nothing in ${form}, as a name or as a value`, () =>
      Effect.gen(function* () {
        const emulator = yield* Emulator.make()
        const value = { [odd]: { [odd]: [odd] }, ordinary: odd, family: "👨‍👩" }
        emulator.seed.dataStores.put({ dataStoreId: "players", id: "a", value })
        const { code, err, out } = yield* openCloud(
          ["data", "get", "players", "a", "--universe", "9000001", "-o", form],
          { emulator }
        )
        assert.strictEqual(code, 0, err)
        assert.notMatch(out.replaceAll("\n", ""), acting)
        if (form !== "table") assert.deepStrictEqual(JSON.parse(out), value)
      })
    )
  }

  it.effect.each([
    [true, [], "\\u{1b}[2J"],
    [true, ["-o", "raw"], "\u001b[2J"],
    [false, [], "\u001b[2J"]
  ] as const)("that is no JSON, on a terminal (%s) and asked for with %j", ([onTerminal, flags, expected]) =>
    Effect.gen(function* () {
      const get = ["universes", "get", "--universe-id", "9000001", ...flags]
      const fetch: typeof globalThis.fetch = async () =>
        new Response("\u001b[2J", { headers: { "content-type": "text/plain" } })
      const { err, out } = yield* openCloud(get, { emulator: { fetch }, onTerminal })
      assert.strictEqual(out, `${expected}\n`, err)
    })
  )

  it.effect("does nothing in what is said beside the result", () =>
    Effect.gen(function* () {
      const fetch: typeof globalThis.fetch = async () =>
        Response.json({ dataStores: [{ id: "a" }], nextPageToken: odd })
      const { code, err } = yield* openCloud(["data-stores", "list", "--universe-id", "9000001", "--limit", "1"], {
        emulator: { fetch }
      })
      assert.strictEqual(code, 0, err)
      assert.include(err, "more: --start")
      assert.notMatch(err.replaceAll("\n", ""), acting)
    })
  )
})

describe("a table", () => {
  it("has as many rows as there are", () => {
    const rows = Array.from({ length: 150_000 }, (_, id) => ({ id }))
    assert.strictEqual(table(rows).split("\n").length, 150_001)
  })
})
