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

/** The characters of an entry that its sender chose. */
const lengthOf = ({ defect = "", input, method, path }: LogEntry): number =>
  Object.values(input)
    .flat()
    .reduce<number>((sum, value) => sum + String(value).length, method.length + path.length + defect.length)

/** A log that keeps at least the last `size` entries, or as many as have half of `length` characters together. */
export const makeLog = (size = 100_000, length = 32_000_000): Log => {
  let entries: Array<LogEntry> = []
  let held = 0
  const keep = (count: number) => {
    entries = entries.slice(-count)
    held = entries.reduce((sum, entry) => sum + lengthOf(entry), 0)
  }
  /** How many of the last entries fit into half, so that not each of the next has to be made room for. The last always does. */
  const fitting = (): number => {
    let [count, sum] = [0, 0]
    for (const entry of entries.toReversed()) {
      sum += lengthOf(entry)
      if (sum > length / 2) break
      count++
    }
    return Math.max(1, count)
  }
  return {
    entries: () => entries,
    append: (entry) => {
      if (entries.length >= size * 2) keep(size)
      entries.push(entry)
      held += lengthOf(entry)
      if (held > length) keep(fitting())
    }
  }
}
