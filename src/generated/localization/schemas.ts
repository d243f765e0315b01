// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"
import type { Json, Open } from "../../interface/Operation.ts"

export interface ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse {
  readonly data?: ReadonlyArray<RobloxGameInternationalizationApiGetBadgeIconResponse>
}
export const ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse = /*#__PURE__*/ Codec.struct<ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse>(() => ({
  data: Codec.list(RobloxGameInternationalizationApiGetBadgeIconResponse)
}))

export interface ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse {
  readonly data?: ReadonlyArray<RobloxGameInternationalizationApiGetDeveloperProductIconResponse>
}
export const ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse = /*#__PURE__*/ Codec.struct<ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse>(() => ({
  data: Codec.list(RobloxGameInternationalizationApiGetDeveloperProductIconResponse)
}))

export interface ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse {
  readonly data?: ReadonlyArray<RobloxGameInternationalizationApiGetGameIconResponse>
}
export const ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse = /*#__PURE__*/ Codec.struct<ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse>(() => ({
  data: Codec.list(RobloxGameInternationalizationApiGetGameIconResponse)
}))

export interface ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse {
  readonly data?: ReadonlyArray<RobloxGameInternationalizationApiGetGamePassIconResponse>
}
export const ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse = /*#__PURE__*/ Codec.struct<ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse>(() => ({
  data: Codec.list(RobloxGameInternationalizationApiGetGamePassIconResponse)
}))

export interface ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings {
  readonly data?: ReadonlyArray<RobloxGameInternationalizationApiLanguageOrLocaleSettings>
}
export const ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings = /*#__PURE__*/ Codec.struct<ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings>(() => ({
  data: Codec.list(RobloxGameInternationalizationApiLanguageOrLocaleSettings)
}))

export interface ApiArrayResponseRobloxGameInternationalizationApiNameDescription {
  readonly data?: ReadonlyArray<RobloxGameInternationalizationApiNameDescription>
}
export const ApiArrayResponseRobloxGameInternationalizationApiNameDescription = /*#__PURE__*/ Codec.struct<ApiArrayResponseRobloxGameInternationalizationApiNameDescription>(() => ({
  data: Codec.list(RobloxGameInternationalizationApiNameDescription)
}))

export interface ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings {
  readonly data?: ReadonlyArray<RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings>
}
export const ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings = /*#__PURE__*/ Codec.struct<ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings>(() => ({
  data: Codec.list(RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings)
}))

export interface AutoLocalizationMetadataResponse {
  readonly isReactVersionEnabledForAutoLocalizationSettings?: boolean
  readonly isTabbedUIEnabledForConfigureLocalizationPage?: boolean
  readonly isAutomaticTranslationToggleUIEnabled?: boolean
  readonly isAutomaticTranslationQuotaUIEnabled?: boolean
}
export const AutoLocalizationMetadataResponse = /*#__PURE__*/ Codec.struct<AutoLocalizationMetadataResponse>(() => ({
  isReactVersionEnabledForAutoLocalizationSettings: Codec.Flag,
  isTabbedUIEnabledForConfigureLocalizationPage: Codec.Flag,
  isAutomaticTranslationToggleUIEnabled: Codec.Flag,
  isAutomaticTranslationQuotaUIEnabled: Codec.Flag
}))

export type DeleteBadgeIconOutput = Json
export const DeleteBadgeIconOutput = /*#__PURE__*/ Codec.lazy<DeleteBadgeIconOutput>(() => Codec.Any)

export type DeleteBadgeNameDescriptionOutput = Json
export const DeleteBadgeNameDescriptionOutput = /*#__PURE__*/ Codec.lazy<DeleteBadgeNameDescriptionOutput>(() => Codec.Any)

export type DeleteDeveloperProductIconOutput = Json
export const DeleteDeveloperProductIconOutput = /*#__PURE__*/ Codec.lazy<DeleteDeveloperProductIconOutput>(() => Codec.Any)

