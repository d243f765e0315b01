/**
 * Page tokens: opaque, and bound to the query that they continue. A token used
 * with any other parameter changed is refused.
 */
import * as Result from "effect/Result"
import type { Json } from "../interface/Operation.ts"
import { invalidArgument, type Refusal } from "./Errors.ts"
import { type Call, type Reply, read } from "./Handler.ts"
import { type JsonObject, parseJson } from "./Json.ts"
import { lastPage } from "./Services.ts"

/** FNV-1a over UTF-16 code units, as hexadecimal. */
export const hash = (text: string): string => {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return (value >>> 0).toString(16).padStart(8, "0")
}

const queryHash = (call: Call, tokenName: string): string =>
  hash(
    JSON.stringify([
      call.operation.id,
      Object.entries(call.input)
        .filter(([name]) => name !== tokenName)
        .sort(([a], [b]) => (a < b ? -1 : 1))
    ])
  )

/** The token that continues this query after `cursor`. */
export const writeToken = (call: Call, tokenName: string, cursor: Json): string =>
  btoa(encodeURIComponent(JSON.stringify([queryHash(call, tokenName), cursor])))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")

const decode = (token: string): Json | undefined => {
  try {
    return parseJson(decodeURIComponent(atob(token.replaceAll("-", "+").replaceAll("_", "/"))))
  } catch {
    return undefined
  }
}

/** The cursor in the request's token: `undefined` on the first page. */
export const readToken = (call: Call, tokenName: string): Result.Result<Json | undefined, Refusal> => {
  const token = call.input[tokenName]
  if (token === undefined || token === "") return Result.succeed(undefined)
  const content = decode(String(token))
  return Array.isArray(content) && content[0] === queryHash(call, tokenName)
    ? Result.succeed(content[1])
    : Result.fail(invalidArgument("The page token is invalid for this request.", "InvalidCursor"))
}

/** The page size to use: absent or 0 means the default, too much means the maximum. */
export const pageSize = (
  call: Call,
  name: string,
  sizes: { readonly default: number; readonly max: number }
): Result.Result<number, Refusal> => {
  const asked = Number(call.input[name] ?? 0)
  if (asked < 0) return Result.fail(invalidArgument(`${name} must not be negative.`, "InvalidLimit"))
  return Result.succeed(asked === 0 ? sizes.default : Math.min(asked, sizes.max))
}

/** The field that says how a list goes on, or that it does not. */
export const continuing = (call: Call, name: string, token: string | undefined): JsonObject => {
  const said = token ?? lastPage(call.operation, call.world.dialect)
  return said === undefined ? {} : { [name]: said }
}

/**
 * A page of a list that continues by token, with the names and sizes of the operation's record. A token holds where
 * its page ended: the item's key, and its place for when the item is gone.
 */
export const paged = <A>(
  call: Call,
  items: ReadonlyArray<A>,
  keyOf: (item: A) => string,
  format: (item: A) => Json
): Result.Result<Reply, Refusal> =>
  Result.gen(function* () {
    const { paging } = call.operation
    if (paging === undefined) throw new TypeError(`${call.operation.id} is not paged`)
    const { cursor: tokenName = "pageToken", defaultSize = 10, maxSize = 100, next = "nextPageToken" } = paging
    const size = yield* pageSize(call, paging.size ?? "maxPageSize", { default: defaultSize, max: maxSize })
    const cursor = yield* readToken(call, tokenName)
    const [place, key] = Array.isArray(cursor) ? cursor : [0, undefined]
    const found = key === undefined ? -1 : items.findIndex((item) => keyOf(item) === key)
    const start = found >= 0 ? found + 1 : Number(place)
    const page = items.slice(start, start + size)
    const last = page.at(-1)
    const more = start + size < items.length && last !== undefined
    return read({
      [paging.items]: page.map(format),
      ...continuing(call, next, more ? writeToken(call, tokenName, [start + page.length, keyOf(last)]) : undefined)
    })
  })
