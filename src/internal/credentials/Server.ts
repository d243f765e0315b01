/**
 * Where requests may go, and where a credential may be used.
 *
 * @internal
 */
import type * as Credentials from "../../Credentials.ts"

/** The origin of operations that name none. */
export const defaultServer = "https://apis.roblox.com"

/** A name under `localhost` may be answered for by a server of names; and 0.0.0.0 is every address of a machine. */
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** Whether a host is this machine. */
export const isLoopback = (hostname: string): boolean => loopback.test(hostname)

/** A name as people give it to a server: a key, which may stand where an address was meant to, has digits. */
const plainName = /^(?:[a-z]{2,5}:\/\/)?(?:localhost|[a-z-]{1,30}(?:\.[a-z-]{1,30}){1,4})(?::\d{1,5})?\/?$/

/** An address, unless it may hold a secret. */
const told = (address: string): string => (plainName.test(address) ? `, and is ${JSON.stringify(address)}` : "")

/**
 * Checks an address that a client is to send to, and gives it without a trailing
 * slash. Throws when it is no address, holds a user or a query, or would carry a
 * credential in the clear beyond this machine.
 */
export const checkServer = (address: string, allowPlainHttp: boolean, name = "baseUrl"): string => {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    throw new TypeError(`\`${name}\` is not a URL${told(address)}`)
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new TypeError(`\`${name}\` must be an origin, with a path prefix at most, and no user, query or fragment`)
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new TypeError(`\`${name}\` must begin with https://, or with http:// on this machine${told(address)}`)
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname) && !allowPlainHttp) {
    throw new TypeError(
      "plain http to another machine shows the credential to everyone on the way; set dangerouslyAllowPlainHttp to allow it"
    )
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "")
}

/** Why bytes may not be sent to or taken from an address, or `undefined`. */
export const transferRefusal = (address: string): string | undefined => {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return "is not a URL"
  }
  if (url.username !== "" || url.password !== "") return "holds a user"
  const plain = url.protocol === "http:" && isLoopback(url.hostname)
  return url.protocol === "https:" || plain ? undefined : "must be https"
}

/** A page, or a worker of one; server runtimes have workers too, but do not call themselves Mozilla. */
export const isBrowser = (): boolean => {
  const scope: { readonly document?: unknown; readonly WorkerGlobalScope?: unknown } = globalThis
  const agent: unknown = typeof navigator === "undefined" ? undefined : navigator.userAgent
  return (
    (typeof scope.document === "object" && scope.document !== null) ||
    (scope.WorkerGlobalScope !== undefined && typeof agent === "string" && agent.startsWith("Mozilla/"))
  )
}

/** Why a credential may not be used here, or `undefined`. */
export const credentialRefusal = (
  kind: Credentials.Credentials["kind"],
  allowApiKeyInBrowser: boolean
): string | undefined =>
  kind === "apiKey" && !allowApiKeyInBrowser && isBrowser()
    ? "are an API key, which a browser shows to its user: use OAuth, or set dangerouslyAllowApiKeyInBrowser"
    : undefined
