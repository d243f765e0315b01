/**
 * Where a job came to: one record, in whatever `KeyValueStore` of Effect the program provides.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import { Mismatch, reader } from "../interface/Read.ts"
import type { Shape } from "../interface/Shape.ts"
import { JobFailed } from "./Errors.ts"

/**
 * Something that a job left out, and why.
 *
 * @since 0.2.0
 */
export interface Skipped {
  /** What it is: an entry's scope and id, a file's name. */
  readonly item: string
  readonly reason: string
}

/**
 * What a job keeps of itself after each page.
 *
 * @internal
 */
export interface Place {
  /** What the job is about: its name is not enough to tell it from another. */
  readonly input: string
  /** Where the next page begins; absent at the beginning. */
  readonly cursor?: string
  readonly pages: number
  readonly done: number
  readonly skipped: ReadonlyArray<Skipped>
  /** What was skipped beyond those that are listed. */
  readonly skippedMore: number
  /** What the job counts besides, by name. */
  readonly counts?: Readonly<Record<string, number>>
  /** The job's own notes. */
  readonly state: unknown
  /** `list`: pages are left. `finish`: all of them are done, and what ends the job is not. */
  readonly phase: "list" | "finish" | "ended"
  /** The list was begun anew, as a cursor was refused: what comes may have been handled before. */
  readonly anew: boolean
}

const shape: Shape<Omit<Place, "phase"> & { readonly phase: string }> = {
  fields: {
    input: "text",
    cursor: "text",
    pages: "int",
    done: "int",
    skipped: { list: { fields: { item: "text", reason: "text" }, required: ["item", "reason"] } },
    skippedMore: "int",
    counts: "object",
    state: "json",
    phase: "enum",
    anew: "flag"
  },
  required: ["input", "pages", "done", "skipped", "skippedMore", "state", "phase", "anew"]
}

const read = /*#__PURE__*/ reader(shape)

const phases = ["list", "finish", "ended"] as const

/**
 * The key of a job's place.
 *
 * @internal
 */
export const keyOf = (job: string): string => `job:${job}`

/**
 * Fails as a job that cannot keep what it has to.
 *
 * @internal
 */
export const cannotKeep = (job: string, what: string) =>
  Effect.mapError(({ message }: { readonly message: string }) =>
    JobFailed.make({ job, kind: "place", reason: `its progress cannot be ${what}: ${message}` })
  )

const placeFrom = (job: string, text: string): Effect.Effect<Place, JobFailed> =>
  Effect.suspend(() => {
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch {
      json = undefined
    }
    const place = read(json)
    const phase = place instanceof Mismatch ? undefined : phases.find((it) => it === place.phase)
    return place instanceof Mismatch || phase === undefined
      ? Effect.fail(JobFailed.make({ job, kind: "place", reason: "what was kept of it cannot be read; `forget` it" }))
      : Effect.succeed({ ...place, phase })
  })

/**
 * The place of a job, if it has one.
 *
 * @internal
 */
export const load = (job: string): Effect.Effect<Place | undefined, JobFailed, KeyValueStore.KeyValueStore> =>
  Effect.flatMap(KeyValueStore.KeyValueStore, (store) =>
    Effect.flatMap(store.get(keyOf(job)).pipe(cannotKeep(job, "read")), (text) =>
      text === undefined ? Effect.undefined : placeFrom(job, text)
    )
  )

/**
 * Keeps the place of a job.
 *
 * @internal
 */
export const save = (job: string, place: Place): Effect.Effect<void, JobFailed, KeyValueStore.KeyValueStore> =>
  Effect.flatMap(KeyValueStore.KeyValueStore, (store) =>
    store.set(keyOf(job), JSON.stringify(place)).pipe(cannotKeep(job, "kept"))
  )

/**
 * The key of what an edit notes of a page beside its place.
 *
 * @internal
 */
export const pageKey = (job: string, page: number): string => `${keyOf(job)}:edited:${page}`

/**
 * Forgets where a job came to: the next run begins at the beginning. What it has done stays done, and an edit that is
 * forgotten cannot be undone any more.
 *
 * @since 0.2.0
 */
export const forget = (job: string): Effect.Effect<void, JobFailed, KeyValueStore.KeyValueStore> =>
  Effect.gen(function* () {
    const store = yield* KeyValueStore.KeyValueStore
    yield* store.remove(keyOf(job))
    for (let page = 0; (yield* store.get(pageKey(job, page))) !== undefined; page++) {
      yield* store.remove(pageKey(job, page))
    }
  }).pipe(cannotKeep(job, "forgotten"))
