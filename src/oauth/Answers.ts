/**
 * What an authorization server answers, before a library reads it: bounded, and told apart by what a caller can do.
 *
 * @since 0.1.0
 */
import { given } from "../interface/Fields.ts"
import { failure } from "../internal/transport/Send.ts"
import type { OAuthUnavailable } from "./Errors.ts"

/** The server did not give an answer that says anything of what was asked. */
export class NoAnswer extends Error {
  readonly kind: OAuthUnavailable["kind"]
  readonly status: number | undefined
  readonly sent: boolean
  constructor(kind: OAuthUnavailable["kind"], reason: string, sent: boolean, status?: number) {
    super(reason)
    this.kind = kind
    this.sent = sent
    this.status = status
  }
}

/** The server refused what was asked, in its own words. */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  readonly description: string | undefined
  constructor(status: number, code: string, description: string | undefined) {
    super(code)
    this.status = status
    this.code = code
    this.description = description
  }
}

/** Answers are small: tokens, claims, keys. A longer one is none. */
const mostBytes = 1_048_576

/** The text of an answer, read to its end or to the bound. */
const readText = async (response: Response): Promise<string> => {
  if (response.body === null) return ""
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ""
  let size = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength
    if (size > mostBytes) {
      void reader.cancel().catch(() => {})
      throw new NoAnswer("too-long", `an answer of more than ${mostBytes / 1_048_576} MiB`, true, response.status)
    }
    text += decoder.decode(next.value, { stream: true })
  }
  return text + decoder.decode()
}

const words = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined

/** The shapes that say what is wrong: OAuth's own, and those of Open Cloud's gateway. */
const fromJson = (text: string): { readonly code?: string; readonly description?: string } => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return {}
  }
  if (typeof json !== "object" || json === null) return {}
  const { error, errors, ...rest } = json as Readonly<Record<string, unknown>>
  const inner = Array.isArray(errors) ? errors[0] : typeof error === "object" ? error : rest
  const said = (typeof inner === "object" && inner !== null ? inner : {}) as Readonly<Record<string, unknown>>
  const code = words(error) ?? words(said.code)
  const description = words(rest.error_description) ?? words(said.message)
  return given({ code, description })
}

/** `Bearer error="invalid_token", error_description="..."`; a challenge that says nothing refuses the token. */
const fromChallenge = (challenge: string | null): { readonly code?: string; readonly description?: string } => {
  const code = /\berror="?([^",\s]+)/i.exec(challenge ?? "")?.[1]
  const description = /\berror_description="((?:[^"\\]|\\.)*)"/i.exec(challenge ?? "")?.[1]?.replace(/\\(.)/g, "$1")
  if (code !== undefined) return given({ code, description })
  return /^bearer\b/i.test(challenge ?? "") ? { code: "invalid_token" } : {}
}

const refusalOf = (response: Response, text: string): Refused => {
  const challenge = fromChallenge(response.headers.get("www-authenticate"))
  const body = fromJson(text)
  // A page says little, and better than nothing.
  const page = /^\s*</.test(text) ? text.replace(/<(script|style)\b.*?<\/\1>|<[^>]*>/gis, " ") : text
  const excerpt =
    body.code === undefined && challenge.code === undefined ? words(page.replace(/\s+/g, " ").trim()) : undefined
  return new Refused(
    response.status,
    body.code ?? challenge.code ?? "",
    body.description ?? challenge.description ?? excerpt
  )
}

/** Statuses that say that nothing was carried out, and that it may be asked again. */
const notProcessed: ReadonlySet<number> = new Set([421, 425, 429])

const statusText = (status: number): string =>
  status === 429
    ? "too many requests"
    : status === 0 || (status >= 300 && status <= 399)
      ? "a redirect"
      : `status ${status}`

/**
 * A `fetch` whose answers are successes, read to their end. What is none is thrown: as `Refused` where the server says
 * no, and as `NoAnswer` where it may be out of order.
 */
export const answering =
  (fetch: (url: string, init: RequestInit) => Promise<Response>) =>
  async (url: string, init: RequestInit): Promise<Response> => {
    let response: Response
    let text: string
    try {
      response = await fetch(url, init)
    } catch (cause) {
      const { reason, sent } = failure(cause)
      throw new NoAnswer(sent ? "broken" : "unreachable", reason, sent)
    }
    const { status } = response
    try {
      text = await readText(response)
    } catch (cause) {
      if (cause instanceof NoAnswer) throw cause
      throw new NoAnswer("broken", failure(cause).reason, true, status)
    }
    if (notProcessed.has(status)) {
      throw new NoAnswer(status === 429 ? "rate-limited" : "status", statusText(status), false, status)
    }
    if (status === 408 || status < 200 || status >= 500 || (status >= 300 && status <= 399)) {
      throw new NoAnswer("status", statusText(status), true, status)
    }
    if (status >= 400) throw refusalOf(response, text)
    const headers = new Headers(response.headers)
    for (const name of ["content-encoding", "content-length"]) headers.delete(name)
    return new Response(status === 204 || status === 205 ? null : text, { status, headers })
  }
