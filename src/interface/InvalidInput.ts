/**
 * Why an input cannot be sent.
 *
 * @since 0.2.0
 */

/**
 * Which rule a request breaks: `missing`, `empty`, `too-long` (characters, bytes or items), `too-short`, `too-small`,
 * `too-large` (numbers); `type`, it is of another type or form; `characters`, it holds what cannot be sent; `unknown`,
 * there is no such field or choice; `credential`, a key or token that cannot be one; `credential-kind`, the operation
 * takes the other kind; `setting`, an option of calls that cannot be; `server`, the server found it; `invalid`, any
 * other.
 *
 * @since 0.2.0
 */
export type InvalidKind =
  | "missing"
  | "empty"
  | "too-long"
  | "too-short"
  | "too-small"
  | "too-large"
  | "type"
  | "characters"
  | "unknown"
  | "credential"
  | "credential-kind"
  | "setting"
  | "server"
  | "invalid"

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
