/** How long the command takes to say what it can do, against the least that a command of its kind can take. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { build } from "esbuild"
import { bundle, settings } from "../scripts/bundle.ts"
import { type Runtime, root } from "./environment.ts"
import { keeps, type Section } from "./report.ts"
import { median } from "./statistics.ts"

/** A command that does nothing, made as ours is. */
const empty = `
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
const command = Command.make("empty").pipe(Command.withDescription("Does nothing."))
Effect.runPromise(Command.run(command, { version: "0" }).pipe(Effect.provide(NodeServices.layer)))
`

/** Whole processes, one of each in turn: what else the machine does meets both. */
export const cli = async (runtime: Runtime, quick: boolean): Promise<Section> => {
  const folder = mkdtempSync(join(tmpdir(), "open-cloud-bench-"))
  try {
    await bundle(join(folder, "ours"))
    await build({
      ...settings,
      stdin: { contents: empty, resolveDir: root, loader: "ts" },
      outfile: join(folder, "empty.js")
    })
    const programs = {
      empty: [join(folder, "empty.js"), "--help"],
      help: [join(folder, "ours", "main.js"), "--help"],
      method: [join(folder, "ours", "main.js"), "data-stores", "get-entry", "--help"]
    }
    const times: Record<keyof typeof programs, Array<number>> = { empty: [], help: [], method: [] }
    for (let round = 0; round < (quick ? 4 : 20); round++) {
      for (const name of ["empty", "help", "method"] as const) {
        const begin = performance.now()
        spawnSync(runtime.path, programs[name], {
          stdio: "ignore",
          env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1", NODE_NO_WARNINGS: "1" }
        })
        // The first one reads the files from the disk.
        if (round > 0) times[name].push(performance.now() - begin)
      }
    }
    const [floor, help, method] = [median(times.empty), median(times.help), median(times.method)]
    return {
      title: "Command",
      rows: [
        { what: "an empty command of effect/cli, --help", measured: `${floor.toFixed(0)} ms` },
        {
          what: "open-cloud --help",
          measured: `${help.toFixed(0)} ms, ${(help / floor).toFixed(2)} ×`,
          budget: "1.1 × the empty one",
          met: keeps(help / floor, 1.1, 2)
        },
        {
          what: "open-cloud data-stores get-entry --help",
          measured: `${method.toFixed(0)} ms, ${(method / floor).toFixed(2)} ×`
        }
      ]
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
