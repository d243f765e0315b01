// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import { OpenCloudError } from "../../schemas/errors/calls.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type UpdateBadgeDescriptionResponse = Shapes.UpdateBadgeDescriptionResponse
export const UpdateBadgeDescriptionResponse = /*#__PURE__*/ fromShape<UpdateBadgeDescriptionResponse>(Shapes.UpdateBadgeDescriptionResponse, "UpdateBadgeDescriptionResponse")

export type RobloxGameInternationalizationApiGetBadgeIconResponse = Shapes.RobloxGameInternationalizationApiGetBadgeIconResponse
export const RobloxGameInternationalizationApiGetBadgeIconResponse = /*#__PURE__*/ fromShape<RobloxGameInternationalizationApiGetBadgeIconResponse>(Shapes.RobloxGameInternationalizationApiGetBadgeIconResponse, "RobloxGameInternationalizationApiGetBadgeIconResponse")

export type ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse = Shapes.ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse
export const ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse = /*#__PURE__*/ fromShape<ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse>(Shapes.ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse, "ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse", [RobloxGameInternationalizationApiGetBadgeIconResponse])

export type UploadBadgeIconOutput = Shapes.UploadBadgeIconOutput
export const UploadBadgeIconOutput = /*#__PURE__*/ fromShape<UploadBadgeIconOutput>(Shapes.UploadBadgeIconOutput, "UploadBadgeIconOutput")

export type DeleteBadgeIconOutput = Shapes.DeleteBadgeIconOutput
export const DeleteBadgeIconOutput = /*#__PURE__*/ fromShape<DeleteBadgeIconOutput>(Shapes.DeleteBadgeIconOutput, "DeleteBadgeIconOutput")

export type RobloxGameInternationalizationApiNameDescription = Shapes.RobloxGameInternationalizationApiNameDescription
export const RobloxGameInternationalizationApiNameDescription = /*#__PURE__*/ fromShape<RobloxGameInternationalizationApiNameDescription>(Shapes.RobloxGameInternationalizationApiNameDescription, "RobloxGameInternationalizationApiNameDescription")

export type ApiArrayResponseRobloxGameInternationalizationApiNameDescription = Shapes.ApiArrayResponseRobloxGameInternationalizationApiNameDescription
export const ApiArrayResponseRobloxGameInternationalizationApiNameDescription = /*#__PURE__*/ fromShape<ApiArrayResponseRobloxGameInternationalizationApiNameDescription>(Shapes.ApiArrayResponseRobloxGameInternationalizationApiNameDescription, "ApiArrayResponseRobloxGameInternationalizationApiNameDescription", [RobloxGameInternationalizationApiNameDescription])

export type UpdateBadgeNameDescriptionResponse = Shapes.UpdateBadgeNameDescriptionResponse
export const UpdateBadgeNameDescriptionResponse = /*#__PURE__*/ fromShape<UpdateBadgeNameDescriptionResponse>(Shapes.UpdateBadgeNameDescriptionResponse, "UpdateBadgeNameDescriptionResponse")

export type DeleteBadgeNameDescriptionOutput = Shapes.DeleteBadgeNameDescriptionOutput
export const DeleteBadgeNameDescriptionOutput = /*#__PURE__*/ fromShape<DeleteBadgeNameDescriptionOutput>(Shapes.DeleteBadgeNameDescriptionOutput, "DeleteBadgeNameDescriptionOutput")

export type UpdateBadgeNameResponse = Shapes.UpdateBadgeNameResponse
export const UpdateBadgeNameResponse = /*#__PURE__*/ fromShape<UpdateBadgeNameResponse>(Shapes.UpdateBadgeNameResponse, "UpdateBadgeNameResponse")

export type UpdateDeveloperProductDescriptionResponse = Shapes.UpdateDeveloperProductDescriptionResponse
export const UpdateDeveloperProductDescriptionResponse = /*#__PURE__*/ fromShape<UpdateDeveloperProductDescriptionResponse>(Shapes.UpdateDeveloperProductDescriptionResponse, "UpdateDeveloperProductDescriptionResponse")

