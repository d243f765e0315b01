/**
 * Objects whose fields are not known yet: what JSON and programs without types give.
 *
 * @since 0.2.0
 */

/** An object with fields. */
export type Fields = Readonly<Record<string, unknown>>

/** Whether a value has fields. A list has none. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Of some fields, those that are there. */
export type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Drops what is not given, for what tells an absent field from an undefined one. */
export const given = <T extends object>(fields: T): Given<T> =>
  // Of each, what is left is what it was.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>

/** What is at a dotted path of a value's own fields. */
export const valueAt = (value: unknown, path: string): unknown =>
  path.split(".").reduce((at: unknown, key) => (isFields(at) && Object.hasOwn(at, key) ? at[key] : undefined), value)
