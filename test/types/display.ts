/** What an editor shows: types as the compiler prints them, and the inputs of all operations as it knows them. */
import { assert, beforeAll, describe, it } from "@effect/vitest"
import ts from "typescript"
import { allOperations } from "../../src/generated/index.ts"
import { programOf, root } from "./program.ts"

const sample = `${root}test/types/sample.ts`
const generated = `${root}src/generated/index.ts`

const source = `
import * as Effect from "effect/Effect"
import { OpenCloud, Paging, Credentials, type OpenCloudError } from "../../src/index.ts"
import * as OpenCloudConfig from "../../src/OpenCloudConfig.ts"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import * as Service from "../../src/services/DataStores.ts"

const input = { universeId: 1, dataStoreId: "s", entryId: "e" }
export const executed = OpenCloud.execute(DataStores.getEntry, input)
export const nothing = OpenCloud.execute(DataStores.deleteEntry, input)
export const raw = OpenCloud.raw(DataStores.getEntry, input)
export const failure = Effect.flip(executed)
export const mapped = Effect.map(executed, (entry) => entry.value)
export const authorized = Credentials.with(executed, Credentials.apiKey("k"))
export const repeated = Effect.all([executed, executed], { concurrency: 2 })
export const streamed = OpenCloud.use((client) =>
  Effect.succeed(Paging.paginate(client, DataStores.list, { universeId: 1 }, (page) => page.dataStores)))
export const operation = DataStores.getEntry
export const layer = OpenCloud.layer({ credentials: Credentials.apiKey("k") })
export const configured = OpenCloudConfig.layer()
export const program = Effect.provide(executed, layer)
export const caught = Effect.catchTag(executed, ["NotFound", "RateLimited"], (error) => Effect.succeed(error._tag))
export const quotas = OpenCloud.quotas
export const throughService = Service.DataStores.use((stores) => stores.getEntry(input))
`

let checker: ts.TypeChecker
let program: ts.Program

const exportsOf = (file: string): ReadonlyMap<string, ts.Symbol> => {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!
  return new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]))
}

const typeOf = (symbol: ts.Symbol): ts.Type => checker.getTypeOfSymbol(symbol)

beforeAll(() => {
  program = programOf(new Map([[sample, source]]), { files: [generated] })
  checker = program.getTypeChecker()
}, 60_000)

describe("an editor shows", () => {
  const shown: Readonly<Record<string, string>> = {
    executed: "Effect.Effect<DataStoreEntry, OpenCloudError, OpenCloud>",
    nothing: "Effect.Effect<void, OpenCloudError, OpenCloud>",
    raw: "Effect.Effect<RawResponse, OpenCloudError, OpenCloud>",
    failure: "Effect.Effect<OpenCloudError, DataStoreEntry, OpenCloud>",
    mapped: "Effect.Effect<Json, OpenCloudError, OpenCloud>",
    authorized: "Effect.Effect<DataStoreEntry, OpenCloudError, OpenCloud>",
    repeated: "Effect.Effect<[DataStoreEntry, DataStoreEntry], OpenCloudError, OpenCloud>",
    streamed: "Effect.Effect<Stream<DataStore, OpenCloudError, never>, never, OpenCloud>",
    operation: "Operation<GetEntryInput, DataStoreEntry>",
    layer: "Layer<OpenCloud, never, never>",
    configured: "Layer<OpenCloud, ConfigError, never>",
    program: "Effect.Effect<DataStoreEntry, OpenCloudError, never>",
    throughService: "Effect.Effect<DataStoreEntry, OpenCloudError, DataStores>",
    quotas: "Effect.Effect<readonly QuotaState[], never, OpenCloud>"
  }
  for (const [name, expected] of Object.entries(shown)) {
    it(`${name} as ${expected}`, () => {
      const text = checker.typeToString(typeOf(exportsOf(sample).get(name)!))
      assert.strictEqual(text.replace(/(?<!\.)\bEffect</, "Effect.Effect<"), expected)
    })
  }

  it("what is left of the errors after some were caught, by name", () => {
    const text = checker.typeToString(
      typeOf(exportsOf(sample).get("caught")!),
      undefined,
      ts.TypeFormatFlags.NoTruncation
    )
    assert.notInclude(text, "NotFound,")
    assert.notMatch(
      text.replace('"NotFound" | "RateLimited"', "").replace('"RateLimited" | "NotFound"', ""),
      /NotFound|RateLimited/
    )
    for (const left of ["Conflict", "ServerError", "Timeout"]) assert.include(text, left)
    assert.isAtMost(text.length, 400)
  })

  it("no problem in any of it", () => {
    const problems = program.getSemanticDiagnostics(program.getSourceFile(sample))
    assert.deepStrictEqual(
      problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
      []
    )
  })
})