export type RobloxGameInternationalizationApiGetDeveloperProductIconResponse = Shapes.RobloxGameInternationalizationApiGetDeveloperProductIconResponse
export const RobloxGameInternationalizationApiGetDeveloperProductIconResponse = /*#__PURE__*/ fromShape<RobloxGameInternationalizationApiGetDeveloperProductIconResponse>(Shapes.RobloxGameInternationalizationApiGetDeveloperProductIconResponse, "RobloxGameInternationalizationApiGetDeveloperProductIconResponse")

export type ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse = Shapes.ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse
export const ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse = /*#__PURE__*/ fromShape<ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse>(Shapes.ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse, "ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse", [RobloxGameInternationalizationApiGetDeveloperProductIconResponse])

export type UploadDeveloperProductIconOutput = Shapes.UploadDeveloperProductIconOutput
export const UploadDeveloperProductIconOutput = /*#__PURE__*/ fromShape<UploadDeveloperProductIconOutput>(Shapes.UploadDeveloperProductIconOutput, "UploadDeveloperProductIconOutput")

export type DeleteDeveloperProductIconOutput = Shapes.DeleteDeveloperProductIconOutput
export const DeleteDeveloperProductIconOutput = /*#__PURE__*/ fromShape<DeleteDeveloperProductIconOutput>(Shapes.DeleteDeveloperProductIconOutput, "DeleteDeveloperProductIconOutput")

export type UpdateDeveloperProductNameDescriptionResponse = Shapes.UpdateDeveloperProductNameDescriptionResponse
export const UpdateDeveloperProductNameDescriptionResponse = /*#__PURE__*/ fromShape<UpdateDeveloperProductNameDescriptionResponse>(Shapes.UpdateDeveloperProductNameDescriptionResponse, "UpdateDeveloperProductNameDescriptionResponse")

export type DeleteDeveloperProductNameDescriptionOutput = Shapes.DeleteDeveloperProductNameDescriptionOutput
export const DeleteDeveloperProductNameDescriptionOutput = /*#__PURE__*/ fromShape<DeleteDeveloperProductNameDescriptionOutput>(Shapes.DeleteDeveloperProductNameDescriptionOutput, "DeleteDeveloperProductNameDescriptionOutput")

export type UpdateDeveloperProductNameResponse = Shapes.UpdateDeveloperProductNameResponse
export const UpdateDeveloperProductNameResponse = /*#__PURE__*/ fromShape<UpdateDeveloperProductNameResponse>(Shapes.UpdateDeveloperProductNameResponse, "UpdateDeveloperProductNameResponse")

export type LocalizedIcon = Shapes.LocalizedIcon
export const LocalizedIcon = /*#__PURE__*/ fromShape<LocalizedIcon>(Shapes.LocalizedIcon, "LocalizedIcon")

export type ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse = Shapes.ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse
export const ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse = /*#__PURE__*/ fromShape<ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse>(Shapes.ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse, "ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse", [LocalizedIcon])

export type UploadGameIconOutput = Shapes.UploadGameIconOutput
export const UploadGameIconOutput = /*#__PURE__*/ fromShape<UploadGameIconOutput>(Shapes.UploadGameIconOutput, "UploadGameIconOutput")

export type DeleteGameIconOutput = Shapes.DeleteGameIconOutput
export const DeleteGameIconOutput = /*#__PURE__*/ fromShape<DeleteGameIconOutput>(Shapes.DeleteGameIconOutput, "DeleteGameIconOutput")

export type UpdateGamePassDescriptionResponse = Shapes.UpdateGamePassDescriptionResponse
export const UpdateGamePassDescriptionResponse = /*#__PURE__*/ fromShape<UpdateGamePassDescriptionResponse>(Shapes.UpdateGamePassDescriptionResponse, "UpdateGamePassDescriptionResponse")

