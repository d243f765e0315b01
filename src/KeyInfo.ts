/**
 * What an API key may do, as Open Cloud tells it.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import * as Credentials from "./Credentials.ts"
import type { OpenCloudError } from "./Errors.ts"
import { introspect as operation } from "./generated/apiKeys/operations.ts"
import type { ApiKey, ApiKeyScope, Grant, GrantedDataStore, KeyInfo } from "./generated/apiKeys/shapes.ts"
import { isFields } from "./interface/Fields.ts"
import { tagged } from "./interface/Tagged.ts"
import { OpenCloud } from "./OpenCloud.ts"
import type { Json } from "./Operation.ts"

export type { Grant, GrantedDataStore, KeyInfo }

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

const toInfo = ({ authorizedUserId, enabled, expirationTimeUtc, expired, name, scopes = [] }: ApiKey): KeyInfo => ({
  ...(name !== undefined && { name }),
  ...(authorizedUserId !== undefined && { authorizedUserId }),
  enabled: enabled !== false,
  expired: expired === true,
  ...(expirationTimeUtc !== undefined && { expiresAt: expirationTimeUtc }),
  grants: scopes.flatMap(grantsOf)
})

/**
 * What the API key that calls use may do: the client's, or the one of
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
  key: string | Redacted.Redacted
): Effect.Effect<KeyInfo, OpenCloudError | IntrospectionUnavailable, OpenCloud> =>
  Credentials.with(introspect, Credentials.apiKey(key))
