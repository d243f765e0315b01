/**
 * Localization: names, descriptions, icons and thumbnails in several languages, the languages of a game, and its
 * localization table. A `gameId` is the id of a universe.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization
 * @since 0.1.0
 */
import * as Arr from "effect/Array"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { InvalidRequest, OpenCloudError } from "../client/Errors.ts"
import type { OpenCloud } from "../client/OpenCloud.ts"
import type { AnyOperation, FileInput, Id, Input } from "../client/Operation.ts"
import { type PagingOptions, paginate } from "../client/Paging.ts"
import { refuse } from "../client/Refuse.ts"
import * as Operations from "../generated/localization/operations.ts"
import type * as Schemas from "../generated/localization/schemas.ts"
import { fileOf } from "./AssetTypes.ts"
import { changesOf, identityOf, rowOf, type TableRow } from "./LocalizationTables.ts"
import {
  contentTypes,
  iconKinds,
  type LocalizedIcon,
  type LocalizedItem,
  type LocalizedText,
  type LocalizedThing,
  textKinds
} from "./LocalizedThings.ts"
import {
  type Client,
  given,
  type Items,
  type List,
  layerOf,
  list,
  type Method,
  methods,
  type Result,
  type Trial,
  trials
} from "./Method.ts"

export type { TableRow } from "./LocalizationTables.ts"
export type { LocalizedIcon, LocalizedItem, LocalizedText, LocalizedThing } from "./LocalizedThings.ts"

/** An item in a language. */
export interface InLanguage<Of> {
  readonly of: Of
  /** For example `de` or `pt-br`. */
  readonly languageCode: string
}

/** What became of texts in several languages: each language is in one of the two. */
export interface TextsSet {
  readonly updated: ReadonlyArray<string>
  readonly failed: Readonly<Record<string, TextFailure>>
}

/** Why the text of a language was not set: refused inside of a common answer, or a failed call of its own. */
export type TextFailure =
  | { readonly _tag: "Refused"; readonly errorCode: number | undefined }
  | { readonly _tag: "Failed"; readonly error: OpenCloudError }

/** What a text was, and who wrote it. */
export type TextRevision = Schemas.GameInternationalizationApiTranslationHistory

/** A language to add to a game, or to take from it: its code, or also what kind of code that is. */
export type SupportedLanguage =
  | string
  | { readonly languageCode: string; readonly languageCodeType: "Language" | "Locale" }

/** A switch of a game's language. */
export interface LanguageSwitch {
  readonly gameId: Id
  readonly languageCode: string
  readonly enabled: boolean
}

/** What became of a table's changes: of a call that succeeds, some entries may have failed. */
export interface TableEdited {
  readonly modified: ReadonlyArray<Schemas.ModifiedEntry>
  readonly failed: ReadonlyArray<Schemas.FailedEntry>
}

/** Gives the rows that a table is to have. */
export type TableEdit<E, R> = (
  rows: ReadonlyArray<TableRow>
) => ReadonlyArray<TableRow> | Effect.Effect<ReadonlyArray<TableRow>, E, R>

type Thumbnails = { readonly gameId: Id; readonly languageCode: string }

/**
 * Localization: names, descriptions, icons and thumbnails in several languages, the languages of a game, and its
 * localization table. A `gameId` is the id of a universe.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization
 * @since 0.1.0
 */
