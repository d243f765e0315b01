/** `GET /users/:userId` with the name of a user: one client for all requests, a cache, a span for each request. */
import { Cache, Context, Effect, Layer } from "effect"
import { HttpRouter, HttpServer, HttpServerResponse } from "effect/http"
import type { OpenCloud, OpenCloudError } from "effect-open-cloud"
import { type User, Users } from "effect-open-cloud/Users"

/** Profiles, asked for at most once in five minutes, however many ask for them. */
class Profiles extends Context.Service<Profiles, Cache.Cache<string, User, OpenCloudError>>()("Profiles") {
  static readonly layer = Layer.effect(
    Profiles,
    Effect.gen(function* () {
      const users = yield* Users
      return yield* Cache.make({
        capacity: 10_000,
        timeToLive: "5 minutes",
        lookup: (userId: string) => users.get({ userId })
      })
    })
  ).pipe(Layer.provide(Users.layer))
}

const noSuchUser = HttpServerResponse.jsonUnsafe({ error: "no such user" }, { status: 404 })
const unavailable = HttpServerResponse.jsonUnsafe({ error: "try again later" }, { status: 503 })

const profile = Effect.gen(function* () {
  const { userId = "" } = yield* HttpRouter.params
  const user = yield* Cache.get(yield* Profiles, userId)
  return HttpServerResponse.jsonUnsafe({ name: user.name, displayName: user.displayName })
}).pipe(
  Effect.catchTag(["InvalidRequest", "NotFound"], () => Effect.succeed(noSuchUser)),
  Effect.tapError((error) => Effect.logError(error.message)),
  Effect.catch(() => Effect.succeed(unavailable)),
  Effect.withSpan("profile")
)

/** A web handler, for whatever serves those. `dispose` ends what the client holds. */
export const make = (client: Layer.Layer<OpenCloud, unknown>) =>
  HttpRouter.toWebHandler(
    HttpRouter.add("GET", "/users/:userId", profile).pipe(
      HttpRouter.provideRequest(Layer.provide(Profiles.layer, client)),
      Layer.provide(HttpServer.layerServices)
    )
  )
