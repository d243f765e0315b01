/**
 * Localization tables: their rows, what changes between two readings of one, and the methods for them.
 *
 * @since 0.1.0
 */
import * as Arr from "effect/Array"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { InvalidRequest, OpenCloudError } from "../../Errors.ts"
import * as Operations from "../../generated/localization/operations.ts"
import type * as Schemas from "../../generated/localization/shapes.ts"
import type { TableEdited } from "../../generated/localization/shapes.ts"
import type { PatchEntry, PatchTranslation } from "../../generated/localization/wire.ts"
import { given } from "../../interface/Fields.ts"
import { refuse } from "../../internal/pipeline/Refuse.ts"
import type { AnyOperation, Id, Open, Output } from "../../Operation.ts"
import { clearingNothing } from "../internal/Mask.ts"
import { type Client, list, methods } from "../internal/Method.ts"

export type { TableEdited }

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

/** A table, by its own id or by that of its asset. */
export type TableAddress = { readonly tableId: string } | { readonly assetId: Id }

/** Gives the rows that a table is to have. */
export type TableEdit<E, R> = (
  rows: ReadonlyArray<TableRow>
) => ReadonlyArray<TableRow> | Effect.Effect<ReadonlyArray<TableRow>, E, R>

/** An entry as a row. */
export const rowOf = ({ identifier = {}, metadata = {}, translations = [] }: Schemas.Entry): TableRow => ({
  ...identifier,
  ...(metadata.example === undefined ? {} : { example: metadata.example }),
  ...(metadata.gameLocations === undefined
    ? {}
    : { gameLocations: metadata.gameLocations.flatMap(({ path }) => path ?? []) }),
  translations: Object.fromEntries(
    translations.flatMap(({ locale, translationText }) =>
      locale === undefined || translationText === undefined ? [] : [[locale, translationText]]
    )
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

/** What no two rows of a table may share: a key, and a source in a context. */
const uniques = ({ context = "", key = "", source = "" }: TableRow): ReadonlyArray<readonly [string, string]> => [
  ...(key === "" ? [] : [["key", JSON.stringify([key])] as const]),
  ["source", JSON.stringify([source, context])]
]

/**
 * Refuses two rows of the same identity, and what is longer than a table takes; of rows that are not there yet, one
 * without a source, and one that shares what a table has once only.
 */
const checked = (
  operation: AnyOperation,
  rows: ReadonlyArray<TableRow>,
  limits: Schemas.EntryOperationLimits,
  present: ReadonlySet<string>
): Effect.Effect<void, InvalidRequest> => {
  const most = {
    key: limits.maxKeyLength,
    context: limits.maxContextLength,
    source: limits.maxSourceLength,
    example: limits.maxExampleLength
  } as const
  const seen = new Set<string>()
  const uses = new Map<string, number>()
  for (const [, text] of rows.flatMap(uniques)) uses.set(text, (uses.get(text) ?? 0) + 1)
  for (const [index, row] of rows.entries()) {
    const identity = identityOf(row)
    if (seen.has(identity)) return Effect.fail(refuse(operation, `rows.${index}`, "is there twice"))
    seen.add(identity)
  }
  for (const [index, row] of rows.entries()) {
    if (!present.has(identityOf(row))) {
      if (row.source === undefined || row.source === "") {
        return Effect.fail(refuse(operation, `rows.${index}.source`, "is empty", "empty"))
      }
      const shared = uniques(row).find(([, text]) => (uses.get(text) ?? 0) > 1)
      if (shared !== undefined) {
        return Effect.fail(refuse(operation, `rows.${index}.${shared[0]}`, "is that of another row, too"))
      }
    }
    for (const [name, limit = Number.POSITIVE_INFINITY] of Object.entries(most)) {
      const length = row[name as keyof typeof most]?.length ?? 0
      if (length > limit) {
        return Effect.fail(
          refuse(operation, `rows.${index}.${name}`, `has ${length} characters, and may have ${limit}`, "too-long")
        )
      }
    }
  }
  return Effect.void
}

/** The methods for tables. */
export const tables = (client: Client) => {
  const table = methods(client, {
    createAutolocalizationTable: Operations.createAutolocalizationTable,
    updateAutolocalizationSettings: Operations.updateAutolocalizationSettings,
    getAutolocalizationMetadata: Operations.getAutolocalizationMetadata,
    getTableLimits: Operations.getTableLimits,
    updateTable: Operations.updateTable,
    getTableEntryCount: Operations.getTableEntryCount
  })

  const listTableEntries = list(client, Operations.listTableEntries, (page) => page.data)

  return {
    ...table,
    updateAutolocalizationSettings: clearingNothing(
      Operations.updateAutolocalizationSettings,
      table.updateAutolocalizationSettings
    ),
    updateTable: clearingNothing(Operations.updateTable, table.updateTable),
    listTableEntries,

    getTable: (input: TableAddress) => client.execute(Operations.getTable, input),

    listTableEntriesHistory: list(
      client,
      Operations.listTableEntriesHistory,
      ({ entries = [], failedEntries = [] }) => [...entries, ...failedEntries]
    ),

    modifyTable: <E = never, R = never>(
      { universeId, tableId }: { readonly tableId: string; readonly universeId?: Id },
      change: TableEdit<E, R>
    ): Effect.Effect<TableEdited, E | OpenCloudError, R> =>
      Effect.gen(function* () {
        const operation = Operations.updateTable
        const at = { tableId, ...given({ universeId }) }
        const limits = yield* table.getTableLimits({})
        const rows = yield* Stream.runCollect(Stream.map(listTableEntries(at), rowOf))
        const edited = change(rows)
        const wanted = Effect.isEffect(edited) ? yield* edited : edited
        yield* checked(operation, wanted, limits.entryOperationLimits ?? {}, new Set(rows.map(identityOf)))
        const size = Math.max(1, limits.tableOperationLimits?.maxEntriesPerUpdate ?? 1)
        const answers: Array<Output<typeof operation>> = []
        let stopped: OpenCloudError | undefined
        for (const entries of Arr.chunksOf(changesOf(rows, wanted), size)) {
          const answer = yield* Effect.result(table.updateTable({ ...at, entries }))
          if (Result.isSuccess(answer)) {
            answers.push(answer.success)
            continue
          }
          // What was done before it is told all the same.
          if (answers.length === 0) return yield* answer.failure
          stopped = answer.failure
          break
        }
        return {
          ...given({ stopped }),
          modified: answers.flatMap(({ modifiedEntriesAndTranslations = [] }) => modifiedEntriesAndTranslations),
          failed: answers.flatMap(({ failedEntriesAndTranslations = [] }) => failedEntriesAndTranslations)
        }
      })
  }
}
