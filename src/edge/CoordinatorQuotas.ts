/**
 * Quotas that many processes share, counted by a coordinator.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Shared from "../internal/fleet/Shared.ts"
import { QuotaStore } from "../QuotaStore.ts"
import type { SharingOptions } from "../Quotas.ts"
import { CoordinatorClient } from "./CoordinatorClient.ts"
import * as Wire from "./Wire.ts"

/**
 * How quotas are shared. What is left out has a good value.
 *
 * @since 0.2.0
 */
export interface Options extends SharingOptions {}

/**
 * A `QuotaStore` on a coordinator, which does all that the one on Redis does: processes lease parts of a quota, tell each
 * other what they learn within a second, and count alone while the coordinator is late or gone.
 *
 * The layer does not fail and does not wait for the coordinator.
 *
 * @since 0.2.0
 */
export const layer = (options: Options = {}): Layer.Layer<QuotaStore, never, CoordinatorClient> =>
  Layer.effect(
    QuotaStore,
    Effect.flatMap(CoordinatorClient, ({ ask }) =>
      Shared.scoped(
        {
          name: "the coordinator",
          count: (keys, report) => {
            const said: Wire.Count = { keys, report }
            return Effect.map(ask(Wire.paths.quotas, JSON.stringify(said)), Wire.replyOf)
          }
        },
        options
      )
    )
  )
