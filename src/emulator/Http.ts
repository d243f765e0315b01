/** Requests and answers, whatever carries them. */

/** A request, whatever brought it here. */
export interface Incoming {
  readonly method: string
  readonly url: URL
  readonly header: (name: string) => string | null
  readonly body: Uint8Array | string | undefined
}

/** An HTTP answer. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Absent means no body; bytes are a file's. */
  readonly body: string | Uint8Array | undefined
}

/** What the client gets: an answer, an answer that stops half way, or a broken connection. */
export type HttpOutcome =
  | { readonly _tag: "Answer"; readonly answer: Answer }
  | { readonly _tag: "Truncated"; readonly answer: Answer }
  | { readonly _tag: "Reset"; readonly code: string }
