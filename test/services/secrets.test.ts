/** The service of secrets against the emulator, which opens what it gets, and against libsodium. */
import { describe, expect, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import { Secrets } from "effect-open-cloud/Secrets"
import sodium from "libsodium-wrappers"
import { applied, asked, beginning, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(Secrets, Secrets.layer)

const universe = { universeId: 9000001 }
const address = { ...universe, secretId: "api_key" }

const opened = (emulator: Emulator) =>
  Object.fromEntries(
    [...(emulator.world.secrets.get("9000001")?.secrets.values() ?? [])].map(({ domain, id, value }) => [
      id,
      [value, domain]
    ])
  )

describe("a secret", () => {
  scenario("is encrypted, stored, replaced and deleted", (secrets, emulator) =>
    Effect.gen(function* () {
      const created = yield* secrets.create({ ...address, secret: "s3cret", domain: "*.example.com" })
      expect(created).toEqual({
        id: "api_key",
        secretId: "api_key",
        domain: "*.example.com",
        keyId: "key-9000001-1",
        createTime: DateTime.makeUnsafe(beginning),
        updateTime: DateTime.makeUnsafe(beginning)
      })
      expect(opened(emulator)).toEqual({ api_key: ["s3cret", "*.example.com"] })
      yield* secrets.update({ ...address, secret: Redacted.make("n3w") })
      expect(opened(emulator)).toEqual({ api_key: ["n3w", "*.example.com"] })
      yield* secrets.update({ ...address, secret: new TextEncoder().encode("bytes"), domain: null })
      expect(opened(emulator)).toEqual({ api_key: ["bytes", undefined] })
      yield* secrets.delete(address)
      expect(opened(emulator)).toEqual({})
      expect(yield* tagOf(secrets.delete(address))).toBe("NotFound")
      expect(yield* tagOf(secrets.update({ ...address, secret: "x" }))).toBe("NotFound")
    })
  )

  scenario("is private without a domain", (secrets) =>
    Effect.gen(function* () {
      expect(yield* secrets.create({ ...address, secret: "x" })).not.toHaveProperty("domain")
    })
  )

  scenario("of any text is what was given", (secrets, emulator) =>
    Effect.gen(function* () {
      const texts = ["a", "🦊".repeat(512), "é\u0000\n", "x".repeat(1024)]
      for (const [index, secret] of texts.entries())
        yield* secrets.create({ ...universe, secretId: `s${index}`, secret })
      expect(Object.values(opened(emulator)).map(([value]) => value)).toEqual(texts)
    })
  )

  scenario("that cannot be stored as it is given is refused by name", (secrets, emulator) =>
    Effect.gen(function* () {
      const wrong: ReadonlyArray<readonly [secret: unknown, reason: RegExp]> = [
        ["pw\ud800x", /lone surrogate/],
        ["\udc00", /lone surrogate/],
        [undefined, /undefined/],
        [null, /null/],
        [5, /a number/],
        [{}, /an object/],
        [[1, 2], /an object/],
        [new Uint16Array(2), /an object/],
        [Redacted.make(undefined), /undefined/],
        [Redacted.make("\ud800"), /lone surrogate/]
      ]
      for (const [secret, reason] of wrong) {
        for (const write of [secrets.upsert, secrets.create, secrets.update]) {
          const error = yield* failure(write({ ...address, secret: secret as string }))
          expect(error).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent", at: "secret" })
          expect(error).toHaveProperty("reason", expect.stringMatching(reason))
        }
      }
      const noId = secrets.upsert({ ...universe, secretId: undefined as unknown as string, secret: "x" })
      expect(yield* failure(noId)).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent", at: "secretId" })
      expect(emulator.log()).toEqual([])
    })
  )

  scenario("is created once, and put whether it is there or not", (secrets, emulator) =>
    Effect.gen(function* () {
      yield* secrets.upsert({ ...address, secret: "1" })
      yield* secrets.upsert({ ...address, secret: "2" })
      expect(yield* tagOf(secrets.create({ ...address, secret: "3" }))).toBe("Conflict")
      expect(opened(emulator)).toEqual({ api_key: ["2", undefined] })
    })
  )

  scenario("is put even where the answer to its creation is lost", (secrets, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ fault: Faults.resetAfter, operation: "secrets.create" })
      yield* secrets.upsert({ ...address, secret: "1" })
      expect(opened(emulator)).toEqual({ api_key: ["1", undefined] })
      emulator.faults.add({ fault: Faults.resetAfter, operation: "secrets.create" })
      expect(yield* failure(secrets.create({ ...universe, secretId: "other", secret: "1" }))).toMatchObject({
        _tag: "Conflict",
        afterUnknownOutcome: true
      })
    })
  )

  scenario("whose deletion lost its answer is deleted, where another's is the same", (secrets, emulator) =>
    Effect.gen(function* () {
      yield* secrets.create({ ...address, secret: "1" })
      emulator.faults.add({ fault: Faults.resetAfter, operation: "secrets.deleteSecret" })
      yield* secrets.delete({ ...address, acceptEqual: true })
      expect(applied(emulator, "secrets.deleteSecret")).toBe(1)
    })
  )

  for (const [name, bad] of Object.entries({
    "with an id that begins with a digit": { secretId: "1st" },
    "with an id that is too long": { secretId: "x".repeat(65) },
    "with an id of other characters": { secretId: "api-key" },
    "without an id": { secretId: "" },
    "that is too long": { secret: "x".repeat(1025) },
    "of too many bytes": { secret: new Uint8Array(1025) },
    "that is empty": { secret: "" },
    "for what is no domain": { domain: "https://example.com/" },
    "of no universe": { universeId: "one" }
  })) {
    scenario(`${name} is refused before sending`, (secrets, emulator) =>
      Effect.gen(function* () {
        for (const write of [secrets.create, secrets.update, secrets.upsert]) {
          const error = yield* failure(write({ ...address, secret: "hush", ...bad }))
          expect(error).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
          expect(JSON.stringify([error, String(error)])).not.toContain("hush")
        }
        expect(emulator.log()).toEqual([])
      })
    )
  }
})

