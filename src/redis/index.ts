/**
 * What processes share through Redis.
 *
 * @since 0.2.0
 */
export * as RedisQuotas from "./RedisQuotas.ts"
