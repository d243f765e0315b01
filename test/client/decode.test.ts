import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Schema from "effect/Schema"
import type { OpenCloudError, UnexpectedResponse } from "../../src/Errors.ts"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import { plan } from "../../src/internal/request/Encode.ts"
import * as Decode from "../../src/internal/response/Decode.ts"
import type { Operation } from "../../src/Operation.ts"
import { getThing } from "./fixtures.ts"

const decode = <I, O>(operation: Operation<I, O>, body: string, status = 200) => {
  const attempt = { call: { operation }, number: 1, afterUnknown: false }
  const answer = { _tag: "Answer" as const, status, headers: new Headers(), body }
  return Effect.runSyncExit(Decode.decode(plan(operation), {}, attempt, answer))
}

const errorOf = <A, E>(exit: Exit.Exit<A, E>): E => {
  if (Exit.isSuccess(exit)) throw new Error("decoded")
  const [reason] = exit.cause.reasons
  if (reason?._tag !== "Fail") throw new Error("defect")
  return reason.error
}

describe("decode", () => {
  it.prop("gives a value or an error for any JSON, and never throws", [Schema.Json], ([value]) => {
    const text = JSON.stringify(value)
    const exits: ReadonlyArray<Exit.Exit<unknown, OpenCloudError>> = [
      decode(getThing, text),
      decode(DataStores.getEntry, text),
      decode(DataStores.list, text)
    ]
    for (const exit of exits) if (Exit.isFailure(exit)) assert.strictEqual(errorOf(exit)._tag, "UnexpectedResponse")
    return true
  })

  it.prop("gives an error for any text that is not JSON", [Schema.String], ([text]) => {
    const exit = decode(getThing, `<${text}`)
    return errorOf(exit)._tag === "UnexpectedResponse"
  })

  it("gives an error for JSON that is nested too deeply to read", () => {
    for (const end of ["", "12345678901234567890"]) {
      const error = errorOf(decode(getThing, `${"[".repeat(100_000)}${end}${"]".repeat(100_000)}`))
      assert.strictEqual(error._tag, "UnexpectedResponse")
    }
  })

  it("tells a broken answer from one of another form", () => {
    assert.deepInclude(errorOf(decode(getThing, '{"id":"1')), { transient: true, outcome: "unknown" })
    assert.deepInclude(errorOf(decode(getThing, '{"id":1}')), { transient: false, outcome: "answered" })
    assert.deepInclude(errorOf(decode(getThing, "")), { transient: true, reason: "the answer is empty" })
    assert.deepInclude(errorOf(decode(getThing, "", 204)), { transient: false, reason: "the answer is empty" })
  })

  it("says where an answer is not as documented, and quotes nothing of it", () => {
    const reasonOf = <I, O>(operation: Operation<I, O>, body: string) =>
      (errorOf(decode(operation, body)) as UnexpectedResponse).reason
    const where = "the answer is not of the documented form: "
    assert.strictEqual(reasonOf(getThing, '{"value":1}'), `${where}id must be a string, and is missing`)
    assert.strictEqual(reasonOf(getThing, '{"id":null}'), `${where}id must be a string, and is null`)
    assert.strictEqual(reasonOf(getThing, '"secret"'), `${where}the answer must be an object, and is a string`)
    const path = '"path":"universes/1/data-stores/a","id":"a"'
    const time = `{"dataStores":[{${path}},{${path},"createTime":"a secret"}]}`
    const rest = "must be a time of RFC 3339, and is another string"
    assert.strictEqual(reasonOf(DataStores.list, time), `${where}dataStores[1].createTime ${rest}`)
    const lost = "dataStores[0].universeId must be an id or an integer, and the path has none"
    assert.strictEqual(reasonOf(DataStores.list, '{"dataStores":[{"path":"a/secret","id":"a"}]}'), where + lost)
  })

  it("takes JSON without regard to its content type, and integers without loss", () => {
    const exit = decode(getThing, '{"id":"1","value":9007199254740993}')
    assert.deepStrictEqual(exit, Exit.succeed({ id: "1", value: 9007199254740993n }))
  })
})
