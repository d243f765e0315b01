/**
 * How the emulator's Roblox is: the questions that it answers in one way unless it is told to answer in another, as nobody
 * knows of Roblox, or those who know contradict each other; and the bounds that it keeps to. The questions are in
 * `specs/probes`, the bounds in `Numbers.ts`.
 */
import { answers, type Dialect as Questions } from "../generated/dialect.ts"
import { unknownName } from "./Names.ts"
import { type Numbers, numbers } from "./Numbers.ts"

/**
 * Answers by their questions, and bounds by their names.
 *
 * @since 0.2.0
 */
export interface Dialect extends Questions, Numbers {}

/**
 * What is to be otherwise: answers by their questions, the rest being answered as the evidence has it, and bounds by their
 * names, the rest being those of Roblox's guides.
 *
 * @since 0.2.0
 */
export type DialectOptions = { readonly [Q in keyof Dialect]?: Dialect[Q] }

type Answers = ReadonlyArray<string> | number

// Names that a caller without types may have made up are looked up in it, too.
const known: { readonly [name: string]: Answers } = { ...answers, ...numbers }

/** Refuses what is nobody's question or bound, and nobody's answer. */
const verify = (name: string, answer: unknown): void => {
  const possible = Object.hasOwn(known, name) ? known[name] : undefined
  if (possible === undefined) {
    throw unknownName(
      "part of the dialect",
      name,
      Object.keys(known).map((name) => ({ name }))
    )
  }
  if (typeof possible === "number") {
    if (typeof answer === "number" && Number.isFinite(answer) && answer >= 0) return
    throw new TypeError(`${name}: takes a number from 0, and not ${String(answer)}`)
  }
  if (!possible.some((it) => it === answer)) {
    throw new TypeError(`${name}: takes ${possible.join(" or ")}, and not ${String(answer)}`)
  }
}

const defaults = (): Dialect =>
  Object.fromEntries(
    Object.entries(known).map(([name, possible]) => [name, typeof possible === "number" ? possible : possible[0]])
  ) as unknown as Dialect

/** All questions answered, and all bounds set. */
export const makeDialect = (options: DialectOptions = {}): Dialect => {
  const given = Object.entries(options).filter(([, answer]) => answer !== undefined)
  for (const [name, answer] of given) verify(name, answer)
  return { ...defaults(), ...Object.fromEntries(given) }
}
