/** The command `effect-open-cloud`, as a shell runs it. */
import { spawn, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer, request } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { additionalOperations, allOperations } from "effect-open-cloud/operations"
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest"
import { readFaults } from "../../src/cli/FaultFile.ts"
import { build } from "./built.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))
const fromSource = ["--conditions=@effect-open-cloud/source", "--import", "tsx"]

/** As it is shipped, which starts several times as fast. */
let main = ""
let remove = () => {}
beforeAll(async () => {
  ;({ main, remove } = await build())
})
afterAll(() => remove())

const run = (...args: ReadonlyArray<string>) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [main, ...args], {
    cwd: root,
    encoding: "utf8",
    timeout: 20_000
  })
  return { status, stderr, stdout }
}

/** An emulator in a process of its own, and what it printed at first. */
const start = async (...args: ReadonlyArray<string>) => {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] })
  onTestFinished(() => void child.kill("SIGKILL"))
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve))
  const printed = await new Promise<string>((resolve) => child.stdout.once("data", (chunk) => resolve(String(chunk))))
  const env: Partial<Record<string, string>> = Object.fromEntries(
    [...printed.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name, value]) => [name, value])
  )
  return { child, exit, printed, env }
}

describe("the command", () => {
  it.skipIf(!existsSync("/dev/full"))("says in a line that it cannot write, where a disk is full", () => {
    const { status, stderr } = spawnSync(process.execPath, [main, "operations"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"]
    })
    expect([status, stderr.trim().split("\n").length]).toEqual([1, 1])
    expect(stderr).toContain("ENOSPC")
  })

  it("says what it can do, and which version it is", () => {
    for (const flag of ["--help", "-h"]) {
      const { status, stderr, stdout } = run(flag)
      expect([status, stderr]).toEqual([0, ""])
      for (const name of ["emulator", "operations", "doctor"]) expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"))
    }
    const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"))
    expect(run("--version")).toEqual({ status: 0, stderr: "", stdout: `${version}\n` })
  })

  for (const name of ["emulator", "operations", "doctor"]) {
    it(`says what ${name} takes`, () => {
      const { status, stderr, stdout } = run(name, "--help")
      expect([status, stderr]).toEqual([0, ""])
      expect(stdout).toMatch(new RegExp(`^ {2}open-cloud ${name} `, "m"))
    })
  }

  it.each([
    [[], "open-cloud: which command?", "open-cloud --help"],
    [["emulater"], 'Unknown subcommand "emulater"', "    emulator\n"],
    [["constructor"], 'Unknown subcommand "constructor"', "open-cloud --help"],
    [["--port", "1"], "Unrecognized flag: --port", "open-cloud --help"],
    [["emulator", "--prot", "1"], "Unrecognized flag: --prot", "open-cloud emulator --help"],
    [["emulator", "8080"], 'Unexpected positional argument: "8080"\n', "open-cloud emulator --help"],
    [["emulator", "--port"], "Missing value for flag --port.", "open-cloud emulator --help"],
    [
      ["emulator", "--port", "65536"],
      "--port takes a number from 0 to 65535, and not 65536",
      "open-cloud emulator --help"
    ],
    [["emulator", "--port", ""], "--port takes a number from 0 to 65535, and not \n", "open-cloud emulator --help"],
    [["emulator", "--port", "1e3"], "--port takes a number from 0 to 65535, and not 1e3", "open-cloud emulator --help"],
    [["emulator", "--host", ""], "--host takes an address of this machine", "open-cloud emulator --help"],
    [["emulator", "--cors", "http://a.test/"], "--cors takes an origin such as", "open-cloud emulator --help"],
    [
      ["emulator", "--name", "devbox.lan:80"],
      "--name takes a name such as devbox.lan, without a port",
      "open-cloud emulator --help"
    ],
    [["emulator", "--redirect", "/callback"], "--redirect takes an address such as", "open-cloud emulator --help"],
    [
      ["emulator", "--consent", "builder"],
      "--consent takes the id of a user, such as 156, and not builder",
      "open-cloud emulator --help"
    ],
    [
      ["emulator", "--access-token", "15m"],
      "--access-token takes seconds, from 1 on, and not 15m",
      "open-cloud emulator --help"
    ],
    [
      ["emulator", "--refresh-token", "0"],
      "--refresh-token takes seconds, from 1 on, and not 0",
      "open-cloud emulator --help"
    ],
    [["doctor", "--universe", "abc"], "--universe (or ROBLOX_UNIVERSE_ID) takes the id", "open-cloud doctor --help"],
    [["doctor", "--write"], "--write takes a universe", "open-cloud doctor --help"],
    [["doctor", "--only", "memoryStores.ordre"], "--only takes a question", "open-cloud doctor --help"],
    [["doctor", "now"], 'Unexpected positional argument: "now"\n', "open-cloud doctor --help"],
    [["doctor"], "there is no key: set ROBLOX_API_KEY", "open-cloud login"],
    [["operations", "--all"], "Unrecognized flag: --all", "open-cloud operations --help"]
  ] as const)("refuses %j with what would be right", (args, what, usage) => {
    const { status, stderr, stdout } = run(...args)
    expect([status, stdout]).toEqual([2, ""])
    expect(stderr.startsWith(what), stderr).toBe(true)
    expect(stderr).toContain(usage)
  })
})

