/** What is usually wrong: what can be told of a key, of a clock, and of where a program runs. */
import * as DateTime from "effect/DateTime"
import type { OpenCloudError } from "../../Errors.ts"
import type { KeyInfo } from "../../KeyInfo.ts"

/**
 * One thing that was looked at. `what` tells nobody whose key and whose universe it is; `shown` is for the eyes of
 * whoever asks.
 */
export interface Check {
  readonly name: string
  readonly verdict: "fine" | "look" | "unknown"
  readonly what: string
  readonly shown?: string
}

/** Seconds that clocks may be apart before it matters to what is signed or expires. */
const tolerated = 30
const soon = 14 * 86_400_000

const minutes = (seconds: number): string =>
  Math.abs(seconds) < 120 ? `${Math.abs(Math.round(seconds))} seconds` : `${Math.abs(Math.round(seconds / 60))} minutes`

export const clockCheck = (date: string | null, sent: number, received: number): Check => {
  const server = date === null ? Number.NaN : Date.parse(date)
  if (Number.isNaN(server)) return { name: "clock", verdict: "unknown", what: "the answer has no date to compare with" }
  // The header has whole seconds, so the moment it means is half a second later on average.
  const seconds = ((sent + received) / 2 - (server + 500)) / 1000
  return Math.abs(seconds) <= tolerated
    ? { name: "clock", verdict: "fine", what: "as the server's" }
    : {
        name: "clock",
        verdict: "look",
        what: `${minutes(seconds)} ${seconds > 0 ? "ahead of" : "behind"} the server's: tokens and signatures may be taken for expired`
      }
}

export const keyChecks = (key: KeyInfo, now: number): ReadonlyArray<Check> => {
  const ends = key.expiresAt === undefined ? undefined : DateTime.toEpochMillis(key.expiresAt)
  const shown = key.name === undefined ? {} : { shown: `"${key.name}", made by user ${key.authorizedUserId ?? "?"}` }
  if (!key.enabled) return [{ name: "key", verdict: "look", what: "known, and disabled", ...shown }]
  if (key.expired || (ends !== undefined && ends <= now)) {
    return [{ name: "key", verdict: "look", what: "known, and expired", ...shown }]
  }
  if (ends !== undefined && ends - now < soon) {
    const days = Math.floor((ends - now) / 86_400_000)
    return [{ name: "key", verdict: "look", what: `valid, and expires in ${days} days`, ...shown }]
  }
  return [{ name: "key", verdict: "fine", what: "valid", ...shown }]
}

export const grantedOn = (key: KeyInfo): Check => {
  const ids = new Set(
    key.grants.flatMap(({ dataStores = [], universes = [] }) => [
      ...universes,
      ...dataStores.map(({ universeId }) => universeId)
    ])
  )
  const what = ids.has("*") ? "all of its owner" : ids.size === 1 ? "one" : `${ids.size}`
  const named = ids.has("*") || ids.size === 0 ? {} : { shown: [...ids].join(", ") }
  return { name: "universes", verdict: ids.size === 0 ? "look" : "fine", what: `granted on ${what}`, ...named }
}

export const scopesOf = (key: KeyInfo): ReadonlyArray<string> =>
  [...new Set(key.grants.map(({ scope }) => scope))].sort()

const unreachable = new Set(["TransportError", "Timeout"])

/** Why not even the key could be asked about. */
export const introspectionFailed = (error: OpenCloudError): Check => {
  if (unreachable.has(error._tag)) {
    const reason = error._tag === "TransportError" ? error.reason : "no answer in time"
    return { name: "reachable", verdict: "look", what: `no: ${reason}` }
  }
  if (error._tag === "Unauthenticated" || error._tag === "PermissionDenied" || error._tag === "InvalidRequest") {
    return {
      name: "key",
      verdict: "look",
      what: `not accepted (${error.status ?? "not sent"}): wrong, deleted, or not to be used from this address`,
      ...(error.serverMessage === undefined ? {} : { shown: error.serverMessage })
    }
  }
  return {
    name: "reachable",
    verdict: "look",
    what: `an answer that says nothing: ${error._tag} ${error.status ?? ""}`.trim()
  }
}

/** Where the program runs, and what its connections go through. */
export interface Surroundings {
  readonly version: string
  readonly node: string
  readonly platform: string
  readonly env: { readonly [name: string]: string | undefined }
  /** Where requests go instead of to Roblox; `ROBLOX_BASE_URL` unless given. */
  readonly baseUrl?: string | undefined
}

const proxies = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"]

/** Node's `fetch` takes notice of these variables only when it is told to. */
const proxyCheck = ({ env }: Surroundings): Check => {
  const set = proxies.filter((name) => (env[name] ?? "") !== "")
  if (set.length === 0) return { name: "proxy", verdict: "fine", what: "none" }
  // The address may have a password in it.
  return env.NODE_USE_ENV_PROXY === "1"
    ? { name: "proxy", verdict: "fine", what: `${set.join(", ")} is set and used` }
    : { name: "proxy", verdict: "look", what: `${set.join(", ")} is set and not used: that takes NODE_USE_ENV_PROXY=1` }
}

/** Where requests go, and who says so. */
const serverCheck = ({ baseUrl, env }: Surroundings): Check => {
  const own = env.ROBLOX_BASE_URL ?? ""
  const address = baseUrl ?? own
  if (address === "") return { name: "server", verdict: "fine", what: "Roblox" }
  const what = address === own ? "ROBLOX_BASE_URL" : "--base-url, or that of the profile"
  return { name: "server", verdict: "fine", what, shown: withoutUser(address) }
}

export const surroundingChecks = (it: Surroundings): ReadonlyArray<Check> => [
  { name: "runtime", verdict: "fine", what: `effect-open-cloud ${it.version}, Node ${it.node}, ${it.platform}` },
  serverCheck(it),
  proxyCheck(it)
]

/** An address without a password. */
const withoutUser = (text: string): string => (URL.canParse(text) ? new URL(text).origin : "not an address")
