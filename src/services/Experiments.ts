/**
 * Experiments: variants of configs or of matchmaking, shown to players by chance and compared by a metric.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/experiments
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { OpenCloudError } from "../Errors.ts"
import { Experimental } from "../Experimental.ts"
import * as Operations from "../generated/experiments/operations.ts"
import type {
  CalculateExperimentMdeResponse,
  Experiment,
  ExperimentState,
  ExperimentStats,
  ExperimentSummary,
  GetExperimentStatsResponse,
  MdeResult,
  TargetingCriteria
} from "../generated/experiments/shapes.ts"
import { given } from "../interface/Fields.ts"
import { waitable } from "../internal/longRunning/Waiting.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import type * as LongRunning from "../LongRunning.ts"
import type { AwaitOptions } from "../LongRunning.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { Id } from "../Operation.ts"
import { bodyOf, designOf, type ExperimentDesign, variantsOf } from "./experiments/Designs.ts"
import { NotLaunched } from "./experiments/Errors.ts"
import {
  type Client,
  type Gives,
  type List,
  layerOf,
  list,
  type Method,
  methods,
  resumable,
  start,
  type Trial,
  trials
} from "./internal/Method.ts"
import { timeOf } from "./internal/Times.ts"

export {
  type ConfigVariant,
  designOf,
  type ExperimentDesign,
  type ExperimentMetric,
  type MatchmakingVariant,
  type Variant
} from "./experiments/Designs.ts"
export type { Experiment, ExperimentState, ExperimentStats, ExperimentSummary, MdeResult, TargetingCriteria }
export { NotLaunched }

/** An experiment of a universe. */
export interface ExperimentAddress {
  readonly universeId: Id
  readonly experimentId: string
}

/** The state of an experiment, with its details. */
export const stateOf = ({
  scheduledTime,
  startedTime,
  state,
  stoppedTime
}: ExperimentSummary | Experiment): ExperimentState => {
  switch (state) {
    case "EXPERIMENT_STATE_DRAFT":
      return { _tag: "Draft" }
    case "EXPERIMENT_STATE_SCHEDULED":
      return { _tag: "Scheduled", ...given({ startTime: scheduledTime }) }
    case "EXPERIMENT_STATE_RUNNING":
      return { _tag: "Running", ...given({ since: startedTime }) }
    case "EXPERIMENT_STATE_COMPLETED":
      return { _tag: "Completed", ...given({ stopTime: stoppedTime }) }
    case "EXPERIMENT_STATE_CANCELLED":
      return { _tag: "Cancelled" }
    case "EXPERIMENT_STATE_DELETED":
      return { _tag: "Deleted" }
    default:
      return { _tag: "Other", ...given({ state }) }
  }
}

type Change<Input, A = Experiment> = ((input: Input) => Gives<LongRunning.Handle<A>>) & LongRunning.Resumable<A>

/** What to make of the design of a draft. */
export type DesignChange<E = never, R = never> = (
  design: ExperimentDesign
) => ExperimentDesign | Effect.Effect<ExperimentDesign, E, R>

/**
 * Experiments: variants of configs or of matchmaking, shown to players by chance and compared by a metric. All of it
 * is experimental: every method asks for `Experimental`.
 *
 * Changes take time, and give a handle; each has a quota of 10 a minute.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/experiments
 * @since 0.1.0
 */