export type DeleteDeveloperProductNameDescriptionOutput = Json
export const DeleteDeveloperProductNameDescriptionOutput = /*#__PURE__*/ Codec.lazy<DeleteDeveloperProductNameDescriptionOutput>(() => Codec.Any)

export type DeleteGameIconOutput = Json
export const DeleteGameIconOutput = /*#__PURE__*/ Codec.lazy<DeleteGameIconOutput>(() => Codec.Any)

export type DeleteGamePassIconOutput = Json
export const DeleteGamePassIconOutput = /*#__PURE__*/ Codec.lazy<DeleteGamePassIconOutput>(() => Codec.Any)

export type DeleteGamePassNameDescriptionOutput = Json
export const DeleteGamePassNameDescriptionOutput = /*#__PURE__*/ Codec.lazy<DeleteGamePassNameDescriptionOutput>(() => Codec.Any)

export type DeleteGameThumbnailOutput = Json
export const DeleteGameThumbnailOutput = /*#__PURE__*/ Codec.lazy<DeleteGameThumbnailOutput>(() => Codec.Any)

export interface EditAutomaticTranslationStatusForGameAndLanguageResponse {
  readonly gameId?: string
  readonly languageCode?: string
  readonly isAutomaticTranslationEnabled?: boolean
}
export const EditAutomaticTranslationStatusForGameAndLanguageResponse = /*#__PURE__*/ Codec.struct<EditAutomaticTranslationStatusForGameAndLanguageResponse>(() => ({
  gameId: Codec.Int64,
  languageCode: Codec.Text,
  isAutomaticTranslationEnabled: Codec.Flag
}))

export interface EditImageTranslationStatusForGameAndLanguageResponse {
  readonly gameId?: string
  readonly languageCode?: string
  readonly isImageTranslationEnabled?: boolean
}
export const EditImageTranslationStatusForGameAndLanguageResponse = /*#__PURE__*/ Codec.struct<EditImageTranslationStatusForGameAndLanguageResponse>(() => ({
  gameId: Codec.Int64,
  languageCode: Codec.Text,
  isImageTranslationEnabled: Codec.Flag
}))

export interface Entry {
  readonly identifier?: EntryIdentifier
  readonly metadata?: EntryMetadata
  readonly translations?: ReadonlyArray<Translation>
  readonly createdTime?: DateTime.Utc
}
export const Entry = /*#__PURE__*/ Codec.struct<Entry>(() => ({
  identifier: EntryIdentifier,
  metadata: EntryMetadata,
  translations: Codec.list(Translation),
  createdTime: Codec.Timestamp
}))

export interface EntryIdentifier {
  readonly key?: string
  readonly context?: string
  readonly source?: string
  readonly entryFormat?: Open<"Invalid" | "Legacy" | "Icu">
}
export const EntryIdentifier = /*#__PURE__*/ Codec.struct<EntryIdentifier>(() => ({
  key: Codec.Text,
  context: Codec.Text,
  source: Codec.Text,
  entryFormat: Codec.openEnum<"Invalid" | "Legacy" | "Icu">()
}))

export interface EntryMetadata {
  readonly example?: string
  readonly gameLocations?: ReadonlyArray<GameLocation>
  readonly entryFormat?: Open<"Invalid" | "Legacy" | "Icu">
}
export const EntryMetadata = /*#__PURE__*/ Codec.struct<EntryMetadata>(() => ({
  example: Codec.Text,
  gameLocations: Codec.list(GameLocation),
  entryFormat: Codec.openEnum<"Invalid" | "Legacy" | "Icu">()
}))

export interface EntryOperationLimits {
  readonly maxContextLength?: number
  readonly maxKeyLength?: number
  readonly maxSourceLength?: number
  readonly maxExampleLength?: number
  readonly maxGameLocationPathLength?: number
}
export const EntryOperationLimits = /*#__PURE__*/ Codec.struct<EntryOperationLimits>(() => ({
  maxContextLength: Codec.Int,
  maxKeyLength: Codec.Int,
  maxSourceLength: Codec.Int,
  maxExampleLength: Codec.Int,
  maxGameLocationPathLength: Codec.Int
}))

