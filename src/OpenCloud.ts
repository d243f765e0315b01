/**
 * The Open Cloud client.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type { OpenCloudError } from "./Errors.ts"
import type { Conceal, RawResponse } from "./Http.ts"
import * as Pipeline from "./internal/pipeline/Pipeline.ts"
import * as Retry from "./internal/pipeline/Retry.ts"
import * as Settings from "./internal/pipeline/Settings.ts"
import * as MemoryQuotas from "./internal/quota/MemoryQuotas.ts"
import * as Monotonic from "./internal/runtime/Monotonic.ts"
import type { Operation } from "./Operation.ts"
import type { Options } from "./Options.ts"
import { QuotaStore } from "./QuotaStore.ts"
import type { QuotaState } from "./Quotas.ts"
import type { Transport } from "./Transfers.ts"

export type { Conceal, RawResponse }

/**
 * Executes operations of Roblox Open Cloud: with a credential, within quotas,
 * bounded in time, repeated where that is harmless, and decoded.
 *
 * Provide one layer at the edge of the program; calls that share it share its
 * quotas and its retry budget.
 *
 * @since 0.1.0
 */
export class OpenCloud extends Context.Service<
  OpenCloud,
  Pipeline.Pipeline & {
    /** What is left of each quota that the client counts. */
    readonly quotas: Effect.Effect<ReadonlyArray<QuotaState>>
    /** Uploads and downloads that carry no credential; see `Transfers`. */
    readonly transport: Transport
  }
>()("effect-open-cloud/OpenCloud") {
  /**
   * Executes an operation and decodes its answer; `undefined` where a success
   * has no body.
   *
   * @since 0.1.0
   */
  static execute<I, O>(operation: Operation<I, O>, input: NoInfer<I>): Effect.Effect<O, OpenCloudError, OpenCloud> {
    return OpenCloud.use((client) => client.execute(operation, input))
  }

  /**
   * Executes an operation and gives its answer undecoded: status, headers, text
   * and JSON. Fails like `execute`, except where the body does not decode.
   *
   * @since 0.1.0
   */
  static raw<I, O>(
    operation: Operation<I, O>,
    input: NoInfer<I>
  ): Effect.Effect<RawResponse, OpenCloudError, OpenCloud> {
    return OpenCloud.use((client) => client.raw(operation, input))
  }

  /**
   * What is left of each quota that the client counts.
   *
   * @since 0.1.0
   */
  static readonly quotas: Effect.Effect<ReadonlyArray<QuotaState>, never, OpenCloud> = /*#__PURE__*/ Effect.flatMap(
    OpenCloud,
    (client) => client.quotas
  )

  /**
   * A client. It counts quotas in the `QuotaStore` of its context, and in memory
   * of its own where there is none. Dies of options that would send a
   * credential where it must not go, or nothing at all.
   *
   * @since 0.1.0
   */
  static make(options: Options): Effect.Effect<OpenCloud["Service"]> {
    return Effect.map(Effect.serviceOption(QuotaStore), (shared) => {
      const store = Option.getOrElse(shared, MemoryQuotas.make)
      const settings = Settings.make(options)
      const { fetch, attemptTimeout, deadline, retryPolicy, answerLimits } = settings
      const budget = new Retry.Budget(settings.retryBudget)
      return {
        ...Pipeline.make(settings, store, budget, Option.isSome(shared)),
        transport: { fetch, attemptTimeout, deadline, retryPolicy, answerLimits, budget },
        quotas: Effect.flatMap(Monotonic.now, (now) => store.quotas(now))
      }
    })
  }

  /**
   * A layer with a client.
   *
   * @since 0.1.0
   */
  static layer(options: Options): Layer.Layer<OpenCloud> {
    return Layer.effect(OpenCloud, OpenCloud.make(options))
  }
}
