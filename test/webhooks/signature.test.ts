/** Signatures of deliveries, made by Node's `crypto`. */
import { createHmac } from "node:crypto"
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { TestClock } from "effect/testing"
import { sign, type VerifyOptions, verify, verifyRelayed } from "effect-open-cloud/webhooks"

const now = 1_767_323_045
const secret = "whsec-ü-1"
const body = new TextEncoder().encode('{"NotificationId":"1","EventPayload":{"UserId":156, "Ü":"\\u00fc"}}')

const hmac = (time: string | number, bytes: Uint8Array | string, key = secret) =>
  createHmac("sha256", key).update(`${time}.`).update(bytes).digest("base64")

const outcome = (headerText: string | null, options: Partial<VerifyOptions> = {}, bytes: Uint8Array = body) =>
  Effect.andThen(
    TestClock.setTime(now * 1000),
    Effect.match(verify(headerText, bytes, { secrets: secret, ...options }), {
      onSuccess: () => "accepted",
      onFailure: ({ reason }) => reason
    })
  )

const good = `t=${now},v1=${hmac(now, body)}`
const at = (time: number) => `t=${time},v1=${hmac(time, body)}`

describe("a delivery", () => {
  const cases: ReadonlyArray<readonly [string, string | null, string, Partial<VerifyOptions>?, Uint8Array?]> = [
    ["as Roblox signs it", good, "accepted"],
    ["with the parts the other way round", `v1=${hmac(now, body)},t=${now}`, "accepted"],
    ["with spaces and parts that are not known", ` t = ${now} , v0=x, v1 = ${hmac(now, body)}, v2, =`, "accepted"],
    ["with a second signature that is right", `t=${now},v1=AAAA,v1=${hmac(now, body)}`, "accepted"],
    ["signed by the secret that is being replaced", good, "accepted", { secrets: [Redacted.make("new"), secret] }],
    ["signed by a redacted secret", good, "accepted", { secrets: Redacted.make(secret) }],
    ["of 600 seconds ago", at(now - 600), "accepted"],
    ["of 600 seconds from now", at(now + 600), "accepted"],
    ["of 601 seconds ago", at(now - 601), "too old"],
    // rblx-open-cloud takes these.
    ["of 601 seconds from now", at(now + 601), "too far in the future"],
    ["of the far future", at(99_999_999_999), "too far in the future"],
    ["of 20 minutes ago, where that is allowed", at(now - 1200), "accepted", { tolerance: "20 minutes" }],
    ["of 2 seconds ago, where that is too long", at(now - 2), "too old", { tolerance: "1 second" }],
    ["without a header", null, "no signature header"],
    ["with an empty header", "", "no timestamp"],
    ["without a time", `v1=${hmac(now, body)}`, "no timestamp"],
    ["with two times", `t=${now},t=${now - 1},v1=${hmac(now, body)}`, "no timestamp"],
    ["with a time that is no number", `t=${now}.5,v1=${hmac(`${now}.5`, body)}`, "no timestamp"],
    ["with a negative time", `t=-1,v1=${hmac(-1, body)}`, "no timestamp"],
    ["without a signature", `t=${now}`, "no signature"],
    ["with an empty signature", `t=${now},v1=`, "wrong signature"],
    ["with half a signature", `t=${now},v1=${hmac(now, body).slice(0, 20)}`, "wrong signature"],
    ["with a signature that is no base64", `t=${now},v1=***`, "wrong signature"],
    [
      "with a signature in hexadecimal",
      `t=${now},v1=${createHmac("sha256", secret).update(`${now}.`).update(body).digest("hex")}`,
      "wrong signature"
    ],
    ["signed for another time", `t=${now},v1=${hmac(now - 1, body)}`, "wrong signature"],
    ["signed with another secret", `t=${now},v1=${hmac(now, body, "other")}`, "wrong signature"],
    [
      "whose body is written anew",
      good,
      "wrong signature",
      {},
      new TextEncoder().encode(JSON.stringify(JSON.parse(new TextDecoder().decode(body))))
    ],
    ["with a byte more", good, "wrong signature", {}, new Uint8Array([...body, 32])],
    ["without a body", good, "wrong signature", {}, new Uint8Array()],
    ["for a webhook whose secret is empty", `t=${now},v1=${hmac(now, body, "")}`, "wrong signature", { secrets: "" }],
    ["without a signature, for a webhook without a secret", `t=${now}`, "no signature", { secrets: [] }],
    [
      "without a signature, where that is asked for",
      `t=${now}`,
      "accepted",
      { secrets: [], dangerouslyAcceptUnsigned: true }
    ],
    [
      "without a signature, where there is a secret, too",
      `t=${now}`,
      "no signature",
      { dangerouslyAcceptUnsigned: true }
    ],
    ["without a signature, and too old", `t=${now - 601}`, "too old", { secrets: [], dangerouslyAcceptUnsigned: true }]
  ]
  for (const [what, headerText, expected, options, bytes] of cases) {
    it.effect(`${what}: ${expected}`, () =>
      Effect.gen(function* () {
        expect(yield* outcome(headerText, options, bytes)).toBe(expected)
      })
    )
  }

  it.effect("that is signed here is what Node's crypto makes", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now * 1000)
      expect(yield* sign(body, secret)).toBe(good)
      expect(yield* sign("text", Redacted.make(secret))).toBe(`t=${now},v1=${hmac(now, "text")}`)
      expect(yield* sign("text")).toBe(`t=${now}`)
    })
  )

  it.effect("never makes the check throw, whatever its header holds", () =>
    Effect.gen(function* () {
      const alphabet = [
        "t",
        "v1",
        "=",
        ",",
        " ",
        "0",
        "9",
        "A",
        "/",
        "+",
        "é",
        "\u0000",
        "🦊",
        "\\",
        '"',
        "-",
        ".",
        `${now}`
      ]
      let state = 7
      const next = (below: number) => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
        return (state >>> 8) % below
      }
      for (let round = 0; round < 3000; round++) {
        const text = Array.from({ length: next(24) }, () => alphabet[next(alphabet.length)]).join("")
        expect(yield* outcome(text)).not.toBe("accepted")
      }
      expect(yield* outcome(`t=${now},${"v1=AAAA,".repeat(100_000)}`)).toBe("wrong signature")
    })
  )

  it.effect("that is rejected is told of without secrets", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now * 1000)
      const error = yield* Effect.flip(verify(`t=${now},v1=${hmac(now, body, "x")}`, body, { secrets: secret }))
      expect(error.message).toBe("the delivery was rejected: wrong signature")
      expect(JSON.stringify(error)).not.toContain(secret)
    })
  )
})

