/** Every shape of error body, through the operations whose servers use it: the right tag, with the server's words. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Faults } from "../../src/emulator/index.ts"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import { allOperations } from "../../src/generated/index.ts"
import { type AnyOperation, Credentials, OpenCloud, type OpenCloudError, type Operation } from "../../src/index.ts"
import { minimalInput } from "../witness/inputs.ts"
import { errorOf, makeCloud, universeId } from "./cloud.ts"

type Tag = OpenCloudError["_tag"]

let reply: { readonly status: number; readonly body: string } = { status: 200, body: "" }

const client = OpenCloud.make({
  credentials: Credentials.apiKey("k"),
  fetch: async () => new Response(reply.body, { status: reply.status }),
  retryPolicy: { attempts: 1 },
  quotaMode: "ignore"
})

/** The error of one operation whose server answers so. */
const failing = (openCloud: OpenCloud["Service"], operation: AnyOperation, status: number, body: unknown) =>
  Effect.map(
    Effect.exit(
      Effect.suspend(() => {
        reply = { status, body: typeof body === "string" ? body : JSON.stringify(body) }
        // The input is made from the record itself, so one operation type is as good as its own.
        return openCloud.execute(operation as Operation<unknown, unknown>, minimalInput(operation))
      })
    ),
    errorOf
  )

const problem = {
  type: "https://tools.ietf.org/html/rfc9110#section-15.5.1",
  title: "Bad Request",
  detail: "No such slot."
}

interface Said {
  readonly code?: string
  readonly serverMessage?: string
  readonly field?: string
  readonly transient?: boolean
}

