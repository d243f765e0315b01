/** Servers of webhooks that share what was delivered, and how far an erasure has come: on Redis, in Postgres. */
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { afterAll, beforeAll, describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import { SqlRecords } from "effect-open-cloud/sql"
import { signedRequest } from "effect-open-cloud/webhooks"
import { build } from "esbuild"
import * as redis from "../redis/server.ts"
import * as postgres from "../sql/server.ts"
import type { Delivery, Wish } from "./hookProcess.ts"
import { lease } from "./storesAt.ts"

let built = ""
beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), "hook-process-"))
  await build({
    entryPoints: [new URL("hookProcess.ts", import.meta.url).pathname],
    outfile: join(built, "process.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@effect-open-cloud/source"],
    banner: { js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url)` }
  })
}, 60_000)
afterAll(() => rmSync(built, { recursive: true, force: true }))

interface Said {
  readonly status?: number
  readonly handled?: number
  readonly deleted?: ReadonlyArray<string>
}

const start = (wish: Wish) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const child = spawn(process.execPath, [join(built, "process.mjs"), JSON.stringify(wish)], {
        stdio: ["pipe", "pipe", "inherit"]
      })
      // Who is dead takes nothing.
      child.stdin.on("error", () => {})
      const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
      const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
      // Clients log between what it says.
      const next = async (): Promise<unknown> => {
        const { done, value = "" } = await lines.next()
        if (done) return null
        return value.startsWith("> ") ? JSON.parse(value.slice(2)) : next()
      }
      expect(await next()).toBe("ready")
      const tell = (delivery: Delivery): void => void child.stdin.write(`${JSON.stringify(delivery)}\n`)
      const answer = async (): Promise<Said> => {
        for (;;) {
          const said = await next()
          if (typeof said === "object") return (said ?? {}) as Said
        }
      }
      return {
        tell,
        next,
        answer,
        ask: (delivery: Delivery) => {
          tell(delivery)
          return answer()
        },
        kill: async () => {
          child.kill("SIGKILL")
          await ended
        },
        ended
      }
    }),
    ({ kill }) => Effect.promise(kill)
  )

const stores = {
  Redis: Effect.map(redis.started(), ({ kill, url }) => ({ url, down: kill })),
  Postgres: Effect.gen(function* () {
    const { stop, url } = yield* postgres.started
    yield* SqlRecords.ensureTable().pipe(Effect.provide(postgres.clientOf(url)))
    return { url, down: stop }
  })
}

/** A claim that nobody renews any more ends with its lease, which is real time: of Redis, of Postgres. */
const ended = (lease: number) => new Promise<void>((resolve) => setTimeout(resolve, lease + 50))

const secret = "secret"
const stores5 = ["A", "B", "C", "D", "E"]

const delivery = (type: string, id: string): Effect.Effect<Delivery> =>
  Effect.gen(function* () {
    const payload = { UserId: 156, GameIds: [9000002] }
    const request = yield* signedRequest({ type, payload, id, secret })
    const body = yield* Effect.promise(() => request.text())
    return { body, headers: Object.fromEntries(request.headers) }
  })

for (const [name, serveStore] of Object.entries(stores)) {
  describe(name, () => {
    const setup = Effect.gen(function* () {
      const { down, url: at } = yield* serveStore
      const emulator = yield* Emulator.make()
      for (const dataStoreId of stores5) emulator.seed.dataStores.put({ dataStoreId, id: "Player_156", value: 1 })
      const { url } = yield* serve(emulator)
      const dataStores = stores5.map((dataStoreId) => ({ dataStoreId, keys: ["Player_{userId}"] }))
      const wish: Wish = { at, url, secret, universes: [{ universeId: 9000001, startPlaceId: 9000002, dataStores }] }
      return { down, emulator, wish }
    })

    it.live("a notification that two are given is handled by one, and by the other one if that dies", () =>
      Effect.gen(function* () {
        const { down, wish } = yield* setup
        const [one, two, dying] = yield* Effect.all([start(wish), start(wish), start({ ...wish, hangs: true })], {
          concurrency: 3
        })
        yield* Effect.promise(async () => {
          const sample = await Effect.runPromise(delivery("SampleNotification", "n1"))
          const first = await Promise.all([one.ask(sample), two.ask(sample)])
          expect(first.map(({ handled = 0 }) => handled).reduce((a, b) => a + b)).toBe(1)
          // Whoever came second was told to wait, or that it is done.
          expect(first.map(({ status }) => status)).toContain(200)
          const again = await Promise.all([one.ask(sample), two.ask(sample)])
          expect(again.map(({ status }) => status)).toEqual([200, 200])
          expect(again.map(({ handled = 0 }) => handled).reduce((a, b) => a + b)).toBe(1)

          const other = await Effect.runPromise(delivery("SampleNotification", "n2"))
          dying.tell(other)
          expect(await dying.next()).toBe("handling")
          await dying.kill()
          const claimEnds = ended(lease)
          const held = await one.ask(other)
          const before = first[0].handled ?? 0
          // On a machine that took longer to say so, it had ended already.
          if (held.status !== 200) expect(held).toEqual({ status: 503, handled: before })
          await claimEnds
          const answer = await one.ask(other)
          expect(answer).toEqual({ status: 200, handled: before + 1 })
          expect(await two.ask(other)).toEqual({ status: 200, handled: first[1].handled ?? 0 })

          await Effect.runPromise(down)
          const lost = await Effect.runPromise(delivery("SampleNotification", "n3"))
          expect(await one.ask(lost)).toEqual({ status: 503, handled: answer.handled })
        })
      })
    )

    it.live("an erasure goes on in another process where one has come to that died", () =>
      Effect.gen(function* () {
        const { emulator, wish } = yield* setup
        const [dying, next] = yield* Effect.all([start({ ...wish, diesAfter: 2 }), start(wish)], { concurrency: 2 })
        yield* Effect.promise(async () => {
          const request = await Effect.runPromise(delivery("RightToErasureRequest", "n1"))
          // Roblox delivers again what was not taken, and so does this. Who is dead says nothing.
          for (let said: Said = { status: 503 }; said.status === 503; ) said = await dying.ask(request)
          await dying.ended
          // Its claim outlives it for its lease, and no longer.
          await ended(lease)
          expect((await next.ask(request)).deleted).toEqual(stores5)
          expect(await next.answer()).toMatchObject({ status: 200 })
        })
        const deletions = emulator.log().filter(({ method }) => method === "DELETE")
        expect(deletions.length).toBe(stores5.length)
      })
    )
  })
}
