// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "orderedDataStores.createEntry": {"$ref":"#/$defs/OrderedDataStoreEntry"},
  "orderedDataStores.updateEntry": {"$ref":"#/$defs/OrderedDataStoreEntry"},
  "orderedDataStores.incrementEntry": {"$ref":"#/$defs/IncrementOrderedDataStoreEntryRequest"},
  "orderedDataStores.createEntryV1": {"$ref":"#/$defs/CreateEntryRequest"},
  "orderedDataStores.updateEntryV1": {"$ref":"#/$defs/UpdateEntryRequest"},
  "orderedDataStores.incrementEntryV1": {"$ref":"#/$defs/IncrementEntryRequest"}
}

export const definitions: Bodies["definitions"] = {
  "CreateEntryRequest": {"type":"object","properties":{"value":{"type":"integer","format":"int64"}},"required":["value"]},
  "IncrementEntryRequest": {"type":"object","properties":{"amount":{"type":"integer","format":"int64"}},"required":["amount"]},
  "IncrementOrderedDataStoreEntryRequest": {"type":"object","properties":{"amount":{"type":"number","format":"double"}}},
  "OrderedDataStoreEntry": {"type":"object","properties":{"path":{"type":"string"},"value":{"type":"number","format":"double"}}},
  "UpdateEntryRequest": {"type":"object","properties":{"value":{"type":"integer","format":"int64"}},"required":["value"]}
}
