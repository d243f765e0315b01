/** `open-cloud assets sync`, as it is shipped, killed while it uploads: what had begun is gone on with, and uploaded once. */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { build } from "./built.ts"

let main = ""
let remove = () => {}
beforeAll(async () => {
  ;({ main, remove } = await build())
})
afterAll(() => remove())

const png = (seed: string) =>
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...new TextEncoder().encode(seed)])

interface Ended {
  readonly code: number | null
  readonly statuses: ReadonlyArray<string>
  readonly err: string
}

/** An emulator that does something to a process when one of its requests has been carried out, before it hears of it. */
const inFolder = (
  test: (it: {
    readonly emulator: Emulator
    /** Runs the command, and sends it a signal at a request. */
    readonly sync: (
      at?: { readonly operation: string; readonly number: number; readonly signal: NodeJS.Signals },
      ...args: ReadonlyArray<string>
    ) => Promise<Ended>
    readonly created: () => number
    readonly folder: string
  }) => Promise<void>
) =>
  Effect.gen(function* () {
    const folder = yield* Effect.acquireRelease(
      Effect.sync(() => mkdtempSync(join(tmpdir(), "assets-killed-"))),
      (it) => Effect.sync(() => rmSync(it, { recursive: true, force: true }))
    )
    for (const name of ["a", "b", "c", "d"]) writeFileSync(join(folder, `${name}.png`), png(name))
    mkdirSync(join(folder, "copy"))
    writeFileSync(join(folder, "copy", "a.png"), png("a"))
    const emulator = yield* Emulator.make({ quotas: { enabled: false } })
    emulator.seed.assets.setTimes({ operation: 100, review: 0 })
    const count = (operation: string) => emulator.log().filter((it) => it.operation === operation).length
    let child: ChildProcess | undefined
    let aim: { readonly operation: string; readonly number: number; readonly signal: NodeJS.Signals } | undefined
    const { env } = yield* serve({
      ...emulator,
      exchange: (incoming) =>
        Effect.tap(emulator.exchange(incoming), () => {
          if (aim === undefined || count(aim.operation) < aim.number) return Effect.void
          const { signal } = aim
          aim = undefined
          child?.kill(signal)
          // A process that is killed hears nothing more; one that is interrupted hears the answer.
          return signal === "SIGKILL" ? Effect.never : Effect.void
        })
    })
    const sync = (at?: typeof aim, ...args: ReadonlyArray<string>): Promise<Ended> =>
      new Promise((resolve) => {
        aim = at === undefined ? undefined : { ...at, number: at.number + count(at.operation) }
        child = spawn(process.execPath, [main, "assets", "sync", folder, "--concurrency", "2", ...args], {
          env: { ...process.env, ...env, ROBLOX_API_KEY_OWNER: "user:156" }
        })
        let [out, err] = ["", ""]
        child.stdout?.on("data", (text: Buffer) => {
          out += text.toString()
        })
        child.stderr?.on("data", (text: Buffer) => {
          err += text.toString()
        })
        child.once("close", (code) => {
          // What a process that was killed has said last may be half of a line.
          const lines = code === null ? [] : out.split("\n").filter((line) => line !== "")
          resolve({ code, err, statuses: lines.map((line) => JSON.parse(line).status) })
        })
      })
    const created = () => emulator.log().filter((it) => it.operation === "assets.create" && it.applied).length
    yield* Effect.promise(() => test({ emulator, sync, created, folder }))
  }).pipe(Effect.scoped, Effect.runPromise)

describe("a command that is killed", () => {
  it.concurrent("while it waits for uploads goes on with them", () =>
    inFolder(async ({ created, folder, sync }) => {
      const first = await sync({ operation: "assets.getOperation", number: 3, signal: "SIGKILL" })
      expect(first.code).toBe(null)
      const second = await sync()
      // With two at a time the other one may have been sent, and not answered yet.
      const unknown = second.statuses.filter((it) => it === "unknown").length
      expect([second.code, unknown > 0 ? "told" : second.err]).toEqual([unknown > 0 ? 1 : 0, unknown > 0 ? "told" : ""])
      if (unknown === 0) expect(created()).toBe(4)
      expect(new Set(second.statuses)).not.toContain("failed")
      if (unknown > 0) expect((await sync(undefined, "--again")).code).toBe(0)
      const { files } = JSON.parse(readFileSync(join(folder, "assets.lock.json"), "utf8"))
      expect(Object.keys(files)).toEqual(["a.png", "b.png", "c.png", "copy/a.png", "d.png"])
      expect(readdirSync(folder).filter((name) => /journal|half/.test(name))).toEqual([])
    }))

  it.concurrent("before it hears of an upload tells of it, and uploads it when it is told to", () =>
    inFolder(async ({ created, sync }) => {
      await sync({ operation: "assets.create", number: 2, signal: "SIGKILL" })
      const second = await sync()
      expect(second.code).toBe(1)
      expect(second.err).toContain("may have been uploaded")
      expect(second.statuses).toContain("unknown")
      const before = created()
      // Whatever was done, no content was uploaded a second time.
      expect(before).toBeLessThanOrEqual(4)
      expect((await sync()).code).toBe(1)
      expect(created()).toBe(before)
      const last = await sync(undefined, "--again")
      expect([last.code, last.err]).toEqual([0, ""])
    }))

  it.concurrent("by Ctrl-C hears what it has sent, and leaves nothing unknown", () =>
    inFolder(async ({ created, sync }) => {
      const first = await sync({ operation: "assets.create", number: 1, signal: "SIGINT" })
      expect(first.code).toBe(130)
      const second = await sync()
      expect([second.code, second.err]).toEqual([0, ""])
      expect(created()).toBe(4)
    }))
})
