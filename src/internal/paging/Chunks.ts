/**
 * What paging does to streams, chunk by chunk. `Stream.flattenIterable`, `mapEffect`, `concat` and `bufferArray` do the same, and
 * more: with what they need, they weigh as much in a page's bundle as a service.
 *
 * @internal
 */
import * as Arr from "effect/Array"
import * as Cause from "effect/Cause"
import * as Channel from "effect/Channel"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Pull from "effect/Pull"
import * as Stream from "effect/Stream"
import { each } from "../runtime/Each.ts"

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
  Stream.transformPull(stream, (pull) =>
    Effect.succeed(Effect.flatMap(pull, (chunk) => each(chunk, (value) => f(value))))
  )

/** Changes as many as `most` at a time by an effect, and gives what comes of them in their order. */
export const mapTogether = <A, B, E, R, E2, R2>(
  stream: Stream.Stream<A, E, R>,
  most: number,
  f: (value: A) => Effect.Effect<B, E2, R2>
): Stream.Stream<B, E | E2, R | R2> =>
  Stream.transformPull(stream, (pull, scope) => {
    let waiting: ReadonlyArray<A> = []
    const running: Array<Fiber.Fiber<B, E2>> = []
    let end: typeof pull | undefined
    const more = Effect.map(Effect.exit(pull), (exit) => {
      if (Exit.isSuccess(exit)) waiting = exit.value
      else end = exit
    })
    const next: Pull.Pull<Chunk<B>, E | E2, void, R | R2> = Effect.suspend(() => {
      const free = Math.max(1, most) - running.length
      if (free > 0 && waiting.length > 0) {
        const [now, later] = [waiting.slice(0, free), waiting.slice(free)]
        waiting = later
        return Effect.flatMap(
          each(now, (value) => Effect.forkIn(f(value), scope)),
          (fibers) => {
            running.push(...fibers)
            return next
          }
        )
      }
      if (free > 0 && end === undefined) return Effect.andThen(more, next)
      const first = running.shift()
      return first === undefined ? (end as Pull.Pull<never, E>) : Effect.map(Fiber.join(first), Arr.of)
    })
    return Effect.succeed(next)
  })

/** One after the other, each begun when the one before it has ended. */
export const inTurn = <A, E, R>(streams: ReadonlyArray<Stream.Stream<A, E, R>>): Stream.Stream<A, E, R> =>
  Stream.transformPull(Stream.empty, (_, scope) => {
    const left = [...streams]
    let current: Pull.Pull<Chunk<A>, E, void, R> | undefined
    const next: Pull.Pull<Chunk<A>, E, void, R> = Effect.suspend(() => {
      if (current !== undefined) {
        return Pull.catchDone(current, () => {
          current = undefined
          return next
        })
      }
      const first = left.shift()
      if (first === undefined) return Cause.done()
      return Effect.flatMap(Channel.toPullScoped(Stream.toChannel(first), scope), (pull) => {
        current = pull
        return next
      })
    })
    return Effect.succeed(next)
  })

/** Fetches as many as `most` chunks before they are asked for. */
export const ahead = <A, E, R>(stream: Stream.Stream<A, E, R>, most: number): Stream.Stream<A, E, R> =>
  Stream.transformPull(stream, (pull, scope) => {
    const fetched: Array<Effect.Effect<Chunk<A>, Effect.Error<typeof pull>>> = []
    /** Rings for who waits on the other side, if anybody does. */
    let bell = Deferred.makeUnsafe<void>()
    const ring = () => {
      const rung = bell
      // First, as who waits goes on within the ringing.
      bell = Deferred.makeUnsafe()
      Deferred.doneUnsafe(rung, Exit.void)
    }
    const until = (holds: () => boolean): Effect.Effect<void> =>
      Effect.suspend(() => (holds() ? Effect.void : Effect.flatMap(Deferred.await(bell), () => until(holds))))
    const fetch: Effect.Effect<void> = Effect.flatMap(Effect.exit(pull), (exit) => {
      fetched.push(exit)
      ring()
      return Exit.isSuccess(exit)
        ? Effect.flatMap(
            until(() => fetched.length < most),
            () => fetch
          )
        : Effect.void
    })
    const take: typeof pull = Effect.suspend(() => {
      const next = fetched.shift()
      if (next === undefined)
        return Effect.flatMap(
          until(() => fetched.length > 0),
          () => take
        )
      ring()
      return next
    })
    return Effect.as(Effect.forkIn(fetch, scope), take)
  })
