/**
 * One run at a time on a lock file of assets.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { JobFailed } from "../Errors.ts"

/**
 * Takes a lock file for a run of `syncAssets` until its scope ends, or fails with `JobFailed` of the kind `busy` where
 * another run has it.
 *
 * @since 0.2.0
 */
export type TakeTurn = (job: string, lockFile: string) => Effect.Effect<void, JobFailed, Scope.Scope>

/** Fails as a run that another one is before. */
export const busy = (job: string, lockFile: string, how: string): JobFailed =>
  JobFailed.make({ job, kind: "busy", reason: `another run is at work on ${lockFile}${how}` })

/** Keeps the runs of one process apart. */
const within = (): TakeTurn => {
  const taken = new Set<string>()
  return (job, lockFile) =>
    Effect.acquireRelease(
      Effect.suspend(() => {
        if (taken.has(lockFile)) return Effect.fail(busy(job, lockFile, ""))
        taken.add(lockFile)
        return Effect.void
      }),
      () => Effect.sync(() => taken.delete(lockFile))
    )
}

/**
 * How runs of `syncAssets` are kept apart that have the same lock file: those of one process, unless `SyncTurns.layer` of
 * `effect-open-cloud/node` is provided, which does it among all processes of a machine.
 *
 * @since 0.2.0
 */
export const SyncTurn: Context.Reference<TakeTurn> = /*#__PURE__*/ Context.Reference<TakeTurn>(
  "effect-open-cloud/jobs/SyncTurn",
  { defaultValue: within }
)
