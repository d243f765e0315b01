/**
 * Empty tables of Lua, which are written as empty lists whatever they stand for.
 *
 * @since 0.2.0
 */

import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import { isFields } from "../../interface/Fields.ts"

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** Whether a value holds an empty list at any depth. */
const holdsEmptyList = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length === 0 || value.some(holdsEmptyList)
    : isFields(value) && Object.values(value).some(holdsEmptyList)

/** A stored value with empty objects for empty lists wherever a schema has room for an object only. */
export const readTables = (schema: Schema.Top, value: unknown): unknown =>
  holdsEmptyList(value) ? read(SchemaAST.toEncoded(schema.ast), value) : value

const read = (ast: SchemaAST.AST, value: unknown): unknown => {
  if (SchemaAST.isSuspend(ast)) return read(ast.thunk(), value)
  if (SchemaAST.isUnion(ast)) return readOneOf(ast.types, value)
  if (SchemaAST.isObjects(ast)) {
    if (isEmptyList(value)) return {}
    return isFields(value)
      ? Object.fromEntries(Object.entries(value).map(([name, it]) => [name, readField(ast, name, it)]))
      : value
  }
  if (!SchemaAST.isArrays(ast) || !Array.isArray(value)) return value
  const [rest] = ast.rest
  return value.map((element, index) => {
    const type = ast.elements[index] ?? rest
    return type === undefined ? element : read(type, element)
  })
}

const readField = (ast: SchemaAST.Objects, name: string, value: unknown): unknown => {
  const type = ast.propertySignatures.find((property) => property.name === name)?.type ?? ast.indexSignatures[0]?.type
  return type === undefined ? value : read(type, value)
}

/** Of several forms, the first that fits; a list where one of them is a list. */
const readOneOf = (types: ReadonlyArray<SchemaAST.AST>, value: unknown): unknown => {
  const fits = (type: SchemaAST.AST, candidate: unknown) => Schema.is(Schema.make(type))(candidate)
  if (types.some((type) => fits(type, value))) return value
  for (const type of types) {
    const candidate = read(type, value)
    if (fits(type, candidate)) return candidate
  }
  return value
}
