/**
 * An answer as it comes over a connection of undici's.
 *
 * @internal
 */
import type { Dispatcher } from "undici"
import type { Fetched } from "../Http.ts"
import { codingsOf, decoded } from "./Codings.ts"
import { headersOf } from "./Wire.ts"

/** What waits to be read, in bytes, before the server is made to wait. */
const highWater = 1024 * 1024

/** Thrown in place of a body that is longer than what was asked for. */
export class TooLong {
  readonly bytes: Buffer
  constructor(bytes: Buffer) {
    this.bytes = bytes
  }
}

/** An answer whose body is kept as it comes, and made to wait where nobody reads it. */
export class Collecting implements Fetched {
  readonly status: number
  readonly ok: boolean
  readonly headers: Fetched["headers"]
  readonly #flow: Pick<Dispatcher.DispatchController, "pause" | "resume" | "abort">
  #chunks: Array<Buffer> = []
  #held = 0
  #paused = false
  #ended = false
  #error: unknown
  #wake: (() => void) | undefined
  #whole: Promise<Buffer> | undefined
  #stream: ReadableStream<Uint8Array<ArrayBuffer>> | undefined

  constructor(
    status: number,
    headers: Dispatcher.ResponseData["headers"],
    flow: Pick<Dispatcher.DispatchController, "pause" | "resume" | "abort">
  ) {
    this.status = status
    this.ok = status >= 200 && status <= 299
    this.#flow = flow
    this.headers = headersOf(headers)
  }

  push(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#held += chunk.length
    if (this.#held > highWater && !this.#paused) {
      this.#paused = true
      this.#flow.pause()
    }
    this.#wake?.()
  }

  end(error?: unknown): void {
    this.#ended = true
    this.#error = error
    this.#wake?.()
  }

  /** What has come since the last time, once there is any; nothing at the end. */
  async #take(): Promise<ReadonlyArray<Buffer>> {
    while (this.#chunks.length === 0 && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    const taken = this.#chunks
    this.#chunks = []
    this.#held = 0
    if (taken.length === 0 && this.#error !== undefined) throw this.#error
    if (this.#paused) {
      this.#paused = false
      this.#flow.resume()
    }
    return taken
  }

  async *#parts(): AsyncGenerator<Buffer> {
    for (let taken = await this.#take(); taken.length > 0; taken = await this.#take()) yield* taken
  }

  /** All of the body, `most` bytes at most, packed and unpacked; for however many ask for it. */
  #bytes(most: number): Promise<Buffer> {
    this.#whole ??= this.#collect(most)
    return this.#whole
  }

  async #collect(most: number): Promise<Buffer> {
    const chunks: Array<Buffer> = []
    let length = 0
    for (let taken = await this.#take(); taken.length > 0; taken = await this.#take()) {
      for (const chunk of taken) length += chunk.length
      chunks.push(...taken)
      if (length > most) {
        this.#flow.abort(new Error("the answer is too long"))
        throw new TooLong(Buffer.concat(chunks))
      }
    }
    let bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length)
    for (const { all } of codingsOf(this.headers.get("content-encoding"))) {
      if (bytes.length > 0) bytes = await all(bytes, most)
    }
    return bytes
  }

  async textWithin(most: number): Promise<{ readonly text: string; readonly cut: boolean }> {
    try {
      const text = (await this.#bytes(most)).toString("utf8")
      return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, cut: false }
    } catch (error) {
      if (error instanceof TooLong) {
        const packed = codingsOf(this.headers.get("content-encoding")).length > 0
        return { text: packed ? "" : error.bytes.toString("utf8", 0, most), cut: true }
      }
      if ((error as { readonly code?: unknown } | null)?.code === "ERR_BUFFER_TOO_LARGE") return { text: "", cut: true }
      throw error
    }
  }

  async text(): Promise<string> {
    return (await this.textWithin(Number.POSITIVE_INFINITY)).text
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Uint8Array(await this.#bytes(Number.POSITIVE_INFINITY)).buffer
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> {
    if (this.#stream !== undefined) return this.#stream
    let parts: AsyncGenerator<Buffer> = this.#parts()
    for (const each of codingsOf(this.headers.get("content-encoding"))) parts = decoded(parts, each)
    this.#stream = new ReadableStream(
      {
        pull: async (controller) => {
          const { done, value } = await parts.next()
          if (done) controller.close()
          else controller.enqueue(new Uint8Array(value))
        },
        cancel: () => this.#flow.abort(new Error("the answer is no longer read"))
      },
      { highWaterMark: 0 }
    )
    return this.#stream
  }
}
