/**
 * Jobs on stores of any kind, made of a table of what is different with each.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import type { JobFailed } from "../Errors.ts"
import type { Pace } from "../Pace.ts"
import type { Progress } from "../Resumable.ts"
import { type Copying, copying, type Deleting, deleting } from "./Copy.ts"
import { type ExportTo, exporting, type Moment } from "./Export.ts"
import { type ImportFrom, importing } from "./Import.ts"
import { type Calls, checked, type Form, type Kind, type Worker, worker } from "./Kind.ts"

/** A kind of stores: `Of` says which one is meant, and which of its items; `R` is what its calls need. */
export interface Stores<Of, K, L extends K, A extends L, Rule, R> {
  /** What a store is called in the names of jobs: `9000001/Players`. */
  readonly labelOf: (of: Of) => string
  readonly form: Form<K, A>
  readonly calls: Calls
  readonly longestPage: number
  /** Whether lists tell all of an item, and nothing has to be read. */
  readonly tellsAll: boolean
  /** Gives a store of the kind to a job. */
  readonly open: Effect.Effect<(of: Of, work: Worker) => Kind<K, L, A, Rule>, never, R>
}

/** A job on such stores. */
export type StoreJob<R> = Stream.Stream<Progress, OpenCloudError | JobFailed, KeyValueStore | R>

/** Makes something that goes at a pace of a store. */
export const over = <Of, K, L extends K, A extends L, Rule, R, B, E, R2>(
  { open }: Pick<Stores<Of, K, L, A, Rule, R>, "open">,
  job: string,
  pace: Pace,
  make: (open: (of: Of) => Kind<K, L, A, Rule>, work: Worker) => Stream.Stream<B, E, R2>
): Stream.Stream<B, E | JobFailed, R | R2> =>
  checked(job, pace, () =>
    Stream.unwrap(
      Effect.map(open, (opened) => {
        const work = worker(job, pace)
        return make((of) => opened(of, work), work)
      })
    )
  )

export const exportOf = <Of, K, L extends K, A extends L, Rule, R>(
  stores: Stores<Of, K, L, A, Rule, R>,
  options: Of & ExportTo & Pace & { readonly moment?: Moment | undefined }
): StoreJob<R | FileSystem.FileSystem> =>
  over(stores, options.name ?? `export ${stores.labelOf(options)} to ${options.file}`, options, (open, work) =>
    exporting(open(options), work, options)
  )

export const importOf = <Of, K, L extends K, A extends L, Rule, R>(
  stores: Stores<Of, K, L, A, Rule, R>,
  options: Of & ImportFrom<A, Rule> & Pace
): StoreJob<R | FileSystem.FileSystem> =>
  over(stores, options.name ?? `import ${options.file} into ${stores.labelOf(options)}`, options, (open, work) =>
    importing(open(options), work, options)
  )

export const copyOf = <Of, K, L extends K, A extends L, Rule, R>(
  stores: Stores<Of, K, L, A, Rule, R>,
  options: Copying<A, Rule> & Pace & { readonly from: Of; readonly to: Of; readonly moment?: Moment | undefined }
): StoreJob<R> => {
  const { from, to } = options
  return over(stores, options.name ?? `copy ${stores.labelOf(from)} to ${stores.labelOf(to)}`, options, (open, work) =>
    copying(open(from), open(to), work, options)
  )
}

export const deleteOf = <Of, K, L extends K, A extends L, Rule, R>(
  stores: Stores<Of, K, L, A, Rule, R>,
  options: Of & Deleting<L> & Pace
): StoreJob<R> =>
  over(stores, options.name ?? `delete from ${stores.labelOf(options)}`, options, (open, work) =>
    deleting(open(options), work, options)
  )
