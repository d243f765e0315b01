// Generated from specs/ by `npm run generate`. Do not edit.
import type { Operation, Segment } from "../../interface/Operation.ts"
import { plainJson } from "../../interface/JsonBody.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface CreateInput {
  readonly body: Wire.EvalRequest
}

/**
 * `POST /open-eval-api/v1/eval`
 *
 * - stability: beta
 * - scopes: studio-evaluations:create
 * - quota: 100/day for each key owner
 * - retry class: unsafe
 *
 * @see https://github.com/Roblox/open-eval
 */
export const create: Operation<CreateInput, Shapes.EvalResponse> = {
  id: "evaluations.create",
  service: "Evaluations",
  name: "create",
  method: "POST",
  path: "/open-eval-api/v1/eval",
  parameters: [],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.EvalResponse,
  auth: ["apiKey"],
  scopes: { all: ["studio-evaluations:create"] },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "DAY" } },
  retry: "unsafe"
}

export interface GetInput {
  readonly jobId: Segment
}

/**
 * `GET /open-eval-api/v1/eval-records/{jobId}`
 *
 * - stability: beta
 * - scopes: studio-evaluations:create
 * - quota: 60/minute for each key owner
 * - retry class: safe
 *
 * @see https://github.com/Roblox/open-eval
 */
export const get: Operation<GetInput, Shapes.EvalRecord> = {
  id: "evaluations.get",
  service: "Evaluations",
  name: "get",
  method: "GET",
  path: "/open-eval-api/v1/eval-records/{jobId}",
  parameters: [{ name: "jobId", in: "path", kind: "string", required: true }],
  body: { kind: "none" },
  output: Shapes.EvalRecord,
  auth: ["apiKey"],
  scopes: { all: ["studio-evaluations:create"] },
  stability: "BETA",
  quota: { apiKey: { limit: 60, period: "MINUTE" } },
  retry: "safe"
}
