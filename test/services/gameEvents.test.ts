/** The service of game events against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Faults } from "effect-open-cloud/emulator"
import { GameEvents } from "effect-open-cloud/GameEvents"
import { asked, beginning, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(GameEvents, GameEvents.layer)
const universe = { universeId: 9000001 }
const hour = 3_600_000

const fest = {
  ...universe,
  title: "Fest",
  subtitle: "All day",
  startTime: new Date(beginning + hour),
  endTime: new Date(beginning + 2 * hour)
}

const at = (hours: number) => new Date(beginning + hours * hour)

describe("an event", () => {
  scenario("is created, read, changed and deleted", (events, emulator) =>
    Effect.gen(function* () {
      const made = yield* events.create({
        ...universe,
        title: "Fest",
        subtitle: "All day",
        startTime: at(1),
        endTime: DateTime.makeUnsafe(at(2)),
        categories: [{ category: "festival", rank: 1 }]
      })
      const id = made.id ?? ""
      expect(made).toMatchObject({ title: "Fest", displayTitle: "Fest", visibility: "private", universeId: "9000001" })
      expect(made.startTime && DateTime.toEpochMillis(made.startTime)).toBe(at(1).getTime())
      const changed = yield* events.update({ eventId: id, title: "Festival", visibility: "public" })
      // Nothing clears a field.
      expect(changed).toMatchObject({ title: "Festival", subtitle: "All day", visibility: "public" })
      expect((yield* events.get({ eventId: id })).title).toBe("Festival")
      yield* events.delete({ eventId: id })
      expect(yield* tagOf(events.get({ eventId: id }))).toBe("NotFound")
      expect(emulator.world.gameEvents.byId.size).toBe(0)
    })
  )

  scenario("is not created twice after a lost answer", (events, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "gameEvents.create", times: 1, fault: Faults.resetAfter })
      expect(yield* failure(events.create(fest))).toMatchObject({ outcome: "unknown" })
      expect(asked(emulator)).toEqual(["gameEvents.create"])
    })
  )

  scenario("is not sent when it cannot be right", (events, emulator) =>
    Effect.gen(function* () {
      const odd = { eventId: 1, titel: "x" }
      for (const [at_, call] of [
        ["title", events.create({ ...fest, title: " " })],
        ["startTime", events.create({ ...fest, startTime: "tomorrow" })],
        ["endTime", events.create({ ...fest, startTime: at(2), endTime: at(2) })],
        ["endTime", events.update({ eventId: 1, startTime: at(2), endTime: at(1) })],
        ["title", events.update({ eventId: 1, title: "" })],
        ["titel", events.update(odd)],
        ["input", events.update({ eventId: 1 })]
      ] as const) {
        expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", at: at_, outcome: "not-sent" })
      }
      expect(asked(emulator)).toEqual([])
    })
  )
})

describe("events", () => {
  scenario("are listed in order, either way, and bounded by their times", (events, emulator) =>
    Effect.gen(function* () {
      emulator.world.dialect["gameEvents.open"] = 15
      Object.assign(emulator.world.dialect, { "gameEvents.reverse": "lastFirst" })
      for (let index = 1; index <= 15; index++) {
        yield* events.create({
          ...universe,
          title: `e${index}`,
          subtitle: "s",
          startTime: at(index),
          endTime: at(index + 1)
        })
      }
      const titles = (options: Omit<Parameters<typeof events.list>[0], "universeId"> = {}) =>
        Stream.runCollect(
          Stream.map(events.list({ ...universe, pageSize: 4, ...options }), (event) => event.title ?? "")
        )
      const all = Array.from({ length: 15 }, (_, index) => `e${index + 1}`)
      expect(yield* titles()).toEqual(all)
      expect(yield* titles({ startsAfter: at(12) })).toEqual(["e13", "e14", "e15"])
      expect(yield* titles({ visibility: "public" })).toEqual([])
      expect(yield* Stream.runCollect(events.list({ universeId: 42 }))).toEqual([])
    })
  )
})
