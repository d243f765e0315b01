/** Long-running operations as the live service answers them. */
import { describe, expect } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { Analytics } from "effect-open-cloud/Analytics"
import { Assets } from "effect-open-cloud/Assets"
import { Experiments } from "effect-open-cloud/Experiments"
import { Instances } from "effect-open-cloud/Instances"
import { LuauExecution } from "effect-open-cloud/LuauExecution"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { Universes } from "effect-open-cloud/Universes"
import { Users } from "effect-open-cloud/Users"
import { failure } from "../services/scenario.ts"
import { json, type Sent, wire } from "./scripted.ts"

const png = { content: new Uint8Array([137, 80, 78, 71]), contentType: "image/png" }
const picture = { assetType: "Image", displayName: "Cup", creator: { userId: 156 }, file: png } as const

const polled = (sent: ReadonlyArray<Sent>) => sent.slice(1).map(({ method, path }) => `${method} ${path}`)

describe("C2: a flush is polled whatever its path is like", () => {
  for (const path of [
    "cloud/v2/universes/9000001/operations/AAUA-x_1",
    "universes/9000001/memory-store/operations/AAUA-x_1",
    "/cloud/v2/universes/9000001/memory-store/operations/AAUA-x_1",
    "https://apis.roblox.com/cloud/v2/universes/9000001/operations/AAUA-x_1",
    "operations/AAUA-x_1",
    "AAUA-x_1"
  ]) {
    wire(MemoryStores, MemoryStores.layer)(
      path,
      [
        { path, done: null },
        { path, done: true, response: {} }
      ],
      (memory, sent) =>
        Effect.gen(function* () {
          const flush = yield* memory.flush({ universeId: 9000001 })
          yield* flush.await()
          expect(polled(sent)).toEqual(["GET /cloud/v2/universes/9000001/memory-store/operations/AAUA-x_1"])
          expect((yield* flush.status)._tag).toBe("Done")
        })
    )
  }
})

