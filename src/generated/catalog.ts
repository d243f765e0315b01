// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../interface/BodySchema.ts"
import type { AnyOperation } from "../interface/Operation.ts"

type Words = { readonly words: { readonly [method: string]: string } }
type Records = { readonly [name: string]: AnyOperation }

/** Services with the family that has their records, and the methods that the records name. */
export const services = {
  Ads: { family: "ads", methods: ["batchGetCampaignStatus","createCampaign","getBillingAccount","getCampaign","getCampaignOptions","listAdvertisableUniverses","listBillingAccounts","listCampaigns","listCreatives","updateCampaign"] },
  Analytics: { family: "analytics", methods: ["getDimensionValuesOperation","getMetricsOperation","queryDimensionValues","queryMetrics"] },
  ApiKeys: { family: "apiKeys", methods: ["introspect"] },
  Assets: { family: "assets", methods: ["archive","create","get","getDeliveryLocation","getOperation","getVersion","grantPermissions","listQuotas","listVersions","restore","rollbackVersion","update"] },
  Badges: { family: "badges", methods: ["create","update","updateIcon"] },
  Configs: { family: "configs", methods: ["deleteDraft","getDraft","getFull","getValues","listRevisions","overwriteDraft","publishDraft","restoreRevision","updateDraft"] },
  CreatorStore: { family: "creatorStore", methods: ["bulkDeleteSaves","createProduct","createSave","deleteSave","getAsset","getProduct","listSaves","searchAssets","searchAssetsDeprecated","updateProduct"] },
  DataStores: { family: "dataStores", methods: ["createEntry","deleteEntry","deleteStore","getEntry","incrementEntry","list","listEntries","listEntryRevisions","snapshot","undeleteStore","updateEntry"] },
  DataStoresV1: { family: "dataStores", methods: ["deleteEntry","getEntry","getEntryVersion","incrementEntry","list","listEntries","listEntryVersions","upsertEntry"] },
  Evaluations: { family: "evaluations", methods: ["create","get"] },
  Experiments: { family: "experiments", methods: ["calculateMde","complete","create","discard","get","getOperation","getStats","list","schedule","start","update"] },
  GameEvents: { family: "gameEvents", methods: ["create","deleteEvent","get","list","update"] },
  Groups: { family: "groups", methods: ["acceptJoinRequest","assignRole","declineJoinRequest","get","getPolicies","getRole","getSettings","listAuditLog","listForumCategories","listForumComments","listForumPosts","listJoinRequests","listManageable","listMemberships","listMyPendingRequests","listRoles","unassignRole","updateDescription","updateMembership","updateNotificationPreference","updateSettings","updateShout"] },
  Instances: { family: "instances", methods: ["get","getOperation","listChildren","update"] },
  Localization: { family: "localization", methods: ["batchUpdateTexts","createAutolocalizationTable","deleteGameThumbnail","deleteIcon","deleteText","getAllAutomaticTranslationStatuses","getAllDisplayInfoTranslationSettings","getAllIcons","getAllTexts","getAutolocalizationMetadata","getTable","getTableEntryCount","getTableLimits","listTableEntries","listTableEntriesHistory","listTextHistory","reorderGameThumbnails","updateAutolocalizationSettings","updateAutomaticTranslation","updateDescription","updateDisplayInfoTranslation","updateGameSourceLanguage","updateGameSupportedLanguages","updateGameThumbnailAltText","updateImageTranslation","updateName","updateTable","updateText","uploadGameThumbnail","uploadIcon"] },
  LuauExecution: { family: "luauExecution", methods: ["createBinaryInput","createTask","getTask","listTaskLogs"] },
  MemoryStores: { family: "memoryStores", methods: ["createQueueItem","createSortedMapItem","deleteSortedMapItem","discardQueueItems","flush","getFlushOperation","getSortedMapItem","listSortedMapItems","readQueueItems","updateSortedMapItem"] },
  Messaging: { family: "messaging", methods: ["publish","publishV1"] },
  Monetization: { family: "monetization", methods: ["createDeveloperProduct","createGamePass","getDeveloperProduct","getGamePass","getSubscription","listDeveloperProducts","listGamePasses","updateDeveloperProduct","updateGamePass"] },
  OrderedDataStores: { family: "orderedDataStores", methods: ["createEntry","deleteEntry","getEntry","incrementEntry","listEntries","updateEntry"] },
  OrderedDataStoresV1: { family: "orderedDataStores", methods: ["createEntry","deleteEntry","getEntry","incrementEntry","listEntries","updateEntry"] },
  Places: { family: "places", methods: ["get","listContributors","listVersionHistory","publishVersion","update","updateVersionNotes"] },
  Secrets: { family: "secrets", methods: ["create","deleteSecret","getPublicKey","list","update"] },
  Servers: { family: "servers", methods: ["forecastRestart","getFilterOptions","launchRestart","list","listLogs","listRestarts","restartAll"] },
  TeamCreate: { family: "teamCreate", methods: ["batchGetSettings","closeTeamTest","deleteMember","getSettings","listActiveMembers","updateSettings"] },
  Thumbnails: { family: "thumbnails", methods: ["createPersonalization","deleteHomepageThumbnails","getAsset3d","getAvatar3d","getOutfit3d","getUploadStatus","listHomepageThumbnails","listPersonalizations","updatePersonalization","uploadHomepageThumbnails"] },
  Universes: { family: "universes", methods: ["activate","batchGetPermissions","deactivate","generateSpeechAsset","get","getPermissions","translateText","update"] },
  UserRestrictions: { family: "userRestrictions", methods: ["get","list","listLogs","update"] },
  Users: { family: "users", methods: ["followUniverse","generateThumbnail","get","getThumbnailOperation","getUniverseFollowStatus","listFollowedUniverses","listFollowedUniversesV2","listInventoryItems","sendNotification","unfollowUniverse"] }
} as const

