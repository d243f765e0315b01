/**
 * Counting in quotas that operations share. It comes with the records of operations that do.
 *
 * @internal
 */

import type { Sharing, Weighable } from "./Buckets.ts"
import { valueAt } from "./Fields.ts"
import * as Json from "./Json.ts"
import { PathSegment } from "./PathSegment.ts"
import type { QuotaClaim } from "./QuotaClaim.ts"
import * as Weights from "./Weights.ts"

const claims: Sharing["claims"] = (bucket, chosen, closable, claimOf) => {
  const { name, per, period, rolling, weight } = bucket
  const published = bucket.perConcurrentUser === undefined ? bucket.limit : Number.POSITIVE_INFINITY
  const limit = chosen === undefined ? published : Math.max(chosen, published)
  const cap = chosen === undefined || chosen === Number.POSITIVE_INFINITY ? {} : { cap: chosen }
  const binds = limit !== Number.POSITIVE_INFINITY || "cap" in cap
  // Only what counts in the clock's periods is what a 429 speaks of.
  if (!binds && !(closable && period !== "IN_FLIGHT" && rolling === undefined)) return []
  const heldFor = bucket.heldFor ?? longestHold
  const claim: Omit<QuotaClaim, "key"> =
    period === "IN_FLIGHT"
      ? { bucket: name, limit, ...cap, window: heldFor, heldFor }
      : { ...claimOf("", name, { limit, period }), ...cap, ...(rolling && { rolling: true }) }
  const keyed = ({ input }: Weighable): QuotaClaim => ({ ...claim, key: keyOf(name, per, input) })
  if (period === "IN_FLIGHT" || (weight === undefined && rolling === undefined)) return [keyed]
  return [
    (request) => ({
      ...keyed(request),
      weight: weight === undefined ? 1 : Weights.asked(weight, request.input, request.body)
    })
  ]
}

/** How long something is in flight, where the interface does not say. */
const longestHold = 300_000

const keyOf = (bucket: string, per: ReadonlyArray<string>, input: Readonly<Record<string, unknown>>): string => {
  let key = bucket
  for (const path of per) key += ` ${textOf(path.includes(".") ? valueAt(input, path) : input[path])}`
  return key
}

/** An entry at a revision is the entry. */
const textOf = (value: unknown): string => String(value instanceof PathSegment ? value.id : value)

const weighed: Sharing["weighed"] = (buckets, claims, answer) => {
  let weights: Record<string, number> | undefined
  for (const { name, weight } of buckets) {
    if (weight === undefined || weight.of === "request") continue
    const claim = claims.find(({ bucket }) => bucket === name)
    if (claim === undefined) continue
    const count = () => (weight.of === "items" ? listAt(answer, weight.answered).length : Weights.kilobytes(answer))
    const spent = answer === undefined ? 1 : Math.max(1, count())
    if (spent !== claim.weight) weights = { ...weights, [claim.key]: spent }
  }
  return weights
}

const listAt = (answer: string | undefined, path: string): ReadonlyArray<unknown> => {
  const list = valueAt(parsed(answer ?? ""), path)
  return Array.isArray(list) ? list : []
}

const began: Sharing["began"] = (buckets, answer) => {
  if (buckets.every(({ period }) => period !== "IN_FLIGHT")) return undefined
  const path = valueAt(parsed(answer), "path")
  return typeof path === "string" ? path : globalThis.crypto.randomUUID()
}

const ended: Sharing["ended"] = (frees, input, answer) => {
  const body = parsed(answer)
  const name = valueAt(body, frees.id)
  const isOver = frees.ended.some((state) => state === valueAt(body, frees.state))
  return isOver && typeof name === "string" ? { key: keyOf(frees.bucket, frees.per, input), began: name } : undefined
}

const parsed = (text: string): unknown => {
  try {
    return Json.parse(text)
  } catch {
    return undefined
  }
}

/** What is counted, and how. */
export const shares: Sharing = { claims, weighed, began, ended }
