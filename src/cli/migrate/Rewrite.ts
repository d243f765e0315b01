/**
 * A program with calls of another library, made one with calls of this. Only what is changed is written anew, so that
 * everything else stays as it is, to the character. What cannot be changed is marked with a comment.
 */
import MagicString from "magic-string"
import { type Call, type Client, type Found, find, rulesOf } from "./Found.ts"
import { argumentsOf, writeInput } from "./Input.ts"
import { type Babel, type Node, nameOf, parse, rangeOf, statementOf, type Tree } from "./Parse.ts"
import type { Rule } from "./Rules.ts"

/** What came of a program. */
export interface Rewritten {
  readonly text: string
  /** Calls that are made by this library now. */
  readonly changed: number
  /** What was left to a person, by line. */
  readonly marked: ReadonlyArray<{ readonly line: number; readonly reason: string }>
}

const promised = "effect-open-cloud/promise"

/** How a file is written. */
interface Style {
  readonly quote: string
  readonly end: string
}

const styleOf = (text: string, found: Found): Style => {
  const [binding] = found.bindings
  const own = binding === undefined ? "" : text.slice(...rangeOf(binding.statement))
  return { quote: own.includes("'") ? "'" : '"', end: own.trimEnd().endsWith(";") ? ";" : "" }
}

const uncapitalized = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1)

/** What an awaited or bare call is the whole of. */
const useOf = (tree: Tree, call: Node): readonly [outer: Node, parent: Node | undefined] => {
  const parent = tree.parentOf(call)
  return parent?.type === "AwaitExpression" ? [parent, tree.parentOf(parent)] : [call, parent]
}

/** A loop over a list of theirs, whose answers are pages: `for await (const { data } of await list())`. */
const loopOf = (tree: Tree, call: Node): Babel.ForOfStatement | undefined => {
  const [outer, parent] = useOf(tree, call)
  return parent?.type === "ForOfStatement" && parent.right === outer ? parent : undefined
}

/** The fields that each turn of a loop takes of a page, where it takes no others. */
const takenBy = (loop: Babel.ForOfStatement, { named = {} }: Rule): ReadonlyArray<Babel.ObjectProperty> | undefined => {
  const [declared] = loop.left.type === "VariableDeclaration" ? loop.left.declarations : []
  if (declared?.id.type !== "ObjectPattern") return undefined
  const taken = declared.id.properties.flatMap((it) => (it.type === "ObjectProperty" && !it.computed ? [it] : []))
  const isKnown = taken.every((it) => Object.hasOwn(named, nameOf(it.key) ?? ""))
  return isKnown && taken.length === declared.id.properties.length ? taken : undefined
}

/** Gives a field that is taken of something the name that it has here. */
const rename = (text: MagicString, property: Babel.ObjectProperty, { named = {} }: Rule) => {
  const name = nameOf(property.key) ?? ""
  const ours = named[name] ?? name
  if (ours === name) return
  if (property.shorthand) text.overwrite(...rangeOf(property), `${ours}: ${text.slice(...rangeOf(property.value))}`)
  else text.overwrite(...rangeOf(property.key), ours)
}

