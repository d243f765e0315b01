/** Programs as trees: what is found in them, and where. Nothing is printed of a tree, so that what stays is as it was. */
import { parse as parseBabel } from "@babel/parser"
import type * as Babel from "@babel/types"

export type Node = Babel.Node
export type { Babel }

/** A program, with the parents of its nodes. */
export interface Tree {
  readonly program: Babel.Program
  readonly parentOf: (node: Node) => Node | undefined
  /** All nodes, those that are within another after it. */
  readonly nodes: ReadonlyArray<Node>
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"

/** Reads a program; `undefined` for what is none. */
export const parse = (text: string, file: string): Tree | undefined => {
  const typed = /\.[cm]?tsx?$/.test(file)
  try {
    const { program } = parseBabel(text, {
      sourceType: "unambiguous",
      allowAwaitOutsideFunction: true,
      allowReturnOutsideFunction: true,
      plugins: [
        "explicitResourceManagement",
        ...(typed ? (["typescript"] as const) : []),
        ...(typed && !file.endsWith("x") ? [] : (["jsx"] as const))
      ]
    })
    const parents = new Map<Node, Node>()
    const nodes: Array<Node> = []
    const visit = (node: Node, parent: Node | undefined): void => {
      if (parent !== undefined) parents.set(node, parent)
      nodes.push(node)
      for (const [name, value] of Object.entries(node)) {
        if (name === "loc" || name.endsWith("Comments")) continue
        for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node)
      }
    }
    visit(program, undefined)
    return { program, nodes, parentOf: (node) => parents.get(node) }
  } catch {
    return undefined
  }
}

/** Where a node is. */
export const rangeOf = (node: Node): readonly [start: number, end: number] => [node.start ?? 0, node.end ?? 0]

/** The name of a key or of what is imported, where it is written out. */
export const nameOf = (node: Node | null | undefined): string | undefined =>
  node?.type === "Identifier" ? node.name : node?.type === "StringLiteral" ? node.value : undefined

/** The statement that a node is in. */
export const statementOf = ({ parentOf }: Tree, node: Node): Node => {
  let current = node
  for (let parent = parentOf(current); parent !== undefined; parent = parentOf(current)) {
    if (parent.type === "Program" || parent.type === "BlockStatement" || parent.type === "SwitchCase") return current
    current = parent
  }
  return current
}
