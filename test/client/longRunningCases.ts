/** Every operation that begins a long-running one: what its server says from start to end. */
import type * as Effect from "effect/Effect"
import type { OpenCloudError } from "../../src/Errors.ts"
import * as All from "../../src/generated/index.ts"
import * as LongRunning from "../../src/LongRunning.ts"
import type { OpenCloud } from "../../src/OpenCloud.ts"
import type { Starter } from "../../src/Operation.ts"

interface Row<I, O, A> {
  readonly operation: Starter<I, O, A>
  readonly input: I
  /** The answer to the start. */
  readonly started: unknown
  /** Method, path and query of the poll. */
  readonly poll: string
  /** The poll's body. */
  readonly body?: unknown
  /** Answers that tell of no end, whatever else they hold. */
  readonly pending: ReadonlyArray<unknown>
  readonly done: unknown
  /** The result of `done`. */
  readonly value: A
  /** An answer of a failure, and the failure; absent where the interface has none. */
  readonly failed?: unknown
  readonly failure?: {
    /** Default `OperationFailed`. */
    readonly _tag?: "ContentModerated"
    readonly code?: string
    readonly serverMessage?: string
    readonly details?: unknown
  }
}

type Client = OpenCloud["Service"]

/** A row with its types put away. */
export interface Case extends Omit<Row<never, unknown, unknown>, "operation" | "input"> {
  readonly id: string
  readonly start: (client: Client) => Effect.Effect<LongRunning.Started<unknown, unknown>, OpenCloudError>
  readonly resume: (
    client: Client,
    reference: LongRunning.Reference
  ) => Effect.Effect<LongRunning.Handle<unknown>, OpenCloudError>
}

const row = <I, O, A>({ operation, input, ...rest }: Row<I, O, A>): Case => ({
  ...rest,
  id: operation.id,
  start: (client) => LongRunning.start(client, operation, input as never),
  resume: (client, reference) => LongRunning.resume(client, operation, reference)
})

const error = { code: 5, message: "no such thing", details: [{ reason: "GONE" }] }
const failure = { code: "5", serverMessage: "no such thing", details: [{ reason: "GONE" }] }

const { Ads, Analytics, Assets, Experiments, Instances, LuauExecution, MemoryStores } = All
const { Servers, Thumbnails, Universes, Users } = All

const instance = { universeId: 1, placeId: 2, instanceId: "root" }
const instancePath = "universes/1/places/2/instances/root/operations/op"
const engine = { engineInstance: { Id: "root", Name: "Workspace" }, hasChildren: true }
const instances = {
  started: { path: instancePath },
  poll: `GET /cloud/v2/${instancePath}`,
  pending: [{ path: instancePath, done: false }, { path: instancePath }, {}],
  failed: { path: instancePath, done: true, error: { code: 422, message: "Payload too large" } },
  failure: { code: "422", serverMessage: "Payload too large" }
}

const assetOperation = "operations/a1"
const asset = {
  started: { path: assetOperation },
  poll: `GET /assets/v1/${assetOperation}`,
  pending: [{ path: assetOperation }, { path: assetOperation, done: false, metadata: {} }, { done: null }],
  done: { path: assetOperation, done: true, response: { assetId: "123", displayName: "Cup", revisionId: "1" } },
  value: { assetId: "123", displayName: "Cup", revisionId: "1" },
  // One of the two names that a failure goes by.
  failed: { path: assetOperation, done: true, status: { code: 400, message: "Cup is not moderated" } },
  failure: { _tag: "ContentModerated" as const, code: "400", serverMessage: "Cup is not moderated" }
}

const analytics = (what: string) => {
  const path = `v1/universes/1/operations/${what}/q1`
  return {
    started: { path, done: false },
    poll: `GET /analytics-query-api/${path}`,
    pending: [{ path, done: false }, { path }],
    failed: { path, done: true, error },
    failure
  }
}

const apiError = {
  errorType: "EXPERIMENT_API_ERROR_TYPE_INVALID_DURATION",
  errorCode: "INVALID_DURATION",
  errorMessage: "At least 14 days",
  errorContext: { days: "3" }
}
const experiments = {
  started: { operation: { operationId: "e1", status: "OPERATIONAL_STATUS_CREATING", done: false } },
  poll: "GET /creator-configs-public-api/v1/experimentation/universes/1/operations/e1",
  pending: [{ operation: { operationId: "e1", status: "OPERATIONAL_STATUS_OF_TOMORROW" } }, { operation: null }],
  done: { operation: { operationId: "e1", done: true, error: null, experiment: { id: "x", name: "Ramp" } } },
  value: { id: "x", experimentId: "x", name: "Ramp" },
  failed: { operation: { operationId: "e1", done: true, error: apiError } },
  failure: { code: "INVALID_DURATION", serverMessage: "At least 14 days", details: { days: "3" } }
}
const ofExperiment = { universeId: 1, experimentId: "x" }

