/**
 * One attempt at a call, as everything after the request knows it.
 *
 * @internal
 */
import type * as Redacted from "effect/Redacted"
import type { Authorization } from "../../Credentials.ts"
import type { AnyOperation } from "../../interface/Operation.ts"

/** What was asked for. */
export interface Asked {
  readonly operation: AnyOperation
  /** The path and query that are asked for. */
  readonly target?: string
  /** Where the request goes; absent where an address is not to be told. */
  readonly server?: string
  /** What the request holds that no error may repeat, beside the credential. */
  readonly secret?: Redacted.Redacted
}

/** An attempt at what was asked for. */
export interface Attempt<out C extends Asked = Asked> {
  readonly call: C
  /** Requests made so far, this one included. */
  readonly number: number
  /** An earlier attempt ended without a conclusive answer. */
  readonly afterUnknown: boolean
  /** The credential has been renewed in this call. */
  readonly renewed?: boolean
  /** The credential as it is sent. Absent before there is one, and where none goes along. */
  readonly authorization?: Authorization
}

/** The first attempt at a call. */
export const first = <C extends Asked>(call: C): Attempt<C> => ({ call, number: 1, afterUnknown: false })