export type RobloxGameInternationalizationApiGetGamePassIconResponse = Shapes.RobloxGameInternationalizationApiGetGamePassIconResponse
export const RobloxGameInternationalizationApiGetGamePassIconResponse = /*#__PURE__*/ fromShape<RobloxGameInternationalizationApiGetGamePassIconResponse>(Shapes.RobloxGameInternationalizationApiGetGamePassIconResponse, "RobloxGameInternationalizationApiGetGamePassIconResponse")

export type ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse = Shapes.ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse
export const ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse = /*#__PURE__*/ fromShape<ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse>(Shapes.ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse, "ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse", [RobloxGameInternationalizationApiGetGamePassIconResponse])

export type UploadGamePassIconOutput = Shapes.UploadGamePassIconOutput
export const UploadGamePassIconOutput = /*#__PURE__*/ fromShape<UploadGamePassIconOutput>(Shapes.UploadGamePassIconOutput, "UploadGamePassIconOutput")

export type DeleteGamePassIconOutput = Shapes.DeleteGamePassIconOutput
export const DeleteGamePassIconOutput = /*#__PURE__*/ fromShape<DeleteGamePassIconOutput>(Shapes.DeleteGamePassIconOutput, "DeleteGamePassIconOutput")

export type UpdateGamePassNameDescriptionResponse = Shapes.UpdateGamePassNameDescriptionResponse
export const UpdateGamePassNameDescriptionResponse = /*#__PURE__*/ fromShape<UpdateGamePassNameDescriptionResponse>(Shapes.UpdateGamePassNameDescriptionResponse, "UpdateGamePassNameDescriptionResponse")

export type DeleteGamePassNameDescriptionOutput = Shapes.DeleteGamePassNameDescriptionOutput
export const DeleteGamePassNameDescriptionOutput = /*#__PURE__*/ fromShape<DeleteGamePassNameDescriptionOutput>(Shapes.DeleteGamePassNameDescriptionOutput, "DeleteGamePassNameDescriptionOutput")

export type UpdateGamePassNameResponse = Shapes.UpdateGamePassNameResponse
export const UpdateGamePassNameResponse = /*#__PURE__*/ fromShape<UpdateGamePassNameResponse>(Shapes.UpdateGamePassNameResponse, "UpdateGamePassNameResponse")

export type UpdateGameThumbnailAltTextOutput = Shapes.UpdateGameThumbnailAltTextOutput
export const UpdateGameThumbnailAltTextOutput = /*#__PURE__*/ fromShape<UpdateGameThumbnailAltTextOutput>(Shapes.UpdateGameThumbnailAltTextOutput, "UpdateGameThumbnailAltTextOutput")

export type UploadImageForGameThumbnailResponse = Shapes.UploadImageForGameThumbnailResponse
export const UploadImageForGameThumbnailResponse = /*#__PURE__*/ fromShape<UploadImageForGameThumbnailResponse>(Shapes.UploadImageForGameThumbnailResponse, "UploadImageForGameThumbnailResponse")

export type ReorderGameThumbnailsOutput = Shapes.ReorderGameThumbnailsOutput
export const ReorderGameThumbnailsOutput = /*#__PURE__*/ fromShape<ReorderGameThumbnailsOutput>(Shapes.ReorderGameThumbnailsOutput, "ReorderGameThumbnailsOutput")

export type DeleteGameThumbnailOutput = Shapes.DeleteGameThumbnailOutput
export const DeleteGameThumbnailOutput = /*#__PURE__*/ fromShape<DeleteGameThumbnailOutput>(Shapes.DeleteGameThumbnailOutput, "DeleteGameThumbnailOutput")

