// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { OpenCloudError } from "../../Errors.ts"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { Json, Open } from "../../interface/Values.ts"

export type { Json, Open }

export type { ResultShape, Shape }

export interface UpdateBadgeDescriptionResponse {
  readonly description?: string
}
export const UpdateBadgeDescriptionResponse: Shape<UpdateBadgeDescriptionResponse> = { fields: { description: "text" } }

export interface RobloxGameInternationalizationApiGetBadgeIconResponse {
  readonly imageId?: string
  readonly imageUrl?: string
  readonly state?: Open<"Approved" | "PendingReview" | "UnAvailable" | "Rejected" | "Error">
  readonly languageCode?: string
}
export const RobloxGameInternationalizationApiGetBadgeIconResponse: Shape<RobloxGameInternationalizationApiGetBadgeIconResponse> = { fields: { imageId: "id", imageUrl: "text", state: "enum", languageCode: "text" } }

export interface ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse {
  readonly data?: ReadonlyArray<RobloxGameInternationalizationApiGetBadgeIconResponse>
}
export const ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse: Shape<ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse> = { fields: { data: { list: RobloxGameInternationalizationApiGetBadgeIconResponse } } }

export type UploadBadgeIconOutput = Json
export const UploadBadgeIconOutput: Shape<UploadBadgeIconOutput> = { of: () => "json" }

export type DeleteBadgeIconOutput = Json
export const DeleteBadgeIconOutput: Shape<DeleteBadgeIconOutput> = { of: () => "json" }

export interface RobloxGameInternationalizationApiNameDescription {
  readonly name?: string
  readonly description?: string
  readonly updateType?: Open<"Invalid" | "Name" | "Description">
  readonly languageCode?: string
}
export const RobloxGameInternationalizationApiNameDescription: Shape<RobloxGameInternationalizationApiNameDescription> = { fields: { name: "text", description: "text", updateType: "enum", languageCode: "text" } }

export interface ApiArrayResponseRobloxGameInternationalizationApiNameDescription {
  readonly data?: ReadonlyArray<RobloxGameInternationalizationApiNameDescription>
}
export const ApiArrayResponseRobloxGameInternationalizationApiNameDescription: Shape<ApiArrayResponseRobloxGameInternationalizationApiNameDescription> = { fields: { data: { list: RobloxGameInternationalizationApiNameDescription } } }

export interface UpdateBadgeNameDescriptionResponse {
  readonly name?: string
  readonly description?: string
}
export const UpdateBadgeNameDescriptionResponse: Shape<UpdateBadgeNameDescriptionResponse> = { fields: { name: "text", description: "text" } }

export type DeleteBadgeNameDescriptionOutput = Json
export const DeleteBadgeNameDescriptionOutput: Shape<DeleteBadgeNameDescriptionOutput> = { of: () => "json" }

export interface UpdateBadgeNameResponse {
  readonly name?: string
}
export const UpdateBadgeNameResponse: Shape<UpdateBadgeNameResponse> = { fields: { name: "text" } }

export interface UpdateDeveloperProductDescriptionResponse {
  readonly description?: string
}
export const UpdateDeveloperProductDescriptionResponse: Shape<UpdateDeveloperProductDescriptionResponse> = { fields: { description: "text" } }

export interface RobloxGameInternationalizationApiGetDeveloperProductIconResponse {
  readonly imageId?: string
  readonly imageUrl?: string
  readonly state?: Open<"Approved" | "PendingReview" | "UnAvailable" | "Rejected" | "Error">
  readonly languageCode?: string
}
export const RobloxGameInternationalizationApiGetDeveloperProductIconResponse: Shape<RobloxGameInternationalizationApiGetDeveloperProductIconResponse> = { fields: { imageId: "id", imageUrl: "text", state: "enum", languageCode: "text" } }

export interface ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse {
  readonly data?: ReadonlyArray<RobloxGameInternationalizationApiGetDeveloperProductIconResponse>
}
export const ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse: Shape<ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse> = { fields: { data: { list: RobloxGameInternationalizationApiGetDeveloperProductIconResponse } } }

export type UploadDeveloperProductIconOutput = Json
export const UploadDeveloperProductIconOutput: Shape<UploadDeveloperProductIconOutput> = { of: () => "json" }

