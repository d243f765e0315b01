/** The command as a shell runs it: pipes that close, signals, and terminals, of which Python is the witness. */
import { spawn, spawnSync } from "node:child_process"
import { existsSync, openSync } from "node:fs"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { Emulator, Faults } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { build, run } from "./built.ts"
import { makeFolder } from "./folder.ts"

let main = ""
let remove = () => {}
let emulator: Emulator
let env: Readonly<Record<string, string>> = {}
const scope = Scope.makeUnsafe()
const { directory, write } = makeFolder("completions")

beforeAll(async () => {
  ;({ main, remove } = await build())
  emulator = await Effect.runPromise(Emulator.make({ quotas: { enabled: false } }))
  const served = await Effect.runPromise(serve(emulator, { port: 0 }).pipe(Effect.provideService(Scope.Scope, scope)))
  env = { ...served.env, ROBLOX_UNIVERSE_ID: "9000001" }
  for (let index = 0; index < 1000; index++) {
    emulator.seed.dataStores.put({ dataStoreId: "many", id: `entry-${String(index).padStart(4, "0")}`, value: index })
  }
})

afterAll(async () => {
  remove()
  await Effect.runPromise(Scope.close(scope, Exit.void))
})

const openCloud = (...args: ReadonlyArray<string>) => run(process.execPath, [main, ...args], env)

const sentSince = (count: number) =>
  emulator
    .log()
    .slice(count)
    .map(({ operation }) => operation)

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

const shell = (line: string) =>
  run("bash", ["-c", `oc() { ${quoted(process.execPath)} ${quoted(main)} "$@"; }; ${line}`], env)

describe("without a terminal", () => {
  it("prints help on standard output, and mistakes shortly on standard error", async () => {
    const help = await openCloud("--help")
    expect([help.code, help.err]).toEqual([0, ""])
    for (const args of [[], ["data-stores"], ["data-store"], ["data-stores", "get-entry", "--what"], ["--what"]]) {
      const { code, err, out } = await openCloud(...args)
      expect([code, out]).toEqual([2, ""])
      expect(err.trimEnd().split("\n").length, err).toBeLessThan(8)
    }
  })

  it("does nothing that cannot be taken back, and says what to say", async () => {
    const before = emulator.log().length
    const { code, err, out } = await openCloud("messaging", "publish", "--topic", "news", "--message", "hi")
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain("say --yes to do it")
    expect(err).not.toContain("\u001b")
    expect(sentSince(before)).toEqual([])
  })

  it("stops asking when nobody reads on", async () => {
    const before = emulator.log().length
    const { err, out } = await shell(
      `oc data-stores list-entries --data-store-id many --page-size 10 | head -2; echo "\${PIPESTATUS[@]}"`
    )
    expect(err).toBe("")
    expect(out.trim().split("\n").length).toBe(3)
    expect(out.trim().split("\n").at(-1)).toBe("0 0")
    // A hundred pages are all of it.
    expect(sentSince(before).length).toBeLessThan(90)
  })

  it("reads all of a list, and goes on where one ended", async () => {
    const all = await openCloud("data-stores", "list-entries", "--data-store-id", "many", "--fields", "id")
    expect([all.code, all.err, all.out.trim().split("\n").length]).toEqual([0, "", 1000])
    const first = await openCloud("data-stores", "list-entries", "--data-store-id", "many", "--limit", "5")
    const [, start = ""] = /^more: --start (\S+) --page-size 5\n$/.exec(first.err) ?? []
    const next = await shell(
      `oc data-stores list-entries --data-store-id many --fields id --limit 1 --start ${start} --page-size 5`
    )
    expect(next.out).toBe('{"id":"entry-0005"}\n')
  })

  it("writes into a pipe that is closed at once, and into none", async () => {
    for (const line of [`oc --help | true; echo "\${PIPESTATUS[0]}"`, "oc universes get >&-; echo $?"]) {
      const { err, out } = await shell(line)
      expect([out.trim(), err]).toEqual(["0", ""])
    }
  })

  it.skipIf(!existsSync("/dev/full"))("says in a line that a disk is full", () => {
    const { status, stderr } = spawnSync(process.execPath, [main, "data-stores", "--help"], {
      encoding: "utf8",
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"]
    })
    expect([status, stderr.trim().split("\n").length]).toEqual([1, 1])
    expect(stderr).toContain("ENOSPC")
  })

  it("reads a body on standard input", async () => {
    const { err, out } = await shell(
      `echo '{"value": 12345678901234567890}' | oc data-stores create-entry --data-store-id s --id a --body - --fields value -o ndjson`
    )
    expect([out, err]).toEqual(['{"value":12345678901234567890}\n', ""])
  })

  it("is interrupted while it waits for an answer", async () => {
    emulator.faults.add({ operation: "universes.get", fault: Faults.hang(), times: 1 })
    const before = emulator.log().length
    const child = spawn(process.execPath, [main, "universes", "get"], {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"]
    })
    let said = ""
    child.stdout.on("data", (text) => {
      said += text
    })
    child.stderr.on("data", (text) => {
      said += text
    })
    await expect.poll(() => sentSince(before).length, { timeout: 20_000 }).toBe(1)
    child.kill("SIGINT")
    const code = await new Promise((resolve) => child.once("close", resolve))
    expect([code, said]).toEqual([130, ""])
  })
})

