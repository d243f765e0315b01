/**
 * What experiments try, as data: designs, what cannot be one, and what they are on the wire.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Result from "effect/Result"
import { type DurationWithUnit, readDuration } from "../../DurationWithUnit.ts"
import type { InvalidRequest } from "../../Errors.ts"
import type * as Operations from "../../generated/experiments/operations.ts"
import type { Experiment, TargetingCriteria } from "../../generated/experiments/shapes.ts"
import type * as Wire from "../../generated/experiments/wire.ts"
import { given } from "../../interface/Fields.ts"
import { formatCount } from "../../interface/Formats.ts"
import { refuse } from "../../internal/pipeline/Refuse.ts"
import type { AnyOperation, Id, Open } from "../../Operation.ts"

/** What an experiment is decided by. */
export type ExperimentMetric = Open<Wire.components["schemas"]["UniverseExperimentMetric"]>

/** What every variant has. */
export interface Variant {
  /** Up to 50 letters, digits, spaces, `_` and `-`, the first of them a letter. */
  readonly label: string
  /** The variant that the others are compared with: exactly one. */
  readonly isBaseline?: boolean | undefined
  /** How many players get it, beside the others. Default 1. */
  readonly weight?: number | undefined
}

/** A variant of a config: a value, or `undefined` for none. */
export interface ConfigVariant extends Variant {
  readonly key: string
  readonly value: unknown
  readonly description?: string | undefined
}

/** A variant of matchmaking: how places score. */
export interface MatchmakingVariant extends Variant {
  readonly places: ReadonlyArray<{
    readonly placeId: Id
    /** Roblox's own scoring without it. */
    readonly scoringConfigId?: string | undefined
  }>
}

/**
 * What is tried, on whom, for how long, and what decides: a baseline, and one or two variants beside it. Of matchmaking
 * a universe runs one experiment at a time.
 */
export type ExperimentDesign = {
  readonly name: string
  readonly description?: string | undefined
  /** 14 to 60 whole days. */
  readonly duration: DurationWithUnit
  readonly goal: ExperimentMetric
  /** Of all players, 0 to 100. Default 100. */
  readonly exposurePercent?: number | undefined
  /** Which players; all of them without. */
  readonly targeting?: TargetingCriteria | undefined
} & ({ readonly configs: ReadonlyArray<ConfigVariant> } | { readonly matchmaking: ReadonlyArray<MatchmakingVariant> })

export const variantsOf = (design: ExperimentDesign): ReadonlyArray<Variant> =>
  "configs" in design ? design.configs : design.matchmaking

const labelForm = /^[A-Za-z][A-Za-z\d _-]{0,49}$/

/** Why a design cannot be, or `undefined`. */
const refusalOf = (design: ExperimentDesign): readonly [at: string, reason: string] | undefined => {
  const at = "configs" in design ? "configs" : "matchmaking"
  const variants: unknown = variantsOf(design)
  if (typeof design.name !== "string" || design.name.trim() === "") return ["name", "is empty"]
  const duration = readDuration(design.duration)
  if (typeof duration === "string") return ["duration", duration]
  const days = Duration.toDays(duration)
  if (!Number.isInteger(days) || days < 14 || days > 60) return ["duration", "must be 14 to 60 whole days"]
  const { exposurePercent = 100 } = design
  if (!Number.isInteger(exposurePercent) || exposurePercent < 0 || exposurePercent > 100) {
    return ["exposurePercent", "must be a whole number from 0 to 100"]
  }
  if (!Array.isArray(variants) || variants.length < 2 || variants.length > 3) {
    return [at, "must have two or three variants: a baseline, and one or two beside it"]
  }
  const all: ReadonlyArray<Variant> = variants
  if (all.filter(({ isBaseline }) => isBaseline === true).length !== 1) return [at, "must have exactly one baseline"]
  if (all.some(({ label }) => typeof label !== "string" || !labelForm.test(label))) {
    return [at, "has a label that is not 1 to 50 letters, digits, spaces, `_` and `-`, the first of them a letter"]
  }
  if (new Set(all.map(({ label }) => label)).size < all.length) return [at, "has a label twice"]
  if (all.some(({ weight = 1 }) => !Number.isInteger(weight) || weight < 1)) return [at, "has a weight below 1"]
  return undefined
}

