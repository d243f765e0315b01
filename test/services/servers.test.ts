/** The service of game servers against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import { Servers } from "effect-open-cloud/Servers"
import { applied, beginning, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(Servers, Servers.layer)
const universeId = 9000001
const place = { universeId, placeId: 9000002 }
const version = { ...place, versionNumber: 1 }

/** Starts servers of the default place's first version, beside the one that runs. */
const crowd = (emulator: Emulator, count: number) => {
  emulator.views.experiences.place(place.placeId)
  return Array.from({ length: count }, (_, index) =>
    emulator.seed.experiences.addServer({
      createTime: beginning - index * 1000,
      players: Array.from({ length: index % 10 }, (_, player) => String(1000 + player))
    })
  )
}

describe("servers", () => {
  scenario("are listed with what is known of them", (servers) =>
    Effect.gen(function* () {
      const [server] = yield* Stream.runCollect(servers.list(version))
      expect(server).toMatchObject({
        universeId: "9000001",
        versionNumber: "1",
        occupancy: 1,
        playerIds: ["156"],
        status: "active",
        full: false
      })
      expect(server?.uptime && Duration.toHours(server.uptime)).toBe(2)
    })
  )

  scenario("are listed page by page, each once", (servers, emulator) =>
    Effect.gen(function* () {
      crowd(emulator, 250)
      const all = yield* Stream.runCollect(servers.list(version))
      expect(new Set(all.map(({ jobId }) => jobId)).size).toBe(251)
      expect(emulator.log()).toHaveLength(3)
      expect(yield* servers.count(version)).toBe(251)
    })
  )

  scenario("are filtered and sorted by the server", (servers, emulator) =>
    Effect.gen(function* () {
      crowd(emulator, 30)
      const filter = {
        occupancy: { atLeast: 3, lessThan: 5 },
        status: { in: ["active", 'x" || true'] },
        shutDown: false
      }
      const some = yield* Stream.runCollect(
        servers.list({ ...version, filter, orderBy: "occupancy", descending: true })
      )
      expect(some.map(({ occupancy }) => occupancy)).toEqual([4, 4, 4, 3, 3, 3])
      expect(yield* servers.count({ ...version, filter })).toBe(6)
      expect(emulator.log()[0]?.input.Filter).toBe(
        'occupancy >= 3 && occupancy < 5 && status in ["active", "x\\" || true"] && shutDown == false'
      )
      const now = DateTime.makeUnsafe(beginning)
      expect(yield* servers.count({ ...version, filter: { createTime: { lessThan: now } } })).toBe(30)
    })
  )

  scenario("have logs", (servers) =>
    Effect.gen(function* () {
      const [server] = yield* Stream.runCollect(servers.list(version))
      const address = { ...version, jobId: server?.jobId ?? "" }
      const logs = yield* Stream.runCollect(servers.listLogs(address))
      expect(logs.map(({ message, messageTime, severity }) => [severity, message, messageTime?._tag])).toEqual([
        ["Info", "Server started", "Utc"],
        ["Warning", "Infinite yield possible", "Utc"],
        ["Error", "attempt to index nil", "Utc"]
      ])
      const errors = yield* Stream.runCollect(servers.listLogs({ ...address, filter: { severity: "Error" } }))
      expect(errors.map(({ stackTrace }) => stackTrace)).toEqual(["ServerScriptService.Main:12"])
      const severe = { severity: { atLeast: "Warning" }, messageTime: { atLeast: logs[1]!.messageTime! } } as const
      const last = yield* Stream.runCollect(
        servers.listLogs({ ...address, filter: severe, orderBy: "messageTime", descending: true })
      )
      expect(last.map(({ severity }) => severity)).toEqual(["Error", "Warning"])
      expect(yield* tagOf(Stream.runDrain(servers.listLogs({ ...address, jobId: "nothing" })))).toBe("NotFound")
    })
  )

  scenario("are each the address of its logs, and go by the version of inputs", (servers, emulator) =>
    Effect.gen(function* () {
      const [server] = yield* Stream.runCollect(
        servers.list({ ...version, filter: { versionNumber: "1" }, orderBy: "versionNumber", descending: true })
      )
      expect(emulator.log()[0]?.input).toMatchObject({ Filter: 'placeVersion == "1"', OrderBy: "placeVersion desc" })
      const logs = yield* Stream.runCollect(server === undefined ? Stream.empty : servers.listLogs({ ...server }))
      expect(logs.map(({ versionNumber }) => versionNumber)).toEqual(["1", "1", "1"])
    })
  )

  scenario("can be filtered by the versions that they run", (servers) =>
    Effect.gen(function* () {
      const all = yield* servers.getFilterOptions(place)
      expect(Object.keys(all)).toEqual(["EngineVersion", "PlaceVersion"])
      expect((yield* servers.getFilterOptions({ ...place, filter: "PlaceVersion" })).PlaceVersion?.values).toEqual([
        1, 2
      ])
    })
  )
})

