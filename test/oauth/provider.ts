/** A certified OpenID provider on loopback, and a browser without a screen that signs in to it. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import * as Effect from "effect/Effect"
import * as jose from "jose"
import Provider from "oidc-provider"

const secret = "a-secret-of-the-app"

export const clients = { public: "none", basic: "client_secret_basic", post: "client_secret_post" } as const
export type ClientName = keyof typeof clients

/** A server that the flow is run against. */
export interface Served {
  readonly issuer: string
  readonly redirectUri: string
  readonly discoverAt: string
  readonly authorizeAt: string
  readonly apps: Readonly<Record<ClientName, { readonly id: string; readonly secret?: string }>>
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** What a browser does with an address: goes there, signs in as user 156, and is sent back. */
  readonly visit: (address: string) => Effect.Effect<string>
}

/** Serves a provider until the scope closes. */
export const serveProvider = Effect.gen(function* () {
  const server = createServer()
  yield* Effect.acquireRelease(
    Effect.promise(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))),
    () =>
      Effect.promise(
        () =>
          new Promise<void>((resolve) => {
            server.close(() => resolve())
            server.closeAllConnections()
          })
      )
  )
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const redirectUri = "http://localhost:3000/callback"
  const { privateKey } = yield* Effect.promise(() => jose.generateKeyPair("ES256", { extractable: true }))
  const jwk = yield* Effect.promise(() => jose.exportJWK(privateKey))
  const provider = new Provider(issuer, {
    clients: Object.entries(clients).map(([name, method]) => ({
      client_id: name,
      ...(method === "none" ? {} : { client_secret: secret }),
      token_endpoint_auth_method: method,
      application_type: "native",
      redirect_uris: [redirectUri],
      grant_types: ["authorization_code", "refresh_token"],
      response_types: ["code"],
      id_token_signed_response_alg: "ES256"
    })),
    jwks: { keys: [{ ...jwk, kid: "one", alg: "ES256", use: "sig" }] },
    claims: { openid: ["sub"], profile: ["name", "nickname", "preferred_username", "picture"] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: "Builder", nickname: "Builder", preferred_username: "builder" })
    }),
    features: { introspection: { enabled: true }, revocation: { enabled: true }, devInteractions: { enabled: true } },
    issueRefreshToken: () => Promise.resolve(true),
    rotateRefreshToken: () => true,
    pkce: { required: () => true },
    cookies: { keys: ["k"] },
    ttl: {
      AccessToken: 899,
      AuthorizationCode: 60,
      IdToken: 36_000,
      RefreshToken: 90 * 86_400,
      Grant: 90 * 86_400,
      Session: 86_400,
      Interaction: 3600
    }
  })
  server.on("request", provider.callback())
  return {
    issuer,
    redirectUri,
    discoverAt: `${issuer}/.well-known/openid-configuration`,
    authorizeAt: `${issuer}/auth`,
    apps: { public: { id: "public" }, basic: { id: "basic", secret }, post: { id: "post", secret } },
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    visit: (address: string) => visit(address)
  } satisfies Served
})

/** Follows the provider's pages, signs in as a user and consents; gives the address it is sent back to. */
const visit = (address: string, user = "156"): Effect.Effect<string> =>
  Effect.promise(async () => {
    const jar = new Map<string, string>()
    const go = async (url: string, init: RequestInit = {}) => {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ")
      const response = await fetch(url, { ...init, redirect: "manual", headers: { cookie } })
      for (const line of response.headers.getSetCookie()) {
        const [pair = ""] = line.split(";")
        const at = pair.indexOf("=")
        jar.set(pair.slice(0, at), pair.slice(at + 1))
      }
      return response
    }
    let response = await go(address)
    for (let step = 0; step < 12; step++) {
      const location = response.headers.get("location")
      if (location !== null) {
        const next = new URL(location, address).href
        if (next.startsWith("http://localhost:3000/")) return next
        response = await go(next)
        continue
      }
      const page = await response.text()
      const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1]
      const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1]
      if (action === undefined || prompt === undefined) throw new Error(page)
      const body = new URLSearchParams({ prompt, login: user, password: "any" })
      response = await go(new URL(action, address).href, { method: "POST", body })
    }
    throw new Error("the provider goes round in circles")
  })
