import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import type { EmulatorOptions } from "../../src/emulator/Emulator.ts"
import { make, universe } from "../emulator/http.ts"

const run = <A>(effect: Effect.Effect<A>) => Effect.runPromise(effect)

const dialect = (answers: NonNullable<EmulatorOptions["dialect"]>) => make({ dialect: answers })

const queue = `${universe}/memory-store/queues/q/items`
const map = `${universe}/memory-store/sorted-maps/m/items`

describe("nothing to say", () => {
  const deletions = Effect.fnUntraced(function* ({ get, post, send }: Effect.Success<ReturnType<typeof make>>) {
    yield* post(`${universe}/data-stores/r/entries?id=k`, { value: 1 })
    const v1 = "/ordered-data-stores/v1/universes/9000001/orderedDataStores/Wins/scopes/global/entries"
    const v2 = `${universe}/ordered-data-stores/Wins/scopes/global/entries`
    yield* post(`${map}?id=a`, { value: 1 })
    yield* post(queue, { data: 1 })
    const { json } = yield* get(`${queue}:read`)
    return {
      empty: [
        yield* send("DELETE", `${universe}/data-stores/r/entries/k`),
        yield* send("DELETE", `${v1}/Player_156`),
        yield* send("DELETE", `${v2}/Player_157`),
        yield* send("POST", "/cloud/v2/groups/9000003/join-requests/160:accept"),
        yield* send("POST", "/cloud/v2/groups/9000003/join-requests/161:decline")
      ],
      item: yield* send("DELETE", `${map}/a`),
      discard: yield* post(`${queue}:discard`, { readId: json.id })
    }
  })

  it("E17: an empty message is {} as JSON, and no body in the memory stores", () =>
    run(
      Effect.gen(function* () {
        const { discard, empty, item } = yield* deletions(yield* make())
        for (const { headers, status, text } of empty) {
          expect([status, text, headers.get("content-type")]).toEqual([200, "{}", "application/json; charset=utf-8"])
        }
        for (const { headers, status, text } of [item, discard]) {
          expect([status, text, headers.get("content-type")]).toEqual([200, "", null])
        }
      })
    ))

  it("E17: the other way round, as a test may set it", () =>
    run(
      Effect.gen(function* () {
        const other = yield* dialect({ "http.emptyBody": "none", "memoryStores.deletedBody": "object" })
        const { discard, empty, item } = yield* deletions(other)
        expect(empty.map(({ text }) => text)).toEqual(["", "", "", "", ""])
        expect([item.text, discard.text]).toEqual(["{}", ""])
      })
    ))
})

describe("the last page", () => {
  const lists = [
    `${universe}/data-stores`,
    `${universe}/data-stores/r/entries`,
    `${universe}/data-stores/r/entries/k:listRevisions`,
    `${universe}/ordered-data-stores/Wins/scopes/global/entries`,
    "/ordered-data-stores/v1/universes/9000001/orderedDataStores/Wins/scopes/global/entries",
    "/cloud/v2/groups/9000003/memberships",
    "/cloud/v2/groups/9000003/roles",
    "/cloud/v2/users/156/inventory-items"
  ]
  const tokens = Effect.fnUntraced(function* ({ get, post }: Effect.Success<ReturnType<typeof make>>) {
    yield* post(`${universe}/data-stores/r/entries?id=k`, { value: 1 })
    return yield* Effect.forEach(lists, (path) => Effect.map(get(path), ({ json }) => json.nextPageToken))
  })

  it("E18: has a token that is empty, and null in the memory stores", () =>
    run(
      Effect.gen(function* () {
        const emulator = yield* make()
        expect(yield* tokens(emulator)).toEqual(lists.map(() => ""))
        expect((yield* emulator.get(map)).json).toEqual({ items: [], nextPageToken: null })
      })
    ))

  it.each([
    ["absent", undefined],
    ["null", null]
  ] as const)("E18: a token that is %s, as a test may set it", (answer, token) =>
    run(
      Effect.gen(function* () {
        const emulator = yield* dialect({ "http.lastPageToken": answer })
        expect(yield* tokens(emulator)).toEqual(lists.map(() => token))
        expect((yield* emulator.get(map)).json.nextPageToken).toBe(token)
      })
    )
  )
})

