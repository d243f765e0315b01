/**
 * Webhooks as a route of an Effect HTTP app. Effect calls its HTTP modules unstable, so this is an entry of its own.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import type * as Scope from "effect/Scope"
import type { Deliveries } from "./Deliveries.ts"
import { respond, type WebhookOptions } from "./Handler.ts"

/**
 * The answer to the request of the context, for a route of your own.
 *
 * @since 0.1.0
 */
export const response = <R = never>(
  options: WebhookOptions<R>
): Effect.Effect<
  HttpServerResponse.HttpServerResponse,
  never,
  R | Deliveries | HttpServerRequest.HttpServerRequest | Scope.Scope
> =>
  Effect.gen(function* () {
    const request = yield* HttpServerRequest.HttpServerRequest
    const web = yield* Effect.orDie(HttpServerRequest.toWeb(request))
    return HttpServerResponse.fromWeb(yield* respond(web, options))
  })

/**
 * A route that takes deliveries at a path: provide it to `HttpRouter.serve`, or to `HttpRouter.toWebHandler`.
 *
 * @since 0.1.0
 */
export const route = <R = never>(path: HttpRouter.PathInput, options: WebhookOptions<R>) =>
  HttpRouter.add("*", path, response(options))
