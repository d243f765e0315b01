import { createHash } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import { md5 } from "../../src/interface/Md5.ts"

const expected = (bytes: Uint8Array) => createHash("md5").update(bytes).digest("base64")

describe("md5", () => {
  it("is what Node's own says, at every length around the ends of blocks", () => {
    for (let length = 0; length <= 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 151 + length * 31) & 255)
      assert.strictEqual(md5(bytes), expected(bytes), String(length))
    }
  })

  it("reads a part of a larger buffer, and many blocks", () => {
    const large = new Uint8Array(300_000).map((_, at) => (at >> 3) ^ at)
    assert.strictEqual(md5(large), expected(large))
    const part = large.subarray(1001, 5003)
    assert.strictEqual(md5(part), expected(part))
  })
})
