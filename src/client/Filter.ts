/**
 * Filters, built instead of concatenated: a value from outside can never end its
 * string and become part of the expression.
 *
 * Open Cloud has no common filter grammar; each function here writes a form that
 * the operations named in its comment accept.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"

/** A filter expression, ready for a `filter` parameter. */
export type Filter = string & { readonly Filter: unique symbol }

const filter = (text: string) => text as Filter

/** A string literal of the filter language. */
const quote = (text: string) => `"${text.replace(/[\\"]/g, (character) => `\\${character}`)}"`

/**
 * Ids that begin with `prefix`: for data stores and their entries.
 *
 * @since 0.1.0
 */
export const idStartsWith = (prefix: string): Filter => filter(`id.startsWith(${quote(prefix)})`)

/**
 * Revisions made in a span of time, both ends included: for entry revisions.
 *
 * @since 0.1.0
 */
export const revisionsBetween = (span: {
  readonly from?: DateTime.DateTime
  readonly to?: DateTime.DateTime
}): Filter | undefined => {
  const terms = [
    ...(span.from === undefined ? [] : [`revision_create_time >= ${DateTime.formatIso(span.from)}`]),
    ...(span.to === undefined ? [] : [`revision_create_time <= ${DateTime.formatIso(span.to)}`])
  ]
  return terms.length === 0 ? undefined : filter(terms.join(" && "))
}

/** A number or a text as a literal. */
const literal = (value: string | number): string => (typeof value === "number" ? String(value) : quote(value))

/**
 * Values within bounds, both included: for the entries of ordered data stores,
 * whose grammar wants every word apart by one space.
 *
 * @since 0.1.0
 */
export const valuesBetween = (bounds: {
  readonly min?: number | bigint | undefined
  readonly max?: number | bigint | undefined
}): Filter | undefined => {
  const terms = [
    ...(bounds.min === undefined ? [] : [`entry >= ${bounds.min}`]),
    ...(bounds.max === undefined ? [] : [`entry <= ${bounds.max}`])
  ]
  return terms.length === 0 ? undefined : filter(terms.join(" && "))
}

/**
 * An end of a range of a sorted map's items; the item that it names is not part of the range.
 *
 * @since 0.1.0
 */
export interface ItemBound {
  readonly id?: string | undefined
  readonly sortKey?: string | number | undefined
}

/**
 * Items within bounds, neither included: for the items of sorted maps.
 *
 * @since 0.1.0
 */
export const itemsBetween = (range: {
  readonly above?: ItemBound | undefined
  readonly below?: ItemBound | undefined
}): Filter | undefined => {
  const compare = (sign: "<" | ">", bound: ItemBound = {}) => [
    ...(bound.id === undefined ? [] : [`id ${sign} ${quote(bound.id)}`]),
    ...(bound.sortKey === undefined ? [] : [`sortKey ${sign} ${literal(bound.sortKey)}`])
  ]
  const terms = [...compare(">", range.above), ...compare("<", range.below)]
  return terms.length === 0 ? undefined : filter(terms.join(" && "))
}
