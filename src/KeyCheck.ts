/**
 * Checks, before the work starts, which operations an API key cannot do, and why.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { OpenCloudError } from "./Errors.ts"
import { type Grant, type IntrospectionUnavailable, introspect, type KeyInfo } from "./KeyInfo.ts"
import type { OpenCloud } from "./OpenCloud.ts"
import type { AnyOperation, Id } from "./Operation.ts"

export {
  type Grant,
  type GrantedDataStore,
  IntrospectionUnavailable,
  introspect,
  introspectKey,
  type KeyInfo
} from "./KeyInfo.ts"

/**
 * What the operations will work on. What is left out is not checked.
 *
 * @since 0.1.0
 */
export interface Targets {
  readonly universeId?: Id
  readonly dataStoreId?: string
  /** The user who is to own what is created. */
  readonly userId?: Id
  /** The group that is to own what is created. */
  readonly groupId?: Id
}

/** A resource that a scope is not granted on; without an id, it is granted on none. */
interface Lack {
  readonly resource: "universe" | "dataStore" | "user" | "group"
  readonly id?: string
}

/**
 * Why a key cannot do an operation.
 *
 * @since 0.1.0
 */
export type Problem = { readonly operation: string } & (
  | { readonly _tag: "KeyDisabled" }
  | { readonly _tag: "KeyExpired" }
  /** The key has none of these scopes, one of which the operation needs. */
  | { readonly _tag: "ScopeMissing"; readonly anyOf: ReadonlyArray<string> }
  | ({ readonly _tag: "ResourceNotGranted"; readonly scope: string } & Lack)
)

/**
 * A scope that the key lacks and an operation does not always need.
 *
 * @since 0.1.0
 */
export interface Warning {
  readonly operation: string
  readonly scope: string
  /** `conditional`: the operation fails in the cases that `reason` names. `optional`: its answer lacks what `reason` names. */
  readonly kind: "conditional" | "optional"
  readonly reason: string
}

/**
 * What a key can and cannot do of a list of operations.
 *
 * @since 0.1.0
 */
export interface Report {
  readonly key: KeyInfo
  /** Ids of the operations without a problem. */
  readonly able: ReadonlyArray<string>
  readonly problems: ReadonlyArray<Problem>
  readonly warnings: ReadonlyArray<Warning>
}

/** What stands in the way of a target, in a list where `*` stands for all. */
const lackIn = (
  resource: Lack["resource"],
  granted: ReadonlyArray<string>,
  target: Id | undefined
): Lack | undefined => {
  if (granted.length === 0) return target === undefined ? { resource } : { resource, id: String(target) }
  if (target === undefined || granted.includes("*") || granted.includes(String(target))) return undefined
  return { resource, id: String(target) }
}

const lackOf = ({ dataStores, groups, universes, users }: Grant, targets: Targets): Lack | undefined => {
  if (universes !== undefined) return lackIn("universe", universes, targets.universeId)
  if (dataStores !== undefined) {
    const within = dataStores.filter(
      ({ universeId }) =>
        targets.universeId === undefined || universeId === "*" || universeId === String(targets.universeId)
    )
    return within.length === 0
      ? lackIn("universe", [], targets.universeId)
      : lackIn(
          "dataStore",
          within.map(({ dataStoreId }) => dataStoreId),
          targets.dataStoreId
        )
  }
  if (users === undefined && groups === undefined) return undefined
  // A scope on users alone is a scope on no group, and the other way round.
  if (targets.userId !== undefined) return lackIn("user", users ?? [], targets.userId)
  if (targets.groupId !== undefined) return lackIn("group", groups ?? [], targets.groupId)
  return (users ?? []).length + (groups ?? []).length === 0 ? { resource: "user" } : undefined
}

type Held = "held" | "missing" | Lack

const grants = (grant: Grant, scope: string): boolean =>
  grant.scope === scope || (grant.scope.endsWith(":*") && scope.startsWith(grant.scope.slice(0, -1)))

/** Whether the key has a scope on the targets. It may have it several times, on one thing each. */
const held = (key: KeyInfo, scope: string, targets: Targets): Held => {
  let lack: Lack | undefined
  for (const grant of key.grants) {
    if (!grants(grant, scope)) continue
    const here = lackOf(grant, targets)
    if (here === undefined) return "held"
    lack ??= here
  }
  return lack ?? "missing"
}

