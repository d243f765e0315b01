/**
 * What Roblox notifies of.
 *
 * @see https://create.roblox.com/docs/cloud/webhooks/webhook-notifications
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { Subscription } from "../generated/monetization/shapes.ts"
import { isFields } from "../interface/Fields.ts"
import { parse as parseJson } from "../interface/Json.ts"
import { Mismatch, reader } from "../interface/Read.ts"
import type { Shape } from "../interface/Shape.ts"
import type { Json, Open } from "../Operation.ts"
import { WebhookMalformed } from "./Errors.ts"

export type { Subscription }

/**
 * What every notification has. Numbers of ids are texts, as some are too long for a number.
 *
 * @since 0.1.0
 */
export interface Notification {
  /** Tells one notification from another, however often it is delivered. */
  readonly id: string
  /** What Roblox calls it. */
  readonly type: string
  readonly time: DateTime.Utc | undefined
  /** As it came. */
  readonly payload: Json
}

/** Sent by the button in the Creator Dashboard. */
export interface SampleNotification extends Notification {
  readonly _tag: "SampleNotification"
  readonly userId: string
}

/** A user wants everything that experiences keep about them to be deleted, which the law requires within 30 days. */
export interface RightToErasureRequest extends Notification {
  readonly _tag: "RightToErasureRequest"
  readonly userId: string
  /** Ids of the experiences' start places. */
  readonly gameIds: ReadonlyArray<string>
}

/** The kinds of notification about a subscription. */
export type SubscriptionTag =
  | "SubscriptionPurchased"
  | "SubscriptionRenewed"
  | "SubscriptionRefunded"
  | "SubscriptionCancelled"
  | "SubscriptionResubscribed"

/** Something happened to a user's subscription. */
export interface SubscriptionEvent extends Notification {
  readonly _tag: SubscriptionTag
  /** Absent where the notification does not say. */
  readonly userId: string | undefined
  /** What the notification has of it. */
  readonly subscription: Partial<Subscription>
  /** Why it was cancelled. */
  readonly reason: string | undefined
}

/** An order of a commerce product. */
export interface CommerceProductOrder {
  readonly path?: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly state?: Open<"STATE_UNSPECIFIED" | "STATE_PAID" | "STATE_REFUNDED">
  readonly merchantOrderId?: string
  readonly merchant?: Open<"MERCHANT_PLATFORM_UNSPECIFIED" | "SHOPIFY">
  readonly user?: string
}

const CommerceProductOrder: Shape<CommerceProductOrder> = {
  fields: {
    path: "text",
    createTime: "timestamp",
    updateTime: "timestamp",
    state: "enum",
    merchantOrderId: "text",
    merchant: "enum",
    user: "text"
  }
}

/** An order was paid or refunded. The same may be notified of twice: tell orders apart by `orderId`. */
export interface OrderEvent extends Notification {
  readonly _tag: "CommerceProductOrderPaid" | "CommerceProductOrderRefunded"
  readonly userId: string | undefined
  readonly universeId: string | undefined
  readonly productId: string | undefined
  readonly orderId: string | undefined
  readonly order: CommerceProductOrder
}

/** An alert of an experience fired, or what it watches is back to normal. */
export interface AnalyticsAlert extends Notification {
  readonly _tag: "AnalyticsAlert"
  /** What it is about: `Universe`, so far. */
  readonly targetType: string
  readonly targetId: string
  /** Absent where the alert is about something else than an experience. */
  readonly universeId: string | undefined
  /** What happened, as the summary says; absent where it says neither. */
  readonly state: "fired" | "recovered" | undefined
  /** One sentence for people, with the alert's name. */
  readonly summary: string | undefined
  /** The metric that it watches, as `Analytics` calls it. */
  readonly metric: string | undefined
  /** When the metric was looked at. */
  readonly evaluatedAt: DateTime.Utc | undefined
  /** The page of the alert's history. */
  readonly link: string | undefined
  /** The whole message, which Roblox sends as a text of JSON. */
  readonly message: { readonly [key: string]: Json }
}

/** A kind that this library does not know, or a payload that it cannot read. Acknowledged unless you say otherwise. */
export interface Unknown extends Notification {
  readonly _tag: "Unknown"
}

/**
 * A notification, by what it is about.
 *
 * @since 0.1.0
 */
export type WebhookEvent =
  | SampleNotification
  | RightToErasureRequest
  | SubscriptionEvent
  | OrderEvent
  | AnalyticsAlert
  | Unknown

type Fields = Readonly<Record<string, Json | undefined>>

/** Payloads are written `UserId` or `userId`, depending on who made them. */
const field = (fields: Fields, name: string): Json | undefined =>
  fields[name] ?? fields[name.charAt(0).toUpperCase() + name.slice(1)]

const idOf = (value: Json | undefined): string | undefined => {
  if (typeof value === "number" || typeof value === "bigint") return String(value)
  return typeof value === "string" ? (/(?:^|\/)([\w-]+)$/.exec(value)?.[1] ?? undefined) : undefined
}

const userOf = (fields: Fields): string | undefined =>
  idOf(field(fields, "userId")) ?? idOf(field(fields, "user")) ?? idOf(field(fields, "subscriber"))

/** A notification tells what it tells: of a subscription it may have less than an answer has. */
const readSubscription = /*#__PURE__*/ reader<Partial<Subscription>>({ ...Subscription, required: [] })
const readOrder = /*#__PURE__*/ reader(CommerceProductOrder)

type Read = (notification: Notification, payload: Fields) => WebhookEvent | undefined

