// Generated from specs/ by `npm run generate`. Do not edit.
import type { Operation } from "../../interface/Operation.ts"
import * as Shapes from "./shapes.ts"

export interface IntrospectInput {}

/**
 * `POST /api-keys/v1/introspect`
 *
 * - stability: not stated
 * - scopes: none
 * - quota: 1000000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/auth/api-keys
 */
export const introspect: Operation<IntrospectInput, Shapes.ApiKey> = {
  id: "apiKeys.introspect",
  service: "ApiKeys",
  name: "introspect",
  method: "POST",
  path: "/api-keys/v1/introspect",
  parameters: [],
  body: { kind: "credential", field: "apiKey" },
  output: Shapes.ApiKey,
  errors: [401],
  auth: ["apiKey"],
  scopes: {},
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  retry: "safe"
}
