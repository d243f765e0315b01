/**
 * Shows a service's methods, which are in a type argument of its base class, as members of the class, and modules by the names that they
 * are imported by.
 */
import { Converter, ReflectionType } from "typedoc"

/** @param {import("typedoc").Application} app */
export const services = (app) => {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const module of context.project.children ?? []) {
      module.name = module.name.replace(/^services\//, "").replace(/\/index$/, "")
    }
    for (const service of Object.values(context.project.reflections)) {
      const base = service.extendedTypes?.[0]
      if (base?.type !== "reference" || base.name !== "Shape") continue
      const shape = base.typeArguments?.find((it) => it instanceof ReflectionType)
      if (shape === undefined) continue
      for (const method of [...(shape.declaration.children ?? [])]) {
        method.parent = service
        service.addChild(method)
      }
      shape.declaration.children = undefined
      service.extendedTypes = undefined
      service.typeHierarchy = undefined
      for (const made of service.children?.filter((it) => it.name === "constructor") ?? [])
        context.project.removeReflection(made)
    }
  })
}
