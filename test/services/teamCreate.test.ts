/** The service of Team Create against the emulator, through public entries only. */
import { expect } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TeamCreate } from "effect-open-cloud/TeamCreate"
import { asked, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(TeamCreate, TeamCreate.layer)
const universe = { universeId: 9000001 }

scenario("is turned off and on, for one universe", (team) =>
  Effect.gen(function* () {
    expect(yield* team.getSettings(universe)).toEqual({ isEnabled: true })
    yield* team.updateSettings({ ...universe, isEnabled: false })
    expect(yield* team.batchGetSettings({ universeIds: [9000001, 42] })).toEqual([{ id: "9000001", isEnabled: false }])
    yield* team.updateSettings({ ...universe, isEnabled: true })
    expect(yield* team.getSettings(universe)).toEqual({ isEnabled: true })
    // The interface has a code of its own for it, with status 400.
    expect(yield* tagOf(team.getSettings({ universeId: 42 }))).toBe("InvalidRequest")
  })
)

scenario("asks for nothing where nothing is asked for", (team, emulator) =>
  Effect.gen(function* () {
    expect(yield* team.batchGetSettings({ universeIds: [] })).toEqual([])
    expect(asked(emulator)).toEqual([])
  })
)

scenario("says who edits a place, over all pages", (team, emulator) =>
  Effect.gen(function* () {
    const users = Array.from({ length: 230 }, (_, index) => `${index + 1}`)
    emulator.world.teamCreate.editing.set("9000002", users)
    const members = yield* Stream.runCollect(team.listActiveMembers({ placeId: 9000002 }))
    expect(members.map(({ id }) => id)).toEqual(users)
    expect(asked(emulator).length).toBe(3)
    expect(members[155]).toEqual({ id: "156", userId: "156", name: "builder", displayName: "Builder" })
  })
)

scenario("lets a user edit no more, and ends a test", (team, emulator) =>
  Effect.gen(function* () {
    const { members, tests } = emulator.world.teamCreate
    yield* team.deleteMember({ ...universe, userId: 157 })
    expect([...(members.get("9000001") ?? [])]).toEqual(["156"])
    yield* team.closeTeamTest({ placeId: 9000002, jobId: "team-test-1" })
    expect(tests.get("9000002")?.size).toBe(0)
    expect(yield* tagOf(team.closeTeamTest({ placeId: 1, jobId: "x" }))).toBe("InvalidRequest")
  })
)
