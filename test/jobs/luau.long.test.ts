/** Entries edited inside of their universe: how the work is shared out, and what the Luau does. */
import { describe, expect } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import type * as Stream from "effect/Stream"
import { DataStores } from "effect-open-cloud/DataStores"
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import { editEntriesByLuau, type LuauEditOptions, luauEditHandler, type Progress, run } from "effect-open-cloud/jobs"
import { LuauExecution } from "effect-open-cloud/LuauExecution"
import { engine, withEngine } from "../games/engine.ts"
import { applied, worlds } from "../games/world.ts"
import { dying } from "./world.ts"

const services = Layer.mergeAll(DataStores.layer, LuauExecution.layer)
const test = worlds(services)
const place = { universeId: 9000001, placeId: 9000002, dataStoreId: "Players" }
const transform = "value.coins += 1 return value"

const job = (options: Partial<LuauEditOptions> = {}) => editEntriesByLuau({ ...place, transform, ...options })

type Needs = DataStores | LuauExecution | KeyValueStore.KeyValueStore

const inStore = <E>(
  edit: Stream.Stream<Progress, E, Needs>,
  store: KeyValueStore.KeyValueStore
): Effect.Effect<Progress, E, DataStores | LuauExecution> =>
  Effect.provideService(run(edit), KeyValueStore.KeyValueStore, store)

const newStore = Effect.provide(KeyValueStore.KeyValueStore, Layer.fresh(KeyValueStore.layerMemory))

const fill = (emulator: Emulator, many: number) => {
  for (let at = 0; at < many; at++) {
    emulator.seed.dataStores.put({
      dataStoreId: "Players",
      id: `p${at}`,
      value: { coins: 0 },
      scope: at % 5 === 0 ? "old" : "global"
    })
  }
}

