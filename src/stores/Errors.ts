/**
 * Why what processes share could not be asked.
 *
 * @since 0.2.0
 */
import { tagged } from "../interface/Tagged.ts"

/**
 * Records could not be asked. The reason is in words of this package, or a code of the store's: never what it said, as
 * that may hold what was to be kept, or how to connect.
 *
 * @since 0.2.0
 */
export class RecordsFailed extends tagged("RecordsFailed")<{
  /**
   * `unavailable`: it cannot be reached, or is out of order. `timeout`: it has not answered in time. `refused`: it does
   * not do what was asked, such as for want of space, rights or a table. `unreadable`: what is kept cannot be opened with
   * the keys that there are.
   */
  readonly kind: "unavailable" | "timeout" | "refused" | "unreadable"
  readonly reason: string
}>() {
  override get message(): string {
    return `the shared store cannot be used: ${this.reason}`
  }
}

/**
 * An encryption key is not valid. Nothing was kept or read.
 *
 * @since 0.2.0
 */
export class SealingKeyInvalid extends tagged("SealingKeyInvalid")<{
  readonly reason: string
}>() {
  override get message(): string {
    return `texts cannot be sealed: ${this.reason}`
  }
}
