/**
 * What reading a value by a Schema can fail with, beside what any call can.
 *
 * @since 0.1.0
 */
import { tagged } from "../../interface/Tagged.ts"

/**
 * A value is not what the schema says. The entry is as it was.
 *
 * @since 0.1.0
 */
export class ValueMismatch extends tagged("ValueMismatch")<{
  readonly dataStoreId: string
  readonly entryId: string
  /** `stored`, the value came from the data store; `given`, it was to be written. */
  readonly value: "stored" | "given"
  /** Where in the value, and what was expected there. */
  readonly reason: string
}>() {
  override get message(): string {
    return `${this.dataStoreId}/${this.entryId}: the ${this.value} value does not fit the schema: ${this.reason}`
  }
}
