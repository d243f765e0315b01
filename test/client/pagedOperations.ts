/**
 * Every paged operation of the interface, as its reference and its guides describe it, and a small server
 * for each style. None of this is made from the records that the client goes by.
 */

export interface Page {
  readonly items: ReadonlyArray<number>
  readonly start: number
  readonly end: boolean
}

/** What a request asks for: query parameters, or the fields of its body. */
export type Asked = Readonly<Record<string, unknown>>

export interface Style {
  /** Where the request says how many items it wants, and where to continue. */
  readonly in: "query" | "body"
  readonly size?: string
  readonly cursor: string
  /** Tokens are opaque; offsets and page numbers count. */
  readonly counts?: "items" | "pages"
  readonly firstPage?: number
  readonly answer: (field: string, items: ReadonlyArray<unknown>, next: string, total: number) => unknown
}

const tokens =
  (next: string) =>
  (field: string, items: ReadonlyArray<unknown>, token: string): unknown => ({ [field]: items, [next]: token })

export const styles = {
  "maxPageSize, pageToken": { in: "query", size: "maxPageSize", cursor: "pageToken", answer: tokens("nextPageToken") },
  "items in an operation's response": {
    in: "query",
    size: "maxPageSize",
    cursor: "pageToken",
    answer: (field, items, token) => ({
      path: "universes/1/places/2/instances/3/operations/4",
      done: true,
      response: { [field]: items, nextPageToken: token }
    })
  },
  "pageSize, pageToken": { in: "query", size: "pageSize", cursor: "pageToken", answer: tokens("nextPageToken") },
  "max_page_size, page_token": {
    in: "query",
    size: "max_page_size",
    cursor: "page_token",
    answer: tokens("nextPageToken")
  },
  "MaxPageSize, PageToken": { in: "query", size: "MaxPageSize", cursor: "PageToken", answer: tokens("nextPageToken") },
  "limit, cursor": { in: "query", size: "limit", cursor: "cursor", answer: tokens("nextPageCursor") },
  cursor: { in: "query", cursor: "cursor", answer: tokens("nextPageCursor") },
  "pageSize, cursor, hasMore": {
    in: "query",
    size: "pageSize",
    cursor: "cursor",
    // The last page has a cursor, too.
    answer: (field, items, token) => ({ [field]: items, nextCursor: token || "end", hasMore: token !== "" })
  },
  "limit, cursor, nextCursor": { in: "query", size: "limit", cursor: "cursor", answer: tokens("nextCursor") },
  "limit, nextCursor": { in: "query", size: "limit", cursor: "nextCursor", answer: tokens("nextCursor") },
  "maxPageSize, skip, total": {
    in: "query",
    size: "maxPageSize",
    cursor: "skip",
    counts: "items",
    answer: (field, items, _, total) => ({ [field]: items, total })
  },
  "MaxPageSize, Skip": {
    in: "query",
    size: "MaxPageSize",
    cursor: "Skip",
    counts: "items",
    answer: (field, items) => ({ [field]: items })
  },
  "limit, page, totalCount": {
    in: "query",
    size: "limit",
    cursor: "page",
    counts: "pages",
    firstPage: 1,
    answer: (field, items, _, total) => ({ [field]: items, totalCount: total })
  },
  "hybrid in the body": {
    in: "body",
    size: "maxPageSize",
    cursor: "pageToken",
    answer: (field, items, token, total) => ({ [field]: items, nextPageToken: token, totalResults: total })
  },
  "hybrid in the query": {
    in: "query",
    size: "maxPageSize",
    cursor: "pageToken",
    answer: (field, items, token, total) => ({ [field]: items, nextPageToken: token, totalResults: total })
  },
  "count, cursor in the body": { in: "body", size: "count", cursor: "cursor", answer: tokens("lastEvaluatedId") }
} as const satisfies Readonly<Record<string, Style>>

