/**
 * Open Cloud for programs without Effect: the services that are named, as promises and async iterables.
 *
 * @since 0.2.0
 */
export {
  type CallSettings,
  type Cloud,
  type Connection,
  type ConnectOptions,
  connect,
  type Missing,
  type Nameable,
  type ServiceClass,
  type Services
} from "./Connect.ts"
export { ConnectionClosed } from "./Errors.ts"
export type { JsonText, Plain, PlainFields, Plainness } from "./Plain.ts"
export type {
  CallOptions,
  Flow,
  Handle,
  List,
  ListWith,
  Member,
  NeedsExperimental,
  Promised,
  Started
} from "./Types.ts"
