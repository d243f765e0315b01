/**
 * Ids of what is in a list or an answer, where the answer itself leaves them out.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import { unexpected } from "../../internal/longRunning/Answer.ts"
import type { AnyOperation } from "../../Operation.ts"
import { mapItemsEffect } from "../../Paging.ts"
import type { Gives, Pages } from "./Method.ts"

/** A text that is there. */
const some = (text: string | undefined): string | undefined => (text === "" ? undefined : text)

/** What follows a collection in a path, as it was before a URL was made of it. */
const afterIn = (path: string | undefined, collection: string): string | undefined => {
  const [, ...rest] = path?.split(`/${collection}/`) ?? []
  const last = rest.join(`/${collection}/`)
  try {
    return some(decodeURIComponent(last))
  } catch {
    return last
  }
}

/** The id of an answer: its own, what its caller asked for, or what its path ends with; `undefined` where none says. */
export const idOf = (
  answer: { readonly id?: string; readonly path?: string },
  collection: string,
  own?: unknown
): string | undefined =>
  some(answer.id) ?? (own === undefined ? undefined : String(own)) ?? afterIn(answer.path, collection)

/** What a function reads of each item; what it cannot read ends the list. */
export const readItems = <A, B>(operation: AnyOperation, pages: Pages<A>, read: (item: A) => B | undefined): Pages<B> =>
  mapItemsEffect(pages, (item): Gives<B> => {
    const found = read(item)
    return found === undefined
      ? unexpected(operation, null, "an item of the list comes without its id")
      : Effect.succeed(found)
  })

/** What a function reads of an answer; one that it cannot read is no answer. */
export const readItem = <A, B>(operation: AnyOperation, answer: Gives<A>, read: (item: A) => B | undefined): Gives<B> =>
  Effect.flatMap(answer, (item): Gives<B> => {
    const made = read(item)
    return made === undefined ? unexpected(operation, null, "the answer comes without its id") : Effect.succeed(made)
  })
