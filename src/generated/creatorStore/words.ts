// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "CreatorStore.createProduct": "Creates the product of an asset, which has at most one.",
  "CreatorStore.getProduct": "The product of an asset.",
  "CreatorStore.updateProduct": "Changes the fields of a product that are given.",
  "CreatorStore.listSaves": "The assets that the key's owner has saved.",
  "CreatorStore.createSave": "Saves an asset.",
  "CreatorStore.deleteSave": "Removes an asset from the saved ones.",
  "CreatorStore.bulkDeleteSaves": "Removes assets from the saved ones, 5,000 a request, and gives how many there were.",
  "CreatorStore.getAsset": "What the store shows of an asset.",
  "CreatorStore.searchAssetsDeprecated": "The assets that a search finds, each with what the store told about the search.",
  "CreatorStore.searchAssets": "The assets that a search finds, each with what the store told about the search."
}
