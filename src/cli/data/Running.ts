/** Runs jobs: where their places are kept, whether one goes on or begins anew, and how far it has come. */
import * as Flag from "effect/cli/Flag"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import { type Estimate, forget, layerFiles, type Progress, type Skipped } from "../../jobs/index.ts"
import { load } from "../../jobs/Places.ts"
import * as Bar from "../Bar.ts"
import * as Output from "../Output.ts"
import { note } from "../Shell.ts"
import { failure, misuse } from "../Stop.ts"
import * as Verb from "../Verb.ts"

/** A part of the quota. */
const share = Verb.optional(
  Verb.text(
    "share",
    "part",
    "which part of the quota it may use, such as 0.5; all that is there without players unless given"
  ).pipe(
    Flag.filterMap(
      (value) => {
        const part = Number(value)
        return part > 0 && part <= 1 ? Option.some(part) : Option.none()
      },
      (value) => `a part of the quota is above 0 and up to 1, and not ${value}`
    )
  )
)

/** Flags of every job. */
export const flags = {
  share,
  players: Verb.optional(
    Verb.count("players", "players that are in the game all the time: Roblox adds to the quota for each", 0)
  ),
  resume: Verb.toggle("resume", "goes on with a run that was stopped"),
  anew: Verb.toggle("anew", "begins anew, whatever a run that was stopped has done"),
  state: Flag.withDefault(
    Verb.text("state", "folder", "where it notes how far it has come; .open-cloud unless given"),
    ".open-cloud"
  )
}

/** What the flags of a job say. */
export interface Given {
  readonly share: number | undefined
  readonly players: number | undefined
  readonly resume: boolean
  readonly anew: boolean
  readonly state: string
}

export const paceOf = ({ players, share }: Given) => ({ players, share })

const listed = 20

const told = (items: ReadonlyArray<Skipped>, count: number) =>
  Effect.gen(function* () {
    for (const { item, reason } of items.slice(0, listed)) yield* note(`${item}: ${reason}`)
    if (count > listed) yield* note(`and ${count - listed} more were left out`)
  })

/** How long it will take, in two words at most. */
const shortly = (left: Duration.Duration): string =>
  Duration.format(Duration.seconds(Math.ceil(Duration.toSeconds(left))))
    .split(" ")
    .slice(0, 2)
    .join(" ")

/** A job's progress on the terminal. */
const shown = ({ done, left, perSecond, skippedCount, total }: Progress): Bar.Shown => ({
  done: done + skippedCount,
  total,
  words: [
    perSecond === undefined ? "" : `${perSecond.toFixed(1)}/s`,
    left === undefined ? "" : `${shortly(left)} left`,
    skippedCount === 0 ? "" : `${skippedCount} left out`
  ]
})

/** A folder of places, made when it is needed. */
export const places = (folder: string) => Effect.map(Verb.pathOf(folder), layerFiles)

/** Runs a job to its end and gives its report. A run that was stopped is gone on with only where that was asked for. */
export const reportOf = <E, R>(
  name: string,
  job: Stream.Stream<Progress, E, R | KeyValueStore>,
  { anew, resume, state }: Given
) =>
  Effect.gen(function* () {
    if (anew && resume) return yield* Effect.fail(misuse("--resume and --anew do not go together"))
    const layer = yield* places(state)
    return yield* Effect.gen(function* () {
      const place = yield* load(name)
      if (place !== undefined && place.phase !== "ended" && !resume && !anew) {
        const words = `a run of this was stopped when ${place.done} were done: say --resume to go on, or --anew to begin anew`
        return yield* Effect.fail(misuse(words))
      }
      if (place !== undefined && !resume) yield* forget(name)
      const last = yield* Stream.runLast(Bar.watched(job, shown)).pipe(
        Effect.onExit((exit) =>
          exit._tag === "Success" ? Effect.void : note("what is done is noted: --resume goes on")
        )
      )
      return yield* Effect.fromOption(last).pipe(Effect.mapError(() => failure("the job has no report")))
    }).pipe(Effect.provide(layer))
  })

/** Runs a job, prints its report and tells what was left out. */
export const run = <E, R>(name: string, job: Stream.Stream<Progress, E, R | KeyValueStore>, given: Given) =>
  Effect.gen(function* () {
    const report = yield* reportOf(name, job, given)
    yield* told(report.skipped, report.skippedCount)
    yield* Output.value({ done: report.done, skipped: report.skippedCount, ...report.counts })
    return report
  })

/** Prints what a job will take. */
export const printEstimate =
  (name: string) =>
  ({ items, requests, time }: Estimate) =>
    Output.value({ [name]: items, requests, time: shortly(time) })
