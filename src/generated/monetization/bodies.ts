// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "monetization.createDeveloperProduct/name": {"type":"string"},
  "monetization.createDeveloperProduct/description": {"type":"string","nullable":true},
  "monetization.createDeveloperProduct/isForSale": {"type":"boolean","nullable":true},
  "monetization.createDeveloperProduct/price": {"type":"integer","format":"int64","nullable":true},
  "monetization.createDeveloperProduct/imageFile": {"type":"string","format":"binary","nullable":true},
  "monetization.createDeveloperProduct/isRegionalPricingEnabled": {"type":"boolean","nullable":true},
  "monetization.createDeveloperProduct/isManagedPricingEnabled": {"type":"boolean","nullable":true},
  "monetization.updateDeveloperProduct/name": {"type":"string","nullable":true},
  "monetization.updateDeveloperProduct/description": {"type":"string","nullable":true},
  "monetization.updateDeveloperProduct/isForSale": {"type":"boolean","nullable":true},
  "monetization.updateDeveloperProduct/price": {"type":"integer","format":"int64","nullable":true},
  "monetization.updateDeveloperProduct/imageFile": {"type":"string","format":"binary","nullable":true},
  "monetization.updateDeveloperProduct/isRegionalPricingEnabled": {"type":"boolean","nullable":true},
  "monetization.updateDeveloperProduct/storePageEnabled": {"type":"boolean","nullable":true},
  "monetization.updateDeveloperProduct/isManagedPricingEnabled": {"type":"boolean","nullable":true},
  "monetization.createGamePass/name": {"type":"string"},
  "monetization.createGamePass/description": {"type":"string","nullable":true},
  "monetization.createGamePass/imageFile": {"type":"string","format":"binary","nullable":true},
  "monetization.createGamePass/isForSale": {"type":"boolean","nullable":true},
  "monetization.createGamePass/price": {"type":"integer","format":"int64","nullable":true},
  "monetization.createGamePass/isRegionalPricingEnabled": {"type":"boolean","nullable":true},
  "monetization.createGamePass/isManagedPricingEnabled": {"type":"boolean","nullable":true},
  "monetization.updateGamePass/name": {"type":"string","nullable":true},
  "monetization.updateGamePass/description": {"type":"string","nullable":true},
  "monetization.updateGamePass/file": {"type":"string","format":"binary","nullable":true},
  "monetization.updateGamePass/imageFile": {"type":"string","format":"binary","nullable":true},
  "monetization.updateGamePass/isForSale": {"type":"boolean","nullable":true},
  "monetization.updateGamePass/price": {"type":"integer","format":"int64","nullable":true},
  "monetization.updateGamePass/isRegionalPricingEnabled": {"type":"boolean","nullable":true},
  "monetization.updateGamePass/isManagedPricingEnabled": {"type":"boolean","nullable":true}
}

export const definitions: Bodies["definitions"] = {}
