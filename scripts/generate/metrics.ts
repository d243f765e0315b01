/** What analytics measure: the text of `analytics/metrics.ts`. */
import type { Metric } from "../specs/metrics.ts"

const literal = (names: ReadonlyArray<string>) => `[${names.map((name) => JSON.stringify(name)).join(", ")}]`

const union = (names: Iterable<string>) =>
  [...new Set(names)]
    .sort()
    .map((name) => `  | ${JSON.stringify(name)}`)
    .join("\n")

/** Lists that several metrics have, each written once. */
const lists = (prefix: string, all: ReadonlyArray<ReadonlyArray<string>>) => {
  const distinct = [...new Set(all.map(literal))]
  return {
    declarations: distinct.map((text, index) => `const ${prefix}${index} = ${text} as const`),
    nameOf: (list: ReadonlyArray<string>) => `${prefix}${distinct.indexOf(literal(list))}`
  }
}

export const metricsModule = (metrics: ReadonlyArray<Metric>): string => {
  const granularities = lists(
    "g",
    metrics.map((it) => it.granularities)
  )
  const dimensions = lists(
    "d",
    metrics.map((it) => it.dimensions)
  )
  const rows = metrics.map(
    (it) =>
      `  ${it.name}: { granularities: ${granularities.nameOf(it.granularities)}, days: ${it.days}, dimensions: ${dimensions.nameOf(it.dimensions)} }`
  )
  return [
    `import type * as Wire from "./wire.ts"`,
    "",
    "/** A metric that Roblox's guide lists. */",
    `export type MetricName =\n${union(metrics.map(({ name }) => name))}`,
    "",
    "/** A dimension of such a metric. */",
    `export type DimensionName =\n${union(metrics.flatMap((it) => it.dimensions))}`,
    "",
    "/** How a metric can be asked for. */",
    "export interface MetricFacts {",
    "  readonly granularities: ReadonlyArray<Wire.MetricGranularity>",
    "  /** How many days it goes back. */",
    "  readonly days: number",
    "  readonly dimensions: ReadonlyArray<DimensionName>",
    "}",
    "",
    ...granularities.declarations,
    ...dimensions.declarations,
    "",
    "/** What Roblox's guide lists, by name. */",
    `export const metrics: { readonly [M in MetricName]: MetricFacts } = {\n${rows.join(",\n")}\n}`,
    ""
  ].join("\n")
}
