/**
 * Files of this machine, for uploads from Node. Their bytes are read while they are
 * sent, and never held in memory as a whole.
 *
 * @since 0.1.0
 */
import { openAsBlob } from "node:fs"
import { basename } from "node:path"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { contentTypeOf } from "../client/ContentTypes.ts"

/**
 * The file cannot be opened: it does not exist, is a folder, or may not be read.
 *
 * @since 0.1.0
 */
export class FileUnreadable extends Schema.TaggedError<FileUnreadable>()("FileUnreadable", {
  path: Schema.String,
  /** The system's own words. */
  reason: Schema.String
}) {
  override get message(): string {
    return `${this.path}: ${this.reason}`
  }
}

/**
 * What is known of a file besides its path.
 *
 * @since 0.1.0
 */
export interface FileOptions {
  /** Default: told by the extension. */
  readonly contentType?: string
  /** The name that the server is told. Default: the last part of the path. */
  readonly fileName?: string
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

/**
 * Opens a file. A file that changes between opening and sending fails the call.
 *
 * @since 0.1.0
 */
export const file = (path: string, options: FileOptions = {}): Effect.Effect<LocalFile, FileUnreadable> => {
  const fileName = options.fileName ?? basename(path)
  const contentType = options.contentType ?? contentTypeOf(fileName) ?? "application/octet-stream"
  return Effect.map(
    Effect.tryPromise({
      try: () => openAsBlob(path, { type: contentType }),
      catch: (cause) => new FileUnreadable({ path, reason: cause instanceof Error ? cause.message : String(cause) })
    }),
    (content) => ({ content, contentType, fileName })
  )
}
