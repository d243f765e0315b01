/**
 * Which path of a capability an input is for.
 *
 * @internal
 */
import type { AnyOperation } from "../../interface/Operation.ts"

/** The variant that the input selects, or the operation itself. */
export const variantFor = <Op extends AnyOperation>(operation: Op, input: unknown): Op => {
  const { variants } = operation
  if (variants === undefined || typeof input !== "object" || input === null) return operation
  const fields = input as Readonly<Record<string, unknown>>
  const variant = variants.find(({ when }) => fields[when] !== undefined)
  // A variant has the operation's input and answer, and what selects it besides.
  return variant === undefined ? operation : (variant.use() as Op)
}

/** The operation, or its variant, that has an id. */
export const variantNamed = <Op extends AnyOperation>(operation: Op, id: string): Op | undefined =>
  operation.id === id
    ? operation
    : (operation.variants?.map(({ use }) => use()).find((it) => it.id === id) as Op | undefined)
