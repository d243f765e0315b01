/**
 * Records that processes share on a coordinator: tokens, deliveries, the progress of erasure.
 *
 * @since 0.2.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { inTime } from "../stores/Asking.ts"
import { RecordsFailed } from "../stores/Errors.ts"
import { Records } from "../stores/Records.ts"
import { CoordinatorClient } from "./CoordinatorClient.ts"
import * as Wire from "./Wire.ts"

/**
 * How records are asked for. What is left out has a good value.
 *
 * @since 0.2.0
 */
export interface Options {
  /** How long the coordinator may take to answer. Default 3 s. */
  readonly timeout?: Duration.Input
}

/**
 * `Records` on a coordinator, which carries out the steps of one record one after the other. They are kept as its `storage`
 * keeps them: those of a Durable Object outlive it. Whoever can ask the coordinator can read them; put `Sealed.layer` of
 * `effect-open-cloud/stores` on them, and they cannot.
 *
 * The layer does not fail and does not wait for the coordinator.
 *
 * @since 0.2.0
 */
export const layer = ({ timeout = "3 seconds" }: Options = {}): Layer.Layer<Records, never, CoordinatorClient> =>
  Layer.effect(
    Records,
    Effect.map(CoordinatorClient, ({ ask }) => {
      const within = Duration.fromInputUnsafe(timeout)
      return Records.of({
        carryOut: (key, step) => {
          const said: Wire.Keep = { key, step }
          const asked = Effect.suspend(() => ask(Wire.paths.records, JSON.stringify(said))).pipe(
            Effect.mapError(({ kind, message }) => RecordsFailed.make({ kind, reason: message })),
            Effect.flatMap((text) => {
              const answer = Wire.answerOf(text)
              return answer === undefined
                ? Effect.fail(
                    RecordsFailed.make({ kind: "refused", reason: "the coordinator's answer cannot be understood" })
                  )
                : Effect.succeed(answer)
            })
          )
          return inTime(asked, within, "the coordinator")
        }
      })
    })
  )
