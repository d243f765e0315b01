/** API keys, and what each may do, as introspection tells it. */
import * as Result from "effect/Result"
import { additionalOperations, allOperations } from "../../generated/index.ts"
import { scopeResources } from "../../generated/scopes.ts"
import type { AnyOperation, Json, Scopes } from "../../interface/Operation.ts"
import type { Core, Credential } from "../Core.ts"
import { type KeyOptions, makeKey } from "../Credentials.ts"
import type { Family } from "../Family.ts"
import { type Call, read } from "../Handler.ts"
import { numeric } from "../Values.ts"

const names = ({ all = [], any = [], conditional = [], optional = [] }: Scopes): ReadonlyArray<string> => [
  ...all,
  ...any,
  ...[...conditional, ...optional].map(({ scope }) => scope)
]

/** Every scope that an operation mentions: what `all` stands for. */
const everyScope = (): ReadonlyArray<string> => {
  const operations: ReadonlyArray<AnyOperation> = [...allOperations, ...additionalOperations]
  return [...new Set(operations.flatMap((operation) => names(operation.scopes)))].sort()
}

const listed = (ids: "all" | ReadonlySet<string>): ReadonlyArray<string> => (ids === "all" ? ["*"] : [...ids])

const resources = (credential: Credential, scope: string): { readonly [key: string]: Json } => {
  const universes = listed(credential.universes)
  switch (scopeResources[scope]) {
    case "universe":
      return { universeIds: universes }
    case "creator":
      return { userIds: ["*"], groupIds: ["*"] }
    case "dataStore": {
      const stores = listed(credential.dataStores)
      return {
        universeDatastores: universes.flatMap((universeId) =>
          stores.map((datastoreName) => ({ universeId, datastoreName }))
        )
      }
    }
    default:
      return {}
  }
}

const describe = (credential: Credential): ReadonlyArray<Json> => {
  const operations = new Map<string, Array<string>>()
  for (const scope of credential.scopes === "all" ? everyScope() : credential.scopes) {
    const colon = scope.lastIndexOf(":")
    const name = scope.slice(0, colon)
    operations.set(name, [...(operations.get(name) ?? []), scope.slice(colon + 1)])
  }
  return [...operations].map(([name, verbs]) => ({
    name,
    operations: verbs,
    ...resources(credential, `${name}:${verbs[0]}`)
  }))
}

/** A group's key was made by one of its members. */
const author = (owner: string): Json => numeric(/^users\/(\d+)$/.exec(owner)?.[1] ?? "156")

const introspect = ({ credential, now }: Call) => {
  const { enabled, expiresAt, name, owner } = credential
  return Result.succeed(
    read({
      name,
      authorizedUserId: author(owner),
      scopes: describe(credential),
      enabled,
      expired: expiresAt !== undefined && expiresAt <= now,
      ...(expiresAt === undefined ? {} : { expirationTimeUtc: new Date(expiresAt).toISOString() })
    })
  )
}

const seed = (world: Core) => ({
  /** Adds an API key, or replaces the one with the same secret. */
  add: (options: KeyOptions): void => {
    world.keys.set(options.key, makeKey(options))
  }
})

export const apiKeys = { handlers: { "apiKeys.introspect": introspect }, seed } satisfies Family<Core>
