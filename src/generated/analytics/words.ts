// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "Analytics.queryDimensionValues": "Begins a query for the values of dimensions.",
  "Analytics.queryMetrics": "Begins a query.",
  "Analytics.getDimensionValuesOperation": "The state of a query for the values of dimensions, as it comes.",
  "Analytics.getMetricsOperation": "The state of a query, as it comes."
}