describe("the key", () => {
  scenario("is fetched once, however many secrets are written", (secrets, emulator) =>
    Effect.gen(function* () {
      const ids = Array.from({ length: 20 }, (_, index) => `s${index}`)
      yield* Effect.forEach(ids, (secretId) => secrets.create({ ...universe, secretId, secret: secretId }), {
        concurrency: "unbounded"
      })
      expect(asked(emulator).filter((it) => it === "secrets.getPublicKey").length).toBe(1)
      expect(Object.keys(opened(emulator)).length).toBe(20)
      expect((yield* secrets.getPublicKey(universe)).keyId).toBe("key-9000001-1")
    })
  )

  scenario("is fetched anew for a change, too", (secrets, emulator) =>
    Effect.gen(function* () {
      yield* secrets.create({ ...address, secret: "1" })
      emulator.seed.secrets.rotateKey(9000001)
      yield* secrets.update({ ...address, secret: "2" })
      expect(opened(emulator)).toMatchObject({ api_key: ["2", undefined] })
    })
  )

  scenario("is fetched anew when the server takes it no more", (secrets, emulator) =>
    Effect.gen(function* () {
      yield* secrets.create({ ...address, secret: "1" })
      emulator.seed.secrets.rotateKey(9000001)
      const ids = ["a", "b", "c"]
      yield* Effect.forEach(ids, (secretId) => secrets.create({ ...universe, secretId, secret: secretId }), {
        concurrency: "unbounded"
      })
      yield* secrets.update({ ...address, secret: "2" })
      expect(opened(emulator)).toMatchObject({ api_key: ["2", undefined], a: ["a", undefined], c: ["c", undefined] })
      expect(asked(emulator).filter((it) => it === "secrets.getPublicKey").length).toBeLessThanOrEqual(4)
    })
  )

  scenario("is not to blame for another refusal", (secrets, emulator) =>
    Effect.gen(function* () {
      const fault = Faults.status(400)
      emulator.faults.add({ fault, operation: "secrets.create" })
      expect(yield* tagOf(secrets.create({ ...address, secret: "1" }))).toBe("InvalidRequest")
      expect(asked(emulator)).toEqual(["secrets.getPublicKey", "secrets.create", "secrets.getPublicKey"])
    })
  )

  scenario("is asked for again after it could not be read", (secrets, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ fault: Faults.status(403), operation: "secrets.getPublicKey" })
      expect(yield* tagOf(secrets.create({ ...address, secret: "1" }))).toBe("PermissionDenied")
      yield* secrets.create({ ...address, secret: "1" })
    })
  )
})

