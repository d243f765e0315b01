/**
 * Compares candidates within one process: every round runs a batch of each, in a
 * new order, and compares it with the same round's bare `fetch`. The machine
 * drifts by more than the differences in question, and drifts for all alike.
 * What others do on the machine is in the wall's time, and not in the processor's.
 */
import type { Candidate } from "./candidates.ts"
import { median, shuffled } from "./statistics.ts"

export interface Plan {
  readonly rounds: number
  readonly calls: number
  readonly inFlight: number
}

/** Microseconds of a call: by the wall's clock, and of this process's own work. */
interface Spent {
  readonly wall: number
  readonly cpu: number
}

/** A candidate beside bare `fetch`: medians over all rounds. */
export interface Measured {
  /** Microseconds of a call. */
  readonly micros: number
  /** Microseconds that a call adds. */
  readonly added: number
  readonly ratio: number
}

export interface Comparison {
  readonly name: string
  readonly wall: Measured
  readonly cpu: Measured
}

const time = async (candidate: Candidate, plan: Plan): Promise<Spent> => {
  const before = process.cpuUsage()
  const start = performance.now()
  await candidate.run(plan.calls, plan.inFlight)
  const wall = ((performance.now() - start) * 1000) / plan.calls
  const { system, user } = process.cpuUsage(before)
  return { wall, cpu: (user + system) / plan.calls }
}

const against = (base: ReadonlyArray<number>, own: ReadonlyArray<number>): Measured => ({
  micros: median(own),
  added: median(own.map((micros, round) => micros - base[round]!)),
  ratio: median(own.map((micros, round) => micros / base[round]!))
})

/** The first candidate is the one that the others are compared with. */
export const compare = async (candidates: ReadonlyArray<Candidate>, plan: Plan): Promise<ReadonlyArray<Comparison>> => {
  const bare = candidates[0]!
  const warmUp = Math.max(3, Math.ceil(plan.rounds / 5))
  const times = new Map<string, Array<Spent>>(candidates.map(({ name }) => [name, []]))
  for (let round = -warmUp; round < plan.rounds; round++) {
    for (const candidate of shuffled(candidates)) {
      const spent = await time(candidate, plan)
      if (round >= 0) times.get(candidate.name)!.push(spent)
    }
  }
  const of = (name: string, kind: keyof Spent) => times.get(name)!.map((spent) => spent[kind])
  return candidates.map(({ name }) => ({
    name,
    wall: against(of(bare.name, "wall"), of(name, "wall")),
    cpu: against(of(bare.name, "cpu"), of(name, "cpu"))
  }))
}
