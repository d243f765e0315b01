/** What is not known for sure: the texts of `dialect.ts` and `probes.ts`. */
import { answersOf, type Question } from "../specs/probes.ts"
import { type Literal, print } from "./literal.ts"

/** Nothing in a text can end the comment that it stands in. */
const comment = (text: string) => text.replaceAll("*/", "*\\/")

const member = (question: Question): string => {
  const answers = answersOf(question)
  if (!("answers" in question)) {
    return `  /** ${comment(question.question)} ${question.default} unless given. */\n  readonly "${question.id}": number`
  }
  const rows = answers.map(({ means, name }) => `   * - \`${name}\`: ${comment(means)}`)
  const union = answers.map(({ name }) => JSON.stringify(name)).join(" | ")
  const head = `  /**\n   * ${comment(question.question)} The first unless given.\n   *`
  return [head, ...rows, "   */", `  readonly "${question.id}": ${union}`].join("\n")
}

/** What the emulator can be set to: types, the names of the answers, and numbers. */
export const dialectModule = (questions: ReadonlyArray<Question>): string => {
  const settable = questions.filter(({ emulated }) => emulated !== false)
  const values = Object.fromEntries(
    settable.map((question): [string, Literal] => [
      question.id,
      "answers" in question ? answersOf(question).map(({ name }) => name) : question.default
    ])
  )
  return [
    "/** What the emulator does where nobody knows what Roblox does, or where those who know contradict each other. */",
    `export interface Dialect {\n${settable.map(member).join("\n")}\n}`,
    "",
    "/** The answers to each question, the one that is taken first; where the answer is a number, the number that is taken. */",
    "export const answers: {",
    "  readonly [Q in keyof Dialect]: Dialect[Q] extends number ? number : readonly [Dialect[Q], ...Array<Dialect[Q]>]",
    `} = ${print(values)}`,
    ""
  ].join("\n")
}

/** The same with texts, for those who ask. */
export const probesModule = (questions: ReadonlyArray<Question>): string => {
  const records = questions.map((question): Literal => {
    const { because, endpoint, id, operation } = question
    const answers = answersOf(question).map(({ evidence, means, name, source }) => ({ name, means, evidence, source }))
    return { id, question: question.question, operation, endpoint, ask: question.ask, because, answers }
  })
  return [
    `import type { OperationId } from "./ids.ts"`,
    "",
    "export interface Question {",
    "  readonly id: QuestionId",
    "  readonly question: string",
    "  /** The operation that would tell; `endpoint` where it is no operation. */",
    "  readonly operation?: OperationId",
    "  readonly endpoint?: string",
    "  /** What it takes to find out. */",
    `  readonly ask: "read" | "write" | "hand"`,
    "  /** Why it cannot be asked by a program. */",
    "  readonly because?: string",
    "  /** The one that is taken comes first. */",
    "  readonly answers: ReadonlyArray<PossibleAnswer>",
    "}",
    "",
    "export interface PossibleAnswer {",
    "  readonly name: string",
    "  readonly means: string",
    `  readonly evidence: "live" | "clients" | "guide" | "document" | "guess"`,
    "  readonly source: string",
    "}",
    "",
    "/** A question that a program can ask. */",
    `export type AskedId =\n${union(questions.filter(({ ask }) => ask !== "hand"))}`,
    "",
    "/** A question that takes more than a program. */",
    `export type HandId =\n${union(questions.filter(({ ask }) => ask === "hand"))}`,
    "",
    "export type QuestionId = AskedId | HandId",
    "",
    "/** What is not known for sure. */",
    `export const questions: ReadonlyArray<Question> = ${print(records)}`,
    ""
  ].join("\n")
}

const union = (questions: ReadonlyArray<Question>) => questions.map(({ id }) => `  | ${JSON.stringify(id)}`).join("\n")
