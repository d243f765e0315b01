// Generated from specs/ by `npm run generate`. Do not edit.
import type * as Wire from "./wire.ts"

/** A metric that Roblox's guide lists. */
export type MetricName =
  | "AdsPublisherReportingTotalImpressions"
  | "AdsPublisherReportingTotalRevenueRobux"
  | "AdsPublisherReportingVideo2DDailyUniqueViewer"
  | "AdsPublisherReportingVideo2DEpmNoUnvalidatedPc"
  | "AdsPublisherReportingVideo2DImpressions"
  | "AdsPublisherReportingVideo2DRevenueRobux"
  | "Attribution1DPayerConversionRatio"
  | "Attribution1DPlaytimePerUserInMinutes"
  | "Attribution1DRobuxPerUser"
  | "Attribution30DPayerConversionRatio"
  | "Attribution30DPlaytimePerUserInMinutes"
  | "Attribution30DRobuxPerUser"
  | "Attribution7DPayerConversionRatio"
  | "Attribution7DPlaytimePerUserInMinutes"
  | "Attribution7DRobuxPerUser"
  | "AttributionD1RetentionRatio"
  | "AttributionD30RetentionRatio"
  | "AttributionD7RetentionRatio"
  | "AveragePlayTimeMinutesPerDAU"
  | "AverageRevenuePerPayingUser"
  | "AverageRevenuePerUser"
  | "AverageSessionLengthMinutes"
  | "ClickCVR"
  | "ClientCpuTimeAvg"
  | "ClientCpuTimeP10"
  | "ClientCpuTimeP50"
  | "ClientCpuTimeP90"
  | "ClientCrashCount"
  | "ClientCrashRate15m"
  | "ClientFpsAvg"
  | "ClientFpsP10"
  | "ClientFpsP50"
  | "ClientFpsP90"
  | "ClientMemoryUsageAvg"
  | "ClientMemoryUsageP10"
  | "ClientMemoryUsageP50"
  | "ClientMemoryUsageP90"
  | "ClientMemoryUsagePercentageAvg"
  | "ClientMemoryUsagePercentageP10"
  | "ClientMemoryUsagePercentageP50"
  | "ClientMemoryUsagePercentageP90"
  | "ConcurrentPlayers"
  | "CpuCoreUtilization"
  | "CpuTimeAvg"
  | "CpuTimeP10"
  | "CpuTimeP50"
  | "CpuTimeP90"
  | "CubeDailyRequests"
  | "CustomEventAvgPerUserValue"
  | "CustomEventAvgValue"
  | "CustomEventCount"
  | "CustomEventCountUser"
  | "CustomEventMaxValue"
  | "CustomEventMinValue"
  | "CustomEventSumValue"
  | "D1Retention"
  | "D1Stickiness"
  | "D30Retention"
  | "D30Stickiness"
  | "D7Retention"
  | "D7Stickiness"
  | "DailyActiveUsers"
  | "DailyRevenue"
  | "DataStoreConsumedListRequests"
  | "DataStoreConsumedReadRequests"
  | "DataStoreConsumedRemoveRequests"
  | "DataStoreConsumedWriteRequests"
  | "DataStoreListRequests"
  | "DataStoreListRequestsByEndpoint"
  | "DataStoreReadRequests"
  | "DataStoreReadRequestsByEndpoint"
  | "DataStoreRemoveRequests"
  | "DataStoreRemoveRequestsByEndpoint"
  | "DataStoreRequests"
  | "DataStoreRequestsByEndpoint"
  | "DataStoreRequestsByStatus"
  | "DataStoreStorageUsageBytes"
  | "DataStoreWriteRequests"
  | "DataStoreWriteRequestsByEndpoint"
  | "DauMauStickiness"
  | "EconomyAverageWalletBalance"
  | "EconomyTransactionAmount"
  | "EconomyTransactionCount"
  | "EndToEndCVR"
  | "ForwardD1Retention"
  | "ForwardD30Retention"
  | "ForwardD7Retention"
  | "FunnelCohortCompletionRate"
  | "FunnelStepChurnRate"
  | "FunnelStepCompletionRate"
  | "FunnelStepOverallCompletionRate"
  | "FunnelStepTotalCount"
  | "FunnelUserChurnRate"
  | "FunnelUserOverallCompletionRate"
  | "FunnelUserStepCompletionRate"
  | "FunnelUserTotalCount"
  | "ImpressionCVR"
  | "ItemMonetizationRevenue"
  | "L7AverageDailyActiveUsers"
  | "L7AverageDailyRevenue"
  | "L7AverageForwardD1Retention"
  | "L7AverageForwardD7Retention"
  | "L7AveragePayingUsersCVR"
  | "L7AveragePlayTimeMinutesPerDAU"
  | "L7AverageRFYPlayThroughRate"
  | "L7AverageRFYQualifiedPTR"
  | "L7AverageRevenuePerPayingUser"
  | "L7AverageUniqueUsersWithPlaySessions"
  | "MatchmakingCategoricalCustomSignalsSimilarityRatioAvg"
  | "MatchmakingCategoricalCustomSignalsSimilarityRatioP10"
  | "MatchmakingCategoricalCustomSignalsSimilarityRatioP50"
  | "MatchmakingCategoricalCustomSignalsSimilarityRatioP90"
  | "MatchmakingNumericCustomSignalsDifferenceAvg"
  | "MatchmakingNumericCustomSignalsDifferenceP10"
  | "MatchmakingNumericCustomSignalsDifferenceP50"
  | "MatchmakingNumericCustomSignalsDifferenceP90"
  | "MatchmakingSignalsAgeDifferenceAvg"
  | "MatchmakingSignalsAgeDifferenceP10"
  | "MatchmakingSignalsAgeDifferenceP50"
  | "MatchmakingSignalsAgeDifferenceP90"
  | "MatchmakingSignalsCommonChatGroupRatioAvg"
  | "MatchmakingSignalsCommonChatGroupRatioP10"
  | "MatchmakingSignalsCommonChatGroupRatioP50"
  | "MatchmakingSignalsCommonChatGroupRatioP90"
  | "MatchmakingSignalsCommonDeviceTypeRatioAvg"
  | "MatchmakingSignalsCommonDeviceTypeRatioP10"
  | "MatchmakingSignalsCommonDeviceTypeRatioP50"
  | "MatchmakingSignalsCommonDeviceTypeRatioP90"
  | "MatchmakingSignalsCommonLanguageRatioAvg"
  | "MatchmakingSignalsCommonLanguageRatioP10"
  | "MatchmakingSignalsCommonLanguageRatioP50"
  | "MatchmakingSignalsCommonLanguageRatioP90"
  | "MatchmakingSignalsEstimatePingAvg"
  | "MatchmakingSignalsEstimatePingP10"
  | "MatchmakingSignalsEstimatePingP50"
  | "MatchmakingSignalsEstimatePingP90"
  | "MatchmakingSignalsOccupancyRatioAvg"
  | "MatchmakingSignalsOccupancyRatioP10"
  | "MatchmakingSignalsOccupancyRatioP50"
  | "MatchmakingSignalsOccupancyRatioP90"
  | "MatchmakingSignalsPlayHistoryDifferenceAvg"
  | "MatchmakingSignalsPlayHistoryDifferenceP10"
  | "MatchmakingSignalsPlayHistoryDifferenceP50"
  | "MatchmakingSignalsPlayHistoryDifferenceP90"
  | "MatchmakingSignalsPreferredPlayerMatchRatioAvg"
  | "MatchmakingSignalsVoiceChatRatioAvg"
  | "MatchmakingSignalsVoiceChatRatioP10"
  | "MatchmakingSignalsVoiceChatRatioP50"
  | "MatchmakingSignalsVoiceChatRatioP90"
  | "MemoryStoreMemoryUsageBytes"
  | "MemoryStoreRequestUnitsByEndpoint"
  | "MemoryStoreRequests"
  | "MemoryStoreRequestsByEndpoint"
  | "MemoryStoreRequestsByStatus"
  | "MemoryUsageAvg"
  | "MemoryUsageP10"
  | "MemoryUsageP50"
  | "MemoryUsageP90"
  | "MonthlyActiveUsers"
  | "OomUnexpectedExits"
  | "PayingUsers"
  | "PayingUsersCVR"
  | "PeakConcurrentPlayers"
  | "QualifiedEndToEndCVR"
  | "QualifiedUniqueUsersWithPlaySessions"
  | "RFYDeepEngagementRate"
  | "RFYPlayThroughRate"
  | "RFYQualifiedPTR"
  | "RotraceTotalCalls"
  | "ServerCrashCount"
  | "ServerFrameRateAvg"
  | "ServerFrameRateP10"
  | "ServerFrameRateP50"
  | "ServerFrameRateP90"
  | "ServerMemoryUsageAvg"
  | "ServerMemoryUsageP10"
  | "ServerMemoryUsageP50"
  | "ServerMemoryUsageP90"
  | "SessionDurationSecondsAvg"
  | "SessionDurationSecondsP10"
  | "SessionDurationSecondsP50"
  | "SessionDurationSecondsP90"
  | "SpeechToTextTranscriptionStatuses"
  | "SpeechToTextTranscriptionUsage"
  | "StoreRevenue"
  | "StoreTransactions"
  | "TextToSpeechAssetSuccesses"
  | "TextToSpeechRawAudioErrors"
  | "TextToSpeechRawAudioSuccesses"
  | "TotalAbuseReports"
  | "TotalPlayTimeHours"
  | "TotalSessionsEndedInBucket"
  | "UniqueAbuseReportSubmittersPer1000PlaytimeHours"
  | "UniqueUsersWithClicks"
  | "UniqueUsersWithImpressions"
  | "UniqueUsersWithPlaySessions"
  | "Visits"

