/** `open-cloud whoami`: what the key or the token may do. */
import * as Command from "effect/cli/Command"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { type Grant, introspect } from "../../KeyInfo.ts"
import * as Client from "../Client.ts"
import * as Output from "../Output.ts"

const idsOf = (what: string, ids: ReadonlyArray<string> | undefined): ReadonlyArray<string> =>
  ids === undefined ? [] : [ids.includes("*") ? `all ${what}` : `${what} ${ids.length === 0 ? "none" : ids.join(", ")}`]

/** What a scope is granted on. */
const grantText = ({ dataStores, groups, universes, users }: Grant): string => {
  const stores = dataStores?.map(({ dataStoreId, universeId }) =>
    universeId === "*" && dataStoreId === "*" ? "*" : `${universeId}/${dataStoreId}`
  )
  const texts = [
    ...idsOf("universes", universes),
    ...idsOf("data stores", stores),
    ...idsOf("users", users),
    ...idsOf("groups", groups)
  ]
  return texts.length === 0 ? "granted" : texts.join("; ")
}

const key = Effect.gen(function* () {
  const { expiresAt, grants, ...rest } = yield* introspect
  return {
    ...rest,
    ...(expiresAt === undefined ? {} : { expiresAt: DateTime.formatIso(expiresAt) }),
    scopes: Object.fromEntries(grants.map((grant) => [grant.scope, grantText(grant)]))
  }
})

const run = Effect.gen(function* () {
  const who = yield* Client.caller
  if (who.kind === "apiKey") {
    const told = yield* Effect.provide(key, Client.layer)
    return yield* Output.value({ credential: "API key", from: who.from, ...told })
  }
  const { identity, resources, status } = who.session
  const signedIn = yield* status
  yield* Output.value({
    credential: "OAuth token",
    from: who.from,
    ...(yield* identity),
    ...(signedIn._tag === "SignedIn"
      ? { scopes: signedIn.scopes, expiresAt: DateTime.formatIso(signedIn.expiresAt) }
      : {}),
    resources: yield* resources
  })
})

export const command = Command.make("whoami", {}, () => run).pipe(
  Command.withDescription("Says who is calling, by which key or token, and what that may do.")
)
