/** ES256, synchronously and with signatures that depend on nothing but the seed and what is signed. */
import { p256 } from "@noble/curves/nist.js"
import { sha256 } from "@noble/hashes/sha2.js"
import type { Json } from "../../interface/Operation.ts"
import { toBase64Url } from "../Base64.ts"
import type { JsonObject } from "../Json.ts"

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The S256 challenge of a verifier, and whatever else is to be one way. */
export const digest = (text: string): string => toBase64Url(sha256(utf8(text)))

const privateKey = (seed: string): Uint8Array => sha256(utf8(`${seed} signing key`))

const keyId = (seed: string): string => digest(`${seed} key id`).slice(0, 16)

/** The key that tokens are verified with, as a JSON Web Key. */
export const publicKey = (seed: string): JsonObject => {
  const point = p256.getPublicKey(privateKey(seed), false)
  return {
    kty: "EC",
    crv: "P-256",
    alg: "ES256",
    use: "sig",
    kid: keyId(seed),
    x: toBase64Url(point.slice(1, 33)),
    y: toBase64Url(point.slice(33, 65))
  }
}

const segment = (value: Json): string => toBase64Url(utf8(JSON.stringify(value)))

export const sign = (seed: string, claims: JsonObject): string => {
  const text = `${segment({ alg: "ES256", kid: keyId(seed), typ: "JWT" })}.${segment(claims)}`
  return `${text}.${toBase64Url(p256.sign(utf8(text), privateKey(seed)))}`
}