/** Operation, style, the list's field, and the largest page where one is stated. */
export const pagedOperations: ReadonlyArray<readonly [string, keyof typeof styles, string, number?]> = [
  ["ads.listBillingAccounts", "maxPageSize, pageToken", "billingAccounts", 100],
  ["ads.listCampaigns", "maxPageSize, pageToken", "campaigns", 100],
  ["ads.listCreatives", "maxPageSize, pageToken", "creatives", 100],
  ["assets.listQuotas", "maxPageSize, pageToken", "assetQuotas", 100],
  ["assets.listVersions", "maxPageSize, pageToken", "assetVersions", 50],
  ["dataStores.list", "maxPageSize, pageToken", "dataStores", 100],
  ["dataStores.listEntries", "maxPageSize, pageToken", "dataStoreEntries", 256],
  ["dataStores.listEntriesInScope", "maxPageSize, pageToken", "dataStoreEntries", 256],
  ["dataStores.listEntryRevisions", "maxPageSize, pageToken", "dataStoreEntries", 100],
  ["dataStores.listEntryRevisionsInScope", "maxPageSize, pageToken", "dataStoreEntries", 100],
  ["groups.listForumCategories", "maxPageSize, pageToken", "groupForumCategories", 10],
  ["groups.listForumComments", "maxPageSize, pageToken", "groupForumComments", 100],
  ["groups.listForumPosts", "maxPageSize, pageToken", "groupForumPosts", 100],
  ["groups.listJoinRequests", "maxPageSize, pageToken", "groupJoinRequests", 20],
  ["groups.listMemberships", "maxPageSize, pageToken", "groupMemberships", 100],
  ["groups.listRoles", "maxPageSize, pageToken", "groupRoles", 20],
  ["instances.listChildren", "items in an operation's response", "instances", 200],
  ["luauExecution.listTaskLogs", "maxPageSize, pageToken", "luauExecutionSessionTaskLogs", 10000],
  ["memoryStores.listSortedMapItems", "maxPageSize, pageToken", "items", 100],
  ["orderedDataStores.listEntries", "maxPageSize, pageToken", "orderedDataStoreEntries", 100],
  ["userRestrictions.listInPlace", "maxPageSize, pageToken", "userRestrictions", 100],
  ["userRestrictions.list", "maxPageSize, pageToken", "userRestrictions", 100],
  ["userRestrictions.listLogs", "maxPageSize, pageToken", "logs", 100],
  ["users.listInventoryItems", "maxPageSize, pageToken", "inventoryItems", 100],
  ["gameEvents.list", "pageSize, pageToken", "gameEvents"],
  ["monetization.listDeveloperProducts", "pageSize, pageToken", "developerProducts"],
  ["monetization.listGamePasses", "pageSize, pageToken", "gamePasses"],
  ["orderedDataStores.listEntriesV1", "max_page_size, page_token", "entries", 100],
  ["servers.list", "MaxPageSize, PageToken", "gameServers", 100],
  ["servers.listLogs", "MaxPageSize, PageToken", "gameServerLogs", 100],
  ["localization.listTableEntries", "cursor", "data"],
  ["dataStores.listV1", "limit, cursor", "datastores", 100],
  ["dataStores.listEntriesV1", "limit, cursor", "keys", 100],
  ["dataStores.listEntryVersionsV1", "limit, cursor", "versions", 100],
  ["groups.listAuditLog", "limit, cursor", "data", 100],
  ["secrets.list", "limit, cursor", "secrets", 500],
  ["teamCreate.listActiveMembers", "limit, cursor", "data", 100],
  ["places.listContributors", "pageSize, cursor, hasMore", "contributors"],
  ["places.listVersionHistory", "pageSize, cursor, hasMore", "placeVersions"],
  ["thumbnails.listPersonalizations", "limit, cursor, nextCursor", "personalizedConfigs"],
  ["thumbnails.listHomepageThumbnails", "limit, nextCursor", "homepageThumbnails"],
  ["experiments.list", "maxPageSize, skip, total", "experiments"],
  ["configs.listRevisions", "MaxPageSize, Skip", "revisions"],
  ["creatorStore.listSaves", "limit, page, totalCount", "saves", 500],
  ["creatorStore.searchAssets", "hybrid in the body", "creatorStoreAssets", 100],
  ["creatorStore.searchAssetsDeprecated", "hybrid in the query", "creatorStoreAssets", 100],
  ["localization.listNameDescriptionHistory", "count, cursor in the body", "history", 49]
]

export interface ServerOptions {
  readonly items: ReadonlyArray<unknown>
  /** Pages that come without items, by the number of the request. */
  readonly empty?: (request: number) => boolean
  /** The answer to a request, where it fails. */
  readonly fault?: (request: number) => Response | Error | undefined
  /** From this request on every answer names the same token. */
  readonly stuckFrom?: number
}

export const defaultSize = 7

/** A server of one list. It refuses tokens that it did not give, and requests that differ in more than the page. */
export const server = (style: Style, field: string, options: ServerOptions) => {
  const { items } = options
  const asked: Array<Asked> = []
  const given = new Map<string, number>()
  let others: string | undefined

  const positionOf = (cursor: unknown, size: number): number | undefined => {
    if (cursor === undefined) return 0
    if (style.counts === "items") return Number(cursor)
    if (style.counts === "pages") return (Number(cursor) - (style.firstPage ?? 0)) * size
    return given.get(String(cursor))
  }

  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const address = new URL(url)
    const query: Asked = Object.fromEntries(address.searchParams)
    const body: Asked = init.body === null || init.body === undefined ? {} : JSON.parse(String(init.body))
    const number = asked.length
    const { [style.cursor]: cursor, ...rest } = style.in === "body" ? body : query
    const fault = options.fault?.(number)
    asked.push(style.in === "body" ? body : query)
    if (fault instanceof Error) throw fault
    if (fault !== undefined) return fault
    const same = JSON.stringify([init.method, address.pathname, rest, style.in === "body" ? query : body])
    others ??= same
    if (same !== others) return new Response(`{"message":"another list: ${same}"}`, { status: 400 })
    const size = style.size === undefined ? defaultSize : Number(rest[style.size] ?? defaultSize)
    const start = positionOf(cursor, size)
    if (start === undefined) return new Response('{"message":"unknown token"}', { status: 400 })
    const end = style.counts === undefined && options.empty?.(number) ? start : Math.min(start + size, items.length)
    const token =
      end >= items.length ? "" : number >= (options.stuckFrom ?? Number.POSITIVE_INFINITY) ? "again" : `t/${number}+=&`
    if (token !== "") given.set(token, end)
    const answer = style.answer(field, items.slice(start, end), token, items.length)
    return new Response(JSON.stringify(answer), { status: 200, headers: { "content-type": "application/json" } })
  }

  return { fetch, asked }
}
