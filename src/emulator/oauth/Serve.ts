/** The addresses of the authorization server. */
import type { Answer, Incoming } from "../Http.ts"
import { authorize } from "./Authorize.ts"
import { certs, discovery, type Exchange, introspect, resources, revoke, token, userInfo } from "./Endpoints.ts"
import { answerError, refuse } from "./Http.ts"
import { avatar } from "./Pages.ts"
import type { World } from "./World.ts"

/** What fault rules and the log call the addresses. */
export const endpointNames = [
  "oauth.discovery",
  "oauth.authorize",
  "oauth.token",
  "oauth.introspect",
  "oauth.resources",
  "oauth.revoke",
  "oauth.userinfo",
  "oauth.certs"
] as const

/**
 * An endpoint of the authorization server, as fault rules and the log call it.
 *
 * @since 0.1.0
 */
export type EndpointName = (typeof endpointNames)[number]

interface Route {
  readonly name: EndpointName
  readonly methods: ReadonlyArray<string>
  readonly answer: (exchange: Exchange) => Answer
}

const routes: Readonly<Record<string, Route>> = {
  ".well-known/openid-configuration": { name: "oauth.discovery", methods: ["GET"], answer: discovery },
  "v1/authorize": { name: "oauth.authorize", methods: ["GET", "POST"], answer: authorize },
  "v1/token": { name: "oauth.token", methods: ["POST"], answer: token },
  "v1/token/introspect": { name: "oauth.introspect", methods: ["POST"], answer: introspect },
  "v1/token/resources": { name: "oauth.resources", methods: ["POST"], answer: resources },
  "v1/token/revoke": { name: "oauth.revoke", methods: ["POST"], answer: revoke },
  "v1/userinfo": { name: "oauth.userinfo", methods: ["GET", "POST"], answer: userInfo },
  "v1/certs": { name: "oauth.certs", methods: ["GET"], answer: certs }
}

/** Whether a host is one of Roblox's own. */
export const isRoblox = (hostname: string): boolean => /(^|\.)roblox\.com$/.test(hostname)

/** Roblox's authorization server is on one host; behind an address of its own the emulator stands for every host. */
const routeOf = ({ hostname, pathname }: URL): Route | undefined => {
  const path = /^\/oauth\/(.+)$/.exec(pathname)?.[1]
  if (path === undefined || !Object.hasOwn(routes, path)) return undefined
  return isRoblox(hostname) && hostname !== "apis.roblox.com" ? undefined : routes[path]
}

/** The endpoint that a request is for, by the name that faults and the log have for it. */
export const endpointName = ({ url }: Incoming): EndpointName | undefined => routeOf(url)?.name

/** Answers a request to the authorization server; `undefined` when it is for anything else. */
export const serveOAuth = (world: World, request: Incoming, now: number): Answer | undefined => {
  const picture = /^\/-\/avatars\/(\d+)$/.exec(request.url.pathname)?.[1]
  if (picture !== undefined && request.method === "GET") return avatar(world, picture)
  const route = routeOf(request.url)
  if (route === undefined) return undefined
  if (!route.methods.includes(request.method)) {
    return answerError({
      ...refuse("invalid_request", `The method must be ${route.methods.join(" or ")}.`, 405),
      headers: { allow: route.methods.join(", ") }
    })
  }
  return route.answer({ world, request, origin: request.url.origin, now })
}
