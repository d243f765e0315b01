/**
 * What an API key may do, as Open Cloud tells it.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import * as Credentials from "./Credentials.ts"
import type { OpenCloudError } from "./Errors.ts"
import { introspect as operation } from "./generated/apiKeys/operations.ts"
import type { ApiKey, ApiKeyScope } from "./generated/apiKeys/shapes.ts"
import { isFields } from "./interface/Fields.ts"
import { tagged } from "./interface/Tagged.ts"
import { OpenCloud } from "./OpenCloud.ts"
import type { Json } from "./Operation.ts"

/**
 * A data store that a scope is granted on; `*` stands for all.
 *
 * @since 0.1.0
 */
export interface GrantedDataStore {
  readonly universeId: string
  readonly dataStoreId: string
}

/**
 * A scope of a key, and what it is granted on. A list that is absent does not
 * apply to the scope; `*` in a list stands for all.
 *
 * @since 0.1.0
 */
export interface Grant {
  readonly scope: string
  readonly universes?: ReadonlyArray<string>
  readonly dataStores?: ReadonlyArray<GrantedDataStore>
  readonly users?: ReadonlyArray<string>
  readonly groups?: ReadonlyArray<string>
}

/**
 * An API key without its secret.
 *
 * @since 0.1.0
 */
export interface KeyInfo {
  readonly name: string | undefined
  /** Id of the user who made the key. */
  readonly authorizedUserId: string | undefined
  readonly enabled: boolean
  readonly expired: boolean
  /** Absent when it does not expire at a fixed time; a key expires, too, when it is not used for 60 days. */
  readonly expiresAt: DateTime.Utc | undefined
  readonly grants: ReadonlyArray<Grant>
}

/**
 * The client's credential cannot be introspected: it is an OAuth token.
 *
 * @since 0.1.0
 */
export class IntrospectionUnavailable extends tagged("IntrospectionUnavailable")<{ readonly credential: "oauth" }>() {
  override get message(): string {
    return "this works for API keys only; what an access token may do is told by the token endpoint of its app"
  }
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" || typeof value === "bigint" ? String(value) : undefined

/** A plain `*` stands for every data store of every universe. One that is not named is none. */
const dataStore = (value: Json): ReadonlyArray<GrantedDataStore> => {
  const fields = isFields(value) ? value : { universeId: value, datastoreName: value }
  const [universeId, dataStoreId] = [text(fields.universeId), text(fields.datastoreName)]
  return universeId === undefined || dataStoreId === undefined ? [] : [{ universeId, dataStoreId }]
}

const grantsOf = (scope: ApiKeyScope): ReadonlyArray<Grant> =>
  (scope.operations ?? []).map((verb) => ({
    scope: `${scope.name}:${verb}`,
    ...(scope.universeIds && { universes: scope.universeIds }),
    ...(scope.universeDatastores && { dataStores: scope.universeDatastores.flatMap(dataStore) }),
    ...(scope.userIds && { users: scope.userIds }),
    ...(scope.groupIds && { groups: scope.groupIds })
  }))

const toInfo = (key: ApiKey): KeyInfo => ({
  name: key.name,
  authorizedUserId: key.authorizedUserId,
  enabled: key.enabled !== false,
  expired: key.expired === true,
  expiresAt: key.expirationTimeUtc,
  grants: (key.scopes ?? []).flatMap(grantsOf)
})

/**
 * What the API key may do that calls are made with: the client's, or the one of
 * `Credentials.with`. Roblox checks, too, that it may be used from here, and
 * answers with `Unauthenticated` where it may not or does not exist.
 *
 * @since 0.1.0
 */
export const introspect: Effect.Effect<KeyInfo, OpenCloudError | IntrospectionUnavailable, OpenCloud> =
  /*#__PURE__*/ Effect.suspend(() =>
    OpenCloud.execute(operation, {}).pipe(
      Effect.map(toInfo),
      Effect.mapError((error) =>
        error._tag === "InvalidRequest" && error.kind === "credential-kind"
          ? IntrospectionUnavailable.make({ credential: "oauth" })
          : error
      )
    )
  )

/**
 * What another API key than the client's may do.
 *
 * @since 0.1.0
 */
export const introspectKey = (
  key: Redacted.Redacted
): Effect.Effect<KeyInfo, OpenCloudError | IntrospectionUnavailable, OpenCloud> =>
  Credentials.with(introspect, Credentials.apiKey(key))
