/** Secrets of universes, and the keys that they come encrypted with. */
import { x25519 } from "@noble/curves/ed25519.js"
import { blake2b } from "@noble/hashes/blake2.js"

export interface KeyPair {
  readonly id: string
  readonly secretKey: Uint8Array
  readonly publicKey: Uint8Array
}

/** A secret, sealed as it came. */
export interface Secret {
  readonly id: string
  /** Opened. */
  readonly value: string
  /** Absent for a key that is not for web requests. */
  readonly domain: string | undefined
  readonly createTime: number
  readonly updateTime: number
}

export interface UniverseSecrets {
  /** The key to encrypt with; older ones are refused. */
  key: KeyPair
  keys: number
  /** By id, in the order in which they were created. */
  readonly secrets: Map<string, Secret>
}

export type Secrets = Map<string, UniverseSecrets>

export const makeSecrets = (): Secrets => new Map()

/** The same keys in every run. Nothing that matters is encrypted with them. */
const makeKey = (universeId: string, number: number): KeyPair => {
  const seed = blake2b(new TextEncoder().encode(`emulated universe ${universeId}, key ${number}`), { dkLen: 32 })
  return { id: `key-${universeId}-${number}`, ...x25519.keygen(seed) }
}

export const universeSecrets = (state: Secrets, universeId: string): UniverseSecrets => {
  const known = state.get(universeId)
  if (known !== undefined) return known
  const fresh: UniverseSecrets = { key: makeKey(universeId, 1), keys: 1, secrets: new Map() }
  state.set(universeId, fresh)
  return fresh
}

/** Gives a universe another key; whoever has kept the old one is refused. */
export const rotate = (state: Secrets, universeId: string): void => {
  const universe = universeSecrets(state, universeId)
  universe.keys++
  universe.key = makeKey(universeId, universe.keys)
}

/** Without the values of secrets, and what opens them. */
export const withoutSecrets = (state: Secrets): Secrets =>
  new Map(
    [...state].map(([id, { key, keys, secrets }]) => [
      id,
      {
        key: { ...key, secretKey: new Uint8Array() },
        keys,
        secrets: new Map([...secrets].map(([name, secret]) => [name, { ...secret, value: "" }]))
      }
    ])
  )
