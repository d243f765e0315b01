/**
 * What reading and writing files can fail with.
 *
 * @since 0.2.0
 */
import { tagged } from "../interface/Tagged.ts"

/**
 * The file cannot be opened: it does not exist, is a folder, or may not be read.
 *
 * @since 0.1.0
 */
export class FileUnreadable extends tagged("FileUnreadable")<{
  readonly path: string
  /** The system's own words. */
  readonly reason: string
}>() {
  override get message(): string {
    return `${this.path}: ${this.reason}`
  }
}

/**
 * The file cannot be written: its folder does not exist, the disk is full, or it may not be.
 *
 * @since 0.1.0
 */
export class FileUnwritable extends tagged("FileUnwritable")<{
  readonly path: string
  /** The system's own words. */
  readonly reason: string
}>() {
  override get message(): string {
    return `${this.path}: ${this.reason}`
  }
}

/**
 * What files can fail with.
 *
 * @since 0.2.0
 */
export type FileError = FileUnreadable | FileUnwritable
