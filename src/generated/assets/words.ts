// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "Assets.getDeliveryLocation": "Where a file is, for a while, for anybody who has the address, and what else the server tells of it.",
  "Assets.grantPermissions": "Grants one permission on several assets to one subject.",
  "Assets.create": "Begins to create an asset, and gives a handle to wait with, or to keep for later.",
  "Assets.get": "An asset; with `readMask`, the fields that it names.",
  "Assets.update": "Begins to change the fields that are given, and clears those that are `null`; with a file, to make the asset's next version.",
  "Assets.listVersions": "The versions, newest first.",
  "Assets.getVersion": "A version.",
  "Assets.rollbackVersion": "Makes an old version the current one, as a version of its own, which it gives.",
  "Assets.archive": "Takes an asset out of sight; `restore` brings it back.",
  "Assets.restore": "Brings an archived asset back.",
  "Assets.getOperation": "Asks once for the state of an operation.",
  "Assets.listQuotas": "How many assets of each type a user may still upload."
}
