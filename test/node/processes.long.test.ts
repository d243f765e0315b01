/** Processes that share their users' tokens: in a folder, or in a key-value store with a lock of its making. */
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { afterAll, beforeAll, describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import { TokenFile } from "effect-open-cloud/node"
import { OAuthApp, OAuthSession, TokenStore } from "effect-open-cloud/oauth"
import { build } from "esbuild"
import { serveKeyValue, sharedStore } from "./keyValueServer.ts"
import type { Wish } from "./tokenProcess.ts"

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

const stores = {
  "a folder": Effect.map(folder, (path) => ({
    at: join(path, "tokens"),
    layer: TokenFile.layer({ directory: join(path, "tokens") })
  })),
  "a key-value store": Effect.map(serveKeyValue, ({ url }) => ({ at: url, layer: undefined }))
}

for (const [name, serveStore] of Object.entries(stores)) {
  describe(name, () => {
    /** A server, a store, and users who have signed in, with tokens that are to be refreshed. */
    const setup = (keys: ReadonlyArray<string>) =>
      Effect.gen(function* () {
        const { at, layer } = yield* serveStore
        const emulator = yield* Emulator.make({ world: { oauth: { consent: { user: 156 } } } })
        const { url } = yield* serve(emulator)
        const issuer = `${url}/oauth/`
        const app = OAuthApp.make({ clientId: "9500001", redirectUri: "http://localhost:3000/callback", issuer })
        const store = layer === undefined ? sharedStore(at) : yield* Effect.provide(TokenStore, layer, { local: true })
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

    it.live("one of four processes refreshes, and clocks that are two minutes off lose nothing", () =>
      Effect.gen(function* () {
        const { asked, at, emulator, issuer } = yield* setup(["a"])
        const offsets = [0, 0, 120_000, -120_000]
        const processes = yield* Effect.forEach(offsets, (offset) => start({ issuer, at, key: "a", offset }), {
          concurrency: "unbounded"
        })
        const said = yield* Effect.promise(() => Promise.all(processes.map(({ say }) => say("token"))))
        expect(said.filter((it) => !("done" in it))).toEqual([])
        // To a clock that is slow the first token seems to last, as it does.
        expect([new Set(said.slice(0, 3).map((it) => JSON.stringify(it))).size, asked()]).toEqual([1, 2])
        expect(emulator.views.oauth.sessions().map(({ status }) => status)).toEqual(["active"])
      })
    )

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
          const steps = Array.from({ length: 17 }, (_, index) => index)
          const keys = steps.map((step) => `user-${step}`)
          const { at, issuer, sessionOf } = yield* setup(keys)
          // Theirs seems to be over, so that they wait for the refresh.
          const offset = 600_000
          const dead = yield* Effect.forEach(
            steps,
            (step) =>
              Effect.flatMap(
                start({ issuer, at, key: keys[step] ?? "", offset, diesAt: step }),
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
            steps,
            (step) =>
              Effect.gen(function* () {
                const session = yield* sessionOf(keys[step] ?? "")
                const began = performance.now()
                const exit = yield* Effect.exit(session.accessToken)
                expect([dead[step], performance.now() - began < 5_000]).toEqual([dead[step], true])
                // What nobody knows shows as soon as somebody needs the next token.
                const { refused } = session.credentials
                if (exit._tag === "Success" && refused !== undefined) yield* refused(exit.value)
                const next = yield* Effect.exit(session.accessToken)
                return [dead[step], exit._tag === "Success" && next._tag === "Success" ? "goes on" : "is over"]
              }),
            { concurrency: "unbounded" }
          )
          expect(outcomes).toEqual([
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
          ])
        }),
      60_000
    )
  })
}
