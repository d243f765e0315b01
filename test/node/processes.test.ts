/** Processes that share a folder of tokens. */
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import { TokenFile } from "effect-open-cloud/node"
import { OAuthApp, OAuthSession } from "effect-open-cloud/oauth"

const start = (issuer: string, directory: string) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const child = spawn(
        process.execPath,
        [
          "--conditions=@effect-open-cloud/source",
          "--import",
          "tsx",
          new URL("tokenProcess.ts", import.meta.url).pathname,
          issuer,
          directory
        ],
        { stdio: ["pipe", "pipe", "inherit"] }
      )
      const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
      expect((await lines.next()).value).toBe("ready")
      return {
        go: async () => {
          child.stdin.write("go\n")
          return (await lines.next()).value
        },
        child
      }
    }),
    ({ child }) => Effect.sync(() => child.kill("SIGKILL"))
  )

it.live("one of several processes refreshes, and the others read what it kept", () =>
  Effect.gen(function* () {
    const directory = join(
      yield* Effect.acquireRelease(
        Effect.sync(() => mkdtempSync(join(tmpdir(), "tokens-"))),
        (path) => Effect.sync(() => rmSync(path, { recursive: true }))
      ),
      "tokens"
    )
    const emulator = yield* Emulator.make({ world: { oauth: { consent: { user: 156 } } } })
    const { url } = yield* serve(emulator)
    const issuer = `${url}/oauth/`
    const { lifetimes } = emulator.world.oauth
    const usual = lifetimes.access
    // So short that it has to be refreshed at once.
    lifetimes.access = 30_000
    yield* Effect.gen(function* () {
      const app = OAuthApp.make({ clientId: "9500001", redirectUri: "http://localhost:3000/callback", issuer })
      const session = yield* OAuthSession.make(app)
      const address = yield* session.signIn()
      const back = yield* Effect.promise(() => fetch(address, { redirect: "manual" }))
      yield* session.complete(back.headers.get("location") ?? "")
    }).pipe(Effect.provide(TokenFile.layer({ directory })))
    lifetimes.access = usual

    const processes = yield* Effect.all(
      Array.from({ length: 3 }, () => start(issuer, directory)),
      { concurrency: "unbounded" }
    )
    const tokens = yield* Effect.promise(() => Promise.all(processes.map(({ go }) => go())))
    expect([new Set(tokens).size, typeof tokens[0]]).toEqual([1, "string"])
    expect(emulator.log().filter(({ operation }) => operation === "oauth.token").length).toBe(2)
  })
)
