/**
 * Roblox Open Cloud in memory, for tests: state, errors, quotas and faults as
 * the real service has them, on a clock that the test drives.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { additionalOperations, allOperations } from "../generated/index.ts"
import type { AnyOperation } from "../interface/Operation.ts"
import { type CorsOptions, withCors } from "./Cors.ts"
import { type DialectOptions, makeDialect } from "./Dialect.ts"
import { exchange, type Parts } from "./Exchange.ts"
import type { FaultRule, Faults } from "./Faults.ts"
import { makeFaults } from "./Faults.ts"
import { makeFetch, toResponse } from "./Fetch.ts"
import { refuseHost } from "./Hosts.ts"
import type { HttpOutcome, Incoming } from "./Http.ts"
import { type LogEntry, makeLog } from "./Log.ts"
import { endpointNames, isRoblox } from "./oauth/Serve.ts"
import { pastOperations } from "./Past.ts"
import { makeQuotas, type QuotaOptions } from "./Quotas.ts"
import { makeRouter } from "./Router.ts"
import { makeTransfer, unlimited } from "./Throughput.ts"
import {
  type ExportOptions,
  exportWorld,
  handlers,
  importWorld,
  makeSeed,
  makeViews,
  makeWorld,
  type Seed,
  type View,
  type World,
  type WorldOptions
} from "./World.ts"

/**
 * What an emulator begins with, and how it behaves.
 *
 * @since 0.1.0
 */
export interface EmulatorOptions {
  /** The operations that are routed and validated; all of Open Cloud's unless given. */
  readonly operations?: ReadonlyArray<AnyOperation>
  /** What exists besides the default world; or, instead of it, a world that was exported: `emulator.export()`. */
  readonly world?: WorldOptions | string
  /** Which quotas are counted, and how much they hold; all that are published unless given. */
  readonly quotas?: QuotaOptions
  /**
   * What the emulator does where nobody knows what Roblox does, by question: `{ "memoryStores.order": "id" }`. Each
   * has an answer unless it is given another; docs/fidelity.md lists them. And bounds of the families, instead of those of
   * Roblox's guides: `{ "gameEvents.open": 2 }`; docs/testing.md lists them. `world.dialect` has all.
   */
  readonly dialect?: DialectOptions
  /** Faults from the start; more can be added later. */
  readonly faults?: ReadonlyArray<FaultRule>
  /**
   * Lets pages of these origins call from a browser; none may unless given. It says
   * nothing of Roblox: whether Roblox lets pages call is not documented.
   */
  readonly cors?: CorsOptions
  /**
   * Names of the machine that serves it, such as `devbox.lan`. A served emulator answers for IP addresses, `localhost`,
   * names under it, and these; other hosts are refused, as a page of any site could lead a name of its own here.
   */
  readonly hosts?: ReadonlyArray<string>
  /** How many log entries to keep at least, where their texts fit; 100,000 unless given. */
  readonly logSize?: number
  /** How many characters the entries of the log may have together; 32 million unless given. The oldest go first. */
  readonly logLength?: number
}

/**
 * Open Cloud in memory: what answers in its place, what goes wrong, and what came of it.
 *
 * @since 0.1.0
 */
export interface Emulator {
  /** A standard `fetch` that this emulator answers, whatever the URL's origin. */
  readonly fetch: typeof globalThis.fetch
  /** For servers that take a web-standard handler, such as `Deno.serve` and `Bun.serve`. Answers for Roblox's hosts, too. */
  readonly handler: (request: Request) => Promise<Response>
  /** For other servers: one request, and what its client is to get. */
  readonly exchange: (request: Incoming) => Effect.Effect<HttpOutcome>
  /** Names that it answers for when it is served, besides those of this machine. */
  readonly hosts: ReadonlyArray<string>
  /** What goes wrong with requests; rules can be added at any time. */
  readonly faults: Faults
  /** What reached the emulator so far, oldest first. */
  readonly log: () => ReadonlyArray<LogEntry>
  /** The state itself, to look at and to change. */
  readonly world: World
  /** Fills and changes the world past keys, scopes and quotas, and into no log, family by family. */
  readonly seed: Seed
  /** What came of it, family by family: entries, messages, notifications, restarts, tasks, sessions. */
  readonly views: View
  /**
   * The world as JSON text, to begin another emulator with: `Emulator.make({ world: text })`. It has the world's keys,
   * tokens and secrets, unless it is told to leave them out. What counts against quotas, faults and the log stay behind,
   * and so does whoever answers for scripts.
   */
  readonly export: (options?: ExportOptions) => string
}

/**
 * Makes an emulator with the default world: the API key `emulator-key` with
 * every scope, universe 9000001 with place 9000002, owned by group 9000003, and
 * user 156; the OAuth apps 9500001, which is public, and 9500002 with the secret
 * `emulator-app-secret`. Time is the clock of the fiber that makes it, so `TestClock` drives
 * quota windows, expiry and latency.
 *
 * @since 0.1.0
 */
export const make = Effect.fnUntraced(function* (options: EmulatorOptions = {}): Effect.fn.Return<Emulator> {
  const clock = yield* Clock.Clock
  const context = yield* Effect.context<never>()
  const now = () => clock.currentTimeMillisUnsafe()
  const world =
    typeof options.world === "string"
      ? importWorld(options.world, (exported) => makeDialect({ ...exported, ...options.dialect }))
      : makeWorld(options.world ?? {}, makeDialect(options.dialect))
  const operations = options.operations ?? [...allOperations, ...additionalOperations, ...pastOperations(world.dialect)]
  const faults = makeFaults(options.faults ?? [], operations, endpointNames)
  const log = makeLog(options.logSize, options.logLength)
  const parts: Parts = {
    world,
    router: makeRouter(operations, world.dialect),
    handlers,
    quotas: makeQuotas(operations, options.quotas),
    transfer: options.quotas?.enabled === false ? unlimited : makeTransfer(),
    faults,
    log,
    clock
  }
  const answer = (request: Incoming) => exchange(parts, request)
  const cors = options.cors ?? (world.dialect["http.cors"] === "allowed" ? "*" : undefined)
  const run = cors === undefined ? answer : withCors(cors, answer)
  const fetch = makeFetch(run, context)
  const hosts = options.hosts ?? []
  return {
    fetch,
    handler: async (request) => {
      const { host, hostname } = new URL(request.url)
      const refusal = isRoblox(hostname) ? undefined : refuseHost(host, hosts)
      return refusal === undefined ? fetch(request) : toResponse({ _tag: "Answer", answer: refusal })
    },
    exchange: run,
    hosts,
    faults: {
      add: faults.add,
      clear: faults.clear,
      injected: faults.injected,
      remaining: faults.remaining
    },
    log: log.entries,
    world,
    seed: makeSeed(world, now),
    views: makeViews(world, now),
    export: (exported) => exportWorld(world, exported)
  }
})