/** Gives what uses an answer the fields that it knows; `undefined` where there is nothing to be done, else what is lost. */
const writeAnswer = (text: MagicString, tree: Tree, call: Babel.CallExpression, rule: Rule): string | undefined => {
  const { answer, named = {}, whole } = rule
  const end = rangeOf(call)[1]
  const then = rule.after ?? ""
  const [outer, parent] = useOf(tree, call)
  const isAwaited = outer !== call
  const append = (more: string) => text.appendLeft(end, then + more)
  const loop = loopOf(tree, call)
  if (loop !== undefined) {
    for (const property of takenBy(loop, rule) ?? []) rename(text, property, rule)
    if (outer !== call) text.remove(rangeOf(outer)[0], rangeOf(call)[0])
    text.appendLeft(end, then.replace(".first()", ""))
    return undefined
  }
  if (answer === undefined || parent?.type === "ExpressionStatement") {
    append("")
    return undefined
  }
  if (isAwaited && parent?.type === "VariableDeclarator" && parent.id.type === "ObjectPattern") {
    const properties = parent.id.properties.map((it) =>
      it.type === "ObjectProperty" && !it.computed ? ([it, nameOf(it.key) ?? ""] as const) : undefined
    )
    const [only] = properties
    if (whole !== undefined && properties.length === 1 && only?.[1] === whole) {
      text.overwrite(...rangeOf(parent.id), text.slice(...rangeOf(only[0].value)))
      append("")
      return undefined
    }
    if (
      then === "" &&
      properties.length > 0 &&
      properties.every((it) => it !== undefined && Object.hasOwn(named, it[1]))
    ) {
      for (const it of properties) if (it !== undefined) rename(text, it[0], rule)
      append("")
      return undefined
    }
  }
  if (isAwaited && parent?.type === "MemberExpression" && parent.object === outer && !parent.computed && then === "") {
    const name = nameOf(parent.property) ?? ""
    if (name === whole) {
      text.remove(rangeOf(parent.object)[1] + closing(text.original, rangeOf(parent.object)[1]), rangeOf(parent)[1])
      append("")
      return undefined
    }
    const ours = Object.hasOwn(named, name) ? named[name] : undefined
    if (ours !== undefined) {
      if (ours !== name) text.overwrite(...rangeOf(parent.property), ours)
      append("")
      return undefined
    }
  }
  append(`.then(${answer})`)
  return rule.lost
}

/** Parentheses that close around something after it. */
const closing = (text: string, from: number): number => /^[\s)]*/.exec(text.slice(from))?.[0].trimEnd().length ?? 0

