/**
 * Why data was not erased, or not all of it.
 *
 * @since 0.2.0
 */
import { tagged } from "../../interface/Tagged.ts"

/**
 * An entry that was deleted, or would be.
 *
 * @since 0.1.0
 */
export interface ErasedEntry {
  readonly kind: "standard" | "ordered"
  readonly universeId: string
  readonly store: string
  readonly scope: string
  readonly key: string
}

/**
 * How far a run has come: plain JSON, with which another one goes on.
 *
 * @since 0.1.0
 */
export interface Progress {
  readonly userId: string
  /** Where everything has been looked through. */
  readonly done: ReadonlyArray<string>
  readonly deleted: ReadonlyArray<ErasedEntry>
}

/**
 * Something could not be erased. Run it again: with `progress`, finished parts are skipped; without it, they are looked
 * through once more, which does no harm.
 *
 * @since 0.1.0
 */
export class ErasureIncomplete extends tagged("ErasureIncomplete")<{
  readonly progress: Progress
  readonly failures: ReadonlyArray<{ readonly target: string; readonly error: string; readonly reason: string }>
}>() {
  override get message(): string {
    const first = this.failures[0]
    return `${this.failures.length} places could not be erased, the first because of ${first?.error}: ${first?.reason}`
  }
}

/**
 * The plan, or the request, cannot be carried out as it is written.
 *
 * @since 0.1.0
 */
export class ErasurePlanInvalid extends tagged("ErasurePlanInvalid")<{
  readonly reason: string
}>() {
  override get message(): string {
    return `nothing was erased: ${this.reason}`
  }
}

/**
 * How far a run has come could not be read or kept. What was erased stays erased; run it again.
 *
 * @since 0.2.0
 */
export class ErasureProgressFailed extends tagged("ErasureProgressFailed")<{
  readonly action: "read" | "write" | "remove" | "lock"
  readonly reason: string
}>() {
  override get message(): string {
    return `the store of the erasure's progress could not ${this.action}: ${this.reason}`
  }
}

/**
 * A template that Roblox would accept and that would match nothing, or not what it is meant to match. Nothing was sent.
 *
 * @since 0.1.0
 */
export class TemplateInvalid extends tagged("TemplateInvalid")<{
  /** Which of the templates, from 0; absent where it is all of them. */
  readonly index?: number
  readonly reason: string
}>() {
  override get message(): string {
    return this.index === undefined ? this.reason : `template ${this.index}: ${this.reason}`
  }
}
