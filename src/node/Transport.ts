/**
 * A `fetch` of undici's own connections, for servers that make many calls at once:
 * calls take about half of the time that they take by Node's `fetch`, and what is sent
 * is not kept in memory. It needs the package `undici`, 7 or 8, beside this one; 8 needs Node 22.19.
 *
 * @since 0.1.0
 */
import type { ConfigError } from "effect/Config"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { Agent, Dispatcher, FormData as UndiciFormData, RequestInit as UndiciInit } from "undici"
import type { Fetch, Fetched } from "../Http.ts"
import { type DirectFetch, direct } from "../internal/transport/Direct.ts"
import { Aborted } from "../internal/transport/Wire.ts"
import { OpenCloud } from "../OpenCloud.ts"
import type { ConfigOptions } from "../OpenCloudConfig.ts"
import type { Options } from "../Options.ts"
import { Collecting } from "./Collecting.ts"
import { addressOf, over } from "./Straight.ts"
import { NeverSent, usual } from "./Wire.ts"

/**
 * A `Dispatcher` of undici, by what tells it: naming its type would ask every user for Node's.
 *
 * @since 0.1.0
 */
export interface UndiciDispatcher {
  readonly dispatch: (...args: never) => boolean
  readonly destroy: (...args: never) => unknown
}

/**
 * How connections are kept.
 *
 * @since 0.1.0
 */
export interface TransportOptions {
  /** Connections to a server at most; calls above them wait for one. Default: as many as there are calls at once. */
  readonly connections?: number
  /** Milliseconds that a connection is kept open unused, unless the server says otherwise. Default: 4,000. */
  readonly keepAliveMillis?: number
  /** An undici dispatcher of your own, such as a `ProxyAgent`. It is used as it is, and not closed. */
  readonly dispatcher?: UndiciDispatcher
}

/** One request that is not redirected. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #resolve: (answer: Fetched) => void
  readonly #reject: (error: unknown) => void
  readonly #signal: AbortSignal | undefined
  #controller: Dispatcher.DispatchController | undefined
  #answer: Collecting | undefined

  constructor(resolve: (answer: Fetched) => void, reject: (error: unknown) => void, signal: AbortSignal | undefined) {
    this.#resolve = resolve
    this.#reject = reject
    this.#signal = signal
    signal?.addEventListener("abort", this.#abort)
  }

  readonly #abort = (): void => {
    const reason: unknown = this.#signal?.reason
    if (this.#controller === undefined && reason instanceof Aborted) reason.neverSent = true
    this.#controller?.abort(reason as Error)
    this.#fail(reason)
  }

  #fail(error: unknown): void {
    this.#signal?.removeEventListener("abort", this.#abort)
    if (this.#answer === undefined) this.#reject(error)
    else this.#answer.end(error)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#signal?.aborted === true) controller.abort(this.#signal.reason)
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Dispatcher.ResponseData["headers"]
  ): void {
    if (status < 200) return
    this.#answer = new Collecting(status, headers, controller)
    this.#resolve(this.#answer)
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#answer?.push(chunk)
  }

  onResponseEnd(): void {
    this.#signal?.removeEventListener("abort", this.#abort)
    this.#answer?.end()
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#fail(this.#controller === undefined ? new NeverSent(error) : error)
  }
}

const plainHeaders = (headers: RequestInit["headers"]): Record<string, string> =>
  headers === undefined || headers instanceof Headers || Array.isArray(headers)
    ? Object.fromEntries(new Headers(headers))
    : headers

type Undici = typeof import("undici")

/** Loaded when it is asked for: what else Node has here does without it, and so do bundles of that. */
const load: Effect.Effect<Undici> = Effect.promise(async () => {
  try {
    return await import("undici")
  } catch (cause) {
    throw new Error("Transport needs the package undici beside effect-open-cloud. Run: npm install undici@7", { cause })
  }
})

/** Undici knows only forms of its own making. */
const ownForm = (undici: Undici, form: FormData): UndiciFormData => {
  const own = new undici.FormData()
  form.forEach((value, name) => {
    if (typeof value === "string") own.append(name, value)
    else own.append(name, value)
  })
  return own
}

/** Undici's own `fetch`, for redirects that are followed. Its types are of its own making, too. */
const indirectly = (undici: Undici, dispatcher: Dispatcher, url: string, init: RequestInit): Promise<Fetched> =>
  undici.fetch(url, {
    ...init,
    dispatcher,
    headers: { ...usual, ...plainHeaders(init.headers) },
    body: init.body instanceof FormData ? ownForm(undici, init.body) : init.body,
    ...(init.body instanceof ReadableStream ? { duplex: "half" } : {})
  } as UndiciInit) as unknown as Promise<Fetched>

const agent = (undici: Undici, { connections, keepAliveMillis }: TransportOptions): Agent =>
  new undici.Agent({
    connections: connections ?? null,
    ...(keepAliveMillis === undefined ? {} : { keepAliveTimeout: keepAliveMillis }),
    // The client bounds its calls itself.
    headersTimeout: 0,
    bodyTimeout: 0
  })

const fetchOver = (undici: Undici, dispatcher: Dispatcher): DirectFetch => {
  const fetch: Fetch = (url, init) => {
    const { body, method = "GET", redirect } = init
    if (redirect !== "manual") return indirectly(undici, dispatcher, url, init)
    return new Promise((resolve, reject) => {
      const signal = init.signal ?? undefined
      if (signal?.aborted === true) return reject(signal.reason)
      dispatcher.dispatch(
        {
          ...addressOf(url),
          method,
          headers: { ...usual, ...plainHeaders(init.headers) },
          // Undici's types leave out what it takes besides: blobs and whatever is iterable.
          body: (body instanceof FormData ? ownForm(undici, body) : (body ?? null)) as UndiciFormData | null
        },
        new Exchange(resolve, reject, signal)
      )
    })
  }
  return Object.assign(fetch, { [direct]: over(dispatcher) })
}

/**
 * A `fetch` for the option of that name. Its connections close with the scope. It dies, saying so, where the package
 * `undici` is not installed.
 *
 * @since 0.1.0
 */
export const make = (options: TransportOptions = {}): Effect.Effect<Fetch, never, Scope.Scope> =>
  Effect.flatMap(load, (undici) =>
    options.dispatcher === undefined
      ? Effect.map(
          Effect.acquireRelease(
            Effect.sync(() => agent(undici, options)),
            (own) => Effect.promise(() => own.destroy())
          ),
          (own) => fetchOver(undici, own)
        )
      : // The program's own may be of undici's other major version, whose types are not these.
        Effect.succeed(fetchOver(undici, options.dispatcher as unknown as Dispatcher))
  )

/**
 * `OpenCloud.layer` with a transport of its own.
 *
 * @since 0.1.0
 */
export const layer = (options: Omit<Options, "fetch">, transport?: TransportOptions): Layer.Layer<OpenCloud> =>
  Layer.unwrap(Effect.map(make(transport), (fetch) => OpenCloud.layer({ ...options, fetch })))

/** What reads a configuration takes longer to load than all the rest. */
const configured = Effect.promise(() => import("../OpenCloudConfig.ts"))

/**
 * `OpenCloudConfig.layer` with a transport of its own.
 *
 * @since 0.1.0
 */
export const layerConfig = (
  options: Omit<ConfigOptions, "fetch"> = {},
  transport?: TransportOptions
): Layer.Layer<OpenCloud, ConfigError> =>
  Layer.unwrap(Effect.zipWith(configured, make(transport), ({ layer }, fetch) => layer({ ...options, fetch })))