export type GameInternationalizationApiTranslator = Shapes.GameInternationalizationApiTranslator
export const GameInternationalizationApiTranslator = /*#__PURE__*/ fromShape<GameInternationalizationApiTranslator>(Shapes.GameInternationalizationApiTranslator, "GameInternationalizationApiTranslator")

export type TextRevision = Shapes.TextRevision
export const TextRevision = /*#__PURE__*/ fromShape<TextRevision>(Shapes.TextRevision, "TextRevision", [GameInternationalizationApiTranslator])

export type GetNameDescriptionHistoryResponse = Shapes.GetNameDescriptionHistoryResponse
export const GetNameDescriptionHistoryResponse = /*#__PURE__*/ fromShape<GetNameDescriptionHistoryResponse>(Shapes.GetNameDescriptionHistoryResponse, "GetNameDescriptionHistoryResponse", [TextRevision])

export type FailedNameDescription = Shapes.FailedNameDescription
export const FailedNameDescription = /*#__PURE__*/ fromShape<FailedNameDescription>(Shapes.FailedNameDescription, "FailedNameDescription")

export type UpdateNameDescriptionsResponse = Shapes.UpdateNameDescriptionsResponse
export const UpdateNameDescriptionsResponse = /*#__PURE__*/ fromShape<UpdateNameDescriptionsResponse>(Shapes.UpdateNameDescriptionsResponse, "UpdateNameDescriptionsResponse", [RobloxGameInternationalizationApiNameDescription, FailedNameDescription])

export type UpdateGameSourceLanguageOutput = Shapes.UpdateGameSourceLanguageOutput
export const UpdateGameSourceLanguageOutput = /*#__PURE__*/ fromShape<UpdateGameSourceLanguageOutput>(Shapes.UpdateGameSourceLanguageOutput, "UpdateGameSourceLanguageOutput")

export type UpdateGameSupportedLanguagesOutput = Shapes.UpdateGameSupportedLanguagesOutput
export const UpdateGameSupportedLanguagesOutput = /*#__PURE__*/ fromShape<UpdateGameSupportedLanguagesOutput>(Shapes.UpdateGameSupportedLanguagesOutput, "UpdateGameSupportedLanguagesOutput")

export type RobloxGameInternationalizationApiLanguageOrLocaleSettings = Shapes.RobloxGameInternationalizationApiLanguageOrLocaleSettings
export const RobloxGameInternationalizationApiLanguageOrLocaleSettings = /*#__PURE__*/ fromShape<RobloxGameInternationalizationApiLanguageOrLocaleSettings>(Shapes.RobloxGameInternationalizationApiLanguageOrLocaleSettings, "RobloxGameInternationalizationApiLanguageOrLocaleSettings")

export type ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings = Shapes.ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings
export const ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings = /*#__PURE__*/ fromShape<ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings>(Shapes.ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings, "ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings", [RobloxGameInternationalizationApiLanguageOrLocaleSettings])

export type EditAutomaticTranslationStatusForGameAndLanguageResponse = Shapes.EditAutomaticTranslationStatusForGameAndLanguageResponse
export const EditAutomaticTranslationStatusForGameAndLanguageResponse = /*#__PURE__*/ fromShape<EditAutomaticTranslationStatusForGameAndLanguageResponse>(Shapes.EditAutomaticTranslationStatusForGameAndLanguageResponse, "EditAutomaticTranslationStatusForGameAndLanguageResponse")

export type EditImageTranslationStatusForGameAndLanguageResponse = Shapes.EditImageTranslationStatusForGameAndLanguageResponse
export const EditImageTranslationStatusForGameAndLanguageResponse = /*#__PURE__*/ fromShape<EditImageTranslationStatusForGameAndLanguageResponse>(Shapes.EditImageTranslationStatusForGameAndLanguageResponse, "EditImageTranslationStatusForGameAndLanguageResponse")

export type UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse = Shapes.UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse
export const UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse = /*#__PURE__*/ fromShape<UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse>(Shapes.UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse, "UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse")

