/** Sealed boxes, opened by libsodium. */
import sodium from "libsodium-wrappers"
import { beforeAll, describe, expect, it } from "vitest"
import { seal } from "../../src/services/secrets/SealedBox.ts"

beforeAll(() => sodium.ready)

describe("a sealed box", () => {
  for (const length of [0, 1, 31, 32, 63, 64, 65, 1000, 1024]) {
    it(`of ${length} bytes is opened by libsodium`, () => {
      const { privateKey, publicKey } = sodium.crypto_box_keypair()
      const message = crypto.getRandomValues(new Uint8Array(length))
      const box = seal(message, publicKey)
      expect(box.length).toBe(length + sodium.crypto_box_SEALBYTES)
      expect(sodium.crypto_box_seal_open(box, publicKey, privateKey)).toEqual(message)
    })
  }

  it("differs from another of the same message", () => {
    const { publicKey } = sodium.crypto_box_keypair()
    const message = new TextEncoder().encode("secret")
    expect(seal(message, publicKey)).not.toEqual(seal(message, publicKey))
  })

  it("is not opened with another key", () => {
    const box = seal(new Uint8Array(8), sodium.crypto_box_keypair().publicKey)
    const other = sodium.crypto_box_keypair()
    expect(() => sodium.crypto_box_seal_open(box, other.publicKey, other.privateKey)).toThrow()
  })

  it("cannot be made for what is not a key", () => {
    expect(() => seal(new Uint8Array(8), new Uint8Array(31))).toThrow()
    // All zeroes shares the same point with everybody.
    expect(() => seal(new Uint8Array(8), new Uint8Array(32))).toThrow()
  })

  it("leaves a key that is a view of a larger buffer alone", () => {
    const { privateKey, publicKey } = sodium.crypto_box_keypair()
    const buffer = new Uint8Array(40)
    buffer.set(publicKey, 3)
    const box = seal(new Uint8Array([7]), buffer.subarray(3, 35))
    expect(sodium.crypto_box_seal_open(box, publicKey, privateKey)).toEqual(new Uint8Array([7]))
  })
})
