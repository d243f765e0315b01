/** What the guides say of smaller families, by plain requests. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import type { EmulatorOptions } from "../../src/emulator/Emulator.ts"

import { form, make, picture, type Reply, universe } from "../emulator/http.ts"

const begin = (options: EmulatorOptions = {}) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(Date.parse("2026-03-02T23:30:00Z"))
    return yield* make(options)
  })

const codeOf = ({ json, status }: Reply) => [
  status,
  (json.errors as ReadonlyArray<{ code: number }> | undefined)?.[0]?.code
]

describe("team create", () => {
  it.effect("TC-1: has 400 and 5 for a bad place, 400 and 1 for a bad universe, and 403 and 4 where it is off", () =>
    Effect.gen(function* () {
      const { emulator, get } = yield* begin()
      const members = (place: number) => get(`/legacy-develop/v1/places/${place}/teamcreate/active_session/members`)
      assert.deepStrictEqual(codeOf(yield* members(1)), [400, 5])
      assert.deepStrictEqual(codeOf(yield* get("/legacy-develop/v1/universes/1/teamcreate")), [400, 1])
      assert.strictEqual((yield* members(9000002)).status, 200)
      emulator.world.teamCreate.enabled.delete("9000001")
      assert.deepStrictEqual(codeOf(yield* members(9000002)), [403, 4])
    })
  )
})

describe("a restriction", () => {
  it.effect("UR-1: of the universe is one of every place, also where the place's own has ended", () =>
    Effect.gen(function* () {
      const { emulator, get } = yield* begin()
      const at = { universeId: 9000001, userId: 160, startTime: Date.parse("2026-03-01T00:00:00Z") }
      emulator.seed.userRestrictions.restrict({ ...at, placeId: 9000002, duration: "1 hour", displayReason: "place" })
      emulator.seed.userRestrictions.restrict({ ...at, displayReason: "universe" })
      const { json } = yield* get(`${universe}/places/9000002/user-restrictions/160`)
      assert.deepInclude(json.gameJoinRestriction as object, {
        active: true,
        inherited: true,
        displayReason: "universe"
      })
    })
  )

  it.effect("UR-1: of a place that is active is its own", () =>
    Effect.gen(function* () {
      const { emulator, get } = yield* begin()
      const at = { universeId: 9000001, userId: 160, startTime: Date.parse("2026-03-01T00:00:00Z") }
      emulator.seed.userRestrictions.restrict({ ...at, placeId: 9000002, displayReason: "place" })
      emulator.seed.userRestrictions.restrict({ ...at, displayReason: "universe" })
      const { json } = yield* get(`${universe}/places/9000002/user-restrictions/160`)
      assert.deepInclude(json.gameJoinRestriction as object, { inherited: false, displayReason: "place" })
    })
  )
})

it.effect("PL-1: a place that is not the universe's cannot be published to it: 409", () =>
  Effect.gen(function* () {
    const { post } = yield* begin({ world: { universes: [{ id: 5, places: [6] }] } })
    const publish = (place: number) =>
      post(`/universes/v1/9000001/places/${place}/versions?versionType=Published`, "<roblox!", {
        headers: { "content-type": "application/octet-stream" }
      })
    assert.strictEqual((yield* publish(6)).status, 409)
    assert.strictEqual((yield* publish(9000002)).status, 200)
  })
)

describe("an instance", () => {
  const script = "10000000-0000-4000-8000-000000000004"
  const path = `${universe}/places/9000002/instances/${script}`
  const change = { engineInstance: { Details: { Script: { Source: "print(1)" } } } }

  const outcome = (before: (http: Effect.Success<ReturnType<typeof begin>>) => Effect.Effect<unknown>) =>
    Effect.gen(function* () {
      const http = yield* begin()
      yield* before(http)
      const { json, status } = yield* http.patch(`${path}?updateMask=engineInstance.Details.Script.Source`, change)
      yield* TestClock.adjust("5 seconds")
      const operation = (yield* http.get(`/cloud/v2/${json.path}`)).json
      return [status, (operation.error as { readonly message: string } | undefined)?.message]
    })

  it.effect("IN-1: is changed where Team Create is on, and fails inside the operation where it is off", () =>
    Effect.gen(function* () {
      const on = ({ emulator }: Effect.Success<ReturnType<typeof begin>>) =>
        Effect.sync(() => emulator.seed.experiences.setTeamCreate(true, 9000002))
      assert.deepStrictEqual(yield* outcome(on), [200, undefined])
      const off = yield* outcome(({ emulator }) => Effect.sync(() => emulator.world.teamCreate.enabled.clear()))
      assert.deepStrictEqual(off, [200, "The place has no session of Team Create."])
    })
  )

  for (const why of ["open in Studio", "part of a package"]) {
    it.effect(`IN-1: that is ${why} fails inside the operation`, () =>
      Effect.gen(function* () {
        const busy = yield* outcome((http) =>
          Effect.map(http.get(path), () =>
            http.emulator.world.experiences.places.get("9000002")?.busyScripts.set(script, why)
          )
        )
        assert.deepStrictEqual(busy, [200, `The script is ${why}.`])
      })
    )
  }
})

describe("a Luau task", () => {
  const run = Effect.gen(function* () {
    const http = yield* begin()
    const logs = Array.from({ length: 500 }, (_, index) => `${index}`.padEnd(1024, "."))
    http.emulator.seed.luauExecution.onScript(() => ({ logs, millis: 240_000 }))
    const { json } = yield* http.post(`${universe}/places/9000002/luau-execution-session-tasks`, { script: "x" })
    return { ...http, task: `/cloud/v2/${json.path}` }
  })

  it.effect("LU-1: keeps the last 450 KB of its logs", () =>
    Effect.gen(function* () {
      const { get, task } = yield* run
      yield* TestClock.adjust("5 minutes")
      const { json } = yield* get(`${task}/logs`)
      const messages = (
        json.luauExecutionSessionTaskLogs as ReadonlyArray<{ messages: ReadonlyArray<string> }>
      ).flatMap((it) => it.messages)
      assert.strictEqual(messages.length, 450)
      assert.strictEqual(messages.at(-1)?.slice(0, 3), "499")
    })
  )

  it.effect("LU-1: is kept for a day from its end on", () =>
    Effect.gen(function* () {
      const { get, task } = yield* run
      yield* TestClock.adjust("24 hours")
      assert.strictEqual((yield* get(task)).status, 200)
      yield* TestClock.adjust("242 seconds")
      assert.strictEqual((yield* get(task)).status, 404)
    })
  )
})

describe("secrets", () => {
  it.effect("SE-1: are deleted with 200", () =>
    Effect.gen(function* () {
      const { emulator, get, remove } = yield* begin()
      yield* get(`${universe}/secrets/public-key`)
      const own = emulator.world.secrets.get("9000001")
      own?.secrets.set("a", { id: "a", value: "", domain: undefined, createTime: 0, updateTime: 0 })
      assert.strictEqual((yield* remove(`${universe}/secrets/a`)).status, 200)
      assert.strictEqual((yield* remove(`${universe}/secrets/a`)).status, 404)
    })
  )

  it.effect("SE-2: are the owner's, or also those of members with the permission", () =>
    Effect.gen(function* () {
      const read = (options: EmulatorOptions) =>
        Effect.gen(function* () {
          const { get } = yield* begin({
            world: {
              groups: [
                {
                  id: 77,
                  owner: 158,
                  roles: [
                    { name: "Guest", rank: 0 },
                    { name: "Builder", rank: 5, permissions: ["manageGroupUniverses"] },
                    { name: "Owner", rank: 255, permissions: "all" }
                  ],
                  members: [{ user: 159, roles: ["Builder"] }]
                }
              ],
              universes: [{ id: 5, owner: "groups/77" }],
              keys: [{ key: "builder", owner: "users/159" }]
            },
            ...options
          })
          return (yield* get("/cloud/v2/universes/5/secrets", { key: "builder" })).status
        })
      assert.strictEqual(yield* read({}), 403)
      assert.strictEqual(yield* read({ dialect: { "secrets.groupMembers": "permission" } }), 200)
    })
  )
})

describe("what is for sale", () => {
  const products = "/developer-products/v2/universes/9000001/developer-products"

  it.effect("MO-1: costs up to a thousand million Robux", () =>
    Effect.gen(function* () {
      const { post } = yield* begin()
      const put = (name: string, price: string) =>
        Effect.map(post(products, form({ name, price })), ({ status }) => status)
      assert.strictEqual(yield* put("a", "1000000000"), 200)
      assert.strictEqual(yield* put("b", "1000000001"), 400)
      assert.strictEqual(yield* put("c", "0"), 400)
    })
  )

  it.effect("MO-2: has an icon that is a JPEG, PNG or BMP of up to 512 by 512, and no TGA", () =>
    Effect.gen(function* () {
      const { post } = yield* begin({ quotas: { enabled: false } })
      const put = (name: string, imageFile: Blob) =>
        Effect.map(post(products, form({ name, imageFile })), ({ status }) => status)
      const size = (width: number) => {
        const bytes = new Uint8Array(24)
        bytes.set([0x89, 0x50, 0x4e, 0x47])
        new DataView(bytes.buffer).setUint32(16, width)
        return new Blob([bytes], { type: "image/png" })
      }
      for (const kind of ["png", "jpeg", "bmp"] as const) assert.strictEqual(yield* put(kind, picture(kind)), 200)
      assert.strictEqual(yield* put("tga", picture("tga")), 400)
      assert.deepStrictEqual([yield* put("512", size(512)), yield* put("513", size(513))], [200, 400])
    })
  )

  it.effect("MO-3: may wait for the payment of its renewal", () =>
    Effect.gen(function* () {
      const { emulator, get } = yield* begin()
      emulator.seed.monetization.addSubscription({ productId: "EXP-2", userId: 158, renewalPending: true })
      const { json } = yield* get(`${universe}/subscription-products/EXP-2/subscriptions/158`)
      assert.deepInclude(json, { state: "SUBSCRIBED_RENEWAL_PAYMENT_PENDING", active: true })
    })
  )
})

describe("badges", () => {
  const path = "/legacy-badges/v1/universes/9000001/badges"
  const badge = { name: "b", description: "", paymentSourceType: "1", expectedCost: "0" }

  it.effect("BA-1: are free five times in a day of UTC", () =>
    Effect.gen(function* () {
      const { post } = yield* begin()
      const create = Effect.map(post(path, form(badge)), codeOf)
      for (let count = 0; count < 5; count++) assert.deepStrictEqual(yield* create, [200, undefined])
      assert.deepStrictEqual(yield* create, [400, 18])
      // Half an hour later it is another day.
      yield* TestClock.adjust("30 minutes")
      assert.deepStrictEqual(yield* create, [200, undefined])
    })
  )

  const rows: ReadonlyArray<readonly [what: string, change: Record<string, string>, status: number, code: number]> = [
    ["without a name", { name: " " }, 400, 14],
    ["with a description that is too long", { description: "x".repeat(1001) }, 400, 15],
    ["with an unknown source of payment", { paymentSourceType: "3" }, 400, 16],
    ["with a moderated text", { name: "moderated" }, 403, 6],
    ["with another price", { expectedCost: "100" }, 400, 18]
  ]
  for (const [what, change, status, code] of rows) {
    it.effect(`BA-2: ${what} are refused with ${status} and ${code}`, () =>
      Effect.gen(function* () {
        const { post } = yield* begin()
        assert.deepStrictEqual(codeOf(yield* post(path, form({ ...badge, ...change }))), [status, code])
      })
    )
  }

  it.effect("BA-2: need Robux (17), a picture (11), and somebody who may (2)", () =>
    Effect.gen(function* () {
      const { emulator, patch, post } = yield* begin({
        dialect: { "badges.freeOfDay": 0 },
        world: { keys: [{ key: "elsewhere", universes: [1] }] }
      })
      emulator.world.badges.funds = 150
      const paid = { ...badge, expectedCost: "100" }
      assert.strictEqual((yield* post(path, form(paid))).status, 200)
      assert.deepStrictEqual(codeOf(yield* post(path, form(paid))), [403, 17])
      emulator.world.badges.funds = 1000
      assert.deepStrictEqual(codeOf(yield* post(path, form({ ...paid, files: new Blob(["text"]) }))), [400, 11])
      emulator.seed.badges.add({ id: 9200009 })
      const change = (body: object, key = "emulator-key") => patch("/legacy-badges/v1/badges/9200009", body, { key })
      assert.deepStrictEqual(codeOf(yield* change({ name: "x" }, "elsewhere")), [403, 2])
      assert.deepStrictEqual(codeOf(yield* change({ name: "" })), [400, 14])
      assert.deepStrictEqual(codeOf(yield* change({ name: "moderated" })), [400, 6])
    })
  )
})

it.effect("NO-1: a notification has launch data of at most 200 bytes", () =>
  Effect.gen(function* () {
    const { post } = yield* begin()
    const send = (user: number, launchData: string) =>
      Effect.map(
        post(`/cloud/v2/users/${user}/notifications`, {
          source: { universe: "universes/9000001" },
          payload: { type: "MOMENT", messageId: "m", joinExperience: { launchData } }
        }),
        ({ status }) => status
      )
    assert.strictEqual(yield* send(160, "ж".repeat(100)), 200)
    assert.strictEqual(yield* send(161, "ж".repeat(101)), 400)
  })
)

describe("speech", () => {
  const path = `${universe}:generateSpeechAsset`

  it.effect("SP-1: has a quota of the calendar month, and is refused beyond it", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-03-31T23:00:00Z"))
      const { emulator, get, post } = yield* make({ dialect: { "universes.speechOfMonth": 1 } })
      emulator.world.experiences.speechMillis = 0
      const speak = post(path, { text: "Hello" })
      const { json } = yield* speak
      const { json: done } = yield* get(`/assets/v1/${json.path}`)
      assert.strictEqual((done.response as { readonly remainingQuota: number }).remainingQuota, 0)
      assert.strictEqual((yield* speak).status, 429)
      yield* TestClock.adjust("1 hour")
      assert.strictEqual((yield* speak).status, 200)
    })
  )

  const rows: ReadonlyArray<readonly [what: string, body: object, status: number]> = [
    ["300 characters", { text: "x".repeat(300) }, 200],
    ["301 characters", { text: "x".repeat(301) }, 400],
    ["a pitch of 12", { text: "x", speechStyle: { pitch: -12 } }, 200],
    ["a pitch of 13", { text: "x", speechStyle: { pitch: 13 } }, 400],
    ["twice the speed", { text: "x", speechStyle: { speed: 2 } }, 200],
    ["a quarter of the speed", { text: "x", speechStyle: { speed: 0.25 } }, 400]
  ]
  for (const [what, body, status] of rows) {
    it.effect(`SP-1: with ${what} is answered with ${status}`, () =>
      Effect.gen(function* () {
        const { post } = yield* begin()
        assert.strictEqual((yield* post(path, body)).status, status)
      })
    )
  }
})

it.effect("TR1: nothing is said of a text that was filtered", () =>
  Effect.gen(function* () {
    const { post } = yield* begin()
    const translate = (text: string) =>
      Effect.map(
        post(`${universe}:translateText`, { text, targetLanguageCodes: ["de-de"] }),
        ({ json }) => json.translations
      )
    assert.deepStrictEqual(Object.keys((yield* translate("Hello")) as object), ["de-de"])
    assert.deepStrictEqual(yield* translate("moderated"), {})
  })
)

it.effect("MS-1: a message is as long as its letters, or as its bytes", () =>
  Effect.gen(function* () {
    const publish = (options: EmulatorOptions) =>
      Effect.gen(function* () {
        const { post } = yield* begin(options)
        return (yield* post(`${universe}:publishMessage`, { topic: "t", message: "ж".repeat(600) })).status
      })
    assert.strictEqual(yield* publish({}), 200)
    assert.strictEqual(yield* publish({ dialect: { "messaging.unit": "bytes" } }), 400)
  })
)
