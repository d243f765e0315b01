/**
 * Streams as async iterables: each loop is a walk of its own, which ends with the loop, with a signal, or with the
 * connection.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Pull from "effect/Pull"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { place } from "./Frames.ts"
import type { Run, Runner } from "./Runner.ts"
import type { Flow } from "./Types.ts"

type AnyStream<A> = Stream.Stream<A, unknown, unknown>

const over = { done: true, value: undefined } as const

/** One walk through a stream. */
const walk = <A>(runner: Runner, stream: AnyStream<A>, how: Run): AsyncIterator<A, undefined> => {
  const { frames, signal } = how
  const scope = Scope.makeUnsafe()
  let pull: Pull.Pull<ReadonlyArray<A>, unknown, void, unknown> | undefined
  let items: Iterator<A> | undefined
  let closed: Promise<void> | undefined
  // Whoever asks before the last answer has come waits for it.
  let turn: Promise<unknown> = Promise.resolve()

  const close = (): Promise<void> => {
    closed ??= (async () => {
      signal?.removeEventListener("abort", abort)
      forget()
      own.abort()
      await turn.catch(() => undefined)
      await runner.end(Scope.close(scope, Exit.void))
    })()
    return closed
  }
  // What is fetched ahead ends, too.
  const abort = () => {
    close().catch(() => undefined)
  }
  const forget = runner.whenClosed(close)
  signal?.addEventListener("abort", abort, { once: true })

  /** Ends what is being asked for when the walk ends. */
  const own = new AbortController()

  const ask = Effect.suspend(
    () =>
      pull ??
      Effect.flatMap(Scope.provide(Stream.toPull(stream), scope), (made) => {
        pull = made
        return made
      })
  )
  const chunk = Effect.map(Effect.exit(ask), (exit) =>
    Exit.isFailure(exit) && Pull.isDoneCause(exit.cause) ? Exit.succeed(undefined) : exit
  )

  const step = async (): Promise<IteratorResult<A, undefined>> => {
    for (;;) {
      const refused = runner.refusal(signal)
      if (refused !== undefined) throw refused
      if (closed !== undefined) return over
      const next = items?.next()
      if (next !== undefined && next.done !== true) return next
      const found = await runner.run(Effect.flatten(chunk), { ...how, signal: own.signal })
      items = found?.[Symbol.iterator]()
      if (items === undefined) return over
    }
  }

  const next = () => {
    const asked = turn.then(async () => {
      try {
        const result = await step()
        if (result.done === true) finish()
        return result
      } catch (error) {
        // Where the walk was ended, what it was asked for ends with it.
        const refused = runner.refusal(signal)
        const isLeft = own.signal.aborted
        finish()
        if (refused === undefined && isLeft) return over
        const told = refused ?? error
        place(told, frames)
        throw told
      }
    })
    turn = asked.catch(() => undefined)
    return asked
  }
  /** Ends the walk, without waiting for itself. */
  const finish = () => {
    close().catch(() => undefined)
  }

  return {
    next,
    return: async () => {
      await close()
      return over
    }
  }
}

/** What can be read of a stream, one thing after another. */
export const flow = <A>(runner: Runner, stream: AnyStream<A>, how: Run): Flow<A> => ({
  [Symbol.asyncIterator]: () => walk(runner, stream, how),
  toArray: () => runner.run(Stream.runCollect(stream), how),
  first: () => runner.run(Effect.map(Stream.runHead(stream), Option.getOrUndefined), how)
})
