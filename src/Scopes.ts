/**
 * The scopes that a program needs, worked out from the operations it uses.
 *
 * @since 0.1.0
 */
import { scopeResources } from "./generated/scopes.ts"
import type { AnyOperation, ResourceKind } from "./Operation.ts"

/**
 * A scope to put on a key.
 *
 * @since 0.1.0
 */
export interface RequiredScope {
  readonly scope: string
  /** What the key has to be granted the scope on; absent when on nothing in particular. */
  readonly resource?: ResourceKind
  /** Ids of the operations that need it. */
  readonly operations: ReadonlyArray<string>
}

/**
 * A choice of scopes: any one of them will do.
 *
 * @since 0.1.0
 */
export interface ScopeChoice {
  readonly anyOf: ReadonlyArray<Omit<RequiredScope, "operations">>
  readonly operations: ReadonlyArray<string>
}

/**
 * A scope that is needed in some cases, or that makes an answer more complete.
 *
 * @since 0.1.0
 */
export interface ScopeHint extends RequiredScope {
  /** The cases in which it is needed, or what it makes visible. */
  readonly reasons: ReadonlyArray<string>
}

/**
 * What a key needs so that it can do every one of a list of operations.
 *
 * @since 0.1.0
 */
export interface Requirements {
  /** Every one of these. */
  readonly required: ReadonlyArray<RequiredScope>
  /** One of each of these. None of them holds a scope that is required anyway. */
  readonly choices: ReadonlyArray<ScopeChoice>
  /** Needed in cases that only the server can tell, and not required anyway. */
  readonly conditional: ReadonlyArray<ScopeHint>
  /** Not needed; the answers hold more with them. */
  readonly optional: ReadonlyArray<ScopeHint>
}

const withResource = (scope: string): Omit<RequiredScope, "operations"> => {
  const resource = scopeResources[scope]
  return resource === undefined ? { scope } : { scope, resource }
}

/** Adds to the list under a key. */
const gather = <K, V>(into: Map<K, Set<V>>, key: K, ...values: ReadonlyArray<V>): void => {
  const known = into.get(key) ?? new Set()
  for (const value of values) known.add(value)
  into.set(key, known)
}

const byName = ([a]: readonly [string, ...Array<unknown>], [b]: readonly [string, ...Array<unknown>]): number =>
  a < b ? -1 : a > b ? 1 : 0

interface Hints {
  readonly operations: Map<string, Set<string>>
  readonly reasons: Map<string, Set<string>>
}

const emptyHints = (): Hints => ({ operations: new Map(), reasons: new Map() })

const hint = (hints: Hints, scope: string, operation: string, reason: string): void => {
  gather(hints.operations, scope, operation)
  gather(hints.reasons, scope, reason)
}

const listHints = (hints: Hints, left: (scope: string) => boolean): ReadonlyArray<ScopeHint> =>
  [...hints.operations]
    .filter(([scope]) => left(scope))
    .sort(byName)
    .map(([scope, operations]) => ({
      ...withResource(scope),
      operations: [...operations],
      reasons: [...(hints.reasons.get(scope) ?? [])]
    }))

interface Group {
  readonly scopes: ReadonlyArray<string>
  readonly operations: Set<string>
}

/**
 * The choices that are left to make: a group that a required scope satisfies is
 * no choice, and one that holds all of a smaller group is satisfied with it.
 */
const minimal = (groups: ReadonlyArray<Group>, required: (scope: string) => boolean): ReadonlyArray<ScopeChoice> => {
  const open = groups.filter(({ scopes }) => !scopes.some(required)).sort((a, b) => a.scopes.length - b.scopes.length)
  const kept: Array<Group> = []
  for (const group of open) {
    const smaller = kept.find((other) => other.scopes.every((scope) => group.scopes.includes(scope)))
    if (smaller === undefined) kept.push({ scopes: group.scopes, operations: new Set(group.operations) })
    else for (const operation of group.operations) smaller.operations.add(operation)
  }
  return kept.map(({ scopes, operations }) => ({ anyOf: scopes.map(withResource), operations: [...operations] }))
}

/**
 * The scopes, and what they have to be granted on, that a key needs for all of
 * the operations. Nothing is asked for twice, and nothing that is not needed.
 *
 * @since 0.1.0
 */
export const requiredScopes = (...operations: ReadonlyArray<AnyOperation>): Requirements => {
  const required = new Map<string, Set<string>>()
  const groups: Array<Group> = []
  const conditional = emptyHints()
  const optional = emptyHints()
  for (const { id, scopes } of operations) {
    for (const scope of scopes.all ?? []) gather(required, scope, id)
    const [only, ...others] = scopes.any ?? []
    if (only !== undefined && others.length === 0) gather(required, only, id)
    if (only !== undefined && others.length > 0) groups.push({ scopes: [only, ...others], operations: new Set([id]) })
    for (const { scope, when } of scopes.conditional ?? []) hint(conditional, scope, id, when)
    for (const { scope, unlocks } of scopes.optional ?? []) hint(optional, scope, id, unlocks)
  }
  const left = (scope: string) => !required.has(scope)
  return {
    required: [...required].sort(byName).map(([scope, ids]) => ({ ...withResource(scope), operations: [...ids] })),
    choices: minimal(groups, (scope) => required.has(scope)),
    conditional: listHints(conditional, left),
    optional: listHints(optional, (scope) => left(scope) && !conditional.operations.has(scope))
  }
}

const grantedOn: Readonly<Record<ResourceKind, string>> = {
  universe: "on the experiences it works with",
  dataStore: "on the data stores it works with",
  creator: "on the users or groups it works for"
}

const line = ({ resource, scope }: Omit<RequiredScope, "operations">): string =>
  resource === undefined ? scope : `${scope} (${grantedOn[resource]})`

const section = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.length === 0 ? [] : [title, ...lines.map((text) => `  - ${text}`)]

/**
 * The requirements as text, for whoever makes the key.
 *
 * @since 0.1.0
 */
export const format = ({ choices, conditional, optional, required }: Requirements): string => {
  const lines = [
    ...section("The key needs", [
      ...required.map(line),
      ...choices.map(({ anyOf }) => `one of: ${anyOf.map(line).join(", ")}`)
    ]),
    ...section(
      "In some cases it needs, too",
      conditional.map((scope) => `${line(scope)}: when ${scope.reasons.join(", or when ")}`)
    ),
    ...section(
      "Not needed, but answers hold more with",
      optional.map((scope) => `${line(scope)}: ${scope.reasons.join(", ")}`)
    )
  ]
  return lines.length === 0 ? "The key needs no scope." : lines.join("\n")
}