describe("a relayed message", () => {
  const text =
    "You have received a new notification for Right to Erasure for the User Id: 156 in the game(s) with Ids: 9000002, 12345678901234567890"
  const footer = (message: string, time = now) => `Roblox-Signature: ${hmac(time, message)}, Timestamp: ${time}`

  it.effect("is verified and read", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now * 1000)
      expect(yield* verifyRelayed({ text, footer: footer(text) }, { secrets: secret })).toMatchObject({
        _tag: "RightToErasureRequest",
        userId: "156",
        gameIds: ["9000002", "12345678901234567890"]
      })
      const other = "A subscription was purchased."
      expect(yield* verifyRelayed({ text: other, footer: footer(other) }, { secrets: secret })).toMatchObject({
        _tag: "Unknown",
        payload: other
      })
    })
  )

  it.effect("has one id, however its signature is written", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now * 1000)
      const signature = hmac(now, text)
      // The last character before the padding has two bits that mean nothing.
      const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
      const last = digits.indexOf(signature.at(-2) ?? "")
      const spellings = [
        signature,
        signature.replace(/=+$/, ""),
        ...[1, 2, 3].map((bits) => `${signature.slice(0, -2)}${digits[last | bits]}=`)
      ]
      const ids = new Set<string>()
      for (const spelling of spellings) {
        const message = { text, footer: `Roblox-Signature: ${spelling}, Timestamp: ${now}` }
        ids.add((yield* verifyRelayed(message, { secrets: secret })).id)
      }
      expect([...ids]).toEqual([signature])
    })
  )

  it.effect("is rejected when it was changed, is old, or has no footer", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now * 1000)
      const reason = (message: string, foot: string) =>
        Effect.map(
          Effect.flip(verifyRelayed({ text: message, footer: foot }, { secrets: secret })),
          (error) => error.reason
        )
      expect(yield* reason(text.replace("156", "157"), footer(text))).toBe("wrong signature")
      expect(yield* reason(text, footer(text, now - 601))).toBe("too old")
      expect(yield* reason(text, "")).toBe("no signature")
    })
  )
})
