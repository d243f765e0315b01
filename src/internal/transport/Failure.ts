/**
 * What an error that `fetch` threw tells: whether the request may have left, and why it failed.
 * Every runtime says so in codes and words of its own. Never throws, whatever was thrown.
 *
 * @internal
 */

/** What went wrong on the way. */
export interface Failure {
  /** Whether the request may have left. */
  readonly sent: boolean
  /** The network's own code, and its words where the code alone does not say enough. */
  readonly reason: string
  /** The runtime may not use the network, which no repetition cures. */
  readonly forbidden?: true
}

/** Codes of a connection that never came to be, in the words of Node, undici and Bun. */
const neverConnected = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EAI_FAIL",
  "EAI_NODATA",
  "EAI_NONAME",
  "EHOSTUNREACH",
  "EHOSTDOWN",
  "ENETUNREACH",
  "ENETDOWN",
  "EADDRNOTAVAIL",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_PRX_TLS",
  "ERR_PROXY_TUNNEL",
  "ERR_TLS_HANDSHAKE_TIMEOUT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ERR_TLS_CERT_ALTNAME_FORMAT",
  "UNKNOWN_CERTIFICATE_VERIFICATION_ERROR",
  "HOSTNAME_MISMATCH",
  "INVALID_CA",
  "INVALID_PURPOSE",
  "PATH_LENGTH_EXCEEDED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  // Bad alerts may come after the request; these end a handshake.
  "ERR_SSL_WRONG_VERSION_NUMBER",
  "ERR_SSL_PACKET_LENGTH_TOO_LONG",
  "ERR_SSL_UNSUPPORTED_PROTOCOL",
  "ERR_SSL_NO_PROTOCOLS_AVAILABLE",
  "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
  "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE",
  "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
  "ERR_SSL_TLSV1_UNRECOGNIZED_NAME",
  "ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR",
  "ConnectionRefused",
  "FailedToOpenSocket"
])

/** Families of codes: what was found wrong with a certificate. */
const neverTrusted = /^(?:CERT_|UNABLE_TO_)[A-Z_]+$/

/** What is only said in words: Deno's phase, Node's handshakes, proxies that open no tunnel, ports that are refused. */
const neverConnectedWords =
  /client error \(Connect\)|before secure TLS connection was established|^connect E[A-Z]+|^Proxy response \(\d+\)|TLS handshake failed|^bad port$|Requests to port \d+ are blocked/

/** A runtime with permissions: Node's code, and Deno's words, which name the flag. */
const forbiddenCode = "ERR_ACCESS_DENIED"
const forbiddenWords = /^Requires net access\b/

/** System calls before anything is sent. */
const beforeSending = new Set(["connect", "getaddrinfo"])

/** Whether something that was thrown is of a class: a proxy may refuse even that. */
export const isOf = <A>(kind: new (...args: never) => A, thrown: unknown): thrown is A => {
  try {
    return thrown instanceof kind
  } catch {
    return false
  }
}

interface Link {
  readonly code: string | undefined
  readonly message: string | undefined
  readonly neverLeft: boolean
  readonly forbidden: boolean
}

/** A field of something that may be hostile. */
const field = (value: object, name: string): unknown => {
  try {
    return (value as Readonly<Record<string, unknown>>)[name]
  } catch {
    return undefined
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined)

const mostLinks = 16

/** An error, what caused it, and what it is made of: outermost first. */
const linksOf = (error: unknown): ReadonlyArray<Link> => {
  const links: Array<Link> = []
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || links.length >= mostLinks) return
    const code = textOf(field(value, "code"))
    const message = textOf(field(value, "message"))
    const errors = field(value, "errors")
    // Of several tries none has left where each one says so.
    const tries = Array.isArray(errors) && errors.length > 0 ? errors.slice(0, mostLinks).map(linksOf) : undefined
    const forbidden = code === forbiddenCode || (message !== undefined && forbiddenWords.test(message))
    const neverLeft =
      tries?.every((each) => each.some((link) => link.neverLeft)) ??
      (forbidden ||
        field(value, "neverSent") === true ||
        (code !== undefined && (neverConnected.has(code) || neverTrusted.test(code))) ||
        beforeSending.has(String(textOf(field(value, "syscall")))) ||
        (message !== undefined && neverConnectedWords.test(message.slice(0, 1_000))))
    links.push({ code, message: message ?? tries?.at(-1)?.at(-1)?.message, neverLeft, forbidden })
    visit(field(value, "cause"))
  }
  visit(error)
  return links
}

/** Codes of the system say all; the others stand for many reasons, which only the words tell. */
const telling = /^E(?!PROTO$)[A-Z]+$/

/** What is told of a code and of what stands behind it. */
const reasonOf = (links: ReadonlyArray<Link>, error: unknown): string => {
  const at = links.findIndex(({ code }) => code !== undefined)
  const code = links[at]?.code
  const words = links.slice(Math.max(0, at)).findLast(({ message }) => message !== undefined)?.message
  if (code === undefined) return words ?? (typeof error === "string" ? error : "for a reason that cannot be read")
  if (words === undefined || telling.test(code)) return code
  return words.includes(code) ? words : `${code}: ${words}`
}

/** Reads what `fetch` threw. */
export const read = (error: unknown): Failure => {
  try {
    const links = linksOf(error)
    const sent = !links.some(({ neverLeft }) => neverLeft)
    const failure = { sent, reason: reasonOf(links, error) }
    return links.some(({ forbidden }) => forbidden) ? { ...failure, forbidden: true } : failure
  } catch {
    // A revoked proxy cannot even be asked what it is.
    return { sent: true, reason: "for a reason that cannot be read" }
  }
}
