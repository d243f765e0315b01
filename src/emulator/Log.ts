/**
 * The witness: what reached the emulator, and what it did. Append-only, and
 * bounded so that a long-lived server does not grow.
 */
import type { Input } from "./Validate.ts"

/** One request, as the emulator saw it. */
export interface LogEntry {
  /** Milliseconds since the epoch, by the emulator's clock. */
  readonly time: number
  readonly method: string
  /** Path and query, as sent. */
  readonly path: string
  /** Operation id, when the request was routed to one. */
  readonly operation: string | undefined
  /** Owner of the credential, when it was valid. */
  readonly owner: string | undefined
  /** Path, query and header parameters by their names on the wire, when they were valid. */
  readonly input: Input
  /** Whether the request changed anything. */
  readonly applied: boolean
  /** Status of the answer, or what the client got instead of one. */
  readonly status: number | "reset" | "hang"
  /** Tag of the fault that hit the request. */
  readonly fault: string | undefined
  /** What went wrong in the emulator itself, where something did: the request was answered with a 500. */
  readonly defect?: string
}

export interface Log {
  readonly entries: () => ReadonlyArray<LogEntry>
  readonly append: (entry: LogEntry) => void
}

/** A log that keeps at least the last `size` entries. */
export const makeLog = (size = 100_000): Log => {
  let entries: Array<LogEntry> = []
  return {
    entries: () => entries,
    append: (entry) => {
      if (entries.length >= size * 2) entries = entries.slice(-size)
      entries.push(entry)
    }
  }
}
