// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "dataStores.createEntry": {"$ref":"#/$defs/DataStoreEntry"},
  "dataStores.updateEntry": {"$ref":"#/$defs/DataStoreEntry"},
  "dataStores.incrementEntry": {"$ref":"#/$defs/IncrementDataStoreEntryRequest"},
  "dataStores.createEntryInScope": {"$ref":"#/$defs/DataStoreEntry"},
  "dataStores.updateEntryInScope": {"$ref":"#/$defs/DataStoreEntry"},
  "dataStores.incrementEntryInScope": {"$ref":"#/$defs/IncrementDataStoreEntryRequest"},
  "dataStores.undeleteStore": {"$ref":"#/$defs/UndeleteDataStoreRequest"},
  "dataStores.snapshot": {"$ref":"#/$defs/SnapshotDataStoresRequest"},
  "dataStores.setEntryV1": {}
}

export const definitions: Bodies["definitions"] = {
  "DataStoreEntry": {"type":"object","properties":{"path":{"type":"string"},"etag":{"type":"string"},"value":{"$ref":"#/$defs/GoogleProtobufValue"},"users":{"type":"array","items":{"type":"string"}},"attributes":{"type":"object"}}},
  "GoogleProtobufValue": {},
  "IncrementDataStoreEntryRequest": {"type":"object","properties":{"amount":{"type":"number","format":"double"},"users":{"type":"array","items":{"type":"string"}},"attributes":{"type":"object"}}},
  "SnapshotDataStoresRequest": {"type":"object"},
  "UndeleteDataStoreRequest": {"type":"object"}
}
