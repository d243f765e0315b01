/** Values that are kept, against the emulator while time passes. */
import { describe, expect, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as Cached from "effect-open-cloud/Cached"
import { Configs } from "effect-open-cloud/Configs"
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import { Groups } from "effect-open-cloud/Groups"
import { Users } from "effect-open-cloud/Users"
import { worlds } from "./world.ts"

const emulated = worlds(Layer.mergeAll(Configs.layer, Users.layer, Groups.layer), "1 second")
const universe = { universeId: 9000001 }

const requests = (emulator: Emulator, operation: string) =>
  emulator.log().filter((it) => it.operation === operation).length

const scoped = <A, E, R>(title: string, test: (emulator: Emulator) => Effect.Effect<A, E, R>) =>
  [title, (emulator: Emulator) => Effect.asVoid(Effect.scoped(test(emulator)))] as const

describe("a config that is kept", () => {
  emulated(
    ...scoped("is read by nobody but its refresh, and tells of changes", (emulator) =>
      Effect.gen(function* () {
        const configs = yield* Configs
        const config = yield* Cached.config(universe, { refresh: "20 seconds" })
        expect((yield* config.current).value).toEqual({ values: {} })
        const heard: Array<unknown> = []
        yield* Effect.forkScoped(
          Stream.runForEach(config.changes, ({ values }) => Effect.sync(() => heard.push(values.speed)))
        )
        yield* configs.modify({ ...universe, deployment: "Immediate" }, () => ({ speed: 1 }))
        const before = requests(emulator, "configs.getValues")
        yield* Effect.sleep("25 seconds")
        yield* Effect.forEach(Array.from({ length: 500 }), () => config.get("speed", Schema.Int), {
          concurrency: "unbounded"
        })
        expect(yield* config.get("speed", Schema.Int)).toMatchObject({ _tag: "Some", value: 1 })
        expect(yield* config.get("other", Schema.Int)).toMatchObject({ _tag: "None" })
        expect(yield* Effect.flip(config.get("speed", Schema.String))).toMatchObject({ _tag: "SchemaError" })
        yield* Effect.sleep("60 seconds")
        expect(requests(emulator, "configs.getValues") - before).toBe(4)
        yield* configs.modify({ ...universe, deployment: "Immediate" }, () => ({ speed: 2 }))
        expect((yield* config.refresh).value.values).toEqual({ speed: 2 })
        yield* Effect.sleep("1 minute")
        expect(heard).toEqual([undefined, 1, 2])
      })
    )
  )

  emulated(
    ...scoped("keeps its last values while Roblox does not answer, and says how old they are, and why", (emulator) =>
      Effect.gen(function* () {
        yield* (yield* Configs).modify({ ...universe, deployment: "Immediate" }, () => ({ speed: 1 }))
        const config = yield* Cached.config(universe, { refresh: "20 seconds" })
        expect(Duration.toSeconds(yield* Cached.age(yield* config.current))).toBe(0)
        emulator.faults.add({ operation: "configs.getValues", times: 1000, fault: Faults.status(503) })
        yield* Effect.sleep("10 minutes")
        const old = yield* config.current
        expect(old).toMatchObject({ value: { values: { speed: 1 } }, failure: { _tag: "ServerError" } })
        expect(Duration.toMinutes(yield* Cached.age(old))).toBeGreaterThanOrEqual(10)
        expect(yield* Effect.flip(config.refresh)).toMatchObject({ _tag: "ServerError" })
        emulator.faults.clear()
        yield* Effect.sleep("3 minutes")
        const now = yield* config.current
        expect(now).not.toHaveProperty("failure")
        expect(Duration.toMinutes(yield* Cached.age(now))).toBeLessThan(1)
      })
    )
  )

  emulated("is refreshed no longer than its scope is open, and fails where its first reading does", (emulator) =>
    Effect.gen(function* () {
      yield* Effect.scoped(Cached.config(universe, { refresh: "5 seconds" }))
      const before = requests(emulator, "configs.getValues")
      yield* Effect.sleep("1 minute")
      expect(requests(emulator, "configs.getValues")).toBe(before)
      emulator.faults.add({ operation: "configs.getValues", times: 100, fault: Faults.status(403) })
      expect(yield* Effect.flip(Effect.scoped(Cached.config(universe)))).toMatchObject({ _tag: "PermissionDenied" })
      const often = Effect.scoped(Cached.config(universe, { refresh: "10 millis" }))
      expect(yield* Effect.flip(often)).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
    })
  )
})

describe("users that are kept", () => {
  emulated("are read once for all who ask, and again when their time is up", (emulator) =>
    Effect.gen(function* () {
      for (const id of [7, 8]) emulator.seed.users.add({ id, displayName: `user ${id}` })
      const users = yield* Cached.users({ ttl: "1 minute" })
      const names = yield* Effect.forEach(
        Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? 7 : "8")),
        (id) => Effect.map(users.get(id), ({ displayName }) => displayName),
        { concurrency: "unbounded" }
      )
      expect([new Set(names), requests(emulator, "users.get")]).toEqual([new Set(["user 7", "user 8"]), 2])
      yield* Effect.sleep("59 seconds")
      yield* users.get(7)
      expect(requests(emulator, "users.get")).toBe(2)
      yield* Effect.sleep("1 second")
      yield* users.get(7)
      expect(requests(emulator, "users.get")).toBe(3)
      yield* users.forget(7)
      yield* users.get(7n)
      expect(requests(emulator, "users.get")).toBe(4)
    })
  )

  emulated("are read to the end for those who wait, when the first to ask does not", (emulator) =>
    Effect.gen(function* () {
      emulator.seed.users.add({ id: 7, displayName: "seven" })
      emulator.faults.add({ operation: "users.get", fault: Faults.latency("3 seconds"), times: 1 })
      const users = yield* Cached.users()
      const first = yield* Effect.forkChild(users.get(7))
      yield* Effect.sleep("1 second")
      const second = yield* Effect.forkChild(users.get(7))
      yield* Effect.sleep("1 second")
      yield* Fiber.interrupt(first)
      expect(yield* Fiber.join(second)).toMatchObject({ displayName: "seven" })
      expect(requests(emulator, "users.get")).toBe(1)
    })
  )

  emulated("come in a bunch without those that are not there, who are remembered, too", (emulator) =>
    Effect.gen(function* () {
      for (const id of [7, 8]) emulator.seed.users.add({ id, displayName: `user ${id}` })
      const users = yield* Cached.users()
      for (let time = 0; time < 2; time++) {
        expect([...(yield* users.getAll([7, "8", 7n, 404])).keys()]).toEqual(["7", "8"])
      }
      expect(yield* Effect.flip(users.get(404))).toMatchObject({ _tag: "NotFound" })
      expect(requests(emulator, "users.get")).toBe(3)
    })
  )

  emulated("are given old for as long as is told while Roblox does not answer, and errors are not kept", (emulator) =>
    Effect.gen(function* () {
      emulator.seed.users.add({ id: 7, displayName: "seven" })
      const users = yield* Cached.users({ ttl: "1 minute", stale: "10 minutes" })
      yield* users.get(7)
      yield* Effect.sleep("2 minutes")
      emulator.faults.add({ operation: "users.get", times: 1000, fault: Faults.status(503) })
      expect(yield* users.kept(7)).toMatchObject({ value: { displayName: "seven" }, failure: { _tag: "ServerError" } })
      const asked = requests(emulator, "users.get")
      yield* users.get(7)
      expect(requests(emulator, "users.get")).toBe(asked)
      expect(yield* Effect.flip(users.get(8))).toMatchObject({ _tag: "ServerError" })
      yield* Effect.sleep("10 minutes")
      expect(yield* Effect.flip(users.get(7))).toMatchObject({ _tag: "ServerError" })
      emulator.faults.clear()
      emulator.seed.users.add({ id: 8, displayName: "eight" })
      yield* Effect.sleep("1 minute")
      expect(yield* users.kept(7)).not.toHaveProperty("failure")
      expect(yield* users.get(8)).toMatchObject({ displayName: "eight" })
    })
  )

  emulated("are as many as is told", (emulator) =>
    Effect.gen(function* () {
      for (let id = 1; id <= 20; id++) emulator.seed.users.add({ id, displayName: `user ${id}` })
      const users = yield* Cached.users({ capacity: 5 })
      for (let id = 1; id <= 20; id++) yield* users.get(id)
      for (let id = 16; id <= 20; id++) yield* users.get(id)
      expect(requests(emulator, "users.get")).toBe(20)
      yield* users.get(1)
      expect(requests(emulator, "users.get")).toBe(21)
      expect(yield* Effect.flip(Cached.users({ capacity: 0 }))).toMatchObject({ _tag: "InvalidRequest" })
    })
  )
})

