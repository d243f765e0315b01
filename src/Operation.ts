/**
 * An operation of Open Cloud as data, and the types that its records are made of.
 *
 * @since 0.1.0
 */
export type * from "./interface/Operation.ts"
