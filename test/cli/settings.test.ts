/** What is wrong with the surroundings of a command is said in a sentence: no name of a class, no stack. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { openCloud } from "./shell.ts"

const ROBLOX_API_KEY = "emulator-key"
const base = "the base URL (--base-url, ROBLOX_BASE_URL, or base-url of the profile)"

const rows: ReadonlyArray<readonly [line: string, env: Readonly<Record<string, string>>, code: number, said: string]> =
  [
    ["", {}, 2, "there is no key: set ROBLOX_API_KEY, name one in a profile, or sign in with open-cloud login"],
    ["", { ROBLOX_API_KEY: "a\nb" }, 2, "credentials hold a line break, which no key or token has"],
    ["", { ROBLOX_BASE_URL: "not an address" }, 2, `${base} is not a URL`],
    ["", { ROBLOX_BASE_URL: "ftp://x" }, 2, `${base} must begin with https://, or with http:// on this machine`],
    ["--base-url ftp://x", {}, 2, `${base} must begin with https://, or with http:// on this machine`],
    ["", { ROBLOX_API_KEY_OWNER: "me" }, 2, "The owner of the API key must be like user:156 or group:7"],
    ["", { ROBLOX_TIMEOUT: "soon" }, 2, 'ROBLOX_TIMEOUT is not a duration, such as "30 seconds"'],
    ["", { ROBLOX_PROFILE: "staging" }, 1, "the folder of settings is not known: HOME is not set"],
    ["--profile staging", {}, 1, "the folder of settings is not known: HOME is not set"]
  ]

describe("a setting that cannot be", () => {
  it.effect.each(rows)("%s %j", ([flags, env, code, said]) =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const line = ["users", "get", "--user-id", "156", ...flags.split(" ").filter((it) => it !== "")]
      const key = said.startsWith("there is no key") ? {} : { ROBLOX_API_KEY }
      const ended = yield* openCloud(line, { emulator, env: { ...key, ...env } })
      assert.deepStrictEqual(ended, { code, out: "", err: `${said}\n` })
      assert.deepStrictEqual(emulator.log(), [])
    })
  )
})
