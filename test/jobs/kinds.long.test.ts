/** Worlds through files and back, of every kind of store; the erasure of many users; what a job takes, and keeps to. */
import { describe, expect, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import {
  copyOrderedEntries,
  copySortedMap,
  deleteEntries,
  deleteOrderedEntries,
  deleteSortedMapItems,
  type EraseUsersOptions,
  eraseUsers,
  estimate,
  exportEntries,
  exportOrderedEntries,
  exportSortedMap,
  forget,
  importEntries,
  importOrderedEntries,
  importSortedMap,
  run,
  type Shards
} from "effect-open-cloud/jobs"
import type { Integer } from "effect-open-cloud/OrderedDataStoresV1"
import type { Json } from "../../src/index.ts"
import { canonical, json, name } from "../integration/arbitraries.ts"
import { cases } from "../properties.ts"
import { failureOf, from, inWorld, many, pace, universeId, type World } from "./world.ts"

const empty = { entries: 0 }

/** Keys in an order, integers as they are written. */
const shown = (value: unknown): string =>
  JSON.stringify(value, (_, it) => (typeof it === "bigint" ? `${it}n` : it === Number(it) ? Number(it) : it))

const contentsOf = ({ emulator }: World, dataStoreId: string) =>
  emulator.views.dataStores
    .entries({ universeId, dataStoreId })
    .filter(({ state }) => state === "ACTIVE")
    .map(({ attributes, id, scope, users, value }) => canonical([scope, id, value, users, attributes]))
    .sort()

const item = Arbitrary.map(Arbitrary.array(json, { minLength: 2, maxLength: 2 }), ([value = null, noise = null]) => ({
  value,
  users: noise === null ? [] : ["users/156", "users/1"],
  attributes: noise === null ? {} : { a: 1, b: "x" }
}))

describe("a world", () => {
  it.effect.prop(
    "is the same after an export and an import, whatever its names and values",
    [Arbitrary.array(name, { maxLength: 5 }), Arbitrary.array(item, { minLength: 1, maxLength: 12 })],
    ([names, items]) =>
      inWorld(
        (world) =>
          Effect.gen(function* () {
            const { emulator, folder } = world
            for (const [at, content] of items.entries()) {
              const id = names[at % Math.max(1, names.length)] ?? `entry ${at}`
              const scope = at % 3 === 0 ? "old" : "global"
              emulator.seed.dataStores.put({ dataStoreId: "World", id, scope, ...content })
            }
            const shards: Shards | undefined = [undefined, 3, { items: 2 }, { bytes: 100 }][items.length % 4]
            const store = { universeId, dataStoreId: "World" }
            const file = `${folder}/world.jsonl${items.length % 2 === 0 ? ".gz" : ""}`
            yield* run(exportEntries({ ...store, file, ...(shards !== undefined && { shards }), ...pace }))
            const before = contentsOf(world, "World")
            const report = yield* run(
              importEntries({
                universeId,
                dataStoreId: "Again",
                file: shards === undefined ? file : `${folder}/world.manifest.json`,
                rule: "create",
                ...pace
              })
            )
            expect(report).toMatchObject({ skipped: [], done: before.length, total: before.length })
            expect(contentsOf(world, "Again")).toEqual(before)
          }),
        empty
      ),
    cases(4)
  )

  it.effect("of ordered stores and of sorted maps is the same after each, and copied, and deleted", () =>
    inWorld(
      (world) =>
        Effect.gen(function* () {
          const { emulator, folder } = world
          for (let at = 0; at < 23; at++) {
            emulator.seed.orderedDataStores.put({
              orderedDataStoreId: "Scores",
              id: `player/${at}`,
              value: BigInt((at * 7) % 11) - 3n
            })
            emulator.seed.memoryStores.putSortedMapItem({
              sortedMapId: "Map",
              id: `item ${at}`,
              value: { at, big: 2n ** 60n },
              ...(at % 3 !== 0 && { sortKey: at % 3 === 1 ? at : `key ${at}` }),
              expireTime: Date.parse("2026-01-12T03:04:05Z")
            })
          }
          const scores = (orderedDataStoreId: string) =>
            shown(emulator.views.orderedDataStores.entries({ orderedDataStoreId }))
          const items = (sortedMapId: string) =>
            shown(
              emulator.views.memoryStores
                .sortedMapItems({ sortedMapId })
                .map(({ etag: _, expireTime, ...rest }) => ({ ...rest, expires: Math.round(expireTime / 60_000) }))
            )
          const ordered = (orderedDataStoreId: string) => ({ universeId, orderedDataStoreId })
          const map = (sortedMapId: string) => ({ universeId, sortedMapId })
          const done = { done: 23, skippedCount: 0, ended: true }
          const files = { scores: `${folder}/scores.jsonl`, map: `${folder}/map.jsonl.gz` }
          expect(yield* run(exportOrderedEntries({ ...ordered("Scores"), file: files.scores, ...pace }))).toMatchObject(
            done
          )
          expect(yield* run(exportSortedMap({ ...map("Map"), file: files.map, shards: 2, ...pace }))).toMatchObject(
            done
          )
          expect(
            yield* run(importOrderedEntries({ ...ordered("Again"), file: files.scores, rule: "create", ...pace }))
          ).toMatchObject(done)
          expect(
            yield* run(
              importSortedMap({ ...map("Again"), file: `${folder}/map.manifest.json`, rule: "create", ...pace })
            )
          ).toMatchObject(done)
          yield* run(copyOrderedEntries({ from: ordered("Scores"), to: ordered("Copy"), rule: "replace", ...pace }))
          yield* run(copySortedMap({ from: map("Map"), to: map("Copy"), rule: "replace", ...pace }))
          for (const store of ["Again", "Copy"]) {
            expect(scores(store)).toBe(scores("Scores"))
            expect(items(store)).toBe(items("Map"))
          }
          // What there is stays, or the higher one of both.
          emulator.seed.orderedDataStores.put({ orderedDataStoreId: "Again", id: "player/1", value: 1_000n })
          emulator.seed.orderedDataStores.put({ orderedDataStoreId: "Again", id: "player/2", value: -1_000n })
          const best = (current: Integer | undefined, incoming: Integer) =>
            current !== undefined && current > incoming ? current : incoming
          yield* run(
            importOrderedEntries({ ...ordered("Again"), file: files.scores, rule: best, name: "best", ...pace })
          )
          const again = emulator.views.orderedDataStores.entries({ orderedDataStoreId: "Again" })
          expect(again.find(({ id }) => id === "player/1")?.value).toBe(1_000n)
          expect(again.find(({ id }) => id === "player/2")?.value).toBe(0n)
          const mistaken = importSortedMap({ ...map("Again"), file: files.scores, rule: "create", name: "x", ...pace })
          expect(yield* failureOf(mistaken)).toMatchObject({
            kind: "format",
            message: expect.stringContaining("a file of ordered entries 1, and not of sorted map 1")
          })
          const where = ({ id }: { readonly id: string }) => id !== "player/3" && id !== "item 3"
          expect(yield* run(deleteOrderedEntries({ ...ordered("Copy"), where, ...pace }))).toMatchObject({ done: 22 })
          expect(yield* run(deleteSortedMapItems({ ...map("Copy"), where, ...pace }))).toMatchObject({ done: 22 })
          expect(emulator.views.orderedDataStores.entries({ orderedDataStoreId: "Copy" })).toHaveLength(1)
          expect(emulator.views.memoryStores.sortedMapItems({ sortedMapId: "Copy" })).toHaveLength(1)
        }),
      empty
    )
  )

  it.effect("has its revisions in an export that is asked for them", () =>
    inWorld(
      ({ emulator, files, folder }) =>
        Effect.gen(function* () {
          for (const [value, pause] of [
            [1, "2 hours"],
            [2, "1 minute"],
            [3, "2 hours"]
          ] as const) {
            emulator.seed.dataStores.put({ dataStoreId: "Players", id: "alice", value, users: ["users/156"] })
            yield* TestClock.adjust(pause)
          }
          yield* run(deleteEntries({ ...from, ...pace }))
          yield* TestClock.adjust("2 hours")
          emulator.seed.dataStores.put({ dataStoreId: "Players", id: "alice", value: 4 })
          yield* run(exportEntries({ ...from, file: `${folder}/a`, revisions: true, ...pace }))
          const [, line = ""] = (yield* files.readFileString(`${folder}/a`)).split("\n")
          const { revisions, value } = JSON.parse(line)
          expect(value).toBe(4)
          expect(revisions.map((it: { value: Json; deleted: boolean }) => [it.value, it.deleted])).toEqual([
            [null, true],
            [3, false],
            [1, false]
          ])
          expect(revisions[2]).toMatchObject({ time: "2026-01-02T03:04:05.000Z", userIds: ["156"] })
          const again = importEntries({ universeId, dataStoreId: "Again", file: `${folder}/a`, rule: "create" })
          expect(yield* run(again)).toMatchObject({ done: 1 })
        }),
      empty
    )
  )
})

describe("the erasure of many users", () => {
  const universes: EraseUsersOptions["universes"] = [
    {
      universeId,
      startPlaceId: 9100001,
      dataStores: [
        { dataStoreId: "Saves", keys: ["Player_{userId}", "{userId}/inventory/*"] },
        { dataStoreId: "Logs", keys: ["{userId}-{userId}"], scope: { all: true } },
        { dataStoreId: "Nothing", keys: ["{userId}*"] }
      ],
      orderedDataStores: [{ orderedDataStoreId: "Scores", keys: ["{userId}", "*:{userId}"] }]
    }
  ]

  it.effect("deletes what is theirs and nothing else, listing each store once", () =>
    inWorld(
      (world) =>
        Effect.gen(function* () {
          const { emulator } = world
          const people = Array.from({ length: 40 }, (_, at) => String(150 + at))
          for (const id of people) {
            const put = (dataStoreId: string, key: string, scope = "global") =>
              emulator.seed.dataStores.put({ dataStoreId, id: key, scope, value: 1 })
            put("Saves", `Player_${id}`)
            put("Saves", `${id}/inventory/hat`)
            put("Saves", `${id}/inventory/shoe`)
            put("Logs", `${id}-${id}`, "a")
            put("Logs", `${id}-${id}0`, "b")
            for (const key of [id, `best:${id}`, `${id}:best`]) {
              emulator.seed.orderedDataStores.put({ orderedDataStoreId: "Scores", id: key, value: 1n })
            }
          }
          // 15 is the beginning of others, and 1500 begins with another.
          const userIds = [...people.filter((_, at) => at % 2 === 0), "15", "1500"]
          const counts = { deleted: 20 * 6, absent: 4 }
          const left = () => [
            ...contentsOf(world, "Saves"),
            ...contentsOf(world, "Logs"),
            ...emulator.views.orderedDataStores.entries({ orderedDataStoreId: "Scores" }).map(({ id }) => id)
          ]
          const whole = left()
          const options = { userIds, universes, ...pace }
          expect(yield* run(eraseUsers({ ...options, dryRun: true }))).toMatchObject({
            counts: { deleted: 120, absent: 4 },
            ended: true
          })
          expect(left()).toEqual(whole)
          const before = emulator.log().length
          expect(yield* run(eraseUsers(options))).toMatchObject({ counts, skippedCount: 0, ended: true })
          const lists = emulator
            .log()
            .slice(before)
            .filter(({ operation }) => /list/.test(operation ?? ""))
          // 160 + 80 + none of standard ones, twice 120 of ordered ones, by tens.
          expect(lists.length).toBeLessThan(60)
          expect(left()).toHaveLength(whole.length - counts.deleted)
          const theirs = new RegExp(`(?<!\\d)(${userIds.join("|")})(?!\\d)`)
          const rest = left().filter((it) => theirs.test(it) && !it.includes(":best") && !/\d+-\d+0/.test(it))
          expect(rest).toEqual([])
          yield* forget(`erase ${userIds.length} users`)
          expect(yield* run(eraseUsers(options))).toMatchObject({ counts: { deleted: 0 } })
        }),
      empty
    )
  )

  it.effect("refuses a plan that is not of users, and an id that is none", () =>
    inWorld(({ emulator }) =>
      Effect.gen(function* () {
        const all = [{ universeId, startPlaceId: 1, dataStores: [{ dataStoreId: "Saves", keys: ["*"] }] }]
        for (const odd of [
          { userIds: ["156"], universes: all },
          { userIds: ["me"], universes }
        ]) {
          expect(yield* failureOf(eraseUsers(odd))).toMatchObject({ kind: "options" })
        }
        expect(emulator.log()).toEqual([])
      })
    )
  )
})

describe("the pace", () => {
  it.effect("is told before, and kept to: 98 % of the share, and no more than it in any minute", () =>
    inWorld(
      ({ emulator, folder }) =>
        Effect.gen(function* () {
          emulator.faults.add({
            operation: "dataStores.getEntry",
            times: Number.POSITIVE_INFINITY,
            fault: { _tag: "Latency", duration: "150 millis", effect: "arrival" }
          })
          const share = { share: 0.5, players: 5 }
          const told = yield* estimate({ ...from, job: "export", ...share })
          // (300 + 5 × 40) / 2 reads a minute.
          expect(told).toMatchObject({
            items: 375,
            requests: { list: 4, read: 375, write: 0, remove: 0 },
            left: { read: 250, write: 400, remove: 500 }
          })
          expect(Duration.toMinutes(told.time)).toBe(1.5)
          const before = emulator.log().length
          const job = exportEntries({ ...from, file: `${folder}/a`, moment: "now", items: told.items, ...share })
          expect(yield* run(job)).toMatchObject({ done: 375, total: 375, ended: true })
          const times = emulator
            .log()
            .slice(before)
            .flatMap(({ operation, time }) => (operation?.startsWith("dataStores.getEntry") === true ? [time] : []))
            .sort((a, b) => a - b)
          expect(times).toHaveLength(375)
          // Files are written in real time, of which a test clock knows nothing: from the first read to the last one.
          const perMinute = ((times.length - 1) / ((times.at(-1) ?? 0) - (times[0] ?? 0))) * 60_000
          expect(perMinute / 250).toBeGreaterThan(0.98)
          const minutes = times.map((time) => Math.floor(time / 60_000))
          for (const minute of minutes) expect(minutes.filter((it) => it === minute).length).toBeLessThanOrEqual(250)
        }),
      { entries: 375, quotas: { enabled: false } }
    )
  )

  it.effect("tells how long it will take, from the first page on", () =>
    inWorld(({ folder }) =>
      Effect.gen(function* () {
        const file = `${folder}/a`
        yield* run(exportEntries({ ...from, file, ...pace }))
        const job = importEntries({ universeId, dataStoreId: "Copy", file, rule: "replace", pageSize: 10, share: 0.1 })
        const left = yield* Stream.runCollect(Stream.map(job, ({ left }) => left && Duration.toSeconds(left)))
        // 30 writes a minute: two seconds each.
        expect(left.slice(0, -1)).toEqual([30, 10, 0])
        expect(many).toBe(25)
      })
    )
  )
})
