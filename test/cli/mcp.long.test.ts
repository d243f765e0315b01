/** `open-cloud mcp` as a process, driven by the official client over standard input and output, on the emulator over HTTP. */
import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { createInterface } from "node:readline"
import { fileURLToPath, pathToFileURL } from "node:url"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { Emulator, type EmulatorInstance } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { tools } from "../../scripts/tools.ts"
import { build } from "./built.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))
/** What is used of the official client. */
interface Official {
  connect(transport: unknown, options: object): Promise<void>
  close(): Promise<void>
  getServerVersion(): { readonly name: string } | undefined
  listTools(params: undefined, options: object): Promise<{ readonly tools: ReadonlyArray<{ readonly name: string }> }>
  callTool(call: Call, schema: undefined, options: object): Promise<Result>
  setRequestHandler(schema: unknown, handler: (request: Question) => object): void
  onerror?: (error: Error) => void
}

interface Call {
  readonly name: string
  readonly arguments?: object
}

interface Result {
  readonly isError?: boolean
  readonly content: ReadonlyArray<{ readonly text: string }>
}

interface Question {
  readonly params: { readonly message: string }
}

interface Sdk {
  readonly Client: new (about: object, options: object) => Official
  readonly StdioClientTransport: new (options: object) => object
  readonly ElicitRequestSchema: unknown
}

const load = async (): Promise<Sdk> => {
  const sdk = `${tools("test/mcp")}/@modelcontextprotocol/sdk`
  const [client, stdio, types] = await Promise.all(
    ["client/index.js", "client/stdio.js", "types.js"].map(
      (file) => import(pathToFileURL(`${sdk}/dist/esm/${file}`).href)
    )
  )
  return { ...client, ...stdio, ...types }
}

/** However slow the machine is. */
const patience = { timeout: 600_000 }

const endings: Array<() => unknown> = []

/** The command as it is shipped. */
let main: string
let sdk: Sdk
let emulator: EmulatorInstance
let env: Readonly<Record<string, string>>
const scope = Scope.makeUnsafe()

beforeAll(async () => {
  const [loaded, built] = await Promise.all([load(), build()])
  sdk = loaded
  main = built.main
  endings.push(built.remove)
  emulator = await Effect.runPromise(Emulator.make())
  const { url } = await Effect.runPromise(Scope.provide(serve(emulator), scope))
  env = { ROBLOX_BASE_URL: url, ROBLOX_API_KEY: "emulator-key", ROBLOX_UNIVERSE_ID: "9000001" }
}, patience.timeout)

afterAll(async () => {
  // The last first: the command's files go when no process needs them.
  for (const end of endings.reverse()) await end()
  await Effect.runPromise(Scope.close(scope, Exit.void))
})

/** The configurations of hosts in docs/mcp.md: what is called, and with what around it. */
const configured = [...readFileSync(`${root}docs/mcp.md`, "utf8").matchAll(/^```json\n(.*?)^```/gms)].flatMap(
  ([, text = ""]) => {
    const { mcpServers, servers = mcpServers } = JSON.parse(text)
    return servers === undefined ? [] : [servers.roblox as { command: string; args: Array<string>; env: object }]
  }
)
const [reader, writer] = configured

/** Starts the server as a host that is configured so; here it is this one, and not one of the registry. */
const connect = async (host: typeof reader, answer?: (question: string) => object) => {
  const [command, , name, ...args] = [host?.command, ...(host?.args ?? [])]
  expect([command, name]).toEqual(["npx", "effect-open-cloud"])
  const errors: Array<Error> = []
  const client = new sdk.Client(
    { name: "test", version: "0" },
    { capabilities: answer === undefined ? {} : { elicitation: {} } }
  )
  if (answer !== undefined) {
    client.setRequestHandler(sdk.ElicitRequestSchema, ({ params }) => answer(params.message))
  }
  client.onerror = (error) => void errors.push(error)
  endings.push(() => client.close())
  const transport = new sdk.StdioClientTransport({
    command: process.execPath,
    args: [main, ...args],
    cwd: root,
    env: { ...host?.env, ...env, PATH: process.env.PATH },
    stderr: "ignore"
  })
  await client.connect(transport, patience)
  return {
    client,
    errors,
    call: (name: string, given: object = {}) => client.callTool({ name, arguments: given }, undefined, patience)
  }
}

