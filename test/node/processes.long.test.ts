/** Processes that share their users' tokens: in a folder, in a key-value store with a lock of its making, on Redis, in Postgres. */
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { afterAll, beforeAll, describe, expect, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Emulator } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import { OAuthApp, OAuthSession, TokenStore } from "effect-open-cloud/oauth"
import { SqlRecords } from "effect-open-cloud/sql"
import { build } from "esbuild"
import * as redis from "../redis/server.ts"
import * as postgres from "../sql/server.ts"
import { serveKeyValue } from "./keyValueServer.ts"
import type { Wish } from "./tokenProcess.ts"
import { tokensAt } from "./tokensAt.ts"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "tokens-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true }))
)

let built = ""
beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), "token-process-"))
  await build({
    entryPoints: [new URL("tokenProcess.ts", import.meta.url).pathname],
    outfile: join(built, "process.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@effect-open-cloud/source"],
    banner: { js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url)` }
  })
}, 60_000)
afterAll(() => rmSync(built, { recursive: true, force: true }))

type Said = { readonly done: string } | { readonly failed: string } | { readonly died: string }

const start = (wish: Wish) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const child = spawn(process.execPath, [join(built, "process.mjs"), JSON.stringify(wish)], {
        stdio: ["pipe", "pipe", "inherit"]
      })
      const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
      const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
      expect((await lines.next()).value).toBe("ready")
      return {
        say: async (command: string): Promise<Said> => {
          child.stdin.write(`${command}\n`)
          return JSON.parse((await lines.next()).value ?? "")
        },
        ended,
        child
      }
    }),
    ({ child }) => Effect.sync(() => child.kill("SIGKILL"))
  )

/** After how many steps processes are killed. */
const everywhere = Array.from({ length: 17 }, (_, index) => index)
/** With the lock; before the server is asked, and after; when the next token is there for all. */
const inTurn = [2, 11, 12, 14]

const stores = {
  "a folder": { many: 4, ends: everywhere, serve: Effect.map(folder, (path) => join(path, "tokens")) },
  "a key-value store": { many: 4, ends: everywhere, serve: Effect.map(serveKeyValue, ({ url }) => url) },
  Redis: { many: 8, ends: inTurn, serve: Effect.map(redis.started(), ({ url }) => url) },
  Postgres: {
    many: 8,
    ends: inTurn,
    serve: Effect.gen(function* () {
      const { url } = yield* postgres.started
      yield* SqlRecords.ensureTable().pipe(Effect.provide(postgres.clientOf(url)))
      return url
    })
  }
}

for (const [name, { ends, many, serve: serveStore }] of Object.entries(stores)) {
  describe(name, () => {
    /** A server, a store, and users who have signed in, with tokens that are to be refreshed. */
    const setup = (keys: ReadonlyArray<string>) =>
      Effect.gen(function* () {
        const at = yield* serveStore
        const emulator = yield* Emulator.make({ world: { oauth: { consent: { user: 156 } } } })
        const { url } = yield* serve(emulator)
        const issuer = `${url}/oauth/`
        const app = OAuthApp.make({ clientId: "9500001", redirectUri: "http://localhost:3000/callback", issuer })
        const store = Context.get(yield* Layer.build(tokensAt(at)), TokenStore)
        const sessionOf = (key: string) =>
          OAuthSession.make(app, { key, refreshBefore: "10 minutes" }).pipe(Effect.provideService(TokenStore, store))
        const begin = Effect.fnUntraced(function* (key: string) {
          const address = yield* (yield* sessionOf(key)).signIn()
          const back = yield* Effect.promise(() => fetch(address, { redirect: "manual" }))
          return back.headers.get("location") ?? ""
        })
        const { lifetimes } = emulator.world.oauth
        const usual = lifetimes.access
        lifetimes.access = 9 * 60_000
        yield* Effect.forEach(
          keys,
          (key) =>
            Effect.gen(function* () {
              yield* (yield* sessionOf(key)).complete(yield* begin(key))
            }),
          { concurrency: 5 }
        )
        lifetimes.access = usual
        const asked = () => emulator.log().filter(({ operation }) => operation === "oauth.token").length
        return { asked, at, begin, emulator, issuer, sessionOf }
      })

    it.live(`one of ${many} processes refreshes each time, and clocks that are two minutes off lose nothing`, () =>
      Effect.gen(function* () {
        const { asked, at, emulator, issuer } = yield* setup(["a"])
        // The first token is over for all but one: who has a valid one waits for the next one no longer than 2 s.
        const offsets = [...Array<number>(many - 2).fill(600_000), 720_000, 480_000]
        const processes = yield* Effect.forEach(offsets, (offset) => start({ issuer, at, key: "a", offset }), {
          concurrency: "unbounded"
        })
        const said = yield* Effect.promise(() => Promise.all(processes.map(({ say }) => say("token"))))
        expect(said.filter((it) => !("done" in it))).toEqual([])
        // To a clock that is slow the first token seems to last, as it does.
        expect([new Set(said.slice(0, -1).map((it) => JSON.stringify(it))).size, asked()]).toEqual([1, 2])
        // The last one's clock is slow, and it is spared here.
        const rest = processes.slice(0, -1)
        for (const refreshes of [2, 3]) {
          const again = yield* Effect.promise(() => Promise.all(rest.map(({ say }) => say("later 1200000"))))
          expect(again.filter((it) => !("done" in it))).toEqual([])
          expect([new Set(again.map((it) => JSON.stringify(it))).size, asked()]).toEqual([1, 1 + refreshes])
        }
        expect(emulator.views.oauth.sessions().map(({ status }) => status)).toEqual(["active"])
      })
    )

    // What it takes is the lock, which the laws of stores are about; whole processes are dear.
    if (ends === everywhere)
      it.live("one of three processes that are sent the same callback exchanges its code", () =>
        Effect.gen(function* () {
          const { asked, at, begin, emulator, issuer, sessionOf } = yield* setup([])
          const processes = yield* Effect.forEach([1, 2, 3], () => start({ issuer, at, key: "a" }), {
            concurrency: "unbounded"
          })
          const callback = yield* begin("a")
          const said = yield* Effect.promise(() => Promise.all(processes.map(({ say }) => say(`complete ${callback}`))))
          expect([said, asked()]).toEqual([Array(3).fill({ done: "SignedIn" }), 1])
          expect(emulator.views.oauth.sessions().map(({ status }) => status)).toEqual(["active"])
          expect((yield* (yield* sessionOf("a")).identity).id).toBe("156")
        })
      )

    it.live(
      "a process that is killed in a refresh makes nobody wait who has a valid token, and loses no session that can be kept",
      () =>
        Effect.gen(function* () {
          const keys = ends.map((step) => `user-${step}`)
          const { at, issuer, sessionOf } = yield* setup(keys)
          // Theirs seems to be over, so that they wait for the refresh.
          const offset = 600_000
          const dead = yield* Effect.forEach(
            ends,
            (step, index) =>
              Effect.flatMap(
                start({ issuer, at, key: keys[index] ?? "", offset, diesAt: step }),
                ({ child, ended, say }) =>
                  Effect.promise(async () => {
                    const said = await say("token")
                    child.kill("SIGKILL")
                    await ended
                    return "died" in said ? said.died : "none"
                  })
              ),
            { concurrency: 5 }
          )
          const outcomes = yield* Effect.forEach(
            ends,
            (_, index) =>
              Effect.gen(function* () {
                const session = yield* sessionOf(keys[index] ?? "")
                const began = performance.now()
                const exit = yield* Effect.exit(session.accessToken)
                expect([dead[index], performance.now() - began < 5_000]).toEqual([dead[index], true])
                // What nobody knows shows as soon as somebody needs the next token.
                const { onRejected } = session.credentials
                if (exit._tag === "Success" && onRejected !== undefined) yield* onRejected(exit.value)
                const next = yield* Effect.exit(session.accessToken)
                return [dead[index], exit._tag === "Success" && next._tag === "Success" ? "goes on" : "is over"]
              }),
            { concurrency: "unbounded" }
          )
          const expected = [
            ["before read", "goes on"],
            ["after read", "goes on"],
            ["locked", "goes on"],
            ["before read", "goes on"],
            ["after read", "goes on"],
            ["before write", "goes on"],
            ["after write", "goes on"],
            ["before remove", "goes on"],
            ["after remove", "goes on"],
            ["before openid-configuration", "goes on"],
            ["after openid-configuration", "goes on"],
            ["before token", "goes on"],
            // The server has given the next tokens, and nobody has them.
            ["after token", "is over"],
            ["before write", "is over"],
            ["after write", "goes on"],
            ["unlocked", "goes on"],
            ["none", "goes on"]
          ]
          expect(outcomes).toEqual(ends.map((step) => expected[step]))
        }),
      60_000
    )
  })
}
