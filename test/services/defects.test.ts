/**
 * The sixteen defects that users of rblx-open-cloud know, none of which may be here. Those that belong to one service
 * are tested with it, and this file says where.
 */
import { readFileSync } from "node:fs"
import { describe, expect, it, vi } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { DataStores } from "effect-open-cloud/DataStores"
import { Faults } from "effect-open-cloud/emulator"
import { failure, scenarios } from "./scenario.ts"

/** By the number of the defect: a test file, and the beginning of a test's name in it. */
const elsewhere: ReadonlyArray<readonly [defect: number, file: string, test: string]> = [
  [1, "services/assets", "is sent again after a 429 with its content type"],
  [3, "services/universes", "that are moderated end the operation with an error"],
  [3, "services/memoryStores", "that fails says why"],
  [4, "services/universes", "are polled after pauses"],
  [5, "services/dataStoresV1", "create exclusively in one request"],
  [6, "services/groups", "of all groups are listed by user, each once and up to a limit"],
  [6, "services/groups", "are listed page by page, and for one user"],
  [6, "client/pagedOperations", "is in the table"],
  [8, "oauth/session", "gives the user's identity, what was granted, and tokens that call"],
  [9, "services/monetization", "keep regional pricing when they are renamed"],
  [10, "services/memoryStores", "does not swallow a failing deletion"],
  [11, "services/groups", "are accepted and declined as they are listed"],
  [12, "services/userRestrictions", "of a place are listed and read apart from those of the universe"],
  [12, "services/orderedDataStores", "have bounds that are part of them, zero too"],
  [12, "services/universes", "have links with title and uri in their places"],
  [12, "services/dataStoresV1", "of versions tell when each and when the entry was made"],
  [12, "services/creatorStore", "costs more than another only if it does"],
  [13, "webhooks/signature", "of 601 seconds from now"],
  [13, "webhooks/handler", "that nobody handles is acknowledged, or goes to the rest"],
  // Types of documented code are a part of `npm run check`.
  [16, "docs/examples", "is there to be tested"]
]

it.each(elsewhere)("defect %i is looked for in test/%s.test.ts: %s", (_defect, file, test) => {
  const source = readFileSync(new URL(`../${file}.test.ts`, import.meta.url), "utf8")
  expect(source).toContain(`"${test}`)
})

const scenario = scenarios(DataStores, DataStores.layer)
const entry = { universeId: 9000001, dataStoreId: "Players", entryId: "Player_156" }

describe("defect 2", () => {
  scenario("an HTML page in place of an error is the error of its status", (dataStores, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "dataStores.getEntry", times: 1, fault: Faults.htmlPage(403) })
      const error = yield* failure(dataStores.getEntry(entry))
      expect(error).toMatchObject({ _tag: "PermissionDenied", status: 403 })
      expect(error?.message).toContain("<html>")
    })
  )
})

describe("defect 7", () => {
  scenario("a revision is read in its scope, and ids arrive as they are", (dataStores) =>
    Effect.gen(function* () {
      const odd = { ...entry, entryId: "a/b ?#%25 ü", scope: "season/1 & 2" }
      yield* dataStores.createEntry({ ...entry, entryId: odd.entryId, value: "global" })
      const { revisionId = "" } = yield* dataStores.createEntry({ ...odd, value: "first" })
      yield* TestClock.adjust("1 hour")
      yield* dataStores.updateEntry({ ...odd, value: "second" })
      expect((yield* dataStores.getEntry({ ...odd, revisionId })).value).toBe("first")
      expect((yield* dataStores.getEntry(odd)).value).toBe("second")
      expect((yield* dataStores.getEntry({ ...entry, entryId: odd.entryId })).value).toBe("global")
    })
  )
})

describe("defect 14", () => {
  scenario("nothing is printed, neither what was answered nor what failed", (dataStores, emulator) =>
    Effect.gen(function* () {
      const spies = [
        ...(["log", "info", "warn", "error", "debug"] as const).map((name) => vi.spyOn(console, name)),
        vi.spyOn(process.stdout, "write"),
        vi.spyOn(process.stderr, "write")
      ]
      emulator.faults.add({ operation: "dataStores.updateEntry", times: 1, fault: Faults.status(503) })
      yield* dataStores.upsertEntry({ ...entry, value: "private" })
      yield* dataStores.getEntry(entry)
      yield* failure(dataStores.getEntry({ ...entry, entryId: "nobody" }))
      const printed = spies.flatMap((spy) => spy.mock.calls)
      for (const spy of spies) spy.mockRestore()
      expect(printed).toEqual([])
    })
  )
})

describe("defect 15", () => {
  scenario("a call that pauses before it is repeated holds up no other", (dataStores, emulator) =>
    Effect.gen(function* () {
      yield* dataStores.upsertEntry({ ...entry, value: 1 })
      emulator.faults.add({ operation: "dataStores.getEntry", times: 1, fault: Faults.rateLimited() })
      const done: Array<string> = []
      const call = (name: string) => Effect.tap(dataStores.getEntry(entry), () => Effect.sync(() => done.push(name)))
      yield* Effect.all([call("refused at first"), call("answered at once")], { concurrency: 2 })
      expect(done).toEqual(["answered at once", "refused at first"])
    })
  )
})
