/** Localization tables as CSV: the columns that Roblox's own tables have, and one for each locale. */
import type { TableRow } from "../../services/localization/Tables.ts"
import { identityOf } from "../../services/localization/Tables.ts"
import { format, NotCsv, parse } from "./Csv.ts"

const fixed = ["Key", "Source", "Context", "Example"] as const
const formatColumn = "Format"

const isLocale = (name: string): boolean => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(name)

/** Rows as a file shows them. */
export const csvOf = (rows: ReadonlyArray<TableRow>): string => {
  const locales = [...new Set(rows.flatMap(({ translations }) => Object.keys(translations)))].sort()
  const formats = rows.some(({ entryFormat = "Legacy" }) => entryFormat !== "Legacy")
  const head = [...fixed, ...(formats ? [formatColumn] : []), ...locales]
  return format([
    head,
    ...rows.map((row) => [
      row.key ?? "",
      row.source ?? "",
      row.context ?? "",
      row.example ?? "",
      ...(formats ? [row.entryFormat ?? "Legacy"] : []),
      ...locales.map((locale) => row.translations[locale] ?? "")
    ])
  ])
}

/** A file's rows, and the locales that it has a column for. */
export interface CsvTable {
  readonly rows: ReadonlyArray<TableRow>
  readonly locales: ReadonlyArray<string>
}

const present = <K extends string>(name: K, value: string | undefined): { readonly [_ in K]?: string } =>
  value === undefined || value === "" ? {} : ({ [name]: value } as { readonly [_ in K]: string })

/** Reads a file. Throws `NotCsv` for what is no table, with the line. */
export const tableOf = (text: string): CsvTable => {
  const [head, ...rows] = parse(text)
  if (head === undefined) throw new NotCsv(1, "there are no columns")
  const names = head.cells.map((name) => name.trim())
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new NotCsv(head.line, `the column ${twice} is there twice`)
  if (!names.includes("Source")) throw new NotCsv(head.line, "there is no column Source")
  const locales = names.filter((name) => name !== formatColumn && !fixed.some((it) => it === name))
  const odd = locales.find((name) => !isLocale(name))
  if (odd !== undefined) {
    throw new NotCsv(
      head.line,
      `${odd === "" ? "a column without a name" : odd} is neither ${fixed.join(", ")} nor a locale`
    )
  }
  const seen = new Map<string, number>()
  return {
    locales,
    rows: rows.map(({ cells, line }) => {
      if (cells.length !== names.length) {
        throw new NotCsv(line, `there are ${cells.length} cells, and ${names.length} columns`)
      }
      const cell = (name: string): string | undefined => cells[names.indexOf(name)]
      const row: TableRow = {
        ...present("key", cell("Key")),
        ...present("source", cell("Source")),
        ...present("context", cell("Context")),
        ...present("example", cell("Example")),
        ...present("entryFormat", cell(formatColumn)),
        translations: Object.fromEntries(
          locales.flatMap((locale) => {
            const text = cell(locale) ?? ""
            return text === "" ? [] : [[locale, text]]
          })
        )
      }
      const first = seen.get(identityOf(row))
      if (first !== undefined) throw new NotCsv(line, `it is the same entry as that of line ${first}`)
      seen.set(identityOf(row), line)
      return row
    })
  }
}

/** What a table becomes with a file: what the file says nothing of stays, as do rows that it has not, unless pruned. */
export const merged = (
  present: ReadonlyArray<TableRow>,
  { locales, rows }: CsvTable,
  prune: boolean
): ReadonlyArray<TableRow> => {
  const old = new Map(present.map((row) => [identityOf(row), row]))
  const given = new Set(rows.map(identityOf))
  const set = rows.map((row): TableRow => {
    const was = old.get(identityOf(row))
    if (was === undefined) return row
    const others = Object.entries(was.translations).filter(([locale]) => !locales.includes(locale))
    return { ...was, ...row, translations: { ...Object.fromEntries(others), ...row.translations } }
  })
  return [...set, ...(prune ? [] : present.filter((row) => !given.has(identityOf(row))))]
}