export interface EntryTranslationHistoryPaged {
  readonly identifier?: EntryIdentifier
  readonly history?: ReadonlyArray<LocalizationTablesApiTranslationHistory>
  readonly nextCursor?: string
}
export const EntryTranslationHistoryPaged = /*#__PURE__*/ Codec.struct<EntryTranslationHistoryPaged>(() => ({
  identifier: EntryIdentifier,
  history: Codec.list(LocalizationTablesApiTranslationHistory),
  nextCursor: Codec.Text
}))

export interface Error {
  readonly errorCode?: number
  readonly errorMessage?: string
}
export const Error = /*#__PURE__*/ Codec.struct<Error>(() => ({
  errorCode: Codec.Int,
  errorMessage: Codec.Text
}))

export interface FailedEntry {
  readonly error?: Error
  readonly identifier?: EntryIdentifier
  readonly metadata?: EntryMetadata
  readonly translations?: ReadonlyArray<Translation>
  readonly createdTime?: DateTime.Utc
}
export const FailedEntry = /*#__PURE__*/ Codec.struct<FailedEntry>(() => ({
  error: Error,
  identifier: EntryIdentifier,
  metadata: EntryMetadata,
  translations: Codec.list(Translation),
  createdTime: Codec.Timestamp
}))

export interface FailedEntryTranslationHistoryPaged {
  readonly identifier?: EntryIdentifier
  readonly count?: number
  readonly error?: Error
}
export const FailedEntryTranslationHistoryPaged = /*#__PURE__*/ Codec.struct<FailedEntryTranslationHistoryPaged>(() => ({
  identifier: EntryIdentifier,
  count: Codec.Int,
  error: Error
}))

export interface FailedNameDescription {
  readonly languageCode?: string
  readonly errorCode?: number
}
export const FailedNameDescription = /*#__PURE__*/ Codec.struct<FailedNameDescription>(() => ({
  languageCode: Codec.Text,
  errorCode: Codec.Int
}))

export interface GameAutolocalizationInformationResponse {
  readonly isAutolocalizationEnabled?: boolean
  readonly isAutomaticEntriesSettingEnabled?: boolean
  readonly isAutomaticEntriesDeletionEnabled?: boolean
  readonly shouldUseLocalizationTable?: boolean
  readonly autoLocalizationTableId?: string
  readonly sourceLanguage?: string
  readonly assetId?: string
}
export const GameAutolocalizationInformationResponse = /*#__PURE__*/ Codec.struct<GameAutolocalizationInformationResponse>(() => ({
  isAutolocalizationEnabled: Codec.Flag,
  isAutomaticEntriesSettingEnabled: Codec.Flag,
  isAutomaticEntriesDeletionEnabled: Codec.Flag,
  shouldUseLocalizationTable: Codec.Flag,
  autoLocalizationTableId: Codec.Int64,
  sourceLanguage: Codec.Text,
  assetId: Codec.Int64
}))

export interface GameInternationalizationApiTranslationHistory {
  readonly translationText?: string
  readonly translator?: GameInternationalizationApiTranslator
  readonly created?: DateTime.Utc
}
export const GameInternationalizationApiTranslationHistory = /*#__PURE__*/ Codec.struct<GameInternationalizationApiTranslationHistory>(() => ({
  translationText: Codec.Text,
  translator: GameInternationalizationApiTranslator,
  created: Codec.Timestamp
}))

export interface GameInternationalizationApiTranslator {
  readonly id?: string
  readonly agentType?: Open<"User" | "Automation">
}
export const GameInternationalizationApiTranslator = /*#__PURE__*/ Codec.struct<GameInternationalizationApiTranslator>(() => ({
  id: Codec.Int64,
  agentType: Codec.openEnum<"User" | "Automation">()
}))

