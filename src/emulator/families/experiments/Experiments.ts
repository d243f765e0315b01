/** Experiments of universes: drafts that become immutable when they start, and changes that take time. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, type Call, type Handler, type Handlers, read, text } from "../../Handler.ts"
import { isObject, type JsonObject, stringifyJson } from "../../Json.ts"
import { beginOperation, type Ending, findOperation, type PendingOperation, settleOperations } from "../../Pending.ts"
import { actor } from "../../Principal.ts"
import { bodyOf, formatTime } from "../../Values.ts"
import { publishValue } from "../configs/State.ts"

export type ExperimentState = "DRAFT" | "SCHEDULED" | "RUNNING" | "COMPLETED" | "CANCELLED" | "DELETED"

export interface Experiment {
  readonly id: string
  readonly universeId: string
  readonly createdAt: number
  readonly createdBy: string
  state: ExperimentState
  design: JsonObject
  updatedAt: number
  startedAt: number | undefined
  stoppedAt: number | undefined
  scheduledFor: number | undefined
  winner: string | undefined
}

export interface Experiments {
  readonly byId: Map<string, Experiment>
  count: number
  /** How long changes, statistics and estimates take. */
  millis: number
  /** When each is ready that has been asked for: statistics by experiment, estimates by their request. */
  readonly asked: Map<string, number>
}

export const makeExperiments = (): Experiments => ({ byId: new Map(), count: 0, millis: 2_000, asked: new Map() })

export const exportExperiments = ({ byId }: Experiments): Json =>
  [...byId.values()].map(({ design, id, state, winner }) => ({ id, state, winner: winner ?? null, ...design }))

const time = (millis: number | undefined): Json => (millis === undefined ? null : formatTime(millis))

const isMatchmaking = ({ design }: Pick<Experiment, "design">): boolean =>
  isObject(design.experimentConfiguration) &&
  design.experimentConfiguration.productType === "EXPERIMENT_PRODUCT_TYPE_MATCHMAKING"

/** When a running one ends by itself: one in the game waits for a decision first. */
const endOf = ({ world: { numbers } }: Call, experiment: Experiment): number =>
  (experiment.startedAt ?? 0) +
  Number(experiment.design.durationSeconds ?? 0) * 1000 +
  (isMatchmaking(experiment) ? 0 : numbers["experiments.decisionMillis"])

/** Keys of a config that a running one holds. */
const keysOf = ({ design }: Experiment): ReadonlyArray<string> =>
  variantsOf(design).flatMap(({ configEntry }) =>
    isObject(configEntry) && typeof configEntry.key === "string" ? [configEntry.key] : []
  )

const end = (call: Call, experiment: Experiment, time: number): void => {
  experiment.state = "COMPLETED"
  experiment.stoppedAt = time
  const locked = call.world.configs.locked.get(experiment.universeId)
  for (const key of keysOf(experiment)) locked?.delete(key)
}

/** Scheduled ones start, and running ones end, by themselves. */
const settle = (call: Call): void => {
  settleOperations(call.world, call.now)
  for (const experiment of call.world.experiments.byId.values()) {
    if (experiment.state === "SCHEDULED" && (experiment.scheduledFor ?? 0) <= call.now) {
      begin(call, experiment, experiment.scheduledFor ?? call.now)
    }
    const ends = endOf(call, experiment)
    if (experiment.state === "RUNNING" && ends <= call.now) end(call, experiment, ends)
  }
}

const blocks = {
  EXPERIMENT_PRODUCT_TYPE_IN_GAME_CONFIGS: "inGameConfigExperimentConfiguration",
  EXPERIMENT_PRODUCT_TYPE_MATCHMAKING: "matchmakingExperimentConfiguration"
} as const

const variantsOf = (design: JsonObject): ReadonlyArray<JsonObject> => {
  const configuration = isObject(design.experimentConfiguration ?? null)
    ? (design.experimentConfiguration as JsonObject)
    : {}
  const block = configuration[blocks[configuration.productType as keyof typeof blocks] ?? ""]
  return isObject(block ?? null) && Array.isArray((block as JsonObject).variants)
    ? ((block as JsonObject).variants as ReadonlyArray<JsonObject>)
    : []
}

