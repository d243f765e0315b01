// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "MemoryStores.getFlushOperation": "Reads the state of a flush once.",
  "MemoryStores.createQueueItem": "Adds an item to a queue.",
  "MemoryStores.discardQueueItems": "Discards what a read gave, for good.",
  "MemoryStores.readQueueItems": "Reads items from the front of a queue and hides them for a while.",
  "MemoryStores.listSortedMapItems": "The items of a sorted map in its order, all or those between two bounds.",
  "MemoryStores.createSortedMapItem": "Creates an item.",
  "MemoryStores.getSortedMapItem": "Reads an item.",
  "MemoryStores.updateSortedMapItem": "Replaces an item.",
  "MemoryStores.deleteSortedMapItem": "Deletes an item, for good.",
  "MemoryStores.flush": "Starts to empty all queues, sorted maps and hash maps of the universe, for players (`LIVE`, the default) or for tests in Studio (`TEST`)."
}