const rows: ReadonlyArray<readonly [operation: string, status: number, body: unknown, tag: Tag, said: Said]> = [
  // The gateway, on any endpoint.
  [
    "dataStores.getEntry",
    401,
    { errors: [{ code: 0, message: "Invalid API Key" }] },
    "Unauthenticated",
    { code: "0", serverMessage: "Invalid API Key" }
  ],
  [
    "groups.updateShout",
    403,
    { errors: [{ code: 0, message: "Token Validation Failed" }] },
    "PermissionDenied",
    { code: "0" }
  ],
  // Version 2.
  [
    "dataStores.getEntry",
    404,
    { code: "NOT_FOUND", message: "Entry not found.", details: [{ a: 1 }] },
    "NotFound",
    { code: "NOT_FOUND", serverMessage: "Entry not found." }
  ],
  [
    "dataStores.createEntry",
    400,
    { code: "INVALID_ARGUMENT", message: "Entry already exists in the data store." },
    "Conflict",
    { code: "INVALID_ARGUMENT" }
  ],
  ["dataStores.updateEntry", 409, { code: "ABORTED", message: "Etag mismatch." }, "Conflict", { code: "ABORTED" }],
  [
    "userRestrictions.update",
    400,
    { code: "INVALID_ARGUMENT", message: "Bad duration." },
    "InvalidRequest",
    { code: "INVALID_ARGUMENT", serverMessage: "Bad duration." }
  ],
  [
    "groups.get",
    429,
    { code: "RESOURCE_EXHAUSTED", message: "Slow down." },
    "RateLimited",
    { code: "RESOURCE_EXHAUSTED", transient: true }
  ],
  [
    "luauExecution.createTask",
    503,
    { code: "UNAVAILABLE", message: "Later." },
    "ServerError",
    { code: "UNAVAILABLE", transient: true }
  ],
  ["universes.get", 499, { code: "CANCELLED", message: "Gone." }, "UnexpectedResponse", { code: "CANCELLED" }],
  // Data stores, version 1.
  [
    "dataStores.listEntriesV1",
    400,
    {
      error: "INVALID_ARGUMENT",
      message: "Invalid cursor.",
      errorDetails: [{ errorDetailType: "DatastoreErrorInfo", datastoreErrorCode: "InvalidCursor" }]
    },
    "InvalidRequest",
    { code: "INVALID_ARGUMENT", serverMessage: "Invalid cursor." }
  ],
  [
    "dataStores.getEntryV1",
    403,
    { error: "INSUFFICIENT_SCOPE", message: "No." },
    "PermissionDenied",
    { code: "INSUFFICIENT_SCOPE" }
  ],
  [
    "orderedDataStores.createEntryV1",
    404,
    { code: "NOT_FOUND", message: "No store." },
    "NotFound",
    { code: "NOT_FOUND" }
  ],
  // Validation and problems.
  [
    "creatorStore.createSave",
    400,
    {
      errors: { "$.assetId": ["The value is not a number."] },
      type: problem.type,
      title: "One or more validation errors occurred.",
      status: 400,
      extensions: { traceId: "t" }
    },
    "InvalidRequest",
    { serverMessage: "The value is not a number.", field: "$.assetId" }
  ],
  ["gameEvents.create", 400, { ...problem, status: 400 }, "InvalidRequest", { serverMessage: "No such slot." }],
  [
    "secrets.create",
    403,
    { ...problem, status: "403", instance: "/x" },
    "PermissionDenied",
    { serverMessage: "No such slot." }
  ],
  ["servers.restartAll", 404, { title: "Not Found", status: 404 }, "NotFound", { serverMessage: "Not Found" }],
  // Ads.
  [
    "ads.createCampaign",
    409,
    {
      status: 409,
      title: "Conflict",
      detail: "x",
      errors: [{ code: "IDEMPOTENCY_KEY_MISMATCH", message: "Another body." }]
    },
    "Conflict",
    { code: "IDEMPOTENCY_KEY_MISMATCH", serverMessage: "Another body." }
  ],
  [
    "ads.listCampaigns",
    429,
    { status: 429, title: "T", errors: [{ code: "RATE_LIMITED", message: "Slow." }] },
    "RateLimited",
    { code: "RATE_LIMITED", transient: true }
  ],
  // Analytics: a rate limit that waiting does not cure.
  [
    "analytics.queryMetrics",
    429,
    { path: "p", done: true, metadata: {}, error: { code: 3000, message: "Too many data points." } },
    "RateLimited",
    { code: "3000", serverMessage: "Too many data points.", transient: false }
  ],
  ["analytics.getMetricsOperation", 404, "", "NotFound", {}],
  // Products and passes.
  [
    "monetization.createDeveloperProduct",
    400,
    { errorCode: "InvalidName", errorMessage: "The name is bad.", field: "name", hint: "Shorten it." },
    "InvalidRequest",
    { code: "InvalidName", serverMessage: "The name is bad.", field: "name" }
  ],
  [
    "monetization.updateGamePass",
    409,
    { errorCode: "Busy", errorMessage: "Again.", field: null, hint: null },
    "Conflict",
    { code: "Busy", serverMessage: "Again." }
  ],
  // Places, assets.
  [
    "places.listVersionHistory",
    400,
    { code: 3, error: "BadCursor", message: "The cursor is bad." },
    "InvalidRequest",
    { code: "3", serverMessage: "The cursor is bad." }
  ],
  [
    "assets.grantPermissions",
    400,
    { error: { code: "InvalidSubject", message: "No such subject." } },
    "InvalidRequest",
    { code: "InvalidSubject", serverMessage: "No such subject." }
  ],
  [
    "assets.grantPermissions",
    429,
    { error: { code: "RateLimited", message: "Slow." } },
    "RateLimited",
    { code: "RateLimited" }
  ],
  [
    "assets.create",
    400,
    { code: 400, message: "InvalidImage" },
    "InvalidRequest",
    { code: "400", serverMessage: "InvalidImage" }
  ],
  // Older services, by number.
  [
    "localization.updateTable",
    503,
    { errors: [{ code: 17, message: "Feature is disabled" }] },
    "ServerError",
    { code: "17", transient: false }
  ],
  [
    "groups.updateSettings",
    503,
    { errors: [{ code: 31, message: "Later." }] },
    "ServerError",
    { code: "31", transient: true }
  ],
  [
    "localization.uploadGameIcon",
    429,
    { errors: [{ code: 24, message: "Too many attempts." }] },
    "RateLimited",
    { code: "24", transient: true }
  ],
  // Nothing documented, and what is in between.
  ["configs.updateDraft", 400, {}, "InvalidRequest", { serverMessage: "{}" }],
  [
    "experiments.create",
    400,
    { errorType: "T", errorCode: "C", errorMessage: "M", errorContext: {} },
    "InvalidRequest",
    { code: "C", serverMessage: "M" }
  ],
  [
    "messaging.publish",
    502,
    "<html>\n<h1>502</h1></html>",
    "ServerError",
    { serverMessage: "<html> <h1>502</h1></html>", transient: true }
  ],
  [
    "assets.getDeliveryLocation",
    403,
    "<html>denied</html>",
    "PermissionDenied",
    { serverMessage: "<html>denied</html>" }
  ],
  ["users.get", 404, "null", "NotFound", { serverMessage: "null" }],
  ["badges.create", 404, '{"errors":[{"code":1,"mess', "NotFound", { serverMessage: '{"errors":[{"code":1,"mess' }]
]