const metaOf = (variant: JsonObject): JsonObject =>
  isObject(variant.variantMeta ?? null) ? (variant.variantMeta as JsonObject) : {}

const label = /^[A-Za-z][\w -]{0,49}$/

/** What a design is refused for, as an error of the interface's own. */
const wrong = ({ world: { numbers } }: Call, design: JsonObject): string | undefined => {
  if (typeof design.name !== "string" || design.name.trim() === "") return "INVALID_EXPERIMENT_NAME"
  const days = Number(design.durationSeconds ?? 0) / 86_400
  if (!Number.isInteger(days)) return "INVALID_DURATION"
  if (days < numbers["experiments.shortestDays"] || days > numbers["experiments.longestDays"]) return "INVALID_DURATION"
  const exposure = design.exposurePercent ?? 0
  if (!(typeof exposure === "number" && exposure >= 0 && exposure <= 100)) return "INVALID_TARGETING_CRITERIA"
  const variants = variantsOf(design)
  if (variants.length < 2) return "CONFIGS_MISSING_VARIANT"
  if (variants.length > 3) return "INVALID_VARIANT_CONFIGURATION"
  if (variants.some((variant) => !label.test(String(metaOf(variant).label ?? "")))) return "INVALID_VARIANT_LABEL"
  if (variants.filter((variant) => metaOf(variant).isBaseline === true).length !== 1) {
    return "MUST_HAVE_EXACTLY_ONE_BASELINE_VARIANT"
  }
  return undefined
}

/** Variants have ids when an experiment has started, and not earlier. */
const begin = (call: Call, experiment: Experiment, at: number): void => {
  experiment.state = "RUNNING"
  if (!isMatchmaking(experiment)) {
    const { locked } = call.world.configs
    const own = locked.get(experiment.universeId) ?? new Set()
    locked.set(experiment.universeId, new Set([...own, ...keysOf(experiment)]))
  }
  experiment.startedAt = at
  const configuration = experiment.design.experimentConfiguration as JsonObject
  const name = blocks[configuration.productType as keyof typeof blocks]
  const variants = variantsOf(experiment.design).map((variant, index) => ({
    ...variant,
    variantMeta: { ...metaOf(variant), variantId: `${experiment.id}-${index}` }
  }))
  experiment.design = { ...experiment.design, experimentConfiguration: { ...configuration, [name]: { variants } } }
}

const format = (experiment: Experiment): JsonObject => {
  const { universeGoalMetric, ...design } = experiment.design
  return {
    ...design,
    id: experiment.id,
    createdTime: formatTime(experiment.createdAt),
    createdBy: experiment.createdBy,
    lastUpdatedTime: formatTime(experiment.updatedAt),
    startedTime: time(experiment.startedAt),
    stoppedTime: time(experiment.stoppedAt),
    scheduledTime: time(experiment.scheduledFor),
    state: `EXPERIMENT_STATE_${experiment.state}`,
    operationalStatus: "OPERATIONAL_STATUS_READY",
    universeMetricConfiguration: { goalMetric: universeGoalMetric ?? null, learningMetrics: [] }
  }
}

const found = (call: Call): Result.Result<Experiment, Refusal> => {
  settle(call)
  const experiment = call.world.experiments.byId.get(text(call, "experimentId"))
  return experiment !== undefined &&
    experiment.universeId === text(call, "universeId") &&
    experiment.state !== "DELETED"
    ? Result.succeed(experiment)
    : Result.fail(notFound("The experiment does not exist."))
}

const failed = (type: string, message: string): Ending => ({
  _tag: "Failed",
  error: { code: `EXPERIMENT_API_ERROR_TYPE_${type}`, message }
})

