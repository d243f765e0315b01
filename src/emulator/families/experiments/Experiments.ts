/** Experiments of universes: drafts that become immutable when they start, and changes that take time. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { isObject, type JsonObject, stringifyJson } from "../../Json.ts"
import {
  beginOperation,
  type Ending,
  findOperation,
  type PendingOperation,
  settleOperations,
  type Work
} from "../../Pending.ts"
import { actor } from "../../Principal.ts"
import { bodyOf, formatTime } from "../../Values.ts"
import { publishValue } from "../configs/State.ts"
import type { Experiment, ExperimentState } from "./State.ts"
import type { Call, Handler, Handlers, World } from "./World.ts"

const time = (millis: number | undefined): Json => (millis === undefined ? null : formatTime(millis))

const isMatchmaking = ({ design }: Pick<Experiment, "design">): boolean =>
  isObject(design.experimentConfiguration) &&
  design.experimentConfiguration.productType === "EXPERIMENT_PRODUCT_TYPE_MATCHMAKING"

/** When a running one ends by itself: one in the game waits for a decision first. */
const endOf = ({ dialect }: World, experiment: Experiment): number =>
  (experiment.startedAt ?? 0) +
  Number(experiment.design.durationSeconds ?? 0) * 1000 +
  (isMatchmaking(experiment) ? 0 : dialect["experiments.decisionMillis"])

/** Keys of a config that a running one holds. */
const keysOf = ({ design }: Experiment): ReadonlyArray<string> =>
  variantsOf(design).flatMap(({ configEntry }) =>
    isObject(configEntry) && typeof configEntry.key === "string" ? [configEntry.key] : []
  )

const end = ({ configs }: World, experiment: Experiment, time: number): void => {
  experiment.state = "COMPLETED"
  experiment.stoppedAt = time
  const locked = configs.locked.get(experiment.universeId)
  for (const key of keysOf(experiment)) locked?.delete(key)
}

