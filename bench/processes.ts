/** A measurement that several processes make: how code was compiled differs from one to the next. */
import type { Comparison, Measured } from "./rounds.ts"
import { median } from "./statistics.ts"

/** One after the other: side by side they would take each other's processor. */
export const repeat = async <A>(times: number, effect: () => Promise<A>): Promise<ReadonlyArray<A>> => {
  const results: Array<A> = []
  for (let index = 0; index < times; index++) results.push(await effect())
  return results
}

/** The medians of all processes, and how far their ratios are apart. */
export interface Merged extends Measured {
  readonly least: number
  readonly most: number
}

export interface MergedComparison extends Comparison {
  readonly wall: Merged
  readonly cpu: Merged
}

const middle = (all: ReadonlyArray<Measured>): Merged => {
  const ratios = all.map((it) => it.ratio)
  return {
    micros: median(all.map((it) => it.micros)),
    added: median(all.map((it) => it.added)),
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios)
  }
}

export const merge = (processes: ReadonlyArray<ReadonlyArray<Comparison>>): ReadonlyArray<MergedComparison> =>
  processes[0]!.map(({ name }) => {
    const all = processes.map((comparisons) => comparisons.find((it) => it.name === name)!)
    return { name, wall: middle(all.map(({ wall }) => wall)), cpu: middle(all.map(({ cpu }) => cpu)) }
  })
