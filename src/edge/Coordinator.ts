/**
 * One place that many processes, or the many instances of a Worker, ask: it counts quotas for all of them, and keeps
 * records, such as tokens and who refreshes them. It is a function from `Request` to `Response`, which serves in a Durable Object or in any one process.
 *
 * @since 0.2.0
 */
import type * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Cells from "../internal/fleet/Cells.ts"
import * as Monotonic from "../internal/runtime/Monotonic.ts"
import { failed } from "../oauth/Locks.ts"
import * as Kept from "./Kept.ts"
import * as Wire from "./Wire.ts"

/**
 * Where records are kept: the storage of a Durable Object, or anything that does the same. What is put under one
 * key is put and deleted in the order of the calls.
 *
 * @since 0.2.0
 */
export interface Storage extends Kept.Storage {}

/**
 * What a coordinator is made with.
 *
 * @since 0.2.0
 */
export interface Options {
  /**
   * What a caller has to know, 32 characters at least: it goes along as a bearer token, and whoever has it can read all
   * records. Several while it is being replaced.
   */
  readonly secret?: Redacted.Redacted | ReadonlyArray<Redacted.Redacted> | undefined
  /** Answers whoever asks: for a handler that nobody can reach but the program's own, such as by a binding. */
  readonly dangerouslyAllowAnyone?: boolean | undefined
  /** Where records are kept. Default: in memory, gone with the process. Quotas are in memory always. */
  readonly storage?: Storage | undefined
}

/** Shorter ones can be guessed. */
const shortest = 32

/**
 * A web handler, for a server of the program's own. There is to be one process that serves it: two would count twice.
 *
 * ```ts
 * import { Redacted } from "effect"
 * import { Coordinator } from "effect-open-cloud/edge"
 *
 * const handler = Coordinator.handler({ secret: Redacted.make("0123456789abcdef0123456789abcdef") })
 * // Bun.serve({ fetch: handler }), Deno.serve(handler), or `nodeListener` of `effect-open-cloud/node`.
 * ```
 *
 * Throws a `TypeError` where it has neither a `secret` nor `dangerouslyAllowAnyone`.
 *
 * @since 0.2.0
 */
export const handler = (options: Options): ((request: Request) => Promise<Response>) => Effect.runSync(make(options))

/**
 * The same, on the clock of the fiber that makes it.
 *
 * @since 0.2.0
 */
export const make = (options: Options): Effect.Effect<(request: Request) => Promise<Response>> =>
  Effect.clockWith((clock) => Effect.sync(() => serving(options, clock)))

/** What of a Durable Object's state is used. */
export interface ObjectState {
  readonly storage: Storage
}

/**
 * The coordinator as a Durable Object. Only who has a binding to it can reach it, so it asks for no secret: pass no
 * request of a visitor on to it.
 *
 * ```ts
 * import { Coordinator } from "effect-open-cloud/edge"
 *
 * // In a Worker's main module; bound by its name in `wrangler.jsonc`.
 * export class OpenCloudCoordinator extends Coordinator.DurableObject {}
 * ```
 *
 * @since 0.2.0
 */
export class DurableObject {
  readonly fetch: (request: Request) => Promise<Response>

  constructor({ storage }: ObjectState, _env?: unknown) {
    this.fetch = handler({ storage, dangerouslyAllowAnyone: true })
  }
}

const serving = ({ dangerouslyAllowAnyone, secret, storage }: Options, clock: Clock.Clock) => {
  const secrets = secret === undefined ? [] : Redacted.isRedacted(secret) ? [secret] : secret
  if (secrets.length === 0 && dangerouslyAllowAnyone !== true) {
    throw new TypeError("a coordinator needs a `secret`; or set dangerouslyAllowAnyone where nobody else can reach it")
  }
  if (secrets.some((it) => Redacted.value(it).length < shortest)) {
    throw new TypeError(`\`secret\` of a coordinator must have ${shortest} characters at least`)
  }
  const cells = Cells.make()
  const carryOut = Kept.make(storage ?? Kept.inMemory(), () => clock.currentTimeMillisUnsafe())
  let digests: Promise<ReadonlyArray<string>> | undefined

  const isAllowed = async (request: Request): Promise<boolean> => {
    if (secrets.length === 0) return true
    const [, given] = /^bearer (.+)$/i.exec(request.headers.get("authorization") ?? "") ?? []
    if (given === undefined) return false
    digests ??= Promise.all(secrets.map((it) => digest(Redacted.value(it))))
    // Of digests, how long it takes to compare them tells nothing.
    return (await digests).includes(await digest(given))
  }

  const count = (body: unknown): Response => {
    const said = Wire.countOf(body)
    if (said === undefined) return refusal(400, "this coordinator does not understand the request: is it older?")
    const reply = cells.count(said.keys, said.report, Monotonic.millis(clock))
    return json(reply === undefined ? {} : { reply })
  }

  const keep = async (body: unknown, text: string): Promise<Response> => {
    const said = Wire.keepOf(body)
    if (said === undefined) return refusal(400, "this coordinator does not understand the request: is it older?")
    try {
      return json(await carryOut(said.key, said.step))
    } catch (cause) {
      // A storage's error may repeat what it was given.
      const { reason } = failed(said.step._tag === "Read" ? "read" : "write", cause, text)
      Effect.runFork(Effect.logError("The coordinator's storage failed", reason))
      return refusal(500, "the coordinator's storage failed")
    }
  }

  return async (request: Request): Promise<Response> => {
    if (!(await isAllowed(request))) return refusal(401, "the secret of the coordinator is wrong")
    const { pathname } = new URL(request.url)
    const isQuotas = pathname.endsWith(Wire.paths.quotas)
    if (!isQuotas && !pathname.endsWith(Wire.paths.records)) return refusal(404, "there is nothing here")
    if (request.method !== "POST") return refusal(405, "a coordinator is asked by POST")
    if (Number(request.headers.get("content-length") ?? 0) > Wire.longest) return refusal(413, "that is too long")
    const text = await textOf(request).catch(() => undefined)
    if (text === undefined) return refusal(400, "the request broke off")
    if (text.length > Wire.longest) return refusal(413, "that is too long")
    const body = parsed(text)
    return isQuotas ? count(body) : keep(body, text)
  }
}

/** A body; of one that is too long, as much as tells so. It need not say before how long it is. */
const textOf = async (request: Request): Promise<string> => {
  const reader = request.body?.getReader()
  const decoder = new TextDecoder()
  let text = ""
  while (reader !== undefined && text.length <= Wire.longest) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
  }
  reader?.cancel().catch(() => undefined)
  return text
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const headers = { "cache-control": "no-store", "content-type": "application/json" }

const json = (body: unknown): Response => new Response(JSON.stringify(body), { headers })

const refusal = (status: number, error: string): Response =>
  new Response(JSON.stringify({ error }), { status, headers })

const digest = async (text: string): Promise<string> => {
  const bytes = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))
  return String.fromCharCode(...new Uint8Array(bytes))
}
