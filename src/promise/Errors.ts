/**
 * What only the promise face fails with.
 *
 * @since 0.2.0
 */
import { tagged } from "../interface/Tagged.ts"

/**
 * The connection was closed: before this call, or while it was made, in which case it may have taken effect.
 *
 * @since 0.2.0
 */
export class ConnectionClosed extends tagged("ConnectionClosed")<{
  /** Whether the call had begun. */
  readonly begun: boolean
}>() {
  override get message(): string {
    return this.begun
      ? "the connection was closed before this call had ended: it may have taken effect"
      : "the connection is closed, and makes no calls any more: connect anew"
  }
}
