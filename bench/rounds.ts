/**
 * Compares candidates within one process: every round runs a batch of each, in a
 * new order, and compares it with the same round's bare `fetch`. The machine
 * drifts by more than the differences in question, and drifts for all alike.
 * What others do on the machine is in the wall's time, and little of it in the processor's.
 */
import type { Candidate } from "./candidates.ts"
import { middleMean, shuffled } from "./statistics.ts"

export interface Batches {
  /** Calls of a batch. */
  readonly calls: number
  /** Batches of each candidate in a round. */
  readonly times: number
}

export interface Plan {
  readonly rounds: number
  readonly inFlight: number
  /** Calls that each candidate makes before any is measured, as many at a time as then. */
  readonly warmUp: number
  readonly batches: ReadonlyArray<Batches>
}

/** Microseconds of a call: by the wall's clock, and of this process's own work. */
interface Spent {
  readonly wall: number
  readonly cpu: number
}

/** A candidate beside bare `fetch`, over all batches. */
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

const time = async (candidate: Candidate, calls: number, inFlight: number): Promise<Spent> => {
  const before = process.cpuUsage()
  const start = performance.now()
  await candidate.run(calls, inFlight)
  const wall = ((performance.now() - start) * 1000) / calls
  const { system, user } = process.cpuUsage(before)
  return { wall, cpu: (user + system) / calls }
}

const against = (base: ReadonlyArray<number>, own: ReadonlyArray<number>): Measured => ({
  micros: middleMean(own),
  added: middleMean(own.map((micros, batch) => micros - base[batch]!)),
  ratio: middleMean(own.map((micros, batch) => micros / base[batch]!))
})

/** Means of two and two. */
const pairs = (values: ReadonlyArray<number>): ReadonlyArray<number> =>
  values.flatMap((value, at) => (at % 2 === 0 ? [] : [(values[at - 1]! + value) / 2]))

/**
 * For each size of batches. The first candidate is the one that the others are
 * compared with: it has two batches beside one of each, since what is amiss with
 * it is amiss with every row.
 */
export const compareAll = async (
  candidates: ReadonlyArray<Candidate>,
  { batches, inFlight, rounds, warmUp }: Plan
): Promise<ReadonlyArray<ReadonlyArray<Comparison>>> => {
  const bare = candidates[0]!
  const spent = batches.map(() => new Map<string, Array<Spent>>(candidates.map(({ name }) => [name, []])))
  const callsOfARound = batches.reduce((sum, { calls, times }) => sum + calls * times, 0)
  for (let round = -Math.ceil(warmUp / callsOfARound); round < rounds; round++) {
    for (const [at, { calls, times }] of batches.entries()) {
      for (let turn = 0; turn < times; turn++) {
        for (const candidate of shuffled([bare, ...candidates])) {
          const took = await time(candidate, calls, inFlight)
          if (round >= 0) spent[at]!.get(candidate.name)!.push(took)
        }
      }
    }
  }
  return spent.map((times) => {
    const of = (name: string, kind: keyof Spent): ReadonlyArray<number> => {
      const all = times.get(name)!.map((took) => took[kind])
      return name === bare.name ? pairs(all) : all
    }
    return candidates.map(({ name }) => ({
      name,
      wall: against(of(bare.name, "wall"), of(name, "wall")),
      cpu: against(of(bare.name, "cpu"), of(name, "cpu"))
    }))
  })
}

/** One batch a round, and a fifth of as many rounds before. */
export const compare = async (
  candidates: ReadonlyArray<Candidate>,
  { calls, inFlight, rounds }: Omit<Plan, "batches" | "warmUp"> & { readonly calls: number }
): Promise<ReadonlyArray<Comparison>> => {
  const warmUp = Math.max(3, Math.ceil(rounds / 5)) * calls
  const [only] = await compareAll(candidates, { rounds, inFlight, warmUp, batches: [{ calls, times: 1 }] })
  return only!
}
