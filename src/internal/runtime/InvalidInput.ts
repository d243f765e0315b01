import type { InvalidKind } from "../../Errors.ts"

/**
 * Why an input cannot be sent. Thrown inside the encoder only, and turned into
 * an `InvalidRequest` at its edge.
 *
 * @internal
 */
export class InvalidInput {
  readonly at: string
  readonly reason: string
  readonly kind: InvalidKind
  constructor(at: string, reason: string, kind: InvalidKind = "invalid") {
    this.at = at
    this.reason = reason
    this.kind = kind
  }
}

/** What is more than the interface's published limits allow; the server may think otherwise. */
export class OverLimit extends InvalidInput {}
