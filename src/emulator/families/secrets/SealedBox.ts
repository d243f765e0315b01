/** Opens sealed boxes with the private key, as Roblox does with libsodium. */
import { hsalsa, xsalsa20poly1305 } from "@noble/ciphers/salsa.js"
import { x25519 } from "@noble/curves/ed25519.js"
import { blake2b } from "@noble/hashes/blake2.js"
import type { KeyPair } from "./State.ts"

const words = (bytes: Uint8Array) => new Uint32Array(bytes.slice().buffer)

/** The message, or `undefined` when the box is not one for this key. */
export const open = (box: Uint8Array, { publicKey, secretKey }: KeyPair): Uint8Array | undefined => {
  try {
    const oneTime = box.subarray(0, 32)
    const key = new Uint32Array(8)
    const constant = words(new TextEncoder().encode("expand 32-byte k"))
    hsalsa(constant, words(x25519.getSharedSecret(secretKey, oneTime)), new Uint32Array(4), key)
    const nonce = blake2b(Uint8Array.from([...oneTime, ...publicKey]), { dkLen: 24 })
    return xsalsa20poly1305(new Uint8Array(key.buffer), nonce).decrypt(box.subarray(32))
  } catch {
    return undefined
  }
}
