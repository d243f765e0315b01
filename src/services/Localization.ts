/**
 * Localization: names, descriptions, icons and thumbnails in several languages, the languages of a game, and its
 * localization table. A game is a universe.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/localization/operations.ts"
import type * as Schemas from "../generated/localization/shapes.ts"
import { given } from "../interface/Fields.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { AnyOperation, FileInput, Id, Input } from "../Operation.ts"
import type { ListMethod, PagingOptions } from "../Paging.ts"
import { fileOf } from "./internal/AssetTypes.ts"
import { clearingNothing } from "./internal/Mask.ts"
import {
  type Client,
  type Gives,
  type List,
  layerOf,
  type Method,
  silently,
  type Trial,
  trials
} from "./internal/Method.ts"
import { type TableAddress, type TableEdit, type TableEdited, tables } from "./localization/Tables.ts"
import { type InLanguage, type TextRevision, type TextsSet, texts } from "./localization/Texts.ts"
import {
  iconKinds,
  kindOf,
  type LocalizedIcon,
  type LocalizedItem,
  type LocalizedText,
  type LocalizedThing
} from "./localization/Things.ts"

export type { TableAddress, TableEdit, TableEdited, TableRow } from "./localization/Tables.ts"
export type { InLanguage, TextFailure, TextRevision, TextsSet } from "./localization/Texts.ts"
export type { LocalizedIcon, LocalizedItem, LocalizedText, LocalizedThing } from "./localization/Things.ts"

/** A language to add to a game, or to take from it: its code, or also what kind of code that is. */
export type SupportedLanguage =
  | string
  | { readonly languageCode: string; readonly languageCodeType: "Language" | "Locale" }

/** A switch of a game's language. */
export interface LanguageSwitch {
  readonly universeId: Id
  readonly languageCode: string
  readonly enabled: boolean
}

type Thumbnails = { readonly universeId: Id; readonly languageCode: string }

