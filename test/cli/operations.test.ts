/** What Open Cloud has, as the command lists it. */
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { additionalOperations, allOperations } from "effect-open-cloud/operations"
import { lines } from "../../src/cli/operations/Lines.ts"
import { allMethods } from "../../src/cli/operations/Methods.ts"
import { methods } from "../../src/cli/operations/Names.ts"
import { openCloud } from "./shell.ts"

const records = [...allOperations, ...additionalOperations]

it.effect("lists each operation with its id, and names methods alone that there are", () =>
  Effect.gen(function* () {
    const known = new Set([...(yield* allMethods), "OpenCloud.execute"])
    const all = (yield* lines).map((line) => line.split(" "))
    const operations = all.filter((parts) => parts.length > 1)
    assert.deepStrictEqual(
      operations.map(([method, path, , id]) => [method, path, id]).sort(),
      records.map(({ id, method, path }) => [method, path, id]).sort()
    )
    const names = all.map((parts) => (parts.length === 1 ? parts[0] : parts[2]) ?? "")
    assert.deepStrictEqual(
      names.filter((name) => !known.has(name)),
      []
    )
    // All methods are found, also those that are made of several operations.
    assert.deepStrictEqual(
      [...known].filter((name) => name !== "OpenCloud.execute" && !names.includes(name)),
      []
    )
    for (const name of ["DataStores.upsertEntry", "LuauExecution.run", "UserRestrictions.ban", "Places.publish"]) {
      assert.include(names, name)
    }
    assert.deepStrictEqual(
      Object.values(methods).filter((name) => !known.has(name)),
      []
    )
  })
)

it.effect("says of few operations only that no service calls them", () =>
  Effect.map(lines, (all) => {
    const without = all.filter((line) => line.includes(" OpenCloud.execute ")).map((line) => line.split(" ")[3])
    const services = new Set(without.map((id) => id?.split(".")[0]))
    assert.deepStrictEqual([...services].sort(), ["evaluations"])
  })
)

it.effect("lists them in the form that is asked for", () =>
  Effect.gen(function* () {
    const { code, err, out } = yield* openCloud(["--output", "json", "operations", "getentry", "inscope"])
    assert.deepStrictEqual([code, err], [0, ""])
    const [{ path, ...rest }] = JSON.parse(out)
    assert.deepStrictEqual(rest, { method: "GET", calledBy: "DataStores.getEntry", id: "dataStores.getEntryInScope" })
    assert.match(path, /^\/cloud\/v2\//)
    const ids = yield* openCloud(["operations", "getentry", "inscope", "--fields", "id"])
    assert.strictEqual(ids.out, '{"id":"dataStores.getEntryInScope"}\n')
  })
)
