/** Reads `specs/metrics/analytics.yaml`: what analytics measure, and how each of it can be asked for. */
import * as Schema from "effect/Schema"
import { parse } from "yaml"
import { evidenced } from "./evidence.ts"

const Names = Schema.Array(Schema.String)

const File = Schema.Struct({
  ...evidenced,
  granularities: Schema.Record(Schema.String, Names),
  dimensions: Schema.Record(Schema.String, Names),
  metrics: Schema.Array(
    Schema.Struct({
      names: Names,
      /** How the names end, where each of them stands for several. */
      each: Schema.optionalKey(Names),
      granularities: Schema.String,
      days: Schema.Finite,
      dimensions: Names
    })
  )
})

export interface Metric {
  readonly name: string
  readonly granularities: ReadonlyArray<string>
  /** How far back it goes. */
  readonly days: number
  readonly dimensions: ReadonlyArray<string>
}

/** The metrics, in the order of their names. Throws on what is not a list of them. */
export const parseMetrics = (text: string): ReadonlyArray<Metric> => {
  const file = Schema.decodeUnknownSync(File, { onExcessProperty: "error", errors: "all" })(parse(text))
  const expand = (names: ReadonlyArray<string>): ReadonlyArray<string> =>
    names.flatMap((name) => (Object.hasOwn(file.dimensions, name) ? expand(file.dimensions[name] ?? []) : [name]))
  const metrics = file.metrics.flatMap(({ days, dimensions, each = [""], granularities, names }) => {
    const fine = file.granularities[granularities]
    if (fine === undefined) throw new Error(`no granularities are called ${granularities}`)
    const sorted = [...new Set(expand(dimensions))].sort()
    return names.flatMap((name) =>
      each.map((end): Metric => ({ name: name + end, granularities: fine, days, dimensions: sorted }))
    )
  })
  const twice = metrics.find(({ name }, index) => metrics.findIndex((it) => it.name === name) !== index)
  if (twice !== undefined) throw new Error(`the metric ${twice.name} is there twice`)
  return metrics.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
