/** `npm run pictures`: draws the pictures of the README from what runs on the emulator; `--check` only says whether they would change. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import { command } from "./pictures/command.ts"
import { trace } from "./pictures/trace.ts"

const folder = fileURLToPath(new URL("../docs/", import.meta.url))

/** By their files in docs/. */
export const pictures: Readonly<Record<string, Effect.Effect<string, unknown>>> = {
  "command.svg": command,
  "trace.svg": trace
}

if (process.argv[1]?.endsWith("pictures.ts")) {
  for (const [name, drawing] of Object.entries(pictures)) {
    const drawn = await Effect.runPromise(drawing)
    const path = folder + name
    if (existsSync(path) && readFileSync(path, "utf8") === drawn) continue
    if (process.argv.includes("--check")) {
      console.error(`docs/${name} would change: npm run pictures`)
      process.exitCode = 1
    } else writeFileSync(path, drawn)
  }
}
