/** How far work has come, for a person who waits for it: a line of standard error that is written over. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { harmless } from "./Harmless.ts"
import { Shell } from "./Shell.ts"

/** What a bar shows. */
export interface Shown {
  readonly done: number
  /** How many there are, where that is known. */
  readonly total: number | undefined
  /** What is done now, how fast, how long it will take. */
  readonly words: ReadonlyArray<string>
}

const width = 24
const longest = 79

/** `[######------]  12/24  2.0/s  hero.png`, in one line of a terminal. */
export const line = ({ done, total, words }: Shown): string => {
  const full = total === undefined || total === 0 ? undefined : Math.min(width, Math.floor((done / total) * width))
  const bar = full === undefined ? "" : `[${"#".repeat(full)}${"-".repeat(width - full)}] `
  const count = total === undefined ? String(done) : `${done}/${total}`
  return [...harmless(`${bar}${count}  ${words.filter((it) => it !== "").join("  ")}`)]
    .slice(0, longest)
    .join("")
    .trimEnd()
}

/** Shows a stream's progress while it goes on, where somebody sits at the terminal. */
export const watched = <A, E, R>(
  stream: Stream.Stream<A, E, R>,
  shown: (item: A) => Shown
): Stream.Stream<A, E, R | Shell> =>
  Stream.unwrap(
    Shell.use(({ err, terminal }) => {
      if (!terminal.stderr) return Effect.succeed(stream)
      let is = false
      return Effect.succeed(
        stream.pipe(
          Stream.tap((item) => {
            is = true
            return err(`\r${line(shown(item))}\u001b[K`)
          }),
          Stream.ensuring(Effect.suspend(() => (is ? err("\r\u001b[K") : Effect.void)))
        )
      )
    })
  )
