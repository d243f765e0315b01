/**
 * Secrets of a universe, for its game servers: encrypted before they leave, and never given back.
 *
 * @see https://create.roblox.com/docs/cloud/guides/secrets-store
 * @since 0.1.0
 */
import * as Cache from "effect/Cache"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { InvalidRequest, OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/secrets/operations.ts"
import type { PublicKey, Secret, SecretAnswer } from "../generated/secrets/shapes.ts"
import { given } from "../interface/Fields.ts"
import { unexpected } from "../internal/longRunning/Answer.ts"
import { idText } from "../internal/pipeline/Ids.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import { fromBase64, toBase64, usual } from "../internal/runtime/Base64.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { AnyOperation, Id } from "../Operation.ts"
import { type ListMethod, listOf, mapItems, type PagingOptions, pages } from "../Paging.ts"
import { type EqualWrites, removal } from "./internal/Echo.ts"
import { type Client, type Gives, layerOf } from "./internal/Method.ts"
import * as SealedBox from "./secrets/SealedBox.ts"

export type { EqualWrites, PublicKey, Secret }

/** A secret: up to 64 letters, digits and `_`, not beginning with a digit. */
export interface SecretAddress {
  readonly universeId: Id
  readonly secretId: string
}

/** What is secret: up to 1,024 characters of text, or as many bytes. */
export type SecretValue = string | Redacted.Redacted<string> | Uint8Array

/** What a secret holds. */
export interface SecretContent {
  readonly secret: SecretValue
  /**
   * Where game servers may send it: `api.example.com`, `*.example.com`, or `*` for anywhere. With `null` it is a private
   * key, which they can use and not send.
   */
  readonly domain?: string | null | undefined
}

/**
 * Secrets, of which a universe has up to 500. All of it is for the universe's owner, or the owner of its group.
 *
 * @see https://create.roblox.com/docs/cloud/guides/secrets-store
 * @since 0.1.0
 */
export class Secrets extends Context.Service<
  Secrets,
  {
    /**
     * A universe's secrets, without what is secret.
     *
     * Scope: `universe.secret:read`. Quota: 120 a minute.
     */
    readonly list: ListMethod<{ readonly universeId: Id } & PagingOptions, Secret>

    /**
     * The key that secrets of a universe are encrypted with. The methods that write have one already.
     *
     * Scope: `universe.secret:read`. Quota: 120 a minute.
     */
    readonly getPublicKey: (input: { readonly universeId: Id }) => Effect.Effect<PublicKey, OpenCloudError>

    /**
     * Encrypts a secret and stores it. Without a domain it is a private key.
     *
     * Scopes: `universe.secret:write` and `:read`. Quota: 120 a minute. Fails with `Conflict` when there is one of
     * this id; with `afterUnknownOutcome` it may be this very one, which cannot be told: see `upsert`.
     */
    readonly create: (input: SecretAddress & SecretContent) => Effect.Effect<Secret, OpenCloudError>

    /**
     * Encrypts a secret and stores it in place of another. A domain that is not given stays as it is.
     *
     * Scopes: `universe.secret:write` and `:read`. Quota: 120 a minute. Fails with `NotFound`.
     */
    readonly update: (input: SecretAddress & SecretContent) => Effect.Effect<Secret, OpenCloudError>

    /**
     * Stores a secret, whether there is one of this id or not.
     *
     * Scopes: `universe.secret:write` and `:read`.
     */
    readonly upsert: (input: SecretAddress & SecretContent) => Effect.Effect<Secret, OpenCloudError>

    /**
     * Deletes a secret for good.
     *
     * Scope: `universe.secret:write`. Quota: 120 a minute. Fails with `NotFound`; with `afterUnknownOutcome`, this call
     * may have deleted it.
     */
    readonly delete: (input: SecretAddress & EqualWrites) => Effect.Effect<void, OpenCloudError>
  }
>()("effect-open-cloud/Secrets") {
  /** Secrets over a client. It keeps the public keys of universes. */
  static readonly layer: Layer.Layer<Secrets, never, OpenCloud> = layerOf(Secrets, (client) => make(client), [
    "create",
    "update",
    "upsert"
  ])
}

const maxLength = 1024
const idForm = /^[A-Za-z_]\w{0,63}$/
const domainForm = /^(?:\*|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*)$/i
/** Universes whose keys are kept. */
const capacity = 1000

const readSecret = (
  { create_time, domain, key_id, update_time }: Omit<SecretAnswer, "secret">,
  id: string
): Secret => ({
  id,
  secretId: id,
  // Absent and empty are the same to the server.
  ...(domain === undefined || domain === "" ? {} : { domain }),
  ...given({ keyId: key_id, createTime: create_time, updateTime: update_time })
})

const loneSurrogate = /\p{Surrogate}/u

const isBytes = (value: unknown): value is Uint8Array =>
  Object.prototype.toString.call(value) === "[object Uint8Array]" && ArrayBuffer.isView(value)

const kindOf = (value: unknown): string =>
  value === undefined || value === null ? `${value}` : typeof value === "object" ? "an object" : `a ${typeof value}`

/** The bytes to encrypt, of an input that may be sent. */
const readContent = (
  operation: AnyOperation,
  { domain, secret, secretId }: SecretAddress & SecretContent
): Result.Result<Uint8Array, InvalidRequest> => {
  if (typeof secretId !== "string" || !idForm.test(secretId)) {
    return Result.fail(
      refuse(operation, "secretId", "must be 1 to 64 letters, digits or `_`, and not begin with a digit")
    )
  }
  if (domain !== undefined && domain !== null && (typeof domain !== "string" || !domainForm.test(domain))) {
    return Result.fail(refuse(operation, "domain", "must be `*`, `*.example.com` or `example.com`, or null"))
  }
  const value: unknown = Redacted.isRedacted(secret) ? Redacted.value(secret) : secret
  if (typeof value !== "string" && !isBytes(value)) {
    return Result.fail(refuse(operation, "secret", `must be a string or bytes, and is ${kindOf(value)}`, "type"))
  }
  if (typeof value === "string" && loneSurrogate.test(value)) {
    return Result.fail(refuse(operation, "secret", "holds a lone surrogate, which has no UTF-8", "characters"))
  }
  if (value.length === 0 || value.length > maxLength) {
    const unit = typeof value === "string" ? "characters" : "bytes"
    return Result.fail(refuse(operation, "secret", `must be 1 to ${maxLength} ${unit} long, and is ${value.length}`))
  }
  return Result.succeed(typeof value === "string" ? new TextEncoder().encode(value) : value)
}

const make = Effect.fnUntraced(function* (client: Client): Effect.fn.Return<Secrets["Service"]> {
  const fetchKey = (universeId: string): Gives<PublicKey> =>
    Effect.flatMap(client.execute(Operations.getPublicKey, { universeId }), ({ key_id, secret }) => {
      const publicKey = fromBase64(usual(secret))
      return publicKey?.length !== SealedBox.publicKeyLength
        ? Effect.fail(unexpected(Operations.getPublicKey, {}, "the answer holds no key of 32 bytes"))
        : Effect.succeed({ keyId: key_id, publicKey })
    })

  const keys = yield* Cache.makeWith(fetchKey, {
    capacity,
    // What failed is asked for again.
    timeToLive: (exit) => (Exit.isSuccess(exit) ? Duration.infinity : Duration.zero)
  })

  const seal = (message: Uint8Array, { keyId, publicKey }: PublicKey) =>
    Effect.try({
      try: () => ({ secret: toBase64(SealedBox.seal(message, publicKey)), key_id: keyId }),
      catch: () => unexpected(Operations.getPublicKey, {}, "the answer holds no key of Curve25519")
    })

  /**
   * Writes with the key that is known. When that is refused and there is another one by now, writes with it, once.
   */
  const write = (
    operation: typeof Operations.create | typeof Operations.update,
    input: SecretAddress & SecretContent,
    send: (sealed: { readonly secret: string; readonly key_id: string }) => Gives<SecretAnswer>
  ): Gives<Secret> =>
    Effect.gen(function* () {
      const message = yield* Effect.fromResult(readContent(operation, input))
      const universeId = yield* Effect.fromResult(idText(operation, "universeId", input.universeId))
      const sendWith = (key: PublicKey) => Effect.flatMap(seal(message, key), send)
      const key = yield* Cache.get(keys, universeId)
      const answer = yield* Effect.catchTag(
        sendWith(key),
        "InvalidRequest",
        (refusal): Effect.Effect<SecretAnswer, OpenCloudError> =>
          refusal.outcome === "not-sent"
            ? Effect.fail(refusal)
            : Effect.gen(function* () {
                // Somebody else may have fetched the new key already.
                const known = yield* Cache.get(keys, universeId)
                const fresh = known.keyId === key.keyId ? yield* Cache.refresh(keys, universeId) : known
                return fresh.keyId === key.keyId ? yield* refusal : yield* sendWith(fresh)
              })
      )
      return readSecret(answer, answer.id ?? input.secretId)
    })

  const create = (input: SecretAddress & SecretContent) =>
    write(Operations.create, input, (sealed) =>
      client.execute(Operations.create, {
        universeId: input.universeId,
        body: { id: input.secretId, ...sealed, ...(input.domain === undefined ? {} : { domain: input.domain }) }
      })
    )

  const update = (input: SecretAddress & SecretContent) =>
    write(Operations.update, input, (sealed) =>
      client.execute(Operations.update, {
        universeId: input.universeId,
        secretId: input.secretId,
        body: { ...sealed, ...(input.domain === undefined ? {} : { domain: input.domain }) }
      })
    )

  return {
    list: listOf((input) =>
      mapItems(
        pages(client, Operations.list, { universeId: input.universeId }, (page) => page.secrets, input),
        (secret) => readSecret(secret, secret.id)
      )
    ),

    getPublicKey: ({ universeId }) =>
      Effect.flatMap(Effect.fromResult(idText(Operations.getPublicKey, "universeId", universeId)), fetchKey),

    create,

    update,

    upsert: (input) =>
      Effect.catchTag(update(input), "NotFound", () => Effect.catchTag(create(input), "Conflict", () => update(input))),

    delete: ({ acceptEqual, secretId, universeId }) =>
      removal(client.execute(Operations.deleteSecret, { universeId, secretId }), { acceptEqual })
  }
})
