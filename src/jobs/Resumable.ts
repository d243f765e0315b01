/**
 * Loops over pages that go on where they were stopped, in whichever process.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import { OpenCloudError } from "../Errors.ts"
import type { Json } from "../interface/Values.ts"
import type { Cursor, Page } from "../Paging.ts"
import { JobFailed } from "./Errors.ts"
import { patient } from "./Patience.ts"
import { load, type Place, type Skipped, save } from "./Places.ts"

export type { Skipped }

/**
 * How far a job has come. The last one that a job gives is its report.
 *
 * @since 0.2.0
 */
export interface Progress {
  readonly job: string
  /** Pages that are noted as done, those of earlier runs included. */
  readonly pages: number
  /** Items that are done, those of earlier runs included. */
  readonly done: number
  /** What was left out, and why: the first 1,000 of them. */
  readonly skipped: ReadonlyArray<Skipped>
  /** How many were left out in all. */
  readonly skippedCount: number
  /** What the job counts besides, such as `edited`. */
  readonly counts: Readonly<Record<string, number>>
  /** How many there are, done ones included, where that is known. */
  readonly total: number | undefined
  /** Items a second in this run; `undefined` before there is anything to count. */
  readonly perSecond: number | undefined
  /** How long it will take, by the quota where that is known, and else at this pace; `undefined` without a total. */
  readonly left: Duration.Duration | undefined
  readonly ended: boolean
}

/**
 * A page as a job handles it.
 *
 * @since 0.2.0
 */
export interface Portion<A, S> {
  readonly items: ReadonlyArray<A>
  /** What the job noted with the page before. */
  readonly state: S
  /**
   * Whether items may have been handled before. `page`: a process ended while it handled this page, some or all of it may
   * be done. `list`: Roblox refused the cursor that was kept, and the list was begun anew; it has what was done and what
   * was not. `false`: none of them was.
   */
  readonly repeated: false | "page" | "list"
}

/**
 * Where a list begins, or goes on.
 *
 * @since 0.2.0
 */
export type Beginning<S> = Pick<Portion<never, S>, "state" | "repeated">

/**
 * What came of a page.
 *
 * @since 0.2.0
 */
export interface Handled<S> {
  /** To note with the page: plain JSON, given to the next one. */
  readonly state: S
  /** How many items count as done. Default: all that were not skipped. */
  readonly done?: number | undefined
  readonly skipped?: ReadonlyArray<Skipped> | undefined
  /** What to add to the job's `counts`. */
  readonly counts?: Readonly<Record<string, number>> | undefined
}

/**
 * A job: what it is about, its pages, and what is done with each.
 *
 * @since 0.2.0
 */
export interface Job<A, S, E, R, E2, R2, E3 = never, R3 = never> {
  /** Tells it from other jobs that keep their place in the same store. */
  readonly name: string
  /** What it is about, as JSON: a job of the same name about something else is not gone on with. */
  readonly input?: Json | undefined
  /** What the first page is given as `state`: plain JSON. */
  readonly initial: S
  /** Runs before the first page; what it gives is noted and is the state of that page. After a crash it may run twice. */
  readonly begin?: ((initial: S) => Effect.Effect<S, E3, R3>) | undefined
  /**
   * The pages from a cursor on, or from the beginning: `(cursor) => dataStores.listEntries.pages({ …, cursor })`. What it
   * does may run ahead of `each`, and be done again: reading belongs here. `from` is what was noted so far.
   */
  readonly pages: (cursor: Cursor | undefined, from: Beginning<S>) => Stream.Stream<Page<A>, E, R>
  /** Handles a page. */
  readonly each: (portion: Portion<A, S>) => Effect.Effect<Handled<S>, E2, R2>
  /** Runs after the last page, and again where a process ended before that was noted. */
  readonly finish?: ((state: S) => Effect.Effect<void, E3, R3>) | undefined
  /** How many items there are, where that is known: a number, or read off what was noted. */
  readonly total?: number | ((state: S) => number | undefined) | undefined
  /** Items a second that the quota lets through at most, where that is known. */
  readonly perSecond?: number | undefined
  /**
   * How long the job waits for better times when what it calls fails for now: a server that is down, a network that is
   * gone. It goes on from its place then, after pauses of 1 s that double up to 30 s; what comes is `repeated`. Default: not
   * at all.
   */
  readonly patience?: Duration.Input | undefined
}

const mostListed = 1_000

/** How often a list is begun anew without coming further than before. */
const mostAnew = 3

/** A place before the first page. */
const blank = { pages: 0, done: 0, skipped: [], skippedMore: 0, phase: "list", anew: false } as const

const refusedCursor = (error: unknown): boolean =>
  OpenCloudError.is(error) && error._tag === "InvalidRequest" && error.outcome === "answered"

/** Counts how often a list is begun anew without coming further than before. */
const restarts = (pages: number) => {
  let fruitless = 0
  let furthest = pages
  return {
    may: () => fruitless++ < mostAnew,
    came: (pages: number) => {
      if (pages <= furthest) return
      furthest = pages
      fruitless = 0
    }
  }
}

const added = (counts: Readonly<Record<string, number>> = {}, more: Readonly<Record<string, number>>) => ({
  ...counts,
  ...Object.fromEntries(Object.entries(more).map(([name, count]) => [name, (counts[name] ?? 0) + count]))
})

