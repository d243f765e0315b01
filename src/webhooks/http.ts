/**
 * Webhooks as a route of an Effect HTTP app. Effect calls its HTTP modules unstable, so this is an entry of its own.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import type { Deliveries } from "./Deliveries.ts"
import { type Handlers, type Needs, respond, type WebhookOptions } from "./Handler.ts"
import { needSecrets } from "./Signature.ts"

export type { Deliveries, Handlers, Needs, WebhookOptions }

/**
 * A route that takes deliveries at a path, with the services of the layer: provide it to `HttpRouter.serve`, or to
 * `HttpRouter.toWebHandler`.
 *
 * @since 0.1.0
 */
export const route = <On extends Handlers, R = never>(
  path: HttpRouter.PathInput,
  options: WebhookOptions<On, R>
): Layer.Layer<never, never, Needs<On> | R | Deliveries | HttpRouter.HttpRouter> =>
  Layer.unwrap(
    Effect.gen(function* () {
      yield* needSecrets(options)
      const context = yield* Effect.context<Needs<On> | R | Deliveries>()
      return HttpRouter.add(
        "*",
        path,
        Effect.gen(function* () {
          const request = yield* HttpServerRequest.HttpServerRequest
          const web = yield* Effect.orDie(HttpServerRequest.toWeb(request))
          return HttpServerResponse.fromWeb(yield* Effect.provide(respond(web, options), context))
        })
      )
    })
  )
