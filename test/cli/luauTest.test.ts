/** Files of tests, run from the command line by a real interpreter behind the emulator. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { engine, withEngine } from "../games/engine.ts"
import { env, makeFolder } from "./folder.ts"
import { openCloud } from "./shell.ts"

const { directory, read, write } = makeFolder("luau-tests")

write(
  "coins.test.luau",
  `local test, describe, skip = ...

test("adds", function()
  print("adding")
  assert(1 + 1 == 2)
end)

describe("a purse", function()
  test("is not <empty> & \\"full\\"", function()
    local purse = nil
    return purse.coins
  end)
  skip("is heavy")
  test("says why", function()
    error({ message = "no such purse" })
  end)
end)

describe("a broken group", function()
  error("not even begun")
end)
`
)
write("fine.spec.luau", 'local test = ...\ntest("works", function() end)\ntest("works, too", function() end)\n')
write("broken/no.test.luau", "local test = ...\nlocal = 3\n")
write("node_modules/x.test.luau", "error()")
write("empty/none.luau", "return 1")

const run = (...args: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    const emulator = yield* Emulator.make()
    const fetch = withEngine(emulator, yield* Effect.promise(() => engine()))
    const ended = yield* Emulator.fastForward(
      openCloud(["luau", "test", ...args], { emulator: { fetch }, env, directory })
    )
    return { emulator, ...ended, out: ended.out.replace(/\(\d+ ms\)/g, "(… ms)") }
  })

describe("luau test", () => {
  it.effect("tells of each test, with the file and the line of what failed", () =>
    Effect.gen(function* () {
      const { code, err, out } = yield* run("coins.test.luau")
      assert.strictEqual(
        out,
        `coins.test.luau
  ✓ adds (… ms)
  ✗ a purse > is not <empty> & "full"
      coins.test.luau:11: attempt to index nil with 'coins'
  - a purse > is heavy
  ✗ a purse > says why
      coins.test.luau:15: no such purse
  ✗ a broken group
      coins.test.luau:20: not even begun
3 failed, 1 passed, 1 skipped, in 1 file
`
      )
      assert.deepStrictEqual([code, err], [1, "adding\ntests failed\n"])
    })
  )

  it.effect("ends with 0 where all pass, and fetches no logs where none are wanted", () =>
    Effect.gen(function* () {
      const { code, emulator, err, out } = yield* run("fine.spec.luau", "--quiet")
      assert.strictEqual(out, "fine.spec.luau\n  ✓ works (… ms)\n  ✓ works, too (… ms)\n2 passed, in 1 file\n")
      assert.deepStrictEqual([code, err], [0, ""])
      assert.isFalse(emulator.log().some(({ operation }) => operation === "luauExecution.listTaskLogs"))
    })
  )

  it.effect("finds its files, and writes a report for CI", () =>
    Effect.gen(function* () {
      const { code, out } = yield* run("--junit", "report.xml")
      assert.strictEqual(code, 1)
      assert.include(out, "broken/no.test.luau\n  ✗ the file\n      broken/no.test.luau:2: Expected identifier")
      assert.include(out, "4 failed, 3 passed, 1 skipped, in 3 files\n")
      const xml = read("report.xml").replace(/ time="[\d.]+"/g, "")
      assert.match(
        xml,
        /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="open-cloud luau test" tests="8" failures="4" errors="0" skipped="1">\n/
      )
      assert.include(xml, '<testsuite name="coins.test.luau" tests="5" failures="3" errors="0" skipped="1">')
      assert.include(
        xml,
        '<testcase name="a purse &gt; is not &lt;empty&gt; &amp; &quot;full&quot;" classname="coins.test.luau" ' +
          'file="coins.test.luau" line="11"><failure message="attempt to index nil with &apos;coins&apos;" type="failure">' +
          "coins.test.luau:11: attempt to index nil with &apos;coins&apos;\n"
      )
      assert.include(xml, 'name="a purse &gt; is heavy" classname="coins.test.luau" file="coins.test.luau"><skipped/>')
      assert.include(xml, "<system-out>adding</system-out>")
      assert.isTrue(xml.endsWith("</testsuites>\n"))
    })
  )

  it.effect("runs what is asked for, where it is asked for, and prints it as data", () =>
    Effect.gen(function* () {
      const args = ["coins.test.luau", "--only", "adds", "--version", "1", "--timeout", "30s", "-o", "json"]
      const { code, emulator, err, out } = yield* run(...args)
      const { files, ...counts } = JSON.parse(out)
      assert.deepStrictEqual(counts, { passed: 1, failed: 1, skipped: 0 })
      // A group that does not even begin is told of, whatever is asked for.
      assert.deepStrictEqual(
        files[0].tests.map(({ name }: { readonly name: string }) => name),
        ["adds", "a broken group"]
      )
      assert.include(err, "✓ adds")
      assert.strictEqual(code, 1)
      const [task] = emulator.views.luauExecution.tasks()
      assert.deepStrictEqual([task?.script.versionId, task?.timeout], ["1", 30_000])
    })
  )

  it.effect("fails where there is nothing to run, and where it may not", () =>
    Effect.gen(function* () {
      const none = yield* run("fine.spec.luau", "--only", "nothing like it")
      assert.deepStrictEqual([none.code, none.err], [1, "no test ran\n"])
      const emulator = yield* Emulator.make()
      const surroundings = { emulator, env, directory: `${directory}/empty` }
      const empty = yield* openCloud(["luau", "test"], surroundings)
      assert.deepStrictEqual([empty.code, empty.err], [1, "there are no tests: no *.test.luau and no *.spec.luau\n"])
      const missing = yield* openCloud(["luau", "test", "gone.luau"], surroundings)
      assert.match(missing.err, /^gone\.luau cannot be read/)
      assert.isEmpty(emulator.log())
      emulator.seed.luauExecution.onScript(() => ({ millis: 10_000_000 }))
      const slow = yield* Emulator.fastForward(
        openCloud(["luau", "test", "fine.spec.luau"], { emulator, env, directory })
      )
      assert.deepStrictEqual([slow.code, slow.out.includes("DEADLINE_EXCEEDED")], [1, true])
    })
  )
})
