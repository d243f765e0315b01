/** Tables for people: for a terminal, and for a page. */

export interface Row {
  readonly what: string
  readonly measured: string
  readonly budget?: string
  /** Absent where there is no budget. */
  readonly met?: boolean
}

export interface Section {
  readonly title: string
  readonly rows: ReadonlyArray<Row>
}

/** Whether a number keeps to its budget as it is printed, with so many digits: a reader has no other. */
export const keeps = (value: number, limit: number, digits: number): boolean => Number(value.toFixed(digits)) <= limit

/** How far samples are apart; a quick run has one, which is apart from none. */
export const range = (least: number, most: number): string =>
  least === most ? "" : ` (${least.toFixed(2)} to ${most.toFixed(2)})`

const columns = ["what", "measured", "budget", "verdict"] as const

const cells = (row: Row): ReadonlyArray<string> => [
  `  ${row.what}`,
  row.measured,
  row.budget ?? "",
  row.met === undefined ? "" : row.met ? "met" : "MISSED"
]

export const render = (sections: ReadonlyArray<Section>): string => {
  const body = sections.map(({ title, rows }) => ({ title, rows: rows.map(cells) }))
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...body.flatMap(({ rows }) => rows.map((row) => row[index]!.length)))
  )
  const line = (row: ReadonlyArray<string>) =>
    row
      .map((cell, index) => cell.padEnd(widths[index]!))
      .join("  ")
      .trimEnd()
  const rule = widths.map((width) => "-".repeat(width)).join("  ")
  return [line(columns), rule, ...body.flatMap(({ title, rows }) => [title, ...rows.map(line)])].join("\n")
}

/** The same as Markdown, a table a section. */
export const markdown = (sections: ReadonlyArray<Section>): string => {
  const line = (row: ReadonlyArray<string>) => `| ${row.map((cell) => cell.trim()).join(" | ")} |`
  return sections
    .map(({ title, rows }) =>
      [`### ${title}`, "", line(columns), "|---|---|---|---|", ...rows.map(cells).map(line)].join("\n")
    )
    .join("\n\n")
}
