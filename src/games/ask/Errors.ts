/**
 * What asking game servers can fail with, beside what any call can.
 *
 * @since 0.2.0
 */
import { tagged } from "../../interface/Tagged.ts"

/**
 * No server answered in time. One may have done what it was asked for all the same.
 *
 * @since 0.2.0
 */
export class NoAnswer extends tagged("NoAnswer")<{
  /** What was asked. */
  readonly question: string
  /** Why servers that were asked did not answer, in their words. */
  readonly refusals: ReadonlyArray<string>
}>() {
  override get message(): string {
    const [first] = this.refusals
    return `no server answered ${this.question} in time${first === undefined ? "" : `: ${first}`}`
  }
}

/**
 * An answer does not fit the Schema.
 *
 * @since 0.2.0
 */
export class AnswerRefused extends tagged("AnswerRefused")<{
  /** What was asked. */
  readonly question: string
  /** Where in the answer, and what was expected there. */
  readonly reason: string
}>() {
  override get message(): string {
    return `the answer to ${this.question} does not fit: ${this.reason}`
  }
}
