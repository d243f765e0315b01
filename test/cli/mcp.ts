/** `open-cloud mcp` in this process, and a client of it that sees every frame. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Queue from "effect/Queue"
import type * as Scope from "effect/Scope"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import type { EmulatorInstance } from "effect-open-cloud/emulator"
import { Fetch } from "../../src/cli/Client.ts"
import { run } from "../../src/cli/Root.ts"
import { Shell } from "../../src/cli/Shell.ts"
import { isFields } from "../../src/interface/Fields.ts"

/** What a person at the client answers. */
export interface Answered {
  readonly action: "accept" | "decline" | "cancel"
}

export interface Surroundings {
  readonly emulator: Pick<EmulatorInstance, "fetch">
  readonly env?: Readonly<Record<string, string>>
  /** Answers the questions of the server; without it the client cannot be asked. */
  readonly elicit?: (message: string) => Answered | undefined
}

/** What came of a call. */
export interface Result {
  /** Its blocks: what is said of the data, where there is anything to say, and the data. */
  readonly texts: ReadonlyArray<string>
  readonly isError: boolean
}

export interface McpClient {
  readonly request: (method: string, params?: unknown) => Effect.Effect<unknown>
  readonly call: (tool: string, args?: unknown) => Effect.Effect<Result>
  /** Asks for a call, and gives its id, by which it can be called off. */
  readonly begin: (tool: string, args?: unknown) => Effect.Effect<number>
  readonly notify: (method: string, params: unknown) => Effect.Effect<void>
  /** Writes a line as it is. */
  readonly send: (line: string) => Effect.Effect<void>
  /** Writes a request as it is, and waits for the answer to its id. */
  readonly exchange: (id: string, line: string) => Effect.Effect<unknown>
  /** All lines that the server has written. */
  readonly lines: ReadonlyArray<string>
  /** What the server has written to standard error. */
  readonly log: () => string
  /** Closes the input. */
  readonly close: Effect.Effect<void>
  /** What the command ends with. */
  readonly code: Effect.Effect<number>
}

/** Starts the server, and greets it. */
export const connect = (
  args: ReadonlyArray<string>,
  { elicit, emulator, env = { ROBLOX_API_KEY: "emulator-key", ROBLOX_UNIVERSE_ID: "9000001" } }: Surroundings
): Effect.Effect<McpClient, never, Scope.Scope> =>
  Effect.gen(function* () {
    const input = yield* Queue.unbounded<Uint8Array, "end">()
    const lines: Array<string> = []
    const log: Array<string> = []
    const open = new Map<unknown, Deferred.Deferred<unknown>>()
    let last = 0
    const send = (line: string) => Effect.asVoid(Queue.offer(input, new TextEncoder().encode(`${line}\n`)))
    const write = (frame: unknown) => send(JSON.stringify(frame))
    const received = (line: string): Effect.Effect<unknown> => {
      lines.push(line)
      // A line that is no JSON is a defect, which ends the test.
      const frame: unknown = JSON.parse(line)
      if (!isFields(frame)) return Effect.die(new Error(`not a frame: ${line}`))
      if (frame.method === "elicitation/create" && isFields(frame.params)) {
        const result = elicit?.(String(frame.params.message))
        return result === undefined ? Effect.void : write({ jsonrpc: "2.0", id: frame.id, result })
      }
      const waiting = open.get(frame.id)
      return waiting === undefined ? Effect.void : Deferred.succeed(waiting, frame)
    }
    const running = yield* run(["mcp", ...args], "0.0.0").pipe(
      Effect.provideService(Shell, {
        out: (text) =>
          Effect.forEach(
            text.split("\n").filter((it) => it !== ""),
            received,
            { discard: true }
          ),
        err: (text) => Effect.sync(() => void log.push(text)),
        input: Effect.never,
        line: Effect.never,
        terminal: { stdin: false, stdout: false, stderr: false },
        directory: process.cwd()
      }),
      Effect.provide(Stdio.layerTest({ stdin: Stream.fromQueue(input).pipe(Stream.catch(() => Stream.empty)) })),
      Effect.provide(NodeServices.layer),
      Effect.provideService(Fetch, emulator.fetch),
      Effect.provideService(ConfigProvider.ConfigProvider, ConfigProvider.fromUnknown(env)),
      Effect.forkScoped
    )
    const begin = (method: string, params: unknown) =>
      Effect.gen(function* () {
        const id = ++last
        open.set(id, yield* Deferred.make<unknown>())
        yield* write({ jsonrpc: "2.0", id, method, params })
        return id
      })
    const request = (method: string, params: unknown = {}) =>
      Effect.flatMap(begin(method, params), (id) => Deferred.await(open.get(id)!))
    yield* request("initialize", {
      protocolVersion: "2025-11-25",
      capabilities: elicit === undefined ? {} : { elicitation: {} },
      clientInfo: { name: "test", version: "0" }
    })
    yield* write({ jsonrpc: "2.0", method: "notifications/initialized" })
    return {
      request,
      call: (name, args = {}) =>
        Effect.map(request("tools/call", { name, arguments: args }), (frame) => {
          const result = isFields(frame) && isFields(frame.result) ? frame.result : {}
          const content = Array.isArray(result.content) ? result.content : [{ text: JSON.stringify(frame) }]
          return { texts: content.map(({ text }) => String(text)), isError: result.isError === true }
        }),
      begin: (name, args = {}) => begin("tools/call", { name, arguments: args }),
      notify: (method, params) => write({ jsonrpc: "2.0", method, params }),
      send,
      exchange: (id, line) =>
        Effect.gen(function* () {
          const waiting = yield* Deferred.make<unknown>()
          open.set(id, waiting)
          yield* send(line)
          return yield* Deferred.await(waiting)
        }),
      lines,
      log: () => log.join(""),
      close: Effect.asVoid(Queue.fail(input, "end")),
      code: Fiber.join(running)
    }
  })

/** The frame's result, as whatever it is. */
export const resultOf = (frame: unknown): Readonly<Record<string, unknown>> =>
  isFields(frame) && isFields(frame.result) ? frame.result : {}

export const parsed = (text: string | undefined): unknown => JSON.parse(text ?? "null")
export const fieldsOf = (value: unknown) => (isFields(value) ? value : {})

/** What is said of an answer, and its data. */
export const answerOf = (texts: ReadonlyArray<string>) => ({
  note: texts.length === 2 ? fieldsOf(parsed(texts[0])) : {},
  data: texts.at(-1) ?? ""
})

export const sizeOf = (texts: ReadonlyArray<string>) => texts.reduce((sum, it) => sum + it.length, 0)

/** A client of a server that can write, and what it was asked. */
export const writer = (emulator: Pick<EmulatorInstance, "fetch">, action?: Answered["action"]) =>
  Effect.gen(function* () {
    const asked: Array<string> = []
    const client = yield* connect(["--write"], {
      emulator,
      ...(action === undefined
        ? {}
        : {
            elicit: (message: string) => {
              asked.push(message)
              return { action }
            }
          })
    })
    return { asked, client }
  })