describe("F2: what was begun is not lost", () => {
  const assets = wire(Assets, Assets.layer)
  const cup = { done: true, response: { assetId: "9000301", displayName: "Cup" } }

  for (const begun of [
    { path: "operations/op-1", operationId: "op-1", done: false },
    { operationId: "op-1", done: false },
    { operationId: "op-1" },
    { path: "assets/v1/operations/op-1" },
    { path: "v1/operations/op-1", done: null },
    { path: "assets/9000301", operationId: "op-1" },
    { path: "operations/", operationId: "op-1" },
    { path: null, operationId: "op-1" },
    { name: "operations/op-1" }
  ]) {
    assets(`C13: an asset begun as ${JSON.stringify(begun)}`, [begun, cup], (service, sent) =>
      Effect.gen(function* () {
        expect(yield* service.upload(picture)).toMatchObject({ assetId: "9000301" })
        expect(polled(sent)).toEqual(["GET /assets/v1/operations/op-1"])
      })
    )
    assets(`C13: an update begun as ${JSON.stringify(begun)}`, [begun, cup], (service, sent) =>
      Effect.gen(function* () {
        const update = yield* service.update({ assetId: 9000301, assetType: "Image", file: png })
        expect(yield* update.await()).toMatchObject({ assetId: "9000301" })
        expect(polled(sent)).toEqual(["GET /assets/v1/operations/op-1"])
      })
    )
  }

  assets(
    "an update of metadata alone is answered with the asset, and has ended",
    [{ path: "assets/9000301", assetId: "9000301", displayName: "Mug" }],
    (service, sent) =>
      Effect.gen(function* () {
        const update = yield* service.update({ assetId: 9000301, displayName: "Mug" })
        expect(yield* update.await()).toMatchObject({ displayName: "Mug" })
        expect(sent.length).toBe(1)
      })
  )

  for (const path of ["operations/op-2", "cloud/v2/universes/9000001/operations/op-2", "op-2"]) {
    wire(Universes, Universes.layer)(
      `speech begun at ${path}`,
      [{ path }, { path, done: true, response: { assetId: "9000305" } }],
      (universes, sent) =>
        Effect.gen(function* () {
          const speech = yield* universes.generateSpeechAsset({ universeId: 9000001, text: "Hello" })
          yield* speech.await()
          expect(polled(sent)).toEqual(["GET /assets/v1/operations/op-2"])
        })
    )
  }

  for (const begun of [
    { path: "operations/op-3" },
    { path: "cloud/v2/users/156/thumbnails/op-3" },
    { operationId: "op-3" }
  ]) {
    wire(Users, Users.layer)(
      `a picture of a user begun as ${JSON.stringify(begun)}`,
      [begun, { done: true, response: { imageUri: "https://example.com/a.png" } }],
      (users, sent) =>
        Effect.gen(function* () {
          expect(yield* users.getThumbnail({ userId: 156 })).toBe("https://example.com/a.png")
          expect(polled(sent)).toEqual(["GET /cloud/v2/users/156/operations/op-3"])
        })
    )
  }

  for (const path of [
    "universes/9000001/places/9000002/operations/op-4",
    "cloud/v2/universes/9000001/places/9000002/instances/root/operations/op-4",
    "operations/op-4"
  ]) {
    wire(Instances, Instances.layer)(
      `an instance begun at ${path}`,
      [{ path }, { path, done: true, response: { engineInstance: { Id: "root", Name: "Workspace" } } }],
      (instances, sent) =>
        Effect.gen(function* () {
          const address = { universeId: 9000001, placeId: 9000002, instanceId: "root" }
          expect(yield* instances.get(address)).toMatchObject({ instanceId: "root", name: "Workspace" })
          expect(polled(sent)).toEqual([
            "GET /cloud/v2/universes/9000001/places/9000002/instances/root/operations/op-4"
          ])
        })
    )
  }

  for (const path of [
    "v1/universes/9000001/operations/metrics/op-5",
    "analytics-query-api/v1/universes/9000001/operations/metrics/op-5",
    "universes/9000001/operations/op-5",
    "operations/op-5"
  ]) {
    wire(Analytics, Analytics.layer)(
      `a query begun at ${path}`,
      [
        { path, done: false },
        { path, done: true, response: { values: [] } }
      ],
      (analytics, sent) =>
        Effect.gen(function* () {
          const query = yield* analytics.queryMetrics({
            universeId: 9000001,
            metric: "DailyActiveUsers",
            granularity: "OneDay",
            startTime: DateTime.makeUnsafe("2026-01-01T00:00:00Z"),
            endTime: DateTime.makeUnsafe("2026-01-02T00:00:00Z")
          })
          yield* query.await()
          expect(polled(sent)).toEqual(["GET /analytics-query-api/v1/universes/9000001/operations/metrics/op-5"])
        })
    )
  }

  for (const begun of [
    { operation: { operationId: "op-6", done: false } },
    { operationId: "op-6" },
    { operation: { path: "universes/9000001/operations/op-6" } }
  ]) {
    wire(Experiments, Experiments.layer)(
      `an experiment begun as ${JSON.stringify(begun)}`,
      [begun, { operation: { operationId: "op-6", done: true, experiment: { id: "e" } } }],
      (experiments, sent) =>
        Effect.gen(function* () {
          const started = yield* experiments.start({ universeId: 9000001, experimentId: "e" })
          expect(yield* started.await()).toMatchObject({ id: "e" })
          expect(polled(sent)).toEqual([
            "GET /creator-configs-public-api/v1/experimentation/universes/9000001/operations/op-6"
          ])
        })
    )
  }
})

describe("C12: a task is found at the path that it has", () => {
  const luau = wire(LuauExecution, LuauExecution.layer)
  const place = "universes/9000001/places/9000002"
  for (const path of [
    `${place}/luau-execution-sessions/s-1/tasks/t-1`,
    `${place}/luau-execution-session-tasks/t-1`,
    `${place}/versions/7/luau-execution-session-tasks/t-1`,
    `${place}/versions/7/luau-execution-sessions/s-1/tasks/t-1`
  ]) {
    luau(
      path,
      [
        { path, state: "PROCESSING", user: "156" },
        { path, state: "COMPLETE", user: "156", output: { results: [1] } },
        { luauExecutionSessionTaskLogs: [{ structuredMessages: [{ message: "hi", messageType: "OUTPUT" }] }] },
        { path, state: "COMPLETE" }
      ],
      (service, sent) =>
        Effect.gen(function* () {
          const run = yield* service.run({ universeId: 9000001, placeId: 9000002, script: "return 1" })
          expect(run).toMatchObject({ results: [1], logs: [{ message: "hi" }] })
          expect(run.logsMissing).toBeUndefined()
          // C11: the user is an id here, and a path elsewhere.
          expect(run.task.user).toBe("156")
          yield* service.getTask({ path })
          expect(polled(sent)).toEqual([`GET /cloud/v2/${path}`, `GET /cloud/v2/${path}/logs`, `GET /cloud/v2/${path}`])
        })
    )
  }

  const path = `${place}/luau-execution-sessions/s-1/tasks/t-1`
  luau(
    "at a version that the start named",
    [
      { path, state: "QUEUED" },
      { path, state: "COMPLETE" }
    ],
    (service, sent) =>
      Effect.gen(function* () {
        const task = yield* service.createTask({
          universeId: 9000001,
          placeId: 9000002,
          versionNumber: 7,
          script: "return 1"
        })
        yield* task.await()
        expect(polled(sent)).toEqual([`GET /cloud/v2/${place}/versions/7/luau-execution-sessions/s-1/tasks/t-1`])
      })
  )

  for (const path of ["../../admin", "universes/9000001/../x", ""]) {
    luau(`and never at ${JSON.stringify(path)}`, [{}], (service, sent) =>
      Effect.gen(function* () {
        expect(yield* failure(service.getTask({ path }))).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
        expect(sent.length).toBe(0)
      })
    )
  }
})

