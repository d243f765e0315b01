/** Handlers of secrets. What is stored is never given back. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { fromBase64, toBase64 } from "../../Base64.ts"
import { aborted, invalidArgument, notFound, permissionDenied, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import type { JsonObject } from "../../Json.ts"
import { paged } from "../../Paging.ts"
import { actor } from "../../Principal.ts"
import { bodyOf } from "../../Values.ts"
import { may } from "../groups/Access.ts"
import { open } from "./SealedBox.ts"
import { type Secret, type UniverseSecrets, universeSecrets } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const maxSecrets = 500
const maxLength = 1024

/** Members whose role lets them manage the group's universes, where that is enough. */
const isEntrusted = (call: Call, groupId: string | undefined): boolean => {
  const group = call.world.groups.get(groupId ?? "")
  return (
    call.world.dialect["secrets.groupMembers"] === "permission" &&
    group !== undefined &&
    may(call, group, "manageGroupUniverses")
  )
}

/** The universe's secrets, for its owner: a user, or the owner of the group. */
const owned = (call: Call): Result.Result<UniverseSecrets, Refusal> => {
  const universeId = text(call, "universeId")
  const owner = call.world.universes.get(universeId)?.owner ?? ""
  const groupId = /^groups\/(\d+)$/.exec(owner)?.[1]
  const user = groupId === undefined ? owner.slice("users/".length) : call.world.groups.get(groupId)?.owner
  return user === actor(call.credential) || owner === call.credential.owner || isEntrusted(call, groupId)
    ? Result.succeed(universeSecrets(call.world.secrets, universeId))
    : Result.fail(permissionDenied("Only the owner of the universe has access to its secrets."))
}

const format = ({ createTime, domain, id, updateTime }: Secret, keyId: string): JsonObject => ({
  id,
  secret: null,
  key_id: keyId,
  domain: domain ?? null,
  create_time: new Date(createTime).toISOString(),
  update_time: new Date(updateTime).toISOString()
})

const list: Handler = (call) =>
  Result.flatMap(owned(call), ({ key, secrets }) =>
    paged(
      call,
      [...secrets.values()],
      ({ id }) => id,
      (secret) => format(secret, key.id)
    )
  )

const getPublicKey: Handler = (call) =>
  Result.map(owned(call), ({ key }) =>
    read({ id: "public-key", secret: toBase64(key.publicKey), key_id: key.id, domain: null })
  )

const readValue = ({ world }: Call, { key }: UniverseSecrets, body: JsonObject): Result.Result<string, Refusal> => {
  if (typeof body.key_id !== "string") return Result.fail(invalidArgument("key_id is required."))
  if (body.key_id !== key.id) {
    const refuse = world.dialect["secrets.staleKey"] === "409" ? aborted : invalidArgument
    return Result.fail(refuse(`The key_id ${body.key_id} is invalid.`))
  }
  const box = typeof body.secret === "string" ? fromBase64(body.secret) : undefined
  if (box === undefined) return Result.fail(invalidArgument("secret must be base64."))
  const message = open(box, key)
  if (message === undefined) return Result.fail(invalidArgument("The secret could not be decrypted."))
  const value = new TextDecoder().decode(message)
  return value.length <= maxLength
    ? Result.succeed(value)
    : Result.fail(invalidArgument(`The secret is longer than ${maxLength} characters.`))
}

const readDomain = (domain: Json | undefined): Result.Result<string | undefined, Refusal> => {
  if (domain === undefined || domain === null || domain === "") return Result.succeed(undefined)
  return typeof domain === "string" && /^(\*|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*)$/i.test(domain)
    ? Result.succeed(domain)
    : Result.fail(invalidArgument("domain must be *, *.example.org or example.org."))
}

const create: Handler = (call) =>
  Result.gen(function* () {
    const universe = yield* owned(call)
    const body = bodyOf(call)
    const { id } = body
    if (typeof id !== "string" || !/^[A-Za-z_]\w{0,63}$/.test(id)) {
      return yield* Result.fail(invalidArgument("id must be 1 to 64 letters, digits or _, and not begin with a digit."))
    }
    if (universe.secrets.has(id)) return yield* Result.fail(aborted(`The secret ${id} exists already.`))
    if (universe.secrets.size >= maxSecrets) {
      return yield* Result.fail(invalidArgument(`A universe has at most ${maxSecrets} secrets.`))
    }
    const secret: Secret = {
      id,
      value: yield* readValue(call, universe, body),
      domain: yield* readDomain(body.domain),
      createTime: call.now,
      updateTime: call.now
    }
    universe.secrets.set(id, secret)
    return { ...applied(format(secret, universe.key.id)), status: 201 }
  })

const secretIn = (call: Call, { secrets }: UniverseSecrets): Result.Result<Secret, Refusal> => {
  const secret = secrets.get(text(call, "secretId"))
  return secret === undefined ? Result.fail(notFound("The secret was not found.")) : Result.succeed(secret)
}

const update: Handler = (call) =>
  Result.gen(function* () {
    const universe = yield* owned(call)
    const body = bodyOf(call)
    const before = yield* secretIn(call, universe)
    const secret: Secret = {
      ...before,
      value: yield* readValue(call, universe, body),
      // What is not named stays; null and nothing make a private key of it.
      domain: Object.hasOwn(body, "domain") ? yield* readDomain(body.domain) : before.domain,
      updateTime: call.now
    }
    universe.secrets.set(secret.id, secret)
    return applied(format(secret, universe.key.id))
  })

const remove: Handler = (call) =>
  Result.gen(function* () {
    const universe = yield* owned(call)
    const secret = yield* secretIn(call, universe)
    universe.secrets.delete(secret.id)
    return applied()
  })

export const secretHandlers = {
  "secrets.list": list,
  "secrets.getPublicKey": getPublicKey,
  "secrets.create": create,
  "secrets.update": update,
  "secrets.deleteSecret": remove
} satisfies Handlers
