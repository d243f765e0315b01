/** Handlers of queues. What is read is hidden for a while, and gone only when it is discarded in that time. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, notFound } from "../../Errors.ts"
import { applied, type Reply, read, text } from "../../Handler.ts"
import { pageSize } from "../../Paging.ts"
import { isoTime, objectOf } from "../../Values.ts"
import { checkRoom, counted, unitsOf } from "./Room.ts"
import { checkValue, memoryOf, pathOf, readExpiry, readSeconds, writtenId } from "./Rules.ts"
import { enqueue, fresh, type QueueItem, queueAt } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const queueOf = (call: Call) => queueAt(memoryOf(call), text(call, "queue_id"), call.now)

const format = (call: Call, { data, expireTime, id, priority }: QueueItem): Json => ({
  path: pathOf(call, `queues/${text(call, "queue_id")}/items/${writtenId(call, id)}`),
  data,
  priority,
  expireTime: isoTime(expireTime),
  ...(call.world.dialect["memoryStores.queueItemId"] === "given" ? { id } : {})
})

const add: Handler = (call) =>
  Result.gen(function* () {
    const body = yield* objectOf(call)
    const data = yield* checkValue("data", body.data ?? undefined)
    const expireTime = yield* readExpiry(call, body.ttl)
    const priority = Number(body.priority ?? 0)
    if (Number.isNaN(priority)) return yield* Result.fail(invalidArgument("The priority must be a number."))
    const id = fresh(call.world.memoryStores, "item")
    const item: QueueItem = { id, data, priority, expireTime, readId: undefined, hiddenUntil: 0 }
    const queue = queueOf(call)
    yield* checkRoom(call, queue, item, undefined)
    enqueue(queue, item)
    return applied(format(call, item))
  })

/** A read has an id also when it has no items. */
const nothingRead = (call: Call, id: string): Reply =>
  call.world.dialect["memoryStores.emptyQueue"] === "none"
    ? { status: 204, applied: false }
    : read({ id, queueItems: [] })

const readItems: Handler = (call) =>
  Result.gen(function* () {
    const count = yield* pageSize(call, "count", { default: 1, max: 200 })
    const window = readSeconds(text(call, "invisibilityWindow") || "30s")
    if (window === undefined || window <= 0) {
      return yield* Result.fail(invalidArgument("The invisibilityWindow must be a duration such as 30s."))
    }
    const items = queueOf(call)
      .filter(({ hiddenUntil }) => hiddenUntil <= call.now)
      .slice(0, count)
    const tooFew = call.input.allOrNothing === true && items.length < count
    if (tooFew && call.world.dialect["memoryStores.allOrNothing"] === "notFound") {
      return yield* Result.fail(notFound("The queue has fewer items than that."))
    }
    const id = fresh(call.world.memoryStores, "read")
    if (tooFew || items.length === 0) return nothingRead(call, id)
    for (const item of items) {
      item.readId = id
      item.hiddenUntil = call.now + window
    }
    return { ...applied({ id, queueItems: items.map((item) => format(call, item)) }), ...unitsOf(items) }
  })

/** Has no effect on items that came back, or that somebody else has read since. */
const discard: Handler = (call) =>
  Result.gen(function* () {
    const { readId } = yield* objectOf(call)
    if (typeof readId !== "string" || readId === "") {
      return yield* Result.fail(invalidArgument("The readId is required."))
    }
    const queue = queueOf(call)
    const left = queue.filter((item) => item.readId !== readId || item.hiddenUntil <= call.now)
    const discarded = queue.length - left.length
    queue.splice(0, queue.length, ...left)
    return { ...applied(), applied: discarded > 0 }
  })

const inQueue = counted("queue", "queue_id")

export const queueHandlers = {
  "memoryStores.createQueueItem": inQueue(add),
  "memoryStores.readQueueItems": inQueue(readItems),
  "memoryStores.discardQueueItems": inQueue(discard)
} satisfies Handlers
