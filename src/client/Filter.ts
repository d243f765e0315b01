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
