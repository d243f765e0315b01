/** What an editor shows when a service or a method of one is pointed at: by TypeScript's own language service. */
import { readdirSync } from "node:fs"
import { assert, beforeAll, describe, expect, it } from "@effect/vitest"
import ts from "typescript"
import { methods } from "../../scripts/docs/methods.ts"
import { methodsPage } from "../../scripts/docs/methodsPage.ts"
import { allOperations, references } from "../../src/generated/index.ts"
import { edit, root } from "./program.ts"

const sample = `${root}test/types/hovered.ts`

// `EntryStore` is made of a service, and none itself.
const services = readdirSync(`${root}src/services`).flatMap((file) => /^(?!EntryStore)(\w+)\.ts$/.exec(file)?.[1] ?? [])

const uncapitalized = (service: string) => service.slice(0, 1).toLowerCase() + service.slice(1)

const valueOf = (service: string) => `the${service}`

const beginning = [
  `import { OpenCloud } from "effect-open-cloud"`,
  ...services.map((service) => `import { ${service} } from "effect-open-cloud/${service}"`),
  ...services.map((service) => `declare const ${valueOf(service)}: ${service}["Service"]`),
  `import type { Cloud } from "effect-open-cloud/promise"`,
  `interface All { ${services.map((service) => `readonly ${service}: typeof ${service}`).join("; ")} }`,
  "declare const promises: Cloud<All, false, true>",
  `declare const plain: Cloud<All, "text", true>`,
  "declare const unaccepted: Cloud<All>",
  "void OpenCloud\n"
].join("\n")

interface Hover {
  readonly name: string
  readonly shown: string
  readonly comment: string
  readonly tags: ReadonlyMap<string, string>
}

/** By `Service`. */
const ofServices = new Map<string, Hover>()
/** By `Service.method`, as it is and where it is called: those may be shown otherwise. */
const ofMethods = new Map<string, readonly [named: Hover, called: Hover]>()
/** By `Service.method`, as a promise. */
const ofPromises = new Map<string, Hover>()
/** Methods by their promises: what their types have in them, and which cannot be called where nothing is accepted. */
const inPlain = new Map<string, ReadonlyArray<string>>()
const notAccepted: Array<string> = []
/** Names of all classes that users can import from the client and from services, and Effect's own error. */
const classes = new Set(["SchemaError"])

