/**
 * Tokens in files, for servers and command lines.
 *
 * @since 0.1.0
 */
import { randomUUID } from "node:crypto"
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises"
import { join } from "node:path"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import { TokenStoreFailed } from "../oauth/Errors.ts"
import { TokenStore } from "../oauth/TokenStore.ts"

/**
 * Where tokens are kept, and for how long a lock is believed.
 *
 * @since 0.1.0
 */
export interface TokenFileOptions {
  /** A folder that nobody else may read. It is made where there is none. */
  readonly directory: string
  /** After this long without a sign of life a lock was left behind by a process that has ended. Default 1 minute. */
  readonly staleAfter?: Duration.Input | undefined
}

const codeOf = (cause: unknown): unknown => (cause as { readonly code?: unknown } | null)?.code

const attempt = <A>(action: TokenStoreFailed["action"], run: () => Promise<A>): Effect.Effect<A, TokenStoreFailed> =>
  Effect.tryPromise({
    try: run,
    // Of an error of the file system the code says enough; its message holds paths.
    catch: (cause) => TokenStoreFailed.make({ action, reason: String(codeOf(cause) ?? cause) })
  })

const ifAny = async <A>(run: () => Promise<A>): Promise<A | undefined> => {
  try {
    return await run()
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return undefined
    throw cause
  }
}

/** A name that nobody else has. */
const name = Effect.sync(() => `${process.pid}-${randomUUID()}`)

/**
 * A store with a file a key, readable by their owner alone, each replaced as a whole. Processes that share the folder
 * take turns by lock files.
 *
 * @since 0.1.0
 */
export const layer = ({ directory, staleAfter = "1 minute" }: TokenFileOptions): Layer.Layer<TokenStore> =>
  Layer.sync(TokenStore, () => {
    const pathOf = (key: string) => join(directory, `${encodeURIComponent(key)}.json`)
    const stale = Duration.toMillis(staleAfter)
    const prepared = () => mkdir(directory, { recursive: true, mode: 0o700 })

    /** Takes the lock, if nobody has it, for an owner with a name. */
    const take = (path: string, owner: string) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) =>
        attempt("lock", async () => {
          await prepared()
          try {
            await writeFile(path, owner, { flag: "wx", mode: 0o600 })
            return true
          } catch (cause) {
            if (codeOf(cause) !== "EEXIST") throw cause
            const held = await ifAny(() => stat(path))
            // Removing it gives everybody the same chance at the next attempt.
            if (held !== undefined && now - held.mtimeMs > stale) await rm(path, { force: true })
            return false
          }
        })
      )

    /** Shows that the owner of a lock is alive, however long it takes. */
    const keep = (path: string) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) =>
        Effect.ignore(attempt("lock", () => utimes(path, now / 1000, now / 1000)))
      ).pipe(Effect.delay(Duration.millis(stale / 4)), Effect.forever)

    const acquire = (path: string) =>
      Effect.gen(function* () {
        const owner = yield* name
        yield* Effect.repeat(take(path, owner), { until: (taken) => taken, schedule: Schedule.spaced("50 millis") })
        return { owner, keeper: yield* Effect.forkChild(Effect.interruptible(keep(path))) }
      })

    /** Another may have it by now, if this process was halted for longer than locks are believed. */
    const release = (path: string, owner: string) =>
      attempt("lock", async () => {
        if ((await ifAny(() => readFile(path, "utf8"))) === owner) await rm(path, { force: true })
      })

    return TokenStore.of({
      read: (key) => attempt("read", () => ifAny(() => readFile(pathOf(key), "utf8"))),
      write: (key, text) =>
        Effect.flatMap(name, (draftName) =>
          attempt("write", async () => {
            await prepared()
            const path = pathOf(key)
            const draft = `${path}.${draftName}`
            await writeFile(draft, text, { mode: 0o600, flush: true })
            await rename(draft, path)
          })
        ),
      remove: (key) => attempt("remove", () => rm(pathOf(key), { force: true })),
      locked: (key) => (effect) => {
        const path = `${pathOf(key)}.lock`
        return Effect.acquireUseRelease(
          acquire(path),
          () => effect,
          ({ keeper, owner }) => Effect.andThen(Fiber.interrupt(keeper), Effect.ignore(release(path, owner)))
        )
      }
    })
  })
