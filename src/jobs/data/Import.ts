/**
 * Items of files into a store.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import type { Page } from "../../Paging.ts"
import { JobFailed } from "../Errors.ts"
import { type Pace, paceOf, perMinuteOf } from "../Pace.ts"
import { type Progress, resumable } from "../Resumable.ts"
import { checkHeader, type Format, itemOf } from "./Format.ts"
import { type Kind, mapped, type Worker, writePage } from "./Kind.ts"
import * as Lines from "./Lines.ts"
import { listedIn } from "./Shards.ts"

/** Where an import comes from. */
export interface ImportFrom<A, Rule> {
  /** A file that an export wrote, several of them, or the list of its shards. */
  readonly file: string | ReadonlyArray<string>
  /** What becomes of items that there are already. */
  readonly rule: Rule
  /** Changes items on their way, such as their keys; `undefined` leaves one out. */
  readonly map?: ((item: A) => A | undefined) | undefined
  /** Name of the job. Default: of files and store. */
  readonly name?: string | undefined
}

/** A file, and what tells it from another one. */
type Known = { readonly file: string; readonly hash: string }

/** What is noted: the files, and how many items they have. */
type Notes = { readonly files: ReadonlyArray<Known>; readonly items: number }

/** What a job's name does not tell: rules that are functions are all the same to it. */
export const ruleName = (rule: unknown): string => (typeof rule === "string" ? rule : "function")

const format = (job: string, file: string, reason: string) =>
  JobFailed.make({ job, kind: "format", reason: `${file}: ${reason}` })

/** The first line of a file. */
const firstLine = (job: string, file: string): Effect.Effect<Lines.Line, JobFailed, FileSystem.FileSystem> =>
  Effect.flatMap(Stream.runCollect(Stream.take(Lines.lines(job, file, 0), 1)), ([line]) =>
    line?.number === 1
      ? Effect.succeed(line)
      : Effect.fail(format(job, file, "its first line is empty: this is not a file that a job exported"))
  )

/** The files that are meant, with what they are known by. Nothing is sent where one of them is not of the format. */
export const filesMeant = <A>(
  of: Format<A>,
  job: string,
  file: string | ReadonlyArray<string>
): Effect.Effect<Notes, JobFailed, FileSystem.FileSystem> =>
  Effect.gen(function* () {
    const given = typeof file === "string" ? [file] : file
    const all = yield* Effect.forEach(given, (name) =>
      Effect.gen(function* () {
        const line = yield* firstLine(job, name)
        const listed = yield* listedIn(job, name, line)
        if (listed === undefined) return [{ name, line }]
        return yield* Effect.forEach(listed, (name) => Effect.map(firstLine(job, name), (line) => ({ name, line })))
      })
    )
    const known = yield* Effect.forEach(all.flat(), ({ line, name }) =>
      Effect.andThen(
        checkHeader(of, job, name, line),
        Effect.map(Lines.print(job, name), ({ hash, lines }) => ({ file: name, hash, items: lines - 1 }))
      )
    )
    return {
      files: known.map(({ file, hash }) => ({ file, hash })),
      items: known.reduce((sum, { items }) => sum + items, 0)
    }
  })

/** Fails where a file is not the one that was begun with. */
const checkSame = (job: string, { file, hash }: Known): Effect.Effect<void, JobFailed, FileSystem.FileSystem> =>
  Effect.flatMap(Lines.print(job, file), (now) =>
    now.hash === hash
      ? Effect.void
      : Effect.fail(
          JobFailed.make({
            job,
            kind: "file",
            reason: `${file} is another file than the one that was begun with; \`forget\` the job to begin anew`
          })
        )
  )

/** The items of files, and after each where it goes on: `file:line`. */
export const itemsIn = <A>(
  of: Format<A>,
  job: string,
  files: ReadonlyArray<string>,
  cursor: string | undefined
): Stream.Stream<{ readonly item: A; readonly next: string }, JobFailed, FileSystem.FileSystem> => {
  const [first = 0, line = 1] = cursor?.split(":").map(Number) ?? []
  return Stream.fromIterable(files.slice(first).map((file, at) => ({ file, index: first + at }))).pipe(
    Stream.flatMap(({ file, index }) =>
      Stream.mapEffect(Lines.lines(job, file, index === first ? line : 1), (line) =>
        Effect.map(itemOf(of, job, file, line), (item) => ({ item, next: `${index}:${line.number}` }))
      )
    )
  )
}

/** Imports files into a store. */
export const importing = <K, L extends K, A extends L, Rule>(
  kind: Kind<K, L, A, Rule>,
  work: Worker,
  { file, map, rule, ...options }: ImportFrom<A, Rule> & Pace
): Stream.Stream<Progress, OpenCloudError | JobFailed, KeyValueStore | FileSystem.FileSystem> => {
  const { job: name } = work
  const initial: Notes = { files: [], items: 0 }
  return resumable({
    name,
    input: { ...kind.input, file: typeof file === "string" ? file : [...file], rule: ruleName(rule) },
    initial,
    total: ({ items }) => items,
    perSecond: perMinuteOf(kind.calls.write, options) / 60,
    patience: paceOf(options).patience,
    begin: () => filesMeant(kind.format, name, file),
    pages: (cursor, { repeated, state: { files } }) =>
      Stream.unwrap(
        Effect.as(
          repeated === false
            ? Effect.void
            : Effect.forEach(files, (known) => checkSame(name, known), { discard: true }),
          itemsIn(
            kind.format,
            name,
            files.map(({ file }) => file),
            cursor
          ).pipe(
            Stream.grouped(work.pageSize),
            Stream.map(
              (group): Page<A> => ({
                items: group.map(({ item }) => item),
                next: group.at(-1)?.next,
                previous: undefined
              })
            )
          )
        )
      ),
    each: ({ items, repeated, state }) =>
      Effect.gen(function* () {
        const { entries, skipped: out } = yield* mapped(kind, work, items, map)
        const skipped = yield* writePage(kind, work, entries, rule, repeated !== false)
        return { state, skipped: [...skipped, ...out] }
      })
  })
}
