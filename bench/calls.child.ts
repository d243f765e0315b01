/** Measures calls on an in-memory `fetch`; prints comparisons as JSON. Argument: rounds. */
import { entry, inMemory, quotaHeaders, user } from "./answers.ts"
import * as Candidates from "./candidates.ts"
import { compare } from "./rounds.ts"

const baseUrl = "https://apis.roblox.com"
const users = { baseUrl, fetch: inMemory(user) }

const candidates = [
  Candidates.bare(users),
  Candidates.openapiFetch(users),
  await Candidates.relatio(users),
  await Candidates.openblox(users),
  Candidates.ours(users),
  Candidates.traced(users),
  Candidates.service({ baseUrl, fetch: inMemory(entry) }),
  Candidates.described({ baseUrl, fetch: inMemory(user, quotaHeaders) })
]

const rounds = Number(process.argv[2])
console.log(JSON.stringify(await compare(candidates, { rounds, calls: 2_000, inFlight: 1 })))