const taskPath = "universes/1/places/2/versions/3/luau-execution-sessions/s/tasks/t"
const task = {
  started: { path: taskPath, state: "QUEUED", script: "return 1" },
  poll: `GET /cloud/v2/${taskPath}`,
  pending: [
    { path: taskPath, state: "QUEUED" },
    { path: taskPath, state: "PROCESSING" },
    { path: taskPath, state: "STATE_OF_TOMORROW" }
  ],
  done: { path: taskPath, state: "COMPLETE", output: { results: [1, "two"] } },
  value: {
    path: taskPath,
    state: "COMPLETE",
    output: { results: [1, "two"] },
    universeId: "1",
    placeId: "2",
    versionNumber: "3",
    sessionId: "s",
    taskId: "t"
  },
  failed: { path: taskPath, state: "FAILED", error: { code: "SCRIPT_ERROR", message: "line 1: oops" } },
  failure: { code: "SCRIPT_ERROR", serverMessage: "line 1: oops" }
}

const mde = "/creator-configs-public-api/v1/experimentation/universes/1/experiments:calculateMde"
const stats = "/creator-configs-public-api/v1/experimentation/universes/1/experiments/x/stats"
const flush = "cloud/v2/universes/1/memory-store/operations/f1"
const upload = { universeId: 1, body: { files: [new Uint8Array([1])] } }

