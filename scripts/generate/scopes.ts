/** What each scope is granted on: the text of `scopes.ts`. */
import type { Scopes } from "../../src/Operation.ts"
import { type Resources, resourceOf } from "../specs/annotations.ts"
import type { FamilySpec } from "../specs/model.ts"
import { print } from "./literal.ts"

const names = ({ all = [], any = [], conditional = [], optional = [] }: Scopes): ReadonlyArray<string> => [
  ...all,
  ...any,
  ...[...conditional, ...optional].map(({ scope }) => scope)
]

export const scopesModule = (families: ReadonlyArray<FamilySpec>, resources: Resources): string => {
  const operations = families.flatMap((family) => family.operations)
  const scopes = [...new Set(operations.flatMap(({ annotation }) => names(annotation.scopes)))].sort()
  const granted = Object.fromEntries(scopes.map((scope) => [scope, resourceOf(resources, scope)]))
  return [
    `import type { ResourceKind } from "../interface/Operation.ts"`,
    "",
    "/** What a key's scope is granted on, where it is granted on anything in particular. */",
    `export const scopeResources: { readonly [scope: string]: ResourceKind } = ${print(granted)}`,
    ""
  ].join("\n")
}
