/**
 * Runs of `syncAssets` in several processes, kept apart by a file beside their lock file.
 *
 * @since 0.2.0
 */
import { mkdir } from "node:fs/promises"
import { dirname } from "node:path"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Monotonic from "../internal/runtime/Monotonic.ts"
import { busy, SyncTurn } from "../jobs/assets/Turn.ts"
import { JobFailed } from "../jobs/Errors.ts"
import { codeOf, fileLock, self } from "./FileLock.ts"

/** Of another machine's process nothing is known, and it is not waited for. */
const never = Number.POSITIVE_INFINITY

/**
 * Lets one run of `syncAssets` at a time have a lock file, among all processes: `<lock>.running` says who has it. That of a
 * process that was killed counts no more, if it was one of this machine. A second run fails with `JobFailed` of the kind
 * `busy` before anything is read or sent.
 *
 * @since 0.2.0
 */
export const layer: Layer.Layer<never> = /*#__PURE__*/ Layer.succeed(SyncTurn, (job, lockFile) => {
  const path = `${lockFile}.running`
  const attempt = <A>(run: () => Promise<A>) =>
    Effect.tryPromise({
      try: run,
      catch: (cause) => JobFailed.make({ job, kind: "file", reason: `${path} cannot be written: ${codeOf(cause)}` })
    })
  return Effect.acquireRelease(
    Effect.gen(function* () {
      const { release, take } = fileLock(path, self(), never)
      const now = yield* Monotonic.now
      yield* attempt(() => mkdir(dirname(path), { recursive: true }))
      // The first look takes away what the dead have left.
      const taken = (yield* attempt(() => take(now))) || (yield* attempt(() => take(now)))
      if (!taken)
        return yield* Effect.fail(busy(job, lockFile, `: if that was on a machine that is gone, remove ${path}`))
      return release
    }),
    (release) => Effect.ignore(attempt(release))
  )
})
