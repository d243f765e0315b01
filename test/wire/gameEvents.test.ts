/** Events as Roblox's document and guides describe them, by plain requests. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import type { EmulatorOptions } from "../../src/emulator/Emulator.ts"
import { make } from "../emulator/http.ts"

const beginning = Date.parse("2026-03-02T00:00:00Z")
const hour = 3_600_000
const at = (hours: number) => new Date(beginning + hours * hour).toISOString()
const events = "/virtual-events/v3/universes/9000001/game-events"
const event = (id: unknown) => `/virtual-events/v3/game-events/${id}`
const fest = { title: "Fest", subtitle: "All day", startTime: at(1), endTime: at(2) }

const begin = (options: EmulatorOptions = {}) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(beginning)
    const http = yield* make(options)
    const titles = (query = "") =>
      Effect.map(http.get(`${events}${query}`), ({ json }) =>
        (json.gameEvents as ReadonlyArray<{ title: string }>).map(({ title }) => title)
      )
    return { ...http, titles, create: (body: object = {}) => http.post(events, { ...fest, ...body }) }
  })

describe("an event", () => {
  it.effect("GE1: keeps what a change leaves out, and what it sets to null", () =>
    Effect.gen(function* () {
      const { create, get, patch } = yield* begin()
      const { json } = yield* create({ tagline: "Come", placeId: 9000002 })
      const { status } = yield* patch(event(json.id), {
        subtitle: null,
        tagline: null,
        placeId: null,
        title: "Festival"
      })
      assert.strictEqual(status, 200)
      const after = (yield* get(event(json.id))).json
      assert.deepStrictEqual(
        [after.title, after.subtitle, after.tagline, after.placeId],
        ["Festival", "All day", "Come", 9000002]
      )
      assert.strictEqual((yield* patch(event(json.id), {})).status, 200)
    })
  )

  for (const name of ["title", "subtitle", "startTime", "endTime"]) {
    it.effect(`GE2: needs its ${name}`, () =>
      Effect.gen(function* () {
        const { create } = yield* begin()
        assert.strictEqual((yield* create({ [name]: undefined })).status, 400)
        assert.strictEqual((yield* create({ [name]: null })).status, 400)
        assert.strictEqual((yield* create()).status, 200)
      })
    )
  }

  it.effect("GE3: is not put forward unless it is said", () =>
    Effect.gen(function* () {
      const { create } = yield* begin()
      assert.strictEqual((yield* create()).json.featuringStatus, "disabled")
      assert.strictEqual((yield* create({ featuringStatus: "enabled" })).json.featuringStatus, "enabled")
    })
  )

  it.effect("GE-5: is one of ten that have not ended", () =>
    Effect.gen(function* () {
      const { create } = yield* begin()
      for (let index = 0; index < 10; index++) assert.strictEqual((yield* create()).status, 200)
      assert.strictEqual((yield* create()).status, 403)
      yield* TestClock.adjust("2 hours")
      assert.strictEqual((yield* create({ startTime: at(3), endTime: at(4) })).status, 200)
      const few = yield* begin({ dialect: { "gameEvents.open": 1 } })
      yield* few.create()
      assert.strictEqual((yield* few.create()).status, 403)
    })
  )

  it.effect("GE-7: is hosted by a group that is named, where the caller may speak for it", () =>
    Effect.gen(function* () {
      const { create } = yield* begin({ world: { groups: [{ id: 77, owner: 158 }] } })
      assert.deepInclude((yield* create({ groupId: 9000003 })).json.host, { hostType: "group", hostId: 9000003 })
      assert.deepInclude((yield* create()).json.host, { hostType: "user", hostId: 156 })
      assert.strictEqual((yield* create({ groupId: 77 })).status, 403)
    })
  )
})

describe("lists", () => {
  const three = Effect.gen(function* () {
    const http = yield* begin()
    for (const index of [1, 2, 3]) {
      yield* http.create({ title: `e${index}`, startTime: at(index), endTime: at(index + 0.5) })
    }
    return http
  })

  it.effect("GE-6: leave out what has ended only where no end is asked for", () =>
    Effect.gen(function* () {
      const { titles } = yield* three
      yield* TestClock.setTime(beginning + 2.7 * hour)
      assert.deepStrictEqual(yield* titles(), ["e3"])
      assert.deepStrictEqual(yield* titles(`?endsBefore=${at(3)}`), ["e1", "e2"])
      assert.deepStrictEqual(yield* titles(`?endsAfter=${at(2)}`), ["e2", "e3"])
    })
  )

  it.effect("GE4: go back with the token of the page before, which `reverse` says of it", () =>
    Effect.gen(function* () {
      const { get, titles } = yield* three
      const first = (yield* get(`${events}?pageSize=2`)).json
      const second = (yield* get(`${events}?pageSize=2&pageToken=${first.nextPageToken}`)).json
      assert.strictEqual(second.nextPageToken, "")
      assert.deepStrictEqual(yield* titles(`?pageSize=2&pageToken=${second.previousPageToken}&reverse=true`), [
        "e1",
        "e2"
      ])
      // Without a token it changes nothing.
      assert.deepStrictEqual(yield* titles("?reverse=true"), ["e1", "e2", "e3"])
    })
  )
})