export type DeleteDeveloperProductIconOutput = Json
export const DeleteDeveloperProductIconOutput: Shape<DeleteDeveloperProductIconOutput> = { of: () => "json" }

export interface UpdateDeveloperProductNameDescriptionResponse {
  readonly name?: string
  readonly description?: string
}
export const UpdateDeveloperProductNameDescriptionResponse: Shape<UpdateDeveloperProductNameDescriptionResponse> = { fields: { name: "text", description: "text" } }

export type DeleteDeveloperProductNameDescriptionOutput = Json
export const DeleteDeveloperProductNameDescriptionOutput: Shape<DeleteDeveloperProductNameDescriptionOutput> = { of: () => "json" }

export interface UpdateDeveloperProductNameResponse {
  readonly name?: string
}
export const UpdateDeveloperProductNameResponse: Shape<UpdateDeveloperProductNameResponse> = { fields: { name: "text" } }

/** An icon in a language, and what moderation says of it. */
export interface LocalizedIcon {
  readonly imageId?: string
  readonly imageUrl?: string
  readonly state?: Open<"Approved" | "PendingReview" | "UnAvailable" | "Rejected" | "Error">
  readonly languageCode?: string
}
export const LocalizedIcon: Shape<LocalizedIcon> = { fields: { imageId: "id", imageUrl: "text", state: "enum", languageCode: "text" } }

export interface ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse {
  readonly data?: ReadonlyArray<LocalizedIcon>
}
export const ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse: Shape<ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse> = { fields: { data: { list: LocalizedIcon } } }

export type UploadGameIconOutput = Json
export const UploadGameIconOutput: Shape<UploadGameIconOutput> = { of: () => "json" }

export type DeleteGameIconOutput = Json
export const DeleteGameIconOutput: Shape<DeleteGameIconOutput> = { of: () => "json" }

export interface UpdateGamePassDescriptionResponse {
  readonly description?: string
}
export const UpdateGamePassDescriptionResponse: Shape<UpdateGamePassDescriptionResponse> = { fields: { description: "text" } }

export interface RobloxGameInternationalizationApiGetGamePassIconResponse {
  readonly imageId?: string
  readonly imageUrl?: string
  readonly state?: Open<"Approved" | "PendingReview" | "UnAvailable" | "Rejected" | "Error">
  readonly languageCode?: string
}
export const RobloxGameInternationalizationApiGetGamePassIconResponse: Shape<RobloxGameInternationalizationApiGetGamePassIconResponse> = { fields: { imageId: "id", imageUrl: "text", state: "enum", languageCode: "text" } }

export interface ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse {
  readonly data?: ReadonlyArray<RobloxGameInternationalizationApiGetGamePassIconResponse>
}
export const ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse: Shape<ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse> = { fields: { data: { list: RobloxGameInternationalizationApiGetGamePassIconResponse } } }

export type UploadGamePassIconOutput = Json
export const UploadGamePassIconOutput: Shape<UploadGamePassIconOutput> = { of: () => "json" }

export type DeleteGamePassIconOutput = Json
export const DeleteGamePassIconOutput: Shape<DeleteGamePassIconOutput> = { of: () => "json" }

export interface UpdateGamePassNameDescriptionResponse {
  readonly name?: string
  readonly description?: string
}
export const UpdateGamePassNameDescriptionResponse: Shape<UpdateGamePassNameDescriptionResponse> = { fields: { name: "text", description: "text" } }

export type DeleteGamePassNameDescriptionOutput = Json
export const DeleteGamePassNameDescriptionOutput: Shape<DeleteGamePassNameDescriptionOutput> = { of: () => "json" }

export interface UpdateGamePassNameResponse {
  readonly name?: string
}
export const UpdateGamePassNameResponse: Shape<UpdateGamePassNameResponse> = { fields: { name: "text" } }

export type UpdateGameThumbnailAltTextOutput = string
export const UpdateGameThumbnailAltTextOutput: Shape<UpdateGameThumbnailAltTextOutput> = { of: () => "text" }