export interface GameLocation {
  readonly path?: string
}
export const GameLocation = /*#__PURE__*/ Codec.struct<GameLocation>(() => ({
  path: Codec.Text
}))

export interface GetLimitsResponse {
  readonly entryOperationLimits?: EntryOperationLimits
  readonly tableOperationLimits?: TableOperationLimits
}
export const GetLimitsResponse = /*#__PURE__*/ Codec.struct<GetLimitsResponse>(() => ({
  entryOperationLimits: EntryOperationLimits,
  tableOperationLimits: TableOperationLimits
}))

export interface GetNameDescriptionHistoryResponse {
  readonly history?: ReadonlyArray<GameInternationalizationApiTranslationHistory>
  readonly lastEvaluatedId?: string
}
export const GetNameDescriptionHistoryResponse = /*#__PURE__*/ Codec.struct<GetNameDescriptionHistoryResponse>(() => ({
  history: Codec.list(GameInternationalizationApiTranslationHistory),
  lastEvaluatedId: Codec.Int64
}))

export interface GetTableEntriesPagedResponse {
  readonly previousPageCursor?: string
  readonly nextPageCursor?: string
  readonly data?: ReadonlyArray<Entry>
}
export const GetTableEntriesPagedResponse = /*#__PURE__*/ Codec.struct<GetTableEntriesPagedResponse>(() => ({
  previousPageCursor: Codec.Text,
  nextPageCursor: Codec.Text,
  data: Codec.list(Entry)
}))

export interface GetTableEntriesTranslationHistoryResponse {
  readonly tableId?: string
  readonly locale?: string
  readonly entries?: ReadonlyArray<EntryTranslationHistoryPaged>
  readonly failedEntries?: ReadonlyArray<FailedEntryTranslationHistoryPaged>
}
export const GetTableEntriesTranslationHistoryResponse = /*#__PURE__*/ Codec.struct<GetTableEntriesTranslationHistoryResponse>(() => ({
  tableId: Codec.Int64,
  locale: Codec.Text,
  entries: Codec.list(EntryTranslationHistoryPaged),
  failedEntries: Codec.list(FailedEntryTranslationHistoryPaged)
}))

export interface GetTableEntryCountResponse {
  readonly id?: string
  readonly entryCount?: number
}
export const GetTableEntryCountResponse = /*#__PURE__*/ Codec.struct<GetTableEntryCountResponse>(() => ({
  id: Codec.Int64,
  entryCount: Codec.Int
}))

export interface GetTableResponse {
  readonly id?: string
  readonly name?: string
  readonly ownerType?: Open<"User" | "Group">
  readonly ownerId?: string
  readonly assetId?: string
}
export const GetTableResponse = /*#__PURE__*/ Codec.struct<GetTableResponse>(() => ({
  id: Codec.Int64,
  name: Codec.Text,
  ownerType: Codec.openEnum<"User" | "Group">(),
  ownerId: Codec.Int64,
  assetId: Codec.Int64
}))

export interface LocalizationTablesApiTranslationHistory {
  readonly translationText?: string
  readonly translator?: LocalizationTablesApiTranslator
  readonly created?: DateTime.Utc
}
export const LocalizationTablesApiTranslationHistory = /*#__PURE__*/ Codec.struct<LocalizationTablesApiTranslationHistory>(() => ({
  translationText: Codec.Text,
  translator: LocalizationTablesApiTranslator,
  created: Codec.Timestamp
}))

export interface LocalizationTablesApiTranslator {
  readonly id?: string
  readonly agentType?: Open<"User" | "Automation">
}
export const LocalizationTablesApiTranslator = /*#__PURE__*/ Codec.struct<LocalizationTablesApiTranslator>(() => ({
  id: Codec.Int64,
  agentType: Codec.openEnum<"User" | "Automation">()
}))

