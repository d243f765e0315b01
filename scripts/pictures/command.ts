/** The command in a shell: what is typed, and what it prints on the emulator. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { openCloud } from "../../test/cli/shell.ts"
import { line, margin, picture, type Run, text } from "./svg.ts"

const commands: ReadonlyArray<ReadonlyArray<string>> = [
  ["users", "get", "--user-id", "156", "--fields", "name,displayName,locale"],
  [
    "ordered-data-stores",
    "list-entries",
    "--ordered-data-store-id",
    "Wins",
    "--scope-id",
    "global",
    "--fields",
    "id,value"
  ],
  ["place", "publish", "game.rbxlx", "--yes", "--restart", "--wait", "--fields", "version,published,drained"],
  ["users", "get", "--user-id", "7"]
]

const shown = (word: string): string => (/^[\w,./:-]+$/.test(word) ? word : `'${word}'`)

export const command: Effect.Effect<string> = Effect.gen(function* () {
  const emulator = yield* Emulator.make()
  emulator.world.experiences.restartMillis = 0
  const directory = mkdtempSync(`${tmpdir()}/picture-`)
  writeFileSync(`${directory}/game.rbxlx`, '<roblox version="4"></roblox>')
  const env = { ROBLOX_API_KEY: "emulator-key", ROBLOX_UNIVERSE_ID: "9000001", ROBLOX_PLACE_ID: "9000002" }
  const lines: Array<ReadonlyArray<Run>> = []
  for (const args of commands) {
    const { code, err, out } = yield* openCloud(args, { directory, emulator, env })
    const typed = ["open-cloud", ...args.map(shown)].join(" ")
    lines.push([{ text: "$ ", kind: "prompt" }, { text: typed }])
    // What happens meanwhile, or what went wrong; then the result.
    const said = (text: string, kind: Run["kind"]) =>
      text.split("\n").flatMap((each) => (each === "" ? [] : [[{ text: each, kind }]]))
    lines.push(...said(err, code === 0 ? "dim" : "error"), ...said(out, "good"))
    if (code !== 0) lines.push([{ text: `exit code ${code}`, kind: "dim" }])
    lines.push([])
  }
  rmSync(directory, { recursive: true })
  const body = lines.slice(0, -1).map((runs, index) => text(margin, margin + 12 + index * line, runs))
  return picture("The command open-cloud in a shell", 960, margin * 2 + (lines.length - 1) * line, body)
})