export type RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings = Shapes.RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings
export const RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings = /*#__PURE__*/ fromShape<RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings>(Shapes.RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings, "RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings")

export type ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings = Shapes.ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings
export const ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings = /*#__PURE__*/ fromShape<ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings>(Shapes.ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings, "ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings", [RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings])

export type GameAutolocalizationInformationResponse = Shapes.GameAutolocalizationInformationResponse
export const GameAutolocalizationInformationResponse = /*#__PURE__*/ fromShape<GameAutolocalizationInformationResponse>(Shapes.GameAutolocalizationInformationResponse, "GameAutolocalizationInformationResponse")

export type UpdateAutolocalizationSettingsOutput = Shapes.UpdateAutolocalizationSettingsOutput
export const UpdateAutolocalizationSettingsOutput = /*#__PURE__*/ fromShape<UpdateAutolocalizationSettingsOutput>(Shapes.UpdateAutolocalizationSettingsOutput, "UpdateAutolocalizationSettingsOutput")

export type AutoLocalizationMetadataResponse = Shapes.AutoLocalizationMetadataResponse
export const AutoLocalizationMetadataResponse = /*#__PURE__*/ fromShape<AutoLocalizationMetadataResponse>(Shapes.AutoLocalizationMetadataResponse, "AutoLocalizationMetadataResponse")

export type EntryOperationLimits = Shapes.EntryOperationLimits
export const EntryOperationLimits = /*#__PURE__*/ fromShape<EntryOperationLimits>(Shapes.EntryOperationLimits, "EntryOperationLimits")

export type TableOperationLimits = Shapes.TableOperationLimits
export const TableOperationLimits = /*#__PURE__*/ fromShape<TableOperationLimits>(Shapes.TableOperationLimits, "TableOperationLimits")

export type GetLimitsResponse = Shapes.GetLimitsResponse
export const GetLimitsResponse = /*#__PURE__*/ fromShape<GetLimitsResponse>(Shapes.GetLimitsResponse, "GetLimitsResponse", [EntryOperationLimits, TableOperationLimits])

export type GetTableResponse = Shapes.GetTableResponse
export const GetTableResponse = /*#__PURE__*/ fromShape<GetTableResponse>(Shapes.GetTableResponse, "GetTableResponse")

export type Error = Shapes.Error
export const Error = /*#__PURE__*/ fromShape<Error>(Shapes.Error, "Error")

export type EntryIdentifier = Shapes.EntryIdentifier
export const EntryIdentifier = /*#__PURE__*/ fromShape<EntryIdentifier>(Shapes.EntryIdentifier, "EntryIdentifier")

export type GameLocation = Shapes.GameLocation
export const GameLocation = /*#__PURE__*/ fromShape<GameLocation>(Shapes.GameLocation, "GameLocation")

export type EntryMetadata = Shapes.EntryMetadata
export const EntryMetadata = /*#__PURE__*/ fromShape<EntryMetadata>(Shapes.EntryMetadata, "EntryMetadata", [GameLocation])

export type LocalizationTablesApiTranslator = Shapes.LocalizationTablesApiTranslator
export const LocalizationTablesApiTranslator = /*#__PURE__*/ fromShape<LocalizationTablesApiTranslator>(Shapes.LocalizationTablesApiTranslator, "LocalizationTablesApiTranslator")

export type Translation = Shapes.Translation
export const Translation = /*#__PURE__*/ fromShape<Translation>(Shapes.Translation, "Translation", [LocalizationTablesApiTranslator])

export type FailedEntry = Shapes.FailedEntry
export const FailedEntry = /*#__PURE__*/ fromShape<FailedEntry>(Shapes.FailedEntry, "FailedEntry", [Error, EntryIdentifier, EntryMetadata, Translation])

