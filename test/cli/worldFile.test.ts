/** Worlds in files, which an emulator begins with. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator, type EmulatorInstance } from "effect-open-cloud/emulator"
import { readWorldFile } from "../../src/cli/emulator/Files.ts"
import { fill, hurry, optionsOf } from "../../src/cli/emulator/WorldFile.ts"
import { readFaults } from "../../src/cli/FaultFile.ts"
import { makeFolder } from "./folder.ts"
import { openCloud } from "./shell.ts"

const folder = makeFolder("world")
const file = `${folder.directory}/world.json`

const world = {
  universes: [
    {
      id: 123,
      displayName: "Obby",
      owner: "groups/77",
      concurrentUsers: 50,
      places: [456, { id: "457", displayName: "Arena", servers: [{ version: 1, players: [200] }], teamCreate: true }],
      dataStores: { Players: { a: { coins: 3 } } },
      orderedDataStores: { Scores: { a: 12 } },
      configs: { speed: 16 }
    }
  ],
  users: [200, { id: 201, name: "ann" }],
  keys: [{ key: "our-key", owner: "groups/77" }],
  scripts: [{ contains: "broken", error: "line 1: broken", logs: ["begun"] }, { results: [1, { ok: true }] }]
}

/** An emulator with the world of a text. */
const begin = (text: string) =>
  Effect.gen(function* () {
    folder.write("world.json", text)
    const read = readWorldFile(file)
    if (typeof read === "string") return assert.fail(read)
    const emulator = yield* Emulator.make({ world: optionsOf(read) })
    if (read._tag === "Written") fill(emulator, read.world, 0)
    return emulator
  })

const ask = (emulator: EmulatorInstance, path: string, key = "our-key") =>
  Effect.promise(async () => {
    const response = await emulator.fetch(`https://apis.roblox.com${path}`, { headers: { "x-api-key": key } })
    return { status: response.status, json: await response.json().catch(() => undefined) }
  })

