// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "creatorStore.createProduct": {"$ref":"#/$defs/CreatorStoreProduct"},
  "creatorStore.updateProduct": {"$ref":"#/$defs/CreatorStoreProduct"},
  "creatorStore.createSave": {"$ref":"#/$defs/CreateSaveRequest"},
  "creatorStore.bulkDeleteSaves": {"$ref":"#/$defs/BulkDeleteSavesRequest"},
  "creatorStore.searchAssets": {"$ref":"#/$defs/SearchCreatorStoreAssetsRequest"}
}

export const definitions: Bodies["definitions"] = {
  "AudioSearchFilters": {"type":"object","nullable":true,"properties":{"audioTypes":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/SearchAudioTypeModel"}},"minDurationSeconds":{"type":"integer","format":"int32","minimum":0,"maximum":2147483647},"maxDurationSeconds":{"type":"integer","format":"int32","minimum":1,"maximum":2147483647,"nullable":true},"artist":{"type":"string","nullable":true},"album":{"type":"string","nullable":true},"musicChartType":{"$ref":"#/$defs/MusicChartType"}}},
  "BulkDeleteSavesRequest": {"type":"object","nullable":true,"properties":{"targets":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/DeleteSaveRequest"}}},"required":["targets"]},
  "CreateSaveRequest": {"type":"object","nullable":true,"properties":{"targetType":{"$ref":"#/$defs/SearchCategoryType"},"targetId":{"type":"integer","format":"int64"},"collectionName":{"type":"string","nullable":true}},"required":["targetId","targetType"]},
  "CreatorStoreProduct": {"type":"object","properties":{"path":{"type":"string"},"basePrice":{"$ref":"#/$defs/Money"},"purchasePrice":{"$ref":"#/$defs/Money"},"published":{"type":"boolean"},"modelAssetId":{"type":"string"},"pluginAssetId":{"type":"string"},"audioAssetId":{"type":"string"},"decalAssetId":{"type":"string"},"meshPartAssetId":{"type":"string"},"videoAssetId":{"type":"string"},"fontFamilyAssetId":{"type":"string"}}},
  "Decimal": {"type":"object","properties":{"significand":{"type":"integer","format":"int64"},"exponent":{"type":"integer","format":"int32"}}},
  "DeleteSaveRequest": {"type":"object","nullable":true,"properties":{"targetType":{"$ref":"#/$defs/SearchCategoryType"},"targetId":{"type":"integer","format":"int64"},"collectionName":{"type":"string","nullable":true}},"required":["targetId","targetType"]},
  "ModelInstanceType": {"type":"string","enum":["Script","MeshPart","Decal","Animation","Audio","Tool"]},
  "ModelSearchFilters": {"type":"object","nullable":true,"properties":{"includedSubTypes":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ModelSubType"}},"excludedSubTypes":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ModelSubType"}},"includedInstanceTypes":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/ModelInstanceType"}}}},
  "ModelSubType": {"type":"string","enum":["Ad","MaterialPack","Package"]},
  "Money": {"type":"object","properties":{"currencyCode":{"type":"string"},"quantity":{"$ref":"#/$defs/Decimal"}}},
  "MusicChartType": {"type":"string","enum":["None","Current","Week","Month","Year"]},
  "SearchAudioTypeModel": {"type":"string","enum":["Music","SoundEffect","Unknown"]},
  "SearchCategoryType": {"type":"string","enum":["Audio","Model","Decal","Plugin","MeshPart","Video","FontFamily"]},
  "SearchCreatorStoreAssetsRequest": {"type":"object","nullable":true,"properties":{"searchCategoryType":{"$ref":"#/$defs/SearchCategoryType","nullable":true},"query":{"type":"string","nullable":true},"image":{"type":"string","format":"byte","nullable":true},"userId":{"type":"integer","format":"int64","minimum":1,"nullable":true},"groupId":{"type":"integer","format":"int64","minimum":1,"nullable":true},"pageToken":{"type":"string","nullable":true},"pageNumber":{"type":"integer","format":"int32","minimum":0,"maximum":2147483647,"nullable":true},"maxPageSize":{"type":"integer","format":"int32","minimum":1,"maximum":100},"sortDirection":{"$ref":"#/$defs/SortDirection"},"sortCategory":{"$ref":"#/$defs/SortCategory"},"includeOnlyVerifiedCreators":{"type":"boolean"},"minPriceCents":{"type":"integer","format":"int64","minimum":0,"maximum":2147483647,"nullable":true},"maxPriceCents":{"type":"integer","format":"int64","minimum":0,"maximum":2147483647,"nullable":true},"facets":{"type":"array","nullable":true,"items":{"type":"string"}},"tags":{"type":"array","nullable":true,"items":{"type":"string"}},"categoryPath":{"type":"string","nullable":true},"swimlane":{"type":"string","nullable":true},"searchView":{"$ref":"#/$defs/SearchView"},"audioSearchFilters":{"$ref":"#/$defs/AudioSearchFilters","nullable":true},"modelSearchFilters":{"$ref":"#/$defs/ModelSearchFilters","nullable":true}}},
  "SearchView": {"type":"string","enum":["IDs","Core","Full"]},
  "SortCategory": {"type":"string","enum":["Relevance","Trending","Top","AudioDuration","CreateTime","UpdatedTime","Ratings"]},
  "SortDirection": {"type":"string","enum":["None","Ascending","Descending"]}
}
