// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "memoryStores.createQueueItem": {"$ref":"#/$defs/MemoryStoreQueueItem"},
  "memoryStores.discardQueueItems": {"$ref":"#/$defs/DiscardMemoryStoreQueueItemsRequest"},
  "memoryStores.createSortedMapItem": {"$ref":"#/$defs/MemoryStoreSortedMapItem"},
  "memoryStores.updateSortedMapItem": {"$ref":"#/$defs/MemoryStoreSortedMapItem"}
}

export const definitions: Bodies["definitions"] = {
  "DiscardMemoryStoreQueueItemsRequest": {"type":"object","properties":{"readId":{"type":"string"}}},
  "GoogleProtobufValue": {},
  "MemoryStoreQueueItem": {"type":"object","properties":{"data":{"$ref":"#/$defs/GoogleProtobufValue"},"priority":{"type":"number","format":"double"},"ttl":{"type":"string","format":"duration"}},"required":["data"]},
  "MemoryStoreSortedMapItem": {"type":"object","properties":{"path":{"type":"string"},"value":{"$ref":"#/$defs/GoogleProtobufValue"},"ttl":{"type":"string","format":"duration"},"id":{"type":"string"},"stringSortKey":{"type":"string"},"numericSortKey":{"type":"number","format":"double"}}}
}
