/** What Open Cloud has, from the records that the client runs on, and what calls it. */
import * as Effect from "effect/Effect"
import { additionalOperations, allOperations } from "../../generated/index.ts"
import type { AnyOperation } from "../../Operation.ts"
import { allMethods, methodOf } from "./Methods.ts"

/** An operation as a line, by the name of its record. */
export const line = ({ method, name, path, service }: AnyOperation): string => `${method} ${path} ${service}.${name}`

/** All lines: operations, and the methods that are none alone. */
export const lines: Effect.Effect<ReadonlyArray<string>> = Effect.map(allMethods, (methods) => {
  const known = new Set(methods)
  const operations = [...allOperations, ...additionalOperations].map((operation) => {
    const { id, method, path } = operation
    return { name: methodOf(operation, known), line: `${method} ${path} ${methodOf(operation, known)} ${id}` }
  })
  const called = new Set(operations.map(({ name }) => name))
  return [...operations.map(({ line }) => line), ...methods.filter((name) => !called.has(name))]
})
