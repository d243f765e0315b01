/** Many items at once, by this library and by a client that has no policies, from one emulator over loopback HTTP. */
import type { Bulk, Load } from "./bulk.child.ts"
import { compile, type Runtime, run, start } from "./environment.ts"
import { names } from "./names.ts"
import type { Row, Section } from "./report.ts"

const titles: Readonly<Record<Load, string>> = {
  list: "Keys listed, pages of 100, over loopback HTTP",
  read: "Entries read, 32 at a time, over loopback HTTP",
  export: "Entries exported, pages of 100, 32 reads at a time, over loopback HTTP"
}

/** Reads a second that the second emulator allows. */
const allowed = 100

export const bulk = async (runtime: Runtime, quick: boolean): Promise<ReadonlyArray<Section>> => {
  const entries = quick ? 1_000 : 3_000
  const server = await compile("emulator")
  const servers = [
    start(runtime, server, [String(entries), "0"]),
    start(runtime, server, [String(entries), String(allowed)])
  ]
  try {
    const addresses = await Promise.all(servers.map(({ line }) => line))
    const args = [...addresses, ...[quick ? 3 : 9, entries, allowed].map(String)]
    const results = await run<ReadonlyArray<Bulk>>(runtime, await compile("bulk"), args)
    const peer = results.find(({ name }) => name === names.openblox)!
    const rates = Object.entries(titles).map(
      ([load, title]): Section => ({
        title,
        rows: results.map(({ name, spent }): Row => {
          const { cpu, wall } = spent[load as Load]
          const other = peer.spent[load as Load]
          const beside =
            name === peer.name
              ? ""
              : `; ${(cpu / other.cpu).toFixed(2)} x openblox's CPU, ${(other.wall / wall).toFixed(2)} x its speed`
          return { what: name, measured: `${(1e6 / wall).toFixed(0)}/s, ${cpu.toFixed(0)} µs of CPU each${beside}` }
        })
      })
    )
    const quota: Section = {
      title: `${allowed * 5} entries read at once, where ${allowed} a second are allowed`,
      rows: results.map(({ name, quota: { read, refused, share } }) => ({
        what: name,
        measured: `${read} read, ${refused} refused; ${(share * 100).toFixed(0)} % of what was allowed meanwhile`
      }))
    }
    return [...rates, quota]
  } finally {
    for (const { child } of servers) child.kill()
  }
}
