/**
 * Sealed boxes, as libsodium's `crypto_box_seal` makes them: a message that only
 * the owner of a key can read, from nobody in particular.
 *
 * @since 0.1.0
 */
import { hsalsa, xsalsa20poly1305 } from "@noble/ciphers/salsa.js"
import { x25519 } from "@noble/curves/ed25519.js"
import { blake2b } from "@noble/hashes/blake2.js"

/** Bytes of a Curve25519 public key. */
export const publicKeyLength = 32

const words = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.slice().buffer)

/** What `crypto_box` derives from two keys: HSalsa20 of the point that they share. */
const sharedKey = (secretKey: Uint8Array, publicKey: Uint8Array): Uint8Array => {
  const constant = words(new TextEncoder().encode("expand 32-byte k"))
  const key = new Uint32Array(8)
  hsalsa(constant, words(x25519.getSharedSecret(secretKey, publicKey)), new Uint32Array(4), key)
  return new Uint8Array(key.buffer)
}

const concat = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/**
 * Seals a message for the owner of a public key. Every box has a key of its own, so two boxes of one message
 * differ. It is 48 bytes longer than the message. Throws when the key is not one of Curve25519.
 *
 * @since 0.1.0
 */
export const seal = (message: Uint8Array, publicKey: Uint8Array): Uint8Array => {
  const oneTime = x25519.keygen()
  const nonce = blake2b(concat(oneTime.publicKey, publicKey), { dkLen: 24 })
  const box = xsalsa20poly1305(sharedKey(oneTime.secretKey, publicKey), nonce).encrypt(message)
  return concat(oneTime.publicKey, box)
}
