// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { Open } from "../../interface/Values.ts"

export type { Open }

export type { ResultShape, Shape }

export interface DimensionValue {
  readonly value: string
  readonly displayValue?: string
}
export const DimensionValue: Shape<DimensionValue> = { fields: { value: "text", displayValue: "text" }, required: ["value"] }

export interface DimensionValues {
  readonly dimension: string
  readonly values?: ReadonlyArray<DimensionValue>
}
export const DimensionValues: Shape<DimensionValues> = { fields: { dimension: "text", values: { list: DimensionValue } }, required: ["dimension"] }

export interface DimensionValuesResponse {
  readonly values?: ReadonlyArray<DimensionValues>
}
export const DimensionValuesResponse: Shape<DimensionValuesResponse> = { fields: { values: { list: DimensionValues } } }

export interface OperationMetadata {
  readonly createdTime?: DateTime.Utc
}
export const OperationMetadata: Shape<OperationMetadata> = { fields: { createdTime: "timestamp" } }

export interface DimensionValuesOperationResult {
  readonly path?: string
  readonly done?: boolean
  readonly response?: DimensionValuesResponse
  readonly metadata?: OperationMetadata
}
export const DimensionValuesOperationResult: Shape<DimensionValuesOperationResult> = { fields: { path: "text", done: "flag", response: DimensionValuesResponse, metadata: OperationMetadata } }

export interface BreakdownValue {
  readonly dimension: string
  readonly value: string
  readonly displayValue?: string
}
export const BreakdownValue: Shape<BreakdownValue> = { fields: { dimension: "text", value: "text", displayValue: "text" }, required: ["dimension", "value"] }

export interface DataPoint {
  readonly time?: DateTime.Utc
  readonly value?: number
  readonly stringValues?: ReadonlyArray<string>
  readonly status?: Open<"Valid" | "Projected" | "NotStatisticallySignificant">
}
export const DataPoint: Shape<DataPoint> = { fields: { time: "timestamp", value: "double", stringValues: { list: "text" }, status: "enum" } }

export interface MetricValue {
  readonly breakdowns?: ReadonlyArray<BreakdownValue>
  readonly dataPoints?: ReadonlyArray<DataPoint>
}
export const MetricValue: Shape<MetricValue> = { fields: { breakdowns: { list: BreakdownValue }, dataPoints: { list: DataPoint } } }

export interface QueryResponse {
  readonly values?: ReadonlyArray<MetricValue>
}
export const QueryResponse: Shape<QueryResponse> = { fields: { values: { list: MetricValue } } }

export interface QueryOperationResult {
  readonly path?: string
  readonly done?: boolean
  readonly response?: QueryResponse
  readonly metadata?: OperationMetadata
}
export const QueryOperationResult: Shape<QueryOperationResult> = { fields: { path: "text", done: "flag", response: QueryResponse, metadata: OperationMetadata } }

/** A metric over time, for one combination of values of the dimensions that it is broken down by. */
export interface MetricSeries {
  readonly metric: string
  readonly granularity: Open<"OneMinute" | "HalfHour" | "OneHour" | "OneDay" | "OneWeek" | "OneMonth" | "None">
  /** By dimension. */
  readonly breakdowns: { readonly [key: string]: DimensionValue }
  /** In their order, each at the beginning of the time that it stands for, in UTC. */
  readonly points: ReadonlyArray<DataPoint>
}
export const MetricSeries: ResultShape<MetricSeries> = {
  fields: { metric: "text", granularity: "enum", breakdowns: { map: DimensionValue }, points: { list: DataPoint } },
  required: ["metric", "granularity", "breakdowns", "points"]
}
