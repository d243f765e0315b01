/** The service of universes against the emulator, through public entries only. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Faults } from "effect-open-cloud/emulator"
import { Universes, universeFields } from "effect-open-cloud/Universes"
import document from "../../specs/families/universes.json" with { type: "json" }
import { generateSpeechAsset } from "../../src/generated/universes/operations.ts"
import { applied, asked, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(Universes, Universes.layer)
const universeId = 9000001
const discord = { title: "Talk to us", uri: "https://discord.gg/example" }

describe("settings", () => {
  scenario("are read, with owner and root place", (universes) =>
    Effect.gen(function* () {
      expect(yield* universes.get({ universeId })).toMatchObject({
        path: "universes/9000001",
        group: "groups/9000003",
        rootPlace: "universes/9000001/places/9000002",
        visibility: "PUBLIC"
      })
      expect(yield* tagOf(universes.get({ universeId: 1 }))).toBe("NotFound")
    })
  )

  scenario("change where they are given, and nowhere else", (universes, emulator) =>
    Effect.gen(function* () {
      const before = yield* universes.get({ universeId })
      const after = yield* universes.update({
        universeId,
        voiceChatEnabled: true,
        vrEnabled: undefined,
        privateServerPriceRobux: 0
      })
      expect(after).toEqual({
        ...before,
        updateTime: after.updateTime,
        voiceChatEnabled: true,
        privateServerPriceRobux: 0
      })
      expect(emulator.log().at(-1)?.input.updateMask).toBe("voiceChatEnabled,privateServerPriceRobux")
    })
  )

  scenario("are cleared by null", (universes) =>
    Effect.gen(function* () {
      yield* universes.update({ universeId, discordSocialLink: discord, privateServerPriceRobux: 25 })
      const cleared = yield* universes.update({ universeId, discordSocialLink: null, privateServerPriceRobux: null })
      expect(cleared).not.toHaveProperty("discordSocialLink")
      expect(cleared).not.toHaveProperty("privateServerPriceRobux")
    })
  )

  scenario("have links with title and uri in their places (rblx-open-cloud swaps them)", (universes) =>
    Effect.gen(function* () {
      yield* universes.update({ universeId, discordSocialLink: discord })
      expect((yield* universes.get({ universeId })).discordSocialLink).toEqual(discord)
    })
  )

  scenario("are not sent when there is nothing to change, or a name with a typing error", (universes, emulator) =>
    Effect.gen(function* () {
      const odd = { universeId, voiceChatEnable: true }
      for (const call of [
        universes.update({ universeId }),
        universes.update({ universeId, vrEnabled: undefined }),
        universes.update(odd),
        universes.update({ universeId: "../1", vrEnabled: true })
      ]) {
        expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
      }
      expect(emulator.log()).toEqual([])
    })
  )

  it("are those that the interface lets anybody write", () => {
    const { properties } = document.components.schemas.Universe
    const writable = Object.entries(properties)
      .filter(([, property]) => !["readOnly", "writeOnly", "x-immutable"].some((mark) => mark in property))
      .map(([name]) => name)
    expect(writable.filter((name) => name !== "path").sort()).toEqual([...universeFields].sort())
  })

  scenario("survive failures of the server and lost answers", (universes, emulator) =>
    Effect.gen(function* () {
      for (const fault of [Faults.rateLimited(), Faults.status(503), Faults.resetAfter, Faults.htmlPage()]) {
        emulator.faults.add({ operation: "universes.update", times: 1, fault })
        yield* universes.update({ universeId, vrEnabled: true })
      }
      expect((yield* universes.get({ universeId })).vrEnabled).toBe(true)
    })
  )
})

describe("a universe", () => {
  scenario("is made private and public again", (universes, emulator) =>
    Effect.gen(function* () {
      expect(yield* universes.deactivate({ universeId })).toBeUndefined()
      expect((yield* universes.get({ universeId })).visibility).toBe("PRIVATE")
      yield* universes.activate({ universeId })
      yield* universes.activate({ universeId })
      expect((yield* universes.get({ universeId })).visibility).toBe("PUBLIC")
      expect(applied(emulator, "universes.activate")).toBe(1)
    })
  )

  scenario("tells who may manage it, several at once", (universes, emulator) =>
    Effect.gen(function* () {
      expect(yield* universes.getPermissions({ universeId })).toEqual({ canManage: true, canCloudEdit: true })
      expect(yield* universes.batchGetPermissions({ universeIds: [universeId, 1, "2"] })).toEqual([
        { universeId: "9000001", canManage: true, canCloudEdit: true }
      ])
      expect(yield* universes.batchGetPermissions({ universeIds: [] })).toEqual([])
      expect(asked(emulator)).toHaveLength(2)
    })
  )
})

describe("texts", () => {
  scenario("are translated", (universes) =>
    Effect.gen(function* () {
      expect(
        yield* universes.translateText({ universeId, text: "Hi", targetLanguageCodes: ["fr-fr", "de-de"] })
      ).toEqual({
        sourceLanguageCode: "en-us",
        translations: { "fr-fr": "[fr-fr] Hi", "de-de": "[de-de] Hi" }
      })
      expect(yield* tagOf(universes.translateText({ universeId, text: "Hi", targetLanguageCodes: ["xx"] }))).toBe(
        "InvalidRequest"
      )
    })
  )

  scenario("are spoken, by an operation that can be kept as JSON", (universes) =>
    Effect.gen(function* () {
      const handle = yield* universes.generateSpeechAsset({ universeId, text: "Hello", speechStyle: { pitch: 1 } })
      const reference = JSON.parse(JSON.stringify(handle.reference))
      expect(reference.operation).toBe(generateSpeechAsset.id)
      expect(yield* handle.await()).toEqual({ assetId: "7000000001", remainingQuota: 99 })
    })
  )

  scenario("that are moderated end the operation with an error (rblx-open-cloud: KeyError)", (universes) =>
    Effect.gen(function* () {
      const handle = yield* universes.generateSpeechAsset({ universeId, text: "moderated words" })
      expect(yield* failure(handle.await())).toMatchObject({
        _tag: "ContentModerated",
        code: "3",
        serverMessage: "The text did not pass moderation."
      })
    })
  )

  scenario("are polled after pauses (rblx-open-cloud polls without any)", (universes, emulator) =>
    Effect.gen(function* () {
      emulator.world.experiences.speechMillis = 60_000
      yield* (yield* universes.generateSpeechAsset({ universeId, text: "Hello" })).await()
      const times = emulator.log().map(({ time }) => time)
      expect(times.slice(1).every((time, index) => time - (times[index] ?? 0) >= 500)).toBe(true)
      expect(times.length).toBeLessThan(15)
    })
  )

  scenario("are not spoken twice when the answer was lost", (universes, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "universes.generateSpeechAsset", times: 1, fault: Faults.resetAfter })
      expect(yield* failure(universes.generateSpeechAsset({ universeId, text: "Hello" }))).toMatchObject({
        _tag: "TransportError",
        outcome: "unknown"
      })
      expect(applied(emulator, "universes.generateSpeechAsset")).toBe(1)
    })
  )
})
