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

export type { Answer, Feedback, Permit, QuotaClaim, QuotaRefused, QuotaState, Settlement, Store } from "./Quotas.ts"

/**
 * Counts requests against quotas. `Store` says what its methods have to do, and `QuotaStoreLaws` checks it.
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
