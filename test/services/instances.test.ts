/** The service of instances against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Faults } from "effect-open-cloud/emulator"
import { Instances } from "effect-open-cloud/Instances"
import { applied, asked, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(Instances, Instances.layer)
const place = { universeId: 9000001, placeId: 9000002 }

/** The ids of instances by the names on the way to them. */
const find = (instances: Instances["Service"], ...names: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    let id: string | undefined
    for (const name of names) {
      const children = yield* Stream.runCollect(
        instances.listChildren(id === undefined ? place : { ...place, instanceId: id })
      )
      id = children.find((child) => child.name === name)?.instanceId
    }
    return id ?? "nowhere"
  })

const toMain = ["ServerScriptService", "Game", "Main"]

describe("instances", () => {
  scenario("are found from the topmost one down", (instances) =>
    Effect.gen(function* () {
      const root = yield* instances.get(place)
      expect(root).toMatchObject({ hasChildren: true, name: "DataModel" })
      const main = yield* instances.get({ ...place, instanceId: yield* find(instances, ...toMain) })
      expect(main).toMatchObject({
        hasChildren: false,
        name: "Main",
        details: { Script: { Source: 'print("Hello")', RunContext: "Server" } }
      })
    })
  )

  scenario("that do not exist end their operation with an error", (instances) =>
    Effect.gen(function* () {
      expect(yield* failure(instances.get({ ...place, instanceId: "nothing" }))).toMatchObject({
        _tag: "OperationFailed",
        code: "5",
        serverMessage: "The instance was not found."
      })
      expect(yield* tagOf(instances.get({ ...place, placeId: 1 }))).toBe("NotFound")
    })
  )

  scenario("are listed page by page, an operation for each", (instances, emulator) =>
    Effect.gen(function* () {
      const folder = emulator.seed.experiences.addInstance({ name: "Many", kind: "Folder" })
      for (let index = 0; index < 450; index++) {
        emulator.seed.experiences.addInstance({ name: `Child${index}`, parent: folder })
      }
      const children = yield* Stream.runCollect(instances.listChildren({ ...place, instanceId: folder }))
      expect(children.map(({ name }) => name)).toEqual(Array.from({ length: 450 }, (_, index) => `Child${index}`))
      expect(asked(emulator).filter((operation) => operation === "instances.listChildren")).toHaveLength(3)
      const some = yield* Stream.runCollect(instances.listChildren({ ...place, instanceId: folder, limit: 5 }))
      expect(some).toHaveLength(5)
    })
  )

  scenario("whose answer would be too large end with code 422", (instances, emulator) =>
    Effect.gen(function* () {
      const details = { Source: "x".repeat(500_001) }
      const instanceId = emulator.seed.experiences.addInstance({ name: "Big", kind: "ModuleScript", details })
      expect(yield* failure(instances.get({ ...place, instanceId }))).toMatchObject({
        _tag: "OperationFailed",
        code: "422"
      })
    })
  )

  scenario("that take too long give a reference to go on with", (instances, emulator) =>
    Effect.gen(function* () {
      emulator.world.experiences.instanceMillis = 60_000
      expect(yield* failure(instances.get(place, { deadline: "5 seconds" }))).toMatchObject({
        _tag: "Timeout",
        reference: { operation: "instances.get", family: "cloud" }
      })
    })
  )

  scenario("are asked for again when polls fail", (instances, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "instances.getOperation", times: 2, fault: Faults.status(503) })
      yield* instances.get(place)
      expect(applied(emulator, "instances.get")).toBe(0)
      const [started] = emulator.world.operations.byPath.values()
      const [, operationId = ""] = started?.path.split("/operations/") ?? []
      const operation = yield* instances.getOperation({ ...place, instanceId: "root", operationId })
      expect(operation.done).toBe(true)
    })
  )
})

describe("scripts", () => {
  scenario("change where they are told to", (instances, emulator) =>
    Effect.gen(function* () {
      const instanceId = yield* find(instances, ...toMain)
      const details = { Script: { Source: "print(2)" } }
      const updated = yield* instances.update({ ...place, instanceId, details, name: "Other" })
      expect(updated).toMatchObject({
        name: "Other",
        details: { Script: { Source: "print(2)", Enabled: true, RunContext: "Server" } }
      })
      const update = emulator.log().find(({ operation }) => operation === "instances.update")
      expect(update?.input.updateMask).toBe("engineInstance.Name,engineInstance.Details.Script.Source")
    })
  )

  scenario("of another class end the operation with an error", (instances) =>
    Effect.gen(function* () {
      const instanceId = yield* find(instances, ...toMain)
      const details = { ModuleScript: { Source: "return 1" } }
      expect(yield* failure(instances.update({ ...place, instanceId, details }))).toMatchObject({
        _tag: "OperationFailed",
        code: "3"
      })
    })
  )

  scenario("are not sent when they are too long, or nothing, or of two classes", (instances, emulator) =>
    Effect.gen(function* () {
      const at = { ...place, instanceId: "a" }
      for (const call of [
        instances.update(at),
        instances.update({ ...at, details: {} }),
        instances.update({ ...at, details: { Script: { Source: "é".repeat(100_001) } } }),
        instances.update({ ...at, details: { Script: { Source: "" }, LocalScript: { Source: "" } } }),
        instances.update({ ...place, instanceId: "..", name: "x" })
      ]) {
        expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
      }
      expect(emulator.log()).toEqual([])
    })
  )

  scenario("are not changed where there is no session of Team Create", (instances, emulator) =>
    Effect.gen(function* () {
      emulator.world.teamCreate.enabled.clear()
      expect(yield* tagOf(instances.update({ ...place, instanceId: "root", name: "x" }))).toBe("OperationFailed")
    })
  )
})
