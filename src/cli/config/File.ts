/** Configs in a file: the values of a repository, and the publication that they come from. */
import { rename, writeFile } from "node:fs/promises"
import * as Effect from "effect/Effect"
import { getValues } from "../../generated/configs/operations.ts"
import { isFields } from "../../interface/Fields.ts"
import { parse, sameJson, stringify } from "../../interface/Json.ts"
import type { ConfigRepository } from "../../services/Configs.ts"
import * as Output from "../Output.ts"
import type { Shell } from "../Shell.ts"
import { failure, type Stop } from "../Stop.ts"
import { jsonIn, pathOf } from "../Verb.ts"

/** What a file holds. */
export interface ConfigFile {
  readonly repository: ConfigRepository
  /** The publication that the values were pulled at; absent where nothing was published yet. */
  readonly version: string | undefined
  readonly values: Readonly<Record<string, unknown>>
}

/** The repositories that there are. */
export const repositories: ReadonlyArray<string> = (
  getValues.parameters.find(({ name }) => name === "repository")?.values ?? []
).map(String)

const known = ["repository", "version", "values"]

const isRepository = (value: unknown): value is ConfigRepository => repositories.some((it) => it === value)

/** What a parsed file is, or what is wrong with it and where. */
export const readConfig = (json: unknown): ConfigFile | string => {
  if (!isFields(json)) return "is not a JSON object"
  const odd = Object.keys(json).find((name) => !known.includes(name))
  if (odd !== undefined) return `${odd}: is not one of ${known.join(", ")}`
  const { repository = "InExperienceConfig", values, version = null } = json
  if (!isRepository(repository)) return `repository: is not one of ${repositories.join(", ")}`
  if (version !== null && typeof version !== "string") return "version: must be a text, or null"
  if (!isFields(values)) return "values: must be an object, with a value for each key"
  const empty = Object.entries(values).find(([, value]) => value === null)
  if (empty !== undefined) return `values.${empty[0]}: is null; a key that is to go is left out`
  return { repository, version: version ?? undefined, values }
}

export const readFile = (file: string): Effect.Effect<ConfigFile, Stop, Shell> =>
  Effect.flatMap(jsonIn(file, parse), (json) => {
    const read = readConfig(json)
    return typeof read === "string" ? Effect.fail(failure(`${file}: ${read}`)) : Effect.succeed(read)
  })

const sorted = (values: ConfigFile["values"]): ConfigFile["values"] =>
  Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The text of a file: keys in order, so that two pulls of the same are the same. */
export const format = ({ repository, values, version }: ConfigFile): string =>
  `${Output.pretty({ repository, version: version ?? null, values: sorted(values) })}\n`

/** Writes a file as a whole, or leaves it as it was. */
export const writeWhole = (file: string, text: string): Effect.Effect<void, Stop, Shell> =>
  Effect.flatMap(pathOf(file), (path) =>
    Effect.tryPromise({
      try: async () => {
        await writeFile(`${path}.part`, text)
        await rename(`${path}.part`, path)
      },
      catch: (cause) => failure(`${file} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`)
    })
  )

/** One key that differs. */
export interface Difference {
  readonly key: string
  readonly change: "added" | "removed" | "changed"
  readonly before?: unknown
  readonly after?: unknown
}

/** What turns some values into others. */
export const differences = (before: ConfigFile["values"], after: ConfigFile["values"]): ReadonlyArray<Difference> =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((key): ReadonlyArray<Difference> => {
    if (!Object.hasOwn(before, key)) return [{ key, change: "added", after: after[key] }]
    if (!Object.hasOwn(after, key)) return [{ key, change: "removed", before: before[key] }]
    return sameJson(before[key], after[key]) ? [] : [{ key, change: "changed", before: before[key], after: after[key] }]
  })

const signs = { added: "+", removed: "-", changed: "~" } as const

/** `~ speed: 16 -> 20`. */
export const line = ({ after, before, change, key }: Difference): string => {
  const text = (value: unknown) => stringify(value) ?? ""
  const values =
    change === "added" ? text(after) : change === "removed" ? text(before) : `${text(before)} -> ${text(after)}`
  return `${signs[change]} ${key}: ${values}`
}
