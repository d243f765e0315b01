/** A `redis-server` of a test's own: on a free port, in a temporary folder, and gone with the test. */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { type AddressInfo, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"

export interface Server {
  readonly port: number
  readonly url: string
  readonly pid: () => number
  /** Kills it as a crash would. */
  readonly kill: Effect.Effect<void>
  /** Starts it again, empty, on the same port. */
  readonly start: Effect.Effect<void>
  readonly signal: (signal: NodeJS.Signals) => Effect.Effect<void>
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

const launch = (port: number, folder: string, options: ReadonlyArray<string>): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder]
    const child = spawn("redis-server", [...args, ...options], { stdio: ["ignore", "pipe", "pipe"] })
    let said = ""
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      if (said.includes("Ready to accept connections")) resolve(child)
    }
    child.stdout?.on("data", hear)
    child.stderr?.on("data", hear)
    child.once("error", (cause) =>
      reject(
        new Error("These tests need redis-server: `apt-get install redis-server`, or `brew install redis`", { cause })
      )
    )
    child.once("exit", (code) => reject(new Error(`redis-server ended with ${code}: ${said}`)))
  })

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once("exit", () => resolve())
  })

/** One that is not started yet. */
export const stopped = (options: ReadonlyArray<string> = []): Effect.Effect<Server, never, Scope.Scope> =>
  Effect.gen(function* () {
    const folder = mkdtempSync(join(tmpdir(), "redis-"))
    const port = yield* Effect.promise(freePort)
    let child: ChildProcess | undefined
    const kill = Effect.promise(async () => {
      if (child === undefined) return
      child.kill("SIGKILL")
      await ended(child)
      child = undefined
    })
    yield* Effect.addFinalizer(() =>
      Effect.andThen(
        kill,
        Effect.sync(() => rmSync(folder, { recursive: true }))
      )
    )
    return {
      port,
      url: `redis://127.0.0.1:${port}`,
      pid: () => child?.pid ?? 0,
      kill,
      start: Effect.promise(async () => {
        child = await launch(port, folder, options)
      }),
      signal: (signal) => Effect.sync(() => child?.kill(signal))
    }
  })

export const started = (options?: ReadonlyArray<string>): Effect.Effect<Server, never, Scope.Scope> =>
  Effect.tap(stopped(options), (server) => server.start)