const python = spawnSync("python3", ["-c", "import pty"]).status === 0

/** Runs the command at a terminal of its own; answers when it asks. */
const terminal = (args: ReadonlyArray<string>, answer: string) => {
  const program = "import os,pty,sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"
  let answered = false
  return run("python3", ["-c", program, process.execPath, main, ...args], env, (out, child) => {
    if (answered || !out.includes("[y/N]")) return
    answered = true
    child.stdin?.write(answer)
  })
}

describe.skipIf(!python)("at a terminal", () => {
  const publish = ["messaging", "publish", "--topic", "news", "--message", "hi"]

  it.each([
    ["y\n", 0, ["messaging.publish"]],
    ["n\n", 1, []],
    ["\n", 1, []],
    ["\u0003", 130, []]
  ] as const)("asks, and takes %j for an answer", async (answer, code, sent) => {
    const before = emulator.log().length
    const ended = await terminal(publish, answer)
    expect(ended.out).toContain("takes effect each time that it is called. Do it? [y/N]")
    expect([ended.code, sentSince(before)]).toEqual([code, sent])
    expect(ended.out).not.toContain("    at ")
  })
})

describe("completions", () => {
  it.each([
    [["dat"], "data-stores"],
    [["data-stores", "get"], "get-entry"],
    [["data-stores", "get-entry", "--ent"], "--entry-id"],
    [["data-stores", "get-entry", "--output", "nd"], "ndjson"],
    [["emul"], "emulator"]
  ] as const)("of %j have %s", async (words, expected) => {
    const { code, err, out } = await openCloud("__complete", ...words)
    expect([code, err]).toEqual([0, ""])
    expect(out.split("\n")).toContain(expected)
  })

  it("complete in a real bash", async () => {
    const script = (await openCloud("completions", "bash")).out
    const { out } = await shell(
      `open-cloud() { oc "$@"; }\n${script}\nCOMP_WORDS=(open-cloud data-stores get-en); COMP_CWORD=2; _open_cloud; echo "\${COMPREPLY[@]}"`
    )
    expect(out).toBe("get-entry\n")
  })

  it("complete in a real fish", async () => {
    const script = (await openCloud("completions", "fish")).out
    const oc = `function open-cloud; ${quoted(process.execPath)} ${quoted(main)} $argv; end`
    const asked = `complete -C "open-cloud data-stores get-en"; complete -C "open-cloud data-stores get-entry --ent"`
    const { err, out } = await run("fish", ["--no-config", "-c", `${oc}\n${script}\n${asked}`], env)
    expect([out, err]).toEqual(["get-entry\n--entry-id\n", ""])
  })

  it("complete in a real zsh, at its prompt", async () => {
    write("completions", (await openCloud("completions", "zsh")).out)
    const prompt = [
      "PROMPT=",
      "autoload -U compinit",
      "compinit -u -D",
      `oc() { ${quoted(process.execPath)} ${quoted(main)} "$@"; }`,
      // What is asked while Tab is pressed, and what is run after it.
      `open-cloud() { if [[ $1 == __complete ]] { oc "$@" } else { print -r -- "ran: $*" } }`,
      `source ${quoted(join(directory, "completions"))}`,
      "print ready''now"
    ]
    // Each read waits for what it names. Return comes after Tab, and finds the line that Tab made.
    const session = [
      "zmodload zsh/zpty",
      "zpty z zsh -f -i",
      ...prompt.map((line) => `zpty -w z ${quoted(line)}`),
      "zpty -r -m z shown '*readynow*'",
      "zpty -w -n z $'open-cloud data-stores get-en\\t\\n'",
      "zpty -r -m z shown '*ran: data-stores get-entry*'",
      "print -- completed",
      "zpty -d z"
    ]
    const { out } = await run("zsh", ["-f", "-c", session.join("\n")], env)
    expect(out).toBe("completed\n")
  })
})
