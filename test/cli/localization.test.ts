/** Texts of an experience as CSV, from the command line. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator, Faults } from "effect-open-cloud/emulator"
import * as Csv from "../../src/cli/localization/Csv.ts"
import { env, makeFolder } from "./folder.ts"
import { openCloud } from "./shell.ts"

const folder = makeFolder("localization")

const begin = Effect.gen(function* () {
  const emulator = yield* Emulator.make()
  const run = (verb: string, ...args: ReadonlyArray<string>) =>
    Emulator.fastForward(openCloud(["localization", verb, ...args], { emulator, env, directory: folder.directory }))
  return { emulator, run }
})

const texts =
  'Key,Source,Context,Example,de,fr\r\nhi,Hello,,,Hallo,Bonjour\r\nbye,"Bye, ""you""",,,"Tschüss,\nbis bald",\r\n'

describe("localization", () => {
  it.effect("pushes a file, and pulls the same", () =>
    Effect.gen(function* () {
      const { run } = yield* begin
      folder.write("a.csv", texts)
      const pushed = yield* run("push", "a.csv")
      assert.strictEqual(pushed.code, 0, pushed.err)
      assert.strictEqual(JSON.parse(pushed.out).modified, 2)
      assert.strictEqual((yield* run("pull", "b.csv")).code, 0)
      assert.strictEqual(folder.read("b.csv"), texts)
      assert.strictEqual((yield* run("pull", "-")).out, texts)
      const again = yield* run("push", "a.csv")
      assert.strictEqual(JSON.parse(again.out).modified, 0)
    })
  )

  it.effect("keeps locales and rows that the file has not, and removes what it empties", () =>
    Effect.gen(function* () {
      const { run } = yield* begin
      folder.write("a.csv", texts)
      yield* run("push", "a.csv")
      folder.write("c.csv", "Key,Source,de\nhi,Hello,\n")
      const dry = yield* run("push", "c.csv", "--dry-run")
      assert.deepStrictEqual(JSON.parse(dry.out), {
        identifier: { key: "hi", source: "Hello", context: "", entryFormat: "Legacy" },
        translations: [{ locale: "de", delete: true }]
      })
      assert.strictEqual((yield* run("push", "c.csv")).code, 0)
      const { out } = yield* run("pull", "-")
      assert.include(out, "hi,Hello,,,,Bonjour\r\n")
      assert.include(out, "bye,")
    })
  )

  it.effect("asks before it deletes rows for good", () =>
    Effect.gen(function* () {
      const { run } = yield* begin
      folder.write("a.csv", texts)
      yield* run("push", "a.csv")
      folder.write("d.csv", "Key,Source,de,fr\nhi,Hello,Hallo,Bonjour\n")
      const asked = yield* run("push", "d.csv", "--prune")
      assert.strictEqual(asked.code, 2)
      assert.include(asked.err, "1 rows that d.csv has not are deleted for good")
      assert.include((yield* run("pull", "-")).out, "bye,")
      assert.strictEqual((yield* run("push", "d.csv", "--prune", "--yes")).code, 0)
      assert.notInclude((yield* run("pull", "-")).out, "bye,")
    })
  )

  it.effect("fails where the table cannot be changed", () =>
    Effect.gen(function* () {
      const { emulator, run } = yield* begin
      folder.write("a.csv", texts)
      emulator.faults.add({ operation: "localization.updateTable", times: 9, fault: Faults.status(403) })
      assert.strictEqual((yield* run("push", "a.csv")).code, 4)
    })
  )

  const wrong: ReadonlyArray<readonly [text: string, says: string]> = [
    ['Key,Source\na,"b', "line 2: a quote is not closed"],
    ['Key,Source\na,b"c', "line 2: a quote in the middle of a cell"],
    ['Key,Source\na,"b"c', "line 2: something follows a closing quote"],
    ['Key,Source\n"a\n\n",b,c', "line 2: there are 3 cells, and 2 columns"],
    ["Key,Source\na,b\na,b", "line 3: it is the same entry as that of line 2"],
    ["Key,Text", "line 1: there is no column Source"],
    ["Source,my words", "line 1: my words is neither"],
    ["Source,de,de", "line 1: the column de is there twice"],
    ["", "line 1: there are no columns"]
  ]
  for (const [text, says] of wrong) {
    it.effect(`refuses a file in which ${says}`, () =>
      Effect.gen(function* () {
        const { emulator, run } = yield* begin
        folder.write("wrong.csv", text)
        const { code, err } = yield* run("push", "wrong.csv")
        assert.strictEqual(code, 1)
        assert.include(err, `wrong.csv: ${says}`)
        assert.isEmpty(emulator.log())
      })
    )
  }

  it("reads what it writes, whatever is in the cells", () => {
    const pieces = ["", "a", ",", '"', '""', "\n", "\r\n", " ", "ü", "=1+1", "\u2028", "\uFEFF"]
    const cells = pieces.flatMap((a) => pieces.map((b) => `${a}x${b}`))
    const rows = Array.from({ length: cells.length / 6 }, (_, row) => cells.slice(row * 6, row * 6 + 6))
    assert.deepStrictEqual(
      Csv.parse(Csv.format(rows)).map((row) => row.cells),
      rows
    )
    assert.deepStrictEqual(
      Csv.parse("\uFEFFa,b\n\n\nc,d").map(({ cells: [first], line }) => [first, line]),
      [
        ["a", 1],
        ["c", 4]
      ]
    )
  })
})