/**
 * Localization: names, descriptions, icons and thumbnails in several languages, the languages of a game, and its
 * localization table. A game is a universe.
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
    readonly getAllTexts: Trial<
      (input: { readonly of: LocalizedItem }) => Effect.Effect<Readonly<Record<string, LocalizedText>>, OpenCloudError>
    >

    /**
     * Experimental. Sets an item's name, description, or both in a language; what is not given stays.
     *
     * Scopes and quota are those of `getAllTexts`.
     */
    readonly updateText: Trial<
      (input: InLanguage<LocalizedItem> & LocalizedText) => Effect.Effect<void, OpenCloudError>
    >

    /** Experimental. Sets an item's name in a language. Scopes and quota are those of `getAllTexts`. */
    readonly updateName: Trial<
      (input: InLanguage<LocalizedItem> & { readonly name: string }) => Effect.Effect<void, OpenCloudError>
    >

    /**
     * Experimental. Sets an item's description in a language; an empty one clears it.
     *
     * Scopes and quota are those of `getAllTexts`.
     */
    readonly updateDescription: Trial<
      (input: InLanguage<LocalizedItem> & { readonly description: string }) => Effect.Effect<void, OpenCloudError>
    >

    /**
     * Experimental. Deletes an item's name and description in a language. Irreversible.
     *
     * Scopes and quota are those of `getAllTexts`.
     */
    readonly deleteText: Trial<(input: InLanguage<LocalizedItem>) => Effect.Effect<void, OpenCloudError>>

    /**
     * Experimental. Sets the names and descriptions of a game or an item in many languages. What fails for one language
     * does not keep the others from being set, and is told in the result. A game takes one call, others one for each
     * language.
     *
     * Scope: `legacy-universe:manage` for a game; for items, scopes are those of `getAllTexts`. Quota: 100 calls a minute.
     */
    readonly batchUpdateTexts: Trial<
      (input: {
        readonly of: LocalizedThing
        readonly texts: Readonly<Record<string, LocalizedText>>
      }) => Effect.Effect<TextsSet, OpenCloudError>
    >

    /**
     * Experimental. What a name or a description was in a language, oldest first unless `sortOrder` is `Desc`.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 pages a minute, of up to 49.
     */
    readonly listTextHistory: Trial<
      ListMethod<
        InLanguage<LocalizedThing> & {
          readonly text: "name" | "description"
          readonly sortOrder?: "Asc" | "Desc"
        } & PagingOptions,
        TextRevision
      >
    >

    /**
     * Experimental. The icons of a game or an item, one for each language that has one, with the state of moderation.
     * Width and height are pixels.
     *
     * Scope: `legacy-universe:manage`, `legacy-developer-product:manage`, `legacy-game-pass:manage` or
     * `legacy-badge:manage`. Quota of each kind: 100 a minute.
     */
    readonly getAllIcons: Trial<
      (input: {
        readonly of: LocalizedThing
        readonly width?: number
        readonly height?: number
      }) => Effect.Effect<ReadonlyArray<LocalizedIcon>, OpenCloudError>
    >

    /**
     * Experimental. Gives a game or an item another icon in a language: PNG, JPEG, BMP or TGA, with a content type or a
     * name. It is moderated before it is seen.
     *
     * Scopes and quota are those of `getAllIcons`.
     */
    readonly uploadIcon: Trial<
      (input: InLanguage<LocalizedThing> & { readonly icon: FileInput }) => Effect.Effect<void, OpenCloudError>
    >

    /** Experimental. Deletes an icon in a language. Irreversible. Scopes and quota are those of `getAllIcons`. */
    readonly deleteIcon: Trial<(input: InLanguage<LocalizedThing>) => Effect.Effect<void, OpenCloudError>>

    /**
     * Experimental. Adds a thumbnail to a game in a language, and gives its id. Never repeated after an unknown outcome:
     * there would be two.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly uploadGameThumbnail: Trial<
      (input: Thumbnails & { readonly image: FileInput }) => Effect.Effect<string, OpenCloudError>
    >

    /** Experimental. Puts a game's thumbnails in order. Scope: `legacy-universe:manage`. Quota: 100 a minute. */
    readonly reorderGameThumbnails: Trial<
      (input: Thumbnails & { readonly imageIds: ReadonlyArray<Id> }) => Effect.Effect<void, OpenCloudError>
    >

    /** Experimental. Sets the text that describes a thumbnail. Scope: `legacy-universe:manage`. Quota: 100 a minute. */
    readonly updateGameThumbnailAltText: Trial<
      (input: Thumbnails & { readonly imageId: Id; readonly altText: string }) => Effect.Effect<void, OpenCloudError>
    >

    /** Experimental. Deletes a thumbnail. Irreversible. Scope: `legacy-universe:manage`. Quota: 100 a minute. */
    readonly deleteGameThumbnail: Trial<
      (input: Thumbnails & { readonly imageId: Id }) => Effect.Effect<void, OpenCloudError>
    >

    /**
     * Experimental. Sets the language that a game is written in.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly updateGameSourceLanguage: Trial<(input: Thumbnails) => Effect.Effect<void, OpenCloudError>>

    /**
     * Experimental. Adds languages to a game, and takes others from it. Those that are not named stay.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly updateGameSupportedLanguages: Trial<
      (input: {
        readonly universeId: Id
        readonly add?: ReadonlyArray<SupportedLanguage>
        readonly remove?: ReadonlyArray<SupportedLanguage>
      }) => Effect.Effect<void, OpenCloudError>
    >

    /**
     * Experimental. The languages of a game, and which of them are translated automatically.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly getAllAutomaticTranslationStatuses: Trial<
      (input: {
        readonly universeId: Id
      }) => Effect.Effect<
        ReadonlyArray<Schemas.RobloxGameInternationalizationApiLanguageOrLocaleSettings>,
        OpenCloudError
      >
    >

    /**
     * Experimental. Turns automatic translation of a game's texts into a language on or off.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly updateAutomaticTranslation: Trial<(input: LanguageSwitch) => Effect.Effect<void, OpenCloudError>>

    /** Turns translation of a game's images on or off. Scope: `legacy-universe:manage`. Quota: 100 a minute. */
    readonly updateImageTranslation: (input: LanguageSwitch) => Effect.Effect<void, OpenCloudError>

    /**
     * Experimental. Turns automatic translation of a game's name and description on or off.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly updateDisplayInfoTranslation: Trial<(input: LanguageSwitch) => Effect.Effect<void, OpenCloudError>>

    /**
     * Experimental. Into which languages a game's name and description are translated automatically.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly getAllDisplayInfoTranslationSettings: Trial<
      (input: {
        readonly universeId: Id
      }) => Effect.Effect<
        ReadonlyArray<Schemas.RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings>,
        OpenCloudError
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
    readonly getTable: (input: TableAddress) => Effect.Effect<Schemas.GetTableResponse, OpenCloudError>

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
    readonly listTableEntriesHistory: List<
      typeof Operations.listTableEntriesHistory,
      Schemas.EntryTranslationHistoryPaged | Schemas.FailedEntryTranslationHistoryPaged
    >

    /** How many entries a table has. Scope: `legacy-universe:manage`. Quota: 100 a minute. */
    readonly getTableEntryCount: Method<typeof Operations.getTableEntryCount>

    /**
     * Reads a table, has `change` say what its rows should be, and sends what differs, in as many calls as the limits ask
     * for. A row or a translation that `change` leaves out is deleted, for good; what it leaves as it is is not sent, so
     * that nothing of another editor's is lost. What fails is told, and does not keep the others from being changed. When
     * a call after the first fails, those before it stay done, and `stopped` has the error: the same edit again goes on
     * from there.
     *
     * Scope: `legacy-universe:manage`. Quotas are those of each call. Refuses two rows of the same identity, and what is
     * longer than the limits.
     */
    readonly modifyTable: <E = never, R = never>(
      input: { readonly tableId: string; readonly universeId?: Id },
      change: TableEdit<E, R>
    ) => Effect.Effect<TableEdited, E | OpenCloudError, R>
  }
