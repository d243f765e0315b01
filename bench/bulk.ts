/** Many items at once, by this library and by clients that have no policies, from one emulator over loopback HTTP. */
import { execFileSync } from "node:child_process"
import { join } from "node:path"
import type { Bulk, Load, Quota, Spent } from "./bulk.child.ts"
import { bench, compile, type Runtime, run, start } from "./environment.ts"
import { names } from "./names.ts"
import type { Row, Section } from "./report.ts"
import { median } from "./statistics.ts"

const titles: Readonly<Record<Load, string>> = {
  list: "Keys listed, pages of 256, over loopback HTTP",
  read: "Entries read, 32 at a time, over loopback HTTP",
  export: "Entries exported, pages of 256, 32 reads at a time, over loopback HTTP"
}

/** Reads a second that the second emulator allows. */
const allowed = 100

const unmeasured: Row = {
  what: "rblx-open-cloud, Python",
  measured: "not measured: no Python with rblx-open-cloud here"
}

/** A Python that can import rblx-open-cloud: the one that RBLX_PYTHON names, or `python3`. */
const findPython = (): string | undefined => {
  const path = process.env.RBLX_PYTHON ?? "python3"
  try {
    execFileSync(path, ["-c", "import rblxopencloud"], { stdio: "ignore" })
    return path
  } catch {
    return undefined
  }
}

/** What all clients came to in one turn: a process of Node with its clients, and one of Python. */
type Turn = ReadonlyArray<Bulk>

/** Of one turn, as the machine drifts from turn to turn. */
const middle = (turn: Turn, name: string, load: Load): Spent => {
  const rounds = turn.find((client) => client.name === name)!.spent[load]
  return { cpu: median(rounds.map(({ cpu }) => cpu)), wall: median(rounds.map(({ wall }) => wall)) }
}

const rate = (turns: ReadonlyArray<Turn>, name: string, load: Load): Row => {
  const over = (each: (own: Spent, peer: Spent) => number) =>
    median(turns.map((turn) => each(middle(turn, name, load), middle(turn, names.openblox, load))))
  const speed = over(({ wall }) => 1e6 / wall).toFixed(0)
  const beside = (): string => {
    const cpu = over((own, peer) => own.cpu / peer.cpu).toFixed(2)
    const faster = over((own, peer) => peer.wall / own.wall).toFixed(2)
    return `; ${cpu} x openblox's CPU, ${faster} x its speed`
  }
  return {
    what: name,
    measured: `${speed}/s, ${over(({ cpu }) => cpu).toFixed(0)} µs of CPU each${name === names.openblox ? "" : beside()}`
  }
}

const told = ({ read, refused, share }: Quota): string =>
  `${read} read, ${refused} refused; ${(share * 100).toFixed(0)} % of what was allowed meanwhile`

export const bulk = async (runtime: Runtime, quick: boolean): Promise<ReadonlyArray<Section>> => {
  const entries = quick ? 1_000 : 3_000
  const server = await compile("emulator")
  const servers = [
    start(runtime, server, [String(entries), "0"]),
    start(runtime, server, [String(entries), String(allowed)])
  ]
  try {
    const addresses = await Promise.all(servers.map(({ line }) => line))
    const [script, python] = [await compile("bulk"), findPython()]
    const turns: Array<Turn> = []
    const last = quick ? 0 : 2
    for (let at = 0; at <= last; at++) {
      const args = (rounds: number) => [...addresses, ...[rounds, entries, at === last ? allowed : 0].map(String)]
      const ours = await run<Turn>(runtime, script, args(3))
      // Rounds of an interpreter are alike.
      const theirs = python === undefined ? [] : await run<Turn>({ path: python }, join(bench, "bulk.py"), args(1))
      turns.push([...ours, ...theirs])
    }
    const clients = turns[last]!
    const others = python === undefined ? [unmeasured] : []
    const rates = Object.entries(titles).map(
      ([load, title]): Section => ({
        title,
        rows: [...clients.map(({ name }) => rate(turns, name, load as Load)), ...others]
      })
    )
    const quota: Section = {
      title: `${allowed * 5} entries read at once, where ${allowed} a second are allowed`,
      rows: [...clients.map((client) => ({ what: client.name, measured: told(client.quota!) })), ...others]
    }
    return [...rates, quota]
  } finally {
    for (const { child } of servers) child.kill()
  }
}
