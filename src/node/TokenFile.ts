/**
 * Tokens in files, for servers and command lines.
 *
 * @since 0.1.0
 */
import { createHash } from "node:crypto"
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises"
import { join } from "node:path"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Monotonic from "../internal/runtime/Monotonic.ts"
import { storeFailed, TokenStoreFailed } from "../oauth/Errors.ts"
import { taking } from "../oauth/Locks.ts"
import { TokenStore } from "../oauth/TokenStore.ts"
import { codeOf, draftAt, drafterOf, fileLock, ifAny, isDead, type Process, self } from "./FileLock.ts"

/**
 * Where tokens are kept, and for how long a lock is believed.
 *
 * @since 0.1.0
 */
export interface TokenFileOptions {
  /** A folder that nobody else may read. It is made where there is none. */
  readonly directory: string
  /**
   * After this long without a sign of life a lock was left behind by a process that has ended. Default 1 minute. Of a
   * process on the same machine that is seen at once.
   */
  readonly staleAfter?: Duration.Input | undefined
}

const attempt = <A>(action: TokenStoreFailed["action"], run: () => Promise<A>): Effect.Effect<A, TokenStoreFailed> =>
  Effect.tryPromise({
    try: run,
    // Of an error of the file system the code says enough; its message holds paths.
    catch: (cause) => {
      const code = codeOf(cause)
      return typeof code === "string"
        ? storeFailed(action, code)
        : TokenStoreFailed.make({ action, reason: String(cause) })
    }
  })

/** Longer names are not possible everywhere, with what drafts and locks add to them. */
const longest = 100

/** A key as the name of a file. */
const nameOf = (key: string): string => {
  const name = encodeURIComponent(key).replaceAll("*", "%2A")
  return name.length <= longest ? name : `long@${createHash("sha256").update(key).digest("hex")}`
}

const sweepEvery = 3_600_000
/** What somebody else's machine has not finished in a day it will not. */
const draftsLast = 86_400_000

/** Removes what processes have left that have ended, and texts whose time is over, by the clock of the file system. */
const sweep = async (directory: string, own: Process): Promise<void> => {
  const probe = draftAt(join(directory, "probe"), own)
  await writeFile(probe, "", { mode: 0o600 })
  const { mtimeMs: now } = await stat(probe)
  for (const name of await readdir(directory)) {
    const path = join(directory, name)
    const drafter = drafterOf(name)
    const isBrief = name.endsWith(brief)
    if (drafter === undefined && !isBrief) continue
    const end = (await ifAny(() => stat(path)))?.mtimeMs ?? now
    const isLeft = drafter !== undefined && (isDead(drafter, own) || now - end > draftsLast)
    if (isLeft || (isBrief && end < now)) await rm(path, { force: true })
  }
  await rm(probe, { force: true })
}

/** Behind the name of a text with a time to live; the date of its file is its end. No key is written like this. */
const brief = "@brief.json"

/**
 * A store with a file a key, readable by their owner alone, each replaced as a whole. Processes that share the folder
 * take turns by lock files.
 *
 * @since 0.1.0
 */
export const layer = ({ directory, staleAfter = "1 minute" }: TokenFileOptions): Layer.Layer<TokenStore> =>
  Layer.sync(TokenStore, () => {
    const pathOf = (key: string) => join(directory, `${nameOf(key)}.json`)
    const briefOf = (key: string) => join(directory, `${nameOf(key)}${brief}`)
    const stale = Duration.toMillis(staleAfter)
    const own = self()
    const prepared = () => mkdir(directory, { recursive: true, mode: 0o700 })
    let swept = Number.NEGATIVE_INFINITY

    const write = async (path: string, text: string, timeToLive: number | undefined): Promise<void> => {
      const draft = draftAt(path, own)
      try {
        await writeFile(draft, text, { mode: 0o600, flush: true })
        if (timeToLive !== undefined) {
          const end = new Date((await stat(draft)).mtimeMs + timeToLive)
          await utimes(draft, end, end)
        }
        await rename(draft, path)
      } catch (cause) {
        await rm(draft, { force: true })
        throw cause
      }
    }

    const tidied = Effect.flatMap(Monotonic.now, (now) => {
      if (now - swept < sweepEvery) return Effect.void
      swept = now
      return Effect.ignore(attempt("remove", () => sweep(directory, own)))
    })

    return TokenStore.of({
      read: (key) =>
        attempt(
          "read",
          async () => (await ifAny(() => readFile(pathOf(key), "utf8"))) ?? ifAny(() => readFile(briefOf(key), "utf8"))
        ),
      write: (key, text, timeToLive) => {
        const [path, other] = timeToLive === undefined ? [pathOf(key), briefOf(key)] : [briefOf(key), pathOf(key)]
        return attempt("write", prepared).pipe(
          Effect.andThen(tidied),
          Effect.andThen(
            attempt("write", async () => {
              await write(path, text, timeToLive)
              await rm(other, { force: true })
            })
          )
        )
      },
      remove: (key) =>
        attempt("remove", async () => {
          for (const path of [pathOf(key), briefOf(key)]) await rm(path, { force: true })
        }),
      locked: taking(
        (key) => {
          const { release, show, take } = fileLock(`${pathOf(key)}.lock`, own, stale)
          return {
            take: Effect.flatMap(Monotonic.now, (now) =>
              attempt("lock", async () => {
                await prepared()
                return take(now)
              })
            ),
            renew: attempt("lock", show),
            release: attempt("lock", release)
          }
        },
        stale / 4,
        () => 50
      )
    })
  })