const subscription =
  (_tag: SubscriptionTag): Read =>
  (notification, payload) => {
    const nested = field(payload, "subscription")
    const fields = isFields(nested) ? nested : payload
    const subscription = readSubscription(fields)
    if (subscription instanceof Mismatch) return undefined
    const reason = field(payload, "reason") ?? field(payload, "cancellationReason")
    return {
      ...notification,
      _tag,
      subscription,
      userId: userOf(payload) ?? idOf(subscription.user),
      reason: typeof reason === "string" ? reason : subscription.expirationDetails?.reason
    }
  }

const segment = (path: string | undefined, collection: string): string | undefined =>
  new RegExp(`(?:^|/)${collection}/([^/]+)`).exec(path ?? "")?.[1]

const order =
  (_tag: OrderEvent["_tag"]): Read =>
  (notification, payload) => {
    const nested = field(payload, "order") ?? field(payload, "commerceProductOrder")
    const fields = isFields(nested) ? nested : payload
    const order = readOrder(fields)
    if (order instanceof Mismatch) return undefined
    return {
      ...notification,
      _tag,
      order,
      userId: userOf(payload) ?? idOf(order.user),
      universeId: segment(order.path, "universes"),
      productId: segment(order.path, "commerce-products"),
      orderId: segment(order.path, "orders")
    }
  }

const textOf = (value: Json | undefined): string | undefined => (typeof value === "string" ? value : undefined)

const timeOf = (value: Json | undefined): DateTime.Utc | undefined =>
  typeof value === "string" ? Option.getOrUndefined(DateTime.make(value)) : undefined

/** The fields of an object, or of a text of JSON that holds one. */
const fieldsIn = (value: Json | undefined): { readonly [key: string]: Json } | undefined => {
  if (typeof value !== "string") return isFields(value) ? value : undefined
  try {
    const json = parseJson(value)
    return isFields(json) ? json : undefined
  } catch {
    return undefined
  }
}

/** The last such word: an alert's own name, which may hold any, stands before it. */
const alertState = (summary: string | undefined): AnalyticsAlert["state"] => {
  const word = summary
    ?.match(/\b(?:fired|recovered)\b/gi)
    ?.at(-1)
    ?.toLowerCase()
  return word === "fired" || word === "recovered" ? word : undefined
}

const alert: Read = (notification, payload) => {
  const message = fieldsIn(field(payload, "alertMessage"))
  const targetId = idOf(field(payload, "targetId"))
  const targetType = textOf(field(payload, "targetType"))
  if (message === undefined || targetId === undefined || targetType === undefined) return undefined
  const summary = textOf(message.summary)
  return {
    ...notification,
    _tag: "AnalyticsAlert",
    targetType,
    targetId,
    universeId: idOf(message.universe_id) ?? (/^universe$/i.test(targetType) ? targetId : undefined),
    state: alertState(summary),
    summary,
    metric: textOf(message.metric),
    evaluatedAt: timeOf(message.evaluation_time_utc),
    link: textOf(message.alert_history),
    message
  }
}

/** How each kind is read. What a reader does not understand is `Unknown`. */
const readers: Readonly<Record<string, Read>> = {
  SampleNotification: (notification, payload) => {
    const userId = userOf(payload)
    return userId === undefined ? undefined : { ...notification, _tag: "SampleNotification", userId }
  },
  RightToErasureRequest: (notification, payload) => {
    const [userId, games] = [userOf(payload), field(payload, "gameIds")]
    if (userId === undefined || !Array.isArray(games)) return undefined
    const gameIds = games.flatMap((id: Json) => idOf(id) ?? [])
    return { ...notification, _tag: "RightToErasureRequest", userId, gameIds }
  },
  SubscriptionPurchased: subscription("SubscriptionPurchased"),
  SubscriptionRenewed: subscription("SubscriptionRenewed"),
  SubscriptionRefunded: subscription("SubscriptionRefunded"),
  SubscriptionCancelled: subscription("SubscriptionCancelled"),
  SubscriptionResubscribed: subscription("SubscriptionResubscribed"),
  CommerceProductOrderPaid: order("CommerceProductOrderPaid"),
  CommerceProductOrderRefunded: order("CommerceProductOrderRefunded"),
  AnalyticsAlert: alert
}

/** The event that a notification is. */
export const eventOf = (notification: Notification): WebhookEvent => {
  const reader = Object.hasOwn(readers, notification.type) ? readers[notification.type] : undefined
  const payload = notification.payload
  const event = isFields(payload) ? reader?.(notification, payload) : undefined
  return event ?? { ...notification, _tag: "Unknown" }
}

const utf8 = new TextDecoder("utf-8", { fatal: true })

const malformed = (reason: string) => Result.fail(WebhookMalformed.make({ reason }))

/**
 * Reads a delivery's body. Verify it first.
 *
 * @since 0.1.0
 */
export const parse = (body: Uint8Array | string): Result.Result<WebhookEvent, WebhookMalformed> => {
  let json: Json
  try {
    json = parseJson(typeof body === "string" ? body : utf8.decode(body))
  } catch {
    return malformed("it is not JSON")
  }
  if (!isFields(json)) return malformed("it is not an object")
  const { EventPayload: payload = {}, EventTime: time, EventType: type, NotificationId: id } = json as Fields
  if (typeof id !== "string" || id === "") return malformed("it has no NotificationId")
  if (typeof type !== "string" || type === "") return malformed("it has no EventType")
  return Result.succeed(
    eventOf({
      id,
      type,
      payload,
      time: timeOf(time)
    })
  )
}
