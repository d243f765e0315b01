/**
 * How a list is paged, as part of an operation's record.
 *
 * @since 0.2.0
 */

/**
 * What all styles of paging say of a list.
 *
 * @since 0.2.0
 */
export interface PagingFields {
  /** Where the request's paging fields live. */
  readonly in: "query" | "body"
  /** Wire name of the page-size field, where the operation has one. */
  readonly size?: string
  readonly maxSize?: number
  readonly defaultSize?: number
  /** Allowed sizes, where the server takes only these. */
  readonly sizes?: ReadonlyArray<number>
  /** Wire name of the field that continues a list: a token, an offset or a page number. */
  readonly cursor: string
  /** Number of the first page, for `page`. */
  readonly first?: number
  /** Dotted path of the next cursor in the answer. */
  readonly next?: string
  readonly previous?: string
  /** Input key of a flag that turns the list's order round. */
  readonly reverse?: string
  readonly hasMore?: string
  readonly total?: string
  /** Dotted path of the items in the answer. */
  readonly items: string
}

/**
 * What continues a list: a token, an offset, a page number, or the tokens of several lists as one text.
 *
 * @since 0.2.0
 */
export type PagingPlace = string | number

/**
 * What a style of paging needs to know of a page that was answered.
 *
 * @since 0.2.0
 */
export interface PagingAnswer {
  /** What this page was asked for with. */
  readonly cursor: PagingPlace | undefined
  readonly answer: unknown
  /** Items in it. */
  readonly count: number
  /** Items of the stream so far, these included. */
  readonly seen: number
}

/**
 * How a list continues that does so otherwise than by one token. It comes along with the records of such lists.
 *
 * @since 0.2.0
 */
export interface PagingStyle {
  /** Whether a cursor stands for a number. */
  readonly isNumbered: boolean
  /** Where a list continues after a page; `undefined` at its end. */
  readonly advance: (paging: PagingFields, page: PagingAnswer) => PagingPlace | undefined
  /** Gives the input of a page, where that takes more than a field for its cursor and one for its size. */
  readonly asker?: <I>(
    paging: PagingFields,
    own: Readonly<Record<string, unknown>>,
    place: (fields: Readonly<Record<string, unknown>>) => I,
    size: number | undefined,
    insist: boolean
  ) => (cursor: PagingPlace | undefined) => I
}

/**
 * By what a list continues.
 *
 * @since 0.2.0
 */
export type PagingWay =
  | { readonly style: "token"; readonly by?: undefined }
  | { readonly style: "offset" | "page" | "entries"; readonly by: PagingStyle }

/** How a list is paged. */
export type Paging = PagingFields & PagingWay