const formatOperation = (operation: PendingOperation, createdAt: number, status: string): JsonObject => {
  const { ending, path } = operation
  return {
    operation: {
      operationId: path.replace("experimentation/", ""),
      status: ending === undefined ? `OPERATIONAL_STATUS_${status}` : "OPERATIONAL_STATUS_READY",
      createdTime: formatTime(createdAt),
      done: ending !== undefined,
      error:
        ending?._tag === "Failed"
          ? { errorType: ending.error.code, errorMessage: ending.error.message, errorContext: {} }
          : null,
      experiment: ending?._tag === "Done" && "id" in ending.response ? ending.response : null
    }
  }
}

/** Begins a change that is carried out later. */
const later = (call: Call, status: string, carryOut: (time: number) => Ending): JsonObject =>
  formatOperation(
    beginOperation(call.world, {
      path: (id) => `experimentation/${id}`,
      readyAt: call.now + call.world.experiments.millis,
      carryOut
    }),
    call.now,
    status
  )

/** A change of an experiment that has to be in one of some states. */
const changing =
  (
    status: string,
    states: ReadonlyArray<ExperimentState>,
    change: (experiment: Experiment, call: Call, time: number) => Ending | undefined
  ): Handler =>
  (call) =>
    Result.gen(function* () {
      const experiment = yield* found(call)
      if (!states.includes(experiment.state)) {
        return yield* Result.fail(invalidArgument(`The experiment is ${experiment.state}.`))
      }
      return applied(
        later(call, status, (time) => {
          const ending = change(experiment, call, time)
          experiment.updatedAt = time
          return ending ?? { _tag: "Done", response: format(experiment) }
        })
      )
    })

/** What is ready some time after it was first asked for, and asked for again until then. */
const patiently = (call: Call, key: string): boolean => {
  const { asked, millis } = call.world.experiments
  const readyAt = asked.get(key) ?? call.now + millis
  asked.set(key, readyAt)
  return readyAt <= call.now
}

const base = "/creator-configs-public-api/v1/experimentation/universes/{universeId}"

