// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id, Operation, Segment } from "../../interface/Operation.ts"
import { inputChecks } from "../../interface/InputChecks.ts"
import { json } from "../../interface/JsonBody.ts"
import type * as Wire from "./wire.ts"

export interface PublishInput {
  readonly universeId: Id
  readonly body: Wire.PublishUniverseMessageRequest
}

/**
 * `POST /cloud/v2/universes/{universe_id}:publishMessage`
 *
 * - stability: stable
 * - scopes: universe-messaging-service:publish
 * - quota: 5000/minute for each key owner, 5000/minute for each OAuth authorization
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#Cloud_PublishUniverseMessage
 */
export const publish: Operation<PublishInput, void> = {
  id: "messaging.publish",
  service: "Messaging",
  name: "publish",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}:publishMessage",
  parameters: [{ name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: json },
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe-messaging-service:publish"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 5000, period: "MINUTE" }, oauth: { limit: 5000, period: "MINUTE" } },
  limits: [{ at: "body.topic", maxLength: 80 }, { at: "body.message", maxLength: 1114, minLength: 1 }],
  retry: "unsafe"
}

export interface PublishV1Input {
  readonly universeId: Id
  readonly topic: Segment
  readonly body: Wire.PublishRequest
}

/**
 * `POST /messaging-service/v1/universes/{universeId}/topics/{topic}`
 *
 * - stability: beta
 * - scopes: universe-messaging-service:publish
 * - quota: 5000/minute for each key owner, 5000/minute for each OAuth authorization
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#CrossServerMessaging_Publish
 */
export const publishV1: Operation<PublishV1Input, void> = {
  id: "messaging.publishV1",
  service: "Messaging",
  name: "publishV1",
  method: "POST",
  path: "/messaging-service/v1/universes/{universeId}/topics/{topic}",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "topic", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: json },
  checks: inputChecks,
  errors: [400, 401, 403, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe-messaging-service:publish"] },
  stability: "BETA",
  quota: { apiKey: { limit: 5000, period: "MINUTE" }, oauth: { limit: 5000, period: "MINUTE" } },
  limits: [{ at: "topic", maxLength: 80 }, { at: "body.message", maxLength: 1114, minLength: 1 }],
  retry: "unsafe"
}
