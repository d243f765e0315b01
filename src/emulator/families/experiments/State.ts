/** Experiments of universes, and what was asked of them. */
import type { JsonObject } from "../../Json.ts"

export type ExperimentState = "DRAFT" | "SCHEDULED" | "RUNNING" | "COMPLETED" | "CANCELLED" | "DELETED"

/** An experiment, as it is kept. */
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
