/** What a diagnosis is told as: a table to read, or a report to paste. */
import { harmless } from "../Harmless.ts"
import type { Check, Surroundings } from "./Checks.ts"
import type { Answered, Diagnosis, Outcome } from "./Diagnosis.ts"

/** Whether there is anything to look at. An answer other than the emulator's is: tests may tell something wrong. */
export const isFine = (checks: ReadonlyArray<Check>, { probes }: Diagnosis): boolean =>
  checks.every(({ verdict }) => verdict !== "look") && probes.every(({ outcome }) => !isOdd(outcome))

const isOdd = (outcome: Outcome): boolean =>
  outcome._tag === "Failed" || (outcome._tag === "Answered" && !outcome.asTaken)

/** Keys are named by whoever made them, and servers say what they like: no cell may act on the terminal. */
const columns = (cells: ReadonlyArray<ReadonlyArray<string>>): string => {
  const rows = cells.map((row) => row.map(harmless))
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) => `  ${row.map((text, at) => text.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd()).join("\n")
}

const marks = { fine: "ok", look: "LOOK", unknown: "?" } as const

const outcomeText = ({ outcome, question }: Answered): string => {
  switch (outcome._tag) {
    case "Answered": {
      const means = question.answers.find(({ name }) => name === outcome.answer)?.means ?? ""
      return `${outcome.answer}: ${means}`
    }
    case "Unclear":
      return `cannot be told: ${outcome.why}`
    case "ScopesMissing":
      return `not asked: the key lacks ${outcome.scopes.join(", ")}`
    case "NotGranted":
      return "not asked: the key is not granted on this universe"
    case "NotAsked":
      return `not asked: ${outcome.why}`
    case "Failed":
      return `failed: ${outcome.error}${outcome.status === undefined ? "" : ` ${outcome.status}`}`
  }
}

const outcomeMark = (outcome: Outcome): string => {
  if (outcome._tag === "Answered") return outcome.asTaken ? "ok" : "OTHER"
  return outcome._tag === "Failed" ? "LOOK" : "-"
}

const needsWrite = (outcome: Outcome): boolean => outcome._tag === "NotAsked" && outcome.why === "needs --write"

const count = (probes: ReadonlyArray<Answered>, which: (outcome: Outcome) => boolean) =>
  probes.filter(({ outcome }) => which(outcome)).length

const missing = (probes: ReadonlyArray<Answered>): ReadonlyArray<string> =>
  [...new Set(probes.flatMap(({ outcome }) => (outcome._tag === "ScopesMissing" ? outcome.scopes : [])))].sort()

/** For the eyes of whoever asked: it names key and universe. */
export const table = (checks: ReadonlyArray<Check>, { probes }: Diagnosis): string => {
  const answered = count(probes, ({ _tag }) => _tag === "Answered")
  const other = count(probes, (outcome) => outcome._tag === "Answered" && !outcome.asTaken)
  const lacks = missing(probes)
  const unwritten = count(probes, needsWrite)
  const rows = [
    ...probes
      .filter(({ outcome }) => !needsWrite(outcome))
      .map((it) => [outcomeMark(it.outcome), it.question.id, outcomeText(it)]),
    ...(unwritten === 0 ? [] : [["-", `${unwritten} more`, "not asked: they need --write"]])
  ]
  return [
    "checks",
    columns(
      checks.map(({ name, shown, verdict, what }) => [
        marks[verdict],
        name,
        shown === undefined ? what : `${what} (${shown})`
      ])
    ),
    ...(probes.length === 0
      ? []
      : [
          "",
          "questions",
          columns(rows),
          "",
          `${answered} of ${probes.length} questions are answered; ${other} otherwise than the emulator takes.`
        ]),
    ...(other === 0
      ? []
      : [
          "OTHER: set your emulator to it with `Emulator.make({ dialect: { … } })`, and tell us with the report of --json."
        ]),
    ...(lacks.length === 0 ? [] : [`Scopes that would answer more: ${lacks.map(harmless).join(", ")}`])
  ].join("\n")
}

/** Without ids and secrets: nothing in it is from the service but names that are written here. */
export const report = (
  checks: ReadonlyArray<Check>,
  { probes, scopes }: Diagnosis,
  { node, platform, version }: Omit<Surroundings, "env">
): string =>
  JSON.stringify(
    {
      version,
      runtime: `node ${node}`,
      platform,
      checks: checks.map(({ name, verdict, what }) => ({ name, verdict, what })),
      scopes: scopes.filter((scope) => /^[a-z][a-z.:*-]*$/.test(scope)),
      probes: probes.map(({ outcome, question }) => ({
        question: question.id,
        ...outcomeOf(outcome),
        taken: question.answers[0]?.name,
        evidence: question.answers[0]?.evidence
      }))
    },
    undefined,
    2
  )

const outcomeOf = (outcome: Outcome): { readonly [key: string]: unknown } => {
  switch (outcome._tag) {
    case "Answered":
      return { outcome: "answered", answer: outcome.answer }
    case "Unclear":
      return { outcome: "unclear", why: outcome.why }
    case "ScopesMissing":
      return { outcome: "scopes missing", scopes: outcome.scopes }
    case "NotGranted":
      return { outcome: "not granted" }
    case "NotAsked":
      return { outcome: "not asked", why: outcome.why }
    case "Failed":
      return { outcome: "failed", error: outcome.error, status: outcome.status }
  }
}
