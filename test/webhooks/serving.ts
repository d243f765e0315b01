/** A handler that is called as a server is. */
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import {
  Deliveries,
  type EventOf,
  handler,
  signedRequest,
  type WebhookEvent,
  type WebhookOptions
} from "effect-open-cloud/webhooks"

export const secret = "whsec-1"

export const erasure = { type: "RightToErasureRequest", payload: { UserId: 156, GameIds: [9000002] }, secret }

export interface Served {
  readonly deliver: (request: Parameters<typeof signedRequest>[0]) => Effect.Effect<number>
  readonly send: (request: Request) => Effect.Effect<readonly [number, string]>
  readonly handled: Array<WebhookEvent>
}

/** Handlers that need nothing. */
export type Plain = {
  readonly [Tag in WebhookEvent["_tag"]]?: (event: EventOf<Tag>) => Effect.Effect<unknown, unknown>
}

export const serve = (options: Partial<WebhookOptions<Plain>> = {}): Effect.Effect<Served, never, Deliveries> =>
  Effect.gen(function* () {
    const handled: Array<WebhookEvent> = []
    const note = (event: WebhookEvent) => Effect.sync(() => void handled.push(event))
    const handle = yield* handler<Plain>({
      secrets: secret,
      on: { RightToErasureRequest: note, SubscriptionRenewed: note, CommerceProductOrderPaid: note },
      ...options
    })
    const send = (request: Request) =>
      Effect.promise(async () => {
        const response = await handle(request)
        return [response.status, await response.text()] as const
      })
    return {
      handled,
      send,
      deliver: (notification) =>
        Effect.flatMap(signedRequest(notification), (request) => Effect.map(send(request), ([status]) => status))
    }
  })

export const test = (name: string, run: () => Effect.Effect<void, unknown, Deliveries>) =>
  it.effect(name, () =>
    Effect.andThen(TestClock.setTime(1_767_323_045_000), Effect.provide(run(), Deliveries.layerMemory()))
  )
