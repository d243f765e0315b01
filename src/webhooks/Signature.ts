/**
 * Signatures of deliveries: HMAC-SHA256 over the time and the very bytes that came.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { fromBase64, toBase64 } from "../internal/runtime/Base64.ts"
import { WebhookRejected } from "./Errors.ts"

/**
 * The header that carries the time and the signature.
 *
 * @since 0.1.0
 */
export const header = "roblox-signature"

/** A secret of a webhook, as it was set in the Creator Dashboard. */
export type Secret = string | Redacted.Redacted

/**
 * What a delivery is held against.
 *
 * @since 0.1.0
 */
export interface VerifyOptions {
  /** Any of these may have signed: several while one is replaced by another. */
  readonly secrets: Secret | ReadonlyArray<Secret>
  /** How far the time of signing may be from now, either way. Default 10 minutes. */
  readonly tolerance?: Duration.Input | undefined
  /** Takes deliveries of a webhook without a secret, which anybody can make. `secrets` is then empty. */
  readonly dangerouslyAcceptUnsigned?: boolean | undefined
}

/** What a header says, as far as it can be read. */
interface SignedHeader {
  readonly time: string | undefined
  readonly signatures: ReadonlyArray<string>
}

/** Longer headers say nothing more, and are not looked at to their end. */
const longest = 4096

/** Reads `t=<seconds>,v1=<base64>`, in any order, with parts that are not known. The base64 holds `=` itself. */
const readHeader = (text: string): SignedHeader => {
  const parts = text
    .slice(0, longest)
    .split(",")
    .map((part) => {
      const at = part.indexOf("=")
      return at < 0 ? ([part.trim(), ""] as const) : ([part.slice(0, at).trim(), part.slice(at + 1).trim()] as const)
    })
  const times = parts.filter(([name]) => name === "t").map(([, value]) => value)
  return {
    // Two times would let a forger choose which one is looked at.
    time: times.length === 1 && /^\d{1,12}$/.test(times[0] ?? "") ? times[0] : undefined,
    signatures: parts.filter(([name]) => name === "v1").map(([, value]) => value)
  }
}

const utf8 = new TextEncoder()

/** What is signed. */
const signed = (time: string, body: Uint8Array): Uint8Array<ArrayBuffer> => {
  const head = utf8.encode(`${time}.`)
  const all = new Uint8Array(head.length + body.length)
  all.set(head)
  all.set(body, head.length)
  return all
}

const keyOf = (secret: Secret, usage: "sign" | "verify"): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    "raw",
    utf8.encode(typeof secret === "string" ? secret : Redacted.value(secret)),
    { name: "HMAC", hash: "SHA-256" },
    false,
    [usage]
  )

const reject = (reason: WebhookRejected["reason"]) => Effect.fail(WebhookRejected.make({ reason }))

const list = (secrets: VerifyOptions["secrets"]): ReadonlyArray<Secret> => {
  // Whoever writes no types may have left them out.
  const all = typeof secrets === "string" || Redacted.isRedacted(secrets) ? [secrets] : (secrets ?? [])
  // An empty secret would be known to everybody.
  return all.filter((secret) => (typeof secret === "string" ? secret : Redacted.value(secret)) !== "")
}

/**
 * Dies where no delivery could be verified.
 *
 * @since 0.1.0
 */
export const needSecrets = ({
  dangerouslyAcceptUnsigned,
  secrets
}: Pick<VerifyOptions, "secrets" | "dangerouslyAcceptUnsigned">): Effect.Effect<void> =>
  Effect.sync(() => {
    if (list(secrets).length > 0 || dangerouslyAcceptUnsigned === true) return
    throw new TypeError("`secrets` are empty: is a variable of the environment not set?")
  })

/**
 * Checks that a delivery was signed with one of the secrets, and lately. WebCrypto compares in constant time.
 *
 * @since 0.1.0
 */
export const verify = (
  headerText: string | null | undefined,
  body: Uint8Array,
  options: VerifyOptions
): Effect.Effect<void, WebhookRejected> =>
  Effect.gen(function* () {
    if (headerText === null || headerText === undefined) return yield* reject("no signature header")
    const { signatures, time } = readHeader(headerText)
    if (time === undefined) return yield* reject("no timestamp")
    const age = (yield* Clock.currentTimeMillis) - Number(time) * 1000
    const tolerance = Duration.toMillis(options.tolerance ?? 600_000)
    if (age > tolerance) return yield* reject("too old")
    if (age < -tolerance) return yield* reject("too far in the future")
    const secrets = list(options.secrets)
    if (secrets.length === 0 && options.dangerouslyAcceptUnsigned === true) return
    if (signatures.length === 0) return yield* reject("no signature")
    const candidates = signatures.map(fromBase64).filter((signature) => signature !== undefined)
    const message = signed(time, body)
    const matches = yield* Effect.promise(async () => {
      let found = false
      for (const secret of secrets) {
        const key = await keyOf(secret, "verify")
        for (const signature of candidates) {
          found = (await crypto.subtle.verify("HMAC", key, signature, message)) || found
        }
      }
      return found
    })
    if (!matches) return yield* reject("wrong signature")
  })

/**
 * The header of a delivery that is signed now, for tests of what takes deliveries. Without a secret it has a time only.
 *
 * @since 0.1.0
 */
export const sign = (body: string | Uint8Array, secret?: Secret): Effect.Effect<string> =>
  Effect.gen(function* () {
    const time = String(Math.floor((yield* Clock.currentTimeMillis) / 1000))
    if (secret === undefined) return `t=${time}`
    const signature = yield* signature_(time, typeof body === "string" ? utf8.encode(body) : body, secret)
    return `t=${time},v1=${signature}`
  })

const signature_ = (time: string, body: Uint8Array, secret: Secret): Effect.Effect<string> =>
  Effect.promise(async () =>
    toBase64(new Uint8Array(await crypto.subtle.sign("HMAC", await keyOf(secret, "sign"), signed(time, body))))
  )
