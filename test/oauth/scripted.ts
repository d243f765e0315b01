/** An app whose authorization server answers what a test wants. */
import * as DateTime from "effect/DateTime"
import type * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { OAuthApp, type Tokens } from "effect-open-cloud/oauth"
import { beginning } from "./emulated.ts"

export const issuer = "https://apis.roblox.com/oauth/"

export const base = { clientId: "9500002", redirectUri: "http://localhost:3000/callback" }

export const token = Redacted.make("an-access-token")

export const tokens: Tokens = {
  accessToken: token,
  refreshToken: Redacted.make("a-refresh-token-of-some-length"),
  expiresAt: DateTime.makeUnsafe(beginning),
  scopes: ["openid"],
  subject: "156"
}

export interface Script {
  readonly app: OAuthApp.App
  readonly sent: Array<{ readonly url: string; readonly init: RequestInit }>
}

/** An app whose server answers everything but discovery with this. */
export const scripted = (
  answer: (url: string) => Response | Promise<Response>,
  more: Partial<OAuthApp.AppOptions> = {}
): Script => {
  const sent: Array<{ readonly url: string; readonly init: RequestInit }> = []
  const app = OAuthApp.make({
    ...base,
    ...more,
    fetch: async (url, init) => {
      if (url.endsWith("openid-configuration")) return new Response(null, { status: 404 })
      sent.push({ url, init })
      return answer(url)
    }
  })
  return { app, sent }
}

export const endpoints: Readonly<Record<string, (app: OAuthApp.App) => Effect.Effect<unknown, unknown>>> = {
  token: (app) => app.refresh(tokens),
  userinfo: (app) => app.identity(token),
  resources: (app) => app.resources(token),
  introspect: (app) => app.introspect(token),
  revoke: (app) => app.revoke(token)
}
