import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { make, universe } from "../emulator/http.ts"

const run = <A>(effect: Effect.Effect<A>) => Effect.runPromise(effect)

const v1 = "/datastores/v1/universes/9000001/standard-datastores"
const map = `${universe}/memory-store/sorted-maps/m/items`

describe("names", () => {
  it("E16: query names of the v1 data stores are read without regard to case", () =>
    run(
      Effect.gen(function* () {
        const { emulator, get } = yield* make()
        emulator.seed.dataStores.put({ dataStoreId: "r", id: "one", value: 1 })
        emulator.seed.dataStores.put({ dataStoreId: "r", scope: "other", id: "two", value: 2 })
        const own = yield* get(`${v1}/datastore/entries?datastoreName=r`)
        expect(own.json.keys).toHaveLength(1)
        const all = yield* get(`${v1}/datastore/entries?dataStoreName=r&AllScopes=True`)
        expect(all.status).toBe(200)
        expect(all.json.keys).toHaveLength(2)
        const entry = yield* get(`${v1}/datastore/entries/entry?DATASTORENAME=r&EntryKey=one`)
        expect([entry.status, entry.text]).toEqual([200, "1"])
      })
    ))

  it("E16: a key that is good for one data store is held to it, however its name is written", () =>
    run(
      Effect.gen(function* () {
        const { emulator, get } = yield* make({ world: { keys: [{ key: "one-store", dataStores: ["r"] }] } })
        emulator.seed.dataStores.put({ dataStoreId: "other", id: "one", value: 1 })
        const reply = yield* get(`${v1}/datastore/entries/entry?DataStoreName=other&entryKey=one`, { key: "one-store" })
        expect(reply.status).toBe(403)
      })
    ))

  it("E16: a page token is good for the same query in another spelling", () =>
    run(
      Effect.gen(function* () {
        const { emulator, get } = yield* make()
        for (const id of ["a", "b", "c"]) emulator.seed.dataStores.put({ dataStoreId: "r", id, value: 1 })
        const first = yield* get(`${v1}/datastore/entries?datastoreName=r&limit=2`)
        const next = yield* get(`${v1}/datastore/entries?DatastoreName=r&Limit=2&Cursor=${first.json.nextPageCursor}`)
        expect(next.json.keys).toHaveLength(1)
      })
    ))

  it("E6: fields of map and queue items are read without regard to case, and what they hold is let alone", () =>
    run(
      Effect.gen(function* () {
        const { get, patch, post } = yield* make()
        const written = yield* patch(`${map}/p?AllowMissing=true`, {
          Value: { Value: 1, Nested: { Ttl: 2 } },
          Ttl: "60s"
        })
        expect(written.status).toBe(200)
        expect((yield* get(`${map}/p`)).json.value).toEqual({ Value: 1, Nested: { Ttl: 2 } })
        const item = yield* post(`${universe}/memory-store/queues/q/items`, { Data: { Data: 1 }, Priority: 3 })
        expect(item.json).toMatchObject({ data: { Data: 1 }, priority: 3 })
        expect((yield* post(`${map}?Id=k`, { VALUE: "v", string_sort_key: "a" })).json).toMatchObject({
          stringSortKey: "a"
        })
      })
    ))

  it("E6: the last of two spellings of one field counts", () =>
    run(
      Effect.gen(function* () {
        const { patch } = yield* make()
        const written = yield* patch(`${map}/p?allowMissing=true`, `{"value":1,"Value":2}`)
        expect(written.json.value).toBe(2)
      })
    ))

  it("E20: parameters of notifications take both names of a field, and null for one that is not there", () =>
    run(
      Effect.gen(function* () {
        const { emulator, post } = yield* make({ quotas: { enabled: false } })
        const send = (parameters: unknown) =>
          post("/cloud/v2/users/160/notifications", {
            source: { universe: "universes/9000001" },
            payload: { message_id: "m1", type: "MOMENT", parameters }
          })
        const good = [
          { n: { int64_value: 5 } },
          { n: { int64Value: "5" } },
          { n: { string_value: "x" } },
          { n: { stringValue: "x", int64Value: null } },
          { int64_value: { stringValue: "the key is the user's own" } },
          null
        ]
        for (const parameters of good) expect([parameters, (yield* send(parameters)).status]).toEqual([parameters, 200])
        const sent = emulator.world.users.get("160")?.notifications.map(({ payload }) => payload.parameters)
        expect(sent?.[0]).toEqual({ n: { int64Value: 5 } })
        expect(sent?.[4]).toEqual({ int64_value: { stringValue: "the key is the user's own" } })
        expect((yield* send({ n: { Int64Value: 5 } })).status).toBe(400)
        expect((yield* send({ n: { stringValue: "x", int64Value: 1 } })).status).toBe(400)
      })
    ))

  it("E20: masks in the names of the messages themselves", () =>
    run(
      Effect.gen(function* () {
        const { patch } = yield* make()
        const reply = yield* patch(`${universe}?update_mask=voiceChatEnabled`, { voice_chat_enabled: true })
        expect(reply.json.voiceChatEnabled).toBe(true)
      })
    ))

  it("E32: names of a form's parts are read without regard to case", () =>
    run(
      Effect.gen(function* () {
        const { emulator } = yield* make()
        const form = new FormData()
        form.append("Name", "A pass")
        form.append("DESCRIPTION", "of a kind")
        const reply = yield* Effect.promise(() =>
          emulator.fetch("https://apis.roblox.com/game-passes/v1/universes/9000001/game-passes", {
            method: "POST",
            headers: { "x-api-key": "emulator-key" },
            body: form
          })
        )
        expect(reply.status).toBe(200)
        expect(yield* Effect.promise(() => reply.json())).toMatchObject({ name: "A pass", description: "of a kind" })
      })
    ))

  it("E12: a mask names a part of a link, and the rest of it stays", () =>
    run(
      Effect.gen(function* () {
        const { get, patch } = yield* make()
        const both = "discordSocialLink.title,discordSocialLink.uri"
        const link = { title: "t", uri: "https://discord.gg/a" }
        expect((yield* patch(`${universe}?updateMask=${both}`, { discordSocialLink: link })).json).toMatchObject({
          discordSocialLink: link
        })
        yield* patch(`${universe}?updateMask=discordSocialLink.title`, { discordSocialLink: { title: "u" } })
        expect((yield* get(universe)).json.discordSocialLink).toEqual({ ...link, title: "u" })
        yield* patch(`${universe}?updateMask=${both}`, {})
        expect((yield* get(universe)).json.discordSocialLink).toBeUndefined()
        const strange = yield* patch(`${universe}?updateMask=discordSocialLink.colour`, { discordSocialLink: link })
        expect([strange.status, (yield* patch(`${universe}?updateMask=voiceChatEnabled.x`, {})).status]).toEqual([
          400, 400
        ])
      })
    ))
})

