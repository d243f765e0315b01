/**
 * Who calls, and whether they may. A missing, unknown, disabled or expired
 * credential is answered by the gateway (401); a valid one that lacks a scope,
 * or the universe, by the family (403).
 */
import * as Result from "effect/Result"
import type { AnyOperation, Scopes } from "../interface/Operation.ts"
import type { Core, Credential } from "./Core.ts"
import { insufficientScope, permissionDenied, type Refusal, unauthenticated } from "./Errors.ts"
import { at, parseJson, readText } from "./Json.ts"
import { isForUniverses } from "./oauth/Scopes.ts"

const valid = (credential: Credential | undefined, now: number): credential is Credential =>
  credential?.enabled === true && (credential.expiresAt === undefined || now < credential.expiresAt)

/** The credential that a request carries. */
export const authenticate = (
  world: Core,
  operation: AnyOperation,
  header: (name: string) => string | null,
  now: number
): Result.Result<Credential, Refusal> => {
  const key = header("x-api-key")
  const bearer = /^Bearer\s+(\S+)$/i.exec(header("authorization") ?? "")?.[1]
  if (key !== null) {
    const credential = world.keys.get(key)
    return valid(credential, now) ? Result.succeed(credential) : Result.fail(unauthenticated("Invalid API Key"))
  }
  if (bearer !== undefined && operation.auth.includes("oauth")) {
    const credential = world.tokens.get(bearer)
    return valid(credential, now) ? Result.succeed(credential) : Result.fail(unauthenticated("Invalid access token"))
  }
  return Result.fail(unauthenticated(bearer === undefined ? "Missing API key" : "Access tokens are not accepted here"))
}

/** The key that a request asks about in its body. It may be one that is of no use any more. */
export const identify = (
  world: Core,
  field: string,
  body: Uint8Array | string | undefined
): Result.Result<Credential, Refusal> => {
  const key = at(parseJson(readText(body)) ?? null, [field])
  const credential = typeof key === "string" ? world.keys.get(key) : undefined
  return credential === undefined ? Result.fail(unauthenticated("Invalid API Key")) : Result.succeed(credential)
}

export const hasScope = (credential: Credential, scope: string): boolean =>
  credential.scopes === "all" || credential.scopes.has(scope)

const lacks = (scope: string): Refusal =>
  insufficientScope(`The credential is missing the scope ${scope}.`, "InsufficientScope")

/** For scopes that are only needed in some states of the world. */
export const requireScope = (credential: Credential, scope: string): Result.Result<void, Refusal> =>
  hasScope(credential, scope) ? Result.succeed(undefined) : Result.fail(lacks(scope))

/** A scope, or a choice of scopes, that the credential lacks. */
const missing = (credential: Credential, { all = [], any = [] }: Scopes): string | undefined =>
  all.find((scope) => !hasScope(credential, scope)) ??
  (any.length === 0 || any.some((scope) => hasScope(credential, scope)) ? undefined : any.join(" or "))

/** How a family refuses a universe that is not granted. */
const noUniverse = ({ dialect }: Core, { path }: AnyOperation) =>
  path.startsWith("/analytics-query-api/") && dialect["analytics.withoutPermission"] === "401"
    ? unauthenticated
    : permissionDenied

/** Refuses a credential that lacks a scope, or that is not granted on the universe or the data store. */
export const authorize = (
  world: Core,
  credential: Credential,
  operation: AnyOperation,
  universeId: string | undefined,
  dataStoreId: string | undefined
): Result.Result<void, Refusal> => {
  const lacking = missing(credential, operation.scopes)
  if (lacking !== undefined) return Result.fail(lacks(lacking))
  // What needs no scope on universes needs no user's consent to one.
  const bound =
    credential.kind === "apiKey" || (operation.scopes.all ?? operation.scopes.any ?? []).some(isForUniverses)
  if (bound && universeId !== undefined && credential.universes !== "all" && !credential.universes.has(universeId)) {
    const refuse = noUniverse(world, operation)
    return Result.fail(refuse(`The credential has no access to universe ${universeId}.`, "Forbidden"))
  }
  if (dataStoreId !== undefined && credential.dataStores !== "all" && !credential.dataStores.has(dataStoreId)) {
    return Result.fail(permissionDenied(`The credential has no access to data store ${dataStoreId}.`, "Forbidden"))
  }
  return Result.succeed(undefined)
}