describe("names that matter", () => {
  it("E6, E10, E16, E32: a test may have names in one case only, and bodies wanted", () =>
    run(
      Effect.gen(function* () {
        const { emulator, get, patch, post, send } = yield* dialect({
          "http.queryNames": "matters",
          "http.bodyNames": "matters",
          "http.formNames": "matters",
          "http.missingBody": "refused"
        })
        const v1 = "/datastores/v1/universes/9000001/standard-datastores/datastore/entries"
        expect((yield* get(`${v1}?dataStoreName=r`)).status).toBe(400)
        expect((yield* patch(`${map}/a?allowMissing=true`, { Value: 1 })).status).toBe(400)
        expect((yield* post(`${map}?id=a`, { value: 1, string_sort_key: "s" })).json.stringSortKey).toBe("s")
        expect((yield* send("POST", "/cloud/v2/groups/9000003/join-requests/160:accept")).status).toBe(400)
        const form = new FormData()
        form.append("Name", "A pass")
        const pass = yield* Effect.promise(() =>
          emulator.fetch("https://apis.roblox.com/game-passes/v1/universes/9000001/game-passes", {
            method: "POST",
            headers: { "x-api-key": "emulator-key" },
            body: form
          })
        )
        expect(pass.status).toBe(400)
      })
    ))
})

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])

/** A request with parts, as any program makes it. */
const form = Effect.fnUntraced(function* (
  { emulator }: Effect.Success<ReturnType<typeof make>>,
  method: string,
  path: string,
  parts: Readonly<Record<string, string | Blob>>
) {
  const body = new FormData()
  for (const [name, value] of Object.entries(parts)) body.append(name, value)
  const headers = { "x-api-key": "emulator-key" }
  const response = yield* Effect.promise(() =>
    emulator.fetch(`https://apis.roblox.com${path}`, { method, headers, body })
  )
  const json: Record<string, unknown> = yield* Effect.promise(() => response.json())
  return { status: response.status, json }
})

const assetOf = (request: unknown) => ({
  request: new Blob([JSON.stringify(request)], { type: "application/json" }),
  fileContent: new Blob([png], { type: "image/png" })
})

const decal = { assetType: "Decal", displayName: "A decal", creationContext: { creator: { userId: "156" } } }

describe("assets", () => {
  it("E13: an upload begins with the operation's path, its id and that it is not done", () =>
    run(
      Effect.gen(function* () {
        const test = yield* make()
        const begun = yield* form(test, "POST", "/assets/v1/assets", assetOf(decal))
        const operationId = String(begun.json.operationId)
        expect(begun.json).toEqual({ path: `operations/${operationId}`, operationId, done: false })
        const poll = `/assets/v1/operations/${operationId}`
        expect((yield* test.get(poll)).json).toEqual({ path: `operations/${operationId}`, operationId })
        test.emulator.world.assets.operationMillis = 0
        const changed = yield* form(test, "PATCH", "/assets/v1/assets/9100006?updateMask=description", {
          request: new Blob([JSON.stringify({ assetId: "9100006", description: "d" })], { type: "application/json" })
        })
        expect(changed.json).toMatchObject({ done: false })
        expect((yield* test.get(`/assets/v1/operations/${changed.json.operationId}`)).json).toMatchObject({
          done: true
        })
      })
    ))

  it("E28: types are called as where they are made", () =>
    run(
      Effect.gen(function* () {
        const { get } = yield* make()
        expect((yield* get("/assets/v1/assets/9100004")).json.assetType).toBe("Model")
      })
    ))

  it("E38: a change without a mask changes what is sent, or is refused", () =>
    run(
      Effect.gen(function* () {
        const parts = {
          request: new Blob([JSON.stringify({ assetId: 9100006, description: "d" })], { type: "application/json" })
        }
        expect((yield* form(yield* make(), "PATCH", "/assets/v1/assets/9100006", parts)).status).toBe(200)
        const strict = yield* dialect({ "assets.updateWithoutMask": "refused" })
        expect((yield* form(strict, "PATCH", "/assets/v1/assets/9100006", parts)).status).toBe(400)
      })
    ))

  it("E33: a model that was uploaded can be sold", () =>
    run(
      Effect.gen(function* () {
        const { post } = yield* make()
        const basePrice = { currencyCode: "USD", quantity: { significand: 4990000000, exponent: -9 } }
        const reply = yield* post("/cloud/v2/creator-store-products", {
          basePrice,
          published: true,
          modelAssetId: "9100004"
        })
        expect([reply.status, reply.json.modelAssetId]).toEqual([200, "9100004"])
      })
    ))
})