describe("operations", () => {
  const records = [...allOperations, ...additionalOperations]
  const lines = (text: string) => text.trimEnd().split("\n")

  it("has a line for each, with the id that rules take", () => {
    const { status, stdout } = run("operations")
    expect(status).toBe(0)
    // The others are methods that are none of these alone.
    const own = lines(stdout).flatMap((line) => (line.includes(" ") ? [line.split(" ")] : []))
    const expected = records.map(({ id, method, path }) => `${method} ${path} ${id}`)
    expect(own.map(([method, path, , id]) => `${method} ${path} ${id}`).sort()).toEqual(expected.sort())
  })

  it("can be searched by several words, in any case", () => {
    const { status, stdout } = run("operations", "GETENTRY", "scope")
    expect(status).toBe(0)
    expect(lines(stdout).map((line) => line.split(" ").at(-1))).toEqual([
      "dataStores.getEntryInScope",
      "orderedDataStores.getEntry",
      "orderedDataStores.getEntryV1"
    ])
    expect(run("operations", "getEntry", "nonsense")).toEqual({
      status: 1,
      stdout: "",
      stderr: "no operation has getEntry and nonsense\n"
    })
  })

  it("ends quietly when nobody reads on", () => {
    const pipe = `set -o pipefail; '${process.execPath}' '${main}' operations | head -1`
    const { status, stderr, stdout } = spawnSync("bash", ["-c", pipe], { cwd: root, encoding: "utf8" })
    expect([status, stderr, lines(stdout).length]).toEqual([0, "", 1])
  })
})

