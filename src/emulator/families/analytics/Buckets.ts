/** Time in equal parts, and what was measured in each. */
import type { Series } from "./State.ts"

const minute = 60_000
const day = 1440 * minute

/** Weeks begin on Monday; the epoch was a Thursday. */
const monday = 4 * day

const fixed: Readonly<Record<string, readonly [length: number, offset: number]>> = {
  OneMinute: [minute, 0],
  HalfHour: [30 * minute, 0],
  OneHour: [60 * minute, 0],
  OneDay: [day, 0],
  OneWeek: [7 * day, monday]
}

/** The end of the part that a time is in, in UTC. */
const endOf = (granularity: string, time: number): number => {
  const [length, offset] = fixed[granularity] ?? [0, 0]
  if (length > 0) return (Math.floor((time - offset) / length) + 1) * length + offset
  const date = new Date(time)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)
}

export const granularities: ReadonlyArray<string> = [...Object.keys(fixed), "OneMonth", "None"]

export type Bucket = readonly [start: number, end: number]

/** The parts of a time; no more than `most`, and one too many where there are more. */
export const bucketsOf = (granularity: string, start: number, end: number, most: number): ReadonlyArray<Bucket> => {
  if (granularity === "None") return [[start, end]]
  const buckets: Array<Bucket> = []
  for (let at = start; at < end && buckets.length <= most; ) {
    const next = Math.min(end, endOf(granularity, at))
    buckets.push([at, next])
    at = next
  }
  return buckets
}

/** What was measured in a part of time, in all of the series. */
export const measured = (series: ReadonlyArray<Series>, [start, end]: Bucket): number =>
  series.reduce(
    (sum, { perDay, samples }) =>
      sum +
      (perDay * (end - start)) / day +
      samples.filter(({ time }) => time >= start && time < end).reduce((all, { value }) => all + value, 0),
    0
  )
