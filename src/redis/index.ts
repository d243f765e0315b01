/**
 * What processes share through Redis.
 *
 * @since 0.2.0
 */
export * as RedisClient from "./RedisClient.ts"
export * as RedisPlaces from "./RedisPlaces.ts"
export * as RedisQuotas from "./RedisQuotas.ts"
export * as RedisRecords from "./RedisRecords.ts"
