/**
 * Operations that take time, of every family: begun by one request, carried out
 * when their time has come, and polled at their path.
 */
import type { Json } from "../interface/Operation.ts"
import type { JsonObject } from "./Json.ts"
import type { World } from "./World.ts"

/** How an operation ends. */
export type Ending =
  | { readonly _tag: "Done"; readonly response: JsonObject }
  | { readonly _tag: "Failed"; readonly error: { readonly code: Json; readonly message: string } }

export interface PendingOperation {
  /** As the answers give it: `operations/1`. */
  readonly path: string
  readonly readyAt: number
  /** Does the work, once, as of when it was ready. */
  readonly carryOut: (time: number) => Ending
  ending: Ending | undefined
}

export interface PendingOperations {
  readonly byPath: Map<string, PendingOperation>
  count: number
}

export const emptyOperations = (): PendingOperations => ({ byPath: new Map(), count: 0 })

/** Carries out, in their order, the operations whose time has come. */
export const settleOperations = (world: World, now: number): void => {
  const due = [...world.operations.byPath.values()]
    .filter(({ ending, readyAt }) => ending === undefined && readyAt <= now)
    .sort((a, b) => a.readyAt - b.readyAt)
  for (const operation of due) operation.ending = operation.carryOut(operation.readyAt)
}

/** Begins an operation. `path` makes its path from an id that nothing else has. */
export const beginOperation = (
  world: World,
  begin: {
    readonly path: (id: string) => string
    readonly readyAt: number
    readonly carryOut: PendingOperation["carryOut"]
  }
): PendingOperation => {
  const id = `00000000-0000-4000-8000-${String(++world.operations.count).padStart(12, "0")}`
  const operation = {
    path: begin.path(id),
    readyAt: begin.readyAt,
    carryOut: begin.carryOut,
    ending: undefined
  }
  world.operations.byPath.set(operation.path, operation)
  return operation
}

/** The operation at a path, as of now. */
export const findOperation = (world: World, path: string, now: number): PendingOperation | undefined => {
  settleOperations(world, now)
  return world.operations.byPath.get(path)
}

/** The envelope that the v2 interface answers with. */
export const formatOperation = ({ ending, path }: PendingOperation): JsonObject => {
  if (ending === undefined) return { path, done: false }
  return ending._tag === "Done"
    ? { path, done: true, response: ending.response }
    : { path, done: true, error: { ...ending.error } }
}

export const exportOperations = ({ byPath }: PendingOperations): Json =>
  [...byPath.values()].map((operation) => ({ ...formatOperation(operation), readyAt: operation.readyAt }))
