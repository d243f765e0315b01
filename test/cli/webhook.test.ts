/** Deliveries of webhooks, signed and verified from the command line. */
import { createHmac } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { makeFolder } from "./folder.ts"
import { openCloud } from "./shell.ts"

const { directory, write } = makeFolder("webhook")
const delivery = JSON.stringify({
  NotificationId: "1",
  EventType: "SampleNotification",
  EventTime: "2026-01-01T00:00:00Z",
  EventPayload: { UserId: 156 }
})
write("body.json", delivery)
write("secret.txt", "s3cret\n")

const env = { ROBLOX_WEBHOOK_SECRET: "s3cret" }
const webhook = (args: ReadonlyArray<string>, more: Parameters<typeof openCloud>[1] = {}) =>
  openCloud(["webhook", ...args], { directory, env, ...more })

/** As the server signs, by Node alone. */
const signed = (seconds: number, body: string, secret = "s3cret") =>
  `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("base64")}`

describe("webhook", () => {
  it.effect("signs the bytes as they are", () =>
    Effect.gen(function* () {
      yield* TestClock.adjust("1000 seconds")
      const { code, out } = yield* webhook(["sign", "body.json"])
      assert.deepStrictEqual([code, out], [0, `${signed(1000, delivery)}\n`])
      const spaced = yield* webhook(["sign", "-"], { input: ` ${delivery}\n` })
      assert.strictEqual(spaced.out, `${signed(1000, ` ${delivery}\n`)}\n`)
    })
  )

  it.effect("verifies, and prints what is told", () =>
    Effect.gen(function* () {
      const { code, err, out } = yield* webhook(["verify", "body.json", "--signature", signed(0, delivery)])
      assert.strictEqual(code, 0, err)
      assert.strictEqual(JSON.parse(out)._tag, "SampleNotification")
      const ofFile = ["verify", "body.json", "--signature", signed(0, delivery), "--secret-file", "secret.txt"]
      assert.strictEqual((yield* webhook(ofFile, { env: {} })).code, 0)
    })
  )

  it.effect("refuses what is not signed with the secret, and what is old", () =>
    Effect.gen(function* () {
      const forged = yield* webhook(["verify", "body.json", "--signature", signed(0, delivery, "guess")])
      assert.deepStrictEqual(forged, { code: 4, out: "", err: "the delivery was rejected: wrong signature\n" })
      const changed = yield* webhook(["verify", "-", "--signature", signed(0, delivery)], { input: `${delivery} ` })
      assert.strictEqual(changed.code, 4)
      yield* TestClock.adjust("11 minutes")
      const old = yield* webhook(["verify", "body.json", "--signature", signed(0, delivery)])
      assert.deepStrictEqual([old.code, old.err], [4, "the delivery was rejected: too old\n"])
      const patient = ["verify", "body.json", "--signature", signed(0, delivery), "--tolerance", "1h"]
      assert.strictEqual((yield* webhook(patient)).code, 0)
    })
  )

  it.effect("takes no secret as an argument, and says where from", () =>
    Effect.gen(function* () {
      const none = yield* webhook(["sign", "body.json"], { env: {} })
      assert.deepStrictEqual(none, {
        code: 2,
        out: "",
        err: "there is no secret: set ROBLOX_WEBHOOK_SECRET, or say --secret-file\n"
      })
      const both = yield* webhook(["sign", "-", "--secret-file", "-"])
      assert.strictEqual(both.code, 2)
      const { err } = yield* webhook(["sign", "body.json", "--secret", "s3cret"])
      assert.match(err, /^Unrecognized flag: --secret\b/)
    })
  )
})
