// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id, Operation, Segment, Starter } from "../../interface/Operation.ts"
import { json } from "../../interface/JsonBody.ts"
import * as Families from "../../interface/Families.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface GetInput {
  readonly universeId: Id
  readonly placeId: Id
  readonly instanceId: Segment
}

/**
 * `GET /cloud/v2/universes/{universe_id}/places/{place_id}/instances/{instance_id}`
 *
 * - stability: beta
 * - scopes: universe.place.instance:read
 * - quota: 45/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places#Cloud_GetInstance
 */
export const get: Starter<GetInput, Shapes.Operation, Shapes.InstanceAnswer> = {
  id: "instances.get",
  service: "Instances",
  name: "get",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/places/{place_id}/instances/{instance_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "placeId", wire: "place_id", in: "path", kind: "id", required: true },
    { name: "instanceId", wire: "instance_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.Operation,
  auth: ["apiKey"],
  scopes: { all: ["universe.place.instance:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 45, period: "MINUTE" } },
  retry: "safe",
  longRunning: {
    family: "cloud",
    role: "start",
    reads: Families.cloud,
    poll: "instances.getOperation",
    pollWith: () => getOperation,
    result: Shapes.InstanceAnswer
  }
}

export interface UpdateInput {
  readonly universeId: Id
  readonly placeId: Id
  readonly instanceId: Segment
  readonly updateMask?: string
  readonly body: Wire.Instance
}

/**
 * `PATCH /cloud/v2/universes/{universe_id}/places/{place_id}/instances/{instance_id}`
 *
 * - stability: beta
 * - scopes: universe.place.instance:write
 * - quota: 45/minute for each key owner
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places#Cloud_UpdateInstance
 */
export const update: Starter<UpdateInput, Shapes.Operation, Shapes.InstanceAnswer> = {
  id: "instances.update",
  service: "Instances",
  name: "update",
  method: "PATCH",
  path: "/cloud/v2/universes/{universe_id}/places/{place_id}/instances/{instance_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "placeId", wire: "place_id", in: "path", kind: "id", required: true },
    { name: "instanceId", wire: "instance_id", in: "path", kind: "string", required: true },
    { name: "updateMask", in: "query", kind: "string" }
  ],
  body: { kind: "json", required: true, write: json },
  output: Shapes.Operation,
  auth: ["apiKey"],
  scopes: { all: ["universe.place.instance:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 45, period: "MINUTE" } },
  limits: [{ at: "body", maxBytes: 204800 }],
  retry: "idempotent",
  longRunning: {
    family: "cloud",
    role: "start",
    reads: Families.cloud,
    poll: "instances.getOperation",
    pollWith: () => getOperation,
    result: Shapes.InstanceAnswer
  }
}

export interface GetOperationInput {
  readonly universeId: Id
  readonly placeId: Id
  readonly instanceId: Segment
  readonly operationId: Segment
}

/**
 * `GET /cloud/v2/universes/{universe_id}/places/{place_id}/instances/{instance_id}/operations/{operation_id}`
 *
 * - stability: beta
 * - scopes: none
 * - quota: 45/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places#Cloud_GetUpdateInstanceOperation
 */
export const getOperation: Operation<GetOperationInput, Shapes.OperationsOperation> = {
  id: "instances.getOperation",
  service: "Instances",
  name: "getOperation",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/places/{place_id}/instances/{instance_id}/operations/{operation_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "placeId", wire: "place_id", in: "path", kind: "id", required: true },
    { name: "instanceId", wire: "instance_id", in: "path", kind: "string", required: true },
    { name: "operationId", wire: "operation_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.OperationsOperation,
  auth: ["apiKey"],
  scopes: {},
  stability: "BETA",
  quota: { apiKey: { limit: 45, period: "MINUTE" } },
  retry: "safe",
  longRunning: { family: "cloud", role: "poll" }
}

export interface ListChildrenInput {
  readonly universeId: Id
  readonly placeId: Id
  readonly instanceId: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
}

/**
 * `GET /cloud/v2/universes/{universe_id}/places/{place_id}/instances/{instance_id}:listChildren`
 *
 * - stability: beta
 * - scopes: universe.place.instance:read
 * - quota: 45/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places#Cloud_ListInstanceChildren
 */
export const listChildren: Starter<ListChildrenInput, Shapes.Operation, Shapes.ListInstanceChildrenResponse> = {
  id: "instances.listChildren",
  service: "Instances",
  name: "listChildren",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/places/{place_id}/instances/{instance_id}:listChildren",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "placeId", wire: "place_id", in: "path", kind: "id", required: true },
    { name: "instanceId", wire: "instance_id", in: "path", kind: "string", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.Operation,
  auth: ["apiKey"],
  scopes: { all: ["universe.place.instance:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 45, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "response.instances",
    size: "maxPageSize",
    next: "response.nextPageToken",
    maxSize: 200,
    defaultSize: 200
  },
  longRunning: {
    family: "cloud",
    role: "start",
    reads: Families.cloud,
    poll: "instances.getOperation",
    pollWith: () => getOperation,
    result: Shapes.ListInstanceChildrenResponse
  }
}
