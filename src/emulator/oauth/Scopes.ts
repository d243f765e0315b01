/** What scopes there are, what they are granted on, and how a page puts them into words. */
import { allOperations } from "../../generated/index.ts"
import { scopeResources } from "../../generated/scopes.ts"
import { own } from "../Json.ts"

/** Scopes about the user, with what the consent page says of them. */
const identity: Readonly<Record<string, string>> = {
  openid: "Know who you are on Roblox",
  profile: "See your name, picture and profile page",
  email: "See your email address",
  verification: "See whether your age is verified",
  credentials: "See how you sign in",
  age: "See your age group",
  premium: "See whether you are a Premium member",
  roles: "See your roles at Roblox"
}

export const identityScopes: ReadonlyArray<string> = Object.keys(identity)

/** The scopes that an access token can carry: those of the user, and those of operations that take one. */
export const knownScopes = (): ReadonlySet<string> =>
  new Set([
    ...identityScopes,
    ...allOperations
      .filter(({ auth }) => auth.includes("oauth"))
      .flatMap(({ scopes: { all = [], any = [], conditional = [], optional = [] } }) => [
        ...all,
        ...any,
        ...[...conditional, ...optional].map(({ scope }) => scope)
      ])
  ])

/** Whether a scope is granted on universes that the user picks. */
export const isForUniverses = (scope: string): boolean => {
  const resource = own(scopeResources, scope)
  // The older services' scopes are granted on nothing in particular by a key, but on universes by a user.
  return resource === "universe" || resource === "dataStore" || /^legacy-universe(:|\.badge:)/.test(scope)
}

/** Whether a scope is granted on creators that the user picks. */
export const isForCreators = (scope: string): boolean => own(scopeResources, scope) === "creator"

const verbs: Readonly<Record<string, string>> = {
  read: "View",
  write: "Change",
  manage: "Manage",
  publish: "Publish to"
}

const nouns = (resource: string): string => {
  const words = resource
    .replace(/^legacy-/, "")
    .replace("universe", "experience")
    .replaceAll(/[.-]/g, " ")
  return /s$/.test(words) ? `${words}es` : `${words}s`
}

/** A scope in words. */
export const describe = (scope: string): string => {
  if (Object.hasOwn(identity, scope)) return identity[scope] ?? scope
  const [resource = "", action = ""] = scope.split(":")
  const verb = own(verbs, action)
  return verb === undefined ? `${nouns(resource)}: ${action.replaceAll("-", " ")}` : `${verb} your ${nouns(resource)}`
}
