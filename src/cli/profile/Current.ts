/** The profile of a command line. */
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Globals from "../Globals.ts"
import { misuse, type Stop } from "../Stop.ts"
import { directory, fileIn, load, type Profile } from "./Settings.ts"

export interface Current {
  readonly name: string
  /** Named by the command line or by `ROBLOX_PROFILE`: it goes before what else the environment has. */
  readonly explicit: boolean
  readonly profile: Profile
  /** The folder of this command's files; nobody knows it in surroundings without a home. */
  readonly folder: string | undefined
}

/** A variable of the environment; an empty one is none. */
export const variable = (name: string): Effect.Effect<string | undefined, Config.ConfigError> =>
  Effect.map(Config.option(Config.String(name)), (text) => Option.getOrUndefined(text) || undefined)

/** The profile that is named, or the file's own choice, or the one called `default`. */
export const current: Effect.Effect<Current, Stop | Config.ConfigError, Globals.Globals> = Effect.gen(function* () {
  const named = Option.getOrUndefined(yield* Globals.Profile) ?? (yield* variable("ROBLOX_PROFILE"))
  // Without a home there are no profiles, and calls by the environment's key do without.
  const folder = yield* named === undefined ? Effect.orElseSucceed(directory, () => undefined) : directory
  if (folder === undefined) return { name: "default", explicit: false, profile: {}, folder }
  const settings = yield* load(fileIn(folder))
  const name = named ?? settings.profile ?? "default"
  const profile = settings.profiles.get(name)
  if (profile === undefined && (named !== undefined || settings.profile !== undefined)) {
    const known = [...settings.profiles.keys()].join(", ")
    return yield* Effect.fail(misuse(`${fileIn(folder)} has no profile ${name}${known === "" ? "" : `, but ${known}`}`))
  }
  return { name, explicit: named !== undefined, profile: profile ?? {}, folder }
})

/** The folder of this command's files. */
export const folderOf = ({ folder }: Current): Effect.Effect<string, Stop> =>
  folder === undefined ? directory : Effect.succeed(folder)
