/** What a ported call does that names nothing: the page says where that is not what the Python client does. */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { outcome, type Program } from "./tools.ts"

const page = readFileSync(new URL("../../docs/from-rblx-open-cloud.md", import.meta.url), "utf8")
const universeId = 9000001

const cases: ReadonlyArray<readonly [about: string, program: Program, gives: unknown, says: string]> = [
  [
    "a restart leaves the servers of the latest version running",
    ({ emulator, servers }) =>
      Effect.gen(function* () {
        const running = () => emulator.views.experiences.place().servers.filter((it) => it.status === "active").length
        const before = running()
        yield* servers.restartAll({ universeId })
        const one = running()
        yield* servers.restartAll({ universeId, closeAllVersions: true })
        return [before > one, one, running()]
      }),
    [true, 1, 0],
    "A restart leaves the servers of the latest version running"
  ],
  [
    "a picture of a user is round",
    ({ emulator, users }) =>
      Effect.gen(function* () {
        yield* users.getThumbnail({ userId: 156 })
        return emulator.log()[0]?.path.includes("SQUARE")
      }),
    false,
    "A picture of a user is round"
  ],
  [
    "an entry keeps its users and attributes, and is read for that",
    ({ emulator, stores }) =>
      Effect.gen(function* () {
        const entry = { universeId, dataStoreId: "defaults", entryId: "e" }
        yield* stores.createEntry({ ...entry, value: 1, users: [156], attributes: { a: 1 } })
        const before = emulator.log().length
        const { attributes, userIds } = yield* stores.upsertEntry({ ...entry, value: 2 })
        const asked = emulator
          .log()
          .slice(before)
          .map(({ operation }) => operation)
        return [userIds, attributes, asked.includes("dataStores.getEntry")]
      }),
    [["156"], { a: 1 }, true],
    "Writes keep the users and attributes that are not given"
  ]
]

describe("without an option", () => {
  for (const [about, program, gives, says] of cases) {
    it.effect(about, () =>
      Effect.map(outcome(program), (result) => {
        expect(result).toEqual(gives)
        expect(page).toContain(says)
      })
    )
  }
})
