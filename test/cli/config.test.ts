/** Configs in a file, from the command line. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { Configs } from "effect-open-cloud/Configs"
import { Emulator, type EmulatorInstance, Faults } from "effect-open-cloud/emulator"
import { env, makeFolder } from "./folder.ts"
import { openCloud } from "./shell.ts"

const folder = makeFolder("config")
let count = 0

/** A file of its own for each test. */
const begin = Effect.gen(function* () {
  const emulator = yield* Emulator.make()
  const file = `config-${++count}.json`
  const config = (verb: string, ...args: ReadonlyArray<string>) =>
    Emulator.fastForward(openCloud(["config", verb, file, ...args], { emulator, env, directory: folder.directory }))
  const write = (values: unknown, version: string | null) => folder.write(file, JSON.stringify({ version, values }))
  const read = () => JSON.parse(folder.read(file))
  return { emulator, file, config, write, read }
})

/** Somebody else, who edits configs with another tool. */
const other = <A, E>(emulator: EmulatorInstance, edit: (configs: Configs["Service"]) => Effect.Effect<A, E>) =>
  Emulator.fastForward(
    Effect.provide(
      Configs.use(edit),
      Layer.provide(
        Configs.layer,
        OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch: emulator.fetch })
      )
    )
  )

const published = (emulator: EmulatorInstance) =>
  Object.fromEntries([...(emulator.views.configs.repository()?.entries ?? [])].map(([key, { value }]) => [key, value]))

describe("config", () => {
  it.effect("publishes the values of a file, and what is pulled is what was pushed", () =>
    Effect.gen(function* () {
      const { config, emulator, read, write } = yield* begin
      write({ speed: 16, name: "Obby", big: { list: [1, null] } }, null)
      const pushed = yield* config("push", "--message", "first")
      assert.strictEqual(pushed.code, 0, pushed.err)
      assert.strictEqual(pushed.out, '+ big: {"list":[1,null]}\n+ name: "Obby"\n+ speed: 16\n')
      assert.deepStrictEqual(published(emulator), { speed: 16, name: "Obby", big: { list: [1, null] } })
      assert.strictEqual(read().version, "1")

      const pulled = yield* config("pull")
      assert.strictEqual(pulled.code, 0, pulled.err)
      assert.deepStrictEqual(read(), {
        repository: "InExperienceConfig",
        version: "1",
        values: { big: { list: [1, null] }, name: "Obby", speed: 16 }
      })
      const again = yield* config("push")
      assert.deepStrictEqual([again.code, again.out, again.err], [0, "", "nothing differs\n"])
    })
  )

  it.effect("shows what a push would change, and changes nothing", () =>
    Effect.gen(function* () {
      const { config, emulator, write } = yield* begin
      write({ speed: 16, gone: 1 }, null)
      yield* config("push")
      write({ speed: 20, fresh: true }, "1")
      const expected = "+ fresh: true\n- gone: 1\n~ speed: 16 -> 20\n"
      const diff = yield* config("diff", "--exit-code")
      assert.deepStrictEqual([diff.code, diff.out], [1, expected])
      const dry = yield* config("push", "--dry-run")
      assert.deepStrictEqual([dry.code, dry.out], [0, expected])
      const json = yield* config("diff", "-o", "ndjson")
      assert.deepStrictEqual(JSON.parse(json.out.split("\n")[2] ?? ""), {
        key: "speed",
        change: "changed",
        before: 16,
        after: 20
      })
      assert.deepStrictEqual(published(emulator), { speed: 16, gone: 1 })
      assert.strictEqual((yield* config("push")).code, 0)
      assert.deepStrictEqual(published(emulator), { speed: 20, fresh: true })
    })
  )

  it.effect("refuses where another editor published since, and changes nothing", () =>
    Effect.gen(function* () {
      const { config, emulator, file, read, write } = yield* begin
      write({ speed: 16 }, null)
      yield* config("push")
      yield* other(emulator, (configs) =>
        configs.modify({ universeId: 9000001, message: "hotfix" }, () => ({ speed: 8 }))
      )
      write({ speed: 20 }, "1")
      for (const args of [[], ["--dry-run"]]) {
        const refused = yield* config("push", ...args)
        assert.strictEqual(refused.code, 1)
        assert.include(refused.err, `another editor published since ${file} was pulled: version 2, "hotfix"`)
      }
      assert.deepStrictEqual([published(emulator), read().version], [{ speed: 8 }, "1"])
      assert.strictEqual((yield* config("push", "--force")).code, 0)
      assert.deepStrictEqual(published(emulator), { speed: 20 })
    })
  )

  it.effect("takes earlier pushes of the file for its own, where the file was not brought back", () =>
    Effect.gen(function* () {
      const { config, emulator, write } = yield* begin
      write({ speed: 16 }, null)
      yield* config("push")
      write({ speed: 20 }, null)
      assert.strictEqual((yield* config("push")).code, 0)
      assert.deepStrictEqual(published(emulator), { speed: 20 })
    })
  )

  it.effect("refuses where another editor has staged something, and leaves it", () =>
    Effect.gen(function* () {
      const { config, emulator, write } = yield* begin
      write({ speed: 16 }, null)
      yield* config("push")
      yield* other(emulator, (configs) => configs.updateDraft({ universeId: 9000001, entries: { gravity: 9 } }))
      write({ speed: 20 }, "1")
      const { code, err } = yield* config("push")
      assert.strictEqual(code, 1)
      assert.include(err, "the draft has changes that are not published (gravity)")
      assert.include(err, "Nothing was changed")
      assert.deepStrictEqual(published(emulator), { speed: 16 })
      assert.deepStrictEqual([...(emulator.views.configs.repository()?.draft.keys() ?? [])], ["gravity"])
    })
  )

  it.effect("leaves the file as it was where publishing fails", () =>
    Effect.gen(function* () {
      const { config, emulator, read, write } = yield* begin
      write({ speed: 16 }, null)
      emulator.faults.add({ operation: "configs.publishDraft", times: 20, fault: Faults.status(403) })
      const { code } = yield* config("push")
      assert.deepStrictEqual([code, read()], [4, { version: null, values: { speed: 16 } }])
    })
  )

  const wrong: ReadonlyArray<readonly [text: string, says: string]> = [
    ['{\n  "values": {\n    "a": 1,\n  }\n}', "is not JSON: line 4, column 3"],
    ["[]", ": is not a JSON object"],
    ['{"values": 5}', ": values: must be an object"],
    ['{"values": {"a": null}}', ": values.a: is null; a key that is to go is left out"],
    ['{"values": {}, "draft": 1}', ": draft: is not one of repository, version, values"],
    ['{"values": {}, "repository": "Mine"}', ": repository: is not one of InExperienceConfig, "]
  ]
  for (const [text, says] of wrong) {
    it.effect(`says what is wrong with ${text.replace(/\s+/g, " ")}`, () =>
      Effect.gen(function* () {
        const { config, emulator, file } = yield* begin
        folder.write(file, text)
        const { code, err } = yield* config("push")
        assert.strictEqual(code, 1)
        assert.include(err, file)
        assert.include(err, says)
        assert.isEmpty(emulator.log())
      })
    )
  }
})