export interface ModifiedEntry {
  readonly identifier?: EntryIdentifier
  readonly translations?: ReadonlyArray<Translation>
}
export const ModifiedEntry = /*#__PURE__*/ Codec.struct<ModifiedEntry>(() => ({
  identifier: EntryIdentifier,
  translations: Codec.list(Translation)
}))

export type ReorderGameThumbnailsOutput = Json
export const ReorderGameThumbnailsOutput = /*#__PURE__*/ Codec.lazy<ReorderGameThumbnailsOutput>(() => Codec.Any)

export interface RobloxGameInternationalizationApiGetBadgeIconResponse {
  readonly imageId?: string
  readonly imageUrl?: string
  readonly state?: Open<"Approved" | "PendingReview" | "UnAvailable" | "Rejected" | "Error">
  readonly languageCode?: string
}
export const RobloxGameInternationalizationApiGetBadgeIconResponse = /*#__PURE__*/ Codec.struct<RobloxGameInternationalizationApiGetBadgeIconResponse>(() => ({
  imageId: Codec.Int64,
  imageUrl: Codec.Text,
  state: Codec.openEnum<"Approved" | "PendingReview" | "UnAvailable" | "Rejected" | "Error">(),
  languageCode: Codec.Text
}))

export interface RobloxGameInternationalizationApiGetDeveloperProductIconResponse {
  readonly imageId?: string
  readonly imageUrl?: string
  readonly state?: Open<"Approved" | "PendingReview" | "UnAvailable" | "Rejected" | "Error">
  readonly languageCode?: string
}
export const RobloxGameInternationalizationApiGetDeveloperProductIconResponse = /*#__PURE__*/ Codec.struct<RobloxGameInternationalizationApiGetDeveloperProductIconResponse>(() => ({
  imageId: Codec.Int64,
  imageUrl: Codec.Text,
  state: Codec.openEnum<"Approved" | "PendingReview" | "UnAvailable" | "Rejected" | "Error">(),
  languageCode: Codec.Text
}))

export interface RobloxGameInternationalizationApiGetGameIconResponse {
  readonly imageId?: string
  readonly imageUrl?: string
  readonly state?: Open<"Approved" | "PendingReview" | "UnAvailable" | "Rejected" | "Error">
  readonly languageCode?: string
}
export const RobloxGameInternationalizationApiGetGameIconResponse = /*#__PURE__*/ Codec.struct<RobloxGameInternationalizationApiGetGameIconResponse>(() => ({
  imageId: Codec.Int64,
  imageUrl: Codec.Text,
  state: Codec.openEnum<"Approved" | "PendingReview" | "UnAvailable" | "Rejected" | "Error">(),
  languageCode: Codec.Text
}))

export interface RobloxGameInternationalizationApiGetGamePassIconResponse {
  readonly imageId?: string
  readonly imageUrl?: string
  readonly state?: Open<"Approved" | "PendingReview" | "UnAvailable" | "Rejected" | "Error">
  readonly languageCode?: string
}
export const RobloxGameInternationalizationApiGetGamePassIconResponse = /*#__PURE__*/ Codec.struct<RobloxGameInternationalizationApiGetGamePassIconResponse>(() => ({
  imageId: Codec.Int64,
  imageUrl: Codec.Text,
  state: Codec.openEnum<"Approved" | "PendingReview" | "UnAvailable" | "Rejected" | "Error">(),
  languageCode: Codec.Text
}))

export interface RobloxGameInternationalizationApiLanguageOrLocaleSettings {
  readonly languageCodeType?: Open<"Language" | "Locale">
  readonly languageCode?: string
  readonly isAutomaticTranslationEnabled?: boolean
  readonly isImageTranslationEnabled?: boolean
}
export const RobloxGameInternationalizationApiLanguageOrLocaleSettings = /*#__PURE__*/ Codec.struct<RobloxGameInternationalizationApiLanguageOrLocaleSettings>(() => ({
  languageCodeType: Codec.openEnum<"Language" | "Locale">(),
  languageCode: Codec.Text,
  isAutomaticTranslationEnabled: Codec.Flag,
  isImageTranslationEnabled: Codec.Flag
}))

