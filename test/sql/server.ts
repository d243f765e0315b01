/** A Postgres of a test's own: on a free port, in a temporary folder, and gone with the test. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import * as PgClient from "@effect/sql-pg/PgClient"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import { freePort } from "../redis/server.ts"

export interface Server {
  readonly url: string
  /** Ends it; what was committed stays. */
  readonly stop: Effect.Effect<void>
  /** Starts it again, with what it had, on the same port. */
  readonly start: Effect.Effect<void>
  readonly signal: (signal: NodeJS.Signals) => Effect.Effect<void>
}

/** Debian keeps these programs off the path, one folder a version. */
const folders = (): ReadonlyArray<string> => {
  const debian = "/usr/lib/postgresql"
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  return [...versions.map((version) => join(debian, version, "bin")), ...(process.env.PATH ?? "").split(delimiter)]
}

const program = (name: string): string => {
  const found = folders()
    .map((folder) => join(folder, name))
    .find(existsSync)
  if (found === undefined) {
    throw new Error("These tests need Postgres: `apt-get install postgresql`, or `brew install postgresql`")
  }
  return found
}

/** Postgres does not run as root: where the tests do, somebody else runs it. */
const runner = (): { readonly uid?: number; readonly gid?: number } => {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync("/etc/passwd", "utf8").split("\n")
  const entry = users.find((it) => it.startsWith("postgres:")) ?? users.find((it) => it.startsWith("nobody:"))
  const [, , uid, gid] = entry?.split(":") ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once("exit", () => resolve())
  })

const launch = (folder: string, port: number): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const settings = ["fsync=off", "synchronous_commit=off", `unix_socket_directories=${folder}`]
    const args = ["-D", join(folder, "data"), "-h", "127.0.0.1", "-p", String(port)]
    const child = spawn(program("postgres"), [...args, ...settings.flatMap((it) => ["-c", it])], {
      ...runner(),
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"]
    })
    let said = ""
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      if (said.includes("ready to accept connections")) resolve(child)
    }
    child.stdout?.on("data", hear)
    child.stderr?.on("data", hear)
    child.once("error", reject)
    child.once("exit", (code) => reject(new Error(`Postgres ended with ${code}: ${said}`)))
  })

export const started: Effect.Effect<Server, never, Scope.Scope> = Effect.gen(function* () {
  const folder = mkdtempSync(join(tmpdir(), "postgres-"))
  const owner = runner()
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid)
  const port = yield* Effect.promise(freePort)
  let child: ChildProcess | undefined
  const stop = Effect.promise(async () => {
    if (child === undefined) return
    // Who hangs is let go on, to end.
    child.kill("SIGCONT")
    child.kill("SIGINT")
    await ended(child)
    child = undefined
  })
  const start = Effect.promise(async () => {
    child = await launch(folder, port)
  })
  yield* Effect.addFinalizer(() =>
    Effect.andThen(
      stop,
      Effect.sync(() => rmSync(folder, { recursive: true }))
    )
  )
  execFileSync(
    program("initdb"),
    ["-D", join(folder, "data"), "-U", "test", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    { ...owner, cwd: folder, stdio: "pipe" }
  )
  yield* start
  return {
    url: `postgres://test@127.0.0.1:${port}/postgres`,
    stop,
    start,
    signal: (signal) => Effect.sync(() => child?.kill(signal))
  }
})

export const clientOf = (url: string) => PgClient.layer({ url: Redacted.make(url), maxConnections: 4 })