/** A dimension of such a metric. */
export type DimensionName =
  | "AbuseCategory"
  | "AbuseChannel"
  | "AcquisitionSource"
  | "AdFormat"
  | "AdInstanceName"
  | "AdPlacementId"
  | "AdsPublisherReportingDataVersion"
  | "AgeGroup"
  | "AgeGroupV2"
  | "BalanceType"
  | "ClientCpuTimeCategory"
  | "ClientCpuTimeSubCategory"
  | "CollectibleItemTargetType"
  | "CollectibleItemTargetTypeId"
  | "CollectibleItemType"
  | "Country"
  | "CpuTimeCategory"
  | "CpuTimeSubCategory"
  | "CrashType"
  | "CurrencyType"
  | "CustomEventName"
  | "CustomField1"
  | "CustomField2"
  | "CustomField3"
  | "DataStoreOperation"
  | "DataStoreStatus"
  | "DataStoreTypeV2"
  | "FlowType"
  | "FunnelName"
  | "FunnelSource"
  | "FunnelStep"
  | "Gender"
  | "IsFree"
  | "IsNewUser"
  | "ItemSku"
  | "Locale"
  | "MatchmakingCategoricalCustomSignal"
  | "MatchmakingNumericCustomSignal"
  | "MemoryGroup"
  | "MemoryStoreOperation"
  | "MemoryStoreStatus"
  | "MemoryUsageCategory"
  | "MemoryUsageSubCategory"
  | "OperatingSystem"
  | "PayerStatus"
  | "Place"
  | "PlaceVersion"
  | "Platform"
  | "ProductKey"
  | "ProductType"
  | "PurchaseStatus"
  | "RevenueSource"
  | "SalesLocation"
  | "ServerAgeBucket"
  | "SessionTimeBucket"
  | "SimplifiedUrl"
  | "SpeechToTextTranscriptionStatus"
  | "StoreItemId"
  | "StoreItemType"
  | "TextToSpeechRawAudioStatus"
  | "TransactionType"
  | "UserO18Eligibility"
  | "UserSegmentationAccountAge"
  | "UserSegmentationActivationStatus"
  | "UserSegmentationEngagementLevel"
  | "UserSegmentationPayerStatus"
  | "UserSegmentationPlatformActivationStatus"
  | "UserSegmentationPlatformSpenderStatus"
  | "WorkflowType"