export interface RobloxGameInternationalizationApiNameDescription {
  readonly name?: string
  readonly description?: string
  readonly updateType?: Open<"Invalid" | "Name" | "Description">
  readonly languageCode?: string
}
export const RobloxGameInternationalizationApiNameDescription = /*#__PURE__*/ Codec.struct<RobloxGameInternationalizationApiNameDescription>(() => ({
  name: Codec.Text,
  description: Codec.Text,
  updateType: Codec.openEnum<"Invalid" | "Name" | "Description">(),
  languageCode: Codec.Text
}))

export interface RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings {
  readonly languageCode?: string
  readonly isUniverseDisplayInfoAutomaticTranslationEnabled?: boolean
}
export const RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings = /*#__PURE__*/ Codec.struct<RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings>(() => ({
  languageCode: Codec.Text,
  isUniverseDisplayInfoAutomaticTranslationEnabled: Codec.Flag
}))

export type SetGameSourceLanguageOutput = Json
export const SetGameSourceLanguageOutput = /*#__PURE__*/ Codec.lazy<SetGameSourceLanguageOutput>(() => Codec.Any)

export interface TableOperationLimits {
  readonly maxEntriesPerUpdate?: number
}
export const TableOperationLimits = /*#__PURE__*/ Codec.struct<TableOperationLimits>(() => ({
  maxEntriesPerUpdate: Codec.Int
}))

export interface Translation {
  readonly locale?: string
  readonly translationText?: string
  readonly translator?: LocalizationTablesApiTranslator
  readonly updatedTime?: DateTime.Utc
  readonly feedbackCount?: number
}
export const Translation = /*#__PURE__*/ Codec.struct<Translation>(() => ({
  locale: Codec.Text,
  translationText: Codec.Text,
  translator: LocalizationTablesApiTranslator,
  updatedTime: Codec.Timestamp,
  feedbackCount: Codec.Int
}))

export type UpdateAutolocalizationSettingsOutput = Json
export const UpdateAutolocalizationSettingsOutput = /*#__PURE__*/ Codec.lazy<UpdateAutolocalizationSettingsOutput>(() => Codec.Any)

export interface UpdateBadgeDescriptionResponse {
  readonly description?: string
}
export const UpdateBadgeDescriptionResponse = /*#__PURE__*/ Codec.struct<UpdateBadgeDescriptionResponse>(() => ({
  description: Codec.Text
}))

export interface UpdateBadgeNameDescriptionResponse {
  readonly name?: string
  readonly description?: string
}
export const UpdateBadgeNameDescriptionResponse = /*#__PURE__*/ Codec.struct<UpdateBadgeNameDescriptionResponse>(() => ({
  name: Codec.Text,
  description: Codec.Text
}))

export interface UpdateBadgeNameResponse {
  readonly name?: string
}
export const UpdateBadgeNameResponse = /*#__PURE__*/ Codec.struct<UpdateBadgeNameResponse>(() => ({
  name: Codec.Text
}))

export interface UpdateDeveloperProductDescriptionResponse {
  readonly description?: string
}
export const UpdateDeveloperProductDescriptionResponse = /*#__PURE__*/ Codec.struct<UpdateDeveloperProductDescriptionResponse>(() => ({
  description: Codec.Text
}))

export interface UpdateDeveloperProductNameDescriptionResponse {
  readonly name?: string
  readonly description?: string
}
export const UpdateDeveloperProductNameDescriptionResponse = /*#__PURE__*/ Codec.struct<UpdateDeveloperProductNameDescriptionResponse>(() => ({
  name: Codec.Text,
  description: Codec.Text
}))

export interface UpdateDeveloperProductNameResponse {
  readonly name?: string
}
export const UpdateDeveloperProductNameResponse = /*#__PURE__*/ Codec.struct<UpdateDeveloperProductNameResponse>(() => ({
  name: Codec.Text
}))