describe("numbers", () => {
  it("E21: the significand of a price is a number, or a text", () =>
    run(
      Effect.gen(function* () {
        const significand = Effect.fnUntraced(function* ({ get }: Effect.Success<ReturnType<typeof make>>) {
          const toolbox = yield* get("/toolbox-service/v2/assets/9000302")
          const product = yield* get("/cloud/v2/creator-store-products/CreatorMarketplaceAsset-Model-9000302")
          return [toolbox, product].map(({ text }) => /"significand":("?\d+"?)/.exec(text)?.[1])
        })
        expect(yield* significand(yield* make())).toEqual(["4990000000", "4990000000"])
        const other = yield* dialect({ "creatorStore.significand": "text" })
        expect(yield* significand(other)).toEqual(['"4990000000"', '"4990000000"'])
      })
    ))

  it("E37: sizes, usages and serial numbers are numbers, or texts", () =>
    run(
      Effect.gen(function* () {
        const numbers = Effect.fnUntraced(function* ({ get, post }: Effect.Success<ReturnType<typeof make>>) {
          const quotas = yield* get("/cloud/v2/users/156/asset-quotas")
          const inputs = yield* post(`${universe}/luau-execution-session-task-binary-inputs`, { size: 12 })
          const items = yield* get("/cloud/v2/users/156/inventory-items")
          return [
            /"usage":("?\d+"?)/.exec(quotas.text)?.[1],
            /"size":("?\d+"?)/.exec(inputs.text)?.[1],
            /"serialNumber":("?\d+"?)/.exec(items.text)?.[1]
          ]
        })
        expect(yield* numbers(yield* make())).toEqual(["0", "12", "42"])
        const other = yield* dialect({
          "assets.quotaUsage": "text",
          "luauExecution.binaryInputSize": "text",
          "users.serialNumber": "text"
        })
        expect(yield* numbers(other)).toEqual(['"0"', '"12"', '"42"'])
      })
    ))
})

describe("what is there at once", () => {
  it("E24: a thumbnail is, or has to be polled", () =>
    run(
      Effect.gen(function* () {
        const first = (yield* (yield* make()).get("/cloud/v2/users/156:generateThumbnail")).json
        expect(first).toMatchObject({ done: true, response: { imageUri: expect.any(String) } })
        const other = yield* dialect({ "users.thumbnailAtOnce": "pending" })
        expect((yield* other.get("/cloud/v2/users/156:generateThumbnail")).json).toMatchObject({ done: false })
      })
    ))

  it("E25: a Luau task is, and its first answer has no times", () =>
    run(
      Effect.gen(function* () {
        const { get, post } = yield* make()
        const path = `${universe}/places/9000002/luau-execution-session-tasks`
        const { json } = yield* post(path, { script: "return 1" })
        expect(json).toMatchObject({ user: "156", state: "PROCESSING", binaryInput: "" })
        expect(Object.keys(json)).not.toEqual(expect.arrayContaining(["createTime"]))
        expect(Object.keys(json)).not.toEqual(expect.arrayContaining(["updateTime"]))
        expect((yield* get(`/cloud/v2/${String(json.path)}`)).json).toMatchObject({ createTime: expect.any(String) })
      })
    ))
})

