/**
 * What editing a config can fail with, beside what any call can.
 *
 * @since 0.1.0
 */
import { tagged } from "../../interface/Tagged.ts"

/**
 * Somebody has staged changes that are not published. An edit would publish them, too, and does not.
 *
 * @since 0.1.0
 */
export class DraftInProgress extends tagged("DraftInProgress")<{
  /** The keys that the draft changes. */
  readonly keys: ReadonlyArray<string>
  /** The edit's own changes are among them, as somebody added to the draft before it was published. */
  readonly staged: boolean
}>() {
  override get message(): string {
    const own = this.staged ? ", and changes of this edit among them" : ""
    if (this.keys.length === 0) return "others keep changing what is published: try again"
    return `the draft has changes that are not published (${this.keys.join(", ")})${own}: publish or delete it`
  }
}

/**
 * A rollout ended without the changes: they were taken back, or it took longer than one would wait.
 *
 * @since 0.1.0
 */
export class RolloutFailed extends tagged("RolloutFailed")<{
  readonly version: string
  /** What the server calls it; `InProgress` when it took too long, `Unknown` when it could not be asked any more. */
  readonly result: string
  /** Why it is not known how it went on. The version is published. */
  readonly reason?: string
}>() {
  override get message(): string {
    return this.reason === undefined
      ? `version ${this.version} was not rolled out: ${this.result}`
      : `version ${this.version} is published, but the state of its rollout could not be read: ${this.reason}`
  }
}
