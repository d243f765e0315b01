/**
 * Drafts, publications and rollouts of configs, as data.
 *
 * @since 0.1.0
 */

import type * as Operations from "../../generated/configs/operations.ts"
import type { ConfigRepositoryDraft, PublishedConfig } from "../../generated/configs/shapes.ts"
import { sameJson, stringify } from "../../interface/Json.ts"
import type { Id, Json } from "../../Operation.ts"

export type { PublishedConfig }

/** The kinds of configs that an experience has. */
export type ConfigRepository = Operations.GetValuesInput["repository"]

/** A repository of a universe; the experience's own values unless it says otherwise. */
export interface ConfigAddress {
  readonly universeId: Id
  /** Default `InExperienceConfig`. */
  readonly repository?: ConfigRepository | undefined
}

/** Values to set, by their keys: any JSON. `null` deletes a key. What is not named stays as it is. */
export type ConfigChanges = { readonly [key: string]: unknown }

/** The address that an input names, and nothing else of it. */
export const repositoryOf = ({ repository = "InExperienceConfig", universeId }: ConfigAddress) => ({
  universeId: typeof universeId === "string" ? universeId : String(universeId),
  repository
})

export const isEmpty = ({ conditionalRules, entries = {} }: ConfigRepositoryDraft): boolean =>
  Object.keys(entries).length === 0 && conditionalRules === undefined

/** A value; what is not there is as if it were `null`. */
export const valueOf = (values: { readonly [key: string]: Json }, key: string): Json =>
  Object.hasOwn(values, key) ? (values[key] ?? null) : null

/** Whether a draft holds these changes, and no others. */
export const holds = ({ conditionalRules, entries = {} }: ConfigRepositoryDraft, changes: ConfigChanges): boolean =>
  conditionalRules === undefined &&
  Object.keys(entries).length === Object.keys(changes).length &&
  Object.entries(changes).every(
    ([key, value]) => Object.hasOwn(entries, key) && sameJson(entries[key]?.value ?? null, value ?? null)
  )

/** Whether what is published has these changes. */
export const shows = (values: { readonly [key: string]: Json }, changes: ConfigChanges): boolean =>
  Object.entries(changes).every(([key, value]) => sameJson(valueOf(values, key), value ?? null))

/** A rollout that goes on, in the words that are known and in those that may come. */
export const goesOn = (result: string | undefined): boolean =>
  result === undefined || result === "" || /progress|pending|rolling|queued|deploying/i.test(result)

export const wentWell = (result: string | undefined): boolean =>
  result !== undefined && /^(succe|complete|done|deployed)/i.test(result)

/** Whether a version took this one's place: a negative number is the server's word for none. */
export const wasRestored = (version: string | undefined): boolean => version !== undefined && !version.startsWith("-")

/** Characters of a key, and of a value as JSON, that the guide allows. */
const most = { key: 256, value: 100_000 } as const

/** A change that is larger than published limits allow. */
export const overLimit = (changes: ConfigChanges): readonly [at: string, reason: string] | undefined => {
  for (const [key, value] of Object.entries(changes)) {
    if (key.length > most.key) return [`entries.${key.slice(0, 20)}…`, `has a key of more than ${most.key} characters`]
    const text = stringify(value)
    if (text !== undefined && text.length > most.value)
      return [`entries.${key}`, `is longer than ${most.value} characters`]
  }
  return undefined
}

export const refusalOf = (changes: unknown): string | undefined =>
  typeof changes !== "object" || changes === null || Array.isArray(changes)
    ? "must be values by their keys"
    : Object.keys(changes).includes("")
      ? "has an empty key"
      : Object.hasOwn(changes, "__proto__")
        ? "has the key `__proto__`, which programs lose"
        : undefined
