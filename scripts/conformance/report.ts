/**
 * What the judges said, as a table.
 */
import type { Patch } from "../specs/patches.ts"
import { explaining } from "./explain.ts"
import type { Verdict } from "./judge.ts"
import type { Violation } from "./prism.ts"

interface Row {
  operations: number
  requests: number
  violations: number
  explained: number
  emulator: number
  decoded: number
}

const emptyRow = (): Row => ({ operations: 0, requests: 0, violations: 0, explained: 0, emulator: 0, decoded: 0 })

const columns = {
  operations: "operations",
  requests: "requests",
  violations: "violations",
  explained: "explained",
  emulator: "refused by emulator",
  decoded: "answers decoded"
} as const satisfies Record<keyof Row, string>

const keys = Object.keys(columns) as ReadonlyArray<keyof Row>

const table = (rows: ReadonlyArray<readonly [string, Row]>): string => {
  const lines = [
    ["family", ...keys.map((key) => columns[key])],
    ...rows.map(([family, row]) => [family, ...keys.map((key) => String(row[key]))])
  ]
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  return lines
    .map((line) =>
      line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join("  ")
    )
    .join("\n")
}

const describe = ({ mode, subject }: Verdict, who: string, { location, message }: Violation): string =>
  `${subject.operation.id} (${mode}), ${who}: ${location} ${message}`

const section = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.length === 0 ? [] : [`\n${title}`, ...lines.map((line) => `  ${line}`)]

/** Counts, what patches explain, and what nothing explains. */
export const report = (
  verdicts: ReadonlyArray<Verdict>,
  patches: ReadonlyArray<Patch>
): { readonly ok: boolean; readonly text: string } => {
  const families = new Map<string, Row>()
  const total = emptyRow()
  const seen = new Set<string>()
  const excuses = new Set<string>()
  const used = new Set<string>()
  const unexplained: Array<string> = []
  for (const verdict of verdicts) {
    const { operation } = verdict.subject
    const [family = ""] = operation.id.split(".")
    const row = families.get(family) ?? emptyRow()
    families.set(family, row)
    for (const counted of [row, total]) {
      if (!seen.has(operation.id)) counted.operations += 1
      counted.requests += 1
      counted.violations += verdict.published.length
      counted.emulator += verdict.emulator.length
      if (verdict.decoded) counted.decoded += 1
    }
    seen.add(operation.id)
    for (const violation of verdict.published) {
      // A patch explains what the document objects to only if the corrected document does not.
      const reasons = verdict.corrected.length > 0 ? [] : explaining(patches, verdict.subject, violation)
      if (reasons.length === 0) {
        unexplained.push(describe(verdict, "published document", violation))
        continue
      }
      row.explained += 1
      total.explained += 1
      excuses.add(
        `${operation.id}, ${violation.location || "content type"}: ${violation.message} [${reasons.join(", ")}]`
      )
      for (const id of reasons) used.add(id)
    }
    unexplained.push(...verdict.corrected.map((it) => describe(verdict, "corrected document", it)))
    unexplained.push(...verdict.emulator.map((it) => describe(verdict, "emulator", it)))
  }
  const why = patches.filter(({ id }) => used.has(id)).map(({ id, reason }) => `[${id}] ${reason}`)
  return {
    ok: unexplained.length === 0 && total.decoded === total.requests,
    text: [
      table([...families, ["total", total]]),
      ...section("violations that a patch explains", [...excuses, ...why]),
      ...section("unexplained", unexplained)
    ].join("\n")
  }
}
