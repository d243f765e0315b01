/**
 * One API, not one a service: the conventions of docs/architecture.md, held over the types of all methods. What a method
 * is called says what it gives, inputs call one thing by one name, and times, lengths, files and waiting are taken in one
 * form each.
 */
import { readdirSync } from "node:fs"
import { assert, beforeAll, describe, it } from "@effect/vitest"
import ts from "typescript"
import { programOf, root } from "./program.ts"

const sample = `${root}test/types/conventions.sample.ts`

const services = readdirSync(`${root}src/services`).flatMap((file) => /^(?!EntryStore)(\w+)\.ts$/.exec(file)?.[1] ?? [])

/** Each of them is a mistake, and is found. */
const wrong = `{
  readonly listThings: (input: { readonly universeId: Id }) => Effect.Effect<ReadonlyArray<string>>
  readonly history: (input: { readonly universeId: Id }) => Stream.Stream<string>
  readonly getThings: (input: { readonly universeId: Id }) => Effect.Effect<ReadonlyArray<string>>
  readonly getNames: (input: { readonly universeId: Id }) => Effect.Effect<Readonly<Record<string, string>>>
  readonly put: (input: { readonly universeId: Id }) => Effect.Effect<void>
  readonly batchPut: (input: { readonly universeId: Id }) => Effect.Effect<void>
  readonly get: (input: { readonly id: Id; readonly gameId: Id; readonly owner: Id }) => Effect.Effect<void>
  readonly getAll: (input: { readonly ids: ReadonlyArray<Id>; readonly friends: ReadonlyArray<Id> }) => Effect.Effect<void>
  readonly getAt: (input: { readonly startTime: string; readonly when: DateTime.Utc }) => Effect.Effect<void>
  readonly getFor: (input: { readonly ttl: number; readonly pause: Duration.Input }) => Effect.Effect<void>
  readonly createFile: (input: { readonly file: Uint8Array }) => Effect.Effect<void>
  readonly create: (input: { readonly universeId: Id } & AwaitOptions) => Effect.Effect<void>
  readonly createLater: (input: { readonly universeId: Id }, options?: { readonly deadline?: string }) => Effect.Effect<void>
  readonly modify: (input: { readonly change: (thing: string) => string }) => Effect.Effect<void>
  readonly getOne: (...input: [input: { readonly id: Id }]) => Effect.Effect<void>
  readonly modifyPurely: (input: object, change: (thing: string) => string) => Effect.Effect<void>
}`

const source = `
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { AwaitOptions } from "../../src/LongRunning.ts"
import type { FileInput, Id } from "../../src/Operation.ts"
import type { EntryStore as Typed } from "../../src/services/EntryStore.ts"
${services.map((service) => `import type { ${service} } from "../../src/services/${service}.ts"`).join("\n")}
declare const theId: Id
declare const theIds: ReadonlyArray<Id>
declare const theTime: DateTime.DateTime.Input
declare const theUtc: DateTime.Utc
declare const theDuration: Duration.Duration
declare const theFile: FileInput
declare const theBytes: Uint8Array
declare const theNumber: number
declare const theWaiting: AwaitOptions
declare const theEffect: Effect.Effect<never>
declare const EntryStore: Typed<{ readonly coins: number }>
declare const Wrong: ${wrong}
${services.map((service) => `declare const the${service}: ${service}["Service"]`).join("\n")}
`

/** What a method does, where its first words do not say that it gets, lists or writes. */
const domain: Readonly<Record<string, string>> = {
  archive: "Roblox's word",
  restore: "Roblox's word: takes back an archiving, or an earlier state",
  rollback: "Roblox's word",
  grant: "Roblox's word for permissions",
  download: "gives what a file holds",
  stream: "the same, as it comes",
  upload: "sends files, and waits until they are taken",
  await: "waits for what goes on by itself",
  publish: "to players, or to servers",
  save: "a place, without publishing it",
  translate: "Roblox's word",
  generate: "Roblox's word",
  activate: "Roblox's word",
  deactivate: "Roblox's word",
  restart: "servers",
  launch: "begins what runs by itself",
  run: "a script, to its end",
  query: "figures",
  snapshot: "of data stores",
  undelete: "takes back a deletion",
  increment: "adds to what is there, in one step",
  read: "takes from a queue for a while",
  discard: "what was read from a queue, for good",
  consume: "hands a queue's items to a handler",
  flush: "memory stores",
  introspect: "Roblox's word",
  find: "one that may be missing, as an `Option`",
  overwrite: "a whole draft, and not what of it is given",
  start: "experiments",
  schedule: "experiments",
  complete: "experiments",
  decide: "an experiment for one of its variants",
  calculate: "what nobody keeps",
  reorder: "pictures",
  close: "a test",
  accept: "who asks to join",
  decline: "who asks to join",
  assign: "a role",
  unassign: "a role",
  cancel: "what was planned or begun",
  count: "how many, without saying which",
  forecast: "what a restart would do",
  ban: "a user, from an experience",
  unban: "takes back a ban",
  send: "to a user",
  follow: "an experience, as a user",
  unfollow: "takes that back"
}

