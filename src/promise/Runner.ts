/**
 * Runs effects as promises: with what a connection provides, until a signal or the connection's end.
 *
 * @since 0.2.0
 */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import { Experimental } from "../Experimental.ts"
import { ConnectionClosed } from "./Errors.ts"
import { type Frames, place } from "./Frames.ts"

/** What is provided, and not known by its type. */
export type Provided = Context.Context<never>

/** How an effect runs. */
export interface Run {
  readonly signal?: AbortSignal | undefined
  readonly frames: Frames
  /** Said of what needs to be accepted, and was not. */
  readonly name: string
}

export interface Runner {
  /** What the connection's layer provides; `undefined` while it takes time. */
  readonly provided: () => Provided | undefined
  /** The same for some calls: with something else provided beside. */
  readonly with: (references: Provided) => Runner
  readonly run: <A>(effect: Effect.Effect<A, unknown, unknown>, how: Run) => Promise<A>
  /** Runs what ends something, whatever has ended before. */
  readonly end: (effect: Effect.Effect<void>) => Promise<void>
  /** Why nothing can run any more. */
  readonly refusal: (signal: AbortSignal | undefined) => unknown
  /** Has something ended with the connection; gives what takes that back. */
  readonly whenClosed: (end: () => Promise<void>) => () => void
  readonly close: () => Promise<void>
}

const aborted = (signal: AbortSignal): unknown =>
  // An older platform has none.
  signal.reason ?? new DOMException("This operation was aborted", "AbortError")

const isMissing = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith("Service not found") && error.message.includes(Experimental.key)

/** What a promise is rejected with: the error itself. */
const reasonOf = (cause: Cause.Cause<unknown>, { frames, name }: Run, isClosed: boolean): unknown => {
  if (Cause.hasInterruptsOnly(cause)) {
    return isClosed ? ConnectionClosed.make({ begun: true }) : new DOMException(`${name} was interrupted`, "AbortError")
  }
  const error = Cause.squash(cause)
  const told = isMissing(error)
    ? new TypeError(`${name} is experimental, and may change without notice: connect with \`experimental: true\``)
    : error
  place(told, frames)
  return told
}

/** A runner with what a layer provides, which is built when it is first needed. */
export const make = (layer: Layer.Layer<never, unknown>, own: Provided): Runner => {
  const scope = Scope.makeUnsafe()
  const fibers = new Set<Fiber.Fiber<unknown, unknown>>()
  const ends = new Set<() => Promise<void>>()
  let built: Provided | undefined
  let building: Fiber.Fiber<Provided, unknown> | undefined
  let closing: Promise<void> | undefined

  const build = (): Fiber.Fiber<Provided, unknown> => {
    if (building !== undefined) return building
    const fiber = Effect.runFork(
      Effect.map(Layer.buildWithScope(layer, scope), (context): Provided => Context.merge(own, context))
    )
    building = fiber
    fiber.addObserver((exit) => {
      if (Exit.isSuccess(exit)) built = exit.value
      // The next call tries again.
      else building = undefined
    })
    return fiber
  }

  const provided = (): Provided | undefined => {
    if (built === undefined && closing === undefined) build()
    return built
  }

  const refusal = (signal: AbortSignal | undefined): unknown =>
    closing !== undefined ? ConnectionClosed.make({ begun: false }) : signal?.aborted ? aborted(signal) : undefined

  const made = (references: Provided): Runner => {
    let forkReady: ReturnType<typeof Effect.runForkWith<never>> | undefined

    const fork = <A>(effect: Effect.Effect<A, unknown, unknown>): Fiber.Fiber<A, unknown> => {
      // Who calls was held to what the connection provides when it was made.
      const ready = effect as Effect.Effect<A, unknown>
      if (forkReady !== undefined) return forkReady(ready)
      const fiber = build()
      if (built !== undefined) {
        forkReady = Effect.runForkWith(Context.merge(built, references))
        return forkReady(ready)
      }
      return Effect.runFork(
        Effect.flatMap(Fiber.join(fiber), (late) => Effect.provideContext(ready, Context.merge(late, references)))
      )
    }

    return {
      provided,
      refusal,
      with: (more) => made(Context.merge(references, more)),
      run: (effect, how) =>
        new Promise((resolve, reject) => {
          const { frames, signal } = how
          const refused = refusal(signal)
          if (refused !== undefined) {
            place(refused, frames)
            return reject(refused)
          }
          const fiber = fork(effect)
          fibers.add(fiber)
          const abort = () => {
            if (signal !== undefined) reject(aborted(signal))
            fiber.interruptUnsafe()
          }
          signal?.addEventListener("abort", abort, { once: true })
          fiber.addObserver((exit) => {
            fibers.delete(fiber)
            signal?.removeEventListener("abort", abort)
            if (Exit.isSuccess(exit)) resolve(exit.value)
            else reject(reasonOf(exit.cause, how, closing !== undefined))
          })
        }),
      end: (effect) => Effect.runPromise(effect),
      whenClosed: (end) => {
        ends.add(end)
        return () => ends.delete(end)
      },
      close: () => {
        closing ??= (async () => {
          // What runs sees that it is closed.
          await Promise.resolve()
          const running = [...fibers]
          for (const fiber of running) fiber.interruptUnsafe()
          building?.interruptUnsafe()
          await Promise.all(running.map(ended))
          await Promise.all([...ends].map((end) => end()))
          await Effect.runPromise(Scope.close(scope, Exit.void))
        })()
        return closing
      }
    }
  }

  return made(Context.empty())
}

const ended = (fiber: Fiber.Fiber<unknown, unknown>): Promise<void> =>
  new Promise((resolve) => {
    fiber.addObserver(() => resolve())
  })
