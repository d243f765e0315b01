/**
 * Files of this machine, to upload from and to download to. Their bytes are read and
 * written piece by piece. Of what is uploaded, Node's own `fetch` keeps a copy in memory
 * until the end; `Transport` does not.
 *
 * @since 0.1.0
 */
import { randomUUID } from "node:crypto"
import { constants, openAsBlob } from "node:fs"
import { access, type FileHandle, open, rename, rm } from "node:fs/promises"
import { basename } from "node:path"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Stream from "effect/Stream"
import { contentTypeOf } from "../interface/ContentTypes.ts"
import { FileUnreadable, FileUnwritable } from "./Errors.ts"

export { type FileError, FileUnreadable, FileUnwritable } from "./Errors.ts"

/**
 * What is known of a file besides its path.
 *
 * @since 0.1.0
 */
export interface FileOptions<R = never> {
  /** Default: told by the extension. */
  readonly contentType?: string
  /** The name that the server is told. Default: the last part of the path. */
  readonly fileName?: string
  /**
   * Told, as the file is sent, of the bytes handed to the connection so far and of all
   * bytes; from the start again when the call is repeated. The transfer waits for it.
   * Bun's `fetch` reads files by itself, and tells nothing.
   */
  readonly progress?: (bytes: number, total: number) => Effect.Effect<void, never, R>
}

/**
 * A file, as the parts and bodies of uploads take it.
 *
 * @since 0.1.0
 */
export interface LocalFile {
  readonly content: Blob
  readonly contentType: string
  readonly fileName: string
}

const words = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/** A file that tells how much of it was read. */
class WatchedFile extends File {
  readonly #read: (bytes: number) => Promise<void>
  constructor(content: Blob, name: string, read: (bytes: number) => Promise<void>) {
    super([content], name, { type: content.type })
    this.#read = read
  }
  override stream(): ReturnType<File["stream"]> {
    let bytes = 0
    return super.stream().pipeThrough(
      new TransformStream({
        transform: (chunk, controller) => {
          bytes += chunk.byteLength
          controller.enqueue(chunk)
          return this.#read(bytes)
        }
      })
    )
  }
}

/**
 * Opens a file. A file that changes between opening and sending fails the call.
 *
 * @since 0.1.0
 */
export const file = <R = never>(
  path: string,
  options: FileOptions<R> = {}
): Effect.Effect<LocalFile, FileUnreadable, R> =>
  Effect.gen(function* () {
    const fileName = options.fileName ?? basename(path)
    const contentType = options.contentType ?? contentTypeOf(fileName) ?? "application/octet-stream"
    const content = yield* Effect.tryPromise({
      try: async () => {
        // Opening it as a blob says no more than that it failed.
        await access(path, constants.R_OK)
        return openAsBlob(path, { type: contentType })
      },
      catch: (cause) => new FileUnreadable({ path, reason: words(cause) })
    })
    const { progress } = options
    if (progress === undefined) return { content, contentType, fileName }
    const run = Effect.runPromiseWith(yield* Effect.context<R>())
    const watched = new WatchedFile(content, fileName, (bytes) => run(progress(bytes, content.size)))
    return { content: watched, contentType, fileName }
  })

/**
 * How a file is written.
 *
 * @since 0.1.0
 */
export interface SaveOptions<E = never, R = never> {
  /** Told of all bytes written so far, after each piece. */
  readonly progress?: (bytes: number) => Effect.Effect<void, E, R>
}

/**
 * Writes what comes to a file, and gives its size. The file is there when all of it
 * has come, and replaces one of that name; until then, and after a failure or an
 * interruption, what was there before stays.
 *
 * @since 0.1.0
 */
export const save = <E, R, E2 = never, R2 = never>(
  bytes: Stream.Stream<Uint8Array, E, R>,
  path: string,
  options: SaveOptions<E2, R2> = {}
): Effect.Effect<number, E | E2 | FileUnwritable, R | R2> =>
  Effect.suspend(() => {
    // In the same folder, as a file is renamed within a disk only.
    const partial = `${path}.${randomUUID()}.part`
    const system = <A>(act: () => Promise<A>) =>
      Effect.tryPromise({ try: act, catch: (cause) => new FileUnwritable({ path, reason: words(cause) }) })
    const write = (file: FileHandle) => {
      let written = 0
      const piece = (chunk: Uint8Array) =>
        Effect.flatMap(
          system(() => file.writeFile(chunk)),
          () => {
            written += chunk.byteLength
            return options.progress?.(written) ?? Effect.void
          }
        )
      return Effect.map(Stream.runForEach(bytes, piece), () => written)
    }
    return Effect.acquireUseRelease(
      system(() => open(partial, "wx")),
      (file) =>
        Effect.flatMap(write(file), (written) =>
          Effect.as(
            system(async () => {
              await file.sync()
              await file.close()
              await rename(partial, path)
            }),
            written
          )
        ),
      (file, exit) =>
        Exit.isSuccess(exit)
          ? Effect.void
          : Effect.promise(async () => {
              await file.close().catch(() => undefined)
              await rm(partial, { force: true })
            })
    )
  })
