/** The service of places against the emulator, through public entries only. */
import { Readable } from "node:stream"
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Faults } from "effect-open-cloud/emulator"
import { Places, placeFields } from "effect-open-cloud/Places"
import document from "../../specs/families/places.json" with { type: "json" }
import { applied, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(Places, Places.layer)
const place = { universeId: 9000001, placeId: 9000002 }

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const binary = (content = "") => bytes(`<roblox!\u0089\u00ff\r\n\u001a\n${content}`)
const xml = (content = "") => bytes(`<roblox version="4">${content}</roblox>`)

describe("settings", () => {
  scenario("change where they are given, and are cleared by null", (places, emulator) =>
    Effect.gen(function* () {
      yield* places.update({ ...place, description: "A place", serverSize: 12 })
      expect(yield* places.get(place)).toMatchObject({ description: "A place", serverSize: 12, root: true })
      yield* places.update({ ...place, description: null })
      expect(emulator.log().at(-1)?.input.updateMask).toBe("description")
      expect(yield* places.get(place)).toMatchObject({ description: "", serverSize: 12 })
    })
  )

  scenario("are not sent when there is nothing to change", (places, emulator) =>
    Effect.gen(function* () {
      const odd = { ...place, name: "x" }
      for (const call of [places.update(place), places.update(odd), places.get({ ...place, placeId: "a/b" })]) {
        expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
      }
      expect(emulator.log()).toEqual([])
    })
  )

  scenario("are refused while somebody edits the place", (places, emulator) =>
    Effect.gen(function* () {
      emulator.seed.experiences.setTeamCreate(true)
      expect(yield* tagOf(places.update({ ...place, serverSize: 5 }))).toBe("Conflict")
      expect(yield* failure(places.publish({ ...place, file: binary() }))).toMatchObject({
        _tag: "Conflict",
        serverMessage: "The place is being edited with Team Create."
      })
    })
  )

  it("are those that the interface lets anybody write", () => {
    const writable = Object.entries(document.components.schemas.Place.properties)
      .filter(([, property]) => !("readOnly" in property) && !("writeOnly" in property))
      .map(([name]) => name)
    expect(writable.filter((name) => name !== "path").sort()).toEqual([...placeFields].sort())
  })
})

describe("a file", () => {
  scenario("is published or saved as the next version", (places, emulator) =>
    Effect.gen(function* () {
      expect(yield* places.publish({ ...place, file: binary("one") })).toBe("3")
      expect(yield* places.save({ ...place, file: binary("two") })).toBe("4")
      expect(emulator.views.experiences.place().versions.map(({ published }) => published)).toEqual([
        true,
        true,
        true,
        false
      ])
    })
  )

  scenario("that is the latest already makes no other version", (places) =>
    Effect.gen(function* () {
      expect(yield* places.save({ ...place, file: binary("same") })).toBe("3")
      expect(yield* places.publish({ ...place, file: binary("same") })).toBe("3")
      expect(yield* places.publish({ ...place, file: binary("same") })).toBe("3")
    })
  )

  for (const [name, file, type] of [
    ["binary bytes", binary(), "application/octet-stream"],
    [
      "a blob of binary bytes, whatever its type",
      new Blob([binary()], { type: "text/plain" }),
      "application/octet-stream"
    ],
    ["XML (rblx-open-cloud calls it binary)", xml(), "application/xml"],
    ["a file with XML", new File([xml()], "place.rbxlx"), "application/xml"],
    [
      "what Files.file opens",
      { content: new Blob([xml()]), contentType: "", fileName: "place.rbxlx" },
      "application/xml"
    ],
    ["a stream", new Blob([binary()]).stream(), "application/octet-stream"],
    ["a stream of Node, a byte at a time", Readable.from([...xml()].map((byte) => Buffer.of(byte))), "application/xml"],
    ["XML after a byte order mark", bytes('\u00ef\u00bb\u00bf<?xml version="1.0"?><roblox/>'), "application/xml"]
  ] as const) {
    scenario(`is sent as what it is: ${name}`, (places, emulator) =>
      Effect.gen(function* () {
        yield* places.publish({ ...place, file })
        expect(emulator.views.experiences.place().versions.at(-1)?.contentType).toBe(type)
      })
    )
  }

  for (const [name, file] of [
    ["nothing", new Uint8Array()],
    ["text", bytes("hello")],
    ["a model", bytes("<robloxmodel")],
    ["an image", new Blob([bytes("\u0089PNG\r\n\u001a\n")])]
  ] as const) {
    scenario(`is not sent when it is ${name}`, (places, emulator) =>
      Effect.gen(function* () {
        expect(yield* failure(places.publish({ ...place, file }))).toMatchObject({
          _tag: "InvalidRequest",
          at: "file",
          outcome: "not-sent"
        })
        expect(emulator.log()).toEqual([])
      })
    )
  }

  scenario("is sent again after a 429, and goes out with the same content type", (places, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "places.publishVersion", times: 1, fault: Faults.rateLimited() })
      expect(yield* places.publish({ ...place, file: xml() })).toBe("3")
      expect(emulator.views.experiences.place().versions.at(-1)?.contentType).toBe("application/xml")
    })
  )

  scenario("is sent again when the connection was refused", (places, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "places.publishVersion", times: 1, fault: Faults.refused })
      expect(yield* places.publish({ ...place, file: binary() })).toBe("3")
    })
  )

  for (const [name, fault] of [
    ["a 503", Faults.status(503)],
    ["a lost answer", Faults.resetAfter],
    ["half an answer", Faults.truncated()]
  ] as const) {
    scenario(`is not sent again after ${name}`, (places, emulator) =>
      Effect.gen(function* () {
        emulator.faults.add({ operation: "places.publishVersion", times: 1, fault })
        expect(yield* failure(places.publish({ ...place, file: binary() }))).toMatchObject({ outcome: "unknown" })
        expect(emulator.log()).toHaveLength(1)
        expect(applied(emulator, "places.publishVersion")).toBeLessThan(2)
      })
    )
  }
})

