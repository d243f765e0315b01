/**
 * Where quotas are counted. Clients that share a store share their quotas; the
 * memory store serves one process, and another implementation can serve many.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Layer from "effect/Layer"
import * as MemoryQuotas from "./internal/quota/MemoryQuotas.ts"
import type { Store } from "./Quotas.ts"

export type { Claim, Feedback, Permit, QuotaState, Refused, Settlement, Store } from "./Quotas.ts"

/**
 * Counts requests against quotas.
 *
 * A claim's first bucket is the one that the server's quota headers speak of.
 *
 * All times are the caller's: milliseconds that begin at the epoch and pass
 * evenly, even when the machine's date is set. A store with a clock of its own may
 * ignore `now`, and has to translate `Permit.at` and `Refused.until` into the
 * caller's time: what is left by its own clock, added to `now`.
 *
 * Methods may do their work when they are called and return a finished `Exit`,
 * which costs the caller no step of its own; the memory store does. Otherwise they
 * do nothing until their effect is run, and several `take`s of one key may run at
 * once, in any order.
 *
 * A store has no errors: one that cannot be reached has to count alone and go on.
 * A defect of `take` is a defect of the call; one of `settle` or `release` is
 * logged. A `take` is waited for until `latest`, or until the call is
 * interrupted; it goes on then, and a permit that comes late is settled as not
 * sent. Nothing waits for `settle` and `release`.
 *
 * @since 0.1.0
 */
export class QuotaStore extends Context.Service<QuotaStore, Store>()("effect-open-cloud/QuotaStore") {
  /**
   * Counts in this process's memory. Clients built without a store have one of
   * their own; provide this layer to share it between them.
   *
   * @since 0.1.0
   */
  static readonly layerMemory: Layer.Layer<QuotaStore> = /*#__PURE__*/ Layer.sync(QuotaStore, MemoryQuotas.make)
}
