/**
 * What processes share beside quotas: tokens, deliveries, the progress of erasure, on records in Redis, a database, or a
 * place of your own.
 *
 * @since 0.2.0
 */
export * from "./Errors.ts"
export * as StoreLaws from "./Laws.ts"
export { type Answer, carryOut, type Entry, noVersion, Records, type Step } from "./Records.ts"
export * as Sealed from "./Sealed.ts"
export * as Stores from "./Stores.ts"