describe("error bodies of the families", () => {
  for (const [id, status, body, tag, said] of rows) {
    it.effect(`${id} ${status} ${JSON.stringify(body).slice(0, 60)}`, () =>
      Effect.gen(function* () {
        const operation = allOperations.find((operation) => operation.id === id)
        if (operation === undefined) return assert.fail(`${id} is gone`)
        const error = yield* failing(yield* client, operation, status, body)
        assert.deepInclude(error, { _tag: tag, operation: id, status, ...said })
        if (said.code === undefined) assert.isUndefined(error.code)
        if (said.serverMessage === undefined && tag === "NotFound" && body === "")
          assert.isUndefined(error.serverMessage)
      })
    )
  }
})

describe("every operation", () => {
  const tags: ReadonlyArray<readonly [number, Tag]> = [
    [400, "InvalidRequest"],
    [401, "Unauthenticated"],
    [403, "PermissionDenied"],
    [404, "NotFound"],
    [409, "Conflict"],
    [412, "PreconditionFailed"],
    [429, "RateLimited"],
    [500, "ServerError"],
    [501, "ServerError"],
    [503, "ServerError"],
    [504, "ServerError"],
    [418, "UnexpectedResponse"]
  ]
  const bodies: ReadonlyArray<readonly [unknown, code: string | undefined, message: string]> = [
    [{ errors: [{ code: 5, message: "M" }] }, "5", "M"],
    [{ code: "C", message: "M" }, "C", "M"],
    [{ error: "C", message: "M", errorDetails: [] }, "C", "M"],
    [{ errors: { f: ["M"] }, title: "T", status: 400 }, undefined, "M"],
    [{ title: "T", detail: "M", status: "400" }, undefined, "M"],
    [{ errorCode: "C", errorMessage: "M" }, "C", "M"],
    [{ error: { code: "C", message: "M" } }, "C", "M"],
    ["<p>M</p>", undefined, "<p>M</p>"]
  ]
  /** What a status stands for in one operation, where that is something else than in all others. */
  const tagOf = ({ means }: (typeof allOperations)[number], status: number) =>
    tags.find(([other]) => other === means?.[status])?.[1]

  it.effect("tells its failures apart by status, and says what the server said", () =>
    Effect.gen(function* () {
      const openCloud = yield* client
      for (const [at, operation] of allOperations.entries()) {
        for (const [row, [status, tag]] of tags.entries()) {
          // Each operation with each status, each status with each body.
          const [body, code, serverMessage] = bodies[(at + row) % bodies.length]!
          const error = yield* failing(openCloud, operation, status, body)
          assert.deepStrictEqual(
            [error._tag, error.operation, error.path, error.status, error.code, error.serverMessage, error.attempts],
            [tagOf(operation, status) ?? tag, operation.id, operation.path, status, code, serverMessage, 1]
          )
        }
      }
    })
  )
})

