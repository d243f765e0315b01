/**
 * OAuth 2.0: signing users in, and calling Open Cloud as them.
 *
 * @since 0.1.0
 */

export type {
  App,
  AppOptions,
  Bearer,
  CodeExchange,
  GrantedResources,
  Identity,
  Introspection,
  OwnSignInOptions,
  SignInOptions
} from "./App.ts"
export * as OAuthApp from "./App.ts"
export * as BrowserTokens from "./BrowserTokens.ts"
export * from "./Errors.ts"
export type { Locked, LockOptions, LockPrimitives } from "./Locks.ts"
export {
  type BeginOptions,
  type Completed,
  OAuthSession,
  type Session,
  type SessionOptions,
  type Status
} from "./Session.ts"
export { type KeyValue, TokenStore } from "./TokenStore.ts"
export { type Pending, readPending, readTokens, type Tokens, writePending, writeTokens } from "./Tokens.ts"
