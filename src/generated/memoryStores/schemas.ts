// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type GoogleProtobufAny = Shapes.GoogleProtobufAny
export const GoogleProtobufAny = /*#__PURE__*/ fromShape<GoogleProtobufAny>(Shapes.GoogleProtobufAny, "GoogleProtobufAny")

export type Status = Shapes.Status
export const Status = /*#__PURE__*/ fromShape<Status>(Shapes.Status, "Status", [GoogleProtobufAny])

export type OperationsOperation = Shapes.OperationsOperation
export const OperationsOperation = /*#__PURE__*/ fromShape<OperationsOperation>(Shapes.OperationsOperation, "OperationsOperation", [GoogleProtobufAny, Status])

export type MemoryStoreQueueItem = Shapes.MemoryStoreQueueItem
export const MemoryStoreQueueItem = /*#__PURE__*/ fromShape<MemoryStoreQueueItem>(Shapes.MemoryStoreQueueItem, "MemoryStoreQueueItem")

export type ReadMemoryStoreQueueItemsResponse = Shapes.ReadMemoryStoreQueueItemsResponse
export const ReadMemoryStoreQueueItemsResponse = /*#__PURE__*/ fromShape<ReadMemoryStoreQueueItemsResponse>(Shapes.ReadMemoryStoreQueueItemsResponse, "ReadMemoryStoreQueueItemsResponse", [MemoryStoreQueueItem])

export type MemoryStoreSortedMapItem = Shapes.MemoryStoreSortedMapItem
export const MemoryStoreSortedMapItem = /*#__PURE__*/ fromShape<MemoryStoreSortedMapItem>(Shapes.MemoryStoreSortedMapItem, "MemoryStoreSortedMapItem")

export type ListMemoryStoreSortedMapItemsResponse = Shapes.ListMemoryStoreSortedMapItemsResponse
export const ListMemoryStoreSortedMapItemsResponse = /*#__PURE__*/ fromShape<ListMemoryStoreSortedMapItemsResponse>(Shapes.ListMemoryStoreSortedMapItemsResponse, "ListMemoryStoreSortedMapItemsResponse", [MemoryStoreSortedMapItem])

export type Operation = Shapes.Operation
export const Operation = /*#__PURE__*/ fromShape<Operation>(Shapes.Operation, "Operation", [GoogleProtobufAny, Status])

export type FlushResult = Shapes.FlushResult
export const FlushResult = /*#__PURE__*/ fromShape<FlushResult>(Shapes.FlushResult, "FlushResult")

export type QueueRead = Shapes.QueueRead
export const QueueRead = /*#__PURE__*/ fromShape<QueueRead>(Shapes.QueueRead, "QueueRead", [MemoryStoreQueueItem])

export type SortedMapItem = Shapes.SortedMapItem
export const SortedMapItem = /*#__PURE__*/ fromShape<SortedMapItem>(Shapes.SortedMapItem, "SortedMapItem")
