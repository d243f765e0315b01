/**
 * Compares candidates within one process: every round runs a batch of each, in a
 * new order, and compares it with the same round's bare `fetch`. The machine
 * drifts by more than the differences in question, and drifts for all alike.
 */
import type { Candidate } from "./candidates.ts"
import { median, shuffled } from "./statistics.ts"

export interface Plan {
  readonly rounds: number
  readonly calls: number
  readonly inFlight: number
}

/** A candidate beside bare `fetch`: medians over all rounds. */
export interface Comparison {
  readonly name: string
  /** Microseconds of a call. */
  readonly micros: number
  /** Microseconds that a call adds. */
  readonly added: number
  readonly ratio: number
}

const time = async (candidate: Candidate, plan: Plan): Promise<number> => {
  const start = performance.now()
  await candidate.run(plan.calls, plan.inFlight)
  return ((performance.now() - start) * 1000) / plan.calls
}

/** The first candidate is the one that the others are compared with. */
export const compare = async (candidates: ReadonlyArray<Candidate>, plan: Plan): Promise<ReadonlyArray<Comparison>> => {
  const bare = candidates[0]!
  const warmUp = Math.max(3, Math.ceil(plan.rounds / 5))
  const times = new Map<string, Array<number>>(candidates.map(({ name }) => [name, []]))
  for (let round = -warmUp; round < plan.rounds; round++) {
    for (const candidate of shuffled(candidates)) {
      const micros = await time(candidate, plan)
      if (round >= 0) times.get(candidate.name)!.push(micros)
    }
  }
  const base = times.get(bare.name)!
  return candidates.map(({ name }) => {
    const own = times.get(name)!
    return {
      name,
      micros: median(own),
      added: median(own.map((micros, round) => micros - base[round]!)),
      ratio: median(own.map((micros, round) => micros / base[round]!))
    }
  })
}