export class Experiments extends Context.Service<
  Experiments,
  {
    /** Experimental. The experiments of a universe. Scope: `universe:read`. Quota: 100 pages a minute. */
    readonly list: Trial<List<typeof Operations.list, ExperimentSummary>>

    /** Experimental. An experiment; see `stateOf`. Scope: `universe:read`. Quota: 100 a minute. Fails with `NotFound`. */
    readonly get: Trial<(input: ExperimentAddress) => Effect.Effect<Experiment, OpenCloudError>>

    /**
     * Experimental. Creates a draft. Never repeated after an unknown outcome.
     *
     * Scope: `universe:write`. Quota: 10 a minute. The operation fails where Roblox objects to the design.
     */
    readonly create: Trial<Change<{ readonly universeId: Id } & ExperimentDesign>>

    /**
     * Experimental. Changes the design of a draft: `change` is given what it is, and gives what it is to be. What it
     * leaves out is removed, so it has to return the whole design. Of two changes at once the later
     * one stands, as the server offers no guard.
     *
     * Scopes: `universe:read` and `universe:write`. Quota: 10 a minute. Fails with `InvalidRequest` when it is
     * scheduled or has started.
     */
    readonly modify: (<E = never, R = never>(
      input: ExperimentAddress,
      change: DesignChange<E, R>
    ) => Effect.Effect<LongRunning.Handle<Experiment>, E | OpenCloudError, R | Experimental>) & {
      readonly resume: Trial<LongRunning.Resumable<Experiment>["resume"]>
    }

    /** Experimental. Deletes an experiment that does not run. Irreversible. Scope: `universe:write`. Quota: 10 a minute. */
    readonly delete: Trial<Change<ExperimentAddress, void>>

    /**
     * Experimental. Starts an experiment, which then can no longer be changed. Irreversible.
     *
     * Scope: `universe:write`. Quota: 10 a minute.
     */
    readonly start: Trial<Change<ExperimentAddress>>

    /** Experimental. Schedules the start of an experiment. Scope: `universe:write`. Quota: 10 a minute. */
    readonly schedule: Trial<Change<ExperimentAddress & { readonly startTime: DateTime.DateTime.Input }>>

    /**
     * Experimental. Ends an experiment, for good: everybody gets the variant that won, or, without one, what there was.
     * Irreversible.
     *
     * Scope: `universe:write`. Quota: 10 a minute.
     */
    readonly complete: Trial<Change<ExperimentAddress & { readonly variantId?: string | undefined }>>

    /**
     * Experimental. What an experiment has shown. Scope: `universe:read`. Quota: 100 a minute. The operation fails while
     * there are no results.
     */
    readonly getStats: Trial<
      ((
        input: ExperimentAddress
      ) => Effect.Effect<LongRunning.Started<GetExperimentStatsResponse, ExperimentStats>, OpenCloudError>) &
        LongRunning.Resumable<ExperimentStats>
    >

    /**
     * Experimental. The smallest effect that a design could show. Scope: `universe:read`. Quota: 10 a minute, polls
     * included.
     */
    readonly calculateMde: Trial<
      ((
        input: { readonly universeId: Id } & ExperimentDesign
      ) => Effect.Effect<LongRunning.Started<CalculateExperimentMdeResponse, MdeResult>, OpenCloudError>) &
        LongRunning.Resumable<MdeResult>
    >

    /** Experimental. Reads the state of a change once. Scope: `universe:read`. Quota: 100 a minute. */
    readonly getOperation: Trial<Method<typeof Operations.getOperation>>

    /**
     * Experimental. Creates an experiment and starts it, and waits for both. Irreversible: it can then no longer be
     * changed.
     *
     * Scope: `universe:write`. Quota: 10 changes a minute, and this is two. Fails with `NotLaunched`, which has its id, when
     * it was created and then not started, or not seen to be.
     */
    readonly launch: Trial<
      (
        input: { readonly universeId: Id } & ExperimentDesign,
        options?: AwaitOptions
      ) => Effect.Effect<Experiment, OpenCloudError | NotLaunched>
    >

    /**
     * Experimental. Ends an experiment in favour of the variant with a label, or of none, and waits for it. Irreversible.
     *
     * Scopes: `universe:read` and `universe:write`. Quota: 10 a minute. Fails with `InvalidRequest` where there is no
     * such variant.
     */
    readonly decide: Trial<
      (
        input: ExperimentAddress & { readonly winner: string | undefined },
        options?: AwaitOptions
      ) => Effect.Effect<Experiment, OpenCloudError>
    >
  }
>()("effect-open-cloud/Experiments") {
  /** Experiments over a client. */
  static readonly layer: Layer.Layer<Experiments, never, OpenCloud> = layerOf(Experiments, (client) => make(client), [
    "decide",
    "launch",
    "modify"
  ])
}