const after = <S>(place: Place, page: Page<unknown>, handled: Handled<S>): Place => {
  const skipped = handled.skipped ?? []
  const listed = [...place.skipped, ...skipped].slice(0, mostListed)
  const { cursor: _, ...rest } = place
  return {
    ...rest,
    ...(page.next !== undefined && { cursor: page.next }),
    pages: place.pages + 1,
    done: place.done + (handled.done ?? page.items.length - skipped.length),
    skipped: listed,
    skippedMore: place.skippedMore + place.skipped.length + skipped.length - listed.length,
    ...(handled.counts !== undefined && { counts: added(place.counts, handled.counts) }),
    state: handled.state,
    phase: page.next === undefined ? "finish" : "list"
  }
}

const progressOf = <S>(
  {
    name,
    perSecond: most,
    total: given
  }: Pick<Job<never, S, never, never, never, never>, "name" | "total" | "perSecond">,
  place: Place,
  earlier: number,
  elapsed: number
): Progress => {
  const skippedCount = place.skipped.length + place.skippedMore
  const handled = place.done + skippedCount
  // What this job noted, or was given at first: no other job has its name and its input.
  const total = typeof given === "function" ? given(place.state as S) : given
  const perSecond = elapsed > 0 && handled > earlier ? ((handled - earlier) * 1_000) / elapsed : undefined
  return {
    job: name,
    pages: place.pages,
    done: place.done,
    skipped: place.skipped,
    skippedCount,
    counts: place.counts ?? {},
    total,
    perSecond,
    left: total === undefined ? undefined : timeFor(Math.max(0, total - handled), most ?? perSecond),
    ended: place.phase === "ended"
  }
}

const timeFor = (items: number, perSecond: number | undefined): Duration.Duration | undefined =>
  perSecond === undefined ? undefined : Duration.seconds(items / perSecond)

/**
 * Runs a job from where it came to, and gives its progress after each page; the last one is the report. After each page
 * its place is kept in the `KeyValueStore`, so that after a process has ended at any moment, even killed, at most one page
 * is repeated: the one whose end was not noted. `each` is told so with `repeated`.
 *
 * A job that has ended stays ended, and gives its report again; `forget` lets it begin anew. Where Roblox refuses a cursor
 * that was kept for too long, the list is begun anew, and all that comes is `repeated`. Of two processes that run the same
 * job at once, each would do all of it: run one.
 *
 * @since 0.2.0
 */
export const resumable = <A, S, E, R, E2, R2, E3 = never, R3 = never>(
  job: Job<A, S, E, R, E2, R2, E3, R3>
): Stream.Stream<Progress, E | E2 | E3 | JobFailed, KeyValueStore | R | R2 | R3> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const { name } = job
      const input = JSON.stringify(job.input ?? null)
      const kept = yield* load(name)
      if (kept !== undefined && kept.input !== input) {
        const reason = "its name belongs to a job with another input: take another name, or `forget` that one"
        return yield* Effect.fail(JobFailed.make({ job: name, kind: "another-job", reason }))
      }
      const began = yield* Clock.currentTimeMillis
      let place: Place = kept ?? { ...blank, input, state: job.initial }
      /** What this job noted, or was given at first: no other job has its name and its input. */
      const state = () => place.state as S
      const note = (next: Place) =>
        Effect.andThen(
          save(name, next),
          Effect.sync(() => {
            place = next
          })
        )
      const earlier = place.done + place.skipped.length + place.skippedMore
      const progress = Effect.map(Clock.currentTimeMillis, (now) => progressOf(job, place, earlier, now - began))
      if (place.phase === "ended") return Stream.fromEffect(progress)
      let unsure = kept !== undefined
      const repeated = () => (place.anew ? "list" : unsure && "page")
      const anew = restarts(place.pages)
      const patience = patient(job.patience)

      const begin = Effect.suspend(() =>
        kept === undefined && job.begin !== undefined
          ? Effect.flatMap(job.begin(job.initial), (state) => note({ ...place, state }))
          : Effect.void
      )
      const list: Stream.Stream<Page<A>, E | JobFailed, R | KeyValueStore> = Stream.suspend(() =>
        Stream.catchIf(
          job.pages(place.cursor, { state: state(), repeated: repeated() }),
          (error): error is E => place.cursor !== undefined && refusedCursor(error) && anew.may(),
          () => {
            const { input, state } = place
            // All of the list comes again, and is counted again.
            return Stream.unwrap(Effect.as(note({ ...blank, input, state, anew: true }), list))
          }
        )
      )
      const page = (page: Page<A>) =>
        Effect.gen(function* () {
          const handled = yield* job.each({ items: page.items, state: state(), repeated: repeated() })
          yield* note(after(place, page, handled))
          unsure = false
          anew.came(place.pages)
          patience.came()
          return yield* progress
        })
      const end = Effect.gen(function* () {
        // A list of one's own may end without a last page.
        if (place.phase === "list") yield* note({ ...place, phase: "finish" })
        if (job.finish !== undefined) yield* job.finish(state())
        yield* note({ ...place, phase: "ended" })
        return yield* progress
      })
      const rest: Stream.Stream<Progress, E | E2 | E3 | JobFailed, KeyValueStore | R | R2 | R3> = Stream.suspend(() => {
        const pages = place.phase === "finish" ? Stream.empty : Stream.mapEffect(list, page)
        return Stream.catch(Stream.concat(pages, Stream.fromEffect(end)), (error) =>
          Stream.unwrap(
            Effect.map(patience.pause(error), (waited) => {
              if (!waited) return Stream.fail(error)
              unsure = true
              return rest
            })
          )
        )
      })
      return Stream.unwrap(Effect.as(begin, rest))
    })
  )

/**
 * Runs a job to its end and gives its report.
 *
 * @since 0.2.0
 */
export const run = <A, E, R>(job: Stream.Stream<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.map(Stream.runLast(job), Option.getOrThrow)
