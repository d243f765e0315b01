/** Operations that Roblox's document has no more, and that clients still have: the dialect says whether they answer. */
import type { AnyOperation } from "../interface/Operation.ts"
import type { Dialect } from "./Dialect.ts"

const read = {
  method: "GET",
  body: { kind: "none" },
  auth: ["apiKey", "oauth"],
  quota: { apiKey: { limit: 100, period: "MINUTE" } },
  retry: "safe"
} as const

const shout: AnyOperation = {
  ...read,
  id: "groups.getShout",
  service: "Groups",
  name: "getShout",
  path: "/cloud/v2/groups/{group_id}/shout",
  parameters: [{ name: "groupId", wire: "group_id", in: "path", kind: "id", required: true }],
  scopes: { all: ["group:read"] }
}

const universeOfPlace: AnyOperation = {
  ...read,
  id: "universes.ofPlace",
  service: "Universes",
  name: "ofPlace",
  path: "/universes/v1/places/{placeId}/universe",
  parameters: [{ name: "placeId", in: "path", kind: "id", required: true }],
  scopes: {}
}

export const pastOperations = (dialect: Dialect): ReadonlyArray<AnyOperation> => [
  ...(dialect["groups.shout"] === "there" ? [shout] : []),
  ...(dialect["places.universeOfPlace"] === "there" ? [universeOfPlace] : [])
]
