/** What a call costs in memory: the median of several processes. */
import { compile, type Runtime, run } from "./environment.ts"
import { names } from "./names.ts"
import { merge, repeat } from "./processes.ts"
import { keeps, type Row, range, type Section } from "./report.ts"
import type { Comparison } from "./rounds.ts"
import { median } from "./statistics.ts"

/** How many times what openapi-fetch alone adds to a call. */
const added: Readonly<Record<string, number>> = {
  [names.user]: 1.1,
  [names.traced]: 1.5,
  [names.entry]: 1.7,
  [names.described]: 1.2
}

const cpuOf = (all: ReadonlyArray<Comparison>, wanted: string): number =>
  all.find(({ name }) => name === wanted)!.cpu.added

const inMemoryRows = (processes: ReadonlyArray<ReadonlyArray<Comparison>>): ReadonlyArray<Row> =>
  merge(processes).map(({ cpu, name, wall }) => {
    if (name === names.bare) return { what: name, measured: `${wall.micros.toFixed(1)} µs a call` }
    // Each process compares within itself: the machine drifts from one to the next.
    const each = processes.map((all) => cpuOf(all, name) / cpuOf(all, names.openapiFetch))
    const times = median(each)
    const apart = range(Math.min(...each), Math.max(...each))
    const measured = `+ ${cpu.added.toFixed(1)} µs of CPU, ${times.toFixed(2)} x${apart}; + ${wall.added.toFixed(1)} µs in all`
    const limit = added[name]
    return limit === undefined
      ? { what: name, measured }
      : { what: name, measured, budget: `${limit} x openapi-fetch`, met: keeps(times, limit, 2) }
  })

export const inMemory = async (runtime: Runtime, quick: boolean): Promise<Section> => {
  const script = await compile("calls")
  const rounds = quick ? 15 : 60
  const processes = await repeat(quick ? 1 : 5, () => run<ReadonlyArray<Comparison>>(runtime, script, [`${rounds}`]))
  return { title: "One call on an in-memory fetch, over bare fetch", rows: inMemoryRows(processes) }
}
