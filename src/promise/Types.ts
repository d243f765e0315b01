/**
 * Services as promises: types that follow from those of the services.
 *
 * @since 0.2.0
 */
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type * as Stream from "effect/Stream"
import type { Experimental } from "../Experimental.ts"
import type * as LongRunning from "../LongRunning.ts"
import type { Page } from "../Paging.ts"
import type { Plain, Plainness } from "./Plain.ts"

/**
 * What every call takes: beside the method's own options where it has any, and else as a last argument.
 *
 * @since 0.2.0
 */
export interface CallOptions {
  /** Ends the call, with its retries and waits. The promise is rejected with the signal's reason: an `AbortError`. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Things that come one after another. Nothing is requested before it is read; leaving the loop ends the requests.
 *
 * @since 0.2.0
 */
export interface Flow<out A> extends AsyncIterable<A> {
  /** All of them. */
  readonly toArray: () => Promise<Array<A>>
  /** The first one, or `undefined` where there is none. */
  readonly first: () => Promise<A | undefined>
}

/**
 * A list: its items, over all pages. Each loop begins anew.
 *
 * @since 0.2.0
 */
export interface List<out A> extends Flow<A> {
  /** The same as pages, each with the `next` cursor that continues after it: `await list.pages().first()` is one. */
  readonly pages: () => Flow<Page<A>>
}

/**
 * A list whose pages tell more than their items.
 *
 * @since 0.2.0
 */
export interface ListWith<out A, out P> extends Flow<A> {
  /** The same as pages, each with the `next` cursor that continues after it. */
  readonly pages: () => Flow<P>
}

/**
 * A long-running operation: see `LongRunning.Handle`.
 *
 * @since 0.2.0
 */
export interface Handle<out A> {
  /** Keeps the operation for another process: JSON, for the `resume` of the method that began it. */
  readonly reference: LongRunning.Reference
  /** Asks once. An operation that failed is a state, and no rejection. */
  readonly status: (options?: CallOptions) => Promise<LongRunning.State<A>>
  /** Waits until the operation ends, and gives its result. Aborting ends the waiting, and not the operation. */
  readonly result: (options?: LongRunning.AwaitOptions & CallOptions) => Promise<A>
  /** Waits as `result` does, and gives every state that differs from the one before. */
  readonly changes: (options?: LongRunning.AwaitOptions & CallOptions) => Flow<LongRunning.State<A>>
}

/**
 * A long-running operation that was started here.
 *
 * @since 0.2.0
 */
export interface Started<out O, out A> extends Handle<A> {
  /** The answer to the start. */
  readonly answer: O
}

/**
 * A method of an operation that Roblox calls experimental, and that may change or disappear without notice: connect with
 * `experimental: true` to call it.
 *
 * @since 0.2.0
 */
export interface NeedsExperimental {
  readonly "connect with `experimental: true`": never
}

/** What a promise gives. What may be missing is `undefined` where it is. */
export type Given<A, P extends Plainness> =
  A extends Option.Option<infer B>
    ? Given<B, P> | undefined
    : A extends LongRunning.Started<infer O, infer B>
      ? Started<Plain<O, P>, Plain<B, P>>
      : A extends LongRunning.Handle<infer B>
        ? Handle<Plain<B, P>>
        : Plain<A, P>

/** What a callback gives: an effect's result, or a promise of it. */
type Returned<R> = R extends Effect.Effect<infer A, infer _E, infer _R> ? A : R

/** What is read by a callback keeps its digits: it may be written back. */
type Read<T extends ReadonlyArray<unknown>, P extends Plainness> = {
  [K in keyof T]: Given<T[K], [P] extends [false] ? false : true>
}

/** A parameter: of functions it takes asynchronous ones, and options of the method's have those of the call beside them. */
type Parameter<T, P extends Plainness> = T extends (...input: infer I) => infer R
  ? [Extract<R, Effect.Effect<unknown, unknown, unknown>>] extends [never]
    ? T
    : (...input: Read<I, P>) => Returned<R> | Promise<Returned<R>>
  : T

type WithCall<T> = undefined extends T ? (NonNullable<T> & CallOptions) | undefined : T

/** The parameters of a method, with those of the call. */
export type Input<T extends ReadonlyArray<unknown>, P extends Plainness> = T["length"] extends Required<T>["length"]
  ? [...{ [K in keyof T]: Parameter<T[K], P> }, options?: CallOptions]
  : { [K in keyof T]: WithCall<Parameter<T[K], P>> }

/** A member that needs nothing, or only what was accepted. */
type Accepted<R, X extends boolean, M> = [X] extends [true]
  ? M
  : [unknown] extends [R]
    ? M
    : [Extract<R, Experimental>] extends [never]
      ? M
      : NeedsExperimental

type AnyStream = Stream.Stream<unknown, unknown, unknown>

/** What a method has beside it, such as `resume`. */
type Beside<T, P extends Plainness, X extends boolean> = [keyof T] extends [never]
  ? unknown
  : { readonly [K in keyof T]: Member<T[K], P, X> }

type ListOf<A, Pg> = [Pg, Page<A>] extends [Page<A>, Pg] ? List<A> : ListWith<A, Pg>

/**
 * A member of a service as a promise, or as what can be read one after another.
 *
 * @since 0.2.0
 */
export type Member<T, P extends Plainness = false, X extends boolean = false> =
  T extends Stream.Stream<infer A, infer _E, infer R>
    ? Accepted<R, X, (options?: CallOptions) => Flow<Given<A, P>>>
    : T extends Effect.Effect<infer A, infer _E, infer R>
      ? Accepted<R, X, (options?: CallOptions) => Promise<Given<A, P>>>
      : T extends {
            (...input: infer I): Stream.Stream<infer A, infer _E, infer R>
            readonly pages: (...input: never) => Stream.Stream<infer Pg, infer _E2, infer _R2>
          }
        ? Accepted<R, X, (...input: Input<I, P>) => ListOf<Given<A, P>, Given<Pg, P>>>
        : T extends (...input: infer I) => infer Out
          ? Out extends AnyStream
            ? Out extends Stream.Stream<infer A, infer _E, infer R>
              ? Accepted<R, X, (...input: Input<I, P>) => Flow<Given<A, P>>>
              : never
            : Out extends Effect.Effect<infer A, infer _E, infer R>
              ? Accepted<R, X, ((...input: Input<I, P>) => Promise<Given<A, P>>) & Beside<T, P, X>>
              : T
          : T

/**
 * A service as promises: each of its methods and lists, under its own name.
 *
 * @since 0.2.0
 */
export type Promised<S, P extends Plainness = false, X extends boolean = false> = S extends (...input: never) => unknown
  ? Member<S, P, X>
  : { readonly [K in keyof S]: Member<S[K], P, X> }