const plain = new Set(["get", "list", "create", "update", "upsert", "modify", "delete"])

/** What takes what an id would be, a text or a number, and is none; and ids that everybody calls otherwise. */
const called = new Set(["expectedCost", "expectedPrice", "price", "scope", "size", "users", "versionNumber"])

/** What looks as if it were against the conventions, and why it is not. */
const allowed: Readonly<Record<string, string>> = {
  "Configs.awaitRollout: `version` does not say of what": "it is what revisions call it, and what `modify` gives",
  "Secrets.create: `secret` is no FileInput": "at most 1,024 bytes, which are encrypted as a whole",
  "Secrets.update: `secret` is no FileInput": "the same",
  "Secrets.upsert: `secret` is no FileInput": "the same",
  "Servers.getFilterOptions: gives all at once: getAll*, or batchGet*": "one list of options for each filter"
}

let checker: ts.TypeChecker
let here: ts.SourceFile
const types = new Map<string, ts.Type>()

beforeAll(() => {
  const program = programOf(new Map([[sample, source]]))
  checker = program.getTypeChecker()
  here = program.getSourceFile(sample)!
  for (const statement of here.statements) {
    if (!ts.isVariableStatement(statement)) continue
    const { name } = statement.declarationList.declarations[0]!
    types.set(name.getText(here), checker.getTypeAtLocation(name))
  }
}, 120_000)

const known = (name: string): ts.Type => types.get(name)!

const fits = (from: string, to: ts.Type): boolean => checker.isTypeAssignableTo(known(from), to)

const constituents = (type: ts.Type): ReadonlyArray<ts.Type> => (type.isUnion() ? type.types : [type])

const without = (type: ts.Type): ts.Type => checker.getNonNullableType(type)

/** Fields of an input, of each form that it may have. */
const fieldsOf = (type: ts.Type): ReadonlyMap<string, ts.Type> =>
  new Map(
    constituents(without(type))
      .filter((form) => (form.flags & ts.TypeFlags.Object) !== 0 || form.isIntersection())
      .flatMap((form) =>
        checker
          .getPropertiesOfType(form)
          .map((property) => [property.name, without(checker.getTypeOfSymbolAtLocation(property, here))] as const)
      )
  )

/** What takes anything says nothing. */
const isAny = (type: ts.Type): boolean => fits("theId", type) && fits("theEffect", type)

const isFunction = (type: ts.Type): boolean => type.getCallSignatures().length > 0

const nameOf = (type: ts.Type): string => type.aliasSymbol?.name ?? type.symbol?.name ?? ""

const isStream = (type: ts.Type): boolean => type.symbol?.name === "Stream"

const isEffect = (type: ts.Type): boolean => type.symbol?.name === "Effect"

/** Whether a type has a member of that name among its forms. */
const has = (type: ts.Type, name: string): boolean => constituents(type).some((form) => nameOf(form) === name)

const successOf = (effect: ts.Type): ts.Type | undefined => checker.getTypeArguments(effect as ts.TypeReference)[0]

/** An array, or a record by keys that nobody knows before. */
const isMany = (type: ts.Type): boolean =>
  checker.isArrayType(type) ||
  (checker.getPropertiesOfType(type).length === 0 && type.getStringIndexType() !== undefined)

const isId = (type: ts.Type): boolean => !isAny(type) && fits("theId", type)

const isIds = (type: ts.Type): boolean => !isAny(type) && fits("theIds", type) && !fits("theTime", type)

const isOneOf = (names: ReadonlyArray<string>) => (name: string) => names.includes(name)

/** What of a field of an input is against the conventions. */
const faultsOf = (name: string, type: ts.Type): ReadonlyArray<string> => {
  const found: Array<string> = []
  if (isOneOf(["id", "ids", "gameId", "version"])(name)) found.push(`\`${name}\` does not say of what`)
  else if (isId(type) && !name.endsWith("Id") && !called.has(name))
    found.push(`\`${name}\` is an id, and does not end so`)
  else if (isIds(type) && !name.endsWith("Ids") && !called.has(name))
    found.push(`\`${name}\` are ids, and do not end so`)
  if (isAny(type)) return found
  const timely = /(Time|Sent)$/.test(name) || isOneOf(["time", "from", "to", "since", "until"])(name)
  if ((timely || fits("theUtc", type)) && !fits("theTime", type)) found.push(`\`${name}\` is no DateTime.Input`)
  const lasting =
    /([dD]uration|Window|Millis|Seconds|Timeout)$/.test(name) || isOneOf(["ttl", "pause", "timeout"])(name)
  if ((lasting || fits("theDuration", type)) && (!fits("theDuration", type) || fits("theNumber", type))) {
    found.push(`\`${name}\` is no DurationWithUnit`)
  }
  if ((fits("theBytes", type) || has(type, "Uint8Array") || has(type, "Blob")) && !fits("theFile", type)) {
    found.push(`\`${name}\` is no FileInput`)
  }
  return found
}

