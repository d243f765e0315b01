/** What a call costs over loopback HTTP: the median of several processes. */
import { compile, type Runtime, run, start } from "./environment.ts"
import { names } from "./names.ts"
import { type MergedComparison, merge, repeat } from "./processes.ts"
import { keeps, type Row, range, type Section } from "./report.ts"
import type { Batches, Comparison, Plan } from "./rounds.ts"
import { median } from "./statistics.ts"

/** How code is compiled differs from one process to the next: each is one sample. */
const processes = 5

/** After which a call costs what it goes on costing: the first thousand cost three times as much, the fourth a fifth more. */
const warmUp = 8_192

interface Size extends Batches {
  readonly title: string
  /** How many times bare `fetch` a call may cost of the processor. */
  readonly limits?: Readonly<Record<string, number>>
}

interface Load {
  readonly inFlight: number
  readonly rounds: number
  /** One process measures all sizes of a load, so that they differ in nothing else. */
  readonly sizes: ReadonlyArray<Size>
}

const loads: ReadonlyArray<Load> = [
  { inFlight: 1, rounds: 16, sizes: [{ title: "1 at a time", calls: 256, times: 1 }] },
  {
    inFlight: 64,
    rounds: 6,
    sizes: [
      { title: "64 in flight", calls: 4_096, times: 1, limits: { [names.user]: 1.22, [names.node]: 0.3 } },
      { title: "bursts of 256 calls, 64 in flight", calls: 256, times: 8 },
      { title: "bursts of 1,024 calls, 64 in flight", calls: 1_024, times: 2 }
    ]
  }
]

const ratio = ({ least, most, ratio }: MergedComparison["cpu"]): string =>
  `${ratio.toFixed(2)} x its CPU${range(least, most)}`

/** What part of our call over undici's connections is undici's: each process tells, as it compares within itself. */
const share = (processes: ReadonlyArray<ReadonlyArray<Comparison>>): number =>
  median(
    processes.map((all) => {
      const [pool, node] = [names.pool, names.node].map((wanted) => all.find(({ name }) => name === wanted)!.cpu.ratio)
      return pool! / node!
    })
  )

const rows = (
  processes: ReadonlyArray<ReadonlyArray<Comparison>>,
  limits: Readonly<Record<string, number>> = {}
): ReadonlyArray<Row> =>
  merge(processes).map(({ cpu, name, wall }): Row => {
    if (name === names.bare)
      return { what: name, measured: `${cpu.micros.toFixed(0)} µs of CPU a call, ${wall.micros.toFixed(0)} µs in all` }
    const undici = name === names.node ? `; undici's own pool is ${share(processes).toFixed(2)} of its CPU` : ""
    const measured = `${ratio(cpu)}, ${wall.ratio.toFixed(2)} x its time${undici}`
    const limit = limits[name]
    return limit === undefined
      ? { what: name, measured }
      : { what: name, measured, budget: `${limit} x its CPU`, met: keeps(cpu.ratio, limit, 2) }
  })

export const loopback = async (runtime: Runtime, quick: boolean): Promise<ReadonlyArray<Section>> => {
  const script = await compile("loopback")
  const server = start(runtime, await compile("server"))
  try {
    const port = await server.line
    const sections: Array<Section> = []
    for (const { inFlight, rounds, sizes } of loads) {
      const batches = sizes.map(({ calls, times }) => ({ calls, times }))
      const plan: Plan = { rounds: quick ? Math.ceil(rounds / 3) : rounds, inFlight, warmUp, batches }
      const measured = await repeat(quick ? 1 : processes, () =>
        run<ReadonlyArray<ReadonlyArray<Comparison>>>(runtime, script, [port, JSON.stringify(plan)])
      )
      for (const [at, { limits, title }] of sizes.entries()) {
        sections.push({
          title: `One call over loopback HTTP, ${title}, to bare fetch`,
          rows: rows(
            measured.map((sizes) => sizes[at]!),
            limits
          )
        })
      }
    }
    return sections
  } finally {
    server.child.kill()
  }
}
