/**
 * Questions that the emulator answers in one way unless it is told to answer in another: what nobody knows of Roblox,
 * and what those who know contradict each other about. The questions are in `specs/probes`.
 */
import { answers, type Dialect } from "../generated/dialect.ts"
import { unknownName } from "./Names.ts"

export type { Dialect } from "../generated/dialect.ts"

/**
 * Answers by their questions; the rest is answered as the evidence has it.
 *
 * @since 0.2.0
 */
export type DialectOptions = { readonly [Q in keyof Dialect]?: Dialect[Q] }

type Answers = ReadonlyArray<string> | number

// Names that a caller without types may have made up are looked up in it, too.
const known: { readonly [question: string]: Answers } = answers

/** Refuses what is nobody's question or nobody's answer. */
const verify = (question: string, answer: unknown): void => {
  const possible = Object.hasOwn(known, question) ? known[question] : undefined
  if (possible === undefined) {
    throw unknownName(
      "question of the dialect",
      question,
      Object.keys(known).map((name) => ({ name }))
    )
  }
  if (typeof possible === "number") {
    if (typeof answer === "number" && Number.isFinite(answer) && answer >= 0) return
    throw new TypeError(`${question}: takes a number from 0, and not ${String(answer)}`)
  }
  if (!possible.some((it) => it === answer)) {
    throw new TypeError(`${question}: takes ${possible.join(" or ")}, and not ${String(answer)}`)
  }
}

const defaults = (): Dialect =>
  Object.fromEntries(
    Object.entries(known).map(([question, possible]) => [
      question,
      typeof possible === "number" ? possible : possible[0]
    ])
  ) as unknown as Dialect

/** All questions answered. */
export const makeDialect = (options: DialectOptions = {}): Dialect => {
  const given = Object.entries(options).filter(([, answer]) => answer !== undefined)
  for (const [question, answer] of given) verify(question, answer)
  return { ...defaults(), ...Object.fromEntries(given) }
}
