/**
 * What methods give can be sent on: each type that a service exports and its methods give has a Schema of the same name
 * at `effect-open-cloud/schemas/<family>`, of the same type, and whatever an answer consists of has a name.
 */
import { readdirSync, readFileSync } from "node:fs"
import { assert, beforeAll, describe, it } from "@effect/vitest"
import ts from "typescript"
import { programOf, root } from "./program.ts"

const sample = `${root}test/types/addresses.sample.ts`

const services = readdirSync(`${root}src/services`).flatMap((file) => /^(\w+)\.ts$/.exec(file)?.[1] ?? [])

/** Where a service's operations are from; a service without any of its own is made of another one. */
const familyOf = (service: string): string =>
  /from "\.\.\/generated\/(\w+)\/operations\.ts"/.exec(
    readFileSync(`${root}src/services/${service}.ts`, "utf8")
  )?.[1] ?? (service === "EntryStore" ? "dataStores" : "apiKeys")

/** The program's own, or of something that goes on: a page, a handle, and where it stands. */
const passing = new Set([
  "Page",
  "Started",
  "Handle",
  "State",
  "Reference",
  "SearchPage",
  "Introspection",
  "EntryStore"
])

/** Types that are parts of answers and no answers. */
const scalar = /^(?:Utc|Duration|BigDecimal|Uint8Array|ArrayBuffer|Option)$/

const source = [
  `import type * as Schema from "effect/Schema"`,
  `import type { OpenCloudError } from "../../src/Errors.ts"`,
  ...services.flatMap((service) => [
    `import type * as ${service} from "../../src/services/${service}.ts"`,
    `import type * as SchemasOf${service} from "../../src/generated/${familyOf(service)}/schemas.ts"`
  ]),
  ...services.map((service) =>
    service === "EntryStore"
      ? `declare const the${service}: EntryStore.EntryStore<string>`
      : `declare const the${service}: ${service}.${service}["Service"]`
  ),
  ...services.map((service) => `declare const schemasOf${service}: typeof SchemasOf${service}`),
  ...services.map((service) => `declare const types${service}: typeof ${service}`),
  "declare const anError: OpenCloudError"
].join("\n")

let checker: ts.TypeChecker
let here: ts.SourceFile
const types = new Map<string, ts.Type>()

beforeAll(() => {
  // Fields of inputs may be `undefined`, and of answers be absent: of a type that is both, that is no difference.
  const program = programOf(new Map([[sample, source]]), { options: { exactOptionalPropertyTypes: false } })
  checker = program.getTypeChecker()
  here = program.getSourceFile(sample)!
  for (const statement of here.statements) {
    if (!ts.isVariableStatement(statement)) continue
    const { name } = statement.declarationList.declarations[0]!
    types.set(name.getText(here), checker.getTypeAtLocation(name))
  }
}, 120_000)

const fileOf = (symbol: ts.Symbol | undefined): string =>
  symbol?.declarations?.[0]?.getSourceFile().fileName.replace(root, "") ?? ""

const argumentsOf = (type: ts.Type): ReadonlyArray<ts.Type> => [
  ...(checker.getTypeArguments(type as ts.TypeReference) ?? []),
  ...(type.aliasTypeArguments ?? [])
]

/** The types that an answer consists of, those that have a name first. */
const partsOf = (type: ts.Type, found: Set<ts.Type>, nameless: Array<string>, where: string): void => {
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.UnionOrIntersection)) === 0 || found.has(type)) return
  // An open union's other texts.
  if (type.isIntersection() && type.types.some(({ flags }) => (flags & ts.TypeFlags.StringLike) !== 0)) return
  const symbol = type.aliasSymbol ?? type.symbol
  const name = symbol?.name ?? ""
  if (checker.isTypeAssignableTo(type, types.get("anError")!)) return
  if (checker.isArrayType(type) || scalar.test(name) || name === "Effect" || name === "Stream" || passing.has(name)) {
    const [first] = argumentsOf(type)
    for (const part of name === "Effect" || name === "Stream" ? [first!] : argumentsOf(type)) {
      partsOf(part, found, nameless, where)
    }
    return
  }
  if (type.getCallSignatures().length > 0) return
  found.add(type)
  const index = type.getStringIndexType()
  const properties = checker.getPropertiesOfType(type)
  if (type.isUnion()) {
    for (const member of type.types) {
      // A member of a union that has a name has it from there.
      if (type.aliasSymbol === undefined) partsOf(member, found, nameless, where)
      else partsOfObject(member, found, nameless, where)
    }
    return
  }
  if (properties.length === 0 && index !== undefined) {
    partsOf(index, found, nameless, where)
    return
  }
  if (fileOf(symbol).startsWith("node_modules") || fileOf(symbol) === "src/interface/Values.ts") return
  if (name === "" || name === "__type" || name === "__object") nameless.push(`${where}: ${checker.typeToString(type)}`)
  partsOfObject(type, found, nameless, where)
}

