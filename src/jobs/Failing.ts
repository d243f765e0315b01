/**
 * What becomes of a job when one of its items fails: that item is left out, or the job ends.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { OpenCloudError } from "../Errors.ts"
import { JobFailed } from "./Errors.ts"
import { isForNow } from "./Patience.ts"
import type { Skipped } from "./Places.ts"

/**
 * What becomes of a job when one of its items fails.
 *
 * - `skip`: the item is left out, with the reason in the report, unless the failure concerns all of them: a key that is
 *   refused, a quota that is not to be waited for, a server that is down.
 * - `stop`: the job ends with the failure.
 * - A function says it for each failure, and has the last word.
 *
 * @since 0.2.0
 */
export type OnFailure = "skip" | "stop" | ((error: OpenCloudError, item: string) => "skip" | "stop")

/** What a refusal before anything is sent can say of one item. Anything else is wrong with all of them. */
const ofItem = /^(?:entryId|entry|id|itemId|scope|scopeId|value|users|attributes|sortKey|ttl|body)\b/

/** Whether a failure is about one item, and says nothing of the others. */
const isOfItem = (error: OpenCloudError): boolean => {
  switch (error._tag) {
    case "InvalidRequest":
      return error.outcome === "answered" || (error.at !== undefined && ofItem.test(error.at))
    case "UnexpectedResponse":
      return error.kind === "too-long" || error.kind === "form" || error.kind === "no-json"
    case "Conflict":
    case "PreconditionFailed":
    case "ContentModerated":
      return true
    default:
      return false
  }
}

/** What a job does with each of a page's items. */
export interface EachItem<A, B, E, R> {
  readonly onFailure: OnFailure | undefined
  readonly concurrency: number
  readonly suspects: Suspects
  /** Each time that items are worked on, a list was read just before. */
  readonly fromList: boolean
  /** What an item is called in the report. */
  readonly item: (a: A) => string
  readonly work: (a: A) => Effect.Effect<B, E | OpenCloudError, R>
  /** Reasons of the work's own to leave an item out. */
  readonly reason?: ((error: E | OpenCloudError) => string | undefined) | undefined
}

/** What came of items, in their order. */
export interface Worked<B> {
  readonly results: ReadonlyArray<B>
  readonly skipped: ReadonlyArray<Skipped>
}

/** How much speaks for it that an item is at fault itself, which fails for now each time; by its name, of one run. */
export type Suspects = Map<string, number>

/**
 * So much, and the item is at fault itself: a server that goes down fails items as well, but not the same each time.
 * That others went through says more than that the list did, of which few are left.
 */
const convincing = 9
const othersWent = 3
const listWent = 1

/** From so many items on, a server that refuses all of a page in the same way means none of them in particular. */
const suspicious = 10

/**
 * Does the work for each item. Where some fail for now, all of it fails so, to be done again later; those that failed each
 * time, as others went through, are left out in the end.
 */
export const eachItem = <A, B, E extends { readonly message: string }, R>(
  items: ReadonlyArray<A>,
  { concurrency, fromList, item, onFailure = "skip", reason, suspects, work }: EachItem<A, B, E, R>
): Effect.Effect<Worked<B>, E | OpenCloudError, R> =>
  Effect.gen(function* () {
    type Failure = E | OpenCloudError
    const own = (error: Failure) => reason?.(error)
    const isOpenCloud = (error: Failure): error is OpenCloudError => "operation" in error && own(error) === undefined
    const verdict = (error: Failure, a: A): "skip" | "stop" | "again" => {
      if (!isOpenCloud(error)) return own(error) === undefined || onFailure === "stop" ? "stop" : "skip"
      if (typeof onFailure === "function") return onFailure(error, item(a))
      if (isForNow(error)) return "again"
      return onFailure === "skip" && isOfItem(error) ? "skip" : "stop"
    }
    const all = yield* Effect.forEach(
      items,
      (a) =>
        Effect.flatMap(Effect.result(work(a)), (result) =>
          Result.isSuccess(result) || verdict(result.failure, a) !== "stop"
            ? Effect.succeed({ a, result })
            : Effect.fail(result.failure)
        ),
      { concurrency }
    )
    const failures = all.flatMap(({ a, result }) => (Result.isFailure(result) ? [{ a, error: result.failure }] : []))
    const passed = failures.length < all.length
    let again: Failure | undefined
    for (const { a, error } of failures) {
      if (verdict(error, a) !== "again") continue
      const more = passed ? othersWent : fromList && items.length < suspicious ? listWent : 0
      const evidence = (suspects.get(item(a)) ?? 0) + more
      suspects.set(item(a), evidence)
      if (evidence < convincing || onFailure === "stop") again ??= error
    }
    if (again !== undefined) return yield* Effect.fail(again)
    const [one] = failures
    if (!passed && one !== undefined && failures.length >= suspicious && typeof onFailure !== "function") {
      const alike = failures.every(({ error }) => sameRefusal(one.error, error))
      if (alike) return yield* Effect.fail(one.error)
    }
    return {
      results: all.flatMap(({ result }) => (Result.isSuccess(result) ? [result.success] : [])),
      skipped: failures.map(({ a, error }) => ({ item: item(a), reason: own(error) ?? error.message }))
    }
  })

/**
 * Whether a server refused two items with the same words, or a function of the program's failed so. What else was seen
 * here, and conflicts, are each item's own.
 */
const sameRefusal = (a: unknown, b: unknown): boolean => {
  const said = (error: unknown) => {
    if (error instanceof JobFailed) return error.reason
    const { _tag, code, outcome, serverMessage } = error as Partial<OpenCloudError> & {
      readonly code?: string
      readonly serverMessage?: string
    }
    return _tag === "InvalidRequest" && outcome === "answered" ? `${code} ${serverMessage}` : undefined
  }
  return said(a) !== undefined && said(a) === said(b)
}
