/** The input of a call here, made of the arguments of one there. */
import type MagicString from "magic-string"
import { type Babel, nameOf, rangeOf } from "./Parse.ts"
import type { Rule } from "./Rules.ts"

/** An argument of theirs. */
interface Given {
  readonly name: string
  readonly value: Babel.Node
}

/** What was given: by name in one object that can stay where it is, or one after another. */
interface Arguments {
  readonly given: ReadonlyArray<Given>
  readonly object: Babel.ObjectExpression | undefined
}

const isNothing = (node: Babel.Node): boolean =>
  node.type === "NullLiteral" || (node.type === "Identifier" && node.name === "undefined")

const fieldsOf = (object: Babel.ObjectExpression): ReadonlyArray<Given> | undefined => {
  const given: Array<Given> = []
  for (const property of object.properties) {
    const name = property.type === "ObjectProperty" && !property.computed ? nameOf(property.key) : undefined
    if (property.type !== "ObjectProperty" || name === undefined) return undefined
    given.push({ name, value: property.value })
  }
  return given
}

/** What a call was given, by their names; a text says why it is not known. */
export const argumentsOf = (call: Babel.CallExpression, rule: Rule): Arguments | string => {
  const [first, ...rest] = call.arguments
  const { parameters, spread } = rule
  if (first?.type === "ObjectExpression" && rest.length === 0 && spread === undefined) {
    const given = fieldsOf(first)
    const isKnown = given?.every(({ name }) => parameters === undefined || parameters.includes(name))
    if (given !== undefined && isKnown === true) return { given, object: first }
    if (parameters === undefined) return "its argument holds more than plain fields"
  }
  if (parameters === undefined) return "its argument is no object that is written out"
  if (call.arguments.length < (rule.least ?? 0)) return "its arguments are not written out"
  if (call.arguments.length > parameters.length) return "it is given more than its parameters"
  const given: Array<Given> = []
  for (const [at, value] of call.arguments.entries()) {
    const name = parameters[at] ?? ""
    if (value.type === "SpreadElement" || value.type === "ArgumentPlaceholder") return "its arguments are spread"
    if (name === spread) {
      const fields = value.type === "ObjectExpression" ? fieldsOf(value) : undefined
      if (fields === undefined) return `its ${name} is no object that is written out`
      given.push(...fields)
    } else if (!isNothing(value)) given.push({ name, value })
  }
  return { given, object: undefined }
}

const isPlainName = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text)

/** Writes the input of a call; a text says why it cannot. Nothing is changed before all is known. */
export const writeInput = (
  text: MagicString,
  call: Babel.CallExpression,
  rule: Rule,
  { given, object }: Arguments
): string | undefined => {
  const ours = new Map(
    Object.entries(rule.fields).map(
      ([name, field]) => [typeof field === "string" ? field : field.of, [name, field]] as const
    )
  )
  const written: Array<{ readonly name: string; readonly value: string; readonly from: Given }> = []
  for (const from of given) {
    const [name, field] = ours.get(from.name) ?? []
    if (name === undefined || field === undefined) return `\`${from.name}\` has no counterpart`
    const value = text.slice(...rangeOf(from.value))
    if (typeof field === "string") written.push({ name, value, from })
    else if (field.literal === undefined) written.push({ name, value: field.as.replace("$", () => value), from })
    else {
      const [, ...found] = field.literal.exec(value) ?? []
      if (!field.literal.test(value)) return `\`${from.name}\` is not written out`
      const inner = found.find((it) => it !== undefined)
      if (field.as !== "") written.push({ name, value: `"${field.as.replace("$", () => inner ?? "")}"`, from })
    }
  }
  const more = Object.entries(rule.always ?? {}).filter(([name]) => !written.some((it) => it.name === name))
  const entry = (name: string, value: string) => (name === value && isPlainName(value) ? name : `${name}: ${value}`)
  const added = more.map(([name, value]) => entry(name, value))

  if (object === undefined || written.length !== given.length) {
    const all = [...written.map(({ name, value }) => entry(name, value)), ...added]
    const inside = all.length === 0 ? "{}" : `{ ${all.join(", ")} }`
    const [first] = call.arguments
    const last = call.arguments.at(-1)
    if (first === undefined || last === undefined) text.appendLeft(rangeOf(call)[1] - 1, inside)
    else text.overwrite(rangeOf(first)[0], rangeOf(last)[1], inside)
    return undefined
  }
  for (const [at, property] of object.properties.entries()) {
    const item = written[at]
    if (item === undefined || property.type !== "ObjectProperty") continue
    const own = text.slice(...rangeOf(property.value))
    if (item.name === item.from.name && item.value === own) continue
    if (property.shorthand || item.value !== own) text.overwrite(...rangeOf(property), entry(item.name, item.value))
    else text.overwrite(...rangeOf(property.key), item.name)
  }
  const last = object.properties.at(-1)
  if (last !== undefined && added.length > 0) text.appendLeft(rangeOf(last)[1], `, ${added.join(", ")}`)
  return undefined
}
