// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type GoogleProtobufAny = Shapes.GoogleProtobufAny
export const GoogleProtobufAny = /*#__PURE__*/ fromShape<GoogleProtobufAny>(Shapes.GoogleProtobufAny)

export type Status = Shapes.Status
export const Status = /*#__PURE__*/ fromShape<Status>(Shapes.Status)

export type OperationsOperation = Shapes.OperationsOperation
export const OperationsOperation = /*#__PURE__*/ fromShape<OperationsOperation>(Shapes.OperationsOperation)

export type MemoryStoreQueueItem = Shapes.MemoryStoreQueueItem
export const MemoryStoreQueueItem = /*#__PURE__*/ fromShape<MemoryStoreQueueItem>(Shapes.MemoryStoreQueueItem)

export type ReadMemoryStoreQueueItemsResponse = Shapes.ReadMemoryStoreQueueItemsResponse
export const ReadMemoryStoreQueueItemsResponse = /*#__PURE__*/ fromShape<ReadMemoryStoreQueueItemsResponse>(Shapes.ReadMemoryStoreQueueItemsResponse)

export type MemoryStoreSortedMapItem = Shapes.MemoryStoreSortedMapItem
export const MemoryStoreSortedMapItem = /*#__PURE__*/ fromShape<MemoryStoreSortedMapItem>(Shapes.MemoryStoreSortedMapItem)

export type ListMemoryStoreSortedMapItemsResponse = Shapes.ListMemoryStoreSortedMapItemsResponse
export const ListMemoryStoreSortedMapItemsResponse = /*#__PURE__*/ fromShape<ListMemoryStoreSortedMapItemsResponse>(Shapes.ListMemoryStoreSortedMapItemsResponse)

export type Operation = Shapes.Operation
export const Operation = /*#__PURE__*/ fromShape<Operation>(Shapes.Operation)

export type FlushResult = Shapes.FlushResult
export const FlushResult = /*#__PURE__*/ fromShape<FlushResult>(Shapes.FlushResult)
