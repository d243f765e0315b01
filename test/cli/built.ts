/** The command as it is shipped: bundled once, run as a process. */
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { bundle } from "../../scripts/bundle.ts"

/** Bundles the command into a folder of its own; gives its main file, and what takes it away. */
export const build = async (): Promise<{ readonly main: string; readonly remove: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), "open-cloud-built-"))
  await bundle(folder)
  return { main: join(folder, "main.js"), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** What came of a process. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a program; `said` hears its output, and may answer it on the program's input. */
export const run = (
  command: string,
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string | undefined>>,
  said: (out: string, child: ReturnType<typeof spawn>) => void = () => undefined
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "pipe"] })
    let out = ""
    let err = ""
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text
      said(out, child)
    })
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text
    })
    // Who has ended reads no more.
    child.stdin.on("error", () => undefined)
    child.once("error", reject)
    child.once("close", (code) => resolve({ code, out, err }))
    if (said.length === 0) child.stdin.end()
  })