export interface UploadImageForGameThumbnailResponse {
  readonly mediaAssetId: string
}
export const UploadImageForGameThumbnailResponse: Shape<UploadImageForGameThumbnailResponse> = { fields: { mediaAssetId: "id" }, required: ["mediaAssetId"] }

export type ReorderGameThumbnailsOutput = Json
export const ReorderGameThumbnailsOutput: Shape<ReorderGameThumbnailsOutput> = { of: () => "json" }

export type DeleteGameThumbnailOutput = Json
export const DeleteGameThumbnailOutput: Shape<DeleteGameThumbnailOutput> = { of: () => "json" }

export interface GameInternationalizationApiTranslator {
  readonly id?: string
  readonly agentType?: Open<"User" | "Automation">
}
export const GameInternationalizationApiTranslator: Shape<GameInternationalizationApiTranslator> = { fields: { id: "id", agentType: "enum" } }

/** What a text was, and who wrote it. */
export interface TextRevision {
  readonly translationText?: string
  readonly translator?: GameInternationalizationApiTranslator
  readonly created?: DateTime.Utc
}
export const TextRevision: Shape<TextRevision> = {
  fields: { translationText: "text", translator: GameInternationalizationApiTranslator, created: "timestamp" }
}

export interface GetNameDescriptionHistoryResponse {
  readonly history?: ReadonlyArray<TextRevision>
  readonly lastEvaluatedId?: string
}
export const GetNameDescriptionHistoryResponse: Shape<GetNameDescriptionHistoryResponse> = { fields: { history: { list: TextRevision }, lastEvaluatedId: "id" } }

export interface FailedNameDescription {
  readonly languageCode: string
  readonly errorCode?: number
}
export const FailedNameDescription: Shape<FailedNameDescription> = { fields: { languageCode: "text", errorCode: "int" }, required: ["languageCode"] }

export interface UpdateNameDescriptionsResponse {
  readonly successOperations?: ReadonlyArray<RobloxGameInternationalizationApiNameDescription>
  readonly failedOperations?: ReadonlyArray<FailedNameDescription>
}
export const UpdateNameDescriptionsResponse: Shape<UpdateNameDescriptionsResponse> = {
  fields: {
    successOperations: { list: RobloxGameInternationalizationApiNameDescription },
    failedOperations: { list: FailedNameDescription }
  }
}

export type UpdateGameSourceLanguageOutput = Json
export const UpdateGameSourceLanguageOutput: Shape<UpdateGameSourceLanguageOutput> = { of: () => "json" }

export type UpdateGameSupportedLanguagesOutput = Json
export const UpdateGameSupportedLanguagesOutput: Shape<UpdateGameSupportedLanguagesOutput> = { of: () => "json" }

export interface RobloxGameInternationalizationApiLanguageOrLocaleSettings {
  readonly languageCodeType?: Open<"Language" | "Locale">
  readonly languageCode: string
  readonly isAutomaticTranslationEnabled?: boolean
  readonly isImageTranslationEnabled?: boolean
}
export const RobloxGameInternationalizationApiLanguageOrLocaleSettings: Shape<RobloxGameInternationalizationApiLanguageOrLocaleSettings> = {
  fields: {
    languageCodeType: "enum",
    languageCode: "text",
    isAutomaticTranslationEnabled: "flag",
    isImageTranslationEnabled: "flag"
  },
  required: ["languageCode"]
}

export interface ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings {
  readonly data?: ReadonlyArray<RobloxGameInternationalizationApiLanguageOrLocaleSettings>
}
export const ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings: Shape<ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings> = { fields: { data: { list: RobloxGameInternationalizationApiLanguageOrLocaleSettings } } }

export interface EditAutomaticTranslationStatusForGameAndLanguageResponse {
  readonly gameId?: string
  readonly languageCode?: string
  readonly isAutomaticTranslationEnabled?: boolean
}
export const EditAutomaticTranslationStatusForGameAndLanguageResponse: Shape<EditAutomaticTranslationStatusForGameAndLanguageResponse> = { fields: { gameId: "id", languageCode: "text", isAutomaticTranslationEnabled: "flag" } }

