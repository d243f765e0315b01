// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type DimensionValue = Shapes.DimensionValue
export const DimensionValue = /*#__PURE__*/ fromShape<DimensionValue>(Shapes.DimensionValue, "DimensionValue")

export type DimensionValues = Shapes.DimensionValues
export const DimensionValues = /*#__PURE__*/ fromShape<DimensionValues>(Shapes.DimensionValues, "DimensionValues", [DimensionValue])

export type DimensionValuesResponse = Shapes.DimensionValuesResponse
export const DimensionValuesResponse = /*#__PURE__*/ fromShape<DimensionValuesResponse>(Shapes.DimensionValuesResponse, "DimensionValuesResponse", [DimensionValues])

export type OperationMetadata = Shapes.OperationMetadata
export const OperationMetadata = /*#__PURE__*/ fromShape<OperationMetadata>(Shapes.OperationMetadata, "OperationMetadata")

export type DimensionValuesOperationResult = Shapes.DimensionValuesOperationResult
export const DimensionValuesOperationResult = /*#__PURE__*/ fromShape<DimensionValuesOperationResult>(Shapes.DimensionValuesOperationResult, "DimensionValuesOperationResult", [DimensionValuesResponse, OperationMetadata])

export type BreakdownValue = Shapes.BreakdownValue
export const BreakdownValue = /*#__PURE__*/ fromShape<BreakdownValue>(Shapes.BreakdownValue, "BreakdownValue")

export type DataPoint = Shapes.DataPoint
export const DataPoint = /*#__PURE__*/ fromShape<DataPoint>(Shapes.DataPoint, "DataPoint")

export type MetricValue = Shapes.MetricValue
export const MetricValue = /*#__PURE__*/ fromShape<MetricValue>(Shapes.MetricValue, "MetricValue", [BreakdownValue, DataPoint])

export type QueryResponse = Shapes.QueryResponse
export const QueryResponse = /*#__PURE__*/ fromShape<QueryResponse>(Shapes.QueryResponse, "QueryResponse", [MetricValue])

export type QueryOperationResult = Shapes.QueryOperationResult
export const QueryOperationResult = /*#__PURE__*/ fromShape<QueryOperationResult>(Shapes.QueryOperationResult, "QueryOperationResult", [QueryResponse, OperationMetadata])

export type MetricSeries = Shapes.MetricSeries
export const MetricSeries = /*#__PURE__*/ fromShape<MetricSeries>(Shapes.MetricSeries, "MetricSeries", [DimensionValue, DataPoint])
