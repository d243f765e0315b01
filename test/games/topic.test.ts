/** Topics with a Schema: published to the emulator, and read by their Luau in a real interpreter. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import { Messaging } from "effect-open-cloud/Messaging"
import * as Topic from "effect-open-cloud/Topic"
import { type Engine, engine } from "./engine.ts"
import { worlds } from "./world.ts"

const emulated = worlds(Messaging.layer)
const universe = { universeId: 9000001 }

interface Node {
  readonly name: string
  readonly children: ReadonlyArray<Node>
}
const Node: Schema.Codec<Node> = Schema.Struct({
  name: Schema.String,
  children: Schema.Array(Schema.suspend((): Schema.Codec<Node> => Node))
})

const Grant = Schema.Struct({
  userId: Schema.Int,
  "the note": Schema.optionalKey(Schema.NullOr(Schema.String)),
  kind: Schema.Literals(["coins", "gems"]),
  amounts: Schema.Array(Schema.Finite),
  flags: Schema.Record(Schema.String, Schema.Boolean),
  either: Schema.Union([Schema.String, Schema.Struct({ at: Schema.Tuple([Schema.Int, Schema.String]) })]),
  end: Schema.optionalKey(Schema.Boolean)
})
const grant = { userId: 156, kind: "coins", amounts: [1.5], flags: { a: true }, either: "x" } as const

const grants = Topic.make({ name: 'the "grants" ]]', schema: Grant })
const news = Topic.make({ name: "news", schema: Schema.Struct({ text: Schema.String }), split: true })

const published = (emulator: Emulator, topic: string) =>
  emulator.views.messaging.published({ topic }).map(({ message }) => message)

/** A server that has subscribed to a topic. */
const server = async <A>(topic: Topic.Topic<A>) => {
  const luau: Engine = await engine(`
    local now = 0
    os = { clock = function() return now end }
    function pass(seconds) now += seconds end
    subscribed = {}
    heard, refused = {}, {}
    game.services.MessagingService = {}
    function game.services.MessagingService:SubscribeAsync(name, handle) subscribed[name] = handle return {} end
    function deliver(name, data) subscribed[name]({ Data = data, Sent = 7 }) end
  `)
  await luau.do(`topic = (function() ${Topic.luau(topic)} end)()
    topic.subscribe(function(message, sent) assert(sent == 7) table.insert(heard, message) end, function(reason) table.insert(refused, reason) end)`)
  return {
    luau,
    deliver: (data: string) => luau.do(`deliver(${luau.quoted(topic.title)}, ${luau.quoted(data)})`),
    heard: () => luau.value("heard"),
    refused: () => luau.value("refused")
  }
}

describe("a topic", () => {
  emulated("publishes JSON that its Luau reads", (emulator) =>
    Effect.gen(function* () {
      const there = yield* Effect.promise(() => server(grants))
      const second = {
        ...grant,
        "the note": `]] \0 é🙂 "\\`,
        either: { at: [1, "b"] } as const,
        end: false,
        amounts: []
      }
      yield* Topic.publish(grants, grant, universe)
      yield* Topic.publish(grants, second, universe)
      for (const message of published(emulator, grants.title)) yield* Effect.promise(() => there.deliver(message))
      expect(yield* Effect.promise(there.refused)).toEqual([])
      expect(yield* Effect.promise(there.heard)).toEqual([grant, second])
    })
  )

  it("tells in Luau what is wrong with a message of another form", async () => {
    const there = await server(grants)
    const cases: ReadonlyArray<readonly [unknown, string]> = [
      [5, "message must be a table"],
      [{ ...grant, userId: 1.5 }, "message.userId must be a whole number"],
      [{ ...grant, userId: undefined }, "message.userId must be a number"],
      [{ ...grant, "the note": 5 }, "message.the note must be a string"],
      [{ ...grant, kind: "gold" }, "message.kind must be coins"],
      [{ ...grant, amounts: [1, "2"] }, "message.amounts[2] must be a number"],
      [{ ...grant, amounts: { a: 1 } }, "message.amounts must be a list of another length"],
      [{ ...grant, flags: { a: 1 } }, "message.flags.a must be a boolean"],
      [{ ...grant, either: { at: [1] } }, "message.either must be a string"],
      [{ ...grant, end: "no" }, "message.end must be a boolean"]
    ]
    for (const [message] of cases) await there.deliver(JSON.stringify(message))
    await there.deliver("{")
    expect(await there.refused()).toEqual([...cases.map(([, reason]) => reason), "the message is no JSON"])
    expect(await there.heard()).toEqual([])
  })

  it("has types in its Luau", () => {
    expect(/^export type Message = (.*)$/m.exec(Topic.luau(grants))?.[1]).toBe(
      '{ userId: number, ["the note"]: string?, kind: ("coins" | "gems"), amounts: {number}, ' +
        'flags: { [string]: boolean }, either: (string | { at: {(number | string)} }), ["end"]: boolean? }'
    )
  })

  it("reads a form that holds itself", async () => {
    const tree = Topic.make({ name: "tree", schema: Node })
    const there = await server(tree)
    const value = { name: "a", children: [{ name: "b", children: [] }] }
    await there.deliver(JSON.stringify(value))
    await there.deliver(JSON.stringify({ name: "a", children: [{ name: "b", children: [5] }] }))
    expect([await there.heard(), await there.refused()]).toEqual([
      [value],
      ["message.children[1].children[1] must be a table"]
    ])
  })

  emulated("refuses what is too large by its bytes, and what Luau cannot hold, before anything is sent", (emulator) =>
    Effect.gen(function* () {
      const plain = Topic.make({ name: "plain", schema: Schema.Unknown })
      yield* Topic.publish(plain, "x".repeat(1022), universe)
      expect(yield* Effect.flip(Topic.publish(plain, "x".repeat(1023), universe))).toMatchObject({
        _tag: "MessageTooLarge",
        bytes: 1025,
        limit: 1024
      })
      // Half as many characters, of two bytes each.
      expect(yield* Effect.flip(Topic.publish(plain, "é".repeat(512), universe))).toMatchObject({ bytes: 1026 })
      for (const value of [Number.NaN, 1n, [null], "\ud800", undefined, { at: new Date(0) }]) {
        expect(yield* Effect.flip(Topic.publish(plain, value, universe))).toMatchObject({ _tag: "MessageRefused" })
      }
      expect(yield* Effect.flip(Topic.publish(grants, { ...grant, userId: 0.5 }, universe))).toMatchObject({
        _tag: "MessageRefused"
      })
      expect(yield* Effect.flip(Topic.publish(news, { text: "é".repeat(20_000) }, universe))).toMatchObject({
        _tag: "MessageTooLarge",
        split: true
      })
      expect(emulator.log().length).toBe(1)
    })
  )
})

