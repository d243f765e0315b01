/** Every class of errors has a Schema, with which it is JSON elsewhere, and an instance of its class again. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import * as Ask from "effect-open-cloud/Ask"
import { InvalidReference } from "effect-open-cloud/LongRunning"
import * as Luau from "effect-open-cloud/Luau"
import * as ErrorSchemas from "effect-open-cloud/schemas/errors"
import { RecordsFailed, SealingKeyInvalid } from "effect-open-cloud/stores"
import * as Topic from "effect-open-cloud/Topic"
import * as Worker from "effect-open-cloud/Worker"

const src = fileURLToPath(new URL("../../src", import.meta.url))

/** Where no Schema is asked for: errors of a test's own server, and of programs without Effect. */
const alone = ["emulator/node/index.ts", "promise/Errors.ts"]

const tags = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !alone.includes(path))
  .flatMap((path) => [...readFileSync(join(src, path), "utf8").matchAll(/ extends (?:tagged|callError)\("(\w+)"\)/g)])
  .map(([, tag = ""]) => tag)

const examples = [
  new Luau.ArgumentsRefused({ functionName: "give", reason: "amount is missing" }),
  new Luau.FunctionFailed({
    functionName: "give",
    code: "SCRIPT_ERROR",
    reason: "no such player",
    thrown: { code: 7, of: [null, "x"] },
    line: 3,
    file: "give.luau",
    trace: "give:3",
    logs: ["began"],
    path: "universes/1/places/2/tasks/3"
  }),
  new Luau.FunctionFailed({ functionName: "give", code: "CANCELLED", reason: "", logs: [] }),
  new Luau.ResultRefused({ functionName: "give", reason: "it is a text" }),
  new Topic.MessageRefused({ topic: "News", reason: "title is missing" }),
  new Topic.MessageTooLarge({ topic: "News", bytes: 2000, limit: 1024, split: false }),
  new Worker.ItemRefused({ queueId: "Jobs", reason: "it is a function" }),
  new Ask.NoAnswer({ question: "Who", refusals: ["busy"] }),
  new Ask.AnswerRefused({ question: "Who", reason: "it is a number" }),
  new InvalidReference({ reason: "is not JSON" }),
  new RecordsFailed({ kind: "timeout", reason: "it did not answer in 2 s" }),
  new SealingKeyInvalid({ reason: "it is too short" })
]

const schemas: Readonly<Record<string, unknown>> = ErrorSchemas

describe("schemas of errors", () => {
  it("are there for every class", () => {
    assert.isAbove(tags.length, 40)
    assert.deepStrictEqual(
      tags.filter((tag) => !Schema.isSchema(schemas[tag])),
      []
    )
  })

  for (const error of examples) {
    it(`are JSON and back: ${error.message}`, () => {
      const schema = schemas[error._tag] as Schema.Codec<(typeof examples)[number]>
      const json = JSON.stringify(Schema.encodeSync(schema)(error))
      const again = Schema.decodeUnknownSync(schema)(JSON.parse(json))
      assert.strictEqual(again.constructor, error.constructor)
      assert.deepStrictEqual(again, error)
      assert.strictEqual(again.message, error.message)
    })
  }
})