beforeAll(() => {
  const { service, set } = edit(new Map([[sample, beginning]]))
  const program = service.getProgram()!
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(sample)!

  const methodsOf = new Map<string, ReadonlyArray<string>>()
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      const { name } = statement.declarationList.declarations[0]!
      const properties = checker.getPropertiesOfType(checker.getTypeAtLocation(name))
      methodsOf.set(
        name.getText(source),
        properties.map((property) => property.name)
      )
    }
    if (!ts.isImportDeclaration(statement)) continue
    const module = checker.getSymbolAtLocation(statement.moduleSpecifier)!
    for (const symbol of checker.getExportsOfModule(module)) {
      const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)
      if ((target.flags & ts.SymbolFlags.Class) !== 0) classes.add(symbol.name)
    }
  }

  let text = beginning
  const wanted: Array<readonly [at: number, keep: (hover: Hover) => void, name: string]> = []
  /** Adds a line, whose part `[...]` is pointed at. */
  const point = (line: string, name: string, keep: (hover: Hover) => void) => {
    wanted.push([text.length + line.indexOf("["), keep, name])
    text += `${line.replace(/[[\]]/g, "")}\n`
  }
  /** Types that are reached from a type. */
  const reached = (type: ts.Type, seen: Set<ts.Type>): Set<ts.Type> => {
    // Errors are what they are.
    const isError = ["name", "message", "stack"].every((name) => type.getProperty(name) !== undefined)
    if (seen.has(type) || isError) return seen
    seen.add(type)
    if (type.isUnionOrIntersection()) for (const part of type.types) reached(part, seen)
    // What is not of Effect, and stays as it is.
    if (/^(?:Uint8Array|Blob|Promise|Date|AsyncIterable)/.test(type.symbol?.name ?? "")) {
      for (const part of checker.getTypeArguments(type as ts.TypeReference)) reached(part, seen)
      return seen
    }
    if (checker.isArrayType(type))
      for (const part of checker.getTypeArguments(type as ts.TypeReference)) reached(part, seen)
    else {
      for (const property of checker.getPropertiesOfType(type)) {
        reached(checker.getTypeOfSymbolAtLocation(property, source), seen)
      }
      const index = type.getStringIndexType()
      if (index !== undefined) reached(index, seen)
      for (const signature of type.getCallSignatures()) reached(signature.getReturnType(), seen)
    }
    return seen
  }
  const ofEffect = new Set([
    "Utc",
    "Zoned",
    "Duration",
    "BigDecimal",
    "Some",
    "None",
    "Redacted",
    "Chunk",
    "Effect",
    "Stream"
  ])
  const membersOf = (name: string, service: string): ReadonlyArray<readonly [string, ts.Type]> => {
    const value = source.statements
      .flatMap((statement) => (ts.isVariableStatement(statement) ? statement.declarationList.declarations : []))
      .find((declaration) => declaration.name.getText(source) === name)!
    const face = checker.getTypeAtLocation(value.name).getProperty(uncapitalized(service))!
    const type = checker.getTypeOfSymbolAtLocation(face, source)
    return checker.getPropertiesOfType(type).map((it) => [it.name, checker.getTypeOfSymbolAtLocation(it, source)])
  }
  // Each type is looked at once, as most methods give what others give, too.
  const seen = new Set<ts.Type>()
  for (const service of services) {
    for (const [method, type] of membersOf("plain", service)) {
      const before = seen.size
      const given = type.getCallSignatures().map((it) => it.getReturnType())
      for (const it of given) reached(it, seen)
      const names = [...seen].slice(before).map((it) => it.symbol?.name ?? "")
      const found = names.filter((it) => ofEffect.has(it))
      inPlain.set(`${service}.${method}`, given.length === 0 ? ["nothing to call"] : found)
    }
    for (const [method, type] of membersOf("unaccepted", service)) {
      if (type.getCallSignatures().length === 0) notAccepted.push(`${service}.${method}`)
    }
  }

  for (const it of services) {
    point(`void [${it}]`, it, (hover) => ofServices.set(it, hover))
    for (const method of methodsOf.get(valueOf(it)) ?? []) {
      const name = `${it}.${method}`
      let named: Hover
      point(`void ${valueOf(it)}.[${method}]`, name, (hover) => {
        named = hover
      })
      point(`void promises.${uncapitalized(it)}.[${method}]`, name, (hover) => ofPromises.set(name, hover))
      point(`void ${valueOf(it)}.[${method}](null!)`, name, (called) => ofMethods.set(name, [named, called]))
    }
  }
  set(sample, text)
  for (const [at, keep, name] of wanted) {
    const info = service.getQuickInfoAtPosition(sample, at)
    keep({
      name,
      shown: ts.displayPartsToString(info?.displayParts),
      comment: ts.displayPartsToString(info?.documentation),
      tags: new Map(info?.tags?.map((tag) => [tag.name, ts.displayPartsToString(tag.text)]))
    })
  }
}, 120_000)

/** Those of which something does not hold, with what is shown of them. */
const without = (holds: (hover: Hover) => boolean): ReadonlyArray<string> =>
  [...ofMethods.values()]
    .flat()
    .filter((hover) => !holds(hover))
    .map(({ comment, name, shown }) => `${name}\n${shown}\n${comment}\n`)

