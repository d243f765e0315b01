/**
 * What TypeDoc does not know of this package: modules are called by what they are imported by and introduced by their
 * files' comments; a service's methods, which are in a type argument of its base class, are members of the class, with
 * what they take and give in place of the aliases that they are written with.
 */
import { readFileSync } from "node:fs"
import {
  Comment,
  CommentTag,
  Converter,
  DeclarationReflection,
  IntersectionType,
  IntrinsicType,
  PageEvent,
  ParameterReflection,
  ReferenceType,
  ReflectionFlag,
  ReflectionKind,
  ReflectionType,
  SignatureReflection,
  UnionType
} from "typedoc"
import ts from "typescript"

const { name: packageName } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))

/** Bases that say nothing to a reader: of services, and of errors. */
const isMixin = (/** @type {import("typedoc").SomeType} */ type) => /\b(?:Shape|YieldableError)</.test(String(type))

/** The comment that a file begins with, which TypeDoc takes for a module's only with a tag. */
const commentOf = (/** @type {string} */ file) => {
  const [, text] = /^\/\*\*(.*?)\*\//s.exec(file) ?? []
  if (text === undefined) return undefined
  const [summary = "", ...tags] = text
    .replace(/^ ?\* ?/gm, "")
    .trim()
    .split(/^(?=@)/m)
  return new Comment(
    [{ kind: "text", text: summary.trim() }],
    tags.map((tag) => {
      const [, name = "", content = ""] = /^(@\w+)\s*(.*)/s.exec(tag) ?? []
      return new CommentTag(/** @type {`@${string}`} */ (name), [{ kind: "text", text: content.trim() }])
    })
  )
}

/** A type of the same name in the same module. */
const hasType = (/** @type {import("typedoc").DeclarationReflection} */ it) =>
  it.parent.children.some(
    (other) => other.name === it.name && other.kindOf([ReflectionKind.Interface, ReflectionKind.TypeAlias])
  )

/** Of a type and its shape, or its Schema, one page: the other would name it again, and say no more. */
const generated = {
  shapes: {
    says: "What answers are read as. Each type comes with a constant of the same name: the shape that it is read by.",
    isTwice: (/** @type {import("typedoc").DeclarationReflection} */ it) =>
      it.kindOf(ReflectionKind.Variable) && hasType(it)
  },
  schemas: {
    says: "A Schema of each answer. Each comes with the type of the same name, which it decodes to.",
    isTwice: (/** @type {import("typedoc").DeclarationReflection} */ it) =>
      it.kindOf(ReflectionKind.TypeAlias) &&
      it.parent.children.some((other) => other.name === it.name && other.kindOf(ReflectionKind.Variable))
  }
}

