/** Measures calls over loopback HTTP; prints comparisons as JSON. Arguments: the port, and the plan as JSON. */
import * as Candidates from "./candidates.ts"
import { compareAll, type Plan } from "./rounds.ts"

const [port, plan = ""] = process.argv.slice(2)
const platform = globalThis.fetch
const target = {
  baseUrl: `http://127.0.0.1:${port}`,
  fetch: (url: string, init: RequestInit) => platform(url, init)
}

const candidates = [
  Candidates.bare(target),
  Candidates.openapiFetch({ ...target, fetch: platform }),
  await Candidates.relatio(target),
  await Candidates.openblox(target),
  Candidates.ours(target),
  await Candidates.overUndici(target),
  await Candidates.pool(target)
]

console.log(JSON.stringify(await compareAll(candidates, JSON.parse(plan) as Plan)))
process.exit()