/** The types of a method's parameters, also of those that are one list of them. */
const inputsOf = (signature: ts.Signature | undefined): ReadonlyArray<ts.Type> =>
  (signature?.getParameters() ?? []).flatMap((parameter) => {
    const type = checker.getTypeOfSymbolAtLocation(parameter, here)
    const all = checker.isTupleType(type) ? checker.getTypeArguments(type as ts.TypeReference) : [type]
    return all.map(without)
  })

const verbOf = (name: string): string => /^(?:batch)?([a-zA-Z][a-z]*)/.exec(name)?.[1]?.toLowerCase() ?? name

/** What of a method is against the conventions. */
const findingsOf = (name: string, type: ts.Type): ReadonlyArray<string> => {
  const found: Array<string> = []
  const signature = type.getCallSignatures().at(-1)
  const result = signature?.getReturnType() ?? type
  const [input, ...more] = inputsOf(signature)
  const verb = verbOf(name)
  if (!plain.has(verb) && domain[verb] === undefined) found.push(`\`${verb}\` is no verb of ours`)
  if (!isStream(result) && !isEffect(result)) found.push("gives neither an Effect nor a Stream")
  if (verb === "list" && !isStream(result)) found.push("is no Stream")
  if (verb === "list" && type.getProperty("pages") === undefined) found.push("has no pages")
  if (plain.has(verb) && verb !== "list" && isStream(result)) found.push("is a Stream, and does not list")
  if (domain[verb] === undefined && !plain.has(verb) && isStream(result)) found.push("is a Stream, and does not list")
  const success = isEffect(result) ? successOf(result) : undefined
  if (verb === "get" && success !== undefined && isMany(without(success)) && !/^(getAll|batchGet)/.test(name)) {
    found.push("gives all at once: getAll*, or batchGet*")
  }
  if (input !== undefined) {
    const fields = fieldsOf(input)
    for (const [field, own] of fields) for (const fault of faultsOf(field, own)) found.push(fault)
    const waiting = [...fieldsOf(known("theWaiting")).keys()].filter((field) => fields.has(field))
    if (waiting.length > 0) found.push("takes in its input how to wait")
  }
  const waits = more.find((it) => !isFunction(it) && fieldsOf(it).has("deadline"))
  if (waits !== undefined && !fits("theWaiting", waits)) found.push("takes how to wait in a form of its own")
  if (verb === "modify") {
    const change = more[0]?.getCallSignatures()[0]?.getReturnType()
    if (change === undefined) found.push("takes no function second")
    else if (!has(change, "Effect")) found.push("takes no effect as change")
  }
  return found.map((fault) => `${name}: ${fault}`)
}

const findings = (name: string): ReadonlyArray<string> =>
  checker
    .getPropertiesOfType(known(name))
    .flatMap((method) => findingsOf(method.name, checker.getTypeOfSymbolAtLocation(method, here)))

const findingsIn = (service: string): ReadonlyArray<string> =>
  findings(`the${service}`).filter((found) => allowed[`${service}.${found}`] === undefined)

describe("what is against the conventions", () => {
  it("is found", () => {
    assert.deepStrictEqual(findings("Wrong"), [
      "listThings: is no Stream",
      "listThings: has no pages",
      "history: `history` is no verb of ours",
      "history: is a Stream, and does not list",
      "getThings: gives all at once: getAll*, or batchGet*",
      "getNames: gives all at once: getAll*, or batchGet*",
      "put: `put` is no verb of ours",
      "batchPut: `put` is no verb of ours",
      "get: `id` does not say of what",
      "get: `gameId` does not say of what",
      "get: `owner` is an id, and does not end so",
      "getAll: `ids` does not say of what",
      "getAll: `friends` are ids, and do not end so",
      "getAt: `startTime` is no DateTime.Input",
      "getAt: `when` is no DateTime.Input",
      "getFor: `ttl` is no DurationWithUnit",
      "getFor: `pause` is no DurationWithUnit",
      "createFile: `file` is no FileInput",
      "create: takes in its input how to wait",
      "createLater: takes how to wait in a form of its own",
      "modify: takes no function second",
      "getOne: `id` does not say of what",
      "modifyPurely: takes no effect as change"
    ])
  })
})

describe("the conventions are those of", () => {
  it("28 services", () => assert.strictEqual(services.length, 28))

  for (const service of services) {
    it(service, () => assert.deepStrictEqual(findingsIn(service), []))
  }

  it("no service that needs what is allowed, and no verb of its own, any more", () => {
    const all = services.flatMap((service) => findings(`the${service}`).map((found) => `${service}.${found}`))
    assert.deepStrictEqual(
      Object.keys(allowed).filter((found) => !all.includes(found)),
      []
    )
    const names = [...services.map((service) => `the${service}`), "EntryStore"].flatMap((name) =>
      checker.getPropertiesOfType(known(name)).map((method) => verbOf(method.name))
    )
    assert.deepStrictEqual(
      Object.keys(domain).filter((verb) => !names.includes(verb)),
      []
    )
  })

  it("EntryStore, whose ids come first", () => assert.deepStrictEqual(findings("EntryStore"), []))
})