describe("who points at a service", () => {
  it("learns what it is for, and where its reference is", () => {
    assert.strictEqual(ofServices.size, 28)
    for (const [service, { comment, tags }] of ofServices) {
      assert.isAtLeast(comment.split("\n\n")[0]!.length, 30, service)
      assert.match(tags.get("see") ?? "", /^https:\/\/create\.roblox\.com\/docs\/cloud\//, service)
    }
  })

  it("is led to a page that its operations are on", () => {
    for (const [service, { tags }] of ofServices) {
      const see = tags.get("see") ?? ""
      if (!see.includes("/reference/")) continue
      const pages = allOperations.filter((it) => it.service === service).map(({ id }) => references[id]?.split("#")[0])
      assert.include(pages, see, service)
    }
  })
})

describe("who points at a method", () => {
  it("can do so for every operation", () => {
    const names = allOperations.map(({ name, service }) => methods[`${service}.${name}`] ?? `${service}.${name}`)
    assert.deepStrictEqual(
      names.filter((name) => !ofMethods.has(name)),
      []
    )
    assert.isAtLeast(ofMethods.size, 268)
  })

  it("learns what it does, first of all", () => {
    assert.deepStrictEqual(
      without(({ comment }) => /^(?!No scope|Scopes?:|Scope as|Quota:)[A-Z`].{10,}[.:]/s.test(comment)),
      []
    )
  })

  it("learns which scopes it needs", () => {
    assert.deepStrictEqual(
      without(({ comment }) => /\bscopes?\b|\b(?:No|without a) credential\b/i.test(comment)),
      []
    )
  })

  it("reads only of errors that there are", () => {
    const named = ({ comment }: Hover) =>
      [...comment.replace(/\s+/g, " ").matchAll(/\bfails with ([^.:;]*)/gi)].flatMap(([, said = ""]) =>
        [...said.matchAll(/`([A-Z]\w+)`/g)].flatMap(([, name]) => name ?? [])
      )
    assert.deepStrictEqual(
      without((hover) => named(hover).every((name) => classes.has(name))),
      []
    )
    assert.isAtLeast([...ofMethods.values()].flatMap(([hover]) => named(hover)).length, 80)
  })

  it("sees a type that is short, whole and exact", () => {
    assert.deepStrictEqual(
      without(({ shown }) => shown.startsWith("(property) ") && shown.length <= 560),
      []
    )
    assert.deepStrictEqual(
      without(({ shown }) => !/\bany\b|import\(|\.\.\./.test(shown)),
      []
    )
  })
})

describe("who reads docs/methods.md", () => {
  it("finds every method as an editor shows it", async () => {
    const shown = new Map([...ofMethods].map(([name, [hover]]) => [name, hover]))
    await expect(methodsPage(ofServices, shown)).toMatchFileSnapshot(`${root}docs/methods.md`)
  })
})

describe("who points at a method as a promise", () => {
  it("finds every one", () => assert.deepStrictEqual([...ofPromises.keys()], [...ofMethods.keys()]))

  it("sees a promise, or what can be looped over, in a type that is short, whole and exact", () => {
    const wrong = [...ofPromises.values()].filter(
      ({ shown }) =>
        !/=> (?:Promise|List|ListWith|Flow)</.test(shown) ||
        shown.length > 620 ||
        /\bany\b|import\(|\b(?:Effect|Stream|Option|Handle)\.|=> (?:Effect|Stream|Option)</.test(shown)
    )
    assert.deepStrictEqual(wrong, [])
  })

  it("reads what the method itself says", () => {
    const silent = [...ofPromises].filter(([name, { comment }]) => comment !== ofMethods.get(name)?.[0].comment)
    assert.deepStrictEqual(silent, [])
  })

  it("is given nothing of Effect where answers are plain", () => {
    assert.deepStrictEqual(
      [...inPlain].filter(([, found]) => found.length > 0),
      []
    )
    assert.strictEqual(inPlain.size, ofMethods.size)
  })

  it("can call what is experimental only where it was accepted", () => {
    const experimental = [...ofMethods].flatMap(([name, [{ shown }]]) => (/, Experimental>/.test(shown) ? [name] : []))
    assert.includeMembers(notAccepted, experimental)
    const names = allOperations.flatMap((it) =>
      it.stability === "EXPERIMENTAL" ? [methods[`${it.service}.${it.name}`] ?? `${it.service}.${it.name}`] : []
    )
    // One that takes a function is told by the client alone: its types are not known before it is called.
    assert.includeMembers([...notAccepted, "Experiments.modify"], names)
  })
})
