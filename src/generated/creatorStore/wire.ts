// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/cloud/v2/creator-store-products": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_CreateCreatorStoreProduct"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/creator-store-products/{creator_store_product_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetCreatorStoreProduct"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["Cloud_UpdateCreatorStoreProduct"];
    readonly trace?: never;
  };
  readonly "/toolbox-service/v1/saves": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Saves_GetSaves"];
    readonly put?: never;
    readonly post: operations["Saves_CreateSave"];
    readonly delete: operations["Saves_DeleteSave"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/toolbox-service/v1/saves:bulkDelete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Saves_BulkDeleteSaves"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/toolbox-service/v2/assets:search": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @deprecated */
    readonly get: operations["Toolbox_SearchCreatorStoreAssetsDeprecated"];
    readonly put?: never;
    readonly post: operations["Toolbox_SearchCreatorStoreAssets"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/toolbox-service/v2/assets/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Toolbox_GetAssetDetails"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly Audio: ({
      readonly artist?: string | null;
      /** @deprecated */
      readonly audioType?: components["schemas"]["SearchAudioTypeModel"];
      /** Format: int32 */
      readonly durationSeconds?: number;
      readonly title?: string | null;
    } & components["schemas"]["ToolboxService.Asset"]) | null;
    readonly AudioSearchFilters: {
      readonly album?: string | null;
      readonly artist?: string | null;
      readonly audioTypes?: readonly components["schemas"]["SearchAudioTypeModel"][] | null;
      /** Format: int32 */
      readonly maxDurationSeconds?: number | null;
      /** Format: int32 */
      readonly minDurationSeconds?: number;
      readonly musicChartType?: components["schemas"]["MusicChartType"];
    } | null;
    readonly BulkDeleteSavesRequest: {
      readonly targets: readonly components["schemas"]["DeleteSaveRequest"][] | null;
    } | null;
    readonly BulkDeleteSavesResponse: {
      /** Format: int32 */
      readonly deletedCount?: number;
    } | null;
    readonly CreateSaveRequest: {
      readonly collectionName?: string | null;
      /** Format: int64 */
      readonly targetId: Id;
      readonly targetType: components["schemas"]["SearchCategoryType"];
    } | null;
    readonly CreatorModelV2: {
      /** @deprecated */
      readonly creator?: string | null;
      /** Format: int64 */
      readonly groupId?: Id;
      /** Format: int64 */
      readonly latestGroupUpdaterUserId?: Id;
      readonly latestGroupUpdaterUserName?: string | null;
      readonly name?: string | null;
      /** Format: int64 */
      readonly userId?: Id;
      readonly verified?: boolean | null;
    } | null;
    readonly CreatorStoreAsset: {
      readonly asset?: (components["schemas"]["ToolboxService.Asset"] & components["schemas"]["Audio"] & components["schemas"]["Decal"] & components["schemas"]["MeshPart"] & components["schemas"]["Model"] & components["schemas"]["Music"] & components["schemas"]["Plugin"] & components["schemas"]["SoundEffect"]) | null;
      readonly creator?: components["schemas"]["CreatorModelV2"] | null;
      readonly creatorStoreProduct?: components["schemas"]["ToolboxService.CreatorStoreProduct"] | null;
      readonly voting?: components["schemas"]["VotingModel"] | null;
    } | null;
    readonly CreatorStoreCapabilitiesModel: {
      readonly shouldSandbox?: boolean;
    } | null;
    readonly CreatorStoreProduct: {
      readonly audioAssetId?: string;
      readonly basePrice?: components["schemas"]["Money"];
      readonly decalAssetId?: string;
      readonly fontFamilyAssetId?: string;
      readonly groupSeller?: string;
      readonly meshPartAssetId?: string;
      readonly modelAssetId?: string;
      readonly path?: string;
      readonly pluginAssetId?: string;
      readonly published?: boolean;
      readonly purchasable?: boolean;
      readonly purchasePrice?: components["schemas"]["Money"];
      readonly restrictions?: readonly ("RESTRICTION_UNSPECIFIED" | "SOLD_ITEM_RESTRICTED" | "SELLER_TEMPORARILY_RESTRICTED" | "SELLER_PERMANENTLY_RESTRICTED" | "SELLER_NO_LONGER_ACTIVE")[];
      readonly userSeller?: string;
      readonly videoAssetId?: string;
    };
    readonly Decal: ({
      /** Format: int64 */
      readonly textureId?: Id;
    } & components["schemas"]["ToolboxService.Asset"]) | null;
    readonly Decimal: {
      /** Format: int32 */
      readonly exponent?: number;
      /** Format: int64 */
      readonly significand?: Id;
    };
    readonly DeleteSaveRequest: {
      readonly collectionName?: string | null;
      /** Format: int64 */
      readonly targetId: Id;
      readonly targetType: components["schemas"]["SearchCategoryType"];
    } | null;
    readonly GetSavesResponse: {
      readonly saves: readonly components["schemas"]["HydratedSave"][] | null;
      /** Format: int32 */
      readonly totalCount: number;
    } | null;
    readonly HttpValidationProblemDetails: (({
      readonly errors?: {
        readonly [key: string]: readonly string[] | null;
      } | null;
    } & {
      readonly [key: string]: unknown;
    }) & components["schemas"]["ProblemDetails"]) | null;
    readonly HydratedSave: {
      readonly creatorStoreAsset?: components["schemas"]["CreatorStoreAsset"] | null;
      /** Format: date-time */
      readonly dateSaved?: string;
      readonly owned?: boolean;
    } | null;
    readonly InstanceCounts: {
      /** Format: int32 */
      readonly animation?: number;
      /** Format: int32 */
      readonly audio?: number;
      /** Format: int32 */
      readonly decal?: number;
      /** Format: int32 */
      readonly meshPart?: number;
      /** Format: int32 */
      readonly script?: number;
      /** Format: int32 */
      readonly tool?: number;
    } | null;
    /**
     * Format: int32
     * @enum {integer}
     */
    readonly LinkType: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
    readonly MeshPart: ({
      /** Format: int64 */
      readonly meshId?: Id;
      /** Format: int64 */
      readonly textureId?: Id;
    } & components["schemas"]["ToolboxService.Asset"]) | null;
    readonly Model: ({
      readonly capabilities?: components["schemas"]["CreatorStoreCapabilitiesModel"] | null;
      readonly hasScripts?: boolean;
      readonly instanceCounts?: components["schemas"]["InstanceCounts"] | null;
      readonly objectMeshSummary?: components["schemas"]["ObjectMeshSummary"] | null;
      /** Format: int32 */
      readonly scriptCount?: number;
      readonly subTypes?: readonly components["schemas"]["ModelSubType"][] | null;
    } & components["schemas"]["ToolboxService.Asset"]) | null;
    /** @enum {string} */
    readonly ModelInstanceType: "Script" | "MeshPart" | "Decal" | "Animation" | "Audio" | "Tool";
    readonly ModelSearchFilters: {
      readonly excludedSubTypes?: readonly components["schemas"]["ModelSubType"][] | null;
      readonly includedInstanceTypes?: readonly components["schemas"]["ModelInstanceType"][] | null;
      readonly includedSubTypes?: readonly components["schemas"]["ModelSubType"][] | null;
    } | null;
    /** @enum {string} */
    readonly ModelSubType: "Ad" | "MaterialPack" | "Package";
    readonly Money: {
      readonly currencyCode?: string;
      readonly quantity?: components["schemas"]["Decimal"];
    };
    readonly Music: ({
      readonly album?: string | null;
      readonly genre?: string | null;
    } & components["schemas"]["Audio"]) | null;
    /** @enum {string} */
    readonly MusicChartType: "None" | "Current" | "Week" | "Month" | "Year";
    readonly ObjectMeshSummary: {
      /** Format: int32 */
      readonly triangles?: number;
      /** Format: int32 */
      readonly vertices?: number;
    } | null;
    readonly Plugin: ({
      readonly hasScripts?: boolean;
      /** Format: int32 */
      readonly scriptCount?: number;
    } & components["schemas"]["ToolboxService.Asset"]) | null;
    readonly PreviewAssetsModel: {
      readonly imagePreviewAssets?: readonly Id[] | null;
      readonly videoPreviewAssets?: readonly Id[] | null;
    } | null;
    readonly ProblemDetails: ({
      readonly detail?: string | null;
      readonly instance?: string | null;
      /** Format: int32 */
      readonly status?: number | null;
      readonly title?: string | null;
      readonly type?: string | null;
    } & {
      readonly [key: string]: unknown;
    }) | null;
    readonly QueryCorrection: {
      readonly suggestedQuery?: string | null;
    } | null;
    readonly QueryFacets: {
      readonly appliedFacets?: readonly string[] | null;
      readonly availableFacets?: readonly string[] | null;
    } | null;
    /** @enum {string} */
    readonly SavesSortCategory: "Name" | "Creator" | "Ratings" | "TargetType" | "DateSaved" | "LastModified" | "Price";
    /** @enum {string} */
    readonly SearchAudioTypeModel: "Music" | "SoundEffect" | "Unknown";
    /** @enum {string} */
    readonly SearchCategoryType: "Audio" | "Model" | "Decal" | "Plugin" | "MeshPart" | "Video" | "FontFamily";
    readonly SearchCreatorStoreAssetsRequest: {
      readonly audioSearchFilters?: components["schemas"]["AudioSearchFilters"] | null;
      readonly categoryPath?: string | null;
      readonly facets?: readonly string[] | null;
      /** Format: int64 */
      readonly groupId?: Id;
      /** Format: byte */
      readonly image?: string | null;
      readonly includeOnlyVerifiedCreators?: boolean;
      /** Format: int32 */
      readonly maxPageSize?: number;
      /** Format: int64 */
      readonly maxPriceCents?: Id;
      /** Format: int64 */
      readonly minPriceCents?: Id;
      readonly modelSearchFilters?: components["schemas"]["ModelSearchFilters"] | null;
      /** Format: int32 */
      readonly pageNumber?: number | null;
      readonly pageToken?: string | null;
      readonly query?: string | null;
      readonly searchCategoryType?: components["schemas"]["SearchCategoryType"] | null;
      readonly searchView?: components["schemas"]["SearchView"];
      readonly sortCategory?: components["schemas"]["SortCategory"];
      readonly sortDirection?: components["schemas"]["SortDirection"];
      readonly swimlane?: string | null;
      readonly tags?: readonly string[] | null;
      /** Format: int64 */
      readonly userId?: Id;
    } | null;
    readonly SearchCreatorStoreAssetsResponse: {
      readonly creatorStoreAssets?: readonly components["schemas"]["CreatorStoreAsset"][] | null;
      readonly filteredKeyword?: string | null;
      readonly nextPageToken?: string | null;
      readonly queryCorrection?: components["schemas"]["QueryCorrection"] | null;
      readonly queryFacets?: components["schemas"]["QueryFacets"] | null;
      /** Format: int64 */
      readonly totalResults?: Id;
    } | null;
    /** @enum {string} */
    readonly SearchView: "IDs" | "Core" | "Full";
    readonly SocialLinkModel: {
      readonly linkType?: components["schemas"]["LinkType"];
      readonly title?: string | null;
      readonly url?: string | null;
    } | null;
    /** @enum {string} */
    readonly SortCategory: "Relevance" | "Trending" | "Top" | "AudioDuration" | "CreateTime" | "UpdatedTime" | "Ratings";
    /** @enum {string} */
    readonly SortDirection: "None" | "Ascending" | "Descending";
    readonly SoundEffect: ({
      readonly category?: string | null;
      readonly subcategory?: string | null;
    } & components["schemas"]["Audio"]) | null;
    readonly "ToolboxService.Asset": {
      /** Format: int32 */
      readonly assetTypeId?: number | null;
      readonly categoryPath?: string | null;
      /** Format: date-time */
      readonly createTime?: string | null;
      /** Format: int64 */
      readonly creatingUniverseId?: Id;
      readonly description?: string | null;
      /** Format: int64 */
      readonly id?: Id;
      readonly name?: string | null;
      readonly previewAssets?: components["schemas"]["PreviewAssetsModel"] | null;
      readonly socialLinks?: readonly components["schemas"]["SocialLinkModel"][] | null;
      /** Format: date-time */
      readonly updateTime?: string | null;
    } | null;
    readonly "ToolboxService.CreatorStoreProduct": {
      readonly purchasable?: boolean;
      readonly purchasePrice?: components["schemas"]["ToolboxService.Money"] | null;
    } | null;
    readonly "ToolboxService.Decimal": {
      /** Format: int32 */
      readonly exponent?: number;
      /** Format: int64 */
      readonly significand?: Id;
    } | null;
    readonly "ToolboxService.Money": {
      readonly currencyCode?: string | null;
      readonly quantity?: components["schemas"]["ToolboxService.Decimal"] | null;
    } | null;
    readonly VotingModel: {
      readonly canVote?: boolean;
      /** Format: int64 */
      readonly downVotes?: Id;
      readonly hasVoted?: boolean;
      readonly showVotes?: boolean;
      /** Format: int32 */
      readonly upVotePercent?: number;
      /** Format: int64 */
      readonly upVotes?: Id;
      readonly userVote?: boolean | null;
      /** Format: int64 */
      readonly voteCount?: Id;
    } | null;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly Cloud_CreateCreatorStoreProduct: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreatorStoreProduct"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CreatorStoreProduct"];
        };
      };
    };
  };
  readonly Cloud_GetCreatorStoreProduct: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly creator_store_product_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CreatorStoreProduct"];
        };
      };
    };
  };
  readonly Cloud_UpdateCreatorStoreProduct: {
    readonly parameters: {
      readonly query?: {
        readonly allowMissing?: boolean;
        readonly updateMask?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly creator_store_product_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreatorStoreProduct"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CreatorStoreProduct"];
        };
      };
    };
  };
  readonly Saves_GetSaves: {
    readonly parameters: {
      readonly query?: {
        readonly collectionName?: string;
        readonly hideOwnedAssets?: boolean;
        readonly keyword?: string;
        readonly limit?: number;
        readonly page?: number;
        readonly sortBy?: components["schemas"]["SavesSortCategory"];
        readonly sortDirection?: components["schemas"]["SortDirection"];
        readonly targetId?: Id | null;
        readonly targetType?: components["schemas"]["SearchCategoryType"] | null;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GetSavesResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": (components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"]) | null;
        };
      };
    };
  };
  readonly Saves_CreateSave: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/*+json": components["schemas"]["CreateSaveRequest"];
        readonly "application/json": components["schemas"]["CreateSaveRequest"];
        readonly "application/json-patch+json": components["schemas"]["CreateSaveRequest"];
        readonly "text/json": components["schemas"]["CreateSaveRequest"];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": (components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"]) | null;
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": (components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"]) | null;
        };
      };
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": (components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"]) | null;
        };
      };
    };
  };
  readonly Saves_DeleteSave: {
    readonly parameters: {
      readonly query?: {
        readonly collectionName?: string;
        readonly targetId?: Id;
        readonly targetType?: components["schemas"]["SearchCategoryType"];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": (components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"]) | null;
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": (components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"]) | null;
        };
      };
    };
  };
  readonly Saves_BulkDeleteSaves: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/*+json": components["schemas"]["BulkDeleteSavesRequest"];
        readonly "application/json": components["schemas"]["BulkDeleteSavesRequest"];
        readonly "application/json-patch+json": components["schemas"]["BulkDeleteSavesRequest"];
        readonly "text/json": components["schemas"]["BulkDeleteSavesRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["BulkDeleteSavesResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": (components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"]) | null;
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": (components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"]) | null;
        };
      };
    };
  };
  readonly Toolbox_SearchCreatorStoreAssetsDeprecated: {
    readonly parameters: {
      readonly query?: {
        readonly audioAlbum?: string;
        readonly audioArtist?: string;
        readonly audioMaxDurationSeconds?: number | null;
        readonly audioMinDurationSeconds?: number;
        readonly audioTypes?: readonly components["schemas"]["SearchAudioTypeModel"][] | null;
        readonly categoryPath?: string;
        readonly creator?: string;
        readonly excludedModelSubTypes?: readonly components["schemas"]["ModelSubType"][] | null;
        readonly facets?: readonly string[] | null;
        readonly groupId?: Id | null;
        readonly includedInstanceTypes?: readonly components["schemas"]["ModelInstanceType"][] | null;
        readonly includeOnlyVerifiedCreators?: boolean;
        readonly maxPageSize?: number;
        readonly maxPriceCents?: Id | null;
        readonly minPriceCents?: Id | null;
        readonly modelSubTypes?: readonly components["schemas"]["ModelSubType"][] | null;
        readonly musicChartType?: components["schemas"]["MusicChartType"];
        readonly pageNumber?: number | null;
        readonly pageToken?: string;
        readonly query?: string;
        readonly searchCategoryType?: components["schemas"]["SearchCategoryType"] | null;
        readonly searchView?: components["schemas"]["SearchView"];
        readonly sortCategory?: components["schemas"]["SortCategory"];
        readonly sortDirection?: components["schemas"]["SortDirection"];
        readonly swimlane?: string;
        readonly tags?: readonly string[] | null;
        readonly userId?: Id | null;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SearchCreatorStoreAssetsResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": (components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"]) | null;
        };
      };
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": (components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"]) | null;
        };
      };
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly Toolbox_SearchCreatorStoreAssets: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/*+json": components["schemas"]["SearchCreatorStoreAssetsRequest"];
        readonly "application/json": components["schemas"]["SearchCreatorStoreAssetsRequest"];
        readonly "application/json-patch+json": components["schemas"]["SearchCreatorStoreAssetsRequest"];
        readonly "text/json": components["schemas"]["SearchCreatorStoreAssetsRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SearchCreatorStoreAssetsResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": (components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"]) | null;
        };
      };
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": (components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"]) | null;
        };
      };
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly Toolbox_GetAssetDetails: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CreatorStoreAsset"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": (components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"]) | null;
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": (components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"]) | null;
        };
      };
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": (components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"]) | null;
        };
      };
    };
  };
}

export type Asset = components["schemas"]["ToolboxService.Asset"]
export type Audio = components["schemas"]["Audio"]
export type AudioSearchFilters = components["schemas"]["AudioSearchFilters"]
export type BulkDeleteSavesRequest = components["schemas"]["BulkDeleteSavesRequest"]
export type BulkDeleteSavesResponse = components["schemas"]["BulkDeleteSavesResponse"]
export type CreateSaveRequest = components["schemas"]["CreateSaveRequest"]
export type CreatorModelV2 = components["schemas"]["CreatorModelV2"]
export type CreatorStoreAsset = components["schemas"]["CreatorStoreAsset"]
export type CreatorStoreCapabilitiesModel = components["schemas"]["CreatorStoreCapabilitiesModel"]
export type CreatorStoreProduct = components["schemas"]["CreatorStoreProduct"]
export type Decal = components["schemas"]["Decal"]
export type Decimal = components["schemas"]["Decimal"]
export type DeleteSaveRequest = components["schemas"]["DeleteSaveRequest"]
export type GetSavesResponse = components["schemas"]["GetSavesResponse"]
export type HttpValidationProblemDetails = components["schemas"]["HttpValidationProblemDetails"]
export type HydratedSave = components["schemas"]["HydratedSave"]
export type InstanceCounts = components["schemas"]["InstanceCounts"]
export type LinkType = components["schemas"]["LinkType"]
export type MeshPart = components["schemas"]["MeshPart"]
export type Model = components["schemas"]["Model"]
export type ModelInstanceType = components["schemas"]["ModelInstanceType"]
export type ModelSearchFilters = components["schemas"]["ModelSearchFilters"]
export type ModelSubType = components["schemas"]["ModelSubType"]
export type Money = components["schemas"]["Money"]
export type Music = components["schemas"]["Music"]
export type MusicChartType = components["schemas"]["MusicChartType"]
export type ObjectMeshSummary = components["schemas"]["ObjectMeshSummary"]
export type Plugin = components["schemas"]["Plugin"]
export type PreviewAssetsModel = components["schemas"]["PreviewAssetsModel"]
export type ProblemDetails = components["schemas"]["ProblemDetails"]
export type QueryCorrection = components["schemas"]["QueryCorrection"]
export type QueryFacets = components["schemas"]["QueryFacets"]
export type SavesSortCategory = components["schemas"]["SavesSortCategory"]
export type SearchAudioTypeModel = components["schemas"]["SearchAudioTypeModel"]
export type SearchCategoryType = components["schemas"]["SearchCategoryType"]
export type SearchCreatorStoreAssetsRequest = components["schemas"]["SearchCreatorStoreAssetsRequest"]
export type SearchCreatorStoreAssetsResponse = components["schemas"]["SearchCreatorStoreAssetsResponse"]
export type SearchView = components["schemas"]["SearchView"]
export type SocialLinkModel = components["schemas"]["SocialLinkModel"]
export type SortCategory = components["schemas"]["SortCategory"]
export type SortDirection = components["schemas"]["SortDirection"]
export type SoundEffect = components["schemas"]["SoundEffect"]
export type ToolboxServiceCreatorStoreProduct = components["schemas"]["ToolboxService.CreatorStoreProduct"]
export type ToolboxServiceDecimal = components["schemas"]["ToolboxService.Decimal"]
export type ToolboxServiceMoney = components["schemas"]["ToolboxService.Money"]
export type VotingModel = components["schemas"]["VotingModel"]
