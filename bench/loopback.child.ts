/** Measures calls over loopback HTTP; prints comparisons as JSON. Arguments: rounds, calls a batch, calls in flight, port. */
import * as Candidates from "./candidates.ts"
import { compare } from "./rounds.ts"

const [rounds = 0, calls = 0, inFlight = 0, port = 0] = process.argv.slice(2).map(Number)
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

console.log(JSON.stringify(await compare(candidates, { rounds, calls, inFlight })))
process.exit()
