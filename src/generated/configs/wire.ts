// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["CreatorConfigsPublicApi_GetConfigRepositoryValues"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/draft": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["CreatorConfigsPublicApi_GetConfigRepositoryDraft"];
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations["CreatorConfigsPublicApi_DeleteDraft"];
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["CreatorConfigsPublicApi_UpdateDraft"];
    readonly trace?: never;
  };
  readonly "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/draft:overwrite": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put: operations["CreatorConfigsPublicApi_OverwriteDraft"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/full": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["CreatorConfigsPublicApi_GetConfigRepositoryFull"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/publish": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["CreatorConfigsPublicApi_PublishDraft"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/revisions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["CreatorConfigsPublicApi_ListRevisions"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/revisions/{revisionId}/restore": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["CreatorConfigsPublicApi_RestoreRevision"];
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
    readonly ActionResult: Record<string, never>;
    readonly ConditionalRuleDefinition: {
      readonly tokens?: readonly components["schemas"]["RpnTokenDto"][] | null;
    };
    readonly ConditionalRulesChangesPayload: {
      readonly rules?: {
        readonly [key: string]: components["schemas"]["RuleDeltaPayload"];
      } | null;
      readonly rulesOrder?: components["schemas"]["RulesOrderDeltaPayload"] | null;
    };
    readonly ConditionalRulesPayload: {
      readonly rules?: {
        readonly [key: string]: components["schemas"]["ConditionalRuleDefinition"];
      } | null;
      readonly rulesOrder?: readonly string[] | null;
    };
    readonly ConfigDraftEntry: {
      readonly description?: string | null;
      readonly value?: unknown;
    };
    readonly ConfigRepositoryDraft: {
      readonly conditionalRules?: components["schemas"]["ConditionalRulesPayload"] | null;
      readonly draftHash?: string | null;
      readonly entries?: {
        readonly [key: string]: components["schemas"]["ConfigDraftEntry"];
      } | null;
    };
    readonly ConfigRepositoryFull: {
      readonly conditionalRules?: components["schemas"]["ConditionalRulesPayload"] | null;
      readonly entries?: {
        readonly [key: string]: components["schemas"]["ConfigValueFull"];
      } | null;
      readonly metadata?: components["schemas"]["ConfigRepositoryMetadata"] | null;
    };
    readonly ConfigRepositoryMetadata: {
      /** Format: int64 */
      readonly configVersion?: Id;
    };
    readonly ConfigRepositoryValues: {
      readonly conditionalRules?: components["schemas"]["ConditionalRulesPayload"] | null;
      readonly entries?: {
        readonly [key: string]: unknown;
      } | null;
      readonly metadata?: components["schemas"]["ConfigRepositoryMetadata"] | null;
    };
    readonly ConfigValueFull: {
      readonly description?: string | null;
      /** Format: date-time */
      readonly lastAccessedTime?: string;
      /** Format: date-time */
      readonly lastModifiedTime?: string;
      readonly value?: unknown;
      readonly variants?: readonly components["schemas"]["ConfigVariantDto"][] | null;
    };
    readonly ConfigVariantDto: {
      readonly type?: components["schemas"]["ConfigVariantType"];
      readonly value?: unknown;
      readonly variantTypeId?: string | null;
    };
    /** @enum {string} */
    readonly ConfigVariantType: "conditional";
    readonly DeleteDraftRequest: {
      readonly draftHash?: string | null;
    };
    /** @enum {string} */
    readonly DeploymentStrategy: "Invalid" | "GradualRollout" | "Immediate";
    readonly DraftHashResponse: {
      readonly draftHash?: string | null;
    };
    readonly ListRevisionsResponse: {
      readonly revisions?: readonly components["schemas"]["RevisionResponse"][] | null;
    };
    readonly LiteralValueDto: {
      readonly booleanValue?: string | null;
      readonly doubleValue?: string | null;
      readonly integerValue?: string | null;
      readonly stringValue?: string | null;
    };
    readonly PublishDraftRequest: {
      readonly deploymentStrategy?: components["schemas"]["DeploymentStrategy"];
      readonly draftHash?: string | null;
      readonly message?: string | null;
    };
    readonly PublishDraftResponse: {
      /** Format: int64 */
      readonly configVersion?: Id;
    };
    /** @enum {string} */
    readonly Repository: "InExperienceConfig" | "RecommendationServicesConfig" | "DataStoresConfig" | "ExtendedServicesConfig" | "LeaderboardsConfig" | "ExperienceUserConfig" | "JourneysConfig" | "AntiCheatConfig";
    readonly RevisionChange: {
      readonly after?: unknown;
      readonly before?: unknown;
    };
    readonly RevisionResponse: {
      /** Format: int64 */
      readonly autoRestoreToVersion?: Id;
      readonly changes?: {
        readonly [key: string]: components["schemas"]["RevisionChange"];
      } | null;
      readonly conditionalRulesChanges?: components["schemas"]["ConditionalRulesChangesPayload"] | null;
      readonly deploymentResult?: string | null;
      readonly message?: string | null;
      readonly publishedBy?: string | null;
      readonly revisionId?: string | null;
      /** Format: date-time */
      readonly time?: string;
      /** Format: int64 */
      readonly version?: Id;
    };
    readonly RpnOperandDto: {
      readonly attributeReference?: string | null;
      readonly literalValue?: components["schemas"]["LiteralValueDto"] | null;
    };
    readonly RpnTokenDto: {
      readonly operand?: components["schemas"]["RpnOperandDto"] | null;
      readonly operator?: string | null;
    };
    readonly RuleDeltaPayload: {
      readonly after?: unknown;
      readonly before?: unknown;
    };
    readonly RulesOrderDeltaPayload: {
      readonly after?: readonly string[] | null;
      readonly before?: readonly string[] | null;
    };
    readonly UpdateDraftRequest: {
      readonly conditionalRules?: components["schemas"]["ConditionalRulesPayload"] | null;
      readonly draftHash?: string | null;
      readonly entries?: {
        readonly [key: string]: unknown;
      } | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly CreatorConfigsPublicApi_GetConfigRepositoryValues: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly repository: components["schemas"]["Repository"];
        readonly universeId: string;
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
          readonly "application/json": components["schemas"]["ConfigRepositoryValues"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly CreatorConfigsPublicApi_GetConfigRepositoryDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly repository: components["schemas"]["Repository"];
        readonly universeId: string;
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
          readonly "application/json": components["schemas"]["ConfigRepositoryDraft"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly CreatorConfigsPublicApi_DeleteDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly repository: components["schemas"]["Repository"];
        readonly universeId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/*+json": components["schemas"]["DeleteDraftRequest"];
        readonly "application/json": components["schemas"]["DeleteDraftRequest"];
        readonly "application/json-patch+json": components["schemas"]["DeleteDraftRequest"];
        readonly "text/json": components["schemas"]["DeleteDraftRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DraftHashResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly CreatorConfigsPublicApi_UpdateDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly repository: components["schemas"]["Repository"];
        readonly universeId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/*+json": components["schemas"]["UpdateDraftRequest"];
        readonly "application/json": components["schemas"]["UpdateDraftRequest"];
        readonly "application/json-patch+json": components["schemas"]["UpdateDraftRequest"];
        readonly "text/json": components["schemas"]["UpdateDraftRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DraftHashResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly CreatorConfigsPublicApi_OverwriteDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly repository: components["schemas"]["Repository"];
        readonly universeId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/*+json": components["schemas"]["UpdateDraftRequest"];
        readonly "application/json": components["schemas"]["UpdateDraftRequest"];
        readonly "application/json-patch+json": components["schemas"]["UpdateDraftRequest"];
        readonly "text/json": components["schemas"]["UpdateDraftRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DraftHashResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly CreatorConfigsPublicApi_GetConfigRepositoryFull: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly repository: components["schemas"]["Repository"];
        readonly universeId: string;
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
          readonly "application/json": components["schemas"]["ConfigRepositoryFull"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly CreatorConfigsPublicApi_PublishDraft: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly repository: components["schemas"]["Repository"];
        readonly universeId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/*+json": components["schemas"]["PublishDraftRequest"];
        readonly "application/json": components["schemas"]["PublishDraftRequest"];
        readonly "application/json-patch+json": components["schemas"]["PublishDraftRequest"];
        readonly "text/json": components["schemas"]["PublishDraftRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PublishDraftResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly CreatorConfigsPublicApi_ListRevisions: {
    readonly parameters: {
      readonly query?: {
        readonly endTime?: string;
        readonly MaxPageSize?: number;
        readonly SearchKey?: string;
        readonly Skip?: number;
        readonly SortKey?: string;
        readonly SortOrder?: string;
        readonly startTime?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly repository: components["schemas"]["Repository"];
        readonly universeId: string;
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
          readonly "application/json": components["schemas"]["ListRevisionsResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly CreatorConfigsPublicApi_RestoreRevision: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly repository: components["schemas"]["Repository"];
        readonly revisionId: string;
        readonly universeId: string;
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
          readonly "application/json": components["schemas"]["DraftHashResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
}

export type ActionResult = components["schemas"]["ActionResult"]
export type ConditionalRuleDefinition = components["schemas"]["ConditionalRuleDefinition"]
export type ConditionalRulesChangesPayload = components["schemas"]["ConditionalRulesChangesPayload"]
export type ConditionalRulesPayload = components["schemas"]["ConditionalRulesPayload"]
export type ConfigDraftEntry = components["schemas"]["ConfigDraftEntry"]
export type ConfigRepositoryDraft = components["schemas"]["ConfigRepositoryDraft"]
export type ConfigRepositoryFull = components["schemas"]["ConfigRepositoryFull"]
export type ConfigRepositoryMetadata = components["schemas"]["ConfigRepositoryMetadata"]
export type ConfigRepositoryValues = components["schemas"]["ConfigRepositoryValues"]
export type ConfigValueFull = components["schemas"]["ConfigValueFull"]
export type ConfigVariantDto = components["schemas"]["ConfigVariantDto"]
export type ConfigVariantType = components["schemas"]["ConfigVariantType"]
export type DeleteDraftRequest = components["schemas"]["DeleteDraftRequest"]
export type DeploymentStrategy = components["schemas"]["DeploymentStrategy"]
export type DraftHashResponse = components["schemas"]["DraftHashResponse"]
export type ListRevisionsResponse = components["schemas"]["ListRevisionsResponse"]
export type LiteralValueDto = components["schemas"]["LiteralValueDto"]
export type PublishDraftRequest = components["schemas"]["PublishDraftRequest"]
export type PublishDraftResponse = components["schemas"]["PublishDraftResponse"]
export type Repository = components["schemas"]["Repository"]
export type RevisionChange = components["schemas"]["RevisionChange"]
export type RevisionResponse = components["schemas"]["RevisionResponse"]
export type RpnOperandDto = components["schemas"]["RpnOperandDto"]
export type RpnTokenDto = components["schemas"]["RpnTokenDto"]
export type RuleDeltaPayload = components["schemas"]["RuleDeltaPayload"]
export type RulesOrderDeltaPayload = components["schemas"]["RulesOrderDeltaPayload"]
export type UpdateDraftRequest = components["schemas"]["UpdateDraftRequest"]
