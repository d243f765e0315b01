/** Answers of memory stores that Roblox documents one way and may give another: the emulator gives each. */
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import type { EmulatorOptions } from "../../src/emulator/Emulator.ts"
import { make, universe } from "../emulator/http.ts"

const run = <A>(effect: Effect.Effect<A>) => Effect.runPromise(effect)

const dialect = (answers: NonNullable<EmulatorOptions["dialect"]>) => make({ dialect: answers })

const queue = `${universe}/memory-store/queues/q/items`
const map = `${universe}/memory-store/sorted-maps/m/items`

describe("memory stores", () => {
  it("E1: a read has an id also when the queue is empty", () =>
    run(
      Effect.gen(function* () {
        const { get } = yield* make()
        expect((yield* get(`${queue}:read`)).json).toEqual({ id: expect.any(String), queueItems: [] })
        const other = yield* dialect({ "memoryStores.emptyQueue": "none" })
        const reply = yield* other.get(`${queue}:read`)
        expect([reply.status, reply.text]).toEqual([204, ""])
      })
    ))

  it("E1b: too few items for all or nothing are no items", () =>
    run(
      Effect.gen(function* () {
        const read = `${queue}:read?count=2&allOrNothing=true`
        const { get, post } = yield* make()
        yield* post(queue, { data: 1 })
        expect((yield* get(read)).json).toEqual({ id: expect.any(String), queueItems: [] })
        const other = yield* dialect({ "memoryStores.allOrNothing": "notFound" })
        expect((yield* other.get(read)).status).toBe(404)
      })
    ))

  it("E2: a queue takes no null", () =>
    run(
      Effect.gen(function* () {
        const { post } = yield* make()
        const reply = yield* post(queue, { data: null })
        expect([reply.status, reply.json.code]).toEqual([400, "INVALID_ARGUMENT"])
        expect((yield* post(queue, { data: [null] })).status).toBe(200)
      })
    ))

  it("E3: ids stand in paths as in a URL, and a single read says memory-stores", () =>
    run(
      Effect.gen(function* () {
        const { get, post } = yield* make()
        const at = (mount: string, id: string) => `cloud/v2/universes/9000001/${mount}/sorted-maps/m/items/${id}`
        const made = yield* post(`${map}?id=${encodeURIComponent("name::id/é")}`, { value: 1 })
        expect(made.json).toMatchObject({ id: "name::id/é", path: at("memory-store", "name%3A%3Aid%2F%C3%A9") })
        const got = yield* get(`${map}/${encodeURIComponent("name::id/é")}`)
        expect(got.json.path).toBe(at("memory-stores", "name%3A%3Aid%2F%C3%A9"))
        expect((yield* get(map)).json.items).toMatchObject([{ path: at("memory-store", "name%3A%3Aid%2F%C3%A9") }])
        const other = yield* dialect({ "memoryStores.itemPath": "raw" })
        expect((yield* other.post(`${map}?id=name::id`, { value: 1 })).json.path).toBe(at("memory-store", "name::id"))
      })
    ))

  it("E3: items of queues are named by their paths alone", () =>
    run(
      Effect.gen(function* () {
        const { get, post } = yield* make()
        const added = yield* post(queue, { data: 1 })
        expect(Object.keys(added.json)).toEqual(["path", "data", "priority", "expireTime"])
        const { json } = yield* get(`${queue}:read`)
        expect(json.queueItems).toEqual([added.json])
        const other = yield* dialect({ "memoryStores.queueItemId": "given" })
        const named = (yield* other.post(queue, { data: 1 })).json
        expect(named.path).toMatch(new RegExp(`/items/${String(named.id)}$`))
      })
    ))

  it("E4: what an item does not have is null", () =>
    run(
      Effect.gen(function* () {
        const { get, post } = yield* make()
        expect((yield* post(`${map}?id=a`, { value: 1 })).json).toMatchObject({ id: "a", numericSortKey: null })
        expect((yield* get(map)).json).toMatchObject({ items: [{ numericSortKey: null }], nextPageToken: null })
        expect((yield* post(`${map}?id=b`, { value: 1, numericSortKey: 2 })).json.numericSortKey).toBe(2)
        const other = yield* dialect({ "memoryStores.absentFields": "absent" })
        expect(Object.keys((yield* other.post(`${map}?id=a`, { value: 1 })).json)).not.toContain("numericSortKey")
      })
    ))

  it.each([
    [undefined, { asc: "ab", desc: "ba", id: 400, "id desc": 400, ID: 400 }],
    ["id", { asc: 400, desc: 400, id: "ab", "id desc": "ba" }],
    ["both", { asc: "ab", desc: "ba", id: "ab", "id desc": "ba", "desc id": 400 }]
  ] as const)("E5: lists are ordered by words: %s", (order, expected) =>
    run(
      Effect.gen(function* () {
        const { get, post } = yield* dialect(order === undefined ? {} : { "memoryStores.order": order })
        for (const id of ["a", "b"]) yield* post(`${map}?id=${id}`, { value: 1 })
        for (const [word, ids] of Object.entries(expected)) {
          const { json, status } = yield* get(`${map}?maxPageSize=9&orderBy=${encodeURIComponent(word)}`)
          const items = json.items as ReadonlyArray<{ readonly id: string }> | undefined
          expect([word, status === 200 ? items?.map(({ id }) => id).join("") : status]).toEqual([word, ids])
        }
      })
    )
  )

  it("E7: a change without a value keeps it, and answers without the item's id", () =>
    run(
      Effect.gen(function* () {
        const { get, patch, post } = yield* make()
        yield* post(`${map}?id=a`, { value: { kept: true }, numericSortKey: 3 })
        const changed = yield* patch(`${map}/a`, { ttl: "60s" })
        expect(changed.json).toMatchObject({
          path: "cloud/v2/universes/9000001/memory-store/sorted-maps/m/items/",
          value: { kept: true },
          numericSortKey: null
        })
        expect(Object.keys(changed.json)).not.toContain("id")
        expect((yield* get(`${map}/a`)).json.value).toEqual({ kept: true })
        expect((yield* patch(`${map}/b?allowMissing=true`, { ttl: "60s" })).status).toBe(400)
      })
    ))

  it("E7: and the other ways, as a test may set them", () =>
    run(
      Effect.gen(function* () {
        const strict = yield* dialect({
          "memoryStores.patchWithoutValue": "refused",
          "memoryStores.patchedItemId": "given"
        })
        yield* strict.post(`${map}?id=a`, { value: 1 })
        expect((yield* strict.patch(`${map}/a`, { ttl: "60s" })).status).toBe(400)
        const named = (yield* strict.patch(`${map}/a`, { value: 2 })).json
        expect(named).toMatchObject({ id: "a", path: expect.stringMatching(/\/items\/a$/) })
        const keeping = yield* dialect({ "memoryStores.patchWithoutSortKey": "keeps" })
        yield* keeping.post(`${map}?id=a`, { value: 1, stringSortKey: "s" })
        expect((yield* keeping.patch(`${map}/a`, { value: 2 })).json.stringSortKey).toBe("s")
      })
    ))

  it("E8: a flush says an operation of the universe, and null until it is done", () =>
    run(
      Effect.gen(function* () {
        const { get, send } = yield* make()
        const { json } = yield* send("POST", `${universe}/memory-store:flush`)
        expect(json).toEqual({
          path: expect.stringMatching(/^cloud\/v2\/universes\/9000001\/operations\/[^/]+$/),
          done: null
        })
        const id = String(json.path).split("/").at(-1)
        expect((yield* get(`${universe}/memory-store/operations/${id}`)).json).toEqual(json)
        const other = yield* dialect({ "memoryStores.flushPath": "memoryStore" })
        const { path } = (yield* other.send("POST", `${universe}/memory-store:flush`)).json
        expect(path).toMatch(/\/memory-store\/operations\//)
        expect((yield* other.get(`/${String(path)}`)).status).toBe(200)
      })
    ))
})
