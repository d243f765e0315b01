/** The service of badges against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { Badges } from "effect-open-cloud/Badges"
import { Faults } from "effect-open-cloud/emulator"
import { applied, asked, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(Badges, Badges.layer)
const welcome = { badgeId: 9200001 }
const badge = { universeId: 9000001, name: "Explorer" }
const icon = new File([new Uint8Array([137, 80, 78, 71])], "icon.png")

describe("a badge", () => {
  scenario("is created with its icon", (badges, emulator) =>
    Effect.gen(function* () {
      const made = yield* badges.create({ ...badge, description: "Went far", icon, isActive: false })
      expect(made).toMatchObject({ name: "Explorer", description: "Went far", enabled: false })
      expect(made.iconImageId).toMatch(/^74/)
      expect(emulator.views.badges.find(made.id ?? "")).toMatchObject({ name: "Explorer", enabled: false })
    })
  )

  scenario("costs what is expected, or is not created", (badges, emulator) =>
    Effect.gen(function* () {
      for (let index = 0; index < 5; index++) yield* badges.create(badge)
      const error = yield* failure(badges.create({ ...badge, expectedCost: 0 }))
      expect(error).toMatchObject({ _tag: "InvalidRequest", code: "18" })
      yield* badges.create({ ...badge, expectedCost: 100, paymentSource: "group" })
      expect(emulator.world.badges.payments).toMatchObject([{ robux: 100, from: "group" }])
      yield* TestClock.adjust("25 hours")
      yield* badges.create(badge)
      expect(emulator.world.badges.payments).toHaveLength(1)
    })
  )

  scenario("is not created, and paid for, twice after a lost answer", (badges, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "badges.create", times: 1, fault: Faults.resetAfter })
      expect(yield* failure(badges.create(badge))).toMatchObject({ outcome: "unknown" })
      expect(applied(emulator, "badges.create")).toBe(1)
      expect(asked(emulator)).toEqual(["badges.create"])
    })
  )

  scenario("changes in what is given, and in nothing else", (badges, emulator) =>
    Effect.gen(function* () {
      yield* badges.update({ ...welcome, enabled: false })
      expect(emulator.views.badges.find(9200001)).toMatchObject({
        name: "Welcome",
        description: "Came by",
        enabled: false
      })
      yield* badges.update({ ...welcome, name: "Hello", description: "" })
      expect(emulator.views.badges.find(9200001)).toMatchObject({ name: "Hello", description: "", enabled: false })
      expect(yield* tagOf(badges.update({ badgeId: 1, name: "x" }))).toBe("NotFound")
    })
  )

  scenario("gets another icon, also after a lost answer", (badges, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "badges.updateIcon", times: 1, fault: Faults.resetAfter })
      const id = yield* badges.updateIcon({ ...welcome, icon })
      expect(emulator.views.badges.find(9200001)?.iconImageId).toBe(id)
      expect(yield* tagOf(badges.updateIcon({ badgeId: 1, icon }))).toBe("NotFound")
    })
  )

  scenario("is not sent when it cannot be right", (badges, emulator) =>
    Effect.gen(function* () {
      const odd = { ...welcome, isActive: true }
      for (const call of [
        badges.create({ ...badge, name: " " }),
        badges.create({ ...badge, expectedCost: -1 }),
        badges.create({ ...badge, icon: new Uint8Array([1]) }),
        badges.update(welcome),
        badges.update(odd),
        badges.update({ ...welcome, name: "" }),
        badges.updateIcon({ ...welcome, icon: new File(["x"], "icon.gif") })
      ]) {
        expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
      }
      expect(emulator.log()).toEqual([])
    })
  )
})
