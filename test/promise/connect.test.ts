/** Services as promises: what is given, what is refused, and what ends. */
import { assert, describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { Credentials, InvalidRequest, NotFound, OpenCloud, OpenCloudError } from "effect-open-cloud"
import { ApiKeys } from "effect-open-cloud/ApiKeys"
import { Badges } from "effect-open-cloud/Badges"
import { DataStores } from "effect-open-cloud/DataStores"
import { EntryStore } from "effect-open-cloud/EntryStore"
import { Faults } from "effect-open-cloud/emulator"
import { Groups } from "effect-open-cloud/Groups"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { Messaging } from "effect-open-cloud/Messaging"
import { OrderedDataStoresV1 } from "effect-open-cloud/OrderedDataStoresV1"
import { OAuthApp, OAuthSession, TokenStore } from "effect-open-cloud/oauth"
import { ConnectionClosed, connect } from "effect-open-cloud/promise"
import { QuotaStore } from "effect-open-cloud/QuotaStore"
import { Users } from "effect-open-cloud/Users"
import { emulate, entry, rejection, universe } from "./world.ts"

const apiKey = "emulator-key"

describe("connect", () => {
  it("makes promises of methods, under the names of services", async () => {
    const { fetch } = await emulate()
    const cloud = connect({ apiKey, fetch }, { DataStores, people: Users })
    const { name } = await cloud.people.get({ userId: 156 })
    assert.strictEqual(name, "builder")
    assert.deepStrictEqual(Object.keys(cloud), ["dataStores", "people", "run", "with", "close"])
    // Methods stand for themselves.
    const { createEntry, getEntry } = cloud.dataStores
    await createEntry({ ...entry("a"), value: { coins: 1 } })
    assert.deepStrictEqual((await getEntry(entry("a"))).value, { coins: 1 })
  })

  it("sends nothing before a method is called, and then at once", async () => {
    const emulator = await emulate()
    const cloud = connect({ apiKey, fetch: emulator.fetch }, { Users })
    assert.strictEqual(emulator.log().length, 0)
    const call = cloud.users.get({ userId: 156 })
    cloud.users.listInventoryItems({ userId: 156 })
    await call
    assert.deepStrictEqual(
      emulator.log().map(({ operation }) => operation),
      ["users.get"]
    )
  })

  it("has members that need no input, and options of a method beside those of the call", async () => {
    const { fetch } = await emulate()
    const cloud = connect({ apiKey, fetch }, { ApiKeys, Groups })
    const { signal } = new AbortController()
    assert.isArray(await cloud.groups.getAllManageable({ signal }))
    assert.isTrue((await cloud.apiKeys.introspect({ signal })).enabled)
    assert.isTrue((await cloud.apiKeys.introspect({ key: apiKey, signal })).enabled)
  })

  it("gives what may be missing as undefined", async () => {
    const { fetch } = await emulate()
    const cloud = connect({ apiKey, fetch }, { Groups })
    assert.strictEqual((await cloud.groups.findMembership({ groupId: 9000003, userId: 156 }))?.userId, "156")
    assert.isUndefined(await cloud.groups.findMembership({ groupId: 9000003, userId: 424242 }))
  })

  it("makes what is made of services", async () => {
    const { fetch } = await emulate()
    const players = EntryStore.make({
      ...universe,
      dataStoreId: "Players",
      schema: Schema.Struct({ coins: Schema.Number })
    })
    const cloud = connect({ apiKey, fetch }, { DataStores, players, client: OpenCloud })
    await cloud.players.create("a", { coins: 1 }, { users: [156] })
    const { value } = (await cloud.players.find("a")) ?? {}
    assert.strictEqual(value?.coins, 1)
    assert.isUndefined(await cloud.players.find("b"))
    const made = await cloud.players.modify("a", async (current) => ({
      value: { coins: (current?.value.coins ?? 0) + 1 }
    }))
    assert.strictEqual(made?.value.coins, 2)
    const all = await cloud.players.listWithValues().toArray()
    assert.deepStrictEqual(
      all.map((it) => it.value),
      [{ coins: 2 }]
    )
    const mismatch = await rejection(
      cloud.dataStores.upsertEntry({ ...entry("c"), value: 1 }).then(() => cloud.players.get("c"))
    )
    assert.include(mismatch, { _tag: "ValueMismatch", entryId: "c" })
    assert.isAbove((await cloud.client.quotas()).length, 0)
  })

  it("runs effects that are made of its services", async () => {
    const emulator = await emulate()
    const cloud = connect({ apiKey, fetch: emulator.fetch, plain: true }, { Messaging, Users })
    const program = Effect.gen(function* () {
      const [messaging, users] = [yield* Messaging, yield* Users]
      yield* messaging.publish({ ...universe, topic: "news", message: "hi" })
      return yield* users.get({ userId: 156 })
    })
    assert.instanceOf((await cloud.run(program)).createTime, Date)
    assert.strictEqual(emulator.log().length, 2)
    const { signal } = new AbortController()
    assert.strictEqual(await cloud.run(Effect.succeed(1), { signal }), 1)
    // @ts-expect-error what it needs was not named
    assert.match(String(await rejection(cloud.run(Groups))), /Service not found: effect-open-cloud\/Groups/)
  })

  it("runs with what a layer provides, which may take time", async () => {
    const { fetch } = await emulate()
    const events: Array<string> = []
    const own = Layer.effect(
      QuotaStore,
      Effect.gen(function* () {
        yield* Effect.promise(() => Promise.resolve())
        yield* Effect.acquireRelease(
          Effect.sync(() => events.push("opened")),
          () => Effect.sync(() => events.push("closed"))
        )
        const { take, ...rest } = yield* Effect.provide(QuotaStore, QuotaStore.layerMemory)
        return QuotaStore.of({
          ...rest,
          take: (...input) => {
            events.push("taken")
            return take(...input)
          }
        })
      })
    )
    const cloud = connect({ apiKey, fetch, layer: own }, { Users })
    assert.deepStrictEqual(events, [])
    await Promise.all([cloud.users.get({ userId: 156 }), cloud.users.get({ userId: 156 })])
    await cloud.close()
    assert.deepStrictEqual(events, ["opened", "taken", "taken", "closed"])
  })

  it("tells what a layer fails with, and tries it again", async () => {
    const { fetch } = await emulate()
    let attempts = 0
    const layer = Layer.effectDiscard(
      Effect.suspend(() => (++attempts === 1 ? Effect.fail(new Error("no server yet")) : Effect.void))
    )
    const cloud = connect({ apiKey, fetch, layer }, { Users })
    assert.match(String(await rejection(cloud.users.get({ userId: 156 }))), /no server yet/)
    assert.strictEqual((await cloud.users.get({ userId: 156 })).id, "156")
  })
})

describe("calls", () => {
  it("are rejected with the error itself, and who called is in its stack", async () => {
    const { fetch } = await emulate()
    const cloud = connect({ apiKey, fetch }, { DataStores })
    const loadPlayer = (entryId: string) => cloud.dataStores.getEntry(entry(entryId))
    const missing = await rejection(loadPlayer("nobody"))
    assert.instanceOf(missing, NotFound)
    assert.isTrue(missing instanceof OpenCloudError)
    assert.include(missing, { _tag: "NotFound", attempts: 1 })
    const lines = String((missing as NotFound).stack).split("\n")
    assert.include(lines[0], "NotFound: dataStores.getEntry: not found")
    assert.match(lines[1] ?? "", /^ {4}at loadPlayer \(.*connect\.test\.ts:\d+:\d+\)$/)
    const refused = await rejection(loadPlayer(".."))
    assert.instanceOf(refused, InvalidRequest)
    const ofList = async () => {
      for await (const _ of cloud.dataStores.listEntries({ ...entry("a"), pageSize: 0 }))
        assert.fail("nothing is listed")
    }
    assert.match(String(((await rejection(ofList())) as Error).stack), /at ofList \(.*connect\.test\.ts/)
  })

  it("take asynchronous functions, and are rejected with what those throw", async () => {
    const { fetch } = await emulate()
    const cloud = connect({ apiKey, fetch }, { DataStores, MemoryStores })
    const add = (coins: number) =>
      cloud.dataStores.modifyEntry(entry("a"), async (current) => {
        await Promise.resolve()
        return { value: Number(current?.value ?? 0) + coins }
      })
    await add(1)
    assert.strictEqual((await add(2))?.value, 3)
    assert.strictEqual((await cloud.dataStores.modifyEntry(entry("a"), () => undefined))?.value, 3)
    class TooPoor extends Error {}
    const poor = new TooPoor("3 coins")
    for (const change of [
      () => Promise.reject(poor),
      () => {
        throw poor
      }
    ]) {
      assert.strictEqual(await rejection(cloud.dataStores.modifyEntry(entry("a"), change)), poor)
    }
    const queue = { ...universe, queueId: "jobs" }
    for (const data of ["one", "two"]) await cloud.memoryStores.createQueueItem({ ...queue, data, ttl: "1 hour" })
    const done: Array<unknown> = []
    for await (const item of cloud.memoryStores.consumeQueue(queue, async ({ data }) => `${data} is done`)) {
      done.push(item)
      if (done.length === 2) break
    }
    assert.deepStrictEqual(done, ["one is done", "two is done"])
  })

  it("change an entry again when another writer came first, with functions that wait", async () => {
    const { fetch } = await emulate()
    const cloud = connect({ apiKey, fetch }, { DataStores })
    await cloud.dataStores.createEntry({ ...entry("a"), value: 0 })
    let turns = 0
    const made = await cloud.dataStores.modifyEntry(entry("a"), async (current) => {
      if (turns++ === 0) await cloud.dataStores.upsertEntry({ ...entry("a"), value: 10 })
      return { value: Number(current?.value) + 1 }
    })
    assert.deepStrictEqual([made?.value, turns], [11, 2])
  })

  it("give handles of what takes time, and resume them", async () => {
    const emulator = await emulate()
    emulator.world.memoryStores.flushing.millis = 0
    const cloud = connect({ apiKey, fetch: emulator.fetch }, { MemoryStores })
    const flush = await cloud.memoryStores.flush(universe)
    assert.isString(flush.answer.path)
    assert.strictEqual((await flush.status())._tag, "Done")
    const states: Array<string> = []
    for await (const { _tag } of flush.changes()) states.push(_tag)
    assert.strictEqual(states.at(-1), "Done")
    const reference = JSON.parse(JSON.stringify(flush.reference))
    const resumed = await cloud.memoryStores.flush.resume(reference)
    const { signal } = new AbortController()
    assert.isObject(await resumed.result({ firstPause: "1 millis", signal }))
  })

  it("of experimental operations are made where these are accepted", async () => {
    const { fetch } = await emulate()
    const cloud = connect({ apiKey, fetch }, { Badges })
    // Who has types is told before.
    const { create } = cloud.badges as unknown as { readonly create: (badge: object) => Promise<unknown> }
    const error = await rejection(create({ ...universe, name: "B", description: "b" }))
    assert.instanceOf(error, TypeError)
    assert.match(error.message, /^badges\.create is experimental, .*: connect with `experimental: true`$/)
    const accepting = connect({ apiKey, fetch, experimental: true }, { Badges })
    const icon = new Blob([new Uint8Array([1])], { type: "image/png" })
    const badge = await accepting.badges.create({
      ...universe,
      name: "B",
      description: "b",
      icon,
      paymentSource: "user"
    })
    assert.strictEqual(badge.name, "B")
  })

  it("have settings of their own", async () => {
    const emulator = await emulate()
    const cloud = connect({ apiKey: "no-such-key", fetch: emulator.fetch }, { Users })
    assert.include(await rejection(cloud.users.get({ userId: 156 })), { _tag: "Unauthenticated" })
    const other = cloud.with({ credentials: Credentials.apiKey("emulator-key"), retryPolicy: { attempts: 1 } })
    assert.strictEqual((await other.users.get({ userId: 156 })).id, "156")
    emulator.faults.add({ operation: "users.get", fault: Faults.status(503) })
    assert.include(await rejection(other.users.get({ userId: 156 })), { _tag: "ServerError", attempts: 1 })
    expect(() => cloud.with({ timeout: 5 } as object)).toThrow("with: `timeout` is none of credentials, deadline")
  })
})

describe("lists", () => {
  const many = async () => {
    const emulator = await emulate()
    for (let index = 0; index < 7; index++)
      emulator.seed.dataStores.put({ dataStoreId: "Players", id: `k${index}`, value: index })
    return { emulator, cloud: connect({ apiKey, fetch: emulator.fetch }, { DataStores }) }
  }
  const keys = Array.from({ length: 7 }, (_, index) => `k${index}`)
  const input = { ...universe, dataStoreId: "Players", pageSize: 3 }

  it("are looped over, as often as one likes", async () => {
    const { cloud, emulator } = await many()
    const list = cloud.dataStores.listEntries(input)
    assert.strictEqual(emulator.log().length, 0)
    for (let turn = 0; turn < 2; turn++) {
      const ids: Array<string | undefined> = []
      for await (const { id } of list) ids.push(id)
      assert.deepStrictEqual(ids, keys)
    }
    assert.deepStrictEqual(
      (await list.toArray()).map(({ id }) => id),
      keys
    )
    assert.strictEqual((await list.first())?.id, "k0")
    assert.strictEqual(emulator.log().length, 10)
  })

  it("give their pages, each with where the next begins", async () => {
    const { cloud } = await many()
    const sizes: Array<number> = []
    for await (const { items } of cloud.dataStores.listEntries(input).pages()) sizes.push(items.length)
    assert.deepStrictEqual(sizes, [3, 3, 1])
    const first = await cloud.dataStores.listEntries(input).pages().first()
    const cursor = first?.next
    const [second] = await cloud.dataStores
      .listEntries({ ...input, cursor })
      .pages()
      .toArray()
    assert.deepStrictEqual(
      second?.items.map(({ id }) => id),
      ["k3", "k4", "k5"]
    )
  })

  it("request nothing more when a loop is left", async () => {
    const { cloud, emulator } = await many()
    for await (const { id } of cloud.dataStores.listEntries(input)) if (id === "k1") break
    for await (const { items } of cloud.dataStores.listEntries(input).pages()) if (items.length > 0) break
    assert.strictEqual(emulator.log().length, 2)
  })

  it("answer in order whoever asks ahead, and stay over", async () => {
    const { cloud } = await many()
    const walk = cloud.dataStores.listEntries(input)[Symbol.asyncIterator]()
    const results = await Promise.all(Array.from({ length: 9 }, () => walk.next()))
    assert.deepStrictEqual(
      results.map(({ value }) => value?.id),
      [...keys, undefined, undefined]
    )
    assert.isTrue((await walk.next()).done)
    assert.isTrue((await walk.return?.())?.done)
  })

  it("end with what they fail with, once", async () => {
    const { cloud, emulator } = await many()
    emulator.faults.add({ operation: "dataStores.listEntries", skip: 1, fault: Faults.status(403) })
    const walk = cloud.dataStores.listEntries(input)[Symbol.asyncIterator]()
    for (let index = 0; index < 3; index++) await walk.next()
    assert.include(await rejection(walk.next()), { _tag: "PermissionDenied" })
    assert.isTrue((await walk.next()).done)
  })
})

describe("plain answers", () => {
  it("hold dates, milliseconds and text, and what was stored as it is", async () => {
    const { fetch } = await emulate()
    const own = connect({ apiKey, fetch }, { DataStores })
    const cloud = connect({ apiKey, fetch, plain: true }, { DataStores, OrderedDataStoresV1, Users })
    const text = connect({ apiKey, fetch, plain: "text" }, { DataStores, OrderedDataStoresV1 })
    const value = { big: 9007199254740993n, when: "2026-01-02T03:04:05Z", list: [1.5, null] }
    await own.dataStores.createEntry({ ...entry("a"), value })
    const read = await cloud.dataStores.getEntry(entry("a"))
    assert.instanceOf(read.revisionCreateTime, Date)
    assert.deepStrictEqual(read.value, value)
    const asText = await text.dataStores.getEntry(entry("a"))
    assert.deepStrictEqual(asText.value, { ...value, big: "9007199254740993" })
    assert.include(JSON.stringify(asText), '"9007199254740993"')
    // Who changes what is stored reads its digits, however answers are given.
    await text.dataStores.modifyEntry(entry("a"), async (current) => {
      assert.instanceOf(current?.revisionCreateTime, Date)
      return { value: current?.value ?? null }
    })
    assert.deepStrictEqual((await own.dataStores.getEntry(entry("a"))).value, value)
    const number = { ...universe, orderedDataStoreId: "Coins", entryId: "a", value: 2n ** 60n }
    assert.strictEqual((await cloud.orderedDataStoresV1.createEntry(number)).value, 2n ** 60n)
    assert.strictEqual((await text.orderedDataStoresV1.getEntry(number)).value, String(2n ** 60n))
    assert.instanceOf((await cloud.users.get({ userId: 156 })).createTime, Date)
    const [listed] = await cloud.dataStores.listEntryRevisions(entry("a")).toArray()
    assert.instanceOf(listed?.revisionCreateTime, Date)
  })
})

describe("a session", () => {
  it("signs a user in, and calls as that user", async () => {
    const emulator = await emulate({ world: { oauth: { consent: { user: 156 } } } })
    const app = OAuthApp.make({
      clientId: "9500001",
      redirectUri: "http://localhost:3000/callback",
      fetch: (url, init) => emulator.fetch(url, init)
    })
    await using cloud = connect(
      { session: OAuthSession.make(app), layer: TokenStore.layerMemory, fetch: emulator.fetch },
      { Users }
    )
    assert.strictEqual((await cloud.session.status())._tag, "SignedOut")
    assert.include(await rejection(cloud.users.get({ userId: 156 })), { _tag: "Unauthenticated" })
    const answer = await emulator.fetch(await cloud.session.signIn(), { redirect: "manual" })
    assert.strictEqual((await cloud.session.complete(answer.headers.get("location") ?? ""))._tag, "SignedIn")
    assert.strictEqual((await cloud.users.get({ userId: 156 })).id, "156")
    assert.strictEqual((await cloud.session.identity()).id, "156")
  })
})

describe("who misuses connect is told so", () => {
  const { fetch } = globalThis
  const wrong = (options: unknown, services: unknown) => {
    // As a program without types may call it.
    const call = connect as unknown as (options: unknown, services: unknown) => unknown
    try {
      call(options, services)
    } catch (error) {
      assert.instanceOf(error, TypeError)
      return error.message
    }
    return assert.fail("it was taken")
  }

  it("by a TypeError", () => {
    const services = { Users }
    const told = [
      wrong({ fetch }, services),
      wrong({ apiKey: undefined }, services),
      wrong({ apiKey: "" }, services),
      wrong({ apiKey: "a key" }, services),
      wrong({ apiKey, credentials: Credentials.apiKey("b") }, services),
      wrong(undefined, services),
      wrong({ apiKey }, {}),
      wrong({ apiKey }, undefined),
      wrong({ apiKey }, { Users: {} }),
      wrong({ apiKey }, { EntryStore }),
      wrong({ apiKey }, { Users: undefined }),
      wrong({ apiKey }, { with: Users }),
      wrong({ apiKey, plain: "dates" }, services),
      wrong({ apiKey, baseUrl: "http://example.com" }, services),
      wrong({ apiKey, deadline: 0 }, services),
      wrong({ apiKey }, { players: EntryStore.make({ ...universe, dataStoreId: "a", schema: Schema.Json }) }),
      wrong({ apiKey }, { Users, late: Effect.promise(() => Promise.resolve(1)) })
    ]
    for (const message of told) assert.notInclude(message, "a key")
    expect(told).toMatchInlineSnapshot(`
      [
        "connect: there is no \`apiKey\`: is a variable of the environment not set? Give one, \`credentials\` or \`session\`",
        "connect: there is no \`apiKey\`: is a variable of the environment not set? Give one, \`credentials\` or \`session\`",
        "connect: the credentials are empty: is a variable of the environment not set?",
        "connect: the credentials hold a space, which no key or token has",
        "connect: give one of \`apiKey\`, \`credentials\` and \`session\`",
        "connect: there are no options: give an \`apiKey\`",
        "connect: there are no services: name those that you call, such as { Users }",
        "connect: there are no services: name those that you call, such as { Users }",
        "connect: \`Users\` is not a service: give a class, such as Users of effect-open-cloud/Users, or what is made of one, such as EntryStore.make(…)",
        "connect: \`EntryStore\` is not a service: give a class, such as Users of effect-open-cloud/Users, or what is made of one, such as EntryStore.make(…)",
        "connect: \`Users\` is not a service: give a class, such as Users of effect-open-cloud/Users, or what is made of one, such as EntryStore.make(…)",
        "connect: \`with\` is no name for a service: a connection has a \`with\` itself",
        "connect: \`plain\` is neither true, false nor "text"",
        "connect: the client cannot be made: plain http to another machine shows the credential to everyone on the way; set dangerouslyAllowPlainHttp to allow it",
        "connect: the client cannot be made: \`deadline\` must be greater than zero, and is 0; for no bound, say "Infinity"",
        "connect: \`players\` cannot be made: Service not found: effect-open-cloud/DataStores",
        "connect: \`late\` takes time to be made: make it before, and name what comes of it with Effect.succeed",
      ]
    `)
  })
})

describe("a connection that is closed", () => {
  it("makes no calls", async () => {
    const emulator = await emulate()
    const cloud = connect({ apiKey, fetch: emulator.fetch }, { DataStores, Users })
    const list = cloud.dataStores.list(universe)
    await Promise.all([cloud.close(), cloud.close()])
    for (const call of [
      () => cloud.users.get({ userId: 156 }),
      () => cloud.with({ quotaMode: "fail" }).users.get({ userId: 156 }),
      () => list.toArray(),
      () => list[Symbol.asyncIterator]().next()
    ]) {
      const error = await rejection(call())
      assert.instanceOf(error, ConnectionClosed)
      assert.match(error.message, /^the connection is closed/)
      assert.match(String(error.stack), /connect\.test\.ts/)
    }
    assert.strictEqual(emulator.log().length, 0)
  })

  it("is one that `await using` has left", async () => {
    const { fetch } = await emulate()
    const left = await (async () => {
      await using cloud = connect({ apiKey, fetch }, { Users })
      await cloud.users.get({ userId: 156 })
      return cloud.users
    })()
    assert.instanceOf(await rejection(left.get({ userId: 156 })), ConnectionClosed)
  })
})
