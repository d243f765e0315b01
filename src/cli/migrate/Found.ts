/** What a program has of another library: its names, its clients, and the calls that it makes. */

import { noblox } from "./Noblox.ts"
import { openblox } from "./Openblox.ts"
import { type Babel, type Node, nameOf, type Tree } from "./Parse.ts"
import { relatio } from "./Relatio.ts"
import type { Library, Rules } from "./Rules.ts"

export const rulesOf: Readonly<Record<Library, Rules>> = {
  "noblox.js": noblox,
  openblox,
  "@relatiohq/opencloud": relatio
}

const libraryOf = (module: string): Library | undefined =>
  module === "noblox.js" || module === "@relatiohq/opencloud"
    ? module
    : /^openblox(?:\/|$)/.test(module)
      ? "openblox"
      : undefined

/** A name that stands for something of a library: `undefined` where it is all of it. */
export interface Binding {
  readonly library: Library
  readonly imported: string | undefined
  readonly local: string
  /** What brings it. */
  readonly statement: Node
}

const moduleOf = (call: Node | null | undefined): string | undefined =>
  call?.type === "CallExpression" && nameOf(call.callee) === "require" ? nameOf(call.arguments[0]) : undefined

const bindingsOf = (statement: Node): ReadonlyArray<Binding> => {
  if (statement.type === "ImportDeclaration") {
    const library = libraryOf(statement.source.value)
    if (library === undefined || statement.importKind === "type") return []
    return statement.specifiers.map((it) => ({
      library,
      imported: it.type === "ImportSpecifier" ? nameOf(it.imported) : undefined,
      local: it.local.name,
      statement
    }))
  }
  if (statement.type !== "VariableDeclaration") return []
  return statement.declarations.flatMap(({ id, init }): ReadonlyArray<Binding> => {
    const library = libraryOf(moduleOf(init) ?? "")
    if (library === undefined) return []
    if (id.type === "Identifier") return [{ library, imported: undefined, local: id.name, statement }]
    if (id.type !== "ObjectPattern") return []
    return id.properties.flatMap((it) => {
      const local = it.type === "ObjectProperty" ? nameOf(it.value) : undefined
      return it.type !== "ObjectProperty" || local === undefined
        ? []
        : [{ library, imported: nameOf(it.key), local, statement }]
    })
  })
}

/** A call of something of a library. */
export interface Call {
  readonly node: Babel.CallExpression
  readonly library: Library
  /** As rules name it. */
  readonly name: string
  /** What it is called on: the name of a binding, or of a client. */
  readonly root: string
}

/** A client of a library that has them. */
export interface Client {
  readonly name: string
  readonly created: Babel.NewExpression
  readonly statement: Babel.VariableDeclaration
}

export interface Found {
  readonly bindings: ReadonlyArray<Binding>
  readonly clients: ReadonlyArray<Client>
  readonly calls: ReadonlyArray<Call>
}

/** The names of a path such as `client.groups.get`. */
const pathOf = (node: Node): ReadonlyArray<string> | undefined => {
  if (node.type === "Identifier") return [node.name]
  if (node.type !== "MemberExpression" || node.computed || node.property.type !== "Identifier") return undefined
  const before = pathOf(node.object)
  return before && [...before, node.property.name]
}

export const find = (tree: Tree): Found => {
  const bindings = tree.program.body.flatMap(bindingsOf)
  const named = new Map(bindings.map((binding) => [binding.local, binding]))
  const clients = tree.program.body.flatMap((statement): ReadonlyArray<Client> => {
    const plain = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement
    if (plain?.type !== "VariableDeclaration") return []
    return plain.declarations.flatMap(({ id, init }) => {
      const binding = init?.type === "NewExpression" ? named.get(nameOf(init.callee) ?? "") : undefined
      return id.type === "Identifier" && init?.type === "NewExpression" && binding?.imported === "OpenCloud"
        ? [{ name: id.name, created: init, statement: plain }]
        : []
    })
  })
  const calls = tree.nodes.flatMap((node): ReadonlyArray<Call> => {
    if (node.type !== "CallExpression") return []
    const path = pathOf(node.callee)
    const [root = "", ...rest] = path ?? []
    if (clients.some(({ name }) => name === root)) {
      return [{ node, library: "@relatiohq/opencloud", name: rest.join("."), root }]
    }
    const binding = named.get(root)
    if (binding === undefined) return []
    const name = [...(binding.imported === undefined ? [] : [binding.imported]), ...rest].join(".")
    return name === "" ? [] : [{ node, library: binding.library, name, root }]
  })
  return { bindings, clients, calls }
}
