/**
 * The caller's own frames in the stack of what a promise is rejected with: it is made when an answer comes, where the
 * stack knows nothing of who called.
 *
 * @since 0.2.0
 */

/** Where a call was made. It becomes text only where it is asked for. */
export interface Frames {
  readonly stack?: string
}

interface Capturing {
  readonly captureStackTrace?: (target: object, above: (...input: ReadonlyArray<never>) => unknown) => void
}

/** The frames of whoever called `above`. */
export const capture = (above: (...input: ReadonlyArray<never>) => unknown): Frames => {
  const { captureStackTrace } = Error as Capturing
  if (captureStackTrace === undefined) return new Error()
  const frames: Frames = {}
  captureStackTrace(frames, above)
  return frames
}

const known = new WeakSet<object>()

/** Lines that tell of a place, in the words of V8 (`at f (file:1:2)`) and of others (`f@file:1:2`). */
const placesIn = (stack: string): ReadonlyArray<string> =>
  stack.split("\n").filter((line) => /^\s+at /.test(line) || /@.*:\d+:\d+$/.test(line))

/** A library's own error tells the caller's place first, and any other error its own. */
const withPlaces = (error: Error, own: string, callers: ReadonlyArray<string>): string => {
  if (!("_tag" in error)) return [own, ...callers].join("\n")
  // An engine may have written the beginning before the error knew its name.
  const said = `${error.name}: ${error.message}`
  return [said, ...callers, ...placesIn(own)].join("\n")
}

/** Puts the caller's frames among those that an error has. */
export const place = (error: unknown, frames: Frames): void => {
  if (!(error instanceof Error) || known.has(error) || Object.isFrozen(error)) return
  known.add(error)
  const { stack: own = `${error.name}: ${error.message}` } = error
  Object.defineProperty(error, "stack", {
    configurable: true,
    get: () => withPlaces(error, own, placesIn(frames.stack ?? "")),
    set: (stack: unknown) => Object.defineProperty(error, "stack", { value: stack, configurable: true, writable: true })
  })
}
