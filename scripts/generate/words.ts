/** What methods do, in the words of the services that offer them: the first sentence of what they say of themselves. */
import { existsSync, readFileSync } from "node:fs"
import ts from "typescript"
import { methods } from "../docs/methods.ts"
import type { FamilySpec } from "../specs/model.ts"

const commentOf = (node: ts.Node): string | undefined => {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment
  return ts.getTextOfJSDocComment(comment)
}

/** Words that stand for nothing of their own, and are told by other means. */
const prefix = /^Experimental\.\s+/

const sentenceOf = (comment: string): string => {
  const [paragraph = ""] = comment
    .replace(/\s+/g, " ")
    .replace(prefix, "")
    .split(/ (?=Scopes?: )/)
  return /^.*?[.:](?=\s|$)/.exec(paragraph)?.[0].replace(/:$/, ".") ?? paragraph
}

/** The sentences of a service's file, by method. */
const sentencesOf = (path: string): ReadonlyMap<string, string> => {
  if (!existsSync(path)) return new Map()
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true)
  const found = new Map<string, string>()
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && ts.isIdentifier(node.name)) {
      const comment = commentOf(node)
      if (comment !== undefined && !found.has(node.name.text)) found.set(node.name.text, sentenceOf(comment))
    }
    ts.forEachChild(node, visit)
  }
  // Services are classes, whose methods stand in the type that they are a service of.
  for (const statement of source.statements) if (ts.isClassDeclaration(statement)) visit(statement)
  return found
}

/** The text of a family's `words.ts`. */
export const wordsModule = ({ operations }: FamilySpec, services: string): string => {
  const files = new Map<string, ReadonlyMap<string, string>>()
  const found = new Map<string, string>()
  for (const { annotation } of operations) {
    const record = `${annotation.service}.${annotation.name}`
    const sentences = files.get(annotation.service) ?? sentencesOf(`${services}/${annotation.service}.ts`)
    files.set(annotation.service, sentences)
    const method = (methods[record] ?? record).split(".").at(-1) ?? ""
    const sentence = sentences.get(method)
    if (sentence !== undefined) found.set(record, sentence)
  }
  const rows = [...found].map(([record, sentence]) => `  ${JSON.stringify(record)}: ${JSON.stringify(sentence)}`)
  return `/** What methods do, by service and method. */\nexport const words: Readonly<Record<string, string>> = {${rows.length === 0 ? "" : `\n${rows.join(",\n")}\n`}}\n`
}