describe("a restart", () => {
  scenario("is forecast, by place", (servers) =>
    Effect.gen(function* () {
      expect(yield* servers.forecastRestart({ universeId })).toMatchObject({
        "9000002": { playersImpacted: 3, instancesImpacted: 2, playersPerVersion: { "1": 1, "2": 2 } }
      })
    })
  )

  scenario("waits for the bleed-off, drains, and is done", (servers, emulator) =>
    Effect.gen(function* () {
      const restart = yield* servers.launchRestart({
        universeId,
        bleedOff: "1 minute",
        attributes: { why: "new" }
      })
      expect(restart.answer).toMatchObject({ playersImpacted: 3, instancesImpacted: 2 })
      const id = restart.answer.id ?? ""
      const state = Effect.map(
        servers.getAllRestarts({ universeId }),
        (restarts) => restarts[id]?.placeRestartStatuses?.["9000002"]
      )
      expect(yield* state).toMatchObject({ state: "DELAYING", remainingInstances: 2, remainingPlayers: 3 })
      yield* TestClock.adjust("61 seconds")
      expect(yield* state).toMatchObject({ state: "RESTARTING", remainingInstances: 1, remainingPlayers: 2 })
      const ended = yield* restart.await()
      expect(ended.placeRestartStatuses?.["9000002"]).toMatchObject({ state: "SUCCEEDED", remainingInstances: 0 })
      const after = yield* Stream.runCollect(servers.list(version))
      expect(after.map(({ shutDown, status }) => [shutDown, status])).toEqual([[true, "restarted"]])
      expect(emulator.views.experiences.place().servers.flatMap(({ players }) => players)).toEqual([])
    })
  )

  scenario("may leave out the latest version, or be of some versions", (servers) =>
    Effect.gen(function* () {
      const old = yield* servers.launchRestart({ universeId, places: { "9000002": { excludeCurrentVersion: true } } })
      expect(old.answer.instancesImpacted).toBe(1)
      yield* old.await()
      const second = yield* servers.launchRestart({ universeId, places: { "9000002": { versionNumbers: [2] } } })
      expect(second.answer).toMatchObject({ instancesImpacted: 1, playersImpacted: 2 })
      const place = { filter: { versionNumbers: [2] }, latestVersionNumber: "2" }
      const all = yield* servers.getAllRestarts({ universeId })
      expect(all[second.answer.id ?? ""]?.placeRestartStatuses?.["9000002"]).toMatchObject(place)
      expect((yield* second.await()).placeRestartStatuses?.["9000002"]).toMatchObject(place)
      const resumed = yield* servers.launchRestart.resume(second.reference)
      expect((yield* resumed.await()).placeRestartStatuses?.["9000002"]).toMatchObject(place)
    })
  )

  scenario("of old versions is what the stable interface does unless told otherwise", (servers, emulator) =>
    Effect.gen(function* () {
      const running = () => emulator.views.experiences.place().servers.filter((it) => it.status === "active").length
      expect(yield* servers.restartAll({ universeId, placeIds: [9000002] })).toBeUndefined()
      expect(running()).toBe(1)
      yield* servers.restartAll({ universeId, closeAllVersions: true, bleedOff: "1 minute" })
      expect(running()).toBe(1)
      yield* TestClock.adjust("1 minute")
      yield* servers.getAllRestarts({ universeId })
      expect(yield* servers.forecastRestart({ universeId })).toEqual({})
    })
  )

  scenario("is not launched twice after a lost answer", (servers, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "servers.launchRestart", times: 1, fault: Faults.resetAfter })
      expect(yield* failure(servers.launchRestart({ universeId }))).toMatchObject({ outcome: "unknown" })
      expect(applied(emulator, "servers.launchRestart")).toBe(1)
      expect(Object.keys(yield* servers.getAllRestarts({ universeId }))).toHaveLength(1)
    })
  )

  scenario("is not launched with bounds that are none", (servers, emulator) =>
    Effect.gen(function* () {
      const both = { excludeCurrentVersion: true, versionNumbers: [1] } as never
      for (const call of [
        servers.launchRestart({ universeId, bleedOff: "0 minutes" }),
        servers.launchRestart({ universeId, bleedOff: "241 minutes" }),
        servers.launchRestart({ universeId, bleedOff: "90 seconds" }),
        servers.launchRestart({ universeId, attributes: { long: "x".repeat(490) } }),
        servers.launchRestart({ universeId, places: { root: {} } }),
        servers.launchRestart({ universeId, places: { "9000002": both } }),
        servers.restartAll({ universeId, bleedOff: "61 minutes" })
      ]) {
        expect(yield* failure(Effect.asVoid(call))).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
      }
      expect(emulator.log()).toEqual([])
    })
  )
})
