/** Flags that every command takes. */
import * as Flag from "effect/cli/Flag"
import * as GlobalFlag from "effect/cli/GlobalFlag"

const toggle = (name: string, description: string) =>
  Flag.Boolean(name).pipe(Flag.withoutNegation, Flag.withDescription(description), Flag.withDefault(false))

const text = (name: string, metavar: string, description: string) =>
  Flag.String(name).pipe(Flag.withMetavar(metavar), Flag.withDescription(description), Flag.optional)

export const Output = GlobalFlag.Setting("output")({
  flag: Flag.Literals("output", ["json", "ndjson", "table", "raw"]).pipe(
    Flag.withAlias("o"),
    Flag.withMetavar("form"),
    Flag.withDescription("How to print; lists are ndjson unless told otherwise: one item a line, as they come"),
    Flag.optional
  )
})

export const Fields = GlobalFlag.Setting("fields")({
  flag: text("fields", "a,b.c", "Prints these fields alone, with commas between them")
})

export const DryRun = GlobalFlag.Setting("dry-run")({
  flag: toggle("dry-run", "Prints the request that would be sent, and sends nothing")
})

export const Explain = GlobalFlag.Setting("explain")({
  flag: toggle("explain", "Prints the scopes, quota, stability and retry class, and sends nothing")
})

export const Yes = GlobalFlag.Setting("yes")({
  flag: Flag.Boolean("yes").pipe(
    Flag.withAlias("y"),
    Flag.withoutNegation,
    Flag.withDescription("Does what cannot be taken back without asking"),
    Flag.withDefault(false)
  )
})

export const BaseUrl = GlobalFlag.Setting("base-url")({
  flag: text("base-url", "address", "Sends everything there: an emulator, a proxy. Or ROBLOX_BASE_URL")
})

export const Profile = GlobalFlag.Setting("profile")({
  flag: text("profile", "name", "Takes key, universe and owner of this profile. Or ROBLOX_PROFILE")
})

export const all = [Output, Fields, DryRun, Explain, Yes, BaseUrl, Profile] as const

type IdOf<S> = S extends GlobalFlag.Setting<infer Id, infer _> ? GlobalFlag.Setting.Identifier<Id> : never

/** What a handler may read of them: `yield* Globals.Yes`. */
export type Globals = IdOf<(typeof all)[number]>

/** The names that no other flag can have. */
export const names: ReadonlySet<string> = new Set([
  "output",
  "fields",
  "dry-run",
  "explain",
  "yes",
  "base-url",
  "profile",
  "help",
  "version"
])
