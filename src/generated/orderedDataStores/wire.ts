// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/cloud/v2/universes/{universe_id}/ordered-data-stores/{ordered_data_store_id}/scopes/{scope_id}/entries": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListOrderedDataStoreEntries"];
    readonly put?: never;
    readonly post: operations["Cloud_CreateOrderedDataStoreEntry"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/ordered-data-stores/{ordered_data_store_id}/scopes/{scope_id}/entries/{entry_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetOrderedDataStoreEntry"];
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations["Cloud_DeleteOrderedDataStoreEntry"];
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["Cloud_UpdateOrderedDataStoreEntry"];
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/ordered-data-stores/{ordered_data_store_id}/scopes/{scope_id}/entries/{entry_id}:increment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_IncrementOrderedDataStoreEntry"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/ordered-data-stores/v1/universes/{universeId}/orderedDataStores/{orderedDataStore}/scopes/{scope}/entries": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["OrderedDataStores_ListEntries"];
    readonly put?: never;
    readonly post: operations["OrderedDataStores_CreateEntry"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/ordered-data-stores/v1/universes/{universeId}/orderedDataStores/{orderedDataStore}/scopes/{scope}/entries/{entry}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["OrderedDataStores_GetEntry"];
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations["OrderedDataStores_DeleteEntry"];
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["OrderedDataStores_UpdateEntry"];
    readonly trace?: never;
  };
  readonly "/ordered-data-stores/v1/universes/{universeId}/orderedDataStores/{orderedDataStore}/scopes/{scope}/entries/{entry}:increment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["OrderedDataStores_IncrementEntry"];
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
    readonly CreateEntryRequest: {
      /** Format: int64 */
      readonly value: Id;
    };
    readonly Entry: {
      readonly id?: string;
      readonly path?: string;
      /** Format: int64 */
      readonly value?: Id;
    };
    readonly IncrementEntryRequest: {
      /** Format: int64 */
      readonly amount: Id;
    };
    readonly IncrementOrderedDataStoreEntryRequest: {
      /** Format: double */
      readonly amount?: number;
    };
    readonly ListEntriesResponse: {
      readonly entries?: readonly components["schemas"]["Entry"][];
      readonly nextPageToken?: string;
    };
    readonly ListOrderedDataStoreEntriesResponse: {
      readonly nextPageToken?: string;
      readonly orderedDataStoreEntries?: readonly components["schemas"]["OrderedDataStoreEntry"][];
    };
    readonly OrderedDataStoreEntry: {
      readonly id?: string;
      readonly path?: string;
      /** Format: double */
      readonly value?: number;
    };
    readonly UpdateEntryRequest: {
      /** Format: int64 */
      readonly value: Id;
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
  readonly Cloud_ListOrderedDataStoreEntries: {
    readonly parameters: {
      readonly query?: {
        readonly filter?: string;
        readonly maxPageSize?: number;
        readonly orderBy?: string;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly ordered_data_store_id: string;
        readonly scope_id: string;
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
          readonly "application/json": components["schemas"]["ListOrderedDataStoreEntriesResponse"];
        };
      };
    };
  };
  readonly Cloud_CreateOrderedDataStoreEntry: {
    readonly parameters: {
      readonly query?: {
        readonly id?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly ordered_data_store_id: string;
        readonly scope_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["OrderedDataStoreEntry"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OrderedDataStoreEntry"];
        };
      };
    };
  };
  readonly Cloud_GetOrderedDataStoreEntry: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly entry_id: string;
        readonly ordered_data_store_id: string;
        readonly scope_id: string;
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
          readonly "application/json": components["schemas"]["OrderedDataStoreEntry"];
        };
      };
    };
  };
  readonly Cloud_DeleteOrderedDataStoreEntry: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly entry_id: string;
        readonly ordered_data_store_id: string;
        readonly scope_id: string;
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
  readonly Cloud_UpdateOrderedDataStoreEntry: {
    readonly parameters: {
      readonly query?: {
        readonly allowMissing?: boolean;
      };
      readonly header?: never;
      readonly path: {
        readonly entry_id: string;
        readonly ordered_data_store_id: string;
        readonly scope_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["OrderedDataStoreEntry"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OrderedDataStoreEntry"];
        };
      };
    };
  };
  readonly Cloud_IncrementOrderedDataStoreEntry: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly entry_id: string;
        readonly ordered_data_store_id: string;
        readonly scope_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["IncrementOrderedDataStoreEntryRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OrderedDataStoreEntry"];
        };
      };
    };
  };
  readonly OrderedDataStores_ListEntries: {
    readonly parameters: {
      readonly query?: {
        readonly filter?: string;
        readonly max_page_size?: number;
        readonly order_by?: string;
        readonly page_token?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly orderedDataStore: string;
        readonly scope: string;
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
          readonly "application/json": components["schemas"]["ListEntriesResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly OrderedDataStores_CreateEntry: {
    readonly parameters: {
      readonly query: {
        readonly id: string;
      };
      readonly header?: never;
      readonly path: {
        readonly orderedDataStore: string;
        readonly scope: string;
        readonly universeId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreateEntryRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Entry"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly OrderedDataStores_GetEntry: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly entry: string;
        readonly orderedDataStore: string;
        readonly scope: string;
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
          readonly "application/json": components["schemas"]["Entry"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly OrderedDataStores_DeleteEntry: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly entry: string;
        readonly orderedDataStore: string;
        readonly scope: string;
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
        content?: never;
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly OrderedDataStores_UpdateEntry: {
    readonly parameters: {
      readonly query?: {
        readonly allow_missing?: boolean;
      };
      readonly header?: never;
      readonly path: {
        readonly entry: string;
        readonly orderedDataStore: string;
        readonly scope: string;
        readonly universeId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["UpdateEntryRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Entry"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly OrderedDataStores_IncrementEntry: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly entry: string;
        readonly orderedDataStore: string;
        readonly scope: string;
        readonly universeId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["IncrementEntryRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Entry"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}

export type CreateEntryRequest = components["schemas"]["CreateEntryRequest"]
export type Entry = components["schemas"]["Entry"]
export type IncrementEntryRequest = components["schemas"]["IncrementEntryRequest"]
export type IncrementOrderedDataStoreEntryRequest = components["schemas"]["IncrementOrderedDataStoreEntryRequest"]
export type ListEntriesResponse = components["schemas"]["ListEntriesResponse"]
export type ListOrderedDataStoreEntriesResponse = components["schemas"]["ListOrderedDataStoreEntriesResponse"]
export type OrderedDataStoreEntry = components["schemas"]["OrderedDataStoreEntry"]
export type UpdateEntryRequest = components["schemas"]["UpdateEntryRequest"]
