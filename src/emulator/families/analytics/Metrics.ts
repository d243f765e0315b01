/** The metrics of the default world, by the names that Roblox's have. */
import type { MetricOptions } from "./State.ts"

export const defaultMetrics: ReadonlyArray<MetricOptions> = [
  {
    metric: "DailyActiveUsers",
    distinct: true,
    series: [
      { dimensions: { Platform: "Phone", Country: "US" }, perDay: 240 },
      { dimensions: { Platform: "Phone", Country: "JP" }, perDay: 120 },
      { dimensions: { Platform: "Computer", Country: "US" }, perDay: 72 },
      { dimensions: { Platform: "Computer", Country: "JP" }, perDay: 48 }
    ]
  },
  { metric: "DailyRevenue", series: [{ dimensions: { Platform: "Phone" }, perDay: 1440 }] }
]
