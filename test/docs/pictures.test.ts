/** The pictures of the README are what the emulator gives today. */
import { readFileSync } from "node:fs"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { pictures } from "../../scripts/pictures.ts"

it.live.each(Object.entries(pictures))("%s is as `npm run pictures` draws it", ([name, drawing]) =>
  Effect.gen(function* () {
    const page = readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8")
    assert.strictEqual(yield* drawing, page)
  })
)