export class Localization extends Context.Service<
  Localization,
  {
    /**
     * Experimental. The names and descriptions of an item in all languages that it has any in. Open Cloud has no
     * operation that reads those of a game.
     *
     * Scope: `legacy-developer-product:manage`, `legacy-game-pass:manage` or `legacy-badge:manage`. Quota of each kind:
     * 100 a minute.
     */
    readonly texts: Trial<(input: { readonly of: LocalizedItem }) => Result<Readonly<Record<string, LocalizedText>>>>

    /**
     * Experimental. Sets an item's name, description, or both in a language; what is not given stays.
     *
     * Scopes and quota are those of `texts`.
     */
    readonly setText: Trial<(input: InLanguage<LocalizedItem> & LocalizedText) => Result<void>>

    /** Experimental. Sets an item's name in a language. Scopes and quota are those of `texts`. */
    readonly setName: Trial<(input: InLanguage<LocalizedItem> & { readonly name: string }) => Result<void>>

    /**
     * Experimental. Sets an item's description in a language; an empty one clears it.
     *
     * Scopes and quota are those of `texts`.
     */
    readonly setDescription: Trial<
      (input: InLanguage<LocalizedItem> & { readonly description: string }) => Result<void>
    >

    /**
     * Experimental. Deletes an item's name and description in a language. Irreversible.
     *
     * Scopes and quota are those of `texts`.
     */
    readonly deleteText: Trial<(input: InLanguage<LocalizedItem>) => Result<void>>

    /**
     * Experimental. Sets the names and descriptions of a game or an item in many languages. What fails for one language
     * does not keep the others from being set, and is told in the result. A game takes one call, others one for each
     * language.
     *
     * Scope: `legacy-universe:manage` for a game; for items, scopes are those of `texts`. Quota: 100 calls a minute.
     */
    readonly setTexts: Trial<
      (input: {
        readonly of: LocalizedThing
        readonly texts: Readonly<Record<string, LocalizedText>>
      }) => Result<TextsSet>
    >

    /**
     * Experimental. What a name or a description was in a language, oldest first unless `sortOrder` is `Desc`.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 pages a minute, of up to 49.
     */
    readonly textHistory: Trial<
      (
        input: InLanguage<LocalizedThing> & {
          readonly text: "name" | "description"
          readonly sortOrder?: "Asc" | "Desc"
        } & PagingOptions
      ) => Items<TextRevision>
    >

    /**
     * Experimental. The icons of a game or an item, one for each language that has one, with the state of moderation.
     * Width and height are pixels.
     *
     * Scope: `legacy-universe:manage`, `legacy-developer-product:manage`, `legacy-game-pass:manage` or
     * `legacy-badge:manage`. Quota of each kind: 100 a minute.
     */
    readonly icons: Trial<
      (input: {
        readonly of: LocalizedThing
        readonly width?: number
        readonly height?: number
      }) => Result<ReadonlyArray<LocalizedIcon>>
    >

    /**
     * Experimental. Gives a game or an item another icon in a language: PNG, JPEG, BMP or TGA, with a content type or a
     * name. It is moderated before it is seen.
     *
     * Scopes and quota are those of `icons`.
     */
    readonly uploadIcon: Trial<(input: InLanguage<LocalizedThing> & { readonly icon: FileInput }) => Result<void>>

    /** Experimental. Deletes an icon in a language. Irreversible. Scopes and quota are those of `icons`. */
    readonly deleteIcon: Trial<(input: InLanguage<LocalizedThing>) => Result<void>>

    /**
     * Experimental. Adds a thumbnail to a game in a language, and gives its id. Never repeated after an unknown outcome:
     * there would be two.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly uploadGameThumbnail: Trial<(input: Thumbnails & { readonly image: FileInput }) => Result<string>>

    /** Experimental. Puts a game's thumbnails in order. Scope: `legacy-universe:manage`. Quota: 100 a minute. */
    readonly reorderGameThumbnails: Trial<
      (input: Thumbnails & { readonly imageIds: ReadonlyArray<Id> }) => Result<void>
    >

    /** Experimental. Says what a thumbnail shows. Scope: `legacy-universe:manage`. Quota: 100 a minute. */
    readonly updateGameThumbnailAltText: Trial<
      (input: Thumbnails & { readonly imageId: Id; readonly altText: string }) => Result<void>
    >

    /** Experimental. Deletes a thumbnail. Irreversible. Scope: `legacy-universe:manage`. Quota: 100 a minute. */
    readonly deleteGameThumbnail: Trial<(input: Thumbnails & { readonly imageId: Id }) => Result<void>>

    /**
     * Experimental. Says which language a game is written in.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly setGameSourceLanguage: Trial<(input: Thumbnails) => Result<void>>

    /**
     * Experimental. Adds languages to a game, and takes others from it. Those that are not named stay.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly updateGameSupportedLanguages: Trial<
      (input: {
        readonly gameId: Id
        readonly add?: ReadonlyArray<SupportedLanguage>
        readonly remove?: ReadonlyArray<SupportedLanguage>
      }) => Result<void>
    >

    /**
     * Experimental. The languages of a game, and which of them are translated automatically.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly listAutomaticTranslationStatus: Trial<
      (input: {
        readonly gameId: Id
      }) => Result<ReadonlyArray<Schemas.RobloxGameInternationalizationApiLanguageOrLocaleSettings>>
    >

    /**
     * Experimental. Turns automatic translation of a game's texts into a language on or off.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly setAutomaticTranslation: Trial<(input: LanguageSwitch) => Result<void>>

    /** Turns translation of a game's images on or off. Scope: `legacy-universe:manage`. Quota: 100 a minute. */
    readonly setImageTranslation: (input: LanguageSwitch) => Result<void>

    /**
     * Experimental. Turns automatic translation of a game's name and description on or off.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly setDisplayInfoTranslation: Trial<(input: LanguageSwitch) => Result<void>>

    /**
     * Experimental. Into which languages a game's name and description are translated automatically.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly listDisplayInfoTranslationSettings: Trial<
      (input: {
        readonly gameId: Id
      }) => Result<
        ReadonlyArray<Schemas.RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings>
      >
    >

    /**
     * The localization table of a game, which is created if there is none.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly createAutolocalizationTable: Method<typeof Operations.createAutolocalizationTable>

    /** Changes how a game uses its table. Scope: `legacy-universe:manage`. Quota: 100 a minute. */
    readonly updateAutolocalizationSettings: Method<typeof Operations.updateAutolocalizationSettings>

    /** What Roblox's own pages show of tables. Scope: `legacy-universe:manage`. Quota: 100 a minute. */
    readonly getAutolocalizationMetadata: Method<typeof Operations.getAutolocalizationMetadata>

    /** How long an entry may be, and how many an update takes. Scope: `legacy-universe:manage`. Quota: 100 a minute. */
    readonly getTableLimits: Method<typeof Operations.getTableLimits>

    /** A table, by its id or by that of its asset. Scope: `legacy-universe:manage`. Quota: 100 a minute. */
    readonly getTable: (
      input: { readonly tableId: string } | { readonly assetId: Id }
    ) => Result<Schemas.GetTableResponse>

    /**
     * Changes entries of a table, creates and deletes others. Entries that fail are in the answer, with the reason.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly updateTable: Method<typeof Operations.updateTable>

    /** The entries of a table. Scope: `legacy-universe:manage`. Quota: 100 pages a minute. */
    readonly listTableEntries: List<typeof Operations.listTableEntries, Schemas.Entry>

    /**
     * What the translations of entries into a locale were, all pages of it. Entries that fail have an `error`.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 pages a minute.
     */
    readonly getTableEntriesHistory: List<
      typeof Operations.getTableEntriesHistory,
      Schemas.EntryTranslationHistoryPaged | Schemas.FailedEntryTranslationHistoryPaged
    >

    /** How many entries a table has. Scope: `legacy-universe:manage`. Quota: 100 a minute. */
    readonly getTableEntryCount: Method<typeof Operations.getTableEntryCount>

    /**
     * Reads a table, has `edit` say what its rows should be, and sends what differs, in as many calls as the limits ask
     * for. A row or a translation that `edit` leaves out is deleted, for good; what it leaves as it is is not sent, so
     * that nothing of another editor's is lost. What fails is told, and does not keep the others from being changed. When
     * a call fails, those before it stay done: the same edit again goes on from there.
     *
     * Scope: `legacy-universe:manage`. Quotas are those of each call. Refuses two rows of the same identity, and what is
     * longer than the limits.
     */
    readonly editTable: <E = never, R = never>(
      input: { readonly tableId: string; readonly gameId?: Id },
      edit: TableEdit<E, R>
    ) => Effect.Effect<TableEdited, E | OpenCloudError, R>
  }
