/** Verbs as a shell runs them, with a terminal around them and without, against an emulator over HTTP. */
import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { Emulator, type EmulatorInstance, type LogEntry } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { build } from "./built.ts"
import { env as here, makeFolder } from "./folder.ts"
import { openCloud } from "./shell.ts"

/** What is started is ended at the end of all: tests run side by side. */
const cleanups: Array<() => void | Promise<void>> = []
afterAll(async () => {
  for (const clean of cleanups) await clean()
})

let command: readonly [string, string]
beforeAll(async () => {
  const made = await build()
  command = [process.execPath, made.main]
  cleanups.push(made.remove)
})

/**
 * Runs a command in a pseudo-terminal, shows what comes, types an answer to the first question, or Ctrl-C when a text
 * was seen, and ends as the command did.
 */
const terminal = `
import os, pty, sys
seen, typed, argv = sys.argv[1].encode(), sys.argv[2].encode().decode("unicode_escape").encode(), sys.argv[3:]
pid, fd = pty.fork()
if pid == 0:
    os.execvp(argv[0], argv)
text, sent = b"", False
while True:
    try:
        chunk = os.read(fd, 65536)
    except OSError:
        break
    if not chunk:
        break
    text += chunk
    os.write(1, chunk)
    if not sent and seen and seen in text:
        sent = True
        os.write(fd, typed)
status = os.waitpid(pid, 0)[1]
sys.exit(os.waitstatus_to_exitcode(status) if hasattr(os, "waitstatus_to_exitcode") else os.WEXITSTATUS(status))
`

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

const folder = makeFolder("verbs")
folder.write("game.rbxlx", '<roblox version="4"><Item/></roblox>')

const start = (argv: ReadonlyArray<string>, env: Readonly<Record<string, string>>): Promise<Ended> =>
  new Promise((resolve) => {
    const [file = "", ...args] = argv
    const child = spawn(file, args, {
      cwd: folder.directory,
      env: { PATH: process.env.PATH ?? "", HOME: folder.directory, TERM: "xterm", ...env },
      stdio: ["ignore", "pipe", "pipe"]
    })
    cleanups.push(() => void child.kill("SIGKILL"))
    let [out, err] = ["", ""]
    child.stdout.on("data", (chunk) => (out += String(chunk)))
    child.stderr.on("data", (chunk) => (err += String(chunk)))
    child.once("close", (status) => resolve({ status, out, err }))
  })

/** An emulator over HTTP, and commands against it. */
const begin = async (prepare: (emulator: EmulatorInstance) => void = () => undefined) => {
  const scope = Effect.runSync(Scope.make())
  cleanups.push(() => Effect.runPromise(Scope.close(scope, Exit.void)))
  const emulator = await Effect.runPromise(Emulator.make())
  emulator.seed.luauExecution.setTiming({ queuedMillis: 0, processingMillis: 1 })
  prepare(emulator)
  const served = await Effect.runPromise(Effect.provideService(serve(emulator), Scope.Scope, scope))
  const env = {
    ROBLOX_BASE_URL: served.url,
    ROBLOX_API_KEY: served.env.ROBLOX_API_KEY ?? "",
    ROBLOX_UNIVERSE_ID: "9000001",
    ROBLOX_PLACE_ID: "9000002"
  }
  return {
    emulator,
    run: (...args: ReadonlyArray<string>) => start([...command, ...args], env),
    /** In a terminal, where `typed` is typed once `seen` was seen. */
    inTerminal: ([seen, typed]: readonly [string, string], ...args: ReadonlyArray<string>) =>
      start(["python3", "-c", terminal, seen, typed, ...command, ...args], env)
  }
}

const nothing = ["", ""] as const

describe("place publish", () => {
  it.concurrent("tells the server's own words of a conflict, with a terminal and without", async () => {
    const { inTerminal, run } = await begin(({ faults }) => {
      const body = { code: "Conflict", message: "the place is open in Studio" }
      faults.add({ operation: "places.publishVersion", times: 2, fault: { _tag: "Answer", status: 409, body } })
    })
    const piped = await run("place", "publish", "game.rbxlx", "--yes")
    expect([piped.status, piped.out]).toEqual([1, ""])
    expect(piped.err).toMatch(/^places\.publishVersion: .*409.*the place is open in Studio.*\n$/)
    const seen = await inTerminal(nothing, "place", "publish", "game.rbxlx", "--yes")
    expect([seen.status, seen.out.replaceAll("\r\n", "\n")]).toEqual([1, piped.err])
  })

  it.concurrent("stops watching servers that never drain, on Ctrl-C and when its time is over", async () => {
    const never = ({ world }: EmulatorInstance) => Object.assign(world.experiences, { restartMillis: 1e9 })
    const { emulator, inTerminal } = await begin(never)
    const args = ["place", "publish", "game.rbxlx", "--yes", "--restart", "--wait"]
    const stopped = await inTerminal(["still running", "\\x03"], ...args)
    expect(stopped.status).toBe(130)
    expect(stopped.out).toContain("stopped; version 3 stays published\r\n")
    expect(emulator.views.experiences.place().versions.at(-1)).toMatchObject({ number: 3, published: true })
    const late = await (await begin(never)).run(...args, "--timeout", "1s")
    expect(late.status).toBe(1)
    expect(late.err).toContain(
      "version 3 is published, but the servers did not drain within 1s: version 2 on 1 server\n"
    )
    expect(JSON.parse(late.out)).toMatchObject({ version: "3", drained: false })
  })
})