export interface EditImageTranslationStatusForGameAndLanguageResponse {
  readonly gameId?: string
  readonly languageCode?: string
  readonly isImageTranslationEnabled?: boolean
}
export const EditImageTranslationStatusForGameAndLanguageResponse: Shape<EditImageTranslationStatusForGameAndLanguageResponse> = { fields: { gameId: "id", languageCode: "text", isImageTranslationEnabled: "flag" } }

export interface UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse {
  readonly gameId?: string
  readonly languageCode?: string
  readonly isUniverseDisplayInfoAutomaticTranslationEnabled?: boolean
}
export const UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse: Shape<UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse> = { fields: { gameId: "id", languageCode: "text", isUniverseDisplayInfoAutomaticTranslationEnabled: "flag" } }

export interface RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings {
  readonly languageCode: string
  readonly isUniverseDisplayInfoAutomaticTranslationEnabled?: boolean
}
export const RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings: Shape<RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings> = {
  fields: { languageCode: "text", isUniverseDisplayInfoAutomaticTranslationEnabled: "flag" },
  required: ["languageCode"]
}

export interface ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings {
  readonly data?: ReadonlyArray<RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings>
}
export const ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings: Shape<ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings> = {
  fields: { data: { list: RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings } }
}

export interface GameAutolocalizationInformationResponse {
  readonly isAutolocalizationEnabled?: boolean
  readonly isAutomaticEntriesSettingEnabled?: boolean
  readonly isAutomaticEntriesDeletionEnabled?: boolean
  readonly shouldUseLocalizationTable?: boolean
  readonly autoLocalizationTableId?: string
  readonly sourceLanguage?: string
  readonly assetId?: string
}
export const GameAutolocalizationInformationResponse: Shape<GameAutolocalizationInformationResponse> = {
  fields: {
    isAutolocalizationEnabled: "flag",
    isAutomaticEntriesSettingEnabled: "flag",
    isAutomaticEntriesDeletionEnabled: "flag",
    shouldUseLocalizationTable: "flag",
    autoLocalizationTableId: "id",
    sourceLanguage: "text",
    assetId: "id"
  }
}

export type UpdateAutolocalizationSettingsOutput = Json
export const UpdateAutolocalizationSettingsOutput: Shape<UpdateAutolocalizationSettingsOutput> = { of: () => "json" }

export interface AutoLocalizationMetadataResponse {
  readonly isReactVersionEnabledForAutoLocalizationSettings?: boolean
  readonly isTabbedUIEnabledForConfigureLocalizationPage?: boolean
  readonly isAutomaticTranslationToggleUIEnabled?: boolean
  readonly isAutomaticTranslationQuotaUIEnabled?: boolean
}
export const AutoLocalizationMetadataResponse: Shape<AutoLocalizationMetadataResponse> = {
  fields: {
    isReactVersionEnabledForAutoLocalizationSettings: "flag",
    isTabbedUIEnabledForConfigureLocalizationPage: "flag",
    isAutomaticTranslationToggleUIEnabled: "flag",
    isAutomaticTranslationQuotaUIEnabled: "flag"
  }
}

export interface EntryOperationLimits {
  readonly maxContextLength?: number
  readonly maxKeyLength?: number
  readonly maxSourceLength?: number
  readonly maxExampleLength?: number
  readonly maxGameLocationPathLength?: number
}
export const EntryOperationLimits: Shape<EntryOperationLimits> = {
  fields: {
    maxContextLength: "int",
    maxKeyLength: "int",
    maxSourceLength: "int",
    maxExampleLength: "int",
    maxGameLocationPathLength: "int"
  }
}

export interface TableOperationLimits {
  readonly maxEntriesPerUpdate?: number
}
export const TableOperationLimits: Shape<TableOperationLimits> = { fields: { maxEntriesPerUpdate: "int" } }

export interface GetLimitsResponse {
  readonly entryOperationLimits?: EntryOperationLimits
  readonly tableOperationLimits?: TableOperationLimits
}
export const GetLimitsResponse: Shape<GetLimitsResponse> = { fields: { entryOperationLimits: EntryOperationLimits, tableOperationLimits: TableOperationLimits } }

export interface GetTableResponse {
  readonly id?: string
  readonly name?: string
  readonly ownerType?: Open<"User" | "Group">
  readonly ownerId?: string
  readonly assetId?: string
}
export const GetTableResponse: Shape<GetTableResponse> = { fields: { id: "id", name: "text", ownerType: "enum", ownerId: "id", assetId: "id" } }

