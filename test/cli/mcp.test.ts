/** Open Cloud as tools of an agent. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import { Emulator, Faults } from "effect-open-cloud/emulator"
import { additionalOperations, allOperations } from "effect-open-cloud/operations"
import { answerOf, connect, fieldsOf, type McpClient, parsed, resultOf, sizeOf } from "./mcp.ts"

const records = [...allOperations, ...additionalOperations]

const idsOf = (data: string): ReadonlyArray<unknown> => {
  const rows = parsed(data)
  return Array.isArray(rows) ? rows.map((row) => fieldsOf(row).operation) : []
}

describe("the list of tools", () => {
  it.effect("is short, and has one that writes only where it was asked for", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const names = (client: McpClient) =>
        Effect.map(client.request("tools/list"), (frame) => {
          const { tools } = resultOf(frame)
          assert.isBelow(JSON.stringify(resultOf(frame)).length, 2_000)
          return Array.isArray(tools) ? tools.map(({ annotations, name }) => [name, annotations?.readOnlyHint]) : []
        })
      const readers = ["search", "describe", "check_key", "read"].map((name) => [name, true])
      assert.deepStrictEqual(yield* names(yield* connect([], { emulator })), readers)
      const writes = yield* names(yield* connect(["--write"], { emulator }))
      assert.deepStrictEqual(writes, [...readers, ["write", undefined]])
    })
  )
})

describe("search", () => {
  it.effect("finds what is meant by what people call it", () =>
    Effect.gen(function* () {
      const client = yield* connect([], { emulator: yield* Emulator.make() })
      for (const [query, id] of [
        ["ban a player", "userRestrictions.update"],
        ["unban", "userRestrictions.update"],
        ["give players a higher group rank", "groups.updateMembership"],
        ["leaderboard", "orderedDataStores.listEntries"],
        ["announce to all servers", "messaging.publish"],
        ["player save data", "dataStores.getEntry"],
        ["upload an image", "assets.create"],
        ["deploy the game's place", "places.publishVersion"],
        ["run a script", "luauExecution.createTask"],
        ["shut down servers", "servers.launchRestart"],
        ["gamepasses", "monetization.listGamePasses"],
        ["what my key may do", "apiKeys.introspect"],
        ["remote config flags", "configs.getValues"],
        ["statistics of visits", "analytics.queryMetrics"],
        ["dataStores.listEntries", "dataStores.listEntries"],
        ["/cloud/v2/users/{user_id}", "users.get"],
        ["revisions of an entry", "dataStores.listEntryRevisions"]
      ]) {
        const { data } = answerOf((yield* client.call("search", { query })).texts)
        assert.include(idsOf(data), id, query)
      }
    })
  )

  it.effect("leaves out what the key has no scope for, and says how much", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make({
        world: { keys: [{ key: "read-only", scopes: ["universe-datastores.objects:read"] }] }
      })
      const client = yield* connect([], { emulator, env: { ROBLOX_API_KEY: "read-only" } })
      const { data, note } = answerOf(
        (yield* client.call("search", { query: "entry of a data store", limit: 50 })).texts
      )
      assert.include(idsOf(data), "dataStores.getEntry")
      assert.notInclude(idsOf(data), "dataStores.deleteEntry")
      assert.isAbove(Number(fieldsOf(note.keyLacksScopesFor).total), 2)
      assert.strictEqual(note.total, idsOf(data).length)
    })
  )

  it.effect("has everything where nothing is known of the key, and says why", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      emulator.faults.add({ operation: "apiKeys.introspect", fault: Faults.status(401) })
      const client = yield* connect([], { emulator })
      const { data, note } = answerOf((yield* client.call("search", { query: "delete an entry" })).texts)
      assert.include(idsOf(data), "dataStores.deleteEntry")
      assert.match(String(note.scopesUnknown), /apiKeys\.introspect/)
    })
  )

  it.effect("asks what the key may do once in five minutes", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const client = yield* connect([], { emulator })
      for (const query of ["ban", "place", "badge"]) yield* client.call("search", { query })
      assert.deepStrictEqual(
        emulator.log().map(({ operation }) => operation),
        ["apiKeys.introspect"]
      )
    })
  )
})

describe("describe", () => {
  it.effect("has all that a call of any operation needs", () =>
    Effect.gen(function* () {
      const client = yield* connect([], { emulator: yield* Emulator.make() })
      for (const { body, consequence, id, parameters, retry } of records) {
        const { isError, texts } = yield* client.call("describe", { operation: id })
        assert.isFalse(isError, id)
        assert.isAtMost(sizeOf(texts), 20_000, id)
        const told = fieldsOf(parsed(texts[0]))
        assert.strictEqual(told.operation, id)
        assert.match(String(told.retry), new RegExp(`^${retry}:`))
        assert.isString(told.scopes)
        assert.match(String(told.quota), /for each owner/)
        assert.strictEqual(told.irreversible ?? told.spends, consequence?.when, id)
        const described = Array.isArray(told.parameters) ? told.parameters : []
        for (const { name, required } of parameters.filter((it) => it.in === "path")) {
          const found = described.find((it) => it.name === name)
          assert.strictEqual(found?.required, required, `${id} ${name}`)
          assert.isString(found?.type)
        }
        if (body.kind === "json") assert.isDefined(fieldsOf(told.body).schema, id)
      }
    })
  )

  it.effect("has choices, bounds, limits, and the definitions of its body", () =>
    Effect.gen(function* () {
      const client = yield* connect([], { emulator: yield* Emulator.make() })
      const told = (operation: string) =>
        Effect.map(client.call("describe", { operation }), ({ texts }) => fieldsOf(parsed(texts[0])))
      const { $defs } = fieldsOf(fieldsOf((yield* told("userRestrictions.update")).body).schema)
      assert.include(Object.keys(fieldsOf($defs)), "UserRestriction_GameJoinRestriction")
      assert.deepInclude((yield* told("messaging.publish")).bodyLimits, { at: "body.topic", maxLength: 80 })
      for (const { id, parameters } of records.filter((it) => it.parameters.some(({ values }) => values))) {
        const described = (yield* told(id)).parameters
        // The size of a page is the tool's own.
        for (const { maximum, minimum, name, values } of parameters.filter((it) => it.values && it.name !== "limit")) {
          const found = Array.isArray(described) ? described.find((it) => it.name === name) : undefined
          assert.deepStrictEqual([found?.values, found?.minimum, found?.maximum], [values, minimum, maximum], id)
        }
      }
    })
  )
})

describe("check_key", () => {
  it.effect("says what is lacking, and never the key", () =>
    Effect.gen(function* () {
      const key = "a-key-that-nobody-sees"
      const emulator = yield* Emulator.make({
        world: { keys: [{ key, name: "CI", scopes: ["universe-datastores.objects:read"] }] }
      })
      const client = yield* connect([], { emulator, env: { ROBLOX_API_KEY: key } })
      const operations = ["dataStores.getEntry", "messaging.publish"]
      const { texts } = yield* client.call("check_key", { operations })
      const told = fieldsOf(parsed(texts[0]))
      assert.deepStrictEqual([told.name, told.able], ["CI", ["dataStores.getEntry"]])
      assert.deepStrictEqual(told.problems, [
        { operation: "messaging.publish", _tag: "ScopeMissing", anyOf: ["universe-messaging-service:publish"] }
      ])
      assert.notInclude(client.lines.join(), key)
    })
  )
})

describe("the process", () => {
  it.effect.skipIf(process.platform !== "linux")("takes key and universe of a profile", () =>
    Effect.gen(function* () {
      const config = mkdtempSync(join(tmpdir(), "open-cloud-"))
      yield* Effect.addFinalizer(() => Effect.sync(() => rmSync(config, { recursive: true })))
      mkdirSync(join(config, "open-cloud"))
      const profile = '[work]\nkey = "env:WORK_KEY"\nuniverse = "9000001"\n'
      writeFileSync(join(config, "open-cloud", "config.toml"), profile, { mode: 0o600 })
      const env = { HOME: config, XDG_CONFIG_HOME: config, WORK_KEY: "emulator-key", ROBLOX_API_KEY: "another" }
      const client = yield* connect(["--profile", "work"], { emulator: yield* Emulator.make(), env })
      const { texts } = yield* client.call("read", { operation: "universes.get", fields: "displayName" })
      assert.deepStrictEqual(texts, ['{"displayName":"Default universe"}'])
    })
  )

  it.effect("ends well when the client has gone", () =>
    Effect.gen(function* () {
      const client = yield* connect([], { emulator: yield* Emulator.make() })
      yield* client.close
      assert.strictEqual(yield* client.code, 0)
    })
  )

  it.effect("answers what was asked before, and waits no longer than a second", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      emulator.faults.add({ operation: "users.get", fault: Faults.hang() })
      const client = yield* connect([], { emulator })
      const hanging = yield* client.begin("read", { operation: "users.get", input: { userId: 156 } })
      const told = yield* Effect.forkChild(client.call("describe", { operation: "users.get" }))
      yield* Effect.yieldNow
      yield* client.close
      assert.include((yield* Fiber.join(told)).texts[0], '"users.get"')
      const code = yield* Effect.forkChild(client.code)
      yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* Fiber.join(code), 0)
      assert.notInclude(client.lines.join("\n"), `"id":${hanging},`)
    })
  )

  it.effect("interrupts a call that is called off", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      emulator.faults.add({ operation: "users.get", fault: Faults.hang() })
      let aborted = 0
      const client = yield* connect([], {
        emulator: {
          fetch: (url, init) => {
            init?.signal?.addEventListener("abort", () => aborted++)
            return emulator.fetch(url, init)
          }
        }
      })
      const id = yield* client.begin("read", { operation: "users.get", input: { userId: 156 } })
      yield* client.request("ping")
      yield* Effect.repeat(Effect.yieldNow, { until: () => emulator.log().length > 0 || aborted > 0, times: 1_000 })
      yield* client.notify("notifications/cancelled", { requestId: id })
      yield* client.request("ping")
      assert.strictEqual(aborted, 1)
    })
  )

  it.effect("answers a line that is no JSON, logs it to standard error, and goes on", () =>
    Effect.gen(function* () {
      const client = yield* connect([], { emulator: yield* Emulator.make() })
      yield* client.send("{ no JSON")
      yield* client.send("")
      yield* client.request("ping")
      assert.include(client.lines.join("\n"), '"code":-32700')
      assert.match(client.log(), /level=WARN .*no JSON/)
      // Every line of the output was a frame, or `connect` would have failed.
      assert.isFalse((yield* client.call("read", { operation: "universes.get" })).isError)
    })
  )
})

/** The calls of docs/mcp.md, with what they are said to answer. */
const documented = [
  ...readFileSync(new URL("../../docs/mcp.md", import.meta.url), "utf8").matchAll(/^```json\n(.*?)^```/gms)
].flatMap(([, block]) => {
  const { answers, arguments: args, tool } = fieldsOf(parsed(block))
  return typeof tool === "string" ? [{ tool, args, answers }] : []
})

describe("docs/mcp.md", () => {
  it.effect("has calls that answer what it says", () =>
    Effect.gen(function* () {
      assert.isAbove(documented.length, 2)
      const client = yield* connect([], { emulator: yield* Emulator.make() })
      for (const { answers, args, tool } of documented) {
        const { isError, texts } = yield* client.call(tool, args)
        assert.isFalse(isError, texts.join())
        const told = texts.map(parsed)
        assert.strictEqual(Array.isArray(answers) ? answers.length : 0, told.length)
        // Of what is said of an answer the page has what matters there.
        for (const [index, said] of Array.isArray(answers) ? answers.entries() : []) {
          if (Array.isArray(said)) assert.deepStrictEqual(told[index], said)
          for (const [name, value] of Array.isArray(said) ? [] : Object.entries(fieldsOf(said))) {
            const found = fieldsOf(told[index])[name]
            if (typeof value !== "string" || !value.endsWith("…")) assert.deepStrictEqual(found, value)
            else assert.isTrue(String(found).startsWith(value.slice(0, -1)), `${name} ${found}`)
          }
        }
      }
    })
  )
})