describe("luau run", () => {
  it.concurrent("ends as the script does, its logs beside its results", async () => {
    folder.write("fine.luau", "return 1, { a = 2 }")
    folder.write("broken.luau", "broken()")
    const { inTerminal, run } = await begin(({ seed }) => {
      seed.luauExecution.onScript(({ script }) =>
        script === "broken()"
          ? { logs: ["test 1 passed"], error: { code: "SCRIPT_ERROR", message: "broken.luau:1: broken" } }
          : undefined
      )
    })
    const [fine, broken] = await Promise.all([
      run("luau", "run", "fine.luau", "-o", "ndjson"),
      inTerminal(nothing, "luau", "run", "broken.luau")
    ])
    expect(fine).toEqual({ status: 0, out: '[1,{"a":2}]\n', err: "" })
    expect([broken.status, broken.out]).toEqual([
      1,
      "test 1 passed\r\nthe script failed (SCRIPT_ERROR): broken.luau:1: broken\r\n"
    ])
  })
})

describe("config push", () => {
  it.concurrent("meets another editor, says so and changes nothing", async () => {
    folder.write("config.json", '{"version": null, "values": {"speed": 20}}')
    const { emulator, run } = await begin()
    const draft = '{"entries": {"gravity": 9}}'
    const staging = ["configs", "update-draft", "--repository", "InExperienceConfig", "--body", draft, "--yes"]
    const staged = await Effect.runPromise(openCloud(staging, { emulator, env: here }))
    expect(staged.code, staged.err).toBe(0)
    const pushed = await run("config", "push")
    expect([pushed.status, pushed.out]).toEqual([1, ""])
    expect(pushed.err).toContain("the draft has changes that are not published (gravity)")
    expect(pushed.err).toContain("Nothing was changed")
    expect(emulator.log().some(({ operation }) => operation === "configs.publishDraft")).toBe(false)
    expect(readFileSync(join(folder.directory, "config.json"), "utf8")).toBe(
      '{"version": null, "values": {"speed": 20}}'
    )
  })
})

describe("localization push --prune", () => {
  it.concurrent("asks in a terminal, and does nothing without a yes", async () => {
    folder.write("all.csv", "Key,Source,de\nhi,Hello,Hallo\nbye,Bye,Tschau\n")
    folder.write("less.csv", "Key,Source,de\nhi,Hello,Hallo\n")
    const { emulator, inTerminal } = await begin()
    const { directory } = folder
    const pushed = await Effect.runPromise(
      openCloud(["localization", "push", "all.csv"], { emulator, directory, env: here })
    )
    expect(pushed.code, pushed.err).toBe(0)
    const updates = () => emulator.log().filter(({ operation }: LogEntry) => operation === "localization.updateTable")
    const args = ["localization", "push", "less.csv", "--prune"]
    const no = await inTerminal(["[y/N]", "n\\n"], ...args)
    expect([no.status, updates().length]).toEqual([1, 1])
    expect(no.out).toContain("nothing was done")
  })
})

describe("emulator", () => {
  it.concurrent("begins with a world, tells its requests, and saves what came of it", async () => {
    folder.write("world.json", '{"universes": [{"id": 123, "places": [456], "dataStores": {"Players": {"a": 1}}}]}')
    const serving = async (...args: ReadonlyArray<string>) => {
      const [file = "", ...rest] = [...command, "emulator", "--port", "0", ...args]
      const child = spawn(file, rest, { cwd: folder.directory, stdio: ["ignore", "pipe", "pipe"] })
      cleanups.push(() => void child.kill("SIGKILL"))
      let err = ""
      child.stderr.on("data", (chunk) => (err += String(chunk)))
      const exit = new Promise<number | null>((resolve) => child.once("close", resolve))
      const printed = await new Promise<string>((resolve) =>
        child.stdout.once("data", (chunk) => resolve(String(chunk)))
      )
      const [, url = ""] = /^listening on (\S+)/.exec(printed) ?? []
      const entry = `${url}/cloud/v2/universes/123/data-stores/Players/entries/`
      const headers = { "x-api-key": "emulator-key", "content-type": "application/json" }
      const get = async (id: string) => (await (await fetch(entry + id, { headers })).json()).value
      const set = async (id: string, value: unknown) => {
        const body = JSON.stringify({ value })
        return (await fetch(`${entry}${id}?allowMissing=true`, { method: "PATCH", headers, body })).status
      }
      const stop = async () => {
        child.kill("SIGINT")
        return { status: await exit, err }
      }
      return { printed, get, set, stop }
    }
    const first = await serving("--world", "world.json", "--save", "saved.json", "--fast", "--verbose")
    expect(first.printed).toMatch(/universe +123, with place 456/)
    expect([await first.get("a"), await first.set("b", { coins: 3 })]).toEqual([1, 200])
    const ended = await first.stop()
    expect(ended.status).toBe(0)
    expect(ended.err).toMatch(
      /GET \/cloud\/v2\/universes\/123\/data-stores\/Players\/entries\/a 200 \d+ms dataStores\.getEntry\n/
    )
    expect(ended.err).toMatch(/saved the world in saved\.json\n$/)
    const second = await serving("--world", "saved.json")
    expect(await second.get("b")).toEqual({ coins: 3 })
    expect((await second.stop()).status).toBe(0)
  })
})
