/** Webhooks as a route of an Effect HTTP app. */
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
import * as Layer from "effect/Layer"
import { Deliveries, signedRequest, type WebhookEvent } from "effect-open-cloud/webhooks"
import { route } from "effect-open-cloud/webhooks/http"

it.effect("a route takes deliveries", () =>
  Effect.gen(function* () {
    const handled: Array<WebhookEvent> = []
    const options = {
      secrets: "s",
      tolerance: "1000000 days",
      on: { SampleNotification: (event: WebhookEvent) => Effect.sync(() => void handled.push(event)) }
    } as const
    const app = route("/hooks", options).pipe(
      Layer.provide(Deliveries.layerMemory()),
      Layer.provide(HttpServer.layerServices)
    )
    const { dispose, handler } = HttpRouter.toWebHandler(app, { disableLogger: true })
    const notification = {
      type: "SampleNotification",
      payload: { UserId: 156 },
      id: "n1",
      url: "https://studio.example/hooks"
    }
    const good = yield* signedRequest({ ...notification, secret: "s" })
    const again = yield* signedRequest({ ...notification, secret: "s" })
    const bad = yield* signedRequest({ ...notification, secret: "x" })
    const statuses = yield* Effect.promise(async () => {
      const answers = []
      for (const request of [good, again, bad, new Request("https://studio.example/hooks")]) {
        answers.push((await handler(request)).status)
      }
      await dispose()
      return answers
    })
    expect(statuses).toEqual([200, 200, 401, 405])
    expect(handled).toMatchObject([{ _tag: "SampleNotification", userId: "156" }])
  })
)
