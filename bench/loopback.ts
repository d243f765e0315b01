/** What a call costs over loopback HTTP: the median of several processes. */
import { compile, type Runtime, run, start } from "./environment.ts"
import { names } from "./names.ts"
import { merge, repeat } from "./processes.ts"
import type { Row, Section } from "./report.ts"
import type { Comparison } from "./rounds.ts"

const underLoad: Readonly<Record<string, number>> = { [names.user]: 1.22, [names.node]: 0.3 }

const loopbackRow =
  (limits: Readonly<Record<string, number>>) =>
  ({ cpu, name, wall }: Comparison): Row => {
    if (name === names.bare)
      return { what: name, measured: `${cpu.micros.toFixed(0)} µs of CPU a call, ${wall.micros.toFixed(0)} µs in all` }
    const measured = `${cpu.ratio.toFixed(2)} x its CPU, ${wall.ratio.toFixed(2)} x its time`
    const limit = limits[name]
    return limit === undefined
      ? { what: name, measured }
      : { what: name, measured, budget: `${limit} x its CPU`, met: cpu.ratio <= limit }
  }

interface Load {
  readonly title: string
  readonly inFlight: number
  readonly rounds: number
  /** Calls of a batch: with as many in flight, one burst. */
  readonly calls: number
  readonly limits?: Readonly<Record<string, number>>
}

const loads: ReadonlyArray<Load> = [
  { title: "1 at a time", inFlight: 1, rounds: 30, calls: 256 },
  { title: "64 in flight", inFlight: 64, rounds: 15, calls: 4_096, limits: underLoad },
  { title: "bursts of 256 calls, 64 in flight", inFlight: 64, rounds: 60, calls: 256 },
  { title: "bursts of 1,024 calls, 64 in flight", inFlight: 64, rounds: 30, calls: 1_024 }
]

export const loopback = async (runtime: Runtime, quick: boolean): Promise<ReadonlyArray<Section>> => {
  const script = await compile("loopback")
  const server = start(runtime, await compile("server"))
  try {
    const port = await server.line
    const sections: Array<Section> = []
    for (const { calls, inFlight, limits = {}, rounds, title } of loads) {
      const args = [quick ? Math.ceil(rounds / 3) : rounds, calls, inFlight, port].map(String)
      const processes = await repeat(quick ? 1 : 3, () => run<ReadonlyArray<Comparison>>(runtime, script, args))
      sections.push({
        title: `One call over loopback HTTP, ${title}, to bare fetch`,
        rows: merge(processes).map(loopbackRow(limits))
      })
    }
    return sections
  } finally {
    server.child.kill()
  }
}
