/**
 * What there is to erase of a user: where it is kept, and how it is named.
 *
 * @since 0.1.0
 */
import type { Id } from "../../Operation.ts"
import { type Matcher, matcher, patternRefusal } from "./Pattern.ts"

/**
 * A data store that keeps something about users. Patterns are keys with `{userId}` in them, and `*` for anything:
 * `Player_{userId}`, `{userId}/inventory/*`.
 *
 * @since 0.1.0
 */
export interface StorePlan {
  readonly dataStoreId: string
  /** Patterns of keys. */
  readonly keys: ReadonlyArray<string>
  /** Default `global`; `all` looks through all of them, which lists the store's keys. */
  readonly scope?: string | { readonly all: true } | undefined
}

/**
 * An ordered data store that keeps something about users.
 *
 * @since 0.1.0
 */
export interface OrderedStorePlan {
  readonly orderedDataStoreId: string
  /** Patterns of keys. */
  readonly keys: ReadonlyArray<string>
  /** Default `global`. */
  readonly scope?: string | undefined
}

/**
 * What one experience keeps about users.
 *
 * @since 0.1.0
 */
export interface UniversePlan {
  readonly universeId: Id
  /** Its start place, which is what notifications name. */
  readonly startPlaceId: Id
  /** Its data stores with something about users. */
  readonly dataStores?: ReadonlyArray<StorePlan> | undefined
  /** Its ordered data stores with something about users. */
  readonly orderedDataStores?: ReadonlyArray<OrderedStorePlan> | undefined
}

/** One place to look in, for one user. */
export interface Target {
  /** The same in every run with the same plan. */
  readonly id: string
  readonly kind: "standard" | "ordered"
  readonly universeId: Id
  readonly store: string
  /** Absent: all of them. */
  readonly scope: string | undefined
  readonly matcher: Matcher
}

/** Why a plan cannot be used for a user, or `undefined`. */
export const planRefusal = (universes: ReadonlyArray<UniversePlan>, userId: string): string | undefined => {
  if (!/^[1-9]\d*$/.test(userId)) return `${JSON.stringify(userId)} is not the id of a user`
  const stores = universes.flatMap(({ dataStores = [], orderedDataStores = [] }) => [
    ...dataStores,
    ...orderedDataStores
  ])
  return stores.flatMap(({ keys }) => keys.map(patternRefusal)).find((refusal) => refusal !== undefined)
}

const allScopes = "*"

/** A part of a target's id: names may hold blanks, and be called as what stands for all scopes. */
const word = (name: string): string => (name === allScopes ? "%2A" : name.replace(/[% ]/g, encodeURIComponent))

/** Everywhere to look for a user, in an order that is the same in every run. */
export const targetsOf = (universes: ReadonlyArray<UniversePlan>, userId: string): ReadonlyArray<Target> =>
  patternsOf(universes).map(({ pattern, ...place }) => ({ ...place, matcher: matcher(pattern, userId) }))

/** One place to look in, for any user. */
export interface PatternTarget extends Omit<Target, "matcher"> {
  readonly pattern: string
}

/** Everywhere to look, in an order that is the same in every run. */
export const patternsOf = (universes: ReadonlyArray<UniversePlan>): ReadonlyArray<PatternTarget> =>
  universes.flatMap(({ dataStores = [], orderedDataStores = [], universeId }) => {
    const target = (
      kind: Target["kind"],
      store: string,
      scope: string | undefined,
      pattern: string
    ): PatternTarget => ({
      id: [universeId, kind, word(store), scope === undefined ? allScopes : word(scope), word(pattern)].join(" "),
      kind,
      universeId,
      store,
      scope,
      pattern
    })
    return [
      ...dataStores.flatMap(({ dataStoreId, keys, scope = "global" }) =>
        keys.map((pattern) => target("standard", dataStoreId, typeof scope === "string" ? scope : undefined, pattern))
      ),
      ...orderedDataStores.flatMap(({ keys, orderedDataStoreId, scope = "global" }) =>
        keys.map((pattern) => target("ordered", orderedDataStoreId, scope, pattern))
      )
    ]
  })