describe("a world that somebody wrote", () => {
  it.effect("has what it says, in place of the defaults of the same kind", () =>
    Effect.gen(function* () {
      const emulator = yield* begin(JSON.stringify(world))
      const entry = yield* ask(emulator, "/cloud/v2/universes/123/data-stores/Players/entries/a")
      assert.deepStrictEqual(entry.json.value, { coins: 3 })
      const ordered = yield* ask(emulator, "/cloud/v2/universes/123/ordered-data-stores/Scores/scopes/global/entries/a")
      assert.strictEqual(Number(ordered.json.value), 12)
      const place = yield* ask(emulator, "/cloud/v2/universes/123/places/457")
      assert.strictEqual(place.json.displayName, "Arena")
      assert.strictEqual((yield* ask(emulator, "/cloud/v2/universes/123")).json.group, "groups/77")
      assert.strictEqual((yield* ask(emulator, "/cloud/v2/users/201")).json.name, "ann")
      assert.strictEqual((yield* ask(emulator, "/cloud/v2/users/201", "emulator-key")).status, 401)
      assert.strictEqual((yield* ask(emulator, "/cloud/v2/universes/9000001")).status, 404)
      const state = emulator.views.experiences.place(457)
      assert.deepStrictEqual([state.teamCreateActive, state.servers[0]?.players], [true, ["200"]])
      assert.strictEqual(emulator.views.configs.repository({ universeId: 123 })?.entries.get("speed")?.value, 16)
    })
  )

  it.effect("answers for scripts, the first that fits", () =>
    Effect.gen(function* () {
      const emulator = yield* begin(JSON.stringify(world))
      hurry(emulator)
      const run = (script: string) =>
        Emulator.fastForward(
          openCloud(["luau", "run", "-", "--universe", "123", "--place", "456"], {
            emulator,
            input: script,
            env: { ROBLOX_API_KEY: "our-key" }
          })
        )
      const fine = yield* run("return math.random()")
      assert.deepStrictEqual([fine.code, JSON.parse(fine.out)], [0, [1, { ok: true }]])
      const broken = yield* run("broken()")
      assert.deepStrictEqual(broken, {
        code: 1,
        out: "",
        err: "begun\nthe script failed (SCRIPT_ERROR): line 1: broken\n"
      })
    })
  )

  it.effect("goes on where it was saved", () =>
    Effect.gen(function* () {
      const first = yield* begin(JSON.stringify(world))
      first.seed.dataStores.put({ universeId: 123, dataStoreId: "Players", id: "b", value: 5 })
      const second = yield* begin(first.export())
      const { json } = yield* ask(second, "/cloud/v2/universes/123/data-stores/Players/entries/b")
      assert.strictEqual(json.value, 5)
    })
  )

  it.effect("takes no time for what takes time at Roblox, if it is told to hurry", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      hurry(emulator)
      folder.write("game.rbxlx", '<roblox version="4"></roblox>')
      // The test clock stands: what waited for anything would not end.
      const { code, err, out } = yield* openCloud(
        ["place", "publish", "game.rbxlx", "--bleed", "5m", "--wait", "--yes"],
        {
          emulator,
          directory: folder.directory,
          env: { ROBLOX_API_KEY: "emulator-key", ROBLOX_UNIVERSE_ID: "9000001", ROBLOX_PLACE_ID: "9000002" }
        }
      )
      assert.strictEqual(code, 0, err)
      assert.isTrue(JSON.parse(out).drained)
    })
  )

  const wrong: ReadonlyArray<readonly [text: string, says: string]> = [
    ['{\n  "universes": [}\n', "is not JSON: line 2, column 17"],
    ['{"universes": {', "is not JSON: line 1, column 16"],
    ["[]", "must be an object"],
    ['{"universe": []}', "universe is not one of universes, users, groups, keys, apps, scripts"],
    ['{"universes": 5}', "universes must be a list"],
    ['{"universes": [{}]}', "universes[0] needs id"],
    ['{"universes": [{"id": "abc"}]}', "universes[0].id must be an id, which is all digits"],
    ['{"universes": [{"id": 1, "owner": "me"}]}', "universes[0].owner must be an owner, such as users/156 or groups/7"],
    [
      '{"universes": [{"id": 1, "places": [2, {"id": 3, "servers": [{"players": ["x"]}]}]}]}',
      "universes[0].places[1].servers[0].players[0] must be an id"
    ],
    [
      '{"universes": [{"id": 1, "dataStores": {"My store": [1]}}]}',
      'universes[0].dataStores["My store"] must be an object'
    ],
    ['{"scripts": [{"seconds": "1"}]}', "scripts[0].seconds must be a number, from 0 on"]
  ]
  for (const [text, says] of wrong) {
    it(`is refused where ${says}`, () => {
      folder.write("world.json", text)
      const read = readWorldFile(file)
      assert.isString(read)
      assert.include(read, `--world ${file}: ${says}`)
    })
  }

  it("is refused where it cannot be read", () => {
    assert.match(
      String(readWorldFile("/nowhere/world.json")),
      /^--world \/nowhere\/world\.json: cannot be read: ENOENT/
    )
  })
})

describe("a file of faults", () => {
  it.effect("has answers in somebody's own words", () =>
    Effect.gen(function* () {
      const answer = { status: 409, body: { message: "busy" }, headers: { "x-why": "studio" } }
      folder.write("faults.json", JSON.stringify([{ operation: "users.get", fault: { answer } }]))
      const rules = readFaults(`${folder.directory}/faults.json`)
      if (typeof rules === "string") return assert.fail(rules)
      const emulator = yield* Emulator.make({ faults: rules })
      assert.deepStrictEqual(yield* ask(emulator, "/cloud/v2/users/156", "emulator-key"), {
        status: 409,
        json: { message: "busy" }
      })
    })
  )

  it("tells where it stops being JSON", () => {
    folder.write("faults.json", '[\n  {"fault": "hang",}\n]')
    assert.include(String(readFaults(`${folder.directory}/faults.json`)), "faults.json: is not JSON: line 2, column 20")
  })
})
