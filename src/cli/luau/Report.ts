/** Results of tests, for people and for CI. */
import { harmless, harmlessLines } from "../Harmless.ts"
import type { Outcome } from "./Harness.ts"

/** What came of a file. */
export interface FileReport {
  readonly file: string
  readonly tests: ReadonlyArray<Outcome>
  readonly logs: ReadonlyArray<string>
}

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const kindOf = ({ failure, skipped }: Outcome): keyof Counts =>
  failure !== undefined ? "failed" : skipped === true ? "skipped" : "passed"

export const count = (tests: ReadonlyArray<Outcome>): Counts => {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const test of tests) counts[kindOf(test)]++
  return counts
}

const signs = { passed: "✓", failed: "✗", skipped: "-" } as const

const placeOf = (file: string, line: number | undefined): string => (line === undefined ? file : `${file}:${line}`)

/** The lines of a file's tests. */
export const linesOf = ({ file, tests }: FileReport): ReadonlyArray<string> => [
  harmless(file),
  ...tests.flatMap((test) => {
    const kind = kindOf(test)
    const time = kind === "passed" ? ` (${Math.round(test.millis)} ms)` : ""
    const line = `  ${signs[kind]} ${harmless(test.name)}${time}`
    if (test.failure === undefined) return [line]
    const { failure } = test
    const words = harmlessLines(`${placeOf(file, failure.line)}: ${failure.message}`)
    return [line, ...words.split("\n").map((it) => `      ${it}`)]
  })
]

/** One line on all. */
export const summary = (reports: ReadonlyArray<FileReport>): string => {
  const { failed, passed, skipped } = count(reports.flatMap(({ tests }) => tests))
  const parts = [...(failed > 0 ? [`${failed} failed`] : []), `${passed} passed`]
  if (skipped > 0) parts.push(`${skipped} skipped`)
  return `${parts.join(", ")}, in ${reports.length} ${reports.length === 1 ? "file" : "files"}`
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
}

/** What XML cannot hold, even escaped, is shown as its number. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(
      /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
      (it) => `\\u{${it.codePointAt(0)?.toString(16)}}`
    )
    .replace(/[&<>"']/g, (it) => entities[it] ?? it)

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xml(String(value)).replace(/[\t\n\r]/g, (it) => `&#${it.charCodeAt(0)};`)}"`)
    .join("")

const seconds = (tests: ReadonlyArray<Outcome>): string =>
  (tests.reduce((sum, { millis }) => sum + millis, 0) / 1000).toFixed(3)

const numbers = (tests: ReadonlyArray<Outcome>) => {
  const { failed, skipped } = count(tests)
  return { tests: tests.length, failures: failed, errors: 0, skipped, time: seconds(tests) }
}

const caseOf = (file: string, test: Outcome): string => {
  const { failure } = test
  const open = `    <testcase${attributes({
    name: test.name,
    classname: file,
    file,
    line: failure?.line,
    time: seconds([test])
  })}`
  if (test.skipped === true) return `${open}><skipped/></testcase>`
  if (failure === undefined) return `${open}/>`
  const text = [`${placeOf(file, failure.line)}: ${failure.message}`, failure.trace ?? ""].join("\n").trimEnd()
  return `${open}><failure${attributes({ message: failure.message, type: "failure" })}>${xml(text)}</failure></testcase>`
}

/** The report as JUnit writes it, and CI reads it. */
export const junit = (reports: ReadonlyArray<FileReport>): string => {
  const suites = reports.map(({ file, logs, tests }) => {
    const lines = [`  <testsuite${attributes({ name: file, ...numbers(tests) })}>`]
    for (const test of tests) lines.push(caseOf(file, test))
    if (logs.length > 0) lines.push(`    <system-out>${xml(logs.join("\n"))}</system-out>`)
    return [...lines, "  </testsuite>"].join("\n")
  })
  const all = reports.flatMap(({ tests }) => tests)
  const head = `<testsuites${attributes({ name: "open-cloud luau test", ...numbers(all) })}>`
  return `${['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites, "</testsuites>"].join("\n")}\n`
}
