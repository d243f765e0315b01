// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/cloud/v2/universes/{universe_id}/data-stores": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListDataStores"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/data-stores:snapshot": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_SnapshotDataStores"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations["Cloud_DeleteDataStore"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}:undelete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_UndeleteDataStore"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListDataStoreEntries__Using_Universes"];
    readonly put?: never;
    readonly post: operations["Cloud_CreateDataStoreEntry__Using_Universes"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries/{entry_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetDataStoreEntry__Using_Universes_DataStores"];
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations["Cloud_DeleteDataStoreEntry__Using_Universes_DataStores"];
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["Cloud_UpdateDataStoreEntry__Using_Universes_DataStores"];
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries/{entry_id}:increment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_IncrementDataStoreEntry__Using_Universes_DataStores"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries/{entry_id}:listRevisions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListDataStoreEntryRevisions__Using_Universes_DataStores"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListDataStoreEntries__Using_Universes_DataStores"];
    readonly put?: never;
    readonly post: operations["Cloud_CreateDataStoreEntry__Using_Universes_DataStores"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries/{entry_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetDataStoreEntry__Using_Universes_DataStores_Scopes"];
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations["Cloud_DeleteDataStoreEntry__Using_Universes_DataStores_Scopes"];
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["Cloud_UpdateDataStoreEntry__Using_Universes_DataStores_Scopes"];
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries/{entry_id}:increment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_IncrementDataStoreEntry__Using_Universes_DataStores_Scopes"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries/{entry_id}:listRevisions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListDataStoreEntryRevisions__Using_Universes_DataStores_Scopes"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/datastores/v1/universes/{universeId}/standard-datastores": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Datastores_ListDatastoresAsync"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/datastores/v1/universes/{universeId}/standard-datastores/datastore/entries": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Entries_ListKeysAsync"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Entries_GetEntryAsync"];
    readonly put?: never;
    readonly post: operations["Entries_SetEntryAsync"];
    readonly delete: operations["Entries_DeleteEntryAsync"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry/increment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Entries_IncrementEntryAsync"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry/versions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Entries_ListEntryVersionsAsync"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry/versions/version": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Entries_GetEntryVersionAsync"];
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
    readonly DataStore: {
      /** Format: date-time */
      readonly createTime?: string;
      /** Format: date-time */
      readonly expireTime?: string;
      readonly id?: string;
      readonly path?: string;
      /**
       * Format: enum
       * @enum {string}
       */
      readonly state?: "STATE_UNSPECIFIED" | "ACTIVE" | "DELETED";
    };
    readonly DataStoreEntry: {
      readonly attributes?: Readonly<Record<string, unknown>>;
      /** Format: date-time */
      readonly createTime?: string;
      readonly etag?: string;
      readonly id?: string;
      readonly path?: string;
      /** Format: date-time */
      readonly revisionCreateTime?: string;
      readonly revisionId?: string;
      /**
       * Format: enum
       * @enum {string}
       */
      readonly state?: "STATE_UNSPECIFIED" | "ACTIVE" | "DELETED";
      readonly users?: readonly string[];
      readonly value?: components["schemas"]["GoogleProtobufValue"];
    };
    readonly DataStoreEntryRevision: {
      /** Format: date-time */
      readonly createTime?: string;
      readonly etag?: string;
      readonly id?: string;
      readonly path?: string;
      /** Format: date-time */
      readonly revisionCreateTime?: string;
      readonly revisionId?: string;
      /** @enum {string} */
      readonly state?: "STATE_UNSPECIFIED" | "ACTIVE" | "DELETED";
    };
    readonly EntryVersion: {
      readonly contentLength?: number;
      /** Format: date-time */
      readonly createdTime?: string;
      /** @default false */
      readonly deleted: boolean;
      /** Format: date-time */
      readonly objectCreatedTime?: string;
      readonly version?: string;
    };
    readonly GoogleProtobufValue: unknown;
    readonly IncrementDataStoreEntryRequest: {
      /** Format: double */
      readonly amount?: number;
      readonly attributes?: Readonly<Record<string, unknown>>;
      readonly users?: readonly string[];
    };
    readonly ListDataStoreEntriesResponse: {
      readonly dataStoreEntries?: readonly components["schemas"]["ListedDataStoreEntry"][];
      readonly nextPageToken?: string;
    };
    readonly ListDataStoreEntryRevisionsResponse: {
      readonly dataStoreEntries?: readonly components["schemas"]["DataStoreEntryRevision"][];
      readonly nextPageToken?: string;
    };
    readonly ListDataStoresResponse: {
      readonly dataStores?: readonly components["schemas"]["DataStore"][];
      readonly nextPageToken?: string;
    };
    readonly ListedDataStoreEntry: {
      readonly id?: string;
      readonly path?: string;
    };
    readonly "OCV1.DataStores.DataStore": {
      /** Format: date-time */
      readonly createdTime?: string | null;
      readonly name?: string;
    };
    readonly SnapshotDataStoresRequest: Readonly<Record<string, unknown>>;
    readonly SnapshotDataStoresResponse: {
      /** Format: date-time */
      readonly latestSnapshotTime?: string;
      readonly newSnapshotTaken?: boolean;
    };
    readonly UndeleteDataStoreRequest: Readonly<Record<string, unknown>>;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly Cloud_ListDataStores: {
    readonly parameters: {
      readonly query?: {
        readonly filter?: string;
        readonly maxPageSize?: number;
        readonly pageToken?: string;
        readonly showDeleted?: boolean;
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
          readonly "application/json": components["schemas"]["ListDataStoresResponse"];
        };
      };
    };
  };
  readonly Cloud_SnapshotDataStores: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["SnapshotDataStoresRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SnapshotDataStoresResponse"];
        };
      };
    };
  };
  readonly Cloud_DeleteDataStore: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly data_store_id: string;
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
          readonly "application/json": components["schemas"]["DataStore"];
        };
      };
    };
  };
  readonly Cloud_UndeleteDataStore: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly data_store_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["UndeleteDataStoreRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DataStore"];
        };
      };
    };
  };
  readonly Cloud_ListDataStoreEntries__Using_Universes: {
    readonly parameters: {
      readonly query?: {
        readonly filter?: string;
        readonly maxPageSize?: number;
        readonly pageToken?: string;
        readonly showDeleted?: boolean;
      };
      readonly header?: never;
      readonly path: {
        readonly data_store_id: string;
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
          readonly "application/json": components["schemas"]["ListDataStoreEntriesResponse"];
        };
      };
    };
  };
  readonly Cloud_CreateDataStoreEntry__Using_Universes: {
    readonly parameters: {
      readonly query?: {
        readonly id?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly data_store_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["DataStoreEntry"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DataStoreEntry"];
        };
      };
    };
  };
  readonly Cloud_GetDataStoreEntry__Using_Universes_DataStores: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly data_store_id: string;
        readonly entry_id: string;
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
          readonly "application/json": components["schemas"]["DataStoreEntry"];
        };
      };
    };
  };
  readonly Cloud_DeleteDataStoreEntry__Using_Universes_DataStores: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly data_store_id: string;
        readonly entry_id: string;
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
  readonly Cloud_UpdateDataStoreEntry__Using_Universes_DataStores: {
    readonly parameters: {
      readonly query?: {
        readonly allowMissing?: boolean;
      };
      readonly header?: never;
      readonly path: {
        readonly data_store_id: string;
        readonly entry_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["DataStoreEntry"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DataStoreEntry"];
        };
      };
    };
  };
  readonly Cloud_IncrementDataStoreEntry__Using_Universes_DataStores: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly data_store_id: string;
        readonly entry_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["IncrementDataStoreEntryRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DataStoreEntry"];
        };
      };
    };
  };
  readonly Cloud_ListDataStoreEntryRevisions__Using_Universes_DataStores: {
    readonly parameters: {
      readonly query?: {
        readonly filter?: string;
        readonly maxPageSize?: number;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly data_store_id: string;
        readonly entry_id: string;
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
          readonly "application/json": components["schemas"]["ListDataStoreEntryRevisionsResponse"];
        };
      };
    };
  };
  readonly Cloud_ListDataStoreEntries__Using_Universes_DataStores: {
    readonly parameters: {
      readonly query?: {
        readonly filter?: string;
        readonly maxPageSize?: number;
        readonly pageToken?: string;
        readonly showDeleted?: boolean;
      };
      readonly header?: never;
      readonly path: {
        readonly data_store_id: string;
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
          readonly "application/json": components["schemas"]["ListDataStoreEntriesResponse"];
        };
      };
    };
  };
  readonly Cloud_CreateDataStoreEntry__Using_Universes_DataStores: {
    readonly parameters: {
      readonly query?: {
        readonly id?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly data_store_id: string;
        readonly scope_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["DataStoreEntry"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DataStoreEntry"];
        };
      };
    };
  };
  readonly Cloud_GetDataStoreEntry__Using_Universes_DataStores_Scopes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly data_store_id: string;
        readonly entry_id: string;
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
          readonly "application/json": components["schemas"]["DataStoreEntry"];
        };
      };
    };
  };
  readonly Cloud_DeleteDataStoreEntry__Using_Universes_DataStores_Scopes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly data_store_id: string;
        readonly entry_id: string;
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
  readonly Cloud_UpdateDataStoreEntry__Using_Universes_DataStores_Scopes: {
    readonly parameters: {
      readonly query?: {
        readonly allowMissing?: boolean;
      };
      readonly header?: never;
      readonly path: {
        readonly data_store_id: string;
        readonly entry_id: string;
        readonly scope_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["DataStoreEntry"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DataStoreEntry"];
        };
      };
    };
  };
  readonly Cloud_IncrementDataStoreEntry__Using_Universes_DataStores_Scopes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly data_store_id: string;
        readonly entry_id: string;
        readonly scope_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["IncrementDataStoreEntryRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DataStoreEntry"];
        };
      };
    };
  };
  readonly Cloud_ListDataStoreEntryRevisions__Using_Universes_DataStores_Scopes: {
    readonly parameters: {
      readonly query?: {
        readonly filter?: string;
        readonly maxPageSize?: number;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly data_store_id: string;
        readonly entry_id: string;
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
          readonly "application/json": components["schemas"]["ListDataStoreEntryRevisionsResponse"];
        };
      };
    };
  };
  readonly Datastores_ListDatastoresAsync: {
    readonly parameters: {
      readonly query?: {
        readonly cursor?: string | null;
        readonly limit?: number;
        readonly prefix?: string | null;
      };
      readonly header?: never;
      readonly path: {
        readonly universeId: Id;
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
          readonly "application/json": {
            readonly datastores?: readonly components["schemas"]["OCV1.DataStores.DataStore"][];
            readonly nextPageCursor?: string | null;
          };
        };
      };
    };
  };
  readonly Entries_ListKeysAsync: {
    readonly parameters: {
      readonly query: {
        readonly allScopes?: boolean;
        readonly cursor?: string | null;
        readonly datastoreName: string;
        readonly limit?: number;
        readonly prefix?: string | null;
        readonly scope?: string | null;
      };
      readonly header?: never;
      readonly path: {
        readonly universeId: Id;
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
          readonly "application/json": {
            readonly keys?: readonly {
              readonly key?: string;
              readonly scope?: string;
            }[];
            readonly nextPageCursor?: string | null;
          };
        };
      };
    };
  };
  readonly Entries_GetEntryAsync: {
    readonly parameters: {
      readonly query: {
        readonly datastoreName: string;
        readonly entryKey: string;
        readonly scope?: string | null;
      };
      readonly header?: never;
      readonly path: {
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly "content-md5"?: string;
          readonly "roblox-entry-attributes"?: Readonly<Record<string, unknown>>;
          readonly "roblox-entry-created-time"?: string;
          readonly "roblox-entry-userids"?: readonly number[];
          readonly "roblox-entry-version"?: string;
          readonly "roblox-entry-version-created-time"?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": unknown;
        };
      };
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly Entries_SetEntryAsync: {
    readonly parameters: {
      readonly query: {
        readonly datastoreName: string;
        readonly entryKey: string;
        readonly exclusiveCreate?: boolean;
        readonly matchVersion?: string | null;
        readonly scope?: string | null;
      };
      readonly header?: {
        readonly "content-md5"?: string | null;
        readonly "roblox-entry-attributes"?: string | null;
        readonly "roblox-entry-userids"?: string | null;
      };
      readonly path: {
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": unknown;
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["EntryVersion"];
        };
      };
    };
  };
  readonly Entries_DeleteEntryAsync: {
    readonly parameters: {
      readonly query: {
        readonly datastoreName: string;
        readonly entryKey: string;
        readonly scope?: string | null;
      };
      readonly header?: never;
      readonly path: {
        readonly universeId: Id;
      };
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
    };
  };
  readonly Entries_IncrementEntryAsync: {
    readonly parameters: {
      readonly query: {
        readonly datastoreName: string;
        readonly entryKey: string;
        readonly incrementBy?: Id;
        readonly scope?: string | null;
      };
      readonly header?: {
        readonly "roblox-entry-attributes"?: string | null;
        readonly "roblox-entry-userids"?: string | null;
      };
      readonly path: {
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly "content-md5"?: string;
          readonly "roblox-entry-attributes"?: Readonly<Record<string, unknown>>;
          readonly "roblox-entry-created-time"?: string;
          readonly "roblox-entry-userids"?: readonly number[];
          readonly "roblox-entry-version"?: string;
          readonly "roblox-entry-version-created-time"?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": unknown;
        };
      };
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly Entries_ListEntryVersionsAsync: {
    readonly parameters: {
      readonly query: {
        readonly cursor?: string;
        readonly datastoreName: string;
        readonly endTime?: string;
        readonly entryKey: string;
        readonly limit?: number;
        readonly scope?: string | null;
        readonly sortOrder?: string | null;
        readonly startTime?: string | null;
      };
      readonly header?: never;
      readonly path: {
        readonly universeId: Id;
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
          readonly "application/json": {
            readonly nextPageCursor?: string | null;
            readonly versions?: readonly components["schemas"]["EntryVersion"][];
          };
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
  readonly Entries_GetEntryVersionAsync: {
    readonly parameters: {
      readonly query: {
        readonly datastoreName: string;
        readonly entryKey: string;
        readonly scope?: string | null;
        readonly versionId: string;
      };
      readonly header?: never;
      readonly path: {
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly "content-md5"?: string;
          readonly "roblox-entry-attributes"?: Readonly<Record<string, unknown>>;
          readonly "roblox-entry-created-time"?: string;
          readonly "roblox-entry-userids"?: readonly number[];
          readonly "roblox-entry-version"?: string;
          readonly "roblox-entry-version-created-time"?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": unknown;
        };
      };
    };
  };
}

export type DataStore = components["schemas"]["DataStore"]
export type DataStoreEntry = components["schemas"]["DataStoreEntry"]
export type DataStoreEntryRevision = components["schemas"]["DataStoreEntryRevision"]
export type DataStoresDataStore = components["schemas"]["OCV1.DataStores.DataStore"]
export type EntryVersion = components["schemas"]["EntryVersion"]
export type GoogleProtobufValue = components["schemas"]["GoogleProtobufValue"]
export type IncrementDataStoreEntryRequest = components["schemas"]["IncrementDataStoreEntryRequest"]
export type ListDataStoreEntriesResponse = components["schemas"]["ListDataStoreEntriesResponse"]
export type ListDataStoreEntryRevisionsResponse = components["schemas"]["ListDataStoreEntryRevisionsResponse"]
export type ListDataStoresResponse = components["schemas"]["ListDataStoresResponse"]
export type ListedDataStoreEntry = components["schemas"]["ListedDataStoreEntry"]
export type SnapshotDataStoresRequest = components["schemas"]["SnapshotDataStoresRequest"]
export type SnapshotDataStoresResponse = components["schemas"]["SnapshotDataStoresResponse"]
export type UndeleteDataStoreRequest = components["schemas"]["UndeleteDataStoreRequest"]