export interface Error {
  readonly errorCode?: number
  readonly errorMessage?: string
}
export const Error: Shape<Error> = { fields: { errorCode: "int", errorMessage: "text" } }

export interface EntryIdentifier {
  readonly key?: string
  readonly context?: string
  readonly source?: string
  readonly entryFormat?: Open<"Invalid" | "Legacy" | "Icu">
}
export const EntryIdentifier: Shape<EntryIdentifier> = { fields: { key: "text", context: "text", source: "text", entryFormat: "enum" } }

export interface GameLocation {
  readonly path?: string
}
export const GameLocation: Shape<GameLocation> = { fields: { path: "text" } }

export interface EntryMetadata {
  readonly example?: string
  readonly gameLocations?: ReadonlyArray<GameLocation>
  readonly entryFormat?: Open<"Invalid" | "Legacy" | "Icu">
}
export const EntryMetadata: Shape<EntryMetadata> = { fields: { example: "text", gameLocations: { list: GameLocation }, entryFormat: "enum" } }

export interface LocalizationTablesApiTranslator {
  readonly id?: string
  readonly agentType?: Open<"User" | "Automation">
}
export const LocalizationTablesApiTranslator: Shape<LocalizationTablesApiTranslator> = { fields: { id: "id", agentType: "enum" } }

export interface Translation {
  readonly locale?: string
  readonly translationText?: string
  readonly translator?: LocalizationTablesApiTranslator
  readonly updatedTime?: DateTime.Utc
  readonly feedbackCount?: number
}
export const Translation: Shape<Translation> = {
  fields: {
    locale: "text",
    translationText: "text",
    translator: LocalizationTablesApiTranslator,
    updatedTime: "timestamp",
    feedbackCount: "int"
  }
}

export interface FailedEntry {
  readonly error?: Error
  readonly identifier?: EntryIdentifier
  readonly metadata?: EntryMetadata
  readonly translations?: ReadonlyArray<Translation>
  readonly createdTime?: DateTime.Utc
}
export const FailedEntry: Shape<FailedEntry> = {
  fields: {
    error: Error,
    identifier: EntryIdentifier,
    metadata: EntryMetadata,
    translations: { list: Translation },
    createdTime: "timestamp"
  }
}

export interface ModifiedEntry {
  readonly identifier?: EntryIdentifier
  readonly translations?: ReadonlyArray<Translation>
}
export const ModifiedEntry: Shape<ModifiedEntry> = { fields: { identifier: EntryIdentifier, translations: { list: Translation } } }

export interface UpdateTableContentsResponse {
  readonly failedEntriesAndTranslations?: ReadonlyArray<FailedEntry>
  readonly modifiedEntriesAndTranslations?: ReadonlyArray<ModifiedEntry>
}
export const UpdateTableContentsResponse: Shape<UpdateTableContentsResponse> = {
  fields: {
    failedEntriesAndTranslations: { list: FailedEntry },
    modifiedEntriesAndTranslations: { list: ModifiedEntry }
  }
}

export interface Entry {
  readonly identifier: EntryIdentifier
  readonly metadata?: EntryMetadata
  readonly translations?: ReadonlyArray<Translation>
  readonly createdTime?: DateTime.Utc
}
export const Entry: Shape<Entry> = {
  fields: {
    identifier: EntryIdentifier,
    metadata: EntryMetadata,
    translations: { list: Translation },
    createdTime: "timestamp"
  },
  required: ["identifier"]
}

export interface GetTableEntriesPagedResponse {
  readonly previousPageCursor?: string
  readonly nextPageCursor?: string
  readonly data?: ReadonlyArray<Entry>
}
export const GetTableEntriesPagedResponse: Shape<GetTableEntriesPagedResponse> = { fields: { previousPageCursor: "text", nextPageCursor: "text", data: { list: Entry } } }

export interface LocalizationTablesApiTranslationHistory {
  readonly translationText?: string
  readonly translator?: LocalizationTablesApiTranslator
  readonly created?: DateTime.Utc
}
export const LocalizationTablesApiTranslationHistory: Shape<LocalizationTablesApiTranslationHistory> = { fields: { translationText: "text", translator: LocalizationTablesApiTranslator, created: "timestamp" } }

