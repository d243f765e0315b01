// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"
import type { Open } from "../../interface/Operation.ts"

export interface BreakdownValue {
  readonly dimension?: string
  readonly value?: string
  readonly displayValue?: string
}
export const BreakdownValue = /*#__PURE__*/ Codec.struct<BreakdownValue>(() => ({
  dimension: Codec.Text,
  value: Codec.Text,
  displayValue: Codec.Text
}))

export interface DataPoint {
  readonly time?: DateTime.Utc
  readonly value?: number
  readonly stringValues?: ReadonlyArray<string>
  readonly status?: Open<"Valid" | "Projected" | "NotStatisticallySignificant">
}
export const DataPoint = /*#__PURE__*/ Codec.struct<DataPoint>(() => ({
  time: Codec.Timestamp,
  value: Codec.Double,
  stringValues: Codec.list(Codec.Text),
  status: Codec.openEnum<"Valid" | "Projected" | "NotStatisticallySignificant">()
}))

export interface DimensionValue {
  readonly value?: string
  readonly displayValue?: string
}
export const DimensionValue = /*#__PURE__*/ Codec.struct<DimensionValue>(() => ({
  value: Codec.Text,
  displayValue: Codec.Text
}))

export interface DimensionValues {
  readonly dimension?: string
  readonly values?: ReadonlyArray<DimensionValue>
}
export const DimensionValues = /*#__PURE__*/ Codec.struct<DimensionValues>(() => ({
  dimension: Codec.Text,
  values: Codec.list(DimensionValue)
}))

export interface DimensionValuesOperationResult {
  readonly path?: string
  readonly done?: boolean
  readonly response?: DimensionValuesResponse
  readonly metadata?: OperationMetadata
}
export const DimensionValuesOperationResult = /*#__PURE__*/ Codec.struct<DimensionValuesOperationResult>(() => ({
  path: Codec.Text,
  done: Codec.Flag,
  response: DimensionValuesResponse,
  metadata: OperationMetadata
}))

export interface DimensionValuesResponse {
  readonly values?: ReadonlyArray<DimensionValues>
}
export const DimensionValuesResponse = /*#__PURE__*/ Codec.struct<DimensionValuesResponse>(() => ({
  values: Codec.list(DimensionValues)
}))

export interface MetricValue {
  readonly breakdowns?: ReadonlyArray<BreakdownValue>
  readonly dataPoints?: ReadonlyArray<DataPoint>
}
export const MetricValue = /*#__PURE__*/ Codec.struct<MetricValue>(() => ({
  breakdowns: Codec.list(BreakdownValue),
  dataPoints: Codec.list(DataPoint)
}))

export interface OperationMetadata {
  readonly createdTime?: DateTime.Utc
}
export const OperationMetadata = /*#__PURE__*/ Codec.struct<OperationMetadata>(() => ({
  createdTime: Codec.Timestamp
}))

export interface QueryOperationResult {
  readonly path?: string
  readonly done?: boolean
  readonly response?: QueryResponse
  readonly metadata?: OperationMetadata
}
export const QueryOperationResult = /*#__PURE__*/ Codec.struct<QueryOperationResult>(() => ({
  path: Codec.Text,
  done: Codec.Flag,
  response: QueryResponse,
  metadata: OperationMetadata
}))

export interface QueryResponse {
  readonly values?: ReadonlyArray<MetricValue>
}
export const QueryResponse = /*#__PURE__*/ Codec.struct<QueryResponse>(() => ({
  values: Codec.list(MetricValue)
}))