describe("the history", () => {
  scenario("has every version once, latest first, page by page", (places) =>
    Effect.gen(function* () {
      for (let index = 0; index < 25; index++) yield* places.save({ ...place, file: binary(String(index)) })
      const versions = yield* Stream.runCollect(places.listVersionHistory({ placeId: place.placeId, pageSize: 10 }))
      expect(versions.map(({ versionNumber }) => versionNumber)).toEqual(
        Array.from({ length: 27 }, (_, index) => String(27 - index))
      )
      const few = yield* Stream.runCollect(places.listVersionHistory({ placeId: place.placeId, limit: 3 }))
      expect(few).toHaveLength(3)
    })
  )

  scenario("is filtered by notes, which can be written", (places) =>
    Effect.gen(function* () {
      const noted = yield* places.updateVersionNotes({ placeId: place.placeId, versionNumber: 2, title: "Release" })
      expect(noted).toMatchObject({ versionNumber: "2", title: "Release", hasNotes: true })
      const found = yield* Stream.runCollect(
        places.listVersionHistory({ placeId: place.placeId, hasNotes: true, searchTerm: "release" })
      )
      expect(found.map(({ versionNumber }) => versionNumber)).toEqual(["2"])
      const none = yield* Stream.runCollect(places.listVersionHistory({ placeId: place.placeId, isPublished: false }))
      expect(none).toEqual([])
      expect(yield* tagOf(places.updateVersionNotes({ placeId: place.placeId, versionNumber: 9, title: "x" }))).toBe(
        "NotFound"
      )
    })
  )

  scenario("needs notes to write any", (places, emulator) =>
    Effect.gen(function* () {
      expect(yield* tagOf(places.updateVersionNotes({ placeId: place.placeId, versionNumber: 1 }))).toBe(
        "InvalidRequest"
      )
      expect(emulator.log()).toEqual([])
    })
  )

  scenario("tells who has contributed", (places) =>
    Effect.gen(function* () {
      expect(yield* Stream.runCollect(places.listContributors({ placeId: place.placeId }))).toEqual(["156"])
    })
  )
})