export interface EntryTranslationHistoryPaged {
  readonly identifier: EntryIdentifier
  readonly history?: ReadonlyArray<LocalizationTablesApiTranslationHistory>
  readonly nextCursor?: string
}
export const EntryTranslationHistoryPaged: Shape<EntryTranslationHistoryPaged> = {
  fields: {
    identifier: EntryIdentifier,
    history: { list: LocalizationTablesApiTranslationHistory },
    nextCursor: "text"
  },
  required: ["identifier"]
}

export interface FailedEntryTranslationHistoryPaged {
  readonly identifier?: EntryIdentifier
  readonly count?: number
  readonly error?: Error
}
export const FailedEntryTranslationHistoryPaged: Shape<FailedEntryTranslationHistoryPaged> = { fields: { identifier: EntryIdentifier, count: "int", error: Error } }

export interface GetTableEntriesTranslationHistoryResponse {
  readonly tableId?: string
  readonly locale?: string
  readonly entries?: ReadonlyArray<EntryTranslationHistoryPaged>
  readonly failedEntries?: ReadonlyArray<FailedEntryTranslationHistoryPaged>
}
export const GetTableEntriesTranslationHistoryResponse: Shape<GetTableEntriesTranslationHistoryResponse> = {
  fields: {
    tableId: "id",
    locale: "text",
    entries: { list: EntryTranslationHistoryPaged },
    failedEntries: { list: FailedEntryTranslationHistoryPaged }
  }
}

export interface GetTableEntryCountResponse {
  readonly id?: string
  readonly entryCount?: number
}
export const GetTableEntryCountResponse: Shape<GetTableEntryCountResponse> = { fields: { id: "id", entryCount: "int" } }

/** A name and a description in a language. */
export interface LocalizedText {
  readonly name?: string
  readonly description?: string
}
export const LocalizedText: ResultShape<LocalizedText> = { fields: { name: "text", description: "text" } }

/** Why the text of a language was not set: refused inside of a common answer, or a failed call of its own. */
export type TextFailure =
  | {
  readonly _tag: "Refused"
  readonly errorCode?: number
}
  | {
  readonly _tag: "Failed"
  readonly error: OpenCloudError
}
export const TextFailure: ResultShape<TextFailure> = {
  tagged: { Refused: { fields: { errorCode: "int" } }, Failed: { fields: { error: "error" }, required: ["error"] } }
}

/** What became of texts in several languages: each language is in one of the two. */
export interface TextsSet {
  readonly updated: ReadonlyArray<string>
  readonly failed: { readonly [key: string]: TextFailure }
}
export const TextsSet: ResultShape<TextsSet> = { fields: { updated: { list: "text" }, failed: { map: TextFailure } }, required: ["updated", "failed"] }

/** An entry of a table with its translations by locale. Key, context, source and format together say which it is. */
export interface TableRow {
  readonly key?: string
  readonly context?: string
  readonly source?: string
  /** `Legacy` unless given. */
  readonly entryFormat?: Open<"Invalid" | "Legacy" | "Icu">
  readonly example?: string
  /** Paths in the game where the text is seen. */
  readonly gameLocations?: ReadonlyArray<string>
  readonly translations: { readonly [key: string]: string }
}
export const TableRow: ResultShape<TableRow> = {
  fields: {
    key: "text",
    context: "text",
    source: "text",
    entryFormat: "enum",
    example: "text",
    gameLocations: { list: "text" },
    translations: { map: "text" }
  },
  required: ["translations"]
}

/** What became of a table's changes: of a call that succeeds, some entries may have failed. */
export interface TableEdited {
  readonly modified: ReadonlyArray<ModifiedEntry>
  readonly failed: ReadonlyArray<FailedEntry>
  /** What a call after the first failed with: changes from there on are not made. */
  readonly stopped?: OpenCloudError
}
export const TableEdited: ResultShape<TableEdited> = {
  fields: { modified: { list: ModifiedEntry }, failed: { list: FailedEntry }, stopped: "error" },
  required: ["modified", "failed"]
}
