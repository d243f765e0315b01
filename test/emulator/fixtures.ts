/** Operation records of the data stores, written by hand, so that these tests do not depend on generated code. */
import * as Schema from "effect/Schema"
import type { AnyOperation, Method, Parameter } from "../../src/client/Operation.ts"

const camel = (wire: string): string => wire.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const pathParameters = (path: string): ReadonlyArray<Parameter> =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, wire = ""]) => ({
    name: camel(wire),
    wire,
    in: "path",
    kind: wire === "universe_id" ? "id" : "string",
    required: true
  }))

const query = (name: string, kind: Parameter["kind"]): Parameter => ({ name, in: "query", kind })

const paging = [query("maxPageSize", "integer"), query("pageToken", "string"), query("filter", "string")]

const operation = (
  name: string,
  method: Method,
  path: string,
  scope: ReadonlyArray<string>,
  bucket: "read" | "write" | "list" | "remove" | undefined,
  options: Partial<AnyOperation> = {}
): AnyOperation => ({
  id: `dataStores.${name}`,
  service: "DataStores",
  name,
  method,
  path,
  body: { kind: "none" },
  output: Schema.Unknown,
  auth: ["apiKey"],
  scopes: { all: scope.map((operation) => `universe-datastores.${operation}`), resource: "universe" },
  quota: { apiKey: { limit: 1_000_000, period: "MINUTE" } },
  ...(bucket === undefined
    ? {}
    : {
        buckets: [
          {
            name: `dataStores.${bucket}`,
            per: ["universeId"],
            limit: 300,
            perConcurrentUser: { read: 40, write: 20, list: 2, remove: 40 }[bucket],
            period: "MINUTE"
          }
        ]
      }),
  limits: [
    { at: "dataStoreId", maxLength: 50 },
    { at: "body.value", maxLength: 4_194_304 }
  ],
  retry: "safe",
  docs: "https://create.roblox.com/docs/cloud",
  ...options,
  parameters: [...pathParameters(path), ...(options.parameters ?? [])]
})

const stores = "/cloud/v2/universes/{universe_id}/data-stores"
const json = { kind: "json", required: true } as const
const empty = { kind: "empty" } as const
const showDeleted = query("showDeleted", "boolean")

const entryOperations = (suffix: string, parent: string): ReadonlyArray<AnyOperation> => [
  operation(`listEntries${suffix}`, "GET", `${parent}/entries`, ["objects:list"], "list", {
    parameters: [...paging, showDeleted]
  }),
  operation(`createEntry${suffix}`, "POST", `${parent}/entries`, ["objects:create"], "write", {
    parameters: [query("id", "string")],
    body: json
  }),
  operation(`getEntry${suffix}`, "GET", `${parent}/entries/{entry_id}`, ["objects:read"], "read"),
  operation(`updateEntry${suffix}`, "PATCH", `${parent}/entries/{entry_id}`, ["objects:update"], "write", {
    parameters: [query("allowMissing", "boolean")],
    body: json
  }),
  operation(`deleteEntry${suffix}`, "DELETE", `${parent}/entries/{entry_id}`, ["objects:delete"], "remove"),
  operation(
    `incrementEntry${suffix}`,
    "POST",
    `${parent}/entries/{entry_id}:increment`,
    ["objects:create", "objects:update"],
    "write",
    { body: json }
  ),
  operation(
    `listEntryRevisions${suffix}`,
    "GET",
    `${parent}/entries/{entry_id}:listRevisions`,
    ["versions:list"],
    "list",
    { parameters: paging }
  )
]

export const operations: ReadonlyArray<AnyOperation> = [
  operation("list", "GET", stores, ["control:list"], "list", { parameters: [...paging, showDeleted] }),
  operation("delete", "DELETE", `${stores}/{data_store_id}`, ["control:delete"], "remove"),
  operation("undelete", "POST", `${stores}/{data_store_id}:undelete`, ["control:delete"], "remove", { body: empty }),
  operation("snapshot", "POST", `${stores}:snapshot`, ["control:snapshot"], undefined, {
    body: empty,
    quota: { apiKey: { limit: 60, period: "MINUTE" } }
  }),
  ...entryOperations("", `${stores}/{data_store_id}`),
  ...entryOperations("InScope", `${stores}/{data_store_id}/scopes/{scope_id}`),
  {
    id: "universes.get",
    service: "Universes",
    name: "get",
    method: "GET",
    path: "/cloud/v2/universes/{universe_id}",
    parameters: pathParameters("{universe_id}"),
    body: { kind: "none" },
    auth: ["apiKey", "oauth"],
    scopes: {},
    quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 3, period: "SECOND" } },
    retry: "safe",
    docs: "https://create.roblox.com/docs/cloud"
  },
  {
    id: "thumbnails.getAvatar3d",
    service: "Thumbnails",
    name: "getAvatar3d",
    method: "GET",
    path: "/v1/users/avatar-3d",
    server: "https://thumbnails.roblox.com",
    parameters: [{ name: "userId", in: "query", kind: "id", required: true }],
    body: { kind: "none" },
    auth: ["apiKey"],
    scopes: { any: ["thumbnail:read", "user:read"] },
    quota: { apiKey: { limit: 500, period: "MINUTE" } },
    retry: "safe",
    docs: "https://create.roblox.com/docs/cloud"
  }
]
