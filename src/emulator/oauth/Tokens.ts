/** Codes and tokens: what makes them, what they are good for, and what ends them. */
import type { Json } from "../../interface/Operation.ts"
import { quotaOwner } from "../Credentials.ts"
import type { JsonObject } from "../Json.ts"
import { digest, sign } from "./Jwt.ts"
import { isForCreators, isForUniverses } from "./Scopes.ts"
import type { App, Code, Grant, OAuth, Session, Token } from "./State.ts"
import type { World } from "./World.ts"

export const issuerOf = (origin: string): string => `${origin}/oauth/`

/** A secret that nothing but the seed and what came before decides. */
const secretOf = (state: OAuth, what: string): string => digest(`${state.seed} ${what} ${++state.count}`)

const idOf = (state: OAuth, prefix: string): string => `${prefix}.${secretOf(state, prefix).slice(0, 22)}`

const seconds = (millis: number): number => Math.floor(millis / 1000)

/** Forgets what is past its time, so that a long-lived server does not grow. */
const sweep = (world: World, now: number): void => {
  const { oauth, tokens } = world
  for (const [secret, code] of oauth.codes)
    if (code.expiresAt + oauth.lifetimes.refresh <= now) oauth.codes.delete(secret)
  for (const [secret, { expiresAt }] of oauth.tokens) {
    if (expiresAt > now) continue
    oauth.tokens.delete(secret)
    tokens.delete(secret)
  }
}

export const issueCode = (world: World, code: Omit<Code, "expiresAt" | "session">, now: number): string => {
  const { oauth } = world
  const secret = secretOf(oauth, "code")
  oauth.codes.set(secret, { ...code, expiresAt: now + oauth.lifetimes.code, session: undefined })
  return secret
}

export const beginSession = (state: OAuth, { app, creators, scopes, universes, user }: Code): Session => ({
  id: idOf(state, "session"),
  app,
  user,
  scopes,
  universes,
  creators,
  status: "active"
})

/** Ends a session: its refresh tokens are refused, and so are its access tokens, by every operation. */
export const endSession = (world: World, session: Session, status: "ended" | "revoked"): void => {
  session.status = status
  for (const [secret, token] of world.oauth.tokens) if (token.session === session) world.tokens.delete(secret)
}

/** The claims about a user that scopes unlock. */
export const userClaims = (
  world: World,
  origin: string,
  { scopes, user: id }: Pick<Session, "scopes" | "user">
): JsonObject => {
  const user = world.users.get(id)
  if (user === undefined) return {}
  return {
    ...(scopes.includes("profile")
      ? {
          name: user.displayName,
          nickname: user.displayName,
          preferred_username: user.name,
          created_at: seconds(user.createTime),
          profile: `https://www.roblox.com/users/${user.id}/profile`,
          picture: `${origin}/-/avatars/${user.id}`
        }
      : {}),
    ...(scopes.includes("premium") ? { premium: user.premium } : {}),
    ...(scopes.includes("verification") ? { verified: user.idVerified } : {})
  }
}

/** In access tokens the scopes about the user have an action, too. */
const tokenScope = (scope: string): string => (scope.includes(":") ? scope : `${scope}:read`)

const remember = (
  state: OAuth,
  secret: string,
  kind: Token["kind"],
  session: Session,
  id: string,
  now: number
): void => {
  state.tokens.set(secret, { kind, id, session, issuedAt: now, expiresAt: now + state.lifetimes[kind], used: false })
}

const claimsOf = (state: OAuth, origin: string, kind: "access" | "id", session: Session, id: string, now: number) => ({
  sub: session.user,
  aud: session.app,
  iss: issuerOf(origin),
  jti: id,
  nbf: seconds(now),
  iat: seconds(now),
  exp: seconds(now) + seconds(state.lifetimes[kind])
})

