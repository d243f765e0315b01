/** A key by reference: what a profile says of where its key is. */
import { exec } from "node:child_process"
import { readFile } from "node:fs/promises"
import { homedir } from "node:os"
import { resolve } from "node:path"
import type { ConfigError } from "effect/Config"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { note, type Shell } from "../Shell.ts"
import { failure, misuse, type Stop } from "../Stop.ts"
import { type Current, variable } from "./Current.ts"
import { fileIn, isOpen } from "./Settings.ts"

const redacted = (text: string, what: string): Effect.Effect<Redacted.Redacted, Stop> =>
  text.trim() === ""
    ? Effect.fail(misuse(`${what} gives no key`))
    : Effect.succeed(Redacted.make(text.trim(), { label: "ROBLOX_API_KEY" }))

const ofFile = (folder: string, path: string): Effect.Effect<Redacted.Redacted, Stop> =>
  Effect.tryPromise({
    try: () => readFile(resolve(folder, path.replace(/^~(?=[\\/])/, homedir())), "utf8"),
    catch: (cause) =>
      failure(
        `the key's file ${path} cannot be read: ${cause instanceof Error && "code" in cause ? cause.code : cause}`
      )
  }).pipe(Effect.flatMap((text) => redacted(text, `the file ${path}`)))

/** What a command prints. What it says on standard error is shown as it comes: it may be asked something there. */
const ofCommand = (line: string): Effect.Effect<Redacted.Redacted, Stop> =>
  Effect.callback<string, Stop>((resume) => {
    const child = exec(line, { encoding: "utf8", windowsHide: true }, (error, stdout) => {
      resume(
        error === null
          ? Effect.succeed(stdout)
          : // What it printed may be half of a key.
            Effect.fail(failure(`the key's command failed with ${error.code ?? error.signal}: ${line}`))
      )
    })
    child.stderr?.pipe(process.stderr)
    // Nothing comes there: a command that reads is not left to wait.
    child.stdin?.on("error", () => undefined).end()
    return Effect.sync(() => void child.kill())
  }).pipe(Effect.flatMap((text) => redacted(text, "the key's command")))

/** The key that a profile refers to. */
export const keyOf = (
  { folder = "", name, profile }: Current,
  reference: string
): Effect.Effect<Redacted.Redacted, Stop | ConfigError, Shell> => {
  const [, kind, rest = ""] = /^(env|file|command):(.*)$/s.exec(reference) ?? []
  switch (kind) {
    case "env":
      return Effect.flatMap(variable(rest), (text) => redacted(text ?? "", `the variable ${rest}`))
    case "file":
      return ofFile(folder, rest)
    case "command":
      return ofCommand(rest)
    default:
      return Effect.gen(function* () {
        if (yield* isOpen(fileIn(folder))) {
          yield* note(`warning: ${fileIn(folder)} holds the key of ${name}, and others can read it: chmod 600 it`)
        }
        return yield* redacted(profile.key ?? "", `the profile ${name}`)
      })
  }
}
