/**
 * The form of a Schema's encoded side in Luau: a type for editors, and a table that `check` holds values against.
 *
 * @internal
 */
import type * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import { isFields } from "../../interface/Fields.ts"
import { literal } from "./Literal.ts"

/** Both, as text of Luau. */
export interface Form {
  readonly type: string
  readonly table: string
}

const named = (kind: string): string => `{ kind = "${kind}" }`

const any: Form = { type: "any", table: named("any") }
const nothing: Form = { type: "nil", table: named("nil") }

const fieldName = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) && !words.has(name) ? name : `[${literal(name)}]`

const words = /*#__PURE__*/ new Set(
  /*#__PURE__*/ "and break do else elseif end false for function if in local nil not or repeat return then true until while".split(
    " "
  )
)

const isInteger = ({ checks }: SchemaAST.Number): boolean =>
  checks?.some(({ annotations }) => {
    const known: unknown = annotations?.representation
    return isFields(known) && known.id === "effect/schema/isInt"
  }) === true

const literalForm = (value: SchemaAST.LiteralValue): Form => {
  if (typeof value === "bigint") return any
  const text = typeof value === "string" ? literal(value) : String(value)
  return { type: typeof value === "number" ? "number" : text, table: `{ kind = "literal", is = ${text} }` }
}

const union = (forms: ReadonlyArray<Form>): Form => {
  if (forms.length === 1) return forms[0]!
  const types = new Set(forms.flatMap(({ type }) => (type.endsWith("?") ? [type.slice(0, -1), "nil"] : [type])))
  const real = [...types].filter((type) => type !== "nil")
  const joined = types.has("any") ? "any" : real.length > 1 ? `(${real.join(" | ")})` : (real[0] ?? "nil")
  return {
    type: types.has("nil") && real.length > 0 && joined !== "any" ? `${joined}?` : joined,
    table: `{ kind = "oneOf", of = { ${forms.map(({ table }) => table).join(", ")} } }`
  }
}

const optional = (form: Form): Form => union([form, nothing])

/** Nodes that are being read, and numbers of those that hold themselves. */
type Above = Map<SchemaAST.AST, number | undefined>

/** Reads a node. What holds itself is marked, so that it can be named within; there is no type for that. */
const read = (ast: SchemaAST.AST, above: Above, count: { n: number }): Form => {
  if (above.has(ast)) {
    const number = above.get(ast) ?? ++count.n
    above.set(ast, number)
    return { type: "any", table: `{ kind = "again", of = ${number} }` }
  }
  above.set(ast, undefined)
  const form = readNode(ast, (inner) => read(inner, above, count))
  const number = above.get(ast)
  above.delete(ast)
  return number === undefined
    ? form
    : { type: form.type, table: `{ kind = "mark", of = ${number}, form = ${form.table} }` }
}

const readNode = (ast: SchemaAST.AST, of: (inner: SchemaAST.AST) => Form): Form => {
  switch (ast._tag) {
    case "String":
    case "TemplateLiteral":
      return { type: "string", table: named("string") }
    case "Number":
      return { type: "number", table: named(isInteger(ast) ? "integer" : "number") }
    case "Boolean":
      return { type: "boolean", table: named("boolean") }
    case "Null":
    case "Undefined":
    case "Void":
      return nothing
    case "Literal":
      return literalForm(ast.literal)
    case "Enum":
      return union(ast.enums.map(([, value]) => literalForm(value)))
    case "Union":
      return union(ast.types.map(of))
    case "Suspend":
      return of(ast.thunk())
    case "Arrays": {
      const elements = ast.elements.map(of)
      const rest = ast.rest[0] && of(ast.rest[0])
      const types = union(
        [...elements, ...(rest ? [rest] : [])].length ? [...elements, ...(rest ? [rest] : [])] : [any]
      )
      const least = ast.elements.filter((element) => !SchemaAST.isOptional(element)).length
      const parts = elements.map(({ table }) => table).join(", ")
      const more = rest === undefined ? "" : `, rest = ${rest.table}`
      return { type: `{${types.type}}`, table: `{ kind = "list", least = ${least}, of = { ${parts} }${more} }` }
    }
    case "Objects": {
      const fields = ast.propertySignatures.map(({ name, type }) => {
        const form = of(type)
        return { name: fieldName(String(name)), ...(SchemaAST.isOptional(type) ? optional(form) : form) }
      })
      const index = ast.indexSignatures[0] && of(ast.indexSignatures[0].type)
      const parts = fields.map(({ name, table }) => `${name} = ${table}`).join(", ")
      const rest = index === undefined ? "" : `, rest = ${index.table}`
      const types = fields.map(({ name, type }) => `${name}: ${type}`)
      if (index !== undefined) types.push(`[string]: ${fields.length === 0 ? index.type : "any"}`)
      return { type: `{ ${types.join(", ")} }`, table: `{ kind = "fields", of = { ${parts} }${rest} }` }
    }
    default:
      return any
  }
}

/** The form of what a Schema writes. */
export const formOf = (schema: Schema.Top): Form => read(SchemaAST.toEncoded(schema.ast), new Map(), { n: 0 })

/**
 * A function of Luau, `check(form, value, path)`, that gives nothing where a value has a form, and else what is wrong.
 * A number that is no number has no form.
 */
export const check = `local marked: { [number]: any } = {}

local function check(form: any, value: any, path: string): string?
	local kind = form.kind
	if kind == "any" then
		return nil
	elseif kind == "mark" then
		marked[form.of] = form.form
		return check(form.form, value, path)
	elseif kind == "again" then
		return check(marked[form.of], value, path)
	elseif kind == "nil" then
		return if value == nil then nil else \`{path} must be absent\`
	elseif kind == "literal" then
		return if value == form.is then nil else \`{path} must be {form.is}\`
	elseif kind == "number" or kind == "integer" then
		if type(value) ~= "number" or value ~= value then
			return \`{path} must be a number\`
		end
		return if kind == "number" or value % 1 == 0 then nil else \`{path} must be a whole number\`
	elseif kind == "string" or kind == "boolean" then
		return if type(value) == kind then nil else \`{path} must be a {kind}\`
	elseif kind == "oneOf" then
		local first
		for _, option in form.of do
			local wrong = check(option, value, path)
			if wrong == nil then
				return nil
			end
			if first == nil and option.kind ~= "nil" then
				first = wrong
			end
		end
		return first
	end
	if type(value) ~= "table" then
		return \`{path} must be a table\`
	end
	if kind == "list" then
		local count = 0
		for _ in value do
			count += 1
		end
		if count ~= #value or count < form.least or (form.rest == nil and count > #form.of) then
			return \`{path} must be a list of another length\`
		end
		for index, one in value do
			local wrong = check(form.of[index] or form.rest, one, \`{path}[{index}]\`)
			if wrong ~= nil then
				return wrong
			end
		end
		return nil
	end
	for name, inner in form.of do
		local wrong = check(inner, value[name], \`{path}.{name}\`)
		if wrong ~= nil then
			return wrong
		end
	end
	if form.rest ~= nil then
		for name, one in value do
			if form.of[name] == nil then
				local wrong = check(form.rest, one, \`{path}.{name}\`)
				if wrong ~= nil then
					return wrong
				end
			end
		end
	end
	return nil
end`
