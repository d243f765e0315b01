/** What the types of webhooks and of sessions promise. Nothing here runs. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { Credentials } from "effect-open-cloud"
import { type OAuthSession, type SessionError, TokenStore } from "effect-open-cloud/oauth"
import { Deliveries, handler, type Subscription, type WebhookEvent } from "effect-open-cloud/webhooks"
import { expectTypeOf, it } from "vitest"

class Database extends Context.Service<Database, { readonly save: Effect.Effect<void> }>()("test/Database") {}
class Mail extends Context.Service<Mail, { readonly send: Effect.Effect<void> }>()("test/Mail") {}

it("handlers get the event of their tag, and need what their effects need", () => {
  const make = handler({
    secrets: "s",
    on: {
      RightToErasureRequest: (event) => {
        expectTypeOf(event.gameIds).toEqualTypeOf<ReadonlyArray<string>>()
        return Database.use((database) => database.save)
      },
      SubscriptionRenewed: (event) => {
        expectTypeOf(event.subscription).toEqualTypeOf<Partial<Subscription>>()
        // @ts-expect-error: a subscription has no order
        void event.order
        return Mail.use((mail) => mail.send)
      },
      Unknown: () => Effect.fail("any error")
    }
  })
  expectTypeOf(make).toEqualTypeOf<
    Effect.Effect<(request: Request) => Promise<Response>, never, Database | Mail | Deliveries>
  >()
  handler({
    secrets: "s",
    on: {
      // @ts-expect-error: there is no such kind of event
      SubscriptionForgotten: () => Effect.void
    }
  })
  // @ts-expect-error: without secrets nothing can be verified
  handler({ on: {} })
})

it("events narrow by their tags", () => {
  const read = (event: WebhookEvent) => {
    if (event._tag === "CommerceProductOrderPaid") expectTypeOf(event.orderId).toEqualTypeOf<string | undefined>()
    if (event._tag === "SampleNotification") expectTypeOf(event.userId).toEqualTypeOf<string>()
    // @ts-expect-error: not every event has a user
    void event.userId
  }
  void read
})

it("a session is a credential, and says what it can fail with", () => {
  const read = (session: OAuthSession["Service"]) => {
    expectTypeOf(session.credentials).toEqualTypeOf<Credentials.OAuth>()
    expectTypeOf<Effect.Error<typeof session.accessToken>>().toEqualTypeOf<SessionError>()
    const caught = Effect.catchTag(session.accessToken, "SignInRequired", (error) => Effect.succeed(error.reason))
    expectTypeOf<Effect.Error<typeof caught>>().toEqualTypeOf<
      Exclude<SessionError, { readonly _tag: "SignInRequired" }>
    >()
  }
  void read
  void Credentials
  void Deliveries
  void TokenStore
})
