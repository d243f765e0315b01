/** Every option that users can set says what it is, and stands in docs/options.md. */
import { readFileSync } from "node:fs"
import { assert, describe, expect, it } from "@effect/vitest"
import ts from "typescript"
import { type OptionType, optionsPage } from "../../scripts/docs/optionsPage.ts"
import { programOf, root } from "./program.ts"

const { exports }: { readonly exports: Readonly<Record<string, Readonly<Record<string, string>> | string | null>> } =
  JSON.parse(readFileSync(`${root}package.json`, "utf8"))

/** Imports that are written by hand, with their sources. */
const sources = Object.entries(exports).flatMap(([subpath, target]) => {
  const source = typeof target === "object" ? target?.["@effect-open-cloud/source"] : undefined
  const isWritten = source !== undefined && !source.includes("*") && !source.includes("/generated/")
  return isWritten ? [[subpath.replace(".", "effect-open-cloud"), root + source.slice(2)] as const] : []
})

const isOptions = (name: string): boolean =>
  /(?:Options|Policy|RetryBudget|Limits|Overrides|StorePlan|UniversePlan|CallSettings)$/.test(name)
/** What a world of the emulator holds says its own names, and so do ids and names elsewhere. */
const isOfWorld = ({ name, subpath }: { readonly name: string; readonly subpath: string }): boolean =>
  subpath === "effect-open-cloud/emulator" && !/^(?:Emulator|Layer|FastForward|Export|Cors|Quota|OAuth)/.test(name)
const isPlain = (option: string): boolean => /^(?:id|name|description|displayName|\w+Id)$/.test(option)
/** Its names are those of questions, which docs/fidelity.md is made of. */
const elsewhere = new Set(["DialectOptions"])

const typesOf = (): ReadonlyMap<string, ReadonlyArray<OptionType>> => {
  const program = programOf(new Map(), { files: sources.map(([, file]) => file) })
  const checker = program.getTypeChecker()
  const commentOf = (symbol: ts.Symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker))
  const seen = new Map<ts.Symbol, string>()
  const found: Array<readonly [subpath: string, name: string, symbol: ts.Symbol]> = []

  const visit = (subpath: string, exported: ts.Symbol, within: string): void => {
    const symbol = (exported.flags & ts.SymbolFlags.Alias) === 0 ? exported : checker.getAliasedSymbol(exported)
    const name = `${within}${exported.name}`
    if (within === "" && (symbol.flags & ts.SymbolFlags.Module) !== 0) {
      for (const inner of checker.getExportsOfModule(symbol)) visit(subpath, inner, `${name}.`)
      return
    }
    const isType = (symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) !== 0
    if (!isType || !isOptions(symbol.name) || elsewhere.has(symbol.name) || seen.has(symbol)) return
    seen.set(symbol, name)
    found.push([subpath, name, symbol])
  }
  for (const [subpath, file] of sources) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!
    for (const exported of checker.getExportsOfModule(module)) visit(subpath, exported, "")
  }

  /** The exported type that declares a property, where it is another one. */
  const ownerOf = (property: ts.Symbol): ts.Symbol | undefined => {
    const parent = property.declarations?.[0]?.parent
    return parent !== undefined && ts.isInterfaceDeclaration(parent)
      ? checker.getSymbolAtLocation(parent.name)
      : undefined
  }
  const typeOf = (property: ts.Symbol): string => {
    const declaration = property.declarations?.[0]
    if (declaration !== undefined && ts.isPropertySignature(declaration) && declaration.type !== undefined) {
      return declaration.type.getText().replace(/ \| undefined$/, "")
    }
    return checker.typeToString(checker.getTypeOfSymbol(property)).replace(/ \| undefined$/, "")
  }
  const types = new Map<string, Array<OptionType>>()
  for (const [subpath, name, symbol] of found) {
    const declared = checker.getDeclaredTypeOfSymbol(symbol)
    const objects = (declared.isUnion() ? declared.types : [declared]).filter(
      (type) => (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 && !checker.isArrayType(type)
    )
    const properties = new Map(objects.flatMap((type) => type.getProperties().map((it) => [it.name, it] as const)))
    const others = new Set<string>()
    const own = [...properties.values()].filter((property) => {
      const owner = ownerOf(property)
      const other = owner === undefined || owner === symbol ? undefined : seen.get(owner)
      if (other !== undefined) others.add(other)
      return other === undefined
    })
    const type: OptionType = {
      name,
      comment: commentOf(symbol),
      own: own.map((property) => ({
        name: property.name,
        isNeeded: (property.flags & ts.SymbolFlags.Optional) === 0,
        type: typeOf(property),
        comment: commentOf(property)
      })),
      others: [...others].toSorted()
    }
    if (properties.size > 0) types.set(subpath, [...(types.get(subpath) ?? []), type])
  }
  return types
}

describe("who looks for an option", () => {
  const types = typesOf()
  const all = [...types].flatMap(([subpath, list]) => list.map((type) => ({ ...type, subpath })))

  it("finds options of all kinds", () => {
    const names = all.map(({ name }) => name)
    assert.includeMembers(names, ["Options", "ConfigOptions", "RetryPolicy", "WebhookOptions", "SessionOptions"])
    assert.isAbove(all.flatMap(({ own }) => own).length, 300)
  })

  it("is told what each is", () => {
    const silent = all.flatMap(({ comment, name, own, subpath }) => [
      ...(comment === "" ? [`${subpath} ${name}`] : []),
      ...own.flatMap((option) =>
        option.comment === "" && !isPlain(option.name) && !isOfWorld({ name, subpath })
          ? [`${subpath} ${name}.${option.name}`]
          : []
      )
    ])
    assert.deepStrictEqual(silent, [])
  })

  it("finds them all on one page", async () => {
    await expect(optionsPage(types)).toMatchFileSnapshot(`${root}docs/options.md`)
  })

  it("finds those of a client explained", () => {
    const page = readFileSync(`${root}docs/configuration.md`, "utf8")
    const ofClient = ["Options", "ConfigOptions", "RetryPolicy", "RetryBudget", "QuotaOverrides", "AnswerLimits"]
    const options = all.filter(({ name }) => ofClient.includes(name)).flatMap(({ own }) => own)
    assert.deepStrictEqual(
      options.flatMap(({ name }) => (new RegExp(`\`[^\`\n]*\\b${name}\\b`).test(page) ? [] : [name])),
      []
    )
  })
})
