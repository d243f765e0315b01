/** A Worker with one session for all of its requests, as a program keeps it that was written for a server. */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { OAuthApp, OAuthSession, type Session, TokenStore } from "effect-open-cloud/oauth"

let session: Session | undefined

const sessionOf = (issuer: string): Session => {
  session ??= Effect.runSync(
    OAuthSession.make(
      OAuthApp.make({ clientId: "9500001", redirectUri: "http://localhost:3000/callback", issuer })
    ).pipe(Effect.provide(TokenStore.layerMemory))
  )
  return session
}

const answers = (session: Session, url: URL): Effect.Effect<string, { readonly _tag: string }> => {
  if (url.pathname === "/sign-in") return session.signIn()
  if (url.pathname === "/complete") return Effect.map(session.complete(url), ({ _tag }) => _tag)
  return Effect.map(session.accessToken, Redacted.value)
}

export default {
  fetch: (request: Request, { ISSUER }: { readonly ISSUER: string }): Promise<Response> =>
    Effect.runPromise(
      Effect.match(answers(sessionOf(ISSUER), new URL(request.url)), {
        onSuccess: (text) => new Response(text),
        onFailure: ({ _tag }) => new Response(_tag, { status: 500 })
      })
    )
}
