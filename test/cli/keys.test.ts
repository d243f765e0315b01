/** Who is calling: keys of the environment, of files, of commands, and users who signed in. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs"
import { get } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { Emulator } from "effect-open-cloud/emulator"
import { afterAll } from "vitest"
import { parse } from "../../src/cli/profile/Settings.ts"
import { openCloud } from "./shell.ts"

const home = mkdtempSync(join(tmpdir(), "open-cloud-"))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Surroundings with a file of profiles of their own. */
const surroundings = (text: string, mode = 0o600) => {
  const config = mkdtempSync(join(home, "config-"))
  const folder = join(config, "open-cloud")
  mkdirSync(folder)
  const file = join(folder, "config.toml")
  writeFileSync(file, text)
  chmodSync(file, mode)
  // On every system the one of the three that it looks at.
  const env = { HOME: config, XDG_CONFIG_HOME: config, APPDATA: config }
  return { file, folder, env }
}

/** What a server on this machine answers to a path that `fetch` would not send. */
const statusOf = (port: number, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).once("error", reject)
  })

const linux = process.platform === "linux"

describe.skipIf(!linux)("a key", () => {
  const get = ["universes", "get", "--fields", "displayName", "-o", "ndjson"]
  const found = '{"displayName":"Default universe"}\n'

  for (const [what, reference] of [
    ["itself", "emulator-key"],
    ["a variable", "env:OTHER_KEY"],
    ["a file beside it", "file:key.txt"],
    ["a command", "command:printf 'emulator-key\\\\n'"],
    ["a command that reads what nobody writes", "command:cat && printf emulator-key"]
  ] as const) {
    it.effect(`of a profile is ${what}`, () =>
      Effect.gen(function* () {
        const emulator = yield* Emulator.make()
        const { env, folder } = surroundings(
          `[work]\nkey = "${reference}"\nuniverse = 9000001 # ours\nowner = 'user:156'\n`
        )
        writeFileSync(join(folder, "key.txt"), "emulator-key\n")
        const ended = yield* openCloud([...get, "--profile", "work"], {
          emulator,
          env: { ...env, OTHER_KEY: "emulator-key" }
        })
        assert.deepStrictEqual(ended, { code: 0, out: found, err: "" })
      })
    )
  }

  it.effect("of a profile that is named goes before the environment's, and that before the usual profile's", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const { env } = surroundings('profile = "work"\n[work]\nkey = "wrong"\nuniverse = "9000001"\n')
      const both = { ...env, ROBLOX_API_KEY: "emulator-key" }
      assert.strictEqual((yield* openCloud(get, { emulator, env: both })).code, 0)
      assert.strictEqual((yield* openCloud([...get, "--profile=work"], { emulator, env: both })).code, 4)
      assert.strictEqual((yield* openCloud(get, { emulator, env: { ...both, ROBLOX_PROFILE: "work" } })).code, 4)
      assert.strictEqual((yield* openCloud(get, { emulator, env })).code, 4)
    })
  )

  it.effect("that others can read is warned of", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const { env, file } = surroundings('[default]\nkey = "emulator-key"\nuniverse = "9000001"\n', 0o644)
      const { code, err } = yield* openCloud(get, { emulator, env })
      assert.strictEqual(code, 0)
      assert.strictEqual(err, `warning: ${file} holds the key of default, and others can read it: chmod 600 it\n`)
    })
  )

  it.live("of a profile is what doctor looks at, with the profile's universe", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make({ world: { keys: [{ key: "work-key", name: "Of work" }] } })
      const { env } = surroundings('[work]\nkey = "work-key"\nuniverse = "9000001"\n')
      const args = ["--profile", "work", "doctor", "--only", "places.universeOfPlace"]
      const { code, err, out } = yield* openCloud(args, { emulator, env: { ...env, ROBLOX_API_KEY: "wrong" } })
      assert.deepStrictEqual([code, err], [0, ""], out)
      assert.match(out, /^ {2}ok +key +valid \("Of work"/m)
      assert.match(out, /^ {2}ok +universe +can be read \(9000001\)$/m)
      assert.match(out, /^ {2}ok +places\.universeOfPlace +gone/m)
      const before = emulator.log().length
      const dry = yield* openCloud([...args, "--dry-run"], { emulator, env })
      assert.deepStrictEqual(
        JSON.parse(dry.out).map(({ id }: { readonly id: string }) => id),
        ["places.universeOfPlace"]
      )
      assert.strictEqual(emulator.log().length, before)
    })
  )

  it.effect("of a profile is sent to no address that the environment says", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const { env } = surroundings('[default]\nkey = "emulator-key"\nuniverse = "9000001"\n')
      const elsewhere = { ...env, ROBLOX_BASE_URL: "https://collector.example" }
      const { code, err } = yield* openCloud(get, { emulator, env: elsewhere })
      assert.strictEqual(code, 2)
      assert.match(err, /^the credential of profile default is not sent to https:\/\/collector\.example/)
      assert.notInclude(err, "emulator-key")
      assert.strictEqual(emulator.log().length, 0)
    })
  )

  it.effect("that there is none is said in a line, and a command that fails is, too", () =>
    Effect.gen(function* () {
      const { env } = surroundings('[broken]\nkey = "command:echo half; exit 3"\nuniverse = "1"\n')
      const none = yield* openCloud([...get, "--universe-id", "1"], { env })
      assert.deepStrictEqual([none.code, none.out], [2, ""])
      assert.match(none.err, /^there is no key: set ROBLOX_API_KEY/)
      const broken = yield* openCloud([...get, "--profile", "broken"], { env })
      assert.strictEqual(broken.code, 1)
      assert.strictEqual(broken.err, "the key's command failed with 3: echo half; exit 3\n")
      const unknown = yield* openCloud([...get, "--profile", "brokn"], { env })
      assert.match(unknown.err, /has no profile brokn, but broken\n$/)
    })
  )

  it.effect("is never an argument", () =>
    Effect.gen(function* () {
      for (const flag of ["--key", "--api-key"]) {
        const { code, err } = yield* openCloud(["universes", "get", `${flag}=x`], {})
        assert.strictEqual(code, 2)
        assert.match(err, /Unrecognized flag/)
      }
    })
  )

  it.effect("tells what it may do", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const { code, out } = yield* openCloud(["whoami", "-o", "ndjson"], { emulator })
      const told = JSON.parse(out)
      assert.deepStrictEqual([code, told.credential, told.from], [0, "API key", "ROBLOX_API_KEY"])
      assert.strictEqual(told.scopes["universe:write"], "all universes")
      assert.notInclude(out, "emulator-key")
    })
  )
})

