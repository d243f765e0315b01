/**
 * What launching an experiment can fail with, beside what any call can.
 *
 * @since 0.1.0
 */
import { tagged } from "../../interface/Tagged.ts"

/**
 * An experiment was created, and it is not known to have been started: it is a draft unless it was.
 *
 * @since 0.1.0
 */
export class NotLaunched extends tagged("NotLaunched")<{
  readonly experimentId: string
  readonly reason: string
  /** What starting it failed with. */
  readonly cause: unknown
}>() {
  override get message(): string {
    return `the experiment ${this.experimentId} was created, but may not have been started: ${this.reason}`
  }
}
