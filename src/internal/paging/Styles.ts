/**
 * What a page's request holds, and where its answer says that the list continues. Styles of paging that few lists have are
 * brought by their records.
 *
 * @internal
 */
import { type Fields, isFields, valueAt } from "../../interface/Fields.ts"
import { tokenAt } from "../../interface/PagingStyles.ts"
import type { AnyOperation, Paging, PagingAnswer, PagingPlace } from "../../Operation.ts"

/** Where a list continues after a page; `undefined` at its end. */
export const advance = (paging: Paging, page: PagingAnswer): PagingPlace | undefined =>
  paging.by !== undefined
    ? paging.by.advance(paging, page)
    : paging.hasMore !== undefined && valueAt(page.answer, paging.hasMore) === false
      ? undefined
      : tokenAt(page.answer, paging.next)

/** Gives the input of a page: the list's own, the page's cursor, and its size where one is to be asked for. */
export const asker = <I>(
  operation: AnyOperation,
  paging: Paging,
  input: I,
  size: number | undefined,
  insist: boolean
): ((cursor: PagingPlace | undefined) => I) => {
  const given = input as Fields
  const inBody = paging.in === "body"
  const own: Fields = inBody ? (isFields(given.body) ? given.body : {}) : given
  // Adds fields that the operation declares to an input of its type.
  const place = (fields: Fields): I =>
    (inBody ? { ...given, body: { ...own, ...fields } } : { ...given, ...fields }) as I
  const asked = paging.by?.asker?.(paging, own, place, size, insist)
  if (asked !== undefined) return asked
  const named = (wire: string): string =>
    inBody ? wire : (operation.parameters.find((it) => (it.wire ?? it.name) === wire)?.name ?? wire)
  const sizeName = paging.size === undefined ? undefined : named(paging.size)
  const sized =
    sizeName === undefined || size === undefined || (!insist && own[sizeName] !== undefined) ? {} : { [sizeName]: size }
  return (cursor) => place(cursor === undefined ? sized : { ...sized, [named(paging.cursor)]: cursor })
}
