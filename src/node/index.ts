/**
 * What only Node has.
 *
 * @since 0.1.0
 */
export * as Files from "./Files.ts"
export { type ListenerOptions, type NodeRequest, type NodeResponse, nodeListener, type WebHandler } from "./Listener.ts"
export * as SyncTurns from "./SyncTurns.ts"
export * as TokenFile from "./TokenFile.ts"
export * as Transport from "./Transport.ts"