describe("C5: an asset operation that is done and names errors has failed", () => {
  const assets = wire(Assets, Assets.layer)
  const begun = { path: "operations/op-1", operationId: "op-1", done: false }
  const response = { path: "assets/9000301", assetId: "9000301", displayName: "Cup" }

  for (const [name, end, error] of [
    [
      "errors of a part of it",
      { done: true, metadata: { errors: [{ error: { code: 3, message: "The icon is refused." } }] }, response },
      { code: "3", serverMessage: "The icon is refused.", details: { response: { assetId: "9000301" } } }
    ],
    [
      "errors that are no objects of their own",
      { done: true, metadata: { errors: [{ message: "The icon is refused." }] }, response },
      { serverMessage: "The icon is refused." }
    ],
    [
      "a response that is an error",
      { done: true, response: { code: 5, message: "No such file." } },
      { code: "5", serverMessage: "No such file." }
    ]
  ] as const) {
    assets(name, [begun, { ...begun, ...end }], (service) =>
      Effect.gen(function* () {
        const update = yield* service.update({ assetId: 9000301, iconAssetId: 9000300 })
        expect(yield* failure(update.await())).toMatchObject({ _tag: "OperationFailed", ...error })
        expect(yield* failure(service.upload(picture))).toMatchObject({ _tag: "OperationFailed", ...error })
      })
    )
  }

  assets("no errors are none", [begun, { ...begun, done: true, metadata: { errors: [] }, response }], (service) =>
    Effect.gen(function* () {
      expect(yield* service.upload(picture)).toMatchObject({ assetId: "9000301" })
    })
  )

  assets("an asset without an id is none", [begun, { ...begun, done: true }], (service) =>
    Effect.gen(function* () {
      expect(yield* failure(service.upload(picture))).toMatchObject({ _tag: "UnexpectedResponse" })
    })
  )
})

describe("F17: what a call has begun is not lost when the next one fails", () => {
  const luau = wire(LuauExecution, LuauExecution.layer)
  const path = "universes/9000001/places/9000002/versions/7/luau-execution-sessions/s-1/tasks/t-1"
  const script = { universeId: 9000001, placeId: 9000002, script: "return 1" }
  const denied = json({ code: "PERMISSION_DENIED", message: "no" }, 403)

  luau(
    "a script's results when its logs are refused",
    [{ path, state: "QUEUED" }, { path, state: "COMPLETE", output: { results: [7] } }, denied],
    (service) =>
      Effect.gen(function* () {
        const run = yield* service.run(script)
        expect(run).toMatchObject({ results: [7], logs: [], logsMissing: { _tag: "PermissionDenied", status: 403 } })
      })
  )

  luau(
    "a script's error when its logs are refused",
    [{ path, state: "QUEUED" }, { path, state: "FAILED", error: { code: "SCRIPT_ERROR", message: "oops" } }, denied],
    (service) =>
      Effect.gen(function* () {
        const error = yield* failure(service.run(script))
        expect(error).toMatchObject({ _tag: "ScriptFailed", serverMessage: "oops", logs: [] })
        expect(error).toHaveProperty("logsMissing", expect.stringContaining("permission denied"))
      })
  )

  luau("a task that may not be polled", [{ path, state: "QUEUED" }, denied], (service) =>
    Effect.gen(function* () {
      expect(yield* failure(service.run(script))).toMatchObject({
        _tag: "PermissionDenied",
        reference: { operation: "luauExecution.createTask", input: { taskId: "t-1" } }
      })
    })
  )

  wire(Assets, Assets.layer)("an upload that may not be polled", [{ path: "operations/op-1" }, denied], (service) =>
    Effect.gen(function* () {
      expect(yield* failure(service.upload(picture))).toMatchObject({
        _tag: "PermissionDenied",
        reference: { operation: "assets.create", input: { operationId: "op-1" } }
      })
    })
  )
})