describe("emulator", () => {
  for (const [what, program] of [
    ["the command", () => [main, "emulator"]],
    ["`npm run emulator`", () => [...fromSource, "scripts/emulator.ts"]]
  ] as const) {
    it(`is served by ${what}, which says how to call it and stops on a signal`, async () => {
      const { child, env, exit, printed } = await start(...program(), "--port", "0", "--cors", "http://page.test")
      const { ROBLOX_API_KEY: key = "", ROBLOX_BASE_URL: url = "" } = env
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
      expect(printed.split("\n")[0]).toBe(`listening on ${url}`)
      expect(printed).toMatch(/API key +emulator-key/)
      const universe = /universe +(\d+), with place (\d+)/.exec(printed)
      const headers = { "x-api-key": key, origin: "http://page.test" }
      const response = await fetch(`${url}/cloud/v2/universes/${universe?.[1]}/places/${universe?.[2]}`, { headers })
      expect(response.status).toBe(200)
      expect(response.headers.get("access-control-allow-origin")).toBe("http://page.test")
      const [, issuer = ""] = /issuer +(\S+)/.exec(printed) ?? []
      expect((await fetch(`${issuer}.well-known/openid-configuration`)).status).toBe(200)
      child.kill("SIGTERM")
      expect(await exit).toBe(0)
    })
  }

  const file = (contents: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), "faults-")), "faults.json")
    writeFileSync(path, contents)
    onTestFinished(() => rmSync(dirname(path), { recursive: true }))
    return path
  }

  it("fails as a file of rules says", async () => {
    const rules = [
      { operation: "users.get", times: 2, fault: { status: 503 } },
      { operation: ["users.get"], fault: { rateLimited: { "retry-after": "7" } } },
      { operation: "universes.get", skip: 1, times: "always", fault: "htmlPage" },
      { operation: "groups.get", fault: { latency: 1 } },
      { operation: "groups.get", fault: "resetBefore" }
    ]
    const { env } = await start(main, "emulator", "--port", "0", "--faults", file(JSON.stringify(rules)))
    const get = async (path: string) => {
      const headers = { "x-api-key": env.ROBLOX_API_KEY ?? "" }
      const response = await fetch(`${env.ROBLOX_BASE_URL}/cloud/v2/${path}`, { headers }).catch(() => undefined)
      await response?.text()
      return response
    }
    const statuses = async (path: string, times: number) => {
      const found: Array<number | undefined> = []
      for (let time = 0; time < times; time++) found.push((await get(path))?.status)
      return found
    }
    expect(await statuses("users/156", 2)).toEqual([503, 503])
    expect((await get("users/156"))?.headers.get("retry-after")).toBe("7")
    expect(await statuses("users/156", 2)).toEqual([200, 200])
    expect(await statuses("universes/9000001", 4)).toEqual([200, 502, 502, 502])
    expect(await statuses("groups/9000003", 3)).toEqual([200, undefined, 200])
  })

  it.each([
    ["{", "is not JSON"],
    ["{}", "has no list of rules"],
    ["[1]", "rule 1: is not an object"],
    [
      `[{"fault":"hang"},{"operation":"users.get","faults":"hang"}]`,
      "rule 2: faults is not one of operation, fault, skip, times"
    ],
    [`[{"operation":"users.get"}]`, "rule 1: fault must be one of rateLimited"],
    [`[{"fault":"constructor"}]`, "rule 1: fault must be one of"],
    [`[{"fault":{"toString":1}}]`, "rule 1: fault must be one of"],
    [`[{"fault":{"status":99}}]`, "rule 1: fault must be one of"],
    [`[{"fault":"hang","times":-1}]`, "rule 1: times must be a whole number"],
    [`[{"fault":"hang","skip":"1"}]`, "rule 1: skip must be a whole number"],
    [`[{"fault":"hang","operation":1}]`, "rule 1: operation must be"]
  ])("says what is wrong with the rules %s", (contents, what) => {
    const path = file(contents)
    expect(readFaults(path)).toContain(`--faults ${path}: ${what}`)
  })

  it("says what else it cannot do as told", () => {
    expect(run("emulator", "--port", "0", "--faults", "/nowhere/faults.json").stderr).toContain(
      "cannot be read: ENOENT"
    )
    const rules = file(`[{"fault":"hang","operation":"users.gett"}]`)
    const near = run("emulator", "--port", "0", "--faults", rules)
    expect([near.status, near.stdout]).toEqual([1, ""])
    expect(near.stderr).toContain("--faults: no operation is called users.gett; did you mean users.get")
    const { status, stderr } = run("emulator", "--port", "0", "--consent", "1")
    expect([status, stderr.split(",")[0]]).toEqual([1, "--consent: there is no user 1"])
  })

  /** What an emulator with these arguments answers to an app that asks for consent. */
  const asks = async (...args: ReadonlyArray<string>) => {
    const { env } = await start(main, "emulator", "--port", "0", ...args)
    const ask = (redirect_uri: string, id = "9500002") =>
      fetch(
        `${env.ROBLOX_BASE_URL}/oauth/v1/authorize?${new URLSearchParams({ client_id: id, redirect_uri, response_type: "code", scope: "openid" })}`,
        { redirect: "manual" }
      )
    return { ask, base: env.ROBLOX_BASE_URL ?? "" }
  }

  it("answers for a user, with tokens that are good for as long as it is told", async () => {
    const { ask, base } = await asks("--consent", "157", "--access-token", "20", "--refresh-token", "60")
    const redirect_uri = "http://localhost:3000/callback"
    const code = new URL((await ask(redirect_uri)).headers.get("location") ?? "").searchParams.get("code") ?? ""
    const form = { client_id: "9500002", client_secret: "emulator-app-secret" }
    const post = async (path: string, body: Record<string, string>) =>
      (
        await fetch(`${base}/oauth/v1/${path}`, { method: "POST", body: new URLSearchParams({ ...form, ...body }) })
      ).json()
    const tokens = await post("token", { grant_type: "authorization_code", code, redirect_uri })
    expect(tokens).toMatchObject({ expires_in: 19, access_token: expect.any(String) })
    const told = await post("token/introspect", { token: tokens.refresh_token })
    expect([told.sub, told.exp - told.iat]).toEqual(["157", 60])
  })

  it("says no for a user, and lets apps send users back where it is told", async () => {
    const { ask } = await asks("--deny", "--redirect", "http://localhost:4000/back")
    for (const address of ["http://localhost:4000/back", "http://localhost:5173/callback"]) {
      const { origin, pathname, searchParams } = new URL((await ask(address)).headers.get("location") ?? "")
      expect([origin + pathname, searchParams.get("error")]).toEqual([address, "access_denied"])
    }
    const refused = await ask("http://localhost:4000/other")
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("--redirect")])
  })

  it("answers for the names that it is told", async () => {
    const { base } = await asks("--name", "devbox.lan")
    const status = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const { port } = new URL(base)
        const sent = request({ host: "127.0.0.1", port, path: "/", headers: { host } }, (response) => {
          response.resume()
          resolve(response.statusCode)
        })
        sent.on("error", reject).end()
      })
    expect([await status("devbox.lan"), await status("evil.example")]).toEqual([404, 421])
  })

  it("listens where it is told to", async () => {
    const { env, printed } = await start(
      main,
      "--profile",
      "x",
      "emulator",
      "--output=json",
      "--port",
      "0",
      "--host",
      "localhost"
    )
    expect(env.ROBLOX_BASE_URL).toMatch(/^http:\/\/localhost:\d+$/)
    expect(printed).not.toContain("127.0.0.1")
  })

  it("says so when it cannot listen there", async () => {
    const busy = createServer()
    const port = await new Promise<number>((resolve) => {
      busy.listen(0, "127.0.0.1", () => resolve((busy.address() as AddressInfo).port))
    })
    onTestFinished(() => void busy.close())
    const { status, stderr, stdout } = run("emulator", "--port", String(port))
    expect([status, stdout]).toEqual([1, ""])
    expect(stderr).toBe(
      `port ${port} of 127.0.0.1 is in use; stop what uses it, or take another with --port: 0 takes one that is free\n`
    )
    expect(run("emulator", "--port", "0", "--host", "192.0.2.1")).toEqual({
      status: 1,
      stdout: "",
      stderr: "192.0.2.1 is not an address of this machine\n"
    })
  })
})
