/**
 * What paging does to streams, chunk by chunk. `Stream.flattenIterable`, `mapEffect` and `bufferArray` do the same, and
 * more: with what they need, they weigh as much in a page's bundle as a service.
 *
 * @internal
 */
import * as Arr from "effect/Array"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Latch from "effect/Latch"
import type * as Pull from "effect/Pull"
import * as Stream from "effect/Stream"

type Chunk<A> = Arr.NonEmptyReadonlyArray<A>

/** Gives the items of each list as one chunk. Empty lists give none. */
export const flat = <A, E, R>(lists: Stream.Stream<ReadonlyArray<A>, E, R>): Stream.Stream<A, E, R> =>
  Stream.transformPull(lists, (pull) => Effect.succeed(items(pull)))

const items = <A, E>(pull: Pull.Pull<Chunk<ReadonlyArray<A>>, E>): Pull.Pull<Chunk<A>, E> => {
  const next: Pull.Pull<Chunk<A>, E> = Effect.flatMap(pull, (lists) => {
    const all = lists.length === 1 ? lists[0] : lists.flat()
    return Arr.isReadonlyArrayNonEmpty(all) ? Effect.succeed(all) : next
  })
  return next
}

/** Changes one after the other by an effect. */
export const mapEffect = <A, B, E, R, E2, R2>(
  stream: Stream.Stream<A, E, R>,
  f: (value: A) => Effect.Effect<B, E2, R2>
): Stream.Stream<B, E | E2, R | R2> =>
  Stream.transformPull(stream, (pull) => Effect.succeed(Effect.flatMap(pull, (chunk) => Effect.forEach(chunk, f))))

/** Fetches as many as `most` chunks before they are asked for. */
export const ahead = <A, E, R>(stream: Stream.Stream<A, E, R>, most: number): Stream.Stream<A, E, R> =>
  Stream.transformPull(stream, (pull, scope) => {
    const fetched: Array<Effect.Effect<Chunk<A>, Effect.Error<typeof pull>>> = []
    const some = Latch.makeUnsafe()
    const room = Latch.makeUnsafe(true)
    const fetch: Effect.Effect<void> = Effect.flatMap(Effect.exit(pull), (exit) => {
      fetched.push(exit)
      if (fetched.length >= most) room.closeUnsafe()
      some.openUnsafe()
      return Exit.isSuccess(exit) ? Effect.flatMap(room.await, () => fetch) : Effect.void
    })
    const take: typeof pull = Effect.suspend(() => {
      const next = fetched.shift()
      if (next === undefined) {
        some.closeUnsafe()
        return Effect.flatMap(some.await, () => take)
      }
      room.openUnsafe()
      return next
    })
    return Effect.as(Effect.forkIn(fetch, scope), take)
  })