export interface UpdateGamePassDescriptionResponse {
  readonly description?: string
}
export const UpdateGamePassDescriptionResponse = /*#__PURE__*/ Codec.struct<UpdateGamePassDescriptionResponse>(() => ({
  description: Codec.Text
}))

export interface UpdateGamePassNameDescriptionResponse {
  readonly name?: string
  readonly description?: string
}
export const UpdateGamePassNameDescriptionResponse = /*#__PURE__*/ Codec.struct<UpdateGamePassNameDescriptionResponse>(() => ({
  name: Codec.Text,
  description: Codec.Text
}))

export interface UpdateGamePassNameResponse {
  readonly name?: string
}
export const UpdateGamePassNameResponse = /*#__PURE__*/ Codec.struct<UpdateGamePassNameResponse>(() => ({
  name: Codec.Text
}))

export type UpdateGameSupportedLanguagesOutput = Json
export const UpdateGameSupportedLanguagesOutput = /*#__PURE__*/ Codec.lazy<UpdateGameSupportedLanguagesOutput>(() => Codec.Any)

export type UpdateGameThumbnailAltTextOutput = string
export const UpdateGameThumbnailAltTextOutput = /*#__PURE__*/ Codec.lazy<UpdateGameThumbnailAltTextOutput>(() => Codec.Text)

export interface UpdateNameDescriptionsResponse {
  readonly successOperations?: ReadonlyArray<RobloxGameInternationalizationApiNameDescription>
  readonly failedOperations?: ReadonlyArray<FailedNameDescription>
}
export const UpdateNameDescriptionsResponse = /*#__PURE__*/ Codec.struct<UpdateNameDescriptionsResponse>(() => ({
  successOperations: Codec.list(RobloxGameInternationalizationApiNameDescription),
  failedOperations: Codec.list(FailedNameDescription)
}))

export interface UpdateTableContentsResponse {
  readonly failedEntriesAndTranslations?: ReadonlyArray<FailedEntry>
  readonly modifiedEntriesAndTranslations?: ReadonlyArray<ModifiedEntry>
}
export const UpdateTableContentsResponse = /*#__PURE__*/ Codec.struct<UpdateTableContentsResponse>(() => ({
  failedEntriesAndTranslations: Codec.list(FailedEntry),
  modifiedEntriesAndTranslations: Codec.list(ModifiedEntry)
}))

export interface UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse {
  readonly gameId?: string
  readonly languageCode?: string
  readonly isUniverseDisplayInfoAutomaticTranslationEnabled?: boolean
}
export const UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse = /*#__PURE__*/ Codec.struct<UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse>(() => ({
  gameId: Codec.Int64,
  languageCode: Codec.Text,
  isUniverseDisplayInfoAutomaticTranslationEnabled: Codec.Flag
}))

export type UploadBadgeIconOutput = Json
export const UploadBadgeIconOutput = /*#__PURE__*/ Codec.lazy<UploadBadgeIconOutput>(() => Codec.Any)

export type UploadDeveloperProductIconOutput = Json
export const UploadDeveloperProductIconOutput = /*#__PURE__*/ Codec.lazy<UploadDeveloperProductIconOutput>(() => Codec.Any)

export type UploadGameIconOutput = Json
export const UploadGameIconOutput = /*#__PURE__*/ Codec.lazy<UploadGameIconOutput>(() => Codec.Any)

export type UploadGamePassIconOutput = Json
export const UploadGamePassIconOutput = /*#__PURE__*/ Codec.lazy<UploadGamePassIconOutput>(() => Codec.Any)

export interface UploadImageForGameThumbnailResponse {
  readonly mediaAssetId?: string
}
export const UploadImageForGameThumbnailResponse = /*#__PURE__*/ Codec.struct<UploadImageForGameThumbnailResponse>(() => ({
  mediaAssetId: Codec.Int64
}))
