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
  /** Puts a text in the place of what there is; with `instead`, only of the text of that version. */
  | {
      readonly _tag: "Write"
      readonly text: string
      /** A name that no other text has. */
      readonly version?: string
      readonly millis?: number
      readonly instead?: string
    }
  /** Takes the text away; with `instead`, only that of that version. */
  | { readonly _tag: "Remove"; readonly instead?: string }
  /** Takes the lease, unless another has it; with `ifEmpty`, only of a record without a text. */
  | { readonly _tag: "Take"; readonly owner: string; readonly millis: number; readonly ifEmpty?: boolean }
  /** Prolongs a lease that has not ended. */
  | { readonly _tag: "Renew"; readonly owner: string; readonly millis: number }
  /** Gives the lease of an owner back, if it is that one's. */
  | { readonly _tag: "Release"; readonly owner: string }

/**
 * The version of no text, and of one that was written without any.
 *
 * @since 0.2.0
 */
export const noVersion = ""

/**
 * What came of a step: plain JSON.
 *
 * @since 0.2.0
 */
export interface Answer {
  /** Whether it was carried out; of `Read`, whether there is a text. */
  readonly done: boolean
  /** The text that there is after it. `Renew` and `Release` need not tell. */
  readonly text?: string
  /** And its version, where it was written with one. */
  readonly version?: string
}

/**
 * A record as it is kept: plain JSON. Times are those of the clock that `carryOut` is given.
 *
 * @since 0.2.0
 */
export interface Entry {
  readonly text?: string
  readonly version?: string
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

/** What there is of a text, and of a lease. */
const textOf = ({ ends, text, version }: Entry): Entry =>
  text === undefined ? {} : { text, ...(version !== undefined && { version }), ...(ends !== undefined && { ends }) }
const leaseOf = ({ leased, owner }: Entry): Entry =>
  owner === undefined || leased === undefined ? {} : { owner, leased }

const answered = (done: boolean, { text, version }: Entry): Answer => ({
  done,
  ...(text !== undefined && { text }),
  ...(text !== undefined && version !== undefined && { version })
})

/** What is left of a record at a time. */
const aliveAt = (entry: Entry, now: number): Entry => ({
  ...(entry.ends !== undefined && entry.ends <= now ? {} : textOf(entry)),
  ...((entry.leased ?? now) <= now ? {} : leaseOf(entry))
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
  const { owner, text, version = noVersion } = before
  const becomes = (after: Entry, done = true) => ({
    entry: after.text === undefined && after.owner === undefined ? undefined : after,
    answer: answered(done, after)
  })
  const refused = becomes(before, false)
  switch (step._tag) {
    case "Read":
      return becomes(before, text !== undefined)
    case "Write":
      if (step.instead !== undefined && step.instead !== version) return refused
      return becomes({
        ...leaseOf(before),
        ...textOf({ text: step.text, ...(step.version !== undefined && { version: step.version }) }),
        ...(step.millis !== undefined && { ends: now + step.millis })
      })
    case "Remove":
      return step.instead !== undefined && step.instead !== version ? refused : becomes(leaseOf(before))
    case "Take":
      if (owner !== undefined && owner !== step.owner) return refused
      if (step.ifEmpty === true && text !== undefined) return refused
      return becomes({ ...before, owner: step.owner, leased: now + step.millis })
    case "Renew":
      return owner === step.owner ? becomes({ ...before, leased: now + step.millis }) : refused
    case "Release":
      return owner === step.owner ? becomes(textOf(before)) : refused
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