/** Scheduled ones start, and running ones end, by themselves. */
const settle = ({ now, world }: Call): void => {
  settleOperations(world, now)
  for (const experiment of world.experiments.byId.values()) {
    if (experiment.state === "SCHEDULED" && (experiment.scheduledFor ?? 0) <= now) {
      begin(world, experiment, experiment.scheduledFor ?? now)
    }
    const ends = endOf(world, experiment)
    if (experiment.state === "RUNNING" && ends <= now) end(world, experiment, ends)
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
const wrong = ({ dialect }: World, design: JsonObject): string | undefined => {
  if (typeof design.name !== "string" || design.name.trim() === "") return "INVALID_EXPERIMENT_NAME"
  const days = Number(design.durationSeconds ?? 0) / 86_400
  if (!Number.isInteger(days)) return "INVALID_DURATION"
  if (days < dialect["experiments.shortestDays"] || days > dialect["experiments.longestDays"]) return "INVALID_DURATION"
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
const begin = ({ configs }: World, experiment: Experiment, at: number): void => {
  experiment.state = "RUNNING"
  if (!isMatchmaking(experiment)) {
    const { locked } = configs
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
const later = <Input>(call: Call, status: string, work: Work<World, Input>, input: NoInfer<Input>): JsonObject =>
  formatOperation(
    beginOperation(call.world, work, {
      path: (id) => `experimentation/${id}`,
      readyAt: call.now + call.world.experiments.millis,
      input
    }),
    call.now,
    status
  )

export interface Creation {
  readonly universeId: string
  readonly design: JsonObject
  readonly createdBy: string
}

const creation: Work<World, Creation> = {
  name: "experiments.create",
  carryOut: (world, { createdBy, design, universeId }, time) => {
    const type = wrong(world, design)
    if (type !== undefined) return failed(type, "The design is invalid.")
    const { experiments } = world
    const experiment: Experiment = {
      id: `${7_700_000_000 + ++experiments.count}`,
      universeId,
      createdAt: time,
      createdBy,
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
  }
}

/** A change of an experiment that has to be in one of some states when it is asked for. */
export interface Change extends Work<World, { readonly experimentId: string; readonly body: JsonObject }> {
  readonly status: string
  readonly states: ReadonlyArray<ExperimentState>
}

const change = (
  name: string,
  status: string,
  states: ReadonlyArray<ExperimentState>,
  /** Gives an ending where that is not the experiment as it is then. */
  make: (experiment: Experiment, world: World, body: JsonObject, time: number) => Ending | undefined
): Change => ({
  name,
  status,
  states,
  carryOut: (world, { body, experimentId }, time) => {
    const experiment = world.experiments.byId.get(experimentId)
    if (experiment === undefined) return failed("EXPERIMENT_NOT_FOUND", "The experiment does not exist.")
    const ending = make(experiment, world, body, time)
    experiment.updatedAt = time
    return ending ?? { _tag: "Done", response: format(experiment) }
  }
})

const changing =
  (work: Change): Handler =>
  (call) =>
    Result.gen(function* () {
      const experiment = yield* found(call)
      if (!work.states.includes(experiment.state)) {
        return yield* Result.fail(invalidArgument(`The experiment is ${experiment.state}.`))
      }
      return applied(later(call, work.status, work, { experimentId: experiment.id, body: bodyOf(call) }))
    })

const updating = change("experiments.update", "UPDATING", ["DRAFT"], (experiment, world, body) => {
  const type = wrong(world, body)
  if (type !== undefined) return failed(type, "The design is invalid.")
  // What is left out is gone.
  experiment.design = body
  return undefined
})

const discarding = change(
  "experiments.discard",
  "DELETING",
  ["DRAFT", "SCHEDULED", "COMPLETED", "CANCELLED"],
  (experiment) => {
    experiment.state = "DELETED"
    return { _tag: "Done", response: {} }
  }
)

const starting = change("experiments.start", "STARTING", ["DRAFT", "SCHEDULED"], (experiment, world, _, time) => {
  const others = [...world.experiments.byId.values()].filter(
    ({ state, universeId }) => state === "RUNNING" && universeId === experiment.universeId
  )
  if (isMatchmaking(experiment) && others.some(isMatchmaking)) {
    return failed("MATCHMAKING_OVERLAPPING_RUNTIME", "Another one is running.")
  }
  begin(world, experiment, time)
  return undefined
})

const scheduling = change("experiments.schedule", "SCHEDULING", ["DRAFT", "SCHEDULED"], (experiment, _, body) => {
  const at = Date.parse(String(body.scheduledStartTime))
  if (Number.isNaN(at)) return failed("INVALID_DURATION", "The time is invalid.")
  experiment.state = "SCHEDULED"
  experiment.scheduledFor = at
  return undefined
})

const completing = change("experiments.complete", "STOPPING", ["RUNNING"], (experiment, world, { variantId }, time) => {
  const winner = variantsOf(experiment.design).find((variant) => metaOf(variant).variantId === variantId)
  if (typeof variantId === "string" && winner === undefined)
    return failed("CONFIGS_VARIANT_CONFIG_NOT_FOUND", "There is no such variant.")
  end(world, experiment, time)
  const entry = winner?.configEntry
  if (isObject(entry) && typeof entry.key === "string") {
    publishValue(world.configs, experiment.universeId, entry.key, entry.value ?? null, time)
  }
  experiment.winner = typeof variantId === "string" ? variantId : undefined
  return undefined
})

export const experimentWorks = [creation, updating, discarding, starting, scheduling, completing]
/** What is ready some time after it was first asked for, and asked for again until then. */
const patiently = (call: Call, key: string): boolean => {
  const { asked, millis } = call.world.experiments
  const readyAt = asked.get(key) ?? call.now + millis
  asked.set(key, readyAt)
  return readyAt <= call.now
}

export const experimentHandlers = {
  "experiments.list": (call) => {
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

  "experiments.create": (call) =>
    Result.succeed(
      applied(
        later(call, "CREATING", creation, {
          universeId: text(call, "universeId"),
          design: bodyOf(call),
          createdBy: actor(call.credential)
        })
      )
    ),

  "experiments.get": (call) => Result.map(found(call), (experiment) => read({ experiment: format(experiment) })),

  "experiments.update": changing(updating),

  "experiments.discard": changing(discarding),

  "experiments.start": changing(starting),

  "experiments.schedule": changing(scheduling),

  "experiments.complete": changing(completing),

  "experiments.getStats": (call) =>
    Result.map(found(call), (experiment) => {
      const ready = patiently(call, `stats ${experiment.id}`)
      const started = experiment.startedAt ?? Number.POSITIVE_INFINITY
      const known = started + call.world.dialect["experiments.resultsMillis"] <= call.now
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

  "experiments.calculateMde": (call) => {
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

  "experiments.getOperation": (call) => {
    const operation = findOperation(call.world, `experimentation/${text(call, "operationId")}`, call.now)
    return operation === undefined
      ? Result.fail(notFound("The operation does not exist."))
      : Result.succeed(read(formatOperation(operation, call.now, "UPDATING")))
  }
} satisfies Handlers