/** How a metric can be asked for. */
export interface MetricFacts {
  readonly granularities: ReadonlyArray<Wire.MetricGranularity>
  /** How many days it goes back. */
  readonly days: number
  readonly dimensions: ReadonlyArray<DimensionName>
}

const g0 = ["OneHour", "OneDay", "None"] as const
const g1 = ["OneDay", "None"] as const
const g2 = ["OneDay", "OneWeek", "None"] as const
const g3 = ["OneDay", "OneWeek", "OneMonth", "None"] as const
const g4 = ["OneMinute", "HalfHour", "OneHour", "OneDay"] as const
const g5 = ["OneDay"] as const
const g6 = ["OneHour", "OneDay", "OneWeek", "OneMonth", "None"] as const
const g7 = ["None"] as const
const g8 = ["OneHour", "OneDay"] as const
const g9 = ["OneMinute", "HalfHour", "OneHour", "OneDay", "None"] as const
const d0 = ["AdFormat", "AdInstanceName", "AdPlacementId", "AdsPublisherReportingDataVersion", "Country", "Gender", "OperatingSystem", "Platform"] as const
const d1 = ["AcquisitionSource", "AgeGroupV2", "Gender", "OperatingSystem", "Platform", "UserSegmentationPlatformActivationStatus", "UserSegmentationPlatformSpenderStatus"] as const
const d2 = ["AgeGroupV2", "Country", "Gender", "IsNewUser", "Locale", "OperatingSystem", "Platform", "UserO18Eligibility", "UserSegmentationAccountAge", "UserSegmentationActivationStatus", "UserSegmentationEngagementLevel", "UserSegmentationPayerStatus", "UserSegmentationPlatformActivationStatus", "UserSegmentationPlatformSpenderStatus"] as const
const d3 = ["AgeGroupV2", "Country", "Gender", "Locale", "OperatingSystem", "Platform", "UserO18Eligibility", "UserSegmentationAccountAge", "UserSegmentationActivationStatus", "UserSegmentationEngagementLevel", "UserSegmentationPayerStatus", "UserSegmentationPlatformActivationStatus", "UserSegmentationPlatformSpenderStatus"] as const
const d4 = ["AcquisitionSource", "AgeGroupV2", "Gender", "IsNewUser", "OperatingSystem", "Platform", "UserSegmentationPlatformActivationStatus", "UserSegmentationPlatformSpenderStatus"] as const
const d5 = ["ClientCpuTimeCategory", "ClientCpuTimeSubCategory", "MemoryGroup", "OperatingSystem", "Place", "PlaceVersion", "Platform"] as const
const d6 = ["MemoryGroup", "OperatingSystem", "Place", "PlaceVersion", "Platform"] as const
const d7 = ["Place"] as const
const d8 = ["CpuTimeCategory", "CpuTimeSubCategory", "Place"] as const
const d9 = ["WorkflowType"] as const
const d10 = ["AgeGroup", "CustomEventName", "CustomField1", "CustomField2", "CustomField3", "Gender", "IsNewUser", "OperatingSystem", "PayerStatus", "Platform"] as const
const d11 = ["AcquisitionSource", "AgeGroupV2", "Country", "Gender", "Locale", "OperatingSystem", "Platform", "UserO18Eligibility", "UserSegmentationAccountAge", "UserSegmentationActivationStatus", "UserSegmentationEngagementLevel", "UserSegmentationPayerStatus", "UserSegmentationPlatformActivationStatus", "UserSegmentationPlatformSpenderStatus"] as const
const d12 = ["AcquisitionSource", "AgeGroupV2", "Country", "Gender", "IsNewUser", "Locale", "OperatingSystem", "Platform", "UserO18Eligibility", "UserSegmentationAccountAge", "UserSegmentationActivationStatus", "UserSegmentationEngagementLevel", "UserSegmentationPayerStatus", "UserSegmentationPlatformActivationStatus", "UserSegmentationPlatformSpenderStatus"] as const
const d13 = ["AgeGroupV2", "BalanceType", "Country", "Gender", "Locale", "OperatingSystem", "Platform", "RevenueSource", "UserO18Eligibility", "UserSegmentationAccountAge", "UserSegmentationActivationStatus", "UserSegmentationEngagementLevel", "UserSegmentationPayerStatus", "UserSegmentationPlatformActivationStatus", "UserSegmentationPlatformSpenderStatus"] as const
const d14 = ["DataStoreTypeV2"] as const
const d15 = ["DataStoreOperation", "DataStoreTypeV2"] as const
const d16 = ["DataStoreOperation", "DataStoreStatus", "DataStoreTypeV2"] as const
const d17 = ["DataStoreStatus", "DataStoreTypeV2"] as const
const d18 = [] as const
const d19 = ["AgeGroup", "CurrencyType", "CustomField1", "CustomField2", "CustomField3", "Gender", "IsNewUser", "OperatingSystem", "PayerStatus", "Platform", "TransactionType"] as const
const d20 = ["AgeGroup", "CurrencyType", "CustomField1", "CustomField2", "CustomField3", "FlowType", "Gender", "IsNewUser", "ItemSku", "OperatingSystem", "PayerStatus", "Platform", "TransactionType"] as const
const d21 = ["AgeGroup", "CustomField1", "CustomField2", "CustomField3", "FunnelName", "FunnelStep", "Gender", "IsNewUser", "OperatingSystem", "PayerStatus", "Platform"] as const
const d22 = ["CollectibleItemTargetType", "CollectibleItemTargetTypeId", "CollectibleItemType", "ProductKey", "ProductType", "SalesLocation"] as const
const d23 = ["AgeGroupV2", "Country", "Gender", "Locale", "OperatingSystem", "Platform", "RevenueSource", "UserO18Eligibility", "UserSegmentationAccountAge", "UserSegmentationActivationStatus", "UserSegmentationEngagementLevel", "UserSegmentationPayerStatus", "UserSegmentationPlatformActivationStatus", "UserSegmentationPlatformSpenderStatus"] as const
const d24 = ["AgeGroupV2", "Gender"] as const
const d25 = ["AcquisitionSource", "AgeGroupV2", "FunnelSource", "Gender", "IsNewUser", "OperatingSystem", "Platform", "UserSegmentationAccountAge", "UserSegmentationActivationStatus", "UserSegmentationEngagementLevel", "UserSegmentationPayerStatus", "UserSegmentationPlatformActivationStatus", "UserSegmentationPlatformSpenderStatus"] as const
const d26 = ["AgeGroup", "Locale", "MatchmakingCategoricalCustomSignal", "Place", "Platform"] as const
const d27 = ["AgeGroup", "Locale", "MatchmakingNumericCustomSignal", "Place", "Platform"] as const
const d28 = ["AgeGroup", "Country", "Locale", "Place", "Platform"] as const
const d29 = ["MemoryStoreOperation"] as const
const d30 = ["MemoryStoreOperation", "MemoryStoreStatus"] as const
const d31 = ["MemoryStoreStatus"] as const
const d32 = ["MemoryUsageCategory", "MemoryUsageSubCategory", "Place", "ServerAgeBucket"] as const
const d33 = ["AcquisitionSource", "AgeGroupV2", "FunnelSource", "Gender", "IsNewUser", "OperatingSystem", "Platform", "UserSegmentationPlatformActivationStatus", "UserSegmentationPlatformSpenderStatus"] as const
const d34 = ["SimplifiedUrl"] as const
const d35 = ["CrashType", "Place"] as const
const d36 = ["SpeechToTextTranscriptionStatus"] as const
const d37 = ["IsFree", "PurchaseStatus", "StoreItemId", "StoreItemType"] as const
const d38 = ["TextToSpeechRawAudioStatus"] as const
const d39 = ["AbuseCategory", "AbuseChannel"] as const
const d40 = ["AgeGroupV2", "Gender", "OperatingSystem", "Platform", "SessionTimeBucket", "UserSegmentationAccountAge", "UserSegmentationActivationStatus", "UserSegmentationEngagementLevel", "UserSegmentationPayerStatus", "UserSegmentationPlatformActivationStatus", "UserSegmentationPlatformSpenderStatus"] as const