export const experimentHandlers: Handlers = {
  [`GET ${base}/experiments`]: (call) => {
    settle(call)
    const filters = call.input.stateFilters
    const wanted = filters === undefined ? undefined : (Array.isArray(filters) ? filters : [filters]).map(String)
    const key = text(call, "searchKey")
    const all = [...call.world.experiments.byId.values()].filter(
      ({ design, state, universeId }) =>
        universeId === text(call, "universeId") &&
        state !== "DELETED" &&
        (wanted === undefined || wanted.includes(`EXPERIMENT_STATE_${state}`)) &&
        String(design.name).includes(key)
    )
    const skip = Number(text(call, "skip") || 0)
    const size = Number(text(call, "maxPageSize") || 10)
    return Result.succeed(read({ experiments: all.slice(skip, skip + size).map(format), total: all.length }))
  },

  [`POST ${base}/experiments`]: (call) => {
    const design = bodyOf(call)
    const { experiments } = call.world
    return Result.succeed(
      applied(
        later(call, "CREATING", (time) => {
          const type = wrong(call, design)
          if (type !== undefined) return failed(type, "The design is invalid.")
          const experiment: Experiment = {
            id: `${7_700_000_000 + ++experiments.count}`,
            universeId: text(call, "universeId"),
            createdAt: time,
            createdBy: actor(call.credential),
            state: "DRAFT",
            design,
            updatedAt: time,
            startedAt: undefined,
            stoppedAt: undefined,
            scheduledFor: undefined,
            winner: undefined
          }
          experiments.byId.set(experiment.id, experiment)
          return { _tag: "Done", response: format(experiment) }
        })
      )
    )
  },

  [`GET ${base}/experiments/{experimentId}`]: (call) =>
    Result.map(found(call), (experiment) => read({ experiment: format(experiment) })),

  [`PATCH ${base}/experiments/{experimentId}`]: changing("UPDATING", ["DRAFT"], (experiment, call) => {
    const type = wrong(call, bodyOf(call))
    if (type !== undefined) return failed(type, "The design is invalid.")
    // What is left out is gone.
    experiment.design = bodyOf(call)
    return undefined
  }),

  [`DELETE ${base}/experiments/{experimentId}`]: changing(
    "DELETING",
    ["DRAFT", "SCHEDULED", "COMPLETED", "CANCELLED"],
    (experiment) => {
      experiment.state = "DELETED"
      return { _tag: "Done", response: {} }
    }
  ),

  [`POST ${base}/experiments/{experimentId}:start`]: changing(
    "STARTING",
    ["DRAFT", "SCHEDULED"],
    (experiment, call, time) => {
      const others = [...call.world.experiments.byId.values()].filter(
        ({ state, universeId }) => state === "RUNNING" && universeId === experiment.universeId
      )
      if (isMatchmaking(experiment) && others.some(isMatchmaking)) {
        return failed("MATCHMAKING_OVERLAPPING_RUNTIME", "Another one is running.")
      }
      begin(call, experiment, time)
      return undefined
    }
  ),

  [`POST ${base}/experiments/{experimentId}:schedule`]: changing(
    "SCHEDULING",
    ["DRAFT", "SCHEDULED"],
    (experiment, call) => {
      const at = Date.parse(String(bodyOf(call).scheduledStartTime))
      if (Number.isNaN(at)) return failed("INVALID_DURATION", "The time is invalid.")
      experiment.state = "SCHEDULED"
      experiment.scheduledFor = at
      return undefined
    }
  ),

  [`POST ${base}/experiments/{experimentId}:complete`]: changing("STOPPING", ["RUNNING"], (experiment, call, time) => {
    const { variantId } = bodyOf(call)
    const winner = variantsOf(experiment.design).find((variant) => metaOf(variant).variantId === variantId)
    if (typeof variantId === "string" && winner === undefined)
      return failed("CONFIGS_VARIANT_CONFIG_NOT_FOUND", "There is no such variant.")
    end(call, experiment, time)
    const entry = winner?.configEntry
    if (isObject(entry) && typeof entry.key === "string") {
      publishValue(call.world.configs, experiment.universeId, entry.key, entry.value ?? null, time)
    }
    experiment.winner = typeof variantId === "string" ? variantId : undefined
    return undefined
  }),

  [`GET ${base}/experiments/{experimentId}/stats`]: (call) =>
    Result.map(found(call), (experiment) => {
      const ready = patiently(call, `stats ${experiment.id}`)
      const started = experiment.startedAt ?? Number.POSITIVE_INFINITY
      const known = started + call.world.numbers["experiments.resultsMillis"] <= call.now
      return read({
        operation: {
          experimentId: Number(experiment.id),
          lastModifiedTime: formatTime(call.now),
          done: ready,
          error:
            ready && !known
              ? {
                  errorType: "EXPERIMENT_API_ERROR_TYPE_EXPERIMENT_RESULTS_NOT_FOUND",
                  errorMessage: "There are no results."
                }
              : null,
          experimentStats: ready && known ? { isSrmDetected: false } : null
        }
      })
    }),

  [`POST ${base}/experiments:calculateMde`]: (call) => {
    const ready = patiently(call, `mde ${stringifyJson(call.body ?? null)}`)
    return Result.succeed(
      read({
        operation: {
          operationId: "mde",
          lastModifiedTime: formatTime(call.now),
          done: ready,
          error: null,
          mde: ready
            ? { totalSampleSize: 20_000, mdeRelativePercentages: [4.2], minimumSampleSizeThreshold: 1_000 }
            : null
        }
      })
    )
  },

  [`GET ${base}/operations/{operationId}`]: (call) => {
    const operation = findOperation(call.world, `experimentation/${text(call, "operationId")}`, call.now)
    return operation === undefined
      ? Result.fail(notFound("The operation does not exist."))
      : Result.succeed(read(formatOperation(operation, call.now, "UPDATING")))
  }
}