describe("tasks", () => {
  test("share the entries out, as many at a time as are allowed, and what one has no time for goes to another", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 100)
      // So long that all of a round have begun, however slow the machine is.
      emulator.seed.luauExecution.setTiming({ processingMillis: 60_000 })
      const edited = new Map<string, number>()
      let [now, most] = [0, 0]
      const starts: Array<number> = []
      emulator.seed.luauExecution.onScript(
        luauEditHandler(({ id, scope }, { args, store }) => {
          expect([store, args]).toEqual(["Players", { bonus: 3 }])
          const count = (edited.get(`${scope}/${id}`) ?? 0) + 1
          edited.set(`${scope}/${id}`, count)
          if (id === "p7") return { skipped: "TaskScript:2: attempt to index nil with 'gold'" }
          if (id.endsWith("9")) return "unchanged"
          return count === 1 && id.endsWith("3") ? { left: true } : "edited"
        })
      )
      const report = yield* inStore(job({ args: { bonus: 3 }, parallel: 3, entriesPerTask: 10 }), yield* newStore)
      for (const { endsAt, startsAt } of emulator.views.luauExecution.tasks()) {
        starts.push(startsAt)
        now = emulator.views.luauExecution
          .tasks()
          .filter((it) => it.startsAt <= startsAt && it.endsAt > startsAt).length
        most = Math.max(most, now)
        expect(endsAt).toBeGreaterThan(startsAt)
      }
      expect(most).toBe(3)
      expect(edited.size).toBe(100)
      expect([...edited].filter(([key]) => key.endsWith("3")).every(([, count]) => count === 2)).toBe(true)
      expect(report).toMatchObject({
        done: 89,
        skipped: [{ item: "global/p7", reason: "line 2: attempt to index nil with 'gold'" }],
        ended: true
      })
      // Ten rounds of 30 entries and what was left of them; no value was read or written from outside.
      expect(new Set(emulator.log().map(({ operation }) => operation))).toEqual(
        new Set(["dataStores.listEntriesInScope", "luauExecution.createTask", "luauExecution.getTask"])
      )
    }))

  test("that have no time for anything are not begun without end", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 4)
      emulator.seed.luauExecution.onScript(luauEditHandler(() => ({ left: true })))
      const report = yield* inStore(job({ parallel: 2, entriesPerTask: 2 }), yield* newStore)
      expect(report).toMatchObject({ done: 0, skippedCount: 4 })
      expect(applied(emulator, "luauExecution.createTask")).toBe(6)
    }))

  test("go on after a crash from the round that was not noted, and are begun once where an answer was lost", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 60)
      const seen: Array<string> = []
      emulator.seed.luauExecution.onScript(
        luauEditHandler(({ id, scope }) => {
          seen.push(`${scope}/${id}`)
          return "edited"
        })
      )
      const options = { parallel: 2, entriesPerTask: 10, mark: "edited" }
      const store = yield* newStore
      // The first note is what the job begins with, the second one that of the first round.
      yield* Effect.exit(inStore(job(options), dying(store, 3, "before")))
      expect(seen).toHaveLength(40)
      const report = yield* inStore(job(options), store)
      expect(report).toMatchObject({ done: 60, ended: true })
      expect([seen.length, new Set(seen).size]).toEqual([80, 60])
      // Without a mark a task that may have run is not begun again.
      for (const [mark, tasks] of [
        ["m", 4],
        [undefined, 1]
      ] as const) {
        const before = applied(emulator, "luauExecution.createTask")
        emulator.faults.add({ operation: "luauExecution.createTask", fault: Faults.resetAfter })
        const again = { name: `again ${mark}`, parallel: 1, entriesPerTask: 20, mark }
        const ended = yield* Effect.exit(inStore(job(again), yield* newStore))
        expect(ended._tag).toBe(mark === undefined ? "Failure" : "Success")
        expect(applied(emulator, "luauExecution.createTask") - before).toBe(tasks)
      }
    }))

  test("are not begun by options that cannot be", (emulator) =>
    Effect.gen(function* () {
      for (const [options, words] of [
        [{ transform: " " }, "`transform` is empty"],
        [{ parallel: 11 }, "`parallel` must be"],
        [{ entriesPerTask: 0 }, "`entriesPerTask` must be"],
        [{ mark: "x".repeat(51) }, "`mark` must have"]
      ] as const) {
        const error = yield* Effect.flip(inStore(job(options), yield* newStore))
        expect(error).toMatchObject({ _tag: "JobFailed", kind: "options" })
        expect(error.message).toContain(words)
      }
      expect(emulator.log()).toEqual([])
    }))
})

/** A data store in Luau, as the engine has it: what is written is told to the function, which is called twice for some. */
const dataStores = `
entries = {}
writes = 0
busy = false
local store = {}
local function infoOf(entry)
  if entry == nil then return nil end
  return {
    GetMetadata = function() return table.clone(entry.attributes) end,
    GetUserIds = function() return entry.users end
  }
end
function store:GetAsync(key)
  local entry = entries[key]
  return entry and parse(entry.value), infoOf(entry)
end
function store:UpdateAsync(key, change)
  if string.find(key, "throttled") and not entries[key].tried then
    entries[key].tried = true
    error("Too many requests")
  end
  local entry = entries[key]
  if string.find(key, "busy") and not busy then
    busy = true
    change(parse(entry.value), infoOf(entry))
    entry.value = json({ coins = 100 })
  end
  local value, users, attributes = change(entry and parse(entry.value), infoOf(entry))
  if value == nil then return end
  writes += 1
  entries[key] = { value = json(value), users = users, attributes = attributes }
end
game.services.DataStoreService = {}
function game.services.DataStoreService:GetDataStore(name, scope, options)
  assert(name == "Players" and scope == "" and options.AllScopes == true)
  return store
end
Instance = { new = function(class) assert(class == "DataStoreOptions") return {} end }
task = {
  spawn = function(f) return coroutine.resume(coroutine.create(f)) end,
  wait = function() end
}
`

