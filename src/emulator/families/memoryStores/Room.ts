/** How much a structure holds and answers, and how much all of a universe's structures hold together. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { type Refusal, resourceExhausted } from "../../Errors.ts"
import { text } from "../../Handler.ts"
import { stringifyJson } from "../../Json.ts"
import { minute, utf8Length } from "../../Values.ts"
import { memoryOf } from "./Rules.ts"
import type { MapItem, QueueItem } from "./State.ts"
import type { Call, Handler } from "./World.ts"

type Item = QueueItem | MapItem

const sizes = new WeakMap<Item, number>()

/** Bytes of an item: what it is called, what it is sorted by, and what it holds. */
const sizeOf = (item: Item): number => {
  const known = sizes.get(item)
  if (known !== undefined) return known
  const content: Json = "data" in item ? item.data : item.value
  const key = "sortKey" in item ? String(item.sortKey ?? "") : ""
  const size = utf8Length(item.id) + utf8Length(key) + utf8Length(stringifyJson(content))
  sizes.set(item, size)
  return size
}

const total = (items: Iterable<Item>): number => {
  let sum = 0
  for (const item of items) sum += sizeOf(item)
  return sum
}

const full = (what: string) => Result.fail(resourceExhausted(`There is no room for more ${what}.`))

/** Whether an item can be put into a structure, in place of another or besides all. */
export const checkRoom = (
  call: Call,
  structure: Iterable<Item> & { readonly size?: number; readonly length?: number },
  item: Item,
  before: Item | undefined
): Result.Result<void, Refusal> => {
  const { dialect, universes } = call.world
  const { queues, sortedMaps } = memoryOf(call)
  const grown = sizeOf(item) - (before === undefined ? 0 : sizeOf(before))
  const count = (structure.size ?? structure.length ?? 0) + (before === undefined ? 1 : 0)
  const users = universes.get(text(call, "universe_id"))?.concurrentUsers ?? 0
  if (count > dialect["memoryStores.structureItems"]) return full("items in this structure")
  if (total(structure) + grown > dialect["memoryStores.structureBytes"]) return full("data in this structure")
  const used =
    [...queues.values()].reduce((sum, queue) => sum + total(queue), 0) +
    [...sortedMaps.values()].reduce((sum, map) => sum + total(map.values()), 0)
  return used + grown > dialect["memoryStores.bytes"] + dialect["memoryStores.bytesOfUser"] * users
    ? full("data in the universe's memory stores")
    : Result.succeed(undefined)
}

/** Counts the units of a structure, and refuses what comes when its minute is used up. */
export const counted =
  (kind: "queue" | "sorted map", name: string) =>
  (handler: Handler): Handler =>
  (call) => {
    const { units } = memoryOf(call)
    const key = `${kind} ${text(call, name)}`
    const index = Math.floor(call.now / minute)
    const known = units.get(key)
    const used = known?.minute === index ? known.used : 0
    if (used >= call.world.dialect["memoryStores.structureUnits"]) {
      return Result.fail(resourceExhausted(`Too many requests for one ${kind}.`))
    }
    return Result.map(handler(call), (reply) => {
      units.set(key, { minute: index, used: used + (reply.units ?? 1) })
      return reply
    })
  }

/** What reading items counts for. */
export const unitsOf = (items: ReadonlyArray<unknown>): { readonly units: number } => ({
  units: Math.max(1, items.length)
})