describe("the older interfaces", () => {
  const entry = "/datastores/v1/universes/9000001/standard-datastores/datastore/entries/entry"
  const at = `${entry}?datastoreName=r&entryKey=k`

  it("E14: answers are typed as JSON", () =>
    run(
      Effect.gen(function* () {
        const { get, post, send } = yield* make()
        const types = [
          yield* post(at, "1"),
          yield* get(`${entry}/versions?datastoreName=r&entryKey=k`),
          yield* send("POST", "/universes/v1/9000001/places/9000002/versions?versionType=Saved", {
            body: "<roblox!",
            headers: { "content-type": "application/octet-stream", accept: "application/json" }
          })
        ].map(({ headers, status }) => [status, headers.get("content-type")])
        expect(types).toEqual(types.map(() => [200, "application/json; charset=utf-8"]))
      })
    ))

  it("E30: an entry says when it was last modified, or does not", () =>
    run(
      Effect.gen(function* () {
        for (const [answer, matches] of [
          ["present", true],
          ["absent", false]
        ] as const) {
          const { get, post } = yield* dialect({ "dataStores.lastModifiedV1": answer })
          yield* post(at, "1")
          const modified = (yield* get(at)).headers.get("last-modified")
          expect(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(modified ?? "")).toBe(matches)
        }
      })
    ))

  it("E35: an increment by a fraction is refused, or added", () =>
    run(
      Effect.gen(function* () {
        const increment = (by: string) => `${entry}/increment?datastoreName=r&entryKey=k&incrementBy=${by}`
        const { send } = yield* make()
        expect((yield* send("POST", increment("1.5"))).status).toBe(400)
        const other = yield* dialect({ "dataStores.fractionV1": "taken" })
        expect((yield* other.send("POST", increment("1.5"))).text).toBe("1.5")
        expect((yield* other.send("POST", increment("1"))).text).toBe("2.5")
      })
    ))

  it("E36: ordered lists take asc, or do not", () =>
    run(
      Effect.gen(function* () {
        const list =
          "/ordered-data-stores/v1/universes/9000001/orderedDataStores/Wins/scopes/global/entries?order_by=asc"
        const { json } = yield* (yield* make()).get(list)
        expect(json.entries).toMatchObject([{ value: 7 }, { value: 12 }])
        const other = yield* dialect({ "orderedDataStores.ascendingV1": "refused" })
        expect((yield* other.get(list)).status).toBe(400)
      })
    ))

  it("E39, E41: what is gone from the document is gone, or there", () =>
    run(
      Effect.gen(function* () {
        const paths = ["/cloud/v2/groups/9000003/shout", "/universes/v1/places/9000002/universe"]
        const { get } = yield* make()
        expect(yield* Effect.forEach(paths, (path) => Effect.map(get(path), ({ status }) => status))).toEqual([
          404, 404
        ])
        const other = yield* dialect({ "groups.shout": "there", "places.universeOfPlace": "there" })
        const [shout, place] = yield* Effect.forEach(paths, (path) => other.get(path))
        expect(shout?.json).toMatchObject({ path: "groups/9000003/shout", content: expect.any(String) })
        expect(place?.json).toEqual({ universeId: 9000001 })
      })
    ))
})

describe("users and groups", () => {
  it("E11: a membership is found by the user's id, too", () =>
    run(
      Effect.gen(function* () {
        const { patch } = yield* make()
        const role = { role: "groups/9000003/roles/9000032" }
        const reply = yield* patch("/cloud/v2/groups/9000003/memberships/157", role)
        expect([reply.status, reply.json.path]).toEqual([
          200,
          `groups/9000003/memberships/${btoa("157").replaceAll("=", "")}`
        ])
      })
    ))

  it("E40: all social profiles are there, or those that are set", () =>
    run(
      Effect.gen(function* () {
        const profiles = Effect.fnUntraced(function* ({ get }: Effect.Success<ReturnType<typeof make>>) {
          const { json } = yield* get("/cloud/v2/users/156")
          return Object.keys(json.socialNetworkProfiles as object).sort()
        })
        const all = ["facebook", "guilded", "twitch", "twitter", "visibility", "youtube"]
        expect(yield* profiles(yield* make())).toEqual(all)
        expect(yield* profiles(yield* dialect({ "users.socialProfiles": "set" }))).toEqual(["visibility", "youtube"])
      })
    ))
})