const problemsOf = (key: KeyInfo, { id, scopes }: AnyOperation, targets: Targets): ReadonlyArray<Problem> => {
  const groups = [...(scopes.all ?? []).map((scope) => [scope]), ...(scopes.any?.length ? [scopes.any] : [])]
  return groups.flatMap((anyOf): ReadonlyArray<Problem> => {
    const states = anyOf.map((scope) => ({ scope, state: held(key, scope, targets) }))
    if (states.some(({ state }) => state === "held")) return []
    const lacking = states.flatMap(
      ({ scope, state }): ReadonlyArray<Problem> =>
        typeof state === "string" ? [] : [{ _tag: "ResourceNotGranted", operation: id, scope, ...state }]
    )
    return lacking.length > 0 ? lacking : [{ _tag: "ScopeMissing", operation: id, anyOf }]
  })
}

const warningsOf = (key: KeyInfo, { id, scopes }: AnyOperation, targets: Targets): ReadonlyArray<Warning> =>
  [
    ...(scopes.conditional ?? []).map(({ scope, when }) => ({ scope, kind: "conditional" as const, reason: when })),
    ...(scopes.optional ?? []).map(({ scope, unlocks }) => ({ scope, kind: "optional" as const, reason: unlocks }))
  ]
    .filter(({ scope }) => held(key, scope, targets) !== "held")
    .map((warning) => ({ operation: id, ...warning }))

const isExpired = ({ expired, expiresAt }: KeyInfo, now: number): boolean =>
  expired || (expiresAt !== undefined && DateTime.toEpochMillis(expiresAt) <= now)

/**
 * Judges a key that is known already; `now` in milliseconds of the epoch.
 *
 * @since 0.1.0
 */
export const judge = (key: KeyInfo, operations: ReadonlyArray<AnyOperation>, targets: Targets, now: number): Report => {
  const usable = key.enabled && !isExpired(key, now)
  const dead = (operation: string): Problem =>
    key.enabled ? { _tag: "KeyExpired", operation } : { _tag: "KeyDisabled", operation }
  const problems = operations.flatMap((operation) => [
    ...(usable ? [] : [dead(operation.id)]),
    ...problemsOf(key, operation, targets)
  ])
  const unable = new Set(problems.map(({ operation }) => operation))
  return {
    key,
    able: operations.map(({ id }) => id).filter((id) => !unable.has(id)),
    problems,
    warnings: operations.flatMap((operation) => warningsOf(key, operation, targets))
  }
}

/**
 * Asks Open Cloud what the client's API key may do, and says which of the
 * operations it cannot do on the targets, and why. Fails with
 * `IntrospectionUnavailable` when the client has an OAuth token, and with
 * `Unauthenticated` when Roblox does not know the key.
 *
 * @since 0.1.0
 */
export const check = /*#__PURE__*/ Effect.fnUntraced(function* (
  operations: ReadonlyArray<AnyOperation>,
  targets: Targets = {}
): Effect.fn.Return<Report, OpenCloudError | IntrospectionUnavailable, OpenCloud> {
  const key = yield* introspect
  return judge(key, operations, targets, yield* Clock.currentTimeMillis)
})

const resourceNames = { universe: "experience", dataStore: "data store", user: "user", group: "group" } as const

const why = (problem: Problem): string => {
  switch (problem._tag) {
    case "KeyDisabled":
      return "the key is disabled"
    case "KeyExpired":
      return "the key has expired"
    case "ScopeMissing":
      return `the key lacks ${problem.anyOf.join(" or ")}`
    case "ResourceNotGranted": {
      const name = resourceNames[problem.resource]
      return `${problem.scope} is not granted on ${problem.id === undefined ? `any ${name}` : `${name} ${problem.id}`}`
    }
  }
}

/**
 * The report as text.
 *
 * @since 0.1.0
 */
export const format = ({ able, problems, warnings }: Report): string =>
  [
    ...problems.map((problem) => `${problem.operation}: ${why(problem)}`),
    ...warnings.map(({ kind, operation, reason, scope }) =>
      kind === "conditional"
        ? `${operation}: fails when ${reason}, as the key lacks ${scope}`
        : `${operation}: answers without ${reason}, as the key lacks ${scope}`
    ),
    `${able.length} of ${able.length + new Set(problems.map(({ operation }) => operation)).size} operations can be done`
  ].join("\n")
