/**
 * JSON that keeps every digit: integers that a double cannot hold are `bigint`.
 *
 * @since 0.1.0
 */
export * from "./interface/Json.ts"
export type { Json } from "./interface/Values.ts"
