/**
 * Reads `specs/probes/*.yaml`: what nobody knows for sure, the answers that are possible, and the one that is taken.
 */
import * as Schema from "effect/Schema"
import { parse } from "yaml"
import { type Evidence, evidenced, weaker } from "./evidence.ts"

const optional = Schema.optionalKey

const asked = {
  question: Schema.String,
  /** The id of the operation that would tell. */
  operation: optional(Schema.String),
  /** What would tell where it is no operation. */
  endpoint: optional(Schema.String),
  /** What it takes to find out: reading, a scratch store, or a hand that knows what it does. */
  ask: Schema.Literals(["read", "write", "hand"]),
  /** Why a hand is needed. */
  because: optional(Schema.String),
  /** `false` where nothing that the emulator does depends on it. */
  emulated: optional(Schema.Boolean),
  /** Why the default is not the answer with the strongest evidence. */
  weighed: optional(Schema.String)
}

const Choice = Schema.Struct({
  ...asked,
  default: Schema.String,
  answers: Schema.Record(Schema.String, Schema.Struct({ means: Schema.String, ...evidenced }))
})

/** A number that nobody knows: a bound of which Roblox says only that it exists. */
const Amount = Schema.Struct({ ...asked, default: Schema.Finite, ...evidenced })

const File = Schema.Record(Schema.String, Schema.Union([Amount, Choice]))

export type Question = (typeof Choice.Type | typeof Amount.Type) & {
  /** The file and the name in it: `memoryStores.order`. */
  readonly id: string
}

export interface Answer {
  readonly name: string
  readonly means: string
  readonly evidence: Evidence
  readonly source: string
}

/** The answers, the one that is taken first. */
export const answersOf = (question: Question): ReadonlyArray<Answer> => {
  if (!("answers" in question)) {
    const { evidence, source } = question
    return [{ name: String(question.default), means: String(question.default), evidence, source }]
  }
  return Object.entries(question.answers)
    .map(([name, answer]) => ({ name, ...answer }))
    .sort((a, b) => Number(b.name === question.default) - Number(a.name === question.default))
}

export const parseProbes = (file: string, text: string): ReadonlyArray<Question> => {
  try {
    const entries = Schema.decodeUnknownSync(File, { onExcessProperty: "error", errors: "all" })(parse(text))
    return Object.entries(entries).map(([name, entry]) => ({ id: `${file}.${name}`, ...entry }))
  } catch (cause) {
    throw new Error(`${file}.yaml is not a valid file of probes: ${cause instanceof Error ? cause.message : cause}`, {
      cause
    })
  }
}

const problemsOf = (question: Question, operations: ReadonlySet<string>): ReadonlyArray<string> => {
  const { ask, because, endpoint, operation, weighed } = question
  const problems: Array<string> = []
  if ((operation === undefined) === (endpoint === undefined)) problems.push("needs either an operation or an endpoint")
  if (operation !== undefined && !operations.has(operation)) problems.push(`no operation is called ${operation}`)
  if ((ask === "hand") !== (because !== undefined)) problems.push("says why exactly where it is asked by hand")
  if (!("answers" in question)) return problems
  const answers = answersOf(question)
  const [taken] = answers
  if (answers.length < 2) problems.push("has only one answer")
  if (taken === undefined || taken.name !== question.default) problems.push(`has no answer ${question.default}`)
  else if (answers.some(({ evidence }) => weaker(taken.evidence, evidence)) !== (weighed !== undefined)) {
    problems.push("says why its default has not the strongest evidence, exactly where that is so")
  }
  return problems
}

/** What is wrong with the records, one line each. */
export const probeProblems = (
  questions: ReadonlyArray<Question>,
  operations: ReadonlySet<string>
): ReadonlyArray<string> =>
  questions.flatMap((question) => problemsOf(question, operations).map((problem) => `probe ${question.id}: ${problem}`))
