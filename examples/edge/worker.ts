/**
 * A Cloudflare Worker with many users. Each signs in with Roblox; a Durable Object keeps their tokens, so that each is
 * refreshed once however many isolates run, and counts quotas for all isolates.
 */

import { waitUntil } from "cloudflare:workers"
import { Effect, Layer, ManagedRuntime } from "effect"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { Coordinator, CoordinatorClient, CoordinatorQuotas, CoordinatorRecords } from "effect-open-cloud/edge"
import { OAuthApp, OAuthSession } from "effect-open-cloud/oauth"
import { Stores } from "effect-open-cloud/stores"
import { Users } from "effect-open-cloud/Users"

/** `wrangler.jsonc` binds it as `COORDINATOR`. */
export class OpenCloudCoordinator extends Coordinator.DurableObject {}

/** `wrangler secret put ROBLOX_CLIENT_SECRET`; the others are variables. */
interface Env {
  readonly COORDINATOR: CoordinatorClient.ObjectNamespace<unknown>
  readonly ROBLOX_CLIENT_ID: string
  readonly ROBLOX_CLIENT_SECRET: string
  readonly REDIRECT_URI: string
  readonly ROBLOX_BASE_URL?: string
}

const openCloud = ({ COORDINATOR, ROBLOX_BASE_URL }: Env) =>
  ManagedRuntime.make(
    Users.layer.pipe(
      Layer.provide(OpenCloud.layer({ baseUrl: ROBLOX_BASE_URL, quotaMode: "fail" })),
      Layer.provide(CoordinatorQuotas.layer({ waitUntil })),
      Layer.provide(CoordinatorClient.layerObject(COORDINATOR, { name: "quotas" }))
    )
  )

/** One for all requests of an isolate. */
let runtime: ReturnType<typeof openCloud> | undefined

/** One for each request, by the visitor's cookie: what it is about is in an object of its own. */
const sessionOf = (id: string, env: Env) =>
  OAuthSession.make(
    OAuthApp.make({
      clientId: env.ROBLOX_CLIENT_ID,
      clientSecret: env.ROBLOX_CLIENT_SECRET,
      redirectUri: env.REDIRECT_URI,
      ...(env.ROBLOX_BASE_URL === undefined ? {} : { issuer: `${env.ROBLOX_BASE_URL}/oauth/` })
    }),
    { key: id, waitUntil }
  ).pipe(
    Effect.provide(Stores.tokens()),
    Effect.provide(CoordinatorRecords.layer()),
    Effect.provide(CoordinatorClient.layerObject(env.COORDINATOR, { name: `user ${id}` }))
  )

const cookieOf = (request: Request) =>
  /(?:^|; )__Host-session=([\da-f-]{36})/.exec(request.headers.get("cookie") ?? "")?.[1]

const redirect = (location: string, headers: Readonly<Record<string, string>> = {}) =>
  new Response(null, { status: 302, headers: { location, ...headers } })

const signIn = (env: Env) =>
  Effect.gen(function* () {
    const id = crypto.randomUUID()
    const session = yield* sessionOf(id, env)
    const address = yield* session.signIn()
    return redirect(address, { "set-cookie": `__Host-session=${id}; Path=/; Secure; HttpOnly; SameSite=Lax` })
  })

const greet = (id: string, env: Env) =>
  Effect.gen(function* () {
    const session = yield* sessionOf(id, env)
    const status = yield* session.status
    if (status._tag === "SignedOut" || status.userId === undefined) return redirect("/sign-in")
    const { userId } = status
    const user = yield* Users.use((users) => users.get({ userId })).pipe(Credentials.with(session.credentials))
    return new Response(`Hello, ${user.displayName}`)
  })

const answer = (request: Request, env: Env) =>
  Effect.gen(function* () {
    const { pathname } = new URL(request.url)
    if (pathname === "/sign-in") return yield* signIn(env)
    const id = cookieOf(request)
    if (id === undefined) return redirect("/sign-in")
    if (pathname !== "/callback") return yield* greet(id, env)
    const session = yield* sessionOf(id, env)
    yield* session.complete(request.url)
    return redirect("/")
  })

export default {
  fetch(request: Request, env: Env): Promise<Response> {
    runtime ??= openCloud(env)
    const answered = answer(request, env).pipe(
      Effect.catchTag(["QuotaExhausted", "RateLimited"], () =>
        Effect.succeed(new Response("that was a lot at once", { status: 503, headers: { "retry-after": "60" } }))
      ),
      Effect.catchTag("Unauthenticated", () => Effect.succeed(redirect("/sign-in"))),
      Effect.catch(({ _tag }) => Effect.succeed(new Response(_tag, { status: 502 })))
    )
    return runtime.runPromise(answered, { signal: request.signal })
  }
}
