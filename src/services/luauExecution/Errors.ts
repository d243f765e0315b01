/**
 * What running a script can fail with, beside what any call can.
 *
 * @since 0.1.0
 */
import { tagged } from "../../interface/Tagged.ts"

/**
 * A script was run and did not end well.
 *
 * @since 0.1.0
 */
export class ScriptFailed extends tagged("ScriptFailed")<{
  /**
   * `SCRIPT_ERROR`, `DEADLINE_EXCEEDED`, `OUTPUT_SIZE_LIMIT_EXCEEDED`,
   * `INTERNAL_ERROR`, or `CANCELLED`.
   */
  readonly code: string
  /** The server's own words: the script's error. */
  readonly serverMessage?: string
  /** What the script logged until then; empty when logs were not asked for, or could not be fetched. */
  readonly logs: ReadonlyArray<string>
  /** Why the logs that were asked for could not be fetched. */
  readonly logsMissing?: string
  /** The task's path. */
  readonly path?: string
}>() {
  override get message(): string {
    return this.serverMessage === undefined
      ? `the script failed (${this.code})`
      : `the script failed (${this.code}): ${this.serverMessage}`
  }
}