/** Every operation's type, by its id. */
const operationTypes = (): ReadonlyMap<string, ts.Type> => {
  const types = new Map<string, ts.Type>()
  for (const [family, symbol] of exportsOf(generated)) {
    if ((symbol.flags & ts.SymbolFlags.Alias) === 0) continue
    const module = checker.getAliasedSymbol(symbol)
    for (const operation of checker.getExportsOfModule(module)) {
      if (operation.flags & ts.SymbolFlags.Variable) {
        types.set(`${family[0]!.toLowerCase()}${family.slice(1)}.${operation.name}`, typeOf(operation))
      }
    }
  }
  return types
}

const argumentsOf = (type: ts.Type): readonly [input: ts.Type, output: ts.Type] => {
  const [input, output] = checker.getTypeArguments(type as ts.TypeReference)
  return [input!, output!]
}

const isLoose = (type: ts.Type) => (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0

describe("every operation", () => {
  it("takes exactly its parameters and its body, the required ones at least", () => {
    const types = operationTypes()
    for (const operation of allOperations) {
      const type = types.get(operation.id)
      if (type === undefined) return assert.fail(`no type of ${operation.id}`)
      const [input] = argumentsOf(type)
      assert.strictEqual(checker.getIndexInfosOfType(input).length, 0, operation.id)
      const properties = checker.getPropertiesOfType(input)
      const isRequired = (symbol: ts.Symbol) => (symbol.flags & ts.SymbolFlags.Optional) === 0
      const parameters = properties.filter(({ name }) => name !== "body")
      assert.deepStrictEqual(
        parameters.map((symbol) => [symbol.name, isRequired(symbol)]).sort(),
        // The client fills in an idempotency key that is left out.
        [
          ...operation.parameters.map(({ name, required }) => [
            name,
            required === true &&
              name !== operation.idempotency?.key &&
              // Another path may do without it.
              (operation.variants ?? []).every(({ use }) => use().parameters.some((it) => it.name === name))
          ]),
          // What picks another path may be left out.
          ...(operation.variants ?? []).map(({ when }) => [when, false])
        ].sort(),
        operation.id
      )
      const body = properties.find(({ name }) => name === "body")
      const { kind } = operation.body
      assert.strictEqual(body !== undefined, kind !== "none" && kind !== "empty", operation.id)
      if (kind === "json") assert.strictEqual(isRequired(body!), operation.body.required === true, operation.id)
      // Its body is the entry's value, which may be anything.
      const anything = operation.id === "dataStores.setEntryV1" ? body : undefined
      for (const symbol of properties) {
        assert.isFalse(isLoose(typeOf(symbol)) && symbol !== anything, `${operation.id} ${symbol.name}`)
      }
    }
  })

  it("answers with a type of its own, which an editor shows short", () => {
    for (const [id, type] of operationTypes()) {
      const [, output] = argumentsOf(type)
      assert.isFalse(isLoose(output), id)
      assert.isAtMost(checker.typeToString(type).length, 160, id)
    }
  })

  it("has an output schema exactly when its answer has a body", () => {
    const types = operationTypes()
    for (const { id, output } of allOperations) {
      const [, answer] = argumentsOf(types.get(id)!)
      assert.strictEqual((answer.flags & ts.TypeFlags.Void) !== 0, output === undefined, id)
    }
  })
})