export type ModifiedEntry = Shapes.ModifiedEntry
export const ModifiedEntry = /*#__PURE__*/ fromShape<ModifiedEntry>(Shapes.ModifiedEntry, "ModifiedEntry", [EntryIdentifier, Translation])

export type UpdateTableContentsResponse = Shapes.UpdateTableContentsResponse
export const UpdateTableContentsResponse = /*#__PURE__*/ fromShape<UpdateTableContentsResponse>(Shapes.UpdateTableContentsResponse, "UpdateTableContentsResponse", [FailedEntry, ModifiedEntry])

export type Entry = Shapes.Entry
export const Entry = /*#__PURE__*/ fromShape<Entry>(Shapes.Entry, "Entry", [EntryIdentifier, EntryMetadata, Translation])

export type GetTableEntriesPagedResponse = Shapes.GetTableEntriesPagedResponse
export const GetTableEntriesPagedResponse = /*#__PURE__*/ fromShape<GetTableEntriesPagedResponse>(Shapes.GetTableEntriesPagedResponse, "GetTableEntriesPagedResponse", [Entry])

export type LocalizationTablesApiTranslationHistory = Shapes.LocalizationTablesApiTranslationHistory
export const LocalizationTablesApiTranslationHistory = /*#__PURE__*/ fromShape<LocalizationTablesApiTranslationHistory>(Shapes.LocalizationTablesApiTranslationHistory, "LocalizationTablesApiTranslationHistory", [LocalizationTablesApiTranslator])

export type EntryTranslationHistoryPaged = Shapes.EntryTranslationHistoryPaged
export const EntryTranslationHistoryPaged = /*#__PURE__*/ fromShape<EntryTranslationHistoryPaged>(Shapes.EntryTranslationHistoryPaged, "EntryTranslationHistoryPaged", [EntryIdentifier, LocalizationTablesApiTranslationHistory])

export type FailedEntryTranslationHistoryPaged = Shapes.FailedEntryTranslationHistoryPaged
export const FailedEntryTranslationHistoryPaged = /*#__PURE__*/ fromShape<FailedEntryTranslationHistoryPaged>(Shapes.FailedEntryTranslationHistoryPaged, "FailedEntryTranslationHistoryPaged", [EntryIdentifier, Error])

export type GetTableEntriesTranslationHistoryResponse = Shapes.GetTableEntriesTranslationHistoryResponse
export const GetTableEntriesTranslationHistoryResponse = /*#__PURE__*/ fromShape<GetTableEntriesTranslationHistoryResponse>(Shapes.GetTableEntriesTranslationHistoryResponse, "GetTableEntriesTranslationHistoryResponse", [EntryTranslationHistoryPaged, FailedEntryTranslationHistoryPaged])

export type GetTableEntryCountResponse = Shapes.GetTableEntryCountResponse
export const GetTableEntryCountResponse = /*#__PURE__*/ fromShape<GetTableEntryCountResponse>(Shapes.GetTableEntryCountResponse, "GetTableEntryCountResponse")

export type LocalizedText = Shapes.LocalizedText
export const LocalizedText = /*#__PURE__*/ fromShape<LocalizedText>(Shapes.LocalizedText, "LocalizedText")

export type TextFailure = Shapes.TextFailure
export const TextFailure = /*#__PURE__*/ fromShape<TextFailure>(Shapes.TextFailure, "TextFailure", [], OpenCloudError)

export type TextsSet = Shapes.TextsSet
export const TextsSet = /*#__PURE__*/ fromShape<TextsSet>(Shapes.TextsSet, "TextsSet", [TextFailure])

export type TableRow = Shapes.TableRow
export const TableRow = /*#__PURE__*/ fromShape<TableRow>(Shapes.TableRow, "TableRow")

export type TableEdited = Shapes.TableEdited
export const TableEdited = /*#__PURE__*/ fromShape<TableEdited>(Shapes.TableEdited, "TableEdited", [ModifiedEntry, FailedEntry], OpenCloudError)
