/** The handler of subscriptions, which renew and end as time passes. */
import * as Result from "effect/Result"
import { notFound } from "../../Errors.ts"
import { read, text } from "../../Handler.ts"
import type { JsonObject } from "../../Json.ts"
import { formatTime } from "../../Values.ts"
import { type Subscription, subscriptionKey } from "./State.ts"
import type { Handler, Handlers } from "./World.ts"

const period = 30 * 86_400_000

const stateOf = ({ renewalPending, until }: Subscription, now: number): string => {
  if (until === undefined) return renewalPending ? "SUBSCRIBED_RENEWAL_PAYMENT_PENDING" : "SUBSCRIBED_WILL_RENEW"
  return now < until ? "SUBSCRIBED_WILL_NOT_RENEW" : "EXPIRED"
}

const format = (subscription: Subscription, now: number): JsonObject => {
  const { productId, reason, since, universeId, until, userId } = subscription
  const state = stateOf(subscription, now)
  const last = since + Math.floor((Math.min(now, until ?? now) - since) / period) * period
  return {
    path: subscriptionKey(universeId, productId, userId),
    createTime: formatTime(since),
    updateTime: formatTime(last),
    active: state !== "EXPIRED",
    willRenew: until === undefined,
    lastBillingTime: formatTime(last),
    ...(until === undefined ? { nextRenewTime: formatTime(last + period) } : { expireTime: formatTime(until) }),
    state,
    ...(state === "EXPIRED" ? { expirationDetails: { reason } } : {}),
    purchasePlatform: "DESKTOP",
    paymentProvider: "ROBUX",
    user: `users/${userId}`
  }
}

const basic = ["path", "createTime", "updateTime", "active", "willRenew", "expireTime", "state", "user"]

const getSubscription: Handler = (call) => {
  const key = subscriptionKey(
    text(call, "universe_id"),
    text(call, "subscription_product_id"),
    text(call, "subscription_id")
  )
  const subscription = call.world.monetization.subscriptions.get(key)
  if (subscription === undefined) return Result.fail(notFound("The subscription was not found."))
  const shown = Object.entries(format(subscription, call.now))
  const full = text(call, "view") === "FULL"
  return Result.succeed(read(Object.fromEntries(shown.filter(([name]) => full || basic.includes(name)))))
}

export const subscriptionHandlers = {
  "monetization.getSubscription": getSubscription
} satisfies Handlers
