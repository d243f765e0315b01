/**
 * What inputs and answers are made of.
 *
 * @since 0.1.0
 */

/** A Roblox id: 64-bit, so a `number` is only accepted while it is exact. */
export type Id = string | number | bigint

/** Any JSON value; integers that a double cannot hold are `bigint`. */
export type Json = null | boolean | number | bigint | string | ReadonlyArray<Json> | { readonly [key: string]: Json }

/** A string enum that stays open: values newer than this library pass, known ones complete in an editor. */
export type Open<Known extends string> = Known | (string & {})

/** A JSON object whose fields the interface leaves open. */
export interface JsonObject {
  readonly [key: string]: Json
}