describe("a topic that is split", () => {
  const text = `]]"\\\0é🙂 ${"日本語🙂é\n".repeat(300)}`

  emulated("arrives whole and once, in whatever order its parts come, and however often", (emulator) =>
    Effect.gen(function* () {
      const there = yield* Effect.promise(() => server(news))
      yield* Topic.publish(news, { text }, universe)
      const parts = published(emulator, "news")
      expect(parts.length).toBeGreaterThan(4)
      for (const part of parts) expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(1024)
      for (const part of [...parts].reverse().flatMap((part, index) => [part, parts[(index * 7) % parts.length]!])) {
        yield* Effect.promise(() => there.deliver(part))
      }
      for (const part of parts) yield* Effect.promise(() => there.deliver(part))
      expect(yield* Effect.promise(there.heard)).toEqual([{ text }])
      expect(yield* Effect.promise(there.refused)).toEqual([])
    })
  )

  emulated("is sent again when an answer was lost, and arrives once", (emulator) =>
    Effect.gen(function* () {
      const there = yield* Effect.promise(() => server(news))
      emulator.faults.add({ operation: "messaging.publish", times: 2, fault: Faults.resetAfter })
      yield* Topic.publish(news, { text: "once" }, universe)
      expect(published(emulator, "news").length).toBe(3)
      for (const part of published(emulator, "news")) yield* Effect.promise(() => there.deliver(part))
      expect(yield* Effect.promise(there.heard)).toEqual([{ text: "once" }])
      // Without parts nobody could tell the second from the first.
      emulator.faults.add({ operation: "messaging.publish", times: 1, fault: Faults.resetAfter })
      expect(yield* Effect.flip(Topic.publish(grants, grant, universe))).toMatchObject({ outcome: "unknown" })
      expect(published(emulator, grants.title).length).toBe(1)
    })
  )

  emulated("is forgotten where parts are lost, and what is no part is refused", (emulator) =>
    Effect.gen(function* () {
      const there = yield* Effect.promise(() => server(news))
      yield* Topic.publish(news, { text }, universe)
      const [first = "", ...others] = published(emulator, "news")
      for (const part of others) yield* Effect.promise(() => there.deliver(part))
      yield* Effect.promise(() => there.luau.do("pass(61)"))
      yield* Effect.promise(() => there.deliver(first))
      for (const part of ["{}", "a:0:1:x", "a:2:1:x", "a:1:33:x"]) yield* Effect.promise(() => there.deliver(part))
      expect(yield* Effect.promise(there.heard)).toEqual([])
      expect(yield* Effect.promise(there.refused)).toEqual(Array(4).fill("the message is no part of one"))
    })
  )
})

it("has types that tell what may be published", () => {
  const typed = () => {
    // @ts-expect-error it is a number
    void Topic.publish(grants, { ...grant, userId: "156" }, universe)
    // @ts-expect-error it has more fields
    void Topic.publish(grants, { userId: 156 }, universe)
    // @ts-expect-error a universe is needed
    void Topic.publish(grants, grant)
    const one: Effect.Effect<void, unknown, Messaging> = Topic.publish(grants, grant, universe)
    return one
  }
  expect(typed).toBeTypeOf("function")
})