>()("effect-open-cloud/Localization") {
  /** Localization over a client. */
  static readonly layer: Layer.Layer<Localization, never, OpenCloud> = layerOf(Localization, (client) => make(client))
}

const textFields = ["name", "description"] as const

/** The texts that are given. Refuses none, what is no text, and an empty name. */
const textOf = (operation: AnyOperation, input: LocalizedText, at = ""): Effect.Effect<LocalizedText, InvalidRequest> =>
  Effect.suspend(() => {
    const { description, name } = input
    const text = given({ name, description })
    if (Object.keys(text).length === 0) {
      return Effect.fail(refuse(operation, at || "input", "sets nothing: give a name, a description, or both"))
    }
    const odd = textFields.find((field) => field in text && typeof text[field] !== "string")
    if (odd !== undefined) return Effect.fail(refuse(operation, `${at && `${at}.`}${odd}`, "is not a text"))
    return text.name?.trim() === ""
      ? Effect.fail(refuse(operation, `${at && `${at}.`}name`, "is empty"))
      : Effect.succeed(text)
  })

/** The operations of a kind. */
const kindOf = <K extends string, Table>(
  kinds: Readonly<Record<K, Table>>,
  { kind }: { readonly kind: K },
  operation: AnyOperation
): Effect.Effect<Table, InvalidRequest> =>
  Object.hasOwn(kinds, kind)
    ? Effect.succeed(kinds[kind])
    : Effect.fail(refuse(operation, "of", `is not one of ${Object.keys(kinds).join(", ")}`))

