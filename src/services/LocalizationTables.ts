/**
 * Rows of localization tables, and what changes between two readings of one.
 *
 * @since 0.1.0
 */
import type { Open } from "../client/Operation.ts"
import type { Entry } from "../generated/localization/schemas.ts"
import type { PatchEntry, PatchTranslation } from "../generated/localization/wire.ts"

/** An entry of a table with its translations by locale. Key, context, source and format together say which it is. */
export interface TableRow {
  readonly key?: string | undefined
  readonly context?: string | undefined
  readonly source?: string | undefined
  /** `Legacy` unless given. */
  readonly entryFormat?: Open<"Invalid" | "Legacy" | "Icu"> | undefined
  readonly example?: string | undefined
  /** Paths in the game where the text is seen. */
  readonly gameLocations?: ReadonlyArray<string> | undefined
  readonly translations: Readonly<Record<string, string>>
}

/** An entry as a row. */
export const rowOf = ({ identifier = {}, metadata = {}, translations = [] }: Entry): TableRow => ({
  ...identifier,
  ...(metadata.example === undefined ? {} : { example: metadata.example }),
  ...(metadata.gameLocations === undefined
    ? {}
    : { gameLocations: metadata.gameLocations.map(({ path = "" }) => path) }),
  translations: Object.fromEntries(
    translations.map(({ locale = "", translationText = "" }) => [locale, translationText])
  )
})

/** What tells a row from all others. */
export const identityOf = ({ context = "", entryFormat = "Legacy", key = "", source = "" }: TableRow): string =>
  JSON.stringify([key, context, source, entryFormat])

type Identifier = NonNullable<PatchEntry["identifier"]>

const identifierOf = ({ context, entryFormat, key, source }: TableRow): Identifier => ({
  ...(key === undefined ? {} : { key }),
  ...(context === undefined ? {} : { context }),
  ...(source === undefined ? {} : { source }),
  // The wire knows the formats of today only.
  ...(entryFormat === undefined ? {} : { entryFormat: entryFormat as NonNullable<Identifier["entryFormat"]> })
})

type Metadata = NonNullable<PatchEntry["metadata"]>

const metadataOf = ({ example, gameLocations }: TableRow): Metadata => ({
  ...(example === undefined ? {} : { example }),
  ...(gameLocations === undefined ? {} : { gameLocations: gameLocations.map((path) => ({ path })) })
})

const translationsOf = (before: TableRow["translations"], after: TableRow["translations"]) => [
  ...Object.entries(after).flatMap(
    ([locale, translationText]): ReadonlyArray<PatchTranslation> =>
      Object.hasOwn(before, locale) && before[locale] === translationText ? [] : [{ locale, translationText }]
  ),
  ...Object.keys(before).flatMap(
    (locale): ReadonlyArray<PatchTranslation> => (Object.hasOwn(after, locale) ? [] : [{ locale, delete: true }])
  )
]

/** What turns some rows into others: nothing for a row that stays as it is, a deletion for one that is gone. */
export const changesOf = (
  before: ReadonlyArray<TableRow>,
  after: ReadonlyArray<TableRow>
): ReadonlyArray<PatchEntry> => {
  const old = new Map(before.map((row) => [identityOf(row), row]))
  const kept = new Set(after.map(identityOf))
  const set = after.flatMap((row): ReadonlyArray<PatchEntry> => {
    const was = old.get(identityOf(row))
    const translations = translationsOf(was?.translations ?? {}, row.translations)
    const metadata = metadataOf(row)
    const isSame = was !== undefined && JSON.stringify(metadataOf(was)) === JSON.stringify(metadata)
    if (was !== undefined && isSame && translations.length === 0) return []
    return [{ identifier: identifierOf(was ?? row), ...(isSame ? {} : { metadata }), translations }]
  })
  const deleted = before.flatMap((row): ReadonlyArray<PatchEntry> => {
    return kept.has(identityOf(row)) ? [] : [{ identifier: identifierOf(row), delete: true }]
  })
  return [...set, ...deleted]
}
