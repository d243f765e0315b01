/**
 * Filters, built instead of concatenated: a value from outside can never end its
 * string and become part of the expression.
 *
 * Open Cloud has no common filter grammar; each function here writes a form that
 * the operations named in its comment accept.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"

/** A filter expression, ready for a `filter` parameter. */
export type Filter = string & { readonly Filter: unique symbol }

const filter = (text: string) => text as Filter

/** A string literal of the filter language. */
const quote = (text: string) => `"${text.replace(/[\\"]/g, (character) => `\\${character}`)}"`

/** Ids that begin with `prefix`: for data stores and their entries. */
export const idStartsWith = (prefix: string): Filter => filter(`id.startsWith(${quote(prefix)})`)

/** Revisions made in a span of time, both ends included: for entry revisions. */
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

/** An end of a range of a sorted map's items; the item that it names is not part of the range. */
export interface ItemBound {
  readonly id?: string | undefined
  readonly sortKey?: string | number | undefined
}

/** Items within bounds, neither included: for the items of sorted maps. */
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

/** Terms that must all hold; `undefined` when there are none. */
const all = (terms: ReadonlyArray<string | false>): Filter | undefined => {
  const stated = terms.filter((term) => term !== false)
  return stated.length === 0 ? undefined : filter(stated.join(" && "))
}

const equals = (field: string, path: string) =>
  `${field} == '${path.replace(/[\\']/g, (character) => `\\${character}`)}'`

/** Changes to the restrictions of a user, or in a place, or both: for the logs of user restrictions. */
export const restrictionLogs = (of: {
  readonly userId?: string | undefined
  readonly placeId?: string | undefined
}): Filter | undefined =>
  all([
    of.userId !== undefined && equals("user", `users/${of.userId}`),
    of.placeId !== undefined && equals("place", `places/${of.placeId}`)
  ])

/** A word of an enum, which stands without quotes; another character would end it. */
const word = (text: string): string => text.replace(/\W/g, "")

/** Quotas of one kind, or for one type of assets, or both: for asset quotas. */
export const assetQuotas = (of: {
  readonly quotaType?: string | undefined
  readonly assetType?: string | undefined
}): Filter | undefined =>
  all([
    of.quotaType !== undefined && `quotaType == ${word(of.quotaType)}`,
    of.assetType !== undefined && `assetType == ${word(of.assetType)}`
  ])

/** What is a user's: for memberships and join requests of a group. */
export const ofUser = (userId: string): Filter => filter(equals("user", `users/${userId}`))

/** What is one of several users': for memberships across groups. */
export const ofUsers = (userIds: ReadonlyArray<string>): Filter =>
  filter(`user in [${userIds.map((userId) => `'users/${userId}'`).join(", ")}]`)

/** Members with a role: for memberships of a group. */
export const withRole = (groupId: string, roleId: string): Filter =>
  filter(equals("role", `groups/${groupId}/roles/${roleId}`))

/** Archived ones, too: for forum categories. */
export const archived: Filter = filter("archived==true")

/** Pinned ones only: for forum posts. */
export const pinned: Filter = filter("pinned==true")

/** Replies to a comment: for forum comments, which have ids of letters, digits and dashes. */
export const repliesTo = (commentId: string): Filter => filter(`repliesToCommentId==${commentId}`)

/** Items of an inventory by fields, each with the values that it may have. */
export const inventory = (fields: Readonly<Record<string, ReadonlyArray<string | boolean> | undefined>>): Filter =>
  filter(
    Object.entries(fields)
      .flatMap(([field, values = []]) => (values.length === 0 ? [] : [`${field}=${values.join(",")}`]))
      .join(";")
  )
