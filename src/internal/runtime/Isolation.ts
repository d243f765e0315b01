/**
 * Whether requests that one process serves may wake each other.
 *
 * @internal
 */

/** What tells runtimes where a timer, a promise or a connection belongs to the request that made it. */
interface Scope {
  readonly navigator?: { readonly userAgent?: unknown } | undefined
  readonly WebSocketPair?: unknown
  readonly EdgeRuntime?: unknown
}

/**
 * Whether a fiber that goes on because of another request's is refused or hangs,
 * as in Cloudflare Workers and what is built on them. There, everybody who waits
 * wakes by a timer of their own.
 */
export const isolated = (scope: Scope = globalThis as Scope): boolean =>
  scope.navigator?.userAgent === "Cloudflare-Workers" ||
  scope.WebSocketPair !== undefined ||
  scope.EdgeRuntime !== undefined