describe("no body", () => {
  it("E10: a request that has nothing to say needs no body", () =>
    run(
      Effect.gen(function* () {
        const { emulator, send } = yield* make()
        emulator.seed.dataStores.put({ dataStoreId: "r", id: "one", value: 1 })
        const group = "/cloud/v2/groups/9000003/join-requests"
        for (const path of [
          `${group}/160:accept`,
          `${group}/161:decline`,
          `${universe}/data-stores:snapshot`,
          `${universe}:restartServers`,
          `${universe}/memory-store:flush`
        ]) {
          expect([path, (yield* send("POST", path)).status]).toEqual([path, 200])
        }
        yield* send("DELETE", `${universe}/data-stores/r`)
        expect((yield* send("POST", `${universe}/data-stores/r:undelete`)).status).toBe(200)
      })
    ))

  it("E10: a queue's items are discarded by a read id in the query", () =>
    run(
      Effect.gen(function* () {
        const { get, post, send } = yield* make()
        const queue = `${universe}/memory-store/queues/q/items`
        yield* post(queue, { data: 1 })
        const { json } = yield* get(`${queue}:read`)
        expect((yield* send("POST", `${queue}:discard?readId=${json.id}`)).status).toBe(200)
        expect((yield* send("POST", `${queue}:discard`)).status).toBe(400)
      })
    ))

  it("E10: what has to say something is still told so", () =>
    run(
      Effect.gen(function* () {
        const { send } = yield* make()
        const refused = [
          ["POST", `${universe}/data-stores/r/entries?id=a`],
          ["POST", `${map}?id=a`],
          ["POST", `${universe}:publishMessage`],
          ["POST", "/cloud/v2/users/160/notifications"],
          ["PATCH", "/legacy-groups/v1/groups/9000003/description"]
        ] as const
        for (const [method, path] of refused) expect([path, (yield* send(method, path)).status]).toEqual([path, 400])
      })
    ))
})
