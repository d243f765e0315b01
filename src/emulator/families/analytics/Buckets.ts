/** Time in equal parts, and what was measured in each. */
import { day, minute } from "../../Values.ts"
import type { Metric, Series } from "./State.ts"

/** Weeks begin on Monday; the epoch was a Thursday. */
const monday = 4 * day

const fixed: Readonly<Record<string, readonly [length: number, offset: number]>> = {
  OneMinute: [minute, 0],
  HalfHour: [30 * minute, 0],
  OneHour: [60 * minute, 0],
  OneDay: [day, 0],
  OneWeek: [7 * day, monday]
}

/** The part that a time is in, in UTC. */
const partOf = (granularity: string, time: number): Bucket => {
  const [length, offset] = fixed[granularity] ?? [0, 0]
  if (length > 0) {
    const start = Math.floor((time - offset) / length) * length + offset
    return [start, start + length]
  }
  const date = new Date(time)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  return [Date.UTC(year, month), Date.UTC(year, month + 1)]
}

export const granularities: ReadonlyArray<string> = [...Object.keys(fixed), "OneMonth", "None"]

export type Bucket = readonly [start: number, end: number]

/**
 * The whole parts that a time has something of; no more than `most`, and one too many where there are more. They lie on
 * the bounds of UTC, wherever the time begins.
 */
export const bucketsOf = (granularity: string, start: number, end: number, most: number): ReadonlyArray<Bucket> => {
  if (granularity === "None") return [[start, end]]
  const buckets: Array<Bucket> = []
  for (let at = start; at < end && buckets.length <= most; ) {
    const bucket = partOf(granularity, at)
    buckets.push(bucket)
    at = bucket[1]
  }
  return buckets
}

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((all, value) => all + value, 0)

const sampled = ({ samples }: Series, start: number, end: number): number =>
  sum(samples.filter(({ time }) => time >= start && time < end).map(({ value }) => value))

/** What was measured in a part of time, in all of the series. */
export const measured = ({ distinct }: Metric, series: ReadonlyArray<Series>, [start, end]: Bucket): number => {
  if (!distinct) return sum(series.map((it) => (it.perDay * (end - start)) / day + sampled(it, start, end)))
  // Nobody counts twice, so that all of a time has at least what its largest day has.
  const share = Math.min(1, (end - start) / day)
  const days = bucketsOf("OneDay", start, end, 10_000)
  return Math.max(
    ...days.map(([from, to]) =>
      sum(series.map((it) => it.perDay * share + sampled(it, Math.max(from, start), Math.min(to, end))))
    )
  )
}