describe("what the emulator refuses", () => {
  const entry = { universeId, dataStoreId: "s", entryId: "e" }
  const limited = Credentials.apiKey("limited-key")
  const refusals: ReadonlyArray<readonly [string, Effect.Effect<unknown, OpenCloudError, OpenCloud>, Tag, object]> = [
    [
      "a key that nobody knows",
      Credentials.with(OpenCloud.execute(DataStores.getEntry, entry), Credentials.apiKey("?")),
      "Unauthenticated",
      { status: 401, serverMessage: "Invalid API Key" }
    ],
    [
      "a key without the scope",
      Credentials.with(OpenCloud.execute(DataStores.deleteEntry, entry), limited),
      "PermissionDenied",
      { status: 403, scopes: ["universe-datastores.objects:delete"] }
    ],
    [
      "a universe that is not granted",
      Credentials.with(
        OpenCloud.execute(DataStores.getEntry, { ...entry, universeId: 9000001 }),
        Credentials.apiKey("foreign-key")
      ),
      "PermissionDenied",
      { status: 403 }
    ],
    [
      "a universe that is not there",
      OpenCloud.execute(DataStores.list, { universeId: 1 }),
      "NotFound",
      { status: 404, code: "NOT_FOUND" }
    ],
    [
      "an entry that is not there",
      OpenCloud.execute(DataStores.getEntry, { ...entry, entryId: "x" }),
      "NotFound",
      { code: "NOT_FOUND" }
    ],
    [
      "an entry that is there",
      OpenCloud.execute(DataStores.createEntry, { universeId, dataStoreId: "s", id: "e", body: { value: 1 } }),
      "Conflict",
      { status: 400 }
    ],
    [
      "an etag that is old",
      OpenCloud.execute(DataStores.updateEntry, { ...entry, body: { value: 1, etag: "old" } }),
      "Conflict",
      { status: 409, code: "ABORTED" }
    ],
    [
      "a value that is no number",
      OpenCloud.execute(DataStores.incrementEntry, { ...entry, body: { amount: 1 } }),
      "InvalidRequest",
      { status: 400, outcome: "answered" }
    ],
    [
      "a token of another list",
      OpenCloud.execute(DataStores.list, { universeId, pageToken: "made up" }),
      "InvalidRequest",
      { status: 400 }
    ],
    [
      "a key of v1 that is not there",
      OpenCloud.execute(DataStores.getEntryV1, { universeId, datastoreName: "s", entryKey: "x" }),
      "NotFound",
      { status: 404, code: "NOT_FOUND" }
    ]
  ]
  for (const [name, call, tag, fields] of refusals) {
    it.effect(name, () =>
      Effect.gen(function* () {
        const { emulator, run } = yield* makeCloud({
          world: {
            keys: [
              { key: "limited-key", scopes: ["universe-datastores.objects:read"] },
              { key: "foreign-key", universes: [1] }
            ]
          }
        })
        emulator.seed.dataStores.put({ dataStoreId: "s", id: "e", value: "text" })
        const error = errorOf(yield* Effect.exit(run(call)))
        assert.deepInclude(error, { _tag: tag, outcome: "answered", attempts: 1, ...fields })
        assert.strictEqual(emulator.log().length, 1)
      })
    )
  }

  it.effect("can be caught by its tag, and handled", () =>
    Effect.gen(function* () {
      const { emulator, run } = yield* makeCloud({ faults: [{ fault: Faults.status(404) }] })
      emulator.seed.dataStores.put({ dataStoreId: "s", id: "e", value: 3 })
      const coins = OpenCloud.execute(DataStores.getEntry, entry).pipe(
        Effect.map(({ value }) => value),
        Effect.catchTag("NotFound", () => Effect.succeed(0))
      )
      assert.deepStrictEqual(yield* run(Effect.all([coins, coins])), [0, 3])
    })
  )
})
