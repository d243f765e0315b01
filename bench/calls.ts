/** What a call costs, in memory and over loopback HTTP: the median of several processes. */
import { compile, type Runtime, run, start } from "./environment.ts"
import { names } from "./names.ts"
import type { Row, Section } from "./report.ts"
import type { Comparison } from "./rounds.ts"
import { median } from "./statistics.ts"

/** One after the other: side by side they would take each other's processor. */
const repeat = async <A>(times: number, effect: () => Promise<A>): Promise<ReadonlyArray<A>> => {
  const results: Array<A> = []
  for (let index = 0; index < times; index++) results.push(await effect())
  return results
}

const merge = (processes: ReadonlyArray<ReadonlyArray<Comparison>>): ReadonlyArray<Comparison> =>
  processes[0]!.map(({ name }) => {
    const all = processes.map((comparisons) => comparisons.find((it) => it.name === name)!)
    const middle = (value: (comparison: Comparison) => number) => median(all.map(value))
    return { name, micros: middle((it) => it.micros), added: middle((it) => it.added), ratio: middle((it) => it.ratio) }
  })

const added: Readonly<Record<string, number>> = { [names.user]: 12, [names.entry]: 12, [names.traced]: 20 }

const inMemoryRow = ({ name, micros, added: more }: Comparison): Row => {
  if (name === names.bare) return { what: name, measured: `${micros.toFixed(1)} µs a call` }
  const limit = added[name]
  const measured = `+ ${more.toFixed(1)} µs`
  return limit === undefined
    ? { what: name, measured }
    : { what: name, measured, budget: `+ ${limit} µs`, met: more <= limit }
}

export const inMemory = async (runtime: Runtime, quick: boolean): Promise<Section> => {
  const script = await compile("calls")
  const rounds = quick ? 15 : 60
  const processes = await repeat(quick ? 1 : 3, () => run<ReadonlyArray<Comparison>>(runtime, script, [`${rounds}`]))
  return { title: "One call on an in-memory fetch, over bare fetch", rows: merge(processes).map(inMemoryRow) }
}

const underLoad: Readonly<Record<string, number>> = { [names.user]: 1.15, [names.node]: 0.45 }

const loopbackRow =
  (limits: Readonly<Record<string, number>>) =>
  ({ name, micros, ratio }: Comparison): Row => {
    if (name === names.bare) return { what: name, measured: `${micros.toFixed(0)} µs a call` }
    const measured = `${ratio.toFixed(2)} x`
    const limit = limits[name]
    return limit === undefined
      ? { what: name, measured }
      : { what: name, measured, budget: `${limit} x`, met: ratio <= limit }
  }

export const loopback = async (runtime: Runtime, quick: boolean): Promise<ReadonlyArray<Section>> => {
  const script = await compile("loopback")
  const server = start(runtime, await compile("server"))
  try {
    const port = await server.line
    const measure = async (inFlight: number, rounds: number, calls: number, limits: typeof underLoad = {}) => {
      const args = [quick ? Math.ceil(rounds / 3) : rounds, calls, inFlight, port].map(String)
      const processes = await repeat(quick ? 1 : 3, () => run<ReadonlyArray<Comparison>>(runtime, script, args))
      return merge(processes).map(loopbackRow(limits))
    }
    return [
      { title: "One call over loopback HTTP, 1 at a time, to bare fetch", rows: await measure(1, 30, 256) },
      {
        title: "One call over loopback HTTP, 64 in flight, to bare fetch",
        rows: await measure(64, 15, 4_096, underLoad)
      }
    ]
  } finally {
    server.child.kill()
  }
}