/** For refusals where the kind, and so the operation, is unknown. */
const anyText = Operations.updateGameNameDescriptions
const anyIcon = Operations.listGameIcons

const languagesOf = (languages: ReadonlyArray<SupportedLanguage>, remove: boolean) =>
  languages.map((language) => ({
    ...(typeof language === "string" ? { languageCode: language } : language),
    ...(remove ? { delete: true } : {})
  }))

const switchOf = (operation: AnyOperation, { enabled, gameId, languageCode }: LanguageSwitch) =>
  typeof enabled === "boolean"
    ? Effect.succeed({ gameId, languageCode, body: enabled })
    : Effect.fail(refuse(operation, "enabled", "is neither true nor false"))

const make = (client: Client): Localization["Service"] => {
  const setText = (input: InLanguage<LocalizedItem> & LocalizedText): Result<void> =>
    Effect.gen(function* () {
      const { languageCode, of } = input
      const kind = yield* kindOf(textKinds, of, anyText)
      const body = yield* textOf(kind.setText, input)
      const operation =
        body.description === undefined ? kind.setName : body.name === undefined ? kind.setDescription : kind.setText
      yield* client.execute(operation, { ...kind.at(of.id), languageCode, body: given(body) })
    })

  const setGameTexts = (gameId: Id, texts: Readonly<Record<string, LocalizedText>>): Result<TextsSet> =>
    Effect.gen(function* () {
      const data = Object.entries(texts).map(([languageCode, { description, name }]) => ({
        languageCode,
        ...given({ name, description }),
        ...(name === undefined ? { updateType: "Description" as const } : {}),
        ...(description === undefined ? { updateType: "Name" as const } : {})
      }))
      const { failedOperations = [] } = yield* client.execute(Operations.updateGameNameDescriptions, {
        gameId,
        body: { data }
      })
      const failed = Object.fromEntries(
        failedOperations.map(({ errorCode, languageCode = "" }) => [
          languageCode,
          { _tag: "Refused" as const, errorCode }
        ])
      )
      return { updated: Object.keys(texts).filter((language) => !Object.hasOwn(failed, language)), failed }
    })

  const setItemTexts = (of: LocalizedItem, texts: Readonly<Record<string, LocalizedText>>): Result<TextsSet> =>
    Effect.map(
      Effect.forEach(
        Object.entries(texts),
        ([languageCode, text]) =>
          Effect.match(setText({ ...text, of, languageCode }), {
            onSuccess: () => [languageCode, undefined] as const,
            onFailure: (error) => [languageCode, { _tag: "Failed" as const, error }] as const
          }),
        { concurrency: 4 }
      ),
      (results) => ({
        updated: results.flatMap(([language, failure]) => (failure === undefined ? [language] : [])),
        failed: Object.fromEntries(
          results.flatMap(([language, failure]) => (failure === undefined ? [] : [[language, failure] as const]))
        )
      })
    )

  const setSwitch =
    <I extends Input<typeof Operations.setAutomaticTranslation>>(
      operation: Parameters<typeof client.execute<I, unknown>>[0]
    ) =>
    (input: LanguageSwitch): Result<void> =>
      Effect.flatMap(switchOf(operation, input), (it) => Effect.asVoid(client.execute(operation, it as I)))

  const tables = methods(client, {
    createAutolocalizationTable: Operations.createAutolocalizationTable,
    updateAutolocalizationSettings: Operations.updateAutolocalizationSettings,
    getAutolocalizationMetadata: Operations.getAutolocalizationMetadata,
    getTableLimits: Operations.getTableLimits,
    updateTable: Operations.updateTable,
    getTableEntryCount: Operations.getTableEntryCount
  })

  const listTableEntries = list(client, Operations.listTableEntries, (page) => page.data)

  return {
    ...tables,
    listTableEntries,

    ...trials({
      texts: ({ of }: { readonly of: LocalizedItem }) =>
        Effect.gen(function* () {
          const kind = yield* kindOf(textKinds, of, anyText)
          const { data = [] } = yield* client.execute(kind.listTexts, kind.at(of.id))
          return Object.fromEntries(
            data.map(({ description, languageCode = "", name }): [string, LocalizedText] => [
              languageCode,
              given({ name, description })
            ])
          )
        }),

      setText,

      setName: ({ languageCode, name, of }: InLanguage<LocalizedItem> & { readonly name: string }) =>
        setText({ of, languageCode, name }),

      setDescription: (input: InLanguage<LocalizedItem> & { readonly description: string }) =>
        setText({ of: input.of, languageCode: input.languageCode, description: input.description }),

      deleteText: ({ languageCode, of }: InLanguage<LocalizedItem>) =>
        Effect.gen(function* () {
          const kind = yield* kindOf(textKinds, of, anyText)
          yield* client.execute(kind.deleteText, { ...kind.at(of.id), languageCode })
        }),

      setTexts: ({
        of,
        texts
      }: {
        readonly of: LocalizedThing
        readonly texts: Readonly<Record<string, LocalizedText>>
      }): Result<TextsSet> =>
        Effect.gen(function* () {
          const { id, kind } = of
          if (kind !== "game") yield* kindOf(textKinds, { kind }, anyText)
          for (const [language, text] of Object.entries(texts)) {
            if (language === "") return yield* refuse(anyText, "texts", "has a language without a code")
            yield* textOf(anyText, text, `texts.${language}`)
          }
          if (Object.keys(texts).length === 0) return { updated: [], failed: {} }
          return yield* kind === "game" ? setGameTexts(id, texts) : setItemTexts({ id, kind }, texts)
        }),

      textHistory: (
        input: InLanguage<LocalizedThing> & {
          readonly text: "name" | "description"
          readonly sortOrder?: "Asc" | "Desc"
        } & PagingOptions
      ): Items<TextRevision> => {
        const operation = Operations.listNameDescriptionHistory
        const { languageCode, of, sortOrder, text } = input
        return Stream.unwrap(
          Effect.gen(function* () {
            const types = yield* kindOf(contentTypes, of, operation)
            if (!Object.hasOwn(types, text)) return yield* refuse(operation, "text", "is not one of name, description")
            const body = { contentId: of.id, contentType: types[text], languageCode, ...given({ sortOrder }) }
            return paginate(client, operation, { body }, (page) => page.history, input)
          })
        )
      },

      icons: ({
        of,
        ...size
      }: {
        readonly of: LocalizedThing
        readonly width?: number
        readonly height?: number
      }): Result<ReadonlyArray<LocalizedIcon>> =>
        Effect.gen(function* () {
          const kind = yield* kindOf(iconKinds, of, anyIcon)
          const { height, width } = size
          const { data = [] } = yield* client.execute(kind.listIcons, {
            ...kind.at(of.id),
            ...given({ width, height })
          })
          return data
        }),

      uploadIcon: ({ icon, languageCode, of }: InLanguage<LocalizedThing> & { readonly icon: FileInput }) =>
        Effect.gen(function* () {
          const kind = yield* kindOf(iconKinds, of, anyIcon)
          const Files = yield* fileOf(kind.uploadIcon, "Image", icon, "icon")
          yield* client.execute(kind.uploadIcon, { ...kind.at(of.id), languageCode, body: { Files } })
        }),

      deleteIcon: ({ languageCode, of }: InLanguage<LocalizedThing>) =>
        Effect.gen(function* () {
          const kind = yield* kindOf(iconKinds, of, anyIcon)
          yield* client.execute(kind.deleteIcon, { ...kind.at(of.id), languageCode })
        }),

      uploadGameThumbnail: ({ gameId, image, languageCode }: Thumbnails & { readonly image: FileInput }) =>
        Effect.gen(function* () {
          const Files = yield* fileOf(Operations.uploadGameThumbnail, "Image", image, "image")
          const input = { gameId, languageCode, body: { Files } }
          const { mediaAssetId = "" } = yield* client.execute(Operations.uploadGameThumbnail, input)
          return mediaAssetId
        }),

      reorderGameThumbnails: ({
        gameId,
        imageIds,
        languageCode
      }: Thumbnails & { readonly imageIds: ReadonlyArray<Id> }) =>
        Effect.asVoid(
          client.execute(Operations.reorderGameThumbnails, { gameId, languageCode, body: { mediaAssetIds: imageIds } })
        ),

      updateGameThumbnailAltText: ({
        altText,
        gameId,
        imageId,
        languageCode
      }: Thumbnails & { readonly imageId: Id; readonly altText: string }) =>
        Effect.asVoid(
          client.execute(Operations.updateGameThumbnailAltText, {
            gameId,
            languageCode,
            body: { thumbnailId: imageId, altText }
          })
        ),

      deleteGameThumbnail: (input: Thumbnails & { readonly imageId: Id }) =>
        Effect.asVoid(client.execute(Operations.deleteGameThumbnail, input)),

      setGameSourceLanguage: (input: Thumbnails) =>
        Effect.asVoid(client.execute(Operations.setGameSourceLanguage, input)),

      updateGameSupportedLanguages: ({
        add = [],
        gameId,
        remove = []
      }: {
        readonly gameId: Id
        readonly add?: ReadonlyArray<SupportedLanguage>
        readonly remove?: ReadonlyArray<SupportedLanguage>
      }) =>
        Effect.suspend((): Result<void> => {
          const operation = Operations.updateGameSupportedLanguages
          const body = [...languagesOf(add, false), ...languagesOf(remove, true)]
          return body.length === 0
            ? Effect.fail(refuse(operation, "input", "names no language to add or to remove"))
            : Effect.asVoid(client.execute(operation, { gameId, body }))
        }),

      listAutomaticTranslationStatus: (input: { readonly gameId: Id }) =>
        Effect.map(client.execute(Operations.listAutomaticTranslationStatus, input), ({ data = [] }) => data),

      setAutomaticTranslation: setSwitch(Operations.setAutomaticTranslation),
      setDisplayInfoTranslation: setSwitch(Operations.setDisplayInfoTranslation),

      listDisplayInfoTranslationSettings: (input: { readonly gameId: Id }) =>
        Effect.map(client.execute(Operations.listDisplayInfoTranslationSettings, input), ({ data = [] }) => data)
    }),

    setImageTranslation: setSwitch(Operations.setImageTranslation),

    getTable: (input) =>
      "assetId" in input
        ? client.execute(Operations.getTableByAssetId, { assetId: input.assetId })
        : client.execute(Operations.getTable, { tableId: input.tableId }),

    getTableEntriesHistory: list(client, Operations.getTableEntriesHistory, ({ entries = [], failedEntries = [] }) => [
      ...entries,
      ...failedEntries
    ]),

    editTable: ({ gameId, tableId }, edit) =>
      Effect.gen(function* () {
        const operation = Operations.updateTable
        const at = { tableId, ...given({ gameId }) }
        const limits = yield* tables.getTableLimits({})
        const rows = yield* Stream.runCollect(Stream.map(listTableEntries(at), rowOf))
        const edited = edit(rows)
        const wanted = Effect.isEffect(edited) ? yield* edited : edited
        yield* checked(operation, wanted, limits.entryOperationLimits ?? {})
        const size = Math.max(1, limits.tableOperationLimits?.maxEntriesPerUpdate ?? 1)
        const answers = yield* Effect.forEach(Arr.chunksOf(changesOf(rows, wanted), size), (entries) =>
          tables.updateTable({ ...at, entries })
        )
        return {
          modified: answers.flatMap(({ modifiedEntriesAndTranslations = [] }) => modifiedEntriesAndTranslations),
          failed: answers.flatMap(({ failedEntriesAndTranslations = [] }) => failedEntriesAndTranslations)
        }
      })
  }
}

/** Refuses two rows of the same identity, and what is longer than a table takes. */
const checked = (
  operation: AnyOperation,
  rows: ReadonlyArray<TableRow>,
  limits: Schemas.EntryOperationLimits
): Effect.Effect<void, InvalidRequest> => {
  const most = {
    key: limits.maxKeyLength,
    context: limits.maxContextLength,
    source: limits.maxSourceLength,
    example: limits.maxExampleLength
  } as const
  const seen = new Set<string>()
  for (const [index, row] of rows.entries()) {
    const identity = identityOf(row)
    if (seen.has(identity)) return Effect.fail(refuse(operation, `rows.${index}`, "is there twice"))
    seen.add(identity)
    for (const [name, limit = Number.POSITIVE_INFINITY] of Object.entries(most)) {
      const length = row[name as keyof typeof most]?.length ?? 0
      if (length > limit) {
        return Effect.fail(
          refuse(operation, `rows.${index}.${name}`, `has ${length} characters, and may have ${limit}`)
        )
      }
    }
  }
  return Effect.void
}
