/**
 * What processes share, record by record: a text, which may end, and a lease, by which one of them at a time has the
 * record to itself. Token stores, deliveries and the progress of erasure stand on it, wherever it is kept.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Monotonic from "../internal/runtime/Monotonic.ts"
import type { RecordsFailed } from "./Errors.ts"

/**
 * What is done with a record: plain JSON, so that it can be sent. Times are milliseconds from the moment at which it is
 * carried out, by the clock of where records are kept.
 *
 * @since 0.2.0
 */
export type Step =
  | { readonly _tag: "Read" }
  /** Puts a text in the place of what there is; with an `owner`, only while that one has the lease. */
  | { readonly _tag: "Write"; readonly text: string; readonly millis?: number; readonly owner?: string }
  /** Takes the text away; with an `owner`, only while that one has the lease. */
  | { readonly _tag: "Remove"; readonly owner?: string }
  /** Takes the lease, unless another has it; with `ifEmpty`, only of a record without a text. */
  | { readonly _tag: "Take"; readonly owner: string; readonly millis: number; readonly ifEmpty?: boolean }
  /** Prolongs a lease that has not ended. */
  | { readonly _tag: "Renew"; readonly owner: string; readonly millis: number }
  /** Gives the lease of an owner back, if it is that one's. */
  | { readonly _tag: "Release"; readonly owner: string }

/**
 * What came of a step: plain JSON.
 *
 * @since 0.2.0
 */
export interface Answer {
  /** Whether it was carried out; of `Read`, whether there is a text. */
  readonly done: boolean
  /** The text that there is after it. */
  readonly text?: string
}

/**
 * A record as it is kept: plain JSON. Times are those of the clock that `carryOut` is given.
 *
 * @since 0.2.0
 */
export interface Entry {
  readonly text?: string
  /** When the text ends; absent: never. */
  readonly ends?: number
  /** Who has the lease, and when that ends. */
  readonly owner?: string
  readonly leased?: number
}

/**
 * Records that processes share. A step on one record is atomic: no other comes in between. A store that cannot be asked
 * fails with `RecordsFailed` in a few seconds; whether the step was carried out is then unknown.
 *
 * @since 0.2.0
 */
export class Records extends Context.Service<
  Records,
  {
    /** Keys are any texts, told apart exactly. */
    readonly carryOut: (key: string, step: Step) => Effect.Effect<Answer, RecordsFailed>
  }
>()("effect-open-cloud/Records") {
  /** In the memory of one process: for tests, and for what one process does alone. */
  static readonly layerMemory: Layer.Layer<Records> = /*#__PURE__*/ Layer.effect(
    Records,
    Effect.suspend(() => memory)
  )
}

const answered = (done: boolean, entry: Entry): Answer =>
  entry.text === undefined ? { done } : { done, text: entry.text }

/** What is left of a record at a time. */
const aliveAt = ({ ends, leased, owner, text }: Entry, now: number): Entry => ({
  ...(text !== undefined && !(ends !== undefined && ends <= now) && { text, ...(ends !== undefined && { ends }) }),
  ...(owner !== undefined && leased !== undefined && leased > now && { owner, leased })
})

/**
 * A step as a function: what becomes of a record, and the answer. A store that has one record to itself for as long as
 * this takes, such as the memory of a process or a Durable Object, needs nothing else. Without an entry there is nothing
 * left to keep.
 *
 * @since 0.2.0
 */
export const carryOut = (
  entry: Entry | undefined,
  step: Step,
  now: number
): { readonly entry: Entry | undefined; readonly answer: Answer } => {
  const before = aliveAt(entry ?? {}, now)
  const { ends: _, text: __, ...lease } = before
  const { leased: ___, owner: ____, ...text } = before
  const becomes = (after: Entry, done = true) => ({
    entry: after.text === undefined && after.owner === undefined ? undefined : after,
    answer: answered(done, after)
  })
  const refused = becomes(before, false)
  switch (step._tag) {
    case "Read":
      return becomes(before, before.text !== undefined)
    case "Write":
      if (step.owner !== undefined && before.owner !== step.owner) return refused
      return becomes({
        ...lease,
        text: step.text,
        ...(step.millis !== undefined && { ends: now + step.millis })
      })
    case "Remove":
      return step.owner !== undefined && before.owner !== step.owner ? refused : becomes(lease)
    case "Take":
      if (before.owner !== undefined && before.owner !== step.owner) return refused
      if (step.ifEmpty === true && before.text !== undefined) return refused
      return becomes({ ...text, owner: step.owner, leased: now + step.millis })
    case "Renew":
      return before.owner === step.owner ? becomes({ ...before, leased: now + step.millis }) : refused
    case "Release":
      return before.owner === step.owner ? becomes(text) : refused
  }
}

const memory: Effect.Effect<Records["Service"]> = /*#__PURE__*/ Effect.map(Clock.Clock, (clock) => {
  const entries = new Map<string, Entry>()
  let sweepAt = 1_024
  const sweep = (now: number): void => {
    for (const [key, entry] of entries) {
      if (carryOut(entry, { _tag: "Read" }, now).entry === undefined) entries.delete(key)
    }
    sweepAt = Math.max(1_024, 2 * entries.size)
  }
  return {
    carryOut: (key, step) =>
      Effect.sync(() => {
        const now = Monotonic.millis(clock)
        const { answer, entry } = carryOut(entries.get(key), step, now)
        if (entry === undefined) entries.delete(key)
        else entries.set(key, entry)
        if (entries.size > sweepAt) sweep(now)
        return answer
      })
  }
})
