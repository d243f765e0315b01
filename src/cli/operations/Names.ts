/**
 * Methods that have another name than the record of their operation: `Service.operation` by the record, and the
 * method that does it. Two paths of one capability share a name, and a method.
 */
export const methods: Readonly<Record<string, string>> = {
  "Assets.rollbackVersion": "Assets.rollback",
  "CreatorStore.bulkDeleteSaves": "CreatorStore.batchDeleteSaves",
  "CreatorStore.searchAssets": "CreatorStore.listAssets",
  "CreatorStore.searchAssetsDeprecated": "CreatorStore.listAssets",
  "Ads.listAdvertisableUniverses": "Ads.getAllAdvertisableUniverses",
  "Groups.getPolicies": "Groups.batchGetPolicies",
  "Groups.listManageable": "Groups.getAllManageable",
  "Groups.listMyPendingRequests": "Groups.getAllMyPendingRequests",
  "Places.publishVersion": "Places.publish",
  "Servers.listRestarts": "Servers.getAllRestarts",
  "Thumbnails.deleteHomepageThumbnails": "Thumbnails.batchDeleteHomepageThumbnails",
  "Users.listFollowedUniverses": "Users.getAllFollowedUniverses",
  "Users.listFollowedUniversesV2": "Users.getAllFollowedUniverses",
  "Experiments.discard": "Experiments.delete",
  "Experiments.update": "Experiments.modify",
  "GameEvents.deleteEvent": "GameEvents.delete",
  "Secrets.deleteSecret": "Secrets.delete"
}