const metaOf = ({ isBaseline = false, label, weight = 1 }: Variant) => ({ label, isBaseline, weight })

/** The block that a design fills, with the product type that belongs to it. */
const configurationOf = (design: ExperimentDesign): Wire.components["schemas"]["ExperimentConfiguration"] =>
  "configs" in design
    ? {
        productType: "EXPERIMENT_PRODUCT_TYPE_IN_GAME_CONFIGS",
        inGameConfigExperimentConfiguration: {
          variants: design.configs.map((variant) => ({
            variantMeta: metaOf(variant),
            configEntry: {
              key: variant.key,
              entryValue: variant.value ?? null,
              ...given({ description: variant.description })
            }
          }))
        }
      }
    : {
        productType: "EXPERIMENT_PRODUCT_TYPE_MATCHMAKING",
        matchmakingExperimentConfiguration: {
          variants: design.matchmaking.map((variant) => ({
            variantMeta: metaOf(variant),
            placeMatchmakingConfigs: variant.places.map(({ placeId, scoringConfigId }) => ({
              placeId,
              usePlatformDefault: scoringConfigId === undefined,
              ...given({ matchmakingScoringConfigId: scoringConfigId })
            }))
          }))
        }
      }

/** A design as an operation takes it, if it can be one. */
export const bodyOf = (
  operation: AnyOperation,
  design: ExperimentDesign
): Result.Result<Operations.CreateInput["body"], InvalidRequest> => {
  const refused = refusalOf(design)
  if (refused !== undefined) return Result.fail(refuse(operation, ...refused))
  const { description, duration, exposurePercent = 100, goal, name, targeting } = design
  const body = {
    name,
    durationSeconds: String(formatCount(Duration.fromInputUnsafe(duration))),
    universeGoalMetric: goal,
    exposurePercent,
    experimentConfiguration: configurationOf(design),
    ...given({ description, targetingCriteria: targeting })
  }
  // The wire knows the metrics of today only.
  return Result.succeed(body as Operations.CreateInput["body"])
}

/** All of some, or nothing where one is missing. */
const whole = <A>(items: ReadonlyArray<A | undefined>): ReadonlyArray<A> | undefined =>
  items.every((item) => item !== undefined) ? items : undefined

/**
 * What an experiment is, as a design. `undefined` where it is of a kind that this library does not know, and where an
 * answer leaves out what no design is without.
 */
export const designOf = (experiment: Experiment): ExperimentDesign | undefined => {
  const { description, durationSeconds, experimentConfiguration, exposurePercent, name, targetingCriteria } = experiment
  const goal = experiment.universeMetricConfiguration?.goalMetric
  if (name === undefined || goal === undefined || durationSeconds === undefined) return undefined
  const { inGameConfigExperimentConfiguration, matchmakingExperimentConfiguration } = experimentConfiguration ?? {}
  const common = {
    name,
    duration: durationSeconds,
    goal,
    ...given({ description, exposurePercent, targeting: targetingCriteria })
  }
  const configs = whole(
    (inGameConfigExperimentConfiguration?.variants ?? []).map(({ configEntry = {}, variantMeta = {} }) => {
      const { isBaseline, label, weight } = variantMeta
      const { description, entryValue: value, key } = configEntry
      return label === undefined || key === undefined
        ? undefined
        : { label, key, value, ...given({ isBaseline, weight, description }) }
    })
  )
  if (inGameConfigExperimentConfiguration?.variants !== undefined) return configs && { ...common, configs }
  const matchmaking = whole(
    (matchmakingExperimentConfiguration?.variants ?? []).map(({ placeMatchmakingConfigs = [], variantMeta = {} }) => {
      const { isBaseline, label, weight } = variantMeta
      const places = whole(
        placeMatchmakingConfigs.map(({ matchmakingScoringConfigId, placeId }) =>
          placeId === undefined ? undefined : { placeId, ...given({ scoringConfigId: matchmakingScoringConfigId }) }
        )
      )
      return label === undefined || places === undefined
        ? undefined
        : { label, places, ...given({ isBaseline, weight }) }
    })
  )
  return matchmakingExperimentConfiguration?.variants === undefined
    ? undefined
    : matchmaking && { ...common, matchmaking }
}
