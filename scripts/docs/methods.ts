/**
 * Methods that have another name than the record of their operation: `Service.operation` by the record, and the
 * method that does it, which may be a member of something: `Localization.table.entries`. Two paths of one capability
 * share a name, and a method. `npm run generate` writes these names into `docs/operations.md`.
 */
export const methods: Readonly<Record<string, string>> = {
  "Assets.getDeliveryLocation": "Assets.deliveryLocation",
  "Assets.rollbackVersion": "Assets.rollback",
  "CreatorStore.bulkDeleteSaves": "CreatorStore.deleteSaves",
  "CreatorStore.searchAssets": "CreatorStore.search",
  "CreatorStore.searchAssetsDeprecated": "CreatorStore.search",
  "Places.publishVersion": "Places.publish"
}
