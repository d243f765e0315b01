// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "DataStores.list": "The universe's data stores, without those that are deleted unless `showDeleted`.",
  "DataStores.deleteStore": "Marks a data store for deletion; it is gone for good after 30 days.",
  "DataStores.listEntries": "The entries of a scope, or of all scopes with `allScopes`.",
  "DataStores.createEntry": "Creates an entry.",
  "DataStores.getEntry": "Reads an entry.",
  "DataStores.updateEntry": "Replaces the value of an entry.",
  "DataStores.deleteEntry": "Deletes an entry; its revisions stay readable for 30 days.",
  "DataStores.incrementEntry": "Adds to the integer in an entry, or creates the entry with it.",
  "DataStores.listEntryRevisions": "The revisions of an entry, latest first, `from` a time on and `to` a time.",
  "DataStores.undeleteStore": "Restores a deleted data store, within 30 days.",
  "DataStores.snapshot": "Makes the next write of every entry keep what was there before it, also within one UTC hour.",
  "DataStoresV1.list": "The universe's data stores whose names begin with `prefix`.",
  "DataStoresV1.listEntries": "Scope and key of the entries of a scope, `global` unless given, or of all scopes with `allScopes`; deleted ones are among them for 30 days.",
  "DataStoresV1.getEntry": "Reads an entry, its version and its metadata.",
  "DataStoresV1.upsertEntry": "Writes an entry.",
  "DataStoresV1.deleteEntry": "Deletes an entry; its versions stay readable for 30 days.",
  "DataStoresV1.incrementEntry": "Adds to the integer in an entry, 1 unless `amount` is given, or creates the entry with it.",
  "DataStoresV1.listEntryVersions": "The versions of an entry, oldest first unless `descending`, deletions included, without values.",
  "DataStoresV1.getEntryVersion": "Reads a version of an entry."
}