describe("the Luau", () => {
  const odd = [`]]"'\\`, "end) error('x') --", "ü\n\u2028", "throttled", "busy", "empty", "a/b"]

  /** A universe whose entries are in the engine; the emulator's are for the list alone. */
  const inEngine = (
    title: string,
    body: (it: {
      readonly emulator: Emulator
      readonly luau: Awaited<ReturnType<typeof engine>>
      readonly entry: (id: string) => Effect.Effect<Readonly<Record<string, unknown>>>
    }) => Effect.Effect<void, unknown, DataStores | LuauExecution>
  ) => {
    let luau: Awaited<ReturnType<typeof engine>>
    worlds(services)(
      title,
      (emulator) =>
        Effect.gen(function* () {
          for (const id of odd) {
            emulator.seed.dataStores.put({ dataStoreId: "Players", id, value: 0 })
            const value = id === "empty" ? "{}" : `{"coins": 1}`
            yield* Effect.promise(() =>
              luau.do(
                `entries[${luau.quoted(`global/${id}`)}] = { value = ${luau.quoted(value)}, users = { 156 }, attributes = { a = "1" } }`
              )
            )
          }
          yield* body({
            emulator,
            luau,
            entry: (id) =>
              Effect.promise(
                async () =>
                  (await luau.value(`entries[${luau.quoted(`global/${id}`)}]`)) as Readonly<Record<string, unknown>>
              )
          })
        }),
      async (emulator) => {
        luau = await engine(dataStores)
        return withEngine(emulator, luau)
      }
    )
  }

  inEngine(
    "edits each entry, whatever it is called, keeps users and attributes, and edits none twice",
    ({ entry, luau }) =>
      Effect.gen(function* () {
        const transform = `if value.coins == nil then return nil end
        assert(entry.scope == "global" and entry.users[1] == 156 and entry.attributes.a == "1")
        value.coins += args.bonus
        return value`
        const options = { transform, args: { bonus: 10 }, mark: "edit1", entriesPerTask: 3, parallel: 1 }
        const store = yield* newStore
        const dry = yield* inStore(job({ ...options, dryRun: true }), store)
        expect(dry).toMatchObject({ done: 6, skippedCount: 0 })
        expect(yield* Effect.promise(() => luau.value("writes"))).toBe(0)
        // It ends after the first round, whose note is lost.
        yield* Effect.exit(inStore(job(options), dying(store, 2, "before")))
        expect(yield* Effect.promise(() => luau.value("writes"))).toBe(3)
        const report = yield* inStore(job(options), store)
        expect(report).toMatchObject({ done: 6, skippedCount: 0, ended: true })
        expect(yield* Effect.promise(() => luau.value("writes"))).toBe(6)
        for (const id of odd) {
          const { attributes, users, value } = yield* entry(id)
          expect(users).toEqual([156])
          expect(JSON.parse(String(value)).coins).toBe(id === "empty" ? undefined : id === "busy" ? 110 : 11)
          expect(attributes).toMatchObject(id === "empty" ? { a: "1" } : { a: "1", edit1: expect.any(String) })
        }
        // Another run is another edit.
        yield* inStore(job({ ...options, name: "second" }), yield* newStore)
        expect(JSON.parse(String((yield* entry("a/b")).value)).coins).toBe(21)
      })
  )

  inEngine("says at which line it failed, of an entry and of all", ({ entry }) =>
    Effect.gen(function* () {
      const transform = `if entry.id == "a/b" then
          value.gold.coins = 1
        end
        return { coins = 5 }`
      const report = yield* inStore(job({ transform }), yield* newStore)
      expect(report).toMatchObject({ done: 6, skippedCount: 1 })
      expect(report.skipped[0]?.item).toBe("global/a/b")
      expect(report.skipped[0]?.reason).toMatch(/^line 2: attempt to index nil/)
      expect((yield* entry("empty")).value).toBe(`{"coins":5}`)
      const broken = yield* Effect.flip(
        inStore(job({ transform: "local x = 1\nreturn (", name: "broken" }), yield* newStore)
      )
      expect(broken).toMatchObject({ _tag: "FunctionFailed", code: "SCRIPT_ERROR" })
      expect("line" in broken && Number(broken.line)).toBeGreaterThanOrEqual(2)
    })
  )
})
