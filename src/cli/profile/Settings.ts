/**
 * The file of profiles: sections with texts, as TOML has them.
 *
 *     profile = "work"
 *
 *     [work]
 *     key = "command:pass roblox/work"
 *     universe = "9000001"
 */
import { readFile, stat } from "node:fs/promises"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as UserDirectories from "effect/persistence/UserDirectories"
import { failure, misuse, type Stop } from "../Stop.ts"

/** What a section may say. */
export interface Profile {
  /** The API key: `env:NAME`, `file:PATH`, `command:LINE`, or itself. */
  readonly key?: string
  /** The universe of commands that name none. */
  readonly universe?: string
  /** Whose key it is, for quotas that keys share: `user:156`, `group:7`. */
  readonly owner?: string
  /** Where its requests go instead of to Roblox. */
  readonly "base-url"?: string
  /** The OAuth app that `login` signs in with. */
  readonly "client-id"?: string
}

const names: ReadonlyArray<keyof Profile> = ["key", "universe", "owner", "base-url", "client-id"]

/** What the file says. */
export interface Settings {
  /** The profile that is taken where none is named. */
  readonly profile: string | undefined
  readonly profiles: ReadonlyMap<string, Profile>
}

const none: Settings = { profile: undefined, profiles: new Map() }

const textOf = (value: string): string | undefined => {
  if (/^'[^']*'$/.test(value)) return value.slice(1, -1)
  if (/^\d+$/.test(value)) return value
  if (!/^"(?:[^"\\]|\\.)*"$/.test(value)) return undefined
  try {
    return String(JSON.parse(value))
  } catch {
    return undefined
  }
}

/** The value without what stands behind it for people. */
const withoutComment = (value: string): string => /^("(?:[^"\\]|\\.)*"|'[^']*'|[^#]*)/.exec(value)?.[0].trim() ?? ""

/** Reads the text of a file; a line that is no part of one fails with its number. */
export const parse = (path: string, text: string): Settings | Stop => {
  const profiles = new Map<string, Record<string, string>>()
  let profile: string | undefined
  let section: string | undefined
  for (const [index, whole] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    const line = whole.trim()
    const wrong = (why: string) => misuse(`${path}:${index + 1}: ${why}`)
    if (line === "" || line.startsWith("#")) continue
    const header = /^\[\s*(?:"([^"]+)"|([\w.-]+))\s*\](?:\s*#.*)?$/.exec(line)
    if (header !== null) {
      section = header[1] ?? header[2] ?? ""
      profiles.set(section, profiles.get(section) ?? {})
      continue
    }
    const [, name = "", rest = ""] = /^([\w-]+)\s*=\s*(.*)$/.exec(line) ?? []
    const value = textOf(withoutComment(rest))
    if (name === "" || value === undefined) return wrong('a line is [profile], or name = "text"')
    if (section === undefined) {
      if (name !== "profile") return wrong(`${name} stands before the first [profile]; only profile may`)
      profile = value
    } else if (!names.some((it) => it === name)) {
      return wrong(`${name} is not one of ${names.join(", ")}`)
    } else profiles.set(section, { ...profiles.get(section), [name]: value })
  }
  return { profile, profiles }
}

const codeOf = (cause: unknown): string | undefined =>
  cause instanceof Error && "code" in cause ? String(cause.code) : undefined

/** The folder of this command's files: below `XDG_CONFIG_HOME` or `~/.config`, `%APPDATA%`, or `~/Library`. */
export const directory: Effect.Effect<string, Stop> = UserDirectories.make()
  .config("open-cloud")
  .pipe(
    Effect.mapError(({ message }) => failure(`the folder of settings is not known: ${message.replace(/^.*: /, "")}`))
  )

/** Where the file is. */
export const fileIn = (folder: string): string => join(folder, "config.toml")

/** What the file says; nothing where there is none. */
export const load = (path: string): Effect.Effect<Settings, Stop> =>
  Effect.tryPromise({
    try: () => readFile(path, "utf8"),
    catch: (cause) => cause
  }).pipe(
    Effect.matchEffect({
      onFailure: (cause) =>
        codeOf(cause) === "ENOENT" || codeOf(cause) === "ENOTDIR"
          ? Effect.succeed(none)
          : Effect.fail(failure(`${path} cannot be read: ${codeOf(cause) ?? String(cause)}`)),
      onSuccess: (text) => {
        const settings = parse(path, text)
        return settings instanceof Error ? Effect.fail(settings) : Effect.succeed(settings)
      }
    })
  )

/** Whether others than its owner may read a file. Windows has no such modes. */
export const isOpen = (path: string): Effect.Effect<boolean> =>
  process.platform === "win32"
    ? Effect.succeed(false)
    : Effect.promise(async () => ((await stat(path)).mode & 0o077) !== 0).pipe(
        Effect.catchCause(() => Effect.succeed(false))
      )