>()("effect-open-cloud/Localization") {
  /** Localization over a client. */
  static readonly layer: Layer.Layer<Localization, never, OpenCloud> = layerOf(Localization, (client) => make(client), [
    "batchUpdateTexts",
    "modifyTable"
  ])
}

/** For refusals where the kind, and so the operation, is unknown. */
const anyIcon = Operations.listGameIcons

const languagesOf = (languages: ReadonlyArray<SupportedLanguage>, remove: boolean) =>
  languages.map((language) => ({
    ...(typeof language === "string" ? { languageCode: language } : language),
    ...(remove ? { delete: true } : {})
  }))

const switchOf = (operation: AnyOperation, { enabled, universeId, languageCode }: LanguageSwitch) =>
  typeof enabled === "boolean"
    ? Effect.succeed({ universeId, languageCode, body: enabled })
    : Effect.fail(refuse(operation, "enabled", "is neither true nor false", "unknown"))

const make = (client: Client): Localization["Service"] => {
  const setSwitch =
    <I extends Input<typeof Operations.updateAutomaticTranslation>>(
      operation: Parameters<typeof client.execute<I, unknown>>[0]
    ) =>
    (input: LanguageSwitch): Gives<void> =>
      Effect.flatMap(switchOf(operation, input), (it) => silently(client, operation, it as I))

  return {
    ...tables(client),

    ...trials({
      ...texts(client),

      getAllIcons: ({
        of,
        ...size
      }: {
        readonly of: LocalizedThing
        readonly width?: number
        readonly height?: number
      }): Gives<ReadonlyArray<LocalizedIcon>> =>
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
          const file = yield* fileOf(kind.uploadIcon, "Image", icon, "icon")
          yield* silently(client, kind.uploadIcon, { ...kind.at(of.id), languageCode, body: { [kind.part]: file } })
        }),

      deleteIcon: ({ languageCode, of }: InLanguage<LocalizedThing>) =>
        Effect.gen(function* () {
          const kind = yield* kindOf(iconKinds, of, anyIcon)
          yield* silently(client, kind.deleteIcon, { ...kind.at(of.id), languageCode })
        }),

      uploadGameThumbnail: ({ universeId, image, languageCode }: Thumbnails & { readonly image: FileInput }) =>
        Effect.gen(function* () {
          const operation = Operations.uploadGameThumbnail
          const file = yield* fileOf(operation, "Image", image, "image")
          const input = { universeId, languageCode, body: { "gameThumbnailRequest.files": file } }
          const { mediaAssetId } = yield* client.execute(operation, input)
          return mediaAssetId
        }),

      reorderGameThumbnails: ({
        universeId,
        imageIds,
        languageCode
      }: Thumbnails & { readonly imageIds: ReadonlyArray<Id> }) =>
        silently(client, Operations.reorderGameThumbnails, {
          universeId,
          languageCode,
          body: { mediaAssetIds: imageIds }
        }),

      updateGameThumbnailAltText: clearingNothing(
        Operations.updateGameThumbnailAltText,
        ({
          altText,
          universeId,
          imageId,
          languageCode
        }: Thumbnails & { readonly imageId: Id; readonly altText: string }) =>
          silently(client, Operations.updateGameThumbnailAltText, {
            universeId,
            languageCode,
            body: { thumbnailId: imageId, altText }
          })
      ),

      deleteGameThumbnail: (input: Thumbnails & { readonly imageId: Id }) =>
        silently(client, Operations.deleteGameThumbnail, input),

      updateGameSourceLanguage: (input: Thumbnails) => silently(client, Operations.updateGameSourceLanguage, input),

      updateGameSupportedLanguages: clearingNothing(
        Operations.updateGameSupportedLanguages,
        ({
          add = [],
          universeId,
          remove = []
        }: {
          readonly universeId: Id
          readonly add?: ReadonlyArray<SupportedLanguage>
          readonly remove?: ReadonlyArray<SupportedLanguage>
        }) =>
          Effect.suspend((): Gives<void> => {
            const operation = Operations.updateGameSupportedLanguages
            const body = [...languagesOf(add, false), ...languagesOf(remove, true)]
            return body.length === 0
              ? Effect.fail(refuse(operation, "input", "names no language to add or to remove", "empty"))
              : silently(client, operation, { universeId, body })
          })
      ),

      getAllAutomaticTranslationStatuses: (input: { readonly universeId: Id }) =>
        Effect.map(client.execute(Operations.getAllAutomaticTranslationStatuses, input), ({ data = [] }) => data),

      updateAutomaticTranslation: setSwitch(Operations.updateAutomaticTranslation),
      updateDisplayInfoTranslation: setSwitch(Operations.updateDisplayInfoTranslation),

      getAllDisplayInfoTranslationSettings: (input: { readonly universeId: Id }) =>
        Effect.map(client.execute(Operations.getAllDisplayInfoTranslationSettings, input), ({ data = [] }) => data)
    }),

    updateImageTranslation: setSwitch(Operations.updateImageTranslation)
  }
}
