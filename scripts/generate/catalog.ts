/** What there is, without what it is: for who shows a choice before anything of it is loaded. */
import type { FamilySpec } from "../specs/model.ts"

interface Entry {
  readonly family: string
  readonly methods: Set<string>
}

/** The text of `catalog.ts`. */
export const catalogModule = (families: ReadonlyArray<FamilySpec>): string => {
  const services = new Map<string, Entry>()
  for (const { family, operations } of families) {
    for (const { annotation } of operations) {
      const entry = services.get(annotation.service) ?? { family, methods: new Set() }
      services.set(annotation.service, entry)
      entry.methods.add(annotation.name)
    }
  }
  const rows = [...services]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([service, { family, methods }]) =>
        `  ${service}: { family: "${family}", methods: ${JSON.stringify([...methods].sort())} }`
    )
  const load = families.map(
    ({ family }) =>
      `  ${family}: {\n    operations: (): Promise<Records> => import("./${family}/operations.ts"),\n    bodies: (): Promise<Bodies> => import("./${family}/bodies.ts"),\n    words: (): Promise<Words> => import("./${family}/words.ts")\n  }`
  )
  return [
    `import type { Bodies } from "../interface/BodySchema.ts"`,
    `import type { AnyOperation } from "../interface/Operation.ts"`,
    "",
    "type Words = { readonly words: { readonly [method: string]: string } }",
    "type Records = { readonly [name: string]: AnyOperation }",
    "",
    "/** Services with the family that has their records, and the methods that the records name. */",
    `export const services = {\n${rows.join(",\n")}\n} as const`,
    "",
    "/** What a family has, loaded when it is asked for. */",
    `export const families = {\n${load.join(",\n")}\n}`,
    ""
  ].join("\n")
}
