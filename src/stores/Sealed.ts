/**
 * Texts that only this program can read where they are kept.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { fromBase64, toBase64, usual } from "../internal/runtime/Base64.ts"
import { RecordsFailed, SealingKeyInvalid } from "./Errors.ts"
import { type Answer, Records, type Step } from "./Records.ts"
import { fromStored, toStored } from "./Texts.ts"

/**
 * With what texts are sealed.
 *
 * @since 0.2.0
 */
export interface Options {
  /**
   * Keys of 32 bytes in base64, as `openssl rand -base64 32` makes them. The first one seals; all of them open, so that a
   * key can be replaced: put the new one first, and take the old one away when what it sealed is gone.
   */
  readonly keys: Redacted.Redacted | ReadonlyArray<Redacted.Redacted>
  /**
   * Takes texts that are not sealed as they are, for as long as there are such from before. Whoever may write to the store
   * can then put any in. Default `false`.
   */
  readonly acceptUnsealed?: boolean | undefined
}

interface Key {
  /** The beginning of the key's hash, which says nothing of the key. */
  readonly id: string
  readonly key: CryptoKey
}

const scheme = "sealed1"

/** What is not base64 holds nothing that opens. */
const bytesIn = (text: string): Uint8Array<ArrayBuffer> => fromBase64(text) ?? new Uint8Array()

const bytesOf = (secret: Redacted.Redacted): Uint8Array<ArrayBuffer> | undefined => {
  const text = usual(Redacted.value(secret).trim())
  if (!/^[A-Za-z\d+/]{43}=?$/.test(text)) return undefined
  const bytes = fromBase64(text)
  return bytes?.length === 32 ? bytes : undefined
}

const keyOf = (secret: Redacted.Redacted, place: number): Effect.Effect<Key, SealingKeyInvalid> =>
  Effect.suspend(() => {
    const bytes = bytesOf(secret)
    if (bytes === undefined) {
      const reason = `key ${place + 1} is not 32 bytes in base64, as "openssl rand -base64 32" makes them`
      return Effect.fail(SealingKeyInvalid.make({ reason }))
    }
    const { subtle } = globalThis.crypto
    return Effect.promise(async () => ({
      id: toBase64(new Uint8Array(await subtle.digest("SHA-256", bytes)).slice(0, 6)),
      key: await subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"])
    }))
  })

/** What is sealed for one record opens in no other. */
const algorithm = (iv: Uint8Array<ArrayBuffer>, key: string) => ({
  name: "AES-GCM",
  iv,
  additionalData: new TextEncoder().encode(JSON.stringify([scheme, key]))
})

const seal = (own: Key, key: string, text: string): Effect.Effect<string> =>
  Effect.promise(async () => {
    const iv = globalThis.crypto.getRandomValues(new Uint8Array(12))
    const sealed = await globalThis.crypto.subtle.encrypt(
      algorithm(iv, key),
      own.key,
      new TextEncoder().encode(toStored(text))
    )
    return [scheme, own.id, toBase64(iv), toBase64(new Uint8Array(sealed))].join(".")
  })

const unreadable = (reason: string): RecordsFailed => RecordsFailed.make({ kind: "unreadable", reason })

const open = (
  keys: ReadonlyArray<Key>,
  acceptUnsealed: boolean,
  key: string,
  kept: string
): Effect.Effect<string, RecordsFailed> => {
  const [name, id, iv, sealed, ...more] = kept.split(".")
  if (name !== scheme || iv === undefined || sealed === undefined || more.length > 0) {
    return acceptUnsealed ? Effect.succeed(kept) : Effect.fail(unreadable("what is kept is not sealed"))
  }
  const own = keys.find((it) => it.id === id)
  if (own === undefined) return Effect.fail(unreadable("what is kept was sealed with a key that is not there"))
  return Effect.tryPromise({
    try: async () =>
      fromStored(
        new TextDecoder().decode(
          await globalThis.crypto.subtle.decrypt(algorithm(bytesIn(iv), key), own.key, bytesIn(sealed))
        )
      ),
    catch: () => unreadable("what is kept was changed, or belongs to another record")
  })
}

/**
 * Seals the texts of the `Records` below with AES-GCM, each for its own record: whoever reads the store, or a copy of it,
 * has no use for them, and whoever writes to it cannot put in what was not sealed here. Keys of records, times and leases
 * stay readable.
 *
 * Fails with `SealingKeyInvalid` where a key is none.
 *
 * @since 0.2.0
 */
export const layer = (options: Options): Layer.Layer<Records, SealingKeyInvalid, Records> =>
  Layer.effect(
    Records,
    Effect.gen(function* () {
      const records = yield* Records
      const secrets = Redacted.isRedacted(options.keys) ? [options.keys] : options.keys
      const keys = yield* Effect.forEach(secrets, keyOf)
      const [first] = keys
      if (first === undefined) return yield* SealingKeyInvalid.make({ reason: "there is no key" })
      const { acceptUnsealed = false } = options
      const opened = (key: string, answer: Answer): Effect.Effect<Answer, RecordsFailed> =>
        answer.text === undefined
          ? Effect.succeed(answer)
          : Effect.map(open(keys, acceptUnsealed, key, answer.text), (text) => ({ ...answer, text }))
      const carryOut = (key: string, step: Step): Effect.Effect<Answer, RecordsFailed> => {
        if (step._tag === "Write") {
          return Effect.flatMap(seal(first, key, step.text), (text) =>
            Effect.flatMap(records.carryOut(key, { ...step, text }), (answer) =>
              answer.done ? Effect.succeed({ ...answer, text: step.text }) : opened(key, answer)
            )
          )
        }
        // Of a lease that is taken nobody asks what the text is.
        if (step._tag === "Renew" || step._tag === "Release") {
          return Effect.map(records.carryOut(key, step), ({ done }) => ({ done }))
        }
        return Effect.flatMap(records.carryOut(key, step), (answer) => opened(key, answer))
      }
      return Records.of({ carryOut })
    })
  )