/** @param {import("typedoc").Application} app */
export const pages = (app) => {
  // What opens a list has no link in it, which a reader of screens could not reach; its heading keeps its place.
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = page.contents?.replace(/<summary\b.*?<\/summary>/gs, (summary) =>
      summary.replace(/<a\b[^>]*class="tsd-anchor-icon".*?<\/a>/gs, "")
    )
  })
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    const { project } = context
    const [program] = context.programs
    context.setActiveProgram(program)
    const checker = program.getTypeChecker()

    /** A context is made of that of what something is in. */
    const within = (/** @type {import("typedoc").Reflection} */ scope) =>
      scope === context.scope ? context : within(scope.parent).withScope(scope)

    const convert = (/** @type {ts.Type} */ type, /** @type {import("typedoc").Reflection} */ scope) =>
      context.converter.convertType(within(scope), type)

    const failure = Object.values(project.reflections).find((it) => it.name === "OpenCloudError")

    /** The effect or the stream that a method gives, by that name and with its errors; no requirement is left out. */
    const resultOf = (/** @type {import("typedoc").SomeType} */ type) => {
      if (!(type instanceof ReferenceType)) return type
      const parts = type.typeArguments
      if (parts?.length === 3 && String(parts[2]) === "never") parts.pop()
      if (type.name !== "Result" && type.name !== "Items") return type
      const result = ReferenceType.createBrokenReference(type.name === "Items" ? "Stream" : "Effect", project, "effect")
      result.typeArguments = [...(parts ?? []), ReferenceType.createResolvedReference(failure.name, failure, project)]
      return result
    }

    /** The fields of a type, as if they were written in its place. */
    const fieldsOf = (/** @type {ts.Type} */ type, /** @type {import("typedoc").Reflection} */ parent) => {
      const literal = new DeclarationReflection("__type", ReflectionKind.TypeLiteral, parent)
      project.registerReflection(literal, undefined, undefined)
      for (const symbol of checker.getPropertiesOfType(type)) {
        const field = new DeclarationReflection(symbol.name, ReflectionKind.Property, literal)
        project.registerReflection(field, undefined, undefined)
        field.comment = context.getComment(symbol, ReflectionKind.Property)
        const isOptional = (symbol.flags & ts.SymbolFlags.Optional) !== 0
        field.setFlag(ReflectionFlag.Optional, isOptional)
        const converted = convert(checker.getTypeOfSymbol(symbol), field)
        if (isOptional && converted instanceof UnionType) {
          const types = converted.types.filter((it) => !(it instanceof IntrinsicType && it.name === "undefined"))
          field.type = types.length === 1 ? types[0] : new UnionType(types)
        } else field.type = converted
        literal.addChild(field)
      }
      return new ReflectionType(literal)
    }

    /** What a method takes: interfaces and texts by their names, and the fields of what has none. */
    const inputOf = (/** @type {ts.Type} */ type, /** @type {import("typedoc").Reflection} */ parent) => {
      if (type.isIntersection()) return new IntersectionType(type.types.map((part) => inputOf(part, parent)))
      const isNamed = type.isClassOrInterface() || (type.flags & ts.TypeFlags.Object) === 0
      return isNamed ? convert(type, parent) : fieldsOf(type, parent)
    }

    /** A method whose type is an alias for all of it, as a function. */
    const spell = (/** @type {DeclarationReflection} */ method) => {
      const symbol = context.getSymbolFromReflection(method)
      if (symbol === undefined) return
      const [own] = checker.getTypeOfSymbol(symbol).getCallSignatures()
      if (own === undefined) return
      if (method.type instanceof ReflectionType) {
        const [signature] = method.type.declaration.signatures ?? []
        if (signature?.type !== undefined) signature.type = resultOf(signature.type)
        return
      }
      const literal = new DeclarationReflection("__type", ReflectionKind.TypeLiteral, method)
      const signature = new SignatureReflection("__type", ReflectionKind.CallSignature, literal)
      for (const it of [literal, signature]) project.registerReflection(it, undefined, undefined)
      signature.parameters = own.parameters.map((it) => {
        const parameter = new ParameterReflection(it.name, ReflectionKind.Parameter, signature)
        project.registerReflection(parameter, undefined, undefined)
        parameter.type = inputOf(checker.getTypeOfSymbol(it), parameter)
        return parameter
      })
      signature.type = resultOf(convert(checker.getReturnTypeOfSignature(own), method))
      literal.signatures = [signature]
      method.type = new ReflectionType(literal)
    }

    for (const it of Object.values(project.reflections)) {
      if (it.kindOf([ReflectionKind.Module, ReflectionKind.Namespace])) {
        const [file] = context.getSymbolFromReflection(it)?.declarations ?? []
        if (file === undefined || !ts.isSourceFile(file)) continue
        it.comment = commentOf(file.text) ?? it.comment
        const [, kind] = /\/src\/generated\/\w+\/(shapes|schemas)\.ts$/.exec(file.fileName) ?? []
        if (kind === undefined) continue
        const { isTwice, says } = generated[/** @type {keyof typeof generated} */ (kind)]
        it.comment = new Comment([{ kind: "text", text: says }])
        for (const twice of (it.children ?? []).filter(isTwice)) project.removeReflection(twice)
        continue
      }
      // All paths of all families on one page are more than a browser shows, and more than anybody reads.
      if (it.name === "Paths" && it.kindOf(ReflectionKind.Interface)) {
        for (const path of [...(it.children ?? [])]) project.removeReflection(path)
      }
      // Of what is a type and its codec only the type is exported.
      const hasCodec = it.kindOf(ReflectionKind.Interface)
        ? it.parent.children.filter((other) => other.name === it.name && other.kindOf(ReflectionKind.TypeAlias))
        : []
      for (const codec of hasCodec) project.removeReflection(codec)
    }
    for (const it of Object.values(project.reflections)) {
      const isExport = it.parent?.kindOf([ReflectionKind.Module, ReflectionKind.Namespace]) === true
      const says = [it, ...(it.signatures ?? [])].some(({ comment }) =>
        comment?.summary.some(({ text }) => text.trim())
      )
      if (!isExport || says) continue
      // It may stand at the export, or at the value where this is the type of that name: an editor finds it, too.
      const module = context.getSymbolFromReflection(it.parent)
      const symbol = module && checker.getExportsOfModule(module).find(({ name }) => name === it.name)
      const target =
        symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : undefined
      const [text] = [symbol, target]
        .map((it) => ts.displayPartsToString(it?.getDocumentationComment(checker)))
        .filter((it) => it !== "")
      if (text !== undefined) it.comment = new Comment([{ kind: "text", text }], it.comment?.blockTags)
    }
    for (const module of project.children ?? []) {
      module.name =
        module.name === "index" ? packageName : module.name.replace(/^(?:services|games)\//, "").replace(/\/index$/, "")
    }
    for (const it of Object.values(project.reflections)) {
      const base = it.extendedTypes?.[0]
      if (base === undefined || !isMixin(base)) continue
      const shape = base.typeArguments?.find((argument) => argument instanceof ReflectionType)
      for (const method of [...(shape?.declaration.children ?? [])]) {
        method.parent = it
        it.addChild(method)
        spell(method)
      }
      if (shape !== undefined) shape.declaration.children = undefined
      it.extendedTypes = undefined
      it.typeHierarchy = undefined
      for (const member of [...(it.children ?? [])]) {
        if (member.kindOf(ReflectionKind.Constructor)) project.removeReflection(member)
        for (const part of [member, member.getSignature, ...(member.signatures ?? [])]) {
          if (part === undefined) continue
          part.inheritedFrom = undefined
          part.overwrites = undefined
          if (part instanceof DeclarationReflection) part.defaultValue = undefined
        }
      }
    }
  })
}
