/**
 * What processes that share quotas say to the one place that counts for all of them, and what it answers.
 * All of it is plain data that JSON can carry; names are short, as much of it is sent.
 *
 * Each process states the whole of what it counts for a bucket, never a change of
 * it. So nothing is counted twice when a request comes later than anybody waits
 * for, nothing is lost when the place comes back empty, and what is given back needs
 * no request of its own.
 *
 * @internal
 */
import type * as Effect from "effect/Effect"

/**
 * The way to the place that counts. `undefined`, any failure, any defect and silence are all the same to who
 * asks: it counts alone, and asks again in a while.
 *
 * @internal
 */
export interface Counter {
  /** What people call the place. */
  readonly name: string
  /** `keys` names the bucket of each report. */
  readonly count: (keys: ReadonlyArray<string>, request: Request) => Effect.Effect<Reply | undefined, unknown>
}

/**
 * What is held: until when, weight, name.
 *
 * @internal
 */
export type Held = readonly [until: number, weight: number, name: string]

/**
 * One bucket, as a process counts it. All times are milliseconds from now on.
 *
 * @internal
 */
export interface Report {
  /** The claim's window and limit; no limit where only the server can say. */
  readonly w: number
  readonly l?: number
  /** Counts what is held, instead of what is taken in the clock's windows: 1 in a rolling window, 2 in flight. */
  readonly h?: 1 | 2
  /** How long who is silent is waited for before what it holds is free. */
  readonly d: number
  /** The window that it counts in, by its number; absent where it was never told one. */
  readonly i?: number
  /** Taken in this window, what is left of leases included. */
  readonly g: number
  /** Taken in the window before. */
  readonly p: number
  /** What counts if the window is over: under way, or ended since. */
  readonly f: number
  /** Under way. */
  readonly y: number
  /** Left of leases. */
  readonly v: number
  readonly n?: ReadonlyArray<Held>
  /** Names of what has ended that others may hold. */
  readonly r?: ReadonlyArray<string>
  /** How far the server's windows are off the counter's, as that told: for one that has lost it. */
  readonly o?: number
  /**
   * News of the server's: its limit and window, when that window ends at the latest, and by how much it may end earlier: who
   * heard of it late knows it less well. How long it is closed, what is used, and what it has counted.
   */
  readonly sl?: number
  readonly sw?: number
  readonly e?: number
  readonly k?: number
  readonly c?: number
  readonly u?: number
  readonly z?: number
  /** What all had used as this place told so long ago: for one that has lost it since. */
  readonly q?: number
  readonly a?: number
}

/**
 * Takes of the same weights from the same buckets.
 *
 * @internal
 */
export interface Ask {
  /** Which reports' buckets, from 0 on. */
  readonly b: ReadonlyArray<number>
  readonly w: ReadonlyArray<number>
  /** How many. */
  readonly n: number
  /** What is wanted of each bucket beside them. */
  readonly x: ReadonlyArray<number>
}

/** @internal */
export interface Request {
  /** Who asks, and its how many-th request this is. */
  readonly m: string
  readonly t: number
  readonly b: ReadonlyArray<Report>
  readonly a: ReadonlyArray<Ask>
}

/** @internal */
export interface State {
  /** The window's number, and when it ends. */
  readonly i: number
  readonly e: number
  /** What is used, of how much; -1 is without limit. */
  readonly u: number
  readonly l: number
  readonly w: number
  /** How long the bucket is closed. */
  readonly c: number
  /** How many processes use it, and what is under way in all of them. */
  readonly n: number
  readonly y: number
  /** What the server has counted in this window, as any process heard. */
  readonly f: number
  readonly o: number
  /** How long what the server said of limit and window is believed yet. */
  readonly s: number
  /** When there is room for one. */
  readonly r: number
  /** How long this bucket has been counted without a break. */
  readonly a: number
}

/** @internal */
export interface Given {
  /** How many takes there was room for, and what more of each bucket. */
  readonly n: number
  readonly x: ReadonlyArray<number>
  /** Which bucket has no room, and when to try again; -1 where there may be some at once. */
  readonly b: number
  readonly r: number
}

/** @internal */
export interface Reply {
  readonly b: ReadonlyArray<State>
  readonly a: ReadonlyArray<Given>
}
