/** Comma-separated values, as RFC 4180 has them. */

/** What is wrong with a text, and in which line. */
export class NotCsv extends Error {
  constructor(line: number, what: string) {
    super(`line ${line}: ${what}`)
  }
}

/** A row, and the line that it begins in. */
export interface Row {
  readonly line: number
  readonly cells: ReadonlyArray<string>
}

/** Reads rows. Lines end with CRLF, or with LF alone, as many tools write them; empty ones between rows are none. */
export const parse = (text: string): ReadonlyArray<Row> => {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text
  const rows: Array<Row> = []
  let line = 1
  let at = 0
  /** A cell in quotes, from behind the first one on. */
  const quoted = (): string => {
    const begun = line
    let cell = ""
    for (;;) {
      const end = source.indexOf('"', at)
      if (end < 0) throw new NotCsv(begun, "a quote is not closed")
      const part = source.slice(at, end)
      line += part.split("\n").length - 1
      cell += part
      at = end + 1
      if (source[at] !== '"') return cell
      cell += '"'
      at += 1
    }
  }
  const plain = (): string => {
    const [cell = ""] = /[^,\r\n]*/.exec(source.slice(at, source.length)) ?? []
    if (cell.includes('"')) throw new NotCsv(line, `a quote in the middle of a cell: ${cell.slice(0, 40)}`)
    at += cell.length
    return cell
  }
  while (at < source.length) {
    const begun = line
    const cells: Array<string> = []
    for (;;) {
      if (source[at] === '"') {
        at += 1
        cells.push(quoted())
      } else cells.push(plain())
      if (source[at] !== ",") break
      at += 1
    }
    if (at < source.length && source[at] !== "\r" && source[at] !== "\n") {
      throw new NotCsv(line, "something follows a closing quote")
    }
    if (source[at] === "\r") at += 1
    if (source[at] === "\n") at += 1
    line += 1
    if (cells.length > 1 || cells[0] !== "") rows.push({ line: begun, cells })
  }
  return rows
}

/** Spreadsheets take what begins so for a formula; inside quotes, too, so it is no matter of quoting. */
const cellOf = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Writes rows. */
export const format = (rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  rows.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("")