const publish = (topic: string) => ({
  operation: "messaging.publish",
  input: { body: { topic, message: "hello" } }
})

/** How many messages were sent. */
const sent = () => emulator.log().filter(({ operation }) => operation === "messaging.publish").length

describe.concurrent("the official client", patience, () => {
  it("greets, lists, searches, describes and reads", async () => {
    const { call, client, errors } = await connect(reader)
    expect(client.getServerVersion()?.name).toBe("open-cloud")
    const { tools } = await client.listTools(undefined, patience)
    expect(tools.map(({ name }) => name)).toEqual(["search", "describe", "check_key", "read"])
    expect((await call("search", { query: "ban a player" })).content.at(-1)?.text).toContain(
      '"userRestrictions.update"'
    )
    const told = await call("describe", { operation: "userRestrictions.update" })
    expect(told.content[0]?.text).toContain("gameJoinRestriction")
    expect((await call("check_key")).content[0]?.text).toContain('"enabled":true')
    expect(await call("read", { operation: "universes.get", fields: "displayName" })).toMatchObject({
      content: [{ type: "text", text: '{"displayName":"Default universe"}' }]
    })
    await expect(call("write", publish("unasked"))).rejects.toThrow(/write/)
    expect(errors).toEqual([])
  })

  it("is asked: what it accepts is done once, and what it declines is not", async () => {
    const questions: Array<string> = []
    const { call, client, errors } = await connect(writer, (question) => {
      questions.push(question)
      return question.includes('"topic":"yes"') ? { action: "accept", content: {} } : { action: "decline" }
    })
    expect((await client.listTools(undefined, patience)).tools.at(-1)?.name).toBe("write")
    expect((await call("write", publish("yes"))).isError).not.toBe(true)
    const { content, isError } = await call("write", publish("no"))
    expect([isError, content[0]?.text]).toEqual([true, "nothing was done: the person at the client chose decline"])
    expect([questions.length, sent()]).toEqual([2, 1])
    expect(errors).toEqual([])
  })

  it("cannot be asked, and nothing is done", async () => {
    const { call } = await connect(writer)
    const { content, isError } = await call("write", publish("absent"))
    expect([isError, content[0]?.text]).toEqual([true, expect.stringContaining("cannot ask one")])
  })
})

/** Starts the server without any client. */
const start = (environment: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [main, "mcp"], {
    cwd: root,
    env: { ...environment, PATH: process.env.PATH },
    stdio: ["pipe", "pipe", "pipe"]
  })
  endings.push(() => child.kill("SIGKILL"))
  const lines: Array<string> = []
  let stderr = ""
  const waiting: Array<() => void> = []
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(line)
    for (const resume of waiting.splice(0)) resume()
  })
  child.stderr.on("data", (chunk) => {
    stderr += String(chunk)
  })
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve))
  const line = async (count: number) => {
    while (lines.length < count) await new Promise<void>((resolve) => waiting.push(resolve))
  }
  return { child, closed, lines, line, stderr: () => stderr }
}

const greeting = JSON.stringify({
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "0" } }
})

describe.concurrent("the process", patience, () => {
  it("keeps the protocol clean when it logs, and ends well when its client has gone", async () => {
    const { child, closed, line, lines, stderr } = start(env)
    child.stdin.write(`${greeting}\nno JSON\n`)
    await line(2)
    child.stdin.end()
    expect(await closed).toBe(0)
    expect(lines.map((it) => JSON.parse(it).jsonrpc)).toEqual(["2.0", "2.0"])
    expect(stderr()).toMatch(/level=WARN .*no JSON/)
  })

  it("ends when nobody reads it any more", async () => {
    const { child, closed, line } = start(env)
    child.stdin.write(`${greeting}\n`)
    await line(1)
    child.stdout.destroy()
    child.stdin.write(`{"jsonrpc":"2.0","id":2,"method":"ping"}\n`)
    expect(await closed).toBe(0)
  })

  it("does not start without a key, and says so", async () => {
    const { closed, lines, stderr } = start({})
    expect(await closed).toBe(2)
    expect(lines).toEqual([])
    expect(stderr()).toMatch(/ROBLOX_API_KEY/)
  })
})