const make = (client: Client): Experiments["Service"] => {
  const begin = {
    complete: start(client, Operations.complete),
    create: start(client, Operations.create),
    delete: start(client, Operations.discard),
    getStats: start(client, Operations.getStats),
    calculateMde: start(client, Operations.calculateMde),
    schedule: start(client, Operations.schedule),
    start: start(client, Operations.start),
    update: start(client, Operations.update)
  }

  const get = ({ experimentId, universeId }: ExperimentAddress): Gives<Experiment> =>
    Effect.map(client.execute(Operations.get, { universeId, experimentId }), ({ experiment }) => experiment)

  const create = ({ universeId, ...design }: { readonly universeId: Id } & ExperimentDesign) =>
    Effect.flatMap(Effect.fromResult(bodyOf(Operations.create, design as ExperimentDesign)), (body) =>
      begin.create({ universeId, ...body })
    )

  const complete = ({
    experimentId,
    universeId,
    variantId
  }: ExperimentAddress & { readonly variantId?: string | undefined }) =>
    begin.complete({ universeId, experimentId, ...given({ variantId }) })

  const modify = <E, R>(
    { experimentId, universeId }: ExperimentAddress,
    change: DesignChange<E, R>
  ): Effect.Effect<LongRunning.Handle<Experiment>, E | OpenCloudError, R> =>
    Effect.gen(function* () {
      const current = yield* get({ universeId, experimentId })
      const { _tag } = stateOf(current)
      const design = designOf(current)
      if (_tag !== "Draft") {
        return yield* refuse(Operations.update, "experimentId", `can no longer be changed: it is ${_tag.toLowerCase()}`)
      }
      if (design === undefined) {
        return yield* refuse(
          Operations.update,
          "experimentId",
          "is of a kind that this library does not know, or incomplete"
        )
      }
      const changed = change(design)
      const next = Effect.isEffect(changed) ? yield* changed : changed
      const body = yield* Effect.fromResult(bodyOf(Operations.update, next))
      return yield* begin.update({ universeId, experimentId, ...body })
    })

  const table = trials({
    ...methods(client, { getOperation: Operations.getOperation }),

    list: list(client, Operations.list, (page) => page.experiments),

    get,

    create: resumable(client, Operations.create, create),

    delete: begin.delete,

    start: begin.start,

    schedule: resumable(
      client,
      Operations.schedule,
      ({ experimentId, startTime, universeId }: ExperimentAddress & { readonly startTime: DateTime.DateTime.Input }) =>
        Effect.flatMap(timeOf(Operations.schedule, "startTime", startTime), (time) =>
          begin.schedule({ universeId, experimentId, scheduledStartTime: DateTime.formatIso(time) })
        )
    ),

    complete: resumable(client, Operations.complete, complete),

    getStats: begin.getStats,

    calculateMde: resumable(
      client,
      Operations.calculateMde,
      ({ universeId, ...given_ }: { readonly universeId: Id } & ExperimentDesign) => {
        const design = given_ as ExperimentDesign
        const variants = variantsOf(design)
        const weightsOf = (baseline: boolean) =>
          variants.filter(({ isBaseline = false }) => isBaseline === baseline).map(({ weight = 1 }) => weight)
        return Effect.flatMap(Effect.fromResult(bodyOf(Operations.calculateMde, design)), (body) =>
          begin.calculateMde({
            universeId,
            baselineWeight: weightsOf(true)[0] ?? 1,
            variantWeights: weightsOf(false),
            ...given({
              durationSeconds: body.durationSeconds,
              exposurePercent: body.exposurePercent,
              targetingCriteria: body.targetingCriteria,
              universeGoalMetric: body.universeGoalMetric
            })
          })
        )
      }
    ),

    launch: ({ universeId, ...design }: { readonly universeId: Id } & ExperimentDesign, options?: AwaitOptions) =>
      Effect.gen(function* () {
        const created = yield* waitable(
          Operations.create,
          options,
          create({ universeId, ...(design as ExperimentDesign) })
        )
        const { id: experimentId } = yield* created.await(options)
        return yield* begin.start({ universeId, experimentId }).pipe(
          Effect.flatMap((started) => started.await(options)),
          Effect.mapError((cause) => NotLaunched.make({ experimentId, reason: cause.message, cause }))
        )
      }),

    decide: (
      { experimentId, universeId, winner }: ExperimentAddress & { readonly winner: string | undefined },
      options?: AwaitOptions
    ) =>
      Effect.gen(function* () {
        const { inGameConfigExperimentConfiguration: configs, matchmakingExperimentConfiguration: matchmaking } =
          winner === undefined ? {} : ((yield* get({ universeId, experimentId })).experimentConfiguration ?? {})
        const variants = [...(configs?.variants ?? []), ...(matchmaking?.variants ?? [])]
        const variantId = variants.find(({ variantMeta }) => variantMeta?.label === winner)?.variantMeta?.variantId
        if (winner !== undefined && variantId === undefined) {
          return yield* refuse(Operations.complete, "winner", "is not the label of a variant of a running experiment")
        }
        const completed = yield* waitable(
          Operations.complete,
          options,
          complete({ universeId, experimentId, ...given({ variantId }) })
        )
        return yield* completed.await(options)
      })
  })

  return {
    ...table,

    modify: Object.assign(
      <E, R>(address: ExperimentAddress, change: DesignChange<E, R>) =>
        Effect.andThen(Experimental, modify(address, change)),
      { resume: trials({ update: begin.update }).update.resume }
    )
  }
}