/** An expression that stands for the same wherever it is. */
const isAnywhere = (text: string): boolean =>
  /^(?:process\.env(?:\.\w+|\[["']\w+["']\])|["'][^"'\\]*["'])(?:\s*(?:\?\?|\|\|)\s*["'][^"'\\]*["'])?!?$/.test(text)

/** What says who is calling, and where it is read. */
interface Key {
  readonly expression: string
  /** The statement that said so, which is gone. */
  readonly statement: Node | undefined
}

const fieldIn = (object: Node | undefined, name: string): Babel.Node | undefined => {
  if (object?.type !== "ObjectExpression" || object.properties.length !== 1) return undefined
  const [property] = object.properties
  return property?.type === "ObjectProperty" && nameOf(property.key) === name ? property.value : undefined
}

/** The key that a program sets by a call of its own. */
const keyIn = (text: string, tree: Tree, call: Call): Key | undefined => {
  const argument =
    call.name === "setAPIKey"
      ? call.node.arguments[0]
      : call.name === "setDefaultOpenbloxConfig"
        ? fieldIn(call.node.arguments[0], "cloudKey")
        : undefined
  const statement = statementOf(tree, call.node)
  if (argument === undefined || statement.type !== "ExpressionStatement") return undefined
  const expression = text.slice(...rangeOf(argument))
  return isAnywhere(expression) ? { expression, statement } : undefined
}

const isSetting = ({ name }: Call): boolean => name === "setAPIKey" || name === "setDefaultOpenbloxConfig"

/** The options of a connection, from those of a client. */
const optionsOf = (text: string, { created }: Client): ReadonlyArray<string> | undefined => {
  const [options] = created.arguments
  if (options?.type !== "ObjectExpression") return undefined
  const names: Readonly<Record<string, string>> = {
    apiKey: "apiKey",
    baseUrl: "baseUrl",
    userAgent: "userAgent",
    fetchImpl: "fetch"
  }
  const made: Array<string> = []
  for (const property of options.properties) {
    const name = property.type === "ObjectProperty" && !property.computed ? nameOf(property.key) : undefined
    const ours = name !== undefined && Object.hasOwn(names, name) ? names[name] : undefined
    if (property.type !== "ObjectProperty" || ours === undefined) return undefined
    const value = text.slice(...rangeOf(property.value))
    made.push(value === ours ? ours : `${ours}: ${value}`)
  }
  return made
}

/** The whole line of a statement. */
const lineOf = (text: string, node: Node): readonly [number, number] => {
  const [start, end] = rangeOf(node)
  const before = /[^\S\n]*$/.exec(text.slice(0, start))?.[0].length ?? 0
  const after = /^[^\S\n]*\n?/.exec(text.slice(end))?.[0].length ?? 0
  const isBetween = /(?:^|\n)\n$/.test(text.slice(0, start - before)) && text.slice(end + after).startsWith("\n")
  return [start - before, end + after + (isBetween ? 1 : 0)]
}

/** Rewrites a program; `undefined` where it has nothing of these libraries, or is none that can be read. */
export const rewrite = (source: string, file: string): Rewritten | undefined => {
  const tree = parse(source, file)
  const found = tree && find(tree)
  if (tree === undefined || found === undefined || found.bindings.length === 0) return undefined
  const text = new MagicString(source)
  const style = styleOf(source, found)
  const services = new Set<string>()
  const marked: Array<{ line: number; reason: string }> = []
  const notes = new Map<Node, Array<string>>()
  const removed: Array<readonly [number, number]> = []
  let changed = 0

  const mark = (node: Node, reason: string) => {
    const statement = statementOf(tree, node)
    notes.set(statement, [...(notes.get(statement) ?? []), reason])
    marked.push({ line: node.loc?.start.line ?? 0, reason })
  }

  const names = new Set(tree.nodes.flatMap((node) => (node.type === "Identifier" ? [node.name] : [])))
  const free = ["cloud", "openCloud", "robloxCloud"].find((name) => !names.has(name)) ?? "effectOpenCloud"

  /** A rule for a call, with all that it needs; a text says why there is none. */
  const ruleFor = (call: Call): readonly [Rule, Exclude<ReturnType<typeof argumentsOf>, string>] | string => {
    const rules = rulesOf[call.library]
    const own = Object.hasOwn(rules, call.name) ? rules[call.name] : undefined
    if (own === undefined) return "is not known to this command"
    if (typeof own === "string") return own
    let why = ""
    for (const rule of own) {
      const given = argumentsOf(call.node, rule)
      if (typeof given === "string") why = given
      else if (rule.when === undefined || given.given.some(({ name }) => rule.when?.includes(name)))
        return [rule, given]
    }
    return `has to be changed by hand: ${why}`
  }

  const settings = found.calls.filter(isSetting)
  const calls = found.calls.filter((call) => !isSetting(call))
  const stuck = new Set(calls.filter((call) => typeof ruleFor(call) === "string").map(({ root }) => root))

  // A client whose calls all have a counterpart is one here, under its own name.
  const replaced = new Map(
    found.clients.flatMap((client) => {
      const options = stuck.has(client.name) ? undefined : optionsOf(source, client)
      return options === undefined || client.statement.declarations.length !== 1
        ? []
        : [[client.name, options] as const]
    })
  )
  const nameFor = (root: string) => (replaced.has(root) ? root : free)

  // What is within another call is changed first.
  for (const call of [...calls].reverse()) {
    const own = ruleFor(call)
    const known = `${call.library === "noblox.js" ? "" : `${call.root}.`}${call.name.replace(/^\w+Api\w*\./, "")}`
    if (typeof own === "string") {
      mark(call.node, `${call.library === "openblox" ? call.name : known} ${own}`)
      continue
    }
    const [rule, given] = own
    const loop = loopOf(tree, call.node)
    if (loop !== undefined && takenBy(loop, rule) === undefined) {
      mark(call.node, `${known} has to be changed by hand: loop over the list itself`)
      stuck.add(call.root)
      continue
    }
    const refused = writeInput(text, call.node, rule, given)
    if (refused !== undefined) {
      mark(call.node, `${known} has to be changed by hand: ${refused}`)
      stuck.add(call.root)
      continue
    }
    const { typeArguments, typeParameters } = call.node
    for (const types of [typeArguments, typeParameters]) if (types) text.remove(...rangeOf(types))
    text.overwrite(...rangeOf(call.node.callee), `${nameFor(call.root)}.${uncapitalized(rule.service)}.${rule.method}`)
    removed.push(rangeOf(call.node.callee))
    const lost = writeAnswer(text, tree, call.node, rule)
    if (lost !== undefined)
      notes.set(statementOf(tree, call.node), [...(notes.get(statementOf(tree, call.node)) ?? []), lost])
    services.add(rule.service)
    changed++
  }

  if (changed > 0) connectIn()
  for (const [statement, reasons] of notes) {
    const [start] = lineOf(source, statement)
    const indent = /^[^\S\n]*/.exec(source.slice(start))?.[0] ?? ""
    for (const reason of new Set(reasons)) {
      const line = `${indent}// migrate: ${reason}\n`
      if (!source.slice(0, start).endsWith(line)) text.appendRight(start, line)
    }
  }
  const made = text.toString()
  return made === source && marked.length === 0
    ? undefined
    : { text: made, changed, marked: marked.sort((a, b) => a.line - b.line) }

  /** Connects, imports what that takes, and drops what nothing uses any more. */
  function connectIn(): void {
    const keys = settings.flatMap((call) => {
      const key = keyIn(source, tree!, call)
      if (key === undefined) mark(call.node, `${call.name} has to be changed by hand: connect takes the key`)
      return key === undefined ? [] : [key]
    })
    const [key] = keys
    for (const { statement } of keys) {
      if (statement === undefined || stuck.size > 0) continue
      text.remove(...lineOf(source, statement))
      removed.push(rangeOf(statement))
    }
    const named = `{ ${[...services].sort().join(", ")} }`
    for (const client of found!.clients) {
      const options = replaced.get(client.name)
      if (options === undefined) continue
      text.overwrite(...rangeOf(client.created), `connect({ ${[...options, "plain: true"].join(", ")} }, ${named})`)
      removed.push(rangeOf(client.created.callee))
    }

    const { end, quote } = style
    const [first] = found!.bindings
    const isModule = first?.statement.type === "ImportDeclaration"
    const imported = (what: string, from: string) =>
      isModule
        ? `import { ${what} } from ${quote}${from}${quote}${end}`
        : `const { ${what} } = require(${quote}${from}${quote})${end}`
    const lines = [
      ...[...services].sort().map((service) => imported(service, `effect-open-cloud/${service}`)),
      imported("connect", promised)
    ]
    const isConnected = calls.every(({ root }) => replaced.has(root))
    const fromClient = found!.clients.map((client) => optionsOf(source, client)).find((it) => it !== undefined)
    const variable = first?.library === "openblox" ? "ROBLOX_CLOUD_KEY" : "ROBLOX_API_KEY"
    const who = fromClient?.join(", ") ?? `apiKey: ${key?.expression ?? `process.env.${variable}`}`
    const connected = isConnected ? "" : `\nconst ${free} = connect({ ${who}, plain: true }, ${named})${end}\n`

    const statements = [...new Set(found!.bindings.map(({ statement }) => statement))]
    const unused = statements.filter((statement) =>
      found!.bindings.filter((it) => it.statement === statement).every(({ local }) => !isUsed(local, statement))
    )
    for (const statement of unused) text.remove(...lineOf(source, statement))
    const last = [...tree!.program.body]
      .reverse()
      .find((it) => it.type === "ImportDeclaration" || statements.includes(it))
    const at = last === undefined ? 0 : lineOf(source, last)[1]
    text.appendLeft(at, `${lines.join("\n")}\n${connected}`)
  }

  /** Whether a name still stands for something. */
  function isUsed(name: string, statement: Node): boolean {
    const within = ([start, end]: readonly [number, number], node: Node) =>
      rangeOf(node)[0] >= start && rangeOf(node)[1] <= end
    return tree!.nodes.some(
      (node) =>
        node.type === "Identifier" &&
        node.name === name &&
        !within(rangeOf(statement), node) &&
        !removed.some((range) => within(range, node))
    )
  }
}