/** What Roblox's guide lists, by name. */
export const metrics: { readonly [M in MetricName]: MetricFacts } = {
  AdsPublisherReportingTotalImpressions: { granularities: g0, days: 1468, dimensions: d0 },
  AdsPublisherReportingTotalRevenueRobux: { granularities: g0, days: 1468, dimensions: d0 },
  AdsPublisherReportingVideo2DDailyUniqueViewer: { granularities: g1, days: 1468, dimensions: d0 },
  AdsPublisherReportingVideo2DEpmNoUnvalidatedPc: { granularities: g0, days: 1468, dimensions: d0 },
  AdsPublisherReportingVideo2DImpressions: { granularities: g0, days: 1468, dimensions: d0 },
  AdsPublisherReportingVideo2DRevenueRobux: { granularities: g0, days: 1468, dimensions: d0 },
  Attribution1DPayerConversionRatio: { granularities: g2, days: 1468, dimensions: d1 },
  Attribution1DPlaytimePerUserInMinutes: { granularities: g2, days: 1468, dimensions: d1 },
  Attribution1DRobuxPerUser: { granularities: g2, days: 1468, dimensions: d1 },
  Attribution30DPayerConversionRatio: { granularities: g2, days: 1468, dimensions: d1 },
  Attribution30DPlaytimePerUserInMinutes: { granularities: g2, days: 1468, dimensions: d1 },
  Attribution30DRobuxPerUser: { granularities: g2, days: 1468, dimensions: d1 },
  Attribution7DPayerConversionRatio: { granularities: g2, days: 1468, dimensions: d1 },
  Attribution7DPlaytimePerUserInMinutes: { granularities: g2, days: 1468, dimensions: d1 },
  Attribution7DRobuxPerUser: { granularities: g2, days: 1468, dimensions: d1 },
  AttributionD1RetentionRatio: { granularities: g2, days: 1468, dimensions: d1 },
  AttributionD30RetentionRatio: { granularities: g2, days: 1468, dimensions: d1 },
  AttributionD7RetentionRatio: { granularities: g2, days: 1468, dimensions: d1 },
  AveragePlayTimeMinutesPerDAU: { granularities: g3, days: 1468, dimensions: d2 },
  AverageRevenuePerPayingUser: { granularities: g3, days: 1468, dimensions: d3 },
  AverageRevenuePerUser: { granularities: g3, days: 1468, dimensions: d3 },
  AverageSessionLengthMinutes: { granularities: g3, days: 1468, dimensions: d2 },
  ClickCVR: { granularities: g1, days: 1468, dimensions: d4 },
  ClientCpuTimeAvg: { granularities: g4, days: 28, dimensions: d5 },
  ClientCpuTimeP10: { granularities: g4, days: 28, dimensions: d5 },
  ClientCpuTimeP50: { granularities: g4, days: 28, dimensions: d5 },
  ClientCpuTimeP90: { granularities: g4, days: 28, dimensions: d5 },
  ClientCrashCount: { granularities: g4, days: 28, dimensions: d6 },
  ClientCrashRate15m: { granularities: g4, days: 28, dimensions: d6 },
  ClientFpsAvg: { granularities: g4, days: 28, dimensions: d6 },
  ClientFpsP10: { granularities: g4, days: 28, dimensions: d6 },
  ClientFpsP50: { granularities: g4, days: 28, dimensions: d6 },
  ClientFpsP90: { granularities: g4, days: 28, dimensions: d6 },
  ClientMemoryUsageAvg: { granularities: g4, days: 28, dimensions: d6 },
  ClientMemoryUsageP10: { granularities: g4, days: 28, dimensions: d6 },
  ClientMemoryUsageP50: { granularities: g4, days: 28, dimensions: d6 },
  ClientMemoryUsageP90: { granularities: g4, days: 28, dimensions: d6 },
  ClientMemoryUsagePercentageAvg: { granularities: g4, days: 28, dimensions: d6 },
  ClientMemoryUsagePercentageP10: { granularities: g4, days: 28, dimensions: d6 },
  ClientMemoryUsagePercentageP50: { granularities: g4, days: 28, dimensions: d6 },
  ClientMemoryUsagePercentageP90: { granularities: g4, days: 28, dimensions: d6 },
  ConcurrentPlayers: { granularities: g4, days: 28, dimensions: d6 },
  CpuCoreUtilization: { granularities: g4, days: 28, dimensions: d7 },
  CpuTimeAvg: { granularities: g4, days: 28, dimensions: d8 },
  CpuTimeP10: { granularities: g4, days: 28, dimensions: d8 },
  CpuTimeP50: { granularities: g4, days: 28, dimensions: d8 },
  CpuTimeP90: { granularities: g4, days: 28, dimensions: d8 },
  CubeDailyRequests: { granularities: g5, days: 28, dimensions: d9 },
  CustomEventAvgPerUserValue: { granularities: g6, days: 1468, dimensions: d10 },
  CustomEventAvgValue: { granularities: g6, days: 1468, dimensions: d10 },
  CustomEventCount: { granularities: g6, days: 1468, dimensions: d10 },
  CustomEventCountUser: { granularities: g6, days: 1468, dimensions: d10 },
  CustomEventMaxValue: { granularities: g6, days: 1468, dimensions: d10 },
  CustomEventMinValue: { granularities: g6, days: 1468, dimensions: d10 },
  CustomEventSumValue: { granularities: g6, days: 1468, dimensions: d10 },
  D1Retention: { granularities: g3, days: 1468, dimensions: d11 },
  D1Stickiness: { granularities: g3, days: 1468, dimensions: d3 },
  D30Retention: { granularities: g3, days: 1468, dimensions: d11 },
  D30Stickiness: { granularities: g3, days: 1468, dimensions: d3 },
  D7Retention: { granularities: g3, days: 1468, dimensions: d11 },
  D7Stickiness: { granularities: g3, days: 1468, dimensions: d3 },
  DailyActiveUsers: { granularities: g3, days: 1468, dimensions: d12 },
  DailyRevenue: { granularities: g3, days: 1468, dimensions: d13 },
  DataStoreConsumedListRequests: { granularities: g4, days: 28, dimensions: d14 },
  DataStoreConsumedReadRequests: { granularities: g4, days: 28, dimensions: d14 },
  DataStoreConsumedRemoveRequests: { granularities: g4, days: 28, dimensions: d14 },
  DataStoreConsumedWriteRequests: { granularities: g4, days: 28, dimensions: d14 },
  DataStoreListRequests: { granularities: g4, days: 28, dimensions: d14 },
  DataStoreListRequestsByEndpoint: { granularities: g4, days: 28, dimensions: d15 },
  DataStoreReadRequests: { granularities: g4, days: 28, dimensions: d14 },
  DataStoreReadRequestsByEndpoint: { granularities: g4, days: 28, dimensions: d15 },
  DataStoreRemoveRequests: { granularities: g4, days: 28, dimensions: d14 },
  DataStoreRemoveRequestsByEndpoint: { granularities: g4, days: 28, dimensions: d15 },
  DataStoreRequests: { granularities: g4, days: 28, dimensions: d16 },
  DataStoreRequestsByEndpoint: { granularities: g4, days: 28, dimensions: d15 },
  DataStoreRequestsByStatus: { granularities: g4, days: 28, dimensions: d17 },
  DataStoreStorageUsageBytes: { granularities: g4, days: 28, dimensions: d18 },
  DataStoreWriteRequests: { granularities: g4, days: 28, dimensions: d14 },
  DataStoreWriteRequestsByEndpoint: { granularities: g4, days: 28, dimensions: d15 },
  DauMauStickiness: { granularities: g5, days: 1468, dimensions: d3 },
  EconomyAverageWalletBalance: { granularities: g6, days: 1468, dimensions: d19 },
  EconomyTransactionAmount: { granularities: g6, days: 1468, dimensions: d20 },
  EconomyTransactionCount: { granularities: g6, days: 1468, dimensions: d20 },
  EndToEndCVR: { granularities: g1, days: 1468, dimensions: d4 },
  ForwardD1Retention: { granularities: g5, days: 1468, dimensions: d11 },
  ForwardD30Retention: { granularities: g5, days: 1468, dimensions: d11 },
  ForwardD7Retention: { granularities: g5, days: 1468, dimensions: d11 },
  FunnelCohortCompletionRate: { granularities: g1, days: 1468, dimensions: d21 },
  FunnelStepChurnRate: { granularities: g7, days: 1468, dimensions: d21 },
  FunnelStepCompletionRate: { granularities: g7, days: 1468, dimensions: d21 },
  FunnelStepOverallCompletionRate: { granularities: g7, days: 1468, dimensions: d21 },
  FunnelStepTotalCount: { granularities: g7, days: 1468, dimensions: d21 },
  FunnelUserChurnRate: { granularities: g7, days: 1468, dimensions: d21 },
  FunnelUserOverallCompletionRate: { granularities: g7, days: 1468, dimensions: d21 },
  FunnelUserStepCompletionRate: { granularities: g7, days: 1468, dimensions: d21 },
  FunnelUserTotalCount: { granularities: g7, days: 1468, dimensions: d21 },
  ImpressionCVR: { granularities: g1, days: 1468, dimensions: d4 },
  ItemMonetizationRevenue: { granularities: g0, days: 1468, dimensions: d22 },
  L7AverageDailyActiveUsers: { granularities: g5, days: 365, dimensions: d12 },
  L7AverageDailyRevenue: { granularities: g5, days: 1468, dimensions: d23 },
  L7AverageForwardD1Retention: { granularities: g5, days: 365, dimensions: d11 },
  L7AverageForwardD7Retention: { granularities: g5, days: 365, dimensions: d11 },
  L7AveragePayingUsersCVR: { granularities: g5, days: 1468, dimensions: d3 },
  L7AveragePlayTimeMinutesPerDAU: { granularities: g5, days: 365, dimensions: d2 },
  L7AverageRFYPlayThroughRate: { granularities: g5, days: 365, dimensions: d24 },
  L7AverageRFYQualifiedPTR: { granularities: g5, days: 365, dimensions: d24 },
  L7AverageRevenuePerPayingUser: { granularities: g5, days: 1468, dimensions: d3 },
  L7AverageUniqueUsersWithPlaySessions: { granularities: g5, days: 365, dimensions: d25 },
  MatchmakingCategoricalCustomSignalsSimilarityRatioAvg: { granularities: g0, days: 90, dimensions: d26 },
  MatchmakingCategoricalCustomSignalsSimilarityRatioP10: { granularities: g0, days: 90, dimensions: d26 },
  MatchmakingCategoricalCustomSignalsSimilarityRatioP50: { granularities: g0, days: 90, dimensions: d26 },
  MatchmakingCategoricalCustomSignalsSimilarityRatioP90: { granularities: g0, days: 90, dimensions: d26 },
  MatchmakingNumericCustomSignalsDifferenceAvg: { granularities: g0, days: 90, dimensions: d27 },
  MatchmakingNumericCustomSignalsDifferenceP10: { granularities: g0, days: 90, dimensions: d27 },
  MatchmakingNumericCustomSignalsDifferenceP50: { granularities: g0, days: 90, dimensions: d27 },
  MatchmakingNumericCustomSignalsDifferenceP90: { granularities: g0, days: 90, dimensions: d27 },
  MatchmakingSignalsAgeDifferenceAvg: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsAgeDifferenceP10: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsAgeDifferenceP50: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsAgeDifferenceP90: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsCommonChatGroupRatioAvg: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsCommonChatGroupRatioP10: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsCommonChatGroupRatioP50: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsCommonChatGroupRatioP90: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsCommonDeviceTypeRatioAvg: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsCommonDeviceTypeRatioP10: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsCommonDeviceTypeRatioP50: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsCommonDeviceTypeRatioP90: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsCommonLanguageRatioAvg: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsCommonLanguageRatioP10: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsCommonLanguageRatioP50: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsCommonLanguageRatioP90: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsEstimatePingAvg: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsEstimatePingP10: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsEstimatePingP50: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsEstimatePingP90: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsOccupancyRatioAvg: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsOccupancyRatioP10: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsOccupancyRatioP50: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsOccupancyRatioP90: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsPlayHistoryDifferenceAvg: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsPlayHistoryDifferenceP10: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsPlayHistoryDifferenceP50: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsPlayHistoryDifferenceP90: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsPreferredPlayerMatchRatioAvg: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsVoiceChatRatioAvg: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsVoiceChatRatioP10: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsVoiceChatRatioP50: { granularities: g8, days: 90, dimensions: d28 },
  MatchmakingSignalsVoiceChatRatioP90: { granularities: g8, days: 90, dimensions: d28 },
  MemoryStoreMemoryUsageBytes: { granularities: g4, days: 28, dimensions: d18 },
  MemoryStoreRequestUnitsByEndpoint: { granularities: g4, days: 28, dimensions: d29 },
  MemoryStoreRequests: { granularities: g4, days: 28, dimensions: d30 },
  MemoryStoreRequestsByEndpoint: { granularities: g4, days: 28, dimensions: d29 },
  MemoryStoreRequestsByStatus: { granularities: g4, days: 28, dimensions: d31 },
  MemoryUsageAvg: { granularities: g9, days: 28, dimensions: d32 },
  MemoryUsageP10: { granularities: g9, days: 28, dimensions: d32 },
  MemoryUsageP50: { granularities: g9, days: 28, dimensions: d32 },
  MemoryUsageP90: { granularities: g9, days: 28, dimensions: d32 },
  MonthlyActiveUsers: { granularities: g5, days: 1468, dimensions: d2 },
  OomUnexpectedExits: { granularities: g4, days: 28, dimensions: d6 },
  PayingUsers: { granularities: g3, days: 1468, dimensions: d3 },
  PayingUsersCVR: { granularities: g3, days: 1468, dimensions: d3 },
  PeakConcurrentPlayers: { granularities: g4, days: 28, dimensions: d6 },
  QualifiedEndToEndCVR: { granularities: g1, days: 1468, dimensions: d4 },
  QualifiedUniqueUsersWithPlaySessions: { granularities: g2, days: 1468, dimensions: d33 },
  RFYDeepEngagementRate: { granularities: g5, days: 1468, dimensions: d24 },
  RFYPlayThroughRate: { granularities: g5, days: 1468, dimensions: d24 },
  RFYQualifiedPTR: { granularities: g5, days: 1468, dimensions: d24 },
  RotraceTotalCalls: { granularities: g0, days: 365, dimensions: d34 },
  ServerCrashCount: { granularities: g4, days: 28, dimensions: d35 },
  ServerFrameRateAvg: { granularities: g4, days: 28, dimensions: d7 },
  ServerFrameRateP10: { granularities: g4, days: 28, dimensions: d7 },
  ServerFrameRateP50: { granularities: g4, days: 28, dimensions: d7 },
  ServerFrameRateP90: { granularities: g4, days: 28, dimensions: d7 },
  ServerMemoryUsageAvg: { granularities: g4, days: 28, dimensions: d7 },
  ServerMemoryUsageP10: { granularities: g4, days: 28, dimensions: d7 },
  ServerMemoryUsageP50: { granularities: g4, days: 28, dimensions: d7 },
  ServerMemoryUsageP90: { granularities: g4, days: 28, dimensions: d7 },
  SessionDurationSecondsAvg: { granularities: g4, days: 28, dimensions: d6 },
  SessionDurationSecondsP10: { granularities: g4, days: 28, dimensions: d6 },
  SessionDurationSecondsP50: { granularities: g4, days: 28, dimensions: d6 },
  SessionDurationSecondsP90: { granularities: g4, days: 28, dimensions: d6 },
  SpeechToTextTranscriptionStatuses: { granularities: g4, days: 28, dimensions: d36 },
  SpeechToTextTranscriptionUsage: { granularities: g4, days: 28, dimensions: d36 },
  StoreRevenue: { granularities: g1, days: 1468, dimensions: d37 },
  StoreTransactions: { granularities: g1, days: 1468, dimensions: d37 },
  TextToSpeechAssetSuccesses: { granularities: g4, days: 28, dimensions: d18 },
  TextToSpeechRawAudioErrors: { granularities: g4, days: 28, dimensions: d38 },
  TextToSpeechRawAudioSuccesses: { granularities: g4, days: 28, dimensions: d38 },
  TotalAbuseReports: { granularities: g5, days: 1468, dimensions: d39 },
  TotalPlayTimeHours: { granularities: g3, days: 1468, dimensions: d2 },
  TotalSessionsEndedInBucket: { granularities: g3, days: 1468, dimensions: d40 },
  UniqueAbuseReportSubmittersPer1000PlaytimeHours: { granularities: g5, days: 1468, dimensions: d39 },
  UniqueUsersWithClicks: { granularities: g1, days: 1468, dimensions: d4 },
  UniqueUsersWithImpressions: { granularities: g1, days: 1468, dimensions: d4 },
  UniqueUsersWithPlaySessions: { granularities: g2, days: 1468, dimensions: d33 },
  Visits: { granularities: g3, days: 1468, dimensions: d2 }
}