describe("memberships that are kept", () => {
  emulated("are asked for together, and kept for each user", (emulator) =>
    Effect.gen(function* () {
      emulator.seed.groups.add({ id: 70, owner: 1, members: [{ user: 156 }, { user: 157 }] })
      emulator.seed.groups.add({ id: 71, owner: 1, members: [{ user: 156 }] })
      const memberships = yield* Cached.memberships()
      const before = requests(emulator, "groups.listMemberships")
      const of = (id: number) => Effect.map(memberships.get(id), (all) => all.map(({ groupId }) => groupId).toSorted())
      const found = yield* Effect.forEach([156, 157, 158, 156], of, { concurrency: "unbounded" })
      expect(found.map((ids) => ids.filter((id) => id === "70" || id === "71"))).toEqual([
        ["70", "71"],
        ["70"],
        [],
        ["70", "71"]
      ])
      expect(requests(emulator, "groups.listMemberships") - before).toBe(1)
      expect((yield* memberships.getAll(Array.from({ length: 120 }, (_, index) => 156 + index))).size).toBe(120)
      // 117 more users, 50 in a request.
      expect(requests(emulator, "groups.listMemberships") - before).toBe(1 + 3)
      // What is no id is an error of its own.
      const [bad, good] = yield* Effect.all([Effect.flip(memberships.get("x")), memberships.get(999)], {
        concurrency: "unbounded"
      })
      expect([bad._tag, good]).toEqual(["InvalidRequest", []])
    })
  )
})

it("has types that tell what is kept", () => {
  const typed = () => {
    // @ts-expect-error the values are not known before they are read
    void Effect.map(Cached.users(), (users) => users.displayName)
    const one: Effect.Effect<string | undefined, unknown, Users> = Effect.flatMap(Cached.users(), (users) =>
      Effect.map(users.get(1), ({ displayName }) => displayName)
    )
    return one
  }
  expect(typed).toBeTypeOf("function")
})
