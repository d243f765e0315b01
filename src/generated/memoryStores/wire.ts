// Generated from specs/ by `npm run generate`. Do not edit.
export interface paths {
  readonly "/cloud/v2/universes/{universe_id}/memory-store:flush": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_FlushMemoryStore"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/memory-store/operations/{operation_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetMemoryStoreFlushOperation"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/memory-store/queues/{queue_id}/items": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_CreateMemoryStoreQueueItem"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/memory-store/queues/{queue_id}/items:discard": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_DiscardMemoryStoreQueueItems"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/memory-store/queues/{queue_id}/items:read": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ReadMemoryStoreQueueItems"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/memory-store/sorted-maps/{sorted_map_id}/items": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListMemoryStoreSortedMapItems"];
    readonly put?: never;
    readonly post: operations["Cloud_CreateMemoryStoreSortedMapItem"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/memory-store/sorted-maps/{sorted_map_id}/items/{item_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetMemoryStoreSortedMapItem"];
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations["Cloud_DeleteMemoryStoreSortedMapItem"];
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["Cloud_UpdateMemoryStoreSortedMapItem"];
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly DiscardMemoryStoreQueueItemsRequest: {
      readonly readId?: string;
    };
    readonly FlushMemoryStoreMetadata: Readonly<Record<string, unknown>>;
    readonly FlushMemoryStoreResponse: Readonly<Record<string, unknown>>;
    readonly GoogleProtobufAny: {
      readonly "@type"?: string;
    } & {
      readonly [key: string]: unknown;
    };
    readonly GoogleProtobufValue: unknown;
    readonly ListMemoryStoreSortedMapItemsResponse: {
      readonly items?: readonly components["schemas"]["MemoryStoreSortedMapItem"][];
      readonly nextPageToken?: string;
    };
    readonly MemoryStoreQueueItem: {
      readonly data: components["schemas"]["GoogleProtobufValue"];
      /** Format: date-time */
      readonly expireTime?: string;
      readonly id?: string;
      readonly path?: string;
      /** Format: double */
      readonly priority?: number;
      /** Format: duration */
      readonly ttl?: string;
    };
    readonly MemoryStoreSortedMapItem: {
      readonly etag?: string;
      /** Format: date-time */
      readonly expireTime?: string;
      readonly id?: string;
      /** Format: double */
      readonly numericSortKey?: number;
      readonly path?: string;
      readonly stringSortKey?: string;
      /** Format: duration */
      readonly ttl?: string;
      readonly value?: components["schemas"]["GoogleProtobufValue"];
    };
    readonly "OCV2.Operations.Operation": {
      readonly done?: boolean;
      readonly error?: components["schemas"]["Status"];
      readonly metadata?: components["schemas"]["GoogleProtobufAny"];
      readonly path?: string;
      readonly response?: components["schemas"]["GoogleProtobufAny"];
    };
    readonly Operation: {
      readonly done?: boolean;
      readonly error?: components["schemas"]["Status"];
      readonly metadata?: components["schemas"]["GoogleProtobufAny"];
      readonly path?: string;
      readonly response?: components["schemas"]["GoogleProtobufAny"];
    };
    readonly ReadMemoryStoreQueueItemsResponse: {
      readonly id?: string;
      readonly queueItems?: readonly components["schemas"]["MemoryStoreQueueItem"][];
    };
    readonly Status: {
      /** Format: int32 */
      readonly code?: number;
      readonly details?: readonly components["schemas"]["GoogleProtobufAny"][];
      readonly message?: string;
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
  readonly Cloud_FlushMemoryStore: {
    readonly parameters: {
      readonly query?: {
        readonly scope?: "LIVE" | "TEST";
      };
      readonly header?: never;
      readonly path: {
        readonly universe_id: string;
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
          readonly "application/json": components["schemas"]["Operation"];
        };
      };
    };
  };
  readonly Cloud_GetMemoryStoreFlushOperation: {
    readonly parameters: {
      readonly query?: {
        readonly scope?: "LIVE" | "TEST";
      };
      readonly header?: never;
      readonly path: {
        readonly operation_id: string;
        readonly universe_id: string;
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
          readonly "application/json": components["schemas"]["OCV2.Operations.Operation"];
        };
      };
    };
  };
  readonly Cloud_CreateMemoryStoreQueueItem: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly queue_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["MemoryStoreQueueItem"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MemoryStoreQueueItem"];
        };
      };
    };
  };
  readonly Cloud_DiscardMemoryStoreQueueItems: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly queue_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["DiscardMemoryStoreQueueItemsRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly Cloud_ReadMemoryStoreQueueItems: {
    readonly parameters: {
      readonly query?: {
        readonly allOrNothing?: boolean;
        readonly count?: number;
        readonly invisibilityWindow?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly queue_id: string;
        readonly universe_id: string;
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
          readonly "application/json": components["schemas"]["ReadMemoryStoreQueueItemsResponse"];
        };
      };
    };
  };
  readonly Cloud_ListMemoryStoreSortedMapItems: {
    readonly parameters: {
      readonly query?: {
        readonly filter?: string;
        readonly maxPageSize?: number;
        readonly orderBy?: string;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly sorted_map_id: string;
        readonly universe_id: string;
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
          readonly "application/json": components["schemas"]["ListMemoryStoreSortedMapItemsResponse"];
        };
      };
    };
  };
  readonly Cloud_CreateMemoryStoreSortedMapItem: {
    readonly parameters: {
      readonly query?: {
        readonly id?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly sorted_map_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["MemoryStoreSortedMapItem"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MemoryStoreSortedMapItem"];
        };
      };
    };
  };
  readonly Cloud_GetMemoryStoreSortedMapItem: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly item_id: string;
        readonly sorted_map_id: string;
        readonly universe_id: string;
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
          readonly "application/json": components["schemas"]["MemoryStoreSortedMapItem"];
        };
      };
    };
  };
  readonly Cloud_DeleteMemoryStoreSortedMapItem: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly item_id: string;
        readonly sorted_map_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly Cloud_UpdateMemoryStoreSortedMapItem: {
    readonly parameters: {
      readonly query?: {
        readonly allowMissing?: boolean;
      };
      readonly header?: never;
      readonly path: {
        readonly item_id: string;
        readonly sorted_map_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["MemoryStoreSortedMapItem"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MemoryStoreSortedMapItem"];
        };
      };
    };
  };
}

export type DiscardMemoryStoreQueueItemsRequest = components["schemas"]["DiscardMemoryStoreQueueItemsRequest"]
export type FlushMemoryStoreMetadata = components["schemas"]["FlushMemoryStoreMetadata"]
export type FlushMemoryStoreResponse = components["schemas"]["FlushMemoryStoreResponse"]
export type GoogleProtobufAny = components["schemas"]["GoogleProtobufAny"]
export type GoogleProtobufValue = components["schemas"]["GoogleProtobufValue"]
export type ListMemoryStoreSortedMapItemsResponse = components["schemas"]["ListMemoryStoreSortedMapItemsResponse"]
export type MemoryStoreQueueItem = components["schemas"]["MemoryStoreQueueItem"]
export type MemoryStoreSortedMapItem = components["schemas"]["MemoryStoreSortedMapItem"]
export type Operation = components["schemas"]["Operation"]
export type OperationsOperation = components["schemas"]["OCV2.Operations.Operation"]
export type ReadMemoryStoreQueueItemsResponse = components["schemas"]["ReadMemoryStoreQueueItemsResponse"]
export type Status = components["schemas"]["Status"]