describe("secrets", () => {
  scenario("are listed without what is secret", (secrets, emulator) =>
    Effect.gen(function* () {
      for (let index = 0; index < 25; index++) {
        yield* secrets.create({ ...universe, secretId: `s${index}`, secret: "hush", domain: "*" })
      }
      const all = yield* Stream.runCollect(secrets.list({ ...universe, pageSize: 10 }))
      expect(all.map(({ domain, id }) => [id, domain])).toEqual(
        Array.from({ length: 25 }, (_, index) => [`s${index}`, "*"])
      )
      expect(
        JSON.stringify([all, emulator.export({ secrets: false }), emulator.log()], (_, value) =>
          typeof value === "bigint" ? String(value) : value
        )
      ).not.toContain("hush")
    })
  )

  scenario("are their owner's only", (secrets, emulator) =>
    Effect.gen(function* () {
      emulator.seed.apiKeys.add({ key: "other", owner: "users/157" })
      expect(
        yield* failure(Credentials.with(Stream.runCollect(secrets.list(universe)), Credentials.apiKey("other")))
      ).toMatchObject({ _tag: "PermissionDenied", scopes: ["universe.secret:read"] })
    })
  )

  scenario("are no more than 500", (secrets, emulator) =>
    Effect.gen(function* () {
      yield* secrets.create({ ...address, secret: "1" })
      const state = emulator.world.secrets.get("9000001")?.secrets
      const one = state?.get("api_key")
      for (let index = 0; index < 499 && one !== undefined; index++)
        state?.set(`s${index}`, { ...one, id: `s${index}` })
      expect(yield* tagOf(secrets.create({ ...universe, secretId: "more", secret: "1" }))).toBe("InvalidRequest")
    })
  )
})

describe("what is sent", () => {
  it.effect("is opened by libsodium", () =>
    Effect.gen(function* () {
      yield* Effect.promise(() => sodium.ready)
      const { privateKey, publicKey } = sodium.crypto_box_keypair()
      const bodies: Array<{ readonly secret: string; readonly key_id: string }> = []
      const base64 = sodium.base64_variants.ORIGINAL
      const fetch = async (url: string, init: RequestInit) => {
        if (url.endsWith("/public-key")) {
          return Response.json({ id: "public-key", secret: sodium.to_base64(publicKey, base64), key_id: "k" })
        }
        bodies.push(JSON.parse(String(init.body)))
        return Response.json({ id: "api_key", key_id: "k" }, { status: 201 })
      }
      const client = OpenCloud.layer({ credentials: Credentials.apiKey("key"), fetch })
      yield* Secrets.use((secrets) => secrets.create({ ...address, secret: "für 🦊" })).pipe(
        Effect.provide(Layer.provide(Secrets.layer, client))
      )
      const [body] = bodies
      expect(body).toMatchObject({ id: "api_key", key_id: "k" })
      const box = sodium.from_base64(body?.secret ?? "", base64)
      expect(sodium.to_string(sodium.crypto_box_seal_open(box, publicKey, privateKey))).toBe("für 🦊")
    })
  )

  it.effect("is nothing when the key is none", () =>
    Effect.gen(function* () {
      for (const secret of ["", "AAAA", "!", btoa("\0".repeat(32))]) {
        const client = OpenCloud.layer({
          credentials: Credentials.apiKey("key"),
          fetch: async () => Response.json({ id: "public-key", secret, key_id: "k" })
        })
        const create = Secrets.use((secrets) => secrets.create({ ...address, secret: "x" }))
        expect(yield* failure(create.pipe(Effect.provide(Layer.provide(Secrets.layer, client))))).toMatchObject({
          _tag: "UnexpectedResponse",
          operation: "secrets.getPublicKey"
        })
      }
    })
  )
})