describe("the file of profiles", () => {
  it("says which line is wrong", () => {
    for (const [text, line, words] of [
      ["key = 1", 1, "stands before the first"],
      ["[a]\nkey", 2, 'a line is [profile], or name = "text"'],
      ["[a]\nkey = bare", 2, "a line is"],
      ["[a]\n\n# note\nkeys = 'x'", 4, "keys is not one of key, universe"]
    ] as const) {
      const read = parse("config.toml", text)
      assert.instanceOf(read, Error)
      assert.include(read instanceof Error ? read.message : "", `config.toml:${line}: `)
      assert.include(read instanceof Error ? read.message : "", words)
    }
  })
})

describe.skipIf(!linux)("a sign-in", () => {
  const signIn = (
    args: ReadonlyArray<string>,
    emulator: Emulator,
    env: Readonly<Record<string, string>>,
    port: number
  ) =>
    Effect.gen(function* () {
      const { apps } = emulator.world.oauth
      const app = apps.get("9500001")
      assert.isDefined(app)
      apps.set("9500001", { ...app, redirectUris: [`http://localhost:${port}/callback`] })
      const line = ["login", "--client-id", "9500001", "--no-browser", "--port", String(port), ...args]
      const told: Array<string> = []
      const fiber = yield* Effect.forkChild(openCloud(line, { emulator, env, told }))
      const address = yield* Effect.promise(async () => {
        for (;;) {
          const found = /Sign in here: (\S+)/.exec(told.join(""))?.[1]
          if (found !== undefined) return found
          await new Promise((resolve) => setImmediate(resolve))
        }
      })
      const sent = yield* Effect.promise(() => emulator.fetch(address, { redirect: "manual" }))
      const callback = (sent.headers.get("location") ?? "").replace("//localhost:", "//127.0.0.1:")
      return { fiber, callback }
    })

  it.live("keeps tokens that calls are made with, for their owner alone, until it is ended", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make({ world: { oauth: { consent: { user: 156 } } } })
      const { env, folder } = surroundings("")
      const { callback, fiber } = yield* signIn(
        ["--scope", "openid", "--scope", "universe:write"],
        emulator,
        env,
        48_934
      )
      const stray = yield* Effect.promise(() => fetch(callback.replace(/state=[^&]*/, "state=other")))
      assert.strictEqual(stray.status, 400)
      // What is no address, from whichever page of the web, ends nothing.
      const odd = yield* Effect.promise(() => statusOf(48_934, "//"))
      assert.deepStrictEqual([odd, yield* Effect.promise(() => statusOf(48_934, "http://[/callback"))], [404, 404])
      const page = yield* Effect.promise(() => fetch(callback))
      assert.deepStrictEqual(
        [page.status, yield* Effect.promise(() => page.text())],
        [200, "You are signed in. This page can be closed.\n"]
      )
      const ended = yield* Fiber.join(fiber)
      assert.strictEqual(ended.code, 0, ended.err)
      assert.match(ended.err, /signed in as user 156, for profile default\n$/)

      const update = ["universes", "update", "--universe-id", "9000001", "--voice-chat-enabled", "--yes"]
      const called = yield* openCloud(update, { emulator, env })
      assert.strictEqual(called.code, 0, called.err)
      assert.strictEqual(emulator.log().at(-1)?.operation, "universes.update")
      const who = yield* openCloud(["whoami", "-o", "ndjson"], { emulator, env })
      assert.strictEqual(JSON.parse(who.out).credential, "OAuth token", who.err)

      const tokens = readdirSync(join(folder, "tokens")).filter((name) => name.endsWith(".json"))
      assert.isAbove(tokens.length, 0)
      for (const name of tokens) assert.strictEqual(statSync(join(folder, "tokens", name)).mode & 0o077, 0)

      assert.strictEqual((yield* openCloud(["logout"], { emulator, env })).code, 0)
      assert.isFalse(existsSync(join(folder, "signed-in", "default.json")))
      assert.strictEqual((yield* openCloud(update, { emulator, env })).code, 2)
    })
  )

  it.effect.each(["0", "-1", "65536"])("does not listen on port %s", (port) =>
    Effect.gen(function* () {
      const { env } = surroundings("")
      const { code, err } = yield* openCloud(["login", "--client-id", "1", "--port", port], { env })
      assert.strictEqual(code, 2, err)
      assert.match(err, /from 1 to 65535/)
    })
  )

  it.live("that the user declines says so", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make({ world: { oauth: { consent: { user: 156, decision: "deny" } } } })
      const { env } = surroundings("")
      const { callback, fiber } = yield* signIn([], emulator, env, 48_935)
      assert.strictEqual((yield* Effect.promise(() => fetch(callback))).status, 400)
      const { code, err } = yield* Fiber.join(fiber)
      assert.strictEqual(code, 4)
      assert.match(err, /denied|declined|refused/i)
    })
  )
})