const partsOfObject = (type: ts.Type, found: Set<ts.Type>, nameless: Array<string>, where: string): void => {
  for (const property of checker.getPropertiesOfType(type)) {
    const own = checker.getTypeOfSymbolAtLocation(property, here)
    partsOf(own, found, nameless, `${where}.${property.name}`)
  }
}

/** What the methods of a service give. */
const answersOf = (service: string) => {
  const found = new Set<ts.Type>()
  const nameless: Array<string> = []
  for (const method of checker.getPropertiesOfType(types.get(`the${service}`)!)) {
    const type = checker.getTypeOfSymbolAtLocation(method, here)
    partsOf(type.getCallSignatures().at(-1)?.getReturnType() ?? type, found, nameless, method.name)
  }
  return { found, nameless }
}

/** The types that a service's module exports, by name; of those with parameters, without. */
const exportsOf = (service: string): ReadonlyMap<string, ts.Type> => {
  const module = checker.getSymbolsInScope(here, ts.SymbolFlags.Alias).find(({ name }) => name === service)!
  return new Map(
    checker
      .getExportsOfModule(checker.getAliasedSymbol(module))
      .map((it) => (it.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(it) : it) as ts.Symbol)
      .filter((it) => (it.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) !== 0)
      .map((it) => [it.name, checker.getDeclaredTypeOfSymbol(it)] as const)
  )
}

const isOf = (type: ts.Type, declared: ts.Type): boolean =>
  type === declared ||
  (type.aliasSymbol !== undefined && type.aliasSymbol === declared.aliasSymbol) ||
  (type.symbol !== undefined &&
    type.symbol === declared.symbol &&
    (declared.flags & ts.TypeFlags.Object) !== 0 &&
    declared.symbol.name !== "__type")

const schemaOf = (service: string, name: string): ts.Type | undefined => {
  const symbol = checker.getPropertyOfType(types.get(`schemasOf${service}`)!, name)
  return symbol && checker.getTypeOfSymbolAtLocation(symbol, here)
}

/** What a Schema is of, and what one is of that is made of another. */
const typeOf = (schema: ts.Type): ts.Type => {
  const made = schema.getCallSignatures().length > 0 && schema.getProperty("ast") === undefined
  const own = made ? schema.getCallSignatures()[0]!.getReturnType() : schema
  return checker.getTypeOfSymbolAtLocation(own.getProperty("Type")!, here)
}

const same = (a: ts.Type, b: ts.Type): boolean => checker.isTypeAssignableTo(a, b) && checker.isTypeAssignableTo(b, a)

describe("what methods give", () => {
  for (const service of services) {
    it(`${service}: has a name, and a Schema of that name`, () => {
      const { found, nameless } = answersOf(service)
      assert.deepStrictEqual(nameless, [])
      const faults = [...exportsOf(service)].flatMap(([name, declared]) => {
        if (passing.has(name) || name.endsWith("Error") || ![...found].some((type) => isOf(type, declared))) return []
        const schema = schemaOf(service, name)
        if (schema === undefined) return [`${name} has no Schema`]
        const generic = [...found].find((type) => isOf(type, declared))
        const matches = same(typeOf(schema), declared) || (generic !== undefined && argumentsOf(generic).length > 0)
        return matches ? [] : [`the Schema of ${name} is of ${checker.typeToString(typeOf(schema))}`]
      })
      assert.deepStrictEqual(faults, [])
    })
  }

  it("is looked at: more than 100 types of 28 services have Schemas", () => {
    const all = services.flatMap((service) => {
      const { found } = answersOf(service)
      return [...exportsOf(service)].filter(([, declared]) => [...found].some((type) => isOf(type, declared)))
    })
    assert.isAbove(all.length, 100)
  })
})
