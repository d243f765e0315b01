import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Random from "effect/Random"
import { TestClock } from "effect/testing"
import { createCampaign } from "../../src/generated/ads/operations.ts"
import { allOperations } from "../../src/generated/index.ts"
import * as UserRestrictions from "../../src/generated/userRestrictions/operations.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import { json, type Reply, script, settled, withClient } from "./fixtures.ts"

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const query = (url: string) => {
  const { searchParams } = new URL(url)
  return [searchParams.get("idempotencyKey.key") ?? "", searchParams.get("idempotencyKey.firstSent") ?? ""] as const
}

const restrict = (input: Partial<UserRestrictions.UpdateInput> = {}) =>
  OpenCloud.execute(UserRestrictions.update, {
    universeId: 1,
    userRestrictionId: "2",
    body: { gameJoinRestriction: { active: true } },
    ...input
  })

const failThenSucceed: ReadonlyArray<Reply> = [json({}, 500), new TypeError("reset"), json({ path: "x" })]

describe("operations with a key", () => {
  it("say so", () => {
    const keyed = allOperations.filter(({ retry }) => retry === "key")
    assert.deepStrictEqual(keyed.map(({ id, idempotency }) => [id, idempotency?.key, idempotency?.firstSent]).sort(), [
      ["ads.createCampaign", "idempotencyKey", undefined],
      ["userRestrictions.update", "idempotencyKey", "firstSent"],
      ["userRestrictions.updateInPlace", "idempotencyKey", "firstSent"]
    ])
    assert.deepStrictEqual(
      allOperations.filter((operation) => operation.idempotency !== undefined),
      keyed
    )
  })

  it.effect("send one key with every attempt of a call, and the time of the first", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-01-02T03:04:05.006Z"))
      const { fetch, sent } = script(...failThenSucceed)
      const exit = yield* settled(restrict().pipe(withClient({ fetch })))
      assert.isTrue(Exit.isSuccess(exit))
      const seen = sent.map(({ url }) => query(url))
      assert.strictEqual(seen.length, 3)
      assert.match(seen[0]![0], uuid)
      for (const each of seen) assert.deepStrictEqual(each, [seen[0]![0], "2026-01-02T03:04:05.006Z"])
    })
  )

  it.effect("send another key with another call", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({ path: "x" }))
      yield* Effect.andThen(restrict(), restrict()).pipe(withClient({ fetch, quotaMode: "ignore" }))
      assert.strictEqual(new Set(sent.map(({ url }) => query(url)[0])).size, 2)
    })
  )

  it.effect("keep what the caller gives", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(60_000)
      const { fetch, sent } = script(json({ path: "x" }))
      const given = { idempotencyKey: "mine", firstSent: "2026-01-01T00:00:00Z" }
      const calls = Effect.all([restrict(given), restrict({ idempotencyKey: "mine" })])
      yield* calls.pipe(withClient({ fetch, quotaMode: "ignore" }))
      assert.deepStrictEqual(
        sent.map(({ url }) => query(url)),
        [
          ["mine", "2026-01-01T00:00:00Z"],
          ["mine", "1970-01-01T00:01:00.000Z"]
        ]
      )
    })
  )

  it.effect("make campaigns with a key that need not be given", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(...failThenSucceed)
      const call = OpenCloud.execute(createCampaign, { body: {} as never })
      yield* settled(call.pipe(withClient({ fetch })))
      const keys = sent.map(({ headers }) => headers.get("x-idempotency-key") ?? "")
      assert.strictEqual(keys.length, 3)
      assert.match(keys[0]!, uuid)
      assert.strictEqual(new Set(keys).size, 1)
    })
  )

  it.effect("follow the program's own random numbers", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({ path: "x" }))
      const call = restrict().pipe(withClient({ fetch, quotaMode: "ignore" }))
      yield* call.pipe(Random.withSeed("a"))
      yield* call.pipe(Random.withSeed("a"))
      yield* call.pipe(Random.withSeed("b"))
      const [first, second, third] = sent.map(({ url }) => query(url)[0])
      assert.match(first!, uuid)
      assert.strictEqual(first, second)
      assert.notStrictEqual(first, third)
    })
  )
})