export const cases: ReadonlyArray<Case> = [
  row({
    operation: MemoryStores.flush,
    input: { universeId: 1, scope: "TEST" },
    // This service, unlike the others, says where it is mounted.
    started: { path: flush },
    poll: `GET /${flush}?scope=TEST`,
    pending: [{ path: flush }, { path: flush, done: false }],
    done: { path: flush, done: true, response: {} },
    value: {},
    failed: { path: flush, done: true, error },
    failure
  }),
  row({
    ...instances,
    operation: Instances.get,
    input: instance,
    done: { done: true, response: engine },
    value: engine
  }),
  row({
    ...instances,
    operation: Instances.update,
    input: { ...instance, body: { engineInstance: { Name: "Workspace" } } },
    done: { done: true, response: engine },
    value: engine
  }),
  row({
    ...instances,
    operation: Instances.listChildren,
    input: instance,
    done: { done: true, response: { instances: [engine], nextPageToken: "n" } },
    value: { instances: [engine], nextPageToken: "n" }
  }),
  row({
    operation: Users.generateThumbnail,
    input: { userId: 156, size: 420 },
    started: { path: "users/156/operations/u1", done: false },
    poll: "GET /cloud/v2/users/156/operations/u1",
    pending: [{ path: "users/156/operations/u1", done: false }],
    done: { done: true, response: { "@type": "type.googleapis.com/x", imageUri: "https://example.com/a.png" } },
    value: { imageUri: "https://example.com/a.png" },
    failed: { done: true, error },
    failure
  }),
  row({
    ...asset,
    operation: Universes.generateSpeechAsset,
    input: { universeId: 1, body: { text: "Hello" } },
    done: { path: assetOperation, done: true, response: { assetId: "9", remainingQuota: 4 } },
    value: { assetId: "9", remainingQuota: 4 },
    failed: { path: assetOperation, done: true, error },
    failure
  }),
  row({
    ...asset,
    operation: Assets.create,
    input: { body: { request: { assetType: "Model", displayName: "Cup" }, fileContent: new Uint8Array([1]) } }
  }),
  row({
    ...asset,
    operation: Assets.update,
    input: { assetId: 123, body: { request: { assetId: 123 }, fileContent: new Uint8Array([1]) } },
    failed: { path: assetOperation, done: true, error: { code: 400, message: "no" } },
    failure: { code: "400", serverMessage: "no" }
  }),
  row({
    ...analytics("metrics"),
    operation: Analytics.queryMetrics,
    input: { universeId: 1, body: { metric: "DailyActiveUsers" } as never },
    done: { done: true, response: { values: [{ dataPoints: [{ value: 4.5 }] }] } },
    value: { values: [{ dataPoints: [{ value: 4.5 }] }] }
  }),
  row({
    ...analytics("dimension-values"),
    operation: Analytics.queryDimensionValues,
    input: { universeId: 1, body: { metric: "DailyActiveUsers" } as never },
    done: { done: true, response: { values: [{ dimension: "Country" }] } },
    value: { values: [{ dimension: "Country" }] }
  }),
  row({ ...experiments, operation: Experiments.create, input: { universeId: 1, body: {} as never } }),
  row({ ...experiments, operation: Experiments.update, input: { ...ofExperiment, body: {} as never } }),
  row({
    ...experiments,
    operation: Experiments.discard,
    input: ofExperiment,
    done: { operation: { operationId: "e1", done: true } },
    value: undefined
  }),
  row({ ...experiments, operation: Experiments.start, input: ofExperiment }),
  row({ ...experiments, operation: Experiments.schedule, input: { ...ofExperiment, body: {} as never } }),
  row({ ...experiments, operation: Experiments.complete, input: { ...ofExperiment, body: {} as never } }),
  row({
    operation: Experiments.getStats,
    input: ofExperiment,
    started: { operation: { experimentId: "x", done: false } },
    poll: `GET ${stats}`,
    pending: [{ operation: { experimentId: "x", done: false } }, { operation: { experimentId: "x" } }],
    done: { operation: { done: true, experimentStats: { isSrmDetected: false } } },
    value: { isSrmDetected: false },
    failed: { operation: { done: true, error: apiError } },
    failure: experiments.failure
  }),
  row({
    operation: Experiments.calculateMde,
    input: { universeId: 1, body: { exposurePercent: 50 } as never },
    started: { operation: { operationId: "m1", done: false } },
    poll: `POST ${mde}`,
    body: { exposurePercent: 50 },
    pending: [{ operation: { operationId: "m1", done: false } }, { operation: {} }],
    done: { operation: { done: true, mde: { totalSampleSize: 7 } } },
    value: { totalSampleSize: 7 },
    failed: { operation: { done: true, error: apiError } },
    failure: experiments.failure
  }),
  row({
    ...task,
    operation: LuauExecution.createTask,
    input: { universeId: 1, placeId: 2, body: { script: "return 1" } }
  }),
  row({
    ...task,
    operation: LuauExecution.createTaskAtVersion,
    input: { universeId: 1, placeId: 2, versionNumber: "3", body: { script: "return 1" } },
    failed: { path: taskPath, state: "CANCELLED" },
    failure: { code: "CANCELLED" }
  }),
  row({
    operation: Thumbnails.uploadHomepageThumbnails,
    input: upload,
    started: { fileToOperationIdDict: { "a.png": "t1", "b.png": "t2", "c.png": null } },
    poll: "GET /thumbnail-personalization-api/v1/universes/1/thumbnails/uploads/status?operationIds=t1&operationIds=t2",
    pending: [{ uploadStatus: 1 }, { uploadStatus: "InProgress" }, {}],
    done: { uploadStatus: "Finished", uploadThumbnailStatusDict: { t1: { assetId: 123 } } },
    value: { uploadStatus: "Finished", uploadThumbnailStatusDict: { t1: { assetId: "123" } } }
  }),
  row({
    operation: Servers.launchRestart,
    input: { universeId: 1, body: {} as never },
    started: { id: "r1", playersImpacted: 3 },
    poll: "GET /server-management/v1/universes/1/restarts",
    pending: [
      { restartStatuses: null },
      { restartStatuses: { r0: { placeRestartStatuses: { 2: { state: "SUCCEEDED" } } }, r1: {} } },
      { restartStatuses: { r1: { placeRestartStatuses: { 2: { state: "SUCCEEDED" }, 3: { state: "DELAYING" } } } } }
    ],
    done: { restartStatuses: { r1: { universeId: "1", placeRestartStatuses: { 2: { state: "SUCCEEDED" } } } } },
    value: { universeId: "1", placeRestartStatuses: { 2: { state: "SUCCEEDED" } } }
  }),
  row({
    operation: Ads.createCampaign,
    input: { idempotencyKey: "00000000-0000-4000-8000-000000000000", body: {} as never },
    started: { id: "c1", deliveryStatus: "IN_REVIEW" },
    poll: "POST /ads-management/v1/campaigns:batchGetStatus",
    body: { campaignIds: ["c1"] },
    pending: [{ statuses: [{ id: "c1", deliveryStatus: "IN_REVIEW" }] }, { statuses: [{ id: "c2" }] }, {}],
    done: {
      statuses: [
        { id: "c0", deliveryStatus: "IN_REVIEW" },
        { id: "c1", deliveryStatus: "SERVING" }
      ]
    },
    value: { id: "c1", deliveryStatus: "SERVING" },
    failed: {
      statuses: [{ id: "c1", deliveryStatus: "REJECTED", deliveryStatusReasons: ["MODERATED", "CLICK_BAIT"] }]
    },
    failure: {
      code: "REJECTED",
      serverMessage: "MODERATED, CLICK_BAIT",
      details: { id: "c1", deliveryStatus: "REJECTED", deliveryStatusReasons: ["MODERATED", "CLICK_BAIT"] }
    }
  })
]