/** What a family has, loaded when it is asked for. */
export const families = {
  ads: {
    operations: (): Promise<Records> => import("./ads/operations.ts"),
    bodies: (): Promise<Bodies> => import("./ads/bodies.ts"),
    words: (): Promise<Words> => import("./ads/words.ts")
  },
  analytics: {
    operations: (): Promise<Records> => import("./analytics/operations.ts"),
    bodies: (): Promise<Bodies> => import("./analytics/bodies.ts"),
    words: (): Promise<Words> => import("./analytics/words.ts")
  },
  assets: {
    operations: (): Promise<Records> => import("./assets/operations.ts"),
    bodies: (): Promise<Bodies> => import("./assets/bodies.ts"),
    words: (): Promise<Words> => import("./assets/words.ts")
  },
  badges: {
    operations: (): Promise<Records> => import("./badges/operations.ts"),
    bodies: (): Promise<Bodies> => import("./badges/bodies.ts"),
    words: (): Promise<Words> => import("./badges/words.ts")
  },
  configs: {
    operations: (): Promise<Records> => import("./configs/operations.ts"),
    bodies: (): Promise<Bodies> => import("./configs/bodies.ts"),
    words: (): Promise<Words> => import("./configs/words.ts")
  },
  creatorStore: {
    operations: (): Promise<Records> => import("./creatorStore/operations.ts"),
    bodies: (): Promise<Bodies> => import("./creatorStore/bodies.ts"),
    words: (): Promise<Words> => import("./creatorStore/words.ts")
  },
  dataStores: {
    operations: (): Promise<Records> => import("./dataStores/operations.ts"),
    bodies: (): Promise<Bodies> => import("./dataStores/bodies.ts"),
    words: (): Promise<Words> => import("./dataStores/words.ts")
  },
  experiments: {
    operations: (): Promise<Records> => import("./experiments/operations.ts"),
    bodies: (): Promise<Bodies> => import("./experiments/bodies.ts"),
    words: (): Promise<Words> => import("./experiments/words.ts")
  },
  gameEvents: {
    operations: (): Promise<Records> => import("./gameEvents/operations.ts"),
    bodies: (): Promise<Bodies> => import("./gameEvents/bodies.ts"),
    words: (): Promise<Words> => import("./gameEvents/words.ts")
  },
  groups: {
    operations: (): Promise<Records> => import("./groups/operations.ts"),
    bodies: (): Promise<Bodies> => import("./groups/bodies.ts"),
    words: (): Promise<Words> => import("./groups/words.ts")
  },
  instances: {
    operations: (): Promise<Records> => import("./instances/operations.ts"),
    bodies: (): Promise<Bodies> => import("./instances/bodies.ts"),
    words: (): Promise<Words> => import("./instances/words.ts")
  },
  localization: {
    operations: (): Promise<Records> => import("./localization/operations.ts"),
    bodies: (): Promise<Bodies> => import("./localization/bodies.ts"),
    words: (): Promise<Words> => import("./localization/words.ts")
  },
  luauExecution: {
    operations: (): Promise<Records> => import("./luauExecution/operations.ts"),
    bodies: (): Promise<Bodies> => import("./luauExecution/bodies.ts"),
    words: (): Promise<Words> => import("./luauExecution/words.ts")
  },
  memoryStores: {
    operations: (): Promise<Records> => import("./memoryStores/operations.ts"),
    bodies: (): Promise<Bodies> => import("./memoryStores/bodies.ts"),
    words: (): Promise<Words> => import("./memoryStores/words.ts")
  },
  messaging: {
    operations: (): Promise<Records> => import("./messaging/operations.ts"),
    bodies: (): Promise<Bodies> => import("./messaging/bodies.ts"),
    words: (): Promise<Words> => import("./messaging/words.ts")
  },
  monetization: {
    operations: (): Promise<Records> => import("./monetization/operations.ts"),
    bodies: (): Promise<Bodies> => import("./monetization/bodies.ts"),
    words: (): Promise<Words> => import("./monetization/words.ts")
  },
  orderedDataStores: {
    operations: (): Promise<Records> => import("./orderedDataStores/operations.ts"),
    bodies: (): Promise<Bodies> => import("./orderedDataStores/bodies.ts"),
    words: (): Promise<Words> => import("./orderedDataStores/words.ts")
  },
  places: {
    operations: (): Promise<Records> => import("./places/operations.ts"),
    bodies: (): Promise<Bodies> => import("./places/bodies.ts"),
    words: (): Promise<Words> => import("./places/words.ts")
  },
  secrets: {
    operations: (): Promise<Records> => import("./secrets/operations.ts"),
    bodies: (): Promise<Bodies> => import("./secrets/bodies.ts"),
    words: (): Promise<Words> => import("./secrets/words.ts")
  },
  servers: {
    operations: (): Promise<Records> => import("./servers/operations.ts"),
    bodies: (): Promise<Bodies> => import("./servers/bodies.ts"),
    words: (): Promise<Words> => import("./servers/words.ts")
  },
  teamCreate: {
    operations: (): Promise<Records> => import("./teamCreate/operations.ts"),
    bodies: (): Promise<Bodies> => import("./teamCreate/bodies.ts"),
    words: (): Promise<Words> => import("./teamCreate/words.ts")
  },
  thumbnails: {
    operations: (): Promise<Records> => import("./thumbnails/operations.ts"),
    bodies: (): Promise<Bodies> => import("./thumbnails/bodies.ts"),
    words: (): Promise<Words> => import("./thumbnails/words.ts")
  },
  universes: {
    operations: (): Promise<Records> => import("./universes/operations.ts"),
    bodies: (): Promise<Bodies> => import("./universes/bodies.ts"),
    words: (): Promise<Words> => import("./universes/words.ts")
  },
  userRestrictions: {
    operations: (): Promise<Records> => import("./userRestrictions/operations.ts"),
    bodies: (): Promise<Bodies> => import("./userRestrictions/bodies.ts"),
    words: (): Promise<Words> => import("./userRestrictions/words.ts")
  },
  users: {
    operations: (): Promise<Records> => import("./users/operations.ts"),
    bodies: (): Promise<Bodies> => import("./users/bodies.ts"),
    words: (): Promise<Words> => import("./users/words.ts")
  },
  apiKeys: {
    operations: (): Promise<Records> => import("./apiKeys/operations.ts"),
    bodies: (): Promise<Bodies> => import("./apiKeys/bodies.ts"),
    words: (): Promise<Words> => import("./apiKeys/words.ts")
  },
  evaluations: {
    operations: (): Promise<Records> => import("./evaluations/operations.ts"),
    bodies: (): Promise<Bodies> => import("./evaluations/bodies.ts"),
    words: (): Promise<Words> => import("./evaluations/words.ts")
  }
}
