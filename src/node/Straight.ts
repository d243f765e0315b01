/**
 * Calls over undici's connections without a `fetch` between: one handler takes the answer and tells the pipeline.
 *
 * @internal
 */
import type { Dispatcher } from "undici"
import type { Direct, Listener } from "../internal/transport/Direct.ts"
import type { Aborted, Answer, ReadLimits, WireRequest } from "../internal/transport/Wire.ts"
import * as Alarms from "./Alarms.ts"
import { type Coding, codingsOf } from "./Codings.ts"
import { headersOf, NeverSent, usual } from "./Wire.ts"

/** An address that a URL parser would leave as it is. */
const plain = /^https?:\/\/[\w.:[\]-]+\/[\w\-.~!$&()*+,;=:@/?%]*$/

/** Where a request goes, as undici asks for it. */
export const addressOf = (url: string): { readonly origin: string; readonly path: string } => {
  if (plain.test(url) && !url.includes("/.")) {
    const path = url.indexOf("/", url.indexOf("//") + 2)
    return { origin: url.slice(0, path), path: url.slice(path) }
  }
  const { origin, pathname, search } = new URL(url)
  return { origin, path: pathname + search }
}

const textOf = (bytes: Buffer): string => {
  const text = bytes.toString("utf8")
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/** One request. Nobody hears of it once it was stopped. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #limits: ReadLimits
  readonly #listener: Listener
  readonly #turn: Turn
  #controller: Dispatcher.DispatchController | undefined
  /** 0 until there is one. */
  #status = 0
  #headers: Dispatcher.ResponseData["headers"] = {}
  #chunks: Array<Buffer> = []
  #length = 0
  over = false

  constructor(limits: ReadLimits, listener: Listener, turn: Turn) {
    this.#limits = limits
    this.#listener = listener
    this.#turn = turn
  }

  get #most(): number {
    const { error, success } = this.#limits
    return this.#status <= 299 ? success : error
  }

  stop(why: Aborted | undefined): void {
    if (why !== undefined && this.#controller === undefined) why.neverSent = true
    this.over = true
    this.#controller?.abort(stopped)
  }

  fail(cause: unknown): void {
    if (this.over) return
    this.over = true
    this.#listener.failed(cause, this.#status || undefined)
  }

  #answer(body: string, cut: boolean): void {
    if (this.over) return
    this.over = true
    const answer: Answer = { _tag: "Answer", status: this.#status, headers: headersOf(this.#headers), body }
    this.#listener.answered(cut ? { ...answer, cut: this.#most } : answer)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.over) controller.abort(stopped)
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Dispatcher.ResponseData["headers"]): void {
    if (status < 200) return
    this.#status = status
    this.#headers = headers
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.over) return
    this.#chunks.push(chunk)
    this.#length += chunk.length
    const most = this.#most
    if (this.#length <= most) return
    const packed = this.#codings().length > 0
    this.#answer(packed ? "" : Buffer.concat(this.#chunks).toString("utf8", 0, most), true)
    controller.abort(stopped)
  }

  onResponseEnd(): void {
    this.#turn.end()
    if (this.over) return
    const [only] = this.#chunks
    const bytes = this.#chunks.length === 1 ? only! : Buffer.concat(this.#chunks, this.#length)
    const codings = this.#codings()
    if (codings.length === 0 || bytes.length === 0) this.#answer(textOf(bytes), false)
    else this.#unpack(bytes, codings)
  }

  #unpack(bytes: Buffer, codings: ReadonlyArray<Coding>): void {
    const most = this.#most
    codings
      .reduce((packed, { all }) => packed.then((part) => all(part, most)), Promise.resolve(bytes))
      .then(
        (whole) => this.#answer(textOf(whole), false),
        (error: unknown) => {
          if ((error as { readonly code?: unknown } | null)?.code === "ERR_BUFFER_TOO_LARGE") this.#answer("", true)
          else this.fail(error)
        }
      )
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.fail(this.#controller === undefined ? new NeverSent(error) : error)
  }

  #codings(): ReadonlyArray<Coding> {
    const header = this.#headers["content-encoding"]
    return codingsOf(typeof header === "string" ? header : (header?.join(", ") ?? null))
  }
}

const stopped = new Error("nobody waits for the answer any more")

/**
 * Whether an answer came to its end in this turn. Undici has its connection free only after the turn, so that what
 * follows at once would open another one: each call in flight would keep two.
 */
class Turn {
  ending = false
  readonly #next = (): void => {
    this.ending = false
  }

  end(): void {
    if (this.ending) return
    this.ending = true
    setImmediate(this.#next)
  }
}

const dispatch = (dispatcher: Dispatcher, request: WireRequest, exchange: Exchange): void => {
  // Nothing waits for it any more, so that it should not open a connection either.
  if (exchange.over) return
  try {
    dispatcher.dispatch(
      {
        ...addressOf(request.url),
        method: request.method,
        headers: { ...usual, ...request.headers },
        body: (request.body ?? null) as string | Uint8Array | null
      },
      exchange
    )
  } catch (cause) {
    exchange.fail(cause)
  }
}

/** The straight way over a dispatcher. */
export const over = (dispatcher: Dispatcher): Direct => {
  const turn = new Turn()
  const send: Direct = (request, listener) => {
    const exchange = new Exchange(request.limits, listener, turn)
    if (turn.ending) setImmediate(dispatch, dispatcher, request, exchange)
    else dispatch(dispatcher, request, exchange)
    return (why) => exchange.stop(why)
  }
  return Object.assign(send, { timer: Alarms.make() })
}
