// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "OrderedDataStores.listEntries": "The entries in order of value, lowest first unless `descending`.",
  "OrderedDataStores.createEntry": "Creates an entry.",
  "OrderedDataStores.getEntry": "Reads an entry.",
  "OrderedDataStores.updateEntry": "Replaces the value of an entry.",
  "OrderedDataStores.deleteEntry": "Deletes an entry, for good.",
  "OrderedDataStores.incrementEntry": "Adds to the value of an entry, or creates the entry with it.",
  "OrderedDataStoresV1.listEntries": "The entries in order of value, lowest first unless `descending`.",
  "OrderedDataStoresV1.createEntry": "Creates an entry.",
  "OrderedDataStoresV1.getEntry": "Reads an entry.",
  "OrderedDataStoresV1.updateEntry": "Replaces the value of an entry.",
  "OrderedDataStoresV1.deleteEntry": "Deletes an entry, for good.",
  "OrderedDataStoresV1.incrementEntry": "Adds to the value of an entry, or creates the entry with it."
}