/** New tokens for a session: the answer of the token endpoint. */
export const issueTokens = (
  world: World,
  origin: string,
  session: Session,
  now: number,
  nonce?: string
): { readonly [key: string]: Json } => {
  const { oauth } = world
  const scope = session.scopes.join(" ")
  sweep(world, now)

  const accessId = idOf(oauth, "AT")
  const access = sign(oauth.seed, {
    ...claimsOf(oauth, origin, "access", session, accessId, now),
    client_id: session.app,
    scope: session.scopes.map(tokenScope).join(" ")
  })
  remember(oauth, access, "access", session, accessId, now)
  world.tokens.set(access, {
    kind: "oauth",
    secret: access,
    name: session.app,
    owner: quotaOwner(session.user, session.app),
    scopes: new Set(session.scopes),
    universes: new Set(session.universes),
    dataStores: "all",
    enabled: true,
    expiresAt: now + oauth.lifetimes.access
  })

  const refresh = secretOf(oauth, "refresh token")
  remember(oauth, refresh, "refresh", session, idOf(oauth, "RT"), now)

  const tokens = {
    access_token: access,
    refresh_token: refresh,
    token_type: "Bearer",
    // Roblox counts the second in which it answers.
    expires_in: Math.max(0, seconds(oauth.lifetimes.access) - 1),
    scope
  }
  if (!session.scopes.includes("openid")) return tokens
  const id = idOf(oauth, "ID")
  const idToken = sign(oauth.seed, {
    ...claimsOf(oauth, origin, "id", session, id, now),
    ...(nonce === undefined ? {} : { nonce }),
    ...userClaims(world, origin, session)
  })
  remember(oauth, idToken, "id", session, id, now)
  return { ...tokens, id_token: idToken }
}

/** What introspection tells. A session that the user revoked looks alive until its tokens expire. */
export const introspection = (state: OAuth, origin: string, app: App, secret: string, now: number): JsonObject => {
  const token = state.tokens.get(secret)
  if (
    token === undefined ||
    token.session.app !== app.id ||
    token.used ||
    token.session.status === "ended" ||
    token.expiresAt <= now
  ) {
    return { active: false }
  }
  return {
    active: true,
    jti: token.id,
    iss: issuerOf(origin),
    token_type: { access: "Bearer", refresh: "Bearer", id: "id_token" }[token.kind],
    client_id: app.id,
    // Of a refresh token it is whom the token goes to, and not the app.
    aud: token.kind === "refresh" ? issuerOf(origin) : app.id,
    sub: token.session.user,
    scope: token.session.scopes.join(" "),
    exp: seconds(token.issuedAt) + seconds(state.lifetimes[token.kind]),
    iat: seconds(token.issuedAt)
  }
}

/** What a user may grant, and to whom it belongs. */
export interface Owned {
  readonly owner: string
  readonly name: string
  readonly universes: ReadonlyArray<{ readonly id: string; readonly name: string }>
}

/** The universes of a user, and of the groups that the user owns or whose universes the user manages. */
export const ownedBy = (world: World, userId: string): ReadonlyArray<Owned> => {
  const groups = [...world.groups.values()].filter(({ members, owner, roles }) => {
    const held = members.get(userId)?.roles ?? []
    return (
      owner === userId ||
      roles.some(({ id, permissions }) => held.includes(id) && permissions.has("manageGroupUniverses"))
    )
  })
  const owners = [
    { owner: `users/${userId}`, name: world.users.get(userId)?.displayName ?? userId },
    ...groups.map(({ displayName, id }) => ({ owner: `groups/${id}`, name: displayName }))
  ]
  return owners.map(({ name, owner }) => ({
    owner,
    name,
    universes: [...world.universes.values()]
      .filter((universe) => universe.owner === owner)
      .map(({ displayName, id }) => ({ id, name: displayName }))
  }))
}

/** What a user grants with the scopes, of all that the user could. */
export const grantOf = (
  world: World,
  user: string,
  scopes: ReadonlyArray<string>,
  universes: "all" | ReadonlySet<string>,
  creators: "all" | ReadonlySet<string>
): Grant => {
  const owned = ownedBy(world, user)
  const chosen = (set: "all" | ReadonlySet<string>, id: string) => set === "all" || set.has(id)
  return {
    scopes,
    universes: scopes.some(isForUniverses)
      ? owned.flatMap((owner) => owner.universes.map(({ id }) => id)).filter((id) => chosen(universes, id))
      : [],
    creators: scopes.some(isForCreators) ? owned.map(({ owner }) => owner).filter((id) => chosen(creators, id)) : []
  }
}

/** What a token may be used on, by owner. */
export const resourcesOf = (world: World, { creators, universes }: Session): JsonObject => {
  const ownerOf = (id: string) => world.universes.get(id)?.owner
  const owners = new Set([...universes.flatMap((id) => ownerOf(id) ?? []), ...creators])
  return {
    resource_infos: [...owners].map((owner) => {
      const ids = universes.filter((id) => ownerOf(id) === owner)
      return {
        owner: { id: owner.replace(/^\w+\//, ""), type: owner.startsWith("groups/") ? "Group" : "User" },
        resources: {
          ...(ids.length > 0 ? { universe: { ids } } : {}),
          ...(creators.includes(owner) ? { creator: { ids: ["U"] } } : {})
        }
      }
    })
  }
}
